import type { KodeTahap } from '@/indikator/tahap-registrasi'
import { geserHari, hitungHari } from '@/lib/periode'
import { getAcak } from './acak'
import type { PosyanduContoh } from './posyandu'
import type { SituasiKecamatan } from './situasi'

/** One event of one posyandu; `posyandu` is its place in the list of posyandu, from 0. */
export interface PeristiwaContoh {
  posyandu: number
  tahap: KodeTahap
  tanggal: string
  nomor: string | null
  catatan: string | null
}

type Langkah = { tahap: KodeTahap; tanggal: string; catatan?: string }

const ALASAN = [
  'Berita acara musyawarah belum ditandatangani',
  'Nama pengurus pada SK berbeda dengan usulan',
  'SK pembentukan belum bernomor',
  'Susunan ketua bidang belum lengkap',
]

// Offices write on working days: Saturday moves to Friday, Sunday to Monday.
function keHariKerja(tanggal: string): string {
  const hari = (hitungHari('2024-01-01', tanggal) % 7) + 1
  if (hari === 6) return geserHari(tanggal, -1)
  return hari === 7 ? geserHari(tanggal, 1) : tanggal
}

/** The way to the number, counted back from the day on which it came. */
function listLangkah(p: PosyanduContoh, terdaftar: string): Langkah[] {
  const acak = (kunci: string) => getAcak(p.kodeDesa, p.urutan, kunci)
  const mundur = (dari: string, min: number, maks: number, kunci: string) =>
    keHariKerja(geserHari(dari, -Math.round(min + (maks - min) * acak(kunci))))
  const dimasukkan = mundur(terdaftar, 5, 14, 'dimasukkan')
  const verifikasi = mundur(dimasukkan, 2, 9, 'verifikasi')
  const diajukan = mundur(verifikasi, 2, 8, 'diajukan')
  const kembali = acak('kembali') < 0.07
  const skPengurus = mundur(diajukan, kembali ? 18 : 3, kembali ? 24 : 12, 'sk-pengurus')
  const skPembentukan = mundur(skPengurus, 4, 16, 'sk-pembentukan')
  const musyawarah = mundur(skPembentukan, 12, 48, 'musyawarah')
  const ulang: Langkah[] = kembali
    ? [
        { tahap: 'diajukan', tanggal: mundur(diajukan, 14, 15, 'ajukan-dulu') },
        {
          tahap: 'dikembalikan',
          tanggal: mundur(diajukan, 7, 9, 'dikembalikan'),
          catatan: ALASAN[Math.floor(acak('alasan') * ALASAN.length)] as string,
        },
      ]
    : []
  return [
    { tahap: 'musyawarah', tanggal: musyawarah },
    { tahap: 'sk-pembentukan', tanggal: skPembentukan },
    { tahap: 'sk-pengurus', tanggal: skPengurus },
    ...ulang,
    { tahap: 'diajukan', tanggal: diajukan },
    { tahap: 'verifikasi', tanggal: verifikasi },
    { tahap: 'dimasukkan', tanggal: dimasukkan },
    { tahap: 'terdaftar', tanggal: terdaftar },
  ]
}

// Slow start, quick middle, slow end.
function lengkung(q: number): number {
  const separuh = (x: number) => 0.5 * (0.75 * Math.sqrt(x) + 0.25 * x)
  return q < 0.5 ? separuh(2 * q) : 1 - separuh(2 - 2 * q)
}

/** Day of the number for the `ke`-th of `n` posyandu of the kecamatan. */
function getTanggalNomor(s: SituasiKecamatan, ke: number, n: number): string {
  const rentang = hitungHari(s.registrasi.mulai, s.registrasi.akhir)
  const q = n <= 1 ? 1 : ke / (n - 1)
  const tanggal = keHariKerja(geserHari(s.registrasi.mulai, Math.round(rentang * lengkung(q))))
  return [tanggal, s.registrasi.akhir].sort()[0] as string
}

