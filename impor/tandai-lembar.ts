import { formatKolom } from '@/lib/buku/xml'

/** Marks of one sheet: row (from 1) → column (from 0) → number of the look, given the look that the cell has now. */
export type TandaLembar = ReadonlyMap<number, ReadonlyMap<number, (gaya: number) => number>>

const TAG = /<(\/?)((?:\w+:)?)(sheetData|row|c)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g
const ATRIBUT_R = /(?<=\s)r\s*=\s*["']([^"']*)["']/
const ATRIBUT_S = /(?<=\s)s\s*=\s*["'](\d+)["']/
const ATRIBUT_SPANS = /\sspans\s*=\s*["'][^"']*["']/

function parseKolom(alamat: string): number {
  let n = 0
  for (const huruf of /^[A-Z]+/i.exec(alamat)?.[0].toUpperCase() ?? '') n = n * 26 + huruf.charCodeAt(0) - 64
  return n - 1
}

interface Baris {
  nomor: number
  kolom: number
  /** Marks not yet met, by column. */
  tersisa: [number, (gaya: number) => number][]
}

/** Walks through the cells of a sheet and writes its XML anew with the marks; everything else stays letter by letter. */
class Penanda {
  private hasil: string[] = []
  private sampai = 0
  private baris: Baris = { nomor: 0, kolom: -1, tersisa: [] }
  private readonly nomorTanda: number[]

  constructor(
    private readonly xml: string,
    private readonly tanda: TandaLembar,
  ) {
    this.nomorTanda = [...tanda.keys()].sort((a, b) => a - b)
  }

  private listTanda(nomor: number): Baris['tersisa'] {
    return [...(this.tanda.get(nomor) ?? [])].sort((a, b) => a[0] - b[0])
  }

  private salin(akhir: number, lewati = akhir): void {
    this.hasil.push(this.xml.slice(this.sampai, akhir))
    this.sampai = lewati
  }

  private sisipSel(sebelum: number, awalan: string): void {
    while (this.baris.tersisa[0] && this.baris.tersisa[0][0] < sebelum) {
      const [kolom, gaya] = this.baris.tersisa.shift() as Baris['tersisa'][number]
      this.hasil.push(`<${awalan}c r="${formatKolom(kolom)}${this.baris.nomor}" s="${gaya(0)}"/>`)
    }
  }

  private sisipBaris(sebelum: number, awalan: string): void {
    while (this.nomorTanda[0] !== undefined && this.nomorTanda[0] < sebelum) {
      const nomor = this.nomorTanda.shift() as number
      this.baris = { nomor, kolom: -1, tersisa: this.listTanda(nomor) }
      this.hasil.push(`<${awalan}row r="${nomor}">`)
      this.sisipSel(Number.POSITIVE_INFINITY, awalan)
      this.hasil.push(`</${awalan}row>`)
    }
  }

  private bukaBaris(m: RegExpExecArray, awalan: string, atribut: string, kosong: boolean): void {
    const nomor = Number(ATRIBUT_R.exec(atribut)?.[1] ?? this.baris.nomor + 1)
    this.salin(m.index)
    this.sisipBaris(nomor, awalan)
    const bertanda = this.nomorTanda[0] === nomor
    if (bertanda) this.nomorTanda.shift()
    this.baris = { nomor, kolom: -1, tersisa: bertanda ? this.listTanda(nomor) : [] }
    if (!bertanda) return
    this.hasil.push(`<${awalan}row${atribut.replace(ATRIBUT_SPANS, '')}>`)
    this.sampai = m.index + m[0].length
    if (!kosong) return
    this.sisipSel(Number.POSITIVE_INFINITY, awalan)
    this.hasil.push(`</${awalan}row>`)
  }

  private bukaSel(m: RegExpExecArray, awalan: string, atribut: string, kosong: boolean): void {
    const alamat = ATRIBUT_R.exec(atribut)?.[1]
    const kolom = alamat ? parseKolom(alamat) : this.baris.kolom + 1
    this.baris.kolom = kolom
    const pertama = this.baris.tersisa[0]
    if (!pertama || pertama[0] > kolom) return
    this.salin(m.index)
    this.sisipSel(kolom, awalan)
    if (this.baris.tersisa[0]?.[0] !== kolom) return
    const [, gaya] = this.baris.tersisa.shift() as Baris['tersisa'][number]
    const lama = ATRIBUT_S.exec(atribut)
    const baru = `s="${gaya(Number(lama?.[1] ?? 0))}"`
    const isi = lama ? atribut.replace(ATRIBUT_S, baru) : `${atribut.trimEnd()} ${baru}`
    this.hasil.push(`<${awalan}c${isi}${kosong ? '/' : ''}>`)
    this.sampai = m.index + m[0].length
  }

  tandai(): string {
    TAG.lastIndex = 0
    for (let m = TAG.exec(this.xml); m; m = TAG.exec(this.xml)) {
      const [utuh, tutup, awalan = '', nama, atribut = '', garis] = m
      const akhirData = nama === 'sheetData' && (tutup || garis)
      if (nama === 'row' && !tutup) this.bukaBaris(m, awalan, atribut, garis === '/')
      else if (nama === 'c' && !tutup) this.bukaSel(m, awalan, atribut, garis === '/')
      else if (nama === 'row') {
        this.salin(m.index)
        this.sisipSel(Number.POSITIVE_INFINITY, awalan)
      } else if (akhirData) {
        this.salin(m.index, garis ? m.index + utuh.length : m.index)
        if (garis) this.hasil.push(`<${awalan}sheetData>`)
        this.sisipBaris(Number.POSITIVE_INFINITY, awalan)
        if (garis) this.hasil.push(`</${awalan}sheetData>`)
        break
      }
    }
    this.salin(this.xml.length)
    return this.hasil.join('')
  }
}

/** The XML of a sheet with the marked cells in their new looks; blank cells and rows that are marked are put in. */
export function tandaiLembarXml(xml: string, tanda: TandaLembar): string {
  return new Penanda(xml, tanda).tandai()
}

// Elements that must come after `legacyDrawing`, in the order that the format prescribes.
const SESUDAH =
  /^(legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst|AlternateContent)$/
const TAG_LUAR = /<(\/?)((?:\w+:)?)(\w+)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g

/** Puts an element into the tail of a sheet where `legacyDrawing` belongs. */
export function sisipLegacyDrawing(xml: string, elemen: (awalan: string) => string): string {
  const akhirData = /<\/(?:\w+:)?sheetData\s*>/.exec(xml)
  TAG_LUAR.lastIndex = akhirData ? akhirData.index + akhirData[0].length : 0
  let dalam = 0
  for (let m = TAG_LUAR.exec(xml); m; m = TAG_LUAR.exec(xml)) {
    const [, tutup, awalan = '', nama = '', garis] = m
    if (dalam === 0 && (tutup || SESUDAH.test(nama))) {
      const lembar = /<((?:\w+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? (tutup ? awalan : '')
      return xml.slice(0, m.index) + elemen(lembar) + xml.slice(m.index)
    }
    if (tutup) dalam -= 1
    else if (!garis) dalam += 1
  }
  return xml
}
