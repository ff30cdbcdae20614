import { SSF } from '@e965/xlsx'
import { BATAS_KOLOM, type Gabung, type LembarSel, type Sel } from './sel'
import { parseSerial } from './tanggal'
import { createPenguraiXml, getAtribut, type PendengarXml, XmlRusak } from './xml'
import { type EntriZip, listEntri, streamEntri } from './zip'

const BARIS_EXCEL = 1_048_576
const KOSONG: (Sel | null)[] = []

interface Gaya {
  jenis: 'tanggal' | 'persen' | null
}

interface Buku {
  date1904: boolean
  teks: readonly string[]
  gaya: readonly Gaya[]
  simpanTeks: (s: string) => string
}

// A slice of a long string keeps all of it in memory, and the same names come thousands of times: each is kept once, on its own.
function createSimpananTeks(): (s: string) => string {
  const ada = new Map<string, string>()
  return (s) => {
    const lama = ada.get(s)
    if (lama !== undefined) return lama
    const sendiri = s.length < 13 ? s : Buffer.from(s, 'utf16le').toString('utf16le')
    ada.set(sendiri, sendiri)
    return sendiri
  }
}

/** Runs the listener over one part; a part that is not there is no error. */
function dengarkan(bytes: Uint8Array, entri: EntriZip | undefined, p: PendengarXml): void {
  if (!entri) return
  const pengurai = createPenguraiXml(p)
  let sandi: TextDecoder | null = null
  streamEntri(bytes, entri, (potongan, akhir) => {
    sandi ??= new TextDecoder(potongan[0] === 0xff && potongan[1] === 0xfe ? 'utf-16le' : 'utf-8')
    pengurai.tambah(sandi.decode(potongan, { stream: !akhir }))
  })
  pengurai.selesai()
}

// "_x000D_" is how the format writes a character that XML can't hold.
const uraikanTeks = (s: string) =>
  s.includes('_x') ? s.replace(/_x([\dA-F]{4})_/gi, (_, h) => String.fromCharCode(Number.parseInt(h, 16))) : s

/** Collects the text of `<t>` elements; phonetic readings (`rPh`) are left out. */
function createPengumpulTeks() {
  let isi = ''
  let dalamT = false
  let dalamBunyi = false
  return {
    buka(nama: string) {
      if (nama === 't') dalamT = true
      if (nama === 'rPh') dalamBunyi = true
    },
    tutup(nama: string) {
      if (nama === 't') dalamT = false
      if (nama === 'rPh') dalamBunyi = false
    },
    teks(s: string) {
      if (dalamT && !dalamBunyi) isi += s
    },
    ambil(): string {
      const hasil = uraikanTeks(isi)
      isi = ''
      return hasil
    },
  }
}

function loadTeksBersama(
  bytes: Uint8Array,
  entri: EntriZip | undefined,
  simpan: (s: string) => string,
): string[] {
  const hasil: string[] = []
  const kumpul = createPengumpulTeks()
  dengarkan(bytes, entri, {
    ...kumpul,
    tutup(nama) {
      kumpul.tutup(nama)
      if (nama === 'si') hasil.push(simpan(kumpul.ambil().trim()))
    },
  })
  return hasil
}

function getJenisFormat(format: string | undefined): Gaya['jenis'] {
  if (!format || format === 'General') return null
  if (SSF.is_date(format)) return 'tanggal'
  return format.includes('%') ? 'persen' : null
}

function loadGaya(bytes: Uint8Array, entri: EntriZip | undefined): Gaya[] {
  const format = new Map<number, string>()
  const hasil: Gaya[] = []
  const bawaan = SSF.get_table() as Record<number, string>
  let dalamXf = false
  dengarkan(bytes, entri, {
    buka(nama, atribut) {
      if (nama === 'numFmt')
        format.set(Number(getAtribut(atribut, 'numFmtId')), getAtribut(atribut, 'formatCode') ?? '')
      if (nama === 'cellXfs') dalamXf = true
      if (nama !== 'xf' || !dalamXf) return
      const id = Number(getAtribut(atribut, 'numFmtId') ?? 0)
      hasil.push({ jenis: getJenisFormat(format.get(id) ?? bawaan[id]) })
    },
    tutup(nama) {
      if (nama === 'cellXfs') dalamXf = false
    },
    teks() {},
  })
  return hasil
}

