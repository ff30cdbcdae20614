import 'server-only'
import { getDb } from '@/db/client'
import { listCatatan } from '@/db/queries/catatan'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import type { IsiKegiatan } from '@/indikator/catatan/kegiatan'
import type { Catatan } from '@/indikator/catatan/tipe'
import { isDalamJeda } from '@/indikator/kegiatan-menjangkau'
import type { SaringanKegiatan } from '@/indikator/kegiatan-saringan'
import {
  type BulanKegiatan,
  isDari,
  type Jangkauan,
  jumlahkanPeserta,
  type Kegiatan,
  type Peserta,
  saringKegiatan,
  susunJangkauan,
  susunKegiatan,
  susunTahun,
} from '@/indikator/kegiatan-susun'
import type { Peran } from '@/lib/cakupan'
import { type Bulan, getBulanDari } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { boleh, type Masuk } from '../akses'
import { type DasarHalaman, loadDasar } from './dasar'
import { loadKeadaan } from './keadaan'

/** Participants that came from one kecamatan; `kode` null for records of the kabupaten as a whole. */
export interface PesertaTempat {
  kode: string | null
  nama: string
  kegiatan: number
  peserta: Peserta
}

/** The page of activities for one filter. */
export interface ModelKegiatan {
  peran: Peran
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  saringan: SaringanKegiatan
  tahun: number
  /** Years with activities, newest first; the one shown is among them. */
  daftarTahun: number[]
  kecamatan: { kode: string; nama: string }[]
  /** Name of a place by its code. */
  nama: ReadonlyMap<string, string>
  /** Anything recorded at all within the scope. */
  ada: boolean
  kalender: BulanKegiatan[]
  /** Of the year, or of the month opened; newest first. */
  kegiatan: Kegiatan[]
  peserta: PesertaTempat[]
  /** Judged at the end of the month of the data, whatever year is shown. */
  jangkauan: {
    kecamatan: Jangkauan[]
    desa: Jangkauan[]
    perKecamatan: ReadonlyMap<string, [number, number]>
  }
  /** Supervision visits within the months asked for, newest first. */
  supervisi: Kegiatan[]
  bolehCatat: boolean
}

type CatatanKegiatan = Catatan<IsiKegiatan>

async function getBulan(diminta: Bulan | null): Promise<Bulan> {
  const k = await loadKeadaan()
  const sah = diminta && k.bulanAwal && k.bulanAkhir && diminta >= k.bulanAwal && diminta <= k.bulanAkhir
  return sah ? diminta : (k.bulanUtama ?? getBulanDari(getHariIni()))
}

function listPeserta(
  kecamatan: ModelKegiatan['kecamatan'],
  catatan: readonly CatatanKegiatan[],
): PesertaTempat[] {
  const susun = (kode: string | null, nama: string, milik: readonly CatatanKegiatan[]): PesertaTempat => ({
    kode,
    nama,
    kegiatan: susunKegiatan(milik).length,
    peserta: jumlahkanPeserta(milik.map((c) => c.isi)),
  })
  const umum = catatan.filter((c) => c.kodeWilayah.split('.').length === 2)
  const baris = kecamatan.map((k) =>
    susun(
      k.kode,
      k.nama,
      catatan.filter((c) => isDari(c.kodeWilayah, k.kode)),
    ),
  )
  return umum.length > 0 ? [...baris, susun(null, 'Tingkat kabupaten', umum)] : baris
}

function susunSemuaJangkauan(
  wilayah: readonly Wilayah[],
  kecamatan: ModelKegiatan['kecamatan'],
  catatan: readonly CatatanKegiatan[],
  bulan: Bulan,
  { jeda, kecamatan: satu }: SaringanKegiatan,
): ModelKegiatan['jangkauan'] {
  const tempat = wilayah.filter((w) => w.jenis === 'desa' || w.jenis === 'kelurahan')
  const desa = susunJangkauan(tempat, catatan, bulan, jeda, (c, t) => c === t)
  const perKecamatan = new Map(
    kecamatan.map((k) => {
      const milik = desa.filter((d) => isDari(d.kode, k.kode))
      return [k.kode, [milik.filter((d) => d.terjangkau).length, milik.length] as [number, number]]
    }),
  )
  return {
    kecamatan: susunJangkauan(kecamatan, catatan, bulan, jeda, isDari),
    desa: satu === null ? desa : desa.filter((d) => isDari(d.kode, satu)),
    perKecamatan,
  }
}

/** Loads the page of activities for the signed-in user; of a kecamatan outside of his scope nothing comes back. */
export async function loadKegiatan(
  { pengguna, cakupan }: Masuk,
  s: SaringanKegiatan,
): Promise<ModelKegiatan> {
  const db = getDb()
  const bulan = await getBulan(s.bulan)
  const [dasar, wilayah, catatan] = await Promise.all([
    loadDasar(bulan),
    listWilayah(db, cakupan),
    listCatatan(db, cakupan, 'kegiatan'),
  ])
  const akar = wilayah.find((w) => w.kode === cakupan.akar)
  const akarKecamatan = akar?.jenis === 'kecamatan' ? { kode: akar.kode, nama: akar.nama } : null
  const kecamatan = wilayah
    .filter((w) => w.jenis === 'kecamatan')
    .map(({ kode, nama }) => ({ kode, nama }))
    .sort((a, b) => a.nama.localeCompare(b.nama))
  const saringan: SaringanKegiatan = { ...s, bulan, kecamatan: akarKecamatan?.kode ?? s.kecamatan }
  const tahun = s.tahun ?? Number(bulan.slice(0, 4))
  const setahun = saringKegiatan(catatan, saringan, tahun)
  const { pilih } = s
  const tampil = pilih ? setahun.filter((c) => getBulanDari(c.isi.tanggal) === pilih) : setahun
  const tahunAda = catatan.map((c) => Number(c.isi.tanggal.slice(0, 4)))
  const milik = catatan.filter(
    (c) => saringan.kecamatan === null || isDari(c.kodeWilayah, saringan.kecamatan),
  )
  return {
    peran: pengguna.peran,
    dasar,
    akarKecamatan,
    saringan,
    tahun,
    daftarTahun: [...new Set([tahun, Number(bulan.slice(0, 4)), ...tahunAda])].sort((a, b) => b - a),
    kecamatan,
    nama: new Map(wilayah.map((w) => [w.kode, w.nama])),
    ada: catatan.length > 0,
    kalender: susunTahun(susunKegiatan(setahun), tahun),
    kegiatan: susunKegiatan(tampil),
    peserta: listPeserta(
      kecamatan.filter((k) => saringan.kecamatan === null || k.kode === saringan.kecamatan),
      tampil,
    ),
    jangkauan: susunSemuaJangkauan(wilayah, kecamatan, catatan, bulan, saringan),
    supervisi: susunKegiatan(
      milik.filter((c) => c.isi.jenis === 'supervisi' && isDalamJeda(c.isi.tanggal, bulan, s.jeda)),
    ),
    bolehCatat: boleh(pengguna, 'catat-program', { daftar: 'kegiatan' }),
  }
}
