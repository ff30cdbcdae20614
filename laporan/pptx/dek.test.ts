import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { ModelRapat } from '@/indikator/rapat/tipe'
import { bukaPaket, getTeks, listCacat, type Paket } from '@/tests/paket-kantor'
import { createRapatContoh, type PilihanContoh } from '@/tests/rapat-contoh'
import { createPptx } from './dek'
import { hitungBaris, TINGGI_BARIS } from './huruf'
import type { Rasio } from './rupa'

// A picture of one pixel stands in for the map.
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

const listKeputusan = (m: ModelRapat) =>
  m.salindia.flatMap((s) => (s.jenis === 'tindak-lanjut' ? s.baris : []))

async function create(m: ModelRapat, rasio: Rasio = '16x9'): Promise<Uint8Array> {
  const peta = new Map(m.salindia.filter((s) => s.jenis === 'peta').map((s) => [s.id, { png: PNG }]))
  return createPptx(m, { rasio, keputusan: listKeputusan(m), peta })
}

const listSalindia = (p: Paket) =>
  p.nama
    .filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))

const model = createRapatContoh()
const bytes = await create(model)
const paket = bukaPaket(bytes)

const EMU = 914_400

interface Kotak {
  teks: string
  x: number
  y: number
  w: number
  h: number
  pt: number
  tebal: boolean
}

/** Boxes with text, and frames; inches. */
function listKotak(xml: string, tinggiSalindia: { judul: Kotak }): Kotak[] {
  return [...xml.matchAll(/<p:(sp|graphicFrame|pic)>([\s\S]*?)<\/p:\1>/g)].flatMap((m) => {
    const isi = m[2] as string
    if (isi.includes('type="sldNum"')) return []
    const off = /<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(isi)
    const [x, y, w, h] = (off?.slice(1) ?? []).map((n) => Number(n) / EMU)
    const letak = off ? { x, y, w, h } : tinggiSalindia.judul
    const alinea = isi.split('</a:p>').map(getTeks).filter(Boolean)
    return [
      {
        ...(letak as Kotak),
        teks: m[1] === 'sp' ? alinea.join('\n') : '',
        pt: Math.max(0, ...[...isi.matchAll(/ sz="(\d+)"/g)].map((s) => Number(s[1]) / 100)),
        tebal: / b="1"/.test(isi),
      },
    ]
  })
}

