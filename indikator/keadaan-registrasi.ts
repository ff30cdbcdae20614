import { hitungHari } from '@/lib/periode'
import {
  DOKUMEN,
  type DokumenTahap,
  getTahap,
  getUrutanTahap,
  type KodeTahap,
  type PeristiwaRegistrasi,
  TAHAP,
  urutkanPeristiwa,
} from './tahap-registrasi'

/** A document of the registration: `ada` when an event brought or ticked it, or when the file was handed in after it. */
export interface Dokumen extends DokumenTahap {
  tahap: KodeTahap
  ada: boolean
  /** Day of the event; null when the document is missing or only implied. */
  tanggal: string | null
}

const DIAJUKAN = getUrutanTahap('diajukan')
const DIKEMBALIKAN = getUrutanTahap('dikembalikan')

function kumpulkanDokumen(urut: readonly PeristiwaRegistrasi[]): Map<string, string> {
  const ada = new Map<string, string>()
  for (const e of urut) {
    if (e.tahap === 'dikembalikan') {
      for (const d of e.dokumen ?? []) ada.delete(d)
      continue
    }
    const milik = getTahap(e.tahap)?.dokumen?.kode
    for (const d of [...(milik ? [milik] : []), ...(e.dokumen ?? [])]) if (!ada.has(d)) ada.set(d, e.tanggal)
  }
  return ada
}

/** The documents of a registration as they stand on a day, the Kemendagri number last. Events in the order of entry. */
export function listDokumen(peristiwa: readonly PeristiwaRegistrasi[], tanggal: string): Dokumen[] {
  const urut = urutkanPeristiwa(peristiwa, tanggal)
  const kini = urut.at(-1)
  const ke = getUrutanTahap(kini?.tahap ?? 'belum')
  // A list that only tells the stage: a file handed in had its papers.
  const diserahkan = ke >= DIAJUKAN && ke < DIKEMBALIKAN && !kini?.dokumen
  const ada = kumpulkanDokumen(urut)
  return TAHAP.flatMap((t) => {
    if (!t.dokumen) return []
    const hari = ada.get(t.dokumen.kode) ?? null
    const terdaftar = t.kode === 'terdaftar'
    const punya = terdaftar ? kini?.tahap === 'terdaftar' : hari !== null || diserahkan
    return [{ tahap: t.kode, ...t.dokumen, ada: punya, tanggal: punya ? hari : null }]
  })
}

/** Where one posyandu stands on a day. */
export interface KeadaanRegistrasi {
  tahap: KodeTahap
  /** Since when at this stage; null when no event says so. */
  sejak: string | null
  /** Whole days at this stage; null without `sejak`, and once registered. */
  hari: number | null
  /** Longer at this stage than its `macetHari`. */
  macet: boolean
  /** Papers that are missing, in the order of the stages; empty once registered. */
  kurang: DokumenTahap[]
  nomor: string | null
  /** Why the file came back; null at other stages. */
  alasan: string | null
}

/** Where a posyandu stands on `tanggal`, from its events in the order of entry. */
export function getKeadaan(peristiwa: readonly PeristiwaRegistrasi[], tanggal: string): KeadaanRegistrasi {
  const urut = urutkanPeristiwa(peristiwa, tanggal)
  const kini = urut.at(-1)
  const tahap = kini?.tahap ?? 'belum'
  // Lists repeat the stage month by month: the first of the run is the day on which it was reached.
  const akhirLain = urut.findLastIndex((e) => e.tahap !== tahap)
  const sejak = urut[akhirLain + 1]?.tanggal ?? null
  const hari = sejak === null || tahap === 'terdaftar' ? null : hitungHari(sejak, tanggal)
  const batas = getTahap(tahap)?.macetHari ?? null
  const kurang =
    tahap === 'terdaftar'
      ? []
      : listDokumen(peristiwa, tanggal).filter((d) => !d.ada && d.tahap !== 'terdaftar')
  return {
    tahap,
    sejak,
    hari,
    macet: hari !== null && batas !== null && hari > batas,
    kurang: DOKUMEN.filter((d) => kurang.some((k) => k.kode === d.kode)),
    nomor: tahap === 'terdaftar' ? (urut.findLast((e) => e.nomor !== null)?.nomor ?? null) : null,
    alasan: tahap === 'dikembalikan' ? (kini?.catatan ?? null) : null,
  }
}
