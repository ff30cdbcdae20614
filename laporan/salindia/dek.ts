import type { ModelRapat, Salindia, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { Lembar } from '../gambar/unsur'
import { createSalindiaPeta, createVonis } from './angka'
import { createBidang, createTren } from './bidang'
import { createKosong, createLembar } from './kerangka'
import { createProgram } from './program'
import { createRegistrasi } from './registrasi'
import { createKeputusan, createSampul, createTeksBebas, createTindakLanjut } from './sampul'
import { createKartuTempat, createPeringkat, createTertinggal } from './tempat'

/** One slide as a sheet of 1920 × 1080, its decisions as several where they need them. `keputusan`: those of this meeting. */
function createSalindia(
  s: Salindia,
  m: ModelRapat,
  nomor: string,
  keputusan: readonly TindakLanjutRingkas[],
): Lembar | Lembar[] {
  switch (s.jenis) {
    case 'sampul':
      return createSampul(s, m)
    case 'tindak-lanjut':
      return s.kosong ? createLembar(s, m, createKosong(s.kosong), nomor) : createTindakLanjut(s, m, nomor)
    case 'vonis':
      return s.kosong ? createLembar(s, m, createKosong(s.kosong), nomor) : createVonis(s, m, nomor)
    case 'peta':
      return createSalindiaPeta(s, m, nomor)
    case 'peringkat':
      return createPeringkat(s, m, nomor)
    case 'tertinggal':
      return createTertinggal(s, m, nomor)
    case 'tren':
      return createTren(s, m, nomor)
    case 'kecamatan':
      return createKartuTempat(s, m, nomor)
    case 'enam-bidang':
      return createBidang(s, m, nomor)
    case 'registrasi':
      return createRegistrasi(s, m, nomor)
    case 'program':
      return createProgram(s, m, nomor)
    case 'teks':
      return createTeksBebas(s, m, nomor)
    case 'keputusan':
      return createKeputusan(s, m, nomor, keputusan)
  }
}

/** All slides in order; every kind has a sheet even where its figures are missing. */
export function createDek(m: ModelRapat, keputusan: readonly TindakLanjutRingkas[]): Lembar[] {
  const n = m.salindia.length
  return m.salindia.flatMap((s, i) => createSalindia(s, m, `${i + 1} / ${n}`, keputusan))
}
