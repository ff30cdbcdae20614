'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { BatasTidakDapat, removeDrafBatas } from '@/db/mutations/batas'
import { listBatas } from '@/db/queries/batas'
import { listMenungguObjek } from '@/db/queries/persetujuan'
import type { PilihanBatas } from '@/impor/batas/tipe'
import { getHariIni } from '@/lib/waktu'
import { type Masuk, requirePengguna } from '../akses'
import { susunPermintaanBatas } from '../batas/ajukan'
import { type Penolakan, savePilihanDraf, saveUnggahanBatas } from '../batas/unggahan'
import { type HasilTindakan, parseIsian } from '../formulir'
import { jalankanAtauAjukan } from '../persetujuan/jalankan'
import { removeSinggahan } from '../sesi/singgahan'

const id = z.coerce
  .number('Batas tidak dikenal.')
  .int()
  .positive()
  .max(2 ** 31 - 1)
const idSkema = z.object({ id })
const pakaiSkema = z.object({
  id,
  sumber: z
    .string('Tulis sumber batas ini, misalnya BIG atau Bagian Tata Pemerintahan.')
    .trim()
    .min(2, 'Tulis sumber batas ini, misalnya BIG atau Bagian Tata Pemerintahan.')
    .max(120, 'Sumber paling panjang 120 huruf.')
    .optional(),
  tanggal: z.iso
    .date('Tanggal sumber bukan tanggal.')
    .refine((t) => t >= '1945-08-17' && t <= getHariIni(), 'Tanggal sumber tidak boleh di masa depan.')
    .optional(),
  setuju: z.literal('ya').optional(),
})

/** Checks the boundaries of a form and goes to their preview; a refusal comes back as its sentence. */
export async function saveBerkasBatas(_lalu: Penolakan | null, isian: FormData): Promise<Penolakan | null> {
  const { pengguna } = await requirePengguna('kelola-batas')
  const hasil = await saveUnggahanBatas(pengguna, isian)
  if ('ditolak' in hasil) return hasil.ditolak
  redirect(`/batas/${hasil.id}`)
}

/** Fields `desa.12` or `kecamatan.3`: a code, `-` to leave the feature out, empty for undecided. */
function parsePilihan(isian: FormData): PilihanBatas {
  const pilihan: PilihanBatas = {}
  for (const [nama, nilai] of isian) {
    const cocok = /^(kecamatan|desa)\.(\d{1,4})$/.exec(nama)
    if (!cocok || typeof nilai !== 'string' || !/^(-|\d{2}(\.\d{2}){2}(\.\d{4})?)$/.test(nilai)) continue
    const [, lapisan, nomor] = cocok as unknown as [string, 'kecamatan' | 'desa', string]
    pilihan[lapisan] = { ...pilihan[lapisan], [nomor]: nilai === '-' ? null : nilai }
  }
  return pilihan
}

// A draft that waits for approval stays as it was asked for, one of the office as the office left it.
async function getTahanan({ pengguna, cakupan }: Masuk, id: number): Promise<HasilTindakan> {
  if (pengguna.contoh && (await listBatas(getDb())).some((b) => b.id === id && !b.contoh))
    return { galat: 'Akun contoh tidak dapat mengubah batas kantor.' }
  const menunggu = await listMenungguObjek(getDb(), cakupan, `batas/${id}`)
  return menunggu.length > 0
    ? { galat: 'Batas ini menunggu persetujuan. Tarik dulu pengajuannya untuk mengubah atau membuangnya.' }
    : null
}

/** Checks a draft anew with the choices of its form. */
export async function savePilihan(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna('kelola-batas')
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  const menunggu = await getTahanan(masuk, data.id)
  if (menunggu) return menunggu
  return jalankan(async () => {
    const tolak = await savePilihanDraf(data.id, parsePilihan(isian))
    if (tolak) throw new BatasTidakDapat(`${tolak.pesan} ${tolak.saran ?? ''}`.trim())
  }, `/batas/${data.id}`)
}

// A refusal is an answer; anything else goes to the page's error boundary with its code.
async function jalankan(kerja: () => Promise<void>, ke: string): Promise<HasilTindakan> {
  try {
    await kerja()
  } catch (galat) {
    if (galat instanceof BatasTidakDapat) return { galat: galat.message }
    throw galat
  }
  removeSinggahan()
  revalidatePath('/batas', 'layout')
  redirect(ke)
}

async function jalankanPerbuatan(
  masuk: Masuk,
  isi: Parameters<typeof susunPermintaanBatas>[0],
): Promise<HasilTindakan> {
  const hasil = await jalankanAtauAjukan(masuk, await susunPermintaanBatas(isi))
  if (hasil.keadaan === 'ditolak') return { galat: hasil.galat }
  redirect(hasil.keadaan === 'menunggu' && isi.perbuatan === 'pakai' ? `/batas/${isi.id}` : '/batas')
}

/** Puts a set into force, or asks for it to be approved: every map changes. */
export async function savePakaiBatas(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna('kelola-batas')
  const { data, galat } = parseIsian(pakaiSkema, isian)
  if (!data) return { galat }
  const asal = { sumber: data.sumber ?? null, tanggal: data.tanggal ?? null, setuju: data.setuju === 'ya' }
  return jalankanPerbuatan(masuk, { jenis: 'batas', perbuatan: 'pakai', id: data.id, asal })
}

/** Brings back what was in force before, or asks for it to be approved. */
export async function undoBatas(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna('kelola-batas')
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  return jalankanPerbuatan(masuk, { jenis: 'batas', perbuatan: 'kembalikan', id: data.id })
}

/** Throws a draft away. */
export async function removeBatasDraf(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna('kelola-batas')
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  const menunggu = await getTahanan(masuk, data.id)
  return menunggu ?? jalankan(() => removeDrafBatas(getDb(), data.id), '/batas')
}
