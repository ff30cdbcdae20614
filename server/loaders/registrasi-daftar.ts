import 'server-only'
import { getDb } from '@/db/client'
import { listRegistrasi, listRiwayat, type PeristiwaRiwayat } from '@/db/queries/registrasi'
import { createBukuDaftar, createBukuKemendagri } from '@/impor/buku-registrasi'
import { listSaringanBernama, type SaringanBernama } from '@/indikator/corong-registrasi'
import {
  type BarisRegistrasi,
  type SaringanRegistrasi,
  saringRegistrasi,
  sebutSaringan,
  susunBarisRegistrasi,
} from '@/indikator/daftar-registrasi'
import { type Dokumen, listDokumen } from '@/indikator/keadaan-registrasi'
import { bolehTahap, type KodeTahap, type PeristiwaRegistrasi, TAHAP } from '@/indikator/tahap-registrasi'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { getAkhirBulan } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { boleh, type Masuk } from '../akses'
import { loadRangka, type RangkaTanpaBulan } from './dasar'
import { loadKeadaan } from './keadaan'

const PER_HALAMAN = 100

/** Data of the work list for one filter. */
interface Daftar {
  /** Day on which stages and days are judged; null without data. */
  tanggal: string | null
  adaContoh: boolean
  /** All of the scope. */
  semua: BarisRegistrasi[]
  /** What the filter lets through, in order. */
  baris: BarisRegistrasi[]
  judul: string
}

async function loadDaftar(c: Cakupan, s: SaringanRegistrasi): Promise<Daftar> {
  const [k, posyandu] = await Promise.all([loadKeadaan(), listRegistrasi(getDb(), c)])
  const akhir = s.bulan && getAkhirBulan(s.bulan)
  const tanggal = akhir && k.tanggalData && akhir < k.tanggalData ? akhir : k.tanggalData
  const semua = susunBarisRegistrasi(posyandu, tanggal ?? '')
  return {
    tanggal,
    adaContoh: k.adaContoh,
    semua,
    baris: saringRegistrasi(semua, s),
    judul: sebutSaringan(s, semua),
  }
}

/** What a form that records steps offers. */
export interface PilihanLangkah {
  tahap: { kode: KodeTahap; nama: string }[]
  hariIni: string
  /** Pre-filled day: today, but the day of the data while a sample is there. */
  tanggalBaku: string
}

function susunPilihan(peran: Peran, tanggal: string | null, adaContoh: boolean): PilihanLangkah {
  const hariIni = getHariIni()
  return {
    tahap: TAHAP.filter((t) => t.kode !== 'belum' && bolehTahap(peran, t.kode)).map(({ kode, nama }) => ({
      kode,
      nama,
    })),
    hariIni,
    tanggalBaku: adaContoh && tanggal && tanggal < hariIni ? tanggal : hariIni,
  }
}

/** The work list /registrasi/daftar. */
export interface ModelDaftarRegistrasi extends Daftar {
  peran: Peran
  rangka: RangkaTanpaBulan
  saringan: SaringanRegistrasi
  /** Rows of this page of the list. */
  halaman: BarisRegistrasi[]
  perHalaman: number
  bernama: SaringanBernama[]
  kecamatan: { kode: string; nama: string }[]
  /** Null for those who only read, and for the list of a past month. */
  langkah: PilihanLangkah | null
}

/** Loads the work list for the signed-in user. */
export async function loadDaftarRegistrasi(
  { pengguna, cakupan }: Masuk,
  s: SaringanRegistrasi,
): Promise<ModelDaftarRegistrasi> {
  const [d, rangka] = await Promise.all([loadDaftar(cakupan, s), loadRangka(cakupan)])
  const akhir = Math.max(1, Math.ceil(d.baris.length / PER_HALAMAN))
  const hal = Math.min(s.hal, akhir)
  const tulis = boleh(pengguna, 'catat-registrasi') && s.bulan === null
  return {
    ...d,
    peran: pengguna.peran,
    rangka,
    saringan: { ...s, hal },
    halaman: d.baris.slice((hal - 1) * PER_HALAMAN, hal * PER_HALAMAN),
    perHalaman: PER_HALAMAN,
    bernama: listSaringanBernama(d.semua),
    kecamatan: [...new Map(d.semua.map((b) => [b.kodeKecamatan, b.kecamatan]))].map(([kode, nama]) => ({
      kode,
      nama,
    })),
    langkah: tulis ? susunPilihan(pengguna.peran, d.tanggal, d.adaContoh) : null,
  }
}

