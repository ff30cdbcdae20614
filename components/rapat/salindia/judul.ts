import type { Salindia } from '@/indikator/rapat/tipe'
import { type Huruf, lekatkanTanggal, pilihHurufDua } from './ukuran'

const UKURAN = [68, 62, 56, 50, 44, 40, 36, 33, 30]
const SPASI_JUDUL = 1.12

/** Room of a title: beside the date in a wide slide, below it in a narrow one; beside the map on a slide with a map. */
const RUANG = {
  biasa: { lebar: { lebar: 1215, tinggi: 160 }, sempit: { lebar: 1310, tinggi: 160 } },
  peta: { lebar: { lebar: 545, tinggi: 330 }, sempit: { lebar: 1310, tinggi: 112 } },
  sampul: { lebar: { lebar: 800, tinggi: 420 }, sempit: { lebar: 1290, tinggi: 190 } },
}
const UKURAN_SAMPUL = [104, 96, 88, 80, 72, 64, 58, 52, 46, 40, 36]

/** Names longer than this may break: they fill more than a line. */
const NAMA_UTUH = 22

function listNama(s: Salindia): string[] {
  if (s.jenis === 'peta' || s.jenis === 'peringkat') return s.tempat.map((t) => t.nama)
  if (s.jenis === 'tertinggal') return s.baris.map((t) => t.nama)
  return s.jenis === 'kecamatan' ? [s.tempat.nama] : []
}

/** The title with its dates and names held together: no line ends between "Muara" and "Kaman". */
export function getJudul(s: Salindia): string {
  const nama = listNama(s).filter((n) => n.includes(' ') && n.length <= NAMA_UTUH)
  return nama.reduce((j, n) => j.replaceAll(n, n.replaceAll(' ', '\u00a0')), lekatkanTanggal(s.judul))
}

/** Letters of the title of a slide, in both layouts. */
export function getHurufJudul(s: Pick<Salindia, 'jenis' | 'judul'>): Huruf {
  const { judul } = s
  if (s.jenis === 'sampul') return pilihHurufDua(judul, RUANG.sampul, UKURAN_SAMPUL, SPASI_JUDUL)
  return pilihHurufDua(judul, s.jenis === 'peta' ? RUANG.peta : RUANG.biasa, UKURAN, SPASI_JUDUL)
}
