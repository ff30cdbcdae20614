import { formatBulat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import { getTanggal } from '@/lib/waktu'
import type { ImporTercatat } from '@/server/loaders/impor'

/** The verdict over the list of imports. */
export function susunJudul(riwayat: readonly ImporTercatat[]): string {
  const draf = riwayat.filter((i) => i.keadaan === 'draf').length
  if (draf > 0) return `${formatBulat(draf)} draf menunggu disimpan`
  const terakhir = riwayat.find((i) => i.keadaan === 'tersimpan' && i.templat !== 'contoh')
  if (!terakhir?.disimpan) return 'Belum ada laporan yang diimpor'
  return `${terakhir.pengirim ? 'Kiriman' : 'Impor'} terakhir ${formatTanggal(getTanggal(terakhir.disimpan))}: ${formatBulat(terakhir.diterima)} baris`
}

type Hitungan = Pick<ImporTercatat, 'keadaan' | 'diterima' | 'ditolak'>

/** The verdict over one import: how many of its rows are good. */
export function susunJudulImpor({ keadaan, diterima, ditolak }: Hitungan): string {
  const [baik, buruk, semua] = [diterima, ditolak, diterima + ditolak].map(formatBulat) as [
    string,
    string,
    string,
  ]
  if (keadaan === 'dibatalkan') return 'Impor ini dibatalkan; angka kembali seperti sebelumnya'
  if (keadaan === 'tersimpan') {
    if (ditolak > 0) return `${baik} dari ${semua} baris tersimpan, ${buruk} ditolak`
    return diterima === 1 ? 'Satu baris tersimpan' : `Semua ${semua} baris tersimpan`
  }
  if (semua === '0') return 'Belum ada angka dalam berkas ini'
  if (diterima === 0) return `Belum ada baris yang dapat disimpan, ${buruk} perlu diperbaiki`
  if (ditolak === 0) return diterima === 1 ? 'Satu baris siap disimpan' : `Semua ${semua} baris siap disimpan`
  return `${baik} dari ${semua} baris siap disimpan, ${buruk} perlu diperbaiki`
}
