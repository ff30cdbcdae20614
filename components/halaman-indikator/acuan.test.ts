import { describe, expect, it } from 'vitest'
import { getIndikator } from '@/indikator'
import type { AngkaDisusun } from '@/indikator/susun-terbit'
import type { Indikator } from '@/indikator/tipe'
import { listAcuan } from './acuan'

const stunting = getIndikator('stunting') as Indikator
const angka = (a: Partial<AngkaDisusun>): AngkaDisusun => ({
  seri: 'stunting-eppgbm',
  kodeWilayah: '64.02',
  namaWilayah: 'Kutai Kartanegara',
  periode: '2023',
  nilai: 16.39,
  satuan: '%',
  metode: 'e-PPGBM',
  sumber: 'headlinekaltim',
  tanggalSumber: '2024',
  catatan: null,
  ...a,
})
const kabupaten = { kode: '64.02', indikator: stunting }

describe('published figures beside the routine trend', () => {
  it('puts a yearly figure in December of its year', () => {
    expect(listAcuan(kabupaten, [angka({})])).toEqual([
      { bulan: '2023-12', nilai: 16.39, label: 'e-PPGBM 2023', tahunan: true },
    ])
  })

  it('never mixes the survey or a target with the routine line', () => {
    expect(
      listAcuan(kabupaten, [
        angka({ seri: 'stunting-survei', periode: '2024', nilai: 14.2, metode: 'SSGI' }),
        angka({ seri: 'target-nasional-stunting', periode: '2024', nilai: 14 }),
      ]),
    ).toEqual([])
  })

  it('says that a stated figure has no published method, and who stated it', () => {
    const [a] = listAcuan(kabupaten, [
      angka({ seri: 'stunting-dinyatakan', periode: '2024', sumber: 'DPMD Kukar, republiknews; pesutnews' }),
    ])
    expect(a?.label).toBe('DPMD 2024, tanpa metode')
  })

  it('leaves out other places and other units', () => {
    expect(listAcuan(kabupaten, [angka({ kodeWilayah: '64' }), angka({ satuan: 'posyandu' })])).toEqual([])
    expect(listAcuan({ ...kabupaten, kode: '64.02.06' }, [angka({})])).toEqual([])
  })
})
