'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { removeSesi, saveAktif, savePengguna, savePeran, saveSandi, saveSurel } from '@/db/mutations/pengguna'
import { AWALAN_CONTOH, getPenggunaMasuk } from '@/db/queries/pengguna'
import { BIDANG } from '@/indikator/bidang'
import { PERAN } from '@/lib/cakupan'
import { requirePengguna } from '../akses'
import { type HasilTindakan, jalankan, parseIsian } from '../formulir'
import { cocokSandi, createSandiAcak, createSandiHash, PANJANG_SANDI } from '../sandi'
import { removeSinggahan } from '../sesi/singgahan'

const id = z.coerce
  .number('Akun tidak dikenal.')
  .int()
  .positive()
  .max(2 ** 31 - 1)

const peranSkema = {
  peran: z.enum(PERAN, 'Pilih peran.'),
  kodeKecamatan: z.string().max(8).optional(),
  bidang: z
    .enum(
      BIDANG.map((b) => b.kode),
      'Bidang tidak dikenal.',
    )
    .optional(),
}

const penggunaSkema = z.object({
  nama: z.string('Isi nama lengkap atau jabatan.').trim().min(2, 'Isi nama lengkap atau jabatan.').max(80),
  namaMasuk: z
    .string('Isi nama masuk.')
    .trim()
    .toLowerCase()
    .regex(
      /^[a-z0-9][a-z0-9._-]{2,39}$/,
      'Nama masuk 3–40 huruf kecil, angka, titik, atau garis; tanpa spasi.',
    )
    .refine((n) => !n.startsWith(AWALAN_CONTOH), `Awalan "${AWALAN_CONTOH}" hanya untuk akun contoh.`),
  ...peranSkema,
})

// The form carries every field; those that do not belong to the role are dropped.
function susunPeran(isi: z.output<z.ZodObject<typeof peranSkema>>) {
  const { peran, kodeKecamatan, bidang } = isi
  return {
    peran,
    kodeKecamatan: peran === 'kecamatan' ? (kodeKecamatan ?? null) : null,
    bidang: peran === 'opd' ? (bidang ?? null) : null,
  }
}

function createRahasiaSandi(namaMasuk: string, nilai: string): NonNullable<HasilTindakan>['rahasia'] {
  return {
    judul: `Sandi sementara untuk ${namaMasuk}`,
    nilai,
    keterangan:
      'Hanya ditampilkan sekali. Sampaikan langsung kepada yang bersangkutan dan minta ia menggantinya.',
  }
}

/** Creates an account with a password that is shown once. */
export async function savePenggunaBaru(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-pengguna')
  const { data, galat } = parseIsian(penggunaSkema, isian)
  if (!data) return { galat }
  return jalankan(async () => {
    const sandi = createSandiAcak()
    const { nama, namaMasuk } = data
    const hash = await createSandiHash(sandi)
    await savePengguna(getDb(), cakupan, pengguna, { ...susunPeran(data), nama, namaMasuk, sandi: hash })
    return { pesan: `Akun ${nama} sudah dibuat.`, rahasia: createRahasiaSandi(namaMasuk, sandi) }
  })
}

/** Changes role and place of an account. */
export async function savePeranPengguna(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-pengguna')
  const { data, galat } = parseIsian(z.object({ id, ...peranSkema }), isian)
  if (!data) return { galat }
  return jalankan(async () => {
    await savePeran(getDb(), cakupan, pengguna, data.id, susunPeran(data))
    return { pesan: 'Peran sudah diubah. Pengguna ini perlu masuk lagi.' }
  })
}

/** Locks an account, or unlocks it (field `aktif` is `ya`). */
export async function saveAktifPengguna(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('kelola-pengguna')
  const { data, galat } = parseIsian(z.object({ id, aktif: z.enum(['ya', 'tidak']) }), isian)
  if (!data) return { galat }
  return jalankan(async () => {
    await saveAktif(getDb(), pengguna, data.id, data.aktif === 'ya')
    return {
      pesan: data.aktif === 'ya' ? 'Akun sudah dibuka.' : 'Akun sudah dikunci dan semua sesinya berakhir.',
    }
  })
}

