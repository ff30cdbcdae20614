import type { Kalimat } from './angka'
import { parseKoordinat } from './koordinat'
import { isSelPribadi, samarkan, samarkanSel, TERSEMBUNYI } from './pribadi'
import type { Sel } from './sel'
import type { KolomTabel, Tabel } from './tabel'
import type { KodeTemuan } from './temuan'
import type { Temuan, TingkatTemuan } from './tipe'

/** Beyond the sentence: what the finding is about and what may have been meant. */
interface Rincian {
  saran?: string | null
  usulan?: { teks: string; skor: number }[]
  baru?: Temuan['baru']
}

/** Reads one row through the columns of its table and collects what it finds. */
export interface PembacaBaris {
  tabel: Tabel
  /** Row as the spreadsheet numbers it. */
  nomor: number
  temuan: Temuan[]
  ada(untuk: string): boolean
  /** The cell of a column; null when blank, when there is no such column, or when it was hidden as personal. */
  sel(untuk: string): Sel | null
  /** The cell as text, or null. */
  teks(untuk: string): string | null
  lapor(
    tingkat: TingkatTemuan,
    kode: KodeTemuan,
    untuk: string | null,
    kalimat: string,
    rincian?: Rincian,
  ): void
  galat(kode: KodeTemuan, untuk: string | null, kalimat: string, rincian?: Rincian): void
  laporKalimat(tingkat: TingkatTemuan, untuk: string, k: Kalimat): void
  /** How a column is called in a sentence: its heading in this file, else the given name. */
  sebut(untuk: string, lain: string): string
  adaGalat(): boolean
  /** Desa that the row was taken for; set by whoever finds it. */
  kodeDesa: string | null
  /** Recognised cells as read, safe to store and show. */
  listSel(): Record<string, Sel>
}

/** The first filled cell of every merged range that spans rows in this column: a row below it has the same place or month. */
function createGabungan(tabel: Tabel, kolom: KolomTabel): Map<number, Sel> {
  const hasil = new Map<number, Sel>()
  const akhir = tabel.lembar.baris.length - 1
  for (const g of tabel.lembar.gabung) {
    if (kolom.indeks < g.kolomAwal || kolom.indeks > g.kolomAkhir || g.barisAwal === g.barisAkhir) continue
    const sel = tabel.lembar.baris[g.barisAwal]?.[g.kolomAwal] ?? null
    if (sel === null || hasil.size > akhir) continue
    for (let b = g.barisAwal; b <= Math.min(g.barisAkhir, akhir); b++) hasil.set(b, sel)
  }
  return hasil
}

const BERLANJUT = ['kecamatan', 'desa', 'kode_desa', 'posyandu', 'bulan', 'tahun']

/** Reads the cells of a table: merged cells down a column of places or months count for all their rows. */
export function createPengambil(tabel: Tabel): (indeks: number, untuk: string) => Sel | null {
  const gabungan = new Map<string, Map<number, Sel>>()
  for (const k of tabel.kolom.values())
    if (BERLANJUT.includes(k.untuk)) gabungan.set(k.untuk, createGabungan(tabel, k))
  return (indeks, untuk) => {
    const kolom = tabel.kolom.get(untuk)
    if (!kolom) return null
    return (
      tabel.lembar.baris[indeks]?.[kolom.indeks] ??
      gabungan.get(untuk)?.get(indeks) ??
      tabel.lanjutan.get(untuk)?.get(indeks) ??
      null
    )
  }
}

/** The reader of one row (`indeks` from 0). Cells with a number like a NIK are refused here, before anything looks at them. */
export function createPembaca(
  tabel: Tabel,
  indeks: number,
  ambil: (indeks: number, untuk: string) => Sel | null,
): PembacaBaris {
  const nomor = indeks + 1
  const temuan: Temuan[] = []
  const rahasia = new Set<string>()

  const sel = (untuk: string) => (rahasia.has(untuk) ? null : ambil(indeks, untuk))
  const lapor: PembacaBaris['lapor'] = (tingkat, kode, untuk, kalimat, rincian = {}) => {
    // A hidden cell has its sentence; that it then looks blank is no second one.
    if (untuk !== null && rahasia.has(untuk) && kode !== 'data-pribadi') return
    const kolom = untuk === null ? undefined : tabel.kolom.get(untuk)
    const tempat = kolom
      ? `Baris ${nomor}, ${kolom.kolom ? `kolom ${kolom.kolom} (${kolom.judul.replace(/\s*\(.*\)$/, '')})` : kolom.judul}`
      : `Baris ${nomor}`
    temuan.push({
      tingkat,
      kode,
      lembar: tabel.nama,
      baris: nomor,
      kolom: kolom?.kolom || null,
      judulKolom: kolom?.judul ?? null,
      nilai: kolom && untuk !== null ? samarkanSel(sel(untuk)) || null : null,
      pesan: samarkan(`${tempat}: ${kalimat}`, 400),
      saran: rincian.saran ?? null,
      ...(untuk === null ? {} : { untuk }),
      ...(rincian.usulan && rincian.usulan.length > 0 ? { usulan: rincian.usulan } : {}),
      ...(rincian.baru ? { baru: rincian.baru } : {}),
    })
  }
  const pembaca: PembacaBaris = {
    tabel,
    nomor,
    temuan,
    sel,
    lapor,
    ada: (untuk) => tabel.kolom.has(untuk),
    teks: (untuk) => samarkanSel(sel(untuk), 300) || null,
    galat: (kode, untuk, kalimat, rincian) => lapor('galat', kode, untuk, kalimat, rincian),
    laporKalimat: (tingkat, untuk, k) => lapor(tingkat, k.kode, untuk, k.kalimat, { saran: k.saran }),
    sebut: (untuk, lain) => tabel.kolom.get(untuk)?.judul ?? lain,
    adaGalat: () => temuan.some((t) => t.tingkat === 'galat'),
    kodeDesa: null,
    listSel: () => {
      const hasil: Record<string, Sel> = {}
      for (const untuk of tabel.kolom.keys()) {
        const isi = rahasia.has(untuk) ? TERSEMBUNYI : sel(untuk)
        if (isi !== null) hasil[untuk] = typeof isi === 'string' ? samarkan(isi, 300) : isi
      }
      return hasil
    },
  }
  for (const untuk of tabel.kolom.keys()) {
    const isi = ambil(indeks, untuk)
    const koordinat =
      (untuk === 'lintang' || untuk === 'bujur') && Math.abs(parseKoordinat(isi) ?? 999) <= 180
    if (koordinat || !isSelPribadi(isi)) continue
    rahasia.add(untuk)
    lapor(
      'galat',
      'data-pribadi',
      untuk,
      'sel memuat nomor 16 angka atau lebih yang menyerupai NIK; nilainya tidak disimpan.',
      {
        saran: 'Hapus nomor itu dari berkas, lalu kirim lagi.',
      },
    )
  }
  return pembaca
}