const isYa = (nilai: string | null) => nilai === '1' || nilai === 'true'

interface DaftarLembar {
  date1904: boolean
  lembar: { nama: string; tersembunyi: boolean; rel: string }[]
}

function loadDaftarLembar(bytes: Uint8Array, entri: EntriZip | undefined): DaftarLembar {
  const hasil: DaftarLembar = { date1904: false, lembar: [] }
  dengarkan(bytes, entri, {
    buka(nama, atribut) {
      if (nama === 'workbookPr') hasil.date1904 = isYa(getAtribut(atribut, 'date1904'))
      if (nama !== 'sheet') return
      const keadaan = getAtribut(atribut, 'state') ?? 'visible'
      hasil.lembar.push({
        nama: getAtribut(atribut, 'name') ?? '',
        tersembunyi: keadaan !== 'visible',
        rel: getAtribut(atribut, 'id') ?? '',
      })
    },
    tutup() {},
    teks() {},
  })
  return hasil
}

function loadRelasi(bytes: Uint8Array, entri: EntriZip | undefined): Map<string, string> {
  const hasil = new Map<string, string>()
  dengarkan(bytes, entri, {
    buka(nama, atribut) {
      const [id, sasaran] = [getAtribut(atribut, 'Id'), getAtribut(atribut, 'Target')]
      if (nama === 'Relationship' && id && sasaran)
        hasil.set(id, sasaran.startsWith('/') ? sasaran.slice(1) : `xl/${sasaran.replace(/^\.\//, '')}`)
    },
    tutup() {},
    teks() {},
  })
  return hasil
}

/** "AB12" → column 27, row 11; a part that is missing is -1. */
function parseAlamat(alamat: string): { kolom: number; baris: number } {
  let kolom = 0
  let i = 0
  for (; i < alamat.length; i++) {
    const c = alamat.charCodeAt(i) & 0xdf
    if (c < 65 || c > 90) break
    kolom = kolom * 26 + c - 64
  }
  const baris = Number(alamat.slice(i))
  return { kolom: kolom - 1, baris: Number.isInteger(baris) && baris > 0 ? baris - 1 : -1 }
}

function parseRentang(teks: string | null): Gabung | null {
  const [a = '', b = ''] = (teks ?? '').split(':')
  const [awal, akhir] = [parseAlamat(a), parseAlamat(b)]
  if (awal.baris < 0 || akhir.baris < awal.baris || awal.kolom < 0 || akhir.kolom < awal.kolom) return null
  return {
    barisAwal: awal.baris,
    barisAkhir: akhir.baris,
    kolomAwal: awal.kolom,
    kolomAkhir: akhir.kolom,
  }
}

interface SelMentah {
  tipe: string
  gaya: number
  isi: string
  adaIsi: boolean
  rumus: boolean
}

const rumusKosong = (c: SelMentah): Sel | null => (c.rumus ? { galat: 'rumus tanpa hasil' } : null)

function parseAngkaSel(c: SelMentah, buku: Buku): Sel | null {
  if (!c.adaIsi || c.isi.trim() === '') return rumusKosong(c)
  const n = Number(c.isi)
  if (!Number.isFinite(n)) return { galat: '#NUM!' }
  const jenis = buku.gaya[c.gaya]?.jenis
  if (jenis === 'tanggal') return parseSerial(n, buku.date1904) ?? n
  return jenis === 'persen' ? { persen: n } : n
}

function parseSelMentah(c: SelMentah, buku: Buku): Sel | null {
  switch (c.tipe) {
    case 's':
      return buku.teks[Number(c.isi)] || null
    case 'str':
    case 'inlineStr':
      return c.adaIsi ? buku.simpanTeks(uraikanTeks(c.isi).trim()) || null : rumusKosong(c)
    case 'b':
      return c.adaIsi ? (isYa(c.isi.trim()) ? 'ya' : 'tidak') : rumusKosong(c)
    case 'e':
      return { galat: c.isi.trim() || '#GALAT' }
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(c.isi) ? { tanggal: c.isi.slice(0, 10) } : c.isi.trim() || null
    default:
      return parseAngkaSel(c, buku)
  }
}

