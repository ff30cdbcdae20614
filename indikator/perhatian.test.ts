import { describe, expect, it } from 'vitest'
import { getIndikator } from '.'
import type { NilaiTempat } from './model'
import { judulPeta } from './perhatian'
import type { Indikator } from './tipe'

const enam = getIndikator('enam-bidang') as Indikator
const judul = (...nilai: number[]) =>
  judulPeta(
    enam,
    nilai.map((n, i) => ({ nama: 'ABCDE'[i], tercetak: n, status: 'buruk' }) as NilaiTempat),
  ).replace(`${enam.namaPendek}: `, '')

describe('title of the map', () => {
  it('names the worst two', () => {
    expect(judul(1, 2, 3)).toBe('A dan B paling jauh dari target')
    expect(judul(1, 1, 3)).toBe('A dan B paling jauh dari target')
  })

  it('names nobody ahead of others with the same value', () => {
    expect(judul(0, 0, 0, 2)).toBe('3 wilayah sama-sama paling jauh dari target')
    expect(judul(0, 2, 2, 3)).toBe('A paling jauh dari target')
  })
})
