import type { TataPeta } from '@/components/peta/tata-peta'
import type { DeretPeta } from '@/indikator/deret-peta'
import type { HitunganDesa, TitikPosyandu } from '@/indikator/titik-posyandu'
import type { Bulan } from '@/lib/periode'
import type { BentukPeta } from '@/server/peta/bentuk'
import type { BentukDesa } from '@/server/peta/bentuk-desa'
import type { KeadaanPeta } from './keadaan'

type Bingkai = readonly [x: number, y: number, lebar: number, tinggi: number]

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
  /** Months that have any data. */
  berisi: Bulan[]
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
/** Hexagon radii around a desa that its frame shows. */
const SEKITAR = 2.6

/** What part of the drawing is shown while a place is selected; the names beside the map belong to the whole of it. */
export function getBingkai(g: BahanGambar, tempat: string): Bingkai {
  const desa = tempat.length > 8 ? g.desa.desa.find((d) => d.kode === tempat) : undefined
  if (desa) {
    const sisi = desa.jari * SEKITAR
    return [desa.x - sisi, desa.y - sisi / 1.3, 2 * sisi, (2 * sisi) / 1.3]
  }
  const kecamatan = tempat.length > 5 ? g.kecamatan.find((k) => tempat.startsWith(k.kode)) : undefined
  if (!kecamatan) return [-g.tata.kiri, 0, g.tata.kiri + g.lebar + g.tata.kanan, g.tinggi]
  const [x, y, lebar, tinggi] = kecamatan.kotak
  const tepi = Math.max(lebar, tinggi) * TEPI
  return [x - tepi, y - tepi, lebar + 2 * tepi, tinggi + 2 * tepi]
}
