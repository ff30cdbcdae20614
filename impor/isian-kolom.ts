import { BIDANG } from '@/indikator/bidang'
import type { KolomDaftar } from '@/indikator/catatan/tipe'
import { OPD } from '@/indikator/opd'
import { formatAngka, formatBulat, formatRupiah } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import { createRumusGalat, isStrip, type Kalimat, parseAngka, parseYaTidak } from './angka'
import { AMBANG_PASTI, cocokkan, hitungKemiripanNama, type Usulan } from './cocok'
import { normalisasiJudul } from './normal-judul'
import { formatDaftar } from './sebut-daftar'
import { formatSel, type Sel } from './sel'
import { parseTanggal } from './tanggal'
import { formatUsulan } from './tempat'

export type NilaiIsian = string | number | boolean

/**
 * What one field was understood as. `nilai` null: left blank (`strip`: by a dash); `catatan`: how it was read, where that is not plain.
 * `galat`: it can't be taken.
 */
export type HasilKolom =
  | { nilai: NilaiIsian | null; strip?: boolean; catatan?: Kalimat }
  | { galat: Kalimat; usulan?: Usulan }

type Pilihan = Extract<KolomDaftar, { jenis: 'pilihan' }>
type Angka = Extract<KolomDaftar, { jenis: 'bulat' | 'desimal' | 'rupiah' | 'tahun' }>

const gagal = (kode: Kalimat['kode'], kalimat: string, saran: string, usulan?: Usulan): HasilKolom => ({
  galat: { kode, kalimat, saran },
  ...(usulan && usulan.length > 0 ? { usulan } : {}),
})

