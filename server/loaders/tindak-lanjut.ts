import 'server-only'
import { randomUUID } from 'node:crypto'
import { getDb } from '@/db/client'
import { getAksi } from '@/db/queries/rencana'
import {
  getRapatTujuan,
  getTindakLanjut,
  listRiwayatTindakLanjut,
  listTindakLanjut,
  type PeristiwaTindakLanjut,
} from '@/db/queries/tindak-lanjut'
import { getIndikator, INDIKATOR } from '@/indikator'
import { formatPj, type PilihanKeputusan } from '@/indikator/isian-keputusan'
import { getPjAksi } from '@/indikator/kait-rencana'
import {
  type SaringanTindakLanjut,
  saringTab,
  saringTanpaTab,
  type TabTindakLanjut,
} from '@/indikator/saringan-tindak-lanjut'
import { isTerbuka, PJ_KANTOR } from '@/indikator/tindak-lanjut'
import { env } from '@/lib/env'
import { boleh, type Masuk } from '../akses'
import { loadSaatRapat } from '../rapat-meja/saat'
import { isPemilik } from '../tindak-lanjut/izin'
import { getIzin } from '../tindak-lanjut/izin-baris'
import { type BarisLengkap, lengkapiTindakLanjut, sebutTempat } from '../tindak-lanjut/susun'
import { loadRangka, type RangkaTanpaBulan } from './dasar'
import { loadPilihanAksi } from './kait-rencana'
import { loadAnakWilayah, loadWilayah } from './tempat'

export type { PeristiwaTindakLanjut } from '@/db/queries/tindak-lanjut'
export type { BarisLengkap } from '../tindak-lanjut/susun'

async function loadSemua(masuk: Masuk): Promise<{ semua: BarisLengkap[]; hari: string }> {
  const [saat, baris] = await Promise.all([loadSaatRapat(), listTindakLanjut(getDb(), masuk.cakupan)])
  return { semua: await lengkapiTindakLanjut(masuk.cakupan, baris, saat.hari, saat.bulan), hari: saat.hari }
}

const isMilik = (masuk: Masuk) => (b: BarisLengkap) =>
  isPemilik(masuk.pengguna, { jenis: b.pjJenis, kode: b.pjKode })

interface Pilihan {
  kode: string
  nama: string
}

/** The page /tindak-lanjut. */
export interface DaftarTindakLanjut {
  rangka: RangkaTanpaBulan
  peran: Masuk['pengguna']['peran']
  saringan: SaringanTindakLanjut
  hari: string
  /** Rows of each tab under the rest of the filter. */
  hitung: Record<TabTindakLanjut, number>
  baris: BarisLengkap[]
  /** What the selects offer: only what occurs. */
  pilihan: { pj: Pilihan[]; kecamatan: Pilihan[]; indikator: Pilihan[]; rapat: Pilihan[] }
  /** Whether the reader's office can owe anything at all. */
  adaMilik: boolean
  bolehCatat: boolean
}

const unik = (pilihan: readonly Pilihan[]) =>
  [...new Map(pilihan.map((p) => [p.kode, p])).values()].sort((a, b) => a.nama.localeCompare(b.nama))

async function listPilihanSaring(masuk: Masuk, semua: readonly BarisLengkap[]) {
  const kecamatan = await loadAnakWilayah(masuk.cakupan, env.KABUPATEN)
  const pakai = new Set(semua.flatMap((b) => [b.kodeWilayah.slice(0, 8), b.pjKode]))
  return {
    pj: unik(semua.map((b) => ({ kode: `${b.pjJenis}.${b.pjKode}`, nama: b.pj }))),
    kecamatan: kecamatan.filter((k) => pakai.has(k.kode)).map(({ kode, nama }) => ({ kode, nama })),
    indikator: unik(
      semua.flatMap((b) =>
        b.indikator && b.namaIndikator ? [{ kode: b.indikator, nama: b.namaIndikator }] : [],
      ),
    ),
    rapat: unik(
      semua.flatMap((b) => (b.rapatId && b.rapat ? [{ kode: String(b.rapatId), nama: b.rapat.judul }] : [])),
    ),
  }
}

