import type { TataPeta } from '@/components/peta/tata-peta'
import type { DeretPeta } from '@/indikator/deret-peta'
import type { HitunganDesa, TitikPosyandu } from '@/indikator/titik-posyandu'
import type { Bulan } from '@/lib/periode'
import type { BentukPeta } from '@/server/peta/bentuk'
import type { BentukDesa } from '@/server/peta/bentuk-desa'
import { listLetak } from './geo-posyandu'
import type { KeadaanPeta } from './keadaan'

export type Bingkai = readonly [x: number, y: number, lebar: number, tinggi: number]

/** One kecamatan on the drawing, without its outline: that stays in the sprite. */
export interface LetakKecamatan {
  kode: string
  nama: string
  x: number
  y: number
  /** The rectangle around it. */
  kotak: Bingkai
}

type Letak = { kode: string; x: number; y: number }
type Label = { x: number; y: number; lebar: number; tinggi: number; baris: string[]; area: Letak }

/** Where names stand on the map of the whole kabupaten. */
export interface TataNama {
  dalam: Label[]
  luar: (Label & { kiri: boolean; ujung: readonly [number, number] })[]
  kiri: number
  kanan: number
}

/** The drawing as far as the browser needs it: no outlines, only their addresses. */
export interface BahanGambar
  extends Pick<BentukPeta, 'lebar' | 'tinggi' | 'alamat' | 'alamatTopo' | 'proyeksi' | 'batas'> {
  kecamatan: LetakKecamatan[]
  desa: Pick<BentukDesa, 'resmi' | 'desa' | 'alamat'>
  tata: TataNama
}

export interface WilayahPeta {
  kode: string
  nama: string
  jenis: 'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan'
}

/** Everything that the map page sends to the browser. */
export interface BahanPeta {
  awal: KeadaanPeta
  akar: string
  wilayah: WilayahPeta[]
  /** Months of the slider, oldest first. */
  bulan: Bulan[]
  deret: DeretPeta[]
  posyandu: TitikPosyandu[]
  /** Counts of all posyandu in the scope, per desa. */
  titik: HitunganDesa[]
  tanggalData: string | null
  sidik: string
  gambar: BahanGambar
}

const polos = ({ kode, x, y }: Letak): Letak => ({ kode, x, y })

/** Leaves out the outlines, which labels are placed by. */
function susunTata({ tata }: TataPeta): TataNama {
  const { dalam, luar, kiri, kanan } = tata
  const label = (l: Label) => ({
    x: l.x,
    y: l.y,
    lebar: l.lebar,
    tinggi: l.tinggi,
    baris: l.baris,
    area: polos(l.area),
  })
  return {
    dalam: dalam.map(label),
    luar: luar.map((l) => ({ ...label(l), kiri: l.kiri, ujung: l.ujung })),
    kiri,
    kanan,
  }
}

/** The drawing without outlines; `tata` for the widest value there is. */
export function susunGambar(bentuk: BentukPeta, desa: BentukDesa, tata: TataPeta): BahanGambar {
  return {
    lebar: bentuk.lebar,
    tinggi: bentuk.tinggi,
    alamat: bentuk.alamat,
    alamatTopo: bentuk.alamatTopo,
    proyeksi: bentuk.proyeksi,
    batas: bentuk.batas,
    kecamatan: bentuk.kecamatan.map(({ kode, nama, x, y, cincin }) => {
      const [xs, ys] = [cincin.map((t) => t[0]), cincin.map((t) => t[1])]
      const [kiri, atas] = [Math.min(...xs), Math.min(...ys)]
      return { kode, nama, x, y, kotak: [kiri, atas, Math.max(...xs) - kiri, Math.max(...ys) - atas] }
    }),
    desa: { resmi: desa.resmi, desa: desa.desa, alamat: desa.alamat },
    tata: susunTata(tata),
  }
}

const TEPI = 0.06
/** Hexagon radii around a desa that its frame shows, and the smallest frame around its posyandu. */
const SEKITAR = 2.6
const TERKECIL = 0.5
const TEPI_TITIK = 0.3

function bingkaiTitik(letak: readonly (readonly [number, number])[], jari: number): Bingkai {
  const [xs, ys] = [letak.map((t) => t[0]), letak.map((t) => t[1])]
  const [kiri, kanan, atas, bawah] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const lebar = Math.max(kanan - kiri, jari * TERKECIL) * (1 + 2 * TEPI_TITIK)
  const tinggi = Math.max(bawah - atas, jari * TERKECIL) * (1 + 2 * TEPI_TITIK)
  return [(kiri + kanan - lebar) / 2, (atas + bawah - tinggi) / 2, lebar, tinggi]
}

/**
 * What part of the drawing is shown while a place is selected: all with the names beside it, a kecamatan, or a desa: its
 * posyandu where any of them has coordinates, else its surroundings.
 */
export function getBingkai(g: BahanGambar, tempat: string, posyandu: readonly TitikPosyandu[]): Bingkai {
  const desa = tempat.length > 8 ? g.desa.desa.find((d) => d.kode === tempat) : undefined
  if (desa) {
    const letak = listLetak(posyandu, g).filter((t) => t !== null)
    if (posyandu.some((t) => t.lintang !== null)) return bingkaiTitik(letak, desa.jari)
    const sisi = desa.jari * SEKITAR
    return [desa.x - sisi, desa.y - sisi / 1.3, 2 * sisi, (2 * sisi) / 1.3]
  }
  const kecamatan = tempat.length > 5 ? g.kecamatan.find((k) => tempat.startsWith(k.kode)) : undefined
  if (!kecamatan) return [-g.tata.kiri, 0, g.tata.kiri + g.lebar + g.tata.kanan, g.tinggi]
  const [x, y, lebar, tinggi] = kecamatan.kotak
  const tepi = Math.max(lebar, tinggi) * TEPI
  return [x - tepi, y - tepi, lebar + 2 * tepi, tinggi + 2 * tepi]
}
