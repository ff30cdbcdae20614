import { formatKolom, formatXml } from '@/lib/buku/xml'

/** One comment: row from 1, column from 0. */
export interface Komentar {
  baris: number
  kolom: number
  isi: string
}

const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PENULIS = 'Dasbor Posyandu'
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function formatIsi(isi: string, awalan: string): string {
  return `<${awalan}r><${awalan}t xml:space="preserve">${formatXml(isi)}</${awalan}t></${awalan}r>`
}

// Plain text beside runs is not shown: it becomes a run itself.
const jadikanRuas = (isi: string, p: string) =>
  isi.includes(`<${p}r>`)
    ? isi
    : isi.replace(/^\s*(<(?:\w+:)?t[\s>][\s\S]*<\/(?:\w+:)?t>)/, `<${p}r>$1</${p}r>`)

/** `xl/comments1.xml` of a sheet that had none. */
export function createKomentarXml(komentar: readonly Komentar[]): string {
  const isi = komentar.map((k) => formatKomentar(k, 0, ''))
  return `${KEPALA}<comments xmlns="${UTAMA}"><authors><author>${PENULIS}</author></authors><commentList>${isi.join('')}</commentList></comments>`
}

function formatKomentar(k: Komentar, penulis: number, p: string): string {
  return `<${p}comment ref="${formatKolom(k.kolom)}${k.baris}" authorId="${penulis}"><${p}text>${formatIsi(k.isi, p)}</${p}text></${p}comment>`
}

/**
 * Adds comments to those that a sheet has; a cell that has one keeps its words, ours follow. Returns the XML and the
 * comments that stand on cells without one so far: those need a shape.
 */
export function tambahKomentarXml(
  xml: string,
  komentar: readonly Komentar[],
): { xml: string; baru: Komentar[] } {
  const p = /<((?:\w+:)?)comments[\s>]/.exec(xml)?.[1] ?? ''
  const penulis = xml.match(new RegExp(`<${p}author(?=[\\s/>])`, 'g'))?.length ?? 0
  let hasil = xml.replace(`</${p}authors>`, `<${p}author>${PENULIS}</${p}author></${p}authors>`)
  const baru: Komentar[] = []
  for (const k of komentar) {
    const alamat = `${formatKolom(k.kolom)}${k.baris}`
    const ada = new RegExp(
      `(<${p}comment(?=\\s)[^>]*\\sref\\s*=\\s*["']${alamat}["'](?:(?!</${p}comment>)[\\s\\S])*?<${p}text>)([\\s\\S]*?)(</${p}text>)`,
    )
    if (ada.test(hasil))
      hasil = hasil.replace(
        ada,
        (_, awal, isi, akhir) => `${awal}${jadikanRuas(isi, p)}${formatIsi(`\n${k.isi}`, p)}${akhir}`,
      )
    else baru.push(k)
  }
  const isi = baru.map((k) => formatKomentar(k, penulis, p)).join('')
  return { xml: hasil.replace(`</${p}commentList>`, () => `${isi}</${p}commentList>`), baru }
}

const JENIS_BENTUK =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

function formatBentuk(k: Komentar, nomor: number): string {
  const baris = k.baris - 1
  const anjur = `${k.kolom + 1}, 12, ${baris}, 4, ${k.kolom + 5}, 10, ${baris + 5}, 4`
  return [
    `<v:shape id="_x0000_s${nomor}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fff6d6" o:insetmode="auto">`,
    '<v:fill color2="#fff6d6"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anjur}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${baris}</x:Row><x:Column>${k.kolom}</x:Column></x:ClientData></v:shape>`,
  ].join('')
}

// Far from the numbers that Excel gives its own shapes of a sheet.
const NOMOR_AWAL = 900_000

/** The drawing that holds the shapes of comments; `lama` is the one that the sheet has. */
export function susunVml(komentar: readonly Komentar[], lama: string | null): string {
  const bentuk = komentar.map((k, i) => formatBentuk(k, NOMOR_AWAL + i)).join('')
  if (lama !== null) {
    const jenis = lama.includes('id="_x0000_t202"') ? '' : JENIS_BENTUK
    return lama.replace(/<\/xml>\s*$/, () => `${jenis}${bentuk}</xml>`)
  }
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${JENIS_BENTUK}${bentuk}</xml>`
}
