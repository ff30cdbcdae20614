'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { removeTarif, saveTarif, TargetDitolak } from '@/db/mutations/target'
import { listRiwayatTarget, listTarget } from '@/db/queries/target'
import { getWilayah } from '@/db/queries/wilayah'
import { isSelPribadi } from '@/impor/pribadi'
import { env } from '@/lib/env'
import { formatTanggal, hitungHari } from '@/lib/periode'
import { requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { jalankanAtauAjukan, susunKabar } from '../persetujuan/jalankan'
import { susunRingkasBatal, susunRingkasTarget } from '../persetujuan/ringkas'
import { removeSinggahan } from '../sesi/singgahan'

const kalimat = (kosong: string, maks: number) =>
  z
    .string(kosong)
    .trim()
    .min(5, kosong)
    .max(maks, `Paling panjang ${maks} huruf.`)
    .refine((t) => !isSelPribadi(t), 'Isian memuat nomor yang menyerupai NIK. Hapus nomor itu.')

const alasan = kalimat('Isi alasannya, sedikitnya lima huruf.', 300)
const sumber = kalimat('Isi sumbernya: surat, rapat, atau peraturan.', 200)
const tanggal = (kosong: string) =>
  z.iso
    .date(kosong)
    .refine((t) => t >= '2020-01-01' && t <= '2045-12-31', 'Tanggalnya di luar tahun 2020 sampai 2045.')

const targetSkema = z
  .object({
    kodeWilayah: z.string('Pilih tempatnya.').max(8),
    mulai: tanggal('Isi tanggal mulai berlaku.'),
    tenggat: tanggal('Isi tenggatnya.'),
    nilai: z.coerce
      .number('Isi target dalam persen.')
      .min(1, 'Target paling sedikit 1 persen.')
      .max(100, 'Target paling banyak 100 persen.'),
    sumber,
    alasan,
  })
  .refine((t) => hitungHari(t.mulai, t.tenggat) > 0, 'Tenggat harus sesudah tanggal mulai berlaku.')

const tarifSkema = z.object({
  jenis: z.enum(['kader', 'operasional'], 'Pilih jenis tarifnya.'),
  mulai: tanggal('Isi tanggal mulai berlaku.'),
  rupiah: z.coerce
    .number('Isi rupiahnya dengan angka saja, misalnya 250000.')
    .int('Isi rupiahnya dengan angka bulat.')
    .min(0, 'Rupiah tidak boleh negatif.')
    .max(100_000_000, 'Rupiahnya terlalu besar untuk satu bulan.'),
  sumber,
  alasan,
})

const idSkema = z.object({
  id: z.coerce
    .number('Baris itu tidak dikenal.')
    .int()
    .positive()
    .max(2 ** 31 - 1),
})

async function jalankan(pesan: string, kerja: () => Promise<unknown>): Promise<HasilTindakan> {
  try {
    await kerja()
  } catch (galat) {
    if (galat instanceof TargetDitolak) return { galat: galat.message }
    throw galat
  }
  removeSinggahan()
  revalidatePath('/target')
  return { pesan }
}

const sebutTempat = (kode: string, nama: string | null) =>
  kode === env.KABUPATEN ? 'seluruh kabupaten' : `Kecamatan ${nama ?? kode}`

/** Sets a target and deadline of the registration for the kabupaten or one kecamatan, or asks for it to be approved. */
export async function saveTargetBaru(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna('kelola-target')
  const { data, galat } = parseIsian(targetSkema, isian)
  if (!data) return { galat }
  const db = getDb()
  const [berlaku, tempat] = await Promise.all([
    listTarget(db, masuk.cakupan),
    getWilayah(db, masuk.cakupan, data.kodeWilayah),
  ])
  const isi = { ...data, indikator: 'registrasi' }
  const hasil = await jalankanAtauAjukan(masuk, {
    isi: { jenis: 'target', perbuatan: 'tetapkan', isi },
    objek: `target/${data.kodeWilayah}/${data.mulai}`,
    kodeWilayah: data.kodeWilayah,
    alasan: data.alasan,
    susunRingkas: () => susunRingkasTarget(isi, sebutTempat(data.kodeWilayah, tempat?.nama ?? null), berlaku),
  })
  return susunKabar(hasil, `Target berlaku sejak ${formatTanggal(data.mulai)}.`)
}

/** Takes a target back, or asks for it to be approved; the one before it holds again. */
export async function removeTargetLama(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna('kelola-target')
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  const db = getDb()
  const [riwayat, berlaku] = await Promise.all([
    listRiwayatTarget(db, masuk.cakupan, 'registrasi'),
    listTarget(db, masuk.cakupan),
  ])
  const lama = riwayat.find((r) => r.id === data.id)
  if (!lama) return { galat: 'Target itu tidak ada.' }
  const hasil = await jalankanAtauAjukan(masuk, {
    isi: { jenis: 'target', perbuatan: 'batalkan', id: lama.id },
    objek: `target/batal/${lama.id}`,
    kodeWilayah: lama.kodeWilayah,
    alasan: null,
    susunRingkas: () => susunRingkasBatal(lama, sebutTempat(lama.kodeWilayah, lama.namaWilayah), berlaku),
  })
  return susunKabar(hasil, 'Target dibatalkan.')
}

/** Sets a rate of the kabupaten. */
export async function saveTarifBaru(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-target')
  const { data, galat } = parseIsian(tarifSkema, isian)
  if (!data) return { galat }
  return jalankan(`Tarif berlaku sejak ${formatTanggal(data.mulai)}.`, () =>
    saveTarif(getDb(), cakupan, pengguna, env.KABUPATEN, data),
  )
}

/** Takes a rate back; the one before it holds again. */
export async function removeTarifLama(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-target')
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  return jalankan('Tarif dibatalkan.', () => removeTarif(getDb(), cakupan, pengguna, data.id))
}
