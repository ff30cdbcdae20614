import { describe, expect, it } from 'vitest'
import type { Temuan } from './tipe'
import { periksaSatu, periksaTabel, type SelUji } from './uji-konteks'

const singkat = (t: Temuan[]) => t.map((x) => x.kode)

describe('one bad cell of a monthly report refuses its row with its own sentence', () => {
  it.each<[Record<string, SelUji>, string, string, string]>([
    [
      { balita_ditimbang: 'dua belas' },
      'angka-tidak-terbaca',
      'M',
      'Baris 2, kolom M (D): "dua belas" bukan angka.',
    ],
    [
      { balita_ditimbang: { t: 'e', v: 23 } },
      'rumus-galat',
      'M',
      'Baris 2, kolom M (D): rumusnya bermasalah (#REF!).',
    ],
    [{ balita_ditimbang: '#REF!' }, 'rumus-galat', 'M', 'Baris 2, kolom M (D): rumusnya bermasalah (#REF!).'],
    [
      { balita_ditimbang: -3 },
      'angka-negatif',
      'M',
      'Baris 2, kolom M (D): berisi -3; jumlah tidak mungkin negatif.',
    ],
    [
      { balita_ditimbang: 12.5 },
      'angka-pecahan',
      'M',
      'Baris 2, kolom M (D): berisi 12,5; jumlah harus bilangan bulat.',
    ],
    [
      { balita_ditimbang: { t: 'n', v: 0.85, z: '0%' } },
      'angka-persen',
      'M',
      'Baris 2, kolom M (D): berisi persen (85%), padahal yang diminta jumlah.',
    ],
    [
      { hari_buka: 40 },
      'angka-terlalu-besar',
      'P',
      'Baris 2, kolom P (Hari buka): hari buka 40, padahal paling banyak 31.',
    ],
    [
      { balita_sasaran: '1.234' },
      'angka-terlalu-besar',
      'E',
      'Baris 2, kolom E (S): balita seluruhnya 1234, padahal paling banyak 600.',
    ],
    [
      { melayani_siklus_hidup: 'kadang' },
      'ya-tidak',
      'Q',
      'Baris 2, kolom Q (Siklus hidup): berisi "kadang", padahal yang diminta ya atau tidak.',
    ],
    [
      { balita_ditimbang: 52 },
      'bagian-melebihi',
      'M',
      'Baris 2, kolom M (D): ditimbang 52, padahal balita seluruhnya 47.',
    ],
    [
      { kader_hadir: 11 },
      'bagian-melebihi',
      'J',
      'Baris 2, kolom J (Kader hadir): kader hadir 11, padahal kader dalam SK 10.',
    ],
    [
      { balita_naik: 40 },
      'jumlah-melebihi',
      'N',
      'Baris 2, kolom N (N): naik berat badan 40 + tidak naik 8 = 48, padahal ditimbang 42.',
    ],
    [
      { balita_pendek: 41, balita_sangat_pendek: 2 },
      'jumlah-melebihi',
      'G',
      'Baris 2, kolom G (Pendek): pendek 41 + sangat pendek 2 = 43, padahal diukur 42.',
    ],
    [
      { balita_tidak_naik: null },
      'rasio-separuh',
      'O',
      'Baris 2, kolom O (T): naik berat badan 31 diisi, tetapi T (tidak naik) kosong.',
    ],
    [
      { balita_naik: null },
      'rasio-separuh',
      'N',
      'Baris 2, kolom N (N): tidak naik 8 diisi, tetapi N (naik berat badan) kosong.',
    ],
    [
      { kader_sk: null },
      'rasio-separuh',
      'I',
      'Baris 2, kolom I (Kader dalam SK): kader hadir 9 diisi, tetapi Kader dalam SK kosong.',
    ],
    [
      { balita_sangat_pendek: '-' },
      'rasio-separuh',
      'H',
      'Baris 2, kolom H (Sangat pendek): pendek 4 diisi, tetapi Sangat pendek kosong.',
    ],
    [{ Bulan: null }, 'bulan-kosong', 'D', 'Baris 2, kolom D (Bulan): bulan kosong.'],
    [
      { Bulan: 'kapan' },
      'bulan-tidak-terbaca',
      'D',
      'Baris 2, kolom D (Bulan): "kapan" bukan bulan yang dikenal atau tanpa tahun.',
    ],
    [
      { Bulan: 'November 2025' },
      'bulan-mendatang',
      'D',
      'Baris 2, kolom D (Bulan): November 2025 belum dapat dilaporkan; paling akhir Oktober 2025.',
    ],
    [
      { Bulan: 'Oktober 1925' },
      'bulan-tidak-wajar',
      'D',
      'Baris 2, kolom D (Bulan): Oktober 1925 terlalu lama.',
    ],
    [
      { Kecamatan: 'Loa Juhun' },
      'kecamatan-tidak-dikenal',
      'A',
      'Baris 2, kolom A (Kecamatan): kecamatan "Loa Juhun" tidak dikenal.',
    ],
    [{ Kecamatan: null }, 'kecamatan-kosong', 'A', 'Baris 2, kolom A (Kecamatan): kecamatan kosong.'],
    [{ Desa: null }, 'desa-kosong', 'B', 'Baris 2, kolom B (Desa): desa atau kelurahan kosong.'],
    [
      { Desa: 'Loa Duri Hilir' },
      'desa-tidak-dikenal',
      'B',
      'Baris 2, kolom B (Desa): desa "Loa Duri Hilir" tidak ada di Kecamatan Loa Janan.',
    ],
    [
      { Kecamatan: 'Tenggarong Seberang', Desa: 'Manunggal Daya' },
      'desa-tidak-dikenal',
      'B',
      'Baris 2, kolom B (Desa): desa "Manunggal Daya" tidak ada di Kecamatan Tenggarong Seberang. Desa bernama itu ada di Kecamatan Sebulu.',
    ],
    [
      { Kecamatan: null, Desa: 'Sumber Sari' },
      'desa-rancu',
      'A',
      'Baris 2, kolom A (Kecamatan): desa "Sumber Sari" ada di 3 kecamatan: Loa Kulu, Sebulu, dan Kota Bangun Darat.',
    ],
    [{ Posyandu: null }, 'posyandu-kosong', 'C', 'Baris 2, kolom C (Posyandu): nama posyandu kosong.'],
    [
      { Posyandu: 'Kenangan' },
      'posyandu-tidak-dikenal',
      'C',
      'Baris 2, kolom C (Posyandu): posyandu "Kenangan" belum terdata di Loa Duri Ilir.',
    ],
    [
      { Posyandu: 'Melati' },
      'posyandu-tidak-dikenal',
      'C',
      'Baris 2, kolom C (Posyandu): posyandu "Melati" belum terdata di Loa Duri Ilir.',
    ],
  ])('%j → %s', (ubah, kode, kolom, pesan) => {
    const baris = periksaSatu(ubah)
    expect(baris.keadaan).toBe('tolak')
    expect(baris.isi).toBeNull()
    expect(baris.temuan.filter((t) => t.tingkat === 'galat')).toHaveLength(1)
    expect(baris.temuan[0]).toMatchObject({ tingkat: 'galat', kode, kolom, lembar: 'Isi', baris: 2, pesan })
    expect(baris.temuan[0]?.saran).toBeTruthy()
  })

  it('offers names that look alike, with their likeness', () => {
    expect(periksaSatu({ Posyandu: 'Kenangan' }).temuan[0]).toMatchObject({
      saran: 'Mungkin maksudnya "Kenanga"? Cocokkan, atau setujui sebagai posyandu baru.',
      usulan: [{ teks: 'Kenanga', skor: 0.88 }],
    })
  })

  it('names the one kecamatan of a desa, and still does not take it', () => {
    expect(periksaSatu({ Kecamatan: null }).temuan[0]?.saran).toBe(
      'Desa "Loa Duri Ilir" ada di Kecamatan Loa Janan; isi kecamatannya bila benar.',
    )
  })

  it('refuses a row of another kecamatan than the sender', () => {
    const baris = periksaSatu(
      { Kecamatan: 'Sanga Sanga', Desa: 'Sanga-Sanga Dalam', Posyandu: 'Dahlia' },
      { kodeKecamatan: '64.02.03' },
    )
    expect(baris.temuan[0]?.pesan).toBe(
      'Baris 2, kolom B (Desa): Sanga-Sanga Dalam ada di Kecamatan Sanga Sanga, di luar kecamatan Anda (Loa Janan).',
    )
  })
})

