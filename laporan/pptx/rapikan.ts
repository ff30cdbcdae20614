import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { formatXml, removeTakSah } from '@/lib/buku/xml'
import { createBukuGrafik, formatGrafikXml, formatIsian, type Grafik } from './grafik'
import type { Isian } from './rupa'

interface Bahan {
  /** In the order in which they were added. */
  grafik: readonly Grafik[]
  /** Hatches of shapes, by the marker colour that stands in for them. */
  isian: ReadonlyMap<string, Isian>
  /** Alternative texts of tables, by name. */
  alt: ReadonlyMap<string, string>
  judul: readonly string[]
  /** Instant (ISO) that the file is dated with. */
  waktu: string
}

const WAKTU_ZIP = '2025-01-01T00:00:00Z'
const LAMPIRAN = 'ppt/embeddings/Microsoft_Excel_Worksheet'

/** Charts are numbered through the life of the process; in the file they begin with one. */
function listNomorGrafik(berkas: Record<string, Uint8Array>): number[] {
  return Object.keys(berkas)
    .flatMap((n) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(n)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}

function gantiGrafik(berkas: Record<string, Uint8Array>, b: Bahan): Map<number, number> {
  const nomor = listNomorGrafik(berkas)
  const baru = new Map(nomor.map((n, i) => [n, i + 1]))
  for (const n of nomor) {
    delete berkas[`ppt/charts/chart${n}.xml`]
    delete berkas[`ppt/charts/_rels/chart${n}.xml.rels`]
    delete berkas[`${LAMPIRAN}${n}.xlsx`]
  }
  for (const [i, g] of b.grafik.entries()) {
    const n = i + 1
    berkas[`ppt/charts/chart${n}.xml`] = strToU8(formatGrafikXml(g))
    berkas[`ppt/charts/_rels/chart${n}.xml.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/Microsoft_Excel_Worksheet${n}.xlsx"/></Relationships>`,
    )
    berkas[`${LAMPIRAN}${n}.xlsx`] = createBukuGrafik(g)
  }
  return baru
}

/** Shapes get numbers of their own, hatches their pattern, tables what a screen reader says of them. */
function rapikanSalindia(xml: string, b: Bahan): string {
  let nomor = 1
  let hasil = xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${nomor++}"`)
  for (const [warna, isian] of b.isian)
    hasil = hasil.replaceAll(`<a:solidFill><a:srgbClr val="${warna}"/></a:solidFill>`, formatIsian(isian))
  return hasil
    .replace(
      /(<p:cNvPr id="\d+" name="([^"]*)")\/>(?=<p:cNvGraphicFramePr><a:graphicFrameLocks)/g,
      (utuh, awal, nama) => {
        const alt = b.alt.get(nama)
        return alt ? `${awal} descr="${formatXml(alt)}"/>` : utuh
      },
    )
    .replaceAll(' lang="en-US"', ' lang="id-ID"')
    .replaceAll(' altLang="en-US"', '')
}

function rapikanInti(xml: string, waktu: string): string {
  const pada = waktu.replace(/\.\d+Z$/, 'Z')
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${pada}`)
}

function rapikanAplikasi(xml: string, judul: readonly string[]): string {
  return xml.replace(/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g, (utuh, n) => {
    const j = judul[Number(n) - 1]
    return j ? `<vt:lpstr>${formatXml(j)}</vt:lpstr>` : utuh
  })
}

function gantiNomor(xml: string, baru: ReadonlyMap<number, number>): string {
  return xml.replace(/(\/charts\/chart)(\d+)(\.xml)/g, (_, a, n, c) => `${a}${baru.get(Number(n)) ?? n}${c}`)
}

/**
 * The presentation with our charts and their workbooks in place of the library's, numbers of shapes that are unique, no
 * entries for parts that are not there, and no clock: the same model gives the same bytes.
 */
export function rapikanPaket(bytes: Uint8Array, b: Bahan): Uint8Array {
  const berkas = unzipSync(bytes)
  // What persons typed comes through the library as it is, but for the signs of XML.
  for (const [nama, isi] of Object.entries(berkas))
    if (nama.endsWith('.xml')) berkas[nama] = strToU8(removeTakSah(strFromU8(isi)))
  const nomorBaru = gantiGrafik(berkas, b)
  for (const [nama, isi] of Object.entries(berkas)) {
    if (nama.endsWith('/')) delete berkas[nama]
    else if (/^ppt\/slides\/slide\d+\.xml$/.test(nama))
      berkas[nama] = strToU8(rapikanSalindia(strFromU8(isi), b))
    else if (/^ppt\/slides\/_rels\//.test(nama)) berkas[nama] = strToU8(gantiNomor(strFromU8(isi), nomorBaru))
    else if (/^ppt\/(notesSlides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(nama))
      berkas[nama] = strToU8(strFromU8(isi).replaceAll(' lang="en-US"', ' lang="id-ID"'))
  }
  const teks = (nama: string, ubah: (xml: string) => string) => {
    const isi = berkas[nama]
    if (isi) berkas[nama] = strToU8(ubah(strFromU8(isi)))
  }
  teks('docProps/core.xml', (x) => rapikanInti(x, b.waktu))
  teks('docProps/app.xml', (x) => rapikanAplikasi(x, b.judul))
  teks('[Content_Types].xml', (x) =>
    gantiNomor(x, nomorBaru).replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (utuh, nama) =>
      berkas[nama] ? utuh.trim() : '',
    ),
  )
  return zipSync(urutkan(berkas), { mtime: WAKTU_ZIP })
}

// The list of content types comes first in a package; pictures and workbooks are packed already.
function urutkan(berkas: Record<string, Uint8Array>): Zippable {
  const nama = Object.keys(berkas).sort()
  const awal = ['[Content_Types].xml', '_rels/.rels'].filter((n) => berkas[n])
  return Object.fromEntries(
    [...awal, ...nama.filter((n) => !awal.includes(n))].map((n) => [
      n,
      [berkas[n] as Uint8Array, { level: /\.(png|xlsx)$/.test(n) ? 0 : 6 }],
    ]),
  ) as Zippable
}
