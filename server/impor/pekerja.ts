import { deflateRawSync } from 'node:zlib'
import { listCatatanBerkas, parseBerkas } from '@/impor/baca'
import { type PemeriksaanBertahap, periksaBertahap } from '@/impor/periksa'
import { isBolehDisimpan } from '@/impor/pribadi-berkas'
import { tandaiBuku } from '@/impor/tandai'
import type { BarisPeriksa, BerkasDitolak, KonteksPeriksa, Pemeriksaan } from '@/impor/tipe'

/** What the site sends to this process, over IPC only: nothing of a file touches the disk. */
export interface Tugas {
  bytes: Uint8Array
  nama: string
  konteks: KonteksPeriksa
}

/** A file to be marked with what was found in it. */
export interface TugasTandai {
  bytes: Uint8Array
  nama: string
  tandai: Pick<Pemeriksaan, 'bacaan' | 'baris'>
}

export type HasilPeriksaBerkas = (PemeriksaanBertahap & { bolehDisimpan: boolean }) | BerkasDitolak
/** The answer after all rows went out. */
export type AkhirPeriksa = Omit<Exclude<HasilPeriksaBerkas, BerkasDitolak>, 'baris'>
/** The marked workbook; null when the file is of a form that can't be marked. */
export type HasilTandai = { buku: Uint8Array | null }

const POTONGAN = 2000

/** Rows of an answer that is still to come, as deflated JSON; the answer itself, without them, is the last message. */
export interface PotonganBaris {
  potongan: Uint8Array
}

const kirim = (pesan: AkhirPeriksa | BerkasDitolak | HasilTandai | PotonganBaris) =>
  new Promise<void>((selesai) => process.send?.(pesan, undefined, undefined, () => selesai()))

// A large answer goes out in pieces, each sent before the next is made: it never stands in memory as a whole.
async function periksa({ bytes, nama, konteks }: Tugas): Promise<void> {
  const lembar = parseBerkas(bytes, nama)
  if ('ditolak' in lembar) return kirim(lembar)
  const hasil = periksaBertahap(lembar, nama, konteks, listCatatanBerkas(bytes))
  if ('ditolak' in hasil) return kirim(hasil)
  const { baris, ...sisa } = hasil
  const bolehDisimpan = isBolehDisimpan(lembar, hasil)
  const kirimPotongan = (isi: BarisPeriksa[]) =>
    kirim({ potongan: deflateRawSync(JSON.stringify(isi), { level: 1 }) })
  let potongan: BarisPeriksa[] = []
  for (const b of baris) {
    if (potongan.push(b) < POTONGAN) continue
    await kirimPotongan(potongan)
    potongan = []
  }
  await kirimPotongan(potongan)
  await kirim({ ...sisa, bolehDisimpan })
}

process.on('message', (t: Tugas | TugasTandai) => {
  void ('tandai' in t ? kirim({ buku: tandaiBuku(t.bytes, t.nama, t.tandai) }) : periksa(t))
})
// The site is gone: so is the reason to be here.
process.on('disconnect', () => process.exit(0))
