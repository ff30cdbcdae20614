import type { Bulan } from '@/lib/periode'
import type { BahanRapat } from './bahan'
import { susunLampiran, susunSalindia } from './susun-salindia'
import type { Acara, IndikatorBeku, Salindia, SalindiaKecamatan } from './tipe'

/** What a snapshot holds: slides with figures before edits, and the cards that the agenda does not show. */
export interface IsiPotret {
  bulan: Bulan
  namaWilayah: string
  tanggalData: string | null
  adaContoh: boolean
  salindia: Salindia[]
  lampiran: SalindiaKecamatan[]
}

/** The figures of an agenda as of now. */
export function susunIsiPotret(b: BahanRapat, acara: readonly Acara[]): IsiPotret {
  const salindia = susunSalindia(b, acara)
  const lampiran = susunLampiran(b, salindia)
  return {
    bulan: b.bulan,
    namaWilayah: b.namaWilayah,
    tanggalData: b.tanggalData,
    adaContoh: [...salindia, ...lampiran].some((s) => s.adaContoh),
    salindia,
    lampiran,
  }
}

/** As stored: what stands many times in a deck (definitions, targets) once, and `{ "@": n }` in its places. */
export interface IsiTersimpan {
  bentuk: 1
  bersama: unknown[]
  isi: unknown
}

type Objek = Record<string, unknown>

const isObjek = (x: unknown): x is Objek => typeof x === 'object' && x !== null && !Array.isArray(x)
const isDefinisi = (x: unknown): x is IndikatorBeku => isObjek(x) && 'kode' in x && 'arah' in x
const isTarget = (x: unknown): boolean => isObjek(x) && 'sifat' in x && 'sumber' in x && 'tenggat' in x

/** Packs a snapshot for the database. */
export function kemasIsi(isi: IsiPotret): IsiTersimpan {
  const bersama: unknown[] = []
  const letak = new Map<string, number>()
  const kemas = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(kemas)
    if (!isObjek(x)) return x
    if (isDefinisi(x) || isTarget(x)) {
      const kunci = JSON.stringify(x)
      let ke = letak.get(kunci)
      if (ke === undefined) {
        ke = bersama.push(x) - 1
        letak.set(kunci, ke)
      }
      return { '@': ke }
    }
    return Object.fromEntries(Object.entries(x).map(([k, n]) => [k, kemas(n)]))
  }
  return { bentuk: 1, isi: kemas(isi), bersama }
}

/** Unpacks it; equal parts are the same object. Throws on a shape that this version does not know. */
export function bukaIsi({ bentuk, bersama, isi }: IsiTersimpan): IsiPotret {
  if (bentuk !== 1) throw new Error(`Bentuk potret ${String(bentuk)} tidak dikenal`)
  const buka = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(buka)
    if (!isObjek(x)) return x
    if (typeof x['@'] === 'number') return bersama[x['@']]
    return Object.fromEntries(Object.entries(x).map(([k, n]) => [k, buka(n)]))
  }
  // Written by kemasIsi only.
  return buka(isi) as IsiPotret
}
