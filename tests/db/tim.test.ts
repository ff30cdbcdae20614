import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { muatAcuan, muatContoh } from '@/db/muat'
import { removeCatatan, saveCatatan } from '@/db/mutations/catatan'
import { listCatatan } from '@/db/queries/catatan'
import { listNilaiPosyandu } from '@/db/queries/kader'
import { JABATAN_TIM } from '@/indikator/catatan/tim-pembina'
import { parseSaringanKegiatan } from '@/indikator/kegiatan-saringan'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { loadApiNilai } from '@/server/loaders/api'
import { loadDaftarCatatan } from '@/server/loaders/catatan'
import { loadApiCatatan, loadXlsxCatatan } from '@/server/loaders/catatan-berkas'
import { loadIndikator } from '@/server/loaders/indikator'
import { loadKader } from '@/server/loaders/kader'
import { loadKegiatan } from '@/server/loaders/kegiatan'
import { loadTim } from '@/server/loaders/tim'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'

const TABANG = '64.02.12'
const TENGGARONG = '64.02.06'
const BULAN = '2025-10'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }

let basis: Awaited<ReturnType<typeof createBasis>>
let semua: Cakupan
let tabang: Cakupan
let kosong: Cakupan

const createCakupan = (peran: Peran, akar: string | null) =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan
const createMasuk = (peran: Peran, cakupan: Cakupan, kodeKecamatan: string | null = null) =>
  ({ cakupan, pengguna: { id: 1, nama: 'x', peran, kodeKecamatan, bidang: null, contoh: false } }) as never

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await muatAcuan(basis.db, '64.02')
  await muatContoh(basis.db, '64.02', true)
  semua = createCakupan('dpmd', '64.02')
  tabang = createCakupan('kecamatan', TABANG)
  kosong = createCakupan('opd', null)
}, 120_000)

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

describe('out of scope is as if it did not exist', () => {
  test('teams and kader of another kecamatan, of a desa, of nothing', async () => {
    for (const load of [loadTim, loadKader]) {
      expect(await load(tabang, BULAN, TENGGARONG)).toBeNull()
      expect(await load(tabang, BULAN, '64.02')).toBeNull()
      expect(await load(semua, BULAN, `${TABANG}.2001`)).toBeNull()
      expect(await load(semua, BULAN, '64.02.99')).toBeNull()
      expect(await load(kosong, BULAN, null)).toBeNull()
      expect(await load(semua, BULAN, TENGGARONG)).not.toBeNull()
    }
  })

  test('a kecamatan account sees its own teams, the posyandu of its own desa, and who may write', async () => {
    const t = await loadTim(tabang, BULAN, null)
    expect(t?.jenis).toBe('kecamatan')
    if (t?.jenis !== 'kecamatan') return
    expect(t.daftar).toHaveLength(19)
    expect(t.daftar.every((d) => d.tempat.kode.startsWith(`${TABANG}.`))).toBe(true)
    expect(t.bolehCatat).toBe(true)
    const boleh = async (p: Peran) => (await loadTim(createCakupan(p, '64.02'), BULAN, null))?.bolehCatat
    expect([
      await boleh('pimpinan'),
      await boleh('opd'),
      await boleh('tp_posyandu'),
      await boleh('dpmd'),
    ]).toEqual([false, false, true, true])
    const k = await loadKader(tabang, BULAN, null)
    expect(k?.posyandu.every((p) => p.kodeDesa.startsWith(`${TABANG}.`))).toBe(true)
  })

  test('the query of kader gives nothing of another kecamatan, asked outright', async () => {
    const minta = (c: Cakupan, kode: string) =>
      listNilaiPosyandu(basis.db, c, kode, ['kader_sk'], '2025-09', BULAN)
    expect(await minta(tabang, TENGGARONG)).toEqual([])
    expect(await minta(kosong, TABANG)).toEqual([])
    expect((await minta(semua, TENGGARONG)).length).toBeGreaterThan(0)
    expect((await minta(tabang, TABANG))[0]?.nilai).toHaveProperty(`${BULAN}|kader_sk`)
  })

  test('activities: a kecamatan keeps to its own, whatever the address asks for', async () => {
    const s = parseSaringanKegiatan({ kecamatan: TENGGARONG, tahun: '2024' })
    const milik = await loadKegiatan(createMasuk('kecamatan', tabang, TABANG), s)
    expect(milik.saringan.kecamatan).toBe(TABANG)
    const asal = milik.kegiatan.flatMap((k) => k.asal.map((a) => a.kode))
    expect(asal.length).toBeGreaterThan(0)
    expect(asal.every((kode) => kode.startsWith(TABANG))).toBe(true)
    expect(milik.jangkauan.kecamatan.map((k) => k.kode)).toEqual([TABANG])
    const orang = await loadKegiatan(createMasuk('opd', kosong), s)
    expect([orang.ada, orang.kecamatan, orang.bolehCatat]).toEqual([false, [], false])
  })
})

