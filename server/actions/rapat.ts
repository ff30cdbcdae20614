'use server'

import { redirect } from 'next/navigation'
import { getDb } from '@/db/client'
import { removeRapat, saveDataRapat, saveRapatBaru, saveSalinanRapat } from '@/db/mutations/rapat'
import { saveAngkaTerbaru, saveMulai, saveTutup } from '@/db/mutations/rapat-keadaan'
import { getWilayah } from '@/db/queries/wilayah'
import { listAcara } from '@/indikator/rapat/acara'
import { susunJudulRapat } from '@/indikator/rapat/judul-rapat'
import { env } from '@/lib/env'
import { type Masuk, requirePengguna } from '../akses'
import { type HasilTindakan, parseIsian } from '../formulir'
import { loadSimpanPotret } from '../rapat-meja/angka'
import { skemaBaru, skemaData, skemaHanyaRapat } from '../rapat-meja/isian'
import { jalankanRapat } from '../rapat-meja/jalan'
import { loadSaatRapat } from '../rapat-meja/saat'

async function mulai({ pengguna, cakupan }: Masuk, id: number) {
  return jalankanRapat(async () => {
    const simpan = await loadSimpanPotret(cakupan, pengguna.id, id)
    return saveMulai(getDb(), cakupan, pengguna, id, simpan)
  })
}

/** Makes a meeting from a template; with `langsung` it is opened at once and shown, else one comes to its desk. */
export async function saveRapat(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(skemaBaru, isian)
  if (!data) return { galat }
  const { langsung, judul, kodeWilayah: dipilih, ...isi } = data
  const kodeWilayah = isi.templat === 'kecamatan' ? (dipilih ?? masuk.cakupan.akar ?? '') : env.KABUPATEN
  const tempat = await getWilayah(getDb(), masuk.cakupan, kodeWilayah)
  const dibuat = await jalankanRapat(() =>
    saveRapatBaru(getDb(), masuk.cakupan, masuk.pengguna, {
      ...isi,
      kodeWilayah,
      judul: judul ?? susunJudulRapat(isi.templat, tempat?.nama ?? '', isi.bulan),
      acara: listAcara(isi.templat),
    }),
  )
  if (dibuat.galat !== undefined) return { galat: dibuat.galat }
  if (langsung !== 'ya') redirect(`/rapat/${dibuat.hasil}`)
  const dimulai = await mulai(masuk, dibuat.hasil)
  if (dimulai.galat !== undefined) return { galat: dimulai.galat }
  redirect(`/rapat/${dibuat.hasil}/tayang`)
}

/** Title, day, place and month of a meeting. */
export async function saveDataRapatIni(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(skemaData, isian)
  if (!data) return { galat }
  const { rapat, lama, ...isi } = data
  const { galat: ditolak } = await jalankanRapat(() =>
    saveDataRapat(getDb(), cakupan, pengguna, rapat, isi, { ...isi, ...lama }),
  )
  return ditolak ? { galat: ditolak } : { pesan: 'Tersimpan.' }
}

/** Opens a meeting: its snapshot is taken, and it is shown. */
export async function saveMulaiRapat(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const masuk = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(skemaHanyaRapat, isian)
  if (!data) return { galat }
  const hasil = await mulai(masuk, data.rapat)
  if (hasil.galat !== undefined) return { galat: hasil.galat }
  redirect(`/rapat/${data.rapat}/tayang`)
}

/** Takes a new snapshot for a meeting that runs. */
export async function saveAngkaRapat(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(skemaHanyaRapat, isian)
  if (!data) return { galat }
  const hasil = await jalankanRapat(async () => {
    const simpan = await loadSimpanPotret(cakupan, pengguna.id, data.rapat)
    return saveAngkaTerbaru(getDb(), cakupan, pengguna, data.rapat, simpan)
  })
  if (hasil.galat !== undefined) return { galat: hasil.galat }
  redirect(`/rapat/${data.rapat}?pesan=angka`)
}

async function tutup(isian: FormData, ditutup: boolean): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(skemaHanyaRapat, isian)
  if (!data) return { galat }
  const hasil = await jalankanRapat(() => saveTutup(getDb(), cakupan, pengguna, data.rapat, ditutup))
  if (hasil.galat !== undefined) return { galat: hasil.galat }
  return {
    pesan: ditutup ? 'Rapat ditutup. Angkanya tetap seperti yang ditayangkan.' : 'Rapat dibuka kembali.',
  }
}

/** Closes a meeting: agenda, sentences and numbers stay as they are. */
export async function saveTutupRapat(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  return tutup(isian, true)
}

/** Opens a closed meeting again, with the numbers that it was closed with. */
export async function saveBukaRapat(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  return tutup(isian, false)
}

/** A new meeting with the agenda of this one, for the month that pages open with. */
export async function saveSalinan(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(skemaHanyaRapat, isian)
  if (!data) return { galat }
  const { bulan, hari } = await loadSaatRapat()
  const hasil = await jalankanRapat(() =>
    saveSalinanRapat(getDb(), cakupan, pengguna, data.rapat, { bulan, tanggal: hari }),
  )
  if (hasil.galat !== undefined) return { galat: hasil.galat }
  redirect(`/rapat/${hasil.hasil}?pesan=salinan`)
}

/** Removes a planned meeting. */
export async function removeRapatRencana(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const { pengguna, cakupan } = await requirePengguna('kelola-rapat')
  const { data, galat } = parseIsian(skemaHanyaRapat, isian)
  if (!data) return { galat }
  const hasil = await jalankanRapat(() => removeRapat(getDb(), cakupan, pengguna, data.rapat))
  if (hasil.galat !== undefined) return { galat: hasil.galat }
  redirect('/rapat?pesan=dihapus')
}
