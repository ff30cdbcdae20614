import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { saveImpor, undoImpor } from '@/db/mutations/impor'
import { getImpor, listImpor } from '@/db/queries/impor'
import { periksaBerkas } from '@/impor/periksa'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { type Kiriman, loadPemeriksaan, saveHasilPeriksa } from '@/server/impor/berkas'
import { loadPratinjau } from '@/server/impor/pratinjau'
import { periksaTerpisah } from '@/server/impor/terpisah'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'
import { createPosyandu, createWilayah, DESA, getJumlah, KABUPATEN, removeData } from './impor-bahan'

const NIK = '6402120101190003'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
let basis: Awaited<ReturnType<typeof createBasis>>
let dir: string
let pengguna: number[]

const createCakupan = (peran: Peran, akar: string): Cakupan =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  dir = mkdtempSync(join(tmpdir(), 'uji-impor-'))
  await createWilayah(basis.sql)
  const p = await basis.sql<{ id: number }[]>`insert into pengguna (nama_masuk, nama, sandi, peran)
    values ('a', 'A', 'x', 'dpmd'), ('b', 'B', 'x', 'dpmd') returning id`
  pengguna = p.map((x) => x.id)
})
afterAll(async () => {
  delete wadah.dasborDb
  rmSync(dir, { recursive: true, force: true })
  await basis.tutup()
})
beforeEach(async () => {
  await removeData(basis.sql)
  await createPosyandu(basis.sql, [
    [DESA[0], 'Mawar'],
    [DESA[0], 'Melati'],
    [DESA[2], 'Kenanga'],
  ])
})

const JUDUL = [
  'Kecamatan',
  'Desa',
  'Posyandu',
  'Bulan',
  'S',
  'Diukur',
  'Pendek',
  'Sangat pendek',
  'NIK',
  'Nama anak',
  'Alamat',
]
const baris = (kecamatan: string, desa: string, posyandu: string, s: unknown) => [
  kecamatan,
  desa,
  posyandu,
  'Oktober 2025',
  s,
  40,
  5,
  1,
  NIK,
  'Siti Rahasiawati',
  'Jl. Tersembunyi 7',
]
const BAIK = [baris('Tenggarong', 'Rapak Lambur', 'Mawar', 50), baris('Tabang', 'Gunung Sari', 'Kenanga', 60)]
const BURUK = [...BAIK, baris('Tenggarong', 'Rapak Lambur', 'Melati', 30)]

function createBerkas(isi: readonly unknown[][], nama = 'Rekap.xlsx') {
  const buku = utils.book_new()
  utils.book_append_sheet(buku, utils.aoa_to_sheet([JUDUL, ...isi] as never), 'Okt')
  return { nama, bytes: new Uint8Array(write(buku, { type: 'buffer', bookType: 'xlsx' })) }
}

function createKiriman(isi: readonly unknown[][], lain: Partial<Kiriman> = {}): Kiriman {
  return {
    ...createBerkas(isi),
    cakupan: createCakupan('dpmd', KABUPATEN),
    kodeKecamatan: null,
    oleh: null,
    ...lain,
  }
}

const periksa = (k: Kiriman) => loadPemeriksaan(k, (t) => periksaBerkas(t.bytes, t.nama, t.konteks))

async function createDrafBerkas(k: Kiriman): Promise<number> {
  const hasil = await periksa(k)
  if ('ditolak' in hasil) throw new Error(hasil.ditolak.pesan)
  return saveHasilPeriksa(k, hasil)
}

/** Everything that the database holds, as text. */
async function loadSemuaIsi(): Promise<string> {
  const tabel = await basis.sql<
    { nama: string }[]
  >`select table_name as nama from information_schema.tables where table_schema = 'public'`
  let isi = ''
  for (const { nama } of tabel) isi += JSON.stringify(await basis.sql.unsafe(`select * from "${nama}"`))
  return isi
}

