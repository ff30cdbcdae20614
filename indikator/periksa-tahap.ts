import type { Peran } from '@/lib/cakupan'
import { formatTanggal } from '@/lib/periode'
import { getKeadaan, listDokumen } from './keadaan-registrasi'
import {
  bolehTahap,
  getTahap,
  getUrutanTahap,
  type KodeTahap,
  type PeristiwaRegistrasi,
  POLA_NOMOR,
  TAHAP,
  urutkanPeristiwa,
} from './tahap-registrasi'

/** A step about to be recorded. */
export interface LangkahMasuk {
  tahap: KodeTahap
  tanggal: string
  nomor: string | null
  catatan: string | null
  dokumen: readonly string[]
  /** The officer agreed that stages are skipped. */
  lompat: boolean
}

/** What the check must know besides the events in force. */
export interface KonteksLangkah {
  peran: Peran
  hariIni: string
  kodeDesa: string
  namaDesa: string
  /** Who holds the number already, as a sentence names him; null when it is free. */
  pemegangNomor: string | null
  /** "digabung ke Posyandu Mawar pada 3 Oktober 2025"; null while the posyandu is open. */
  tutup: string | null
}

/** Why a step is not recorded; the sentence is ready for the screen. */
export interface TolakLangkah {
  kode:
    | 'tutup'
    | 'bukan-wewenang'
    | 'di-tangan-dpmd'
    | 'mendatang'
    | 'tanggal-tidak-wajar'
    | 'alasan-kosong'
    | 'tanpa-berkas'
    | 'nomor-kosong'
    | 'nomor-bentuk'
    | 'nomor-desa'
    | 'nomor-terpakai'
    | 'nomor-tahap'
    | 'mendahului'
    | 'mundur'
    | 'tetap'
    | 'lompat'
  kalimat: string
}

/** No posyandu is older (the programme began in 1985). */
export const TANGGAL_PERTAMA = '1985-01-01'

const nama = (kode: KodeTahap) => getTahap(kode)?.nama ?? kode

/** Stages of which the number says nothing: neither an event nor their document is there. */
export function listTerlompati(
  peristiwa: readonly PeristiwaRegistrasi[],
  tahap: KodeTahap,
  tanggal: string,
  dokumen: readonly string[] = [],
): KodeTahap[] {
  if (tahap === 'dikembalikan' || tahap === 'belum') return []
  const sebelum = urutkanPeristiwa(peristiwa, tanggal)
  const ada = new Set<string>(sebelum.map((e) => e.tahap))
  const berkas = new Set([
    ...dokumen,
    ...listDokumen(peristiwa, tanggal).flatMap((d) => (d.ada ? [d.kode] : [])),
  ])
  const ke = getUrutanTahap(tahap)
  // A list that began in the middle says nothing of what came before its first stage.
  const pertama = Math.min(...sebelum.map((e) => getUrutanTahap(e.tahap)).filter((n) => n > 0))
  const mulai = Number.isFinite(pertama) ? pertama : 0
  return TAHAP.flatMap((t, i) =>
    i > mulai &&
    i < ke &&
    t.kode !== 'belum' &&
    !ada.has(t.kode) &&
    !(t.dokumen && berkas.has(t.dokumen.kode))
      ? [t.kode]
      : [],
  )
}

/** Why a step does not fit into the order of the events; null when it does. */
export function tolakUrutan(peristiwa: readonly PeristiwaRegistrasi[], m: LangkahMasuk): TolakLangkah | null {
  const urut = urutkanPeristiwa(peristiwa, '9999-12-31')
  const kini = urut.at(-1)
  if (!kini) return null
  const ke = getUrutanTahap(m.tahap)
  const sebut = `${nama(kini.tahap)} (${formatTanggal(kini.tanggal)})`
  if (m.tanggal >= kini.tanggal) {
    if (m.tahap === kini.tahap) {
      const dokumen = listDokumen(peristiwa, m.tanggal)
      const baru = m.dokumen.some((k) => dokumen.some((d) => d.kode === k && !d.ada))
      return baru
        ? null
        : {
            kode: 'tetap',
            kalimat: `sudah ${sebut}; tidak ada yang berubah. Bila tanggalnya keliru, batalkan catatan itu lebih dulu.`,
          }
    }
    if (kini.tahap !== 'dikembalikan' && m.tahap !== 'dikembalikan' && ke < getUrutanTahap(kini.tahap))
      return {
        kode: 'mundur',
        kalimat: `sudah ${sebut}, tidak dapat mundur ke ${nama(m.tahap)}. Catat Dikembalikan, atau batalkan catatan yang keliru.`,
      }
    return null
  }
  // An earlier day is let in where it fits between its neighbours: the history is being completed.
  const lalu = urut.findLast((e) => e.tanggal <= m.tanggal)
  const lanjut = urut.find((e) => e.tanggal > m.tanggal)
  const cocok =
    lanjut !== undefined &&
    (m.tahap === 'dikembalikan' ? lalu !== undefined : ke < getUrutanTahap(lanjut.tahap)) &&
    (!lalu || lalu.tahap === 'dikembalikan' || getUrutanTahap(lalu.tahap) <= ke)
  return cocok
    ? null
    : {
        kode: 'mendahului',
        kalimat: `tanggal ${formatTanggal(m.tanggal)} mendahului tahap sebelumnya, ${sebut}. Periksa kembali tanggalnya.`,
      }
}

