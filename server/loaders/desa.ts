import 'server-only'
import { getDb } from '@/db/client'
import { listPosyandu, type PosyanduLengkap } from '@/db/queries/posyandu'
import type { Wilayah } from '@/db/queries/wilayah'
import { INDIKATOR } from '@/indikator'
import { type Banding, susunBanding } from '@/indikator/banding'
import { hitungTahap } from '@/indikator/corong-registrasi'
import { createTabelPosyandu, getKodePosyandu, getLaporanTerakhir } from '@/indikator/jumlah-posyandu'
import { listDokumen } from '@/indikator/keadaan-registrasi'
import { type Kekurangan, listKekurangan } from '@/indikator/kekurangan'
import type { NilaiTempat } from '@/indikator/model'
import { listUkuran, susunNilai } from '@/indikator/susun'
import { getTahapPada, type KodeTahap } from '@/indikator/tahap-registrasi'
import { hitungTerdaftar } from '@/indikator/tempat-laju'
import type { Vonis } from '@/indikator/vonis'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { susunModelVonis } from './laju'
import { loadAnakWilayah, loadWilayah } from './tempat'
import {
  getTanggalRegistrasi,
  loadAkarKecamatan,
  requireIndikator,
  susunKalimat,
  type Target,
} from './wilayah'

const KOLOM_POSYANDU = ['stunting', 'ds', 'partisipasi-kader', 'enam-bidang'] as const

/** One posyandu of a desa in one month. */
export interface BarisPosyandu {
  id: number
  nama: string
  nilai: Record<(typeof KOLOM_POSYANDU)[number], NilaiTempat>
  melapor: boolean
  /** Latest month with a report in the last two years; null without one. */
  laporanTerakhir: Bulan | null
  tahap: KodeTahap
  /** Names of the registration documents that are missing; empty while registration is not asked for. */
  dokumenKurang: string[]
}

/** One desa or kelurahan in one month. */
export interface ModelDesa {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  tempat: Wilayah
  kecamatan: Wilayah
  judul: string
  hitungan: string | null
  /** One for each indicator; the yardsticks are the kecamatan and the kabupaten, the siblings its desa. */
  banding: Banding[]
  posyandu: BarisPosyandu[]
  kekurangan: Kekurangan[]
  /** Posyandu at each stage of registration. */
  tahap: ReturnType<typeof hitungTahap>
  /** Verdict on its registration; null while there are no data. */
  vonis: Vonis | null
}

function susunBarisPosyandu(
  posyandu: readonly PosyanduLengkap[],
  bulan: Bulan,
  target: Target,
  tanggal: string | null,
): BarisPosyandu[] {
  const tabel = createTabelPosyandu(posyandu, bulan)
  return posyandu.map((p) => {
    const terakhir = getLaporanTerakhir(p, bulan)
    const tempat = { kode: getKodePosyandu(p), nama: p.nama }
    return {
      id: p.id,
      nama: p.nama,
      nilai: Object.fromEntries(
        KOLOM_POSYANDU.map((k) => [k, susunNilai(requireIndikator(k), tempat, bulan, tabel, target)]),
      ) as BarisPosyandu['nilai'],
      melapor: terakhir === bulan,
      laporanTerakhir: terakhir,
      tahap: tanggal ? getTahapPada(p.peristiwa, tanggal) : 'belum',
      dokumenKurang: tanggal
        ? listDokumen(p.peristiwa, tanggal).flatMap((d) => (d.ada || d.tahap === 'terdaftar' ? [] : [d.nama]))
        : [],
    }
  })
}

/** Loads a desa or kelurahan; null when it does not exist or lies outside of the scope. */
export async function loadDesa(c: Cakupan, kode: string, bulan: Bulan): Promise<ModelDesa | null> {
  const tempat = await loadWilayah(c, kode)
  const kecamatan = tempat?.induk ? await loadWilayah(c, tempat.induk) : null
  if (!tempat || kecamatan?.jenis !== 'kecamatan') return null
  const dasar = await loadDasar(bulan)
  const sesama = await loadAnakWilayah(c, kecamatan.kode)
  const kab = { kode: dasar.kabupaten, nama: 'Kabupaten' }
  const tempatTabel = [kab.kode, kecamatan.kode, ...sesama.map((s) => s.kode)]
  const [tabel, target, posyandu, akarKecamatan] = await Promise.all([
    loadTabel(c, { kode: tempatTabel }, geserBulan(bulan, -1), bulan, listUkuran(INDIKATOR)),
    loadTarget(c),
    listPosyandu(getDb(), c, { wilayah: kode }, dasar.deret[0] as Bulan, bulan, { tanpa: ['tepat'] }),
    loadAkarKecamatan(c),
  ])
  const banding = INDIKATOR.map((i) =>
    susunBanding(i, tempat, [kecamatan, kab], sesama.length > 1 ? sesama : null, bulan, tabel, target),
  )
  const tanggal = getTanggalRegistrasi(banding, dasar)
  const adaLangkah = posyandu.some((p) => p.peristiwa.length > 0)
  return {
    dasar,
    akarKecamatan,
    tempat,
    kecamatan,
    ...susunKalimat(tempat.nama, bulan, banding, adaLangkah, `di ${kecamatan.nama}`),
    banding,
    posyandu: susunBarisPosyandu(posyandu, bulan, target, tanggal),
    kekurangan: listKekurangan(posyandu, bulan, tanggal),
    tahap: hitungTahap(posyandu, dasar.tanggalData ?? ''),
    vonis:
      susunModelVonis(dasar, kode, target, sesama, hitungTerdaftar(posyandu, dasar.tanggalData ?? ''))
        ?.vonis ?? null,
  }
}
