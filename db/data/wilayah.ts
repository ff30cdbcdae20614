import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Papa from 'papaparse'

/** One row of the table `wilayah`. Kode and names are those of Kemendagri, from `idn-area-data` (ODbL). */
export interface BarisWilayah {
  kode: string
  nama: string
  jenis: 'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan'
  induk: string | null
}

const folder = join(dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json')), 'data')

// The file of all villages of the country is 3 MB: only the lines of the kabupaten are parsed.
function loadBaris(berkas: string, awalan: string): string[][] {
  const baris = readFileSync(join(folder, berkas), 'utf8')
    .split('\n')
    .filter((b) => b.startsWith(awalan))
  return Papa.parse<string[]>(baris.join('\n'), { delimiter: ',' }).data.filter((b) => b.length >= 3)
}

/** "KABUPATEN KUTAI KARTANEGARA" → "Kutai Kartanegara"; "KOTA BONTANG" → "Kota Bontang". */
function formatNamaKabupaten(nama: string): string {
  const judul = nama.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (h) => h.toUpperCase())
  return judul.replace(/^Kabupaten /, '')
}

/**
 * The kabupaten, its kecamatan and its desa and kelurahan, parents first. The first digit of the fourth group of a
 * kode tells a kelurahan (1) from a desa (2). Throws when the country has no kabupaten of that kode.
 */
export function listWilayahAcuan(kabupaten: string): BarisWilayah[] {
  const [induk] = loadBaris('regencies.csv', `${kabupaten},`)
  if (!induk) throw new Error(`Tidak ada kabupaten/kota dengan kode ${kabupaten}. Periksa KABUPATEN.`)
  const kecamatan = loadBaris('districts.csv', `${kabupaten}.`)
  const desa = loadBaris('villages.csv', `${kabupaten}.`)
  return [
    { kode: kabupaten, nama: formatNamaKabupaten(induk[2] ?? ''), jenis: 'kabupaten', induk: null },
    ...kecamatan.map(
      ([kode = '', di = '', nama = '']): BarisWilayah => ({ kode, nama, jenis: 'kecamatan', induk: di }),
    ),
    ...desa.map(
      ([kode = '', di = '', nama = '']): BarisWilayah => ({
        kode,
        nama,
        jenis: kode.split('.')[3]?.startsWith('1') ? 'kelurahan' : 'desa',
        induk: di,
      }),
    ),
  ]
}

/** All kabupaten and kota of the country with the names of their kecamatan. */
export function listKabupatenAcuan(): { kode: string; nama: string; kecamatan: string[] }[] {
  const kabupaten = loadBaris('regencies.csv', '').filter(([kode = '']) => /^\d/.test(kode))
  const hasil = new Map(
    kabupaten.map(([kode = '', , nama = '']) => [
      kode,
      { kode, nama: formatNamaKabupaten(nama), kecamatan: [] as string[] },
    ]),
  )
  for (const [, induk = '', nama = ''] of loadBaris('districts.csv', ''))
    hasil.get(induk)?.kecamatan.push(nama)
  return [...hasil.values()]
}
