'use server'

import { z } from 'zod'
import { getDb } from '@/db/client'
import { removeKunciApi, saveKunciApi } from '@/db/mutations/kunci-api'
import { geserHari } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { requirePengguna } from '../akses'
import { type HasilTindakan, jalankan, parseIsian } from '../formulir'
import { createKunci } from '../sesi/kunci'

const kunciSkema = z.object({
  nama: z.string('Isi nama pemakai kunci.').trim().min(2, 'Isi nama pemakai kunci.').max(80),
  lingkup: z.enum(['baca', 'lapor'], 'Pilih kegunaan kunci.'),
  kodeWilayah: z.string('Pilih wilayah kunci.').max(13),
  hari: z.enum(['30', '90', '365'], 'Pilih masa berlaku.'),
})

/** Creates an API key that is shown once. */
export async function saveKunciBaru(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-kunci')
  const { data, galat } = parseIsian(kunciSkema, isian)
  if (!data) return { galat }
  return jalankan(async () => {
    const { kunci, awalan, sidik } = createKunci(pengguna.contoh)
    const kedaluwarsa = new Date(`${geserHari(getHariIni(), Number(data.hari))}T23:59:59+08:00`)
    const { nama, kodeWilayah, lingkup } = data
    const isi = { nama, kodeWilayah, lingkup, awalan, sidik, kedaluwarsa }
    await saveKunciApi(getDb(), cakupan, pengguna.id, isi)
    const guna = lingkup === 'lapor' ? ' Hanya untuk mengirim laporan; tidak dapat membaca angka.' : ''
    const keterangan = `Hanya ditampilkan sekali. Pakai sebagai tajuk "Authorization: Bearer …"; simpan seperti menyimpan sandi.${guna}`
    return {
      pesan: 'Kunci sudah dibuat.',
      rahasia: { judul: `Kunci API untuk ${nama}`, nilai: kunci, keterangan },
    }
  })
}

/** Revokes an API key for good. */
export async function removeKunci(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna } = await requirePengguna('kelola-kunci')
  const { data, galat } = parseIsian(z.object({ id: z.coerce.number().int().positive() }), isian)
  if (!data) return { galat }
  return jalankan(async () => {
    await removeKunciApi(getDb(), pengguna, data.id)
    return { pesan: 'Kunci sudah dicabut.' }
  })
}
