import 'server-only'
import { getDb } from '@/db/client'
import { listCatatan, listVersiCatatan, type VersiCatatan } from '@/db/queries/catatan'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { getDaftar } from '@/indikator/catatan'
import { formatAwal, type KolomIsian, listKolomIsian } from '@/indikator/catatan/isian'
import type { Daftar, KodeDaftar, TingkatTempat } from '@/indikator/catatan/tipe'
import { formatKolom } from '@/indikator/catatan/tulis'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { boleh, type Masuk } from '../akses'
import { getObjekCatatan } from '../catatan/objek'
import { loadRangka, type RangkaTanpaBulan } from './dasar'

export interface KelompokTempat {
  nama: string
  pilihan: { kode: string; nama: string }[]
}

/** One version of a record in words; `ubah`: what differs from the version before it. */
export interface VersiTampil
  extends Pick<VersiCatatan, 'id' | 'hapus' | 'berlaku' | 'sifat' | 'waktu' | 'oleh' | 'asal'> {
  ubah: { judul: string; lama: string; baru: string }[]
  pertama: boolean
  /** The import page may be opened by this user. */
  bolehBuka: boolean
}

/** The page of one record: its form, or its fields where it may not be written, and its history. */
export interface HalamanCatatan {
  rangka: RangkaTanpaBulan
  peran: Peran
  akunContoh: boolean
  kode: KodeDaftar
  nama: string
  satuan: string
  penjelasan: string
  judul: string
  kolom: KolomIsian[]
  tempat: KelompokTempat[]
  /** Text of each field to begin with, and the place. */
  awal: Record<string, string>
  tempatAwal: string
  /** Key of the record that the page is about; null for a new one. */
  kunci: string | null
  /** Key and version of the record in force; null for a new or a removed one. */
  semula: { kunci: string; versi: number } | null
  /** Fields in words, of a record that may not be written. */
  baca: { judul: string; isi: string }[]
  namaTempat: string
  riwayat: VersiTampil[]
  bolehUbah: boolean
}

const JENIS_TINGKAT: Readonly<Record<Wilayah['jenis'], TingkatTempat>> = {
  kabupaten: 'kabupaten',
  kecamatan: 'kecamatan',
  desa: 'desa',
  kelurahan: 'desa',
}

/** Whether records of a list may lie at a place of this kind. */
const isTingkat = (d: Daftar, jenis: Wilayah['jenis']): boolean => d.tingkat.includes(JENIS_TINGKAT[jenis])

function susunTempat(d: Daftar, wilayah: readonly Wilayah[]): KelompokTempat[] {
  const urut = (a: { nama: string }, b: { nama: string }) => a.nama.localeCompare(b.nama)
  const pilih = (w: readonly Wilayah[], awalan: string) =>
    w.map(({ kode, nama }) => ({ kode, nama: `${awalan}${nama}` })).sort(urut)
  const boleh = wilayah.filter((w) => isTingkat(d, w.jenis))
  const kecamatan = wilayah.filter((w) => w.jenis === 'kecamatan').sort(urut)
  const desa = (kode: string) => boleh.filter((w) => w.induk === kode && JENIS_TINGKAT[w.jenis] === 'desa')
  return [
    {
      nama: 'Kabupaten',
      pilihan: pilih(
        boleh.filter((w) => w.jenis === 'kabupaten'),
        'Kabupaten ',
      ),
    },
    {
      nama: 'Kecamatan',
      pilihan: pilih(
        boleh.filter((w) => w.jenis === 'kecamatan'),
        'Kecamatan ',
      ),
    },
    ...kecamatan.map((k) => ({ nama: `Desa/kelurahan di ${k.nama}`, pilihan: pilih(desa(k.kode), '') })),
  ].filter((k) => k.pilihan.length > 0)
}

function listUbah(d: Daftar, lama: VersiCatatan['isi'] | undefined, baru: VersiCatatan['isi']) {
  return Object.entries(d.kolom).flatMap(([kode, k]) => {
    const [a, b] = [formatKolom(k, lama?.[kode]), formatKolom(k, baru[kode])]
    return lama && a !== b ? [{ judul: k.judul, lama: a, baru: b }] : []
  })
}

/** The version that stood before: what an undone import had changed is no measure for the one after it. */
function susunRiwayat(masuk: Masuk, d: Daftar, versi: readonly VersiCatatan[]): VersiTampil[] {
  const bolehImpor = boleh(masuk.pengguna, 'impor')
  return versi.map(({ isi, ...v }, i) => {
    const sebelum = versi.slice(i + 1).find((x) => !x.asal?.dibatalkan)
    return {
      ...v,
      ubah: v.hapus ? [] : listUbah(d, sebelum && !sebelum.hapus ? sebelum.isi : undefined, isi),
      pertama: sebelum === undefined || sebelum.hapus,
      bolehBuka: bolehImpor,
    }
  })
}

// What the records of the scope hold in the fields that offer it.
async function loadSaran(masuk: Masuk, d: Daftar): Promise<Record<string, string[]>> {
  const kolom = Object.entries(d.kolom).filter(([, k]) => k.jenis === 'teks' && k.saran)
  if (kolom.length === 0) return {}
  const semua = await listCatatan(getDb(), masuk.cakupan, d.kode)
  const isi = (kode: string) => semua.flatMap((c) => (c.isi as Record<string, string | null>)[kode] ?? [])
  return Object.fromEntries(kolom.map(([kode]) => [kode, [...new Set(isi(kode))].sort()]))
}

