import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import { muatAcuan } from '@/db/muat'
import {
  CatatanDitolak,
  insertCatatan,
  removeCatatan,
  removeCatatanContoh,
  saveCatatan,
  undoCatatanImpor,
} from '@/db/mutations/catatan'
import { listCatatan, listVersiCatatan } from '@/db/queries/catatan'
import type { IsiAnggaran } from '@/indikator/catatan/anggaran'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'

const createCakupan = (peran: Peran, akar: string | null): Cakupan =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan
const semua = createCakupan('dpmd', '64.02')
const tabang = createCakupan('kecamatan', '64.02.12')

let basis: Awaited<ReturnType<typeof createBasis>>
let dpmd: { id: number; contoh: boolean }
let contoh: { id: number; contoh: boolean }

const ISI: IsiAnggaran = {
  tahun: 2025,
  opd: 'dinkes',
  bidang: 'kesehatan',
  sumber: 'apbd-kab',
  uraian: 'Makanan tambahan',
  pagu: 100,
  realisasi: null,
  per_tanggal: null,
  dokumen: null,
}
const baris = (ubah: Partial<IsiAnggaran> = {}, kodeWilayah = '64.02') => ({
  daftar: 'anggaran' as const,
  kodeWilayah,
  isi: { ...ISI, ...ubah },
})
const listPagu = async (c = semua) =>
  (await listCatatan(basis.db, c, 'anggaran')).map((a) => [a.kodeWilayah, a.isi.pagu])

async function createImpor(keadaan: 'tersimpan' | 'dibatalkan' = 'tersimpan'): Promise<number> {
  const [i] = await basis.sql`
    insert into impor (templat, berkas, sha256, ukuran_byte, sifat, keadaan, dibaca, diterima, ditolak, dilewati, disimpan)
    values ('registrasi', 'a.xlsx', 'x', 1, 'kantor', ${keadaan}, 1, 1, 0, 0, now()) returning id`
  return i?.id as number
}
const impor = (imporId: number, ...baru: ReturnType<typeof baris>[]) =>
  basis.db.transaction((tx) => insertCatatan(tx, { sifat: 'kantor', oleh: null, imporId }, baru))
const batalkan = async (id: number) => {
  await basis.sql`update impor set keadaan = 'dibatalkan' where id = ${id}`
  await basis.db.transaction((tx) => undoCatatanImpor(tx, id))
}

