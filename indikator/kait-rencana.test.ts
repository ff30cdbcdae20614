import { expect, it } from 'vitest'
import { getPjAksi, susunIsianAksi } from './kait-rencana'

it('fills an action in from a decision: who owes it names the agency, the goal stays open', () => {
  const t = { keputusan: 'Ukur ulang balita', tenggat: '2025-11-14', indikator: 'stunting' }
  expect(susunIsianAksi({ ...t, pj: { jenis: 'opd', kode: 'kesehatan' } })).toEqual({
    tahun: '2025',
    aksi: 'Ukur ulang balita',
    asal: 'rapat',
    tenggat: '2025-11-14',
    keadaan: 'berjalan',
    opd: 'dinkes',
    bidang: 'kesehatan',
    indikator: 'stunting',
  })
  const tanpa = susunIsianAksi({ ...t, indikator: null, pj: { jenis: 'peran', kode: 'tp_posyandu' } })
  expect(tanpa).not.toHaveProperty('opd')
  expect(tanpa).not.toHaveProperty('indikator')
})

it('takes who owes a follow-up from the agency of the action', () => {
  const siapa = (opd: 'dinkes' | 'dpmd' | 'pemdes' | 'bpbd', kodeWilayah: string) =>
    getPjAksi({ kodeWilayah, isi: { opd } })
  expect(siapa('dinkes', '64.02')).toEqual({ jenis: 'opd', kode: 'kesehatan' })
  expect(siapa('bpbd', '64.02')).toEqual({ jenis: 'opd', kode: 'trantibumlinmas' })
  expect(siapa('dpmd', '64.02')).toEqual({ jenis: 'peran', kode: 'dpmd' })
  expect(siapa('pemdes', '64.02.06')).toEqual({ jenis: 'kecamatan', kode: '64.02.06' })
  expect(siapa('pemdes', '64.02')).toBeNull()
})
