import { read, utils, write } from '@e965/xlsx'
import type { Download, FileChooser } from 'playwright'

type Sel = string | number | null
export type Baris = Sel[]
/** A file as `setInputFiles` takes it. */
export type Berkas = Exclude<Parameters<FileChooser['setFiles']>[0], string | readonly unknown[]>

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook of one sheet "Isi". */
export function createBerkas(nama: string, baris: readonly Baris[]): Berkas {
  const buku = utils.book_new()
  utils.book_append_sheet(buku, utils.aoa_to_sheet(baris.map((b) => [...b])), 'Isi')
  return createBerkasMentah(nama, write(buku, { type: 'buffer', bookType: 'xlsx' }))
}

export function createBerkasMentah(nama: string, isi: Buffer | string): Berkas {
  return { name: nama, mimeType: XLSX, buffer: Buffer.from(isi as string) }
}

/** Rows of sheet "Isi" of a downloaded template: headings first. */
export async function loadTemplat(unduhan: Download): Promise<{ judul: string[]; baris: Baris[] }> {
  const buku = read(await loadIsi(unduhan))
  const lembar = buku.Sheets.Isi
  if (!lembar) throw new Error(`no sheet Isi in ${unduhan.suggestedFilename()}`)
  const [judul, ...baris] = utils.sheet_to_json<Baris>(lembar, { header: 1, defval: null })
  return { judul: (judul ?? []).map(String), baris }
}

/** The bytes of a download. */
export async function loadIsi(unduhan: Download): Promise<Buffer> {
  const potongan: Buffer[] = []
  for await (const p of await unduhan.createReadStream()) potongan.push(p as Buffer)
  return Buffer.concat(potongan)
}
