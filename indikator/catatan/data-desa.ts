import { defineDaftar, type IsiDari } from './tipe'

const jumlah = (judul: string, alias: readonly string[], contoh: number, petunjuk: string) =>
  ({ judul, alias, jenis: 'bulat', maks: 200_000, petunjuk, contoh }) as const

/** What is known of a desa in a year besides posyandu: people and poverty, from the source named in the row. */
export const dataDesa = defineDaftar({
  kode: 'data-desa',
  nama: 'Penduduk dan kemiskinan desa',
  satuan: 'data desa',
  penjelasan: 'Satu baris per desa/kelurahan dan tahun: penduduk, keluarga, keluarga miskin, dan sumbernya.',
  tingkat: ['desa'],
  pencatat: [],
  halaman: '/program/lokus',
  kolom: {
    tahun: {
      judul: 'Tahun',
      alias: ['tahun data'],
      jenis: 'tahun',
      kunci: true,
      min: 2015,
      maks: 2100,
      petunjuk: 'Tahun yang diterangkan datanya.',
      contoh: 2025,
    },
    penduduk: jumlah('Penduduk', ['jumlah penduduk', 'jiwa'], 2450, 'Jumlah penduduk, jiwa.'),
    penduduk_miskin: jumlah(
      'Penduduk miskin',
      ['jumlah penduduk miskin', 'jiwa miskin'],
      198,
      'Jumlah penduduk miskin, jiwa. Kosongkan bila tidak diketahui.',
    ),
    keluarga: jumlah('Keluarga', ['jumlah keluarga', 'kk', 'jumlah kk'], 690, 'Jumlah keluarga (KK).'),
    keluarga_miskin: jumlah(
      'Keluarga miskin',
      ['kk miskin', 'jumlah keluarga miskin', 'keluarga desil 1 dan 2'],
      64,
      'Jumlah keluarga miskin. Kosongkan bila tidak diketahui.',
    ),
    keluarga_krs: jumlah(
      'Keluarga berisiko stunting',
      ['krs', 'jumlah krs', 'keluarga krs'],
      102,
      'Jumlah keluarga berisiko stunting (KRS).',
    ),
    sumber: {
      judul: 'Sumber',
      alias: ['sumber data'],
      jenis: 'teks',
      wajib: true,
      maks: 160,
      petunjuk: 'Dari mana angkanya, misalnya DTSEN 2025 atau Aksi Bangda.',
      contoh: 'DTSEN 2025',
    },
  },
  sebut: (d, tempat) => `${tempat} ${d.tahun}`,
  periksa: (d) => [
    ...(d.penduduk !== null && d.penduduk_miskin !== null && d.penduduk_miskin > d.penduduk
      ? [{ untuk: 'penduduk_miskin' as const, pesan: 'Penduduk miskin lebih banyak daripada penduduk.' }]
      : []),
    ...(d.keluarga !== null && d.keluarga_miskin !== null && d.keluarga_miskin > d.keluarga
      ? [{ untuk: 'keluarga_miskin' as const, pesan: 'Keluarga miskin lebih banyak daripada keluarga.' }]
      : []),
    ...(d.keluarga !== null && d.keluarga_krs !== null && d.keluarga_krs > d.keluarga
      ? [
          {
            untuk: 'keluarga_krs' as const,
            pesan: 'Keluarga berisiko stunting lebih banyak daripada keluarga.',
          },
        ]
      : []),
  ],
})

export type IsiDataDesa = IsiDari<typeof dataDesa.kolom>
