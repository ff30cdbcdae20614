import { Kosong } from '@/components/keadaan/kosong'
import { TandaContoh } from '@/components/ui/lencana'
import gayaLini from '@/components/wilayah/linimasa.module.css'
import { DOKUMEN, getTahap } from '@/indikator/tahap-registrasi'
import { formatTanggal } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { HasilRegistrasi } from '@/server/actions/registrasi'
import type { ModelLangkah } from '@/server/loaders/registrasi-daftar'
import gaya from './riwayat.module.css'
import { TombolBatal } from './tombol-batal'

type Peristiwa = ModelLangkah['riwayat'][number]
type Penulis = Peristiwa['penulis']

function sebutPenulis(p: Penulis): string {
  if (p?.kecamatan) return `Kecamatan ${p.kecamatan}`
  return p?.peran === 'dpmd' ? 'DPMD' : 'akun yang sudah dihapus'
}

function Asal({ e }: { e: Peristiwa }) {
  const kapan = formatWaktu(new Date(e.waktu))
  return (
    <span className={gayaLini.sunyi}>
      {e.imporId === null
        ? `Dicatat ${sebutPenulis(e.penulis)}, ${kapan}`
        : `Dari impor nomor ${e.imporId}, baris ${e.baris ?? '?'}`}
    </span>
  )
}

function Butir({
  e,
  versi,
  batal,
}: {
  e: Peristiwa
  versi: string
  batal: Parameters<typeof TombolBatal>[0]['batal']
}) {
  const dokumen = DOKUMEN.filter((d) => e.dokumen?.includes(d.kode)).map((d) => d.pendek)
  const nama = getTahap(e.tahap)?.nama ?? e.tahap
  return (
    <>
      <b className={e.dibatalkan ? gaya.coret : undefined}>{nama}</b>
      <span>{formatTanggal(e.tanggal)}</span>
      {e.nomor ? <span className="angka">Nomor {e.nomor}</span> : null}
      {e.lompat ? <span className={gaya.tanda}>melompati tahap</span> : null}
      {dokumen.length > 0 ? (
        <span>
          {e.tahap === 'dikembalikan' ? 'Perlu diperbaiki' : 'Dokumen diterima'}: {dokumen.join(', ')}
        </span>
      ) : null}
      {e.catatan ? <span>{e.catatan}</span> : null}
      {e.contoh && e.imporId === null ? <TandaContoh /> : null}
      <Asal e={e} />
      {e.dibatalkan ? (
        <span className={gaya.batal}>
          Dibatalkan {sebutPenulis(e.dibatalkan.penulis)}, {formatWaktu(new Date(e.dibatalkan.waktu))}
          {e.dibatalkan.alasan ? `: ${e.dibatalkan.alasan}` : ''}
        </span>
      ) : null}
      {e.bolehBatal ? <TombolBatal id={e.id} versi={versi} nama={nama} batal={batal} /> : null}
    </>
  )
}

/** Everything that was recorded of one posyandu, newest first; what was undone stays, crossed out. */
export function Riwayat({
  riwayat,
  versi,
  batal,
}: {
  riwayat: ModelLangkah['riwayat']
  versi: string
  batal: (lalu: HasilRegistrasi, isian: FormData) => Promise<HasilRegistrasi>
}) {
  if (riwayat.length === 0)
    return <Kosong judul="Belum ada langkah yang tercatat">Langkah pertama: musyawarah desa.</Kosong>
  return (
    <ol className={gayaLini.lini}>
      {riwayat.map((e) => (
        <li
          key={e.id}
          className={e.dibatalkan ? gayaLini.batal : e.tahap === 'dikembalikan' ? gayaLini.buruk : undefined}
        >
          <Butir e={e} versi={versi} batal={batal} />
        </li>
      ))}
    </ol>
  )
}
