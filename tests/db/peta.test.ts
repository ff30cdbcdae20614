import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { muatAcuan, muatContoh } from '@/db/muat'
import { getIndikator } from '@/indikator'
import { type DeretPeta, susunNilaiDeret } from '@/indikator/deret-peta'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { loadDeretPeta, loadPeta, loadTanpaTitik, loadTitikPosyandu } from '@/server/loaders/peta'
import { loadKecamatan } from '@/server/loaders/wilayah'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'

const TABANG = '64.02.12'
const BULAN = '2025-10'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const stunting = getIndikator('stunting') as Indikator

let basis: Awaited<ReturnType<typeof createBasis>>
let dpmd: Cakupan
let tabang: Cakupan

const createCakupan = (peran: Peran, akar: string | null) =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await muatAcuan(basis.db, '64.02')
  await muatContoh(basis.db, '64.02', true)
  dpmd = createCakupan('dpmd', '64.02')
  tabang = createCakupan('kecamatan', TABANG)
}, 120_000)

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

const minta = (tempat: string | null) =>
  ({ indikator: 'stunting', bulan: BULAN, tempat, banding: null }) as const

describe('the map of each role', () => {
  test('holds all 258 places for dpmd, with the values that the page of a kecamatan prints', async () => {
    const d = (await loadDeretPeta(dpmd, 'stunting', BULAN)) as DeretPeta
    expect(d.tempat).toHaveLength(1 + 20 + 237)
    expect(d.bulan).toHaveLength(25)
    const t = d.tempat.find((x) => x.kode === TABANG)
    const n = t && susunNilaiDeret(stunting, d, t, BULAN)
    const halaman = await loadKecamatan(dpmd, TABANG, BULAN)
    const sama = halaman?.banding.find((b) => b.indikator.kode === 'stunting')?.kini
    expect([n?.tercetak, n?.ubah, n?.melapor]).toEqual([sama?.tercetak, sama?.ubah, sama?.melapor])
  })

  test('holds nothing but Tabang for Tabang, and nothing at all for nobody', async () => {
    const d = await loadDeretPeta(tabang, 'stunting', BULAN)
    expect(d?.tempat.filter((t) => !t.kode.startsWith(TABANG))).toEqual([])
    expect(d?.tempat).toHaveLength(1 + 19)
    expect(await loadPeta(tabang, minta('64.02.06'))).toBeNull()
    expect(await loadPeta(tabang, minta('64.02'))).toBeNull()
    const model = await loadPeta(tabang, minta(null))
    expect(model?.tempat.kode).toBe(TABANG)
    expect(model?.titik.every((t) => t.kode.startsWith(TABANG))).toBe(true)
    expect(await loadTitikPosyandu(tabang, '64.02', BULAN)).toBeNull()
    expect(await loadTanpaTitik(tabang, '64.02.06', BULAN)).toBeNull()
    expect(await loadDeretPeta(createCakupan('kecamatan', null), 'stunting', BULAN)).toBeNull()
  })

  test('counts every posyandu once, with or without coordinates', async () => {
    await basis.sql`update posyandu set lintang = null, bujur = null where kode_desa like ${`${TABANG}.%`}`
    const [n] = await basis.sql<[{ semua: number; tabang: number }]>`select count(*)::int as semua,
      count(*) filter (where kode_desa like ${`${TABANG}.%`})::int as tabang from posyandu where berlaku`
    expect(n.tabang).toBeGreaterThan(0)
    expect((await loadTanpaTitik(dpmd, null, BULAN))?.semua).toBe(n.semua)
    expect((await loadTanpaTitik(tabang, null, BULAN))?.tanpa).toHaveLength(n.tabang)
    const titik = (await loadPeta(dpmd, minta(null)))?.titik ?? []
    const jumlah = titik.flatMap((t) => Object.values(t.kelompok)).reduce((n, k) => n + k, 0)
    expect(jumlah).toBe(n.semua)
  })
})
