'use server'

import { redirect } from 'next/navigation'
import { getDb } from '@/db/client'
import { hapusContoh } from '@/db/contoh/hapus'
import { requirePengguna } from '../akses'
import { removeSinggahan } from '../sesi/singgahan'

/** Removes all sample data, then opens the overview. A sample account is gone with them, so its holder is sent to sign in. */
export async function removeContoh(): Promise<void> {
  const { pengguna } = await requirePengguna('hapus-contoh')
  await hapusContoh(getDb(), pengguna.id)
  removeSinggahan()
  redirect(pengguna.contoh ? '/masuk?pesan=contoh-dihapus' : '/')
}
