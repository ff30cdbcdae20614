import { type AngkaTerbaca, createRumusGalat, isStrip } from './angka'
import { AMBANG_PASTI, cocokkan, hitungKemiripanNama } from './cocok'
import { normalisasiJudul } from './normal-judul'
import { formatDaftar } from './sebut-daftar'
import { formatSel, type Sel } from './sel'

/** Other words for a choice, as officers write them: normalised → part of the choice's own words. */
const SINONIM: readonly (readonly [pola: RegExp, kata: readonly string[]])[] = [
  [/^(tidak ada( sinyal)?|tak ada|tdk ada|nihil|blank ?spot|kosong)$/, ['tidak ada']],
  [/^(kuat|bagus|baik|lancar|stabil)$/, ['baik', 'kuat', 'lancar']],
  [/^(lemah|jelek|buruk|putus putus|kadang kadang|kurang|hilang timbul)$/, ['lemah', 'kurang', 'buruk']],
  [/^(sendiri|milik sendiri|gedung sendiri|hak milik|punya sendiri)$/, ['sendiri', 'milik']],
  [/^(pinjam|pinjaman|menumpang|numpang|rumah warga|rumah kader)$/, ['numpang', 'pinjam']],
  [/^(sewa|kontrak)$/, ['sewa']],
  [/^(wa|whatsapp|grup wa)$/, ['whatsapp', 'wa']],
  [/^(kertas|buku|manual|tulis tangan)$/, ['kertas', 'manual']],
  [/^(excel|spreadsheet|google sheet|gsheet)$/, ['excel', 'lembar kerja']],
  [/^(hp|aplikasi hp|aplikasi|app)$/, ['aplikasi']],
]

function findSinonim(teks: string, pilihan: readonly string[]): number {
  for (const [pola, kata] of SINONIM) {
    if (!pola.test(teks)) continue
    const cocok = pilihan.flatMap((p, i) => (kata.some((k) => normalisasiJudul(p).includes(k)) ? [i] : []))
    if (cocok.length === 1) return cocok[0] as number
  }
  return -1
}

function findMirip(teks: string, pilihan: readonly string[]): number {
  const mirip = cocokkan(
    teks,
    pilihan.map((nama) => ({ nama })),
    AMBANG_PASTI.wilayah,
  )
  if (mirip.jenis === 'mirip') return pilihan.indexOf(mirip.hasil.nama)
  // A word that begins exactly one choice means it: "Posyandu" for "posyandu sendiri" only while no other begins so.
  const awal = pilihan.flatMap((p, i) => (normalisasiJudul(p).startsWith(`${teks} `) ? [i] : []))
  return awal.length === 1 ? (awal[0] as number) : -1
}

/** The place of a word in the list of a measure with choices. A blank or a dash is not filled in; a word that may mean two is refused. */
export function parsePilihanUkuran(sel: Sel | null, pilihan: readonly string[]): AngkaTerbaca {
  const asli = formatSel(sel).normalize('NFKC').trim()
  if (asli === '') return { jenis: 'kosong', strip: false }
  if (isStrip(asli)) return { jenis: 'kosong', strip: true }
  if (typeof sel === 'object' && sel !== null && 'galat' in sel)
    return { jenis: 'galat', ...createRumusGalat(sel.galat) }
  const teks = normalisasiJudul(asli)
  const tepat = pilihan.findIndex((p) => normalisasiJudul(p) === teks)
  if (tepat >= 0) return { jenis: 'angka', angka: tepat, catatan: null }
  const dekat = findSinonim(teks, pilihan)
  const angka = dekat >= 0 ? dekat : findMirip(teks, pilihan)
  if (angka >= 0) {
    const kalimat = `"${asli}" dibaca ${pilihan[angka]}.`
    return {
      jenis: 'angka',
      angka,
      catatan: { kode: 'nama-dicocokkan', kalimat, saran: 'Ubah bila keliru.' },
    }
  }
  const usulan = [...pilihan].sort((a, b) => hitungKemiripanNama(asli, b) - hitungKemiripanNama(asli, a))
  return {
    jenis: 'galat',
    kode: 'pilihan-tidak-dikenal',
    kalimat: `"${asli}" bukan salah satu pilihan.`,
    saran: `Tulis ${formatDaftar(usulan, 'atau')}.`,
  }
}