/** Follow-ups of the scope that the filter lets through, late first. */
export async function loadDaftarTindakLanjut(
  masuk: Masuk,
  saringan: SaringanTindakLanjut,
): Promise<DaftarTindakLanjut> {
  const [{ semua, hari }, rangka] = await Promise.all([loadSemua(masuk), loadRangka(masuk.cakupan)])
  const tersaring = saringTanpaTab(semua, saringan, isMilik(masuk))
  const jumlah = (tab: TabTindakLanjut) => saringTab(tersaring, tab).length
  return {
    rangka,
    peran: masuk.pengguna.peran,
    saringan,
    hari,
    hitung: {
      terbuka: jumlah('terbuka'),
      lewat: jumlah('lewat'),
      selesai: jumlah('selesai'),
      semua: jumlah('semua'),
    },
    baris: saringTab(tersaring, saringan.tab),
    pilihan: await listPilihanSaring(masuk, semua),
    adaMilik: masuk.pengguna.peran !== 'opd' || masuk.pengguna.bidang !== null,
    bolehCatat: boleh(masuk.pengguna, 'catat-keputusan'),
  }
}

/** One follow-up with its history and what this user may do to it. */
export interface ModelTindakLanjut {
  rangka: RangkaTanpaBulan
  baris: BarisLengkap
  hari: string
  /** Newest first. `bolehBatal`: this user may take it out of force. */
  riwayat: (PeristiwaTindakLanjut & { bolehBatal: boolean; pertama: boolean })[]
  /** Newest row seen, for changes that must not go over somebody's head. */
  terlihat: number
  boleh: { komentari: boolean; kabari: boolean; atur: boolean }
  /** Address of the slide that it was noted on; null without, or where the reader does not see that meeting. */
  tautanSalindia: string | null
  /** For the next form. */
  kunci: string
}

/** Loads a follow-up; null when there is none or it lies outside of the scope. */
export async function loadTindakLanjut(masuk: Masuk, id: number): Promise<ModelTindakLanjut | null> {
  const db = getDb()
  const satu = await getTindakLanjut(db, masuk.cakupan, id)
  if (!satu) return null
  const [saat, rangka, riwayat, rapat] = await Promise.all([
    loadSaatRapat(),
    loadRangka(masuk.cakupan),
    listRiwayatTindakLanjut(db, id, masuk.pengguna.id),
    satu.rapatId === null ? null : getRapatTujuan(db, masuk.cakupan, satu.rapatId),
  ])
  const [baris] = await lengkapiTindakLanjut(masuk.cakupan, [satu], saat.hari, saat.bulan)
  const izin = getIzin(masuk.pengguna, satu)
  const bolehBatal = (r: PeristiwaTindakLanjut, i: number) =>
    i > 0 && !r.dibatalkan && r.membatalkan === null && (izin.atur || (r.milikSendiri && izin.komentari))
  return {
    rangka,
    baris: baris as BarisLengkap,
    hari: saat.hari,
    riwayat: riwayat.map((r, i) => ({ ...r, bolehBatal: bolehBatal(r, i), pertama: i === 0 })).reverse(),
    terlihat: riwayat.at(-1)?.id ?? 0,
    boleh: izin,
    tautanSalindia: rapat && satu.salindia ? `/rapat/${rapat.id}/tayang?s=${satu.salindia}` : null,
    kunci: randomUUID(),
  }
}

/**
 * What the form offers: for a meeting its place and what lies below it, else the whole scope. Plain data, so that the form works
 * without a line. Null when the meeting is out of scope.
 */
