'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { ImporDitolak, removeDraf, saveImpor, undoImpor } from '@/db/mutations/impor'
import { getImpor, type ImporLengkap } from '@/db/queries/impor'
import type { Temuan } from '@/impor/tipe'
import { boleh, type Masuk, requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { saveUnggahan } from '../impor/unggahan'
import { removeSinggahan } from '../sesi/singgahan'

const idSkema = z.object({
  id: z.coerce
    .number('Impor tidak dikenal.')
    .int()
    .positive()
    .max(2 ** 31 - 1),
})

/** Checks the file of a plain form and goes to its preview; a refused file comes back as its sentence. */
export async function saveBerkas(_lalu: Temuan | null, isian: FormData): Promise<Temuan | null> {
  const hasil = await saveUnggahan(await requirePengguna('impor'), isian)
  if ('ditolak' in hasil) return hasil.ditolak
  redirect(`/impor/${hasil.id}`)
}

async function requireImpor(
  isian: FormData,
  perbuatan: 'impor' | 'batalkan-impor',
): Promise<{ masuk: Masuk; impor: ImporLengkap } | { galat: string }> {
  const masuk = await requirePengguna(perbuatan)
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  const impor = await getImpor(getDb(), masuk.cakupan, data.id)
  const milikSendiri = impor !== null && impor.oleh === masuk.pengguna.id
  if (!impor || !boleh(masuk.pengguna, perbuatan, { kode: impor.kodeKecamatan, milikSendiri })) notFound()
  return { masuk, impor }
}

// A refusal is an answer; anything else goes to the page's error boundary with its code.
async function jalankan(kerja: () => Promise<unknown>): Promise<HasilTindakan> {
  try {
    await kerja()
  } catch (galat) {
    if (galat instanceof ImporDitolak) return { galat: galat.message }
    throw galat
  }
  removeSinggahan()
  revalidatePath('/impor', 'layout')
  return null
}

/** Puts a draft into force. Refusals come back as a sentence; else the page shows the import as saved. */
export async function saveDrafImpor(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const ada = await requireImpor(isian, 'impor')
  if ('galat' in ada) return ada
  const { masuk, impor } = ada
  const hasil = await jalankan(() => saveImpor(getDb(), impor.id, masuk.pengguna.id))
  if (hasil) return hasil
  redirect(`/impor/${impor.id}`)
}

/** Throws a draft away and goes back to the list. */
export async function removeDrafImpor(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const ada = await requireImpor(isian, 'impor')
  if ('galat' in ada) return ada
  if (ada.impor.keadaan !== 'draf') return { galat: 'Impor ini sudah disimpan; batalkan bila keliru.' }
  await jalankan(() => removeDraf(getDb(), ada.impor.id))
  redirect('/impor')
}

/** Takes a saved import out of force. */
export async function undoImporTersimpan(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const ada = await requireImpor(isian, 'batalkan-impor')
  if ('galat' in ada) return ada
  if (ada.impor.templat === 'contoh') return { galat: 'Data contoh dihapus lewat halaman Tentang data.' }
  const hasil = await jalankan(() => undoImpor(getDb(), ada.impor.id, ada.masuk.pengguna.id))
  if (hasil) return hasil
  redirect(`/impor/${ada.impor.id}`)
}
