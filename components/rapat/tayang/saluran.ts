import type { KeadaanBersama } from './tayang-keadaan'

export type PeranJendela = 'layar' | 'pembawa'

/** A window of the meeting in this browser. Windows of one `kelompok` move together. */
export interface Jendela {
  kunci: string
  peran: PeranJendela
  kelompok: string
  isi: KeadaanBersama
  /** Width ÷ height of the window: the presenter sees the slide in the shape of the hall. */
  rasio: number
}

/** What windows of one meeting tell each other. */
export type Pesan =
  /** I came: answer. */
  | { jenis: 'tanya'; jendela: Jendela }
  /** Here I am; also said again now and then. */
  | { jenis: 'ada'; jendela: Jendela }
  /** I moved: windows of my group do the same. */
  | { jenis: 'pindah'; jendela: Jendela }
  | { jenis: 'pergi'; kunci: string }

export interface IsiSaluran {
  saya: Jendela
  /** The other windows, in the order in which they were heard first. */
  lain: Jendela[]
  /** A presenter without a screen of its own takes the first that answers; a choice made by hand stays. */
  bebas: boolean
}

export interface HasilPesan {
  isi: IsiSaluran
  /** A state to take over; null: nothing changes here. */
  ambil: KeadaanBersama | null
  /** What to answer; null: nothing. */
  jawab: Pesan | null
}

export const getNamaSaluran = (rapatId: number) => `rapat-${rapatId}`

function catat(lain: Jendela[], jendela: Jendela): Jendela[] {
  const ke = lain.findIndex((j) => j.kunci === jendela.kunci)
  return ke < 0 ? [...lain, jendela] : lain.with(ke, jendela)
}

/** Whether this window may join a group by itself: a presenter that stands alone before a screen. */
function isMenempel({ saya, lain, bebas }: IsiSaluran, jendela: Jendela): boolean {
  return (
    bebas &&
    saya.peran === 'pembawa' &&
    jendela.peran === 'layar' &&
    !lain.some((j) => j.peran === 'layar' && j.kelompok === saya.kelompok)
  )
}

/** What a message does to what this window knows. Pure; an unknown message changes nothing. */
export function getSesudahPesan(isi: IsiSaluran, pesan: Pesan): HasilPesan {
  if (pesan.jenis === 'pergi') {
    return {
      isi: { ...isi, lain: isi.lain.filter((j) => j.kunci !== pesan.kunci) },
      ambil: null,
      jawab: null,
    }
  }
  const { jendela } = pesan
  if (jendela === undefined || jendela.kunci === isi.saya.kunci) return { isi, ambil: null, jawab: null }
  const menempel = isMenempel(isi, jendela)
  const saya = menempel ? { ...isi.saya, kelompok: jendela.kelompok, isi: jendela.isi } : isi.saya
  const bersama = saya.kelompok === jendela.kelompok
  const ambil = menempel || (pesan.jenis === 'pindah' && bersama) ? jendela.isi : null
  return {
    isi: { ...isi, saya: ambil ? { ...saya, isi: ambil } : saya, lain: catat(isi.lain, jendela) },
    ambil,
    jawab: pesan.jenis === 'tanya' ? { jenis: 'ada', jendela: saya } : null,
  }
}

/** Screens of this browser that show the same meeting apart from this window. */
export function listLayarLain({ saya, lain }: IsiSaluran): Jendela[] {
  return lain.filter((j) => j.peran === 'layar' && j.kelompok !== saya.kelompok)
}

/** How many windows of that role move together with this one, itself left out. */
export function getJumlahBersama({ saya, lain }: IsiSaluran, peran: PeranJendela): number {
  return lain.filter((j) => j.peran === peran && j.kelompok === saya.kelompok).length
}

/** Whether this window turns the pages of the autoplay: one screen of the group, or a presenter without a screen. */
export function isPemutar({ saya, lain }: IsiSaluran): boolean {
  const layar = lain.filter((j) => j.peran === 'layar' && j.kelompok === saya.kelompok)
  if (saya.peran === 'pembawa') return layar.length === 0
  return layar.every((j) => saya.kunci < j.kunci)
}

/** The screen that moves together with this window; null when none is open. */
export function getLayar({ saya, lain }: IsiSaluran): Jendela | null {
  return lain.find((j) => j.peran === 'layar' && j.kelompok === saya.kelompok) ?? null
}
