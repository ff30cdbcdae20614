import type { Ukuran } from './tipe'

const dasar = { satuan: 'kader', jenis: 'keadaan', maks: 60, templat: ['laporan-bulanan'] } as const

/** Kader of one posyandu: in the SK, present this month, trained. */
export const ukuranKader = {
  kader_sk: {
    ...dasar,
    templat: ['laporan-bulanan', 'kader'],
    nama: 'Kader dalam SK',
    judul: 'Kader dalam SK',
    alias: ['kader sk', 'jumlah kader', 'jml kader', 'kader ber-sk', 'total kader'],
  },
  kader_hadir: {
    ...dasar,
    nama: 'Kader hadir',
    judul: 'Kader hadir',
    alias: ['kader hadir', 'hadir', 'kader aktif', 'jml kader hadir'],
    bagianDari: 'kader_sk',
  },
  kader_terlatih: {
    ...dasar,
    nama: 'Kader terlatih',
    judul: 'Kader terlatih',
    alias: ['kader terlatih', 'kader dilatih', 'sudah dilatih', 'terlatih'],
    bagianDari: 'kader_sk',
  },
} as const satisfies Record<string, Ukuran>
