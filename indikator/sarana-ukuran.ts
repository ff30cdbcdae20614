import type { Ukuran } from './tipe'

const dasar = { satuan: 'posyandu', jenis: 'keadaan', templat: ['sarana'] } as const
const ya = { ...dasar, maks: 1, yaTidak: true } as const

/** Where a posyandu meets, from worst to best; the last is the only one that counts as a building of its own. */
export const PILIHAN_GEDUNG = ['tidak ada', 'menumpang', 'milik sendiri'] as const

/** Facilities of one posyandu, as an officer can answer them on the spot: one survey, any month. */
export const ukuranSarana = {
  gedung: {
    ...dasar,
    nama: 'Gedung posyandu',
    judul: 'Gedung',
    alias: [
      'gedung posyandu',
      'status gedung',
      'kepemilikan gedung',
      'bangunan',
      'status bangunan',
      'tempat posyandu',
    ],
    pilihan: PILIHAN_GEDUNG,
    maks: PILIHAN_GEDUNG.length - 1,
  },
  meubel: {
    ...ya,
    nama: 'Meubel lengkap',
    judul: 'Meubel (ya/tidak)',
    alias: ['meubel', 'mebel', 'meubelair', 'mebeler', 'meubeler', 'meja kursi', 'meja dan kursi'],
  },
  timbangan: {
    ...ya,
    nama: 'Timbangan bayi dan injak',
    judul: 'Timbangan (ya/tidak)',
    alias: ['timbangan', 'timbangan bayi', 'timbangan digital', 'dacin', 'alat timbang'],
  },
  papan_panjang: {
    ...ya,
    nama: 'Papan ukur panjang badan',
    judul: 'Papan panjang badan (ya/tidak)',
    alias: ['papan panjang badan', 'infantometer', 'length board', 'alat ukur panjang', 'pengukur panjang'],
  },
  pengukur_tinggi: {
    ...ya,
    nama: 'Pengukur tinggi badan',
    judul: 'Pengukur tinggi badan (ya/tidak)',
    alias: ['pengukur tinggi badan', 'stadiometer', 'mikrotoa', 'microtoise', 'alat ukur tinggi'],
  },
  pita_lila: {
    ...ya,
    nama: 'Pita LILA',
    judul: 'Pita LILA (ya/tidak)',
    alias: ['pita lila', 'lila', 'pita pengukur lila', 'pita ukur', 'pita lila dan lingkar kepala'],
  },
  ape: {
    ...ya,
    nama: 'Alat permainan edukatif (APE)',
    judul: 'APE (ya/tidak)',
    alias: ['ape', 'alat permainan edukatif', 'mainan edukatif', 'alat peraga edukatif'],
  },
  internet: {
    ...ya,
    nama: 'Internet di posyandu',
    judul: 'Internet (ya/tidak)',
    alias: ['internet', 'wifi', 'jaringan internet', 'akses internet'],
  },
} as const satisfies Record<string, Ukuran>
