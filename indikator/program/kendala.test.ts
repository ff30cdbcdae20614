import { describe, expect, it } from 'vitest'
import { getIndikator } from '..'
import { susunNilai } from '../susun'
import type { Indikator } from '../tipe'
import { susunTopikDigital } from './digital'
import { susunTopikKendala } from './kendala'
import type { BahanProgram } from './tipe'

const TABANG = '64.02.12'

function createBahan(
  jumlah: Record<string, number>,
  jenis: 'kabupaten' | 'kecamatan' = 'kecamatan',
): BahanProgram {
  const baris = {
    kode: TABANG,
    bulan: '2025-10' as const,
    jumlah,
    melapor: jumlah,
    total: 20,
    adaContoh: true,
  }
  return {
    tempat: { kode: TABANG, nama: 'Tabang', jenis },
    bawah: [{ kode: TABANG, nama: 'Tabang', jenis: 'kecamatan', posyandu: 20 }],
    desa: [],
    bulan: '2025-10',
    hari: '2025-10-24',
    nilai: (i, kode) =>
      susunNilai(getIndikator(i) as Indikator, { kode, nama: kode }, '2025-10', () => baris, []),
    jumlah: (u) => (jumlah[u] === undefined ? null : { jumlah: jumlah[u], unit: jumlah[u] }),
    catatan: () => [],
    tindakLanjut: [],
    pilot: null,
  }
}

describe('topic of obstacles', () => {
  it('has rows by what they would change and a way to its page', () => {
    const t = susunTopikKendala(
      createBahan({
        posyandu: 20,
        terdata_alat: 17,
        ada_alat: 12,
        dampak_alat: 350,
        terdata_ape: 17,
        ada_ape: 15,
        dampak_ape: 113,
      }),
    )
    expect(t.judul).toBe('Kendala terbesar Tabang: 5 posyandu tanpa alat ukur lengkap, menyentuh 350 balita')
    expect(t.tabel?.baris.slice(0, 3).map((b) => [b.nama, b.sel[0], b.sel[1], b.batang])).toEqual([
      ['Alat ukur', '5 dari 17 posyandu', '350', 1],
      ['APE', '2 dari 17 posyandu', '113', 113 / 350],
      ['Gedung sendiri', 'belum ada data', '–', null],
    ])
    expect(t).toMatchObject({ href: `/program/kendala/${TABANG}`, adaContoh: true, kosong: null })
  })

  it('kader of nobody are no zero of zero and no good mark', () => {
    const t = susunTopikKendala(
      createBahan({
        posyandu: 20,
        terdata_alat: 17,
        ada_alat: 12,
        kader_tanpa_insentif: 0,
        kader_inti_terdata: 0,
      }),
    )
    const kader = t.angka.find((a) => a.nama === 'Kader inti tanpa insentif')
    expect([kader?.nilai, kader?.status]).toEqual(['–', 'kosong'])
    expect(JSON.stringify(t)).not.toContain('0 dari 0')
  })

  it('says that nobody was asked, with what to do', () => {
    const t = susunTopikKendala(createBahan({ posyandu: 20 }))
    expect(t).toMatchObject({ judul: 'Kendala Tabang belum didata', angka: [], tabel: null })
    expect(t.kosong).toMatch(/templat sarana/)
  })
})

describe('topic of digital readiness', () => {
  it('9 of 17 surveyed: four classes, the rows below', () => {
    const t = susunTopikDigital(
      createBahan({ posyandu: 20, digital_terdata: 17, digital_siap: 9, digital_hampir: 3 }, 'kabupaten'),
    )
    expect(t.angka.map((a) => [a.nama, a.nilai])).toEqual([
      ['Siap', '9'],
      ['Hampir siap', '3'],
      ['Belum siap', '5'],
      ['Belum didata', '3'],
    ])
    expect(t.tabel?.baris).toMatchObject([
      { nama: 'Tabang', kode: TABANG, sel: ['9 dari 17', '3', '5', '3'] },
    ])
    expect(t.href).toBe('/program/digital')
  })

  it('says that nobody was asked', () => {
    expect(susunTopikDigital(createBahan({ posyandu: 20 }))).toMatchObject({
      angka: [],
      tabel: null,
      kosong: expect.stringMatching(/templat digital/),
    })
  })
})