// What nobody sees (control and format characters, variation selectors) makes neither a text nor a difference between two.
const TAK_TERLIHAT = /[\p{Cf}\p{DI}]/gu
const rapikan = (sel: Sel) =>
  formatSel(sel)
    .normalize('NFKC')
    .replace(TAK_TERLIHAT, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^'/, '')
    .trim()

function parseTeks(k: Extract<KolomDaftar, { jenis: 'teks' }>, sel: Sel): HasilKolom {
  const teks = rapikan(sel)
  return teks.length <= k.maks
    ? { nilai: teks }
    : gagal('isian-panjang', `berisi ${teks.length} huruf, paling panjang ${k.maks}.`, 'Ringkas isinya.')
}

const KELIPATAN: readonly (readonly [pola: RegExp, kali: number])[] = [
  [/^(ribu|rb)$/i, 1e3],
  [/^(juta|jt)$/i, 1e6],
  [/^(miliar|milyar|m)$/i, 1e9],
]

/** A number in Indonesian or English writing; null when it is none. "1.250.000,50", "1,250,000", "74.5". */
function parseBilangan(teks: string): number | null {
  if (/^\d+$/.test(teks)) return Number(teks)
  if (/^\d{1,3}([. ]\d{3})+(,\d+)?$/.test(teks)) return Number(teks.replace(/[. ]/g, '').replace(',', '.'))
  if (/^\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(teks) || /^\d{1,3}(,\d{3})+\.\d+$/.test(teks))
    return Number(teks.replace(/,/g, ''))
  return /^\d+[.,]\d+$/.test(teks) ? Number(teks.replace(',', '.')) : null
}

function parseDesimal(sel: Sel): HasilKolom {
  if (typeof sel === 'number') return { nilai: sel }
  if (typeof sel === 'object' && 'persen' in sel) return { nilai: Math.round(sel.persen * 1e8) / 1e6 }
  const teks = rapikan(sel)
  const n = parseBilangan(teks.replace(/\s*%$/, ''))
  return n === null
    ? gagal('angka-tidak-terbaca', `"${teks}" bukan angka.`, 'Tulis angkanya saja, misalnya 74,5.')
    : { nilai: n }
}

function parseRupiah(sel: Sel): HasilKolom {
  if (typeof sel === 'number') return { nilai: Math.round(sel) }
  const teks = rapikan(sel)
  const bersih = teks.replace(/^(rp|idr)\.?\s*/i, '').replace(/(?<=\d)\s*[,.][-–—]+$/, '')
  const [, angka = '', kata = ''] = /^([\d., ]*\d)\s*([a-z]*)\.?$/i.exec(bersih) ?? []
  const kali = kata === '' ? 1 : KELIPATAN.find(([pola]) => pola.test(kata))?.[1]
  const n = parseBilangan(angka)
  if (n === null || kali === undefined)
    return gagal(
      'angka-tidak-terbaca',
      `"${teks}" bukan jumlah rupiah.`,
      'Tulis rupiah penuh, misalnya 250000000.',
    )
  const nilai = Math.round(n * kali)
  if (kali === 1) return { nilai }
  const kalimat = `"${teks}" dibaca ${formatRupiah(nilai)}.`
  return { nilai, catatan: { kode: 'angka-satuan', kalimat, saran: 'Lain kali tulis rupiah penuh.' } }
}

function parseTahun(sel: Sel): HasilKolom {
  const teks = rapikan(sel)
  const tahun =
    typeof sel === 'object' && 'tanggal' in sel
      ? sel.tanggal.slice(0, 4)
      : /^(?:ta|tahun(?: anggaran)?|th|thn)?[. :]*((?:19|20)\d{2})$/i.exec(teks)?.[1]
  return tahun
    ? { nilai: Number(tahun) }
    : gagal('tahun-tidak-terbaca', `"${teks}" bukan tahun.`, 'Tulis tahunnya saja, misalnya 2025.')
}

function parseBulat(sel: Sel): HasilKolom {
  const hasil = parseAngka(sel)
  if (hasil.jenis === 'galat') return { galat: hasil }
  if (hasil.jenis === 'kosong') return { nilai: null, strip: hasil.strip }
  return { nilai: hasil.angka, ...(hasil.catatan ? { catatan: hasil.catatan } : {}) }
}

const PEMBACA_ANGKA = { bulat: parseBulat, desimal: parseDesimal, rupiah: parseRupiah, tahun: parseTahun }
const formatBatas = (k: Angka, n: number) =>
  k.jenis === 'rupiah'
    ? formatRupiah(n)
    : k.jenis === 'tahun'
      ? String(n)
      : Number.isInteger(n)
        ? formatBulat(n)
        : formatAngka(n, 2)

function parseBerbatas(k: Angka, sel: Sel): HasilKolom {
  const teks = rapikan(sel)
  if (/^[-−–(]\s*(rp\.?\s*)?\d/i.test(teks))
    return gagal('angka-negatif', `berisi ${teks}; tidak mungkin negatif.`, 'Tulis 0 atau angka yang benar.')
  const hasil = PEMBACA_ANGKA[k.jenis](sel)
  if ('galat' in hasil || typeof hasil.nilai !== 'number') return hasil
  const n = hasil.nilai
  if (n > k.maks)
    return gagal(
      'angka-terlalu-besar',
      `${formatBatas(k, n)}, padahal paling banyak ${formatBatas(k, k.maks)}.`,
      'Periksa kembali angkanya.',
    )
  if (n < (k.min ?? 0))
    return gagal(
      'angka-terlalu-kecil',
      `${formatBatas(k, n)}, padahal paling sedikit ${formatBatas(k, k.min ?? 0)}.`,
      'Periksa kembali angkanya.',
    )
  return hasil
}

const [TANGGAL_AWAL, TANGGAL_AKHIR] = ['1990-01-01', '2100-12-31']

function parseIsianTanggal(sel: Sel): HasilKolom {
  const tanggal = parseTanggal(sel)
  if (!tanggal)
    return gagal(
      'tanggal-tidak-terbaca',
      `"${rapikan(sel)}" bukan tanggal yang dikenal.`,
      'Tulis lengkap, misalnya 24 Oktober 2025.',
    )
  return tanggal >= TANGGAL_AWAL && tanggal <= TANGGAL_AKHIR
    ? { nilai: tanggal }
    : gagal('tanggal-tidak-wajar', `${formatTanggal(tanggal)} tidak wajar.`, 'Periksa kembali tahunnya.')
}

function parseIsianYaTidak(sel: Sel): HasilKolom {
  // "Sudah terbentuk", "belum ada SK": the first word answers.
  const awal = /^(sudah|belum|tidak|tdk|ya|ada)\s+\p{L}/iu.exec(rapikan(sel))?.[1]
  const hasil = parseYaTidak(awal ?? sel)
  if (hasil.jenis === 'galat') return { galat: hasil }
  return hasil.jenis === 'kosong' ? { nilai: null, strip: hasil.strip } : { nilai: hasil.angka === 1 }
}

// Short names by which agencies and fields are known; a list's own codes and names come first.
const SEBUTAN_LAIN: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(BIDANG.map((b) => [b.kode, [b.pendek, ...b.alias]])),
  ...Object.fromEntries(Object.entries(OPD).map(([kode, o]) => [kode, [o.pendek]])),
  disdik: ['Disdik', 'Disdikbud', 'Dinas Pendidikan dan Kebudayaan'],
  dinkes: ['Dinkes', 'Diskes'],
  pu: ['Dinas PU', 'DPU', 'PUPR', 'Dinas PUPR', 'Pekerjaan Umum dan Penataan Ruang'],
  perkim: ['Perkim', 'Disperkim', 'Dinas Perumahan dan Kawasan Permukiman'],
  satpolpp: ['Satpol PP', 'Satuan Polisi Pamong Praja'],
  bpbd: ['BPBD', 'Badan Penanggulangan Bencana Daerah'],
  damkar: ['Damkar', 'Disdamkar', 'Dinas Pemadam Kebakaran dan Penyelamatan'],
  dpmd: ['DPMD', 'Dinas Pemberdayaan Masyarakat dan Desa'],
  pemdes: ['Pemdes', 'Pemerintah Desa', 'Pemerintah Kelurahan', 'Kelurahan', 'Desa'],
  semua: ['Semua bidang', 'Enam bidang', 'Semua'],
  'apbd-kab': ['APBD', 'APBD Kukar', 'APBD Kabupaten', 'APBD II'],
  'apbd-prov': ['APBD Provinsi', 'APBD I', 'Bankeu Provinsi'],
  apbdes: ['APBDes', 'APB Desa', 'Dana Desa', 'ADD'],
}

const sama = (a: string, b: string) => normalisasiJudul(a) === normalisasiJudul(b)
const tanpaDaerah = (teks: string) =>
  teks.replace(/[\s,]+(kab\.?|kabupaten)?\s*(kutai kartanegara|kukar)\s*$/i, '').replace(/^bidang\s+/i, '')

function listSebutan(kode: string, nama: string): string[] {
  const kurung = /\(([^)]+)\)/.exec(nama)?.[1]
  return [
    kode,
    nama,
    ...(kurung ? [kurung, nama.replace(/\s*\([^)]*\)/, '')] : []),
    ...(SEBUTAN_LAIN[kode] ?? []),
  ]
}

