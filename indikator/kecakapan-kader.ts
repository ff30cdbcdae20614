/** Levels of kader skill, lowest first (KMK HK.01.07/MENKES/2015/2023; fakta 2.5). A kader counts at the highest level reached. */
export const TINGKAT_KECAKAPAN = [
  {
    kode: 'purwa',
    nama: 'Purwa',
    syarat: 'Pengelolaan posyandu, bayi dan balita, dan satu kelompok lain; sekitar 17 tanda kecakapan.',
  },
  {
    kode: 'madya',
    nama: 'Madya',
    syarat: 'Di atas purwa; jumlah tanda kecakapan yang tepat belum ditemukan pada sumber terbuka.',
  },
  {
    kode: 'utama',
    nama: 'Utama',
    syarat: 'Tingkat tertinggi; jumlah tanda kecakapan yang tepat belum ditemukan pada sumber terbuka.',
  },
] as const

/** Skills in all, over the five groups. */
export const JUMLAH_KECAKAPAN = 25

/** The five groups of the 25 skills; how many belong to each was not found. */
export const KELOMPOK_KECAKAPAN = [
  'Pengelolaan posyandu',
  'Bayi dan balita',
  'Ibu hamil dan menyusui',
  'Usia sekolah dan remaja',
  'Dewasa dan lansia',
] as const

export const SUMBER_KECAKAPAN = 'KMK HK.01.07/MENKES/2015/2023; kotaku.co.id 29 November 2025; soloabadi.com'
