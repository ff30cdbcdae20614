import { getUnit } from '@/indikator/kelengkapan'
import 'server-only'
import { getDb } from '@/db/client'
import { getKeadaanData } from '@/db/queries/keadaan'
import { listRekap } from '@/db/queries/rekap'
import { listWilayah } from '@/db/queries/wilayah'
import { getIndikator, INDIKATOR } from '@/indikator'
import { createTabel, listUkuran, susunNilai } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan, getAkhirBulan } from '@/lib/periode'
import type { BarisIndikator, BarisNilai, BarisWilayah } from '../api/skema'
import { loadTarget } from './dasar'

type Tingkat = 'kabupaten' | 'kecamatan' | 'desa'

const cocokTingkat = (jenis: BarisWilayah['jenis'], tingkat: Tingkat | undefined) =>
  !tingkat || jenis === tingkat || (tingkat === 'desa' && jenis === 'kelurahan')

/** Definitions of all indicators: the same for every scope. */
export function loadApiIndikator(): BarisIndikator[] {
  return INDIKATOR.map((i) => ({
    kode: i.kode,
    nama: i.nama,
    penjelasan: i.penjelasan,
    satuan: i.satuan,
    desimal: i.desimal,
    arah: i.arah,
    pembilang: i.namaPembilang,
    penyebut: i.namaPenyebut,
    unit: getUnit(i),
    sumber: [...i.sumber],
    catatan: i.catatan ?? null,
  }))
}

/** Places of the scope, by kode. */
export async function loadApiWilayah(c: Cakupan, tingkat?: Tingkat): Promise<BarisWilayah[]> {
  return (await listWilayah(getDb(), c)).filter((w) => cocokTingkat(w.jenis, tingkat))
}

/** Values of one indicator for all places of a level within the scope; empty before there is any data. */
export async function loadApiNilai(
  c: Cakupan,
  kode: string,
  bulan: Bulan | null,
  tingkat: Tingkat,
): Promise<BarisNilai[]> {
  const indikator = getIndikator(kode) as Indikator
  const k = await getKeadaanData(getDb())
  const b = bulan ?? k.bulanUtama
  if (!b || !k.tanggalData || !c.akar) return []
  const tempat = await loadApiWilayah(c, tingkat)
  const [baris, target] = await Promise.all([
    listRekap(getDb(), c, {
      kode: tempat.map((t) => t.kode),
      bulan: [geserBulan(b, -1), b],
      ukuran: listUkuran([indikator]),
    }),
    loadTarget(c),
  ])
  const akhir = getAkhirBulan(b)
  const tabel = createTabel(baris)
  return tempat.map((t) => {
    const n = susunNilai(indikator, t, b, tabel, target)
    const { nilai } = n
    return {
      indikator: kode,
      bulan: b,
      kode: t.kode,
      nama: t.nama,
      nilai: n.tercetak,
      alasan: nilai.jenis === 'kosong' ? nilai.alasan : null,
      pembilang: nilai.jenis === 'angka' ? nilai.pembilang : null,
      penyebut: nilai.jenis === 'angka' ? nilai.penyebut : null,
      melapor: n.melapor,
      total: n.total,
      ubah: n.ubah,
      status: n.status,
      target: n.target,
      tanggalData: (k.tanggalData as string) < akhir ? (k.tanggalData as string) : akhir,
      sumber: indikator.sumber.map((s) => s.nama).join('; '),
      contoh: n.adaContoh,
    }
  })
}
