import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { removeGabung, saveBeda, saveGabung } from '@/db/mutations/gabung-posyandu'
import { ImporDitolak, saveImpor, undoImpor } from '@/db/mutations/impor'
import { listGabung, listKandidatGanda } from '@/db/queries/gabung-posyandu'
import { listPosyanduRujukan } from '@/db/queries/impor'
import { bangunRekap } from '@/db/rekap'
import { cakupanSistem } from '@/server/akses'
import { createBasis } from './basis'
import {
  createDraf,
  createImpor,
  createNilai,
  createPosyandu,
  createRegistrasi,
  createWilayah,
  DESA,
  getJumlah,
  listKeadaan,
  removeData,
} from './impor-bahan'

let basis: Awaited<ReturnType<typeof createBasis>>
let a: number
let b: number
beforeAll(async () => {
  basis = await createBasis()
  await createWilayah(basis.sql)
})
afterAll(() => basis.tutup())
beforeEach(async () => {
  await removeData(basis.sql)
  await basis.sql`truncate posyandu_gabung, posyandu_beda`
  ;[a, b] = (await createPosyandu(basis.sql, [
    [DESA[0], 'Mawar Merah'],
    [DESA[0], 'Mawar Merrah'],
  ])) as [number, number]
})

const isi = (id: number, bulan: string, n: number) =>
  createNilai(DESA[0], { id, nama: 'x' }, bulan, { balita_diukur: n })
const jumlah = (bulan: string, ukuran = 'balita_diukur') => getJumlah(basis.sql, DESA[0], bulan, ukuran)
const gabung = async () => {
  await saveGabung(basis.db, b, a, { oleh: null })
  const [g] = await listGabung(basis.db, cakupanSistem())
  return g?.id as number
}
/** The sums as they stand are those that a rebuild from the facts gives. */
const requireRekapBenar = async () => {
  const kini = (await listKeadaan(basis.sql)).rekap
  await basis.db.transaction((tx) => bangunRekap(tx))
  expect((await listKeadaan(basis.sql)).rekap).toEqual(kini)
}

test('30 + 20 in different months and 40 + 50 in the same: one posyandu with 30, 20 and the newer 50; apart again exactly as before', async () => {
  await createImpor(basis.db, [isi(a, '2025-08', 30), isi(a, '2025-10', 40)])
  await createImpor(basis.db, [isi(b, '2025-09', 20), isi(b, '2025-10', 50)])
  await createImpor(basis.db, [
    createRegistrasi(DESA[0], { id: b, nama: 'Mawar Merrah' }, [
      ['terdaftar', '2025-10-02', '64.02.06.2001.001'],
    ]),
  ])
  const dulu = await listKeadaan(basis.sql)
  expect(await jumlah('2025-10')).toBe(90)
  const id = await gabung()
  expect(await Promise.all(['2025-08', '2025-09', '2025-10'].map((m) => jumlah(m)))).toEqual([30, 20, 50])
  expect(await jumlah('2025-10', 'posyandu')).toBe(1)
  expect(await jumlah('2025-10', 'posyandu_terdaftar')).toBe(1)
  await requireRekapBenar()
  await removeGabung(basis.db, id, null)
  expect(await listKeadaan(basis.sql)).toEqual(dulu)
  await requireRekapBenar()
})

test('imports saved and undone while merged leave, once apart, what would stand without them', async () => {
  const satu = await createImpor(basis.db, [isi(a, '2025-10', 40), isi(b, '2025-10', 50)])
  const dulu = await listKeadaan(basis.sql)
  const id = await gabung()
  const baru = await createImpor(basis.db, [isi(a, '2025-10', 60)])
  expect(await jumlah('2025-10')).toBe(60)
  await undoImpor(basis.db, baru, null)
  expect(await jumlah('2025-10')).toBe(40)
  await removeGabung(basis.db, id, null)
  expect(await listKeadaan(basis.sql)).toEqual(dulu)

  await gabung()
  await undoImpor(basis.db, satu, null)
  expect(await jumlah('2025-10')).toBeNull()
  await requireRekapBenar()
})

