import { expect, it } from 'vitest'
import {
  formatDurasi,
  formatSelisih,
  getKeadaanWaktu,
  hentikanWaktu,
  lanjutkanWaktu,
  mulaiWaktu,
  parseWaktuRapat,
  pindahAcara,
  WAKTU_KOSONG,
} from './waktu-rapat'

const acara = [
  { id: 'a', nama: 'Pembukaan', menit: 10 },
  { id: 'b', nama: 'Peta', menit: 20 },
  { id: 'c', nama: 'Keputusan', menit: 30 },
]
const MENIT = 60_000
const mulai = 1_700_000_000_000

it('is 6 minutes ahead when an item of 10 took 4, however long the next has run within its plan', () => {
  const w = pindahAcara(mulaiWaktu('a', mulai), 'b', mulai + 4 * MENIT)
  expect(getKeadaanWaktu(w, acara, mulai + 9 * MENIT)).toEqual({
    lewat: 9 * MENIT,
    acara: 5 * MENIT,
    rencanaAcara: 20 * MENIT,
    rencana: 60 * MENIT,
    selisih: 6 * MENIT,
  })
})

it('falls behind by what an item takes too long', () => {
  const w = mulaiWaktu('a', mulai)
  expect(getKeadaanWaktu(w, acara, mulai + 15 * MENIT).selisih).toBe(-5 * MENIT)
  expect(formatSelisih(-5 * MENIT)).toBe('5 menit lewat dari rencana')
  expect(formatSelisih(12.9 * MENIT)).toBe('12 menit di depan rencana')
  expect(formatSelisih(-30_000)).toBe('Sesuai rencana')
})

it('leaves pauses out, and adds up an item taken in two parts', () => {
  let w = mulaiWaktu('a', mulai)
  w = hentikanWaktu(w, mulai + 3 * MENIT)
  expect(getKeadaanWaktu(w, acara, mulai + 30 * MENIT).lewat).toBe(3 * MENIT)
  w = lanjutkanWaktu(w, mulai + 30 * MENIT)
  w = pindahAcara(w, 'b', mulai + 31 * MENIT)
  w = pindahAcara(w, 'a', mulai + 33 * MENIT)
  expect(getKeadaanWaktu(w, acara, mulai + 34 * MENIT)).toMatchObject({ lewat: 7 * MENIT, acara: 5 * MENIT })
})

it('counts nothing for an item entered during a pause', () => {
  let w = hentikanWaktu(mulaiWaktu('a', mulai), mulai + MENIT)
  w = pindahAcara(w, 'b', mulai + 5 * MENIT)
  w = lanjutkanWaktu(w, mulai + 9 * MENIT)
  expect(getKeadaanWaktu(w, acara, mulai + 10 * MENIT)).toMatchObject({ lewat: 2 * MENIT, acara: MENIT })
})

it('has no difference without a plan or before the start', () => {
  expect(getKeadaanWaktu(WAKTU_KOSONG, acara, mulai).selisih).toBeNull()
  const tanpa = acara.map((a) => ({ ...a, menit: 0 }))
  expect(getKeadaanWaktu(mulaiWaktu('a', mulai), tanpa, mulai + MENIT).selisih).toBeNull()
  expect(formatSelisih(null)).toBe('')
})

it('survives what a browser kept, and forgets yesterday and rubbish', () => {
  const w = mulaiWaktu('b', mulai)
  expect(parseWaktuRapat(JSON.stringify(w), mulai + 60 * MENIT)).toEqual(w)
  expect(parseWaktuRapat(JSON.stringify(w), mulai + 13 * 60 * MENIT)).toEqual(WAKTU_KOSONG)
  for (const buruk of [null, '', '{', '7', '{"mulai":"x"}', '{"mulai":1700000000000,"pakai":{"a":"b"}}']) {
    expect(parseWaktuRapat(buruk, mulai)).toEqual(WAKTU_KOSONG)
  }
})

it('prints durations', () => {
  expect([0, 65_000, 3_725_000, -5].map(formatDurasi)).toEqual(['00:00', '01:05', '1:02:05', '00:00'])
})
