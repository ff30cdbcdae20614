'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { ImporDitolak } from '@/db/mutations/impor-tolak'
import { saveLetak } from '@/db/mutations/letak'
import { parseLetak, SARAN_KOORDINAT } from '@/impor/koordinat'
import { requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { removeSinggahan } from '../sesi/singgahan'

const TIDAK_ADA = 'Posyandu ini tidak ada lagi, atau di luar wilayah Anda.'
const id = z.coerce
  .number('Posyandu tidak dikenal.')
  .int()
  .positive()
  .max(2 ** 31 - 1)
const idSkema = z.object({ id })
const letakSkema = z.object({
  id,
  lintang: z.string('Isi lintangnya.').max(60, 'Lintang terlalu panjang.'),
  bujur: z.string().max(60, 'Bujur terlalu panjang.').optional(),
})

/** "-0.4213, 116.9841" in one field, as maps on the telephone hand it out. */
function pisahkan(lintang: string, bujur: string | undefined): [string, string] | null {
  if (bujur) return [lintang, bujur]
  const [a, b, lain] = lintang.split(/\s*[;,]\s+|\s*;\s*|(?<=\.\d+),\s*/)
  return a && b && lain === undefined ? [a, b] : null
}

async function simpan(
  posyanduId: number,
  letak: { lintang: number; bujur: number } | null,
): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('impor')
  try {
    if (!(await saveLetak(getDb(), cakupan, posyanduId, pengguna, letak))) return { galat: TIDAK_ADA }
  } catch (galat) {
    if (galat instanceof ImporDitolak) return { galat: galat.message }
    throw galat
  }
  removeSinggahan()
  redirect(`/letak/${posyanduId}?pesan=${letak ? 'tersimpan' : 'terhapus'}`)
}

/** Sets the place of a posyandu: two coordinates in any usual writing. */
export async function saveLetakPosyandu(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  await requirePengguna('impor')
  const { data, galat } = parseIsian(letakSkema, isian)
  if (!data) return { galat }
  const pasang = pisahkan(data.lintang, data.bujur)
  if (!pasang) return { galat: `Isi lintang dan bujur keduanya. ${SARAN_KOORDINAT}` }
  const letak = parseLetak(...pasang)
  if ('galat' in letak)
    return { galat: `${letak.galat.charAt(0).toUpperCase()}${letak.galat.slice(1)} ${SARAN_KOORDINAT}` }
  return simpan(data.id, letak)
}

/** Clears the place that was set by hand; what the registration list says counts again. */
export async function removeLetakPosyandu(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  await requirePengguna('impor')
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  return simpan(data.id, null)
}
