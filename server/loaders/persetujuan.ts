import 'server-only'
import { getDb } from '@/db/client'
import {
  type AturanBerlaku,
  type DelegasiTercatat,
  getPengajuan,
  isAdaPimpinan,
  type LangkahPengajuan,
  listAturan,
  listCalonDelegasi,
  listDelegasi,
  listDiputus,
  listLangkah,
  listMenunggu,
  listMenungguObjek,
  listRiwayatAturan,
  type PengajuanTercatat,
  type Penyetuju,
  type RiwayatAturan,
} from '@/db/queries/persetujuan'
import { type KodePersetujuan, perluPersetujuan } from '@/indikator/persetujuan'
import { getHariIni } from '@/lib/waktu'
import { boleh, type Masuk, type Perbuatan, requirePengguna } from '../akses'
import { type HakPersetujuan, loadHak } from '../persetujuan/izin'
import { loadRangka, type RangkaTanpaBulan } from './dasar'

export type {
  AturanBerlaku,
  DelegasiTercatat,
  LangkahPengajuan,
  PengajuanTercatat,
  Penyetuju,
  RiwayatAturan,
} from '@/db/queries/persetujuan'

const PER_HALAMAN = 20

interface Bingkai {
  masuk: Masuk
  rangka: RangkaTanpaBulan
}

// What the page of the object itself asks for.
const HALAMAN_OBJEK: Readonly<Record<KodePersetujuan, Perbuatan>> = {
  impor: 'impor',
  target: 'kelola-target',
  batas: 'kelola-batas',
  pilot: 'baca',
}

function bolehPutuskan({ pengguna }: Masuk, { saya }: HakPersetujuan, p: PengajuanTercatat): boolean {
  const objek = {
    kode: p.kodeWilayah,
    milikSendiri: p.oleh === pengguna.id,
    delegasi: saya?.delegasiId != null,
  }
  return (
    saya !== null &&
    p.keadaan === 'menunggu' &&
    p.contoh === pengguna.contoh &&
    boleh(pengguna, 'setujui', objek)
  )
}

export interface HalamanPersetujuan extends Bingkai {
  /** The signed-in user's right to decide; null when he has none today. */
  saya: Penyetuju | null
  /** Everybody who may decide today. */
  penyetuju: Penyetuju[]
  putuskan: PengajuanTercatat[]
  /** Own requests that wait. */
  milikSaya: PengajuanTercatat[]
  /** Requests of others that wait for somebody else. */
  lain: PengajuanTercatat[]
  riwayat: PengajuanTercatat[]
  halaman: number
  adaLagi: boolean
  boleh: { delegasi: boolean; aturan: boolean }
}

/** What waits for the signed-in user, what he asked himself, and what was decided. */
export async function loadHalamanPersetujuan(halaman: number): Promise<HalamanPersetujuan> {
  const masuk = await requirePengguna('baca')
  const db = getDb()
  const [rangka, hak] = await Promise.all([loadRangka(masuk.cakupan), loadHak(masuk)])
  const [menunggu, riwayat] = await Promise.all([
    listMenunggu(db, masuk.cakupan, hak.pembaca),
    listDiputus(db, masuk.cakupan, hak.pembaca, PER_HALAMAN + 1, (halaman - 1) * PER_HALAMAN),
  ])
  const putuskan = menunggu.filter((p) => bolehPutuskan(masuk, hak, p))
  const milikSaya = menunggu.filter((p) => p.oleh === masuk.pengguna.id)
  return {
    masuk,
    rangka,
    saya: hak.saya,
    penyetuju: hak.penyetuju,
    putuskan,
    milikSaya,
    lain: menunggu.filter((p) => !putuskan.includes(p) && !milikSaya.includes(p)),
    riwayat: riwayat.slice(0, PER_HALAMAN),
    halaman,
    adaLagi: riwayat.length > PER_HALAMAN,
    boleh: {
      delegasi: hak.pembaca.semua && masuk.pengguna.peran !== 'kecamatan',
      aturan: boleh(masuk.pengguna, 'atur-persetujuan'),
    },
  }
}

/** How many requests wait for the signed-in user's decision. */
export async function loadJumlahPutuskan(masuk: Masuk): Promise<number> {
  const hak = await loadHak(masuk)
  if (!hak.saya) return 0
  const menunggu = await listMenunggu(getDb(), masuk.cakupan, hak.pembaca)
  return menunggu.filter((p) => bolehPutuskan(masuk, hak, p)).length
}

export interface SatuPengajuan extends Bingkai {
  pengajuan: PengajuanTercatat
  langkah: LangkahPengajuan[]
  /** Who may decide on it today. */
  penyetuju: Penyetuju[]
  saya: Penyetuju | null
  boleh: { putuskan: boolean; tarik: boolean }
  /** The reader may open the page of the object itself. */
  bukaObjek: boolean
}

