import { read, utils, type WorkSheet } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UKURAN } from '@/indikator'
import type { KodeTemplat } from '@/indikator/tipe'
import { createBuku } from '@/lib/buku/buku'
import { parseBerkas } from './baca'
import { createBukuTemplat } from './buku-templat'
import { createBukuTemuan } from './buku-temuan'
import { TANDA_CONTOH } from './jenis-baris'
import { KOLOM } from './kolom'
import { normalisasiJudul } from './normal-judul'
import { periksaBerkas } from './periksa'
import { TEMPLAT, TEMPLAT_DAFTAR } from './templat'
import {
  createBarisLaporan,
  createBerkas,
  JUDUL_LAPORAN,
  KONTEKS,
  periksaTabel,
  type SelUji,
} from './uji-konteks'

const DAFTAR = { ...KONTEKS, kodeKecamatan: null, bulan: '2025-10' } as const
const KODE = [...TEMPLAT, ...TEMPLAT_DAFTAR].map((t) => t.kode)

/** Fills the sheet Isi as an officer would: rows by heading below the rows that are there. */
function isi(
  kode: KodeTemplat,
  baris: Record<string, SelUji>[],
  kodeKecamatan: string | null = null,
): Uint8Array {
  const buku = read(createBukuTemplat(kode, { ...DAFTAR, kodeKecamatan }), { type: 'array' })
  const ada = utils.sheet_to_json<SelUji[]>(buku.Sheets.Isi as never, { header: 1 })
  const judul = ada[0] as string[]
  return createBerkas([...ada, ...baris.map((b) => judul.map((j) => b[j] ?? null))])
}

