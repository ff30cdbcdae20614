import { describe, expect, it } from 'vitest'
import { getIndikator } from '..'
import { hitungLaju } from '../laju-registrasi'
import type { NilaiTempat } from '../model'
import type { Indikator, Status } from '../tipe'
import type { BahanJanji } from './bahan'
import { judulJanji, kalimatJanji } from './janji'
import { kalimatAngka, kalimatTanpaNilai, sebabLaporan, sebutKurang, sebutMenunggu } from './kalimat'
import { judulBidang } from './susun-bidang'
import { judulPetaRapat } from './susun-peta'
import { judulTertinggal } from './susun-tertinggal'
import { judulLaju } from './susun-tren'
import { judulVonis } from './susun-vonis'
import type { AngkaBeku, SalindiaBidang, TindakLanjutRingkas } from './tipe'

const stunting = getIndikator('stunting') as Indikator
const registrasi = getIndikator('registrasi') as Indikator
const P = '\u00a0%'

/** A place with so many of so many; `target` null: none is set. */
function buat(
  nama: string,
  tercetak: number | null,
  isi: Partial<NilaiTempat> & { status?: Status } = {},
): NilaiTempat {
  return {
    kode: `64.02.${nama}`,
    nama,
    nilai:
      tercetak === null
        ? { jenis: 'kosong', alasan: 'belum-melapor' }
        : { jenis: 'angka', nilai: tercetak, pembilang: tercetak, penyebut: 100 },
    tercetak,
    status: tercetak === null ? 'kosong' : tercetak > 14 ? 'buruk' : 'baik',
    target: { nilai: 14, tenggat: null, sumber: 'uji', sifat: 'kantor' },
    ubah: null,
    melapor: 10,
    total: 10,
    pendamping: null,
    adaContoh: false,
    ...isi,
  }
}
const nomor = (nama: string, jadi: number, semua: number) =>
  buat(nama, (100 * jadi) / semua, {
    nilai: { jenis: 'angka', nilai: (100 * jadi) / semua, pembilang: jadi, penyebut: semua },
    target: { nilai: 100, tenggat: null, sumber: 'uji', sifat: 'kantor' },
  })

describe('title of the verdict', () => {
  const angka = (namaPendek: string, tercetak: number | null, status: Status) =>
    ({ ...buat(namaPendek, tercetak, { status }), indikator: { namaPendek, desimal: 1 } }) as AngkaBeku
  const judul = (...a: AngkaBeku[]) => judulVonis(a, '2025-10')
  const [r, s, k] = [
    angka('Registrasi', 96.5, 'buruk'),
    angka('Stunting', 14.9, 'waspada'),
    angka('Kader', 93, 'baik'),
  ]

  it('names those that miss their target', () => {
    expect(judul(r, s, k)).toBe(`Registrasi 96,5${P} dan Stunting 14,9${P} belum mencapai target`)
  })
  it('says all or none in one word', () => {
    expect(judul(r, s, angka('Kader', 80, 'buruk'))).toBe('Ketiga angka utama belum mencapai target')
    expect(judul(angka('A', 1, 'baik'), angka('B', 1, 'baik'), k)).toBe('Ketiga angka utama mencapai target')
  })
  it('says what has no data, and never calls it a miss', () => {
    expect(judul(r, angka('Stunting', null, 'kosong'), k)).toBe(
      `Registrasi 96,5${P} belum mencapai target; stunting belum ada datanya`,
    )
    expect(judul(angka('A', null, 'kosong'))).toBe('Belum ada data Oktober 2025')
  })
  it('without any target it judges nothing', () => {
    expect(judul(angka('Stunting', 14.9, 'kosong'))).toBe(`Stunting 14,9${P}, belum ada targetnya`)
  })
})

describe('title of those that lag', () => {
  it('0 of 20 and 11 of 20 are the last 29 that are missing', () => {
    const t = [nomor('Tabang', 0, 20), nomor('Kembang Janggut', 11, 20), nomor('Anggana', 27, 27)]
    expect(judulTertinggal(registrasi, t, 'kecamatan')).toBe(
      'Tabang dan Kembang Janggut menahan 29 posyandu terakhir',
    )
  })
  it('names those that hold at least half: 30 and 10 of 60 over five places', () => {
    const t = [nomor('A', 0, 30), nomor('B', 10, 20), nomor('C', 0, 8), nomor('D', 0, 7), nomor('E', 0, 5)]
    expect(judulTertinggal(registrasi, t, 'kecamatan')).toBe(
      'A menahan 30 dari 60 posyandu yang belum bernomor',
    )
  })
  it('does not name two of many that all lack the same', () => {
    const t = [...'ABCDEFGH'].map((n) => nomor(n, 0, 2))
    expect(judulTertinggal(registrasi, t, 'desa')).toBe('16 posyandu belum bernomor, tersebar di 8 desa')
  })
  it('says that all are done', () => {
    expect(judulTertinggal(registrasi, [nomor('A', 2, 2)], 'desa')).toBe('Registrasi selesai di semua desa')
  })
  it('names the two furthest by value', () => {
    const t = [buat('Tabang', 21.8), buat('Kenohan', 18.9), buat('Anggana', 13)]
    expect(judulTertinggal(stunting, t, 'kecamatan')).toBe(
      `Stunting: Tabang 21,8${P} dan Kenohan 18,9${P} terjauh dari target`,
    )
  })
  it('counts those that share the worst value instead of naming some', () => {
    const t = [...'ABC'].map((n) => buat(n, 20))
    expect(judulTertinggal(stunting, t, 'kecamatan')).toBe(
      `Stunting: 3 kecamatan sama-sama terjauh dari target, 20,0${P}`,
    )
  })
  it('says "all" only where all reported', () => {
    const t = [buat('A', 13), buat('B', null)]
    expect(judulTertinggal(stunting, t.slice(0, 1), 'desa')).toBe('Stunting: semua desa mencapai target')
    expect(judulTertinggal(stunting, t, 'desa')).toBe('Stunting: 1 desa yang melapor mencapai target')
  })
  it('without a target nobody lags', () => {
    const t = [buat('A', 30, { target: null, status: 'kosong' })]
    expect(judulTertinggal(stunting, t, 'desa')).toMatch(/belum ada target/)
  })
})

