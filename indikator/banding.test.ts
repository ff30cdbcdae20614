import { describe, expect, test } from 'vitest'
import { getIndikator } from '.'
import { type Banding, getKataBanding, getPeringkat, pilihSebanding, susunBanding } from './banding'
import { createTabel } from './susun'
import type { Indikator } from './tipe'

const stunting = getIndikator('stunting') as Indikator
const registrasi = getIndikator('registrasi') as Indikator
const titik = (...nilai: (number | null)[]) => nilai.map((tercetak, i) => ({ kode: `k${i}`, tercetak }))

describe('getPeringkat', () => {
  test('1 is the lowest where lower is better', () => {
    expect(getPeringkat(stunting, titik(14, 12, 21), 'k1')).toMatchObject({ ke: 1, dari: 3, terburuk: false })
    expect(getPeringkat(stunting, titik(14, 12, 21), 'k2')).toMatchObject({ ke: 3, dari: 3, terburuk: true })
  })

  test('1 is the highest where higher is better', () => {
    expect(getPeringkat(registrasi, titik(100, 0, 55), 'k0')).toMatchObject({ ke: 1, seri: false })
  })

  test('equal printed values share a rank; the one after two firsts is third', () => {
    expect(getPeringkat(registrasi, titik(100, 100, 55), 'k1')).toMatchObject({ ke: 1, seri: true })
    expect(getPeringkat(registrasi, titik(100, 100, 55), 'k2')).toMatchObject({ ke: 3, seri: false })
  })

  test('nobody is the worst while all are equal', () => {
    expect(getPeringkat(registrasi, titik(100, 100), 'k0')).toMatchObject({
      ke: 1,
      terburuk: false,
      semuaSama: true,
    })
  })

  test('places without a value are not counted, and have no rank', () => {
    expect(getPeringkat(stunting, titik(14, null, 21), 'k2')).toMatchObject({ ke: 2, dari: 2 })
    expect(getPeringkat(stunting, titik(14, null, 21), 'k1')).toBeNull()
  })

  test('one alone has no rank', () => {
    expect(getPeringkat(stunting, titik(14, null), 'k0')).toBeNull()
  })
})

const JUMLAH = { '64.02.01': [14, 100], '64.02.02': [30, 100], '64.02.03': [10, 100] } as const

function createBanding(kode: string, sesama: boolean): Banding {
  const baris = Object.entries(JUMLAH).map(([kode, [pendek, diukur]]) => ({
    kode,
    bulan: '2025-10' as const,
    jumlah: { balita_pendek: pendek, balita_sangat_pendek: 0, balita_diukur: diukur, balita_sasaran: 120 },
    melapor: {},
    total: 1,
    adaContoh: false,
  }))
  const tempat = baris.map((b) => ({ kode: b.kode, nama: b.kode }))
  const target = [
    {
      indikator: 'stunting',
      kodeWilayah: '64.02',
      mulai: '2020-01-01',
      nilai: 14,
      tenggat: null,
      sumber: 's',
      sifat: 'terbit' as const,
    },
  ]
  return susunBanding(
    stunting,
    { kode, nama: kode },
    [],
    sesama ? tempat : null,
    '2025-10',
    createTabel(baris),
    target,
  )
}

describe('susunBanding', () => {
  test('has no strip and no rank where the scope does not see the siblings', () => {
    expect(createBanding('64.02.02', false)).toMatchObject({ sebaran: null, peringkat: null })
  })

  test('ranks among the siblings where it does', () => {
    expect(createBanding('64.02.02', true).peringkat).toMatchObject({ ke: 3, dari: 3 })
  })
})

describe('getKataBanding', () => {
  test('says the highest only when it is alone, worst, and off the target', () => {
    expect(getKataBanding(createBanding('64.02.02', true))).toBe('Tertinggi')
    expect(getKataBanding(createBanding('64.02.02', false))).toBe('Jauh dari target')
    expect(getKataBanding(createBanding('64.02.01', true))).toBe('Mencapai target')
  })

  test('nothing at all of a good thing is said as such', () => {
    const b = createBanding('64.02.02', true)
    const nol = { jenis: 'angka', nilai: 0, pembilang: 0, penyebut: 20 } as const
    expect(getKataBanding({ ...b, indikator: registrasi, kini: { ...b.kini, nilai: nol } })).toBe('Belum ada')
  })

  test('without a number there is no word', () => {
    expect(getKataBanding(createBanding('64.02.09', true))).toBeNull()
  })
})

describe('pilihSebanding', () => {
  const t = (kode: string, posyandu: number) => ({ kode, nama: kode, posyandu })
  const semua = [t('diri', 20), t('jauh', 99), t('batas', 54), t('mirip', 21), t('sama', 20), t('agak', 26)]

  test('neighbours first, then the nearest in size, never itself and nobody twice', () => {
    expect(pilihSebanding(semua, 'diri', ['batas', 'sama'], 2).map((s) => `${s.kode} ${s.alasan}`)).toEqual([
      'sama berbatasan',
      'batas berbatasan',
      'mirip seukuran',
      'agak seukuran',
    ])
  })

  test('one alone has nobody to be set beside', () => {
    expect(pilihSebanding([t('diri', 20)], 'diri', ['batas'])).toEqual([])
  })
})
