import { hitungSelisih, membaik } from '@/indikator/hitung'
import type { Indikator } from '@/indikator/tipe'
import { bulatkan, formatAngka, formatPersen } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import type { Bulan } from '@/lib/periode'
import { geserBulan } from '@/lib/periode'

/** What the browser needs to read a trend month by month: numbers and the words for them, nothing else. */
export interface DataTren {
  judul: string
  arah: Indikator['arah']
  desimal: number
  /** Ends of the vertical axis, as the drawing has them. */
  min: number
  maks: number
  target: number | null
  titik: readonly (readonly [bulan: Bulan, nilai: number | null])[]
  acuan: readonly { bulan: Bulan; label: string; nilai: number }[]
}

/** What is said of one month: value, distance from the target, change, published figures of that month. */
export interface IsiBulan {
  nilai: string
  rinci: string[]
}

function formatJarak(d: DataTren, nilai: number): string | null {
  if (d.target === null) return null
  const selisih = hitungSelisih({ arah: d.arah, desimal: d.desimal } as Indikator, nilai, d.target)
  if (selisih <= 0) return `Target ${formatTarget(d.target)} % tercapai`
  const sisi = d.arah === 'naik-baik' ? 'bawah' : 'atas'
  return `${formatAngka(selisih, d.desimal)} poin di ${sisi} target ${formatTarget(d.target)} %`
}

function formatUbah(d: DataTren, nilai: number, lalu: number | null): string | null {
  if (lalu === null) return null
  const ubah = bulatkan(nilai - lalu, d.desimal)
  if (ubah === 0) return 'Tetap dari bulan sebelumnya'
  const baik = membaik({ arah: d.arah } as Indikator, ubah) ? 'membaik' : 'memburuk'
  return `${ubah > 0 ? 'Naik' : 'Turun'} ${formatAngka(Math.abs(ubah), d.desimal)} poin dari bulan sebelumnya (${baik})`
}

/** Words of the card over one month; a month without a number says so. */
export function susunIsiBulan(d: DataTren, bulan: Bulan): IsiBulan {
  const getNilai = (b: Bulan) => d.titik.find(([t]) => t === b)?.[1] ?? null
  const nilai = getNilai(bulan)
  const acuan = d.acuan
    .filter((a) => a.bulan === bulan)
    .map((a) => `${a.label}: ${formatPersen(a.nilai, d.desimal)}`)
  if (nilai === null) return { nilai: 'Belum ada angka', rinci: acuan }
  return {
    nilai: formatPersen(nilai, d.desimal),
    rinci: [formatJarak(d, nilai), formatUbah(d, nilai, getNilai(geserBulan(bulan, -1))), ...acuan].filter(
      (t) => t !== null,
    ),
  }
}
