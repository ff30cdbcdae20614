import type { TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import { formatBulanSingkat, getBulanDari } from '@/lib/periode'
import { Teks } from './huruf'
import gaya from './janji.module.css'
import { pilihHurufDua } from './ukuran'

/** "18 Sep": day and month, where the year goes without saying. */
const formatHariBulan = (tanggal: string): string =>
  `${Number(tanggal.slice(8))} ${formatBulanSingkat(getBulanDari(tanggal))}`

const KEADAAN = {
  terbuka: 'belum dimulai',
  berjalan: 'berjalan',
  selesai: 'selesai',
  batal: 'batal',
} as const

/** How a promise stands: "24 hari lewat", "tenggat 30 Nov", "selesai". */
export function formatKeadaanJanji(t: TindakLanjutRingkas): string {
  if (t.keadaan === 'selesai' || t.keadaan === 'batal') return KEADAAN[t.keadaan]
  if (t.lewat !== null && t.lewat > 0) return `${formatBulat(t.lewat)} hari lewat`
  return `tenggat ${formatHariBulan(t.tenggat)}`
}

const RUANG = {
  biasa: { lebar: { lebar: 560, tinggi: 76 }, sempit: { lebar: 430, tinggi: 76 } },
  lapang: { lebar: { lebar: 560, tinggi: 118 }, sempit: { lebar: 430, tinggi: 118 } },
  tumpuk: { lebar: { lebar: 540, tinggi: 118 }, sempit: { lebar: 940, tinggi: 76 } },
}

interface Props {
  janji: TindakLanjutRingkas
  /** `tumpuk`: one below the other where the layout is wide and the column is not; `lapang`: room for the whole sentence. */
  bentuk?: keyof typeof RUANG
}

/** An open promise in a dashed box: what, since when, how late. */
export function KotakJanji({ janji: t, bentuk = 'biasa' }: Props) {
  const teks = `Janji${t.asal ? ` ${formatHariBulan(t.asal.tanggal)}` : ''}: ${t.keputusan}`
  return (
    <div className={`${gaya.janji} ${bentuk === 'tumpuk' ? gaya.tumpuk : ''}`}>
      <Teks huruf={pilihHurufDua(teks, RUANG[bentuk], [36, 33, 30], 1.22)}>{teks}</Teks>
      <b>{formatKeadaanJanji(t)}</b>
    </div>
  )
}
