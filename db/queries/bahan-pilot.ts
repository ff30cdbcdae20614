import type { IsiDataDesa } from '@/indikator/catatan/data-desa'
import type { IsiLokus } from '@/indikator/catatan/lokus'
import type { Catatan } from '@/indikator/catatan/tipe'
import { type BahanPilot, UKURAN_PENENTU } from '@/indikator/pilot/susun-masukan'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { listCatatanDaftar } from './catatan'
import { type DesaCalon, listDesaCalon } from './pilot'
import { listRekap } from './rekap'

/** Candidates of the scope with what is known of them in a month, and the years in which they were a lokus. */
export interface BahanPilotLengkap extends BahanPilot {
  desa: readonly DesaCalon[]
  lokus: readonly Catatan<IsiLokus>[]
}

/** Everything that a choice of pilot desa reads: three queries. */
export async function getBahanPilot(db: Sambungan, c: Cakupan, bulan: Bulan): Promise<BahanPilotLengkap> {
  const [desa, catatan] = await Promise.all([
    listDesaCalon(db, c),
    listCatatanDaftar(db, c, ['data-desa', 'lokus']),
  ])
  const jumlah = await listRekap(db, c, {
    kode: desa.map((d) => d.kode),
    bulan: [bulan],
    ukuran: UKURAN_PENENTU,
  })
  const perDesa = new Map(jumlah.map((j) => [j.kode, j]))
  return {
    bulan,
    desa,
    jumlah: (k) => perDesa.get(k) ?? null,
    dataDesa: catatan.filter((x) => x.daftar === 'data-desa') as unknown as Catatan<IsiDataDesa>[],
    lokus: catatan.filter((x) => x.daftar === 'lokus') as unknown as Catatan<IsiLokus>[],
  }
}
