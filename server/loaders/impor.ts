import 'server-only'
import { getDb } from '@/db/client'
import {
  type AsalImpor,
  getImpor,
  getImporKembar,
  type ImporLengkap,
  type ImporRingkas,
  listBarisImpor,
  listHitunganLembar,
  listImpor,
  listKelompokTemuan,
  listTemuanAwal,
  listTemuanBaris,
  listWilayahRujukan,
} from '@/db/queries/impor'
import { createBukuTemuan } from '@/impor/buku-temuan'
import { hitungIsianLama, type PerubahanImpor } from '@/impor/perubahan'
import { type KelompokTemplat, TEMPLAT, TEMPLAT_DAFTAR } from '@/impor/templat'
import type { BarisPeriksa } from '@/impor/tipe'
import { mencakup, type Peran } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { boleh, type Masuk, requirePengguna } from '@/server/akses'
import { listDaftarBoleh } from '@/server/catatan/objek'
import {
  type DampakModel,
  getNamaTemplat,
  type KartuDampak,
  type KelompokModel,
  type LembarModel,
  susunDampakModel,
  susunKartuPribadi,
  susunKelompok,
  susunLembarModel,
} from '@/server/impor/model'
import { loadPratinjau } from '@/server/impor/pratinjau'
import { BARIS_PER_HALAMAN, type Saringan, TEMUAN_AWAL, TEMUAN_PER_HALAMAN } from '@/server/impor/saringan'
import { getKeadaanSinggah } from '@/server/sesi/singgahan'
import { loadSunting, loadUsulan, type SuntingModel, type UsulanModel } from './impor-sunting'
import { loadPersetujuanObjek, type PersetujuanObjek } from './persetujuan'
import { loadAkarKecamatan } from './wilayah'

export type { PerubahanImpor } from '@/impor/perubahan'
export type ImporTercatat = ImporRingkas & { namaTemplat: string }

const RIWAYAT_PER_HALAMAN = 30

/** What the shell around these pages needs. */
export interface BingkaiImpor {
  peran: Peran
  /** A sample account: what it saves is a trial that goes with the sample. */
  akunContoh: boolean
  adaContoh: boolean
  akarKecamatan: { kode: string; nama: string } | null
}

/** What the shell needs, for a user proven by the gate. */
export async function loadBingkai({ pengguna, cakupan }: Masuk): Promise<BingkaiImpor> {
  const { adaContoh } = await getKeadaanSinggah()
  const { peran, contoh: akunContoh } = pengguna
  return { peran, akunContoh, adaContoh, akarKecamatan: await loadAkarKecamatan(cakupan) }
}

export interface HalamanImpor extends BingkaiImpor {
  riwayat: ImporTercatat[]
  /** Whether the history is that of files or of what apps sent, and whether there is anything of the latter. */
  asal: AsalImpor
  adaKiriman: boolean
  /** Templates that this user may bring in, by group. */
  templat: { kode: string; nama: string; penjelasan: string; kelompok: KelompokTemplat }[]
  halaman: number
  adaLagi: boolean
  /** Kecamatan for which a template can be pre-filled: all of the scope. */
  kecamatan: { kode: string; nama: string }[]
}

function listTemplat({ pengguna }: Masuk): HalamanImpor['templat'] {
  const boleh = listDaftarBoleh(pengguna)
  return [...TEMPLAT, ...TEMPLAT_DAFTAR.filter((t) => boleh.includes(t.kode))].map(
    ({ kode, nama, penjelasan, kelompok }) => ({ kode, nama, penjelasan, kelompok }),
  )
}

/** Upload, templates and history, for those who may import; others get 404. */
export async function loadHalamanImpor(halaman: number, asal: AsalImpor): Promise<HalamanImpor> {
  const masuk = await requirePengguna('impor')
  const db = getDb()
  const [bingkai, riwayat, satuKiriman, { kecamatan }] = await Promise.all([
    loadBingkai(masuk),
    listImpor(db, masuk.cakupan, RIWAYAT_PER_HALAMAN + 1, (halaman - 1) * RIWAYAT_PER_HALAMAN, asal),
    listImpor(db, masuk.cakupan, 1, 0, 'kiriman'),
    listWilayahRujukan(db, env.KABUPATEN),
  ])
  return {
    ...bingkai,
    riwayat: riwayat
      .slice(0, RIWAYAT_PER_HALAMAN)
      .map((i) => ({ ...i, namaTemplat: getNamaTemplat(i.templat) })),
    asal,
    adaKiriman: satuKiriman.length > 0,
    templat: listTemplat(masuk),
    halaman,
    adaLagi: riwayat.length > RIWAYAT_PER_HALAMAN,
    kecamatan: kecamatan.filter((k) => mencakup(masuk.cakupan, k.kode)),
  }
}

