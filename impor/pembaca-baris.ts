import type { Kalimat } from './angka'
import { KOLOM_DAFTAR } from './kolom-daftar'
import { parseKoordinat } from './koordinat'
import { adaTelepon, isSelPribadi, samarkan, samarkanSel, TERSEMBUNYI } from './pribadi'
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

type Ambil = (indeks: number, untuk: string) => Sel | null

const TANPA_RAHASIA: ReadonlySet<string> = new Set()

// A class, not closures: a file of 100,000 rows keeps as many of these.
class Pembaca implements PembacaBaris {
  readonly temuan: Temuan[] = []
  kodeDesa: string | null = null
  private readonly rahasia: ReadonlySet<string>

  constructor(
    readonly tabel: Tabel,
    private readonly indeks: number,
    private readonly ambil: Ambil,
  ) {
    this.rahasia = this.listRahasia()
    for (const untuk of this.rahasia) {
      this.lapor(
        'galat',
        'data-pribadi',
        untuk,
        adaTelepon(this.ambil(this.indeks, untuk))
          ? 'sel memuat nomor telepon; nilainya tidak disimpan.'
          : 'sel memuat nomor 16 angka atau lebih yang menyerupai NIK; nilainya tidak disimpan.',
        { saran: 'Hapus nomor itu dari berkas, lalu kirim lagi.' },
      )
    }
  }

  private listRahasia(): ReadonlySet<string> {
    let hasil: Set<string> | null = null
    const daftar = this.tabel.templat in KOLOM_DAFTAR
    for (const untuk of this.tabel.kolom.keys()) {
      const isi = this.ambil(this.indeks, untuk)
      if (!isSelPribadi(isi) && !(daftar && adaTelepon(isi))) continue
      const koordinat = untuk === 'lintang' || untuk === 'bujur'
      if (koordinat && Math.abs(parseKoordinat(isi) ?? 999) <= 180) continue
      hasil ??= new Set()
      hasil.add(untuk)
    }
    return hasil ?? TANPA_RAHASIA
  }

  get nomor(): number {
    return this.indeks + 1
  }

  ada(untuk: string): boolean {
    return this.tabel.kolom.has(untuk)
  }

  sel(untuk: string): Sel | null {
    return this.rahasia.has(untuk) ? null : this.ambil(this.indeks, untuk)
  }

  teks(untuk: string): string | null {
    return samarkanSel(this.sel(untuk), 300) || null
  }

  lapor(
    tingkat: TingkatTemuan,
    kode: KodeTemuan,
    untuk: string | null,
    kalimat: string,
    rincian: Rincian = {},
  ): void {
    // A hidden cell has its sentence; that it then looks blank is no second one.
    if (untuk !== null && this.rahasia.has(untuk) && kode !== 'data-pribadi') return
    const { tabel, nomor } = this
    const kolom = untuk === null ? undefined : tabel.kolom.get(untuk)
    const tempat = kolom
      ? `Baris ${nomor}, ${kolom.kolom ? `kolom ${kolom.kolom} (${kolom.judul.replace(/\s*\(.*\)$/, '')})` : kolom.judul}`
      : `Baris ${nomor}`
    this.temuan.push({
      tingkat,
      kode,
      lembar: tabel.nama,
      baris: nomor,
      kolom: kolom?.kolom || null,
      judulKolom: kolom?.judul ?? null,
      nilai: kolom && untuk !== null ? samarkanSel(this.sel(untuk)) || null : null,
      pesan: samarkan(`${tempat}: ${kalimat}`, 400),
      saran: rincian.saran ?? null,
      ...(untuk === null ? {} : { untuk }),
      ...(rincian.usulan && rincian.usulan.length > 0 ? { usulan: rincian.usulan } : {}),
      ...(rincian.baru ? { baru: rincian.baru } : {}),
    })
  }

  galat(kode: KodeTemuan, untuk: string | null, kalimat: string, rincian?: Rincian): void {
    this.lapor('galat', kode, untuk, kalimat, rincian)
  }

  laporKalimat(tingkat: TingkatTemuan, untuk: string, k: Kalimat): void {
    this.lapor(tingkat, k.kode, untuk, k.kalimat, { saran: k.saran })
  }

  sebut(untuk: string, lain: string): string {
    return this.tabel.kolom.get(untuk)?.judul ?? lain
  }

  adaGalat(): boolean {
    return this.temuan.some((t) => t.tingkat === 'galat')
  }

  listSel(): Record<string, Sel> {
    const hasil: Record<string, Sel> = {}
    for (const untuk of this.tabel.kolom.keys()) {
      const isi = this.rahasia.has(untuk) ? TERSEMBUNYI : this.sel(untuk)
      if (isi !== null) hasil[untuk] = typeof isi === 'string' ? samarkan(isi, 300) : isi
    }
    return hasil
  }
}

/** The reader of one row (`indeks` from 0). Cells with a number like a NIK are refused here, before anything looks at them. */
export function createPembaca(tabel: Tabel, indeks: number, ambil: Ambil): PembacaBaris {
  return new Pembaca(tabel, indeks, ambil)
}
