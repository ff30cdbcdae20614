'use server'

import { z } from 'zod'
import { getDb } from '@/db/client'
import { removeGabung, saveBeda, saveGabung } from '@/db/mutations/gabung-posyandu'
import { requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { jalankanImpor } from '../impor/izin'

const id = z.coerce
  .number('Posyandu tidak dikenal.')
  .int()
  .positive()
  .max(2 ** 31 - 1)
const pasanganSkema = z.object({
  satu: id,
  dua: id,
  tetap: id.optional(),
  tindakan: z.enum(['gabung', 'beda'], 'Tindakan tidak dikenal.'),
})

/** Merges a pair into the one that is to stay, or remembers that they are two. */
export async function savePasangan(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('gabung-posyandu')
  const { data, galat } = parseIsian(pasanganSkema, isian)
  if (!data) return { galat }
  const { satu, dua, tetap, tindakan } = data
  const siapa = { oleh: pengguna.id, hanyaContoh: pengguna.contoh }
  if (tindakan === 'beda') return jalankanImpor(() => saveBeda(getDb(), satu, dua, siapa))
  if (tetap !== satu && tetap !== dua) return { galat: 'Pilih dahulu nama yang dipertahankan.' }
  return jalankanImpor(() => saveGabung(getDb(), tetap === satu ? dua : satu, tetap, siapa))
}

/** Takes a merge apart. */
export async function lepasGabung(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('gabung-posyandu')
  const { data, galat } = parseIsian(z.object({ id }), isian)
  if (!data) return { galat }
  return jalankanImpor(() => removeGabung(getDb(), data.id, pengguna.id))
}
