import { sebutPimpinan } from '@/indikator/rapat/judul-rapat'
import type {
  AngkaBeku,
  BarisTertinggal,
  IndikatorBeku,
  ModelRapat,
  Salindia,
  SalindiaPeta,
  TindakLanjutRingkas,
} from '@/indikator/rapat/tipe'
import type { Potongan } from '@/indikator/vonis'
import { formatTanggal } from '@/lib/periode'

/** What the one-page report says, drawn from the slides of a meeting; parts that the agenda lacks are null or empty. */
export interface IsiLaporan {
  /** "Laporan untuk Bupati Kutai Kartanegara". */
  judul: string
  /** Title, day and place of the meeting. */
  rapat: string
  vonis: { kepala: Potongan[]; isi: Potongan[] } | null
  /** What stands in place of a verdict where there are no figures. */
  kosong: string | null
  angka: AngkaBeku[]
  peta: SalindiaPeta | null
  tertinggal: { judul: string; indikator: IndikatorBeku; baris: BarisTertinggal[] } | null
  /** Open promises past their day, and how many are open at all. */
  janji: { lewat: TindakLanjutRingkas[]; terbuka: number }
  /** Decisions of this meeting; those that the Bupati himself is asked for first. */
  keputusan: TindakLanjutRingkas[]
  /** Day of the data, sources, boundaries, sample mark. */
  kaki: string[]
}

type Jenis<J extends Salindia['jenis']> = Extract<Salindia, { jenis: J }>

function cari<J extends Salindia['jenis']>(m: ModelRapat, jenis: J): Jenis<J> | null {
  return (m.salindia.find((s) => s.jenis === jenis) as Jenis<J> | undefined) ?? null
}

function sebutPenerima(m: ModelRapat): string {
  const nama = m.namaWilayah.replace(/^(Kabupaten|Kecamatan) /, '')
  return `${sebutPimpinan(m.kodeWilayah)} ${nama}`
}

const isUntukBupati = (t: TindakLanjutRingkas) => /\bbupati\b/i.test(t.penanggungJawab)

/** Puts the report together; numbers are those of the slides. */
export function susunLaporan(m: ModelRapat, keputusan: readonly TindakLanjutRingkas[]): IsiLaporan {
  const vonis = cari(m, 'vonis')
  const peta = cari(m, 'peta')
  const tertinggal = cari(m, 'tertinggal')
  const janji = m.salindia.flatMap((s) => (s.jenis === 'tindak-lanjut' ? [s] : []))
  const sumber = [vonis, tertinggal, peta].flatMap((s) => (s?.sumber ? s.sumber.split(', ') : []))
  return {
    judul: `Laporan untuk ${sebutPenerima(m)}`,
    rapat: [m.judul, formatTanggal(m.tanggal), m.tempat].filter(Boolean).join(' · '),
    vonis: vonis && !vonis.kosong ? { kepala: vonis.kepala, isi: vonis.isi } : null,
    kosong: vonis?.kosong ?? null,
    angka: vonis?.angka ?? [],
    peta: peta && !peta.kosong ? peta : null,
    tertinggal:
      tertinggal && !tertinggal.kosong
        ? { judul: tertinggal.judul, indikator: tertinggal.indikator, baris: tertinggal.baris }
        : null,
    janji: {
      lewat: janji.flatMap((s) => s.baris).filter((t) => t.lewat !== null),
      terbuka: janji[0]?.hitungan.terbuka ?? 0,
    },
    keputusan: [...keputusan.filter(isUntukBupati), ...keputusan.filter((t) => !isUntukBupati(t))],
    kaki: [
      m.tanggalData ? `Data per ${formatTanggal(m.tanggalData)}` : 'Belum ada data',
      sumber.length > 0 ? `Sumber: ${[...new Set(sumber)].join(', ')}` : '',
      m.peta && peta ? m.peta.kataBatas : '',
      m.beku ? '' : 'Angka sementara: rapat belum dibuka',
      m.adaContoh ? 'Data contoh, bukan keadaan sebenarnya' : '',
      m.aplikasi,
    ].filter(Boolean),
  }
}
