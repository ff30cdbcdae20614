import { read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { type Zippable, zipSync } from 'fflate'
import { formatBulat } from '@/lib/angka'
import { KutipTerbuka, parseCsv, parseTeks } from './csv'
import { type JenisBerkas, kenaliBerkas } from './kenali-berkas'
import { BATAS_KOLOM, type LembarSel, type Sel } from './sel'
import { parseSerial } from './tanggal'
import { createPenolakan, createTemuanLembar } from './temuan'
import type { BerkasDitolak, Temuan } from './tipe'
import { parseXlsx } from './xlsx'
import { listEntri, loadEntri, ZipMelar } from './zip'

/** Largest file that is read, in bytes. */
export const BATAS_BERKAS = 20 * 1024 * 1024
const BATAS_BARIS = 200_000
const BATAS_LEMBAR = 300
const BATAS_KERJA_HTML = 2e8

const JENIS_DITERIMA = 'Kirim berkas XLSX, XLS, ODS, atau CSV.'
// Pictures, macros and printer settings are never needed, so they are never unpacked.
const BAGIAN_TAK_PERLU =
  /(^|\/)(media|embeddings|printerSettings|activeX|ctrlProps)\/|vbaProject|^Pictures\/|^Thumbnails\//i

const GALAT: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

interface SelBuku {
  t: string
  v?: string | number | boolean
  z?: string | number
  w?: string
  f?: string
}

function parseSel(c: SelBuku, date1904: boolean): Sel | null {
  if (c.t === 'e') return { galat: GALAT[Number(c.v)] ?? (c.f ? 'rumus tanpa hasil' : '#GALAT') }
  if (c.v === undefined || c.v === null) return c.f ? { galat: 'rumus tanpa hasil' } : null
  if (typeof c.v === 'boolean') return c.v ? 'ya' : 'tidak'
  if (typeof c.v === 'string') return c.v.trim() || null
  if (!Number.isFinite(c.v)) return { galat: '#NUM!' }
  const bentuk = typeof c.z === 'string' ? c.z : ''
  if (bentuk && bentuk !== 'General') {
    if (SSF.is_date(bentuk)) return parseSerial(c.v, date1904) ?? c.v
    if (bentuk.includes('%')) return { persen: c.v }
  }
  return c.v
}

function parseLembar(nama: string, ws: WorkSheet, tersembunyi: boolean, date1904: boolean): LembarSel {
  const data = (ws['!data'] ?? []) as (SelBuku | undefined)[][]
  const baris: (Sel | null)[][] = []
  data.forEach((asal, r) => {
    const hasil: (Sel | null)[] = []
    asal.forEach((c, k) => {
      const sel = c ? parseSel(c, date1904) : null
      if (sel !== null) hasil[Math.min(k, BATAS_KOLOM)] = sel
    })
    if (hasil.length > 0) baris[r] = Array.from(hasil, (s) => s ?? null)
  })
  const gabung = (ws['!merges'] ?? []).map((m) => ({
    barisAwal: m.s.r,
    barisAkhir: m.e.r,
    kolomAwal: m.s.c,
    kolomAkhir: m.e.c,
  }))
  const sembunyi = {
    baris: listSembunyi(ws['!rows']).filter((r) => baris[r]),
    kolom: listSembunyi(ws['!cols']),
  }
  return { nama, tersembunyi, baris: Array.from(baris, (b) => b ?? []), gabung, sembunyi }
}

const listSembunyi = (ukuran: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] =>
  Array.from(ukuran ?? [], (u, i) => (u?.hidden ? i : -1)).filter((i) => i >= 0)

function parseBuku(buku: WorkBook): LembarSel[] {
  const date1904 = buku.Workbook?.WBProps?.date1904 === true
  return buku.SheetNames.flatMap((nama, i) => {
    const ws = buku.Sheets[nama]
    const tersembunyi = (buku.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0
    return ws ? [parseLembar(nama, ws, tersembunyi, date1904)] : []
  })
}

const PILIHAN = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: true,
  cellStyles: true,
  sheetRows: BATAS_BARIS + 2,
} as const

function repackZip(bytes: Uint8Array): Uint8Array {
  const isi: Zippable = {}
  for (const e of listEntri(bytes)) {
    if (!e.nama.endsWith('/') && !BAGIAN_TAK_PERLU.test(e.nama))
      isi[e.nama] = [loadEntri(bytes, e), { level: 0 }]
  }
  return zipSync(isi)
}

const isXlsx = (bytes: Uint8Array) => listEntri(bytes).some((e) => e.nama === 'xl/workbook.xml')

function parseXml(bytes: Uint8Array): LembarSel[] | BerkasDitolak {
  const teks = parseTeks(bytes).trimStart()
  const gabung = teks.match(/(col|row)span\s*=/gi)?.length ?? 0
  const sel = teks.match(/<t[dh]/gi)?.length ?? 0
  if (gabung * sel > BATAS_KERJA_HTML) {
    return createPenolakan(
      'berkas-rusak',
      'Tabel pada berkas ini memuat terlalu banyak sel gabungan.',
      'Simpan ulang sebagai XLSX.',
    )
  }
  return parseBuku(read(teks, { ...PILIHAN, type: 'string', raw: true }))
}

/** The sheets of a zipped workbook (ODS, XLSB) through the library, which builds the whole tree. Throws for what is none. */
export function parseLewatPustaka(bytes: Uint8Array): LembarSel[] {
  return parseBuku(read(repackZip(bytes), { ...PILIHAN, type: 'array' }))
}

function parseIsi(
  bytes: Uint8Array,
  jenis: 'zip' | 'xls' | 'xml' | 'teks',
  nama: string,
): LembarSel[] | BerkasDitolak {
  switch (jenis) {
    case 'zip':
      return isXlsx(bytes) ? parseXlsx(bytes, BATAS_BARIS) : parseLewatPustaka(bytes)
    case 'xls':
      return parseBuku(read(bytes, { ...PILIHAN, type: 'array' }))
    case 'xml':
      return parseXml(bytes)
    case 'teks':
      return [parseCsv(bytes, nama, BATAS_BARIS + 2)]
  }
}

function jelaskanKesalahan(e: unknown): BerkasDitolak {
  if (e instanceof KutipTerbuka) {
    return createPenolakan(
      'berkas-rusak',
      `Tanda kutip pada baris ${e.baris} tidak ditutup, sehingga baris sesudahnya tidak dapat dipisahkan.`,
      'Hapus tanda kutip itu, atau kirim berkasnya sebagai XLSX.',
    )
  }
  if (e instanceof ZipMelar) {
    return createPenolakan(
      'berkas-terlalu-besar',
      'Isi berkas ini lebih dari 200 MB setelah dibuka.',
      'Salin tabelnya saja ke berkas baru, lalu kirim lagi.',
    )
  }
  if (e instanceof Error && /password/i.test(e.message)) return createPenolakanBersandi()
  return createPenolakan(
    'berkas-rusak',
    'Berkas ini rusak atau terpotong, sehingga tidak dapat dibuka.',
    'Buka di aplikasi lembar kerja, simpan ulang sebagai XLSX, lalu kirim lagi.',
  )
}

function createPenolakanBersandi(): BerkasDitolak {
  return createPenolakan(
    'berkas-bersandi',
    'Berkas ini dilindungi kata sandi, sehingga tidak dapat dibaca.',
    'Buka berkasnya, hapus kata sandinya, simpan, lalu kirim lagi.',
  )
}

function createPenolakanJenis(sebutan: string | null, namaBerkas: string): BerkasDitolak {
  const akhiran = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i.exec(namaBerkas)?.[0]
  const walau = akhiran ? `, walaupun namanya berakhiran ${akhiran.toLowerCase()}` : ''
  return createPenolakan(
    'berkas-bukan-tabel',
    `Berkas ini ${sebutan ? `${sebutan}, ` : ''}bukan lembar kerja${walau}.`,
    JENIS_DITERIMA,
  )
}

function tolakBatas(lembar: LembarSel[]): BerkasDitolak | null {
  if (lembar.every((l) => l.baris.every((b) => b.every((s) => s === null)))) {
    return createPenolakan(
      'berkas-kosong',
      'Berkas ini tidak memuat satu sel pun yang terisi.',
      'Periksa apakah berkas yang dikirim sudah benar.',
    )
  }
  if (lembar.length > BATAS_LEMBAR) {
    return createPenolakan(
      'berkas-terlalu-besar',
      `Berkas ini memuat lebih dari ${BATAS_LEMBAR} lembar.`,
      'Bagi menjadi beberapa berkas.',
    )
  }
  const panjang = lembar.find((l) => l.baris.filter((b) => b.length > 0).length > BATAS_BARIS)
  if (!panjang) return null
  return createPenolakan(
    'baris-terlalu-banyak',
    `Lembar ini berisi lebih dari ${formatBulat(BATAS_BARIS)} baris.`,
    'Bagi menjadi beberapa berkas, misalnya per kecamatan.',
    panjang.nama,
  )
}

/** What a readable file holds beside its cells: macros and links to other files, which are left alone. Never throws. */
export function listCatatanBerkas(bytes: Uint8Array): Temuan[] {
  const catatan: Temuan[] = []
  const dikenal = kenaliBerkas(bytes)
  const nama = dikenal.jenis === 'zip' ? listEntri(bytes).map((e) => e.nama) : []
  const makroXls =
    dikenal.jenis === 'xls' && Buffer.from(bytes).includes(Buffer.from('_VBA_PROJECT', 'utf16le'))
  if (makroXls || nama.some((n) => /vbaProject/i.test(n))) {
    const pesan = 'Berkas ini berisi makro. Makronya tidak dijalankan; yang dibaca hanya isi selnya.'
    catatan.push(createTemuanLembar('info', 'makro-diabaikan', null, pesan))
  }
  if (nama.some((n) => n.startsWith('xl/externalLinks/'))) {
    const pesan =
      'Rumus di berkas ini merujuk berkas lain. Yang dibaca hasil terakhir yang tersimpan di dalamnya.'
    catatan.push(createTemuanLembar('info', 'tautan-luar', null, pesan))
  }
  return catatan
}

/** The sheets of a spreadsheet of any supported kind, recognised by content, or the refusal of the file. Never throws. */
export function parseBerkas(bytes: Uint8Array, namaBerkas: string): LembarSel[] | BerkasDitolak {
  if (bytes.length === 0)
    return createPenolakan('berkas-kosong', 'Berkas ini kosong (0 bita).', 'Kirim ulang berkasnya.')
  if (bytes.length > BATAS_BERKAS) {
    return createPenolakan(
      'berkas-terlalu-besar',
      'Berkas ini lebih dari 20 MB.',
      'Hapus gambar di dalamnya, atau bagi menjadi beberapa berkas.',
    )
  }
  try {
    const dikenal: JenisBerkas = kenaliBerkas(bytes)
    if (dikenal.jenis === 'bersandi') return createPenolakanBersandi()
    if (dikenal.jenis === 'bukan-tabel') return createPenolakanJenis(dikenal.sebutan, namaBerkas)
    const lembar = parseIsi(bytes, dikenal.jenis, namaBerkas.replace(/\.[^.]+$/, '') || 'Lembar')
    return 'ditolak' in lembar ? lembar : (tolakBatas(lembar) ?? lembar)
  } catch (e) {
    return jelaskanKesalahan(e)
  }
}
