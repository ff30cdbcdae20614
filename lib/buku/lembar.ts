import { GAYA, type Gaya, KEPALA, UTAMA } from './gaya'
import { formatKolom, formatXml } from './xml'

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
  /** Height of each row in points; null leaves it to the office. */
  tinggi?: readonly (number | null)[]
  kolom: readonly { lebar: number; gaya?: Gaya }[]
  /** Rows and columns that stay in view. */
  beku?: { baris: number; kolom: number }
  validasi?: readonly Validasi[]
  /** Row of headings (from 1) that filters the rows below it. */
  saring?: number
  /** A4 across, as wide as the page: row of headings that every page repeats, and words at its foot beside the page number. */
  cetak?: { ulang: number; kaki: string }
}

// Excel takes such text for a formula when the cell is edited or saved as CSV: it gets a quote prefix.
const AWAL_RUMUS = /^[=+\-@\t\r]/

/** Number of a look in the style sheet at hand. */
type NomorGaya = (gaya: Gaya) => number
const nomorSendiri: NomorGaya = (gaya) => GAYA.indexOf(gaya)

function formatSelXml(sel: SelTulis, alamat: string, nomor: NomorGaya): string {
  if (sel === null || sel === '') return ''
  const { isi, gaya } = typeof sel === 'object' ? sel : { isi: sel, gaya: undefined }
  const aman = gaya === 'lipat' ? 'aman-lipat' : 'aman'
  const dipakai = typeof isi === 'string' && AWAL_RUMUS.test(isi) ? aman : gaya
  const s = dipakai ? ` s="${nomor(dipakai)}"` : ''
  if (typeof isi === 'number') return `<c r="${alamat}"${s}><v>${isi}</v></c>`
  return `<c r="${alamat}"${s} t="inlineStr"><is><t xml:space="preserve">${formatXml(isi)}</t></is></c>`
}

function formatBarisXml(
  baris: readonly SelTulis[],
  kolom: LembarTulis['kolom'],
  nomor: number,
  gayaNomor: NomorGaya,
  tinggi: number | null | undefined,
): string {
  const sel = baris.map((isi, k) => {
    const gaya = kolom[k]?.gaya
    const bergaya = gaya && isi !== null && typeof isi !== 'object' ? { isi, gaya } : isi
    return formatSelXml(bergaya, `${formatKolom(k)}${nomor}`, gayaNomor)
  })
  const ht = tinggi ? ` ht="${tinggi}" customHeight="1"` : ''
  return `<row r="${nomor}"${ht}>${sel.join('')}</row>`
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

/** The range that the filter of a sheet spans, absolute: `$A$5:$N$25`; null without. */
export function getRentangSaring(l: LembarTulis): string | null {
  if (!l.saring) return null
  return `$A$${l.saring}:$${formatKolom(l.kolom.length - 1)}$${Math.max(l.saring, l.baris.length)}`
}

// In a header or footer `&` begins a code; twice it stands for itself.
const formatKakiXml = (kaki: string) => formatXml(kaki.replaceAll('&', '&&').slice(0, 180))

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
  const saring = getRentangSaring(l)?.replaceAll('$', '')
  return [
    `${KEPALA}<worksheet xmlns="${UTAMA}">`,
    l.cetak ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<sheetViews><sheetView workbookViewId="0"${pertama ? ' tabSelected="1"' : ''}>${l.beku ? formatPanel(l.beku) : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    kolom ? `<cols>${kolom}</cols>` : '',
    `<sheetData>${l.baris.map((b, i) => formatBarisXml(b, l.kolom, i + 1, gaya, l.tinggi?.[i])).join('')}</sheetData>`,
    saring ? `<autoFilter ref="${saring}"/>` : '',
    validasi,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    l.cetak ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : '',
    l.cetak
      ? `<headerFooter><oddFooter>&amp;L${formatKakiXml(l.cetak.kaki)}&amp;R&amp;A · &amp;P / &amp;N</oddFooter></headerFooter>`
      : '',
    '</worksheet>',
  ].join('')
}
