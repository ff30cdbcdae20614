import { describe, expect, it } from 'vitest'
import { getIndikator } from '.'
import { cariAngkaBeku } from './angka-beku'
import { bacaHadir } from './baca-hadir'
import { bacaIsianKeputusan, periksaIsianKeputusan } from './isian-keputusan'
import {
  formatSaringanTindakLanjut,
  parseSaringanTindakLanjut,
  SARINGAN_TINDAK_LANJUT,
} from './saringan-tindak-lanjut'
import {
  cocokPj,
  hitungLewat,
  listTenggatCepat,
  ringkasGerak,
  sarankanPj,
  sebutHitungan,
  sebutPj,
  sebutTenggat,
  susunGerak,
  urutkanTindakLanjut,
} from './tindak-lanjut'
import type { Indikator } from './tipe'

const stunting = getIndikator('stunting') as Indikator
const TABANG = '64.02.12'

describe('due days', () => {
  it.each([
    ['2025-10-12', 'terbuka', 'lewat 12 hari', 12],
    ['2025-10-24', 'berjalan', 'hari ini', null],
    ['2025-10-25', 'terbuka', 'besok', null],
    ['2025-11-14', 'terbuka', '21 hari lagi', null],
    ['2025-11-15', 'terbuka', '3 minggu lagi', null],
    ['2025-10-12', 'selesai', '', null],
    ['2025-10-12', 'batal', '', null],
  ] as const)('%s, %s, on 24 October: "%s"', (tenggat, keadaan, kata, lewat) => {
    expect(sebutTenggat(tenggat, keadaan, '2025-10-24')).toBe(kata)
    expect(hitungLewat(tenggat, keadaan, '2025-10-24')).toBe(lewat)
  })

  it('offers a week, two, and the day before the next meeting, or four weeks where none is planned', () => {
    const hari = (berikut: string | null) => listTenggatCepat('2025-10-24', berikut).map((t) => t.tanggal)
    expect(hari('2025-11-21')).toEqual(['2025-10-31', '2025-11-07', '2025-11-20'])
    expect(hari(null).at(-1)).toBe('2025-11-21')
    expect(hari('2025-10-25').at(-1)).toBe('2025-10-24')
  })

  it('lists the latest first, then what is done, newest first, and what was cancelled last', () => {
    const baris = [
      { id: 1, tenggat: '2025-10-01', keadaan: 'selesai' },
      { id: 2, tenggat: '2025-12-01', keadaan: 'terbuka' },
      { id: 3, tenggat: '2025-09-01', keadaan: 'batal' },
      { id: 4, tenggat: '2025-11-01', keadaan: 'berjalan' },
      { id: 5, tenggat: '2025-10-05', keadaan: 'selesai' },
    ] as const
    expect(urutkanTindakLanjut(baris).map((b) => b.id)).toEqual([4, 2, 5, 1, 3])
  })
})

