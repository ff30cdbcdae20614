import { NAMA_ACARA, sebutAcara } from '@/indikator/rapat/acara'
import type { Acara, ModelRapat, Salindia } from '@/indikator/rapat/tipe'

/** One item of the agenda as the desk shows it. */
export interface ButirAcara {
  acara: Acara
  nama: string
  /** What its kind shows. */
  keterangan: string
  salindia: Pick<Salindia, 'id' | 'judul' | 'disunting'>[]
}

/** The items of an agenda with the slides that they give. */
export function listButir(acara: readonly Acara[], model: Pick<ModelRapat, 'salindia'>): ButirAcara[] {
  return acara.map((a) => ({
    acara: a,
    nama: sebutAcara(a),
    keterangan: NAMA_ACARA[a.jenis].keterangan,
    salindia: model.salindia
      .filter((s) => s.acara === a.id)
      .map(({ id, judul, disunting }) => ({ id, judul, disunting })),
  }))
}

/** The list after a move or a removal that the server has not answered yet; other changes wait for it. */
export function gerakkan(
  butir: readonly ButirAcara[],
  gerak: { hapus: string } | { pindah: string; sebelum: string | null },
): ButirAcara[] {
  const id = 'hapus' in gerak ? gerak.hapus : gerak.pindah
  const kini = butir.find((b) => b.acara.id === id)
  const lain = butir.filter((b) => b.acara.id !== id)
  if ('hapus' in gerak || !kini) return lain
  const ke = gerak.sebelum === null ? -1 : lain.findIndex((b) => b.acara.id === gerak.sebelum)
  return ke < 0 ? [...lain, kini] : [...lain.slice(0, ke), kini, ...lain.slice(ke)]
}
