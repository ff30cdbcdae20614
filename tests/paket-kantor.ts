import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { removeTakSah } from '@/lib/buku/xml'

const KOSONG = new Uint8Array()

/** A file of an office as its parts. */
export interface Paket {
  nama: string[]
  bytes(nama: string): Uint8Array
  teks(nama: string): string
}

export function bukaPaket(bytes: Uint8Array): Paket {
  const isi = unzipSync(bytes)
  return {
    nama: Object.keys(isi),
    bytes: (nama) => isi[nama] ?? KOSONG,
    teks: (nama) => strFromU8(isi[nama] ?? KOSONG),
  }
}

const lepas = (s: string) =>
  s
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Text of all runs of a piece of DrawingML. */
export const getTeks = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((m) => lepas(m[1] as string)).join('')

/** Tags that are not closed in their order; empty when the XML is well formed as far as tags go. */
function listTagSalah(xml: string): string[] {
  const tumpukan: string[] = []
  for (const m of xml.replace(/<\?[^>]*\?>/g, '').matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)) {
    if (m[1]) {
      if (tumpukan.pop() !== m[2]) return [`</${m[2]}>`]
    } else if (!m[4]) tumpukan.push(m[2] as string)
  }
  return tumpukan
}

/** What Office would call damage: parts without a type, types without a part, links to nothing, ids twice, tags left open. */
export function listCacat(p: Paket): string[] {
  const tipe = p.teks('[Content_Types].xml')
  const bawaan = new Set([...tipe.matchAll(/<Default Extension="([^"]+)"/g)].map((m) => m[1]))
  const sendiri = [...tipe.matchAll(/<Override PartName="\/([^"]+)"/g)].map((m) => m[1] as string)
  const tanpaTipe = p.nama.filter(
    (n) => n !== '[Content_Types].xml' && !sendiri.includes(n) && !bawaan.has(n.split('.').at(-1)),
  )
  const xmlPolos = p.nama.filter(
    (n) => n.endsWith('.xml') && n !== '[Content_Types].xml' && !sendiri.includes(n),
  )
  return [
    ...tanpaTipe.map((n) => `no type: ${n}`),
    ...xmlPolos.map((n) => `plain xml: ${n}`),
    ...sendiri.filter((n) => !p.nama.includes(n)).map((n) => `no part: ${n}`),
    ...sendiri.filter((n, i) => sendiri.indexOf(n) !== i).map((n) => `type twice: ${n}`),
    ...p.nama.filter((n) => n.endsWith('.rels')).flatMap((n) => listTautanPutus(p, n)),
    ...p.nama.filter((n) => n.startsWith('ppt/slides/slide')).flatMap((n) => listIdGanda(p, n)),
    ...p.nama
      .filter((n) => n.endsWith('.xml') && removeTakSah(p.teks(n)) !== p.teks(n))
      .map((n) => `no XML: ${n}`),
    ...p.nama
      .filter((n) => /\.(xml|rels)$/.test(n))
      .flatMap((n) => listTagSalah(p.teks(n)).map((t) => `open ${t}: ${n}`)),
  ]
}

function listTautanPutus(p: Paket, rels: string): string[] {
  const dasar = posix.dirname(posix.dirname(rels))
  const tautan = [...p.teks(rels).matchAll(/<Relationship ([^>]*)>/g)].map((m) => m[1] as string)
  const id = tautan.map((t) => /Id="([^"]+)"/.exec(t)?.[1])
  const putus = tautan.flatMap((t) => {
    const sasaran = /Target="([^"]+)"/.exec(t)?.[1] ?? ''
    if (t.includes('TargetMode="External"')) return []
    const nama = sasaran.startsWith('/') ? sasaran.slice(1) : posix.normalize(posix.join(dasar, sasaran))
    return p.nama.includes(nama) ? [] : [`broken link: ${rels} → ${sasaran}`]
  })
  return [...putus, ...id.filter((x, i) => id.indexOf(x) !== i).map((x) => `id twice: ${rels} ${x}`)]
}

function listIdGanda(p: Paket, salindia: string): string[] {
  const xml = p.teks(salindia)
  const id = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((m) => m[1])
  const rels = p.teks(salindia.replace('slides/', 'slides/_rels/').concat('.rels'))
  const dipakai = [...xml.matchAll(/r:(?:id|embed)="([^"]+)"/g)].map((m) => m[1])
  return [
    ...id.filter((x, i) => id.indexOf(x) !== i).map((x) => `shape twice: ${salindia} ${x}`),
    ...dipakai.filter((x) => !rels.includes(`Id="${x}"`)).map((x) => `no rel: ${salindia} ${x}`),
  ]
}