/** A sheet with how many of its rows are in each state. */
export interface HitunganLembar {
  lembar: string
  terima: number
  tolak: number
  lewati: number
}

export interface HalamanSatuImpor extends BingkaiImpor {
  impor: ImporLengkap & { namaTemplat: string }
  /** Names of the kecamatan and desa by kode, and of the kabupaten. */
  nama: ReadonlyMap<string, string>
  /** The import that saved this very file already; `terlihat` when this scope may open it. */
  kembar: { id: number; terlihat: boolean } | null
  /** What saving changes, or changed; null when it can't be saved, and for the sample set. */
  perubahan: PerubahanImpor | null
  /** Why the draft can't be saved, as a sentence. */
  halangan: string | null
  dampak: DampakModel | null
  pribadi: KartuDampak
  terbaca: LembarModel[]
  saringan: Saringan
  lembar: HitunganLembar[]
  /** All findings by kind; with a kind chosen, that one with the findings of this page. */
  kelompok: KelompokModel[]
  baris: BarisPeriksa[]
  /** Rows that the filter lets through, all pages together. */
  jumlahBaris: number
  boleh: { simpan: boolean; batal: boolean }
  /** What was done to the draft by hand, the newest first; `versi` names the last of it. */
  sunting: SuntingModel
  usulan: UsulanModel
  persetujuan: PersetujuanObjek
}

function susunLembar(hitungan: Awaited<ReturnType<typeof listHitunganLembar>>): HitunganLembar[] {
  const hasil = new Map<string, HitunganLembar>()
  for (const { lembar, keadaan, jumlah } of hitungan) {
    const ada = hasil.get(lembar) ?? { lembar, terima: 0, tolak: 0, lewati: 0 }
    hasil.set(lembar, { ...ada, [keadaan]: jumlah })
  }
  return [...hasil.values()]
}

async function loadKembar(masuk: Masuk, i: ImporLengkap): Promise<HalamanSatuImpor['kembar']> {
  const id = i.keadaan === 'draf' ? await getImporKembar(getDb(), i.sha256, i.sifat) : null
  return id === null ? null : { id, terlihat: (await getImpor(getDb(), masuk.cakupan, id)) !== null }
}

async function loadPerubahan(i: ImporLengkap, kembar: HalamanSatuImpor['kembar']) {
  if (i.keadaan !== 'draf') return { perubahan: i.perubahan, halangan: null }
  if (kembar || i.diterima === 0) return { perubahan: null, halangan: null }
  const p = await loadPratinjau(i.id)
  return 'halangan' in p
    ? { perubahan: null, halangan: p.halangan }
    : { perubahan: p.perubahan, halangan: null }
}

const jumlahkan = (lembar: readonly HitunganLembar[], kunci: 'terima' | 'tolak' | 'lewati') =>
  lembar.reduce((n, l) => n + l[kunci], 0)

// Rows that ask for something first: the rejected ones of a long file, the filled ones of a template mostly left blank.
function getBarisAwal({ dibaca, diterima, ditolak, dilewati }: ImporLengkap): Saringan['baris'] {
  if (dibaca > BARIS_PER_HALAMAN && ditolak > 0) return 'tolak'
  return dilewati > diterima + ditolak && ditolak === 0 && diterima > 0 ? 'terima' : 'semua'
}

// One sheet at a time: the first with a row of the state that is looked at.
function getLembarAwal(lembar: readonly HitunganLembar[], baris: Saringan['baris']): string | null {
  if (lembar.length < 2) return null
  const pertama = baris === 'semua' ? lembar[0] : lembar.find((l) => l[baris] > 0)
  return (pertama ?? lembar[0])?.lembar ?? null
}

function susunSaringan(
  impor: ImporLengkap,
  lembar: readonly HitunganLembar[],
  diminta: Partial<Saringan>,
): Saringan {
  const baris = diminta.baris ?? getBarisAwal(impor)
  const umum = {
    temuan: null,
    menahan: null,
    diLembar: null,
    untuk: null,
    ubah: null,
    hal: 1,
    halTemuan: 1,
    tempat: null,
    bulan: null,
  }
  return { lembar: getLembarAwal(lembar, baris), ...umum, ...diminta, baris }
}

