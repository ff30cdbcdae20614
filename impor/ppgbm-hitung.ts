import { createHmac, randomBytes } from 'node:crypto'
import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan, getBulanDari } from '@/lib/periode'
import type { Acuan } from './acuan'
import { normalisasiNama } from './nama'
import type { Pengukuran } from './ppgbm-anak'
import { samarkan } from './pribadi'
import type { Sel } from './sel'
import { createTemuanLembar } from './temuan'
import type { Temuan } from './tipe'

/** A place as a row writes it. */
export interface TempatTertulis {
  kecamatan: string | null
  desa: string | null
  posyandu: string | null
}

/** What was counted of the children of one posyandu in one month. */
export interface RekapAnak {
  kecamatan: string | null
  desa: string | null
  posyandu: string | null
  bulan: Bulan
  diukur: number
  pendek: number
  sangatPendek: number
  naik: number
  tidakNaik: number
}

/** The counts, how many measurements and children they come from, and what was left out. */
export interface HasilHitung {
  rekap: RekapAnak[]
  pengukuran: number
  anak: number
  temuan: Temuan[]
}

const SEBUT_MAKS = 12

function sebutBaris(baris: readonly number[]): string {
  const nama = baris.slice(0, SEBUT_MAKS).map(formatBulat).join(', ')
  return baris.length > SEBUT_MAKS ? `${nama}, dan ${formatBulat(baris.length - SEBUT_MAKS)} lagi` : nama
}

/** Names as the office writes them where they are certain, so that two spellings of one posyandu are counted together. */
export function rapikanTempat(p: TempatTertulis, acuan: Acuan): TempatTertulis {
  const milik = acuan.konteks.kodeKecamatan
  const kec = p.kecamatan ? acuan.findKecamatan(p.kecamatan) : null
  const kode =
    kec && 'hasil' in kec && !Array.isArray(kec.hasil) ? kec.hasil.kode : p.kecamatan ? null : milik
  const desa = kode && p.desa ? acuan.findDesa(p.desa, kode) : null
  const desaPasti = desa && 'hasil' in desa && !Array.isArray(desa.hasil) ? desa.hasil : null
  const pos = desaPasti && p.posyandu ? acuan.findPosyandu(p.posyandu, desaPasti.kode) : null
  const posPasti = pos && 'hasil' in pos && !Array.isArray(pos.hasil) ? pos.hasil : null
  const teks = (pasti: string | undefined | null, tulis: string | null) =>
    pasti ?? (tulis ? samarkan(tulis, 80) : null)
  return {
    kecamatan: teks(kode ? acuan.getKecamatan(kode)?.nama : null, p.kecamatan),
    desa: teks(desaPasti?.nama, p.desa),
    posyandu: teks(posPasti?.nama, p.posyandu),
  }
}

/** −3 SD and less is very short, −2 SD and less is short; the score counts before the word beside it. */
function nilaiTinggi(p: Pengukuran): 'pendek' | 'sangat-pendek' | 'lain' | null {
  if (p.zTbu === null) return p.statusTbu
  if (p.zTbu < -3) return 'sangat-pendek'
  return p.zTbu < -2 ? 'pendek' : 'lain'
}

// e-PPGBM rounds its scores: within a hundredth of a limit both verdicts are right.
const SELISIH_BULAT = 0.011

/** Whether the word beside a score says something else than the score. */
function isBerbeda(p: Pengukuran): boolean {
  if (p.zTbu === null || p.statusTbu === null || p.zMustahil || nilaiTinggi(p) === p.statusTbu) return false
  return Math.min(Math.abs(p.zTbu + 2), Math.abs(p.zTbu + 3)) > SELISIH_BULAT
}

type Terpilih = Pengukuran & { bulan: Bulan }

/** Each child once a month: the last measurement. Children are told apart by a hash whose key dies with this call. */
function pilihTerakhir(semua: readonly Pengukuran[]): { terpilih: Terpilih[]; ulang: number; anak: number } {
  const kunci = randomBytes(32)
  const sidik = (teks: string) => createHmac('sha256', kunci).update(teks).digest('base64')
  const perBulan = new Map<string, Terpilih>()
  const anak = new Set<string>()
  let ulang = 0
  for (const p of semua) {
    if (!p.tanggal) continue
    const bulan = getBulanDari(p.tanggal)
    const siapa = p.anak === '|' ? `baris ${p.baris}` : sidik(p.anak)
    anak.add(siapa)
    const k = `${siapa}|${bulan}`
    const ada = perBulan.get(k)
    if (ada) ulang += 1
    if (!ada || (p.tanggal as string) >= (ada.tanggal as string)) perBulan.set(k, { ...p, anak: '', bulan })
  }
  return { terpilih: [...perBulan.values()], ulang, anak: anak.size }
}

