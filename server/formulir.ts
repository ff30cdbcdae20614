import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { PenggunaDitolak } from '@/db/mutations/pengguna'
import { removeSinggahan } from './sesi/singgahan'

/** What an action answers to the form that called it; null before the first sending. */
export type HasilTindakan = null | {
  /** What went wrong, as a sentence. */
  galat?: string
  /** What was done, as a sentence. */
  pesan?: string
  /** Shown once and stored nowhere. */
  rahasia?: { judul: string; nilai: string; keterangan: string }
}

/** Checks the fields of a form; the first thing wrong comes back as its sentence. Empty fields count as left out. */
export function parseIsian<S extends z.ZodType>(
  skema: S,
  isian: FormData,
): { data: z.output<S>; galat?: undefined } | { data?: undefined; galat: string } {
  const masukan = Object.fromEntries(
    [...isian].filter(([nama, nilai]) => !nama.startsWith('$') && typeof nilai === 'string' && nilai !== ''),
  )
  if (Object.values(masukan).some((nilai) => String(nilai).includes('\0'))) {
    return { galat: 'Isian memuat karakter yang tidak dapat disimpan. Ketik ulang.' }
  }
  const hasil = skema.safeParse(masukan)
  if (hasil.success) return { data: hasil.data }
  return { galat: hasil.error.issues[0]?.message ?? 'Isian tidak lengkap.' }
}

/** Runs a change of accounts or keys and lets every page know; a refusal comes back as its sentence. */
export async function jalankan(kerja: () => Promise<HasilTindakan>): Promise<HasilTindakan> {
  try {
    const hasil = await kerja()
    removeSinggahan()
    revalidatePath('/pengguna', 'layout')
    return hasil
  } catch (galat) {
    if (galat instanceof PenggunaDitolak) return { galat: galat.message }
    throw galat
  }
}