describe.each(KODE)('template %s', (kode) => {
  const bytes = createBukuTemplat(kode, DAFTAR)

  it('has the sheets Isi and Petunjuk and a hidden list', () => {
    const buku = read(bytes, { type: 'array' })
    expect(buku.SheetNames).toEqual(['Isi', 'Petunjuk', 'Daftar'])
    expect(buku.Workbook?.Sheets?.map((s) => s.Hidden)).toEqual([0, 0, 1])
  })

  it('sent back untouched holds the example row alone, which is skipped', () => {
    expect(periksaBerkas(bytes, 'templat.xlsx', KONTEKS)).toMatchObject({
      templat: kode,
      hitungan: { dibaca: 1, diterima: 0, ditolak: 0, dilewati: 1 },
      bacaan: { temuan: [] },
      baris: [{ baris: 2, temuan: [{ kode: 'baris-contoh' }] }],
    })
  })

  it('its example would be right as it stands, were it not marked', () => {
    const buku = read(bytes, { type: 'array' })
    const [judul = [], contoh = []] = utils.sheet_to_json<SelUji[]>(buku.Sheets.Isi as WorkSheet, {
      header: 1,
      raw: false,
    })
    const tanpaTanda = contoh.map((sel) => (sel === TANDA_CONTOH ? null : sel))
    expect(tanpaTanda).not.toEqual(contoh)
    const hasil = periksaBerkas(createBerkas([judul, tanpaTanda]), 'contoh.xlsx', KONTEKS)
    if ('ditolak' in hasil) throw new Error(hasil.temuan.pesan)
    // Its posyandu is made up, and nothing else is wrong with it.
    const temuan = hasil.baris
      .flatMap((b) => b.temuan.map((t) => t.kode))
      .filter((t) => !/^posyandu-/.test(t))
    expect([hasil.templat, hasil.hitungan.dibaca, temuan]).toEqual([kode, 1, []])
  })

  it('every heading is recognised as its own column', () => {
    const hasil = periksaBerkas(bytes, 'templat.xlsx', KONTEKS)
    if ('ditolak' in hasil) throw new Error(hasil.temuan.pesan)
    const dikenal = hasil.bacaan.lembar[0]?.kolom.map((k) => k.untuk)
    expect(dikenal).toEqual(expect.arrayContaining(KOLOM[kode].map((k) => k.kode)))
  })

  it('its XML is well formed and its lists point at filled cells', () => {
    const berkas = unzipSync(bytes)
    for (const [nama, b] of Object.entries(berkas)) {
      const xml = strFromU8(b)
      const tumpukan: string[] = []
      for (const m of xml.matchAll(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
        if (m[1]) expect(tumpukan.pop(), nama).toBe(m[2])
        else if (!m[4]) tumpukan.push(m[2] as string)
      }
      expect(tumpukan, nama).toEqual([])
      expect(xml.replace(/<[^>]*>/g, ''), nama).not.toMatch(/[<>]/)
    }
    const lembar = strFromU8(berkas['xl/worksheets/sheet1.xml'] as Uint8Array)
    const ada = KOLOM[kode].map((k) => k.kode)
    if (ada.includes('kecamatan')) expect(lembar).toContain('<formula1>Daftar!$A$2:$A$11</formula1>')
    if (ada.includes('desa'))
      expect(lembar).toContain(
        'OFFSET(Daftar!$C$1,MATCH($A2,Daftar!$B$2:$B$17,0),0,COUNTIF(Daftar!$B$2:$B$17,$A2),1)',
      )
    const isiDaftar = read(bytes, { type: 'array' }).Sheets.Daftar as WorkSheet
    for (const m of lembar.matchAll(/<formula1>Daftar!\$([A-Z]+)\$2:\$\1\$(\d+)<\/formula1>/g)) {
      expect(isiDaftar[`${m[1]}2`]?.v, m[0]).toBeTruthy()
      expect(isiDaftar[`${m[1]}${m[2]}`]?.v, m[0]).toBeTruthy()
    }
    for (const m of lembar.matchAll(/<dataValidation [^>]*error="([^"]*)"/g))
      expect(m[1]?.length).toBeLessThanOrEqual(225)
  })
})

describe('a template filled in is accepted', () => {
  const tempat = { Kecamatan: 'Loa Janan', 'Desa/Kelurahan': 'Loa Duri Ilir', Bulan: 'Oktober 2025' }

  it('laporan bulanan: two rows', () => {
    const angka = Object.fromEntries(
      [...UKURAN]
        .filter(([, u]) => u.templat.includes('laporan-bulanan'))
        .map(([, u]) => [u.judul, u.yaTidak ? 'ya' : 0]),
    )
    const berkas = isi('laporan-bulanan', [
      { ...tempat, ...angka, Posyandu: 'Kenanga' },
      { ...tempat, ...angka, Posyandu: 'Mawar 2' },
    ])
    expect(periksaBerkas(berkas, 'x.xlsx', KONTEKS)).toMatchObject({
      hitungan: { dibaca: 3, diterima: 2, ditolak: 0, dilewati: 1 },
    })
  })

  it('registrasi: a known and a new posyandu', () => {
    const dasar = {
      ...tempat,
      Tahap: 'Verifikasi DPMD',
      Tanggal: { t: 'n', v: 45931, z: 'dd/mm/yyyy' } as SelUji,
    }
    const berkas = isi('registrasi', [
      { ...dasar, Posyandu: 'Kenanga' },
      { ...dasar, Posyandu: 'Flamboyan' },
    ])
    expect(periksaBerkas(berkas, 'x.xlsx', KONTEKS)).toMatchObject({
      hitungan: { dibaca: 3, diterima: 2, ditolak: 0 },
    })
  })

  it('rekap e-PPGBM: one desa', () => {
    const berkas = isi('ppgbm', [
      { ...tempat, 'S (balita seluruhnya)': 100, Diukur: 90, Pendek: 9, 'Sangat pendek': 2 },
    ])
    expect(periksaBerkas(berkas, 'x.xlsx', KONTEKS)).toMatchObject({
      hitungan: { dibaca: 2, diterima: 1, ditolak: 0 },
    })
  })
})

it('the monthly report of a chosen kecamatan lists its four posyandu; unfilled they are skipped', () => {
  const bytes = createBukuTemplat('laporan-bulanan', { ...DAFTAR, kodeKecamatan: '64.02.03' })
  const hasil = periksaBerkas(bytes, 'x.xlsx', KONTEKS)
  expect(hasil).toMatchObject({ hitungan: { dibaca: 5, dilewati: 5 } })
  if ('ditolak' in hasil) throw new Error('refused')
  expect(hasil.baris.slice(1).every((b) => b.temuan[0]?.kode === 'belum-diisi')).toBe(true)
})

it('the same template twice is the same bytes', () => {
  expect(createBukuTemplat('ppgbm', DAFTAR)).toEqual(createBukuTemplat('ppgbm', DAFTAR))
})

it('columns of yes and no, and of money received, say in words what goes in', () => {
  const petunjuk = (kode: string) => KOLOM['laporan-bulanan'].find((k) => k.kode === kode)?.petunjuk
  expect(petunjuk('kader_penerima')).toBe(
    'Kader yang menerima insentif bulan itu. Jumlah kader, bilangan bulat 0 sampai 60. Tidak boleh lebih dari kolom Kader dalam SK. Kosongkan bila tidak diketahui; tulis 0 bila memang nol.',
  )
  expect(petunjuk('operasional_diterima')).toBe(
    'Posyandu menerima dana operasional bulan itu. Isi ya atau tidak. Kosongkan bila tidak diketahui; tulis tidak bila memang tidak.',
  )
})

describe('headings and aliases', () => {
  it.each(KODE)('no heading of %s means two columns', (kode) => {
    const arti = new Map<string, string>()
    for (const k of KOLOM[kode]) {
      for (const sebutan of [k.judul, ...k.alias].map(normalisasiJudul)) {
        expect(arti.get(sebutan) ?? k.kode, sebutan).toBe(k.kode)
        arti.set(sebutan, k.kode)
      }
    }
  })
})

describe('text that looks like a formula', () => {
  it.each(['=1+1', '+62', '-5', '@SUM(A1)', '=HYPERLINK("http://x")', '\t=1'])(
    '%j stays text, with a quote prefix',
    (s) => {
      const bytes = createBuku([{ nama: 'A', baris: [[s]], kolom: [] }])
      const sel = read(bytes, { type: 'array' }).Sheets.A?.A1
      expect(sel).toMatchObject({ t: 's', v: s })
      expect(sel).not.toHaveProperty('f')
      expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)).toContain('s="8"')
    },
  )
  it('characters that XML cannot hold are left out', () => {
    const bytes = createBuku([{ nama: 'A', baris: [['a\u0000<b>&"\uD800c\uFFFF']], kolom: [] }])
    expect(parseBerkas(bytes, 'x.xlsx')).toMatchObject([{ baris: [['a<b>&"c']] }])
  })
})

