import { afterAll, beforeAll, describe, it } from 'vitest'
import { createBasis } from './basis'
import { type Baris, type Berkas, createBerkas, createBerkasMentah } from './buku'
import { buang, hitungTersimpan, loadPratinjau } from './impor'
import { createPeramban, expect, getPeringatan, requireHalaman } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()
let semula: Record<string, number>
/** The first posyandu of Tabang and its desa. */
let satu: { posyandu: string; desa: string; kode_desa: string }

beforeAll(async () => {
  // A run that was stopped may have left drafts of these files.
  await sql`delete from impor where keadaan = 'draf' and berkas like 'uji-%'`
  semula = await hitungTersimpan(sql)
  ;[satu] = await sql<[typeof satu]>`
    select p.nama as posyandu, w.nama as desa, w.kode as kode_desa
    from posyandu p join wilayah w on w.kode = p.kode_desa
    where p.berlaku and p.kode_desa like '64.02.12.%' order by p.id limit 1`
})
afterAll(async () => {
  expect(await hitungTersimpan(sql), 'nothing may be left behind').toEqual(semula)
})

const JUDUL = [
  'Kecamatan',
  'Desa/Kelurahan',
  'Posyandu',
  'Bulan',
  'S',
  'D',
  'Diukur',
  'Pendek',
  'Sangat pendek',
]
const laporan = (isi: Partial<Record<string, Baris[number]>>): Baris => {
  const baku: Record<string, Baris[number]> = {
    Kecamatan: 'Tabang',
    'Desa/Kelurahan': satu.desa,
    Posyandu: satu.posyandu,
    Bulan: 'Oktober 2025',
    S: 50,
    D: 40,
    Diukur: 40,
    Pendek: 4,
    'Sangat pendek': 1,
  }
  return JUDUL.map((j) => (j in isi ? (isi[j] ?? null) : (baku[j] ?? null)))
}

const utf16 = (teks: string) => Buffer.from(teks, 'utf16le')
const BERSANDI = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(504),
  utf16('EncryptedPackage'),
  Buffer.alloc(512),
])

describe('a file that cannot be read as a table is refused with a sentence', () => {
  it.each<[string, () => Berkas, RegExp]>([
    [
      'a PDF named .xlsx',
      () => createBerkasMentah('laporan.xlsx', '%PDF-1.7\n1 0 obj\n'),
      /^Berkas ini dokumen PDF, bukan lembar kerja, walaupun namanya berakhiran \.xlsx\./,
    ],
    ['of no bytes', () => createBerkasMentah('kosong.xlsx', ''), /^Berkas ini kosong/],
    [
      'of empty cells',
      () => createBerkas('uji-hampa.xlsx', [[null]]),
      /tidak memuat satu sel pun yang terisi/,
    ],
    ['with a password', () => createBerkasMentah('sandi.xlsx', BERSANDI), /dilindungi kata sandi/],
    ['cut short', () => createBerkasMentah('rusak.xlsx', 'PK\u0003\u0004potong'), /rusak atau terpotong/],
    [
      'without the heading Bulan',
      () => createBerkas('tanpa-bulan.xlsx', [JUDUL.filter((j) => j !== 'Bulan'), ['Tabang', 'x', 'y', 1]]),
      /judul kolom Bulan tidak ditemukan pada baris judul \(baris 1\)/,
    ],
  ])('%s', async (_nama, berkas, kalimat) => {
    const p = await createHalaman({ akun: 'dpmd', boleh: /status of 422/ })
    await requireHalaman(p, '/impor')
    await p.locator('input[type=file]').setInputFiles(berkas())
    await expect(getPeringatan(p)).toContainText(kalimat, { timeout: 60_000 })
    await expect(p).toHaveURL(/\/impor$/)
  })
})

const TOLAK = 'Belum ada baris yang dapat disimpan, 1 perlu diperbaiki'
const TERIMA = 'Satu baris siap disimpan'

