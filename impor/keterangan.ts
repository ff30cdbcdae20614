import { type Bulan, formatBulan } from '@/lib/periode'
import { findBulan, findBulanTanpaTahun, findTahun } from './bulan'
import { isBarisJumlah } from './jumlah-baris'
import { normalisasiNama } from './nama'
import { samarkan } from './pribadi'
import { formatSel, type LembarSel, type Sel } from './sel'
import { parseNamaBulan } from './tanggal'
import { createTemuanLembar } from './temuan'
import type { KonteksPeriksa, Temuan } from './tipe'

/** What the lines above the table (and the sheet's name) say about all its rows; names as written. */
export interface Keterangan {
  bulan: Bulan | null
  tahun: number | null
  kecamatan: string | null
  desa: string | null
  posyandu: string | null
}

const SEBUTAN = {
  kecamatan: String.raw`(?:nama\s+)?kec(?:amatan)?\.?`,
  desa: String.raw`(?:nama\s+)?(?:desa\s*/\s*kel(?:urahan)?\.?|desa|kelurahan|kel\.)`,
  posyandu: String.raw`(?:nama\s+)?posyandu`,
} as const

function rapikan(teks: string | undefined): string | null {
  const hasil = (teks ?? '')
    .replace(/\b(kab\.|kabupaten|provinsi|prov\.)\b.*$/i, '')
    .replace(/^[\s:.]+|[\s:,.]+$/g, '')
  return hasil === '' || hasil.length > 60 ? null : samarkan(hasil)
}

/** The value after a label such as "Kecamatan : Loa Janan", in the same cell or in the next filled one. */
function cariNama(baris: readonly string[][], sebutan: string, tanpaTitikDua: boolean): string | null {
  const sama = new RegExp(`^${sebutan}\\s*:\\s*(.+)$`, 'i')
  const label = new RegExp(`^${sebutan}\\s*:?$`, 'i')
  const longgar = new RegExp(`^${sebutan}\\s+(.+)$`, 'i')
  for (const sel of baris) {
    for (const [i, teks] of sel.entries()) {
      const nama = rapikan(sama.exec(teks)?.[1])
      if (nama) return nama
      const lanjut = label.test(teks) ? sel.slice(i + 1).find((t) => !/^[:\s]*$/.test(t)) : undefined
      if (lanjut) return rapikan(lanjut)
    }
  }
  if (!tanpaTitikDua) return null
  return baris.flat().reduce<string | null>((ada, teks) => ada ?? rapikan(longgar.exec(teks)?.[1]), null)
}

const rapikanSel = (b: readonly (Sel | null)[]) => b.map((s) => formatSel(s).trim()).filter(Boolean)

// The words of a sheet's or a file's name that are neither a month nor a year nor a running number.
function tanpaWaktu(nama: string): string {
  return nama
    .replace(/[_]+/g, ' ')
    .replace(/\b(?:19|20)\d{2}\b/g, ' ')
    .split(/\s+/)
    .filter(
      (k) =>
        k && parseNamaBulan(k.replace(/[^a-z]/gi, '')) === null && !/^(bulan|bln|\d{1,2}[.)]?)$/i.test(k),
    )
    .join(' ')
}

/** A known place whose name begins the text, the longest first; null when there is none, or when the name is shared. */
function findTempat<T extends { nama: string }>(teks: string, tempat: readonly T[]): T | null {
  const kata = teks
    .split(/[\s,;:/]+/)
    .filter(Boolean)
    .slice(0, 5)
  for (let n = kata.length; n > 0; n--) {
    const normal = normalisasiNama(kata.slice(0, n).join(' '))
    const cocok = tempat.filter((t) => normalisasiNama(t.nama) === normal)
    if (cocok.length > 0) return cocok.length === 1 ? (cocok[0] as T) : null
  }
  return null
}

/** A known place named after its label somewhere in the lines: "LAPORAN POSYANDU KECAMATAN LOA JANAN BULAN …". */
function cariTempat<T extends { nama: string }>(
  kalimat: readonly string[],
  label: string,
  tempat: readonly T[],
): T | null {
  const pola = new RegExp(String.raw`(?<![a-z])(?:${label})[\s:.]+(.+)`, 'i')
  for (const k of kalimat) {
    const ada = findTempat(pola.exec(k)?.[1] ?? '', tempat)
    if (ada) return ada
  }
  return null
}

type Tempat = Pick<KonteksPeriksa, 'kecamatan' | 'desa' | 'kodeKecamatan'>

/** Names of places that were read as written, or where they stand in longer sentences or in the sheet's name, as the office knows them. */
function lengkapiTempat(k: Keterangan, kalimat: readonly string[], nama: string, t: Tempat): Keterangan {
  const pasti = (teks: string | null, semua: readonly { nama: string }[]) =>
    (teks && findTempat(teks, semua)?.nama) || teks
  const lembar = tanpaWaktu(nama)
  const kecamatan =
    cariTempat(kalimat, String.raw`kecamatan|kec\.?`, t.kecamatan) ?? findTempat(lembar, t.kecamatan)
  const namaKecamatan = pasti(k.kecamatan, t.kecamatan) ?? kecamatan?.nama ?? null
  const kode = namaKecamatan
    ? t.kecamatan.find((x) => normalisasiNama(x.nama) === normalisasiNama(namaKecamatan))?.kode
    : t.kodeKecamatan
  // Never on a name alone: without a kecamatan a desa of the sheet's name is none.
  const desa = kode ? t.desa.filter((d) => d.kodeKecamatan === kode) : []
  const namaDesa =
    cariTempat(kalimat, String.raw`desa\s*/\s*kel(?:urahan|\.)?|desa|kelurahan|kel\.|ds\.`, desa) ??
    findTempat(lembar, desa)
  return { ...k, kecamatan: namaKecamatan, desa: pasti(k.desa, desa) ?? namaDesa?.nama ?? null }
}

