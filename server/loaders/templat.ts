import 'server-only'
import { getDb } from '@/db/client'
import { listPosyanduRujukan, listWilayahRujukan } from '@/db/queries/impor'
import { createBukuTemplat } from '@/impor/buku-templat'
import { getTemplat } from '@/impor/templat'
import type { KodeTemplat } from '@/indikator/tipe'
import { mencakup } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { getBulanDari } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import type { Masuk } from '@/server/akses'

/** A template as XLSX bytes, pre-filled for one kecamatan when named; null when it lies outside the scope. */
export async function loadBukuTemplat(
  masuk: Masuk,
  kode: KodeTemplat,
  kodeKecamatan: string | null,
): Promise<{ nama: string; bytes: Uint8Array } | null> {
  const db = getDb()
  const { kecamatan, desa } = await listWilayahRujukan(db, env.KABUPATEN)
  const pilihan = kodeKecamatan === null ? null : kecamatan.find((k) => k.kode === kodeKecamatan)
  if (pilihan === undefined || (pilihan && !mencakup(masuk.cakupan, pilihan.kode))) return null
  const posyandu = await listPosyanduRujukan(db, masuk.cakupan)
  const bytes = createBukuTemplat(kode, {
    kecamatan: kecamatan.filter((k) => !pilihan || k.kode === pilihan.kode),
    desa: desa.filter((d) => !pilihan || d.kodeKecamatan === pilihan.kode),
    posyandu: posyandu.filter((p) => !pilihan || p.kodeDesa.startsWith(`${pilihan.kode}.`)),
    kodeKecamatan,
    bulan: getBulanDari(getHariIni()),
  })
  const akhiran = pilihan ? `-${pilihan.nama.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` : ''
  return { nama: `${getTemplat(kode)?.berkas ?? kode}${akhiran}.xlsx`, bytes }
}
