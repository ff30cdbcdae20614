import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { RapatDitolak, RapatTidakAda } from '@/db/mutations/rapat'
import { removeSinggahan } from '../sesi/singgahan'

/** Runs a change of a meeting and lets its pages know; a refusal comes back as its sentence, a meeting outside of the scope is 404. */
export async function jalankanRapat<T>(
  kerja: () => Promise<T>,
): Promise<{ hasil: T; galat?: undefined } | { galat: string }> {
  try {
    const hasil = await kerja()
    removeSinggahan()
    revalidatePath('/rapat', 'layout')
    return { hasil }
  } catch (galat) {
    if (galat instanceof RapatTidakAda) notFound()
    if (galat instanceof RapatDitolak) return { galat: galat.message }
    throw galat
  }
}
