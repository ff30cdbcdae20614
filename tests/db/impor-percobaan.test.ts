import { afterAll, beforeAll, expect, it } from 'vitest'
import { hapusContoh } from '@/db/contoh/hapus'
import { saveImpor } from '@/db/mutations/impor'
import { createBasis } from './basis'
import {
  createDraf,
  createImpor,
  createNilai,
  createPosyandu,
  createWilayah,
  DESA,
  getJumlah,
  KABUPATEN,
} from './impor-bahan'

const BULAN = '2025-10'
let basis: Awaited<ReturnType<typeof createBasis>>
beforeAll(async () => {
  basis = await createBasis()
})
afterAll(() => basis.tutup())

it('a sample account brings only trials: marked, and gone with the sample; the office value 40 stands again after the trial 14', async () => {
  const { db, sql } = basis
  await createWilayah(sql)
  const [akun] = await sql<{ id: number }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, contoh) values ('contoh.dpmd', 'Contoh', 'x', 'dpmd', true) returning id`
  const oleh = (akun as { id: number }).id
  const [id] = await createPosyandu(sql, [[DESA[0], 'Mawar']])
  const mawar = { id: id as number, nama: 'Mawar' }
  const isi = (diukur: number) => [createNilai(DESA[0], mawar, BULAN, { balita_diukur: diukur })]
  const diukur = () => getJumlah(sql, KABUPATEN, BULAN, 'balita_diukur')

  await createImpor(db, isi(40))
  expect(await diukur()).toBe(40)
  const draf = await createDraf(db, isi(14), undefined, oleh)
  await saveImpor(db, draf, oleh)
  expect(await diukur()).toBe(14)
  expect(await sql`select sifat from impor where id = ${draf}`).toEqual([{ sifat: 'contoh' }])
  expect(
    await sql`select distinct ada_contoh from rekap where kode_wilayah = ${KABUPATEN} and ukuran = 'balita_diukur'`,
  ).toEqual([{ ada_contoh: true }])

  await hapusContoh(db, null)
  expect(await diukur()).toBe(40)
  expect(await sql`select count(*)::int as n from impor`).toEqual([{ n: 1 }])
})
