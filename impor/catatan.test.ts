import { read, utils } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAFTAR } from '@/indikator/catatan'
import { KODE_DAFTAR } from '@/indikator/catatan/tipe'
import { createBukuTemplat } from './buku-templat'
import { TANDA_CONTOH } from './jenis-baris'
import { KOLOM_DAFTAR } from './kolom-daftar'
import { periksaBerkas } from './periksa'
import { periksaUlang } from './periksa-ulang'
import { isBolehDisimpan } from './pribadi-berkas'
import type { BarisPeriksa, KonteksPeriksa, Pemeriksaan } from './tipe'
import {
  createBarisLaporan,
  createBerkas,
  JUDUL_LAPORAN,
  KONTEKS,
  periksaTabel,
  type SelUji,
} from './uji-konteks'

const TEMPLAT = { ...KONTEKS, kodeKecamatan: null, bulan: '2025-10' } as const

const kode = (b: BarisPeriksa | undefined) =>
  b?.temuan.filter((t) => t.tingkat === 'galat').map((t) => t.kode)
const isi = (b: BarisPeriksa | undefined) => (b?.isi?.jenis === 'catatan' ? b.isi : null)
const ditolak = (h: ReturnType<typeof periksaBerkas>) => ('ditolak' in h ? h.temuan.kode : null)

const JUDUL_TIM = ['Kecamatan', 'Desa/Kelurahan', 'Terbentuk', 'Nomor SK', 'Tanggal SK']
const tim = (baris: SelUji[][], konteks: Partial<KonteksPeriksa> = {}) =>
  periksaTabel([JUDUL_TIM, ...baris], konteks)

const JUDUL_ANGGARAN = ['Tahun', 'OPD', 'Bidang', 'Sumber dana', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)']
const pmt = ['2025', 'Dinkes', 'Kesehatan', 'APBD', 'PMT balita', 'Rp 250.000.000', '120 juta']
const anggaran = (baris: SelUji[][], konteks: Partial<KonteksPeriksa> = {}) =>
  periksaTabel([JUDUL_ANGGARAN, ...baris], konteks)

describe.each(KODE_DAFTAR)('the template of %s', (daftar) => {
  it('with its example row made a row of data comes in whole', () => {
    const buku = read(createBukuTemplat(daftar, TEMPLAT), { type: 'array' })
    const semua = utils.sheet_to_json<SelUji[]>(buku.Sheets.Isi as never, { header: 1 })
    const baris = semua.map((b) => b.map((s) => (s === TANDA_CONTOH ? null : s)))
    const hasil = periksaBerkas(createBerkas(baris), 'isi.xlsx', KONTEKS)
    expect(hasil).toMatchObject({ templat: daftar, hitungan: { dibaca: 1, diterima: 1 } })
    const [b] = (hasil as Pemeriksaan).baris
    expect(b?.temuan.filter((t) => t.tingkat !== 'info')).toEqual([])
    expect(Object.keys(isi(b)?.isi ?? {}).sort()).toEqual(Object.keys(DAFTAR[daftar].kolom).sort())
  })

  it('has the place and every field as a column, all told in the instructions', () => {
    const buku = read(createBukuTemplat(daftar, TEMPLAT), { type: 'array' })
    const petunjuk = utils.sheet_to_json<string[]>(buku.Sheets.Petunjuk as never, { header: 1 }).flat()
    for (const k of KOLOM_DAFTAR[daftar]) expect(petunjuk).toContain(k.judul)
  })
})

