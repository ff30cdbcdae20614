import { isUtf16 } from './csv'
import { listEntri, loadEntri, ZipBersandi } from './zip'

/** What the bytes are, whatever the name says. */
export type JenisBerkas =
  | { jenis: 'zip' | 'xls' | 'xml' | 'teks' }
  | { jenis: 'bukan-tabel' /** null: something unknown. */; sebutan: string | null }
  | { jenis: 'bersandi' }

const TANDA: readonly [awal: readonly number[], sebutan: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'dokumen PDF'],
  [[0xff, 0xd8, 0xff], 'gambar JPG'],
  [[0x89, 0x50, 0x4e, 0x47], 'gambar PNG'],
  [[0x47, 0x49, 0x46, 0x38], 'gambar GIF'],
  [[0x52, 0x61, 0x72, 0x21], 'arsip RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'arsip 7z'],
  [[0x1f, 0x8b], 'arsip GZ'],
  [[0x7b, 0x5c, 0x72, 0x74], 'dokumen RTF'],
]

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]
const BIFF = [0x09, 0x08]

function diawali(bytes: Uint8Array, awal: readonly number[]): boolean {
  return awal.every((b, i) => bytes[i] === b)
}

function memuat(bytes: Uint8Array, teks: string, sandi: BufferEncoding): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(teks, sandi))
}

function kenaliZip(bytes: Uint8Array): JenisBerkas {
  let entri: ReturnType<typeof listEntri>
  try {
    entri = listEntri(bytes)
  } catch (e) {
    if (e instanceof ZipBersandi) return { jenis: 'bersandi' }
    throw e
  }
  const nama = new Set(entri.map((e) => e.nama.toLowerCase()))
  if ([...nama].some((n) => n.startsWith('xl/'))) return { jenis: 'zip' }
  if ([...nama].some((n) => n.startsWith('word/'))) return { jenis: 'bukan-tabel', sebutan: 'dokumen Word' }
  if ([...nama].some((n) => n.startsWith('ppt/')))
    return { jenis: 'bukan-tabel', sebutan: 'presentasi PowerPoint' }
  const tipe = entri.find((e) => e.nama === 'mimetype')
  const mime = tipe && tipe.ukuran < 200 ? new TextDecoder().decode(loadEntri(bytes, tipe)) : ''
  if (mime.includes('opendocument.spreadsheet')) {
    const daftar = entri.find((e) => e.nama === 'META-INF/manifest.xml')
    const bersandi = daftar && memuat(loadEntri(bytes, daftar), 'encryption-data', 'utf8')
    return bersandi ? { jenis: 'bersandi' } : { jenis: 'zip' }
  }
  if (mime.includes('opendocument'))
    return { jenis: 'bukan-tabel', sebutan: 'dokumen OpenDocument yang bukan lembar kerja' }
  return { jenis: 'bukan-tabel', sebutan: 'arsip ZIP' }
}

function kenaliOle(bytes: Uint8Array): JenisBerkas {
  if (memuat(bytes, 'EncryptedPackage', 'utf16le')) return { jenis: 'bersandi' }
  if (memuat(bytes, 'WordDocument', 'utf16le')) return { jenis: 'bukan-tabel', sebutan: 'dokumen Word' }
  if (memuat(bytes, 'PowerPoint Document', 'utf16le'))
    return { jenis: 'bukan-tabel', sebutan: 'presentasi PowerPoint' }
  return { jenis: 'xls' }
}

function isBiner(bytes: Uint8Array): boolean {
  if (diawali(bytes, [0xff, 0xfe]) || diawali(bytes, [0xfe, 0xff])) return false
  return bytes.subarray(0, 8192).includes(0) && !isUtf16(bytes)
}

/** Recognises a file by its content, not by its name. Throws `ZipRusak` or `ZipMelar` for a zip that can't be opened. */
export function kenaliBerkas(bytes: Uint8Array): JenisBerkas {
  const tanda = TANDA.find(([awal]) => diawali(bytes, awal))
  if (tanda) return { jenis: 'bukan-tabel', sebutan: tanda[1] }
  if (diawali(bytes, OLE)) return kenaliOle(bytes)
  if (diawali(bytes, BIFF)) return { jenis: 'xls' }
  if (diawali(bytes, ZIP) && (bytes[2] ?? 99) < 9 && (bytes[3] ?? 99) < 9) return kenaliZip(bytes)
  if (isBiner(bytes)) return { jenis: 'bukan-tabel', sebutan: null }
  const awal = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .trimStart()
    .replace(/^(ï»¿|\uFEFF)/, '')
  return /^<(!doctype html|html|head|body|table|meta|style|div|\?xml|\?mso|!--)/i.test(awal)
    ? { jenis: 'xml' }
    : { jenis: 'teks' }
}