describe('PPTX of a meeting', () => {
  it('has no damage that Office would want to repair', () => {
    expect(listCacat(paket)).toEqual([])
  })

  it('has one page per slide in the same order, with the same titles, and notes with source and sample mark', () => {
    const salindia = listSalindia(paket)
    expect(salindia).toHaveLength(model.salindia.length)
    for (const [i, s] of model.salindia.entries()) {
      const xml = paket.teks(salindia[i] as string)
      const judul = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*type="title"[\s\S]*?<\/p:sp>/.exec(xml)?.[0] ?? ''
      expect(getTeks(judul)).toBe(s.judul)
      const catatan = getTeks(paket.teks(`ppt/notesSlides/notesSlide${i + 1}.xml`))
      expect(catatan).toContain(s.catatan.split('\n')[0])
      if (s.adaContoh) {
        expect(catatan).toContain('DATA CONTOH')
        expect(getTeks(xml)).toContain('DATA CONTOH')
      }
      if (s.sumber) expect(catatan).toContain(s.sumber)
    }
  })

  it('draws charts that Office can edit: values of the model in the part and in the workbook inside, gaps empty', async () => {
    const m = createRapatContoh({ tanpaLaporan: ['64.02.06'] })
    const p = bukaPaket(await create(m))
    const peringkat = m.salindia.find((s) => s.jenis === 'peringkat')
    const tren = m.salindia.find((s) => s.jenis === 'tren')
    if (peringkat?.jenis !== 'peringkat' || tren?.jenis !== 'tren') throw new Error('no such slides')
    const grafik = p.nama.filter((n) => /^ppt\/charts\/chart\d+\.xml$/.test(n)).sort()
    expect(grafik).toEqual([1, 2, 3, 4].map((n) => `ppt/charts/chart${n}.xml`))
    const jenis = grafik.map((n) => [...new Set(p.teks(n).match(/<c:(bar|line|area)Chart>/g))].join(''))
    expect(jenis).toEqual(['<c:barChart><c:lineChart>', '<c:barChart>', '<c:lineChart>', '<c:barChart>'])
    const nilai = (xml: string) =>
      [
        ...(/<c:val>([\s\S]*?)<\/c:val>/.exec(xml)?.[1] ?? '').matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g),
      ].map((x) => [Number(x[1]), Number(x[2])])
    const harap = peringkat.tempat.flatMap((t, i) => (t.tercetak === null ? [] : [[i, t.tercetak]]))
    expect(harap.length).toBe(19)
    expect(nilai(p.teks('ppt/charts/chart2.xml'))).toEqual(harap)
    const buku = read(p.bytes('ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx'))
    const baris = utils.sheet_to_json<unknown[]>(buku.Sheets.Data as never, { header: 1 })
    expect(baris.slice(1).map((b) => b[1] ?? null)).toEqual(peringkat.tempat.map((t) => t.tercetak))
    const deret = utils.sheet_to_json<unknown[]>(
      read(p.bytes('ppt/embeddings/Microsoft_Excel_Worksheet3.xlsx')).Sheets.Data as never,
      { header: 1 },
    )
    expect(deret.slice(1).map((b) => b[1] ?? null)).toEqual(tren.angka.deret.map((t) => t.nilai))
  })

  it('tells bars apart without colour, and says of every picture, chart and table what it shows', () => {
    expect(paket.teks('ppt/charts/chart2.xml')).toMatch(/<c:dPt>.*?<a:pattFill prst="wdUpDiag">/)
    for (const n of listSalindia(paket)) {
      const xml = paket.teks(n)
      for (const [tag] of xml.matchAll(/<p:nv(?:Pic|GraphicFrame)Pr>\s*<p:cNvPr [^>]*>/g))
        expect(/descr="([^"]{10,})"/.exec(tag)?.[1] ?? `none: ${n} ${tag}`).not.toMatch(/^none/)
    }
  })

  it('gives the same bytes for the same meeting, dated with its snapshot', async () => {
    expect(Buffer.from(await create(model)).equals(Buffer.from(bytes))).toBe(true)
    expect(paket.teks('docProps/core.xml')).toContain(model.potret.diambil.slice(0, 16))
  })

  it('keeps signs of XML in words', async () => {
    const m = structuredClone(model)
    const s = m.salindia[0]
    if (s) Object.assign(s, { judul: 'A & B < "C" > \'D\'', catatan: 'satu\u000bdua\u0001 \ud800' })
    m.judul = 'Rapat\u000bOktober & <lain>'
    const p = bukaPaket(await create(m))
    expect(listCacat(p)).toEqual([])
    expect(getTeks(p.teks('ppt/slides/slide1.xml'))).toContain('A & B < "C" > \'D\'')
  })
})

const KASUS: [string, PilihanContoh][] = [
  ['as usual', {}],
  ['long names', { namaPanjang: true }],
  ['no data', { tanpaData: true }],
  ['a kecamatan', { kecamatan: '64.02.12' }],
  ['no target', { tanpaTarget: true }],
  ['no posyandu', { tanpaPosyandu: true }],
  ['no map', { tanpaPeta: true }],
  ['numbers of now', { beku: false }],
]

describe.each(['16x9', '4x3'] as const)('room on slides of %s', (rasio) => {
  const lebar = rasio === '16x9' ? 13.333 : 10
  it.each(KASUS)(
    '%s: nothing leaves its box or the slide, nothing below 1/36 of the height',
    async (_, kasus) => {
      const p = bukaPaket(await create(createRapatContoh(kasus), rasio))
      expect(listCacat(p)).toEqual([])
      const master = p.nama.find((n) => /slideLayout2\.xml$/.test(n)) as string
      const [judul] = listKotak(p.teks(master), { judul: {} as Kotak })
      const luar = listSalindia(p).flatMap((n) => {
        const xml = p.teks(n)
        const kecil = [...xml.matchAll(/<a:rPr [^>]*sz="(\d+)"/g)].filter((m) => Number(m[1]) < 1500)
        const kotak = listKotak(xml, { judul: judul as Kotak })
        return [
          ...kecil.map((m) => `${n}: ${m[1]}`),
          ...kotak
            .filter((k) => k.x < 0 || k.y < 0 || k.x + k.w > lebar + 0.01 || k.y + k.h > 7.5)
            .map((k) => `${n}: outside ${JSON.stringify(k)}`),
          ...kotak
            .filter(
              (k) =>
                k.teks && hitungBaris(k.teks, k.w * 72, k.pt, k.tebal) * k.pt * TINGGI_BARIS > k.h * 72 + 1.5,
            )
            .map((k) => `${n}: too much ${JSON.stringify(k)}`),
        ]
      })
      expect(luar).toEqual([])
      const grafik = p.nama.filter((n) => n.startsWith('ppt/charts/chart')).map((n) => p.teks(n))
      expect(grafik.filter((x) => [...x.matchAll(/ sz="(\d+)"/g)].some((m) => Number(m[1]) < 1500))).toEqual(
        [],
      )
    },
  )
})
