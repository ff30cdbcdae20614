import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { LaporanKiriman, TemuanKiriman } from '@/impor/kiriman'
import { samarkan } from '@/impor/pribadi'
import { banyakSkema, laporanSkema } from './skema'

/** The reports of a body; `tunggal`: the body is one report by itself. */
export interface IsiKiriman {
  laporan: readonly LaporanKiriman[]
  tunggal: boolean
  /** SHA-256 of the body, hex, however its fields were ordered. */
  sidik: string
}

function urutkan(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(urutkan)
  if (typeof x !== 'object' || x === null) return x
  return Object.fromEntries(
    Object.entries(x)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, urutkan(v)]),
  )
}

const formatDi = (jalur: readonly PropertyKey[]) =>
  jalur
    .map((j, i) => (typeof j === 'number' ? `[${j}]` : `${i ? '.' : ''}${samarkan(String(j), 60)}`))
    .join('')

const TAK_DIKENAL =
  'Isian ini tidak dikenal. Hanya posyandu, bulan, dan nilai yang diterima; data pribadi tidak pernah.'

function createTemuan(i: z.core.$ZodIssue): TemuanKiriman[] {
  if (i.code === 'unrecognized_keys') {
    return i.keys.map((k) => ({
      di: formatDi([...i.path, k]),
      kode: 'isian-tidak-dikenal',
      pesan: TAK_DIKENAL,
      saran: 'Hapus isian itu.',
    }))
  }
  return [{ di: formatDi(i.path), kode: 'bentuk', pesan: i.message, saran: null }]
}

/** The body as reports, or everything that is wrong with its form. */
export function parseIsiKiriman(isi: unknown): IsiKiriman | { temuan: TemuanKiriman[] } {
  const banyak = typeof isi === 'object' && isi !== null && 'laporan' in isi
  const hasil = banyak ? banyakSkema.safeParse(isi) : laporanSkema.safeParse(isi)
  if (!hasil.success) return { temuan: hasil.error.issues.flatMap(createTemuan) }
  const sidik = createHash('sha256')
    .update(JSON.stringify(urutkan(isi)))
    .digest('hex')
  const laporan = 'laporan' in hasil.data ? hasil.data.laporan : [hasil.data]
  return { laporan, tunggal: !banyak, sidik }
}