describe('title of the map', () => {
  it('without a target tells the range, low first, whichever end is worse', () => {
    const t = [buat('A', 21.8), buat('B', 13)].map((x) => ({ ...x, target: null, status: 'kosong' as const }))
    expect(judulPetaRapat(stunting, t, 'kecamatan')).toBe(
      `Stunting dari 13,0 sampai 21,8${P} di 2 kecamatan, tanpa target`,
    )
    expect(judulPetaRapat({ ...stunting, arah: 'naik-baik' }, [...t].reverse(), 'kecamatan')).toContain(
      'dari 13,0 sampai 21,8',
    )
    expect(judulPetaRapat(stunting, t.slice(0, 1), 'desa')).toBe(`Stunting 21,8${P} di 1 desa, tanpa target`)
  })
})

describe('title of the burn-up', () => {
  const laju = (
    langkah: { tanggal: string; jumlah: number }[],
    total: number,
    tenggat: string | null,
    persen = 100,
  ) => judulLaju(hitungLaju(langkah, total, '2025-10-24', { persen, tenggat }))

  it('says when it ends, and how far that is from the deadline', () => {
    const dasar = hitungLaju([{ tanggal: '2025-10-20', jumlah: 30 }], 59, '2025-10-24', {
      persen: 100,
      tenggat: '2025-10-31',
    })
    const ramalan = {
      jenis: 'ramalan',
      awal: '2025-11-05',
      tengah: '2025-11-09',
      akhir: '2025-11-14',
      sebaran: 1,
    } as const
    const selesai = (hariTerlambat: number | null) => judulLaju({ ...dasar, ramalan, hariTerlambat })
    const awal = 'Dengan laju kini registrasi selesai 9 November 2025'
    expect(selesai(9)).toBe(`${awal}, 9 hari terlambat`)
    expect(selesai(-3)).toBe(`${awal}, 3 hari lebih awal`)
    expect(selesai(0)).toBe(`${awal}, tepat waktu`)
    expect(selesai(null)).toBe(awal)
  })
  it('says that the deadline has passed, that nobody came, that all is done, that there is no list', () => {
    const satu = [{ tanggal: '2025-08-01', jumlah: 40 }]
    expect(laju(satu, 50, '2025-10-14')).toBe('Tenggat lewat 10 hari, 10 posyandu belum bernomor')
    expect(laju(satu, 50, null)).toBe('10 posyandu belum bernomor, empat minggu tanpa tambahan')
    expect(laju(satu, 40, '2025-10-31')).toBe('Semua 40 posyandu bernomor Kemendagri')
    expect(laju(satu, 50, '2025-10-31', 80)).toBe('Target tercapai: 40 dari 50 posyandu terdaftar')
    expect(laju([], 0, null)).toBe('Registrasi: daftar posyandu belum ada')
  })
})

it('title of the six fields: the weakest, all that share it, or that all are alike', () => {
  const bidang = (n: number | null, ...isi: [string, number | null][]) =>
    judulBidang({
      keseluruhan: buat('x', n),
      bidang: isi.map(([nama, x]) => ({ kode: nama, nama, angka: buat(nama, x) })),
    } as unknown as SalindiaBidang)
  expect(bidang(52.6, ['Sosial', 53.2], ['Kesehatan', 99])).toBe(
    `Keenam bidang dilayani 52,6${P} posyandu; terlemah Sosial (53,2${P})`,
  )
  expect(bidang(null, ['Sosial', 50], ['PU', 50], ['Kesehatan', 99])).toBe(
    `Layanan enam bidang: terlemah Sosial dan PU (50,0${P})`,
  )
  expect(bidang(0, ['A', 0], ['B', 0], ['C', 0], ['D', 1])).toBe(
    `Keenam bidang dilayani 0,0${P} posyandu; terlemah 3 bidang (0,0${P})`,
  )
  expect(bidang(80, ['Sosial', 80], ['PU', 80])).toBe(`Keenam bidang dilayani 80,0${P} posyandu`)
  expect(bidang(null, ['Sosial', null])).toBe('Enam bidang: belum ada data')
})

