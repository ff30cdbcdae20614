import { bulatkan, formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import {
  JENDELA_STRATA,
  type KodeStrata,
  KRITERIA_STRATA,
  type KriteriaStrata,
  STRATA,
} from './strata-kriteria'
import type { Riwayat } from './tipe'

/** One criterion at one posyandu. */
export interface HasilKriteria {
  kriteria: KriteriaStrata
  keadaan: 'terpenuhi' | 'kurang' | 'belum'
  /** What was found, as printed: months, mean kader, percent; null when not known. */
  nilai: number | null
  /** "cakupan 46 %, perlu 50 %"; "dana sehat belum didata". */
  kalimat: string
}

/** Stratum of one posyandu by the last twelve months. */
export interface HasilStrata {
  /** Highest stratum whose criteria are all proven. */
  terbukti: KodeStrata
  /** Highest stratum that what is not known could still give; the same when everything that matters is known. */
  mungkin: KodeStrata
  /** Every criterion, in the order of the list. */
  kriteria: HasilKriteria[]
  /** The reason in words: "Madya: cakupan 46 %, perlu 50 %". */
  kalimat: string
}

/** Values of a posyandu as a derived measure reads them. */
type Ambil = Pick<Riwayat, 'ambil'>
type Temuan = Pick<HasilKriteria, 'keadaan' | 'nilai'>

const BULAN = Array.from({ length: JENDELA_STRATA }, (_, i) => i)
const TIDAK_TAHU: Temuan = { keadaan: 'belum', nilai: null }

const getTingkat = (kode: KodeStrata) => STRATA.findIndex((s) => s.kode === kode)

/** Name of a stratum: "Madya". */
export const getNamaStrata = (kode: KodeStrata) => (STRATA[getTingkat(kode)] as (typeof STRATA)[number]).nama

// Judged before it is rounded: 49.6 % is below a limit of 50 %, and is then cut, so that it is not printed as 50 %.
function nilaiAngka(n: number, desimal: number, minimal: number): Temuan {
  if (n >= minimal) return { keadaan: 'terpenuhi', nilai: bulatkan(n, desimal) }
  const cetak = bulatkan(n, desimal)
  return { keadaan: 'kurang', nilai: cetak < minimal ? cetak : minimal - 10 ** -desimal }
}

/** True: above zero for one of them; false: zero in all; null: what is missing could still decide it. */
function isAda(r: Ambil, ukuran: readonly string[], mundur: number): boolean | null {
  let kosong = false
  for (const u of ukuran) {
    const n = r.ambil(u, mundur)
    if (n !== null && n > 0) return true
    kosong ||= n === null
  }
  return kosong ? null : false
}

function hitungBulan(r: Ambil, ukuran: readonly string[], minimal: number): Temuan {
  let ada = 0
  let tanpa = 0
  for (const m of BULAN) {
    const isi = isAda(r, ukuran, m)
    if (isi === null) tanpa++
    else if (isi) ada++
  }
  if (ada >= minimal) return { keadaan: 'terpenuhi', nilai: ada }
  return ada + tanpa < minimal ? { keadaan: 'kurang', nilai: ada } : TIDAK_TAHU
}

type Rata = Extract<KriteriaStrata['ukur'], { cara: 'rata' }>

function hitungRata(r: Ambil, { ukuran, saat, bulanMinimal }: Rata, minimal: number): Temuan {
  const lapor = BULAN.flatMap((m) => {
    const nilai = r.ambil(ukuran, m)
    const buka = r.ambil(saat, m)
    return nilai === null || buka === null ? [] : [{ nilai, buka }]
  })
  const angka = lapor.filter((l) => l.buka > 0)
  if (lapor.length < bulanMinimal || angka.length === 0) return TIDAK_TAHU
  const jumlah = angka.reduce((a, l) => a + l.nilai, 0)
  return nilaiAngka(jumlah / angka.length, 1, minimal)
}

function hitungBagian(
  r: Ambil,
  {
    pembilang,
    penyebut,
    bulan,
    minimal,
  }: { pembilang: string; penyebut: string; bulan: number; minimal: number },
  terakhir: boolean,
): Temuan {
  let [atas, bawah, n] = [0, 0, 0]
  for (const m of BULAN) {
    const a = r.ambil(pembilang, m)
    const b = r.ambil(penyebut, m)
    if (a === null || b === null) continue
    atas += a
    bawah += b
    n++
    if (terakhir) break
  }
  return n < bulan || bawah === 0 ? TIDAK_TAHU : nilaiAngka((atas * 100) / bawah, 0, minimal)
}

function hitungKriteria(r: Ambil, { ukur: u, minimal }: KriteriaStrata): Temuan {
  switch (u.cara) {
    case 'bulan':
      return hitungBulan(r, u.ukuran, minimal)
    case 'rata':
      return hitungRata(r, u, minimal)
    case 'bagian':
      return hitungBagian(r, { ...u, bulan: u.bulanMinimal, minimal }, false)
    case 'bagian-terakhir':
      return hitungBagian(r, { ...u, bulan: 1, minimal }, true)
  }
}

function sebutNilai(k: KriteriaStrata, nilai: number): string {
  if (k.satuan === '%') return formatPersen(nilai, 0)
  if (k.satuan === 'kader') return formatAngka(nilai)
  return `${formatBulat(nilai)} bulan`
}

function sebutKriteria(k: KriteriaStrata, t: Temuan): string {
  if (t.nilai === null) return k.belum
  const perlu = k.satuan === '%' ? formatPersen(k.minimal, 0) : formatBulat(k.minimal)
  const kata = `${k.sebut} ${sebutNilai(k, t.nilai)}`
  return t.keadaan === 'kurang' ? `${kata}, perlu ${perlu}` : kata
}

/** Highest stratum reached while criteria in one of these states let it pass. */
function getTertinggi(hasil: readonly HasilKriteria[], lolos: readonly Temuan['keadaan'][]): KodeStrata {
  const batas = hasil.filter((h) => !lolos.includes(h.keadaan)).map((h) => getTingkat(h.kriteria.mulai) - 1)
  return (STRATA[Math.min(STRATA.length - 1, ...batas)] as (typeof STRATA)[number]).kode
}

function susunKalimat(terbukti: KodeStrata, mungkin: KodeStrata, hasil: readonly HasilKriteria[]): string {
  const nama = getNamaStrata(terbukti)
  // Only what stands between the proven stratum and the next one is a reason.
  const penghalang = hasil.filter(
    (h) => h.keadaan !== 'terpenuhi' && getTingkat(h.kriteria.mulai) === getTingkat(terbukti) + 1,
  )
  if (penghalang.length === 0) return `${nama}: semua syarat terpenuhi`
  const kurang = penghalang.filter((h) => h.keadaan === 'kurang').map((h) => h.kalimat)
  if (terbukti === mungkin) return `${nama}: ${kurang.join('; ')}`
  const belum = penghalang.map((h) => h.kalimat).join('; ')
  return `Sedikitnya ${nama}; strata lebih tinggi belum dapat dinilai: ${belum}`
}

/**
 * Stratum of one posyandu from its last twelve months; null when it reported nothing that a criterion reads. What is not known is not
 * zero: `terbukti` is what is proven, `mungkin` what could still be.
 */
export function hitungStrata(r: Ambil): HasilStrata | null {
  const kriteria = KRITERIA_STRATA.map((k): HasilKriteria => {
    const t = hitungKriteria(r, k)
    return { kriteria: k, ...t, kalimat: sebutKriteria(k, t) }
  })
  if (kriteria.every((k) => k.keadaan === 'belum') && !isPernahLapor(r)) return null
  const terbukti = getTertinggi(kriteria, ['terpenuhi'])
  const mungkin = getTertinggi(kriteria, ['terpenuhi', 'belum'])
  return { terbukti, mungkin, kriteria, kalimat: susunKalimat(terbukti, mungkin, kriteria) }
}

function isPernahLapor(r: Ambil): boolean {
  return KRITERIA_STRATA.some(({ ukur: u }) => {
    const ukuran = 'pembilang' in u ? [u.pembilang, u.penyebut] : [u.ukuran].flat()
    return ukuran.some((k) => BULAN.some((m) => r.ambil(k, m) !== null))
  })
}

/** Whether the posyandu stands at this stratum or above: null while that can't be told. */
export function isMencapai(h: HasilStrata, strata: KodeStrata): boolean | null {
  if (getTingkat(h.terbukti) >= getTingkat(strata)) return true
  return getTingkat(h.mungkin) < getTingkat(strata) ? false : null
}
