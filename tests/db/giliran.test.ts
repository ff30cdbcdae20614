import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { createDb } from '@/db/client'
import { saveGabung } from '@/db/mutations/gabung-posyandu'
import { saveLetak } from '@/db/mutations/letak'
import { saveTarif } from '@/db/mutations/target'
import { requireCakupanSegel } from '@/server/akses'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'
import { createPosyandu, createWilayah, DESA, getJumlah } from './impor-bahan'
import { createKunciUji, kirim } from './kiriman-bahan'

const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const basis = await createBasis()
const db = createDb(basis.url, 8)
const { cakupan } = requireCakupanSegel(createSegel({ peran: 'dpmd', akar: '64.02', versi: 1 }))
let satu: number
let dua: number

beforeAll(async () => {
  wadah.dasborDb = db
  await createWilayah(basis.sql)
  ;[satu, dua] = (await createPosyandu(basis.sql, [
    [DESA[0], 'Mawar'],
    [DESA[0], 'Melati'],
  ])) as [number, number]
})
afterAll(async () => {
  delete wadah.dasborDb
  await db.$client.end({ timeout: 5 })
  await basis.tutup()
})

test('while somebody else changes the data for longer than twenty seconds, forms are refused in words and a report is asked for again, counted once', async () => {
  const kunci = await createKunciUji(basis.sql, '64.02')
  const isi = { posyandu: satu, bulan: '2025-10', nilai: { hari_buka: 4 } }
  const siapa = { id: 0, contoh: false }
  const tarif = {
    jenis: 'kader',
    mulai: '2026-01-01',
    rupiah: 100_000,
    sumber: 'uji',
    alasan: 'uji',
  } as const
  const PENUH = 'Perubahan lain sedang disimpan. Tunggu sebentar, lalu coba lagi.'
  await basis.sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(640201)`
    const [laporan, ...formulir] = await Promise.all([
      kirim(kunci, 'a-1', isi),
      ...[
        saveLetak(db, cakupan, satu, siapa, { lintang: -0.4, bujur: 117 }),
        saveGabung(db, satu, dua, { oleh: null, hanyaContoh: false }),
        saveTarif(db, cakupan, siapa, '64.02', tarif),
      ].map((k) => k.then(String, (galat: Error) => galat.message)),
    ])
    expect([laporan.status, laporan.isi.galat?.pesan]).toEqual([
      503,
      expect.stringContaining('tidak akan terhitung dua kali'),
    ])
    expect(formulir).toEqual([PENUH, PENUH, PENUH])
    expect(await tx`select 1 from fakta`).toHaveLength(0)
  })
  const ulang = await kirim(kunci, 'a-1', isi)
  const lagi = await kirim(kunci, 'a-1', isi)
  expect([ulang.status, lagi.status, lagi.ulang]).toEqual([
    expect.toSatisfy((s) => s === 200 || s === 201),
    200,
    true,
  ])
  expect(lagi.isi).toEqual(ulang.isi)
  expect(await getJumlah(basis.sql, '64.02', '2025-10', 'hari_buka')).toBe(4)
  expect(await basis.sql`select 1 from kiriman`).toHaveLength(1)
  await saveGabung(db, satu, dua, { oleh: null, hanyaContoh: false })
}, 60_000)
