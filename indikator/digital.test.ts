import { describe, expect, it } from 'vitest'
import { judulCara, judulDigital, kalimatDigital, susunSiapDigital } from './digital'
import type { AmbilJumlah } from './kendala'

const ambilDari =
  (isi: Record<string, [number, number]>): AmbilJumlah =>
  (ukuran) => {
    const n = isi[ukuran]
    return n ? { jumlah: n[0], unit: n[1] } : null
  }

describe('readiness of a place', () => {
  const d = susunSiapDigital(
    10,
    ambilDari({
      digital_terdata: [8, 8],
      digital_siap: [5, 8],
      digital_hampir: [2, 8],
      ada_gawai: [7, 8],
      terdata_gawai: [8, 8],
      ada_sinyal: [5, 9],
      terdata_sinyal: [9, 9],
      kader_digital_cukup: [6, 8],
      lapor_kertas: [6, 8],
      lapor_aplikasi: [2, 8],
    }),
  )

  it('5 + 2 + 1 of 10 posyandu surveyed: 2 not', () => {
    expect(d.kelas).toEqual({ siap: 5, hampir: 2, belum: 1, 'belum-didata': 2 })
  })

  it('names what is missing most: signal at 4 of 9', () => {
    expect(d.kurang.map((k) => [k.kode, k.jumlah, k.dari])).toEqual([
      ['sinyal', 4, 9],
      ['kader', 2, 8],
      ['gawai', 1, 8],
    ])
  })

  it('says it: 5 of 8 are 62,5 %', () => {
    expect(judulDigital(d, 'Tabang')).toBe('5 dari 8 posyandu terdata di Tabang siap digital (62,5\u00a0%)')
    expect(kalimatDigital(d)).toBe(
      '2 lagi tinggal kurang satu hal. Paling sering kurang: sinyal lemah atau tidak ada (4 posyandu). 2 posyandu belum didata.',
    )
    expect(judulCara(d)).toBe('6 dari 8 posyandu melapor lewat kertas')
  })

  it('has no verdict before anybody was asked', () => {
    const kosong = susunSiapDigital(10, () => null)
    expect(judulDigital(kosong, 'Tabang')).toBe('Kesiapan digital Tabang belum didata')
    expect(kosong.kelas['belum-didata']).toBe(10)
    expect(kosong.cara).toEqual([])
  })
})
