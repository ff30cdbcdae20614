import { bulatkan } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import type { IsiDataDesa } from '../catatan/data-desa'
import type { Catatan } from '../catatan/tipe'
import { hitung, hitungDariJumlah, type Nilai } from '../hitung'
import { type JumlahTempat, listUkuran } from '../susun'
import { PENENTU, type Penentu } from './penentu'
import { type AturanPilot, type CalonPilot, type MasukanPilot, METODE_PILOT, type NilaiPenentu } from './tipe'

const DESIMAL = 1

/** Measures whose sums per desa the determinants read. */
export const UKURAN_PENENTU = listUkuran(
  PENENTU.flatMap((p) => (p.asal.jenis === 'indikator' ? [p.asal.indikator] : [])),
)

/** What candidates are made of, as the database gives it. */
export interface BahanPilot {
  bulan: Bulan
  desa: readonly { kode: string; jenis: 'desa' | 'kelurahan'; posyandu: number }[]
  /** Sums of the month per desa; null where nobody reported. */
  jumlah: (kode: string) => Pick<JumlahTempat, 'jumlah' | 'adaContoh'> | null
  dataDesa: readonly Catatan<IsiDataDesa>[]
}

/** Years of which there is any record, newest first. */
export const listTahunData = (data: BahanPilot['dataDesa']): number[] =>
  [...new Set(data.map((c) => c.isi.tahun))].sort((a, b) => b - a)

/** The year asked for; without one the newest that is not after the month. Null without any. */
export function getTahunData(
  data: BahanPilot['dataDesa'],
  bulan: Bulan,
  diminta: number | null,
): number | null {
  const ada = listTahunData(data)
  if (diminta !== null && ada.includes(diminta)) return diminta
  return ada.find((t) => t <= Number(bulan.slice(0, 4))) ?? ada.at(-1) ?? null
}

function hitungPenentu(
  p: Penentu,
  jumlah: JumlahTempat['jumlah'] | null,
  data: IsiDataDesa | null,
): Nilai | null {
  if (p.asal.jenis === 'indikator') return jumlah && hitung(p.asal.indikator, jumlah)
  const pembilang = data?.[p.asal.pembilang] ?? null
  const penyebut = data?.[p.asal.penyebut] ?? null
  return pembilang === null || penyebut === null ? null : hitungDariJumlah(pembilang, penyebut)
}

// The printed value decides, so that everybody can work the ranking out again from the page.
const cetak = (n: Nilai | null): NilaiPenentu | null =>
  n?.jenis === 'angka' ? { nilai: bulatkan(n.nilai, DESIMAL), penyebut: n.penyebut } : null

/** The input of a choice: every candidate with all determinants that are known of it, used or not. */
export function susunMasukan(b: BahanPilot, aturan: AturanPilot, tahunData: number | null): MasukanPilot {
  const perDesa = new Map(
    b.dataDesa.flatMap((c) => (c.isi.tahun === tahunData ? [[c.kodeWilayah, c] as const] : [])),
  )
  const createCalon = (d: BahanPilot['desa'][number]): CalonPilot => {
    const j = b.jumlah(d.kode)
    const data = perDesa.get(d.kode) ?? null
    const nilai = PENENTU.flatMap((p) => {
      const n = cetak(hitungPenentu(p, j?.jumlah ?? null, data?.isi ?? null))
      return n ? [[p.kode, n] as const] : []
    })
    return {
      kode: d.kode,
      posyandu: d.posyandu,
      nilai: Object.fromEntries(nilai),
      contoh: (j?.adaContoh ?? false) || data?.sifat === 'contoh',
    }
  }
  return {
    metode: METODE_PILOT,
    bulan: b.bulan,
    tahunData,
    aturan,
    calon: b.desa.filter((d) => aturan.calon === 'semua' || d.jenis === 'desa').map(createCalon),
  }
}
