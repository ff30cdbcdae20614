import { describe, expect, it } from 'vitest'
import { INDIKATOR } from '.'
import { formatKelengkapan, getUnit, judulKelengkapan } from './kelengkapan'
import { createTabel, susunNilai } from './susun'
import { timPembina } from './tim-pembina'

const n = { melapor: 231, total: 237 }

describe('how complete a number is', () => {
  it('names the unit that was counted', () => {
    expect(formatKelengkapan(timPembina, n)).toBe('231 dari 237 desa/kelurahan terdata')
    expect(judulKelengkapan(timPembina)).toBe('Desa/kelurahan terdata')
    expect(formatKelengkapan({}, { melapor: 817, total: 827 })).toBe('817 dari 827 posyandu melapor')
  })

  it('counts all units of the indicator, not the posyandu of the place', () => {
    const tabel = createTabel([
      {
        kode: '64.02',
        bulan: '2025-10',
        jumlah: { posyandu: 827, desa_kelurahan: 237, tim_terdata: 231, tim_terbentuk: 208 },
        melapor: { posyandu: 827, desa_kelurahan: 237, tim_terdata: 231, tim_terbentuk: 231 },
        total: 827,
        adaContoh: false,
      },
    ])
    const v = susunNilai(timPembina, { kode: '64.02', nama: 'Kukar', posyandu: 827 }, '2025-10', tabel, [])
    expect([v.tercetak, v.melapor, v.total]).toEqual([87.8, 231, 237])
  })

  it.each(INDIKATOR.map((i) => [i.kode, i] as const))('%s: measures read from records count desa', (_, i) => {
    const dariCatatan = [...i.pembilang, ...i.penyebut].some((k) => 'daftar' in (i.ukuran[k] ?? {}))
    if (dariCatatan) expect(getUnit(i)).not.toBe('posyandu')
  })
})
