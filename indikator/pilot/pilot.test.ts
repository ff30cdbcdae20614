import { describe, expect, it } from 'vitest'
import { bandingkanSet } from './banding-set'
import { hitungRentangKebetulan, pasangkanPilot } from './pasangan-pilot'
import { formatPilihanPilot, parsePilihanPilot, sebutBobot } from './pilihan'
import type { AturanPilot } from './tipe'

const baca = (q: string) => parsePilihanPilot(Object.fromEntries(new URLSearchParams(q)))

describe('the address', () => {
  it('without a query starts with stunting and poverty at half each, within the first budget', () => {
    const p = baca('')
    expect(p.aturan.bobot).toEqual({ stunting: 50, kemiskinan: 50 })
    expect(p.uji).toBe('stunting')
    expect(p.catatan).toEqual([])
  })

  it('written out and read again gives the same choice', () => {
    const p = baca(
      'stunting=60&krs=20&ds=0&bulan=2025-09&data=2024&calon=desa&cara=desa&biaya=Rp25.000.000&pagu=&maks=12&habis=berhenti&uji=krs',
    )
    expect(p.aturan).toEqual({
      bobot: { stunting: 60, krs: 20 },
      calon: 'desa',
      biaya: { cara: 'desa', rupiah: 25_000_000 },
      pagu: null,
      maks: 12,
      habis: 'berhenti',
    })
    expect(baca(formatPilihanPilot(p))).toEqual(p)
  })

  it.each([
    ['stunting=-5&ds=20', 'Bobot Stunting "-5" tidak dipakai'],
    ['stunting=200&ds=20', 'Bobot Stunting "200" tidak dipakai'],
    ['stunting=0&kemiskinan=', 'Semua bobot nol'],
    ['pagu=dua', 'Pagu "dua" tidak terbaca'],
    ['biaya=1e9', 'Biaya "1e9" tidak terbaca'],
    ['maks=0', 'Jumlah desa "0" tidak dipakai'],
  ])('%s says what could not be used', (q, kalimat) => {
    expect(baca(q).catatan.join(' ')).toContain(kalimat)
  })

  it('leaves out what it does not know without a word', () => {
    expect(baca('bulan=kemarin&data=19&calon=x&cara=y&habis=z&uji=nd')).toEqual(baca(''))
  })

  it('tells the weights as shares', () => {
    const a = { bobot: { stunting: 2, kemiskinan: 1 } } as AturanPilot
    expect(sebutBobot(a)).toBe('stunting 66,7\u00a0%, kemiskinan 33,3\u00a0%')
  })
})

describe('pairs', () => {
  const aturan = { bobot: { stunting: 1 } } as AturanPilot
  const desa = (kode: string, stunting: number | undefined, terpilih: boolean) => ({
    kode,
    normal: stunting === undefined ? {} : { stunting },
    terpilih,
  })

  it('nearest first, each desa once: P 0.9 and Q 0.8 beside R 0.7 and S 0.2 give Q–R, then P–S', () => {
    const d = [desa('P', 0.9, true), desa('Q', 0.8, true), desa('R', 0.7, false), desa('S', 0.2, false)]
    const hasil = pasangkanPilot(d, aturan)
    expect(hasil.map((p) => [p.pilot, p.banding, Math.round(p.jarak * 10) / 10])).toEqual([
      ['P', 'S', 0.7],
      ['Q', 'R', 0.1],
    ])
    expect(pasangkanPilot([...d].reverse(), aturan)).toEqual(hasil)
  })

  it('leaves out who lacks a value, and who finds nobody left', () => {
    const d = [desa('P', 0.9, true), desa('Q', 0.8, true), desa('R', 0.7, false), desa('S', undefined, false)]
    expect(pasangkanPilot(d, aturan).map((p) => p.pilot)).toEqual(['Q'])
  })

  it('chance alone: of 10 pairs 2 to 8, of 40 pairs 14 to 26; below six nothing can be said', () => {
    expect(hitungRentangKebetulan(10)).toEqual({ dari: 2, sampai: 8 })
    expect(hitungRentangKebetulan(40)).toEqual({ dari: 14, sampai: 26 })
    expect(hitungRentangKebetulan(5)).toBeNull()
  })
})

it('two sets: who came in, went out, stayed', () => {
  expect(bandingkanSet(['a', 'b', 'c'], ['c', 'd'])).toEqual({
    masuk: ['d'],
    keluar: ['a', 'b'],
    tetap: ['c'],
  })
})
