import { expect, it } from 'vitest'
import type { KirimanKeputusan } from '@/indikator/isian-keputusan'
import { gabungKeputusan, type KeputusanKini, listBelumSampai } from './keputusan-kini'

const createIsi = (kunci: string, keputusan: string): KirimanKeputusan => ({
  kunci,
  rapatId: 7,
  salindia: 'peta',
  keputusan,
  pjJenis: 'peran',
  pjKode: 'dpmd',
  tenggat: '2025-11-07',
  indikator: null,
  kodeWilayah: '64.02',
})
const createTerbaru = (...isi: KirimanKeputusan[]): KeputusanKini => ({
  diambil: 1,
  keputusan: gabungKeputusan({ diambil: 0, keputusan: [] }, isi, null),
})
const satu = createIsi('a', 'Lengkapi SK')
const dua = createIsi('b', 'Latih kader')
const KOSONG = createTerbaru()

it('shows what waits behind what the server has, each once', () => {
  const kata = gabungKeputusan(createTerbaru(satu), [satu, dua, dua], null).map((k) => k.keputusan)
  expect(kata).toEqual(['Lengkapi SK', 'Latih kader'])
})

it('forgets what came back once: cancelled later, it does not stand on the slide again', () => {
  const dicatat = [satu, dua]
  expect(listBelumSampai(dicatat, KOSONG, new Set())).toBe(dicatat)
  const sisa = listBelumSampai(dicatat, createTerbaru(satu), new Set())
  expect(gabungKeputusan(KOSONG, sisa, null).map((k) => k.keputusan)).toEqual(['Latih kader'])
})

it('forgets what the server refused: it is no decision until it is put right', () => {
  expect(listBelumSampai([satu, dua], KOSONG, new Set(['b']))).toEqual([satu])
})
