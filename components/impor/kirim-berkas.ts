import { formatCrc32, hitungCrc32 } from '@/lib/crc32'
import type { Temuan } from '@/server/impor/model'

/** What came of an upload. */
export type HasilKirim = { id: number } | { ditolak: Pick<Temuan, 'pesan' | 'saran'> } | { masuk: true }

/** How far an upload is: `bagian` from 0 to 1; `terputus` while it waits for the network. */
export interface Kemajuan {
  bagian: number
  terputus: boolean
}

const POTONGAN = 128 * 1024
const BACA = 1024 * 1024
/** Waits after a failure, in milliseconds; the last one repeats. Coming back online ends a wait. */
const JEDA = [1000, 2000, 4000, 8000]
const BATAS_COBA = 150
/** Pieces in a row that may arrive damaged. */
const BATAS_RUSAK = 10

const GAGAL = {
  pesan: 'Server tidak dapat memeriksa berkas ini.',
  saran: 'Coba lagi beberapa saat lagi.',
}
const TERPUTUS = {
  pesan: 'Sambungan terputus terlalu lama sebelum berkas sampai.',
  saran: 'Pilih berkas yang sama setelah jaringan kembali; kirimannya dilanjutkan, bukan diulang.',
}

/** The network failed, or a gateway answered in place of the site: worth another try. */
class Terputus extends Error {}

type Jawaban = { status: number; isi: Record<string, unknown> }

async function minta(jalur: string, pilihan: RequestInit): Promise<Jawaban> {
  let r: Response
  try {
    r = await fetch(jalur, { ...pilihan, redirect: 'error' })
  } catch (e) {
    if (pilihan.signal?.aborted) throw e
    throw new Terputus()
  }
  if (r.status === 408 || r.status === 429 || r.status >= 500) throw new Terputus()
  const isi: unknown = await r.json().catch(() => null)
  if (isi === null || typeof isi !== 'object') {
    if (r.status === 401) return { status: 401, isi: {} }
    throw new Terputus()
  }
  return { status: r.status, isi: isi as Record<string, unknown> }
}

function tunggu(milidetik: number, sinyal: AbortSignal): Promise<void> {
  return new Promise((lanjut) => {
    const selesai = () => {
      clearTimeout(jam)
      window.removeEventListener('online', selesai)
      sinyal.removeEventListener('abort', selesai)
      lanjut()
    }
    const jam = setTimeout(selesai, milidetik)
    window.addEventListener('online', selesai)
    sinyal.addEventListener('abort', selesai)
  })
}

/** Size and checksum of the whole file: its name on the server, the same whenever the same file is chosen. */
async function getKunci(berkas: File): Promise<string> {
  let sidik = 0
  for (let i = 0; i < berkas.size; i += BACA)
    sidik = hitungCrc32(new Uint8Array(await berkas.slice(i, i + BACA).arrayBuffer()), sidik)
  return `${berkas.size.toString(16)}-${formatCrc32(sidik)}`
}

function parseHasil({ status, isi }: Jawaban): HasilKirim {
  if (status === 401) return { masuk: true }
  if (typeof isi.id === 'number') return { id: isi.id }
  if (isi.ditolak) return { ditolak: isi.ditolak as Pick<Temuan, 'pesan' | 'saran'> }
  if (typeof isi.galat === 'string') return { ditolak: { pesan: isi.galat, saran: null } }
  return { ditolak: GAGAL }
}

class Kiriman {
  private gagal = 0

  constructor(
    private readonly berkas: File,
    private readonly sinyal: AbortSignal,
    private readonly saatMaju: (k: Kemajuan) => void,
  ) {}

  private async ulangi(jalur: string, pilihan: RequestInit, bagian: number): Promise<Jawaban> {
    for (;;) {
      try {
        const jawaban = await minta(jalur, { ...pilihan, signal: this.sinyal })
        this.gagal = 0
        return jawaban
      } catch (e) {
        if (!(e instanceof Terputus) || this.gagal >= BATAS_COBA) throw e
        this.saatMaju({ bagian, terputus: true })
        await tunggu(JEDA[Math.min(this.gagal++, JEDA.length - 1)] as number, this.sinyal)
      }
    }
  }

  private async kirimPotongan(kunci: string, mulai: number): Promise<Jawaban> {
    const potongan = new Uint8Array(await this.berkas.slice(mulai, mulai + POTONGAN).arrayBuffer())
    const tajuk = { 'X-Sidik': formatCrc32(hitungCrc32(potongan)) }
    const bagian = this.berkas.size === 0 ? 1 : mulai / this.berkas.size
    return this.ulangi(
      `/api/impor/titip/${kunci}?mulai=${mulai}`,
      { method: 'PUT', body: potongan, headers: tajuk },
      bagian,
    )
  }

  private async mulai(kunci: string): Promise<Jawaban> {
    const isi = JSON.stringify({ kunci, nama: this.berkas.name })
    return this.ulangi(
      '/api/impor/titip',
      { method: 'POST', body: isi, headers: { 'Content-Type': 'application/json' } },
      0,
    )
  }

  /** Sends from where the server stands; begins anew once when the server has forgotten the file. */
  async jalankan(kunci: string): Promise<HasilKirim> {
    let rusak = 0
    for (let ke = 0; ke < 3; ke++) {
      let jawaban = await this.mulai(kunci)
      while (typeof jawaban.isi.diterima === 'number' && jawaban.isi.diterima < this.berkas.size) {
        this.saatMaju({ bagian: jawaban.isi.diterima / this.berkas.size, terputus: false })
        jawaban = await this.kirimPotongan(kunci, jawaban.isi.diterima)
        rusak = jawaban.status === 409 ? rusak + 1 : 0
        if (rusak > BATAS_RUSAK) return { ditolak: GAGAL }
      }
      if (jawaban.status === 410) continue
      if (typeof jawaban.isi.diterima !== 'number') return parseHasil(jawaban)
      this.saatMaju({ bagian: 1, terputus: false })
      const akhir = await this.ulangi(`/api/impor/titip/${kunci}`, { method: 'POST' }, 1)
      if (akhir.status !== 410) return parseHasil(akhir)
    }
    return { ditolak: GAGAL }
  }
}

/**
 * Sends a file in pieces and tells how far it is. Waits out a broken line and goes on where it stopped, also when the same
 * file is chosen again after a reload. Never throws; `batal` forgets the file without an answer.
 */
export function kirimBerkas(
  berkas: File,
  saatMaju: (k: Kemajuan) => void,
): { hasil: Promise<HasilKirim | null>; batal: () => void } {
  const henti = new AbortController()
  let kunci = ''
  const jalankan = async (): Promise<HasilKirim | null> => {
    try {
      kunci = await getKunci(berkas)
      return await new Kiriman(berkas, henti.signal, saatMaju).jalankan(kunci)
    } catch (e) {
      if (henti.signal.aborted) return null
      return { ditolak: e instanceof Terputus ? TERPUTUS : GAGAL }
    }
  }
  return {
    hasil: jalankan(),
    batal: () => {
      henti.abort()
      if (kunci) fetch(`/api/impor/titip/${kunci}`, { method: 'DELETE', keepalive: true }).catch(() => {})
    },
  }
}
