import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KirimanKeputusan } from '@/indikator/isian-keputusan'
import { getMilidetik } from '@/lib/waktu'

/** Why the server did not take it: it stays until a person changes or drops it. */
export interface Tolakan {
  kode: string
  pesan: string
  rincian: { di: string; pesan: string }[]
}

/** A decision that waits in this browser. */
export interface ButirAntrean {
  /** That of `isi`; the server stores a key once. */
  kunci: string
  /** Account's part of the mark: only under this account's session it is shown and sent. */
  akun: string
  isi: KirimanKeputusan
  /** Milliseconds. */
  dibuat: number
  /** Failed tries, and not again before (milliseconds). */
  coba: number
  berikut: number
  tolakan: Tolakan | null
}

interface Skema extends DBSchema {
  antrean: { key: string; value: ButirAntrean }
}

const NAMA_BASIS = 'dasbor-rapat'
const NAMA_KABAR = 'dasbor-antrean'

let basis: Promise<IDBPDatabase<Skema>> | null = null

function bukaBasis(): Promise<IDBPDatabase<Skema>> {
  const tutup = () => {
    basis = null
  }
  basis ??= openDB<Skema>(NAMA_BASIS, 1, {
    upgrade: (db) => void db.createObjectStore('antrean', { keyPath: 'kunci' }),
    // Another window of a newer build must not wait for this one.
    blocking: (_lama, _baru, kejadian) => {
      ;(kejadian.target as IDBDatabase).close()
      tutup()
    },
    terminated: tutup,
  }).catch((galat) => {
    tutup()
    throw galat
  })
  return basis
}

function kabarkan(): void {
  const saluran = new BroadcastChannel(NAMA_KABAR)
  saluran.postMessage(null)
  saluran.close()
}

/** Calls back after every change of what waits, in whatever window. Returns the way out. */
export function ikutiAntrean(saatBerubah: () => void): () => void {
  const saluran = new BroadcastChannel(NAMA_KABAR)
  saluran.onmessage = saatBerubah
  return () => saluran.close()
}

/** What waits for an account, the oldest first; of every account for null. */
export async function listAntrean(akun: string | null): Promise<ButirAntrean[]> {
  const semua = await (await bukaBasis()).getAll('antrean')
  return semua.filter((b) => akun === null || b.akun === akun).sort((a, b) => a.dibuat - b.dibuat)
}

/** Keeps a decision; it is safe in this browser when the promise is fulfilled. The same key again is the same decision. */
export async function saveAntrean(akun: string, isi: KirimanKeputusan): Promise<void> {
  const { kunci } = isi
  const butir = { kunci, akun, isi, dibuat: getMilidetik(), coba: 0, berikut: 0, tolakan: null }
  await (await bukaBasis()).put('antrean', butir)
  kabarkan()
}

/** Changes one that waits; one that is gone by now (sent from another window) stays gone. */
export async function ubahAntrean(
  kunci: string,
  ubahan: Partial<Omit<ButirAntrean, 'kunci'>>,
): Promise<void> {
  const tx = (await bukaBasis()).transaction('antrean', 'readwrite')
  const ada = await tx.store.get(kunci)
  if (ada) await tx.store.put({ ...ada, ...ubahan })
  await tx.done
  kabarkan()
}

/** Puts a corrected decision, under a key of its own, in the place of one that was refused. */
export async function gantiAntrean(
  { kunci, akun, dibuat }: ButirAntrean,
  isi: KirimanKeputusan,
): Promise<void> {
  const tx = (await bukaBasis()).transaction('antrean', 'readwrite')
  const baru = { kunci: isi.kunci, akun, isi, dibuat, coba: 0, berikut: 0, tolakan: null }
  await Promise.all([tx.store.delete(kunci), tx.store.put(baru), tx.done])
  kabarkan()
}

/** Drops what was sent, or what a person gave up. */
export async function removeAntrean(kunci: readonly string[]): Promise<void> {
  const tx = (await bukaBasis()).transaction('antrean', 'readwrite')
  await Promise.all([...kunci.map((k) => tx.store.delete(k)), tx.done])
  kabarkan()
}
