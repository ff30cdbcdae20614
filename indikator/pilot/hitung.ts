import { getPenentu, KODE_PENENTU, type KodePenentu } from './penentu'
import type { AturanPilot, CalonPilot, DesaPilot, HasilPilot, MasukanPilot, SebabPilot } from './tipe'

const BAWAH = 0.05
const ATAS = 0.95

/** Value below which the share `p` of the sorted numbers lies, between two neighbours by a straight line. */
export function hitungPersentil(urut: readonly number[], p: number): number {
  const letak = p * (urut.length - 1)
  const bawah = urut[Math.floor(letak)] as number
  const atas = urut[Math.ceil(letak)] as number
  return bawah + (atas - bawah) * (letak - Math.floor(letak))
}

/** Determinants in use, in the order of the form. */
export const listDipakai = (a: AturanPilot): KodePenentu[] =>
  KODE_PENENTU.filter((k) => (a.bobot[k] ?? 0) > 0)

/** Share of each determinant in use of all weights, 0 to 1. */
export function getBagian(a: AturanPilot, kode: KodePenentu): number {
  const jumlah = listDipakai(a).reduce((n, k) => n + (a.bobot[k] ?? 0), 0)
  return (a.bobot[kode] ?? 0) / jumlah
}

// Higher is needier, whatever the direction.
const hitungPerlu = (kode: KodePenentu, nilai: number) =>
  getPenentu(kode).perlu === 'tinggi' ? nilai : -nilai

/** Equal scores must stay equal whatever order they were added in. */
export const bulatkanSkor = (n: number) => Math.round(n * 1e9)

interface Skala {
  nol: number
  satu: number
}

function hitungNormal({ nol, satu }: Skala, perlu: number): number {
  if (satu > nol) return Math.min(1, Math.max(0, (perlu - nol) / (satu - nol)))
  return perlu > satu ? 1 : perlu < nol ? 0 : 0.5
}

function createSkala(calon: readonly CalonPilot[], kode: KodePenentu): Skala | null {
  const urut = calon
    .flatMap((c) => (c.nilai[kode] ? [hitungPerlu(kode, c.nilai[kode].nilai)] : []))
    .sort((a, b) => a - b)
  if (urut.length === 0) return null
  return { nol: hitungPersentil(urut, BAWAH), satu: hitungPersentil(urut, ATAS) }
}

function hitungUrutan(calon: readonly CalonPilot[], kode: KodePenentu): ReadonlyMap<string, number> {
  const ada = calon.flatMap((c) => {
    const n = c.nilai[kode]
    return n ? [{ kode: c.kode, perlu: hitungPerlu(kode, n.nilai) }] : []
  })
  const urut = ada.map((a) => a.perlu).sort((a, b) => b - a)
  return new Map(ada.map((a) => [a.kode, urut.indexOf(a.perlu) + 1]))
}

/** Rupiah that a desa takes of the budget. */
function hitungBiaya(a: AturanPilot, posyandu: number): number {
  return a.biaya.cara === 'desa' ? a.biaya.rupiah : a.biaya.rupiah * posyandu
}

/** Goes down the ranking and says of each whether the money and the number reach it. */
export function bagikanPagu(
  biaya: readonly number[],
  a: Pick<AturanPilot, 'pagu' | 'maks' | 'habis'>,
): ('terpilih' | 'pagu' | 'berhenti' | 'maks')[] {
  let sisa = a.pagu ?? Number.POSITIVE_INFINITY
  let jumlah = 0
  let tutup = false
  return biaya.map((b) => {
    if (tutup) return 'berhenti'
    if (a.maks !== null && jumlah >= a.maks) return 'maks'
    if (b > sisa) {
      tutup = a.habis === 'berhenti'
      return 'pagu'
    }
    sisa -= b
    jumlah += 1
    return 'terpilih'
  })
}

type Nilai = Omit<DesaPilot, 'peringkat' | 'sebab'> & { sebab: SebabPilot | null }

