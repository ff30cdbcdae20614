import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { muatAcuan, muatContoh } from '@/db/muat'
import type { Banding } from '@/indikator/banding'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { barisProgram } from '@/server/api/skema-program'
import { loadApiProgram } from '@/server/loaders/api-program'
import { loadDesa } from '@/server/loaders/desa'
import { loadPosyandu } from '@/server/loaders/posyandu'
import { loadTopik } from '@/server/loaders/program'
import { loadTentang } from '@/server/loaders/tentang'
import { loadDaftarKecamatan, loadKecamatan } from '@/server/loaders/wilayah'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'

const TABANG = '64.02.12'
const TENGGARONG = '64.02.06'
const BULAN = '2025-10'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }

let basis: Awaited<ReturnType<typeof createBasis>>
let dpmd: Cakupan
let tabang: Cakupan
let posyandu: { tabang: number; tenggarong: number }

const createCakupan = (peran: Peran, akar: string | null) =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await muatAcuan(basis.db, '64.02')
  await muatContoh(basis.db, '64.02', true)
  dpmd = createCakupan('dpmd', '64.02')
  tabang = createCakupan('kecamatan', TABANG)
  const [r] = await basis.sql<[{ tabang: number; tenggarong: number }]>`
    select min(id) filter (where kode_desa like ${`${TABANG}.%`}) as tabang,
      min(id) filter (where kode_desa like ${`${TENGGARONG}.%`}) as tenggarong from posyandu`
  posyandu = r
}, 120_000)

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

const getBanding = (banding: readonly Banding[], kode: string) =>
  banding.find((b) => b.indikator.kode === kode) as Banding

describe('out of scope is as if it did not exist', () => {
  test('another kecamatan, its desa and its posyandu', async () => {
    expect(await loadKecamatan(tabang, TENGGARONG, BULAN)).toBeNull()
    expect(await loadDesa(tabang, `${TENGGARONG}.1001`, BULAN)).toBeNull()
    expect(await loadPosyandu(tabang, posyandu.tenggarong, BULAN)).toBeNull()
    expect(await loadPosyandu(dpmd, posyandu.tenggarong, BULAN)).not.toBeNull()
  })

  test('what does not exist, and a code of another level', async () => {
    expect(await loadKecamatan(dpmd, '64.02.99', BULAN)).toBeNull()
    expect(await loadKecamatan(dpmd, '64.02', BULAN)).toBeNull()
    expect(await loadKecamatan(dpmd, `${TABANG}.2001`, BULAN)).toBeNull()
    expect(await loadDesa(dpmd, TABANG, BULAN)).toBeNull()
    expect(await loadPosyandu(dpmd, 999_999, BULAN)).toBeNull()
  })

  test('an empty scope sees no page at all', async () => {
    const kosong = createCakupan('kecamatan', null)
    expect(await loadDaftarKecamatan(kosong, BULAN)).toBeNull()
    expect(await loadKecamatan(kosong, TABANG, BULAN)).toBeNull()
    expect(await loadPosyandu(kosong, posyandu.tabang, BULAN)).toBeNull()
    expect(await loadTentang(kosong, BULAN)).toBeNull()
  })
})

