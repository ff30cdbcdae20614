'use server'

import { redirect } from 'next/navigation'
import { getDb } from '@/db/client'
import { removeTataLetak, saveTataLetak } from '@/db/mutations/tata-letak'
import { getBerkasImpor, type ImporLengkap } from '@/db/queries/impor'
import { getHariIni } from '@/lib/waktu'
import type { Masuk } from '../akses'
import { listDaftarBoleh } from '../catatan/objek'
import type { HasilTindakan } from '../formulir'
import { loadPemeriksaan, saveHasilPeriksa } from '../impor/berkas'
import { jalankanImpor, requireImpor } from '../impor/izin'
import { parseTataLetak } from '../impor/tata-letak'
import { periksaTerpisah } from '../impor/terpisah'

const UNGGAH_LAGI = 'Unggah berkasnya sekali lagi: berkas ini tidak disimpan karena memuat data pribadi.'

const getPengirim = ({ masuk, impor }: { masuk: Masuk; impor: ImporLengkap }) => ({
  kodeKecamatan: impor.kodeKecamatan,
  oleh: masuk.pengguna.id,
})

/** Checks the kept file of a draft again; the draft gives way to the new one. Without a kept file the sender is asked for it. */
async function periksaLagi(masuk: Masuk, impor: ImporLengkap): Promise<HasilTindakan> {
  const bytes = await getBerkasImpor(getDb(), impor.id)
  if (!bytes) return { pesan: UNGGAH_LAGI }
  const kiriman = {
    nama: impor.berkas,
    bytes,
    cakupan: masuk.cakupan,
    kodeKecamatan: impor.kodeKecamatan,
    oleh: impor.oleh ?? masuk.pengguna.id,
    daftar: listDaftarBoleh(masuk.pengguna),
  }
  const hasil = await loadPemeriksaan(kiriman, periksaTerpisah)
  if ('ditolak' in hasil) return { galat: hasil.ditolak.pesan }
  redirect(`/impor/${await saveHasilPeriksa(kiriman, hasil)}`)
}

/** Remembers what the columns of a draft mean, and reads its file again so. */
export async function saveArtiKolom(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const ada = await requireImpor(isian, 'impor')
  if ('galat' in ada) return ada
  const { masuk, impor } = ada
  if (impor.keadaan !== 'draf' || impor.templat === 'contoh')
    return { galat: 'Impor ini sudah disimpan; arti kolomnya tidak dapat diubah lagi.' }
  const { templat } = impor
  const letak = parseTataLetak(isian, impor.bacaan.lembar, templat)
  if ('galat' in letak) return letak
  const gagal = await jalankanImpor(() =>
    saveTataLetak(getDb(), getPengirim(ada), { templat, kolom: letak.kolom, tanggal: getHariIni() }),
  )
  return gagal ?? periksaLagi(masuk, impor)
}

/** Forgets the layout that was remembered for the sender and template of a draft, and reads its file without it. */
export async function removeArtiKolom(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const ada = await requireImpor(isian, 'impor')
  if ('galat' in ada) return ada
  const { masuk, impor } = ada
  const { templat } = impor
  if (templat === 'contoh') return { galat: 'Data contoh tidak memakai tata letak.' }
  const gagal = await jalankanImpor(() => removeTataLetak(getDb(), getPengirim(ada), templat))
  return gagal ?? (impor.keadaan === 'draf' ? periksaLagi(masuk, impor) : { pesan: 'Tata letak dilupakan.' })
}
