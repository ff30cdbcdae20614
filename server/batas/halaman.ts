import 'server-only'
import { getDb } from '@/db/client'
import {
  type BatasLengkap,
  type BatasTercatat,
  getBatas,
  listBatas,
  listPeristiwaBatas,
  type PeristiwaBatas,
} from '@/db/queries/batas'
import { JENIS_TEMUAN_BATAS, type Lapisan, type PadananBatas, type TemuanBatas } from '@/impor/batas/tipe'
import type { TopologiDesa, TopologiKecamatan } from '@/lib/topologi'
import { type Masuk, requirePengguna } from '../akses'
import { loadRangka, type RangkaTanpaBulan } from '../loaders/dasar'
import { loadPersetujuanObjek, type PersetujuanObjek } from '../loaders/persetujuan'
import { type Geometri, loadGeometri } from '../peta/geometri'
import { type GambarBatas, susunGambar } from './gambar'
import { loadKonteksBatas } from './konteks'

interface Bingkai {
  masuk: Masuk
  rangka: RangkaTanpaBulan
  persetujuan: PersetujuanObjek
}

/** What is in force, as a caption says it. */
export interface BatasKini {
  /** Null: the approximation. */
  id: number | null
  resmi: boolean
  adaDesa: boolean
  sumber: string
  tanggal: string | null
}

export interface HalamanBatas extends Bingkai {
  /** Null when the kabupaten has no map at all. */
  kini: BatasKini | null
  gambar: GambarBatas | null
  /** What an undo brings back, as a caption; null when there is nothing to undo. */
  sebelum: string | null
  riwayat: BatasTercatat[]
  peristiwa: (PeristiwaBatas & { nama: string })[]
}

const PERKIRAAN = 'batas perkiraan'

/** A set by its source, else its file; undefined: the approximation. */
export const sebutBatas = (b: BatasTercatat | undefined) => (b ? `${b.sumber ?? b.berkas}` : PERKIRAAN)

function getKini(geometri: Geometri | null, peristiwa: readonly PeristiwaBatas[]): BatasKini | null {
  if (!geometri) return null
  return {
    id: geometri.resmi ? (peristiwa[0]?.batasId ?? null) : null,
    resmi: geometri.resmi,
    adaDesa: geometri.desa !== null,
    sumber: geometri.sumber,
    tanggal: geometri.tanggal,
  }
}

/** Upload, what is in force, and the history, for those who may manage boundaries; others get 404. */
export async function loadHalamanBatas(): Promise<HalamanBatas> {
  const masuk = await requirePengguna('kelola-batas')
  const db = getDb()
  const [rangka, geometri, riwayat, peristiwa, persetujuan] = await Promise.all([
    loadRangka(masuk.cakupan),
    loadGeometri(),
    listBatas(db),
    listPeristiwaBatas(db),
    loadPersetujuanObjek(masuk, 'batas/%', 'batas', 1),
  ])
  const perId = new Map(riwayat.map((b) => [b.id, b]))
  const nama = (p: PeristiwaBatas | undefined) =>
    sebutBatas(p?.batasId == null ? undefined : perId.get(p.batasId))
  const kini = getKini(geometri, peristiwa)
  return {
    masuk,
    rangka,
    persetujuan,
    kini,
    gambar: geometri ? (susunGambar([{ ...geometri, tanda: [] }])[0] ?? null) : null,
    sebelum: kini?.resmi ? nama(peristiwa.find((p) => p.id === peristiwa[0]?.sebelum)) : null,
    riwayat,
    peristiwa: peristiwa.map((p) => ({ ...p, nama: nama(p) })),
  }
}

/** A finding with the name of its kind; its places are numbered as on the map. */
export interface TemuanTampil extends Omit<TemuanBatas, 'tempat'> {
  nama: string
  tempat: (TemuanBatas['tempat'][number] & { nomor: number })[]
}

/** A feature that a person may give a place. */
export type BarisPadanan = PadananBatas & { lapisan: Lapisan }

export interface HalamanSatuBatas extends Bingkai {
  batas: BatasLengkap
  /** Findings, gravest first, each place with the number that marks it on the map. */
  temuan: TemuanTampil[]
  kini: (BatasKini & { gambar: GambarBatas }) | null
  baru: GambarBatas | null
  /** All places that a feature can be given. */
  tempat: { kode: string; nama: string; induk: string | null }[]
}

const URUTAN = { galat: 0, peringatan: 1, info: 2 }

function nomori(temuan: readonly TemuanBatas[]): TemuanTampil[] {
  let nomor = 0
  return [...temuan]
    .sort((a, b) => URUTAN[a.tingkat] - URUTAN[b.tingkat])
    .map((t) => ({
      ...t,
      nama: JENIS_TEMUAN_BATAS[t.kode],
      tempat: t.tempat.map((x) => {
        nomor += 1
        return { ...x, nomor }
      }),
    }))
}

/** One set with its check and both maps; null when there is none. Others than those who may manage boundaries get 404. */
export async function loadSatuBatas(id: number): Promise<HalamanSatuBatas | null> {
  const masuk = await requirePengguna('kelola-batas')
  const db = getDb()
  const batas = await getBatas(db, id)
  if (!batas) return null
  const [rangka, geometri, peristiwa, konteks, persetujuan] = await Promise.all([
    loadRangka(masuk.cakupan),
    loadGeometri(),
    listPeristiwaBatas(db),
    loadKonteksBatas(),
    loadPersetujuanObjek(masuk, `batas/${id}`, 'batas', 1),
  ])
  const temuan = nomori(batas.hasil.temuan)
  const set = [
    ...(geometri ? [{ ...geometri, tanda: [] }] : []),
    ...(batas.kecamatan === null
      ? []
      : [
          {
            kecamatan: JSON.parse(batas.kecamatan) as TopologiKecamatan,
            desa: batas.desa === null ? null : (JSON.parse(batas.desa) as TopologiDesa),
            tanda: temuan.flatMap((t) => t.tempat),
          },
        ]),
  ]
  const gambar = set.length > 0 ? susunGambar(set) : []
  const kini = getKini(geometri, peristiwa)
  const namaKecamatan = new Map(konteks.kecamatan.map((k) => [k.kode, k.nama]))
  return {
    masuk,
    rangka,
    persetujuan,
    batas,
    temuan,
    kini: kini && gambar[0] ? { ...kini, gambar: gambar[0] } : null,
    baru: batas.kecamatan === null ? null : (gambar.at(-1) ?? null),
    tempat: [
      ...konteks.kecamatan.map((k) => ({ kode: k.kode, nama: k.nama, induk: null })),
      ...konteks.desa.map((d) => ({
        kode: d.kode,
        nama: d.nama,
        induk: namaKecamatan.get(d.kodeKecamatan) ?? null,
      })),
    ],
  }
}
