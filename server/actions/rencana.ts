'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { saveAksiTindakLanjut } from '@/db/mutations/rencana'
import { KeputusanDitolak } from '@/db/mutations/tindak-lanjut'
import { getTindakLanjut } from '@/db/queries/tindak-lanjut'
import { requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { removeSinggahan } from '../sesi/singgahan'
import { getIzin } from '../tindak-lanjut/izin-baris'
import { idSkema } from '../tindak-lanjut/skema'

const skema = z.object({ id: idSkema, rencana: z.string().max(700).optional() })

/** Ties a follow-up to an action of the plan; an empty choice unties it. */
export async function saveKaitRencana(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna()
  const { data, galat } = parseIsian(skema, isian)
  if (!data) return { galat }
  const baris = await getTindakLanjut(getDb(), masuk.cakupan, data.id)
  if (!baris || !getIzin(masuk.pengguna, baris).atur) notFound()
  try {
    await saveAksiTindakLanjut(getDb(), masuk.cakupan, masuk.pengguna, data.id, data.rencana || null)
  } catch (e) {
    if (e instanceof KeputusanDitolak) return { galat: e.message }
    throw e
  }
  removeSinggahan()
  revalidatePath('/tindak-lanjut', 'layout')
  revalidatePath('/program', 'layout')
  return { pesan: data.rencana ? 'Terkait dengan aksi itu.' : 'Tidak lagi terkait dengan rencana.' }
}
