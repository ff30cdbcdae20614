import { tanyaAnak } from '../proses-anak'
import type { JawabanBerkas } from './pekerja'
import type { TugasBerkas } from './tugas'

const SEREMPAK = 2

// On globalThis: pages and handlers are separate bundles in one process.
const global = globalThis as typeof globalThis & { dasborBerkas?: { jalan: number; antre: (() => void)[] } }

/** Bytes; null where there is no such slide; `galat` when it could not be made. */
type HasilBerkas = JawabanBerkas | { galat: string }

const GAGAL = { galat: 'Berkas ini tidak dapat dibuat. Coba lagi; bila tetap gagal, kurangi acara rapat.' }
const TERLALU_LAMA = {
  galat: 'Berkas ini terlalu lama dibuat, jadi dihentikan. Kurangi acara rapat, lalu coba lagi.',
}

const buat = (tugas: TugasBerkas): Promise<HasilBerkas> =>
  tanyaAnak<HasilBerkas>({
    berkas: 'server/rapat-berkas/pekerja.ts',
    memoriMb: 768,
    batasMs: 120_000,
    isi: tugas,
    gagal: GAGAL,
    terlaluLama: TERLALU_LAMA,
    nama: 'berkas-rapat',
    catatan: { jenis: tugas.jenis },
  })

/** Makes a file in a process of its own, two at a time: drawing takes a second or more. */
export async function createBerkasTerpisah(tugas: TugasBerkas): Promise<HasilBerkas> {
  global.dasborBerkas ??= { jalan: 0, antre: [] }
  const w = global.dasborBerkas
  if (w.jalan >= SEREMPAK) await new Promise<void>((giliran) => w.antre.push(giliran))
  else w.jalan++
  try {
    return await buat(tugas)
  } finally {
    const berikut = w.antre.shift()
    if (berikut) berikut()
    else w.jalan--
  }
}
