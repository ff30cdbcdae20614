import type { ModelRapat, Salindia } from '@/indikator/rapat/tipe'

/** What the browser's part knows of a meeting, its slides aside. */
export interface RapatTayang {
  id: number
  judul: string
  kodeWilayah: string
  /** Version of the data that the slides show; null unless the meeting is on: before, they are live; after, they stay. */
  versiData: number | null
}

/** What the browser's part knows of a slide; the drawing itself stands in the document once. */
export interface RingkasanSalindia {
  id: string
  acara: string
  judul: string
  /** The place of a card; null on other slides. */
  tempat: { kode: string; nama: string } | null
  /** The slide of decisions, which is not frozen. */
  keputusan: boolean
  /** What a decision noted here is about. */
  kaitan: { indikator: string | null; kodeWilayah: string }
}

/** The slides in order, and the cards beside the order that map, ranking and names lead to. */
export interface Dek {
  urutan: RingkasanSalindia[]
  lampiran: RingkasanSalindia[]
}

function getRingkasan(s: Salindia): RingkasanSalindia {
  const tempat = s.jenis === 'kecamatan' ? { kode: s.tempat.kode, nama: s.tempat.nama } : null
  return {
    id: s.id,
    acara: s.acara,
    judul: s.judul,
    tempat,
    keputusan: s.jenis === 'keputusan',
    kaitan: s.kaitan,
  }
}

/** The browser's part of a meeting; ids that repeat are the caller's fault. */
export function createDek(model: Pick<ModelRapat, 'salindia' | 'lampiran'>): Dek {
  return { urutan: model.salindia.map(getRingkasan), lampiran: model.lampiran.map(getRingkasan) }
}

export function getRapatTayang(m: ModelRapat): RapatTayang {
  const { id, judul, kodeWilayah } = m
  return { id, judul, kodeWilayah, versiData: m.beku && m.keadaan === 'berjalan' ? m.potret.versiData : null }
}

/** The slide of that id, in or beside the order; null when unknown. */
export function getSalindia(dek: Dek, id: string | null): RingkasanSalindia | null {
  return dek.urutan.find((s) => s.id === id) ?? dek.lampiran.find((s) => s.id === id) ?? null
}

/** The card of a place: the one in the order before the one beside it; null without. */
export function getKartu(dek: Dek, kode: string): RingkasanSalindia | null {
  const milik = (s: RingkasanSalindia) => s.tempat?.kode === kode
  return dek.urutan.find(milik) ?? dek.lampiran.find(milik) ?? null
}

/** Index in the order; -1 beside it. */
export function getIndeks(dek: Dek, id: string | null): number {
  return dek.urutan.findIndex((s) => s.id === id)
}

/** "Salindia 4 dari 15", or "Kartu Tabang, di luar urutan". */
export function formatLetak(dek: Dek, id: string): string {
  const ke = getIndeks(dek, id)
  if (ke >= 0) return `Salindia ${ke + 1} dari ${dek.urutan.length}`
  return `Kartu ${getSalindia(dek, id)?.tempat?.nama ?? ''}, di luar urutan`
}

/** Every place that has a card, once, in the order of names. */
export function listTempat(dek: Dek): { kode: string; nama: string }[] {
  const semua = new Map<string, { kode: string; nama: string }>()
  for (const { tempat } of [...dek.urutan, ...dek.lampiran]) {
    if (tempat && !semua.has(tempat.kode)) semua.set(tempat.kode, tempat)
  }
  return [...semua.values()].sort((a, b) => (a.nama < b.nama ? -1 : 1))
}

/** The slide that comes after this one, a detour counted from where it left; null after the last. */
export function getBerikut(
  dek: Dek,
  { s, dari }: { s: string; dari: string | null },
): RingkasanSalindia | null {
  return dek.urutan[getIndeks(dek, dari ?? s) + 1] ?? null
}

/** Items of the agenda that have slides, with planned minutes; named as on the cover, without one after their first slide. */
export function listAcaraWaktu(salindia: readonly Salindia[]): { id: string; nama: string; menit: number }[] {
  const semua = new Map<string, { id: string; nama: string; menit: number }>()
  for (const { acara, label, menit } of salindia) {
    const ada = semua.get(acara)
    semua.set(acara, { id: acara, nama: ada?.nama ?? label, menit: (ada?.menit ?? 0) + menit })
  }
  const sampul = salindia.find((s) => s.jenis === 'sampul')
  const lain = [...semua.values()].filter((a) => a.id !== sampul?.acara)
  const nama = sampul?.acaraRapat.length === lain.length ? sampul.acaraRapat : null
  return [...semua.values()].map((a) => ({
    ...a,
    nama: a.id === sampul?.acara ? 'Pembukaan' : (nama?.[lain.indexOf(a)]?.nama ?? a.nama),
    menit: Math.round(a.menit),
  }))
}
