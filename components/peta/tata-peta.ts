import type { Kotak } from '@/lib/label-peta/bidang'
import { type TataLabel, tataLabel } from '@/lib/label-peta/label'
import { getSiluet } from '@/lib/label-peta/label-calon'
import type { BentukKecamatan, BentukPeta } from '@/server/peta/bentuk'
import type { BarisPeta } from './data-peta'

type Sisi = 'kanan' | 'kiri'
type Ruang = { lebar: number; tinggi: number }

/** Free corners of the drawing: at the top for the legend, at the bottom for the scale; null puts them outside. */
export interface Sudut {
  legenda: Sisi | null
  skala: Sisi | null
}

export interface TataPeta {
  /** Letters as large as asked, or smaller where a name would have had no room. */
  huruf: number
  tata: TataLabel<BentukKecamatan>
  sudut: Sudut
}

const LEGENDA = { lebar: 360, tinggi: 240 }
/** North arrow and scale bar. */
const SKALA = { lebar: 210, tinggi: 66 }
const TANPA_SUDUT: Sudut = { legenda: null, skala: null }

/** Sizes tried, one after the other, until every name has room. */
const PENGECILAN = [0.9, 0.8, 0.7]

const singgahan = new WeakMap<object, Map<string, TataPeta>>()

/** Room that names beside the map usually take: the legend may stand above them. */
const SISI_NAMA = 130

function cariSudut(
  bentuk: BentukPeta,
  ruang: Ruang,
  bawah: boolean,
  kiri: number,
  kanan: number,
): Sisi | null {
  const s = getSiluet(bentuk.kecamatan, bentuk.tinggi)
  const n = Math.ceil((ruang.tinggi * s.kiri.length) / bentuk.tinggi)
  const irisan = (deret: number[]) => (bawah ? deret.slice(-n) : deret.slice(0, n))
  if (bentuk.lebar + kanan - Math.max(...irisan(s.kanan)) >= ruang.lebar) return 'kanan'
  return Math.min(...irisan(s.kiri)) + kiri >= ruang.lebar ? 'kiri' : null
}

function getLarangan(bentuk: BentukPeta, { legenda, skala }: Sudut): Kotak[] {
  const kotak = (sisi: Sisi, ruang: Ruang, bawah: boolean, luar: number) => ({
    x: sisi === 'kanan' ? bentuk.lebar + luar : -luar,
    y: bawah ? bentuk.tinggi - ruang.tinggi / 2 : ruang.tinggi / 2,
    lebar: 2 * ruang.lebar,
    tinggi: ruang.tinggi,
  })
  return [legenda && kotak(legenda, LEGENDA, false, SISI_NAMA), skala && kotak(skala, SKALA, true, 0)].filter(
    (k) => k !== null,
  )
}

/** Where the scale stands: lower left corner of its room; below the map where no corner is free. */
export function getLetakSkala(bentuk: BentukPeta, { skala }: Sudut): { x: number; y: number } {
  return {
    x: skala === 'kanan' ? bentuk.lebar - SKALA.lebar : 0,
    y: bentuk.tinggi + (skala === null ? SKALA.tinggi : 0),
  }
}

/** Keeps the legend on the map only if, once names are placed, its room is really there. */
function susunBersudut(bentuk: BentukPeta, susun: (sudut: Sudut) => TataPeta): TataPeta {
  const skala = cariSudut(bentuk, SKALA, true, 0, 0)
  const legenda = cariSudut(bentuk, LEGENDA, false, SISI_NAMA, SISI_NAMA)
  const hasil = susun({ legenda, skala })
  const { kiri, kanan } = hasil.tata
  if (!legenda || cariSudut(bentuk, LEGENDA, false, kiri, kanan) === legenda) return hasil
  return susun({ legenda: null, skala })
}

/**
 * Where names, legend and scale stand, worked out once per drawing, letter size and set of named areas. `polos`: nothing
 * else stands on the map, as in a picture with its legend beside it.
 */
export function getTataPeta(
  bentuk: BentukPeta,
  huruf: number,
  baris: readonly Pick<BarisPeta, 'kode' | 'nilai'>[],
  polos = false,
): TataPeta {
  const nilai = baris.some((b) => b.nilai.length > 4) ? '100,0' : '88,8'
  const bernama = new Set(baris.map((b) => b.kode))
  const area = bentuk.kecamatan.filter((k) => bernama.has(k.kode))
  const kunci = `${huruf}|${polos}|${nilai}|${area.map((a) => a.kode).join()}`
  const milik = singgahan.get(bentuk) ?? new Map<string, TataPeta>()
  singgahan.set(bentuk, milik)
  const lama = milik.get(kunci)
  if (lama) return lama
  const susun =
    (ukuranHuruf: number) =>
    (sudut: Sudut): TataPeta => {
      const ukuran = { lebar: bentuk.lebar, tinggi: bentuk.tinggi, huruf: ukuranHuruf, nilai }
      const tata = tataLabel(area, ukuran, getLarangan(bentuk, sudut), bentuk.kecamatan)
      return { huruf: ukuranHuruf, tata, sudut }
    }
  const coba = (n: number) => (polos ? susun(n)(TANPA_SUDUT) : susunBersudut(bentuk, susun(n)))
  // Three digits need more room: starting smaller saves a search that finds none.
  const [awal = 1, ...lain] = nilai === '100,0' ? PENGECILAN : [1, ...PENGECILAN]
  let baru = coba(huruf * awal)
  for (const bagian of lain) {
    if (baru.tata.dalam.length + baru.tata.luar.length === area.length) break
    baru = coba(huruf * bagian)
  }
  milik.set(kunci, baru)
  return baru
}