describe('a sheet is taken for a list', () => {
  it('by the words of that list, with other headings in other order', () => {
    const hasil = periksaTabel([
      ['REKAP ANGGARAN POSYANDU TAHUN 2025', null, null, null, null],
      ['Dinas', 'Kegiatan', 'Bidang SPM', 'Sumber Anggaran', 'Pagu Anggaran', 'Serapan'],
      ['Disdik', 'PAUD di posyandu', 'Pendidikan', 'BKKD', 90000000, 0],
    ])
    expect(hasil.templat).toBe('anggaran')
    expect(isi(hasil.baris[0])).toMatchObject({
      kodeWilayah: '64.02',
      isi: {
        tahun: 2025,
        opd: 'disdik',
        bidang: 'pendidikan',
        sumber: 'bkkd',
        pagu: 90_000_000,
        realisasi: 0,
      },
    })
  })

  it('a monthly report stays one, whatever its remarks are headed', () => {
    const judul = [...JUDUL_LAPORAN, 'Tahun', 'Sumber', 'Kegiatan', 'Keadaan']
    const baris = [...createBarisLaporan(), 2025, 'Puskesmas', 'Posyandu', 'baik']
    expect(periksaTabel([judul, baris]).templat).toBe('laporan-bulanan')
  })

  it('a registration list with an SK stays one', () => {
    const judul = ['Kecamatan', 'Desa', 'Posyandu', 'Status', 'Tanggal', 'Nomor SK', 'Tanggal SK']
    const baris = ['Loa Janan', 'Bakungan', 'Melati', 'Diajukan', '1/10/2025', '12/2025', '1/9/2025']
    expect(periksaTabel([judul, baris]).templat).toBe('registrasi')
  })

  it('a mandatory column that is missing is named', () => {
    const hasil = periksaBerkas(
      createBerkas([JUDUL_ANGGARAN.filter((j) => j !== 'Sumber dana'), pmt.filter((s) => s !== 'APBD')]),
      'a.xlsx',
      KONTEKS,
    )
    expect(ditolak(hasil)).toBe('judul-hilang')
    expect('ditolak' in hasil && hasil.temuan.pesan).toContain('Sumber dana')
  })

  it('a list that the sender does not write is refused as a whole', () => {
    const bytes = createBerkas([JUDUL_ANGGARAN, pmt])
    expect(ditolak(periksaBerkas(bytes, 'a.xlsx', { ...KONTEKS, daftar: ['tim-pembina'] }))).toBe(
      'tidak-berwenang',
    )
  })

  it('personal columns are dropped unread, the official name of the chair is not', () => {
    const hasil = periksaTabel([
      [...JUDUL_TIM, 'Nama ketua', 'NIK', 'No HP'],
      ['Loa Janan', null, 'ya', '1/2025', '1/2/2025', 'Ibu Contoh', '6402061708900001', '081234567890'],
    ])
    expect(hasil.bacaan.lembar[0]?.dibuang).toEqual(['NIK', 'No HP'])
    expect(isi(hasil.baris[0])?.isi.ketua).toBe('Ibu Contoh')
    expect(JSON.stringify(hasil)).not.toMatch(/640206170|0812/)
  })

  it('a file with the chair may be kept, one with a NIK may not', () => {
    const lembar = (judul: string[]) => [
      { nama: 'Isi', tersembunyi: false, gabung: [], sembunyi: { baris: [], kolom: [] }, baris: [judul] },
    ]
    const dasar = tim([['Loa Janan', null, 'ya', null, null]])
    const kolom = { kolom: 'F', judul: 'Nama ketua', untuk: 'ketua' }
    const [l] = dasar.bacaan.lembar
    const hasil = {
      ...dasar,
      bacaan: { ...dasar.bacaan, lembar: l ? [{ ...l, kolom: [...l.kolom, kolom] }] : [] },
    }
    expect(isBolehDisimpan(lembar([...JUDUL_TIM, 'Nama ketua']), hasil)).toBe(true)
    expect(isBolehDisimpan(lembar([...JUDUL_TIM, 'NIK']), hasil)).toBe(false)
  })
})

describe('the place of a record', () => {
  it.each<[SelUji, SelUji, string]>([
    ['Loa Janan', null, '64.02.03'],
    ['Kec. Loa Janan', 'Bakungan', '64.02.03.2001'],
    ['Kabupaten', null, '64.02'],
    ['Kutai Kartanegara', null, '64.02'],
    ['Kab. Kukar', '-', '64.02'],
  ])('%j, %j is %s', (kecamatan, desa, kodeWilayah) => {
    const hasil = tim([[kecamatan, desa === '-' ? null : desa, 'ya', null, null]])
    expect(isi(hasil.baris[0])?.kodeWilayah).toBe(kodeWilayah)
  })

  it.each<[SelUji, string]>([
    ['64.02', '64.02'],
    ['640203', '64.02.03'],
    ['64.02.03.2001', '64.02.03.2001'],
  ])('by its code %j', (teks, kodeWilayah) => {
    const hasil = periksaTabel([
      ['Kode wilayah', 'Terbentuk', 'Nomor SK'],
      [teks, 'ya', '1'],
    ])
    expect(isi(hasil.baris[0])?.kodeWilayah).toBe(kodeWilayah)
  })

  it('forgotten, a team is not taken for that of the kabupaten; a budget line is', () => {
    expect(kode(tim([[null, null, 'ya', '1', null]]).baris[0])).toEqual(['kecamatan-kosong'])
    const hasil = periksaTabel([
      ['Kecamatan', ...JUDUL_ANGGARAN],
      [null, ...pmt],
    ])
    expect(isi(hasil.baris[0])?.kodeWilayah).toBe('64.02')
  })

  it('typed once above its desa holds for them', () => {
    const hasil = tim([
      ['Loa Janan', 'Bakungan', 'ya', '1', null],
      [null, 'Loa Duri Ulu', 'belum', null, null],
      ['Tenggarong', 'Timbau', 'ya', '3', null],
    ])
    expect(hasil.baris.map((b) => isi(b)?.kodeWilayah)).toEqual([
      '64.02.03.2001',
      '64.02.03.2002',
      '64.02.06.1004',
    ])
  })

  it('of a level that the list does not have is refused', () => {
    const hasil = periksaTabel([
      ['Kode wilayah', 'Tahun', 'Tujuan', 'Aksi', 'OPD', 'Tenggat', 'Keadaan'],
      ['64.02.03.2001', 2025, 'T', 'A', 'DPMD', '31/12/2025', 'Berjalan'],
      ['64.02.03', 2025, 'T', 'A', 'DPMD', '31/12/2025', 'Berjalan'],
    ])
    expect(hasil.templat).toBe('rencana-aksi')
    expect(hasil.baris.map(kode)).toEqual([['tempat-tingkat'], []])
  })

  it.each([['Tenggarong'], ['Kabupaten']])('outside of the sender kecamatan is refused: %s', (kecamatan) => {
    const hasil = tim([[kecamatan, null, 'ya', null, null]], { kodeKecamatan: '64.02.03' })
    expect(kode(hasil.baris[0])).toEqual(['di-luar-kecamatan'])
  })

  it('left blank by a kecamatan is its own', () => {
    const hasil = tim([[null, null, 'ya', '1', null]], { kodeKecamatan: '64.02.03' })
    expect(isi(hasil.baris[0])?.kodeWilayah).toBe('64.02.03')
  })
})

