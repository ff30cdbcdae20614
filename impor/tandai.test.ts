import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils, type WorkBook, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createBuku } from '@/lib/buku/buku'
import { tandaiBuku } from './tandai'
import type { Bacaan, BarisPeriksa, Temuan } from './tipe'

function createTemuan(
  baris: number,
  kolom: string | null,
  pesan: string,
  lain: Partial<Temuan> = {},
): Temuan {
  return {
    tingkat: 'galat',
    kode: 'angka-tidak-terbaca',
    lembar: 'Okt',
    baris,
    kolom,
    judulKolom: null,
    nilai: null,
    pesan,
    saran: null,
    ...lain,
  }
}

function createHasil(temuan: Temuan[]): { bacaan: Bacaan; baris: BarisPeriksa[] } {
  const baris = [...new Set(temuan.map((t) => t.baris ?? 0))].map(
    (n): BarisPeriksa => ({
      lembar: 'Okt',
      baris: n,
      keadaan: 'tolak',
      isi: null,
      sel: {},
      temuan: temuan.filter((t) => t.baris === n),
    }),
  )
  const lembar = {
    nama: 'Okt',
    barisJudul: 1,
    kolom: [{ kolom: 'B', judul: 'Desa', untuk: 'desa' }],
    tidakDikenal: [],
    dibuang: [],
  }
  return { bacaan: { lembar: [lembar], temuan: [] }, baris }
}

const TEMUAN = [
  createTemuan(3, 'C', 'Angka "duabelas" tidak terbaca.', { saran: 'Tulis 12.' }),
  createTemuan(3, 'D', 'Berubah tajam: 140 menjadi 14.', { tingkat: 'peringatan' }),
  createTemuan(4, null, 'Desa "Perian Baru" tidak dikenal.'),
  createTemuan(9, 'E', 'Kolom wajib kosong.'),
]

