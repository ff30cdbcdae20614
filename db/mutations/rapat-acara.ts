import type { Acara, SuntinganSalindia } from '@/indikator/rapat/tipe'
import { createIdAcara, getGalatAcara, type UbahanAcara, ubahAcara } from '@/indikator/rapat/ubah-acara'
import type { Cakupan } from '@/lib/cakupan'
import type { Db } from '../client'
import { getUrungAcara } from '../queries/rapat-meja'
import {
  countTempat,
  listSelingan,
  type PelakuRapat,
  RapatDitolak,
  requireRapatTerbuka,
  saveUbahan,
} from './rapat'

/** How a change of the agenda went. */
export interface HasilAcara {
  acara: Acara[]
  versi: number
  /** What others changed since the version that this person saw, as sentences. */
  selingan: string[]
}

// Edits hang on slide ids: a new item must not inherit those of one removed earlier.
function listIdDipakai(r: { acara: Acara[]; suntingan: Record<string, SuntinganSalindia> }): Set<string> {
  return new Set([...r.acara.map((a) => a.id), ...Object.keys(r.suntingan).map((s) => s.split('.')[0] ?? s)])
}

/**
 * Applies one change to the newest agenda, whatever version the person saw: items are named by id, so two persons' changes fit
 * together. An added item gets its id here. Throws `RapatDitolak`.
 */
export async function saveAcara(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
  dilihat: number,
  ubahan: UbahanAcara,
): Promise<HasilAcara> {
  return db.transaction(async (tx) => {
    const r = await requireRapatTerbuka(tx, c, pelaku, id)
    const u =
      ubahan.op === 'tambah'
        ? {
            ...ubahan,
            acara: { ...ubahan.acara, id: createIdAcara(ubahan.acara.jenis, listIdDipakai(r)) },
          }
        : ubahan
    const hasil = ubahAcara(r.acara, u)
    if (hasil.galat !== undefined) throw new RapatDitolak(hasil.galat)
    const galat = getGalatAcara(hasil.acara, await countTempat(tx, r.kodeWilayah))
    if (galat) throw new RapatDitolak(galat)
    const selingan = await listSelingan(tx, pelaku, id, dilihat)
    const versi = await saveUbahan(
      tx,
      pelaku,
      r,
      'ubah-acara',
      hasil.kalimat,
      { acara: hasil.acara },
      { sebelum: r.acara },
    )
    return { acara: hasil.acara, versi, selingan }
  })
}

/** Takes back one change of the agenda, if it is still the newest one. Throws `RapatDitolak`. */
export async function saveUrungAcara(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
  jejakId: number,
): Promise<HasilAcara> {
  return db.transaction(async (tx) => {
    const r = await requireRapatTerbuka(tx, c, pelaku, id)
    const urung = await getUrungAcara(tx, id)
    if (!urung) throw new RapatDitolak('Tidak ada lagi perubahan yang dapat diurungkan.')
    if (urung.jejakId !== jejakId) {
      throw new RapatDitolak(
        'Susunannya berubah lagi sementara itu, jadi tidak ada yang diurungkan. Lihat susunan terbaru, lalu ulangi bila perlu.',
      )
    }
    const kalimat = `mengurungkan: ${urung.kalimat}`
    const versi = await saveUbahan(tx, pelaku, r, 'urungkan-acara', kalimat, { acara: urung.sebelum })
    return { acara: urung.sebelum, versi, selingan: [] }
  })
}

/** What a person wrote on one slide and what the form showed before; an empty text stands for "from the data". */
export interface TulisanSalindia {
  judul: string
  catatan: string
}

/** The text of the other person, when both changed the same slide. */
export class SuntinganBentrok extends Error {
  constructor(readonly kini: TulisanSalindia) {
    super()
  }
}

const tulis = (s: SuntinganSalindia | undefined): TulisanSalindia => ({
  judul: s?.judul ?? '',
  catatan: s?.catatan ?? '',
})

/**
 * Writes title and notes of one slide over those from the data; empty takes the data's again. `judulData` is the sentence that the
 * title replaces; null leaves the one that it replaced before. Throws `SuntinganBentrok` when someone else changed the same slide
 * since `lama` was shown, `RapatDitolak` otherwise.
 */
export async function saveSuntingan(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
  salindia: string,
  isi: TulisanSalindia & { judulData: string | null },
  lama: TulisanSalindia,
): Promise<void> {
  await db.transaction(async (tx) => {
    const r = await requireRapatTerbuka(tx, c, pelaku, id)
    const kini = tulis(r.suntingan[salindia])
    const bentrok = (['judul', 'catatan'] as const).some(
      (k) => isi[k] !== lama[k] && kini[k] !== lama[k] && kini[k] !== isi[k],
    )
    if (bentrok) throw new SuntinganBentrok(kini)
    const { [salindia]: dulu, ...lain } = r.suntingan
    const judulData = isi.judulData ?? dulu?.judulData ?? ''
    // A field left alone keeps what another person wrote into it meanwhile.
    const judul = isi.judul === lama.judul ? kini.judul : isi.judul
    const catatan = isi.catatan === lama.catatan ? kini.catatan : isi.catatan
    const setuju = judul !== '' && judulData !== dulu?.judulData
    if (judul === kini.judul && catatan === kini.catatan && !setuju) return
    const baru: SuntinganSalindia = {
      ...(judul ? { judul, judulData } : {}),
      ...(catatan ? { catatan } : {}),
    }
    const suntingan = judul || catatan ? { ...lain, [salindia]: baru } : lain
    await saveUbahan(
      tx,
      pelaku,
      r,
      'sunting-salindia',
      `menyunting salindia “${salindia}”`,
      { suntingan },
      { salindia, sebelum: kini },
    )
  })
}