async function loadDasarIsian(masuk: Masuk, d: Daftar) {
  const [rangka, wilayah, saran] = await Promise.all([
    loadRangka(masuk.cakupan),
    listWilayah(getDb(), masuk.cakupan),
    loadSaran(masuk, d),
  ])
  return { rangka, wilayah, saran }
}

const getBidang = ({ pengguna }: Masuk) => (pengguna.peran === 'opd' ? pengguna.bidang : null)

const dasarModel = (masuk: Masuk, d: Daftar, saran: Readonly<Record<string, readonly string[]>>) => ({
  peran: masuk.pengguna.peran,
  akunContoh: masuk.pengguna.contoh,
  kode: d.kode,
  nama: d.nama,
  satuan: d.satuan,
  penjelasan: d.penjelasan,
  kolom: listKolomIsian(d, getBidang(masuk), saran),
})

type Kueri = Readonly<Record<string, string | string[] | undefined>>

/** What an address fills in, by field; a choice that the field does not have is left out. */
const listAwal = (kolom: readonly KolomIsian[], kueri: Kueri): Record<string, string> =>
  Object.fromEntries(
    kolom.flatMap((k) => {
      const n = kueri[k.kode]
      const sah = typeof n === 'string' && (k.jenis !== 'pilihan' || k.pilihan.some((p) => p.kode === n))
      return sah ? [[k.kode, n.slice(0, k.panjang ?? 40)]] : []
    }),
  )

/**
 * The form for a new record; null for an unknown list or one that this user does not write. `kueri`: `tempat` and names of fields fill
 * in what they can.
 */
export async function loadCatatanBaru(
  masuk: Masuk,
  kode: string,
  kueri: Kueri,
): Promise<HalamanCatatan | null> {
  const d = getDaftar(kode)
  if (!d || !boleh(masuk.pengguna, 'catat-program', { daftar: d.kode })) return null
  const { rangka, wilayah, saran } = await loadDasarIsian(masuk, d)
  const pilihan = susunTempat(d, wilayah)
  const semua = pilihan.flatMap((k) => k.pilihan)
  const awal = semua.find((p) => p.kode === kueri.tempat) ?? (semua.length === 1 ? semua[0] : undefined)
  const bidang = getBidang(masuk)
  const model = dasarModel(masuk, d, saran)
  return {
    ...model,
    rangka,
    judul: `Tambah ${d.satuan}`,
    tempat: pilihan,
    awal: { ...listAwal(model.kolom, kueri), ...(bidang && 'bidang' in d.kolom ? { bidang } : {}) },
    tempatAwal: awal?.kode ?? '',
    kunci: null,
    semula: null,
    baca: [],
    namaTempat: awal?.nama ?? '',
    riwayat: [],
    bolehUbah: true,
  }
}

const sebutKode = (kode: string, wilayah: readonly Wilayah[]) => {
  const w = wilayah.find((x) => x.kode === kode)
  const jenis = w?.jenis === 'kabupaten' ? 'Kabupaten ' : w?.jenis === 'kecamatan' ? 'Kecamatan ' : ''
  return `${jenis}${w?.nama ?? kode}`
}

/** Place of a key, which begins with it. */
const getTempatKunci = (kunci: string) => kunci.split('|')[0] ?? ''

/**
 * One record with its history; null where there is none for this user. `dari`: a version whose content the form begins with instead of
 * that in force.
 */
export async function loadCatatan(
  masuk: Masuk,
  kode: string,
  kunci: string,
  dari: number | null,
): Promise<HalamanCatatan | null> {
  const d = getDaftar(kode)
  const versi = d ? await listVersiCatatan(getDb(), masuk.cakupan, d.kode, kunci) : []
  const [terakhir] = versi
  if (!d || !terakhir) return null
  const { rangka, wilayah, saran } = await loadDasarIsian(masuk, d)
  const berlaku = versi.find((v) => v.berlaku && !v.hapus)
  const { isi } = versi.find((v) => v.id === dari) ?? berlaku ?? terakhir
  const tempatAwal = getTempatKunci(kunci)
  const namaTempat = sebutKode(tempatAwal, wilayah)
  const kolom = Object.entries(d.kolom)
  return {
    ...dasarModel(masuk, d, saran),
    rangka,
    judul: d.sebut(isi as never, namaTempat),
    tempat: susunTempat(d, wilayah),
    awal: Object.fromEntries(kolom.map(([k, def]) => [k, formatAwal(def, isi[k])])),
    tempatAwal,
    kunci,
    semula: berlaku ? { kunci, versi: berlaku.id } : null,
    baca: kolom.map(([k, def]) => ({ judul: def.judul, isi: formatKolom(def, isi[k]) })),
    namaTempat,
    riwayat: susunRiwayat(masuk, d, versi),
    bolehUbah: boleh(
      masuk.pengguna,
      'catat-program',
      getObjekCatatan(d, tempatAwal, (berlaku ?? terakhir).isi),
    ),
  }
}

/** The place that a record is to lie at, when its list has that level and the scope holds it; null otherwise. */
export async function getTempatCatatan(c: Cakupan, d: Daftar, kode: string): Promise<Wilayah | null> {
  const w = (await listWilayah(getDb(), c)).find((x) => x.kode === kode)
  return w && isTingkat(d, w.jenis) ? w : null
}
