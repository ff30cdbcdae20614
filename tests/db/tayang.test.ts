import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { rapat } from '@/db/schema-rapat'
import type { Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { loadKabarTayang, loadKeputusanKini } from '@/server/loaders/tayang'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'
import { createWilayah } from './impor-bahan'

const KAB = '64.02'
const TABANG = '64.02.12'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const createCakupan = (peran: Peran, akar: string | null) =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan
const layar = (kunci: string) => ({
  kunci,
  kelompok: kunci,
  nama: kunci,
  s: 'peta',
  dari: null,
  gelap: false,
})

let basis: Awaited<ReturnType<typeof createBasis>>
let kabupaten: number
let tabang: number

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await createWilayah(basis.sql)
  const dasar = { tanggal: '2025-10-24', bulan: '2025-10', acara: [] }
  const baris = await basis.db
    .insert(rapat)
    .values([
      { ...dasar, templat: 'bulanan-kabupaten', judul: 'Rapat kabupaten', kodeWilayah: KAB },
      { ...dasar, templat: 'kecamatan', judul: 'Rapat Tabang', kodeWilayah: TABANG },
    ])
    .returning({ id: rapat.id })
  ;[kabupaten, tabang] = baris.map((b) => b.id) as [number, number]
})
afterAll(() => basis.tutup())

test('a kecamatan neither hears nor is heard at a meeting of the kabupaten or of another kecamatan', async () => {
  const semua = createCakupan('pimpinan', KAB)
  const kecamatan = createCakupan('kecamatan', '64.02.06')
  await loadKabarTayang(semua, kabupaten, layar('a'))
  for (const id of [kabupaten, tabang, 999]) {
    expect(await loadKabarTayang(kecamatan, id, layar('x'))).toBeNull()
    expect(await loadKeputusanKini(kecamatan, id)).toBeNull()
  }
  expect((await loadKabarTayang(semua, kabupaten, layar('b')))?.lain.map((l) => l.kunci)).toEqual(['a'])
})

test('a kecamatan and those above it hear of each other at its own meeting', async () => {
  await loadKabarTayang(createCakupan('kecamatan', TABANG), tabang, layar('t'))
  const kabar = await loadKabarTayang(createCakupan('tp_posyandu', KAB), tabang, layar('k'))
  expect(kabar?.lain.map((l) => l.kunci)).toEqual(['t'])
})

test('an empty scope hears nothing', async () => {
  expect(await loadKabarTayang(createCakupan('kecamatan', null), kabupaten, layar('n'))).toBeNull()
})
