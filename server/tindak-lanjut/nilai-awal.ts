import { getDb } from '@/db/client'
import type { NilaiAwal } from '@/db/mutations/tindak-lanjut'
import { getKeadaanData } from '@/db/queries/keadaan'
import { listRekap } from '@/db/queries/rekap'
import { getIsiPotretTerbaru, getRapatTujuan } from '@/db/queries/tindak-lanjut'
import { getIndikator } from '@/indikator'
import { cariAngkaBeku } from '@/indikator/angka-beku'
import { getTercetak, hitung } from '@/indikator/hitung'
import type { KirimanKeputusan } from '@/indikator/isian-keputusan'
import { bukaIsi } from '@/indikator/rapat/isi-potret'
import { listUkuran } from '@/indikator/susun'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, parseBulan } from '@/lib/periode'

async function hitungRekap(
  c: Cakupan,
  kodeIndikator: string,
  kode: string,
  bulan: Bulan,
): Promise<NilaiAwal | null> {
  const indikator = getIndikator(kodeIndikator)
  if (!indikator) return null
  const ukuran = listUkuran([indikator])
  const [r] = await listRekap(getDb(), c, { kode: [kode], bulan: [bulan], ukuran })
  const nilai = r ? getTercetak(indikator, hitung(indikator, r.jumlah)) : null
  return nilai === null ? null : { nilai, bulan, contoh: r?.adaContoh ?? false }
}

/**
 * The printed value that a decision is about: as the meeting's snapshot shows it, else of the meeting's month, else of the month that
 * pages open with. Null without indicator or value.
 */
export async function loadNilaiAwal(
  c: Cakupan,
  { rapatId, indikator, kodeWilayah }: Pick<KirimanKeputusan, 'rapatId' | 'indikator' | 'kodeWilayah'>,
): Promise<NilaiAwal | null> {
  if (indikator === null) return null
  const db = getDb()
  const rapat = rapatId === null ? null : await getRapatTujuan(db, c, rapatId)
  if (rapat) {
    const isi = await getIsiPotretTerbaru(db, rapat.id)
    const beku = isi === null ? null : cariAngkaBeku(bukaIsi(isi), indikator, kodeWilayah)
    if (beku) return { nilai: beku.nilai, bulan: beku.bulan ?? rapat.bulan, contoh: beku.contoh }
  }
  const bulan = rapat?.bulan ?? (await getKeadaanData(db)).bulanUtama
  return bulan && parseBulan(bulan) ? hitungRekap(c, indikator, kodeWilayah, bulan) : null
}