/** Gives an account a new password that is shown once. */
export async function saveSandiBaru(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('kelola-pengguna')
  const { data, galat } = parseIsian(z.object({ id, namaMasuk: z.string() }), isian)
  if (!data) return { galat }
  return jalankan(async () => {
    const sandi = createSandiAcak()
    await saveSandi(getDb(), pengguna, data.id, await createSandiHash(sandi))
    return { pesan: 'Sandi lama tidak berlaku lagi.', rahasia: createRahasiaSandi(data.namaMasuk, sandi) }
  })
}

/** Ends all sessions of an account. */
export async function removeSesiPengguna(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('kelola-pengguna')
  const { data, galat } = parseIsian(z.object({ id }), isian)
  if (!data) return { galat }
  return jalankan(async () => {
    await removeSesi(getDb(), pengguna, data.id)
    return { pesan: 'Semua sesi akun ini sudah berakhir.' }
  })
}

const surel = z
  .email('Alamat surel itu tidak lengkap. Contoh: kabid@kukarkab.go.id')
  .max(120, 'Alamat surel paling panjang 120 huruf.')
  .optional()

const pesanSurel = (ada: string | undefined) => ({
  pesan: ada ? 'Alamat surel disimpan.' : 'Alamat surel dihapus; tidak ada surat yang dikirim.',
})

/** Stores the address of an account for mail about approvals; empty for none. */
export async function saveSurelPengguna(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('kelola-pengguna')
  const { data, galat } = parseIsian(z.object({ id, surel }), isian)
  if (!data) return { galat }
  return jalankan(async () => {
    await saveSurel(getDb(), pengguna, data.id, data.surel ?? null)
    return pesanSurel(data.surel)
  })
}

/** Stores the own address for mail about approvals; empty for none. */
export async function saveSurelSendiri(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna(null)
  const { data, galat } = parseIsian(z.object({ surel }), isian)
  if (!data) return { galat }
  return jalankan(async () => {
    await saveSurel(getDb(), pengguna, pengguna.id, data.surel ?? null)
    return pesanSurel(data.surel)
  })
}

const gantiSkema = z
  .object({
    lama: z.string('Isi sandi yang sekarang.').max(PANJANG_SANDI.maks, 'Sandi yang sekarang tidak cocok.'),
    baru: z
      .string('Isi sandi baru.')
      .min(PANJANG_SANDI.min, `Sandi baru paling sedikit ${PANJANG_SANDI.min} karakter.`)
      .max(PANJANG_SANDI.maks, `Sandi baru paling banyak ${PANJANG_SANDI.maks} karakter.`),
    ulang: z.string('Ulangi sandi baru.'),
  })
  .refine((s) => s.baru === s.ulang, 'Sandi baru dan ulangannya tidak sama.')
  .refine((s) => s.baru !== s.lama, 'Sandi baru sama dengan sandi lama.')

/** Changes the own password; ends all own sessions, this one too. */
export async function saveSandiSendiri(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna(null)
  const { data, galat } = parseIsian(gantiSkema, isian)
  if (!data) return { galat }
  const db = getDb()
  if (data.baru.toLowerCase().includes(pengguna.namaMasuk))
    return { galat: 'Sandi baru memuat nama masuk Anda.' }
  const tersimpan = (await getPenggunaMasuk(db, pengguna.namaMasuk))?.sandi ?? null
  if (!(await cocokSandi(tersimpan, data.lama))) return { galat: 'Sandi yang sekarang tidak cocok.' }
  const hasil = await jalankan(async () => {
    await saveSandi(db, pengguna, pengguna.id, await createSandiHash(data.baru))
    return null
  })
  if (hasil) return hasil
  redirect('/masuk?pesan=sandi')
}

/** Ends all own sessions, this one too. */
export async function removeSesiSendiri(): Promise<void> {
  const { pengguna } = await requirePengguna(null)
  await removeSesi(getDb(), pengguna, pengguna.id)
  removeSinggahan()
  redirect('/masuk?pesan=keluar')
}
