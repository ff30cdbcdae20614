'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { removeLayar, saveLayar } from '@/db/mutations/layar'
import { env } from '@/lib/env'
import { geserHari } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { requirePengguna } from '../akses'
import { type HasilTindakan, jalankan, parseIsian } from '../formulir'
import { createTokenLayar } from '../sesi/layar'

const layarSkema = z.object({
  nama: z.string('Isi nama layar.').trim().min(2, 'Isi nama layar.').max(80),
  /** `ringkasan:<kode>` or `rapat:<id>`. */
  isi: z
    .string('Pilih isi layar.')
    .regex(/^(?:ringkasan:\d{2}\.\d{2}(?:\.\d{2})?|rapat:[1-9]\d{0,8})$/, 'Pilih isi layar.'),
  jeda: z.enum(['10', '15', '20', '30', '60'], 'Pilih lama tiap salindia.'),
  hari: z.enum(['7', '30', '90', '365'], 'Pilih masa berlaku.'),
})

async function getPangkal(): Promise<string> {
  if (env.ALAMAT) return env.ALAMAT.replace(/\/$/, '')
  const tajuk = await headers()
  return `${tajuk.get('x-forwarded-proto')?.split(',')[0] ?? 'http'}://${tajuk.get('host') ?? 'localhost'}`
}

/** Creates a screen's link that is shown once. */
export async function saveLayarBaru(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-layar')
  const { data, galat } = parseIsian(layarSkema, isian)
  if (!data) return { galat }
  const [jenis, apa = ''] = data.isi.split(':')
  return jalankan(async () => {
    const { token, awalan, sidik } = createTokenLayar(pengguna.contoh)
    await saveLayar(getDb(), cakupan, pengguna.id, {
      nama: data.nama,
      awalan,
      sidik,
      kodeWilayah: jenis === 'ringkasan' ? apa : (cakupan.akar ?? ''),
      rapatId: jenis === 'rapat' ? Number(apa) : null,
      jeda: Number(data.jeda),
      kedaluwarsa: new Date(`${geserHari(getHariIni(), Number(data.hari))}T23:59:59+08:00`),
    })
    revalidatePath('/layar')
    const keterangan =
      'Hanya ditampilkan sekali. Buka tautan ini di peramban layar kantor. Siapa pun yang memegangnya dapat melihat layar itu, jadi jangan disebarkan.'
    return {
      pesan: 'Layar sudah dibuat.',
      rahasia: { judul: `Tautan untuk ${data.nama}`, nilai: `${await getPangkal()}/l/${token}`, keterangan },
    }
  })
}

/** Revokes a screen's link for good. */
export async function removeLayarIni(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-layar')
  const { data, galat } = parseIsian(z.object({ id: z.coerce.number().int().positive() }), isian)
  if (!data) return { galat }
  return jalankan(async () => {
    await removeLayar(getDb(), cakupan, pengguna, data.id)
    revalidatePath('/layar')
    return { pesan: 'Tautan sudah dicabut.' }
  })
}
