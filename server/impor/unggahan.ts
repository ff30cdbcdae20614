import { getDb } from '@/db/client'
import { getImpor } from '@/db/queries/impor'
import { createPenolakan } from '@/impor/temuan'
import type { Temuan } from '@/impor/tipe'
import { log } from '@/lib/log'
import { getMilidetik } from '@/lib/waktu'
import type { Masuk } from '../akses'
import { listDaftarBoleh } from '../catatan/objek'
import { BATAS_BYTE, loadPemeriksaan, saveHasilPeriksa, TERLALU_BESAR } from './berkas'
import { periksaTerpisah } from './terpisah'

/** Where an uploaded file ended: a draft to look at, or refused as a whole with nothing stored. */
export type HasilUnggah = { id: number } | { ditolak: Temuan }

const TANPA_BERKAS = createPenolakan(
  'berkas-kosong',
  'Belum ada berkas yang dipilih.',
  'Pilih satu berkas Excel, ODS, atau CSV, lalu tekan Periksa berkas.',
).temuan

/** The file of an upload form, or the sentence why there is none. */
function parseUnggahan(isian: FormData): File | Temuan {
  const berkas = isian.get('berkas')
  if (!(berkas instanceof File) || (berkas.size === 0 && berkas.name === '')) return TANPA_BERKAS
  return berkas.size > BATAS_BYTE ? TERLALU_BESAR : berkas
}

/** Checks the file of a form and keeps it as a draft of the user who sent it. */
export async function saveUnggahan(masuk: Masuk, isian: FormData): Promise<HasilUnggah> {
  const berkas = parseUnggahan(isian)
  if (!(berkas instanceof File)) return { ditolak: berkas }
  return saveBerkasUnggahan(masuk, { nama: berkas.name, bytes: new Uint8Array(await berkas.arrayBuffer()) })
}

/** Checks a file, held in memory only, and keeps it as a draft of the user who sent it. */
export async function saveBerkasUnggahan(
  { pengguna, cakupan }: Masuk,
  { nama, bytes }: { nama: string; bytes: Uint8Array },
): Promise<HasilUnggah> {
  const mulai = getMilidetik()
  const kiriman = {
    nama: nama.slice(0, 200),
    bytes,
    cakupan,
    kodeKecamatan: pengguna.peran === 'kecamatan' ? pengguna.kodeKecamatan : null,
    oleh: pengguna.id,
    daftar: listDaftarBoleh(pengguna),
  }
  const hasil = await loadPemeriksaan(kiriman, periksaTerpisah)
  const catat = (kode: string, baris: number) =>
    log('info', 'unggah', { kode, baris, byte: bytes.length, milidetik: getMilidetik() - mulai })
  if ('ditolak' in hasil) {
    catat(hasil.ditolak.kode, 0)
    return hasil
  }
  const id = await saveHasilPeriksa(kiriman, hasil)
  catat(hasil.pemeriksaan.templat, hasil.pemeriksaan.hitungan.dibaca)
  return { id }
}

/** Whether an import is still a draft that this user may see. */
export async function isDrafAda({ cakupan }: Masuk, id: number): Promise<boolean> {
  return (await getImpor(getDb(), cakupan, id))?.keadaan === 'draf'
}
