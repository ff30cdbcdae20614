import { describe, expect, test } from 'vitest'
import { getIndikator } from '.'
import type { Banding, Peringkat } from './banding'
import { getTercetak, type Nilai, nilaiStatus } from './hitung'
import {
  judulDaftarKecamatan,
  judulKurang,
  judulLaporanDesa,
  judulPetakDesa,
  judulPosyandu,
  sebutDesa,
  susunHitungan,
  susunJudul,
} from './kalimat-wilayah'
import type { NilaiTempat } from './model'
import type { Indikator } from './tipe'

const indikator = (kode: string) => getIndikator(kode) as Indikator

function createNilai(kode: string, hitungan: [number, number] | null, nama = 'X', target = 14): NilaiTempat {
  const nilai: Nilai = hitungan
    ? {
        jenis: 'angka',
        nilai: (hitungan[0] * 100) / hitungan[1],
        pembilang: hitungan[0],
        penyebut: hitungan[1],
      }
    : { jenis: 'kosong', alasan: 'belum-melapor' }
  return {
    kode: nama,
    nama,
    nilai,
    tercetak: getTercetak(indikator(kode), nilai),
    status: nilaiStatus(indikator(kode), nilai, target),
    target: { nilai: target, tenggat: null, sumber: 's', sifat: 'terbit' },
    ubah: null,
    melapor: 1,
    total: 1,
    pendamping: null,
    adaContoh: false,
  }
}

function createBanding(
  kode: string,
  hitungan: [number, number] | null,
  peringkat: Peringkat | null = null,
  kabupaten: [number, number] | null = null,
): Banding {
  return {
    indikator: indikator(kode),
    kini: createNilai(kode, hitungan),
    pembanding: [createNilai(kode, kabupaten)],
    sebaran: null,
    peringkat,
  }
}

const peringkat = (ke: number, dari = 20, seri = false): Peringkat => ({
  ke,
  dari,
  seri,
  semuaSama: false,
  terburuk: ke === dari,
})
const tengah = peringkat(9)

interface Bahan {
  stunting?: Banding
  registrasi?: Banding
  kader?: Banding
  laporan?: Banding
  adaLangkah?: boolean
  lingkup?: string
}

const judul = (b: Bahan) =>
  susunJudul({
    nama: 'Tabang',
    bulan: '2025-10',
    stunting: createBanding('stunting', [150, 1000], tengah, [149, 1000]),
    registrasi: createBanding('registrasi', [20, 20]),
    kader: createBanding('partisipasi-kader', [90, 100], tengah),
    laporan: createBanding('laporan-masuk', [18, 20]),
    adaLangkah: true,
    ...b,
  })

describe('title of a place', () => {
  test('the worst of all, and nothing begun', () => {
    const b = {
      stunting: createBanding('stunting', [218, 1000], peringkat(20)),
      registrasi: createBanding('registrasi', [0, 20]),
    }
    expect(judul({ ...b, adaLangkah: false })).toBe('Tabang: stunting tertinggi, registrasi belum dimulai')
    expect(judul(b)).toBe('Tabang: stunting tertinggi, belum ada posyandu terdaftar')
  })

  test('good news beside bad is set against it', () => {
    const stunting = createBanding('stunting', [200, 1000], tengah, [149, 1000])
    expect(judul({ stunting })).toBe('Tabang: stunting 5,1 poin di atas kabupaten, tetapi registrasi selesai')
  })

  test('two good things stand side by side', () => {
    const stunting = createBanding('stunting', [112, 1000], peringkat(1), [149, 1000])
    expect(judul({ stunting })).toBe('Tabang: stunting terendah, registrasi selesai')
  })

  test('a shared last place is not called the highest', () => {
    const stunting = createBanding('stunting', [200, 1000], peringkat(20, 20, true), [149, 1000])
    expect(judul({ stunting })).toContain('5,1 poin di atas kabupaten')
  })

  test('a desa is ranked within its kecamatan', () => {
    const stunting = createBanding('stunting', [11, 40], peringkat(19, 19))
    expect(judul({ stunting, lingkup: 'di Tabang' })).toContain('stunting tertinggi di Tabang')
  })

  test('where the ranks are not seen, the kabupaten is the yardstick', () => {
    const stunting = createBanding('stunting', [149, 1000], null, [149, 1000])
    expect(judul({ stunting })).toBe('Tabang: stunting sama dengan kabupaten, registrasi selesai')
  })

  test('half-way registration is said in posyandu', () => {
    const registrasi = createBanding('registrasi', [11, 20])
    expect(judul({ registrasi })).toMatch(/^Tabang: registrasi baru 11 dari 20 posyandu, /)
  })

  test('when half or fewer reported, that comes first', () => {
    const laporan = createBanding('laporan-masuk', [10, 20])
    expect(judul({ laporan })).toMatch(/^Tabang: baru 10 dari 20 posyandu melapor, /)
  })

  test('no report, and no data, are said as such', () => {
    const stunting = createBanding('stunting', null)
    expect(judul({ stunting, laporan: createBanding('laporan-masuk', [0, 20]) })).toBe(
      'Tabang: belum ada laporan Oktober 2025',
    )
    const kosong = {
      stunting,
      laporan: createBanding('laporan-masuk', null),
      registrasi: createBanding('registrasi', null),
    }
    expect(judul(kosong)).toBe('Tabang: belum ada data Oktober 2025')
  })
})