describe('who', () => {
  it('suggests the kecamatan of the place, else the agency of the number', () => {
    expect(sarankanPj('stunting', `${TABANG}.2001`)).toEqual({ jenis: 'kecamatan', kode: TABANG })
    expect(sarankanPj('stunting', '64.02')).toEqual({ jenis: 'opd', kode: 'kesehatan' })
    expect(sarankanPj('bidang-sosial', '64.02')).toEqual({ jenis: 'opd', kode: 'sosial' })
    expect(sarankanPj('registrasi', '64.02')).toEqual({ jenis: 'peran', kode: 'dpmd' })
    expect(sarankanPj(null, '64.02')).toEqual({ jenis: 'peran', kode: 'tp_posyandu' })
  })

  it('says it in words, and lets no kecamatan answer for another', () => {
    expect(sebutPj({ jenis: 'kecamatan', kode: TABANG }, 'Tabang')).toBe('Kecamatan Tabang')
    expect(sebutPj({ jenis: 'opd', kode: 'kesehatan' })).toBe('Dinas Kesehatan')
    const tabang = { jenis: 'kecamatan', kode: TABANG } as const
    expect(['64.02', TABANG, `${TABANG}.2001`, '64.02.06'].map((k) => cocokPj(tabang, k))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(sebutHitungan(3, 1)).toBe('3 tindak lanjut terbuka, 1 lewat tenggat')
    expect(sebutHitungan(2, 2)).toBe('2 tindak lanjut terbuka, semuanya lewat tenggat')
  })
})

describe('movement of the number', () => {
  const gerak = (awal: number | null, kini: number | null, bulan = '2025-10' as const) =>
    susunGerak({
      indikator: stunting,
      awal: { nilai: awal, bulan: awal === null ? null : '2025-08' },
      kini: { nilai: kini, bulan },
    })

  it('21.4 → 19.8 is 1.6 points down, and that is better for stunting', () => {
    const g = gerak(21.4, 19.8)
    expect(g).toMatchObject({ jenis: 'gerak', kata: 'turun 1,6 poin', arah: 'turun', membaik: true })
    expect(ringkasGerak(g, stunting, 'Tabang')).toEqual({
      teks: 'Stunting Tabang 21,4\u00a0% → 19,8\u00a0%',
      membaik: true,
    })
  })

  it('says why where there is none, and calls no standstill an improvement', () => {
    expect(gerak(20, 20)).toMatchObject({ kata: 'tetap', arah: null, membaik: null })
    expect(gerak(null, 20)).toEqual({ jenis: 'alasan', kata: 'angka awal tidak ada' })
    expect(gerak(20, null).kata).toContain('kini tanpa angka')
    expect(
      susunGerak({
        indikator: stunting,
        awal: { nilai: 20, bulan: '2025-10' },
        kini: { nilai: 19, bulan: '2025-10' },
      }).kata,
    ).toContain('belum ada bulan baru')
    expect(susunGerak({ indikator: null, awal: { nilai: null, bulan: null }, kini: null }).kata).toBe(
      'tidak terikat angka',
    )
    expect(ringkasGerak(gerak(null, 1), stunting, 'Tabang')).toBeNull()
  })

  it('is looked for under its indicator, with the month of the slide, and on cards under the one of the places below', () => {
    const isi = {
      bulan: '2025-10',
      salindia: [
        { indikator: { kode: 'ds' }, tempat: [{ kode: TABANG, tercetak: 90, adaContoh: false }] },
        {
          angka: [
            {
              indikator: { kode: 'stunting' },
              bulan: '2025-09',
              kode: TABANG,
              tercetak: 21.4,
              adaContoh: true,
            },
          ],
        },
        { bawahIndikator: 'stunting', bawah: [{ kode: `${TABANG}.2001`, tercetak: 30 }] },
        { indikator: { kode: 'ks' }, tempat: [{ kode: TABANG, tercetak: null }] },
      ],
    }
    expect(cariAngkaBeku(isi, 'stunting', TABANG)).toEqual({ nilai: 21.4, bulan: '2025-09', contoh: true })
    expect(cariAngkaBeku(isi, 'ds', TABANG)).toEqual({ nilai: 90, bulan: '2025-10', contoh: false })
    expect(cariAngkaBeku(isi, 'stunting', `${TABANG}.2001`)?.nilai).toBe(30)
    expect(cariAngkaBeku(isi, 'ks', TABANG)).toBeNull()
    expect(cariAngkaBeku(isi, 'nd', TABANG)).toBeNull()
  })
})

describe('fields of a decision', () => {
  const createIsian = (ubah: Record<string, string> = {}) => {
    const f = new FormData()
    const isi = {
      keputusan: ' Lengkapi SK ',
      pj: `kecamatan.${TABANG}`,
      tenggatCepat: '2025-11-07',
      tenggat: '2025-12-24',
      indikator: '',
      kodeWilayah: TABANG,
      ...ubah,
    }
    for (const [k, n] of Object.entries(isi)) f.set(k, n)
    return periksaIsianKeputusan(bacaIsianKeputusan(f))
  }

  it('takes the quick day before the typed one', () => {
    expect(createIsian()).toEqual({
      isi: {
        keputusan: 'Lengkapi SK',
        pjJenis: 'kecamatan',
        pjKode: TABANG,
        tenggat: '2025-11-07',
        indikator: null,
        kodeWilayah: TABANG,
      },
    })
    expect(createIsian({ tenggatCepat: 'lain' })).toMatchObject({ isi: { tenggat: '2025-12-24' } })
  })

  it('says what is wrong before it is sent', () => {
    const salah = createIsian({
      keputusan: 'x',
      tenggatCepat: 'lain',
      tenggat: '2025-02-30',
      kodeWilayah: '64.02.06',
    })
    expect(Object.keys('galat' in salah ? salah.galat : {})).toEqual(['keputusan', 'pj', 'tenggat'])
    expect(createIsian({ keputusan: 'Untuk 6402061203040001' })).toMatchObject({
      galat: { keputusan: expect.stringContaining('NIK') },
    })
  })
})

describe('the filter of the list', () => {
  it('survives the address and drops what it does not know', () => {
    const s = {
      tab: 'lewat',
      pj: 'opd.kesehatan',
      kecamatan: TABANG,
      indikator: 'stunting',
      rapat: 7,
    } as const
    expect(
      parseSaringanTindakLanjut(Object.fromEntries(new URLSearchParams(formatSaringanTindakLanjut(s)))),
    ).toEqual(s)
    expect(parseSaringanTindakLanjut({ tab: 'x', pj: 'a b', kecamatan: '1', rapat: '-3' })).toEqual(
      SARINGAN_TINDAK_LANJUT,
    )
    expect(formatSaringanTindakLanjut(SARINGAN_TINDAK_LANJUT)).toBe('')
  })
})

describe('pasted attendance', () => {
  it('reads tabs, semicolons and commas, keeps titles with the name, drops numbers, headings and blank lines', () => {
    const { hadir, salah } = bacaHadir(
      'Nama\tJabatan\tInstansi\n1. Sri Wahyuni, S.Sos., M.Si\tCamat\tTabang\n\n2) Ahmad; Kabid; DPMD; Kukar\nSiti, SKM, Kasi, Dinkes\n- Budi',
    )
    expect(salah).toEqual([])
    expect(hadir).toEqual([
      { nama: 'Sri Wahyuni, S.Sos., M.Si', jabatan: 'Camat', instansi: 'Tabang' },
      { nama: 'Ahmad', jabatan: 'Kabid', instansi: 'DPMD, Kukar' },
      { nama: 'Siti, SKM', jabatan: 'Kasi', instansi: 'Dinkes' },
      { nama: 'Budi', jabatan: '', instansi: '' },
    ])
  })

  it('names the line that it does not understand', () => {
    expect(bacaHadir(`Ahmad; Kabid\n; Camat\n${'x'.repeat(101)}`).salah).toEqual([
      { baris: 2, sebab: 'namanya kosong' },
      { baris: 3, sebab: 'nama lebih dari 100 huruf' },
    ])
  })
})
