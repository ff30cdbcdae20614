import type { BentukKecamatan, BentukPeta } from '@/server/peta/bentuk'
import type { Kotak } from './bidang'
import type { BarisPeta } from './data-peta'
import { type TataLabel, tataLabel } from './label'
import { getSiluet } from './label-calon'

type Sisi = 'kanan' | 'kiri'
type Ruang = { lebar: number; tinggi: number }

/** Free corners of the drawing: at the top for the legend, at the bottom for controls and scale; null puts them outside. */
export interface Sudut {
  legenda: Sisi | null
  kendali: Sisi | null
  skala: Sisi | null
}

export interface TataPeta {
  tata: TataLabel<BentukKecamatan>
  sudut: Sudut
}

const LEGENDA = { lebar: 360, tinggi: 240 }
const KENDALI = { lebar: 200, tinggi: 120 }
/** North arrow and scale bar; they stand above the controls. */
export const RUANG_SKALA = { lebar: 230, tinggi: 62 }
const KENDALI_SKALA = { lebar: RUANG_SKALA.lebar, tinggi: KENDALI.tinggi + RUANG_SKALA.tinggi }

const TANPA_SUDUT: Sudut = { legenda: null, kendali: null, skala: null }

const singgahan = new WeakMap<object, Map<string, TataPeta>>()

function getSudut(bentuk: BentukPeta): Sudut {
  const s = getSiluet(bentuk.kecamatan, bentuk.tinggi)
  const bebas = (ruang: Ruang, bawah: boolean): Sisi | null => {
    const n = Math.ceil((ruang.tinggi * s.kiri.length) / bentuk.tinggi)
    const irisan = (deret: number[]) => (bawah ? deret.slice(-n) : deret.slice(0, n))
    if (bentuk.lebar - Math.max(...irisan(s.kanan)) >= ruang.lebar) return 'kanan'
    return Math.min(...irisan(s.kiri)) >= ruang.lebar ? 'kiri' : null
  }
  const keduanya = bebas(KENDALI_SKALA, true)
  const skala = keduanya ?? bebas(RUANG_SKALA, true)
  return { legenda: bebas(LEGENDA, false), kendali: keduanya ?? (skala ? null : bebas(KENDALI, true)), skala }
}

function getLarangan(bentuk: BentukPeta, { legenda, kendali, skala }: Sudut): Kotak[] {
  const kotak = (sisi: Sisi, ruang: Ruang, bawah: boolean) => ({
    x: sisi === 'kanan' ? bentuk.lebar : 0,
    y: bawah ? bentuk.tinggi - ruang.tinggi / 2 : ruang.tinggi / 2,
    lebar: 2 * ruang.lebar,
    tinggi: ruang.tinggi,
  })
  const bawah =
    (kendali ?? skala) && kotak((kendali ?? skala) as Sisi, getRuangBawah({ kendali, skala }), true)
  return [legenda && kotak(legenda, LEGENDA, false), bawah].filter((k) => k !== null)
}

function getRuangBawah({ kendali, skala }: Pick<Sudut, 'kendali' | 'skala'>): Ruang {
  if (kendali && skala) return KENDALI_SKALA
  return kendali ? KENDALI : RUANG_SKALA
}

/** Where the scale stands: lower left corner of its room; below the map where no corner is free. */
export function getLetakSkala(bentuk: BentukPeta, { kendali, skala }: Sudut): { x: number; y: number } {
  const x = skala === 'kanan' ? bentuk.lebar - RUANG_SKALA.lebar : 0
  if (skala === null) return { x, y: bentuk.tinggi + RUANG_SKALA.tinggi }
  return { x, y: bentuk.tinggi - (kendali ? KENDALI.tinggi : 0) }
}

/**
 * Where names, legend and scale stand, worked out once per drawing, letter size and set of named areas. `polos`: nothing
 * else stands on the map, as in a picture with its legend beside it.
 */
export function getTataPeta(
  bentuk: BentukPeta,
  huruf: number,
  baris: readonly BarisPeta[],
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
  const sudut = polos ? TANPA_SUDUT : getSudut(bentuk)
  const ukuran = { lebar: bentuk.lebar, tinggi: bentuk.tinggi, huruf, nilai }
  const baru = { tata: tataLabel(area, ukuran, getLarangan(bentuk, sudut), bentuk.kecamatan), sudut }
  milik.set(kunci, baru)
  return baru
}
