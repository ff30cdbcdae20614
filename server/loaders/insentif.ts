import 'server-only'
import { getDb } from '@/db/client'
import { listTarifBerlaku, type TarifBerlaku } from '@/db/queries/insentif'
import { listRekap } from '@/db/queries/rekap'
import { type Insentif, jumlahkanInsentif, susunInsentif } from '@/indikator/insentif'
import { insentifKader } from '@/indikator/insentif-kader'
import type { Cakupan } from '@/lib/cakupan'
import type { DasarHalaman } from './dasar'
import { loadAnakWilayah } from './tempat'

/** Incentive and operational support of the scope in one month. */
export interface ModelInsentif {
  dasar: DasarHalaman
  jenisTempat: 'kecamatan' | 'desa'
  baris: Insentif[]
  jumlah: Omit<Insentif, 'kode' | 'nama'>
  tarif: TarifBerlaku[]
}

const UKURAN = ['posyandu_terdaftar', ...Object.keys(insentifKader.ukuran)]

/** Loads who qualifies and who gets it per place below the root of the scope; null while there are no data. */
export async function loadInsentif(c: Cakupan, dasar: DasarHalaman): Promise<ModelInsentif | null> {
  const kode = c.akar
  if (kode === null || dasar.tanggalData === null) return null
  const db = getDb()
  const [anak, rekap, tarif] = await Promise.all([
    loadAnakWilayah(c, kode),
    listRekap(db, c, { induk: kode, bulan: [dasar.bulan], ukuran: UKURAN }),
    listTarifBerlaku(db, c, dasar.tanggalData),
  ])
  const rupiah = (jenis: TarifBerlaku['jenis']) => tarif.find((t) => t.jenis === jenis)?.rupiah ?? null
  const perTempat = new Map(rekap.map((r) => [r.kode, r]))
  const baris = anak.map(({ kode, nama }) =>
    susunInsentif(
      { kode, nama, jumlah: perTempat.get(kode)?.jumlah ?? {} },
      { kader: rupiah('kader'), operasional: rupiah('operasional') },
    ),
  )
  return {
    dasar,
    jenisTempat: kode === dasar.kabupaten ? 'kecamatan' : 'desa',
    baris,
    jumlah: jumlahkanInsentif(baris),
    tarif,
  }
}
