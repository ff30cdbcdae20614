import { describe, expect, it } from 'vitest'
import type { Bulan } from '@/lib/periode'
import { getIndikator } from '.'
import {
  judulDaftar,
  judulIndikator,
  judulKelompok,
  judulSebaran,
  judulTren,
  kalimatDaftar,
  kalimatIndikator,
} from './kalimat-indikator'
import type { ModelKartu, NilaiTempat } from './model'
import type { Indikator } from './tipe'

const stunting = getIndikator('stunting') as Indikator
const kader = getIndikator('partisipasi-kader') as Indikator
const target = (nilai: number) => ({ nilai, tenggat: null, sumber: '', sifat: 'terbit' as const })
const kartu = (indikator: Indikator, tercetak: number | null, t: number | null) =>
  ({ indikator, tercetak, target: t === null ? null : target(t) }) as ModelKartu
const deret = (...nilai: (number | null)[]) =>
  nilai.map((n, i) => ({ bulan: `2025-0${i + 1}` as Bulan, nilai: n }))

describe('titles as findings', () => {
  it('says the value and how far it misses the target, in the direction of the indicator', () => {
    expect(judulIndikator(kartu(stunting, 14.9, 14))).toBe(
      'Prevalensi stunting (rutin) 14,9\u00a0%, 0,9 poin di atas target',
    )
    expect(judulIndikator(kartu(kader, 87.5, 90))).toBe(
      'Partisipasi kader 87,5\u00a0%, 2,5 poin di bawah target',
    )
    expect(judulIndikator(kartu(kader, 93, 90))).toBe('Partisipasi kader 93,0\u00a0%, target tercapai')
  })

  it('says that there is no number, and leaves out a target that does not exist', () => {
    expect(judulIndikator(kartu(stunting, null, 14))).toBe(
      'Prevalensi stunting (rutin): belum dapat dihitung',
    )
    expect(judulIndikator(kartu(stunting, 14.9, null))).toBe('Prevalensi stunting (rutin) 14,9\u00a0%')
  })

  it('compares the first with the last month that has a value, over gaps', () => {
    expect(judulTren(stunting, deret(null, 17.5, null, 14.9))).toBe(
      'Turun 2,6 poin sejak Februari 2025: membaik',
    )
    expect(judulTren(kader, deret(93, 91.5))).toBe('Turun 1,5 poin sejak Januari 2025: memburuk')
    expect(judulTren(kader, deret(93, 93))).toBe('Tidak berubah sejak Januari 2025')
    expect(judulTren(kader, deret(null, 93))).toBe('Belum cukup bulan untuk sebuah tren')
  })
})

describe('second sentence', () => {
  const tempat = (nama: string, tercetak: number | null, status: NilaiTempat['status']) =>
    ({ nama, tercetak, status, target: target(14) }) as NilaiTempat
  const tiga = [
    tempat('Tenggarong', 11.3, 'baik'),
    tempat('Tabang', 21.9, 'buruk'),
    tempat('Kenohan', null, 'kosong'),
  ]
  const kini = (ubah: number | null) =>
    ({ ...kartu(stunting, 14.9, 14), ubah, bulanLalu: '2025-09' }) as ModelKartu

  it('names the change, how many reach the target of all, and who is furthest from it', () => {
    expect(kalimatIndikator(kini(-0.3), tiga, 'kecamatan')).toBe(
      'Turun 0,3 poin sejak September. 1 dari 3 kecamatan mencapai target; terjauh Tabang (21,9\u00a0%).',
    )
  })

  it('says nothing of a change that is not known, and does not call no change a change', () => {
    expect(kalimatIndikator(kini(null), [], 'desa')).toBe('')
    expect(kalimatIndikator(kini(0), [], 'desa')).toBe('Tetap sejak September.')
  })

  it('does not count a place without a number as reaching the target', () => {
    expect(judulSebaran([tempat('A', 10, 'baik'), tempat('B', null, 'kosong')], 'desa')).toBe(
      '1 dari 2 desa mencapai target',
    )
    expect(judulSebaran([tempat('A', 10, 'baik')], 'desa')).toBe('Semua 1 desa mencapai target')
    expect(judulSebaran([tempat('A', null, 'kosong')], 'desa')).toBe('Belum ada desa yang dapat dihitung')
  })
})

describe('the list', () => {
  const satu = (i: Indikator, status: ModelKartu['status'], ubah: number | null) =>
    ({ ...kartu(i, 10, null), status, ubah, bulanLalu: '2025-09' }) as ModelKartu
  const tiga = [satu(stunting, 'buruk', 0.2), satu(kader, 'baik', -0.4), satu(kader, 'kosong', null)]

  it('counts what reaches its target of everything, the ones without a number too', () => {
    expect(judulDaftar(tiga)).toBe('1 dari 3 indikator mencapai target')
    expect(judulKelompok('Kader', [tiga[1] as ModelKartu])).toBe('Kader: semua mencapai target')
    expect(judulKelompok('Balita', [tiga[0] as ModelKartu])).toBe('Balita: 0 dari 1 mencapai target')
  })

  it('names what is far from its target, and what got worse in its own direction', () => {
    expect(kalimatDaftar(tiga)).toBe(
      'Jauh dari target: Stunting. Memburuk sejak September: Stunting dan Kader.',
    )
    expect(kalimatDaftar([satu(kader, 'baik', 0)])).toBe('Tidak ada yang jauh dari target.')
  })

  it('names six at most and counts the others', () => {
    const delapan = Array.from({ length: 8 }, () => satu(kader, 'buruk', 0))
    expect(kalimatDaftar(delapan)).toBe(
      'Jauh dari target: Kader, Kader, Kader, Kader, Kader, Kader, dan 2 lain.',
    )
  })
})
