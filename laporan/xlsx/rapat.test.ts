import { read, utils, type WorkBook } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { bukaPaket, listCacat } from '@/tests/paket-kantor'
import { createRapatContoh } from '@/tests/rapat-contoh'
import { BARIS_JUDUL } from './kerangka'
import { createXlsxRapat } from './rapat'

const model = createRapatContoh({ tanpaLaporan: ['64.02.06'] })
const listKeputusan = (m: ModelRapat) =>
  m.salindia.flatMap((s) => (s.jenis === 'tindak-lanjut' ? s.baris : []))
const bytes = createXlsxRapat(model, listKeputusan(model))
const buku = read(bytes, { cellStyles: true, cellNF: true })

type Baris = Record<string, unknown>
const listBaris = (b: WorkBook, nama: string) =>
  utils.sheet_to_json<Baris>(b.Sheets[nama] as never, { range: BARIS_JUDUL - 1, UTC: true })

describe('XLSX of a meeting', () => {
  it('is whole, and gives the same bytes for the same meeting', () => {
    const p = bukaPaket(bytes)
    expect(listCacat(p).filter((c) => !c.startsWith('plain xml'))).toEqual([])
    expect(Buffer.from(createXlsxRapat(model, listKeputusan(model))).equals(Buffer.from(bytes))).toBe(true)
  })

  it('has a summary, one sheet per indicator, follow-ups, definitions and sources', () => {
    const nama = buku.SheetNames
    expect(nama.slice(0, 3)).toEqual(['Ringkas', 'Salindia', 'Registrasi'])
    for (const n of [
      'Stunting',
      'Kader',
      'D S',
      'Per bulan',
      'Laju registrasi',
      'Tindak lanjut',
      'Definisi',
      'Sumber',
    ])
      expect(nama).toContain(n)
    expect(new Set(nama.map((n) => n.toLowerCase())).size).toBe(nama.length)
  })

  it('holds the printed values of the slides as numbers, with both sums; an empty cell and the reason where there is none', () => {
    const s = model.salindia.find((x) => x.jenis === 'peringkat')
    if (s?.jenis !== 'peringkat') throw new Error('no ranking')
    const perKode = new Map(listBaris(buku, 'Stunting').map((b) => [b.Kode, b]))
    for (const t of [s.keseluruhan, ...s.tempat]) {
      const b = perKode.get(t.kode)
      expect([t.nama, b?.['Nilai (%)'] ?? null]).toEqual([t.nama, t.tercetak])
      if (t.nilai.jenis === 'angka')
        expect([b?.Pembilang, b?.Penyebut]).toEqual([t.nilai.pembilang, t.nilai.penyebut])
      expect([b?.['Posyandu melapor'], b?.Dari, b?.['Target (%)']]).toEqual([
        t.melapor,
        t.total,
        t.target?.nilai,
      ])
      expect(b?.['Data per']).toEqual(new Date(`${model.tanggalData}T00:00:00Z`))
    }
    expect(perKode.get('64.02.06')).toMatchObject({ Keadaan: 'Belum lapor' })
  })

  it('lists the slides in their order with their titles', () => {
    expect(listBaris(buku, 'Salindia').map((b) => b.Judul)).toEqual(model.salindia.map((s) => s.judul))
  })

  it('marks every sheet as sample, and none where there is no sample', () => {
    const tanda = (b: WorkBook) => b.SheetNames.map((n) => String(b.Sheets[n]?.A3?.v ?? ''))
    expect(tanda(buku).every((t) => t.startsWith('DATA CONTOH'))).toBe(true)
    const nyata = read(createXlsxRapat({ ...model, adaContoh: false }, []))
    expect(tanda(nyata).every((t) => t === '')).toBe(true)
  })

  it('freezes and filters the headings, repeats them on every page of A4 across, with page numbers', () => {
    const p = bukaPaket(bytes)
    const lembar = p.nama.filter((n) => n.startsWith('xl/worksheets/'))
    expect(lembar.length).toBe(buku.SheetNames.length)
    for (const n of lembar) {
      const xml = p.teks(n)
      expect(xml).toContain(`ySplit="${BARIS_JUDUL}"`)
      expect(xml).toMatch(/<autoFilter ref="A5:[A-Z]+\d+"\/>/)
      expect(xml).toContain('paperSize="9" orientation="landscape" fitToHeight="0"')
      expect(xml).toContain('&amp;P / &amp;N')
    }
    const nama = p.teks('xl/workbook.xml')
    expect(nama.match(/_xlnm\.Print_Titles/g)?.length).toBe(lembar.length)
  })

  it('never lets a text become a formula', () => {
    const [janji] = listKeputusan(model)
    const jahat = {
      ...janji,
      keputusan: '=HYPERLINK("http://x")',
      penanggungJawab: '+1',
      asal: null,
    } as TindakLanjutRingkas
    const p = bukaPaket(createXlsxRapat(model, [jahat]))
    const xml = p.nama.map((n) => p.teks(n)).join('')
    expect(xml).not.toContain('<f>')
    const sel = /<c r="B\d+" s="(\d+)" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK/.exec(xml)
    const xf = [
      ...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(p.teks('xl/styles.xml'))?.[0] ?? '').matchAll(/<xf [^>]*>/g),
    ]
    expect(xf[Number(sel?.[1])]?.[0]).toContain('quotePrefix="1"')
  })

  it.each([{ tanpaData: true }, { tanpaPosyandu: true }, { namaPanjang: true, kecamatan: '64.02.12' }])(
    'is whole with %o',
    (kasus) => {
      const m = createRapatContoh(kasus)
      const b = createXlsxRapat(m, [])
      expect(listCacat(bukaPaket(b)).filter((c) => !c.startsWith('plain xml'))).toEqual([])
      expect(read(b).SheetNames).toContain('Ringkas')
    },
  )
})