export async function loadPilihanKeputusan(
  masuk: Masuk,
  rapatId: number | null,
): Promise<PilihanKeputusan | null> {
  const db = getDb()
  const rapat = rapatId === null ? null : await getRapatTujuan(db, masuk.cakupan, rapatId)
  if (rapatId !== null && !rapat) return null
  const kode = rapat?.kodeWilayah ?? masuk.cakupan.akar ?? ''
  const [akar, anak, kecamatan, rencana] = await Promise.all([
    loadWilayah(masuk.cakupan, kode),
    loadAnakWilayah(masuk.cakupan, kode),
    loadAnakWilayah(masuk.cakupan, env.KABUPATEN),
    loadPilihanAksi(masuk, kode),
  ])
  return {
    hari: rapat?.tanggal ?? (await loadSaatRapat()).hari,
    rapatBerikut: rapat?.berikut ?? null,
    kantor: PJ_KANTOR,
    kecamatan: kecamatan
      .filter((k) => kode.length < 8 || k.kode === kode)
      .map(({ kode: k, nama }) => ({ kode: k, nama })),
    tempat: [...(akar ? [akar] : []), ...anak].map((w) => ({
      kode: w.kode,
      nama: sebutTempat(w.jenis, w.nama),
    })),
    indikator: INDIKATOR.map((i) => ({ kode: i.kode, nama: i.namaPendek })),
    rencana,
  }
}

/** The page with the form: where a decision comes from, and a key for this showing of it. */
export interface ModelCatat {
  rangka: RangkaTanpaBulan
  pilihan: PilihanKeputusan
  asal: {
    rapatId: number | null
    salindia: string | null
    indikator: string | null
    kodeWilayah: string
    rencana: string | null
    pj: string | null
  }
  kunci: string
}

/** Loads the form; null when the meeting it is for is out of scope. What is not understood of the address is left out. */
export async function loadCatat(
  masuk: Masuk,
  kueri: Readonly<Record<string, string | string[] | undefined>>,
): Promise<ModelCatat | null> {
  const satu = (k: string) => (typeof kueri[k] === 'string' ? (kueri[k] as string) : '')
  const rapatId = /^[1-9]\d{0,8}$/.test(satu('rapat')) ? Number(satu('rapat')) : null
  const pilihan = await loadPilihanKeputusan(masuk, rapatId)
  if (!pilihan) return null
  const aksi = pilihan.rencana.some((r) => r.kode === satu('rencana'))
    ? await getAksi(getDb(), masuk.cakupan, satu('rencana'))
    : null
  const pj = aksi && getPjAksi(aksi)
  const diminta = pilihan.tempat.find((t) => t.kode === satu('wilayah'))
  return {
    rangka: await loadRangka(masuk.cakupan),
    pilihan,
    asal: {
      rapatId,
      salindia: /^[a-z0-9.-]{1,80}$/.test(satu('salindia')) ? satu('salindia') : null,
      indikator: getIndikator(satu('indikator')) ? satu('indikator') : null,
      kodeWilayah: (diminta ?? pilihan.tempat[0])?.kode ?? '',
      rencana: aksi?.kunci ?? null,
      pj: pj && formatPj(pj),
    },
    kunci: randomUUID(),
  }
}

/** What the small panel on the overview and on the page of a kecamatan shows. */
export interface PanelTindakLanjut {
  terbuka: number
  lewat: number
  /** The same for everything that the reader sees, whoever owes it. */
  semua: { terbuka: number; lewat: number }
  /** The first few, late first. */
  baris: { id: number; keputusan: string; pj: string; tenggat: string; lewat: number | null; hari: string }[]
}

const DI_PANEL = 4

/** Open follow-ups that the reader's office owes, or with a kecamatan those about it or owed by it. */
export async function loadPanelTindakLanjut(
  masuk: Masuk,
  kecamatan: string | null,
): Promise<PanelTindakLanjut> {
  const [{ hari }, semua] = await Promise.all([
    loadSaatRapat(),
    listTindakLanjut(getDb(), masuk.cakupan, kecamatan === null ? {} : { wilayah: kecamatan }),
  ])
  const terbuka = semua.filter((b) => isTerbuka(b.keadaan))
  const lengkap = await lengkapiTindakLanjut(masuk.cakupan, terbuka, hari, null)
  const pilih = kecamatan === null ? lengkap.filter(isMilik(masuk)) : lengkap
  const hitung = (baris: readonly BarisLengkap[]) => ({
    terbuka: baris.length,
    lewat: baris.filter((b) => b.lewat !== null).length,
  })
  return {
    ...hitung(pilih),
    semua: hitung(lengkap),
    baris: pilih
      .slice(0, DI_PANEL)
      .map(({ id, keputusan, pj, tenggat, lewat }) => ({ id, keputusan, pj, tenggat, lewat, hari })),
  }
}