describe('a file on its way into the database', () => {
  test('its sums arrive: 2 rows with 40 measured each make 80 in the kabupaten; undone, none', async () => {
    const id = await createDrafBerkas(createKiriman(BAIK))
    await saveImpor(basis.db, id, null)
    expect(await getJumlah(basis.sql, KABUPATEN, '2025-10', 'balita_diukur')).toBe(80)
    await undoImpor(basis.db, id, null)
    expect(await getJumlah(basis.sql, KABUPATEN, '2025-10', 'balita_diukur')).toBeNull()
  })

  test('numbers, names and addresses of people reach no table, neither as draft nor saved nor undone', async () => {
    const id = await createDrafBerkas(
      createKiriman(BURUK, { oleh: pengguna[0] as number, nama: `anak ${NIK}.xlsx` }),
    )
    await loadPratinjau(id)
    await saveImpor(basis.db, id, null)
    await undoImpor(basis.db, id, null)
    const isi = await loadSemuaIsi()
    expect(isi).toContain('anak (disembunyikan).xlsx')
    for (const rahasia of [NIK, 'Rahasiawati', 'Tersembunyi']) expect(isi).not.toContain(rahasia)
  })

  test('a number like a NIK in a column that is read is not stored either', async () => {
    await createDrafBerkas(createKiriman([...BAIK, baris('Tenggarong', 'Rapak Lambur', `Melati ${NIK}`, 50)]))
    expect(await loadSemuaIsi()).not.toContain(NIK)
  })

  test('a file that is refused as a whole leaves nothing', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 bukan tabel')
    expect(await periksa(createKiriman([], { nama: 'surat.pdf', bytes }))).toMatchObject({
      ditolak: { tingkat: 'galat' },
    })
    const besar = new Uint8Array(20 * 1024 * 1024 + 1)
    expect(await periksa(createKiriman([], { bytes: besar }))).toMatchObject({
      ditolak: { pesan: 'Berkas lebih dari 20 MB.' },
    })
    expect(await basis.sql`select 1 from impor`).toHaveLength(0)
  })

  test('the same file again is recognised while it stands, and no more after its undo', async () => {
    const k = createKiriman(BAIK)
    const id = await createDrafBerkas(k)
    expect(await periksa(k)).toMatchObject({ kembar: null })
    await saveImpor(basis.db, id, null)
    expect(await periksa(k)).toMatchObject({ kembar: id })
    await undoImpor(basis.db, id, null)
    expect(await periksa(k)).toMatchObject({ kembar: null })
  })

  test('a new check replaces the own draft of the same file, not that of somebody else', async () => {
    const [a, b] = pengguna as [number, number]
    await createDrafBerkas(createKiriman(BAIK, { oleh: a }))
    const milikB = await createDrafBerkas(createKiriman(BAIK, { oleh: b }))
    const kedua = await createDrafBerkas(createKiriman(BAIK, { oleh: a }))
    const ada = await basis.sql<{ id: number }[]>`select id from impor order by id`
    expect(ada.map((i) => i.id)).toEqual([milikB, kedua])
  })

  test('what a sample account tried does not stand in the way of the office; the other way round it does', async () => {
    const [c] = await basis.sql<
      { id: number }[]
    >`insert into pengguna (nama_masuk, nama, sandi, peran, contoh)
      values ('contoh.c', 'C', 'x', 'dpmd', true) returning id`
    const coba = await createDrafBerkas(createKiriman(BAIK, { oleh: c?.id as number }))
    await saveImpor(basis.db, coba, null)
    const k = createKiriman(BAIK)
    expect(await periksa(k)).toMatchObject({ kembar: null })
    const asli = await createDrafBerkas(k)
    await saveImpor(basis.db, asli, null)
    const lagi = await createDrafBerkas(createKiriman(BAIK, { oleh: c?.id as number }))
    await expect(saveImpor(basis.db, lagi, null)).rejects.toThrow(/impor nomor \d+; tidak ada yang berubah/)
    const sifat = await basis.sql<{ sifat: string }[]>`select sifat from impor order by id`
    expect(sifat.map((i) => i.sifat)).toEqual(['contoh', 'kantor', 'contoh'])
  })

  test('a sender of one kecamatan gets the rows of another refused, and learns nothing of its posyandu', async () => {
    const k = createKiriman(BAIK, {
      cakupan: createCakupan('kecamatan', '64.02.06'),
      kodeKecamatan: '64.02.06',
    })
    const hasil = await periksa(k)
    if ('ditolak' in hasil) throw new Error(hasil.ditolak.pesan)
    expect(hasil.pemeriksaan.hitungan).toMatchObject({ diterima: 1, ditolak: 1 })
    const tabang = [...hasil.pemeriksaan.baris].find((b) => b.keadaan === 'tolak')
    expect(tabang?.temuan.map((t) => t.kode)).toContain('di-luar-kecamatan')
  })

  test('the preview says why a draft can not be saved', async () => {
    const satu = await createDrafBerkas(createKiriman(BAIK))
    const dua = await createDrafBerkas(createKiriman(BAIK))
    expect(await loadPratinjau(dua)).toHaveProperty('perubahan')
    await saveImpor(basis.db, satu, null)
    expect(await loadPratinjau(dua)).toEqual({ halangan: expect.stringContaining(`impor nomor ${satu}`) })
  })
})

describe('who sees an import', () => {
  test('a kecamatan sees its own alone; the kabupaten sees all', async () => {
    const dpmd = createCakupan('dpmd', KABUPATEN)
    const tabang = createCakupan('kecamatan', '64.02.12')
    const tenggarong = createCakupan('kecamatan', '64.02.06')
    const milikTabang = await createDrafBerkas(
      createKiriman(BAIK, { cakupan: tabang, kodeKecamatan: '64.02.12' }),
    )
    const milikDpmd = await createDrafBerkas(createKiriman(BURUK))
    const lihat = async (c: Cakupan) => (await listImpor(basis.db, c)).map((i) => i.id)
    expect(await lihat(dpmd)).toEqual([milikDpmd, milikTabang])
    expect(await lihat(tabang)).toEqual([milikTabang])
    expect(await lihat(tenggarong)).toEqual([])
    expect(await getImpor(basis.db, tenggarong, milikTabang)).toBeNull()
    expect(await getImpor(basis.db, tabang, milikDpmd)).toBeNull()
    expect(await getImpor(basis.db, dpmd, milikTabang)).toMatchObject({ diterima: 1, ditolak: 1 })
  })
})

