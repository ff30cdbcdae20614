import { zipSync } from 'fflate'
import { createBuku, createTeks, type KasusTolak, KEPALA, ubahZip } from './alat'
import { createBukuBersandi } from './sandi'

const isi = [
  [...KEPALA, 'Hari buka'],
  ['Loa Janan', 'Loa Duri Ilir', 'Kenanga', 'Oktober 2025', 1],
]
const utuh = () => createBuku({ Isi: isi })
const teks = (s: string) => new TextEncoder().encode(s)
const RUSAK = 'Berkas ini rusak atau terpotong, sehingga tidak dapat dibuka.'
const MELAR = 'Isi berkas ini lebih dari 200 MB setelah dibuka.'

/** A sheet whose cells are all the same text, stored small and huge once opened. */
function createBom(megabyte: number): Uint8Array {
  const lembar = new Uint8Array(megabyte * 1024 * 1024).fill(32)
  lembar.set(teks('<worksheet><sheetData>'))
  return ubahZip(utuh(), () => ({ 'xl/worksheets/sheet1.xml': lembar }))
}

const TAWA = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`,
).join('')}]>`

/** Files that harm, or that hold no table: each with the one sentence of its refusal. */
export const DITOLAK: KasusTolak[] = [
  {
    nama: 'nothing in it',
    berkas: 'kosong.xlsx',
    bytes: () => new Uint8Array(),
    kode: 'berkas-kosong',
    pesan: 'Berkas ini kosong (0 bita).',
  },
  {
    nama: 'a zip bomb of 201 MB in one sheet',
    berkas: 'bom.xlsx',
    bytes: () => createBom(201),
    kode: 'berkas-terlalu-besar',
    pesan: MELAR,
  },
  {
    nama: '50 MB',
    berkas: 'lima-puluh-mb.xlsx',
    bytes: () => new Uint8Array(50 * 1024 * 1024).fill(80),
    kode: 'berkas-terlalu-besar',
    pesan: 'Berkas ini lebih dari 20 MB.',
  },
  {
    nama: 'billion laughs in the list of sheets',
    berkas: 'miliar-tawa.xlsx',
    bytes: () =>
      ubahZip(utuh(), () => ({
        'xl/workbook.xml': teks(
          `${TAWA}<workbook xmlns:r="r"><sheets><sheet name="&lol9;" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ),
      })),
    kode: 'berkas-rusak',
    pesan: RUSAK,
  },
  {
    nama: 'billion laughs in the shared texts',
    berkas: 'miliar-tawa-2.xlsx',
    bytes: () =>
      ubahZip(utuh(), () => ({ 'xl/sharedStrings.xml': teks(`${TAWA}<sst><si><t>&lol9;</t></si></sst>`) })),
    kode: 'berkas-rusak',
    pesan: RUSAK,
  },
  {
    nama: 'an upload cut in the middle',
    berkas: 'terpotong.xlsx',
    bytes: () => utuh().subarray(0, Math.floor(utuh().length * 0.6)),
    kode: 'berkas-rusak',
    pesan: RUSAK,
  },
  {
    nama: 'a workbook encrypted with a password',
    berkas: 'bersandi.xlsx',
    bytes: () => createBukuBersandi(utuh(), 'rahasia'),
    kode: 'berkas-bersandi',
    pesan: 'Berkas ini dilindungi kata sandi, sehingga tidak dapat dibaca.',
  },
  {
    nama: 'a picture under the name of a workbook',
    berkas: 'foto.xlsx',
    bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    kode: 'berkas-bukan-tabel',
    pesan: 'Berkas ini gambar PNG, bukan lembar kerja, walaupun namanya berakhiran .xlsx.',
  },
  {
    nama: 'a PDF under the name of a CSV',
    berkas: 'cetak.csv',
    bytes: () => teks('%PDF-1.7 …'),
    kode: 'berkas-bukan-tabel',
    pesan: 'Berkas ini dokumen PDF, bukan lembar kerja, walaupun namanya berakhiran .csv.',
  },
  {
    nama: 'a letter in Word',
    berkas: 'surat.xls',
    bytes: () => zipSync({ 'word/document.xml': teks('<w/>') }),
    kode: 'berkas-bukan-tabel',
    pesan: 'Berkas ini dokumen Word, bukan lembar kerja, walaupun namanya berakhiran .xls.',
  },
  {
    nama: 'a sheet that is named and not there',
    berkas: 'lembar-hilang.xlsx',
    bytes: () =>
      ubahZip(utuh(), () => ({
        'xl/_rels/workbook.xml.rels': teks(
          '<Relationships><Relationship Id="rId1" Target="worksheets/x.xml"/></Relationships>',
        ),
      })),
    kode: 'berkas-rusak',
    pesan: RUSAK,
  },
  {
    nama: 'no cell is filled',
    berkas: 'tanpa-isi.xlsx',
    bytes: () => createBuku({ Isi: [[]] }),
    kode: 'berkas-kosong',
    pesan: 'Berkas ini tidak memuat satu sel pun yang terisi.',
  },
  {
    nama: 'a quote that never closes',
    berkas: 'kutip-terbuka.csv',
    bytes: () => createTeks('Kecamatan;Desa;Posyandu;Bulan;Hari buka\n"Loa Janan;a;b;c;1\n'),
    kode: 'berkas-rusak',
    pesan: 'Tanda kutip pada baris 2 tidak ditutup, sehingga baris sesudahnya tidak dapat dipisahkan.',
  },
  {
    nama: 'a table without its month, and no column that could be it',
    berkas: 'tanpa-bulan.xlsx',
    bytes: () =>
      createBuku({
        Isi: [
          ['Kecamatan', 'Desa', 'Posyandu', 'S', 'D'],
          ['Loa Janan', 'Bakungan', 'Melati', 30, 25],
        ],
      }),
    kode: 'judul-hilang',
    pesan: 'Lembar "Isi": judul kolom Bulan tidak ditemukan pada baris judul (baris 1).',
  },
  {
    nama: '200,001 rows',
    berkas: 'terlalu-panjang.csv',
    bytes: () => createTeks(`Kecamatan;Desa\n${'Loa Janan;Bakungan\n'.repeat(200_001)}`),
    kode: 'baris-terlalu-banyak',
    pesan: 'Lembar ini berisi lebih dari 200.000 baris.',
  },
]
