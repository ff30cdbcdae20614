'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { KeputusanDitolak, saveBatalRiwayat, saveKeputusan, saveRiwayat } from '@/db/mutations/tindak-lanjut'
import { getTindakLanjut } from '@/db/queries/tindak-lanjut'
import { bacaIsianKeputusan } from '@/indikator/isian-keputusan'
import { boleh, type Masuk, requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { removeSinggahan } from '../sesi/singgahan'
import { getIzin } from '../tindak-lanjut/izin-baris'
import { loadNilaiAwal } from '../tindak-lanjut/nilai-awal'
import { createKalimat, idSkema, keputusanSkema, kunciSkema, tenggatSkema } from '../tindak-lanjut/skema'

/** What the form about a follow-up gets back; `catatan` is what was typed, kept when nothing was written. */
export type HasilKabar = HasilTindakan & { catatan?: string }

/** Notes a decision from the form of a page and leads to it. */
export async function saveKeputusanBaru(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna('catat-keputusan')
  const ambil = (nama: string) => String(isian.get(nama) ?? '') || undefined
  const isi = bacaIsianKeputusan(isian)
  const hasil = keputusanSkema.safeParse({
    ...isi,
    indikator: isi.indikator || undefined,
    rencana: isi.rencana || undefined,
    kunci: ambil('kunci'),
    rapatId: ambil('rapatId'),
    salindia: ambil('salindia'),
  })
  if (!hasil.success) return { galat: hasil.error.issues[0]?.message ?? 'Isian tidak lengkap.' }
  if (!boleh(masuk.pengguna, 'catat-keputusan', { kode: hasil.data.kodeWilayah })) notFound()
  let id: number
  try {
    const awal = await loadNilaiAwal(masuk.cakupan, hasil.data)
    id = (await saveKeputusan(getDb(), masuk.cakupan, masuk.pengguna, hasil.data, awal)).id
  } catch (galat) {
    if (galat instanceof KeputusanDitolak) return { galat: galat.message }
    throw galat
  }
  selesai()
  redirect(`/tindak-lanjut/${id}`)
}

function selesai(): void {
  removeSinggahan()
  revalidatePath('/tindak-lanjut', 'layout')
}

const kabarSkema = z.object({
  id: idSkema,
  kunci: kunciSkema,
  terlihat: z.coerce.number().int().min(0),
  catatan: createKalimat('Tulis catatannya, sedikitnya tiga huruf.', 3, 1000).optional(),
  keadaan: z.enum(['terbuka', 'berjalan', 'selesai', 'batal'], 'Pilih keadaannya.').optional(),
  tenggat: tenggatSkema.optional(),
})
type Kabar = z.output<typeof kabarSkema>

async function requireBaris(masuk: Masuk, id: number) {
  const baris = await getTindakLanjut(getDb(), masuk.cakupan, id)
  if (!baris) notFound()
  return { baris, izin: getIzin(masuk.pengguna, baris) }
}

/** Why this cannot be written; null when it can. Fields equal to what stands count as left alone. */
function periksaKabar(k: Kabar, berubah: { keadaan: boolean; tenggat: boolean }): string | null {
  if (!berubah.keadaan && !berubah.tenggat && !k.catatan)
    return 'Belum ada yang diubah. Tulis catatan atau pilih keadaannya.'
  if (berubah.tenggat && !k.catatan) return 'Tulis alasan tenggatnya dipindah.'
  if (berubah.keadaan && k.keadaan === 'batal' && !k.catatan) return 'Tulis alasan pembatalannya.'
  return null
}

/** Adds a comment, a state or a moved due day to a follow-up. */
export async function saveKabar(_lalu: HasilKabar | null, isian: FormData): Promise<HasilKabar | null> {
  const masuk = await requirePengguna()
  const tolak = (galat: string) => ({ galat, catatan: String(isian.get('catatan') ?? '') })
  const { data, galat } = parseIsian(kabarSkema, isian)
  if (!data) return tolak(galat)
  const { baris, izin } = await requireBaris(masuk, data.id)
  const berubah = {
    keadaan: data.keadaan !== undefined && data.keadaan !== baris.keadaan,
    tenggat: data.tenggat !== undefined && data.tenggat !== baris.tenggat,
  }
  const atur = berubah.tenggat || (berubah.keadaan && (data.keadaan === 'batal' || baris.keadaan === 'batal'))
  if (!izin.komentari || (berubah.keadaan && !izin.kabari) || (atur && !izin.atur)) notFound()
  const salah = periksaKabar(data, berubah)
  if (salah) return tolak(salah)
  try {
    await saveRiwayat(getDb(), masuk.cakupan, masuk.pengguna, data.id, {
      kunci: data.kunci,
      keadaan: berubah.keadaan ? (data.keadaan ?? null) : null,
      tenggat: berubah.tenggat ? (data.tenggat ?? null) : null,
      catatan: data.catatan ?? '',
      terlihat: data.terlihat,
    })
  } catch (e) {
    if (e instanceof KeputusanDitolak) {
      revalidatePath(`/tindak-lanjut/${data.id}`)
      return tolak(e.message)
    }
    throw e
  }
  selesai()
  return { pesan: 'Tersimpan.' }
}

const batalSkema = z.object({
  id: idSkema,
  kunci: kunciSkema,
  membatalkan: idSkema,
  catatan: createKalimat('Tulis alasannya, sedikitnya tiga huruf.', 3, 300),
})

/** Takes a row of the history out of force; it stays to be read. */
export async function saveBatalKabar(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna()
  const { data, galat } = parseIsian(batalSkema, isian)
  if (!data) return { galat }
  const { izin } = await requireBaris(masuk, data.id)
  const { id, ...isi } = data
  try {
    await saveBatalRiwayat(getDb(), masuk.cakupan, masuk.pengguna, id, {
      ...isi,
      semua: izin.atur,
      sendiri: izin.komentari,
    })
  } catch (e) {
    if (e instanceof KeputusanDitolak) return { galat: e.message }
    throw e
  }
  selesai()
  return { pesan: 'Catatan dibatalkan.' }
}
