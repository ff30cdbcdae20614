import { UKURAN } from '@/indikator'
import type { Cakupan } from '@/lib/cakupan'
import { getBulanDari } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { loadTempatKiriman } from './konteks'
import { BATAS_LAPORAN, type PetunjukLaporan } from './skema'

/** Measures and posyandu that a sender may name. */
export async function loadPetunjuk(c: Cakupan): Promise<PetunjukLaporan> {
  const { posyandu, desa } = await loadTempatKiriman(c, true)
  const nama = new Map(desa.map((d) => [d.kode, d.nama]))
  return {
    bulanTerakhir: getBulanDari(getHariIni()),
    batasLaporan: BATAS_LAPORAN,
    ukuran: [...UKURAN].map(([kode, u]) => ({
      kode,
      nama: u.nama,
      satuan: u.satuan,
      isian: u.pilihan ? 'pilihan' : u.yaTidak ? 'ya-tidak' : 'bilangan',
      pilihan: u.pilihan ? [...u.pilihan] : null,
      maks: u.maks,
      bagianDari: u.bagianDari ?? null,
      templat: [...u.templat],
    })),
    posyandu: posyandu.map((p) => ({
      id: p.id,
      nama: p.nama,
      kode_desa: p.kodeDesa,
      desa: nama.get(p.kodeDesa) ?? p.kodeDesa,
    })),
  }
}
