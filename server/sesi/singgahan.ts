import { getDb } from '@/db/client'
import { getKeadaanData, type KeadaanData } from '@/db/queries/keadaan'
import { getLayar, type LayarBerlaku } from '@/db/queries/layar'
import { type BarisPengguna, getKunciApi, getPengguna, type KunciBerlaku } from '@/db/queries/pengguna'
import { getMilidetik } from '@/lib/waktu'

/** Another process's change is seen after this long at most; this process's own at once. */
const UMUR_MS = 2000
const MAKS = 2000

type Isi<T> = { nilai: Promise<T>; sampai: number }
type Wadah = {
  pengguna: Map<number, Isi<BarisPengguna | null>>
  kunci: Map<string, Isi<KunciBerlaku | null>>
  layar: Map<string, Isi<LayarBerlaku | null>>
  keadaan: Map<0, Isi<KeadaanData>>
}

// On globalThis: the proxy and the pages are separate bundles in one process.
const global = globalThis as typeof globalThis & { dasborSinggah?: Wadah }

function getWadah(): Wadah {
  global.dasborSinggah ??= { pengguna: new Map(), kunci: new Map(), layar: new Map(), keadaan: new Map() }
  return global.dasborSinggah
}

function ambil<K, T>(peta: Map<K, Isi<T>>, kunci: K, muat: () => Promise<T>): Promise<T> {
  const sekarang = getMilidetik()
  const ada = peta.get(kunci)
  if (ada && ada.sampai > sekarang) return ada.nilai
  if (peta.size >= MAKS) peta.clear()
  const baru = { nilai: muat(), sampai: sekarang + UMUR_MS }
  peta.set(kunci, baru)
  baru.nilai.catch(() => {
    if (peta.get(kunci) === baru) peta.delete(kunci)
  })
  return baru.nilai
}

/** The user's row as of at most 2 s ago; null when removed. */
export function getPenggunaSinggah(id: number): Promise<BarisPengguna | null> {
  return ambil(getWadah().pengguna, id, () => getPengguna(getDb(), id))
}

/** The API key as of at most 2 s ago; null when unknown, revoked or expired. */
export function getKunciSinggah(sidik: string): Promise<KunciBerlaku | null> {
  return ambil(getWadah().kunci, sidik, () => getKunciApi(getDb(), sidik))
}

/** The screen with that fingerprint as of at most 2 s ago; null when unknown, revoked or expired. */
export function getLayarSinggah(sidik: string): Promise<LayarBerlaku | null> {
  return ambil(getWadah().layar, sidik, () => getLayar(getDb(), sidik))
}

/** Version and date of the data as of at most 2 s ago. */
export function getKeadaanSinggah(): Promise<KeadaanData> {
  return ambil(getWadah().keadaan, 0, () => getKeadaanData(getDb()))
}

/** Forgets everything held. Every action that writes users, keys or data calls it after its commit. */
export function removeSinggahan(): void {
  const w = getWadah()
  w.pengguna.clear()
  w.kunci.clear()
  w.layar.clear()
  w.keadaan.clear()
}
