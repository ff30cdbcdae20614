import { describe, expect, it } from 'vitest'
import type { Peran } from '@/lib/cakupan'
import { listTautanHalaman, PERAN_RAPAT } from './halaman'

const sebut = (peran: Peran) => listTautanHalaman(peran, '2025-09', null).map((h) => h.kode)

describe('pages of the bar', () => {
  it('offers import only to those who may import, accounts only to dpmd', () => {
    expect(sebut('dpmd')).toEqual([
      'ringkasan',
      'peta',
      'indikator',
      'kecamatan',
      'registrasi',
      'program',
      'rapat',
      'impor',
      'tentang',
      'persetujuan',
      'pengguna',
    ])
    expect(sebut('kecamatan')).toContain('impor')
    expect(sebut('kecamatan')).not.toContain('pengguna')
    for (const peran of ['pimpinan', 'tp_posyandu', 'opd'] as const) {
      expect(sebut(peran)).toEqual([
        'ringkasan',
        'peta',
        'indikator',
        'kecamatan',
        'registrasi',
        'program',
        'rapat',
        'tentang',
        'persetujuan',
      ])
    }
  })

  it('keeps what is seldom needed in the drawer', () => {
    expect(
      listTautanHalaman('dpmd', null, null)
        .filter((h) => h.laci)
        .map((h) => h.kode),
    ).toEqual(['tentang', 'persetujuan', 'pengguna'])
  })

  it('puts approvals into the bar of those whose work they are', () => {
    const laci = (peran: Peran) =>
      listTautanHalaman(peran, null, null).find((h) => h.kode === 'persetujuan')?.laci
    expect([laci('pimpinan'), laci('dpmd'), laci('tp_posyandu')]).toEqual([false, true, true])
  })

  it('offers to start a meeting to those who hold them', () => {
    expect(PERAN_RAPAT).toEqual(['dpmd', 'tp_posyandu', 'kecamatan'])
  })

  it('keeps the month on pages that have one', () => {
    const [ringkasan] = listTautanHalaman('dpmd', '2025-09', null)
    expect(ringkasan?.href).toBe('/?bulan=2025-09')
    expect(listTautanHalaman('dpmd', '2025-09', null).find((h) => h.kode === 'tentang')?.href).toBe(
      '/tentang',
    )
  })

  it('leads an officer to the own kecamatan', () => {
    const kecamatan = listTautanHalaman('kecamatan', null, '64.02.03').find((h) => h.kode === 'kecamatan')
    expect(kecamatan?.href).toBe('/kecamatan/64.02.03')
  })
})
