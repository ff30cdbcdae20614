import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { BATAS_BERKAS } from './baca'
import { periksaBerkas } from './periksa'
import { createBarisLaporan, createBerkas, JUDUL_LAPORAN, KONTEKS } from './uji-konteks'

const periksa = (bytes: Uint8Array, nama = 'laporan.xlsx') => periksaBerkas(bytes, nama, KONTEKS)
const isi = [JUDUL_LAPORAN, createBarisLaporan()]
const teks = (s: string) => strToU8(s)
const ole = (isian: string) => {
  const b = new Uint8Array(2048)
  b.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  b.set(Buffer.from(isian, 'utf16le'), 1024)
  return b
}

describe('a file that is no readable spreadsheet is refused in one sentence', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['empty', new Uint8Array(), 'berkas-kosong', 'Berkas ini kosong (0 bita).'],
    [
      'PDF renamed',
      teks('%PDF-1.7 …'),
      'berkas-bukan-tabel',
      'Berkas ini dokumen PDF, bukan lembar kerja, walaupun namanya berakhiran .xlsx.',
    ],
    [
      'JPG',
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      'berkas-bukan-tabel',
      'Berkas ini gambar JPG, bukan lembar kerja, walaupun namanya berakhiran .xlsx.',
    ],
    [
      'DOCX',
      zipSync({ 'word/document.xml': teks('<w/>') }),
      'berkas-bukan-tabel',
      'Berkas ini dokumen Word, bukan lembar kerja, walaupun namanya berakhiran .xlsx.',
    ],
    [
      'DOC',
      ole('WordDocument'),
      'berkas-bukan-tabel',
      'Berkas ini dokumen Word, bukan lembar kerja, walaupun namanya berakhiran .xlsx.',
    ],
    [
      'ZIP',
      zipSync({ 'a.txt': teks('a') }),
      'berkas-bukan-tabel',
      'Berkas ini arsip ZIP, bukan lembar kerja, walaupun namanya berakhiran .xlsx.',
    ],
    [
      'random bytes',
      new Uint8Array([1, 2, 3, 0, 0, 9, 8, 7]),
      'berkas-bukan-tabel',
      'Berkas ini bukan lembar kerja, walaupun namanya berakhiran .xlsx.',
    ],
    [
      'password-protected',
      ole('EncryptedPackage'),
      'berkas-bersandi',
      'Berkas ini dilindungi kata sandi, sehingga tidak dapat dibaca.',
    ],
    [
      'broken OLE',
      ole('Workbook'),
      'berkas-rusak',
      'Berkas ini rusak atau terpotong, sehingga tidak dapat dibuka.',
    ],
    ['blank sheet', createBerkas([[]]), 'berkas-kosong', 'Berkas ini tidak memuat satu sel pun yang terisi.'],
    [
      'a letter',
      teks('Yth. Kepala Dinas\nDengan hormat,\n'),
      'tabel-tidak-ditemukan',
      'Tidak ada tabel yang dikenal di berkas ini: judul kolom seperti Kecamatan, Desa, Posyandu, dan Bulan tidak ditemukan.',
    ],
    [
      'open quote',
      teks('Kecamatan;Desa;Posyandu;Bulan;Hari buka\n"Loa Janan;a;b;c;1\n'),
      'berkas-rusak',
      'Tanda kutip pada baris 2 tidak ditutup, sehingga baris sesudahnya tidak dapat dipisahkan.',
    ],
    [
      'heading alone',
      createBerkas([JUDUL_LAPORAN]),
      'tanpa-baris',
      'Judul kolom ditemukan, tetapi tidak ada satu baris pun di bawahnya.',
    ],
  ])('%s', (_, bytes, kode, pesan) => {
    expect(periksa(bytes)).toMatchObject({ ditolak: true, temuan: { kode, pesan } })
  })

  it.each([0.2, 0.5, 0.9, 0.99])(
    'a workbook cut at %d of its length is refused, never half read',
    (bagian) => {
      const utuh = createBerkas(isi)
      expect(periksa(utuh.subarray(0, Math.floor(utuh.length * bagian)))).toMatchObject({
        temuan: { kode: 'berkas-rusak' },
      })
    },
  )

  it('21 MB is refused before it is opened', () => {
    expect(periksa(new Uint8Array(BATAS_BERKAS + 1))).toMatchObject({
      temuan: { kode: 'berkas-terlalu-besar' },
    })
  })
})

