/** A part of a workbook that is no well-formed XML, or that carries a DTD, which no spreadsheet program writes. */
export class XmlRusak extends Error {}

/** Told of each tag and text in order. Names come without their namespace prefix; attributes as written, see `getAtribut`. */
export interface PendengarXml {
  buka(nama: string, atribut: string): void
  tutup(nama: string): void
  /** Text of one element, entities resolved; blanks are kept. */
  teks(isi: string): void
}

const PANJANG_SISA = 1_000_000
const ENTITAS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

// Only the five entities of XML itself and numbers: whatever a document defines is never expanded.
function uraikanEntitas(teks: string): string {
  if (!teks.includes('&')) return teks
  return teks.replace(/&(#x?[\da-f]+|\w+);/gi, (utuh, isi: string) => {
    if (!isi.startsWith('#')) return ENTITAS[isi] ?? utuh
    const kode = Number.parseInt(isi.replace(/^#x?/i, ''), /^#x/i.test(isi) ? 16 : 10)
    return kode <= 0x10ffff ? String.fromCodePoint(kode) : utuh
  })
}

const isSpasi = (kode: number) => kode === 32 || kode === 10 || kode === 9 || kode === 13

/** The value of an attribute, or null. `atribut` is the text of a tag after its name. */
export function getAtribut(atribut: string, nama: string): string | null {
  for (let i = atribut.indexOf(nama); i >= 0; i = atribut.indexOf(nama, i + 1)) {
    const awal = i === 0 || isSpasi(atribut.charCodeAt(i - 1)) || atribut[i - 1] === ':'
    let p = i + nama.length
    while (isSpasi(atribut.charCodeAt(p))) p++
    if (!awal || atribut[p] !== '=') continue
    p++
    while (isSpasi(atribut.charCodeAt(p))) p++
    const kutip = atribut[p]
    const akhir = kutip === '"' || kutip === "'" ? atribut.indexOf(kutip, p + 1) : -1
    return akhir < 0 ? null : uraikanEntitas(atribut.slice(p + 1, akhir))
  }
  return null
}

// A ">" inside a quoted attribute does not end the tag.
function getAkhirTag(teks: string, mulai: number): number {
  let kutip = ''
  for (let i = mulai; i < teks.length; i++) {
    const c = teks[i] as string
    if (kutip) {
      if (c === kutip) kutip = ''
    } else if (c === '"' || c === "'") kutip = c
    else if (c === '>') return i
  }
  return -1
}

const tanpaAwalan = (nama: string) => nama.slice(nama.indexOf(':') + 1)

function bacaTag(isi: string, p: PendengarXml): void {
  if (isi[0] === '/') {
    p.tutup(tanpaAwalan(isi.slice(1).trim()))
    return
  }
  const kosong = isi.endsWith('/')
  const panjang = kosong ? isi.length - 1 : isi.length
  let n = 0
  while (n < panjang && !isSpasi(isi.charCodeAt(n))) n++
  const nama = tanpaAwalan(isi.slice(0, n))
  p.buka(nama, isi.slice(n + 1, panjang))
  if (kosong) p.tutup(nama)
}

/** Markup that is no element: its opening, its end, and whether its inside is text. */
const LAIN = [
  ['<![CDATA[', ']]>', true],
  ['<!--', '-->', false],
  ['<?', '?>', false],
] as const

/**
 * Reads XML piece by piece and keeps no tree: memory is one tag or one text. Throws `XmlRusak` for a DTD and for a tag or text that never ends.
 */
export function createPenguraiXml(p: PendengarXml): { tambah(potongan: string): void; selesai(): void } {
  let sisa = ''
  const uraikan = (): void => {
    let i = 0
    for (;;) {
      const buka = sisa.indexOf('<', i)
      if (buka < 0) break
      if (buka > i) p.teks(uraikanEntitas(sisa.slice(i, buka)))
      i = buka
      const lain = LAIN.find(([awal]) => sisa.startsWith(awal, buka))
      const belumJelas = sisa.length - buka < 9 && sisa[buka + 1] === '!'
      const akhir = belumJelas
        ? -1
        : lain
          ? sisa.indexOf(lain[1], buka + lain[0].length)
          : getAkhirTag(sisa, buka + 1)
      if (!lain && !belumJelas && sisa[buka + 1] === '!') throw new XmlRusak('document type')
      if (akhir < 0) break
      if (lain?.[2]) p.teks(sisa.slice(buka + lain[0].length, akhir))
      if (!lain) bacaTag(sisa.slice(buka + 1, akhir), p)
      i = akhir + (lain ? lain[1].length : 1)
    }
    sisa = sisa.slice(i)
    // No cell holds that much: without this, each piece would be searched again from its beginning.
    if (sisa.length > PANJANG_SISA) throw new XmlRusak('endless tag or text')
  }
  return {
    tambah(potongan) {
      sisa += potongan
      uraikan()
    },
    selesai() {
      if (sisa.includes('<')) throw new XmlRusak('cut in a tag')
    },
  }
}
