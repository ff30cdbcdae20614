import { bagikanPagu, bulatkanSkor, getBagian, listDipakai } from './hitung'
import type { KodePenentu } from './penentu'
import type { AturanPilot, HasilPilot } from './tipe'

/** Share of the weight within which the test moves it, in percent. */
const UJI_DARI = 30
const UJI_SAMPAI = 70

/** A stretch of the tested weight, in percent. */
export interface Rentang {
  dari: number
  sampai: number
}

/** What becomes of the set while one weight moves and the others keep their proportion. */
export interface Kepekaan {
  kode: KodePenentu
  dari: number
  sampai: number
  /** Weight now, in percent. */
  kini: number
  /** Codes chosen now and at every weight between. */
  tetap: readonly string[]
  /** Codes that are in at some weights only, with the stretches in which they are in. */
  berubah: readonly { kode: string; kini: boolean; masuk: readonly Rentang[] }[]
  /** How many different sets there are between. */
  susunan: number
}

/** Score of one desa while the weight w (0 to 1) of the tested determinant moves: w·a + (1 − w)·b. */
interface Garis {
  kode: string
  biaya: number
  a: number
  b: number
}

const TERDEKAT = 1e-10

function listGaris(h: HasilPilot, aturan: AturanPilot, kode: KodePenentu): Garis[] {
  const lain = listDipakai(aturan).filter((k) => k !== kode)
  const sisa = 1 - getBagian(aturan, kode)
  return h.urut
    .map((d) => ({
      kode: d.calon.kode,
      biaya: d.biaya,
      a: d.normal[kode] as number,
      b: lain.reduce((n, k) => n + (getBagian(aturan, k) / sisa) * (d.normal[k] as number), 0),
    }))
    .sort((x, y) => (x.kode < y.kode ? -1 : 1))
}

/** Weights at which two desa change places: between two of them the order can't change. */
function listTitikTukar(garis: readonly Garis[], dari: number, sampai: number): number[] {
  const titik: number[] = []
  for (let i = 0; i < garis.length; i++) {
    const x = garis[i] as Garis
    for (let j = i + 1; j < garis.length; j++) {
      const y = garis[j] as Garis
      const miring = x.a - x.b - (y.a - y.b)
      if (miring === 0) continue
      const w = (y.b - x.b) / miring
      if (w > dari + TERDEKAT && w < sampai - TERDEKAT) titik.push(w)
    }
  }
  return [...Float64Array.from(titik).sort()]
}

function listRuas(garis: readonly Garis[], dari: number, sampai: number): Rentang[] {
  const ruas: Rentang[] = []
  let mulai = dari
  for (const w of [...listTitikTukar(garis, dari, sampai), sampai]) {
    if (w - mulai < TERDEKAT) continue
    ruas.push({ dari: mulai, sampai: w })
    mulai = w
  }
  return ruas
}

/** Keeps an order that is nearly right: neighbours swap, nothing else is looked at. Returns whether anything moved. */
function rapikan(urut: number[], skor: Float64Array): boolean {
  let berubah = false
  for (let i = 1; i < urut.length; i++) {
    const ini = urut[i] as number
    let j = i - 1
    while (j >= 0 && isSesudah(urut[j] as number, ini, skor)) {
      urut[j + 1] = urut[j] as number
      j -= 1
    }
    if (j + 1 !== i) berubah = true
    urut[j + 1] = ini
  }
  return berubah
}

// Lines stand in the order of their kode, so that the smaller index wins a tie.
const isSesudah = (x: number, y: number, skor: Float64Array) =>
  (skor[x] as number) < (skor[y] as number) || (skor[x] === skor[y] && x > y)

/** Stretches in which each desa is in, neighbouring ones joined; and how many different sets there are. */
function listMasuk(garis: readonly Garis[], ruas: readonly Rentang[], aturan: AturanPilot) {
  const masuk = garis.map((): Rentang[] => [])
  const skor = new Float64Array(garis.length)
  const urut = garis.map((_, i) => i)
  const susunan = new Set<string>()
  let terpilih: number[] | null = null
  for (const { dari, sampai } of ruas) {
    const w = (dari + sampai) / 2
    for (const [i, g] of garis.entries()) skor[i] = bulatkanSkor(100 * (w * g.a + (1 - w) * g.b))
    if (rapikan(urut, skor) || terpilih === null) {
      const sebab = bagikanPagu(
        urut.map((i) => (garis[i] as Garis).biaya),
        aturan,
      )
      terpilih = urut.filter((_, n) => sebab[n] === 'terpilih').sort((x, y) => x - y)
      susunan.add(terpilih.join())
    }
    for (const i of terpilih) {
      const akhir = (masuk[i] as Rentang[]).at(-1)
      if (akhir && akhir.sampai === dari) akhir.sampai = sampai
      else (masuk[i] as Rentang[]).push({ dari, sampai })
    }
  }
  return { masuk, susunan: susunan.size }
}

/**
 * Which of the chosen desa stay in while the weight of `kode` moves between `dari` and `sampai` percent, the others in proportion.
 * Exact: the order of two desa changes only where their lines cross, so each stretch between crossings is looked at once. Null when
 * `kode` is not in use, or alone: then there is nothing to weigh against.
 */
export function hitungKepekaan(
  h: HasilPilot,
  aturan: AturanPilot,
  kode: KodePenentu,
  dari = UJI_DARI,
  sampai = UJI_SAMPAI,
): Kepekaan | null {
  const dipakai = listDipakai(aturan)
  if (!dipakai.includes(kode) || dipakai.length < 2) return null
  const garis = listGaris(h, aturan, kode)
  const ruas = listRuas(garis, dari / 100, sampai / 100)
  const { masuk, susunan } = listMasuk(garis, ruas, aturan)
  const kini = new Set(h.terpilih)
  const isSeluruh = (r: readonly Rentang[]) =>
    r.length === 1 && r[0]?.dari === dari / 100 && r[0].sampai === sampai / 100
  const persen = (r: Rentang): Rentang => ({ dari: r.dari * 100, sampai: r.sampai * 100 })
  return {
    kode,
    dari,
    sampai,
    kini: 100 * getBagian(aturan, kode),
    tetap: garis.flatMap((g, i) => (kini.has(g.kode) && isSeluruh(masuk[i] as Rentang[]) ? [g.kode] : [])),
    berubah: garis.flatMap((g, i) => {
      const m = masuk[i] as Rentang[]
      const samaTerus = isSeluruh(m) ? kini.has(g.kode) : m.length === 0 && !kini.has(g.kode)
      return samaTerus ? [] : [{ kode: g.kode, kini: kini.has(g.kode), masuk: m.map(persen) }]
    }),
    susunan,
  }
}

/** The determinant that the test moves unless told: stunting when in use, else the heaviest. */
export function getUjiBaku(aturan: AturanPilot): KodePenentu {
  const dipakai = listDipakai(aturan)
  if (dipakai.includes('stunting')) return 'stunting'
  return dipakai.reduce((a, b) => ((aturan.bobot[b] ?? 0) > (aturan.bobot[a] ?? 0) ? b : a))
}
