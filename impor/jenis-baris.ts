import { getDaftar } from '@/indikator/catatan'
import { isLembarKemendagri } from './baris-kemendagri'
import { isTeksJumlah } from './jumlah-baris'
import { normalisasiJudul } from './normal-judul'
import type { PembacaBaris } from './pembaca-baris'
import { formatSel, type Sel } from './sel'
import type { Tabel } from './tabel'
import type { KodeTemuan } from './temuan'

/** Text that marks the template's example row; the importer skips it wherever it stands in a row. */
export const TANDA_CONTOH = 'contoh: hapus baris ini'

/** Why a row under the heading is no data: the kind and the end of its sentence. */
export interface AlasanLewati {
  kode: KodeTemuan
  kalimat: string
}

const PENUTUP =
  /^(mengetahui|menyetujui|mengesahkan|diketahui|dibuat|disusun|diperiksa|kepala |plt|lurah|camat|bidan|koordinator|ketua|sekretaris|petugas|pelapor|penanggung|nip\b|ttd|tertanda|catatan|keterangan|ket\b|sumber|\*|[a-z ]{3,30}, *(tgl\b|tanggal\b|\d{1,2} *[a-z]{3,9} *\d{4}))/i

const TEMPAT = ['kecamatan', 'desa', 'kode_desa', 'posyandu', 'bulan']

const normal = (s: Sel | null | undefined) => normalisasiJudul(formatSel(s))

function listIsi(tabel: Tabel, indeks: number): { kolom: number; sel: Sel }[] {
  const pribadi = new Set(tabel.judul.pribadi.map((k) => k.indeks))
  return (tabel.lembar.baris[indeks] ?? []).flatMap((sel, kolom) =>
    sel === null || pribadi.has(kolom) ? [] : [{ kolom, sel }],
  )
}

function isJudulUlang(tabel: Tabel, isi: { kolom: number; sel: Sel }[]): boolean {
  const teks = isi.filter((x) => typeof x.sel === 'string')
  if (teks.length < 2 || teks.length < isi.length) return false
  const sama = teks.filter(({ kolom, sel }) =>
    Array.from({ length: tabel.judul.tinggi }, (_, i) =>
      normal(tabel.lembar.baris[tabel.judul.awal + i]?.[kolom]),
    ).includes(normal(sel)),
  )
  return sama.length >= teks.length * 0.6
}

function isNomorKolom(isi: { kolom: number; sel: Sel }[]): boolean {
  const angka = isi.map((x) => Number(/^\(?(\d{1,3})\)?$/.exec(formatSel(x.sel).trim())?.[1] ?? Number.NaN))
  return (
    angka.length >= 3 &&
    angka.every((n, i) => n === (angka[0] as number) + i) &&
    (angka[0] === 1 || angka[0] === 0)
  )
}

/** The columns that hold facts: measures, or the stage and number of a registration. */
function listKolomFakta(tabel: Tabel): string[] {
  return [...tabel.kolom.keys()].filter((k) => !TEMPAT.includes(k) && k !== 'tahun' && k !== 'catatan')
}

// In a list words are facts: two filled fields make a record, one under the table may be a signature.
function getAlasanDaftar(tabel: Tabel, baca: PembacaBaris, pertama: string): AlasanLewati | null {
  const isi = [...tabel.kolom.keys()].filter((k) => !TEMPAT.includes(k) && baca.sel(k) !== null)
  if (baca.adaGalat() || isi.length > 1) return null
  if (PENUTUP.test(pertama))
    return { kode: 'bukan-data', kalimat: 'keterangan atau tanda tangan di bawah tabel dilewati.' }
  if (isi.some((k) => k !== 'tahun' && k !== 'catatan')) return null
  const adaTempat = TEMPAT.some((k) => baca.sel(k) !== null)
  return adaTempat
    ? { kode: 'belum-diisi', kalimat: 'belum diisi, dilewati.' }
    : { kode: 'bukan-data', kalimat: 'baris tanpa isi, dilewati.' }
}

/** Whether a filled row below the heading is data (null) or why it is skipped. */
export function getAlasanLewati(tabel: Tabel, indeks: number, baca: PembacaBaris): AlasanLewati | null {
  const isi = listIsi(tabel, indeks)
  if (isi.some((x) => formatSel(x.sel).trim().toLowerCase().startsWith(TANDA_CONTOH))) {
    return { kode: 'baris-contoh', kalimat: 'baris contoh dari templat dilewati.' }
  }
  if (isJudulUlang(tabel, isi)) return { kode: 'judul-berulang', kalimat: 'judul yang berulang dilewati.' }
  if (isNomorKolom(isi)) return { kode: 'nomor-kolom', kalimat: 'baris nomor kolom dilewati.' }
  const pertama = formatSel(isi.find((x) => typeof x.sel === 'string' && /[\p{L}%]/u.test(x.sel))?.sel).trim()
  const penanda = [pertama, ...TEMPAT.map((k) => baca.teks(k) ?? '')]
  if (penanda.some(isTeksJumlah))
    return { kode: 'baris-jumlah', kalimat: 'baris jumlah dilewati; jumlah dihitung sendiri oleh dasbor.' }
  if (isLembarKemendagri(baca) && !baca.teks('nomor_registrasi'))
    return { kode: 'belum-bernomor', kalimat: 'belum bernomor, dilewati.' }
  if (getDaftar(tabel.templat)) return getAlasanDaftar(tabel, baca, pertama)
  const fakta = listKolomFakta(tabel)
  // A cell hidden as personal is a fact too: the row is refused for it, not skipped.
  const adaFakta = baca.adaGalat() || fakta.some((k) => baca.sel(k) !== null)
  const adaAngka = fakta.some((k) => typeof baca.sel(k) === 'number' || /^\d+$/.test(baca.teks(k) ?? ''))
  if (PENUTUP.test(pertama) && !adaAngka)
    return { kode: 'bukan-data', kalimat: 'keterangan atau tanda tangan di bawah tabel dilewati.' }
  if (adaFakta) return null
  if (baca.sel('posyandu') !== null && TEMPAT.filter((k) => baca.sel(k) !== null).length >= 2)
    return { kode: 'belum-diisi', kalimat: 'belum diisi satu angka pun, dilewati.' }
  return { kode: 'bukan-data', kalimat: 'baris tanpa angka, dilewati.' }
}
