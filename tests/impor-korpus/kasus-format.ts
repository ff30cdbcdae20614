import { createBuku, createTeks, type Kasus, KEPALA, LETAK_KEPALA, ubahZip } from './alat'

const LJ = 'Loa Janan'
const LDI = 'Loa Duri Ilir'
const OKT = 'Oktober 2025'
const LETAK_SD = `${LETAK_KEPALA} E:balita_sasaran F:balita_ditimbang`
const tabel = [
  ['LAPORAN BULANAN'],
  [...KEPALA, 'S', 'D'],
  [LJ, LDI, 'Kenanga', OKT, 47, 42],
  [LJ, 'Bakungan', 'Melati', OKT, 30, 25],
]
const csv = (pemisah: string, atas = '') => `${atas}${tabel.map((b) => b.join(pemisah)).join('\r\n')}\r\n`
const sama = (berkas: string, nama: string, bytes: Uint8Array, ubah: Partial<Kasus> = {}): Kasus => ({
  nama,
  berkas,
  bytes,
  templat: 'laporan-bulanan',
  kolom: { [berkas.replace(/\.\w+$/, '')]: `2 ${LETAK_SD}` },
  hitungan: [2, 2, 0, 0],
  terima: [
    ['3', 'kenanga', '2025-10', { S: 47, D: 42 }],
    ['4', 'melati', '2025-10', { S: 30, D: 25 }],
  ],
  temuan: [],
  ...ubah,
})
const isi = { kolom: { Isi: `2 ${LETAK_SD}` } }
const html = `<html><head><meta charset="windows-1252"></head><body><table border=1>
<tr><td colspan=6><b>LAPORAN BULANAN</b></td></tr>
<tr>${[...KEPALA, 'S', 'D'].map((j) => `<th>${j}</th>`).join('')}</tr>
<tr><td rowspan=2>${LJ}</td><td>${LDI}</td><td>Kenanga</td><td rowspan=2>${OKT}</td><td>47</td><td>42</td></tr>
<tr><td>Bakungan</td><td>Melati&nbsp;</td><td>30</td><td>25</td></tr></table></body></html>`

/** The same small report in every kind of file that offices send. */
export const FORMAT: Kasus[] = [
  sama('asli.xls', 'real XLS (BIFF8)', createBuku({ Isi: tabel }, 'biff8'), isi),
  sama('lama.xls', 'XLS of Excel 95 (BIFF5)', createBuku({ Isi: tabel }, 'biff5'), isi),
  sama('html.xls', 'XLS that is an HTML page in Windows-1252, with merged cells', createTeks(html, '1252'), {
    kolom: { Sheet1: `2 ${LETAK_SD}` },
  }),
  sama('tab.xls', 'XLS that is text with tabs', createTeks(csv('\t'))),
  sama('xml.xls', 'XLS that is XML of Excel 2003', createBuku({ Isi: tabel }, 'xlml'), isi),
  sama('libre.ods', 'ODS', createBuku({ Isi: tabel }, 'ods'), isi),
  sama('biner.xlsb', 'XLSB', createBuku({ Isi: tabel }, 'xlsb'), isi),
  sama('titik-koma.csv', 'CSV with semicolons and a BOM', createTeks(csv(';'), 'bom')),
  sama('koma.csv', 'CSV with commas', createTeks(csv(','))),
  sama(
    'utf16.csv',
    'text with tabs in UTF-16, as Excel saves "Unicode text"',
    createTeks(csv('\t'), 'utf16-bom'),
  ),
  sama('utf16-polos.txt', 'the same without its mark', createTeks(csv('\t'), 'utf16')),
  sama(
    'sep.csv',
    'CSV whose first line names the separator: rows count as the spreadsheet shows them',
    createTeks(csv(',', 'sep=,\r\n')),
  ),
  sama('pipa.txt', 'text with bars', createTeks(csv('|'))),
  sama(
    'windows-1252.csv',
    'CSV in Windows-1252: its dash is blank, not zero',
    createTeks(
      `${[...KEPALA, 'Hari buka', 'Layanan Sosial'].join(';')}\n${[LJ, LDI, 'Kenanga', OKT, 1, '–'].join(';')}\n`,
      '1252',
    ),
    {
      kolom: { 'windows-1252': `1 ${LETAK_KEPALA} E:hari_buka F:layanan_sosial` },
      hitungan: [1, 1, 0, 0],
      terima: [['2', 'kenanga', '2025-10', { HB: 1 }]],
      temuan: ['tanda-strip 2'],
    },
  ),
  sama(
    'kutip.csv',
    'CSV with quoted cells that hold the separator and a line break',
    createTeks(
      `Kecamatan,Desa,Posyandu,"Bulan\nlaporan",Hari buka,Catatan\n"Loa Janan","Loa Duri Ilir",Kenanga,"Okt 2025",1,"buka,\ntutup ""cepat"""\n`,
    ),
    {
      kolom: { kutip: `1 ${LETAK_KEPALA} E:hari_buka` },
      hitungan: [1, 1, 0, 0],
      terima: [['2', 'kenanga', '2025-10', { HB: 1 }]],
    },
  ),
  sama('bukan-xls.xls', 'XLSX under the name of an XLS', createBuku({ Isi: tabel }), isi),
  sama('bukan-csv.csv', 'XLSX under the name of a CSV', createBuku({ Isi: tabel }), isi),
  sama(
    'awalan-xml.xlsx',
    'XLSX of another program: prefixed elements, text in place, cells without addresses',
    ubahZip(createBuku({ Isi: [['x']] }), () => ({
      'xl/worksheets/sheet1.xml': new TextEncoder().encode(
        `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${tabel
          .map(
            (b) =>
              `<x:row>${b
                .map((s) =>
                  typeof s === 'number'
                    ? `<x:c><x:v>${s}</x:v></x:c>`
                    : `<x:c t="inlineStr"><x:is><x:t>${s}</x:t></x:is></x:c>`,
                )
                .join('')}</x:row>`,
          )
          .join('')}</x:sheetData></x:worksheet>`,
      ),
    })),
    isi,
  ),
]
