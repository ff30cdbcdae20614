import type { KodeDaftar } from './tipe'

/** What the page of a list is narrowed to; lives in the address. */
export interface SaringanDaftar {
  tahun: number | null
  /** Kode of a kecamatan, or of the kabupaten for what lies at its level. */
  tempat: string | null
  cari: string | null
  /** From 1. */
  hal: number
}

type Params = Readonly<Record<string, string | string[] | undefined>>

const satu = (p: Params, nama: string) => {
  const n = p[nama]
  return typeof n === 'string' && n.trim() !== '' ? n.trim() : null
}

/** The filter that an address asks for; what is not understood is left out. */
export function parseSaringanDaftar(p: Params): SaringanDaftar {
  const tahun = /^(19|20)\d{2}$/.exec(satu(p, 'tahun') ?? '')?.[0]
  const tempat = /^\d{2}\.\d{2}(\.\d{2})?$/.exec(satu(p, 'tempat') ?? '')?.[0]
  const hal = /^[1-9]\d{0,3}$/.exec(satu(p, 'hal') ?? '')?.[0]
  return {
    tahun: tahun ? Number(tahun) : null,
    tempat: tempat ?? null,
    cari: satu(p, 'cari')?.slice(0, 80) ?? null,
    hal: hal ? Number(hal) : 1,
  }
}

function tulisKueri(s: Partial<SaringanDaftar>): string {
  const kueri = new URLSearchParams()
  if (s.tahun) kueri.set('tahun', String(s.tahun))
  if (s.tempat) kueri.set('tempat', s.tempat)
  if (s.cari) kueri.set('cari', s.cari)
  if (s.hal && s.hal > 1) kueri.set('hal', String(s.hal))
  const teks = kueri.toString()
  return teks ? `?${teks}` : ''
}

/** Address of a list, narrowed. */
export function tautanDaftar(daftar: KodeDaftar, s: Partial<SaringanDaftar> = {}): string {
  return `/catatan/${daftar}${tulisKueri(s)}`
}

/** Address of the workbook with what the page of the list shows, all its pages. */
export function tautanBerkasDaftar(daftar: KodeDaftar, { hal: _, ...s }: SaringanDaftar): string {
  return `/api/catatan/${daftar}.xlsx${tulisKueri(s)}`
}

/** Address of the form for a new record; its place and fields are filled in where they are known. */
export function tautanCatatanBaru(
  daftar: KodeDaftar,
  tempat?: string,
  isi: Readonly<Record<string, string>> = {},
): string {
  const teks = new URLSearchParams({ ...(tempat ? { tempat } : {}), ...isi }).toString()
  return `/catatan/${daftar}/baru${teks ? `?${teks}` : ''}`
}

/** Address of one record: its form where the reader may write it, its history. */
export function tautanCatatan(daftar: KodeDaftar, kunci: string): string {
  return `/catatan/${daftar}/ubah?kunci=${encodeURIComponent(kunci)}`
}