/** One request with all that happened to it; null when it does not exist for this user. */
export async function loadSatuPengajuan(id: number): Promise<SatuPengajuan | null> {
  const masuk = await requirePengguna('baca')
  const db = getDb()
  const hak = await loadHak(masuk)
  const pengajuan = await getPengajuan(db, masuk.cakupan, hak.pembaca, id)
  if (!pengajuan) return null
  const [rangka, langkah] = await Promise.all([loadRangka(masuk.cakupan), listLangkah(db, id)])
  const milik = pengajuan.oleh === masuk.pengguna.id
  return {
    masuk,
    rangka,
    pengajuan,
    langkah,
    penyetuju: hak.penyetuju.filter((p) => p.id !== pengajuan.oleh),
    saya: hak.saya,
    boleh: {
      putuskan: bolehPutuskan(masuk, hak, pengajuan),
      tarik: milik && pengajuan.keadaan === 'menunggu',
    },
    bukaObjek: boleh(masuk.pengguna, HALAMAN_OBJEK[pengajuan.jenis]),
  }
}

/** For the page of an object: what waits on it, and whether acting on it now would have to wait. */
export interface PersetujuanObjek {
  pengajuan: PengajuanTercatat[]
  /** The rule asks for approval of an act of this kind and size. */
  perlu: boolean
  /** Everybody who may decide today. */
  penyetuju: Penyetuju[]
  /** The signed-in user: his own may be taken back, and he does not approve them. */
  saya: number
  contoh: boolean
}

/**
 * Loads what a page of an object says of approval. `objek` as in `jejak`, ending in `%` for all that begin so; `ukuran`: size of the
 * act that the page offers, null when it offers none. The caller has proven that the user may see the object.
 */
export async function loadPersetujuanObjek(
  masuk: Masuk,
  objek: string,
  jenis: KodePersetujuan,
  ukuran: number | null,
): Promise<PersetujuanObjek> {
  const db = getDb()
  const { id: saya, contoh } = masuk.pengguna
  const semua = await listMenungguObjek(db, masuk.cakupan, objek)
  const pengajuan = semua.filter((p) => p.contoh || !contoh)
  if (ukuran === null && pengajuan.length === 0)
    return { pengajuan, perlu: false, penyetuju: [], saya, contoh }
  const [hak, aturan] = await Promise.all([loadHak(masuk), listAturan(db, contoh)])
  const berlaku = aturan.find((a) => a.jenis === jenis)
  const perlu = ukuran !== null && berlaku !== undefined && perluPersetujuan(berlaku, ukuran)
  return { pengajuan, perlu, penyetuju: hak.penyetuju, saya, contoh }
}

export interface HalamanDelegasi extends Bingkai {
  delegasi: DelegasiTercatat[]
  /** Accounts to choose from; null when this user may not delegate. */
  calon: { id: number; nama: string; peran: 'dpmd' | 'tp_posyandu' | 'opd' }[] | null
  /** An active pimpinan exists; only he delegates then. */
  adaPimpinan: boolean
  hari: string
}

/** Who decides for whom. Roles that neither decide nor delegate see only what names them. */
export async function loadHalamanDelegasi(): Promise<HalamanDelegasi> {
  const masuk = await requirePengguna('baca')
  const db = getDb()
  const { pengguna, cakupan } = masuk
  const hak = await loadHak(masuk)
  const [rangka, delegasi, adaPimpinan, calon] = await Promise.all([
    loadRangka(cakupan),
    listDelegasi(db, cakupan, hak.pembaca),
    isAdaPimpinan(db, pengguna.contoh),
    listCalonDelegasi(db, cakupan, pengguna.contoh),
  ])
  const bolehBeri = boleh(pengguna, 'delegasikan') && (pengguna.peran === 'pimpinan' || !adaPimpinan)
  return {
    masuk,
    rangka,
    delegasi,
    calon: bolehBeri ? calon.filter((k) => k.id !== pengguna.id) : null,
    adaPimpinan,
    hari: getHariIni(),
  }
}

export interface HalamanAturan extends Bingkai {
  aturan: AturanBerlaku[]
  riwayat: RiwayatAturan[]
  penyetuju: Penyetuju[]
}

/** The rules and how they changed, for those who may set them; others get 404. */
export async function loadHalamanAturan(): Promise<HalamanAturan> {
  const masuk = await requirePengguna('atur-persetujuan')
  const db = getDb()
  const { contoh } = masuk.pengguna
  const [rangka, hak, aturan, riwayat] = await Promise.all([
    loadRangka(masuk.cakupan),
    loadHak(masuk),
    listAturan(db, contoh),
    listRiwayatAturan(db, contoh),
  ])
  return { masuk, rangka, aturan, riwayat, penyetuju: hak.penyetuju }
}
