import { formatBulat } from '@/lib/angka'
import { formatSel, type Sel } from './sel'
import type { KodeTemuan } from './temuan'

/** A count as understood: `catatan` is a warning that goes with it. `kosong` with `strip` was a dash. `galat` ends the row. */
export type AngkaTerbaca =
  | { jenis: 'angka'; angka: number; catatan: Kalimat | null }
  | { jenis: 'kosong'; strip: boolean }
  | ({ jenis: 'galat' } & Kalimat)

/** A kind of finding, the rest of its sentence after the place, and the advice. */
export interface Kalimat {
  kode: KodeTemuan
  kalimat: string
  saran: string
}

const SATUAN =
  'org|orang|kk|keluarga|anak|balita|bayi|kader|jiwa|hari|layanan|kali|x|bh|buah|kegiatan|keg|kunjungan|posyandu'
// "12*" points to a footnote.
const POLA_SATUAN = new RegExp(`^(\\d+)\\s*(?:(?:${SATUAN})\\.?|\\*+)$`, 'i')
const NIHIL = /^(nihil|nol|nil|tidak ada|tdk ada|tak ada)\.?$/i
const STRIP = /^[-–—‒―_.\s]+$/

/** Whether a text is only a dash: left blank on purpose. */
export const isStrip = (teks: string): boolean => STRIP.test(teks)

const galat = (kode: KodeTemuan, kalimat: string, saran: string): AngkaTerbaca => ({
  jenis: 'galat',
  kode,
  kalimat,
  saran,
})
const angka = (n: number, catatan: Kalimat | null = null): AngkaTerbaca => ({
  jenis: 'angka',
  angka: n,
  catatan,
})

const negatif = (teks: string) =>
  galat('angka-negatif', `berisi ${teks}; jumlah tidak mungkin negatif.`, 'Tulis 0 atau angka yang benar.')
const pecahan = (teks: string) =>
  galat('angka-pecahan', `berisi ${teks}; jumlah harus bilangan bulat.`, 'Tulis tanpa koma.')
const persen = (teks: string) =>
  galat(
    'angka-persen',
    `berisi persen (${teks}), padahal yang diminta jumlah.`,
    'Tulis jumlahnya, misalnya 12.',
  )

/** A formula that failed, in whatever column. */
export function createRumusGalat(teks: string): Kalimat {
  return {
    kode: 'rumus-galat',
    kalimat: `rumusnya bermasalah (${teks}).`,
    saran: 'Perbaiki rumusnya, atau ketik langsung angkanya.',
  }
}

function parseBilangan(n: number): AngkaTerbaca {
  const bulat = Math.round(n)
  if (Math.abs(n - bulat) > 1e-9) return pecahan(formatSel(n))
  return bulat < 0 ? negatif(String(bulat)) : angka(bulat)
}

function parseTeksAngka(asli: string): AngkaTerbaca {
  const teks = asli.normalize('NFKC').replace(/^'/, '').replace(/[−﹣]/g, '-').trim()
  if (teks === '') return { jenis: 'kosong', strip: false }
  if (STRIP.test(teks)) return { jenis: 'kosong', strip: true }
  if (/^\d+$/.test(teks)) return angka(Number(teks))
  if (NIHIL.test(teks)) {
    return angka(0, {
      kode: 'angka-nihil',
      kalimat: `"${teks}" dibaca 0.`,
      saran: 'Lain kali tulis angka 0.',
    })
  }
  const ribuan = /^[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*$/.exec(teks)
  if (ribuan) {
    const n = Number(teks.replace(/\D/g, ''))
    const tanda = ribuan[1] === '.' ? 'titik' : 'spasi'
    return angka(n, {
      kode: 'angka-ribuan',
      kalimat: `"${teks}" dibaca ${formatBulat(n)} (${tanda} sebagai tanda ribuan).`,
      saran: `Tulis tanpa ${tanda}.`,
    })
  }
  if (/^\d+[.,]0{1,2}$/.test(teks)) return angka(Number.parseInt(teks, 10))
  if (/^\d+[.,]\d+$/.test(teks)) return pecahan(teks)
  if (/^-\s*\d/.test(teks)) return negatif(teks)
  if (/\d\s*%$/.test(teks)) return persen(teks)
  if (/^#(REF|N\/A|DIV|VALUE|NAME|NUM|NULL)/i.test(teks)) return { jenis: 'galat', ...createRumusGalat(teks) }
  const satuan = POLA_SATUAN.exec(teks)
  if (satuan) {
    const n = Number(satuan[1])
    return angka(n, {
      kode: 'angka-satuan',
      kalimat: `"${teks}" dibaca ${formatBulat(n)}.`,
      saran: 'Tulis angkanya saja, tanpa satuan.',
    })
  }
  return galat('angka-tidak-terbaca', `"${teks}" bukan angka.`, 'Tulis angka bulat saja, misalnya 12.')
}

/** A count from a cell: whole and not negative, or the reason why not. A blank is not zero; a dash counts as blank. */
export function parseAngka(sel: Sel | null): AngkaTerbaca {
  if (sel === null) return { jenis: 'kosong', strip: false }
  if (typeof sel === 'number') return parseBilangan(sel)
  if (typeof sel === 'string') return parseTeksAngka(sel)
  if ('galat' in sel) return { jenis: 'galat', ...createRumusGalat(sel.galat) }
  if ('persen' in sel) return persen(formatSel(sel))
  return galat(
    'angka-tidak-terbaca',
    `berisi tanggal (${formatSel(sel)}), padahal yang diminta jumlah.`,
    'Ubah format selnya menjadi angka, lalu ketik jumlahnya.',
  )
}

const YA = /^(ya|y|iya|ada|sudah|true|benar|1|v|✓|✔|√)$/i
const TIDAK = /^(tidak|tdk|t|tak|belum|tidak ada|false|salah|0)$/i

/** ya → 1, tidak → 0. */
export function parseYaTidak(sel: Sel | null): AngkaTerbaca {
  const teks = formatSel(sel).normalize('NFKC').trim()
  if (teks === '') return { jenis: 'kosong', strip: false }
  if (STRIP.test(teks)) return { jenis: 'kosong', strip: true }
  if (YA.test(teks)) return angka(1)
  if (TIDAK.test(teks)) return angka(0)
  if (typeof sel === 'object' && sel !== null && 'galat' in sel)
    return { jenis: 'galat', ...createRumusGalat(sel.galat) }
  return galat(
    'ya-tidak',
    `berisi "${teks}", padahal yang diminta ya atau tidak.`,
    'Tulis "ya" atau "tidak".',
  )
}