function tambahkan(r: RekapAnak, p: Pengukuran): void {
  const tinggi = p.zMustahil ? null : nilaiTinggi(p)
  if (tinggi !== null) {
    r.diukur += 1
    if (tinggi === 'pendek') r.pendek += 1
    if (tinggi === 'sangat-pendek') r.sangatPendek += 1
  }
  if (p.naik === true) r.naik += 1
  if (p.naik === false) r.tidakNaik += 1
}

const catat = (
  tingkat: Temuan['tingkat'],
  kode: 'anak-z-mustahil' | 'anak-z-berbeda' | 'anak-tanpa-tanggal' | 'anak-ganda' | 'anak-lewat-usia',
  lembar: string,
  pesan: string,
  saran: string,
) => createTemuanLembar(tingkat, kode, lembar, pesan, saran)

function susunTemuan(lembar: string, semua: readonly Pengukuran[], ulang: number): Temuan[] {
  const z = semua.filter((p) => p.zMustahil).map((p) => p.baris)
  const beda = semua.filter(isBerbeda).map((p) => p.baris)
  const tanpa = semua.filter((p) => !p.tanggal).map((p) => p.baris)
  const tua = semua.filter((p) => p.lewatUsia).map((p) => p.baris)
  return [
    ...(z.length > 0
      ? [
          catat(
            'peringatan',
            'anak-z-mustahil',
            lembar,
            `${formatBulat(z.length)} pengukuran ber-z-score di luar −6 sampai 6 tidak dihitung sebagai diukur (baris ${sebutBaris(z)} pada berkas asal).`,
            'Minta puskesmas memeriksa berat, tinggi, dan tanggal lahirnya di e-PPGBM.',
          ),
        ]
      : []),
    ...(beda.length > 0
      ? [
          catat(
            'peringatan',
            'anak-z-berbeda',
            lembar,
            `${formatBulat(beda.length)} pengukuran berstatus TB/U lain daripada z-score-nya; z-score yang dipakai (baris ${sebutBaris(beda)} pada berkas asal).`,
            'Minta puskesmas memeriksa status dan z-score-nya di e-PPGBM.',
          ),
        ]
      : []),
    ...(tanpa.length > 0
      ? [
          catat(
            'peringatan',
            'anak-tanpa-tanggal',
            lembar,
            `${formatBulat(tanpa.length)} baris tanpa tanggal pengukuran yang terbaca tidak dihitung (baris ${sebutBaris(tanpa)} pada berkas asal).`,
            'Perbaiki tanggalnya, lalu unggah lagi.',
          ),
        ]
      : []),
    ...(tua.length > 0
      ? [
          catat(
            'info',
            'anak-lewat-usia',
            lembar,
            `${formatBulat(tua.length)} anak berusia lima tahun atau lebih tidak dihitung.`,
            'Hanya balita yang dihitung.',
          ),
        ]
      : []),
    ...(ulang > 0
      ? [
          catat(
            'info',
            'anak-ganda',
            lembar,
            `${formatBulat(ulang)} pengukuran ulang anak yang sama dalam satu bulan digabung; yang terakhir dipakai.`,
            'Tidak ada yang perlu dilakukan.',
          ),
        ]
      : []),
  ]
}

/** Counts measurements per posyandu and month. Nothing that names a child comes out. */
export function hitungAnak(lembar: string, semua: readonly Pengukuran[], acuan: Acuan): HasilHitung {
  const balita = semua.filter((p) => !p.lewatUsia)
  const { terpilih, ulang, anak } = pilihTerakhir(balita)
  const rekap = new Map<string, RekapAnak>()
  for (const p of terpilih) {
    const tempat = rapikanTempat(p, acuan)
    const kunci = [...Object.values(tempat).map((t) => normalisasiNama(t ?? '')), p.bulan].join('|')
    const ada = rekap.get(kunci) ?? {
      ...tempat,
      bulan: p.bulan,
      diukur: 0,
      pendek: 0,
      sangatPendek: 0,
      naik: 0,
      tidakNaik: 0,
    }
    tambahkan(ada, p)
    rekap.set(kunci, ada)
  }
  const urut = [...rekap.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, r]) => r)
  return { rekap: urut, pengukuran: semua.length, anak, temuan: susunTemuan(lembar, semua, ulang) }
}

/** The counts as cells of a table, in the order of `JUDUL_REKAP`. Weights only where any were given. */
export function susunSelRekap(rekap: readonly RekapAnak[]): Sel[][] {
  return rekap.map((r) => [
    r.kecamatan ?? '',
    r.desa ?? '',
    r.posyandu ?? '',
    formatBulan(r.bulan),
    r.diukur,
    r.pendek,
    r.sangatPendek,
    r.naik,
    r.tidakNaik,
  ])
}
