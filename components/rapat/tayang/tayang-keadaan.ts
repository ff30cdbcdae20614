import { type Dek, getIndeks, getKartu, getSalindia } from './dek'

export type Panel = 'ikhtisar' | 'lompat' | 'bantuan' | 'catat'

/** What windows of one meeting share: the slide, from where a detour left, darkness, and the autoplay. */
export interface KeadaanBersama {
  /** Id of the slide in sight; empty in a deck without slides. */
  s: string
  /** The slide that a detour to a card left; null on the way itself. */
  dari: string | null
  gelap: boolean
  /** Seconds per slide; null: by hand. */
  putar: number | null
  jeda: boolean
}

export interface KeadaanTayang extends KeadaanBersama {
  /** Full screen is wished for: it stands in the address and survives a reload. */
  penuh: boolean
  panel: Panel | null
  /** Digits typed so far. */
  nomor: string
  /** The letter that opened the jump box. */
  ketikan: string
  /** Which slide of the overview is chosen, counted over order and cards. */
  sorot: number
  /** A sentence to the presenter; empty without. */
  kabar: string
}

export type Aksi =
  | { jenis: 'maju' | 'mundur' | 'awal' | 'akhir' | 'kembali' | 'giliran' }
  | { jenis: 'gelap' | 'jeda' | 'tutup' | 'sahkan' | 'hapus' | 'selesai-kabar' }
  | { jenis: 'ke'; id: string }
  | { jenis: 'kartu'; kode: string }
  | { jenis: 'angka'; angka: string }
  | { jenis: 'lompat'; huruf: string }
  | { jenis: 'panel'; panel: Panel }
  | { jenis: 'sorot'; ke: number }
  | { jenis: 'putar'; detik: number | null }
  | { jenis: 'penuh'; penuh: boolean }
  /** `sebarkan`: from another machine, so the windows beside this one do not know yet. */
  | { jenis: 'ikut'; isi: KeadaanBersama; sebarkan?: boolean }
  | { jenis: 'kabar'; teks: string }

export const PUTAR_BAKU = 20
export const PUTAR_PILIHAN = [10, 15, 20, 30, 45, 60] as const

export function getKeadaanAwal(dek: Dek): KeadaanTayang {
  return {
    s: dek.urutan[0]?.id ?? '',
    dari: null,
    gelap: false,
    putar: null,
    jeda: false,
    penuh: false,
    panel: null,
    nomor: '',
    ketikan: '',
    sorot: 0,
    kabar: '',
  }
}

const listSemua = (dek: Dek) => [...dek.urutan, ...dek.lampiran]

function pindah(k: KeadaanTayang, id: string, dari: string | null = null): KeadaanTayang {
  return { ...k, s: id, dari, gelap: false, panel: null, nomor: '', ketikan: '', kabar: '' }
}

/** `langkah` slides further in the order; from a detour, counted from the slide that it left. */
function melangkah(dek: Dek, k: KeadaanTayang, langkah: 1 | -1): KeadaanTayang {
  if (k.gelap) return { ...k, gelap: false }
  const diLuar = k.dari !== null || getIndeks(dek, k.s) < 0
  if (diLuar && langkah === -1) return kembali(dek, k)
  const ke = getIndeks(dek, k.dari ?? k.s) + langkah
  const tujuan = dek.urutan[Math.min(Math.max(ke, 0), dek.urutan.length - 1)]
  if (!tujuan) return k
  if (tujuan.id === k.s) {
    return { ...k, kabar: langkah === 1 ? 'Ini salindia terakhir.' : 'Ini salindia pertama.' }
  }
  return pindah(k, tujuan.id)
}

function kembali(dek: Dek, k: KeadaanTayang): KeadaanTayang {
  if (k.gelap) return { ...k, gelap: false }
  if (k.dari !== null) return pindah(k, k.dari)
  const diUrutan = getIndeks(dek, k.s) >= 0
  return diUrutan || !dek.urutan[0] ? k : pindah(k, dek.urutan[0].id)
}

function keKartu(dek: Dek, k: KeadaanTayang, kode: string): KeadaanTayang {
  const kartu = getKartu(dek, kode)
  if (!kartu) return { ...k, kabar: 'Tempat ini tidak punya kartu dalam rapat ini.' }
  if (kartu.id === k.s) return { ...k, panel: null }
  // A detour from a detour still leads back to the way itself.
  const asal = k.dari ?? (getIndeks(dek, k.s) >= 0 ? k.s : (dek.urutan[0]?.id ?? null))
  if (kartu.id === asal || asal === null) return pindah(k, kartu.id)
  return { ...pindah(k, kartu.id, asal), kabar: `Esc: kembali ke salindia ${getIndeks(dek, asal) + 1}` }
}

function sahkan(dek: Dek, k: KeadaanTayang): KeadaanTayang {
  if (k.panel === 'ikhtisar') {
    const dipilih = listSemua(dek)[k.sorot]
    return dipilih ? keSalindia(dek, k, dipilih.id) : k
  }
  if (k.nomor === '') return melangkah(dek, k, 1)
  const dipilih = dek.urutan[Number(k.nomor) - 1]
  if (dipilih) return pindah(k, dipilih.id)
  return {
    ...k,
    nomor: '',
    kabar: `Tidak ada salindia ${k.nomor}. Rapat ini ${dek.urutan.length} salindia.`,
  }
}

