import 'server-only'
import { getDb } from '@/db/client'
import { listPilot, listPilotDesa } from '@/db/queries/pilot'
import { sebutBobot } from '@/indikator/pilot/pilihan'
import { bulatkan } from '@/lib/angka'
import type { Cakupan } from '@/lib/cakupan'
import type { BarisPilot } from '../api/skema-pilot'

/** Chosen desa within the scope of sets in force, now or before; by newest year and rank. Drafts and open requests are left out. */
export async function loadApiPilot(
  c: Cakupan,
  { tahun, id }: { tahun?: number; id?: number } = {},
): Promise<BarisPilot[]> {
  const set = (await listPilot(getDb(), c)).filter(
    (p) =>
      (p.keadaan === 'berlaku' || p.keadaan === 'dicabut') &&
      (tahun === undefined || p.tahun === tahun) &&
      (id === undefined || p.id === id),
  )
  if (set.length === 0) return []
  const desa = await listPilotDesa(
    getDb(),
    c,
    set.map((p) => p.id),
  )
  return set.flatMap((p) =>
    desa
      .filter((d) => d.pilotId === p.id && d.sebab === 'terpilih')
      .sort((a, b) => (a.peringkat ?? 0) - (b.peringkat ?? 0))
      .map((d) => ({
        id: p.id,
        set: p.nama,
        tahun: p.tahun,
        keadaan: p.keadaan as BarisPilot['keadaan'],
        bulan: p.bulan,
        bobot: sebutBobot(p.aturan),
        kode: d.kode,
        nama: d.nama,
        kecamatan: d.namaKecamatan,
        peringkat: d.peringkat,
        skor: d.skor === null ? null : bulatkan(d.skor, 1),
        biaya: d.biaya,
        alasan: d.alasan,
        contoh: p.contoh || d.contoh,
      })),
  )
}
