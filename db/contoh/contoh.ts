import { type Bulan, geserBulan, getBulanDari, listBulan } from '@/lib/periode'
import { getIstimewa, listMelapor } from './laporan'
import {
  getHadirKabupaten,
  getHadirKecamatan,
  getStuntingKabupaten,
  getStuntingKecamatan,
  JUMLAH_BULAN,
} from './musim'
import { createDasar, type DasarKecamatan, listNilai } from './nilai'
import { listFaktaPendataan } from './pendataan'
import { listPosyanduContoh, type PosyanduContoh, setTitik, type TitikDesa } from './posyandu'
import { listRegistrasiContoh, type PeristiwaContoh } from './registrasi'
import { getSituasi, type Situasi } from './situasi'

/** The day that the sample speaks of. */
export const TANGGAL_CONTOH = '2025-10-24'

/** One value; `posyandu` is its place in the list of posyandu, from 0. */
export interface FaktaContoh {
  posyandu: number
  bulan: Bulan
  ukuran: string
  nilai: number
}

export interface Contoh {
  posyandu: PosyanduContoh[]
  fakta: FaktaContoh[]
  registrasi: PeristiwaContoh[]
  /** First and last month with values. */
  bulanAwal: Bulan
  bulanAkhir: Bulan
}

type Wilayah = { kode: string; jenis: string; induk: string | null }

function hitungDesa(wilayah: readonly Wilayah[]): { kode: string; desa: number; kelurahan: number }[] {
  const jumlah = (induk: string, jenis: string) =>
    wilayah.filter((w) => w.induk === induk && w.jenis === jenis).length
  return wilayah
    .filter((w) => w.jenis === 'kecamatan')
    .map(({ kode }) => ({ kode, desa: jumlah(kode, 'desa'), kelurahan: jumlah(kode, 'kelurahan') }))
}

const KECAMATAN_RINGKAS = ['64.02.06', '64.02.10', '64.02.12']

// The small set keeps one posyandu per desa in three kecamatan; the sums of the news make no sense there.
function ringkaskan(
  situasi: Situasi,
  desa: readonly { kode: string; desa: number; kelurahan: number }[],
): Situasi {
  const pilihan = situasi.kecamatan.filter((s) => KECAMATAN_RINGKAS.includes(s.kode))
  return {
    kecamatan: (pilihan.length ? pilihan : situasi.kecamatan.slice(0, 3)).map((s) => {
      const d = desa.find((x) => x.kode === s.kode)
      return {
        ...s,
        posyanduDesa: d?.desa ?? 0,
        posyanduKelurahan: d?.kelurahan ?? 0,
        belumLapor: Math.min(1, s.belumLapor),
      }
    }),
    stuntingKini: null,
    stuntingLalu: null,
    hadirKini: null,
    kaderDesa: null,
    kaderKelurahan: null,
  }
}

const jumlah = (d: DasarKecamatan, kunci: 'ukur' | 'sk') => d.isi.reduce((a, x) => a + x[kunci], 0)

/** Scales the rates of the kecamatan so that together they give the rate of the kabupaten; unchanged without one. */
function sesuaikan(nilai: readonly number[], bobot: readonly number[], sasaran: number | null): number[] {
  const total = bobot.reduce((a, b) => a + b, 0)
  if (sasaran === null || total === 0) return nilai.map((n) => Math.min(99.5, n))
  let hasil = [...nilai]
  // Twice: what the cap cuts off is spread over the others.
  for (let i = 0; i < 2; i++) {
    const rata = hasil.reduce((a, n, j) => a + n * (bobot[j] as number), 0) / total
    hasil = hasil.map((n) => Math.min(99.5, (n * sasaran) / rata))
  }
  return hasil
}

/** By posyandu, month and measure: the order of the index that they are stored under. */
function bandingkan(a: FaktaContoh, b: FaktaContoh): number {
  if (a.posyandu !== b.posyandu) return a.posyandu - b.posyandu
  if (a.bulan !== b.bulan) return a.bulan < b.bulan ? -1 : 1
  return a.ukuran < b.ukuran ? -1 : 1
}

