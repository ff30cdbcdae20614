import { strToU8, zipSync } from 'fflate'
import { formatGayaXml, KEPALA, UTAMA } from './gaya'
import { formatLembarXml, getRentangSaring, type LembarTulis } from './lembar'
import { formatXml } from './xml'

const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAKET = 'http://schemas.openxmlformats.org/package/2006'

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

/** Names of sheets as Excel takes them: at most 31 characters, none of `[]:*?/\`, no two alike. */
function listNama(lembar: readonly LembarTulis[]): string[] {
  const dipakai = new Set<string>()
  return lembar.map((l) => {
    const dasar = l.nama.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '')
    let nama = dasar.slice(0, 31).trim() || 'Lembar'
    for (let n = 2; dipakai.has(nama.toLowerCase()); n++) nama = `${dasar.slice(0, 27).trim()} ${n}`
    dipakai.add(nama.toLowerCase())
    return nama
  })
}

function formatNamaTetap(lembar: readonly LembarTulis[], nama: readonly string[]): string {
  const isi = lembar.flatMap((l, i) => {
    const kutip = `'${(nama[i] as string).replaceAll("'", "''")}'`
    const saring = getRentangSaring(l)
    const tetap = (kode: string, rumus: string, lain = '') =>
      `<definedName name="_xlnm.${kode}" localSheetId="${i}"${lain}>${formatXml(`${kutip}!${rumus}`)}</definedName>`
    return [
      ...(saring ? [tetap('_FilterDatabase', saring, ' hidden="1"')] : []),
      ...(l.cetak ? [tetap('Print_Titles', `$${l.cetak.ulang}:$${l.cetak.ulang}`)] : []),
    ]
  })
  return isi.length > 0 ? `<definedNames>${isi.join('')}</definedNames>` : ''
}

/** A workbook as XLSX bytes. Text is never a formula, whatever it begins with; the same input gives the same bytes. */
export function createBuku(lembar: readonly LembarTulis[]): Uint8Array {
  const nama = listNama(lembar)
  const daftar = lembar.map(
    (l, i) =>
      `<sheet name="${formatXml(nama[i] as string)}" sheetId="${i + 1}"${l.tersembunyi ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  )
  const berkas: Record<string, string> = {
    '[Content_Types].xml': formatJenisIsi(lembar.length),
    '_rels/.rels': formatRels([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${KEPALA}<workbook xmlns="${UTAMA}" xmlns:r="${HUBUNGAN}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${daftar.join('')}</sheets>${formatNamaTetap(lembar, nama)}</workbook>`,
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
