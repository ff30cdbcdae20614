import 'server-only'
import { getDb } from '@/db/client'
import { listCatatan } from '@/db/queries/catatan'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { sebutDesa } from '@/indikator/kalimat-wilayah'
import type { ModelKartu, NilaiTempat } from '@/indikator/model'
import { listUkuran, susunKartu, susunNilai } from '@/indikator/susun'
import { type HitunganTim, hitungTim, listTim, type Tim } from '@/indikator/tim-keadaan'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan, getAkhirBulan } from '@/lib/periode'
import { bolehCatat } from '../program/izin'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { type LetakPetak, loadPetak } from './petak'
import { requireIndikator } from './wilayah'

interface Bersama {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  /** The place that the page speaks of. */
  tempat: Wilayah
  /** "desa", "kelurahan", or "desa/kelurahan". */
  sebutan: string
  /** Day on which terms are judged. */
  hari: string
  /** Its own team. */
  tim: Tim
  /** Over the teams of its desa and kelurahan. */
  desa: HitunganTim
  /** The indicator `tim-pembina` of the place and of those right below; null before there are data. */
  kartu: ModelKartu | null
  nilai: NilaiTempat[]
  bolehCatat: boolean
}

/** One kecamatan with its own team and those of its desa. */
export interface KecamatanTim {
  tim: Tim
  daftar: Tim[]
  desa: HitunganTim
}

/** Teams of a kabupaten. */
export interface ModelTimKabupaten extends Bersama {
  jenis: 'kabupaten'
  kecamatan: KecamatanTim[]
  /** Over the teams of the kecamatan. */
  hitungKecamatan: HitunganTim
}

/** Teams of a kecamatan. */
export interface ModelTimKecamatan extends Bersama {
  jenis: 'kecamatan'
  daftar: Tim[]
  petak: LetakPetak[]
}

export type ModelTim = ModelTimKabupaten | ModelTimKecamatan

const isDesa = (w: Wilayah) => w.jenis === 'desa' || w.jenis === 'kelurahan'
const urutNama = (a: Wilayah, b: Wilayah) => a.nama.localeCompare(b.nama)

/** Loads the teams of a place, the root of the scope when `kode` is null; null outside of the scope and for a desa. */
export async function loadTim(c: Cakupan, bulan: Bulan, kode: string | null): Promise<ModelTim | null> {
  const db = getDb()
  const [dasar, wilayah] = await Promise.all([loadDasar(bulan), listWilayah(db, c)])
  const tempat = wilayah.find((w) => w.kode === (kode ?? c.akar))
  if (!tempat || isDesa(tempat)) return null
  const indikator = requireIndikator('tim-pembina')
  const ukuran = listUkuran([indikator])
  const [catatan, tabelAkar, tabelAnak, target, petak] = await Promise.all([
    listCatatan(db, c, 'tim-pembina', { wilayah: tempat.kode }),
    loadTabel(c, { kode: [tempat.kode] }, dasar.deret[0] as Bulan, bulan, ukuran),
    loadTabel(c, { induk: tempat.kode }, geserBulan(bulan, -1), bulan, ukuran),
    loadTarget(c),
    tempat.jenis === 'kecamatan' ? loadPetak(tempat.kode) : [],
  ])
  const hari = dasar.tanggalData ?? getAkhirBulan(bulan)
  const susun = (t: readonly Wilayah[]) => listTim(t, catatan, bulan, hari)
  const anak = wilayah.filter((w) => w.induk === tempat.kode).sort(urutNama)
  const desa = wilayah.filter((w) => isDesa(w) && w.kode.startsWith(`${tempat.kode}.`)).sort(urutNama)
  const daftar = susun(desa)
  const akar = wilayah.find((w) => w.kode === c.akar)
  const bersama: Bersama = {
    dasar,
    akarKecamatan: akar?.jenis === 'kecamatan' ? { kode: akar.kode, nama: akar.nama } : null,
    tempat,
    sebutan: sebutDesa(desa.map((d) => d.jenis)),
    hari,
    tim: susun([tempat])[0] as Tim,
    desa: hitungTim(daftar),
    kartu: dasar.tanggalData
      ? susunKartu(indikator, tempat, dasar.deret, tabelAkar, target, dasar.tanggalData)
      : null,
    nilai: anak.map((a) => susunNilai(indikator, a, bulan, tabelAnak, target)),
    bolehCatat: bolehCatat({ peran: c.peran, bidang: null }, 'tim-pembina'),
  }
  if (tempat.jenis === 'kecamatan') return { ...bersama, jenis: 'kecamatan', daftar, petak }
  const kecamatan = susun(anak).map((tim) => {
    const milik = daftar.filter((d) => d.tempat.kode.startsWith(`${tim.tempat.kode}.`))
    return { tim, daftar: milik, desa: hitungTim(milik) }
  })
  return {
    ...bersama,
    jenis: 'kabupaten',
    kecamatan,
    hitungKecamatan: hitungTim(kecamatan.map((k) => k.tim)),
  }
}
