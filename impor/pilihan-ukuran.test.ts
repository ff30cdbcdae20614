import { describe, expect, it } from 'vitest'
import { UKURAN } from '@/indikator'
import { PILIHAN_CARA, PILIHAN_SINYAL } from '@/indikator/digital-ukuran'
import { PILIHAN_GEDUNG } from '@/indikator/sarana-ukuran'
import { parsePilihanUkuran } from './pilihan-ukuran'
import type { Sel } from './sel'
import { periksaTabel } from './uji-konteks'

const baca = (sel: Sel | null, pilihan: readonly string[]) => {
  const h = parsePilihanUkuran(sel, pilihan)
  return h.jenis === 'angka' ? pilihan[h.angka] : h.jenis === 'kosong' ? null : h.kode
}

describe('a measure answered with a word', () => {
  it.each<[Sel | null, readonly string[], string | null]>([
    ['Baik', PILIHAN_SINYAL, 'baik'],
    ['LEMAH ', PILIHAN_SINYAL, 'lemah'],
    ['kuat', PILIHAN_SINYAL, 'baik'],
    ['jelek', PILIHAN_SINYAL, 'lemah'],
    ['blank spot', PILIHAN_SINYAL, 'tidak ada'],
    ['nihil', PILIHAN_SINYAL, 'tidak ada'],
    ['-', PILIHAN_SINYAL, null],
    [null, PILIHAN_SINYAL, null],
    ['4G', PILIHAN_SINYAL, 'pilihan-tidak-dikenal'],
    [3, PILIHAN_SINYAL, 'pilihan-tidak-dikenal'],
    ['WA', PILIHAN_CARA, 'WhatsApp'],
    ['manual', PILIHAN_CARA, 'kertas'],
    ['numpang rumah kader', PILIHAN_GEDUNG, 'pilihan-tidak-dikenal'],
    ['Numpang', PILIHAN_GEDUNG, 'menumpang'],
    ['sendiri', PILIHAN_GEDUNG, 'milik sendiri'],
    ['menumpng', PILIHAN_GEDUNG, 'menumpang'],
    [{ galat: '#N/A' }, PILIHAN_GEDUNG, 'rumus-galat'],
  ])('%j', (sel, pilihan, arti) => expect(baca(sel, pilihan)).toBe(arti))

  it('every choice of every measure is read as itself', () => {
    for (const [kode, u] of UKURAN)
      for (const [i, p] of (u.pilihan ?? []).entries())
        expect(parsePilihanUkuran(p.toUpperCase(), u.pilihan ?? []), kode).toMatchObject({ angka: i })
  })

  it('is stored as its place in the list, in the survey that it belongs to', () => {
    const judul = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'Gawai (ya/tidak)', 'Sinyal', 'Cara lapor']
    const hasil = periksaTabel([
      judul,
      ['Loa Janan', 'Bakungan', 'Melati', 'Oktober 2025', 'ya', 'cukup', 'WA'],
    ])
    expect(hasil.templat).toBe('digital')
    expect(hasil.baris[0]?.isi).toMatchObject({ nilai: { gawai: 1, sinyal: 2, cara_lapor: 2 } })
    expect(hasil.baris[0]?.temuan.map((t) => [t.tingkat, t.kode])).toEqual([['info', 'nama-dicocokkan']])
  })
})
