import type { UkuranCatatan } from './tipe'

/** Every desa and kelurahan counts as one: the whole that lists of desa are measured against. */
export const ukuranDesa = {
  desa_kelurahan: {
    nama: 'Desa dan kelurahan',
    satuan: 'desa/kelurahan',
    jenis: 'keadaan',
    daftar: 'tim-pembina',
    hitung: () => 1,
  },
} as const satisfies Record<string, UkuranCatatan>

/** `unit` of indicators that count desa instead of posyandu. */
export const UNIT_DESA = { nama: 'desa/kelurahan', ukuran: 'desa_kelurahan' } as const
