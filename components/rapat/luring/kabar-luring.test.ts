import { expect, it } from 'vitest'
import { getKabarLuring } from './kabar-luring'
import { hitungJeda } from './kirim-antrean'

const daring = { simpanan: 'siap', jaringan: 'ada', sesi: 'ada' } as const

it('says one thing: what a person must do before what is only good to know', () => {
  expect(getKabarLuring(daring, 0, 0)?.teks).toBe('Siap tanpa jaringan')
  expect(getKabarLuring({ ...daring, jaringan: 'putus' }, 2, 0)?.teks).toBe(
    'Luring: keputusan disimpan di peramban ini (2)',
  )
  expect(getKabarLuring({ ...daring, jaringan: 'putus' }, 2, 1)?.teks).toBe('Perlu diperbaiki: 1 keputusan')
  expect(getKabarLuring({ ...daring, sesi: 'habis' }, 0, 0)?.teks).toBe(
    'Sesi habis; masuk lagi sebelum menutup',
  )
  expect(getKabarLuring({ ...daring, simpanan: 'gagal', jaringan: 'putus' }, 0, 0)?.teks).toBe(
    'Luring: jangan muat ulang halaman ini',
  )
})

it('waits longer after each failed try, at most five minutes', () => {
  expect([1, 2, 3, 7, 30].map(hitungJeda)).toEqual([5_000, 10_000, 20_000, 300_000, 300_000])
})
