import 'server-only'
import { getDb } from '@/db/client'
import { listPosyandu } from '@/db/queries/posyandu'
import { susunKendalaPosyandu } from '@/indikator/kendala-posyandu'
import { susunPendataan } from '@/indikator/pendataan-posyandu'
import { createXlsxPendataan } from '@/laporan/xlsx/pendataan'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, formatBulan, formatTanggal, geserBulan } from '@/lib/periode'
import { loadDasar } from './dasar'
import { loadAnakWilayah, loadWilayah } from './tempat'

/** Answers of a survey hold so long. */
const JENDELA = 12

/** Obstacles and surveys of a kecamatan as a workbook; null when it does not exist, lies outside of the scope, or the month has no data. */
export async function loadXlsxPendataan(
  c: Cakupan,
  kode: string,
  bulan: Bulan,
): Promise<{ nama: string; bytes: Uint8Array } | null> {
  const db = getDb()
  const [tempat, dasar] = await Promise.all([loadWilayah(c, kode), loadDasar(bulan)])
  if (tempat?.jenis !== 'kecamatan' || !dasar.daftarBulan.includes(bulan)) return null
  const [posyandu, desa] = await Promise.all([
    listPosyandu(db, c, { wilayah: kode }, geserBulan(bulan, 1 - JENDELA), bulan),
    loadAnakWilayah(c, kode),
  ])
  const namaDesa = new Map(desa.map((d) => [d.kode, d.nama]))
  const { kendala, sarana } = susunKendalaPosyandu(posyandu, bulan)
  const balita = new Map(sarana.map((s) => [s.id, s.balita]))
  const perTanggal = dasar.tanggalData ? `, data per ${formatTanggal(dasar.tanggalData)}` : ''
  const bytes = createXlsxPendataan({
    wilayah: `Kecamatan ${tempat.nama}`,
    keterangan: `${formatBulan(bulan)}${perTanggal}`,
    adaContoh: posyandu.some((p) => p.contoh),
    kendala,
    posyandu: [...posyandu]
      .sort((a, b) => a.kodeDesa.localeCompare(b.kodeDesa) || a.nama.localeCompare(b.nama))
      .map((p) => ({
        desa: namaDesa.get(p.kodeDesa) ?? p.kodeDesa,
        kodeDesa: p.kodeDesa,
        nama: p.nama,
        balita: balita.get(p.id) ?? null,
        pendataan: susunPendataan(p, bulan),
      })),
  })
  return { nama: `kendala-${kode}-${bulan}.xlsx`, bytes }
}