const pertama = <T>(kalimat: readonly string[], cari: (teks: string) => T | null): T | null =>
  kalimat.reduce<T | null>((ada, k) => ada ?? cari(k), null)

/** What one or more lines say by themselves. */
function bacaBaris(baris: readonly string[][]): Keterangan {
  const kalimat = baris.map((b) => b.join(' '))
  const tahun = pertama(kalimat, findTahun)
  return {
    bulan:
      pertama(kalimat, findBulan) ??
      (tahun ? pertama([...kalimat, ...baris.flat()], (k) => findBulanTanpaTahun(k, tahun)) : null),
    tahun,
    kecamatan: cariNama(baris, SEBUTAN.kecamatan, true),
    desa: cariNama(baris, SEBUTAN.desa, true),
    posyandu: cariNama(baris, SEBUTAN.posyandu, false),
  }
}

/**
 * Reads the lines above the heading row (index from 0), then the sheet's name, then the file's name (for the month only).
 * `lain`: another month that the sheet's name gives, to be said.
 */
export function loadKeterangan(
  lembar: LembarSel,
  barisJudul: number,
  konteks: Tempat,
  berkas: string,
): { keterangan: Keterangan; bulanLembar: Bulan | null } {
  const baris = lembar.baris
    .slice(0, barisJudul)
    .map(rapikanSel)
    .filter((b) => b.length > 0)
  const atas = bacaBaris(baris)
  const namaBerkas = berkas.replace(/\.[^.]*$/, '')
  const tahun = atas.tahun ?? findTahun(lembar.nama) ?? findTahun(namaBerkas)
  const dariNama = (nama: string) => findBulan(nama) ?? (tahun ? findBulanTanpaTahun(nama, tahun) : null)
  const bulanLembar = dariNama(lembar.nama)
  const bulan = atas.bulan ?? bulanLembar ?? findBulan(namaBerkas)
  const kalimat = baris.map((b) => b.join(' '))
  return {
    keterangan: lengkapiTempat({ ...atas, tahun, bulan }, kalimat, lembar.nama, konteks),
    bulanLembar: bulanLembar === bulan ? null : bulanLembar,
  }
}

/** A row between others that names the place or month of those below it; null when it does not. Only fields without a column count. */
export function parseBarisKeterangan(
  sel: readonly (Sel | null)[],
  berlaku: Keterangan,
  konteks: Tempat,
  adaKolom: (untuk: string) => boolean,
): Keterangan | null {
  const teks = rapikanSel(sel)
  const bukanKalimat = teks.length === 0 || teks.length > 4 || isBarisJumlah(sel)
  if (bukanKalimat || sel.some((s) => s !== null && typeof s !== 'string')) return null
  const sendiri = bacaBaris([teks])
  const isi = lengkapiTempat(
    { ...sendiri, kecamatan: sendiri.kecamatan ?? berlaku.kecamatan },
    [teks.join(' ')],
    teks.length === 1 ? (teks[0] as string) : '',
    konteks,
  )
  const kecamatanBaru =
    !adaKolom('kecamatan') && isi.kecamatan !== null && isi.kecamatan !== berlaku.kecamatan
  const dikenal = konteks.desa.some((d) => d.nama === isi.desa)
  const desaBaru = !adaKolom('desa') && !adaKolom('kode_desa') && isi.desa !== null && dikenal
  const bulanBaru = !adaKolom('bulan') && isi.bulan !== null && isi.bulan !== berlaku.bulan
  const posyanduBaru = !adaKolom('posyandu') && isi.posyandu !== null
  if (!kecamatanBaru && !desaBaru && !bulanBaru && !posyanduBaru) return null
  return {
    bulan: bulanBaru ? isi.bulan : berlaku.bulan,
    tahun: isi.tahun ?? berlaku.tahun,
    kecamatan: kecamatanBaru ? isi.kecamatan : berlaku.kecamatan,
    desa: desaBaru ? isi.desa : kecamatanBaru ? null : berlaku.desa,
    posyandu: posyanduBaru ? isi.posyandu : kecamatanBaru || desaBaru ? null : berlaku.posyandu,
  }
}

/** Says which of them stand in for a missing column. */
export function listTemuanKeterangan(
  k: Keterangan,
  lembar: string,
  adaKolom: (untuk: string) => boolean,
): Temuan[] {
  const dipakai: string[] = []
  if (k.bulan && !adaKolom('bulan')) dipakai.push(`bulan ${formatBulan(k.bulan)}`)
  if (k.kecamatan && !adaKolom('kecamatan') && !adaKolom('kode_desa'))
    dipakai.push(`kecamatan ${k.kecamatan}`)
  if (k.desa && !adaKolom('desa') && !adaKolom('kode_desa')) dipakai.push(`desa ${k.desa}`)
  if (k.posyandu && !adaKolom('posyandu')) dipakai.push(`posyandu ${k.posyandu}`)
  if (dipakai.length === 0) return []
  const pesan = `Lembar "${lembar}": dibaca dari keterangan di atas tabel: ${dipakai.join(', ')}.`
  return [createTemuanLembar('info', 'keterangan-lembar', lembar, pesan)]
}