describe('a row with something doubtful gets its own sentence, with place, reason and advice', () => {
  it.each<[string, Partial<Record<string, Baris[number]>>, string, RegExp]>([
    ['a unit behind the number', { D: '12 org' }, TERIMA, /kolom F.*"12 org"/],
    ['a point that may be of thousands', { S: '1.234' }, TOLAK, /kolom E \(S\).*1\.?234/],
    ['an error of the spreadsheet', { D: '#REF!' }, TOLAK, /kolom F \(D\).*#REF!/],
    ['a dash', { D: '−' }, TERIMA, /tanda strip pada kolom D dibaca tidak diisi, bukan nol/],
    ['a negative number', { D: -3 }, TOLAK, /kolom F \(D\).*(-3|−3)/],
    ['a part larger than the whole', { D: 60 }, TOLAK, /ditimbang 60, padahal balita seluruhnya 50/],
    ['an unknown desa', { 'Desa/Kelurahan': 'Atlantis' }, TOLAK, /"Atlantis" tidak ada di Kecamatan Tabang/],
    [
      'a name that two desa share',
      { Kecamatan: null, 'Desa/Kelurahan': 'Sidomulyo' },
      TOLAK,
      /"Sidomulyo" ada di 2 kecamatan: Anggana dan Tabang/,
    ],
    ['an unknown posyandu', { Posyandu: 'Xyzzy' }, TOLAK, /posyandu "Xyzzy" belum terdata/],
    [
      'a month that is yet to come',
      { Bulan: 'Desember 2099' },
      TOLAK,
      /Desember 2099 belum dapat dilaporkan/,
    ],
    ['half a ratio', { 'Sangat pendek': null }, TOLAK, /pendek 4 diisi, tetapi Sangat pendek kosong/],
  ])('%s', async (_nama, ubah, judul, kalimat) => {
    const p = await createHalaman({ akun: 'dpmd' })
    await loadPratinjau(p, createBerkas('uji-satu.xlsx', [JUDUL, laporan(ubah)]))
    await expect(p.getByRole('heading', { level: 1 })).toHaveText(judul)
    const temuan = p.getByRole('region', { name: 'Temuan' })
    await expect(temuan).toContainText(kalimat)
    await expect(temuan).toContainText('Baris 2')
    await expect(p.getByRole('button', { name: /^Simpan / })).toHaveCount(judul === TOLAK ? 0 : 1)
    await buang(p)
  })
})

describe('personal data', () => {
  it('in a column NIK is dropped with a notice and reaches neither screen nor database', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    const nik = '6402061203190001'
    const judul = [...JUDUL, 'NIK', 'Nama anak']
    const baris = [...laporan({ D: 60 }), nik, 'Budi Uji']
    const id = await loadPratinjau(p, createBerkas('uji-nik.xlsx', [judul, baris]))
    await expect(p.getByRole('main')).toContainText(/NIK.*data pribadi|data pribadi.*NIK/s)
    const html = await p.content()
    expect(html.includes(nik) || html.includes('Budi Uji')).toBe(false)
    const [{ ada }] = await sql<[{ ada: boolean }]>`select
      exists (select 1 from impor where id = ${id} and bacaan::text ~ ${`${nik}|Budi Uji`})
      or exists (select 1 from impor_baris where impor_id = ${id} and (isi::text || temuan::text) ~ ${`${nik}|Budi Uji`})
      as ada`
    expect(ada).toBe(false)
    await buang(p)
  })

  it('written into a number cell is hidden', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    const nik = '6402061203190002'
    await loadPratinjau(p, createBerkas('uji-nik-di-sel.xlsx', [JUDUL, laporan({ D: nik })]))
    await expect(p.getByRole('region', { name: 'Temuan' })).toContainText(
      'menyerupai NIK; nilainya tidak disimpan',
    )
    expect((await p.content()).includes(nik)).toBe(false)
    await buang(p)
  })
})

describe('two rows for the same posyandu and month', () => {
  it('are named by their row numbers', async () => {
    const baris = laporan({})
    const p = await createHalaman({ akun: 'dpmd' })
    await loadPratinjau(p, createBerkas('uji-dua.xlsx', [JUDUL, baris, baris]))
    await expect(p.getByRole('region', { name: 'Temuan' })).toContainText(/baris [23].*baris [23]/is)
    await buang(p)
  })
})
