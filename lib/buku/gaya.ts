/** Looks of a cell, in the order of the style sheet. */
export const GAYA = [
  'biasa',
  'teks',
  'judul',
  'contoh',
  'contoh-tanggal',
  'tanggal',
  'lipat',
  'kepala',
  'aman',
  'aman-lipat',
  'tanda-contoh',
  'hari',
  'bulat',
  'angka-1',
  'angka-2',
  'poin-0',
  'poin-1',
  'poin-2',
] as const
export type Gaya = (typeof GAYA)[number]

export const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const FONT = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>',
  '<font><i/><sz val="11"/><color rgb="FF7A7A7A"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><color rgb="FF7A5000"/><name val="Calibri"/><family val="2"/></font>',
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

const TEKS = 49
// Codes are written as in English; a spreadsheet shows them with the separators of its own country. 421 is Indonesian.
const BENTUK = {
  tanggal: [164, 'dd/mm/yyyy'],
  hari: [165, '[$-421]d mmmm yyyy'],
  bulat: [166, '#,##0'],
  'angka-1': [167, '#,##0.0'],
  'angka-2': [168, '#,##0.00'],
  'poin-0': [169, '+#,##0;\u2212#,##0;0'],
  'poin-1': [170, '+#,##0.0;\u2212#,##0.0;0.0'],
  'poin-2': [171, '+#,##0.00;\u2212#,##0.00;0.00'],
} as const satisfies Record<string, readonly [number, string]>

const lipat = '<alignment vertical="top" wrapText="1"/>'
const atas = '<alignment horizontal="left" vertical="top"/>'

function formatXf(bentuk: number, font: number, isian: number, lain = '', dalam = ''): string {
  const awal = `<xf numFmtId="${bentuk}" fontId="${font}" fillId="${isian}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"`
  return dalam ? `${awal} applyAlignment="1"${lain}>${dalam}</xf>` : `${awal}${lain}/>`
}

const sisip = '<alignment horizontal="right" vertical="top" indent="1"/>'

const angka = (nama: keyof typeof BENTUK) => formatXf(BENTUK[nama][0], 0, 0, '', sisip)

const XF: Readonly<Record<Gaya, string>> = {
  biasa: formatXf(0, 0, 0),
  teks: formatXf(TEKS, 0, 0),
  judul: formatXf(TEKS, 1, 2, '', lipat),
  contoh: formatXf(0, 2, 3),
  'contoh-tanggal': formatXf(BENTUK.tanggal[0], 2, 3),
  tanggal: formatXf(BENTUK.tanggal[0], 0, 0),
  lipat: formatXf(TEKS, 0, 0, '', lipat),
  kepala: formatXf(TEKS, 3, 0),
  aman: formatXf(TEKS, 0, 0, ' quotePrefix="1"'),
  'aman-lipat': formatXf(TEKS, 0, 0, ' quotePrefix="1"', lipat),
  'tanda-contoh': formatXf(TEKS, 4, 3),
  hari: formatXf(BENTUK.hari[0], 0, 0, '', atas),
  bulat: angka('bulat'),
  'angka-1': angka('angka-1'),
  'angka-2': angka('angka-2'),
  'poin-0': angka('poin-0'),
  'poin-1': angka('poin-1'),
  'poin-2': angka('poin-2'),
}

/** The style sheet of a workbook whose cells name their looks by position in `GAYA`. */
export function formatGayaXml(): string {
  const banyak = (nama: string, isi: readonly string[]) =>
    `<${nama} count="${isi.length}">${isi.join('')}</${nama}>`
  return [
    `${KEPALA}<styleSheet xmlns="${UTAMA}">`,
    banyak(
      'numFmts',
      Object.values(BENTUK).map(([nomor, kode]) => `<numFmt numFmtId="${nomor}" formatCode="${kode}"/>`),
    ),
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