const BELUM_JALAN: KodeTahap[] = [
  'sk-pengurus',
  'sk-pembentukan',
  'sk-pembentukan',
  'sk-pengurus',
  'musyawarah',
  'sk-pengurus',
  'sk-pembentukan',
  'sk-pengurus',
  'musyawarah',
  'sk-pembentukan',
  'sk-pengurus',
  'sk-pembentukan',
  'sk-pengurus',
  'belum',
  'sk-pembentukan',
  'sk-pengurus',
  'musyawarah',
  'sk-pengurus',
  'belum',
  'sk-pembentukan',
]
const SEDANG_JALAN: KodeTahap[] = [
  'dimasukkan',
  'dimasukkan',
  'verifikasi',
  'dimasukkan',
  'verifikasi',
  'diajukan',
  'dimasukkan',
  'dikembalikan',
  'verifikasi',
]

// Papers wait longest in the desa: some of them past the limit of their stage.
function getTunggu(tahap: KodeTahap): number {
  return tahap === 'musyawarah' || tahap.startsWith('sk-') ? 64 : 24
}

/** Events of a posyandu that has no number yet, up to its stage and not after the reference date. */
function listBelumSelesai(p: PosyanduContoh, tahap: KodeTahap, tanggalData: string): Langkah[] {
  if (tahap === 'belum') return []
  const bayangan = geserHari(tanggalData, tahap === 'dimasukkan' ? 4 : 60)
  const langkah = listLangkah(p, bayangan).filter((l) => l.tahap !== 'dikembalikan')
  const sampai = langkah.findIndex((l) => l.tahap === (tahap === 'dikembalikan' ? 'verifikasi' : tahap))
  const dipakai = langkah.slice(0, sampai + 1)
  const geser = Math.max(
    0,
    hitungHari(
      geserHari(tanggalData, -2 - Math.round(getTunggu(tahap) * getAcak(p.kodeDesa, p.urutan, 'akhir') ** 2)),
      dipakai.at(-1)?.tanggal ?? tanggalData,
    ),
  )
  const mundur = dipakai.map((l) => ({ ...l, tanggal: keHariKerja(geserHari(l.tanggal, -geser)) }))
  const akhir = mundur.at(-1)?.tanggal ?? tanggalData
  if (tahap !== 'dikembalikan') return mundur
  return [...mundur, { tahap, tanggal: keHariKerja(geserHari(akhir, 1)), catatan: ALASAN[1] as string }]
}

/** Registration events of all posyandu up to the reference date. Numbers are `kodeDesa.NNN`. */
export function listRegistrasiContoh(
  situasi: readonly SituasiKecamatan[],
  posyandu: readonly PosyanduContoh[],
  tanggalData: string,
): PeristiwaContoh[] {
  const hasil: PeristiwaContoh[] = []
  for (const s of situasi) {
    const isi = posyandu.map((p, i) => ({ p, i })).filter(({ p }) => p.kodeKecamatan === s.kode)
    const urut = [...isi].sort(
      (a, b) => getAcak(a.p.kodeDesa, a.p.urutan, 'giliran') - getAcak(b.p.kodeDesa, b.p.urutan, 'giliran'),
    )
    const selesai =
      s.registrasi.selesai === 'semua' ? urut.length : Math.min(s.registrasi.selesai, urut.length)
    for (const [ke, { p, i }] of urut.entries()) {
      const belum =
        selesai === 0
          ? BELUM_JALAN[ke % BELUM_JALAN.length]
          : SEDANG_JALAN[(ke - selesai) % SEDANG_JALAN.length]
      const langkah =
        ke < selesai
          ? listLangkah(p, getTanggalNomor(s, ke, selesai))
          : listBelumSelesai(p, belum as KodeTahap, tanggalData)
      for (const l of langkah) {
        const nomor = l.tahap === 'terdaftar' ? `${p.kodeDesa}.${String(p.urutan).padStart(3, '0')}` : null
        hasil.push({ posyandu: i, tahap: l.tahap, tanggal: l.tanggal, nomor, catatan: l.catatan ?? null })
      }
    }
  }
  return hasil
}
