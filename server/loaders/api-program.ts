import 'server-only'
import { getDb } from '@/db/client'
import { getKeadaanData } from '@/db/queries/keadaan'
import type { KodeTopik, Topik } from '@/indikator/program/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, getAkhirBulan } from '@/lib/periode'
import type { BarisProgram } from '../api/skema-program'
import { loadTopik } from './program'

type Kepala = Pick<BarisProgram, 'wilayah' | 'bulan' | 'hari'>

function listBaris(t: Topik, kepala: Kepala): BarisProgram[] {
  const dasar = { ...kepala, topik: t.kode, judul: t.judul, sumber: t.sumber, contoh: t.adaContoh }
  if (t.kosong !== null)
    return [
      {
        ...dasar,
        bagian: 'kosong',
        nama: t.nama,
        kode: null,
        kolom: null,
        nilai: '–',
        keterangan: t.kosong,
        status: 'kosong',
      },
    ]
  const angka = t.angka.map((a) => ({ ...dasar, ...a, bagian: 'angka' as const, kode: null, kolom: null }))
  const { kolom, baris } = t.tabel ?? { kolom: [], baris: [] }
  const sel = baris.flatMap(({ nama, kode, status, sel }) =>
    kolom.map((k, i) => ({
      ...dasar,
      bagian: 'tabel' as const,
      nama,
      kode,
      kolom: k,
      nilai: sel[i] ?? '–',
      keterangan: null,
      status,
    })),
  )
  return [...angka, ...sel]
}

/** The topics of a place in a month, a row per figure and per cell; empty outside of the scope and of the months with data. */
export async function loadApiProgram(
  c: Cakupan,
  tanya: { wilayah?: string; bulan: Bulan | null; topik?: KodeTopik },
): Promise<BarisProgram[]> {
  const keadaan = await getKeadaanData(getDb())
  const bulan = tanya.bulan ?? keadaan.bulanUtama
  const wilayah = tanya.wilayah ?? c.akar
  if (!bulan || !wilayah) return []
  const ada = await loadTopik(c, wilayah, bulan)
  if (!ada?.dasar.daftarBulan.includes(bulan)) return []
  const kepala = { wilayah, bulan, hari: ada.dasar.tanggalData ?? getAkhirBulan(bulan) }
  return ada.topik
    .filter((t) => tanya.topik === undefined || t.kode === tanya.topik)
    .flatMap((t) => listBaris(t, kepala))
}