/** To a slide of the order for good, to a card beside it as a detour. */
function keSalindia(dek: Dek, k: KeadaanTayang, id: string): KeadaanTayang {
  if (getIndeks(dek, id) >= 0) return pindah(k, id)
  const kode = getSalindia(dek, id)?.tempat?.kode
  return kode === undefined ? k : keKartu(dek, k, kode)
}

/** Esc: closes what lies on top, one thing at a time; with nothing on top a detour ends. */
function tutup(dek: Dek, k: KeadaanTayang): KeadaanTayang {
  if (k.panel !== null) return { ...k, panel: null, ketikan: '' }
  if (k.nomor !== '') return { ...k, nomor: '' }
  return kembali(dek, k)
}

function hapus(dek: Dek, k: KeadaanTayang): KeadaanTayang {
  return k.nomor !== '' ? { ...k, nomor: k.nomor.slice(0, -1) } : kembali(dek, k)
}

function bukaPanel(dek: Dek, k: KeadaanTayang, panel: Panel): KeadaanTayang {
  if (k.panel === panel) return { ...k, panel: null }
  const sorot = Math.max(
    0,
    listSemua(dek).findIndex((s) => s.id === k.s),
  )
  return { ...k, panel, sorot, ketikan: '', nomor: '', gelap: false, kabar: '' }
}

/** Autoplay: the next slide, after the last the first; a detour ends where it began. */
function giliran(dek: Dek, k: KeadaanTayang): KeadaanTayang {
  if (k.putar === null || k.jeda || k.panel !== null || k.gelap || dek.urutan.length === 0) return k
  const ke = (getIndeks(dek, k.dari ?? k.s) + 1) % dek.urutan.length
  return pindah(k, (dek.urutan[ke] as { id: string }).id)
}

function ikut(dek: Dek, k: KeadaanTayang, isi: KeadaanBersama): KeadaanTayang {
  const s = getSalindia(dek, isi.s)?.id
  if (s === undefined) return k
  const dari = getSalindia(dek, isi.dari)?.id ?? null
  const { gelap, putar, jeda } = isi
  // Who writes down a decision is not torn away from it by the other window.
  const panel = s === k.s || k.panel === 'catat' ? k.panel : null
  return { ...k, s, dari, gelap, putar, jeda, panel, nomor: '' }
}

/** The state after an action. Pure; an action without effect returns the same object. */
export function getKeadaanBerikut(dek: Dek, k: KeadaanTayang, a: Aksi): KeadaanTayang {
  switch (a.jenis) {
    case 'maju':
      return melangkah(dek, k, 1)
    case 'mundur':
      return melangkah(dek, k, -1)
    case 'awal':
      return dek.urutan[0] ? pindah(k, dek.urutan[0].id) : k
    case 'akhir':
      return dek.urutan.length > 0 ? pindah(k, (dek.urutan.at(-1) as { id: string }).id) : k
    case 'kembali':
      return kembali(dek, k)
    case 'giliran':
      return giliran(dek, k)
    case 'gelap':
      return { ...k, gelap: !k.gelap, panel: null, nomor: '' }
    case 'jeda':
      return k.putar === null ? { ...k, putar: PUTAR_BAKU, jeda: false } : { ...k, jeda: !k.jeda }
    case 'tutup':
      return tutup(dek, k)
    case 'sahkan':
      return sahkan(dek, k)
    case 'hapus':
      return hapus(dek, k)
    case 'selesai-kabar':
      return k.kabar === '' && k.nomor === '' ? k : { ...k, kabar: '', nomor: '' }
    case 'ke':
      return keSalindia(dek, k, a.id)
    case 'kartu':
      return keKartu(dek, k, a.kode)
    case 'angka':
      return { ...k, nomor: (k.nomor + a.angka).replace(/^0+/, '').slice(0, 3), kabar: '' }
    case 'lompat':
      return { ...k, panel: 'lompat', ketikan: a.huruf, nomor: '', kabar: '', gelap: false }
    case 'panel':
      return bukaPanel(dek, k, a.panel)
    case 'sorot':
      return { ...k, sorot: Math.min(Math.max(a.ke, 0), listSemua(dek).length - 1) }
    case 'putar':
      return { ...k, putar: a.detik, jeda: false }
    case 'penuh':
      return k.penuh === a.penuh ? k : { ...k, penuh: a.penuh }
    case 'ikut':
      return ikut(dek, k, a.isi)
    case 'kabar':
      return { ...k, kabar: a.teks }
  }
}

/** The part of the state that other windows take over. */
export function getBersama({ s, dari, gelap, putar, jeda }: KeadaanTayang): KeadaanBersama {
  return { s, dari, gelap, putar, jeda }
}

export function isSama(a: KeadaanBersama, b: KeadaanBersama): boolean {
  return a.s === b.s && a.dari === b.dari && a.gelap === b.gelap && a.putar === b.putar && a.jeda === b.jeda
}
