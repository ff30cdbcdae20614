import { describe, expect, it } from 'vitest'
import { getIndikator } from '.'
import { createDeretPeta, susunNilaiDeret } from './deret-peta'
import { type BarisTarget, createTabel, type JumlahTempat, susunNilai } from './susun'
import type { Indikator } from './tipe'

const i = getIndikator('partisipasi-kader') as Indikator
const [atas, bawah] = [i.pembilang[0], i.penyebut[0]] as [string, string]

function createJumlah(
  kode: string,
  bulan: '2025-08' | '2025-09' | '2025-10',
  a: number,
  b: number,
): JumlahTempat {
  return {
    kode,
    bulan,
    jumlah: { [atas]: a, [bawah]: b },
    melapor: { [atas]: 3, [bawah]: 3 },
    total: 4,
    adaContoh: true,
  }
}

const tabel = createTabel([
  createJumlah('64.02.06', '2025-08', 7, 50),
  createJumlah('64.02.06', '2025-09', 45, 50),
  createJumlah('64.02.06', '2025-10', 48, 50),
  createJumlah('64.02.07', '2025-10', 0, 0),
  { ...createJumlah('64.02.08', '2025-10', 1, 2), jumlah: { [bawah]: 2 } },
])
const target: BarisTarget[] = [
  {
    indikator: i.kode,
    kodeWilayah: '64.02',
    mulai: '2024-01-01',
    nilai: 90,
    tenggat: null,
    sumber: 'A',
    sifat: 'terbit',
  },
  {
    indikator: i.kode,
    kodeWilayah: '64.02.06',
    mulai: '2025-10-01',
    nilai: 95,
    tenggat: null,
    sumber: 'B',
    sifat: 'kantor',
  },
]
const tempat = ['06', '07', '08', '09'].map((n) => ({ kode: `64.02.${n}`, nama: n, posyandu: 5 }))

describe('a series for the map', () => {
  const d = createDeretPeta(i, tempat, ['2025-08', '2025-09', '2025-10'], tabel, target)

  it('gives back what the server prints of each place and month, reasons included', () => {
    for (const bulan of ['2025-09', '2025-10'] as const)
      for (const [n, t] of tempat.entries())
        expect(susunNilaiDeret(i, d, d.tempat[n] as never, bulan)).toEqual({
          ...susunNilai(i, t, bulan, tabel, target),
          pendamping: null,
          adaContoh: true,
        })
  })

  it('has its own target only from the day it holds', () => {
    expect(d.tempat[0]?.target).toEqual([0, 0, 1])
    expect(d.target.map((t) => t.nilai)).toEqual([90, 95])
  })

  it('knows nothing of a month outside of it', () => {
    const n = susunNilaiDeret(i, d, d.tempat[0] as never, '2025-11')
    expect(n.nilai).toEqual({ jenis: 'kosong', alasan: 'belum-melapor' })
    expect(n.ubah).toBeNull()
  })
})