function listFakta(
  situasi: Situasi,
  posyandu: PosyanduContoh[],
  registrasi: PeristiwaContoh[],
  bulan: Bulan[],
): FaktaContoh[] {
  const istimewa = getIstimewa(situasi.kecamatan, posyandu)
  const bulanSk = new Map<number, string>()
  for (const r of registrasi) if (r.tahap === 'sk-pengurus') bulanSk.set(r.posyandu, getBulanDari(r.tanggal))
  const perKecamatan = situasi.kecamatan.map((s) => ({
    s,
    isi: posyandu.flatMap((p, indeks) =>
      p.kodeKecamatan === s.kode ? [{ p, indeks, bulanSk: bulanSk.get(indeks) ?? null }] : [],
    ),
  }))
  const akhir = bulan.at(-1) as Bulan
  const hasil: FaktaContoh[] = []
  for (const [i, b] of bulan.entries()) {
    const ke = JUMLAH_BULAN - bulan.length + i
    const dasar = perKecamatan.map(({ s, isi }) => {
      const melapor = listMelapor(
        s,
        isi.map((x) => x.p),
        b,
        akhir,
        istimewa,
      )
      return createDasar(
        s,
        b,
        ke,
        isi.filter((_, j) => melapor[j]),
        istimewa.tanpaUkur,
      )
    })
    const stunting = sesuaikan(
      dasar.map((d) => getStuntingKecamatan(d.situasi, b, ke)),
      dasar.map((d) => jumlah(d, 'ukur')),
      getStuntingKabupaten(situasi, ke),
    )
    const hadir = sesuaikan(
      dasar.map((d) => getHadirKecamatan(d.situasi, b, ke)),
      dasar.map((d) => jumlah(d, 'sk')),
      getHadirKabupaten(situasi, b, ke),
    )
    for (const [j, d] of dasar.entries()) {
      for (const { indeks, nilai } of listNilai(d, stunting[j] as number, hadir[j] as number)) {
        for (const [ukuran, n] of Object.entries(nilai))
          hasil.push({ posyandu: indeks, bulan: b, ukuran, nilai: n })
      }
    }
  }
  return [...hasil, ...listFaktaPendataan(posyandu, bulan, hasil, registrasi)].sort(bandingkan)
}

interface BahanContoh {
  wilayah: readonly Wilayah[]
  kabupaten: string
  ringkas?: boolean
  /** Where the desa lie; without it posyandu have no place. */
  titik?: TitikDesa
}

/**
 * The sample set: the same input gives the same numbers, on every machine and day. 24 months to October 2025, all
 * posyandu of the kabupaten; `ringkas` gives 13 months, three kecamatan and one posyandu per desa, for tests.
 */
export function createContoh(isi: BahanContoh): Contoh {
  const desa = hitungDesa(isi.wilayah)
  const penuh = getSituasi(isi.kabupaten, desa)
  const situasi = isi.ringkas ? ringkaskan(penuh, desa) : penuh
  const bulanAkhir = getBulanDari(TANGGAL_CONTOH)
  const bulanAwal = geserBulan(bulanAkhir, 1 - (isi.ringkas ? 13 : JUMLAH_BULAN))
  const posyandu = listPosyanduContoh(
    situasi,
    isi.wilayah.filter((w) => w.jenis === 'desa' || w.jenis === 'kelurahan'),
  )
  if (isi.titik) setTitik(posyandu, isi.titik)
  const registrasi = listRegistrasiContoh(situasi.kecamatan, posyandu, TANGGAL_CONTOH)
  const fakta = listFakta(situasi, posyandu, registrasi, listBulan(bulanAwal, bulanAkhir))
  return { posyandu, fakta, registrasi, bulanAwal, bulanAkhir }
}