/** The whole filtered list, for paper and files. */
export async function loadCetakRegistrasi(c: Cakupan, s: SaringanRegistrasi): Promise<Daftar> {
  return loadDaftar(c, s)
}

interface Berkas {
  nama: string
  bytes: Uint8Array
}

/** The filtered list as XLSX bytes. */
export async function loadBukuDaftar(c: Cakupan, s: SaringanRegistrasi): Promise<Berkas> {
  const d = await loadDaftar(c, s)
  return { nama: `daftar-registrasi${d.tanggal ? `-${d.tanggal}` : ''}.xlsx`, bytes: createBukuDaftar(d) }
}

/** The recapitulation for Kemendagri as XLSX bytes: those verified and those that wait for their number. */
export async function loadBukuKemendagri(c: Cakupan, s: SaringanRegistrasi): Promise<Berkas> {
  const k = await loadKeadaan()
  const posyandu = await listRegistrasi(getDb(), c, s.kecamatan ? { wilayah: s.kecamatan } : null)
  const tanggal = k.tanggalData ?? ''
  const perId = new Map(posyandu.map((p) => [p.id, p]))
  const baris = susunBarisRegistrasi(posyandu, tanggal).flatMap((b) =>
    b.tahap === 'verifikasi' || b.tahap === 'dimasukkan'
      ? [
          {
            ...b,
            desaPolos: perId.get(b.id)?.desa ?? b.desa,
            dokumen: listDokumen(perId.get(b.id)?.peristiwa ?? [], tanggal),
            peristiwa: perId.get(b.id)?.peristiwa ?? [],
          },
        ]
      : [],
  )
  return {
    nama: `lembar-kemendagri${k.tanggalData ? `-${k.tanggalData}` : ''}.xlsx`,
    bytes: createBukuKemendagri({ baris, tanggal: k.tanggalData, adaContoh: baris.some((b) => b.contoh) }),
  }
}

/** The registration of one posyandu: where it stands, everything that was recorded, and what may be recorded next. */
export interface ModelLangkah {
  peran: Peran
  rangka: RangkaTanpaBulan
  posyandu: BarisRegistrasi
  tanggal: string | null
  dokumen: Dokumen[]
  /** Newest first, the undone ones too; `bolehBatal`: this user may undo it. */
  riwayat: (PeristiwaRiwayat & { bolehBatal: boolean })[]
  langkah: PilihanLangkah | null
}

function bolehBatal(e: PeristiwaRiwayat, peran: Peran, tahap: KodeTahap): boolean {
  if (e.dibatalkan) return false
  if (peran === 'dpmd') return true
  const diTangan = tahap === 'belum' || tahap === 'dikembalikan' || bolehTahap(peran, tahap)
  return diTangan && bolehTahap(peran, e.tahap) && e.penulis?.peran === peran && e.imporId === null
}

/** Loads the registration of one posyandu; null when it is not in force or lies outside of the scope. */
export async function loadLangkah({ pengguna, cakupan }: Masuk, id: number): Promise<ModelLangkah | null> {
  const db = getDb()
  const [p] = await listRegistrasi(db, cakupan, { id: [id] })
  if (!p) return null
  const [k, rangka, riwayat] = await Promise.all([
    loadKeadaan(),
    loadRangka(cakupan),
    listRiwayat(db, cakupan, id),
  ])
  const tanggal = k.tanggalData
  const [baris] = susunBarisRegistrasi([p], tanggal ?? '')
  const tulis = boleh(pengguna, 'catat-registrasi', { kode: p.kodeDesa })
  const posyandu = baris as BarisRegistrasi
  return {
    peran: pengguna.peran,
    rangka,
    posyandu,
    tanggal,
    dokumen: listDokumen(p.peristiwa as PeristiwaRegistrasi[], tanggal ?? ''),
    riwayat: riwayat
      .map((e) => ({ ...e, bolehBatal: tulis && bolehBatal(e, pengguna.peran, posyandu.tahap) }))
      .reverse(),
    langkah: tulis ? susunPilihan(pengguna.peran, tanggal, k.adaContoh) : null,
  }
}
