import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { KORPUS } from '@/tests/impor-korpus/daftar'
import { parseLewatPustaka } from './baca'
import type { LembarSel } from './sel'
import { createBerkas } from './uji-konteks'
import { parseXlsx } from './xlsx'
import { createPenguraiXml, getAtribut } from './xml'

const rapikan = (lembar: LembarSel[]) =>
  lembar.map((l) => {
    const akhir = l.baris.findLastIndex((b) => b.some((s) => s !== null)) + 1
    return {
      nama: l.nama,
      tersembunyi: l.tersembunyi,
      gabung: l.gabung,
      sembunyi: l.sembunyi,
      baris: l.baris.slice(0, akhir).map((b) => b.slice(0, b.findLastIndex((s) => s !== null) + 1)),
    }
  })

const xlsx = KORPUS.filter((k) => k.bytes[0] === 0x50 && /\.xls[xm]$/.test(k.berkas))

describe('the streaming reader gives what the library gives, cell by cell', () => {
  it(`on all ${xlsx.length} XLSX of the corpus`, () => {
    expect(xlsx.length).toBeGreaterThan(30)
    for (const k of xlsx)
      expect(rapikan(parseXlsx(k.bytes, 1000)), k.berkas).toEqual(rapikan(parseLewatPustaka(k.bytes)))
  })
})

const bagian = (isi: string) => {
  const buku = unzipSync(createBerkas([['x']]))
  return zipSync({ ...buku, 'xl/worksheets/sheet1.xml': strToU8(isi) })
}
const baca = (isi: string, maks = 100) => parseXlsx(bagian(isi), maks)[0]?.baris

describe('sheets of other programs', () => {
  it.each<[string, string, unknown]>([
    [
      'rich text in place',
      '<row><c t="inlineStr"><is><r><t>Loa </t></r><r><t>Janan</t></r></is></c></row>',
      [['Loa Janan']],
    ],
    ['CDATA and entities', '<row><c t="str"><v><![CDATA[a<b]]>&amp;&#65;</v></c></row>', [['a<b&A']]],
    ['an unknown entity stays as it is', '<row><c t="str"><v>&lol;</v></c></row>', [['&lol;']]],
    [
      'single quotes, spaces and > in attributes',
      `<row r = '2' x=">"><c r='B2'><v>3</v></c></row>`,
      [[], [null, 3]],
    ],
    ['comments between cells', '<row><!-- <c><v>1</v></c> --><c><v>2</v></c></row>', [[2]]],
    ['an ISO date', '<row><c t="d"><v>2025-10-01T00:00:00</v></c></row>', [[{ tanggal: '2025-10-01' }]]],
    ['a formula without result', '<row><c><f>A2</f></c></row>', [[{ galat: 'rumus tanpa hasil' }]]],
    [
      'a formula with an empty text',
      '<row><c t="str"><f>""</f><v></v></c><c><v>1</v></c></row>',
      [[null, 1]],
    ],
  ])('%s', (_, isi, baris) => {
    const lembar = baca(`<worksheet><sheetData>${isi}</sheetData></worksheet>`)
    if (_ === 'a formula with an empty text') expect(lembar?.[0]?.[1]).toBe(1)
    else expect(lembar).toEqual(baris)
  })

  it('a million empty rows and a stray cell in the last one are two rows', () => {
    const kosong = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 2}"/>`).join('')
    const isi = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${kosong}<row r="1048576"><c r="A1048576"><v>2</v></c></row></sheetData></worksheet>`
    const baris = baca(isi)
    expect(baris).toHaveLength(1_048_576)
    expect(baris?.filter((b) => b.length > 0)).toEqual([[1], [2]])
  })

  it('no more than the asked rows, and one, are kept', () => {
    const isi = Array.from({ length: 50 }, () => '<row><c><v>1</v></c></row>').join('')
    expect(baca(`<worksheet><sheetData>${isi}</sheetData></worksheet>`, 10)).toHaveLength(11)
  })

  it.each([
    ['a DTD', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'],
    ['a tag that never ends', `<worksheet><row x="${'a'.repeat(1_100_000)}`],
    ['a text that never ends', `<worksheet>${' '.repeat(1_100_000)}`],
    ['an end in the middle of a tag', '<worksheet><sheetData><row'],
  ])('%s is refused', (_, isi) => expect(() => baca(isi)).toThrow())
})

it('the XML reader gives the same events wherever its input is cut', () => {
  const xml = '<a x="1>2"><!-- n --><b>t&amp;u</b><![CDATA[<c>]]><d/></a>'
  const dengar = (potong: number) => {
    const catatan: string[] = []
    const p = createPenguraiXml({
      buka: (nama, atribut) => catatan.push(`+${nama} ${getAtribut(atribut, 'x') ?? ''}`),
      tutup: (nama) => catatan.push(`-${nama}`),
      teks: (t) => catatan.push(t),
    })
    for (let i = 0; i < xml.length; i += potong) p.tambah(xml.slice(i, i + potong))
    p.selesai()
    return catatan
  }
  const utuh = ['+a 1>2', '+b ', 't&u', '-b', '<c>', '+d ', '-d', '-a']
  for (let n = 1; n <= xml.length; n++) expect(dengar(n)).toEqual(utuh)
})
