import 'server-only'
import { getDb } from '@/db/client'
import { listSematan } from '@/db/queries/sematan'
import { getIndikator, INDIKATOR } from '@/indikator'
import { bagiKelompok } from '@/indikator/kelompok'
import { type Sematan, susunSematan, tambahSematan } from '@/indikator/sematan'
import { listUkuran, susunKartu } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type Masuk, requirePengguna } from '../akses'
import { loadDasar, loadRangka, loadTabel, loadTarget, type RangkaTanpaBulan } from './dasar'

async function listTersemat(penggunaId: number): Promise<Indikator[]> {
  const kode = await listSematan(getDb(), penggunaId)
  return kode.flatMap((k) => getIndikator(k) ?? [])
}

/** The pinned numbers of the signed-in user for the root of his scope; empty without pins, data, or that month. */
export async function loadSematan({ pengguna, cakupan: c }: Masuk, bulan: Bulan): Promise<Sematan[]> {
  const pilihan = await listTersemat(pengguna.id)
  if (pilihan.length === 0 || c.akar === null) return []
  const { tanggalData, daftarBulan } = await loadDasar(bulan)
  if (!tanggalData || !daftarBulan.includes(bulan)) return []
  const deret = [geserBulan(bulan, -1), bulan]
  const [tabel, target] = await Promise.all([
    loadTabel(c, { kode: [c.akar] }, deret[0] as Bulan, bulan, listUkuran(pilihan)),
    loadTarget(c),
  ])
  const tempat = { kode: c.akar, nama: '' }
  return pilihan.map((i) => susunSematan(susunKartu(i, tempat, deret, tabel, target, tanggalData)))
}

export interface HalamanSematan {
  masuk: Masuk
  rangka: RangkaTanpaBulan
  /** Codes in order; with `tambah` the wanted one at the end. */
  pilihan: string[]
  /** Name of the indicator that was wanted and found no place. */
  penuh: string | null
  kelompok: { kode: string; nama: string; indikator: { kode: string; nama: string }[] }[]
}

/** The page on which one's own pins are chosen; `tambah`: code of an indicator to put into the first free place. */
export async function loadHalamanSematan(tambah: string | null): Promise<HalamanSematan> {
  const masuk = await requirePengguna('baca')
  const [rangka, ada] = await Promise.all([loadRangka(masuk.cakupan), listTersemat(masuk.pengguna.id)])
  const kini = ada.map((i) => i.kode)
  const baru = tambah === null ? null : getIndikator(tambah)
  const pilihan = baru ? tambahSematan(kini, baru.kode) : kini
  return {
    masuk,
    rangka,
    pilihan: pilihan ?? kini,
    penuh: pilihan === null ? (baru?.nama ?? null) : null,
    kelompok: bagiKelompok(INDIKATOR.map((indikator) => ({ indikator }))).map((k) => ({
      kode: k.kode,
      nama: k.nama,
      indikator: k.baris.map(({ indikator: i }) => ({ kode: i.kode, nama: i.nama })),
    })),
  }
}