describe('zip bombs', () => {
  const createBom = (asli: number, dinyatakan: number) => {
    const bom = zipSync({ 'xl/workbook.xml': new Uint8Array(asli) })
    const v = new DataView(bom.buffer, bom.byteOffset)
    v.setUint32(v.getUint32(bom.length - 6, true) + 24, dinyatakan, true)
    return bom
  }
  it.each([
    ['declares more than 200 MB', 1000, 201 * 1024 * 1024],
    ['declares 1 kB and holds 5 MB', 5 * 1024 * 1024, 1000],
  ])('a workbook that %s is refused', (_, asli, dinyatakan) => {
    expect(periksa(createBom(asli, dinyatakan))).toMatchObject({ temuan: { kode: 'berkas-terlalu-besar' } })
  })
})

describe('kinds of spreadsheet', () => {
  it.each(['xlsx', 'xlsb', 'biff8', 'biff5', 'xlml', 'ods', 'fods', 'html', 'csv'] as const)(
    '%s gives the same row',
    (jenis) => {
      expect(periksa(createBerkas(isi, jenis), `laporan.${jenis}`)).toMatchObject({
        hitungan: { dibaca: 1, diterima: 1 },
        baris: [{ baris: 2, isi: { nilai: { balita_sasaran: 47, balita_tidak_naik: 8 } } }],
      })
    },
  )

  it.each([
    [
      '; with BOM',
      `\uFEFF${'Kecamatan;Desa;Posyandu;Bulan;Hari buka\nLoa Janan;Bakungan;Melati;Okt 2025;1\n'}`,
    ],
    ['tab', 'Kecamatan\tDesa\tPosyandu\tBulan\tHari buka\nLoa Janan\tBakungan\tMelati\tOkt 2025\t1\n'],
    [
      'comma with quotes and CRLF',
      'Kecamatan,Desa,Posyandu,Bulan,Hari buka\r\n"Loa Janan","Bakungan",Melati,"Okt 2025",1\r\n',
    ],
    [
      'title lines above',
      'LAPORAN POSYANDU\n\nKecamatan;Desa;Posyandu;Bulan;Hari buka\nLoa Janan;Bakungan;Melati;Okt 2025;1\n',
    ],
  ])('CSV: %s', (_, s) =>
    expect(periksa(teks(s), 'a.csv')).toMatchObject({ hitungan: { dibaca: 1, diterima: 1 } }),
  )

  it('CSV in Windows-1252: the dash − of old Excel is a dash', () => {
    const s =
      'Kecamatan;Desa;Posyandu;Bulan;Hari buka;Layanan Sosial\nLoa Janan;Bakungan;Melati;Okt 2025;1;\x96\n'
    const bytes = Uint8Array.from(s, (c) => c.charCodeAt(0))
    expect(periksa(bytes, 'a.csv')).toMatchObject({
      hitungan: { diterima: 1 },
      baris: [{ temuan: [{ kode: 'tanda-strip' }] }],
    })
  })

  it('row numbers are those of the spreadsheet, also below blank rows', () => {
    const hasil = periksa(createBerkas([[], ['LAPORAN'], [], JUDUL_LAPORAN, [], createBarisLaporan()]))
    expect(hasil).toMatchObject({
      bacaan: { lembar: [{ barisJudul: 4 }] },
      baris: [{ baris: 6 }],
      hitungan: { dibaca: 1 },
    })
  })

  it('50,000 blank formatted rows below the table are not rows', () => {
    const buku = unzipSync(createBerkas(isi))
    const xml = strFromU8(buku['xl/worksheets/sheet1.xml'] as Uint8Array)
    const kosong = Array.from(
      { length: 50_000 },
      (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="0"/></row>`,
    ).join('')
    const bytes = zipSync({
      ...buku,
      'xl/worksheets/sheet1.xml': strToU8(xml.replace('</sheetData>', `${kosong}</sheetData>`)),
    })
    expect(periksa(bytes)).toMatchObject({ hitungan: { dibaca: 1, diterima: 1 } })
  })

  it('pictures and macros inside are never unpacked', () => {
    const buku = unzipSync(createBerkas(isi))
    const bytes = zipSync({
      ...buku,
      'xl/vbaProject.bin': new Uint8Array(100),
      'xl/media/image1.png': new Uint8Array(100),
    })
    expect(periksa(bytes, 'laporan.xlsm')).toMatchObject({ hitungan: { dibaca: 1, diterima: 1 } })
  })

  it('a table pasted as HTML into .xls keeps its dates and counts as written', () => {
    const html = `<html><body><table><tr><td colspan="5">LAPORAN</td></tr><tr><th>Kecamatan</th><th>Desa</th><th>Posyandu</th><th>Bulan</th><th>Hari buka</th></tr>
      <tr><td>Loa Janan</td><td>Bakungan</td><td>Melati</td><td>01/10/2025</td><td>2</td></tr></table></body></html>`
    expect(periksa(teks(html), 'laporan.xls')).toMatchObject({
      baris: [{ isi: { bulan: '2025-10', nilai: { hari_buka: 2 } } }],
    })
  })
})
