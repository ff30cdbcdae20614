import { read, utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { hapusContoh } from '@/db/contoh/hapus'
import { saveImpor } from '@/db/mutations/impor'
import { type HasilLangkah, type Pencatat, saveLangkah } from '@/db/mutations/registrasi'
import { saveBatal } from '@/db/mutations/registrasi-batal'
import { listNomorRegistrasi } from '@/db/queries/impor'
import { listRegistrasi, listRiwayat } from '@/db/queries/registrasi'
import { periksaBerkas } from '@/impor/periksa'
import { SARINGAN_AWAL } from '@/indikator/daftar-registrasi'
import { getKeadaan } from '@/indikator/keadaan-registrasi'
import type { KodeTahap } from '@/indikator/tahap-registrasi'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { loadPemeriksaan, saveHasilPeriksa } from '@/server/impor/berkas'
import { loadBukuKemendagri } from '@/server/loaders/registrasi-daftar'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'
import { createDraf, createPosyandu, createRegistrasi, createWilayah, DESA, removeData } from './impor-bahan'

const HARI_INI = '2025-10-24'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
let basis: Awaited<ReturnType<typeof createBasis>>
let dpmd: Pencatat
let tabang: Pencatat
let semua: Cakupan
let milikTabang: Cakupan
let id: number[]

const createCakupan = (peran: Peran, akar: string | null) =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

async function createAkun(peran: Peran, kecamatan: string | null, contoh = false): Promise<Pencatat> {
  const [p] = await basis.sql<[{ id: number }]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, kode_kecamatan, contoh)
    values (${`${peran}${contoh}`}, ${peran}, 'x', ${peran}, ${kecamatan}, ${contoh}) returning id`
  return { id: p.id, peran, contoh }
}

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await createWilayah(basis.sql)
  dpmd = await createAkun('dpmd', null)
  tabang = await createAkun('kecamatan', '64.02.12')
  semua = createCakupan('dpmd', '64.02')
  milikTabang = createCakupan('kecamatan', '64.02.12')
}, 120_000)

beforeEach(async () => {
  await removeData(basis.sql)
  id = await createPosyandu(basis.sql, [
    [DESA[2], 'Mawar'],
    [DESA[2], 'Melati'],
    [DESA[0], 'Anggrek'],
  ])
})

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

async function pilih(...ke: number[]) {
  const ada = await listRegistrasi(basis.db, semua)
  return ke.map((k) => ({ id: id[k] as number, versi: ada.find((p) => p.id === id[k])?.versi ?? '' }))
}

interface Pilihan {
  oleh?: Pencatat
  c?: Cakupan
  nomor?: string
  versi?: string
  lompat?: string
}

async function catat(
  ke: number[],
  tahap: KodeTahap,
  tanggal: string,
  p: Pilihan = {},
): Promise<HasilLangkah | null> {
  const pilihan = (await pilih(...ke)).map((x) => ({
    ...x,
    ...(p.versi ? { versi: p.versi } : {}),
    nomor: p.nomor ?? null,
  }))
  const catatan = p.lompat ?? (tahap === 'dikembalikan' ? 'SK belum bernomor' : null)
  const langkah = { tahap, tanggal, catatan, dokumen: [], lompat: p.lompat !== undefined }
  return saveLangkah(basis.db, p.c ?? semua, p.oleh ?? dpmd, pilihan, langkah, HARI_INI)
}

async function getTahap(ke: number): Promise<string> {
  const [p] = await listRegistrasi(basis.db, semua, { id: [id[ke] as number] })
  return getKeadaan(p?.peristiwa ?? [], HARI_INI).tahap
}

const getTerdaftar = async () => {
  const baris = await basis.sql<{ kode: string; jumlah: string; versi: number; tanggal: string }[]>`
    select kode_wilayah as kode, jumlah::int as jumlah from rekap
    where bulan = '2025-10' and ukuran = 'posyandu_terdaftar' and length(kode_wilayah) <= 8 order by 1`
  return Object.fromEntries(baris.map((b) => [b.kode, b.jumlah]))
}

const LEWATI = { lompat: 'daftar lama' }

describe('recording', () => {
  test('two posyandu move at once, with one audit row, and the sums and the version follow', async () => {
    const hasil = await catat([0, 1], 'musyawarah', '2025-10-01')
    expect(hasil?.berhasil.map((b) => b.nama)).toEqual(['Mawar', 'Melati'])
    expect(await getTahap(0)).toBe('musyawarah')
    const jejak = await basis.sql`select oleh, perbuatan, rincian from jejak`
    expect(jejak).toHaveLength(1)
    expect(jejak[0]).toMatchObject({
      oleh: dpmd.id,
      perbuatan: 'registrasi-langkah',
      rincian: { posyandu: [id[0], id[1]] },
    })
    await catat([0], 'terdaftar', '2025-10-20', { nomor: `${DESA[2]}.001`, ...LEWATI })
    expect(await getTerdaftar()).toEqual({ '64.02': 1, '64.02.06': 0, '64.02.12': 1 })
    const [k] = await basis.sql`select versi, tanggal_data::text as tanggal from keadaan_data`
    expect(k).toEqual({ versi: 2, tanggal: '2025-10-20' })
  })

  test('what does not go is named per posyandu, the others go', async () => {
    await catat([0], 'sk-pembentukan', '2025-09-10', LEWATI)
    const hasil = await catat([0, 1], 'musyawarah', '2025-10-01')
    expect(hasil?.berhasil.map((b) => b.nama)).toEqual(['Melati'])
    expect(hasil?.gagal).toEqual([
      { id: id[0], nama: 'Mawar', kalimat: expect.stringContaining('tidak dapat mundur ke Musyawarah desa') },
    ])
  })

  test('the second of two officers sees the change of the first, and nothing is overwritten', async () => {
    const [lama] = await pilih(0)
    await catat([0], 'musyawarah', '2025-10-01', { oleh: tabang, c: milikTabang })
    const hasil = await catat([0], 'musyawarah', '2025-10-02', { versi: lama?.versi })
    expect(hasil?.berhasil).toEqual([])
    expect(hasil?.gagal[0]?.kalimat).toMatch(
      /^tahapnya dicatat Musyawarah desa \(1 Oktober 2025\) oleh Kecamatan Tabang pada .*, setelah halaman ini Anda buka\. Tidak ada yang ditimpa/,
    )
    expect(await listRiwayat(basis.db, semua, id[0] as number)).toHaveLength(1)
  })

  test('two officers at the very same time: one goes in, the other is told', async () => {
    const hasil = await Promise.all([
      catat([0], 'musyawarah', '2025-10-01'),
      catat([0], 'musyawarah', '2025-10-02'),
    ])
    expect(hasil.map((h) => h?.berhasil.length).sort()).toEqual([0, 1])
  })

  test('one number given to two posyandu at the same time: only one has it, and the other is told who', async () => {
    const nomor = `${DESA[2]}.001`
    const hasil = await Promise.all([
      catat([0], 'terdaftar', '2025-10-20', { nomor, ...LEWATI }),
      catat([1], 'terdaftar', '2025-10-20', { nomor, ...LEWATI }),
    ])
    const gagal = hasil.flatMap((h) => h?.gagal ?? [])
    expect(gagal).toHaveLength(1)
    expect(gagal[0]?.kalimat).toMatch(/^nomor .* sudah dipakai Posyandu (Mawar|Melati) di Gunung Sari\.$/)
    expect((await listNomorRegistrasi(basis.db)).size).toBe(1)
  })

  test('a posyandu that was merged meanwhile says where to', async () => {
    const pilihan = await pilih(0)
    await basis.sql`insert into posyandu_gabung (asal, tujuan, waktu) values (${id[0] as number}, ${id[1] as number}, '2025-10-03T01:00:00Z')`
    await basis.sql`update posyandu set berlaku = false where id = ${id[0] as number}`
    const langkah = {
      tahap: 'musyawarah',
      tanggal: '2025-10-01',
      catatan: null,
      dokumen: [],
      lompat: false,
    } as const
    const hasil = await saveLangkah(basis.db, semua, dpmd, pilihan, langkah, HARI_INI)
    expect(hasil?.gagal[0]?.kalimat).toBe(
      'posyandu ini sudah digabung ke Melati pada 3 Oktober 2025; catat di sana.',
    )
  })
})

describe('out of scope', () => {
  test('a kecamatan moves nothing when one of the chosen is another’s, and sees none of it', async () => {
    expect(await catat([0, 2], 'musyawarah', '2025-10-01', { oleh: tabang, c: milikTabang })).toBeNull()
    expect(await getTahap(0)).toBe('belum')
    await catat([2], 'musyawarah', '2025-10-01')
    const [e] = await listRiwayat(basis.db, semua, id[2] as number)
    expect(await listRiwayat(basis.db, milikTabang, id[2] as number)).toEqual([])
    expect((await listRegistrasi(basis.db, milikTabang)).map((p) => p.nama)).toEqual(['Mawar', 'Melati'])
    expect(await listRegistrasi(basis.db, createCakupan('kecamatan', null))).toEqual([])
    const [p] = await pilih(2)
    const sasaran = { peristiwa: e?.id ?? 0, versi: p?.versi ?? '' }
    expect(await saveBatal(basis.db, milikTabang, tabang, sasaran, null, HARI_INI)).toBeNull()
  })

  test('a kecamatan stops at Diajukan', async () => {
    const oleh = { oleh: tabang, c: milikTabang }
    expect((await catat([0], 'diajukan', '2025-10-01', { ...oleh, ...LEWATI }))?.berhasil).toHaveLength(1)
    expect((await catat([0], 'verifikasi', '2025-10-02', oleh))?.gagal[0]?.kalimat).toBe(
      'tahap Verifikasi DPMD hanya dicatat oleh DPMD.',
    )
  })
})

describe('undoing', () => {
  test('a counter-event takes an event out of force and frees its number; the history shows both', async () => {
    const nomor = `${DESA[2]}.001`
    await catat([0], 'musyawarah', '2025-10-01')
    await catat([0], 'terdaftar', '2025-10-20', { nomor, ...LEWATI })
    const [p] = await pilih(0)
    const e = (await listRiwayat(basis.db, semua, id[0] as number)).at(-1)
    const sasaran = { peristiwa: e?.id ?? 0, versi: p?.versi ?? '' }
    expect((await saveBatal(basis.db, semua, dpmd, sasaran, 'salah nomor', HARI_INI))?.berhasil).toHaveLength(
      1,
    )
    expect(await getTahap(0)).toBe('musyawarah')
    expect(await getTerdaftar()).toEqual({ '64.02': 0, '64.02.06': 0, '64.02.12': 0 })
    expect((await catat([1], 'terdaftar', '2025-10-20', { nomor, ...LEWATI }))?.berhasil).toHaveLength(1)
    const riwayat = await listRiwayat(basis.db, semua, id[0] as number)
    expect(riwayat.map((r) => [r.tahap, r.dibatalkan?.alasan ?? null])).toEqual([
      ['musyawarah', null],
      ['terdaftar', 'salah nomor'],
    ])
    const [kini] = await pilih(0)
    const lagi = await saveBatal(
      basis.db,
      semua,
      dpmd,
      { ...sasaran, versi: kini?.versi ?? '' },
      null,
      HARI_INI,
    )
    expect(lagi?.gagal[0]?.kalimat).toBe('catatan itu sudah dibatalkan lebih dulu.')
  })

  test('a whole change is undone at once, but for what was changed again since', async () => {
    const hasil = await catat([0, 1], 'musyawarah', '2025-10-01')
    await catat([1], 'sk-pembentukan', '2025-10-05')
    const batal = await saveBatal(basis.db, semua, dpmd, { jejakId: hasil?.jejakId ?? 0 }, null, HARI_INI)
    expect(batal?.berhasil.map((b) => b.nama)).toEqual(['Mawar'])
    expect(batal?.gagal[0]?.kalimat).toContain('tahapnya dicatat SK pembentukan (5 Oktober 2025) oleh DPMD')
    expect([await getTahap(0), await getTahap(1)]).toEqual(['belum', 'sk-pembentukan'])
  })

  test('a kecamatan does not undo what DPMD recorded', async () => {
    await catat([0], 'musyawarah', '2025-10-01')
    const [e] = await listRiwayat(basis.db, semua, id[0] as number)
    const [p] = await pilih(0)
    const sasaran = { peristiwa: e?.id ?? 0, versi: p?.versi ?? '' }
    const hasil = await saveBatal(basis.db, milikTabang, tabang, sasaran, null, HARI_INI)
    expect(hasil?.gagal[0]?.kalimat).toBe('catatan Musyawarah desa ini hanya dapat dibatalkan oleh DPMD.')
  })
})

test('a list checked before an officer moved its posyandu is refused, and says which', async () => {
  const draf = await createDraf(basis.db, [
    createRegistrasi(DESA[2], { id: id[0] as number, nama: 'Mawar' }, [['musyawarah', '2025-10-01']]),
  ])
  await catat([0], 'musyawarah', '2025-10-02')
  await expect(saveImpor(basis.db, draf, dpmd.id)).rejects.toThrow(
    'Registrasi Mawar dicatat orang lain setelah berkas ini diperiksa. Data kantor berubah',
  )
})

test('the sheet for Kemendagri goes out and comes back: numbers filled in are recorded, blank rows are left', async () => {
  await catat([0, 1], 'dimasukkan', '2025-10-10', LEWATI)
  const { bytes } = await loadBukuKemendagri(semua, SARINGAN_AWAL)
  const buku = read(bytes)
  const lembar = buku.Sheets[buku.SheetNames[0] as string]
  if (!lembar) throw new Error('no sheet')
  const [judul = [], ...baris] = utils.sheet_to_json<(string | null)[]>(lembar, { header: 1, defval: null })
  expect(baris.map((b) => b[judul.indexOf('Nama posyandu')])).toEqual(['Mawar', 'Melati'])
  const isi = baris[1] as (string | null)[]
  isi[judul.indexOf('Nomor registrasi')] = `${DESA[2]}.007`
  isi[judul.indexOf('Tanggal terdaftar')] = '20/10/2025'
  isi[judul.indexOf('Nama posyandu')] = 'MELATI PUTIH'
  buku.Sheets[buku.SheetNames[0] as string] = utils.aoa_to_sheet([judul, ...baris])
  const kiriman = {
    nama: 'lembar.xlsx',
    bytes: new Uint8Array(write(buku, { type: 'array', bookType: 'xlsx' })),
    cakupan: semua,
    kodeKecamatan: null,
    oleh: dpmd.id,
  }
  const hasil = await loadPemeriksaan(kiriman as Parameters<typeof loadPemeriksaan>[0], (t) =>
    periksaBerkas(t.bytes, t.nama, t.konteks),
  )
  if (!('pemeriksaan' in hasil)) throw new Error('refused')
  expect(hasil.pemeriksaan.hitungan).toEqual({ dibaca: 2, diterima: 1, ditolak: 0, dilewati: 1 })
  const draf = await saveHasilPeriksa(kiriman as Parameters<typeof saveHasilPeriksa>[0], hasil)
  await saveImpor(basis.db, draf, dpmd.id)
  expect([await getTahap(0), await getTahap(1)]).toEqual(['dimasukkan', 'terdaftar'])
  expect((await listNomorRegistrasi(basis.db)).get(`${DESA[2]}.007`)).toBe(id[1])
  expect((await loadBukuKemendagri(milikTabang, SARINGAN_AWAL)).bytes.length).toBeGreaterThan(1000)
})

test('what a sample account records is marked, and gone with the sample', async () => {
  const contoh = await createAkun('dpmd', null, true)
  await basis.sql`insert into impor (templat, berkas, sha256, ukuran_byte, sifat, keadaan, dibaca, diterima, ditolak, dilewati)
    values ('contoh', 'c', 'c', 0, 'contoh', 'tersimpan', 0, 0, 0, 0)`
  await catat([0], 'musyawarah', '2025-10-01', { oleh: contoh })
  await catat([1], 'musyawarah', '2025-10-01')
  expect((await listRegistrasi(basis.db, semua)).filter((p) => p.contoh).map((p) => p.nama)).toEqual([
    'Mawar',
  ])
  await hapusContoh(basis.db, null)
  expect([await getTahap(0), await getTahap(1)]).toEqual(['belum', 'musyawarah'])
})
