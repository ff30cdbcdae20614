import { UKURAN } from '@/indikator'
import type { Ukuran } from '@/indikator/tipe'
import { type Bulan, formatBulan } from '@/lib/periode'
import type { Acuan, Desa } from './acuan'
import { type AngkaTerbaca, parseAngka, parseYaTidak } from './angka'
import { ATURAN_JUMLAH, ATURAN_PASANGAN, sebutKode, sebutUkuran } from './aturan-ukuran'
import { parseSelBulan, parseSelTahun } from './bulan'
import type { PembacaBaris } from './pembaca-baris'
import { parsePilihanUkuran } from './pilihan-ukuran'
import { formatDaftar } from './sebut-daftar'
import type { Sel } from './sel'
import { findDesaBaris } from './tempat'
import { findPosyanduBaris } from './tempat-posyandu'
import type { IsiNilai } from './tipe'

/** Months before this one are taken for a slip of the pen. */
const BULAN_PERTAMA: Bulan = '2010-01'

function loadBulan(baca: PembacaBaris, acuan: Acuan): Bulan | null {
  const { keterangan } = baca.tabel
  const sel = baca.sel('bulan')
  const tahun =
    parseSelTahun(baca.sel('tahun')) ??
    keterangan.tahun ??
    (keterangan.bulan ? Number(keterangan.bulan.slice(0, 4)) : null)
  if (sel === null && baca.ada('bulan')) {
    baca.galat('bulan-kosong', 'bulan', 'bulan kosong.', {
      saran: 'Isi bulan laporan, misalnya Oktober 2025.',
    })
    return null
  }
  const bulan = sel === null ? keterangan.bulan : parseSelBulan(sel, tahun)
  if (!bulan) {
    baca.galat(
      'bulan-tidak-terbaca',
      'bulan',
      `"${baca.teks('bulan') ?? ''}" bukan bulan yang dikenal atau tanpa tahun.`,
      {
        saran: 'Tulis bulan dan tahunnya, misalnya Oktober 2025.',
      },
    )
    return null
  }
  const terakhir = acuan.konteks.bulanTerakhir
  if (bulan > terakhir) {
    baca.galat(
      'bulan-mendatang',
      'bulan',
      `${formatBulan(bulan)} belum dapat dilaporkan; paling akhir ${formatBulan(terakhir)}.`,
      {
        saran: 'Periksa kembali bulan dan tahunnya.',
      },
    )
    return null
  }
  if (bulan < BULAN_PERTAMA) {
    baca.galat('bulan-tidak-wajar', 'bulan', `${formatBulan(bulan)} terlalu lama.`, {
      saran: 'Periksa kembali tahunnya.',
    })
    return null
  }
  return bulan
}

type NilaiUkuran = Readonly<Record<string, number>>

function parseUkuran(u: Ukuran, sel: Sel | null): AngkaTerbaca {
  if (u.pilihan) return parsePilihanUkuran(sel, u.pilihan)
  return u.yaTidak ? parseYaTidak(sel) : parseAngka(sel)
}

/** The counts of a row by code, and the codes whose cells were refused with a sentence of their own. */
function loadUkuran(
  baca: PembacaBaris,
  pengali: number,
): { nilai: NilaiUkuran; ditolak: ReadonlySet<string> } {
  const nilai: Record<string, number> = {}
  const ditolak = new Set<string>()
  const strip: string[] = []
  for (const [kode, u] of UKURAN) {
    if (!baca.ada(kode)) continue
    const hasil = parseUkuran(u, baca.sel(kode))
    if (hasil.jenis === 'galat') {
      baca.laporKalimat('galat', kode, hasil)
      ditolak.add(kode)
    }
    if (hasil.jenis === 'kosong' && hasil.strip) strip.push(baca.sebut(kode, u.judul))
    if (hasil.jenis !== 'angka') continue
    if (!u.pilihan && hasil.angka > u.maks * pengali) {
      const kalimat = `${sebutUkuran(u)} ${hasil.angka}, padahal paling banyak ${u.maks * pengali}.`
      baca.galat('angka-terlalu-besar', kode, kalimat, { saran: 'Periksa kembali angkanya.' })
      ditolak.add(kode)
      continue
    }
    if (hasil.catatan) baca.laporKalimat(u.pilihan ? 'info' : 'peringatan', kode, hasil.catatan)
    nilai[kode] = hasil.angka
  }
  if (strip.length > 0) {
    baca.lapor(
      'info',
      'tanda-strip',
      null,
      `tanda strip pada kolom ${formatDaftar(strip)} dibaca tidak diisi, bukan nol.`,
      {
        saran: 'Tulis 0 bila memang nol.',
      },
    )
  }
  return { nilai, ditolak }
}

