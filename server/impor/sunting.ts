import { z } from 'zod'
import type { Sunting } from '@/db/mutations/impor-sunting'
import { TAMBAHAN } from '@/impor/periksa-ulang'
import { isSelPribadi } from '@/impor/pribadi'
import type { LembarTerbaca } from '@/impor/tipe'
import { parseIsian } from '../formulir'

const PANJANG_SEL = 300
const DUA = '|'

const barisSkema = z.object({
  tindakan: z.enum(['ubah', 'lewati', 'pulihkan'], 'Tindakan tidak dikenal.'),
  lembar: z.string('Lembar tidak dikenal.').max(200),
  baris: z.coerce.number('Baris tidak dikenal.').int().positive(),
  semua: z.string().optional(),
  kode: z.string().max(60).optional(),
  untuk: z.string().max(60).optional(),
  lama: z.string().max(PANJANG_SEL).default(''),
  baru: z.string().trim().max(PANJANG_SEL, 'Isian terlalu panjang.').default(''),
  /** A suggestion that was pressed; counts before what was typed. */
  usul: z.string().max(PANJANG_SEL).optional(),
})

/** The posyandu of a checkbox: desa code and name. */
function parsePosyandu(nilai: FormDataEntryValue): { kodeDesa: string; nama: string } | null {
  if (typeof nilai !== 'string') return null
  const [kodeDesa = '', ...nama] = nilai.split(DUA)
  return /^\d{2}(\.\d{2}){2}\.\d{4}$/.test(kodeDesa) && nama.length > 0
    ? { kodeDesa, nama: nama.join(DUA) }
    : null
}

function parseSuntingPosyandu(isian: FormData): Sunting | { galat: string } {
  const cocok = isian.get('cocokkan')
  if (typeof cocok === 'string' && cocok !== '') {
    const p = parsePosyandu(cocok)
    const baru = isian.get(`jadi ${cocok}`)
    if (!p) return { galat: 'Posyandu tidak dikenal.' }
    if (typeof baru !== 'string' || baru === '')
      return { galat: `Pilih dahulu posyandu yang dimaksud untuk "${p.nama}".` }
    return { tindakan: 'cocokkan', posyandu: [p], baru }
  }
  const tindakan = isian.get('tindakan') === 'urungkan' ? 'urungkan' : 'setujui'
  const posyandu = isian.getAll('posyandu').flatMap((n) => parsePosyandu(n) ?? [])
  if (posyandu.length === 0) return { galat: 'Belum ada posyandu yang dipilih.' }
  return { tindakan, posyandu }
}

/** What a form of the preview asks to be done to a draft with these sheets, or why it can't be. */
export function parseSunting(isian: FormData, lembar: readonly LembarTerbaca[]): Sunting | { galat: string } {
  if (isian.has('daftar-posyandu')) return parseSuntingPosyandu(isian)
  const { data, galat } = parseIsian(barisSkema, isian)
  if (!data) return { galat }
  const { tindakan, untuk, lama, kode } = data
  const tujuan = { lembar: data.lembar, baris: data.baris, semua: data.semua !== undefined }
  if (tindakan !== 'ubah') return { ...tujuan, tindakan, ...(kode ? { kode } : {}) }
  const kolom = lembar.find((l) => l.nama === data.lembar)?.kolom ?? []
  if (!untuk || !(kolom.some((k) => k.untuk === untuk) || untuk in TAMBAHAN))
    return { galat: 'Kolom ini tidak dapat diubah.' }
  const baru = data.usul ?? data.baru
  if (isSelPribadi(baru))
    return { galat: 'Isian ini menyerupai NIK atau nomor pribadi lain, jadi tidak disimpan.' }
  if (baru === lama) return { galat: 'Isinya belum berubah.' }
  return { ...tujuan, tindakan, untuk, lama, baru }
}
