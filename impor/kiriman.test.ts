import { describe, expect, test } from 'vitest'
import { type LaporanKiriman, periksaKiriman } from './kiriman'
import type { IsiNilai } from './tipe'
import { KONTEKS } from './uji-konteks'

const DESA = '64.02.03.2007'
const konteks = { ...KONTEKS, posyanduBaru: new Set<string>() }
const laporan = (
  posyandu: LaporanKiriman['posyandu'],
  nilai: LaporanKiriman['nilai'],
  bulan = '2025-10',
): LaporanKiriman => ({ posyandu, bulan, nilai })
const isi = (h: ReturnType<typeof periksaKiriman>) =>
  h.bagian.flatMap((b) =>
    b.baris.map((r) => [b.templat, (r.isi as IsiNilai).posyandu, (r.isi as IsiNilai).nilai]),
  )

describe('reports of an app', () => {
  test('by number or by desa and name give the same row', () => {
    const nomor = periksaKiriman([laporan(3, { hari_buka: 1 })], konteks)
    const nama = periksaKiriman(
      [laporan({ kode_desa: DESA, nama: 'Pos. Kenanga' }, { hari_buka: 1 })],
      konteks,
    )
    expect(isi(nomor)).toEqual([['laporan-bulanan', { id: 3, nama: 'Kenanga' }, { hari_buka: 1 }]])
    expect(isi(nama)).toEqual(isi(nomor))
    expect(nomor.bagian[0]?.baris[0]?.sel).toMatchObject({ posyandu: 'Kenanga', kode_desa: DESA })
  })

  test('two posyandu of one name are told apart by their number, not by their name', () => {
    const kembar = { id: 30, kodeDesa: DESA, nama: 'Kenanga', alias: [] }
    const k = { ...konteks, posyandu: [...konteks.posyandu, kembar] }
    expect(isi(periksaKiriman([laporan(30, { hari_buka: 1 })], k))).toEqual([
      ['laporan-bulanan', { id: 30, nama: 'Kenanga' }, { hari_buka: 1 }],
    ])
    const { temuan } = periksaKiriman([laporan({ kode_desa: DESA, nama: 'Kenanga' }, { hari_buka: 1 })], k)
    expect(temuan.map((t) => t.kode)).toEqual(['posyandu-rancu'])
  })

  test('belong to the template that has all of their measures, or to several', () => {
    const ukur = { balita_diukur: 40, balita_pendek: 4, balita_sangat_pendek: 1 }
    expect(isi(periksaKiriman([laporan(3, ukur)], konteks)).map((b) => b[0])).toEqual(['ppgbm'])
    expect(isi(periksaKiriman([laporan(3, { ...ukur, hari_buka: 1 })], konteks)).map((b) => b[0])).toEqual([
      'laporan-bulanan',
    ])
    const dua = isi(periksaKiriman([laporan(3, { hari_buka: 1, gawai: 'ya' })], konteks))
    expect(dua).toEqual([
      ['laporan-bulanan', { id: 3, nama: 'Kenanga' }, { hari_buka: 1 }],
      ['digital', { id: 3, nama: 'Kenanga' }, { gawai: 1 }],
    ])
  })

  test('null and what is left out are not zero; a report of nothing is refused', () => {
    const h = periksaKiriman([laporan(3, { hari_buka: 1, kader_sk: null })], konteks)
    expect(isi(h)[0]?.[2]).toEqual({ hari_buka: 1 })
    expect(periksaKiriman([laporan(3, { kader_sk: null })], konteks).temuan.map((t) => t.kode)).toEqual([
      'belum-diisi',
    ])
  })

  test('findings name the field: in a list by its place, in a single report by itself', () => {
    const buruk = { kader_sk: 4, kader_hadir: 6 }
    expect(periksaKiriman([laporan(1, buruk)], konteks, true).temuan).toEqual([
      {
        di: 'nilai.kader_hadir',
        kode: 'bagian-melebihi',
        pesan: 'Kader hadir 6, padahal kader dalam SK 4.',
        saran: 'Periksa kembali salah satunya.',
      },
    ])
    const banyak = periksaKiriman([laporan(1, { hari_buka: 1 }), laporan(99, buruk, '2025-12')], konteks)
    expect(banyak.temuan.map((t) => `${t.di} ${t.kode}`)).toEqual([
      'laporan[1].posyandu posyandu-tidak-dikenal',
      'laporan[1].bulan bulan-mendatang',
      'laporan[1].nilai.kader_hadir bagian-melebihi',
    ])
  })

  test('two that contradict each other are refused, two alike count once', () => {
    const beda = periksaKiriman([laporan(1, { hari_buka: 1 }), laporan(1, { hari_buka: 2 })], konteks)
    expect(beda.temuan.map((t) => t.di)).toEqual(['laporan[0].posyandu', 'laporan[1].posyandu'])
    const sama = periksaKiriman([laporan(1, { hari_buka: 1 }), laporan(1, { hari_buka: 1 })], konteks)
    expect([sama.temuan, sama.laporan, sama.nilai]).toEqual([[], 1, 1])
  })

  test('a value far from the month before is taken, with a question', () => {
    const nilai = { balita_sasaran: 150, balita_ditimbang: 14 }
    const h = periksaKiriman([laporan(1, nilai)], konteks)
    expect([h.laporan, h.peringatan.map((t) => `${t.di} ${t.kode}`)]).toEqual([
      1,
      ['laporan[0].nilai.balita_ditimbang lonjakan'],
    ])
  })

  test('a number like a NIK is refused and not repeated', () => {
    const h = periksaKiriman(
      [laporan({ kode_desa: DESA, nama: '6402061203240001' }, { hari_buka: 1 })],
      konteks,
    )
    expect(h.temuan.length).toBeGreaterThan(0)
    expect(JSON.stringify(h)).not.toContain('6402061203240001')
  })
})

describe('a request of thousands of unknown codes', () => {
  test('is refused without a suggestion for each, so that nobody else waits for it', () => {
    const nilai = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`balita_x${i}`, 1]))
    const mulai = process.cpuUsage().user
    const { temuan } = periksaKiriman([laporan(3, { ...nilai, constructor: 1 })], konteks)
    expect(temuan.filter((t) => t.kode === 'ukuran-tidak-dikenal')).toHaveLength(5001)
    expect(temuan[0]?.saran).toContain('balita_')
    expect((process.cpuUsage().user - mulai) / 1000, 'ms of processor').toBeLessThan(1500)
  })
})
