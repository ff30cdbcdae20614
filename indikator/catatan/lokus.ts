import { defineDaftar, type IsiDari } from './tipe'

/** Places of focus as decided in a year. A name that fits two desa has a record for each, marked as doubtful. */
export const lokus = defineDaftar({
  kode: 'lokus',
  nama: 'Lokus stunting',
  satuan: 'lokus',
  penjelasan: 'Satu baris per desa/kelurahan lokus dan tahun, dengan nama seperti tercetak dan sumbernya.',
  tingkat: ['desa'],
  pencatat: [],
  halaman: '/program/lokus',
  kolom: {
    tahun: {
      judul: 'Tahun',
      alias: ['tahun lokus'],
      jenis: 'tahun',
      kunci: true,
      min: 2015,
      maks: 2100,
      petunjuk: 'Tahun penetapan lokus.',
      contoh: 2025,
    },
    tercetak: {
      judul: 'Nama dalam dokumen',
      alias: ['nama tercetak', 'nama lokus'],
      jenis: 'teks',
      maks: 100,
      petunjuk: 'Nama desa seperti tertulis dalam dokumen penetapan.',
      contoh: 'Muara Kaman Ilir',
    },
    meragukan: {
      judul: 'Meragukan',
      alias: ['perlu dipastikan', 'ragu'],
      jenis: 'ya-tidak',
      petunjuk: 'Tulis ya bila belum pasti desa mana yang dimaksud.',
      contoh: 'tidak',
    },
    sumber: {
      judul: 'Sumber',
      alias: ['sumber data', 'dasar penetapan'],
      jenis: 'teks',
      wajib: true,
      maks: 160,
      petunjuk: 'SK atau berita yang menyebutkannya.',
      contoh: 'SK Bupati tentang lokus stunting 2025',
    },
    catatan: {
      judul: 'Catatan',
      alias: ['keterangan'],
      jenis: 'teks',
      maks: 300,
      petunjuk: 'Hal lain yang perlu diketahui.',
      contoh: '',
    },
  },
  sebut: (l, tempat) => `Lokus ${l.tahun}: ${tempat}`,
})

export type IsiLokus = IsiDari<typeof lokus.kolom>
