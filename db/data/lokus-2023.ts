import type { IsiLokus } from '@/indikator/catatan/lokus'
import type { CatatanBaru } from '../mutations/catatan'

const SUMBER = 'eksposisi 16 November 2022; tribunkaltim 12 Juli 2023'

/** Fakta 3.3: 20 of the 21 names of 2023 were traced; as printed, with the kode that the name leads to. */
const PASTI: readonly [kode: string, tercetak: string][] = [
  ['64.02.03.2003', 'Loa Janan Ulu'],
  ['64.02.03.2006', 'Batuah'],
  ['64.02.03.2007', 'Loa Duri Ilir'],
  ['64.02.03.2008', 'Tani Harapan'],
  ['64.02.04.2002', 'Muara Pantuan'],
  ['64.02.05.2001', 'Saliki'],
  ['64.02.05.2003', 'Muara Badak Ulu'],
  ['64.02.05.2005', 'Tanjung Limau'],
  ['64.02.07.2004', 'Sebulu Ulu'],
  ['64.02.07.2014', 'Mekar Jaya'],
  ['64.02.11.2001', 'Muara Kaman Ilir'],
  ['64.02.11.2005', 'Muara Kaman Ulu'],
  ['64.02.11.2006', 'Sabintulung'],
  ['64.02.11.2011', 'Menamang Kanan'],
  ['64.02.11.2018', 'Liang Buaya'],
  ['64.02.14.1003', 'Muara Jawa Ulu'],
  ['64.02.15.1002', 'Pendingin'],
  ['64.02.15.1003', 'Sangasanga Dalam'],
]

const DUA_SIDOMULYO = 'Nama ini ada di Anggana dan di Tabang; sumber tidak menyebut kecamatannya.'
const DAYA_ATAU_JAYA =
  'Tercetak juga "Manunggal Jaya". Manunggal Daya ada di Sebulu, Manunggal Jaya di Tenggarong Seberang.'

/** Two names that fit two desa each: a record for each of them. */
const RAGU: readonly [kode: string, tercetak: string, catatan: string][] = [
  ['64.02.04.2007', 'Sidomulyo', DUA_SIDOMULYO],
  ['64.02.12.2010', 'Sidomulyo', DUA_SIDOMULYO],
  ['64.02.07.2008', 'Manunggal Daya', DAYA_ATAU_JAYA],
  ['64.02.16.2001', 'Manunggal Daya', DAYA_ATAU_JAYA],
]

const createCatatan = (
  kodeWilayah: string,
  isi: Pick<IsiLokus, 'tercetak' | 'meragukan' | 'catatan'>,
): CatatanBaru => ({
  daftar: 'lokus',
  kodeWilayah,
  isi: { tahun: 2023, sumber: SUMBER, ...isi } satisfies IsiLokus,
})

/** The stunting lokus of Kutai Kartanegara of 2023 as the news printed them; none elsewhere. */
export function listLokus2023(kabupaten: string): CatatanBaru[] {
  if (kabupaten !== '64.02') return []
  return [
    ...PASTI.map(([kode, tercetak]) => createCatatan(kode, { tercetak, meragukan: false, catatan: null })),
    ...RAGU.map(([kode, tercetak, catatan]) => createCatatan(kode, { tercetak, meragukan: true, catatan })),
  ]
}
