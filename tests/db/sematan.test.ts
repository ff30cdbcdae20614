import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { saveSematan } from '@/db/mutations/sematan'
import { listSematan } from '@/db/queries/sematan'
import { getIndikator } from '@/indikator'
import { tambahSematan } from '@/indikator/sematan'
import type { Peran } from '@/lib/cakupan'
import { type Masuk, requireCakupanSegel } from '@/server/akses'
import { loadSematan } from '@/server/loaders/sematan'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'
import { createImpor, createNilai, createWilayah, DESA } from './impor-bahan'

const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
let basis: Awaited<ReturnType<typeof createBasis>>
let satu: number
let dua: number

const createMasuk = (id: number, peran: Peran, akar: string): Masuk => ({
  pengguna: {
    id,
    namaMasuk: `u${id}`,
    nama: `U${id}`,
    peran,
    kodeKecamatan: peran === 'kecamatan' ? akar : null,
    bidang: null,
    contoh: false,
  },
  cakupan: requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan,
})

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await createWilayah(basis.sql)
  const [a, b] = await basis.sql<{ id: number }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran) values ('a', 'A', 'x', 'pimpinan'), ('b', 'B', 'x', 'dpmd') returning id`
  satu = a?.id as number
  dua = b?.id as number
  // Tenggarong weighs 40 of which 8 stunted, Tabang 60 of which 3: 11 of 100 together.
  await createImpor(basis.db, [
    createNilai(DESA[0], null, '2025-09', { balita_diukur: 40, balita_pendek: 8, balita_sangat_pendek: 0 }),
    createNilai(DESA[2], null, '2025-09', { balita_diukur: 60, balita_pendek: 3, balita_sangat_pendek: 0 }),
  ])
})

beforeEach(async () => {
  await basis.sql`delete from sematan`
})

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

describe('pins', () => {
  test('are kept per account in their order; repeats and a seventh are left out', async () => {
    await saveSematan(basis.db, satu, ['b', 'a', 'b', 'c', 'd', 'e', 'f', 'g'])
    await saveSematan(basis.db, dua, ['x'])
    expect(await listSematan(basis.db, satu)).toEqual(['b', 'a', 'c', 'd', 'e', 'f'])
    expect(await listSematan(basis.db, dua)).toEqual(['x'])
    await saveSematan(basis.db, satu, [])
    expect(await listSematan(basis.db, satu)).toEqual([])
    expect(await listSematan(basis.db, dua)).toEqual(['x'])
  })

  test('of two windows at once are those of one of them, never a mixture', async () => {
    for (let i = 0; i < 5; i += 1) {
      await Promise.all([
        saveSematan(basis.db, satu, ['a', 'b', 'c']),
        saveSematan(basis.db, satu, ['c', 'd']),
      ])
      expect(['a,b,c', 'c,d']).toContain((await listSematan(basis.db, satu)).join())
    }
  })

  test('say the number of the own scope: 11 of 100 in the kabupaten, 8 of 40 in Tenggarong', async () => {
    const nama = getIndikator('stunting')?.namaPendek
    await saveSematan(basis.db, satu, ['stunting', 'tidak-ada-lagi'])
    const kabupaten = await loadSematan(createMasuk(satu, 'pimpinan', '64.02'), '2025-09')
    expect(kabupaten.map((s) => [s.nama, s.nilai, s.href])).toEqual([
      [nama, '11,0 %', '/indikator/stunting?bulan=2025-09'],
    ])
    const kecamatan = await loadSematan(createMasuk(satu, 'kecamatan', '64.02.06'), '2025-09')
    expect(kecamatan.map((s) => s.nilai)).toEqual(['20,0 %'])
  })

  test('are none for another account, a month without data, and a scope that sees nothing', async () => {
    await saveSematan(basis.db, satu, ['stunting'])
    expect(await loadSematan(createMasuk(dua, 'pimpinan', '64.02'), '2025-09')).toEqual([])
    expect(await loadSematan(createMasuk(satu, 'pimpinan', '64.02'), '2020-01')).toEqual([])
    const yatim = createMasuk(satu, 'pimpinan', '64.02')
    const kosong = requireCakupanSegel(createSegel({ peran: 'kecamatan', akar: null, versi: 1 })).cakupan
    expect(await loadSematan({ ...yatim, cakupan: kosong }, '2025-09')).toEqual([])
  })

  test('a wanted one takes the first free place; six are full', () => {
    expect(tambahSematan(['a'], 'b')).toEqual(['a', 'b'])
    expect(tambahSematan(['a', 'b'], 'a')).toEqual(['a', 'b'])
    expect(tambahSematan(['1', '2', '3', '4', '5', '6'], '7')).toBeNull()
  })
})