beforeAll(async () => {
  basis = await createBasis()
  await muatAcuan(basis.db, '64.02')
  const [a, b] = await basis.sql<{ id: number; contoh: boolean }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, contoh)
    values ('dpmd', 'Kabid', 'x', 'dpmd', false), ('contoh.x', 'Contoh', 'x', 'dpmd', true) returning id, contoh`
  dpmd = a as typeof dpmd
  contoh = b as typeof contoh
}, 120_000)

beforeEach(async () => {
  await basis.sql`delete from catatan where daftar = 'anggaran'`
  await basis.sql`delete from impor`
})

afterAll(() => basis.tutup())

describe('versions of a record', () => {
  test('the newest stands, an undone import brings back what stood before, wherever it lies in the chain', async () => {
    const satu = await createImpor()
    await impor(satu, baris({ pagu: 1 }))
    const dua = await createImpor()
    await impor(dua, baris({ pagu: 2, uraian: '  MAKANAN  tambahan ' }))
    const tiga = await createImpor()
    await impor(tiga, baris({ pagu: 3 }))
    expect(await listPagu()).toEqual([['64.02', 3]])
    await batalkan(dua)
    expect(await listPagu()).toEqual([['64.02', 3]])
    await batalkan(tiga)
    expect(await listPagu()).toEqual([['64.02', 1]])
    await batalkan(satu)
    expect(await listPagu()).toEqual([])
    const [kunci] = await basis.sql`select distinct kunci from catatan where daftar = 'anggaran'`
    const riwayat = await listVersiCatatan(basis.db, semua, 'anggaran', kunci?.kunci)
    expect(riwayat.map((v) => [v.isi.pagu, v.asal?.dibatalkan, v.berlaku])).toEqual([
      [3, true, false],
      [2, true, false],
      [1, true, false],
    ])
  })

  test('the same key twice in one go: the later row stands, and both are one record', async () => {
    await impor(await createImpor(), baris({ pagu: 1 }), baris({ pagu: 9 }))
    expect(await listPagu()).toEqual([['64.02', 9]])
  })

  test('what a person wrote after an import outlives its undo', async () => {
    const i = await createImpor()
    await impor(i, baris({ pagu: 1 }))
    const [k] = await listCatatan(basis.db, semua, 'anggaran')
    await saveCatatan(basis.db, semua, dpmd, baris({ pagu: 5 }), k?.kunci as string)
    await batalkan(i)
    expect(await listPagu()).toEqual([['64.02', 5]])
  })
})

describe('by hand', () => {
  test('a key that is taken is refused, a changed key takes the old record out', async () => {
    const kunci = await saveCatatan(basis.db, semua, dpmd, baris(), null)
    await expect(saveCatatan(basis.db, semua, dpmd, baris(), null)).rejects.toThrow(CatatanDitolak)
    await saveCatatan(basis.db, semua, dpmd, baris({ tahun: 2026, pagu: 7 }), kunci)
    expect((await listCatatan(basis.db, semua, 'anggaran')).map((a) => a.isi.tahun)).toEqual([2026])
    await expect(saveCatatan(basis.db, semua, dpmd, baris(), kunci)).rejects.toThrow('sudah tidak ada')
  })

  test('removal takes it out, keeps its versions, writes the trace and lets pages know', async () => {
    const kunci = await saveCatatan(basis.db, semua, dpmd, baris(), null)
    await basis.sql`insert into keadaan_data (id, versi) values (1, 1) on conflict (id) do update set versi = 1`
    await removeCatatan(basis.db, semua, dpmd, 'anggaran', kunci)
    expect(await listPagu()).toEqual([])
    expect(await listVersiCatatan(basis.db, semua, 'anggaran', kunci)).toHaveLength(2)
    expect((await basis.sql`select versi from keadaan_data`)[0]?.versi).toBe(2)
    expect((await basis.sql`select perbuatan from jejak order by id desc limit 1`)[0]?.perbuatan).toBe(
      'catatan-hapus',
    )
    await expect(removeCatatan(basis.db, semua, dpmd, 'anggaran', kunci)).rejects.toThrow(CatatanDitolak)
  })

  test('two at once with one key: one stands, the other is told', async () => {
    const hasil = await Promise.allSettled(
      [1, 2].map((pagu) => saveCatatan(basis.db, semua, dpmd, baris({ pagu }), null)),
    )
    expect(hasil.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await listPagu()).toHaveLength(1)
  })
})

describe('scope', () => {
  beforeEach(async () => {
    await impor(
      await createImpor(),
      baris(),
      baris({ pagu: 2 }, '64.02.12'),
      baris({ pagu: 3 }, '64.02.12.2001'),
      baris({ pagu: 4 }, '64.02.06'),
    )
  })

  test('a kecamatan sees its own places only, neither those of others nor of the kabupaten', async () => {
    expect(await listPagu(tabang)).toEqual([
      ['64.02.12', 2],
      ['64.02.12.2001', 3],
    ])
    expect(await listPagu(createCakupan('kecamatan', null))).toEqual([])
    const [lain] = await listCatatan(basis.db, semua, 'anggaran', { wilayah: '64.02.06' })
    expect(await listVersiCatatan(basis.db, tabang, 'anggaran', lain?.kunci as string)).toEqual([])
  })

  test('a kecamatan can neither write, change nor remove outside of its places', async () => {
    const [lain] = await listCatatan(basis.db, semua, 'anggaran', { wilayah: '64.02.06' })
    const kunci = lain?.kunci as string
    await expect(saveCatatan(basis.db, tabang, dpmd, baris({}, '64.02.06'), null)).rejects.toThrow('di luar')
    await expect(saveCatatan(basis.db, tabang, dpmd, baris({}, '64.02.12'), kunci)).rejects.toThrow(
      CatatanDitolak,
    )
    await expect(removeCatatan(basis.db, tabang, dpmd, 'anggaran', kunci)).rejects.toThrow(CatatanDitolak)
    expect((await listPagu()).length).toBe(4)
  })

  test('filters: year, agency, place', async () => {
    await impor(await createImpor(), baris({ tahun: 2024, opd: 'dinsos', bidang: 'sosial' }))
    const cari = async (s: Parameters<typeof listCatatan>[3]) =>
      (await listCatatan(basis.db, semua, 'anggaran', s)).length
    expect(await cari({ tahun: 2024 })).toBe(1)
    expect(await cari({ opd: ['dinkes'] })).toBe(4)
    expect(await cari({ bidang: ['sosial', 'pendidikan'] })).toBe(1)
    expect(await cari({ wilayah: '64.02.1' })).toBe(0)
    expect(await cari({ wilayah: '64.02.12' })).toBe(2)
  })
})

describe('sample', () => {
  test('a sample account changes no record of the office, what it writes goes with the sample', async () => {
    const kunci = await saveCatatan(basis.db, semua, dpmd, baris(), null)
    await expect(saveCatatan(basis.db, semua, contoh, baris({ pagu: 6 }), kunci)).rejects.toThrow(
      'Akun contoh',
    )
    await expect(removeCatatan(basis.db, semua, contoh, 'anggaran', kunci)).rejects.toThrow('Akun contoh')
    await saveCatatan(basis.db, semua, contoh, baris({ tahun: 2024 }), null)
    expect((await listCatatan(basis.db, semua, 'anggaran')).map((a) => a.sifat)).toEqual(['contoh', 'kantor'])
    await basis.db.transaction(removeCatatanContoh)
    expect((await listCatatan(basis.db, semua, 'anggaran')).map((a) => a.sifat)).toEqual(['kantor'])
  })
})
