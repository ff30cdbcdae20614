import type { NilaiTempat } from './model'
import type { Indikator } from './tipe'

/** Length of the code of a desa; those of posyandu are longer. */
const PANJANG_DESA = 13

function getSatuan({ ukuran, pembilang, penyebut }: Pick<Indikator, 'ukuran' | 'pembilang' | 'penyebut'>) {
  const satuan = new Set([...pembilang, ...penyebut].map((kode) => ukuran[kode]?.satuan))
  return satuan.size === 1 ? [...satuan][0] : undefined
}

/**
 * "ya" or "belum" where the place is itself one of the things that the indicator counts (a desa with a Tim Pembina, a posyandu that
 * reports): a share of one says nothing. Null everywhere else, and without a value.
 */
export function getJawaban(
  i: Pick<Indikator, 'pembilang' | 'penyebut'> & Partial<Pick<Indikator, 'ukuran'>>,
  n: Pick<NilaiTempat, 'nilai'> & Partial<Pick<NilaiTempat, 'kode'>>,
): 'ya' | 'belum' | null {
  if (!i.ukuran || !n.kode || n.nilai.jenis === 'kosong' || n.nilai.penyebut !== 1) return null
  const satuan = getSatuan({ ...i, ukuran: i.ukuran })
  const tunggal =
    n.kode.length === PANJANG_DESA
      ? satuan === 'desa/kelurahan'
      : n.kode.length > PANJANG_DESA && (satuan === 'posyandu' || satuan === 'laporan')
  if (!tunggal) return null
  return n.nilai.pembilang === 1 ? 'ya' : 'belum'
}

/** Whether any of these places answers ya or belum: then they all do, or have no value. */
export function isBerjawaban(i: Indikator, tempat: readonly NilaiTempat[]): boolean {
  return tempat.some((t) => getJawaban(i, t) !== null)
}
