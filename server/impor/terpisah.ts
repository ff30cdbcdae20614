import type { ChildProcess } from 'node:child_process'
import { inflateRawSync } from 'node:zlib'
import { createPenolakan } from '@/impor/temuan'
import type { BarisPeriksa, BerkasDitolak } from '@/impor/tipe'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { startAnak } from '../proses-anak'
import type {
  AkhirPeriksa,
  HasilPeriksaBerkas,
  HasilTandai,
  PotonganBaris,
  Tugas,
  TugasTandai,
} from './pekerja'

const BATAS_WAKTU_MS = 90_000
const BATAS_ANTREAN = 8
/** How long the process stays for the next file; starting it takes about a second. */
const TUNGGU_MS = env.NODE_ENV === 'production' ? 60_000 : 1
const PEMERIKSA = {
  berkas: 'server/impor/pekerja.ts',
  memoriMb: 1024,
  // A small nursery: garbage goes soon instead of piling up to half of what is in use.
  argumen: ['--max-semi-space-size=4'],
}

interface Wadah {
  anak: ChildProcess | null
  pulang: NodeJS.Timeout | null
  antrean: Promise<unknown>
  menunggu: number
}

// On globalThis: pages and handlers are separate bundles in one process.
const global = globalThis as typeof globalThis & { dasborPemeriksa?: Wadah }

function getWadah(): Wadah {
  global.dasborPemeriksa ??= { anak: null, pulang: null, antrean: Promise.resolve(), menunggu: 0 }
  return global.dasborPemeriksa
}

function requireAnak(w: Wadah): ChildProcess {
  if (w.pulang) clearTimeout(w.pulang)
  w.pulang = null
  if (!w.anak?.connected) w.anak = startAnak(PEMERIKSA)
  w.anak.ref()
  w.anak.channel?.ref()
  return w.anak
}

function removeAnak(w: Wadah, anak: ChildProcess): void {
  if (w.anak === anak) w.anak = null
  anak.kill('SIGKILL')
}

function istirahatkan(w: Wadah, anak: ChildProcess): void {
  anak.unref()
  anak.channel?.unref()
  w.pulang = setTimeout(() => removeAnak(w, anak), TUNGGU_MS)
  w.pulang.unref()
}

type Hasil = HasilPeriksaBerkas | HasilTandai

// Rows stay packed until they are written: as objects those of a large file would fill the site's memory.
const createBaris = (potongan: readonly Uint8Array[]): Iterable<BarisPeriksa> => ({
  *[Symbol.iterator]() {
    for (const p of potongan) yield* JSON.parse(inflateRawSync(p).toString()) as BarisPeriksa[]
  },
})

function kirim(w: Wadah, tugas: Tugas | TugasTandai): Promise<Hasil> {
  const anak = requireAnak(w)
  return new Promise((selesai) => {
    const akhiri = (hasil: Hasil, sehat: boolean) => {
      clearTimeout(jam)
      anak.removeAllListeners()
      if (sehat) istirahatkan(w, anak)
      else removeAnak(w, anak)
      selesai(hasil)
    }
    const gagal = (sebab: string, hasil: BerkasDitolak) => {
      log('galat', 'periksa-berkas', { sebab, byte: tugas.bytes.length })
      akhiri(hasil, false)
    }
    const jam = setTimeout(() => gagal('waktu', TERLALU_LAMA), BATAS_WAKTU_MS)
    const potongan: Uint8Array[] = []
    anak.on('message', (pesan: AkhirPeriksa | BerkasDitolak | HasilTandai | PotonganBaris) => {
      if ('potongan' in pesan) potongan.push(pesan.potongan)
      else akhiri('hitungan' in pesan ? { ...pesan, baris: createBaris(potongan) } : pesan, true)
    })
    anak.once('error', (galat) => gagal(galat.name, TIDAK_TERBACA))
    anak.once('exit', (kode, sinyal) => gagal(`berhenti ${sinyal ?? kode}`, TIDAK_TERBACA))
    anak.send(tugas, (galat) => {
      if (galat) gagal('kirim', TIDAK_TERBACA)
    })
  })
}

const TERLALU_LAMA = createPenolakan(
  'berkas-terlalu-besar',
  'Berkas ini terlalu rumit: pemeriksaannya melampaui satu setengah menit, jadi dihentikan.',
  'Pecah menjadi beberapa berkas, atau salin isinya ke templat.',
)
const TIDAK_TERBACA = createPenolakan(
  'berkas-rusak',
  'Berkas ini tidak dapat dibaca sampai selesai.',
  'Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.',
)
const ANTRE = createPenolakan(
  'berkas-terlalu-besar',
  'Sedang banyak berkas yang diperiksa. Berkas Anda belum dibaca.',
  'Tunggu satu menit, lalu unggah lagi.',
)

async function kerjakan(tugas: Tugas | TugasTandai): Promise<Hasil> {
  const w = getWadah()
  if (w.menunggu >= BATAS_ANTREAN) return ANTRE
  w.menunggu += 1
  const giliran = w.antrean.then(() => kirim(w, tugas))
  w.antrean = giliran.catch(() => {})
  try {
    return await giliran
  } finally {
    w.menunggu -= 1
  }
}

/**
 * `periksaBerkas` in a process of its own, one file at a time: a heavy or hostile file costs its sender time, never the
 * site. Beyond the limits of time and memory the file comes back as refused.
 */
export const periksaTerpisah = (tugas: Tugas) => kerjakan(tugas) as Promise<HasilPeriksaBerkas>

/** Marks a file in that process; null when it can't be marked, or not within the limits. */
export async function tandaiTerpisah(tugas: TugasTandai): Promise<Uint8Array | null> {
  const hasil = await kerjakan(tugas)
  return 'buku' in hasil ? hasil.buku : null
}