describe('what a kecamatan sees of the others', () => {
  test('only itself in the list, and the kabupaten as its yardstick', async () => {
    const m = await loadDaftarKecamatan(tabang, BULAN)
    expect(m?.baris.map((b) => b.kode)).toEqual([TABANG])
    expect(m?.kabupaten.nilai.stunting.tercetak).not.toBeNull()
    expect(m?.akarKecamatan).toEqual({ kode: TABANG, nama: 'Tabang' })
  })

  test('no strip and no rank on its own page, where DPMD sees twenty', async () => {
    const sendiri = await loadKecamatan(tabang, TABANG, BULAN)
    const semua = await loadKecamatan(dpmd, TABANG, BULAN)
    const [a, b] = [sendiri, semua].map((m) => getBanding(m?.banding ?? [], 'registrasi'))
    expect(a).toMatchObject({ sebaran: null, peringkat: null })
    expect(b?.sebaran).toHaveLength(20)
    expect(b?.peringkat).toMatchObject({ ke: 3, dari: 3, terburuk: true })
    expect(a?.kini).toEqual(b?.kini)
    expect(a?.pembanding).toEqual(b?.pembanding)
  })

  test('no name of another kecamatan anywhere in the models of its pages', async () => {
    const desa = await loadDesa(tabang, `${TABANG}.2001`, BULAN)
    const halaman = [
      await loadDaftarKecamatan(tabang, BULAN),
      await loadKecamatan(tabang, TABANG, BULAN),
      desa,
      await loadPosyandu(tabang, posyandu.tabang, BULAN),
    ]
    expect(desa?.kecamatan.kode).toBe(TABANG)
    for (const m of halaman) {
      const teks = JSON.stringify(m, (_, v) => (v instanceof Map ? [...v] : v))
      expect(teks.length).toBeGreaterThan(500)
      expect(teks).not.toMatch(/64\.02\.(?!12)\d\d/)
    }
  })

  test('an import of the kabupaten is not opened to a kecamatan, nor to those who may not import', async () => {
    const terlihat = async (c: Cakupan) =>
      (await loadPosyandu(c, posyandu.tabang, BULAN))?.laporan.flatMap((l) => l.asal.map((a) => a.terlihat))
    expect(new Set(await terlihat(dpmd))).toEqual(new Set([true]))
    expect(new Set(await terlihat(tabang))).toEqual(new Set([false]))
    expect(new Set(await terlihat(createCakupan('opd', '64.02')))).toEqual(new Set([false]))
  })
})

describe('the numbers on the pages', () => {
  test('the values of all desa of a kecamatan add up to its own', async () => {
    const m = await loadKecamatan(dpmd, TABANG, BULAN)
    const jumlah = (kode: 'stunting' | 'registrasi') =>
      m?.desa.reduce((n, d) => {
        const { nilai } = d.nilai[kode]
        return n + (nilai.jenis === 'angka' ? nilai.penyebut : 0)
      }, 0)
    for (const kode of ['stunting', 'registrasi'] as const) {
      const { nilai } = getBanding(m?.banding ?? [], kode).kini
      expect(nilai).toMatchObject({ jenis: 'angka', penyebut: jumlah(kode) })
    }
    expect(m?.posyandu).toBe(m?.desa.reduce((n, d) => n + d.posyandu, 0))
  })

  test('a posyandu alone in its desa has the values of that desa', async () => {
    const p = await loadPosyandu(dpmd, posyandu.tabang, BULAN)
    for (const b of p?.banding ?? []) expect(b.kini.nilai).toEqual(b.pembanding[0]?.nilai)
    expect(p?.banding.some((b) => b.kini.nilai.jenis === 'angka')).toBe(true)
  })

  test('every posyandu that has not reported is on the list of whom to phone', async () => {
    const m = await loadKecamatan(dpmd, TABANG, BULAN)
    const { nilai } = getBanding(m?.banding ?? [], 'laporan-masuk').kini
    if (nilai.jenis === 'kosong') throw new Error('the sample reports')
    const belum = nilai.penyebut - nilai.pembilang
    expect(belum).toBeGreaterThan(0)
    expect(m?.kekurangan.find((k) => k.kode === 'laporan')?.jumlah).toBe(belum)
  })

  test('every reported value leads to an import, a sheet and a row', async () => {
    const p = await loadPosyandu(dpmd, posyandu.tabang, BULAN)
    for (const l of p?.laporan ?? []) {
      const dari = l.asal.flatMap((a) => a.ukuran).sort()
      expect(dari).toEqual(Object.keys(l.nilai).sort())
    }
    expect(p?.laporan.some((l) => l.asal.length > 0)).toBe(true)
  })

  test('a month before registration was asked for has no missing documents', async () => {
    const m = await loadKecamatan(dpmd, TABANG, '2024-11')
    expect(m?.kekurangan.map((k) => k.kode)).not.toContain('musyawarah')
    expect(m?.judul).not.toContain('terdaftar')
  })

  test('a month without data is said, not drawn as zero', async () => {
    const m = await loadKecamatan(dpmd, TABANG, '2030-01')
    expect(m?.judul).toBe('Tabang: belum ada data Januari 2030')
    expect(m?.banding.every((b) => b.kini.tercetak === null)).toBe(true)
  })
})

