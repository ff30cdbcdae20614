import { Tanda } from '@/components/ui/tanda'
import type { NilaiTempat } from '@/indikator/model'
import type { IndikatorBeku } from '@/indikator/rapat/tipe'
import type { Potongan } from '@/indikator/vonis'
import { formatAngka } from '@/lib/angka'
import { formatKataStatus, isMembaik } from './kata'
import gaya from './salindia.module.css'
import { lekatkanTanggal } from './ukuran'

const WARNA = { baik: gaya.baik, waspada: '', buruk: gaya.buruk, kosong: '' }

/** Status as shape, colour and word. */
export function KataStatus({ indikator, nilai }: { indikator: IndikatorBeku; nilai: NilaiTempat }) {
  return (
    <p className={`${gaya.status} ${WARNA[nilai.status]}`}>
      <Tanda bentuk={nilai.status} />
      {formatKataStatus(indikator, nilai)}
    </p>
  )
}

/** Change in points as triangle and number: direction by shape, good or bad by colour and, for screen readers, by word. */
export function AngkaUbah({ indikator, ubah }: { indikator: IndikatorBeku; ubah: number | null }) {
  if (ubah === null) return <span className={gaya.ubah}>–</span>
  const baik = isMembaik(indikator, ubah)
  if (ubah === 0) return <span className={gaya.ubah}>tetap</span>
  return (
    <span className={`${gaya.ubah} ${baik ? gaya.baik : gaya.buruk}`}>
      <Tanda bentuk={ubah > 0 ? 'naik' : 'turun'} />
      <span className="hanya-pembaca">{`${ubah > 0 ? 'naik' : 'turun'} (${baik ? 'membaik' : 'memburuk'}) `}</span>
      {formatAngka(Math.abs(ubah), indikator.desimal)}
    </span>
  )
}

/** A sentence made of pieces; nothing in it leads away from the slide. */
export function Kalimat({ isi }: { isi: readonly Potongan[] }) {
  return isi.map((p, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
    if (!p.tegas) return <span key={i}>{lekatkanTanggal(p.teks)}</span>
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
      <strong key={i} className={p.tegas === 'angka' ? undefined : gaya[p.tegas]}>
        {lekatkanTanggal(p.teks)}
      </strong>
    )
  })
}