function tolakNomor(m: LangkahMasuk, k: KonteksLangkah): TolakLangkah | null {
  if (m.tahap !== 'terdaftar') {
    return m.nomor
      ? { kode: 'nomor-tahap', kalimat: 'nomor registrasi hanya diisi bila tahapnya Terdaftar.' }
      : null
  }
  if (!m.nomor) return { kode: 'nomor-kosong', kalimat: 'nomor registrasinya belum diisi.' }
  if (!POLA_NOMOR.test(m.nomor))
    return {
      kode: 'nomor-bentuk',
      kalimat: `"${m.nomor}" bukan bentuk nomor registrasi, misalnya ${k.kodeDesa}.001.`,
    }
  if (m.nomor.slice(0, 13) !== k.kodeDesa)
    return {
      kode: 'nomor-desa',
      kalimat: `nomor ${m.nomor} bukan milik ${k.namaDesa}; nomor desa ini diawali ${k.kodeDesa}.`,
    }
  if (k.pemegangNomor !== null)
    return { kode: 'nomor-terpakai', kalimat: `nomor ${m.nomor} sudah dipakai ${k.pemegangNomor}.` }
  return null
}

function tolakWewenang(
  peristiwa: readonly PeristiwaRegistrasi[],
  m: LangkahMasuk,
  k: KonteksLangkah,
): TolakLangkah | null {
  if (!bolehTahap(k.peran, m.tahap))
    return { kode: 'bukan-wewenang', kalimat: `tahap ${nama(m.tahap)} hanya dicatat oleh DPMD.` }
  const kini = getKeadaan(peristiwa, k.hariIni).tahap
  if (k.peran !== 'dpmd' && kini !== 'belum' && kini !== 'dikembalikan' && !bolehTahap(k.peran, kini))
    return {
      kode: 'di-tangan-dpmd',
      kalimat: `berkasnya sudah di DPMD (${nama(kini)}). Hubungi DPMD bila perlu diubah.`,
    }
  return null
}

function tolakTanggal(m: LangkahMasuk, k: KonteksLangkah): TolakLangkah | null {
  if (m.tanggal > k.hariIni)
    return {
      kode: 'mendatang',
      kalimat: `${formatTanggal(m.tanggal)} belum terjadi. Pakai tanggal sampai hari ini.`,
    }
  if (m.tanggal < TANGGAL_PERTAMA)
    return {
      kode: 'tanggal-tidak-wajar',
      kalimat: `${formatTanggal(m.tanggal)} terlalu lama. Periksa tahunnya.`,
    }
  return null
}

function tolakKembali(peristiwa: readonly PeristiwaRegistrasi[], m: LangkahMasuk): TolakLangkah | null {
  if (m.tahap !== 'dikembalikan') return null
  if (!m.catatan) return { kode: 'alasan-kosong', kalimat: 'tulis alasan berkas dikembalikan.' }
  return getKeadaan(peristiwa, m.tanggal).tahap === 'belum'
    ? { kode: 'tanpa-berkas', kalimat: 'belum ada berkas yang dapat dikembalikan.' }
    : null
}

function tolakLompat(peristiwa: readonly PeristiwaRegistrasi[], m: LangkahMasuk): TolakLangkah | null {
  const lompat = listTerlompati(peristiwa, m.tahap, m.tanggal, m.dokumen)
  if (lompat.length === 0 || (m.lompat && m.catatan)) return null
  return {
    kode: 'lompat',
    kalimat: `tahap ${lompat.map(nama).join(', ')} terlompati. Bila memang demikian, centang "Boleh melompati tahap" dan tulis alasannya.`,
  }
}

/**
 * Why a step can't be recorded after the events in force (order of entry); null when it can. Sentences begin in lower case:
 * the posyandu's name stands before them.
 */
export function tolakLangkah(
  peristiwa: readonly PeristiwaRegistrasi[],
  m: LangkahMasuk,
  k: KonteksLangkah,
): TolakLangkah | null {
  if (k.tutup !== null) return { kode: 'tutup', kalimat: `posyandu ini sudah ${k.tutup}.` }
  return (
    tolakWewenang(peristiwa, m, k) ??
    tolakTanggal(m, k) ??
    tolakKembali(peristiwa, m) ??
    tolakNomor(m, k) ??
    tolakUrutan(peristiwa, m) ??
    tolakLompat(peristiwa, m)
  )
}
