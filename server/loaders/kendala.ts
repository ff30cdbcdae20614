import 'server-only'
import { getDb } from '@/db/client'
import { listTarifBerlaku } from '@/db/queries/insentif'
import { listPosyandu } from '@/db/queries/posyandu'
import { listAngkaTerbit } from '@/db/queries/terbit'
import type { Wilayah } from '@/db/queries/wilayah'
import {
  type AmbilJumlah,
  type BarisKendala,
  listKendala,
  UKURAN_KENDALA,
  UKURAN_MENTAH_KENDALA,
} from '@/indikator/kendala'
import {
  type KendalaPosyandu,
  type ModelKendalaPosyandu,
  susunKendalaPosyandu,
} from '@/indikator/kendala-posyandu'
import { type SeriBerangka, susunTerbit } from '@/indikator/susun-terbit'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel } from './dasar'
import { loadAnakWilayah, loadWilayah } from './tempat'
import { loadAkarKecamatan, type Tabel } from './wilayah'

interface Bersama {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  tempat: Wilayah
  posyandu: number
  ambil: AmbilJumlah
}

/** What holds back the posyandu of one kecamatan below the kabupaten. */
export interface BarisKecamatan {
  kode: string
  nama: string
  posyandu: number
  ambil: AmbilJumlah
  /** In the order of effect. */
  kendala: BarisKendala[]
  /** Posyandu whose facilities nobody asked about. */
  belumDidata: number
}

/** The obstacles of the kabupaten and of each kecamatan. */
export interface ModelKendala extends Bersama {
  kendala: BarisKendala[]
  /** Largest effect first. */
  kecamatan: BarisKecamatan[]
  /** Published figures about facilities: beside the own ones, never mixed with them. */
  terbit: SeriBerangka[]
}

/** The obstacles of one kecamatan with the posyandu behind them. */
export interface ModelKendalaKecamatan extends Bersama {
  kendala: KendalaPosyandu[]
  sarana: ModelKendalaPosyandu['sarana']
  namaDesa: ReadonlyMap<string, string>
  /** Rupiah per kader and month in force; null while none was set. */
  tarif: { rupiah: number; sumber: string; sifat: string } | null
}

const SERI_SARANA = ['gedung-dibangun', 'gedung-direncanakan', 'paket-meubel', 'penerima-ape']
/** Answers of a survey hold so long. */
const JENDELA = 12

/** Reads sums of one place from an index over the rollup. */
export function createAmbil(tabel: Tabel, kode: string, bulan: Bulan): AmbilJumlah {
  const j = tabel(kode, bulan)
  return (ukuran) => {
    const jumlah = j?.jumlah[ukuran]
    return jumlah === undefined ? null : { jumlah, unit: j?.melapor[ukuran] ?? 0 }
  }
}

/** Sum of what filling every gap would change: what lists of places are sorted by. */
const hitungDampak = (kendala: readonly BarisKendala[]) => kendala.reduce((n, k) => n + (k.dampak ?? 0), 0)

/** Loads the page /program/kendala for a scope that sees the kabupaten; null for others. */
export async function loadKendala(c: Cakupan, bulan: Bulan): Promise<ModelKendala | null> {
  const db = getDb()
  const tempat = c.akar === env.KABUPATEN ? await loadWilayah(c, c.akar) : null
  if (!tempat) return null
  const [dasar, tabelAkar, tabelAnak, anak, terbit] = await Promise.all([
    loadDasar(bulan),
    loadTabel(c, { kode: [tempat.kode] }, bulan, bulan, [...UKURAN_KENDALA]),
    loadTabel(c, { induk: tempat.kode }, bulan, bulan, [...UKURAN_KENDALA]),
    loadAnakWilayah(c, tempat.kode),
    listAngkaTerbit(db, SERI_SARANA),
  ])
  const ambil = createAmbil(tabelAkar, tempat.kode, bulan)
  const posyandu = ambil('posyandu')?.jumlah ?? 0
  const kecamatan = anak.map((a) => {
    const ambilAnak = createAmbil(tabelAnak, a.kode, bulan)
    return {
      kode: a.kode,
      nama: a.nama,
      posyandu: a.posyandu,
      ambil: ambilAnak,
      kendala: listKendala(a.posyandu, ambilAnak),
      belumDidata: Math.max(0, a.posyandu - (ambilAnak('sarana_terdata')?.jumlah ?? 0)),
    }
  })
  return {
    dasar,
    akarKecamatan: null,
    tempat,
    posyandu,
    ambil,
    kendala: listKendala(posyandu, ambil),
    kecamatan: kecamatan.sort(
      (a, b) => hitungDampak(b.kendala) - hitungDampak(a.kendala) || a.nama.localeCompare(b.nama),
    ),
    terbit: susunTerbit(terbit).seri,
  }
}

/** Loads the page of one kecamatan; null when it is none or lies outside of the scope. */
export async function loadKendalaKecamatan(
  c: Cakupan,
  kode: string,
  bulan: Bulan,
): Promise<ModelKendalaKecamatan | null> {
  const db = getDb()
  const tempat = await loadWilayah(c, kode)
  if (tempat?.jenis !== 'kecamatan') return null
  const dasar = await loadDasar(bulan)
  const [akarKecamatan, posyandu, desa, tarif] = await Promise.all([
    loadAkarKecamatan(c),
    listPosyandu(db, c, { wilayah: kode }, geserBulan(bulan, 1 - JENDELA), bulan, {
      tanpa: ['tepat'],
      ukuran: UKURAN_MENTAH_KENDALA,
    }),
    loadAnakWilayah(c, kode),
    dasar.tanggalData ? listTarifBerlaku(db, c, dasar.tanggalData) : [],
  ])
  const { ambil, kendala, sarana } = susunKendalaPosyandu(posyandu, bulan)
  return {
    dasar,
    akarKecamatan,
    tempat,
    posyandu: posyandu.length,
    ambil,
    kendala,
    sarana,
    namaDesa: new Map(desa.map((d) => [d.kode, d.nama])),
    tarif: tarif.find((t) => t.jenis === 'kader') ?? null,
  }
}
