import { describe, expect, it } from 'vitest'
import { getIndikator } from '@/indikator'
import { getTercetak, type Nilai } from './hitung'
import { formatStatus } from './kata-status'
import type { Indikator } from './tipe'

const stunting = getIndikator('stunting') as Indikator
const kader = getIndikator('partisipasi-kader') as Indikator

function sebut(
  i: Indikator,
  pembilang: number,
  penyebut: number,
  target: number | null,
  ringkas = false,
): string {
  const nilai: Nilai = { jenis: 'angka', nilai: (pembilang * 100) / penyebut, pembilang, penyebut }
  return formatStatus(
    i,
    {
      nilai,
      tercetak: getTercetak(i, nilai),
      target: target === null ? null : { nilai: target, tenggat: null, sumber: 'uji', sifat: 'contoh' },
    },
    ringkas,
  )
}

describe('words of a status', () => {
  it('149 of 1000 against 14 misses by 0.9 points upwards, for lower is better', () => {
    expect(sebut(stunting, 149, 1000, 14)).toBe('0,9 poin di atas target')
    expect(sebut(stunting, 149, 1000, 14, true)).toBe('0,9 di atas target')
  })

  it('865 of 1000 against 90 misses by 3.5 points downwards, for higher is better', () => {
    expect(sebut(kader, 865, 1000, 90)).toBe('3,5 poin di bawah target')
  })

  it('says that a target is reached without calling "below" good or bad', () => {
    expect(sebut(stunting, 132, 1000, 14)).toBe('Target 14\u00a0% tercapai')
    expect(sebut(kader, 930, 1000, 90)).toBe('Di atas target 90\u00a0%')
    expect(sebut(kader, 900, 1000, 90)).toBe('Target 90\u00a0% tercapai')
  })

  it('judges the printed number: 14.04 prints 14,0 and meets 14', () => {
    expect(sebut(stunting, 1404, 10000, 14)).toBe('Target 14\u00a0% tercapai')
  })

  it('keeps "no target" and "no number" apart', () => {
    expect(sebut(kader, 900, 1000, null)).toBe('Tanpa target')
    const kosong: Nilai = { jenis: 'kosong', alasan: 'belum-melapor' }
    expect(formatStatus(kader, { nilai: kosong, tercetak: null, target: null })).toBe('Belum lapor')
  })
})