function nilaiCalon(
  c: CalonPilot,
  a: AturanPilot,
  skala: ReadonlyMap<KodePenentu, Skala | null>,
  urutan: ReadonlyMap<KodePenentu, ReadonlyMap<string, number>>,
): Nilai {
  const dipakai = listDipakai(a)
  const normal: Partial<Record<KodePenentu, number>> = {}
  const urutanCalon: Partial<Record<KodePenentu, number>> = {}
  let tahu = 0
  let tidakTahu = 0
  for (const k of dipakai) {
    const n = c.nilai[k]
    const s = skala.get(k)
    const bagian = getBagian(a, k)
    if (!n || !s) {
      tidakTahu += bagian
      continue
    }
    normal[k] = hitungNormal(s, hitungPerlu(k, n.nilai))
    urutanCalon[k] = urutan.get(k)?.get(c.kode)
    tahu += bagian * normal[k]
  }
  const kurang = dipakai.filter((k) => normal[k] === undefined)
  const tanpaPosyandu = a.biaya.cara === 'posyandu' && c.posyandu === 0
  return {
    calon: c,
    skor: kurang.length > 0 || tanpaPosyandu ? null : 100 * tahu,
    batas: { rendah: 100 * tahu, tinggi: 100 * (tahu + tidakTahu) },
    biaya: hitungBiaya(a, c.posyandu),
    sebab: kurang.length > 0 ? 'kurang-data' : tanpaPosyandu ? 'tanpa-posyandu' : null,
    normal,
    urutan: urutanCalon,
    kurang,
  }
}

const bandingkanKode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Higher score first, equal ones by kode wilayah. */
const urutkan = <N extends Nilai>(desa: readonly N[], skor: (d: N) => number): N[] =>
  [...desa].sort(
    (x, y) => bulatkanSkor(skor(y)) - bulatkanSkor(skor(x)) || bandingkanKode(x.calon.kode, y.calon.kode),
  )

/**
 * The set that the input gives; pure, the order of candidates does not matter. Each determinant is spread from 0 (5th percentile) to 1
 * (95th percentile of the candidates that have it, the needier end), the score is their weighted mean × 100. Whoever lacks a determinant
 * in use is set apart with the lowest and highest score possible, never scored as 0.
 */
export function hitungPilot({ aturan, calon }: MasukanPilot): HasilPilot {
  const dipakai = listDipakai(aturan)
  const skala = new Map(dipakai.map((k) => [k, createSkala(calon, k)]))
  const urutan = new Map(dipakai.map((k) => [k, hitungUrutan(calon, k)]))
  const semua = calon.map((c) => nilaiCalon(c, aturan, skala, urutan))
  const urut = urutkan(
    semua.filter((d) => d.skor !== null),
    (d) => d.skor as number,
  )
  const sebab = bagikanPagu(
    urut.map((d) => d.biaya),
    aturan,
  )
  const dinilai = urut.map((d, i) => ({ ...d, peringkat: i + 1, sebab: sebab[i] as SebabPilot }))
  const terpilih = dinilai.filter((d) => d.sebab === 'terpilih')
  return {
    urut: dinilai,
    belum: urutkan(
      semua.filter((d) => d.skor === null),
      (d) => d.batas.tinggi,
    ).map((d) => ({ ...d, peringkat: null, sebab: d.sebab as SebabPilot })),
    terpilih: terpilih.map((d) => d.calon.kode),
    terpakai: terpilih.reduce((n, d) => n + d.biaya, 0),
    rentang: Object.fromEntries(
      [...skala].map(([k, s]) => [k, s && { nol: hitungPerlu(k, s.nol), satu: hitungPerlu(k, s.satu) }]),
    ),
  }
}

interface Letak {
  kode: string
  skor: number
  biaya: number
}

function isMasuk(lain: readonly Letak[], ini: Letak, a: AturanPilot): boolean {
  const urut = [...lain, ini].sort(
    (x, y) => bulatkanSkor(y.skor) - bulatkanSkor(x.skor) || bandingkanKode(x.kode, y.kode),
  )
  const sebab = bagikanPagu(
    urut.map((d) => d.biaya),
    a,
  )
  return sebab[urut.indexOf(ini)] === 'terpilih'
}

/**
 * What could become of a desa that can't be judged: `pasti` when it is chosen even with its lowest possible score while all others that
 * can't be judged have their highest, `tidak` when not even its highest score brings it in.
 */
export function hitungKemungkinan(
  h: HasilPilot,
  a: AturanPilot,
  d: DesaPilot,
): 'pasti' | 'mungkin' | 'tidak' {
  const letak = (x: DesaPilot, skor: number): Letak => ({ kode: x.calon.kode, skor, biaya: x.biaya })
  const dinilai = h.urut.map((x) => letak(x, x.skor as number))
  const lain = h.belum.flatMap((x) => (x.calon.kode === d.calon.kode ? [] : [letak(x, x.batas.tinggi)]))
  if (!isMasuk(dinilai, letak(d, d.batas.tinggi), a)) return 'tidak'
  // Without posyandu its cost is not known.
  if (a.biaya.cara === 'posyandu' && d.calon.posyandu === 0) return 'mungkin'
  return isMasuk([...dinilai, ...lain], letak(d, d.batas.rendah), a) ? 'pasti' : 'mungkin'
}
