import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { saveImpor, undoImpor } from '@/db/mutations/impor'
import { listTenggatLapor, listTerima } from '@/db/queries/penerimaan'
import { listRekap } from '@/db/queries/rekap'
import { bangunRekap } from '@/db/rekap'
import { getIndikator } from '@/indikator'
import { createTabel, listUkuran, susunNilai } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { createBasis } from './basis'
import {
  createDraf,
  createNilai,
  createPosyandu,
  createRegistrasi,
  createWilayah,
  DESA,
  KABUPATEN,
  removeData,
} from './impor-bahan'

let basis: Awaited<ReturnType<typeof createBasis>>
beforeAll(async () => {
  basis = await createBasis()
  await createWilayah(basis.sql)
})
afterAll(() => basis.tutup())
beforeEach(() => removeData(basis.sql))

const KAB = { akar: KABUPATEN, peran: 'dpmd' } as Cakupan
const lihat = async (templat: 'laporan-bulanan' | 'registrasi', c = KAB) =>
  (await listTerima(basis.db, c, templat, ['2025-10'])).map((t) => ({ ...t }))

async function createLaporan(): Promise<number> {
  const [a, b] = await createPosyandu(basis.sql, [
    [DESA[0], 'Mawar'],
    [DESA[1], 'Melati'],
    [DESA[2], 'Kenanga'],
  ])
  return createDraf(basis.db, [
    createNilai(DESA[0], { id: a as number, nama: 'Mawar' }, '2025-10', {
      balita_ditimbang: 10,
      hari_buka: 1,
    }),
    createNilai(DESA[1], { id: b as number, nama: 'Melati' }, '2025-10', {
      balita_ditimbang: 12,
      hari_buka: 1,
    }),
  ])
}

test('a draft is being checked; saved, 2 of the 2 posyandu of Tenggarong are in and 0 of the 1 of Tabang; undone, nothing is', async () => {
  const draf = await createLaporan()
  expect(await lihat('laporan-bulanan')).toMatchObject([
    { nama: 'Tenggarong', masuk: 0, total: 2, adaDraf: true, tanggal: null, imporId: draf },
    { nama: 'Tabang', masuk: 0, total: 1, adaDraf: false, imporId: null },
  ])
  await basis.sql`update impor set dibuat = '2025-11-08T20:00:00Z' where id = ${draf}`
  await saveImpor(basis.db, draf, null)
  expect(await lihat('laporan-bulanan')).toMatchObject([
    { masuk: 2, total: 2, adaDraf: false, tanggal: '2025-11-09', imporId: draf },
    { masuk: 0, total: 1, tanggal: null },
  ])
  await undoImpor(basis.db, draf, null)
  expect(await lihat('laporan-bulanan')).toMatchObject([{ masuk: 0, tanggal: null }, { masuk: 0 }])
})

async function loadTepat(tempat: string) {
  const i = getIndikator('ketepatan-laporan') as Indikator
  const bulan: Bulan[] = ['2025-10']
  const tabel = createTabel(
    await listRekap(basis.db, KAB, { bulan, kode: [tempat], ukuran: listUkuran([i]) }),
  )
  const n = susunNilai(i, { kode: tempat, nama: '' }, '2025-10', tabel, [])
  return n.nilai.jenis === 'angka' ? [n.nilai.pembilang, n.nilai.penyebut] : n.nilai.alasan
}

test('2 of 2 reports are on time when the file came on the 10th; a correction on the 15th changes nothing, without the first file 0 of 1', async () => {
  const pertama = await createLaporan()
  await basis.sql`update impor set dibuat = '2025-11-10T10:00:00Z' where id = ${pertama}`
  await saveImpor(basis.db, pertama, null)
  expect(await loadTepat(KABUPATEN)).toEqual([2, 2])
  expect(await loadTepat('64.02.12')).toBe('belum-melapor')
  const [a] = await basis.sql<{ id: number }[]>`select id from posyandu where nama = 'Mawar'`
  const perbaikan = await createDraf(basis.db, [
    createNilai(DESA[0], { id: a?.id as number, nama: 'Mawar' }, '2025-10', {
      balita_ditimbang: 11,
      hari_buka: 1,
    }),
  ])
  await basis.sql`update impor set dibuat = '2025-11-15T10:00:00Z' where id = ${perbaikan}`
  await saveImpor(basis.db, perbaikan, null)
  expect(await loadTepat(KABUPATEN)).toEqual([2, 2])
  await undoImpor(basis.db, pertama, null)
  expect(await loadTepat(KABUPATEN)).toEqual([0, 1])
})

test('a report whose day was not noted is left out, not called late', async () => {
  const draf = await createLaporan()
  await saveImpor(basis.db, draf, null)
  await basis.sql`delete from penerimaan`
  await basis.db.transaction((tx) => bangunRekap(tx))
  expect(await loadTepat(KABUPATEN)).toBe('belum-melapor')
})

test('a registration list counts for the month of its latest event, and how many there should be is not known', async () => {
  const draf = await createDraf(basis.db, [
    createRegistrasi(DESA[0], { baru: 'Mawar' }, [['musyawarah', '2025-09-20']]),
    createRegistrasi(DESA[0], { baru: 'Melati' }, [['diajukan', '2025-10-05']]),
  ])
  await saveImpor(basis.db, draf, null)
  expect(await lihat('registrasi')).toMatchObject([
    { nama: 'Tenggarong', masuk: 2, total: null },
    { masuk: 0 },
  ])
})

test('a kecamatan sees its own row only; an empty scope sees none', async () => {
  await createLaporan()
  const tabang = { akar: '64.02.12', peran: 'kecamatan' } as Cakupan
  expect((await lihat('laporan-bulanan', tabang)).map((t) => t.nama)).toEqual(['Tabang'])
  expect(await lihat('laporan-bulanan', { akar: null, peran: 'kecamatan' } as Cakupan)).toEqual([])
})

test('the tenth is due for all three templates from the start', async () => {
  expect((await listTenggatLapor(basis.db)).map((t) => [t.templat, t.tanggal]).sort()).toEqual([
    ['laporan-bulanan', 10],
    ['ppgbm', 10],
    ['registrasi', 10],
  ])
})