describe('page, indicator and API say the same', () => {
  test('formed teams: list of the page, indicator of the kabupaten, rows of the API', async () => {
    const t = await loadTim(semua, BULAN, null)
    const i = await loadIndikator(semua, BULAN, 'tim-pembina')
    expect(i?.akar?.nilai).toEqual({
      jenis: 'angka',
      nilai: ((t?.desa.terbentuk ?? 0) * 100) / 237,
      pembilang: t?.desa.terbentuk,
      penyebut: 237,
    })
    expect([i?.akar?.melapor, i?.akar?.total]).toEqual([t?.desa.terdata, 237])
    const api = await loadApiNilai(semua, 'tim-pembina', BULAN, 'kecamatan')
    expect(api.reduce((n, b) => n + (b.pembilang ?? 0), 0)).toBe(t?.desa.terbentuk)
    expect(api.find((b) => b.kode === TABANG)).toMatchObject({ total: 19, contoh: true })
  })

  test('reached desa: coverage of the page and the indicator', async () => {
    const k = await loadKegiatan(createMasuk('dpmd', semua), parseSaringanKegiatan({}))
    const i = await loadIndikator(semua, BULAN, 'kegiatan-menjangkau')
    const n = k.jangkauan.desa.filter((d) => d.terjangkau).length
    expect(n).toBeGreaterThan(0)
    expect(i?.akar?.nilai).toMatchObject({ pembilang: n, penyebut: 237 })
  })

  test('norm: posyandu of a kecamatan one by one, and its sum', async () => {
    const k = await loadKader(semua, BULAN, TENGGARONG)
    const sesuai = k?.posyandu.filter((p) => (p.pengurus ?? 0) >= 5 && (p.kader ?? 0) >= 10).length
    expect(k?.akar.norma['lima-sepuluh']).toBe(sesuai)
    expect(k?.akar.diketahui).toBe(k?.posyandu.filter((p) => p.pengurus !== null && p.kader !== null).length)
    expect(k?.akar.terbit).toEqual([165, 501, 1])
  })
})

test('a team written down moves list and indicator by one, taken out again by one back', async () => {
  const oleh = await basis.sql<{ id: number }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, contoh) values ('dpmd.uji', 'Kabid', 'x', 'dpmd', false) returning id`
  const siapa = { id: oleh[0]?.id as number, contoh: false }
  const ada = new Set((await listCatatan(basis.db, semua, 'tim-pembina')).map((c) => c.kodeWilayah))
  const [desa] = await basis.sql<{ kode: string }[]>`
    select kode from wilayah where jenis in ('desa', 'kelurahan') and not (kode = any(${[...ada]})) order by kode limit 1`
  const kode = desa?.kode as string
  const baca = async () => {
    const i = await loadIndikator(semua, BULAN, 'tim-pembina')
    const t = await loadTim(semua, BULAN, kode.slice(0, 8))
    return [
      i?.akar?.nilai.jenis === 'angka' ? i.akar.nilai.pembilang : null,
      i?.akar?.melapor,
      t?.desa.terbentuk,
    ]
  }
  const [pembilang, melapor, terbentuk] = (await baca()) as [number, number, number]
  const isi = {
    terbentuk: true,
    nomor_sk: '188/1/2025',
    tanggal_sk: '2025-09-01',
    berlaku_sampai: null,
    ketua: null,
    jabatan_ketua: null,
    ...Object.fromEntries(JABATAN_TIM.map((j) => [j, null])),
    terlatih: null,
    tanggal_pelatihan: null,
  }
  const kunci = await saveCatatan(
    basis.db,
    semua,
    siapa,
    { daftar: 'tim-pembina', kodeWilayah: kode, isi },
    null,
  )
  expect(await baca()).toEqual([pembilang + 1, melapor + 1, terbentuk + 1])
  await removeCatatan(basis.db, semua, siapa, 'tim-pembina', kunci)
  expect(await baca()).toEqual([pembilang, melapor, terbentuk])
})

test.each([
  ['kegiatan', { tahun: 2025 }],
  ['kegiatan', { tahun: 2025, cari: 'tabang' }],
  ['tim-pembina', { tahun: 2025 }],
  ['tim-pembina', { tempat: TABANG }],
  ['tim-pembina', { tempat: '64.02' }],
])(
  'the file of %s narrowed to %j holds what its page counts, the API the same year',
  async (daftar, ubah) => {
    const saringan = { tahun: null, tempat: null, cari: null, hal: 1, ...ubah }
    const halaman = await loadDaftarCatatan(createMasuk('dpmd', semua), daftar, saringan)
    const berkas = await loadXlsxCatatan(semua, daftar, saringan)
    const lembar = Object.values(read(berkas?.bytes, { type: 'array' }).Sheets)[0]
    const baris = utils.sheet_to_json<string[]>(lembar as never, { header: 1 })
    const kode = baris[baris.findIndex((b) => b.includes('Kode wilayah'))]?.indexOf('Kode wilayah') as number
    const isi = baris.filter((b) => /^64\.02/.test(b[kode] ?? ''))
    expect(halaman?.jumlah).toBeGreaterThan(0)
    expect(halaman?.jumlah).toBeLessThan(halaman?.semua as number)
    expect(isi).toHaveLength(halaman?.jumlah as number)
    if ('tahun' in ubah && !('cari' in ubah))
      expect(await loadApiCatatan(semua, daftar, { tahun: ubah.tahun as number })).toHaveLength(isi.length)
  },
)
