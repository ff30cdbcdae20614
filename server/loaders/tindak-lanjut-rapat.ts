import 'server-only'
import { getDb } from '@/db/client'
import { getRapatTujuan, getTanggalRapatLalu, listTindakLanjut } from '@/db/queries/tindak-lanjut'
import type { BahanJanji } from '@/indikator/rapat/bahan'
import type { TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { isTerbuka } from '@/indikator/tindak-lanjut'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { lengkapiTindakLanjut, ringkasTindakLanjut } from '../tindak-lanjut/susun'

interface RapatJanji {
  /** The meeting itself: what it decides is no promise yet. Null while there is no meeting. */
  id: number | null
  kodeWilayah: string
  /** Day of the meeting: what is late is judged on it. */
  tanggal: string
  bulan: Bulan
}

/**
 * What a meeting finds of the promises of earlier ones: those of its own place and of the level above that concern it. Open ones, late
 * first, then those done since the meeting before.
 */
export async function loadJanji(c: Cakupan, r: RapatJanji): Promise<BahanJanji> {
  const db = getDb()
  const [semua, lalu] = await Promise.all([
    listTindakLanjut(db, c, { wilayah: r.kodeWilayah }),
    getTanggalRapatLalu(db, c, r.kodeWilayah, r.tanggal),
  ])
  const milik = semua.filter(
    (b) =>
      (b.rapatId === null || b.rapatId !== r.id) &&
      (b.rapat === null ||
        (b.rapat.tanggal <= r.tanggal && `${r.kodeWilayah}.`.startsWith(`${b.rapat.kodeWilayah}.`))),
  )
  const lengkap = await lengkapiTindakLanjut(c, milik, r.tanggal, r.bulan)
  const terbuka = lengkap.filter((b) => isTerbuka(b.keadaan))
  const selesai = lengkap.filter(
    (b) => b.keadaan === 'selesai' && (lalu === null || b.ditetapkan.slice(0, 10) >= lalu),
  )
  return {
    hitungan: {
      terbuka: terbuka.length,
      lewat: terbuka.filter((b) => b.lewat !== null).length,
      selesai: selesai.length,
    },
    baris: [...terbuka, ...selesai].map(ringkasTindakLanjut),
    adaContoh: [...terbuka, ...selesai].some((b) => b.contoh || b.awalContoh),
  }
}

/**
 * What a meeting decided, in the order in which it was noted: as it stands now, of a closed one as it stood when it was closed. Empty
 * where the meeting is out of scope.
 */
export async function loadKeputusan(c: Cakupan, rapatId: number): Promise<TindakLanjutRingkas[]> {
  const db = getDb()
  const rapat = await getRapatTujuan(db, c, rapatId)
  if (!rapat) return []
  const { ditutup: pada } = rapat
  const baris = await listTindakLanjut(db, c, { rapatId, ...(pada === null ? {} : { pada }) })
  // No month: a number has not moved on the day on which it was decided about.
  const lengkap = await lengkapiTindakLanjut(c, baris, rapat.tanggal, null)
  return lengkap
    .filter((b) => b.keadaan !== 'batal')
    .sort((a, b) => a.id - b.id)
    .map(ringkasTindakLanjut)
}