test('the one that stays is in force as long as anything speaks of either', async () => {
  const buat = (nama: string) =>
    createImpor(basis.db, [createRegistrasi(DESA[1], { baru: nama }, [['diajukan', '2025-10-01']])])
  const [x, y] = [await buat('Anggrek Ungu'), await buat('Angrek Ungu')]
  const id = (
    await basis.sql<{ id: number }[]>`select id from posyandu where kode_desa = ${DESA[1]} order by id`
  ).map((p) => p.id)
  await saveGabung(basis.db, id[1] as number, id[0] as number, { oleh: null })
  await undoImpor(basis.db, x, null)
  const berlaku = () => basis.sql`select id, berlaku from posyandu where kode_desa = ${DESA[1]} order by id`
  expect(await berlaku()).toEqual([
    { id: id[0], berlaku: true },
    { id: id[1], berlaku: false },
  ])
  await undoImpor(basis.db, y, null)
  expect(await berlaku()).toEqual([
    { id: id[0], berlaku: false },
    { id: id[1], berlaku: false },
  ])
})

test('three in a row: c into b into a; taking b out takes c along; each step exact', async () => {
  const [c] = await createPosyandu(basis.sql, [[DESA[0], 'Mawar Mrah']])
  await createImpor(basis.db, [isi(a, '2025-10', 1), isi(b, '2025-10', 2), isi(c as number, '2025-10', 4)])
  await saveGabung(basis.db, c as number, b, { oleh: null })
  const tengah = await listKeadaan(basis.sql)
  await saveGabung(basis.db, b, a, { oleh: null })
  expect(await jumlah('2025-10', 'posyandu')).toBe(1)
  const lepas = (await listGabung(basis.db, cakupanSistem())).find((g) => g.tujuan === a)
  await removeGabung(basis.db, lepas?.id as number, null)
  expect(await listKeadaan(basis.sql)).toEqual(tengah)
})

test('names of the one that went are known for the one that stayed; a draft that still names it is refused', async () => {
  const draf = await createDraf(basis.db, [isi(b, '2025-10', 9)])
  await gabung()
  const [satu, lain] = await listPosyanduRujukan(basis.db, cakupanSistem())
  expect(satu).toMatchObject({ id: a, alias: ['mawarmerrah'] })
  expect(lain).toBeUndefined()
  await expect(saveImpor(basis.db, draf, null)).rejects.toThrow(ImporDitolak)
})

test('a name proposed as new that was merged away meanwhile counts for the one that stayed', async () => {
  const draf = await createDraf(basis.db, [
    createNilai(DESA[0], { baru: 'Mawar Merrah' }, '2025-10', { balita_diukur: 7 }),
  ])
  await gabung()
  await saveImpor(basis.db, draf, null)
  expect(await basis.sql`select posyandu_id from fakta`).toEqual([{ posyandu_id: a }])
  expect(await jumlah('2025-10', 'posyandu')).toBe(1)
})

test('refused: across desa, with itself, twice; each merge leaves a trace', async () => {
  const [lain] = await createPosyandu(basis.sql, [[DESA[1], 'Mawar Merah']])
  await expect(saveGabung(basis.db, lain as number, a, { oleh: null })).rejects.toThrow('di desa yang sama')
  await expect(saveGabung(basis.db, a, a, { oleh: null })).rejects.toThrow(ImporDitolak)
  await expect(saveGabung(basis.db, b, a, { oleh: null, hanyaContoh: true })).rejects.toThrow(
    'posyandu contoh',
  )
  const id = await gabung()
  await expect(saveGabung(basis.db, b, a, { oleh: null })).rejects.toThrow('sudah digabung')
  await removeGabung(basis.db, id, null)
  await expect(removeGabung(basis.db, id, null)).rejects.toThrow('sudah dilepas')
  expect((await basis.sql`select perbuatan from jejak order by id`).map((j) => j.perbuatan)).toEqual([
    'posyandu-gabung',
    'posyandu-lepas',
  ])
})

test('look-alikes of a desa are proposed until somebody says that they are two; numbered ones never', async () => {
  await createPosyandu(basis.sql, [
    [DESA[0], 'Melati 1'],
    [DESA[0], 'Melati 2'],
    [DESA[1], 'Mawar Merah'],
  ])
  const pasangan = async () =>
    (await listKandidatGanda(basis.db, cakupanSistem())).map((k) => [k.satu.id, k.dua.id])
  expect(await pasangan()).toEqual([[a, b]])
  await saveBeda(basis.db, b, a, { oleh: null })
  expect(await pasangan()).toEqual([])
})