async function loadKelompok({ id, bacaan }: ImporLengkap, s: Saringan): Promise<KelompokModel[]> {
  const db = getDb()
  const kode = s.temuan
  const saring = {
    ...(s.menahan ? { tingkat: 'galat' as const } : {}),
    ...(s.diLembar ? { lembar: s.diLembar } : {}),
    ...(s.untuk ? { untuk: s.untuk } : {}),
  }
  const [hitungan, baris] = await Promise.all([
    listKelompokTemuan(db, id, saring),
    kode === null
      ? listTemuanAwal(db, id, TEMUAN_AWAL, saring)
      : listTemuanBaris(db, id, kode, TEMUAN_PER_HALAMAN, (s.halTemuan - 1) * TEMUAN_PER_HALAMAN, saring),
  ])
  const cocok = (t: { kode: string }) => kode === null || t.kode === kode
  const umum = bacaan.temuan.filter(
    (t) =>
      cocok(t) &&
      (!s.menahan || t.tingkat === 'galat') &&
      (!s.diLembar || t.lembar === s.diLembar) &&
      (!s.untuk || t.untuk === s.untuk),
  )
  return susunKelompok(hitungan.filter(cocok), umum, baris)
}

/** Everything about one import; null when it does not exist for this user. */
export async function loadSatuImpor(
  id: number,
  diminta: Partial<Saringan>,
): Promise<HalamanSatuImpor | null> {
  const masuk = await requirePengguna('impor')
  const db = getDb()
  const impor = await getImpor(db, masuk.cakupan, id)
  if (!impor) return null
  const lembar = susunLembar(await listHitunganLembar(db, id))
  const saringan = susunSaringan(impor, lembar, diminta)
  const terpilih = lembar.filter((l) => saringan.lembar === null || l.lembar === saringan.lembar)
  const keadaan = saringan.baris === 'semua' ? undefined : [saringan.baris]
  const kembar = await loadKembar(masuk, impor)
  const [bingkai, wilayah, kelompok, baris, { perubahan, halangan }, sunting, usulan] = await Promise.all([
    loadBingkai(masuk),
    listWilayahRujukan(db, env.KABUPATEN),
    loadKelompok(impor, saringan),
    listBarisImpor(db, id, {
      ...(keadaan ? { keadaan } : {}),
      ...(saringan.lembar === null ? {} : { lembar: saringan.lembar }),
      batas: BARIS_PER_HALAMAN,
      mulai: (saringan.hal - 1) * BARIS_PER_HALAMAN,
    }),
    loadPerubahan(impor, kembar),
    loadSunting(id),
    loadUsulan(masuk, impor),
  ])
  const ukuran = impor.keadaan === 'draf' ? perubahan && hitungIsianLama(perubahan) : null
  const persetujuan = await loadPersetujuanObjek(masuk, `impor/${id}`, 'impor', ukuran)
  const nama = new Map([...wilayah.kecamatan, ...wilayah.desa].map((w) => [w.kode, w.nama]))
  nama.set(env.KABUPATEN, 'kabupaten')
  const objek = { kode: impor.kodeKecamatan, milikSendiri: impor.oleh === masuk.pengguna.id }
  const milik = !masuk.pengguna.contoh || impor.sifat === 'contoh'
  const bolehBatal = milik && impor.keadaan === 'tersimpan' && impor.templat !== 'contoh'
  return {
    ...bingkai,
    impor: { ...impor, namaTemplat: getNamaTemplat(impor.templat) },
    nama,
    kembar,
    perubahan,
    halangan,
    dampak: susunDampakModel(perubahan, impor.templat, nama, saringan),
    pribadi: susunKartuPribadi(impor.bacaan),
    terbaca: susunLembarModel(impor.bacaan, impor.templat),
    saringan,
    lembar,
    kelompok,
    baris,
    sunting,
    usulan,
    persetujuan,
    jumlahBaris: keadaan
      ? jumlahkan(terpilih, saringan.baris as 'tolak')
      : terpilih.reduce((n, l) => n + l.terima + l.tolak + l.lewati, 0),
    boleh: {
      simpan:
        milik &&
        impor.keadaan === 'draf' &&
        persetujuan.pengajuan.length === 0 &&
        boleh(masuk.pengguna, 'impor', objek),
      batal: bolehBatal && boleh(masuk.pengguna, 'batalkan-impor', objek),
    },
  }
}

/** The rejected rows of an import as XLSX bytes; null when there is no such import for this user. */
export async function loadBukuTemuan(
  masuk: Masuk,
  id: number,
): Promise<{ nama: string; bytes: Uint8Array } | null> {
  const db = getDb()
  const impor = await getImpor(db, masuk.cakupan, id)
  if (!impor || impor.templat === 'contoh') return null
  const baris = await listBarisImpor(db, id)
  const { templat, bacaan, dibaca, diterima, ditolak, dilewati } = impor
  const pemeriksaan = { templat, bacaan, baris, hitungan: { dibaca, diterima, ditolak, dilewati } }
  const nama = `${impor.berkas.replace(/\.[^.]*$/, '')} - perlu diperbaiki.xlsx`
  return { nama, bytes: createBukuTemuan(pemeriksaan, impor.berkas) }
}
