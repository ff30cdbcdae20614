import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { saveImpor, undoImpor } from '@/db/mutations/impor'
import { listTenggatLapor, listTerima } from '@/db/queries/penerimaan'
import type { Cakupan } from '@/lib/cakupan'
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