function parsePilihan(k: Pilihan, sel: Sel): HasilKolom {
  const asli = rapikan(sel)
  const teks = tanpaDaerah(asli) || asli
  const pilihan = Object.entries(k.pilihan)
  const tepat = pilihan.filter(([kode, nama]) =>
    listSebutan(kode, nama).some((s) => sama(s, teks) || sama(s, asli)),
  )
  if (tepat.length === 1) return { nilai: (tepat[0] as [string, string])[0] }
  const calon = pilihan.flatMap(([kode, nama]) => listSebutan(kode, nama).map((n) => ({ kode, nama: n })))
  const mirip = cocokkan(teks, getTerbaik(teks, calon), AMBANG_PASTI.wilayah)
  if (mirip.jenis === 'mirip') {
    const nama = k.pilihan[mirip.hasil.kode] as string
    const kalimat = `"${asli}" dibaca ${nama}.`
    return {
      nilai: mirip.hasil.kode,
      catatan: { kode: 'nama-dicocokkan', kalimat, saran: 'Ubah bila keliru.' },
    }
  }
  const usulan = mirip.usulan.map((u) => ({
    ...u,
    teks: k.pilihan[calon.find((c) => c.nama === u.teks)?.kode ?? ''] ?? u.teks,
  }))
  const semua = formatDaftar(
    pilihan.map(([, nama]) => nama),
    'atau',
  )
  return gagal(
    'pilihan-tidak-dikenal',
    `"${asli}" bukan salah satu pilihan.`,
    formatUsulan(usulan, `Tulis ${semua}.`),
    usulan,
  )
}

// One spelling per choice, the nearest: two spellings of the same choice are no doubt.
function getTerbaik(teks: string, calon: readonly { kode: string; nama: string }[]) {
  const hasil = new Map<string, { kode: string; nama: string; skor: number }>()
  for (const c of calon) {
    const skor = hitungKemiripanNama(teks, c.nama)
    if (skor > (hasil.get(c.kode)?.skor ?? -1)) hasil.set(c.kode, { ...c, skor })
  }
  return [...hasil.values()]
}

/** Reads one field of a record from a cell or from the text of a form. A blank is no value, never zero; a dash counts as blank. */
export function parseIsianKolom(k: KolomDaftar, sel: Sel | null): HasilKolom {
  if (sel === null || rapikan(sel) === '') return { nilai: null }
  if (typeof sel === 'object' && 'galat' in sel) return { galat: createRumusGalat(sel.galat) }
  if (isStrip(rapikan(sel))) return { nilai: null, strip: true }
  switch (k.jenis) {
    case 'teks':
      return parseTeks(k, sel)
    case 'tanggal':
      return parseIsianTanggal(sel)
    case 'ya-tidak':
      return parseIsianYaTidak(sel)
    case 'pilihan':
      return parsePilihan(k, sel)
    default:
      return parseBerbatas(k, sel)
  }
}
