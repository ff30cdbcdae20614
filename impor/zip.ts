import { Inflate } from 'fflate'

/** Uncompressed sizes of a workbook may add up to this many bytes. */
const BATAS_ISI = 200 * 1024 * 1024
const BATAS_BERKAS_DALAM = 5000
const AKHIR_DIREKTORI = 0x06054b50
const ENTRI_DIREKTORI = 0x02014b50

class ZipRusak extends Error {}
export class ZipMelar extends Error {}
export class ZipBersandi extends Error {}

/** One entry of the directory: its name, its declared sizes, and where it begins. */
export interface EntriZip {
  nama: string
  metode: number
  ukuran: number
  terkompresi: number
  mulai: number
}

function getAkhirDirektori(v: DataView): number {
  const batas = Math.max(0, v.byteLength - 22 - 65_535)
  for (let i = v.byteLength - 22; i >= batas; i--) if (v.getUint32(i, true) === AKHIR_DIREKTORI) return i
  throw new ZipRusak('no directory')
}

/** The entries of a zip, read from its directory without unpacking. Throws `ZipRusak`, `ZipBersandi`, or `ZipMelar` when they declare more than the limits. */
export function listEntri(bytes: Uint8Array): EntriZip[] {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const akhir = getAkhirDirektori(v)
  const jumlah = v.getUint16(akhir + 10, true)
  if (jumlah > BATAS_BERKAS_DALAM) throw new ZipMelar('too many entries')
  const entri: EntriZip[] = []
  let p = v.getUint32(akhir + 16, true)
  let total = 0
  for (let i = 0; i < jumlah; i++) {
    if (p + 46 > v.byteLength || v.getUint32(p, true) !== ENTRI_DIREKTORI) throw new ZipRusak('bad directory')
    if (v.getUint16(p + 8, true) & 1) throw new ZipBersandi('encrypted entry')
    const panjangNama = v.getUint16(p + 28, true)
    const ukuran = v.getUint32(p + 24, true)
    total += ukuran
    if (total > BATAS_ISI) throw new ZipMelar('declared size')
    entri.push({
      nama: new TextDecoder().decode(bytes.subarray(p + 46, p + 46 + panjangNama)),
      metode: v.getUint16(p + 10, true),
      ukuran,
      terkompresi: v.getUint32(p + 20, true),
      mulai: v.getUint32(p + 42, true),
    })
    p += 46 + panjangNama + v.getUint16(p + 30, true) + v.getUint16(p + 32, true)
  }
  return entri
}

function getIsiMentah(bytes: Uint8Array, e: EntriZip): Uint8Array {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (e.mulai + 30 > v.byteLength) throw new ZipRusak('entry beyond the end')
  const awal = e.mulai + 30 + v.getUint16(e.mulai + 26, true) + v.getUint16(e.mulai + 28, true)
  if (awal + e.terkompresi > v.byteLength) throw new ZipRusak('entry beyond the end')
  return bytes.subarray(awal, awal + e.terkompresi)
}

const LANGKAH = 16_384

/** Hands out the bytes of one entry in pieces. The declared size is held to: a directory that lies is stopped early with `ZipMelar`. */
export function streamEntri(
  bytes: Uint8Array,
  e: EntriZip,
  terima: (potongan: Uint8Array, akhir: boolean) => void,
): void {
  const data = getIsiMentah(bytes, e)
  if (e.metode !== 0 && e.metode !== 8) throw new ZipRusak('unknown compression')
  let terisi = 0
  const teruskan = (potongan: Uint8Array, akhir: boolean) => {
    terisi += potongan.length
    if (terisi > e.ukuran) throw new ZipMelar('larger than declared')
    terima(potongan, akhir)
  }
  const buka = e.metode === 8 ? new Inflate(teruskan) : null
  for (let i = 0; i < data.length || i === 0; i += LANGKAH) {
    const potongan = data.subarray(i, i + LANGKAH)
    if (buka) buka.push(potongan, i + LANGKAH >= data.length)
    else teruskan(potongan, i + LANGKAH >= data.length)
  }
  if (terisi !== e.ukuran) throw new ZipRusak('shorter than declared')
}

/** The bytes of one entry; see `streamEntri`. */
export function loadEntri(bytes: Uint8Array, e: EntriZip): Uint8Array {
  const hasil = new Uint8Array(e.ukuran)
  let terisi = 0
  streamEntri(bytes, e, (potongan) => {
    hasil.set(potongan, terisi)
    terisi += potongan.length
  })
  return hasil
}
