'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { type HasilLangkah, RegistrasiDitolak, saveLangkah } from '@/db/mutations/registrasi'
import { saveBatal } from '@/db/mutations/registrasi-batal'
import { isSelPribadi } from '@/impor/pribadi'
import { DOKUMEN, TAHAP } from '@/indikator/tahap-registrasi'
import { getHariIni } from '@/lib/waktu'
import { requirePengguna } from '../akses'
import { parseIsian } from '../formulir'
import { removeSinggahan } from '../sesi/singgahan'

/** What a form that records or undoes steps gets back; null before the first sending. */
export type HasilRegistrasi = null | {
  /** Why nothing was written, as a sentence. */
  galat?: string
  /** Per posyandu what went and what did not. */
  hasil?: HasilLangkah & { perbuatan: 'catat' | 'batal' }
}

const KODE_TAHAP = TAHAP.map((t) => t.kode)
const KODE_DOKUMEN = DOKUMEN.map((d) => d.kode)
const MAKS_PILIHAN = 2000
const POLA_PILIHAN = /^([1-9]\d{0,8}):(\d{1,10}\.\d{1,6})$/

const catatan = z
  .string()
  .trim()
  .max(300, 'Catatan paling panjang 300 huruf.')
  .refine((t) => !isSelPribadi(t), 'Catatan memuat nomor yang menyerupai NIK. Hapus nomor itu.')
  .optional()

const skemaLangkah = z.object({
  tahap: z.enum(KODE_TAHAP as [string, ...string[]], 'Pilih tahapnya.').refine((t) => t !== 'belum', {
    message: 'Untuk kembali ke Belum mulai, batalkan catatan yang keliru.',
  }),
  tanggal: z.iso.date('Isi tanggalnya.'),
  catatan,
  nomor: z.string().trim().max(40, 'Nomor registrasinya terlalu panjang.').optional(),
  lompat: z.literal('ya').optional(),
})

/** `id:versi` of each row that was ticked, or of all that the filter let through. */
function listPilihan(isian: FormData): { id: number; versi: string }[] {
  const mentah =
    isian.get('semua') === 'ya' ? String(isian.get('tersaring') ?? '').split(',') : isian.getAll('pilih')
  const hasil = new Map<number, { id: number; versi: string }>()
  for (const p of mentah) {
    const [, id, versi] = POLA_PILIHAN.exec(String(p)) ?? []
    if (id && versi) hasil.set(Number(id), { id: Number(id), versi })
  }
  return [...hasil.values()].slice(0, MAKS_PILIHAN)
}

async function jalankan(
  perbuatan: 'catat' | 'batal',
  kerja: () => Promise<HasilLangkah | null>,
): Promise<HasilRegistrasi> {
  let hasil: HasilLangkah | null
  try {
    hasil = await kerja()
  } catch (galat) {
    if (galat instanceof RegistrasiDitolak) return { galat: galat.message }
    throw galat
  }
  if (!hasil) notFound()
  removeSinggahan()
  revalidatePath('/registrasi', 'layout')
  return { hasil: { ...hasil, perbuatan } }
}

/** Records one step for the posyandu ticked in a form; each is answered for. One outside of the scope is 404 and nothing is written. */
export async function saveLangkahRegistrasi(
  _lalu: HasilRegistrasi,
  isian: FormData,
): Promise<HasilRegistrasi> {
  const { pengguna, cakupan } = await requirePengguna('catat-registrasi')
  const pilihan = listPilihan(isian)
  if (pilihan.length === 0) return { galat: 'Belum ada posyandu yang dipilih. Centang dulu barisnya.' }
  const { data, galat } = parseIsian(skemaLangkah, isian)
  if (!data) return { galat }
  const dokumen = isian.getAll('dokumen').map(String)
  const langkah = {
    tahap: data.tahap as (typeof KODE_TAHAP)[number],
    tanggal: data.tanggal,
    catatan: data.catatan ?? null,
    dokumen: KODE_DOKUMEN.filter((d) => dokumen.includes(d)),
    lompat: data.lompat === 'ya',
  }
  const nomor = data.nomor ?? null
  if (nomor && pilihan.length > 1)
    return {
      galat:
        'Satu nomor hanya untuk satu posyandu. Catat Terdaftar satu per satu, atau lewat lembar Kemendagri.',
    }
  return jalankan('catat', () =>
    saveLangkah(
      getDb(),
      cakupan,
      pengguna,
      pilihan.map((p) => ({ ...p, nomor })),
      langkah,
      getHariIni(),
    ),
  )
}

const id = z.coerce
  .number('Catatan tidak dikenal.')
  .int()
  .positive()
  .max(2 ** 31 - 1)
const skemaBatal = z.object({
  peristiwa: id.optional(),
  versi: z
    .string()
    .regex(/^\d{1,10}\.\d{1,6}$/)
    .optional(),
  jejak: id.optional(),
  alasan: catatan,
})

/** Undoes one event, or all that one change wrote, by counter-events. */
export async function saveBatalRegistrasi(_lalu: HasilRegistrasi, isian: FormData): Promise<HasilRegistrasi> {
  const { pengguna, cakupan } = await requirePengguna('catat-registrasi')
  const { data, galat } = parseIsian(skemaBatal, isian)
  if (!data) return { galat }
  const sasaran =
    data.peristiwa && data.versi
      ? { peristiwa: data.peristiwa, versi: data.versi }
      : data.jejak
        ? { jejakId: data.jejak }
        : null
  if (!sasaran) return { galat: 'Catatan tidak dikenal. Muat ulang halaman ini.' }
  return jalankan('batal', () =>
    saveBatal(getDb(), cakupan, pengguna, sasaran, data.alasan ?? null, getHariIni()),
  )
}
