'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { removeDelegasi, saveAturan, saveDelegasi } from '@/db/mutations/delegasi'
import { saveKeputusanPengajuan, saveTarikPengajuan } from '@/db/mutations/persetujuan'
import { isSelPribadi } from '@/impor/pribadi'
import { getJenisPersetujuan, JENIS_PERSETUJUAN } from '@/indikator/persetujuan'
import { formatRentangTanggal } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { getPenolakan, getSuasana, lanjutkanPersetujuan } from '../persetujuan/jalankan'

const id = z.coerce
  .number('Baris itu tidak dikenal.')
  .int()
  .positive()
  .max(2 ** 31 - 1)
const idSkema = z.object({ id })

const alasan = (kosong: string) =>
  z
    .string(kosong)
    .trim()
    .min(5, kosong)
    .max(300, 'Paling panjang 300 huruf.')
    .refine((t) => !isSelPribadi(t), 'Isian memuat nomor yang menyerupai NIK. Hapus nomor itu.')

async function jalankan(kerja: () => Promise<unknown>): Promise<{ galat: string } | null> {
  try {
    await kerja()
  } catch (galat) {
    return { galat: getPenolakan(galat) }
  }
  lanjutkanPersetujuan()
  return null
}

// Who may decide depends on the delegations of the moment: the mutation proves it in its own transaction.
async function putuskan(
  data: { id: number; alasan?: string | undefined },
  hasil: 'disetujui' | 'ditolak',
): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('baca')
  const gagal = await jalankan(() =>
    saveKeputusanPengajuan(getDb(), cakupan, pengguna, getSuasana(), data.id, {
      hasil,
      alasan: data.alasan ?? null,
    }),
  )
  if (gagal) return gagal
  redirect(`/persetujuan/${data.id}`)
}

/** Approves a request: it takes effect at once. */
export async function saveSetuju(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  await requirePengguna('baca')
  const { data, galat } = parseIsian(idSkema, isian)
  return data ? putuskan(data, 'disetujui') : { galat }
}

/** Rejects a request with a reason. */
export async function saveTolak(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  await requirePengguna('baca')
  const skema = z.object({ id, alasan: alasan('Isi alasan penolakannya, sedikitnya lima huruf.') })
  const { data, galat } = parseIsian(skema, isian)
  return data ? putuskan(data, 'ditolak') : { galat }
}

/** Takes an own request back. */
export async function removePengajuan(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('baca')
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  const gagal = await jalankan(() => saveTarikPengajuan(getDb(), cakupan, pengguna, data.id))
  if (gagal) return gagal
  redirect(`/persetujuan/${data.id}`)
}

const tanggal = (kosong: string) =>
  z.iso
    .date(kosong)
    .refine((t) => t >= '2020-01-01' && t <= '2045-12-31', 'Tanggalnya di luar tahun 2020 sampai 2045.')

const delegasiSkema = z.object({
  kepada: z.coerce
    .number('Pilih orangnya.')
    .int()
    .positive()
    .max(2 ** 31 - 1),
  mulai: tanggal('Isi tanggal mulainya.'),
  sampai: tanggal('Isi tanggal berakhirnya.'),
  alasan: alasan('Isi alasannya, misalnya dinas luar.'),
})

/** Lets another person decide from one day to another. */
export async function saveDelegasiBaru(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('delegasikan')
  const { data, galat } = parseIsian(delegasiSkema, isian)
  if (!data) return { galat }
  const gagal = await jalankan(() => saveDelegasi(getDb(), pengguna, getHariIni(), data))
  return (
    gagal ?? {
      pesan: `Delegasi berlaku ${formatRentangTanggal(data.mulai, data.sampai)}, lalu berakhir sendiri.`,
    }
  )
}

/** Withdraws a delegation, or hands it back. */
export async function removeDelegasiLama(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('baca')
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  const gagal = await jalankan(() => removeDelegasi(getDb(), pengguna, data.id))
  return gagal ?? { pesan: 'Delegasi dicabut.' }
}

const aturanSkema = z.object({
  jenis: z.enum(
    JENIS_PERSETUJUAN.map((j) => j.kode),
    'Jenis itu tidak dikenal.',
  ),
  wajib: z.enum(['ya', 'tidak'], 'Pilih perlu atau tidak.'),
  ambang: z.coerce
    .number('Isi ambangnya dengan angka saja.')
    .int('Isi ambangnya dengan angka bulat.')
    .min(0, 'Ambang tidak boleh negatif.')
    .max(10_000_000, 'Ambangnya terlalu besar.')
    .optional(),
  alasan: alasan('Isi alasannya, sedikitnya lima huruf.'),
})

/** Sets whether acts of one kind need approval, and beyond which size. */
export async function saveAturanBaru(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('atur-persetujuan')
  const { data, galat } = parseIsian(aturanSkema, isian)
  if (!data) return { galat }
  const jenis = getJenisPersetujuan(data.jenis)
  if (jenis.ukuran && data.ambang === undefined) return { galat: 'Isi ambangnya.' }
  const ambang = jenis.ukuran ? (data.ambang ?? null) : null
  const gagal = await jalankan(() =>
    saveAturan(getDb(), pengguna, { ...data, wajib: data.wajib === 'ya', ambang }),
  )
  return gagal ?? { pesan: `Aturan ${jenis.nama.toLowerCase()} diubah.` }
}
