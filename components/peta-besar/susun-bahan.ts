import { getTataPeta } from '@/components/peta/tata-peta'
import type { ModelPeta } from '@/server/loaders/peta'
import type { BentukPeta } from '@/server/peta/bentuk'
import type { BentukDesa } from '@/server/peta/bentuk-desa'
import { type BahanPeta, susunGambar } from './bahan'
import { HURUF } from './gambar-peta'
import type { KeadaanPeta } from './keadaan'

/** The widest value that any indicator prints: names keep their places when the indicator changes. */
const TERLEBAR = '100,0'

/** What the page sends to the browser: figures of the months drawn, and where things stand, without outlines. */
export function susunBahan(
  m: ModelPeta,
  keadaan: KeadaanPeta,
  bentuk: BentukPeta,
  desa: BentukDesa,
): BahanPeta {
  const kecamatan = m.wilayah.filter((w) => w.jenis === 'kecamatan')
  const tata = getTataPeta(
    bentuk,
    HURUF,
    kecamatan.map(({ kode }) => ({ kode, nilai: TERLEBAR })),
  )
  const terlihat = desa.desa.filter((d) => d.kode.startsWith(m.akar.kode))
  return {
    awal: keadaan,
    akar: m.akar.kode,
    wilayah: m.wilayah,
    bulan: m.bulan,
    deret: m.deret,
    posyandu: m.posyandu,
    titik: m.titik,
    tanggalData: m.dasar.tanggalData,
    sidik: m.sidik,
    gambar: susunGambar(bentuk, { ...desa, desa: terlihat }, tata),
  }
}
