import { type Keterangan, parseBarisKeterangan } from './keterangan'
import type { LembarSel } from './sel'
import type { Tabel } from './tabel'
import type { KonteksPeriksa } from './tipe'

/**
 * Rows inside a table that name the desa, posyandu or month of the rows below ("Desa: Bakungan" above each block), with what
 * holds from there on. Only for what has no column of its own.
 */
export function listBagian(
  lembar: LembarSel,
  mulai: number,
  awal: Keterangan,
  konteks: KonteksPeriksa,
  adaKolom: (untuk: string) => boolean,
): Tabel['bagian'] {
  const hasil: { mulai: number; keterangan: Keterangan }[] = []
  if (['kecamatan', 'desa', 'posyandu', 'bulan'].every(adaKolom)) return hasil
  let berlaku = awal
  for (let i = mulai; i < lembar.baris.length; i++) {
    const baris = lembar.baris[i] ?? []
    const baru = baris.length > 0 ? parseBarisKeterangan(baris, berlaku, konteks, adaKolom) : null
    if (!baru) continue
    berlaku = baru
    hasil.push({ mulai: i, keterangan: baru })
  }
  return hasil
}

/** The table as it holds for a row (index from 0): with the place and month of its part. */
export function getTabelBaris(tabel: Tabel, indeks: number): Tabel {
  const bagian = tabel.bagian.findLast((b) => b.mulai <= indeks)
  return bagian ? { ...tabel, keterangan: bagian.keterangan } : tabel
}