describe('promises', () => {
  const judul = (terbuka: number, lewat: number, selesai: number) =>
    judulJanji({ hitungan: { terbuka, lewat, selesai } } as BahanJanji)
  it('counts what is open and late', () => {
    expect(judul(3, 2, 1)).toBe('3 dari 4 janji belum selesai, 2 lewat tenggat')
    expect(judul(3, 3, 0)).toBe('3 janji belum selesai, semuanya lewat tenggat')
    expect(judul(2, 0, 0)).toBe('2 janji belum selesai, belum ada yang lewat tenggat')
    expect(judul(1, 1, 0)).toBe('Satu janji belum selesai, sudah lewat tenggat')
    expect(judul(0, 0, 5)).toBe('Semua 5 janji sudah selesai')
    expect(judul(0, 0, 0)).toBe('Belum ada tindak lanjut dari rapat sebelumnya')
  })
  it('says one aloud with who, since when and how late', () => {
    const janji: TindakLanjutRingkas = {
      id: 1,
      keputusan: 'Lengkapi SK pengurus.',
      penanggungJawab: 'Kecamatan Tabang',
      tenggat: '2025-09-30',
      keadaan: 'terbuka',
      lewat: 24,
      angka: { teks: 'Registrasi Tabang 0 → 0', membaik: null },
      asal: { judul: 'Rapat', tanggal: '2025-09-18' },
      indikator: null,
      kodeWilayah: '64.02.12',
    }
    expect(kalimatJanji(janji)).toBe(
      'Janji 18 Sep 2025, Kecamatan Tabang: Lengkapi SK pengurus, lewat 24 hari. Registrasi Tabang 0 → 0.',
    )
    expect(kalimatJanji({ ...janji, keadaan: 'selesai', angka: null, asal: null, lewat: null })).toBe(
      'Janji, Kecamatan Tabang: Lengkapi SK pengurus, selesai.',
    )
  })
})

describe('notes', () => {
  it('say value, change since the month before, and target', () => {
    expect(kalimatAngka(stunting, buat('x', 14.9, { ubah: -0.3 }), '2025-10')).toBe(
      `Stunting 14,9${P}, turun 0,3 poin sejak September, target 14${P}.`,
    )
    expect(kalimatAngka(stunting, buat('x', null), '2025-10')).toBe('Stunting: belum ada data Oktober 2025.')
    expect(kalimatAngka(stunting, buat('x', 14.9, { ubah: 0, target: null }), '2026-01')).toBe(
      `Stunting 14,9${P}, tetap sejak Desember, tanpa target.`,
    )
  })
  it('name those without data, at most five', () => {
    expect(kalimatTanpaNilai([buat('A', 1)])).toBeNull()
    expect(kalimatTanpaNilai([...'ABCDEFG'].map((n) => buat(n, null)))).toBe(
      'Belum ada datanya: A, B, C, D, E, dan 2 lainnya.',
    )
  })
})

describe('what holds a place', () => {
  it('tells where posyandu wait, most first, and of a single one no count', () => {
    expect(
      sebutMenunggu([
        { kode: 'belum', jumlah: 8 },
        { kode: 'sk-pengurus', jumlah: 12 },
        { kode: 'terdaftar', jumlah: 90 },
      ]),
    ).toEqual(['12 belum diajukan', '8 belum mulai'])
    expect(sebutMenunggu([{ kode: 'belum', jumlah: 1 }])).toEqual(['belum mulai'])
    expect(sebutKurang({ kode: 'laporan', jumlah: 3 }, '2025-10')).toBe('3 belum melapor Oktober')
  })
  it('takes stages together where no two of them hold half: 5 + 4 of 20', () => {
    const kode = ['belum', 'musyawarah', 'sk-pembentukan', 'diajukan', 'verifikasi', 'dimasukkan'] as const
    const tahap = kode.map((k, i) => ({ kode: k, jumlah: [5, 4, 3, 3, 3, 2][i] ?? 0 }))
    expect(sebutMenunggu(tahap)).toEqual(['12 berkas belum lengkap', '6 menunggu DPMD'])
  })
  it('worsening three times, reports missing, few measured; else the counts', () => {
    const naik = [16, 17, 18, 19].map((nilai, i) => ({ bulan: `2025-0${i + 6}` as const, nilai }))
    const n = buat('Tabang', 19, {
      melapor: 8,
      pendamping: { jenis: 'angka', nilai: 79.4, pembilang: 794, penyebut: 1000 },
    })
    expect(sebabLaporan(stunting, n, naik)).toEqual([
      'naik tiga bulan berturut-turut',
      '2 dari 10 posyandu belum melapor',
      `baru 79${P} balita diukur`,
    ])
    expect(sebabLaporan(stunting, buat('A', 19), [])).toEqual(['19 dari 100 balita diukur'])
    expect(sebabLaporan(stunting, buat('A', null, { melapor: 0 }), [])).toEqual([])
  })
})
