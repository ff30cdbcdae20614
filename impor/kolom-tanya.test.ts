import { describe, expect, it } from 'vitest'
import { periksaBerkas } from './periksa'
import { createBerkas, KONTEKS, periksaTabel, type SelUji } from './uji-konteks'

const KEPALA = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan']
const TEMPAT = ['Loa Janan', 'Loa Duri Ilir', 'Kenanga', 'Okt 2025']
const nilaiPertama = (hasil: ReturnType<typeof periksaTabel>) =>
  hasil.baris.find((b) => b.keadaan === 'terima')?.isi
const tolak = (baris: SelUji[][]) => periksaBerkas(createBerkas(baris), 'x.xlsx', KONTEKS)

describe('headings', () => {
  it('misspelt by one letter are taken and said; with nothing to point at, missing ones refuse the file', () => {
    const hasil = periksaTabel([
      ['Kecamatan', 'Desa', 'Posyndu', 'Bulann', 'S', 'D'],
      [...TEMPAT, 47, 42],
    ])
    expect(nilaiPertama(hasil)).toMatchObject({ bulan: '2025-10', posyandu: { id: 3 } })
    expect(hasil.bacaan.temuan.map((t) => t.pesan)).toEqual([
      'Lembar "Isi": judul "Posyndu" (kolom C) dibaca sebagai Posyandu.',
      'Lembar "Isi": judul "Bulann" (kolom D) dibaca sebagai Bulan.',
    ])
    expect(
      tolak([
        ['Kecamatan', 'Desa', 'S', 'D'],
        ['Loa Janan', 'Bakungan', 47, 42],
      ]),
    ).toMatchObject({
      temuan: {
        kode: 'judul-hilang',
        pesan: 'Lembar "Isi": judul kolom Posyandu dan Bulan tidak ditemukan pada baris judul (baris 1).',
        saran: 'Tambahkan kolomnya, atau salin isinya ke templat dari dasbor.',
      },
    })
  })

  it('unknown where one is missing: all rows wait until the column is pointed out, which is then remembered', () => {
    const baris = [
      ['Kecamatan', 'Desa', 'Pos Pelayanan', 'Bulan', 'S', 'D'],
      [...TEMPAT, 47, 42],
    ]
    const hasil = periksaTabel(baris)
    expect(hasil.hitungan).toEqual({ dibaca: 1, diterima: 0, ditolak: 1, dilewati: 0 })
    expect(hasil.baris[0]?.temuan[0]).toMatchObject({ kode: 'judul-menunggu' })
    expect(hasil.bacaan.lembar[0]?.tanya?.find((k) => k.kolom === 'C')).toMatchObject({
      untuk: null,
      dasar: 'tanya',
      kunci: 'pos pelayanan',
    })
    const letak = {
      templat: 'laporan-bulanan' as const,
      kolom: { 'pos pelayanan': 'posyandu' },
      tanggal: '2025-10-12',
    }
    const lagi = periksaTabel(baris, { tataLetak: [letak] })
    expect(lagi.hitungan.diterima).toBe(1)
    expect(lagi.bacaan.temuan[0]?.pesan).toBe('Lembar "Isi": tata letak dari 12 Oktober 2025 dipakai.')
  })

  it('of personal data stay unread, whatever was confirmed; "Nama" alone may be the posyandu', () => {
    const kolom = { nik: 'balita_sasaran', nama: 'posyandu' }
    const hasil = periksaTabel(
      [
        ['Kecamatan', 'Desa', 'Nama', 'Bulan', 'NIK', 'Hari buka'],
        [...TEMPAT, 12, 1],
      ],
      { tataLetak: [{ templat: 'laporan-bulanan', kolom, tanggal: '2025-10-12' }] },
    )
    expect(nilaiPertama(hasil)).toMatchObject({ nilai: { hari_buka: 1 }, posyandu: { id: 3 } })
    expect(hasil.bacaan.lembar[0]?.dibuang).toEqual(['NIK'])
  })

  it('of a sum over L and P: the column of the sum is taken', () => {
    const hasil = periksaTabel([
      [...KEPALA, 'S', 'S', 'S', 'D'],
      [null, null, null, null, 'L', 'P', 'Jml', null],
      [...TEMPAT, 20, 27, 47, 42],
    ])
    expect(nilaiPertama(hasil)).toMatchObject({ nilai: { balita_sasaran: 47, balita_ditimbang: 42 } })
  })

  it('twice: the rows wait, with both columns named', () => {
    const hasil = periksaTabel([
      [...KEPALA, 'S', 'D', 'Ditimbang'],
      [...TEMPAT, 47, 42, 41],
    ])
    expect(hasil.hitungan).toMatchObject({ diterima: 0, ditolak: 1 })
    expect(hasil.bacaan.temuan).toMatchObject([
      {
        kode: 'judul-ganda',
        pesan:
          'Lembar "Isi": ada lebih dari satu kolom untuk D (ditimbang) (kolom F dan G), sehingga tidak jelas mana yang dipakai.',
      },
    ])
  })
})
