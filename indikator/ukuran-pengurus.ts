import { BIDANG } from './bidang'
import { TINGKAT_KECAKAPAN } from './kecakapan-kader'
import type { Ukuran } from './tipe'
import { ukuranKader } from './ukuran-kader'

const dasar = { satuan: 'kader', jenis: 'keadaan', maks: 60, templat: ['kader'] } as const

/** Code of the measure "kader of that field". */
export const kodeKaderBidang = (bidang: string) => `kader_${bidang.replaceAll('-', '_')}`

const kaderBidang: Readonly<Record<string, Ukuran>> = Object.fromEntries(
  BIDANG.map((b) => [
    kodeKaderBidang(b.kode),
    {
      ...dasar,
      nama: `Kader bidang ${b.pendek}`,
      judul: `Kader ${b.pendek}`,
      alias: b.alias.flatMap((a) => [`kader ${a}`, `kader bidang ${a}`, `jumlah kader ${a}`]),
      bagianDari: 'kader_sk',
    },
  ]),
)

const kecakapan: Readonly<Record<string, Ukuran>> = Object.fromEntries(
  TINGKAT_KECAKAPAN.map((t) => [
    `kader_${t.kode}`,
    {
      ...dasar,
      nama: `Kader ${t.kode} (tingkat tertinggi yang dicapai)`,
      judul: `Kader ${t.nama}`,
      alias: [`kader ${t.kode}`, t.kode, `tanda kecakapan ${t.kode}`, `jumlah kader ${t.kode}`],
      bagianDari: 'kader_sk',
    },
  ]),
)

/** People of one posyandu as the survey of kader counts them: officers, kader in the SK, by field, by skill. */
export const ukuranPengurus: Readonly<Record<string, Ukuran>> = {
  pengurus: {
    ...dasar,
    satuan: 'pengurus',
    nama: 'Pengurus dalam SK',
    judul: 'Pengurus dalam SK',
    alias: ['pengurus', 'jumlah pengurus', 'jml pengurus', 'pengurus sk'],
  },
  kader_sk: ukuranKader.kader_sk,
  ...kaderBidang,
  ...kecakapan,
}
