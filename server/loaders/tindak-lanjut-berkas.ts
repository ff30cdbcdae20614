import 'server-only'
import type { SaringanTindakLanjut } from '@/indikator/saringan-tindak-lanjut'
import { NAMA_KEADAAN } from '@/indikator/tindak-lanjut'
import type { Masuk } from '../akses'
import { loadDaftarTindakLanjut } from './tindak-lanjut'

export const KOLOM_CSV = [
  'nomor',
  'keputusan',
  'penanggung_jawab',
  'tenggat',
  'lewat_hari',
  'keadaan',
  'tempat',
  'kode_wilayah',
  'indikator',
  'angka_dulu',
  'bulan_dulu',
  'angka_kini',
  'gerak',
  'rapat',
  'tanggal_rapat',
  'dinilai_per',
  'contoh',
] as const

/** Rows of the filtered list for a file, and the day as of which they are judged. */
export async function loadCsvTindakLanjut(
  masuk: Masuk,
  saringan: SaringanTindakLanjut,
): Promise<{ hari: string; baris: Record<(typeof KOLOM_CSV)[number], string | number | boolean | null>[] }> {
  const { baris, hari } = await loadDaftarTindakLanjut(masuk, saringan)
  return {
    hari,
    baris: baris.map((b) => ({
      nomor: b.id,
      keputusan: b.keputusan,
      penanggung_jawab: b.pj,
      tenggat: b.tenggat,
      lewat_hari: b.lewat,
      keadaan: NAMA_KEADAAN[b.keadaan],
      tempat: b.tempat,
      kode_wilayah: b.kodeWilayah,
      indikator: b.namaIndikator,
      angka_dulu: b.nilaiAwal,
      bulan_dulu: b.bulanAwal,
      angka_kini: b.gerak.jenis === 'gerak' ? b.gerak.ke.nilai : null,
      gerak: b.gerak.kata,
      rapat: b.rapat?.judul ?? null,
      tanggal_rapat: b.rapat?.tanggal ?? null,
      dinilai_per: hari,
      contoh: b.contoh || b.awalContoh,
    })),
  }
}
