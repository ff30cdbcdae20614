import { createKunci, DAFTAR } from '@/indikator/catatan'
import type { Daftar } from '@/indikator/catatan/tipe'
import type { Acuan } from './acuan'
import type { PembacaBaris } from './pembaca-baris'
import { periksaIsi } from './periksa-isi'
import { type Calon, kelompokkan, periksaKelompok } from './periksa-rangkaian'
import type { Sel } from './sel'
import { findTempatCatatan } from './tempat-catatan'
import type { IsiCatatan } from './tipe'

/** Year of a title such as "TAHUN 2025" where the sheet has no column for it. */
function ambil(baca: PembacaBaris, kolom: string): Sel | null {
  return kolom === 'tahun' && !baca.ada('tahun') ? baca.tabel.keterangan.tahun : baca.sel(kolom)
}

/** Checks one row as a record of a list; null when it can't be taken, with the findings in `baca`. */
export function periksaCatatan(baca: PembacaBaris, acuan: Acuan, d: Daftar): IsiCatatan | null {
  const tempat = findTempatCatatan(baca, acuan, d)
  const { isi, masalah } = periksaIsi(d, (k) => ambil(baca, k))
  for (const { tingkat, kode, untuk, kalimat, saran, usulan } of masalah)
    baca.lapor(tingkat, kode, untuk, kalimat, { saran, ...(usulan ? { usulan } : {}) })
  if (baca.adaGalat() || !tempat || !isi) return null
  const ada = Object.entries(isi).filter(([k]) => baca.ada(k) || isi[k] !== null)
  return { jenis: 'catatan', daftar: d.kode, kodeWilayah: tempat.kode, isi: Object.fromEntries(ada) }
}

/** Checks records against each other: the same one twice is skipped, two that contradict each other are refused. */
export function periksaRangkaianCatatan(calon: Calon<IsiCatatan>[]): void {
  const kunci = ({ isi }: Calon<IsiCatatan>) => createKunci(DAFTAR[isi.daftar], isi.kodeWilayah, isi.isi)
  for (const kelompok of kelompokkan(calon, kunci)) {
    const pertama = kelompok[0] as Calon<IsiCatatan>
    const d = DAFTAR[pertama.isi.daftar]
    if (kelompok.length > 1) periksaKelompok(kelompok, `${d.nama} dengan kunci yang sama`, null)
  }
}
