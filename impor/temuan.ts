import type { BerkasDitolak, Temuan, TingkatTemuan } from './tipe'

/** Kinds of findings with the name under which the screen groups them. */
export const JENIS_TEMUAN = {
  'berkas-kosong': 'Berkas kosong',
  'berkas-terlalu-besar': 'Berkas terlalu besar',
  'berkas-bukan-tabel': 'Berkas bukan lembar kerja',
  'berkas-bersandi': 'Berkas bersandi',
  'berkas-rusak': 'Berkas rusak',
  'baris-terlalu-banyak': 'Baris terlalu banyak',
  'tabel-tidak-ditemukan': 'Tabel tidak ditemukan',
  'daftar-per-orang': 'Daftar per orang',
  'judul-hilang': 'Judul kolom tidak ada',
  'judul-ganda': 'Judul kolom ganda',
  'tanpa-baris': 'Tidak ada baris data',
  'lembar-dilewati': 'Lembar tidak dibaca',
  'lembar-lain-templat': 'Lembar dengan templat lain',
  'kolom-terlalu-banyak': 'Kolom terlalu banyak',
  'kolom-pribadi': 'Kolom data pribadi dibuang',
  'judul-tidak-dikenal': 'Judul kolom tidak dikenal',
  'judul-mirip': 'Judul kolom mungkin salah ketik',
  'judul-menunggu': 'Menunggu arti kolom',
  'tata-letak': 'Tata letak yang diingat',
  'keterangan-lembar': 'Dibaca dari keterangan lembar',
  'bulan-beda': 'Bulan di judul dan nama lembar berbeda',
  'mengikuti-atas': 'Mengikuti isi di atasnya',
  tersembunyi: 'Tersembunyi di berkas',
  'makro-diabaikan': 'Makro tidak dijalankan',
  'tautan-luar': 'Merujuk berkas lain',
  'baris-jumlah': 'Baris jumlah',
  'judul-berulang': 'Judul berulang',
  'nomor-kolom': 'Nomor kolom',
  'baris-contoh': 'Baris contoh',
  'bukan-data': 'Bukan baris data',
  'belum-diisi': 'Belum diisi',
  'dilewati-sengaja': 'Dilewati pemeriksa',
  'sama-persis': 'Baris sama persis',
  'data-pribadi': 'Nomor pribadi dalam sel',
  'kecamatan-kosong': 'Kecamatan kosong',
  'kecamatan-tidak-dikenal': 'Kecamatan tidak dikenal',
  'desa-kosong': 'Desa kosong',
  'desa-tidak-dikenal': 'Desa tidak dikenal',
  'desa-rancu': 'Desa lebih dari satu',
  'kode-desa-salah': 'Kode desa tidak dikenal',
  'kode-desa-tidak-cocok': 'Kode dan nama desa tidak cocok',
  'di-luar-kecamatan': 'Di luar kecamatan pengirim',
  'posyandu-kosong': 'Posyandu kosong',
  'posyandu-tidak-dikenal': 'Posyandu tidak dikenal',
  'posyandu-rancu': 'Posyandu lebih dari satu',
  'posyandu-baru': 'Posyandu baru',
  'posyandu-mirip': 'Posyandu baru mirip yang sudah ada',
  'nama-dicocokkan': 'Nama dicocokkan',
  'bulan-kosong': 'Bulan kosong',
  'bulan-tidak-terbaca': 'Bulan tidak terbaca',
  'bulan-mendatang': 'Bulan yang akan datang',
  'bulan-tidak-wajar': 'Bulan tidak wajar',
  'angka-tidak-terbaca': 'Angka tidak terbaca',
  'angka-negatif': 'Angka negatif',
  'angka-pecahan': 'Angka pecahan',
  'angka-persen': 'Persen, bukan jumlah',
  'angka-terlalu-besar': 'Angka terlalu besar',
  'angka-satuan': 'Angka dengan satuan',
  'angka-ribuan': 'Angka dengan titik ribuan',
  'angka-nihil': 'Nihil dibaca nol',
  'tanda-strip': 'Tanda strip dibaca kosong',
  'ya-tidak': 'Bukan ya atau tidak',
  'rumus-galat': 'Rumus bermasalah',
  'bagian-melebihi': 'Bagian melebihi keseluruhan',
  'jumlah-melebihi': 'Jumlah bagian melebihi keseluruhan',
  'rasio-separuh': 'Pasangan angka tidak lengkap',
  ganda: 'Baris ganda',
  lonjakan: 'Berubah tajam dari bulan lalu',
  'tahap-kosong': 'Tahap kosong',
  'tahap-tidak-dikenal': 'Tahap tidak dikenal',
  'tanggal-kosong': 'Tanggal kosong',
  'tanggal-tidak-terbaca': 'Tanggal tidak terbaca',
  'tanggal-mendatang': 'Tanggal yang akan datang',
  'tanggal-tidak-wajar': 'Tanggal tidak wajar',
  'nomor-kosong': 'Nomor registrasi kosong',
  'nomor-bentuk': 'Bentuk nomor registrasi salah',
  'nomor-desa': 'Nomor registrasi milik desa lain',
  'nomor-terpakai': 'Nomor registrasi sudah dipakai',
  'nomor-berganti': 'Nomor registrasi berganti',
  'nomor-tahap': 'Nomor tanpa tahap terdaftar',
  'tanggal-mendahului': 'Tanggal mendahului tahap sebelumnya',
  'tahap-mundur': 'Tahap mundur',
  'tahap-terlompati': 'Tahap terlompati',
  'tahap-wewenang': 'Tahap dicatat DPMD',
  'belum-bernomor': 'Belum bernomor',
  'kode-dasbor': 'Kode dasbor salah',
  koordinat: 'Koordinat salah',
} as const

export type KodeTemuan = keyof typeof JENIS_TEMUAN

/** Name of a kind of finding, for grouping on screen; the code itself when unknown. */
export function getNamaTemuan(kode: string): string {
  return (JENIS_TEMUAN as Record<string, string>)[kode] ?? kode
}

/** A finding about a sheet (or, with `lembar` null, about the file). */
export function createTemuanLembar(
  tingkat: TingkatTemuan,
  kode: KodeTemuan,
  lembar: string | null,
  pesan: string,
  saran: string | null = null,
): Temuan {
  return { tingkat, kode, lembar, baris: null, kolom: null, judulKolom: null, nilai: null, pesan, saran }
}

/** The refusal of a whole file. */
export function createPenolakan(
  kode: KodeTemuan,
  pesan: string,
  saran: string | null = null,
  lembar: string | null = null,
): BerkasDitolak {
  return { ditolak: true, temuan: createTemuanLembar('galat', kode, lembar, pesan, saran) }
}