/** Listener that fills one sheet. Rows beyond `maks` filled ones are not kept, but one, so that the caller sees that there are more. */
function createPembacaLembar(buku: Buku, lembar: LembarSel, maks: number): PendengarXml {
  let baris = -1
  let kolom = -1
  let terisi = 0
  let sel: SelMentah | null = null
  let dalam: 'v' | 't' | null = null
  let barisSembunyi = false
  const simpan = (c: SelMentah): void => {
    const nilai = parseSelMentah(c, buku)
    if (nilai === null || baris < 0 || baris >= BARIS_EXCEL || kolom < 0) return
    let isi = lembar.baris[baris]
    if (!isi) {
      if (terisi > maks) return
      terisi += 1
      isi = []
      lembar.baris[baris] = isi
      if (barisSembunyi) lembar.sembunyi.baris.push(baris)
    }
    const k = Math.min(kolom, BATAS_KOLOM)
    while (isi.length < k) isi.push(null)
    isi[k] = nilai
  }
  return {
    buka(nama, atribut) {
      if (nama === 'c') {
        const alamat = getAtribut(atribut, 'r')
        kolom = alamat ? parseAlamat(alamat).kolom : kolom + 1
        const gaya = Number(getAtribut(atribut, 's') ?? 0)
        sel = { tipe: getAtribut(atribut, 't') ?? 'n', gaya, isi: '', adaIsi: false, rumus: false }
      } else if (nama === 'row') {
        baris = Number(getAtribut(atribut, 'r') ?? baris + 2) - 1
        kolom = -1
        barisSembunyi = isYa(getAtribut(atribut, 'hidden'))
      } else if (nama === 'v' || nama === 't') dalam = nama
      else if (nama === 'f' && sel) sel.rumus = true
      else if (nama === 'rPh') dalam = null
      else if (nama === 'mergeCell') {
        const g = parseRentang(getAtribut(atribut, 'ref'))
        if (g) lembar.gabung.push(g)
      } else if (nama === 'col' && isYa(getAtribut(atribut, 'hidden'))) {
        const akhir = Math.min(Number(getAtribut(atribut, 'max')), BATAS_KOLOM)
        for (let k = Number(getAtribut(atribut, 'min')); k <= akhir; k++) lembar.sembunyi.kolom.push(k - 1)
      }
    },
    tutup(nama) {
      if (nama === 'c' && sel) {
        simpan(sel)
        sel = null
      } else if (nama === 'v' || nama === 't') dalam = null
    },
    teks(isi) {
      if (!sel || !dalam || (dalam === 't' && sel.tipe !== 'inlineStr')) return
      sel.isi += isi
      sel.adaIsi = true
    },
  }
}

/**
 * The sheets of an XLSX or XLSM, read part by part without a tree: 100,000 rows cost little more than their cells. Values are the
 * stored ones: formulas are not computed. `maks`: filled rows kept per sheet, and one more. Throws for what is no such workbook.
 */
export function parseXlsx(bytes: Uint8Array, maks: number): LembarSel[] {
  const entri = new Map(listEntri(bytes).map((e) => [e.nama, e]))
  if (!entri.has('xl/workbook.xml')) throw new XmlRusak('no workbook')
  const relasi = loadRelasi(bytes, entri.get('xl/_rels/workbook.xml.rels'))
  const { date1904, lembar } = loadDaftarLembar(bytes, entri.get('xl/workbook.xml'))
  const simpanTeks = createSimpananTeks()
  const buku: Buku = {
    date1904,
    simpanTeks,
    teks: loadTeksBersama(bytes, entri.get('xl/sharedStrings.xml'), simpanTeks),
    gaya: loadGaya(bytes, entri.get('xl/styles.xml')),
  }
  return lembar.flatMap(({ nama, tersembunyi, rel }) => {
    const bagian = entri.get(relasi.get(rel) ?? '')
    if (!bagian) throw new XmlRusak(`sheet ${nama} is missing`)
    if (!/worksheets\//.test(bagian.nama)) return []
    const hasil: LembarSel = { nama, tersembunyi, baris: [], gabung: [], sembunyi: { baris: [], kolom: [] } }
    dengarkan(bytes, bagian, createPembacaLembar(buku, hasil, maks))
    return [{ ...hasil, baris: Array.from(hasil.baris, (b) => b ?? KOSONG) }]
  })
}
