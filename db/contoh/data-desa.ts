import type { IsiDataDesa } from '@/indikator/catatan/data-desa'
import type { CatatanBaru } from '../mutations/catatan'
import { getAcak, getGoyang } from './acak'
import type { TempatContoh } from './catatan'
import { getSituasi } from './situasi'

const TAHUN = [2024, 2025] as const
const SUMBER = 'Data contoh, bukan data resmi'

type Desa = TempatContoh['desa'][number]

/** Share of poor people in percent: follows the stunting of the kecamatan loosely, every desa in its own way. */
function getMiskin(d: Desa, stunting: number, tahun: number): number {
  const tetap = 2.4 + 0.62 * (stunting - 11) + 2.1 * getGoyang(d.kode, 'miskin')
  const turun = tahun === 2024 ? 0.35 + 0.4 * getGoyang(d.kode, 'miskin', tahun) : 0
  return Math.max(1.1, tetap + turun + (d.jenis === 'desa' ? 1.6 : 0.4))
}

// What an office still lacks at the end of a year: a few rows, and poverty in a few more.
const isTanpaBaris = (d: Desa, tahun: number) => getAcak(d.kode, tahun, 'tanpa-baris') < 0.012
const isTanpaMiskin = (d: Desa, tahun: number) => getAcak(d.kode, tahun, 'tanpa-miskin') < 0.04

function createIsi(d: Desa, stunting: number, tahun: (typeof TAHUN)[number]): IsiDataDesa {
  const dasar =
    d.jenis === 'desa' ? 900 + 3600 * getAcak(d.kode, 'jiwa') : 3200 + 9000 * getAcak(d.kode, 'jiwa')
  const penduduk = Math.round(tahun === 2025 ? dasar : dasar * 0.985)
  const keluarga = Math.round(penduduk / (3.2 + 0.5 * getAcak(d.kode, 'keluarga')))
  const miskin = getMiskin(d, stunting, tahun)
  const krs = 9 + 0.9 * (stunting - 11) + 0.7 * miskin + 2.5 * getGoyang(d.kode, 'krs')
  return {
    tahun,
    penduduk,
    penduduk_miskin: isTanpaMiskin(d, tahun) ? null : Math.round((penduduk * miskin) / 100),
    keluarga,
    keluarga_miskin: Math.round((keluarga * miskin * 0.9) / 100),
    keluarga_krs: Math.round((keluarga * Math.max(4, krs)) / 100),
    sumber: SUMBER,
  }
}

/** People and poverty per desa of two years. Made up: no published figure per desa was found. */
export function listDataDesaContoh(t: TempatContoh): CatatanBaru[] {
  const situasi = getSituasi(
    t.kabupaten,
    t.kecamatan.map((k) => ({ kode: k.kode, desa: 0, kelurahan: 0 })),
  )
  const stunting = new Map(situasi.kecamatan.map((s) => [s.kode, s.stunting]))
  return TAHUN.flatMap((tahun) =>
    t.desa
      .filter((d) => !isTanpaBaris(d, tahun))
      .map((d) => ({
        daftar: 'data-desa' as const,
        kodeWilayah: d.kode,
        isi: createIsi(d, stunting.get(d.kodeKecamatan) ?? 15, tahun),
      })),
  )
}
