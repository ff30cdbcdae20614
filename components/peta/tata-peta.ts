import type { BentukKecamatan, BentukPeta } from '@/server/peta/bentuk'
import type { Kotak } from './bidang'
import type { BarisPeta } from './data-peta'
import { type TataLabel, tataLabel } from './label'
import { getSiluet } from './label-calon'

type Sisi = 'kanan' | 'kiri'

/** Free corners of the drawing: at the top for the legend, at the bottom for the controls; null puts them outside. */
export interface Sudut {
  legenda: Sisi | null
  kendali: Sisi | null
}

export interface TataPeta {
  tata: TataLabel<BentukKecamatan>
  sudut: Sudut
}

const LEGENDA = { lebar: 360, tinggi: 190 }
const KENDALI = { lebar: 190, tinggi: 60 }

const singgahan = new WeakMap<object, Map<string, TataPeta>>()

function getSudut(bentuk: BentukPeta): Sudut {
  const s = getSiluet(bentuk.kecamatan, bentuk.tinggi)
  const bebas = (ruang: { lebar: number; tinggi: number }, bawah: boolean): Sisi | null => {
    const n = Math.ceil((ruang.tinggi * s.kiri.length) / bentuk.tinggi)
    const irisan = (deret: number[]) => (bawah ? deret.slice(-n) : deret.slice(0, n))
    if (bentuk.lebar - Math.max(...irisan(s.kanan)) >= ruang.lebar) return 'kanan'
    return Math.min(...irisan(s.kiri)) >= ruang.lebar ? 'kiri' : null
  }
  return { legenda: bebas(LEGENDA, false), kendali: bebas(KENDALI, true) }
}

function getLarangan(bentuk: BentukPeta, { legenda, kendali }: Sudut): Kotak[] {
  const kotak = (sisi: Sisi, ruang: { lebar: number; tinggi: number }, bawah: boolean) => ({
    x: sisi === 'kanan' ? bentuk.lebar : 0,
    y: bawah ? bentuk.tinggi - ruang.tinggi / 2 : ruang.tinggi / 2,
    lebar: 2 * ruang.lebar,
    tinggi: ruang.tinggi,
  })
  return [legenda && kotak(legenda, LEGENDA, false), kendali && kotak(kendali, KENDALI, true)].filter(
    (k) => k !== null,
  )
}

/** Where names and legend stand, worked out once per drawing, letter size and set of named areas. */
export function getTataPeta(bentuk: BentukPeta, huruf: number, baris: readonly BarisPeta[]): TataPeta {
  const nilai = baris.some((b) => b.nilai.length > 4) ? '100,0' : '88,8'
  const bernama = new Set(baris.map((b) => b.kode))
  const area = bentuk.kecamatan.filter((k) => bernama.has(k.kode))
  const kunci = `${huruf}|${nilai}|${area.map((a) => a.kode).join()}`
  const milik = singgahan.get(bentuk) ?? new Map<string, TataPeta>()
  singgahan.set(bentuk, milik)
  const lama = milik.get(kunci)
  if (lama) return lama
  const sudut = getSudut(bentuk)
  const ukuran = { lebar: bentuk.lebar, tinggi: bentuk.tinggi, huruf, nilai }
  const baru = { tata: tataLabel(area, ukuran, getLarangan(bentuk, sudut), bentuk.kecamatan), sudut }
  milik.set(kunci, baru)
  return baru
}
