import { formatBulat } from '@/lib/angka'
import type { Status } from '../tipe'
import type { Topik } from './tipe'

/** The worst that a topic says of itself; `kosong` while it has no figures or judges none of them. */
export function nilaiTopik(t: Topik): Status {
  const ada = new Set(t.angka.map((a) => a.status))
  return (['buruk', 'waspada', 'baik'] as const).find((s) => ada.has(s)) ?? 'kosong'
}

/** Word of a topic's status; null where its figures are not judged. */
export function sebutNilaiTopik(t: Topik): string | null {
  if (t.kosong !== null) return 'Belum ada data'
  const kata = { buruk: 'Perlu tindakan', waspada: 'Perlu dijaga', baik: 'Baik', kosong: null }
  return kata[nilaiTopik(t)]
}

/** What the hub says before its topics: how many need something done, what hangs, and which have no data. */
export interface Ikhtisar {
  judul: string
  mendesak: (Topik & { mendesak: string })[]
  tanpaData: Topik[]
}

/** Puts the topics of a place into one sentence; they keep their order. */
export function susunIkhtisar(topik: readonly Topik[]): Ikhtisar {
  const tindakan = topik.filter((t) => nilaiTopik(t) === 'buruk').length
  const tanpaData = topik.filter((t) => t.kosong !== null)
  const berdata = topik.length - tanpaData.length
  const akhir = tanpaData.length > 0 ? `; ${formatBulat(tanpaData.length)} belum ada datanya` : ''
  const awal =
    berdata === 0
      ? 'Belum ada data program'
      : tindakan === 0
        ? `Tidak ada yang mendesak pada ${formatBulat(berdata)} pokok program`
        : `${formatBulat(tindakan)} dari ${formatBulat(topik.length)} pokok program perlu tindakan`
  return {
    judul: berdata === 0 ? awal : `${awal}${akhir}`,
    mendesak: topik.flatMap((t) => (t.mendesak ? [{ ...t, mendesak: t.mendesak }] : [])),
    tanpaData,
  }
}