describe('counts under the title', () => {
  test('leaves out what nobody counted', () => {
    const bahan = {
      bulan: '2025-10' as const,
      laporan: createBanding('laporan-masuk', [18, 20]),
      stunting: createBanding('stunting', null),
      registrasi: createBanding('registrasi', [0, 20]),
    }
    expect(susunHitungan(bahan)).toBe(
      'Oktober 2025: 18 dari 20 posyandu melapor, 0 dari 20 posyandu bernomor Kemendagri.',
    )
    const kosong = {
      laporan: createBanding('laporan-masuk', null),
      registrasi: createBanding('registrasi', null),
    }
    expect(susunHitungan({ ...bahan, ...kosong })).toBeNull()
    const belumDiminta = createBanding('registrasi', [0, 20])
    belumDiminta.kini.target = null
    expect(susunHitungan({ ...bahan, registrasi: belumDiminta })).toBe(
      'Oktober 2025: 18 dari 20 posyandu melapor.',
    )
  })
})

describe('titles of cards', () => {
  const desa = (...n: ([number, number] | null)[]) => n.map((x, i) => createNilai('stunting', x, `D${i}`))

  test('hexagons: how many of those with a number miss the target', () => {
    expect(judulPetakDesa(indikator('stunting'), desa([20, 100], [10, 100], null), 'desa')).toBe(
      '1 dari 2 desa di atas 14 %',
    )
    expect(judulPetakDesa(indikator('stunting'), desa([14, 100]), 'desa')).toBe(
      'Semua desa mencapai target 14 %',
    )
    expect(judulPetakDesa(indikator('stunting'), desa(null), 'desa')).toBe(
      'Stunting: belum ada desa yang melapor',
    )
  })

  test('kelurahan are not called desa', () => {
    expect(sebutDesa(['desa', 'desa'])).toBe('desa')
    expect(sebutDesa(['kelurahan'])).toBe('kelurahan')
    expect(sebutDesa(['desa', 'kelurahan'])).toBe('desa/kelurahan')
  })

  test('reports of the desa', () => {
    const l = (...n: [number, number][]) => n.map((x) => createNilai('laporan-masuk', x))
    expect(judulLaporanDesa(l([1, 1], [1, 2]), 'desa')).toBe('1 dari 2 desa lengkap melapor')
    expect(judulLaporanDesa(l([2, 2]), 'desa')).toBe('Semua desa lengkap melapor')
    expect(judulLaporanDesa(l([0, 2]), 'desa')).toBe('Belum ada desa yang lengkap melapor')
  })

  test('one calls today only in the latest month', () => {
    expect(judulKurang([1], '2025-10', '2025-10')).toBe('Yang kurang, telepon hari ini')
    expect(judulKurang([1], '2025-08', '2025-10')).toBe('Yang kurang pada Agustus 2025')
    expect(judulKurang([], '2025-10', '2025-10')).toBe('Tidak ada yang kurang')
  })

  test('posyandu of a desa', () => {
    const p = (melapor: boolean, tahap: 'terdaftar' | 'belum') => ({ melapor, tahap })
    expect(judulPosyandu([p(true, 'terdaftar'), p(false, 'terdaftar')], '2025-10')).toBe(
      '1 dari 2 posyandu melapor Oktober 2025, semua terdaftar',
    )
    expect(judulPosyandu([p(false, 'belum')], '2025-10')).toBe(
      'Belum melapor Oktober 2025, registrasi belum dimulai',
    )
  })

  test('list of kecamatan: who is left', () => {
    const r = (nama: string, n: [number, number]) => createNilai('registrasi', n, nama, 100)
    const selesai = r('Sebulu', [46, 46])
    expect(judulDaftarKecamatan([r('Tabang', [0, 20]), selesai, selesai])).toBe(
      'Registrasi selesai di 2 dari 3 kecamatan; tersisa Tabang',
    )
    expect(judulDaftarKecamatan([selesai, selesai])).toBe('Registrasi selesai di semua 2 kecamatan')
    expect(judulDaftarKecamatan([selesai])).toBe('Kecamatan Sebulu')
  })
})
