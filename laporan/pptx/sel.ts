import { formatStatus } from '@/indikator/kata-status'
import type { NilaiTempat } from '@/indikator/model'
import type { AngkaBeku, IndikatorBeku, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { Potongan } from '@/indikator/vonis'
import { formatAngka } from '@/lib/angka'
import { formatTanggalPendek } from '@/lib/periode'
import { formatBadge, formatNilai } from '../gambar/angka'
import type { Ruas, SelTabel } from './kanvas'
import { TANDA, WARNA } from './rupa'

/** "−0,3", "+1,2", "0"; "–" where it cannot be told. */
export function formatPoin(i: Pick<IndikatorBeku, 'desimal'>, ubah: number | null): string {
  if (ubah === null) return '–'
  if (ubah === 0) return '0'
  return `${ubah > 0 ? '+' : '−'}${formatAngka(Math.abs(ubah), i.desimal)}`
}

/** The value in the ink of its status; the reason where there is none. */
export function selNilai(i: IndikatorBeku, n: NilaiTempat): SelTabel {
  return { teks: formatNilai(i, n), tebal: true, warna: TANDA[n.status].warna, rata: 'right' }
}

/** Shape and words of the status: "▲ 7,4 di atas target". */
export function selStatus(i: IndikatorBeku, n: NilaiTempat): SelTabel {
  return { teks: `${TANDA[n.status].tanda} ${formatStatus(i, n, true)}`, warna: TANDA[n.status].warna }
}

/** "3 dari 20". */
export function selPeringkat(p: { ke: number; dari: number } | null | undefined): SelTabel {
  return { teks: p ? `${p.ke} dari ${p.dari}` : '–', rata: 'right' }
}

/** Pieces of a verdict with their looks. */
export function susunRuas(potongan: readonly Potongan[]): Ruas[] {
  return potongan.map((p) => {
    if (p.tegas === 'buruk') return { teks: p.teks, tebal: true, warna: WARNA.bata }
    if (p.tegas === 'baik') return { teks: p.teks, tebal: true, warna: WARNA.hutan }
    return p.tegas ? { teks: p.teks, tebal: true } : { teks: p.teks }
  })
}

const KEADAAN = { terbuka: 'terbuka', berjalan: 'berjalan', selesai: 'selesai', batal: 'dibatalkan' } as const

/** State of a follow-up in words: "24 hari lewat", "berjalan", "selesai". */
export function formatKeadaanJanji(t: TindakLanjutRingkas): string {
  return t.lewat !== null ? `${t.lewat} hari lewat` : KEADAAN[t.keadaan]
}

/** Cells of a follow-up: what, who, by when, state. */
export function selJanji(t: TindakLanjutRingkas): SelTabel[] {
  const warna = t.lewat !== null ? WARNA.bata : t.keadaan === 'selesai' ? WARNA.hutan : WARNA.tinta
  return [
    { teks: t.keputusan, tebal: true, ...(t.angka ? { bawah: t.angka.teks } : {}) },
    { teks: t.penanggungJawab },
    { teks: formatTanggalPendek(t.tenggat) },
    { teks: formatKeadaanJanji(t), tebal: true, warna },
  ]
}

/** "Stunting Tabang 21,4 %, target 14 %" for alternative texts. */
export function sebutAngka(a: AngkaBeku): string {
  return `${a.indikator.namaPendek} ${formatNilai(a.indikator, a)} (${formatBadge(a.indikator, a)})`
}
