import 'server-only'
import { getDb } from '@/db/client'
import { listTenggatLapor, listTerima, type TerimaKecamatan } from '@/db/queries/penerimaan'
import { TEMPLAT_DITERIMA } from '@/impor/templat'
import {
  formatPengingat,
  hitungTerima,
  type Penerimaan,
  type RingkasTerima,
  susunPenerimaan,
} from '@/indikator/penerimaan'
import type { KodeTemplat } from '@/indikator/tipe'
import { type Bulan, geserBulan, getBulanDari, listBulan, parseBulan } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { boleh, requirePengguna } from '@/server/akses'
import { type BingkaiImpor, loadBingkai } from './impor'
import { loadKeadaan } from './keadaan'

export type { KeadaanTerima } from '@/indikator/penerimaan'

const BULAN_TAMPIL = 12

/** One kecamatan and month, with the reminder to send; null where nothing is missing. */
export type BarisTerima = Penerimaan & Omit<TerimaKecamatan, keyof Penerimaan> & { pengingat: string | null }

export interface HalamanPenerimaan extends BingkaiImpor {
  templat: { kode: KodeTemplat; nama: string }
  daftarTemplat: { kode: KodeTemplat; nama: string }[]
  daftarBulan: Bulan[]
  /** The month looked at, and its rows. */
  bulan: Bulan
  baris: BarisTerima[]
  ringkas: RingkasTerima
  tenggat: string
  /** All months of each kecamatan. */
  papan: { kode: string; nama: string; bulan: BarisTerima[] }[]
  /** Day as of which it was judged: today; with sample data the day they speak of. */
  hariIni: string
  bolehImpor: boolean
}

type Kueri = Record<string, string | string[] | undefined>

/** A report that began later is not asked for in the months before it: the monthly one always is. */
function listBulanDiminta(
  isi: readonly TerimaKecamatan[],
  templat: KodeTemplat,
  semua: readonly Bulan[],
): Bulan[] {
  if (templat === 'laporan-bulanan') return [...semua]
  const pertama = semua.find((b) => isi.some((t) => t.bulan === b && (t.masuk > 0 || t.adaDraf)))
  return pertama ? semua.filter((b) => b >= pertama) : [...semua]
}

/** The month before the day has been due or is being waited for: the obvious one to look at. */
function pilihBulan(diminta: Kueri['bulan'], daftar: readonly Bulan[], hariIni: string): Bulan {
  const pilihan = typeof diminta === 'string' ? parseBulan(diminta) : null
  if (pilihan && daftar.includes(pilihan)) return pilihan
  const lalu = geserBulan(getBulanDari(hariIni), -1)
  return daftar.includes(lalu) ? lalu : (daftar.at(-1) as Bulan)
}

/** The receipt board of one template, for the scope of the reader. */
export async function loadPenerimaan(kueri: Kueri): Promise<HalamanPenerimaan> {
  const masuk = await requirePengguna('baca')
  const db = getDb()
  const keadaan = await loadKeadaan()
  const hariIni = keadaan.adaContoh ? (keadaan.tanggalData ?? getHariIni()) : getHariIni()
  const akhir = getBulanDari(hariIni)
  const semuaBulan = listBulan(geserBulan(akhir, 1 - BULAN_TAMPIL), akhir)
  const templat = (TEMPLAT_DITERIMA.find((t) => t.kode === kueri.templat) ??
    TEMPLAT_DITERIMA[0]) as (typeof TEMPLAT_DITERIMA)[number]
  const [bingkai, semuaIsi, tenggat] = await Promise.all([
    loadBingkai(masuk),
    listTerima(db, masuk.cakupan, templat.kode, semuaBulan),
    listTenggatLapor(db),
  ])
  const daftarBulan = listBulanDiminta(semuaIsi, templat.kode, semuaBulan)
  const isi = semuaIsi.filter((t) => daftarBulan.includes(t.bulan))
  const dinilai = susunPenerimaan(isi, templat.kode, tenggat, hariIni)
  const semua = dinilai.map((p, i): BarisTerima => {
    const { nama, oleh, imporId } = isi[i] as TerimaKecamatan
    return { ...p, nama, oleh, imporId, pengingat: formatPengingat(p, nama, templat.kode, hariIni) }
  })
  const bulan = pilihBulan(kueri.bulan, daftarBulan, hariIni)
  const baris = semua.filter((b) => b.bulan === bulan)
  const papan = baris.map(({ kode, nama }) => ({ kode, nama, bulan: semua.filter((b) => b.kode === kode) }))
  return {
    ...bingkai,
    templat: { kode: templat.kode, nama: templat.nama },
    daftarTemplat: TEMPLAT_DITERIMA.map(({ kode, nama }) => ({ kode, nama })),
    daftarBulan,
    bulan,
    baris,
    ringkas: hitungTerima(baris, hariIni),
    tenggat: baris[0]?.tenggat ?? hariIni,
    papan,
    hariIni,
    bolehImpor: boleh(masuk.pengguna, 'impor'),
  }
}
