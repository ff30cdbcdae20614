'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { PilotDitolak, removePilot, savePilot } from '@/db/mutations/pilot'
import { listPilot, type PilotTersimpan } from '@/db/queries/pilot'
import { isSelPribadi } from '@/impor/pribadi'
import { parsePilihanPilot } from '@/indikator/pilot/pilihan'
import { env } from '@/lib/env'
import { boleh, type Masuk, requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { loadPilihan } from '../loaders/lokus'
import { jalankanAtauAjukan, susunKabar } from '../persetujuan/jalankan'
import { susunRingkasCabutPilot, susunRingkasPilot } from '../persetujuan/ringkas'
import { loadSaatRapat } from '../rapat-meja/saat'
import { removeSinggahan } from '../sesi/singgahan'

const kalimat = (kosong: string, maks: number) =>
  z
    .string(kosong)
    .trim()
    .min(5, kosong)
    .max(maks, `Paling panjang ${maks} huruf.`)
    .refine((t) => !isSelPribadi(t), 'Isian memuat nomor yang menyerupai NIK. Hapus nomor itu.')

const simpanSkema = z.object({
  nama: kalimat('Beri nama pilihan ini, sedikitnya lima huruf.', 80),
  tahun: z.coerce
    .number('Isi tahunnya.')
    .int('Isi tahunnya.')
    .min(2020, 'Tahun paling awal 2020.')
    .max(2045, 'Tahun paling akhir 2045.'),
  alasan: kalimat('Isi alasannya, sedikitnya lima huruf.', 500),
  kueri: z.string().max(1000).default(''),
  sidik: z.string('Buka lagi halaman ini, lalu simpan.').max(64),
})

const idSkema = z.object({
  id: z.coerce
    .number('Pilihan itu tidak dikenal.')
    .int()
    .positive()
    .max(2 ** 31 - 1),
})

const BERUBAH =
  'Datanya berubah sejak halaman ini dibuka, sehingga hasilnya lain. Muat ulang, periksa lagi, lalu simpan.'

async function requirePengelola() {
  const masuk = await requirePengguna('kelola-pilot')
  if (!boleh(masuk.pengguna, 'kelola-pilot', { kode: null })) throw new PilotDitolak('Tidak berwenang.')
  return masuk
}

/** Saves what the page shows as a draft, and leads to it. */
export async function simpanPilot(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengelola()
  const { data, galat } = parseIsian(simpanSkema, isian)
  if (!data) return { galat }
  const pilihan = parsePilihanPilot(Object.fromEntries(new URLSearchParams(data.kueri)))
  const d = await loadPilihan(masuk, pilihan, await loadSaatRapat())
  if (d.sidik !== data.sidik) return { galat: BERUBAH }
  let id: number
  try {
    id = await getDb().transaction((tx) =>
      savePilot(tx, masuk.cakupan, masuk.pengguna, {
        kodeWilayah: env.KABUPATEN,
        nama: data.nama,
        tahun: data.tahun,
        alasan: data.alasan,
        masukan: d.masukan,
        hasil: d.hasil,
        sebutan: d.sebutan,
      }),
    )
  } catch (e) {
    if (e instanceof PilotDitolak) return { galat: e.message }
    throw e
  }
  revalidatePath('/program/lokus', 'layout')
  redirect(`/program/lokus/${id}`)
}

const sebut = (p: PilotTersimpan) => ({ id: p.id, nama: p.nama, tahun: p.tahun, desa: p.terpilih })

/** The set that a form names with all of this scope; a sample account changes sample sets only. */
async function requirePilot(
  { pengguna, cakupan }: Masuk,
  isian: FormData,
): Promise<{ set: PilotTersimpan; semua: PilotTersimpan[] } | { galat: string }> {
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  const semua = await listPilot(getDb(), cakupan)
  const set = semua.find((p) => p.id === data.id)
  if (!set) return { galat: 'Pilihan itu sudah tidak ada.' }
  return pengguna.contoh && !set.contoh
    ? { galat: 'Akun contoh hanya dapat menetapkan dan mencabut yang contoh.' }
    : { set, semua }
}

/** Puts a saved set into force, or on the list of approvals where its rule asks for that. */
export async function tetapkanPilot(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengelola()
  const ada = await requirePilot(masuk, isian)
  if ('galat' in ada) return ada
  const { set, semua } = ada
  const lama = semua.find((p) => p.tahun === set.tahun && p.keadaan === 'berlaku') ?? null
  const hasil = await jalankanAtauAjukan(masuk, {
    isi: { jenis: 'pilot', perbuatan: 'tetapkan', id: set.id },
    objek: `pilot:${set.id}`,
    kodeWilayah: env.KABUPATEN,
    alasan: set.alasan,
    susunRingkas: () => susunRingkasPilot(sebut(set), lama && sebut(lama)),
  })
  return susunKabar(hasil, 'Pilihan ini kini berlaku.')
}

const cabutSkema = z.object({ alasan: kalimat('Isi alasan mencabutnya, sedikitnya lima huruf.', 300) })

/** Takes a set out of force, or asks for it to be approved; it stays readable. */
export async function cabutPilot(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengelola()
  const { data, galat } = parseIsian(cabutSkema, isian)
  if (!data) return { galat }
  const ada = await requirePilot(masuk, isian)
  if ('galat' in ada) return ada
  const hasil = await jalankanAtauAjukan(masuk, {
    isi: { jenis: 'pilot', perbuatan: 'cabut', id: ada.set.id },
    objek: `pilot:${ada.set.id}`,
    kodeWilayah: env.KABUPATEN,
    alasan: data.alasan,
    susunRingkas: () => susunRingkasCabutPilot(sebut(ada.set)),
  })
  return susunKabar(hasil, 'Pilihan ini dicabut.')
}

/** Removes a draft or a refused set, and leads back to the list. */
export async function hapusPilot(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengelola()
  const { data, galat } = parseIsian(idSkema, isian)
  if (!data) return { galat }
  try {
    await getDb().transaction((tx) => removePilot(tx, cakupan, pengguna, data.id))
  } catch (e) {
    if (e instanceof PilotDitolak) return { galat: e.message }
    throw e
  }
  removeSinggahan()
  revalidatePath('/program/lokus', 'layout')
  redirect('/program/lokus')
}
