import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { TakTertandai } from './tandai-gaya'
import { getAtribut } from './xml'

const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAKET = 'http://schemas.openxmlformats.org/package/2006/relationships'
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** One relationship of a part; `sasaran` is the path inside the workbook. */
export interface Hubungan {
  id: string
  jenis: string
  sasaran: string
}

function selesaikan(dari: string, sasaran: string): string {
  if (sasaran.startsWith('/')) return sasaran.slice(1)
  const ruas = dari.split('/').slice(0, -1)
  for (const r of sasaran.split('/')) {
    if (r === '..') ruas.pop()
    else if (r !== '.') ruas.push(r)
  }
  return ruas.join('/')
}

const getJalurRels = (bagian: string) => bagian.replace(/([^/]*)$/, '_rels/$1.rels')

/** The parts of a workbook (XLSX, XLSM). Parts that nothing is written to come out as they went in, byte for byte. */
export class PaketXlsx {
  private readonly bagian: Record<string, Uint8Array>

  /** Throws `TakTertandai` for anything but a workbook in the common (transitional) form. */
  constructor(bytes: Uint8Array) {
    this.bagian = unzipSync(bytes)
    const buku = this.baca('xl/workbook.xml')
    if (!buku || buku.includes('purl.oclc.org')) throw new TakTertandai('no common workbook')
  }

  /** Text of a part, or null when there is none. */
  baca(jalur: string): string | null {
    const isi = this.bagian[jalur]
    if (!isi) return null
    if (isi[0] === 0xff && isi[1] === 0xfe) throw new TakTertandai('part in UTF-16')
    return strFromU8(isi)
  }

  tulis(jalur: string, isi: string): void {
    this.bagian[jalur] = strToU8(isi)
  }

  /** A path that no part has: "xl/comments" → "xl/comments3.xml". */
  getJalurBaru(awal: string, akhiran: string): string {
    for (let n = 1; ; n++) {
      const jalur = `${awal}${n}${akhiran}`
      if (!(jalur in this.bagian)) return jalur
    }
  }

  listHubungan(bagian: string): Hubungan[] {
    const rels = this.baca(getJalurRels(bagian)) ?? ''
    return [...rels.matchAll(/<(?:\w+:)?Relationship(?=\s)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g)].flatMap((m) => {
      const atribut = m[1] as string
      const [id, jenis, sasaran] = ['Id', 'Type', 'Target'].map((n) => getAtribut(atribut, n))
      if (!id || !jenis || !sasaran || /External/.test(atribut)) return []
      return [{ id, jenis: jenis.split('/').at(-1) as string, sasaran: selesaikan(bagian, sasaran) }]
    })
  }

  /** Adds a relationship and returns its id. */
  tambahHubungan(bagian: string, jenis: string, sasaran: string): string {
    const jalur = getJalurRels(bagian)
    const lama = this.baca(jalur) ?? `${KEPALA}<Relationships xmlns="${PAKET}"></Relationships>`
    let n = 1
    while (lama.includes(`"rIdPosyandu${n}"`)) n++
    const baru = `<Relationship Id="rIdPosyandu${n}" Type="${HUBUNGAN}/${jenis}" Target="/${sasaran}"/>`
    const utuh = lama.replace(/<Relationships([^>]*)\/>\s*$/, '<Relationships$1></Relationships>')
    const hasil = utuh.replace(
      /<\/((?:\w+:)?)Relationships>/,
      (_, p) => `${p ? baru.replace('<', `<${p}`) : baru}</${p}Relationships>`,
    )
    this.tulis(jalur, hasil)
    return `rIdPosyandu${n}`
  }

  /** Declares the kind of a part, or of all parts with an ending. */
  tambahJenis(untuk: { bagian: string } | { akhiran: string }, jenis: string): void {
    const lama = this.baca('[Content_Types].xml') ?? ''
    const baru =
      'bagian' in untuk
        ? `<Override PartName="/${untuk.bagian}" ContentType="${jenis}"/>`
        : `<Default Extension="${untuk.akhiran}" ContentType="${jenis}"/>`
    const sudah =
      'akhiran' in untuk && new RegExp(`Extension\\s*=\\s*["']${untuk.akhiran}["']`, 'i').test(lama)
    if (sudah) return
    this.tulis(
      '[Content_Types].xml',
      lama.replace(/<\/((?:\w+:)?)Types>/, (_, p) => `${p ? baru.replace('<', `<${p}`) : baru}</${p}Types>`),
    )
  }

  /** Sheets in the order of the workbook. */
  listLembar(): { nama: string; jalur: string }[] {
    const buku = this.baca('xl/workbook.xml') as string
    const hubungan = new Map(this.listHubungan('xl/workbook.xml').map((h) => [h.id, h.sasaran]))
    return [...buku.matchAll(/<(?:\w+:)?sheet(?=\s)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g)].map((m) => ({
      nama: getAtribut(m[1] as string, 'name') ?? '',
      jalur: hubungan.get(/(?<=\s)\w+:id\s*=\s*["']([^"']*)["']/.exec(m[1] as string)?.[1] ?? '') ?? '',
    }))
  }

  /** Appends a sheet behind the others. */
  tambahLembar(nama: string, xml: string): void {
    const jalur = this.getJalurBaru('xl/worksheets/temuan', '.xml')
    this.tulis(jalur, xml)
    this.tambahJenis(
      { bagian: jalur },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    )
    const id = this.tambahHubungan('xl/workbook.xml', 'worksheet', jalur)
    const buku = this.baca('xl/workbook.xml') as string
    const nomor =
      1 + Math.max(0, ...[...buku.matchAll(/sheetId\s*=\s*["'](\d+)["']/g)].map((m) => Number(m[1])))
    const hasil = buku.replace(
      /<\/((?:\w+:)?)sheets>/,
      (_, p) =>
        `<${p}sheet xmlns:r="${HUBUNGAN}" name="${nama}" sheetId="${nomor}" r:id="${id}"/></${p}sheets>`,
    )
    this.tulis('xl/workbook.xml', hasil)
  }

  selesai(): Uint8Array {
    const isi: Zippable = { ...this.bagian }
    return zipSync(isi, { level: 6, mtime: '2025-01-01T00:00:00Z' })
  }
}