describe('rows of a list', () => {
  it('hold what the sheet has columns for; a blank cell is there as null', () => {
    const hasil = tim([['Loa Janan', null, 'ya', null, '17 September 2025']])
    expect(isi(hasil.baris[0])?.isi).toEqual({ terbentuk: true, nomor_sk: null, tanggal_sk: '2025-09-17' })
  })

  it('the same twice: one is skipped; contradictory: both refused', () => {
    expect(anggaran([pmt, pmt]).baris.map((b) => b.keadaan)).toEqual(['terima', 'lewati'])
    const lain = [...pmt.slice(0, 5), '1.000', '0']
    const hasil = anggaran([pmt, lain])
    expect(hasil.baris.map(kode)).toEqual([['ganda'], ['ganda']])
    expect(hasil.baris[0]?.temuan[0]?.pesan).toContain('baris 3')
  })

  it('each cell that can not be read is named with its column', () => {
    const hasil = anggaran([['2025', 'Bappeda', 'Kesehatan', 'APBD', 'x', 'dua juta', '-']])
    expect(hasil.baris[0]?.temuan.map((t) => [t.kode, t.kolom, t.untuk])).toEqual([
      ['pilihan-tidak-dikenal', 'B', 'opd'],
      ['angka-tidak-terbaca', 'F', 'pagu'],
    ])
  })

  it('totals, signatures and rows with a place only are skipped', () => {
    const hasil = tim([
      ['Loa Janan', null, 'ya', '1', null],
      ['Tenggarong', 'Timbau', null, null, null],
      ['Jumlah', null, '1', '1', null],
      [null, null, null, 'Mengetahui, Camat Loa Janan', null],
    ])
    expect(hasil.baris.map((b) => b.keadaan)).toEqual(['terima', 'lewati', 'lewati', 'lewati'])
  })

  it('a draft mended cell by cell is checked as the file was', () => {
    const hasil = anggaran([['2025', 'Bappeda', 'Kesehatan', 'APBD', 'PMT', '1000', null]])
    const [b] = hasil.baris as [BarisPeriksa]
    const [baru] = periksaUlang(
      hasil.templat,
      hasil.bacaan.lembar,
      [{ ...b, sel: { ...b.sel, opd: 'Dinkes' } }],
      KONTEKS,
    )
    expect(baru?.keadaan).toBe('terima')
    expect(isi(baru)?.isi.opd).toBe('dinkes')
  })
})

describe('whatever a file holds', () => {
  const sel = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.integer({ min: -5, max: 3e12 }),
    fc.constantFrom(
      'ya',
      'Dinkes',
      'Kesehatan',
      'APBD',
      '2025',
      '1/9/2025',
      'Loa Janan',
      'Bakungan',
      'Jumlah',
      '-',
    ),
  )
  it('every row is accepted, refused or skipped, refused ones say why, accepted ones hold a checked record', () => {
    const kasus = fc.constantFrom(...KODE_DAFTAR).chain((d) =>
      fc.record({
        d: fc.constant(d),
        baris: fc.array(
          fc.array(sel, { minLength: KOLOM_DAFTAR[d].length, maxLength: KOLOM_DAFTAR[d].length }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
      }),
    )
    fc.assert(
      fc.property(kasus, ({ d, baris }) => {
        const hasil = periksaBerkas(
          createBerkas([KOLOM_DAFTAR[d].map((k) => k.judul), ...baris]),
          'x.xlsx',
          KONTEKS,
        )
        if ('ditolak' in hasil) return hasil.temuan.pesan !== ''
        const { dibaca, diterima, ditolak: tolak, dilewati } = hasil.hitungan
        const jumlah = dibaca === hasil.baris.length && dibaca === diterima + tolak + dilewati
        return (
          jumlah &&
          hasil.baris.every((b) =>
            b.keadaan === 'terima' ? isi(b)?.daftar === d : b.isi === null && b.temuan.length > 0,
          )
        )
      }),
      { numRuns: 60 },
    )
  })
})
