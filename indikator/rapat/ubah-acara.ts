import { sebutAcara } from './acara'
import type { Acara, JenisAcara } from './tipe'

const MAKS_SALINDIA = 60
const MAKS_MENIT = 600
const MAKS_MENIT_ACARA = 240

type IsiAcara = Partial<Omit<Acara, 'id' | 'jenis'>>

/** One change of an agenda. Items are named by id, so changes of two persons fit into each other. */
export type UbahanAcara =
  /** `sebelum`: the item it goes before; null: to the end. */
  | { op: 'pindah'; id: string; sebelum: string | null }
  | { op: 'hapus'; id: string }
  | { op: 'tambah'; acara: Acara; sebelum: string | null }
  /** `lama`: the item as the form showed it; fields left alone keep what another person wrote meanwhile. */
  | { op: 'ubah'; id: string; isi: IsiAcara; lama?: IsiAcara }
  /** The whole agenda: the template's, or an earlier one. */
  | { op: 'ganti'; acara: Acara[] }

/** Slides that the agenda gives at least; `tempat` is how many places "all cards" means. */
function hitungSalindia(acara: readonly Acara[], tempat: number): number {
  return acara.reduce((n, a) => n + (a.jenis === 'kecamatan' ? (a.tempat?.length ?? tempat) : 1), 0)
}

/** What is wrong with the agenda as a whole, as a sentence; null when nothing is. */
export function getGalatAcara(acara: readonly Acara[], tempat: number): string | null {
  if (acara.length === 0) return 'Susunan acara tidak boleh kosong. Sisakan sedikitnya satu acara.'
  const salindia = hitungSalindia(acara, tempat)
  if (salindia > MAKS_SALINDIA) {
    return `Susunan ini menjadi ${salindia} salindia; paling banyak ${MAKS_SALINDIA}. Hapus satu acara, atau pilih beberapa wilayah saja untuk kartunya.`
  }
  if (acara.some((a) => a.menit > MAKS_MENIT_ACARA || a.menit < 0)) {
    return `Waktu satu acara antara 0 dan ${MAKS_MENIT_ACARA} menit.`
  }
  const menit = acara.reduce((n, a) => n + a.menit, 0)
  return menit > MAKS_MENIT
    ? `Semua acara bersama ${menit} menit; paling banyak ${MAKS_MENIT} menit. Kurangi waktunya.`
    : null
}

const HILANG = 'Acara itu sudah dihapus orang lain. Yang lain tidak berubah.'

const BENTROK = (nama: string) =>
  `Sementara itu “${nama}” diubah orang lain. Susunan di layar sekarang yang terbaru: periksa, lalu ubah lagi bila perlu.`

const sama = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** What of `isi` is to be written; null when both persons changed the same field. */
function gabungkan(kini: Acara, isi: IsiAcara, lama: IsiAcara): IsiAcara | null {
  const diubah = (Object.keys(isi) as (keyof IsiAcara)[]).filter((k) => !sama(isi[k], lama[k]))
  if (diubah.some((k) => !sama(kini[k], lama[k]) && !sama(kini[k], isi[k]))) return null
  return Object.fromEntries(diubah.map((k) => [k, isi[k]]))
}

function sisipkan(acara: readonly Acara[], baru: Acara, sebelum: string | null): Acara[] {
  const ke = sebelum === null ? -1 : acara.findIndex((a) => a.id === sebelum)
  return ke < 0 ? [...acara, baru] : [...acara.slice(0, ke), baru, ...acara.slice(ke)]
}

/** The agenda after the change, and the change in words ("memindahkan Peta ke urutan 3"); or why it cannot be. */
export function ubahAcara(
  acara: readonly Acara[],
  u: UbahanAcara,
): { acara: Acara[]; kalimat: string; galat?: undefined } | { galat: string } {
  if (u.op === 'ganti') return { acara: u.acara, kalimat: 'mengembalikan susunan templat' }
  if (u.op === 'tambah') {
    if (acara.some((a) => a.id === u.acara.id)) return { galat: 'Acara itu sudah ditambahkan.' }
    return { acara: sisipkan(acara, u.acara, u.sebelum), kalimat: `menambah ${sebutAcara(u.acara)}` }
  }
  const kini = acara.find((a) => a.id === u.id)
  if (!kini) return { galat: HILANG }
  const lain = acara.filter((a) => a.id !== u.id)
  if (u.op === 'hapus') return { acara: lain, kalimat: `menghapus ${sebutAcara(kini)}` }
  if (u.op === 'pindah') {
    const hasil = sisipkan(lain, kini, u.sebelum)
    return { acara: hasil, kalimat: `memindahkan ${sebutAcara(kini)} ke urutan ${hasil.indexOf(kini) + 1}` }
  }
  const isi = gabungkan(kini, u.isi, u.lama ?? kini)
  if (!isi) return { galat: BENTROK(sebutAcara(kini)) }
  const baru = { ...kini, ...isi }
  return {
    acara: acara.map((a) => (a.id === u.id ? baru : a)),
    kalimat: `mengubah ${sebutAcara(baru)}`,
  }
}

/** Before which item it goes when it moves one place up (-1) or down (1); undefined: it is at the edge already. */
export function getSebelum(acara: readonly Acara[], id: string, arah: -1 | 1): string | null | undefined {
  const ke = acara.findIndex((a) => a.id === id)
  if (ke < 0 || ke + arah < 0 || ke + arah >= acara.length) return undefined
  return arah === -1 ? (acara[ke - 1]?.id ?? null) : (acara[ke + 2]?.id ?? null)
}

/** An id that no item has and that tells the kind: "peta-2". Never the id of an item removed earlier when `dipakai` holds those. */
export function createIdAcara(jenis: JenisAcara, dipakai: ReadonlySet<string>): string {
  let ke = 1
  while (dipakai.has(ke === 1 ? jenis : `${jenis}-${ke}`)) ke += 1
  return ke === 1 ? jenis : `${jenis}-${ke}`
}