test('Tentang data holds every target and the figures of the Dinkes table', async () => {
  const m = await loadTentang(dpmd, BULAN)
  expect(m?.terbit.tabel[0]?.jumlah).toEqual([816, 3087, 2521, 2])
  expect(m?.keadaan).toMatchObject({ bulanAkhir: '2025-10', impor: 0 })
  expect(m?.target.length).toBeGreaterThan(10)
})

describe('before the first import', () => {
  let kosong: Awaited<ReturnType<typeof createBasis>>

  beforeAll(async () => {
    kosong = await createBasis()
    await muatAcuan(kosong.db, '64.02')
    wadah.dasborDb = kosong.db
  })

  afterAll(async () => {
    wadah.dasborDb = basis.db
    await kosong.tutup()
  })

  test('places are there without a day of data, and Tentang data still has the published figures', async () => {
    const kecamatan = await loadKecamatan(dpmd, TABANG, BULAN)
    expect(kecamatan).toMatchObject({ posyandu: 0, kekurangan: [], dasar: { tanggalData: null } })
    expect((await loadDaftarKecamatan(dpmd, BULAN))?.baris).toHaveLength(20)
    expect((await loadDesa(dpmd, `${TABANG}.2001`, BULAN))?.posyandu).toEqual([])
    expect(await loadPosyandu(dpmd, posyandu.tabang, BULAN)).toBeNull()
    const tentang = await loadTentang(dpmd, BULAN)
    expect(tentang?.keadaan).toMatchObject({ bulanAwal: null, tanggalData: null, posyandu: 0 })
    expect(tentang?.terbit.seri.length).toBeGreaterThan(10)
  })
})

describe('topics of the programme through the API', () => {
  test('say what the page says: every figure and every cell of every topic, as the document describes them', async () => {
    const baris = await loadApiProgram(dpmd, { bulan: BULAN })
    const halaman = (await loadTopik(dpmd, '64.02', BULAN))?.topik ?? []
    expect(halaman).toHaveLength(8)
    for (const t of halaman) {
      const milik = baris.filter((b) => b.topik === t.kode)
      expect(new Set(milik.map((b) => b.judul))).toEqual(new Set([t.judul]))
      expect(milik.filter((b) => b.bagian === 'angka').map((b) => [b.nama, b.nilai])).toEqual(
        t.angka.map((a) => [a.nama, a.nilai]),
      )
      expect(milik.filter((b) => b.bagian === 'tabel').map((b) => b.nilai)).toEqual(
        t.tabel?.baris.flatMap((b) => [...b.sel]) ?? [],
      )
      expect(milik.every((b) => b.contoh)).toBe(t.adaContoh)
    }
    for (const b of baris) expect(barisProgram.strict().parse(b)).toEqual(b)
  })

  test('a kecamatan gets its own place and nothing of another, one topic when it asks for one', async () => {
    const milik = await loadApiProgram(tabang, { bulan: BULAN })
    expect(new Set(milik.map((b) => b.wilayah))).toEqual(new Set([TABANG]))
    expect(milik.filter((b) => b.kode !== null && !b.kode.startsWith(TABANG))).toEqual([])
    expect(await loadApiProgram(tabang, { bulan: BULAN, wilayah: TENGGARONG })).toEqual([])
    expect(await loadApiProgram(tabang, { bulan: BULAN, wilayah: '64.02' })).toEqual([])
    expect(await loadApiProgram(dpmd, { bulan: '2030-01' })).toEqual([])
    const tim = await loadApiProgram(tabang, { bulan: null, topik: 'tim' })
    expect(new Set(tim.map((b) => b.topik))).toEqual(new Set(['tim']))
  })
})
