import { describe, expect, it } from 'vitest'
import { periksaBerkas } from './periksa'
import type { Pemeriksaan } from './tipe'
import { createBerkas, KONTEKS, type SelUji } from './uji-konteks'

const JUDUL =
  'No,NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,Desa/Kel,Posyandu,RT,RW,Alamat,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,TB/U,ZS TB/U,BB/TB,ZS BB/TB,Naik Berat Badan,Jml Vit A'.split(
    ',',
  )

type Anak = Partial<Record<string, SelUji>>
const createAnak = (ke: number, ubah: Anak = {}): SelUji[] => {
  const isi: Anak = {
    No: ke,
    NIK: `64020301012200${String(ke).padStart(2, '0')}`,
    Nama: `Anakrahasia${ke}`,
    'Tgl Lahir': '17-03-2022',
    'Nama Ortu': `Iburahasia${ke}`,
    Alamat: 'Gang Rahasia 7',
    Kec: 'LOA JANAN',
    'Desa/Kel': 'LOA DURI ILIR',
    Posyandu: 'KENANGA',
    'Usia Saat Ukur': '3 Tahun - 6 Bulan - 2 Hari',
    'Tanggal Pengukuran': '2025-10-08',
    'ZS BB/U': '-0.8',
    'TB/U': 'Normal',
    'ZS TB/U': '-1.2',
    'ZS BB/TB': '-0.1',
    'Naik Berat Badan': 'N',
    ...ubah,
  }
  return JUDUL.map((j) => isi[j] ?? null)
}

function periksa(baris: SelUji[][], jenis: 'xlsx' | 'html' | 'csv' = 'xlsx'): Pemeriksaan {
  const bytes = createBerkas({ 'Anakrahasia sheet': [['Data Balita'], JUDUL, ...baris] }, jenis)
  const hasil = periksaBerkas(bytes, 'anak.xlsx', KONTEKS)
  if ('ditolak' in hasil) throw new Error(hasil.temuan.pesan)
  return hasil
}

describe('an export with one row per child', () => {
  it('4 normal, 2 short, 1 very short, 1 impossible → 7 measured, 2, 1; 6 gained, 1 not', () => {
    const hasil = periksa([
      ...[1, 2, 3, 4].map((n) => createAnak(n)),
      createAnak(5, { 'ZS TB/U': -2.4, 'TB/U': 'Pendek' }),
      createAnak(6, { 'ZS TB/U': '-2,01', 'TB/U': 'Pendek', 'Naik Berat Badan': 'T' }),
      createAnak(7, { 'ZS TB/U': -3.5, 'TB/U': 'Sangat Pendek', 'Naik Berat Badan': 'O' }),
      createAnak(8, { 'ZS TB/U': -8.1, 'TB/U': 'Sangat Pendek' }),
    ])
    expect(hasil).toMatchObject({ templat: 'ppgbm', perOrang: true, hitungan: { dibaca: 1, diterima: 1 } })
    expect(hasil.baris[0]?.isi).toMatchObject({
      posyandu: { id: 3 },
      bulan: '2025-10',
      nilai: {
        balita_diukur: 7,
        balita_pendek: 2,
        balita_sangat_pendek: 1,
        balita_naik: 6,
        balita_tidak_naik: 1,
      },
    })
    expect(hasil.bacaan.temuan.map((t) => t.kode)).toEqual(['anak-dihitung', 'anak-z-mustahil'])
    expect(hasil.bacaan.temuan[1]?.pesan).toContain('(baris 10 pada berkas asal)')
  })

  it('a word that says other than its score: the score counts, and it is said; −2.00 may be called either', () => {
    const hasil = periksa([
      createAnak(1),
      createAnak(2, { 'ZS TB/U': '-1.2', 'TB/U': 'Pendek' }),
      createAnak(3, { 'ZS TB/U': '-2', 'TB/U': 'Pendek' }),
    ])
    expect(hasil.baris[0]?.isi).toMatchObject({ nilai: { balita_diukur: 3, balita_pendek: 0 } })
    const berbeda = hasil.bacaan.temuan.filter((t) => t.kode === 'anak-z-berbeda')
    expect(berbeda.map((t) => t.pesan)).toEqual([
      '1 pengukuran berstatus TB/U lain daripada z-score-nya; z-score yang dipakai (baris 4 pada berkas asal).',
    ])
  })

  it('a child measured twice in a month counts once, with the last; in two months twice', () => {
    const hasil = periksa([
      createAnak(1, { 'Tanggal Pengukuran': '20/10/2025', 'ZS TB/U': -2.5 }),
      createAnak(1, { 'Tanggal Pengukuran': '01/10/2025', 'ZS TB/U': -1 }),
      createAnak(1, { 'Tanggal Pengukuran': '05/09/2025', 'ZS TB/U': -1 }),
    ])
    expect(
      hasil.baris.map(
        (b) =>
          b.isi && 'nilai' in b.isi && [b.isi.bulan, b.isi.nilai.balita_diukur, b.isi.nilai.balita_pendek],
      ),
    ).toEqual([
      ['2025-09', 1, 0],
      ['2025-10', 1, 1],
    ])
  })

  it('spellings of one posyandu are counted together; without a posyandu the desa', () => {
    const hasil = periksa([
      createAnak(1, { Posyandu: 'Mawar I' }),
      createAnak(2, { Posyandu: 'POS. MAWAR 1' }),
      createAnak(3, { Posyandu: null }),
    ])
    const isi = hasil.baris.map(
      (b) => b.isi && 'nilai' in b.isi && [b.isi.posyandu, b.isi.nilai.balita_diukur],
    )
    expect(isi).toContainEqual([null, 1])
    expect(isi).toContainEqual([{ id: 1, nama: 'Mawar 1' }, 2])
    expect(isi).toHaveLength(2)
  })

  it('no date: not counted and said; five years and older: not counted', () => {
    const hasil = periksa([
      createAnak(1),
      createAnak(2, { 'Tanggal Pengukuran': 'besok' }),
      createAnak(3, { 'Usia Saat Ukur': '5 Tahun - 0 Bulan' }),
    ])
    expect(hasil.baris[0]?.isi).toMatchObject({ nilai: { balita_diukur: 1 } })
    expect(hasil.bacaan.temuan.map((t) => t.kode)).toEqual([
      'anak-dihitung',
      'anak-tanpa-tanggal',
      'anak-lewat-usia',
    ])
  })

  it.each(['xlsx', 'html', 'csv'] as const)('nothing that names a child comes out of %s', (jenis) => {
    const hasil = periksa(
      [
        createAnak(1),
        createAnak(2, { 'Tanggal Pengukuran': 'kapan' }),
        createAnak(3, { Posyandu: 'Baru Sekali' }),
      ],
      jenis,
    )
    const semua = JSON.stringify(hasil)
    for (const rahasia of ['rahasia', '6402030101', '17-03-2022', '2022-03-17', '17/03/2022'])
      expect(semua.toLowerCase()).not.toContain(rahasia)
  })
})
