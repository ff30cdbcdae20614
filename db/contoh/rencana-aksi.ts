import { createKunci, DAFTAR } from '@/indikator/catatan'
import type { CatatanBaru } from '../mutations/catatan'
import type { TempatContoh } from './catatan'
import { AKSI_KABUPATEN, AKSI_KECAMATAN, AKSI_TERKAIT } from './rencana-daftar'

// In Kukar: Tenggarong, of which a sample account is, Kembang Janggut and Tabang.
const BERENCANA = ['.06', '.10', '.12']

/** A plan of 2025 with five goals, a few actions of the year before, and own actions of some kecamatan. */
export function listRencanaContoh(t: TempatContoh): CatatanBaru[] {
  const kecamatan = t.kecamatan.filter((k) => BERENCANA.some((akhir) => k.kode.endsWith(akhir)))
  const createBaris = (kodeWilayah: string) => (isi: (typeof AKSI_KABUPATEN)[number]) => ({
    daftar: 'rencana-aksi' as const,
    kodeWilayah,
    isi,
  })
  return [
    ...AKSI_KABUPATEN.map(createBaris(t.kabupaten)),
    ...kecamatan.flatMap((k) => AKSI_KECAMATAN.map(createBaris(k.kode))),
  ]
}

/** Key of an action of the sample plan of the kabupaten. */
export function getKunciAksi(kabupaten: string, aksi: keyof typeof AKSI_TERKAIT): string {
  const isi = AKSI_KABUPATEN.find((a) => a.aksi === AKSI_TERKAIT[aksi])
  if (!isi) throw new Error(`sample action ${aksi} is missing`)
  return createKunci(DAFTAR['rencana-aksi'], kabupaten, isi)
}
