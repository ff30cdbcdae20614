import { type IsiTimPembina, JABATAN_TIM } from '@/indikator/catatan/tim-pembina'
import { geserHari } from '@/lib/periode'
import type { CatatanBaru } from '../mutations/catatan'
import { getAcak } from './acak'
import type { TempatContoh } from './catatan'

/** Day that the sample speaks of, and the first decree of a team in it. */
const HARI = '2025-10-24'
const SK_PERTAMA = '2024-10-14'

const KOSONG: IsiTimPembina = {
  terbentuk: false,
  nomor_sk: null,
  tanggal_sk: null,
  berlaku_sampai: null,
  ketua: null,
  jabatan_ketua: null,
  ...(Object.fromEntries(JABATAN_TIM.map((j) => [j, null])) as Record<(typeof JABATAN_TIM)[number], null>),
  terlatih: null,
  tanggal_pelatihan: null,
}

/** Offices filled: most teams have all, some lack one to three, a few never said. */
function listJabatan(kode: string): Pick<IsiTimPembina, (typeof JABATAN_TIM)[number]> {
  const n = getAcak(kode, 'susunan')
  const isi = (j: string) => {
    if (n >= 0.94) return j === 'ada_ketua' ? true : null
    if (n < 0.7 || j === 'ada_ketua') return true
    return getAcak(kode, j, 'jabatan') >= 0.3
  }
  return Object.fromEntries(JABATAN_TIM.map((j) => [j, isi(j)])) as Record<
    (typeof JABATAN_TIM)[number],
    boolean | null
  >
}

/** End of the term: most for the length of an office, some soon or past, a third follows the office and names none. */
function getBerlaku(kode: string, tanggal: string): string | null {
  const n = getAcak(kode, 'masa')
  if (n < 0.33) return null
  if (n < 0.38) return geserHari(HARI, -20 - Math.floor(120 * getAcak(kode, 'habis')))
  if (n < 0.45) return geserHari(HARI, 6 + Math.floor(80 * getAcak(kode, 'segera')))
  return geserHari(tanggal, 3 * 365 + Math.floor(700 * getAcak(kode, 'lama')))
}

function getPelatihan(kode: string, tanggal: string): Pick<IsiTimPembina, 'terlatih' | 'tanggal_pelatihan'> {
  const n = getAcak(kode, 'latih')
  const hari = geserHari(tanggal, 20 + Math.floor(140 * getAcak(kode, 'latih-hari')))
  if (n > 0.92) return { terlatih: null, tanggal_pelatihan: null }
  if (n > 0.62 || hari > HARI) return { terlatih: false, tanggal_pelatihan: null }
  return { terlatih: true, tanggal_pelatihan: n > 0.57 ? null : hari }
}

function createTim(kode: string, jabatanKetua: string, tanggal: string, urut: number): IsiTimPembina {
  const tanpaNomor = getAcak(kode, 'nomor') < 0.06
  const tanpaTanggal = getAcak(kode, 'tanggal') < 0.03
  const berlaku = getBerlaku(kode, tanggal)
  return {
    ...KOSONG,
    terbentuk: true,
    nomor_sk: tanpaNomor ? null : `CONTOH/${urut}/${tanggal.slice(0, 4)}`,
    tanggal_sk: tanpaTanggal ? null : tanggal,
    berlaku_sampai: berlaku && berlaku > tanggal ? berlaku : null,
    ketua: 'Ketua contoh',
    jabatan_ketua: jabatanKetua,
    ...listJabatan(kode),
    ...getPelatihan(kode, tanggal),
  }
}

const getTanggal = (kode: string) => geserHari(SK_PERTAMA, Math.floor(360 * getAcak(kode, 'sk')))
const JABATAN_DESA = { desa: 'Istri kepala desa', kelurahan: 'Istri lurah' } as const

/** Desa far up the river are later: their kecamatan holds more without a team. */
function isBelum(d: TempatContoh['desa'][number]): boolean {
  return getAcak(d.kode, 'belum') < 0.03 + 0.75 * Math.max(0, getAcak(d.kodeKecamatan, 'belum') - 0.6)
}

/** Sample teams of the kabupaten, the kecamatan and the desa; some not formed, some never recorded. */
export function listTimContoh(t: TempatContoh): CatatanBaru[] {
  const baris = (kodeWilayah: string, isi: IsiTimPembina): CatatanBaru => ({
    daftar: 'tim-pembina',
    kodeWilayah,
    isi: { ...isi },
  })
  const kecamatan = t.kecamatan.map(({ kode }, i) =>
    baris(
      kode,
      getAcak(kode, 'tim-kecamatan') < 0.1
        ? KOSONG
        : createTim(
            kode,
            'Istri camat',
            geserHari('2025-08-11', Math.floor(12 * getAcak(kode, 'kec'))),
            i + 2,
          ),
    ),
  )
  const desa = t.desa.flatMap((d, i) => {
    if (getAcak(d.kode, 'tak-tercatat') < 0.035) return []
    const isi = isBelum(d)
      ? KOSONG
      : createTim(d.kode, JABATAN_DESA[d.jenis], getTanggal(d.kode), i + 2 + t.kecamatan.length)
    return [baris(d.kode, isi)]
  })
  const kabupaten = createTim(t.kabupaten, 'Istri bupati', '2025-03-17', 1)
  return [baris(t.kabupaten, kabupaten), ...kecamatan, ...desa]
}
