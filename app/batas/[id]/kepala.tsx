import { Tindakan } from '@/components/impor/tindakan'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { formatBerkas, formatBulat } from '@/lib/angka'
import { formatWaktu } from '@/lib/waktu'
import { removeBatasDraf } from '@/server/actions/batas'
import type { HalamanSatuBatas } from '@/server/batas/halaman'

function susunJudul({ batas, kini, temuan }: HalamanSatuBatas): string {
  if (kini?.id === batas.id) return 'Batas ini sedang berlaku'
  if (batas.keadaan === 'tersimpan') return 'Batas ini pernah berlaku'
  const galat = temuan.filter((t) => t.tingkat === 'galat').length
  if (batas.kecamatan === null) return `${galat} hal menghalangi: batas ini belum dapat dipakai`
  const desa = batas.desa === null ? '' : ' dan desa'
  const tanya = temuan.filter((t) => t.tingkat === 'peringatan').length
  const tambahan = tanya > 0 ? `, ${tanya} hal mohon diperiksa` : ''
  return galat > 0
    ? 'Batas kecamatan siap dipakai; batas desanya belum'
    : `Batas kecamatan${desa} siap dipakai${tambahan}`
}

/** What this set is, how it stands, and the way to throw a draft away. */
export function Kepala({ h }: { h: HalamanSatuBatas }) {
  const { batas } = h
  const isi = batas.hasil.lapisan.map(
    (l) => `${formatBulat(l.cocok)} dari ${formatBulat(l.dari)} ${l.lapisan} dikenali`,
  )
  return (
    <KepalaHalaman
      remah={
        <Remah
          jejak={[{ nama: 'Batas peta', href: '/batas' }, { nama: batas.berkas }]}
          tambahan={[formatBerkas(batas.ukuranByte), `sidik ${batas.sha256.slice(0, 12)}`]}
        />
      }
      judul={susunJudul(h)}
      sub={`${isi.join(', ')}. Diunggah ${formatWaktu(batas.dibuat)}${batas.namaOleh ? ` oleh ${batas.namaOleh}` : ''}.`}
      kanan={
        batas.keadaan === 'draf' && h.persetujuan.pengajuan.length === 0 ? (
          <Tindakan id={batas.id} tindakan={removeBatasDraf} sedang="Membuang…">
            Buang
          </Tindakan>
        ) : undefined
      }
    />
  )
}
