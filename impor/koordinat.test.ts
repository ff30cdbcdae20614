import { describe, expect, it } from 'vitest'
import { parseKoordinat, parseLetak } from './koordinat'
import { findLetakLuar, formatLetakLuar } from './periksa-letak'
import type { BatasKecamatan } from './tipe'
import { periksaTabel } from './uji-konteks'

describe('coordinates as offices write them', () => {
  it.each<[string | number, number]>([
    ['-0,4213', -0.4213],
    ['−0.4213', -0.4213],
    [117.15, 117.15],
    ['0°25\'17" LS', -0.4213889],
    ['0° 25’ 17,4” S', -0.4215],
    ['0 25 17 LS', -0.4213889],
    ['0 27 LS', -0.45],
    ['116.98 BT', 116.98],
    ['116,98° BT', 116.98],
    ['116° 58\' 48" E', 116.98],
    ['E 116.98', 116.98],
    ['LS 0,4213', -0.4213],
    ['0,2 LU', 0.2],
    ['-0,4213 LS', -0.4213],
    ['116 derajat 58 BT', 116.9666667],
  ])('%s → %d', (teks, nilai) => expect(parseKoordinat(teks)).toBe(nilai))

  it.each(['balai desa', '', "0°75' LS", '116.98 XY', '1.2.3', 'LS', '12345', '0°25\'61"'])(
    '%s is none',
    (teks) => expect(parseKoordinat(teks)).toBeNull(),
  )

  it('says which is wrong: swapped, no comma, elsewhere', () => {
    expect(parseLetak('-0,42', '116,98')).toEqual({ lintang: -0.42, bujur: 116.98 })
    expect(parseLetak('116.98 BT', '0.42 LS')).toMatchObject({ galat: 'lintang dan bujur tertukar.' })
    expect(parseLetak(-4213, 1169841)).toMatchObject({ galat: expect.stringContaining('koma desimalnya') })
    expect(parseLetak(40, 116)).toMatchObject({ galat: 'koordinat berada di luar Indonesia.' })
    expect(parseLetak(-0.4, 'sini')).toEqual({ untuk: 'bujur', galat: '"sini" bukan koordinat.' })
  })
})

describe('a place and its kecamatan', () => {
  const persegi = (b: number, s: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [b, s],
        [b + 0.5, s],
        [b + 0.5, s + 0.5],
        [b, s + 0.5],
        [b, s],
      ],
    ],
  })
  // Half a degree is 55.6 km: Loa Janan ends at 117.0, Tenggarong begins there.
  const batas: BatasKecamatan = {
    resmi: false,
    kecamatan: [
      { kode: '64.02.03', nama: 'Loa Janan', bentuk: persegi(116.5, -1) },
      { kode: '64.02.06', nama: 'Tenggarong', bentuk: persegi(117, -1) },
    ],
  }

  it('allows 3 km beside the approximation and 0.3 km beside official lines', () => {
    const dekat = { lintang: -0.7, bujur: 117.02 }
    expect(findLetakLuar(dekat, '64.02.03', batas)).toBeNull()
    expect(findLetakLuar(dekat, '64.02.03', { ...batas, resmi: true })?.km).toBeCloseTo(2.2, 1)
    expect(findLetakLuar({ lintang: -0.7, bujur: 116.7 }, '64.02.03', { ...batas, resmi: true })).toBeNull()
    expect(findLetakLuar(dekat, '64.02.99', batas)).toBeNull()
  })

  it('says how far, where instead, and how sure that is', () => {
    const luar = findLetakLuar({ lintang: -0.7, bujur: 117.1 }, '64.02.03', batas)
    expect(luar && formatLetakLuar(luar, 'Loa Janan', false)).toBe(
      'titik ini 11,1 km di luar Kecamatan Loa Janan, di Tenggarong (batas perkiraan, kelonggaran 3 km).',
    )
    const laut = findLetakLuar({ lintang: -0.7, bujur: 119 }, '64.02.03', batas)
    expect(laut && formatLetakLuar(laut, 'Loa Janan', true)).toContain(
      'di luar kabupaten (batas resmi, kelonggaran 0,3 km)',
    )
  })

  it('is asked about in the registration list, and stored all the same', () => {
    const judul = [
      'Kecamatan',
      'Desa/Kelurahan',
      'Posyandu',
      'Tahap',
      'Tanggal',
      'Nomor registrasi',
      'Lintang',
      'Bujur',
    ]
    const isi = ['Loa Janan', 'Loa Duri Ilir', 'Kenanga', 'Belum mulai', null, null, "0°42' LS", '117,1 BT']
    const [b] = periksaTabel([judul, isi], { batas }).baris
    expect(b).toMatchObject({ keadaan: 'terima', isi: { lintang: -0.7, bujur: 117.1 } })
    expect(b?.temuan).toMatchObject([
      {
        tingkat: 'peringatan',
        kode: 'letak-di-luar',
        pesan: expect.stringContaining('kolom G (Lintang): titik ini 11,1 km'),
      },
    ])
    expect(periksaTabel([judul, isi]).baris[0]?.temuan).toEqual([])
  })
})
