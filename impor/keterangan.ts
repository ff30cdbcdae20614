import { type Bulan, formatBulan } from '@/lib/periode'
import { findBulan, findTahun } from './bulan'
import { samarkan } from './pribadi'
import { formatSel, type LembarSel, type Sel } from './sel'
import { createTemuanLembar } from './temuan'
import type { Temuan } from './tipe'

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

/** Reads the lines above the heading row (index from 0). */
export function loadKeterangan(lembar: LembarSel, barisJudul: number): Keterangan {
  const isi = (b: (Sel | null)[]) => b.map((s) => formatSel(s).trim()).filter(Boolean)
  const baris = lembar.baris
    .slice(0, barisJudul)
    .map(isi)
    .filter((b) => b.length > 0)
  const kalimat = [...baris.map((b) => b.join(' ')), lembar.nama]
  const pertama = <T>(cari: (teks: string) => T | null) =>
    kalimat.reduce<T | null>((ada, k) => ada ?? cari(k), null)
  return {
    bulan: pertama(findBulan),
    tahun: pertama(findTahun),
    kecamatan: cariNama(baris, SEBUTAN.kecamatan, true),
    desa: cariNama(baris, SEBUTAN.desa, true),
    posyandu: cariNama(baris, SEBUTAN.posyandu, false),
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