function periksaBagian(baca: PembacaBaris, nilai: NilaiUkuran): void {
  for (const [kode, u] of UKURAN) {
    const bagian = nilai[kode]
    const seluruh = u.bagianDari ? nilai[u.bagianDari] : undefined
    if (bagian === undefined || seluruh === undefined || bagian <= seluruh) continue
    const kalimat = `${sebutUkuran(u)} ${bagian}, padahal ${sebutKode(u.bagianDari ?? '')} ${seluruh}.`
    baca.galat('bagian-melebihi', kode, kalimat, { saran: 'Periksa kembali salah satunya.' })
  }
}

function periksaJumlah(baca: PembacaBaris, nilai: NilaiUkuran): void {
  for (const { bagian, induk } of ATURAN_JUMLAH) {
    const angka = bagian.map((k) => nilai[k])
    const seluruh = nilai[induk]
    // A part that is too large by itself has its sentence already.
    if (seluruh === undefined || angka.some((n) => n === undefined || n > seluruh)) continue
    const jumlah = angka.reduce<number>((a, n) => a + (n ?? 0), 0)
    if (jumlah <= seluruh) continue
    const nama = bagian.map((k, i) => `${sebutKode(k)} ${angka[i]}`).join(' + ')
    const kalimat = `${nama} = ${jumlah}, padahal ${sebutKode(induk)} ${seluruh}.`
    baca.galat('jumlah-melebihi', bagian[0] ?? null, kalimat, { saran: 'Periksa kembali angka-angkanya.' })
  }
}

function periksaPasangan(baca: PembacaBaris, nilai: NilaiUkuran, ditolak: ReadonlySet<string>): void {
  const dilaporkan = new Set<string>()
  for (const { pemicu, wajib } of ATURAN_PASANGAN) {
    const terisi = pemicu.find((k) => nilai[k] !== undefined)
    if (!terisi) continue
    for (const kode of wajib) {
      if (nilai[kode] !== undefined || ditolak.has(kode) || dilaporkan.has(kode)) continue
      dilaporkan.add(kode)
      const kalimat = `${sebutKode(terisi)} ${nilai[terisi]} diisi, tetapi ${UKURAN.get(kode)?.judul ?? kode} kosong.`
      baca.galat('rasio-separuh', kode, kalimat, {
        saran: 'Keduanya harus diisi; tulis 0 bila memang nol.',
      })
    }
  }
}

/** Most that the measures of a row for a whole desa may be, as a multiple of one posyandu. */
function getPengali(acuan: Acuan, desa: Desa, perDesa: boolean): number {
  return perDesa ? Math.max(1, acuan.listPosyandu(desa.kode).length) : 1
}

/** Checks one row of a monthly report or recap; null when it can't be taken, with the findings in `baca`. */
export function periksaNilai(baca: PembacaBaris, acuan: Acuan): IsiNilai | null {
  const bolehPerDesa = baca.tabel.templat === 'ppgbm'
  const desa = findDesaBaris(baca, acuan)
  const posyandu = desa ? findPosyanduBaris(baca, acuan, desa, bolehPerDesa) : null
  const bulan = loadBulan(baca, acuan)
  const { nilai, ditolak } = loadUkuran(baca, desa ? getPengali(acuan, desa, bolehPerDesa && !posyandu) : 1)
  periksaBagian(baca, nilai)
  periksaJumlah(baca, nilai)
  periksaPasangan(baca, nilai, ditolak)
  if (Object.keys(nilai).length === 0 && ditolak.size === 0) {
    baca.galat('belum-diisi', null, 'tidak ada satu angka pun.', {
      saran: 'Isi angkanya; tulis 0 bila memang nol.',
    })
  }
  if (baca.adaGalat() || !desa || !bulan) return null
  return { jenis: 'nilai', kodeDesa: desa.kode, posyandu, bulan, nilai }
}
