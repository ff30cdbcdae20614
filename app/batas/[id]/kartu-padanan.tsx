import { FormulirPadanan } from '@/components/batas/formulir-padanan'
import { Kartu } from '@/components/ui/kartu'
import { savePilihan } from '@/server/actions/batas'
import type { HalamanSatuBatas } from '@/server/batas/halaman'

const MAKS = 300

/** The features that wait for a person, or that one has decided; nothing when codes settled all. */
export function KartuPadanan({ h }: { h: HalamanSatuBatas }) {
  if (h.batas.keadaan !== 'draf' || h.persetujuan.pengajuan.length > 0) return null
  const beda = new Set(
    h.batas.hasil.temuan.some((t) => t.kode === 'kode-ganda' || t.kode === 'kode-nama-beda')
      ? ['kode', 'nama']
      : [],
  )
  const baris = h.batas.hasil.lapisan
    .flatMap((l) => l.padanan.map((p) => ({ ...p, lapisan: l.lapisan })))
    .filter(
      (p) =>
        p.cara === 'belum' ||
        p.cara === 'pilihan' ||
        (p.cara === 'dilewati' && p.usulan.length > 0) ||
        beda.has(p.cara),
    )
  if (baris.length === 0) return null
  const belum = baris.filter((p) => p.cara === 'belum').length
  return (
    <Kartu
      judul={belum > 0 ? `${belum} bidang menunggu dipilih wilayahnya` : 'Padanan yang Anda pilih'}
      sub="Pilihan tersimpan bersama draf ini."
      panjang
    >
      <FormulirPadanan
        id={h.batas.id}
        tindakan={savePilihan}
        baris={baris.slice(0, MAKS)}
        tempat={h.tempat}
      />
    </Kartu>
  )
}
