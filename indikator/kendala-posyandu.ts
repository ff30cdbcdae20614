import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { type AmbilJumlah, type BarisKendala, listKendala } from './kendala'
import { getDampak, getKurang, type KodeKendala } from './kendala-ukuran'
import { getLengkap, getSarana, listKurangAlat, listKurangSarana, SARANA } from './sarana-butir'
import type { Riwayat } from './tipe'
import { createRiwayat, type DataPosyandu, hitungTurunan } from './turunan'

export interface PosyanduBernama extends DataPosyandu {
  id: number
  nama: string
  kodeDesa: string
}

/** One posyandu on the list behind an obstacle. */
export interface PosyanduKurang {
  id: number
  nama: string
  kodeDesa: string
  /** What exactly is missing; null where the heading says it all. */
  keterangan: string | null
  /** Balita whom filling the gap would reach; null when their number is not known. */
  dampak: number | null
}

export interface KendalaPosyandu extends BarisKendala {
  /** Most balita first. */
  daftar: PosyanduKurang[]
  /** Posyandu whose facilities would be complete with this alone; null where it is no facility. */
  melengkapi: number | null
}

/** One posyandu beside all five facilities: 1 there, 0 missing, null not asked. */
export interface BarisSarana {
  id: number
  nama: string
  kodeDesa: string
  isi: readonly (0 | 1 | null)[]
  kurang: readonly string[]
  balita: number | null
}

/** The obstacles of a place from its posyandu, with the posyandu behind each line. */
export interface ModelKendalaPosyandu {
  ambil: AmbilJumlah
  kendala: KendalaPosyandu[]
  /** Facilities of every posyandu: most missing first, then most balita; those never asked last. */
  sarana: BarisSarana[]
}

type Dinilai = { p: PosyanduBernama; r: Riwayat }

function getKeterangan(r: Riwayat, kode: KodeKendala): string | null {
  if (kode === 'gedung') return r.terakhir('gedung') === 0 ? 'belum ada gedung' : 'menumpang'
  if (kode === 'alat') return listKurangAlat(r).join(', ')
  const kurang = getKurang(r, kode)
  if (!kurang) return null
  if (kode === 'pelatihan') return `${kurang.jumlah} dari ${kurang.dari} kader belum dilatih`
  if (kode === 'insentif')
    return r.terdaftar ? `${kurang.jumlah} dari ${kurang.dari} kader belum menerima` : 'belum bernomor'
  return null
}

/** Whether this facility is the only one of the five that is missing, all others known to be there. */
function isSatuSatunya(r: Riwayat, kode: KodeKendala): boolean {
  return getLengkap(r) === 0 && SARANA.every((s) => getSarana(r, s.kode) === (s.kode === kode ? 0 : 1))
}

function susunDaftar(semua: readonly Dinilai[], kode: KodeKendala): PosyanduKurang[] {
  return semua
    .filter(({ r }) => (getKurang(r, kode)?.jumlah ?? 0) > 0)
    .map(({ p, r }) => ({
      id: p.id,
      nama: p.nama,
      kodeDesa: p.kodeDesa,
      keterangan: getKeterangan(r, kode),
      dampak: getDampak(r, kode),
    }))
    .sort((a, b) => (b.dampak ?? -1) - (a.dampak ?? -1) || a.nama.localeCompare(b.nama))
}

function susunSarana(semua: readonly Dinilai[]): BarisSarana[] {
  const baris = semua.map(({ p, r }) => ({
    id: p.id,
    nama: p.nama,
    kodeDesa: p.kodeDesa,
    isi: SARANA.map((s) => getSarana(r, s.kode)),
    kurang: listKurangSarana(r),
    balita: r.terakhir('balita_sasaran'),
  }))
  const nilai = (b: BarisSarana) =>
    b.isi.every((n) => n === null) ? -1 : b.isi.filter((n) => n === 0).length
  return baris.sort(
    (a, b) => nilai(b) - nilai(a) || (b.balita ?? 0) - (a.balita ?? 0) || a.nama.localeCompare(b.nama),
  )
}

/** Sums over these posyandu, as the rollup would give them. */
export function jumlahkanPosyandu(posyandu: readonly DataPosyandu[], bulan: Bulan): AmbilJumlah {
  const jumlah = new Map<string, { jumlah: number; unit: number }>()
  for (const p of posyandu) {
    for (const [kode, n] of Object.entries(hitungTurunan(p, bulan))) {
      const ada = jumlah.get(kode)
      if (ada) {
        ada.jumlah += n
        ada.unit += 1
      } else jumlah.set(kode, { jumlah: n, unit: 1 })
    }
  }
  return (ukuran) => jumlah.get(ukuran) ?? null
}

/** Works out what holds the posyandu of a place back. */
export function susunKendalaPosyandu(
  posyandu: readonly PosyanduBernama[],
  bulan: Bulan,
): ModelKendalaPosyandu {
  const ambil = jumlahkanPosyandu(posyandu, bulan)
  const semua = posyandu.map((p) => ({ p, r: createRiwayat(p, bulan) }))
  return {
    ambil,
    kendala: listKendala(posyandu.length, ambil).map((k) => ({
      ...k,
      daftar: susunDaftar(semua, k.kode),
      melengkapi: k.kelompok === 'Sarana' ? semua.filter(({ r }) => isSatuSatunya(r, k.kode)).length : null,
    })),
    sarana: susunSarana(semua),
  }
}

/** Title of the table of facilities: how many lack three or more. */
export function judulSarana(sarana: readonly BarisSarana[]): string {
  const kurang = (b: BarisSarana) => b.isi.filter((n) => n === 0).length
  const berat = sarana.filter((b) => kurang(b) >= 3).length
  if (berat > 0) return `${formatBulat(berat)} posyandu kurang tiga sarana atau lebih`
  const ada = sarana.filter((b) => kurang(b) > 0).length
  return ada > 0 ? `${formatBulat(ada)} posyandu kurang satu atau dua sarana` : 'Sarana per posyandu'
}
