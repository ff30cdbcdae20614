import { describe, expect, it } from 'vitest'
import { getIndikator } from '.'
import { hitungDariJumlah } from './hitung'
import { getJawaban } from './jawaban'
import type { Indikator } from './tipe'

const tim = getIndikator('tim-pembina') as Indikator
const registrasi = getIndikator('registrasi') as Indikator
const DESA = '64.02.06.1001'
const POSYANDU = `${DESA}.p7`
const n = (kode: string, pembilang: number, penyebut = 1) => ({
  kode,
  nilai: hitungDariJumlah(pembilang, penyebut),
})

describe('an answer instead of a share', () => {
  it('of one desa where desa are counted, of one posyandu where posyandu are', () => {
    expect(getJawaban(tim, n(DESA, 1))).toBe('ya')
    expect(getJawaban(tim, n(DESA, 0))).toBe('belum')
    expect(getJawaban(registrasi, n(POSYANDU, 0))).toBe('belum')
  })

  it('never above that, also where only one is counted', () => {
    expect(getJawaban(tim, n('64.02.06', 1))).toBeNull()
    expect(getJawaban(registrasi, n(DESA, 1))).toBeNull()
  })

  it('never of people, and not without a value', () => {
    expect(getJawaban(getIndikator('partisipasi-kader') as Indikator, n(POSYANDU, 1))).toBeNull()
    expect(
      getJawaban(registrasi, { kode: POSYANDU, nilai: { jenis: 'kosong', alasan: 'belum-melapor' } }),
    ).toBeNull()
  })
})
