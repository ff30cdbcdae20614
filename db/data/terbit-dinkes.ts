import type { AngkaAwal } from './terbit'

// Dinkes Kukar 2024: kecamatan, posyandu aktif, kader purwa, madya, utama. Every kecamatan is listed as 100 % aktif.
const TABEL: [kode: string, nama: string, posyandu: number, purwa: number, madya: number, utama: number][] = [
  ['64.02.13', 'Samboja', 47, 210, 220, 0],
  ['64.02.20', 'Samboja Barat', 44, 125, 95, 0],
  ['64.02.14', 'Muara Jawa', 36, 100, 42, 0],
  ['64.02.15', 'Sanga Sanga', 30, 72, 45, 0],
  ['64.02.03', 'Loa Janan', 64, 95, 0, 0],
  ['64.02.02', 'Loa Kulu', 50, 220, 221, 0],
  ['64.02.01', 'Muara Muntai', 31, 155, 0, 0],
  ['64.02.18', 'Muara Wis', 16, 50, 30, 0],
  ['64.02.08', 'Kota Bangun', 28, 140, 0, 0],
  ['64.02.19', 'Kota Bangun Darat', 32, 150, 0, 0],
  ['64.02.06', 'Tenggarong', 98, 165, 501, 1],
  ['64.02.07', 'Sebulu', 45, 195, 220, 0],
  ['64.02.16', 'Tenggarong Seberang', 66, 340, 342, 1],
  ['64.02.04', 'Anggana', 26, 0, 0, 0],
  ['64.02.05', 'Muara Badak', 55, 220, 277, 0],
  ['64.02.17', 'Marang Kayu', 34, 120, 165, 0],
  ['64.02.11', 'Muara Kaman', 54, 355, 249, 0],
  ['64.02.09', 'Kenohan', 21, 100, 4, 0],
  ['64.02.10', 'Kembang Janggut', 20, 85, 15, 0],
  ['64.02.12', 'Tabang', 19, 190, 95, 0],
]

const DASAR = {
  periode: '2024',
  metode: 'tabel Dinkes Kukar 2024',
  sumber: 'Dinkes Kukar, siga-dp3a.kukarkab.go.id/view-dataset/234',
  tanggalSumber: '2024',
} as const

/** Fakta 3.5: posyandu aktif and kader by level, per kecamatan. A baseline of 2024; the sums are 816, 3087, 2521 and 2. */
export const angkaDinkes: AngkaAwal[] = TABEL.flatMap(
  ([kodeWilayah, namaWilayah, posyandu, purwa, madya, utama]) => {
    const dasar = { ...DASAR, kodeWilayah, namaWilayah }
    const kosong =
      purwa + madya + utama === 0 ? { catatan: 'Nol di tabel; kemungkinan data belum masuk' } : {}
    return [
      { ...dasar, seri: 'posyandu-aktif-dinkes', nilai: posyandu, catatan: '100 % aktif menurut tabel' },
      { ...dasar, ...kosong, seri: 'kader-purwa', nilai: purwa },
      { ...dasar, ...kosong, seri: 'kader-madya', nilai: madya },
      { ...dasar, ...kosong, seri: 'kader-utama', nilai: utama },
    ]
  },
)
