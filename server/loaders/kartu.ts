import 'server-only'
import { getIndikator } from '@/indikator'
import { getIndikatorBeku } from '@/indikator/rapat/bahan'
import type { AngkaBeku } from '@/indikator/rapat/tipe'
import { listUkuran, susunKartu } from '@/indikator/susun'
import type { Cakupan } from '@/lib/cakupan'
import { namaAplikasi } from '@/lib/identitas'
import type { Bulan } from '@/lib/periode'
import { loadDasar, loadTabel, loadTarget } from './dasar'
import { loadWilayah } from './tempat'

/** Everything that a picture of one number says. */
export interface ModelKartuGambar {
  angka: AngkaBeku
  /** "Kabupaten Kutai Kartanegara", "Kecamatan Tabang". */
  tempat: string
  tanggalData: string
  aplikasi: string
}

const kapital = (teks: string) => teks.charAt(0).toUpperCase() + teks.slice(1)

/** One number of one place (null: the root of the scope); null where it is unknown, out of scope, or before there is any data. */
export async function loadKartu(
  c: Cakupan,
  p: { indikator: string; bulan: Bulan; wilayah: string | null },
): Promise<ModelKartuGambar | null> {
  const indikator = getIndikator(p.indikator)
  const kode = p.wilayah ?? c.akar
  const tempat = kode && (await loadWilayah(c, kode))
  if (!indikator || !tempat) return null
  const dasar = await loadDasar(p.bulan)
  const { tanggalData, daftarBulan, deret } = dasar
  if (!tanggalData || !daftarBulan.includes(p.bulan)) return null
  const [tabel, target] = await Promise.all([
    loadTabel(c, { kode: [tempat.kode] }, deret[0] as Bulan, p.bulan, listUkuran([indikator])),
    loadTarget(c),
  ])
  const kartu = susunKartu(indikator, tempat, deret, tabel, target, tanggalData)
  return {
    angka: { ...kartu, indikator: getIndikatorBeku(indikator) },
    tempat: `${kapital(tempat.jenis)} ${tempat.nama}`,
    tanggalData,
    aplikasi: namaAplikasi,
  }
}
