import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { hapusContoh } from '@/db/contoh/hapus'
import { muatAcuan } from '@/db/muat'
import { removeTarget, removeTarif, saveTarget, saveTarif } from '@/db/mutations/target'
import { listTarifBerlaku } from '@/db/queries/insentif'
import { listTerdaftarPerHari } from '@/db/queries/laju'
import { listRiwayatTarget, listRiwayatTarif, listTarget } from '@/db/queries/target'
import { getTargetPada } from '@/indikator/susun'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { loadDasar } from '@/server/loaders/dasar'
import { loadPanelLaju } from '@/server/loaders/panel-laju'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'
import { createImpor, createRegistrasi, removeData } from './impor-bahan'

const TABANG = '64.02.12'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const createCakupan = (peran: Peran, akar: string | null): Cakupan =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

let basis: Awaited<ReturnType<typeof createBasis>>
let dpmd: { id: number; contoh: boolean }
let contoh: { id: number; contoh: boolean }
const semua = () => createCakupan('dpmd', '64.02')
const tabang = () => createCakupan('kecamatan', TABANG)
const tenggarong = () => createCakupan('kecamatan', '64.02.06')

const ISI = {
  indikator: 'registrasi',
  kodeWilayah: '64.02',
  mulai: '2025-10-20',
  tenggat: '2025-12-15',
  nilai: 100,
  sumber: 'Surat DPMD',
  alasan: 'Banjir di hulu',
}

const simpan = (ubah: Partial<typeof ISI> = {}, c = semua(), oleh = dpmd) =>
  saveTarget(basis.db, c, oleh, { ...ISI, ...ubah })

async function getTenggat(c: Cakupan, kode: string, tanggal = '2025-10-24') {
  return getTargetPada(await listTarget(basis.db, c), 'registrasi', kode, tanggal)?.tenggat
}