describe('workbook of findings', () => {
  const hasil = periksaTabel([
    JUDUL_LAPORAN,
    createBarisLaporan(),
    createBarisLaporan({ Posyandu: '=CMD()', balita_ditimbang: 52 }),
    createBarisLaporan({ Posyandu: 'Mawar 2', hari_buka: 40 }),
  ])
  const lembar = parseBerkas(createBukuTemuan(hasil, 'laporan.xlsx'), 'temuan.xlsx')

  it('lists the rejected rows as read, with findings and place', () => {
    if ('ditolak' in lembar) throw new Error('unreadable')
    expect(lembar.map((l) => l.nama)).toEqual(['Baris ditolak', 'Semua temuan'])
    const [, , judul, pertama] = lembar[0]?.baris ?? []
    expect(judul?.slice(-4)).toEqual(['Temuan', 'Saran', 'Lembar asal', 'Baris asal'])
    expect(pertama?.[2]).toBe('=CMD()')
    expect(pertama?.at(-4)).toContain('Baris 3, kolom M (D): ditimbang 52, padahal balita seluruhnya 47.')
    expect(pertama?.slice(-2)).toEqual(['Isi', 3])
    expect(lembar[0]?.baris).toHaveLength(5)
    expect(lembar[1]?.baris).toHaveLength(1 + hasil.baris.flatMap((b) => b.temuan).length)
  })

  it('mended there it can be sent again', () => {
    if ('ditolak' in lembar) throw new Error('unreadable')
    const rows = (lembar[0]?.baris ?? []).map(
      (b) => b.map((s) => (s === '=CMD()' ? 'Kenanga' : s === 52 ? 42 : s === 40 ? 4 : s)) as SelUji[],
    )
    expect(periksaBerkas(createBerkas(rows), 'x.xlsx', KONTEKS)).toMatchObject({
      hitungan: { dibaca: 2, diterima: 2 },
    })
  })
})
