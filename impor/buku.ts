import { strToU8, zipSync } from 'fflate'
import { formatKolom } from './sel'

/** Looks of a cell, in the order of the style sheet. */
const GAYA = [
  'biasa',
  'teks',
  'judul',
  'contoh',
  'contoh-tanggal',
  'tanggal',
  'lipat',
  'kepala',
  'aman',
] as const
export type Gaya = (typeof GAYA)[number]

export type SelTulis = string | number | null | { isi: string | number; gaya: Gaya }

/** A check or drop-down list on a column, from row `dari` to row `sampai` (from 1). */
export interface Validasi {
  kolom: number
  dari: number
  sampai: number
  jenis: 'list' | 'whole' | 'date'
  formula: readonly string[]
  /** false lets other values in after a question. */
  ketat: boolean
  pesan: string
}

export interface LembarTulis {
  nama: string
  tersembunyi?: true
  baris: readonly (readonly SelTulis[])[]
  kolom: readonly { lebar: number; gaya?: Gaya }[]
  /** Rows and columns that stay in view. */
  beku?: { baris: number; kolom: number }
  validasi?: readonly Validasi[]
}

const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAKET = 'http://schemas.openxmlformats.org/package/2006'
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Text as XML; characters that XML can't hold are left out. */
export function formatXml(s: string): string {
  return s
    .slice(0, 32_000)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

// Excel takes such text for a formula when the cell is edited or saved as CSV: it gets a quote prefix.
const AWAL_RUMUS = /^[=+\-@\t\r]/

/** Number of a look in the style sheet at hand. */
type NomorGaya = (gaya: Gaya) => number
const nomorSendiri: NomorGaya = (gaya) => GAYA.indexOf(gaya)

function formatSelXml(sel: SelTulis, alamat: string, nomor: NomorGaya): string {
  if (sel === null || sel === '') return ''
  const { isi, gaya } = typeof sel === 'object' ? sel : { isi: sel, gaya: undefined }
  const dipakai = typeof isi === 'string' && AWAL_RUMUS.test(isi) ? 'aman' : gaya
  const s = dipakai ? ` s="${nomor(dipakai)}"` : ''
  if (typeof isi === 'number') return `<c r="${alamat}"${s}><v>${isi}</v></c>`
  return `<c r="${alamat}"${s} t="inlineStr"><is><t xml:space="preserve">${formatXml(isi)}</t></is></c>`
}

function formatBarisXml(
  baris: readonly SelTulis[],
  kolom: LembarTulis['kolom'],
  nomor: number,
  gayaNomor: NomorGaya,
): string {
  const sel = baris.map((isi, k) => {
    const gaya = kolom[k]?.gaya
    const bergaya = gaya && isi !== null && typeof isi !== 'object' ? { isi, gaya } : isi
    return formatSelXml(bergaya, `${formatKolom(k)}${nomor}`, gayaNomor)
  })
  return `<row r="${nomor}">${sel.join('')}</row>`
}

function formatValidasi(v: Validasi): string {
  const huruf = formatKolom(v.kolom)
  const operator =
    v.jenis === 'list' ? '' : ` operator="${v.formula.length === 2 ? 'between' : 'greaterThanOrEqual'}"`
  const gaya = v.ketat ? 'stop' : 'warning'
  const rumus = v.formula.map((f, i) => `<formula${i + 1}>${formatXml(f)}</formula${i + 1}>`).join('')
  return `<dataValidation type="${v.jenis}" errorStyle="${gaya}"${operator} allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Periksa kembali" error="${formatXml(v.pesan)}" sqref="${huruf}${v.dari}:${huruf}${v.sampai}">${rumus}</dataValidation>`
}

function formatPanel(beku: NonNullable<LembarTulis['beku']>): string {
  const sudut = `${formatKolom(beku.kolom)}${beku.baris + 1}`
  const x = beku.kolom > 0 ? ` xSplit="${beku.kolom}"` : ''
  const panel = beku.kolom > 0 ? 'bottomRight' : 'bottomLeft'
  return `<pane${x} ySplit="${beku.baris}" topLeftCell="${sudut}" activePane="${panel}" state="frozen"/>`
}

/** A sheet as XML; `gaya` gives the numbers of the looks where it goes into a workbook of somebody else. */
export function formatLembarXml(l: LembarTulis, pertama: boolean, gaya = nomorSendiri): string {
  const kolom = l.kolom
    .map(
      (k, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${k.lebar}" customWidth="1"${k.gaya ? ` style="${gaya(k.gaya)}"` : ''}/>`,
    )
    .join('')
  const validasi = l.validasi?.length
    ? `<dataValidations count="${l.validasi.length}">${l.validasi.map(formatValidasi).join('')}</dataValidations>`
    : ''
  return [
    `${KEPALA}<worksheet xmlns="${UTAMA}">`,
    `<sheetViews><sheetView workbookViewId="0"${pertama ? ' tabSelected="1"' : ''}>${l.beku ? formatPanel(l.beku) : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    kolom ? `<cols>${kolom}</cols>` : '',
    `<sheetData>${l.baris.map((b, i) => formatBarisXml(b, l.kolom, i + 1, gaya)).join('')}</sheetData>`,
    validasi,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '</worksheet>',
  ].join('')
}

const FONT = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>',
  '<font><i/><sz val="11"/><color rgb="FF7A7A7A"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
]
const WARNA = ['FF0F5C57', 'FFFFF6D6']
const ISIAN = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  ...WARNA.map(
    (w) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${w}"/><bgColor indexed="64"/></patternFill></fill>`,
  ),
]
const TANGGAL = 164
const TEKS = 49
const lipat = '<alignment vertical="top" wrapText="1"/>'

function formatXf(bentuk: number, font: number, isian: number, lain = '', dalam = ''): string {
  const awal = `<xf numFmtId="${bentuk}" fontId="${font}" fillId="${isian}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"`
  return dalam ? `${awal} applyAlignment="1"${lain}>${dalam}</xf>` : `${awal}${lain}/>`
}

const XF: Readonly<Record<Gaya, string>> = {
  biasa: formatXf(0, 0, 0),
  teks: formatXf(TEKS, 0, 0),
  judul: formatXf(TEKS, 1, 2, '', lipat),
  contoh: formatXf(0, 2, 3),
  'contoh-tanggal': formatXf(TANGGAL, 2, 3),
  tanggal: formatXf(TANGGAL, 0, 0),
  lipat: formatXf(TEKS, 0, 0, '', lipat),
  kepala: formatXf(TEKS, 3, 0),
  aman: formatXf(TEKS, 0, 0, ' quotePrefix="1"'),
}

function formatGayaXml(): string {
  const banyak = (nama: string, isi: readonly string[]) =>
    `<${nama} count="${isi.length}">${isi.join('')}</${nama}>`
  return [
    `${KEPALA}<styleSheet xmlns="${UTAMA}">`,
    banyak('numFmts', [`<numFmt numFmtId="${TANGGAL}" formatCode="dd/mm/yyyy"/>`]),
    banyak('fonts', FONT),
    banyak('fills', ISIAN),
    banyak('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
    banyak('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    banyak(
      'cellXfs',
      GAYA.map((g) => XF[g]),
    ),
    banyak('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '</styleSheet>',
  ].join('')
}

function formatJenisIsi(jumlah: number): string {
  const jenis = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const lembar = Array.from(
    { length: jumlah },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${jenis}.worksheet+xml"/>`,
  )
  return `${KEPALA}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${jenis}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${jenis}.styles+xml"/>${lembar.join('')}</Types>`
}

function formatRels(isi: readonly (readonly [jenis: string, sasaran: string])[]): string {
  const rels = isi.map(
    ([jenis, sasaran], i) =>
      `<Relationship Id="rId${i + 1}" Type="${HUBUNGAN}/${jenis}" Target="${sasaran}"/>`,
  )
  return `${KEPALA}<Relationships xmlns="${PAKET}/relationships">${rels.join('')}</Relationships>`
}

/** A workbook as XLSX bytes. Text is never a formula, whatever it begins with; the same input gives the same bytes. */
export function createBuku(lembar: readonly LembarTulis[]): Uint8Array {
  const daftar = lembar.map(
    (l, i) =>
      `<sheet name="${formatXml(l.nama.slice(0, 31))}" sheetId="${i + 1}"${l.tersembunyi ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  )
  const berkas: Record<string, string> = {
    '[Content_Types].xml': formatJenisIsi(lembar.length),
    '_rels/.rels': formatRels([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${KEPALA}<workbook xmlns="${UTAMA}" xmlns:r="${HUBUNGAN}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${daftar.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': formatRels([
      ...lembar.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': formatGayaXml(),
  }
  for (const [i, l] of lembar.entries())
    berkas[`xl/worksheets/sheet${i + 1}.xml`] = formatLembarXml(l, i === 0)
  const isi = Object.fromEntries(Object.entries(berkas).map(([nama, teks]) => [nama, strToU8(teks)]))
  return zipSync(isi, { mtime: '2025-01-01T00:00:00Z' })
}
