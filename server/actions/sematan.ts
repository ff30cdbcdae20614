'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getDb } from '@/db/client'
import { saveSematan } from '@/db/mutations/sematan'
import { getIndikator } from '@/indikator'
import { MAKS_SEMATAN } from '@/indikator/sematan'
import { kukiAman } from '@/lib/env'
import { KUKI_SEMATAN } from '@/lib/sematan-peramban'
import { requirePengguna } from '../akses'
import type { HasilTindakan } from '../formulir'

/** Stores the own pins (fields `s1` to `s6`, empty for none) and goes to the overview. */
export async function saveSematanSendiri(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('baca')
  const kode = Array.from({ length: MAKS_SEMATAN }, (_, n) => isian.get(`s${n + 1}`)).filter(
    (k): k is string => typeof k === 'string' && k !== '',
  )
  if (kode.some((k) => !getIndikator(k)))
    return { galat: 'Ada indikator yang tidak dikenal. Muat ulang halaman ini.' }
  await saveSematan(getDb(), pengguna.id, kode)
  const kuki = await cookies()
  if (kode.length > 0) {
    kuki.set(KUKI_SEMATAN, '1', { path: '/', sameSite: 'lax', maxAge: 31_536_000, secure: kukiAman })
  } else kuki.delete(KUKI_SEMATAN)
  redirect('/')
}