describe('the process that reads files', () => {
  const konteks = async () => {
    let ambil: Parameters<typeof periksaTerpisah>[0]['konteks'] | null = null
    await loadPemeriksaan(createKiriman(BAIK), (t) => {
      ambil = t.konteks
      return periksaBerkas(t.bytes, t.nama, t.konteks)
    })
    return ambil as unknown as Parameters<typeof periksaTerpisah>[0]['konteks']
  }

  test('answers what the check itself answers, two files at once', async () => {
    const k = await konteks()
    const { nama, bytes } = createBerkas(BURUK)
    const [a, b] = await Promise.all([
      periksaTerpisah({ nama, bytes, konteks: k }),
      periksaTerpisah({ ...createBerkas(BAIK), konteks: k }),
    ])
    if ('ditolak' in a) throw new Error('refused')
    expect({ ...a, baris: [...a.baris] }).toEqual({ ...periksaBerkas(bytes, nama, k), bolehDisimpan: false })
    expect(b).toMatchObject({ hitungan: { diterima: 2 } })
  })

  test('when it dies over a file, that file is refused in a sentence and the next one is read', async () => {
    const k = await konteks()
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const mati = await periksaTerpisah({ ...createBerkas(BAIK), konteks: null as never })
    expect(mati).toMatchObject({
      ditolak: true,
      temuan: { pesan: 'Berkas ini tidak dapat dibaca sampai selesai.' },
    })
    expect(await periksaTerpisah({ ...createBerkas(BAIK), konteks: k })).toMatchObject({
      hitungan: { diterima: 2 },
    })
  })
})

describe('npm run impor', () => {
  async function jalankan(argumen: string[], url = basis.url) {
    const anak = spawn(process.execPath, ['--import', 'tsx', 'scripts/impor.ts', ...argumen], {
      env: { ...process.env, DATABASE_URL: url },
    })
    let keluaran = ''
    let keluhan = ''
    anak.stdout.on('data', (d) => (keluaran += d))
    anak.stderr.on('data', (d) => (keluhan += d))
    const kode = await new Promise<number | null>((selesai) => anak.once('close', selesai))
    return { kode, keluaran, keluhan }
  }
  const simpan = (nama: string, isi: readonly unknown[][]) => {
    const jalur = join(dir, nama)
    writeFileSync(jalur, createBerkas(isi).bytes)
    return jalur
  }

  test('0 when all rows came in, and again 0 when the file is there already', async () => {
    const jalur = simpan('baik.xlsx', BAIK)
    const satu = await jalankan([jalur])
    expect(satu).toMatchObject({ kode: 0, keluhan: '' })
    expect(satu.keluaran).toContain('2 baris dibaca: 2 diterima, 0 ditolak, 0 dilewati.')
    expect(satu.keluaran).toContain('Tersimpan sebagai impor nomor 1.')
    const dua = await jalankan([jalur])
    expect(dua.kode).toBe(0)
    expect(dua.keluaran).toContain('sudah disimpan sebagai impor nomor 1; tidak ada yang berubah')
    expect(await getJumlah(basis.sql, KABUPATEN, '2025-10', 'balita_diukur')).toBe(80)
  })

  test('1 when rows were rejected: the good ones are in, the finding is printed', async () => {
    const { kode, keluaran } = await jalankan([simpan('buruk.xlsx', BURUK)])
    expect(kode).toBe(1)
    expect(keluaran).toMatch(/✗ Lembar "Okt", Baris 4/)
    expect(await getJumlah(basis.sql, KABUPATEN, '2025-10', 'balita_diukur')).toBe(80)
  })

  test('--periksa --json tells the counts and stores nothing', async () => {
    const { kode, keluaran } = await jalankan(['--periksa', '--json', simpan('buruk.xlsx', BURUK)])
    expect(kode).toBe(1)
    expect(JSON.parse(keluaran)).toMatchObject([
      { hitungan: { dibaca: 3, diterima: 2, ditolak: 1 }, impor: null },
    ])
    expect(await basis.sql`select 1 from impor`).toHaveLength(0)
  })

  test('2 for a file that is no table or not there, and for no file at all', async () => {
    const surat = join(dir, 'surat.xlsx')
    writeFileSync(surat, 'bukan tabel')
    const { kode, keluaran } = await jalankan([surat, join(dir, 'hilang.xlsx')])
    expect(kode).toBe(2)
    expect(keluaran).toContain('hilang.xlsx tidak ada.')
    expect((await jalankan([])).keluhan).toContain('Cara memakai')
    expect((await jalankan(['--cepat'])).kode).toBe(2)
  })

  test('3 when the database is away', async () => {
    const jauh = await jalankan([simpan('baik.xlsx', BAIK)], 'postgres://x:y@127.0.0.1:9/x')
    expect(jauh.kode).toBe(3)
    expect(jauh.keluhan).toContain('Basis data bermasalah (ECONNREFUSED)')
  })
})