describe('what a person would understand is taken', () => {
  it.each<[Record<string, SelUji>, string[]]>([
    [{ balita_ditimbang: '42 org' }, ['angka-satuan']],
    [{ balita_ditimbang: '42,0' }, []],
    [{ layanan_sosial: 'nihil' }, ['angka-nihil']],
    [{ layanan_sosial: '−' }, ['tanda-strip']],
    [{ layanan_sosial: null }, []],
    [{ Kecamatan: 'Kec. Loa Janan', Desa: 'Ds. LOA DURI ILIR', Posyandu: 'Pos. kenanga' }, []],
    [{ Kecamatan: 'Kec. Kt. Bangun Drt', Desa: 'Sumbersari', Posyandu: 'Anggrek' }, []],
    [{ Kecamatan: 'Sangasanga', Desa: 'Sangasanga Dalam', Posyandu: 'Dahlia' }, []],
    [{ Kecamatan: 'Anggana', Desa: 'Ds Sei Meriam', Posyandu: 'Teratai' }, []],
    [{ Posyandu: 'Mawar II' }, []],
    [{ Posyandu: 'Cempaka Lama' }, ['nama-dicocokkan']],
    [{ Kecamatan: 'Loa Jahan' }, ['nama-dicocokkan']],
    [{ Bulan: 45931 }, []],
    [{ Bulan: { t: 'n', v: 45931, z: 'mmm yyyy' } }, []],
    [{ Bulan: '10/2025' }, []],
  ])('%j', (ubah, kode) => {
    const baris = periksaSatu(ubah)
    expect(singkat(baris.temuan)).toEqual(kode)
    expect(baris.keadaan).toBe('terima')
  })

  it('keeps a dash apart from zero', () => {
    const nilai = periksaSatu({ layanan_sosial: '-', layanan_kesehatan: 0 }).isi as {
      nilai: Record<string, number>
    }
    expect(nilai.nilai).not.toHaveProperty('layanan_sosial')
    expect(nilai.nilai.layanan_kesehatan).toBe(0)
  })

  it('takes the kecamatan of the sender when the column is blank', () => {
    expect(periksaSatu({ Kecamatan: null }, { kodeKecamatan: '64.02.03' }).keadaan).toBe('terima')
  })
})

describe('codes of desa', () => {
  const judul = ['Kode desa', 'Desa', 'Posyandu', 'Bulan', 'Hari buka']
  const satu = (kode: SelUji, desa: SelUji = null) =>
    periksaTabel([judul, [kode, desa, 'Anggrek', 'Okt 2025', 1]]).baris[0]

  it.each([['64.02.19.2007'], [6402192007], ['6402192007']])('%j is enough, without a kecamatan', (kode) => {
    expect(satu(kode, 'Sumber Sari')?.keadaan).toBe('terima')
  })
  it('an unknown code is refused, the name is not tried', () => {
    expect(singkat(satu('64.02.99.2007', 'Sumber Sari')?.temuan ?? [])).toEqual(['kode-desa-salah'])
  })
  it('a code and a name that contradict each other are refused', () => {
    expect(satu('64.02.19.2007', 'Loa Duri Ilir')?.temuan[0]?.pesan).toBe(
      'Baris 2, kolom A (Kode desa): kode 64.02.19.2007 adalah Sumber Sari, padahal kolom Desa berisi "Loa Duri Ilir".',
    )
  })
})
