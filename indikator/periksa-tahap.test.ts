import { describe, expect, it } from 'vitest'
import { getKeadaan, listDokumen } from './keadaan-registrasi'
import { type KonteksLangkah, type LangkahMasuk, tolakLangkah } from './periksa-tahap'
import { getTahapPada, type KodeTahap, type PeristiwaRegistrasi } from './tahap-registrasi'

const DESA = '64.02.12.2001'
const e = (
  tahap: KodeTahap,
  tanggal: string,
  lain: Partial<PeristiwaRegistrasi> = {},
): PeristiwaRegistrasi => ({ tahap, tanggal, nomor: null, catatan: null, ...lain })
const langkah = (tahap: KodeTahap, tanggal: string, lain: Partial<LangkahMasuk> = {}): LangkahMasuk => ({
  tahap,
  tanggal,
  nomor: null,
  catatan: null,
  dokumen: [],
  lompat: false,
  ...lain,
})
const konteks = (lain: Partial<KonteksLangkah> = {}): KonteksLangkah => ({
  peran: 'dpmd',
  hariIni: '2025-10-24',
  kodeDesa: DESA,
  namaDesa: 'Muara Tuboq',
  pemegangNomor: null,
  tutup: null,
  ...lain,
})

const MUSYAWARAH = [e('musyawarah', '2025-09-01')]
const SK = [...MUSYAWARAH, e('sk-pembentukan', '2025-09-10', { dokumen: [] })]
const DIAJUKAN = [
  ...SK,
  e('sk-pengurus', '2025-09-20', { dokumen: [] }),
  e('diajukan', '2025-10-01', { dokumen: [] }),
]
const VERIFIKASI = [...DIAJUKAN, e('verifikasi', '2025-10-06', { dokumen: [] })]
const DIMASUKKAN = [...VERIFIKASI, e('dimasukkan', '2025-10-10', { dokumen: [] })]
const nomor = (n: string) => langkah('terdaftar', '2025-10-20', { nomor: n })

describe('a step is refused with its own sentence', () => {
  it.each<[string, PeristiwaRegistrasi[], LangkahMasuk, Partial<KonteksLangkah>, string, string]>([
    [
      'in the future',
      SK,
      langkah('sk-pengurus', '2025-10-25'),
      {},
      'mendatang',
      '25 Oktober 2025 belum terjadi. Pakai tanggal sampai hari ini.',
    ],
    [
      'before the stage before',
      SK,
      langkah('sk-pengurus', '2025-09-09'),
      {},
      'mendahului',
      'tanggal 9 September 2025 mendahului tahap sebelumnya, SK pembentukan (10 September 2025). Periksa kembali tanggalnya.',
    ],
    [
      'back without a return',
      DIAJUKAN,
      langkah('musyawarah', '2025-10-05'),
      {},
      'mundur',
      'sudah Diajukan (1 Oktober 2025), tidak dapat mundur ke Musyawarah desa. Catat Dikembalikan, atau batalkan catatan yang keliru.',
    ],
    [
      'the same again',
      SK,
      langkah('sk-pembentukan', '2025-09-15'),
      {},
      'tetap',
      'sudah SK pembentukan (10 September 2025); tidak ada yang berubah. Bila tanggalnya keliru, batalkan catatan itu lebih dulu.',
    ],
    [
      'skipping a stage',
      SK,
      langkah('diajukan', '2025-10-01'),
      {},
      'lompat',
      'tahap SK pengurus & kader terlompati. Bila memang demikian, centang "Boleh melompati tahap" dan tulis alasannya.',
    ],
    [
      'skipping with a mark but no reason',
      SK,
      langkah('diajukan', '2025-10-01', { lompat: true }),
      {},
      'lompat',
      'tahap SK pengurus & kader terlompati. Bila memang demikian, centang "Boleh melompati tahap" dan tulis alasannya.',
    ],
    [
      'a return without a reason',
      DIAJUKAN,
      langkah('dikembalikan', '2025-10-05'),
      {},
      'alasan-kosong',
      'tulis alasan berkas dikembalikan.',
    ],
    [
      'a return of nothing',
      [],
      langkah('dikembalikan', '2025-10-05', { catatan: 'x' }),
      {},
      'tanpa-berkas',
      'belum ada berkas yang dapat dikembalikan.',
    ],
    [
      'registered without a number',
      DIMASUKKAN,
      langkah('terdaftar', '2025-10-20'),
      {},
      'nomor-kosong',
      'nomor registrasinya belum diisi.',
    ],
    [
      'a number of another form',
      DIMASUKKAN,
      nomor('12/2025'),
      {},
      'nomor-bentuk',
      `"12/2025" bukan bentuk nomor registrasi, misalnya ${DESA}.001.`,
    ],
    [
      'a number of another desa',
      DIMASUKKAN,
      nomor('64.02.12.2002.001'),
      {},
      'nomor-desa',
      `nomor 64.02.12.2002.001 bukan milik Muara Tuboq; nomor desa ini diawali ${DESA}.`,
    ],
    [
      'a number already taken',
      DIMASUKKAN,
      nomor(`${DESA}.001`),
      { pemegangNomor: 'Posyandu Mawar di Muara Tuboq' },
      'nomor-terpakai',
      `nomor ${DESA}.001 sudah dipakai Posyandu Mawar di Muara Tuboq.`,
    ],
    [
      'a number at another stage',
      DIAJUKAN,
      langkah('verifikasi', '2025-10-20', { nomor: `${DESA}.001` }),
      {},
      'nomor-tahap',
      'nomor registrasi hanya diisi bila tahapnya Terdaftar.',
    ],
    [
      'a posyandu merged meanwhile',
      SK,
      langkah('sk-pengurus', '2025-10-01'),
      { tutup: 'digabung ke Mawar pada 3 Oktober 2025; catat di sana' },
      'tutup',
      'posyandu ini sudah digabung ke Mawar pada 3 Oktober 2025; catat di sana.',
    ],
    [
      'a stage that is DPMD’s, by a kecamatan',
      DIAJUKAN,
      langkah('verifikasi', '2025-10-20'),
      { peran: 'kecamatan' },
      'bukan-wewenang',
      'tahap Verifikasi DPMD hanya dicatat oleh DPMD.',
    ],
    [
      'a file that is at DPMD, by a kecamatan',
      VERIFIKASI,
      langkah('diajukan', '2025-10-20'),
      { peran: 'kecamatan' },
      'di-tangan-dpmd',
      'berkasnya sudah di DPMD (Verifikasi DPMD). Hubungi DPMD bila perlu diubah.',
    ],
    [
      'by a role that only reads',
      SK,
      langkah('sk-pengurus', '2025-10-01'),
      { peran: 'pimpinan' },
      'bukan-wewenang',
      'tahap SK pengurus & kader hanya dicatat oleh DPMD.',
    ],
  ])('%s', (_, riwayat, masuk, lain, kode, kalimat) => {
    expect(tolakLangkah(riwayat, masuk, konteks(lain))).toEqual({ kode, kalimat })
  })
})

