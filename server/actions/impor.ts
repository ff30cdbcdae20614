'use server'

import { redirect } from 'next/navigation'
import { getDb } from '@/db/client'
import { removeDraf, undoImpor } from '@/db/mutations/impor'
import type { Temuan } from '@/impor/tipe'
import { requirePengguna } from '../akses'
import type { HasilTindakan } from '../formulir'
import { susunPermintaanImpor } from '../impor/ajukan'
import { jalankanImpor, requireImpor } from '../impor/izin'
import { saveUnggahan } from '../impor/unggahan'
import { jalankanAtauAjukan } from '../persetujuan/jalankan'

/** Checks the file of a plain form and goes to its preview; a refused file comes back as its sentence. */
export async function saveBerkas(_lalu: Temuan | null, isian: FormData): Promise<Temuan | null> {
  const hasil = await saveUnggahan(await requirePengguna('impor'), isian)
  if ('ditolak' in hasil) return hasil.ditolak
  redirect(`/impor/${hasil.id}`)
}

/** Puts a draft into force, or asks for it to be approved when it changes much. Refusals come back as a sentence; else the page shows the import as saved. */
export async function saveDrafImpor(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const ada = await requireImpor(isian, 'impor')
  if ('galat' in ada) return ada
  const { masuk, impor } = ada
  const versi = Number(isian.get('versi'))
  const hasil = await jalankanAtauAjukan(masuk, await susunPermintaanImpor(impor, versi))
  if (hasil.keadaan === 'ditolak') return { galat: hasil.galat }
  redirect(`/impor/${impor.id}`)
}

/** Throws a draft away and goes back to the list. */
export async function removeDrafImpor(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const ada = await requireImpor(isian, 'impor')
  if ('galat' in ada) return ada
  if (ada.impor.keadaan !== 'draf') return { galat: 'Impor ini sudah disimpan; batalkan bila keliru.' }
  await jalankanImpor(() => removeDraf(getDb(), ada.impor.id, ada.masuk.pengguna.id))
  redirect('/impor')
}

/** Takes a saved import out of force. */
export async function undoImporTersimpan(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const ada = await requireImpor(isian, 'batalkan-impor')
  if ('galat' in ada) return ada
  if (ada.impor.templat === 'contoh') return { galat: 'Data contoh dihapus lewat halaman Tentang data.' }
  const hasil = await jalankanImpor(() => undoImpor(getDb(), ada.impor.id, ada.masuk.pengguna.id))
  if (hasil) return hasil
  redirect(`/impor/${ada.impor.id}`)
}