const getVersi = async () => (await basis.sql`select versi from keadaan_data`)[0]?.versi as number

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await muatAcuan(basis.db, '64.02')
  const [a, b] = await basis.sql<{ id: number; contoh: boolean }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, contoh)
    values ('dpmd', 'Kabid', 'x', 'dpmd', false), ('contoh.x', 'Contoh', 'x', 'dpmd', true) returning id, contoh`
  dpmd = a as typeof dpmd
  contoh = b as typeof contoh
}, 120_000)

beforeEach(async () => {
  await basis.sql`delete from target where sifat <> 'terbit'`
  await basis.sql`delete from tarif where sifat <> 'terbit'`
  await basis.sql`delete from jejak`
})

afterAll(() => basis.tutup())

describe('deadlines', () => {
  test('a moved deadline holds from its day on and leaves the two published ones to be seen', async () => {
    await simpan()
    expect(await getTenggat(semua(), '64.02')).toBe('2025-12-15')
    expect(await getTenggat(semua(), '64.02', '2025-10-19')).toBe('2025-10-31')
    expect(
      (await listRiwayatTarget(basis.db, semua(), 'registrasi')).map((r) => [
        r.tenggat,
        r.alasan,
        r.namaOleh,
      ]),
    ).toEqual([
      ['2025-12-15', 'Banjir di hulu', 'Kabid'],
      ['2025-10-31', null, null],
      ['2025-06-30', null, null],
    ])
    expect((await basis.sql`select perbuatan, oleh, rincian from jejak`)[0]).toMatchObject({
      perbuatan: 'tetapkan-target',
      oleh: dpmd.id,
      rincian: { tenggat: '2025-12-15', alasan: 'Banjir di hulu' },
    })
  })

  test('a kecamatan has its own before that of the kabupaten, and no other kecamatan sees it', async () => {
    await simpan({ kodeWilayah: TABANG, tenggat: '2026-01-31' })
    expect(await getTenggat(tabang(), TABANG)).toBe('2026-01-31')
    expect(await getTenggat(semua(), `${TABANG}.2001`)).toBe('2026-01-31')
    expect(await getTenggat(tenggarong(), '64.02.06')).toBe('2025-10-31')
    expect((await listRiwayatTarget(basis.db, tenggarong(), 'registrasi')).map((r) => r.kodeWilayah)).toEqual(
      ['64.02', '64.02'],
    )
    expect(await listTarget(basis.db, createCakupan('kecamatan', null))).toEqual([])
  })

  test('taken back it stays in the history, and the one before holds again', async () => {
    const id = await simpan()
    await removeTarget(basis.db, semua(), dpmd, id)
    expect(await getTenggat(semua(), '64.02')).toBe('2025-10-31')
    expect((await listRiwayatTarget(basis.db, semua(), 'registrasi'))[0]).toMatchObject({
      id,
      namaPencabut: 'Kabid',
    })
    await expect(removeTarget(basis.db, semua(), dpmd, id)).rejects.toThrow('Sudah dibatalkan lebih dulu')
    await expect(simpan()).resolves.toBeGreaterThan(id)
  })

  test('refuses a second one of the same day, a desa, a place outside of the scope, and undoing a published one', async () => {
    await simpan()
    await expect(simpan({ tenggat: '2026-02-01' })).rejects.toThrow(
      'Sudah ada yang berlaku sejak tanggal itu',
    )
    await expect(simpan({ kodeWilayah: `${TABANG}.2001` })).rejects.toThrow('Pilih tempatnya')
    await expect(simpan({ kodeWilayah: '64.02.06' }, tabang())).rejects.toThrow('Pilih tempatnya')
    await expect(simpan({}, createCakupan('dpmd', null))).rejects.toThrow('Pilih tempatnya')
    const terbit = (await listRiwayatTarget(basis.db, semua(), 'registrasi')).at(-1)?.id as number
    await expect(removeTarget(basis.db, semua(), dpmd, terbit)).rejects.toThrow('berasal dari terbitan')
    const id = await simpan({ kodeWilayah: '64.02.06' })
    await expect(removeTarget(basis.db, tabang(), dpmd, id)).rejects.toThrow('tidak ada')
  })

  test('a sample account sets sample targets, may not undo real ones, and its own go with the sample', async () => {
    const asli = await simpan()
    await expect(removeTarget(basis.db, semua(), contoh, asli)).rejects.toThrow('Akun contoh')
    await simpan({ mulai: '2025-10-21' }, semua(), contoh)
    await saveTarif(basis.db, semua(), contoh, '64.02', {
      jenis: 'kader',
      mulai: '2025-10-01',
      rupiah: 1,
      sumber: 'uji',
      alasan: 'uji coba',
    })
    await createImpor(basis.db, [
      createRegistrasi('64.02.06.1001', { baru: 'Mawar' }, [['diajukan', '2025-10-02']]),
    ])
    await basis.sql`update impor set sifat = 'contoh'`
    await hapusContoh(basis.db, null)
    expect(
      (await basis.sql`select sifat from target where indikator = 'registrasi' order by id desc`).map(
        (t) => t.sifat,
      ),
    ).not.toContain('contoh')
    expect((await basis.sql`select sifat from tarif`).map((t) => t.sifat)).toEqual(['terbit', 'terbit'])
  })
})

describe('rates', () => {
  const TARIF = {
    jenis: 'kader',
    mulai: '2025-11-01',
    rupiah: 300_000,
    sumber: 'Perbup baru',
    alasan: 'Kenaikan insentif',
  } as const

  test('the published 250.000 and 400.000 hold until a newer one begins; taken back they hold again', async () => {
    const id = await saveTarif(basis.db, semua(), dpmd, '64.02', TARIF)
    const berlaku = async (hari: string) =>
      (await listTarifBerlaku(basis.db, tabang(), hari)).map((t) => [t.jenis, t.rupiah])
    expect(await berlaku('2023-08-31')).toEqual([])
    expect(await berlaku('2025-10-31')).toEqual([
      ['kader', 250_000],
      ['operasional', 400_000],
    ])
    expect(await berlaku('2025-11-01')).toEqual([
      ['kader', 300_000],
      ['operasional', 400_000],
    ])
    await removeTarif(basis.db, semua(), dpmd, id)
    expect(await berlaku('2025-11-01')).toEqual([
      ['kader', 250_000],
      ['operasional', 400_000],
    ])
    expect((await listRiwayatTarif(basis.db, semua())).map((r) => r.dicabut !== null)).toEqual([
      true,
      false,
      false,
    ])
  })

  test('only for the kabupaten: a kecamatan scope sets none', async () => {
    await expect(saveTarif(basis.db, tabang(), dpmd, '64.02', TARIF)).rejects.toThrow('seluruh kabupaten')
  })
})

describe('what the panel says', () => {
  test('each scope gets its own pace, targets change the version of the pages', async () => {
    await removeData(basis.sql)
    await muatAcuan(basis.db, '64.02')
    await createImpor(basis.db, [
      createRegistrasi('64.02.06.1001', { baru: 'Mawar' }, [
        ['terdaftar', '2025-10-02', '64.02.06.1001.001'],
      ]),
      createRegistrasi('64.02.12.2001', { baru: 'Kenanga' }, [['diajukan', '2025-09-05']]),
    ])
    const lalu = await getVersi()
    await simpan({ mulai: '2025-10-01' })
    expect(await getVersi()).toBe(lalu + 1)
    const dasar = await loadDasar('2025-10')
    const panel = await loadPanelLaju(semua(), dasar)
    expect(panel?.laju).toMatchObject({ terdaftar: 1, total: 2, tenggat: '2025-12-15' })
    expect(panel?.berlaju.slice(0, 1).map((t) => [t.nama, t.sisa])).toEqual([['Tabang', 1]])
    expect(panel?.deret.tenggat.filter((t) => t.berlaku).map((t) => t.tenggat)).toEqual(['2025-12-15'])
    const milik = await loadPanelLaju(tabang(), dasar)
    expect(milik?.laju).toMatchObject({ terdaftar: 0, total: 1 })
    expect(milik?.berlaju.every((t) => t.kode.startsWith(`${TABANG}.`))).toBe(true)
    expect(milik?.insentif?.baris.every((b) => b.kode.startsWith(`${TABANG}.`))).toBe(true)
    expect(await loadPanelLaju(createCakupan('kecamatan', null), dasar)).toBeNull()
    expect(await listTerdaftarPerHari(basis.db, tabang(), '64.02', '2025-10-31')).toEqual([])
  })
})
