/** How a marked cell looks: refused, or to be looked at again. */
export type Tingkat = 'galat' | 'peringatan'

const WARNA: Readonly<Record<Tingkat, string>> = { galat: 'FFFFC7CE', peringatan: 'FFFFEB9C' }

interface Bagian {
  awalan: string
  isi: string[]
  ganti(xml: string, isi: readonly string[]): string
}

/** The workbook is built in a way that can't be marked; what is found in it goes into a file of its own. */
export class TakTertandai extends Error {}

// A list such as `<fills count="2">…</fills>` with its entries.
function loadBagian(xml: string, nama: string, satu: string): Bagian {
  const awalan = /<((?:\w+:)?)styleSheet[\s>]/.exec(xml)?.[1] ?? ''
  const utuh = new RegExp(`<${awalan}${nama}(?:\\s[^>]*)?>([\\s\\S]*?)</${awalan}${nama}\\s*>`)
  const entri = new RegExp(`<${awalan}${satu}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${awalan}${satu}\\s*>)`, 'g')
  const isi = utuh.exec(xml)?.[1]?.match(entri)
  if (!isi) throw new TakTertandai(`no ${nama} in the style sheet`)
  return {
    awalan,
    isi: [...isi],
    ganti: (lama, baru) =>
      lama.replace(
        utuh,
        () => `<${awalan}${nama} count="${baru.length}">${baru.join('')}</${awalan}${nama}>`,
      ),
  }
}

function setAtribut(tag: string, nama: string, nilai: string): string {
  const kepala = /^<[^\s/>]+/.exec(tag)?.[0] as string
  const awal = tag.slice(0, tag.indexOf('>'))
  const ada = new RegExp(`\\s${nama}\\s*=\\s*["'][^"']*["']`)
  const bersih = ada.test(awal) ? tag.replace(ada, '') : tag
  return `${kepala} ${nama}="${nilai}"${bersih.slice(kepala.length)}`
}

/** A style sheet to which looks are added; those that are there keep their numbers. */
export interface TambahanGaya {
  /** Number of the look `gaya` with the colour of the level. */
  warnai(gaya: number, tingkat: Tingkat): number
  /** Numbers for the sheet of findings: heading, wrapped text, and text that must never become a formula. */
  daftar: { judul: number; lipat: number; aman: number }
  /** The style sheet as XML. */
  selesai(): string
}

/** Reads `xl/styles.xml`. Every look that cells have stays as it is; marked cells get a copy of theirs with another fill. */
export function createTambahanGaya(xml: string): TambahanGaya {
  const font = loadBagian(xml, 'fonts', 'font')
  const isian = loadBagian(xml, 'fills', 'fill')
  const bentuk = loadBagian(xml, 'cellXfs', 'xf')
  const p = font.awalan
  const warna = {} as Record<Tingkat, number>
  for (const tingkat of ['galat', 'peringatan'] as const) {
    warna[tingkat] = isian.isi.length
    isian.isi.push(
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${WARNA[tingkat]}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    )
  }
  font.isi.push(
    `<${p}font><${p}b/><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`,
  )
  const tambah = (xf: string) => bentuk.isi.push(xf) - 1
  const rata = `<${p}alignment vertical="top" wrapText="1"/>`
  const daftar = {
    judul: tambah(
      `<${p}xf numFmtId="49" fontId="${font.isi.length - 1}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${rata}</${p}xf>`,
    ),
    lipat: tambah(
      `<${p}xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${rata}</${p}xf>`,
    ),
    aman: tambah(`<${p}xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>`),
  }
  const sudah = new Map<string, number>()
  return {
    daftar,
    warnai(gaya, tingkat) {
      const kunci = `${gaya}|${tingkat}`
      const ada = sudah.get(kunci)
      if (ada !== undefined) return ada
      const dasar = bentuk.isi[gaya] ?? (bentuk.isi[0] as string)
      const nomor = tambah(setAtribut(setAtribut(dasar, 'fillId', String(warna[tingkat])), 'applyFill', '1'))
      sudah.set(kunci, nomor)
      return nomor
    },
    selesai: () => bentuk.ganti(isian.ganti(font.ganti(xml, font.isi), isian.isi), bentuk.isi),
  }
}