describe('a step goes in', () => {
  it.each<[string, PeristiwaRegistrasi[], LangkahMasuk, Partial<KonteksLangkah>]>([
    ['the first', [], langkah('musyawarah', '2025-09-01'), { peran: 'kecamatan' }],
    ['the next, on the same day', SK, langkah('sk-pengurus', '2025-09-10'), { peran: 'kecamatan' }],
    [
      'skipping with a mark and a reason',
      SK,
      langkah('diajukan', '2025-10-01', { lompat: true, catatan: 'SK menyusul' }),
      {},
    ],
    [
      'skipping a stage whose paper is ticked',
      SK,
      langkah('diajukan', '2025-10-01', { dokumen: ['sk-pengurus'] }),
      {},
    ],
    [
      'a paper that comes later, at the same stage',
      [e('diajukan', '2025-10-01', { dokumen: [] })],
      langkah('diajukan', '2025-10-05', { dokumen: ['sk-pengurus'] }),
      {},
    ],
    [
      'an earlier stage that completes the history',
      [e('diajukan', '2025-10-01', { dokumen: [] })],
      langkah('musyawarah', '2025-08-01'),
      {},
    ],
    ['a return', VERIFIKASI, langkah('dikembalikan', '2025-10-12', { catatan: 'SK belum bernomor' }), {}],
    [
      'again after a return',
      [...VERIFIKASI, e('dikembalikan', '2025-10-12')],
      langkah('diajukan', '2025-10-12'),
      { peran: 'kecamatan' },
    ],
    ['the number', DIMASUKKAN, nomor(`${DESA}.007`), {}],
  ])('%s', (_, riwayat, masuk, lain) => {
    expect(tolakLangkah(riwayat, masuk, konteks(lain))).toBeNull()
  })
})

describe('where a posyandu stands', () => {
  it('counts from the first day of a stage that lists repeat: 1 to 24 October are 23 days, past the limit of 14', () => {
    const k = getKeadaan([...DIAJUKAN, e('diajukan', '2025-10-15')], '2025-10-24')
    expect(k).toMatchObject({ tahap: 'diajukan', sejak: '2025-10-01', hari: 23, macet: true })
    expect(getKeadaan(DIAJUKAN, '2025-10-15')).toMatchObject({ hari: 14, macet: false })
  })

  it('tells that the days are unknown where no event dates the stage', () => {
    expect(getKeadaan([], '2025-10-24')).toMatchObject({
      tahap: 'belum',
      sejak: null,
      hari: null,
      macet: false,
    })
  })

  it('takes a file handed in again on the very day of its return', () => {
    const hari = [...VERIFIKASI, e('dikembalikan', '2025-10-12'), e('diajukan', '2025-10-12')]
    expect(getTahapPada(hari, '2025-10-24')).toBe('diajukan')
    expect(getTahapPada(hari.slice(0, -1), '2025-10-24')).toBe('dikembalikan')
  })

  it('misses the paper of a stage that was skipped, and one that a return asks to mend', () => {
    const lompat = [...SK, e('diajukan', '2025-10-01', { dokumen: [] })]
    expect(getKeadaan(lompat, '2025-10-24').kurang.map((d) => d.kode)).toEqual(['sk-pengurus'])
    const kembali = [
      ...DIAJUKAN,
      e('dikembalikan', '2025-10-05', { dokumen: ['sk-pembentukan'], catatan: 'tanpa nomor' }),
    ]
    expect(getKeadaan(kembali, '2025-10-24')).toMatchObject({
      alasan: 'tanpa nomor',
      kurang: [{ kode: 'sk-pembentukan' }],
    })
  })

  it('believes a list that only tells the stage: a file handed in had its papers', () => {
    expect(listDokumen([e('verifikasi', '2025-10-01')], '2025-10-24').map((d) => d.ada)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})
