import { revalidatePath } from 'next/cache'
import { after } from 'next/server'
import { getDb } from '@/db/client'
import {
  type HasilPermintaan,
  type Permintaan,
  PersetujuanDitolak,
  type SuasanaPersetujuan,
  saveAtauAjukan,
} from '@/db/mutations/persetujuan'
import { isPenolakanPerbuatan } from '@/db/mutations/persetujuan-terapkan'
import { getHariIni } from '@/lib/waktu'
import type { Masuk } from '../akses'
import type { HasilTindakan } from '../formulir'
import { removeSinggahan } from '../sesi/singgahan'
import { kirimSurat, suratAktif } from '../surel'

/** Today in Kutai Kartanegara, and whether mail goes out. */
export const getSuasana = (): SuasanaPersetujuan => ({ hari: getHariIni(), surat: suratAktif })

const HALAMAN = ['/persetujuan', '/impor', '/target', '/batas', '/program/lokus']

/** After a request or a decision: every page asks anew, and mail leaves when the answer is out. */
export function lanjutkanPersetujuan(): void {
  removeSinggahan()
  for (const jalur of HALAMAN) revalidatePath(jalur, 'layout')
  if (suratAktif) after(kirimSurat)
}

/** The sentence of a refusal, of the list or of the act itself; anything else is thrown on. */
export function getPenolakan(galat: unknown): string {
  if (galat instanceof PersetujuanDitolak || isPenolakanPerbuatan(galat)) return galat.message
  throw galat
}

type Jawaban = HasilPermintaan | { keadaan: 'ditolak'; galat: string }

/** Said where the rule asked for approval and no other account could give it. */
const TANPA_PENYETUJU =
  'Langsung berlaku: belum ada akun lain yang dapat menyetujui. Hal ini tercatat di jejak.'

/**
 * Does an act or puts it on the list, as its rule says (see `saveAtauAjukan`). The caller has asked the gate whether this user may do it.
 * A refusal comes back as its sentence.
 */
export async function jalankanAtauAjukan(
  { pengguna, cakupan }: Masuk,
  permintaan: Permintaan,
): Promise<Jawaban> {
  let hasil: HasilPermintaan
  try {
    hasil = await saveAtauAjukan(getDb(), cakupan, pengguna, getSuasana(), permintaan)
  } catch (galat) {
    return { keadaan: 'ditolak', galat: getPenolakan(galat) }
  }
  lanjutkanPersetujuan()
  return hasil
}

/** How it went, for a form that stays on its page; `berlaku`: the sentence when it was done. */
export function susunKabar(hasil: Jawaban, berlaku: string): HasilTindakan {
  if (hasil.keadaan === 'ditolak') return { galat: hasil.galat }
  if (hasil.keadaan === 'menunggu')
    return { pesan: `Diajukan sebagai pengajuan nomor ${hasil.id}. Berlaku setelah disetujui.` }
  return { pesan: hasil.tanpaPenyetuju ? `${berlaku} ${TANPA_PENYETUJU}` : berlaku }
}
