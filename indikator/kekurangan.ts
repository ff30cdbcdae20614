import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan, formatNamaBulan, formatTanggal, geserBulan, getUrutan } from '@/lib/periode'
import { getLaporanTerakhir } from './jumlah-posyandu'
import { listDokumen } from './keadaan-registrasi'
import { getTahapPada, type KodeTahap, type PeristiwaRegistrasi } from './tahap-registrasi'
import { type DataPosyandu, UKURAN_LAPORAN } from './turunan'

interface Dinilai extends DataPosyandu {
  id: number
  nama: string
  kodeDesa: string
  peristiwa: readonly (PeristiwaRegistrasi & { catatan: string | null })[]
}

export interface ButirKurang {
  id: number
  nama: string
  kodeDesa: string
  /** What more is known: since when, why; null when the title says it all. */
  keterangan: string | null
}

/** One kind of thing that is missing, with every posyandu that it is missing in. */
export interface Kekurangan {
  kode: 'musyawarah' | 'sk-pembentukan' | 'sk-pengurus' | 'dikembalikan' | 'laporan' | 'kader'
  jumlah: number
  /** What follows the number: "posyandu tanpa SK pengurus dan kader". */
  teks: string
  daftar: ButirKurang[]
}

const TANPA: readonly [Kekurangan['kode'] & KodeTahap, string][] = [
  ['musyawarah', 'posyandu tanpa berita acara musyawarah desa'],
  ['sk-pembentukan', 'posyandu tanpa SK pembentukan'],
  ['sk-pengurus', 'posyandu tanpa SK pengurus dan kader'],
]

const butir = (p: Dinilai, keterangan: string | null): ButirKurang => ({
  id: p.id,
  nama: p.nama,
  kodeDesa: p.kodeDesa,
  keterangan,
})

function listTanpaDokumen(posyandu: readonly Dinilai[], tanggal: string): Kekurangan[] {
  return TANPA.map(([kode, teks]) => {
    const kena = posyandu.filter((p) =>
      listDokumen(p.peristiwa, tanggal).some((d) => d.tahap === kode && !d.ada),
    )
    return { kode, jumlah: kena.length, teks, daftar: kena.map((p) => butir(p, null)) }
  })
}

function listDikembalikan(posyandu: readonly Dinilai[], tanggal: string): Kekurangan {
  const daftar = posyandu.flatMap((p) => {
    if (getTahapPada(p.peristiwa, tanggal) !== 'dikembalikan') return []
    const e = p.peristiwa.filter((e) => e.tahap === 'dikembalikan' && e.tanggal <= tanggal).at(-1)
    const sejak = `sejak ${formatTanggal(e?.tanggal ?? tanggal)}`
    return [butir(p, e?.catatan ? `${sejak}: ${e.catatan}` : sejak)]
  })
  return {
    kode: 'dikembalikan',
    jumlah: daftar.length,
    teks: 'berkas registrasi dikembalikan, perlu diperbaiki',
    daftar,
  }
}

function getKeteranganLapor(p: Dinilai, bulan: Bulan): string {
  const akhir = getLaporanTerakhir(p, bulan)
  if (!akhir) return 'belum ada laporan dalam dua tahun terakhir'
  const telat = getUrutan(bulan) - getUrutan(akhir)
  return `terakhir ${formatBulan(akhir)}${telat > 1 ? `, ${formatBulat(telat)} bulan tanpa laporan` : ''}`
}

function listBelumLapor(posyandu: readonly Dinilai[], bulan: Bulan): Kekurangan {
  const daftar = posyandu
    .filter((p) => getLaporanTerakhir(p, bulan, 0) === null)
    .map((p) => butir(p, getKeteranganLapor(p, bulan)))
  return {
    kode: 'laporan',
    jumlah: daftar.length,
    teks: `posyandu belum lapor ${formatNamaBulan(bulan)}`,
    daftar,
  }
}

/** Months up to the one shown in which attendance is looked at; of those before only the latest report counts. */
export const JENDELA_KEKURANGAN = 3
const KADER_ABSEN = 2

/** Measures that the list reads: attendance, and those that tell of a report. */
export const UKURAN_KEKURANGAN: readonly string[] = [
  ...new Set(['kader_sk', 'kader_hadir', ...UKURAN_LAPORAN]),
]

// Absences are counted, not named: the least of the months is the most that can have been away in all of them.
function getTakHadir(p: Dinilai, bulan: Bulan): number {
  const perBulan = Array.from({ length: JENDELA_KEKURANGAN }, (_, i) => {
    const n = p.nilai.get(geserBulan(bulan, -i))
    return n?.kader_sk === undefined || n.kader_hadir === undefined ? 0 : n.kader_sk - n.kader_hadir
  })
  return Math.max(0, Math.min(...perBulan))
}

function listKaderTakHadir(posyandu: readonly Dinilai[], bulan: Bulan): Kekurangan {
  const kena = posyandu
    .map((p) => ({ p, n: getTakHadir(p, bulan) }))
    .filter(({ n }) => n >= KADER_ABSEN)
    .sort((a, b) => b.n - a.n)
  return {
    kode: 'kader',
    jumlah: kena.length,
    teks: 'posyandu dengan dua kader atau lebih tidak hadir, tiga bulan berturut-turut',
    daftar: kena.map(({ p, n }) => butir(p, `sedikitnya ${formatBulat(n)} kader tidak hadir tiap bulan`)),
  }
}

/**
 * What is missing in these posyandu, kinds without any left out. Documents and returns are judged on `tanggal`
 * (null: registration is not asked for yet), reports and kader on `bulan`.
 */
export function listKekurangan(
  posyandu: readonly Dinilai[],
  bulan: Bulan,
  tanggal: string | null,
): Kekurangan[] {
  const registrasi = tanggal
    ? [...listTanpaDokumen(posyandu, tanggal), listDikembalikan(posyandu, tanggal)]
    : []
  return [...registrasi, listBelumLapor(posyandu, bulan), listKaderTakHadir(posyandu, bulan)].filter(
    (k) => k.jumlah > 0,
  )
}
