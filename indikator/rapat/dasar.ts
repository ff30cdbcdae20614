import type { NilaiTempat } from '../model'
import type { Indikator } from '../tipe'
import type { Acara, DasarSalindia } from './tipe'

/** Lines of notes that one slide has at most: more cannot be said aloud. */
const BARIS_CATATAN = 6

interface IsiDasar {
  /** After the agenda item's id, where it gives several slides. */
  ekor?: string
  judul: string
  label: string
  /** Values on the slide, for the sample mark. */
  nilai?: readonly Pick<NilaiTempat, 'adaContoh'>[]
  adaContoh?: boolean
  sumber?: readonly Pick<Indikator, 'sumber'>[]
  catatan: readonly (string | null)[]
  /** Left out: about the whole of the meeting's place. */
  kaitan?: { indikator?: string; kodeWilayah?: string }
  kosong?: string | null
  /** Minutes of this slide, where the item gives several. */
  menit?: number
}

/** What all slides share, before edits. */
export function susunDasar(
  b: { akar: { kode: string }; tanggalData: string | null },
  a: Acara,
  isi: IsiDasar,
): DasarSalindia {
  const sumber = [...new Set((isi.sumber ?? []).flatMap((i) => i.sumber.map((s) => s.nama)))]
  return {
    id: isi.ekor ? `${a.id}.${isi.ekor}` : a.id,
    acara: a.id,
    judul: isi.judul,
    judulData: isi.judul,
    disunting: false,
    label: isi.label,
    tanggalData: b.tanggalData,
    sumber: sumber.join(', '),
    adaContoh: isi.adaContoh ?? (isi.nilai ?? []).some((n) => n.adaContoh),
    catatan: isi.catatan
      .filter((t) => t !== null && t !== '')
      .slice(0, BARIS_CATATAN)
      .join('\n'),
    menit: isi.menit ?? a.menit,
    kaitan: {
      indikator: isi.kaitan?.indikator ?? null,
      kodeWilayah: isi.kaitan?.kodeWilayah ?? b.akar.kode,
    },
    kosong: isi.kosong ?? null,
  }
}
