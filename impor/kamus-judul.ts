import type { KodeDaftar } from '@/indikator/catatan/tipe'
import type { KodeTemplat } from '@/indikator/tipe'
import { KOLOM_DAFTAR } from './kolom-daftar'
import { KOLOM_POSYANDU } from './kolom-posyandu'
import { type KolomTemplat, TAHUN } from './kolom-wilayah'
import { normalisasiJudul } from './normal-judul'

/** Which heading means what, for one kind of sheet. */
export interface Kamus {
  /** List that it belongs to; null: the templates with rows per posyandu, all of them together. */
  daftar: KodeDaftar | null
  /** Normalised heading → code of measure or field. */
  arti: ReadonlyMap<string, string>
}

type Sebutan = Pick<KolomTemplat, 'judul' | 'alias' | 'kode'>

function createArti(kolom: readonly Sebutan[], sebutan: readonly ((k: Sebutan) => readonly string[])[]) {
  const arti = new Map<string, string>()
  for (const ambil of sebutan) {
    for (const k of kolom) {
      for (const kunci of ambil(k).map(normalisasiJudul))
        if (kunci && !arti.has(kunci)) arti.set(kunci, k.kode)
    }
  }
  return arti
}

// In a list a heading of one field may be the code of another ("Ketua"): what is printed in the template goes first.
const BERTAHAP = [(k: Sebutan) => [k.judul], (k: Sebutan) => k.alias, (k: Sebutan) => [k.kode]]
const SEKALIGUS = [(k: Sebutan) => [k.judul, ...k.alias, k.kode]]

// Of the template's own column for remarks; a list may have a field that claims the word.
const CATATAN = { kode: 'catatan', judul: 'Catatan pengirim', alias: ['keterangan', 'catatan', 'ket'] }

const tersimpan = new Map<KodeDaftar | null, Kamus>()

/** The dictionary of a list, or that of the templates with rows per posyandu. A word of a list means nothing elsewhere. */
export function getKamus(daftar: KodeDaftar | null = null): Kamus {
  const ada = tersimpan.get(daftar)
  if (ada) return ada
  const kolom = daftar ? [...KOLOM_DAFTAR[daftar], CATATAN] : [...Object.values(KOLOM_POSYANDU).flat(), TAHUN]
  const baru = { daftar, arti: createArti(kolom, daftar ? BERTAHAP : SEKALIGUS) }
  tersimpan.set(daftar, baru)
  return baru
}

/** The dictionary in which the columns of a template are looked up. */
export function getKamusTemplat(templat: KodeTemplat): Kamus {
  return getKamus(templat in KOLOM_DAFTAR ? (templat as KodeDaftar) : null)
}
