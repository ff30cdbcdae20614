import { FormulirPakai } from '@/components/batas/formulir-pakai'
import { Tindakan } from '@/components/impor/tindakan'
import { KabarAturan } from '@/components/persetujuan/menunggu-objek'
import { Kartu } from '@/components/ui/kartu'
import { getHariIni } from '@/lib/waktu'
import { savePakaiBatas } from '@/server/actions/batas'
import type { HalamanSatuBatas } from '@/server/batas/halaman'

/** The way into force: for a draft with its source, for a set of the history with one button; nothing while it can't be. */
export function KartuPakai({ h }: { h: HalamanSatuBatas }) {
  const { batas } = h
  if (batas.kecamatan === null || h.kini?.id === batas.id || h.persetujuan.pengajuan.length > 0) return null
  if (batas.keadaan === 'tersimpan')
    return (
      <Kartu judul="Berlakukan lagi" sub={`Sumber: ${batas.sumber}`}>
        <KabarAturan h={h.persetujuan} />
        <Tindakan id={batas.id} tindakan={savePakaiBatas} ragam="utama" sedang="Memberlakukan…">
          Pakai lagi
        </Tindakan>
      </Kartu>
    )
  const tanpaDesa = batas.desa === null && batas.hasil.lapisan.some((l) => l.lapisan === 'desa')
  return (
    <Kartu
      judul="Pakai batas ini"
      sub={
        tanpaDesa
          ? 'Hanya batas kecamatannya: lapisan desa belum lolos pemeriksaan.'
          : 'Berlaku pada semua peta, dan dapat dikembalikan.'
      }
    >
      <KabarAturan h={h.persetujuan} />
      <FormulirPakai
        id={batas.id}
        tindakan={savePakaiBatas}
        perluSetuju={h.temuan.some((t) => t.tingkat !== 'info')}
        hariIni={getHariIni()}
      />
    </Kartu>
  )
}
