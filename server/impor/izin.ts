import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { ImporDitolak } from '@/db/mutations/impor-tolak'
import { BUKAN_CONTOH } from '@/db/mutations/persetujuan-terapkan'
import { getImpor, type ImporLengkap } from '@/db/queries/impor'
import { listMenungguObjek } from '@/db/queries/persetujuan'
import { boleh, type Masuk, requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { removeSinggahan } from '../sesi/singgahan'

const idSkema = z.object({
  id: z.coerce
    .number('Impor tidak dikenal.')
    .int()
    .positive()
    .max(2 ** 31 - 1),
})

const MENUNGGU =
  'Draf ini menunggu persetujuan. Tarik dulu pengajuannya untuk mengubah, menyimpan, atau membuangnya.'

/** The import that a form names, for a user who may do this to it; out of scope is 404. A draft that waits for approval stays as it is, and a
 * sample account leaves those of the office. */
export async function requireImpor(
  isian: FormData,
  perbuatan: 'impor' | 'batalkan-impor',
): Promise<{ masuk: Masuk; impor: ImporLengkap } | { galat: string }> {
  const masuk = await requirePengguna(perbuatan)
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  const impor = await getImpor(getDb(), masuk.cakupan, data.id)
  const milikSendiri = impor !== null && impor.oleh === masuk.pengguna.id
  if (!impor || !boleh(masuk.pengguna, perbuatan, { kode: impor.kodeKecamatan, milikSendiri })) notFound()
  if (masuk.pengguna.contoh && impor.sifat === 'kantor') return { galat: BUKAN_CONTOH }
  if (impor.keadaan === 'draf') {
    const menunggu = await listMenungguObjek(getDb(), masuk.cakupan, `impor/${impor.id}`)
    if (menunggu.length > 0) return { galat: MENUNGGU }
  }
  return { masuk, impor }
}

/** Runs a change of imports and lets every page know. A refusal is an answer; anything else goes to the page's error boundary. */
export async function jalankanImpor(kerja: () => Promise<unknown>): Promise<HasilTindakan> {
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
