import { describe, expect, it } from 'vitest'
import { getKelasDigital, listAlasanDigital } from './digital-ukuran'
import { createRiwayat, hitungTurunan } from './turunan'

const createData = (isi: Record<string, number>) => ({
  nilai: new Map([['2025-08' as const, isi]]),
  peristiwa: [],
  tepat: new Map(),
})
const riwayat = (isi: Record<string, number>) => createRiwayat(createData(isi), '2025-10')

describe('readiness', () => {
  it.each([
    [{ gawai: 1, sinyal: 2, kader_digital: 2 }, 'siap', []],
    [{ gawai: 1, sinyal: 3, kader_digital: 1 }, 'hampir', ['kader mampu 1, perlu 2']],
    [{ gawai: 1, sinyal: 1, kader_digital: 4 }, 'hampir', ['sinyal lemah']],
    [{ gawai: 0, sinyal: 0, kader_digital: 4 }, 'belum', ['belum ada gawai', 'tidak ada sinyal']],
    [{ gawai: 0, sinyal: 3 }, 'belum-didata', ['belum ada gawai', 'kader mampu belum didata']],
    [{}, 'belum-didata', ['gawai belum didata', 'sinyal belum didata', 'kader mampu belum didata']],
  ] as const)('%j is %s', (isi, kelas, alasan) => {
    expect(getKelasDigital(riwayat(isi))).toBe(kelas)
    expect(listAlasanDigital(riwayat(isi))).toEqual(alasan)
  })

  it('counts each posyandu in one class and one way of reporting', () => {
    expect(
      hitungTurunan(createData({ gawai: 1, sinyal: 1, kader_digital: 2, cara_lapor: 2 }), '2025-10'),
    ).toMatchObject({
      digital_terdata: 1,
      digital_siap: 0,
      digital_hampir: 1,
      kader_digital_cukup: 1,
      lapor_kertas: 0,
      lapor_whatsapp: 1,
    })
    expect(hitungTurunan(createData({ gawai: 1 }), '2025-10')).not.toHaveProperty('digital_siap')
  })
})
