import 'server-only'
import type { Wilayah } from '@/db/queries/wilayah'
import { getIndikator, INDIKATOR, INDIKATOR_UTAMA } from '@/indikator'
import type { LajuRegistrasi } from '@/indikator/laju-registrasi'
import type { ModelKartu, NilaiTempat } from '@/indikator/model'
import {
  type Perhatian,
  susunBelumLapor,
  susunBeruntun,
  susunRegistrasiTertahan,
} from '@/indikator/perhatian'
import { listUkuran, susunDeret, susunKartu, susunNilai } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import type { Vonis } from '@/indikator/vonis'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { loadVonis } from './laju'
import { loadAnakWilayah } from './tempat'

/** The overview of the kabupaten in one month, with one indicator on the map and in the ranking. */
export interface ModelRingkasan {
  dasar: DasarHalaman
  vonis: Vonis
  laju: LajuRegistrasi
  /** The three big tiles. */
  kartu: ModelKartu[]
  /** The other indicators that were ever reported, for the short list. */
  lain: ModelKartu[]
  terpilih: Indikator
  /** The selected indicator per kecamatan. */
  tempat: NilaiTempat[]
  perhatian: Perhatian[]
}

/** Indicators that "Perlu perhatian" looks at in each kecamatan. */
const KODE_PERHATIAN = ['registrasi', 'stunting', 'partisipasi-kader', 'laporan-masuk'] as const
const ada = (kode: (typeof KODE_PERHATIAN)[number]) => getIndikator(kode) as Indikator

type Tabel = Awaited<ReturnType<typeof loadTabel>>

function susunPerhatian(
  anak: Wilayah[],
  nilai: (i: Indikator) => NilaiTempat[],
  tabel: Tabel,
  bulan: Bulan,
): Perhatian[] {
  const empat = [-3, -2, -1, 0].map((n) => geserBulan(bulan, n))
  const beruntun = (kode: (typeof KODE_PERHATIAN)[number]) =>
    susunBeruntun(
      ada(kode),
      anak.map((a) => ({ kode: a.kode, nama: a.nama, deret: susunDeret(ada(kode), a.kode, empat, tabel) })),
    )
  return [
    susunRegistrasiTertahan(nilai(ada('registrasi'))),
    beruntun('stunting'),
    beruntun('partisipasi-kader'),
    susunBelumLapor(nilai(ada('laporan-masuk')), bulan),
  ].filter((p) => p !== null)
}

// One screen holds only so many: those that nobody ever reported stay on /indikator, unless nothing was reported at all.
function pilihLain(kartu: ModelKartu[], terpilih: Indikator): ModelKartu[] {
  const ada = kartu.filter((k) => k.indikator === terpilih || k.deret.some((t) => t.nilai !== null))
  return ada.length > 1 ? ada : kartu
}

/** Loads the overview; null when there is no data at all yet. Expects a scope that sees the whole kabupaten. */
export async function loadRingkasan(
  c: Cakupan,
  bulan: Bulan,
  kodeIndikator: string,
): Promise<ModelRingkasan | null> {
  const terpilih = getIndikator(kodeIndikator)
  const dasar = await loadDasar(bulan)
  if (!terpilih || !dasar.tanggalData) return null
  const kab = { kode: dasar.kabupaten, nama: 'Kabupaten' }
  const [tabelKab, tabelKec, target, anak] = await Promise.all([
    loadTabel(c, { kode: [kab.kode] }, dasar.deret[0] as Bulan, bulan, listUkuran(INDIKATOR)),
    loadTabel(
      c,
      { induk: kab.kode },
      geserBulan(bulan, -3),
      bulan,
      listUkuran([terpilih, ...KODE_PERHATIAN.map(ada)]),
    ),
    loadTarget(c),
    loadAnakWilayah(c, kab.kode),
  ])
  const nilai = (i: Indikator) => anak.map((a) => susunNilai(i, a, bulan, tabelKec, target))
  const kartu = (i: Indikator) =>
    susunKartu(i, kab, dasar.deret, tabelKab, target, dasar.tanggalData as string)
  const vonis = await loadVonis(c, dasar, kab.kode, target)
  if (!vonis) return null
  const isUtama = (i: Indikator) => (INDIKATOR_UTAMA as readonly string[]).includes(i.kode)
  return {
    dasar,
    laju: vonis.laju,
    vonis: vonis.vonis,
    kartu: INDIKATOR_UTAMA.map((k) => kartu(getIndikator(k) as Indikator)),
    lain: pilihLain(INDIKATOR.filter((i) => !isUtama(i)).map(kartu), terpilih),
    terpilih,
    tempat: nilai(terpilih),
    perhatian: susunPerhatian(anak, nilai, tabelKec, bulan),
  }
}
