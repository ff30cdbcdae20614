import { describe, expect, it } from 'vitest'
import { getIndikator } from '.'
import type { NilaiTempat } from './model'
import { judulPeta, susunBelumLapor } from './perhatian'
import type { Indikator } from './tipe'

const enam = getIndikator('enam-bidang') as Indikator
const buat = (status: string, target: object | null) => (n: number, i: number) =>
  ({ nama: 'ABCDE'[i], tercetak: n, status, target }) as NilaiTempat
const judul = (...nilai: number[]) =>
  judulPeta(enam, nilai.map(buat('buruk', {}))).replace(`${enam.namaPendek}: `, '')

describe('title of the map', () => {
  it('names the worst two', () => {
    expect(judul(1, 2, 3)).toBe('A dan B paling jauh dari target')
    expect(judul(1, 1, 3)).toBe('A dan B paling jauh dari target')
  })

  it('names nobody ahead of others with the same value', () => {
    expect(judul(0, 0, 0, 2)).toBe('3 wilayah sama-sama paling jauh dari target')
    expect(judul(0, 2, 2, 3)).toBe('A paling jauh dari target')
  })

  it('says that all are on target only where there is one', () => {
    expect(judulPeta(enam, [1, 2].map(buat('baik', {})))).toMatch(/: semua memenuhi target$/)
    expect(judulPeta(enam, [1, 2].map(buat('kosong', null)))).toMatch(/: target belum ditetapkan$/)
  })
})

it('reports that are missing lead to the receipt board', () => {
  const lapor = (nama: string, pembilang: number, penyebut: number) =>
    ({ nama, nilai: { jenis: 'angka', nilai: 0, pembilang, penyebut } }) as NilaiTempat
  const p = susunBelumLapor([lapor('Tabang', 18, 20), lapor('Anggana', 26, 27)], '2025-10')
  expect([p?.siapa, p?.apa, p?.tautan]).toEqual([
    '3 posyandu',
    'belum melapor Oktober, 2 di antaranya di Tabang.',
    '/penerimaan',
  ])
})
