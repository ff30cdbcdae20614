'use server'

import { z } from 'zod'
import { getDb } from '@/db/client'
import {
  removeHadir,
  saveHadir,
  saveHadirSalinan,
  saveHadirUbahan,
  saveHadirUrutan,
  saveNotulen,
} from '@/db/mutations/hadir'
import { isSelPribadi } from '@/impor/pribadi'
import { bacaHadir } from '@/indikator/baca-hadir'
import { requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { jalankanRapat } from '../rapat-meja/jalan'

const nomor = z.coerce
  .number('Rapat itu tidak dikenal.')
  .int()
  .positive()
  .max(2 ** 31 - 1)

const teks = (nama: string, maks: number) =>
  z
    .string()
    .transform((t) => t.replaceAll('\r\n', '\n').trim())
    .refine((t) => t.length <= maks, `${nama} paling panjang ${maks} huruf.`)
    .refine((t) => !isSelPribadi(t), 'Isian memuat nomor yang menyerupai NIK atau NIP. Hapus nomor itu.')
    .default('')

const orangSkema = z.object({
  rapat: nomor,
  id: nomor.optional(),
  nama: teks('Nama', 100).refine((t) => t.length >= 2, 'Tulis namanya.'),
  jabatan: teks('Jabatan', 100),
  instansi: teks('Instansi', 120),
})

const sebutTambah = (n: number, dari: number) =>
  n === 0
    ? 'Semuanya sudah ada di daftar.'
    : `${n} orang ditambahkan.${n < dari ? ` ${dari - n} sudah ada di daftar.` : ''}`

/** Adds one person, or rewrites the line named by `id`. */
export async function saveOrangHadir(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(orangSkema, isian)
  if (!data) return { galat }
  const { rapat, id, ...orang } = data
  const hasil = await jalankanRapat(async () => {
    if (id === undefined) return saveHadir(getDb(), cakupan, pengguna, rapat, [orang])
    await saveHadirUbahan(getDb(), cakupan, pengguna, rapat, id, orang)
    return null
  })
  if (hasil.galat !== undefined) return { galat: hasil.galat }
  return { pesan: hasil.hasil === null ? 'Tersimpan.' : sebutTambah(hasil.hasil, 1) }
}

const tempelSkema = z.object({
  rapat: nomor,
  teks: z.string('Tempel dulu daftarnya.').max(60_000, 'Daftarnya terlalu panjang. Tempel sebagian dulu.'),
})

/** Adds people from pasted lines; nothing is written while a line is not understood. */
export async function saveTempelHadir(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(tempelSkema, isian)
  if (!data) return { galat }
  if (isSelPribadi(data.teks))
    return {
      galat: 'Daftarnya memuat nomor yang menyerupai NIK atau NIP. Hapus kolom itu, lalu tempel lagi.',
    }
  const { hadir, salah } = bacaHadir(data.teks)
  if (salah[0])
    return {
      galat: `Baris ${salah[0].baris}: ${salah[0].sebab}. Perbaiki, lalu kirim lagi; belum ada yang disimpan.`,
    }
  if (hadir.length === 0) return { galat: 'Tidak ada nama yang terbaca. Satu orang satu baris.' }
  const hasil = await jalankanRapat(() => saveHadir(getDb(), cakupan, pengguna, data.rapat, hadir))
  if (hasil.galat !== undefined) return { galat: hasil.galat }
  return { pesan: sebutTambah(hasil.hasil, hadir.length) }
}

const salinSkema = z.object({ rapat: nomor, dari: nomor })

/** Takes over who came to an earlier meeting. */
export async function saveSalinanHadir(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(salinSkema, isian)
  if (!data) return { galat }
  const hasil = await jalankanRapat(() => saveHadirSalinan(getDb(), cakupan, pengguna, data.rapat, data.dari))
  return hasil.galat === undefined ? { pesan: sebutTambah(hasil.hasil, hasil.hasil) } : { galat: hasil.galat }
}

const barisSkema = z.object({
  rapat: nomor,
  perbuatan: z.string().regex(/^(?:naik|turun|hapus):\d{1,9}$/, 'Baris itu tidak dikenal.'),
})

/** Moves or removes the line that the pressed button names: `naik:12`, `turun:12`, `hapus:12`. */
export async function saveBarisHadir(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(barisSkema, isian)
  if (!data) return { galat }
  const [perbuatan, id] = data.perbuatan.split(':')
  const hasil = await jalankanRapat(() =>
    perbuatan === 'hapus'
      ? removeHadir(getDb(), cakupan, pengguna, data.rapat, Number(id))
      : saveHadirUrutan(getDb(), cakupan, pengguna, data.rapat, Number(id), perbuatan === 'naik' ? -1 : 1),
  )
  return hasil.galat === undefined ? null : { galat: hasil.galat }
}

const notulenSkema = z.object({
  rapat: nomor,
  pimpinan: teks('Pimpinan rapat', 120),
  notulis: teks('Notulis', 120),
  pembahasan: teks('Pembahasan', 8000),
  lamaPimpinan: teks('Pimpinan rapat', 120),
  lamaNotulis: teks('Notulis', 120),
  lamaPembahasan: teks('Pembahasan', 8000),
})

/** Writes chair, secretary and discussion of the minutes. */
export async function saveNotulenRapat(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(notulenSkema, isian)
  if (!data) return { galat }
  const { rapat, lamaPimpinan, lamaNotulis, lamaPembahasan, ...isi } = data
  const lama = { pimpinan: lamaPimpinan, notulis: lamaNotulis, pembahasan: lamaPembahasan }
  const hasil = await jalankanRapat(() => saveNotulen(getDb(), cakupan, pengguna, rapat, isi, lama))
  return hasil.galat === undefined ? { pesan: 'Notulen tersimpan.' } : { galat: hasil.galat }
}
