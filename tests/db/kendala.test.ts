import { read, utils, type WorkSheet } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { muatAcuan, muatContoh } from '@/db/muat'
import { susunSiapDigital, UKURAN_DIGITAL } from '@/indikator/digital'
import { UKURAN_KENDALA } from '@/indikator/kendala'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { loadTabel } from '@/server/loaders/dasar'
import { loadDigital, loadDigitalKecamatan } from '@/server/loaders/digital'
import { createAmbil, loadKendala, loadKendalaKecamatan } from '@/server/loaders/kendala'
import { loadXlsxPendataan } from '@/server/loaders/pendataan-berkas'
import { loadPosyandu } from '@/server/loaders/posyandu'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'

const TABANG = '64.02.12'
const TENGGARONG = '64.02.06'
const BULAN = '2025-10'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }

let basis: Awaited<ReturnType<typeof createBasis>>
let kabupaten: Record<'dpmd' | 'pimpinan' | 'tp_posyandu' | 'opd', Cakupan>
let tabang: Cakupan
let kosong: Cakupan

const createCakupan = (peran: Peran, akar: string | null) =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await muatAcuan(basis.db, '64.02')
  await muatContoh(basis.db, '64.02', true)
  kabupaten = {
    dpmd: createCakupan('dpmd', '64.02'),
    pimpinan: createCakupan('pimpinan', '64.02'),
    tp_posyandu: createCakupan('tp_posyandu', '64.02'),
    opd: createCakupan('opd', '64.02'),
  }
  tabang = createCakupan('kecamatan', TABANG)
  kosong = createCakupan('kecamatan', null)
}, 120_000)

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

describe('out of scope is as if it did not exist', () => {
  test('a kecamatan opens its own sheet, neither that of another nor the list of all', async () => {
    expect(await loadKendalaKecamatan(tabang, TENGGARONG, BULAN)).toBeNull()
    expect(await loadDigitalKecamatan(tabang, TENGGARONG, BULAN)).toBeNull()
    expect(await loadKendala(tabang, BULAN)).toBeNull()
    expect(await loadDigital(tabang, BULAN)).toBeNull()
    const milik = await loadKendalaKecamatan(tabang, TABANG, BULAN)
    expect(milik?.posyandu).toBe(19)
    const desa = [
      ...(milik?.sarana ?? []),
      ...(milik?.kendala ?? []).flatMap((k) => k.daftar),
      ...Object.values((await loadDigitalKecamatan(tabang, TABANG, BULAN))?.kelas ?? {}).flat(),
    ].map((p) => p.kodeDesa.slice(0, 8))
    expect(desa.length).toBeGreaterThan(19)
    expect(new Set(desa)).toEqual(new Set([TABANG]))
  })

  test('an empty scope, a desa and a code that does not exist open nothing', async () => {
    for (const c of [kosong, kabupaten.dpmd]) {
      expect(await loadKendalaKecamatan(c, `${TABANG}.2001`, BULAN)).toBeNull()
      expect(await loadDigitalKecamatan(c, '64.02.99', BULAN)).toBeNull()
    }
    expect(await loadKendala(kosong, BULAN)).toBeNull()
    expect(await loadDigital(kosong, BULAN)).toBeNull()
    expect(await loadKendalaKecamatan(kosong, TABANG, BULAN)).toBeNull()
  })

  test.each(['dpmd', 'pimpinan', 'tp_posyandu', 'opd'] as const)('%s sees all kecamatan', async (peran) => {
    expect((await loadKendala(kabupaten[peran], BULAN))?.kecamatan).toHaveLength(20)
    expect((await loadDigital(kabupaten[peran], BULAN))?.kecamatan).toHaveLength(20)
    expect(await loadKendalaKecamatan(kabupaten[peran], TENGGARONG, BULAN)).not.toBeNull()
  })
})

describe('the sums of the rollup are those of the posyandu', () => {
  test('of every measure of obstacles and readiness, for one kecamatan', async () => {
    const c = kabupaten.dpmd
    const ukuran = [...UKURAN_KENDALA, ...UKURAN_DIGITAL]
    const tabel = await loadTabel(c, { kode: [TABANG] }, BULAN, BULAN, ukuran)
    const rekap = createAmbil(tabel, TABANG, BULAN)
    const ambil = (await loadKendalaKecamatan(c, TABANG, BULAN))?.ambil
    for (const u of UKURAN_KENDALA) expect(ambil?.(u) ?? null, u).toEqual(rekap(u))
    const digital = await loadDigitalKecamatan(c, TABANG, BULAN)
    expect(digital?.siap).toEqual(susunSiapDigital(rekap('posyandu')?.jumlah ?? 0, rekap))
    expect(rekap('sarana_terdata')?.jumlah).toBeGreaterThan(5)
  })

  test('a kecamatan has the same obstacles in the list of all as on its sheet', async () => {
    const semua = await loadKendala(kabupaten.dpmd, BULAN)
    const lembar = await loadKendalaKecamatan(kabupaten.dpmd, TENGGARONG, BULAN)
    const dari = semua?.kecamatan.find((k) => k.kode === TENGGARONG)?.kendala
    expect(lembar?.kendala.map(({ daftar, melengkapi, ...k }) => k)).toEqual(dari)
  })

  test('one posyandu: its card agrees with the row of its kecamatan', async () => {
    const lembar = await loadKendalaKecamatan(kabupaten.dpmd, TABANG, BULAN)
    const baris = lembar?.sarana[0]
    const satu = await loadPosyandu(tabang, baris?.id ?? 0, BULAN)
    expect(satu?.pendataan.sarana.map((s) => s.ada)).toEqual(baris?.isi)
  })
})

test('the workbook: a sheet of obstacles, one of all posyandu, marked as sample; out of scope there is none', async () => {
  const berkas = await loadXlsxPendataan(tabang, TABANG, BULAN)
  const buku = read(berkas?.bytes)
  expect(buku.SheetNames).toEqual(['Kendala', 'Posyandu'])
  const baris = (nama: string) =>
    utils.sheet_to_json<(string | number | null)[]>(buku.Sheets[nama] as WorkSheet, {
      header: 1,
      defval: null,
      blankrows: true,
    })
  expect(baris('Kendala')[2]?.[0]).toMatch(/^DATA CONTOH/)
  expect(baris('Kendala').slice(5)).toHaveLength(7)
  expect(
    baris('Posyandu')
      .slice(5)
      .map((b) => String(b[1]).slice(0, 8)),
  ).toEqual(Array(19).fill(TABANG))
  expect(await loadXlsxPendataan(tabang, TENGGARONG, BULAN)).toBeNull()
  expect(await loadXlsxPendataan(kosong, TABANG, BULAN)).toBeNull()
  expect(await loadXlsxPendataan(tabang, TABANG, '2031-01')).toBeNull()
})

test('a survey does not count as a monthly report', async () => {
  const [n] = await basis.sql<[{ n: number }]>`
    select count(*)::int as n from rekap where kode_wilayah = '64.02' and bulan = '2025-08' and ukuran = 'posyandu_melapor'
      and jumlah > (select count(distinct posyandu_id) from fakta where bulan = '2025-08' and ukuran = 'balita_sasaran' and berlaku)`
  expect(n.n).toBe(0)
})