/** A workbook as an office makes it: a comment, a formula, merged cells, a second sheet, looks of its own. */
function createBukuKantor(): WorkBook {
  const ws = utils.aoa_to_sheet([
    ['No', 'Desa', 'S', 'D'],
    [1, 'Perian', 140, 120],
    [2, 'Perian', 'duabelas', 14],
    [3, 'Perian Baru', 5, 4],
  ])
  ws.D5 = { t: 'n', f: 'SUM(D2:D4)', v: 138 }
  ws['!ref'] = 'A1:D5'
  ws['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 1 } }]
  ws.C3.c = [{ a: 'Kader', t: 'Tanya Bu Ani' }]
  const buku = utils.book_new()
  utils.book_append_sheet(buku, ws, 'Okt')
  utils.book_append_sheet(buku, utils.aoa_to_sheet([['catatan'], ['=1+1']]), 'Catatan')
  return buku
}

const createXlsx = (buku = createBukuKantor()) =>
  new Uint8Array(write(buku, { type: 'buffer', bookType: 'xlsx' }))
const baca = (bytes: Uint8Array) => read(bytes, { type: 'array', cellStyles: true })
const komentar = (b: WorkBook, sel: string, lembar = 'Okt') =>
  (b.Sheets[lembar]?.[sel]?.c ?? []).map((c: { t: string }) => c.t).join('|')

function getWarna(bytes: Uint8Array, sel: string, lembar = 'xl/worksheets/sheet1.xml'): string | null {
  const isi = unzipSync(bytes)
  const s = new RegExp(`<c [^>]*r="${sel}"[^>]*\\ss="(\\d+)"|<c s="(\\d+)" r="${sel}"`).exec(
    strFromU8(isi[lembar] as Uint8Array),
  )
  const gaya = strFromU8(isi['xl/styles.xml'] as Uint8Array)
  const xf = gaya.match(/<cellXfs[\s\S]*?<\/cellXfs>/)?.[0].match(/<xf[\s>][^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)
  const fill = Number(/fillId="(\d+)"/.exec(xf?.[Number(s?.[1] ?? s?.[2])] ?? '')?.[1])
  return /fgColor rgb="(\w+)"/.exec(gaya.match(/<fill>[\s\S]*?<\/fill>/g)?.[fill] ?? '')?.[1] ?? null
}

describe('the file that goes back', () => {
  const hasil = tandaiBuku(createXlsx(), 'Okt.xlsx', createHasil(TEMUAN)) as Uint8Array

  test('colours what is refused red, what is asked about yellow, the first column where the whole row is meant, and blank cells too', () => {
    expect(getWarna(hasil, 'C3')).toBe('FFFFC7CE')
    expect(getWarna(hasil, 'D3')).toBe('FFFFEB9C')
    expect(getWarna(hasil, 'B4')).toBe('FFFFC7CE')
    expect(getWarna(hasil, 'E9')).toBe('FFFFC7CE')
    expect(getWarna(hasil, 'C2')).toBeNull()
  })

  test('comments each marked cell, and leaves the comment that was there', () => {
    const b = baca(hasil)
    expect(komentar(b, 'C3')).toContain('Tanya Bu Ani')
    expect(komentar(b, 'C3')).toContain('Angka "duabelas" tidak terbaca. Tulis 12.')
    expect(komentar(b, 'B4')).toBe('Desa "Perian Baru" tidak dikenal.')
    expect(komentar(b, 'E9')).toBe('Kolom wajib kosong.')
  })

  test('keeps values, formulas and merged cells, adds one sheet behind the others, and touches no other part', () => {
    const [lama, baru] = [unzipSync(createXlsx()), unzipSync(hasil)]
    const b = baca(hasil)
    expect(b.SheetNames).toEqual(['Okt', 'Catatan', 'Temuan'])
    expect(b.Sheets.Okt?.D5).toMatchObject({ f: 'SUM(D2:D4)', v: 138 })
    expect(b.Sheets.Okt?.['!merges']).toHaveLength(1)
    expect(b.Sheets.Temuan?.H2?.v).toBe('Angka "duabelas" tidak terbaca.')
    const berubah = Object.keys(lama).filter(
      (k) => !Buffer.from(lama[k] as Uint8Array).equals(Buffer.from(baru[k] ?? new Uint8Array())),
    )
    expect(berubah.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ])
  })

  test('a second sheet called "Temuan" makes ours "Temuan 2"', () => {
    const buku = createBukuKantor()
    utils.book_append_sheet(buku, utils.aoa_to_sheet([['x']]), 'temuan')
    const b = baca(tandaiBuku(createXlsx(buku), 'Okt.xlsx', createHasil(TEMUAN)) as Uint8Array)
    expect(b.SheetNames.at(-1)).toBe('Temuan 2')
  })

  test('a workbook with prefixed elements, without addresses and without comments is marked in the right cells', () => {
    const isi = unzipSync(createXlsx())
    const lembar = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row><x:row/><x:row><x:c><x:v>2</x:v></x:c><x:c/><x:c t="str"><x:v>duabelas &gt; 1</x:v></x:c></x:row></x:sheetData><x:pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><x:extLst/></x:worksheet>`
    isi['xl/worksheets/sheet1.xml'] = strToU8(lembar)
    delete isi['xl/worksheets/_rels/sheet1.xml.rels']
    const bytes = tandaiBuku(zipSync(isi), 'Okt.xlsx', createHasil(TEMUAN)) as Uint8Array
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)
    expect(xml).toMatch(/<x:c s="\d+" *t="str">|<x:c t="str" s="\d+"><x:v>duabelas/)
    expect(xml).toMatch(/<x:row r="4"><x:c r="B4" s="\d+"\/><\/x:row>/)
    expect(xml).toMatch(/<x:legacyDrawing [^>]*\/><x:extLst\/>/)
    expect(komentar(baca(bytes), 'C3')).toContain('duabelas')
  })

  test('a CSV, an XLS and an ODS come back as XLSX, marked', () => {
    const csv = new TextEncoder().encode(
      'No;Desa;S;D\n1;Perian;140;120\n2;Perian;duabelas;14\n3;Perian Baru;1.234;=1+1\n',
    )
    const dariCsv = baca(tandaiBuku(csv, 'Okt.csv', createHasil(TEMUAN)) as Uint8Array)
    expect(komentar(dariCsv, 'C3', 'Lembar 1')).toContain('duabelas')
    expect(dariCsv.Sheets['Lembar 1']?.C4?.v).toBe('1.234')
    expect(dariCsv.Sheets['Lembar 1']?.D4?.f).toBeUndefined()
    for (const bookType of ['biff8', 'ods'] as const) {
      const asal = new Uint8Array(write(createBukuKantor(), { type: 'buffer', bookType }))
      const hasil = tandaiBuku(asal, `Okt.${bookType}`, createHasil(TEMUAN)) as Uint8Array
      expect(komentar(baca(hasil), 'C3'), bookType).toContain('duabelas')
      expect(getWarna(hasil, 'C3'), bookType).toBe('FFFFC7CE')
      expect(baca(hasil).Sheets.Okt?.D5, bookType).toMatchObject({ v: 138 })
    }
  })

  test('our own template comes back marked too', () => {
    const asal = createBuku([
      {
        nama: 'Okt',
        baris: [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f', 'x'],
        ],
        kolom: [{ lebar: 9, gaya: 'teks' }],
      },
    ])
    const b = tandaiBuku(asal, 'Okt.xlsx', createHasil(TEMUAN)) as Uint8Array
    expect(getWarna(b, 'C3')).toBe('FFFFC7CE')
  })
})

const adaLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!adaLibreOffice)(
  'LibreOffice opens the marked workbook and finds every value in it (skipped where it is not installed)',
  () => {
    const dir = mkdtempSync(join(tmpdir(), 'tandai-'))
    try {
      writeFileSync(
        join(dir, 'b.xlsx'),
        tandaiBuku(createXlsx(), 'Okt.xlsx', createHasil(TEMUAN)) as Uint8Array,
      )
      const pilihan = [
        `-env:UserInstallation=file://${dir}/profil`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(dir, 'keluar'),
      ]
      execFileSync('soffice', [...pilihan, join(dir, 'b.xlsx')], { stdio: 'ignore', timeout: 60_000 })
      const b = read(readFileSync(join(dir, 'keluar', 'b.xlsx')), { type: 'buffer' })
      expect(b.SheetNames).toEqual(['Okt', 'Catatan', 'Temuan'])
      expect(b.Sheets.Okt?.C3?.v).toBe('duabelas')
      expect(b.Sheets.Okt?.D5?.v).toBe(138)
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  },
  90_000,
)
