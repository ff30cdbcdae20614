import { getDb } from '@/db/client'
import type { Permintaan } from '@/db/mutations/persetujuan'
import type { IsiPengajuan } from '@/db/mutations/persetujuan-terapkan'
import { listBatas, listPeristiwaBatas } from '@/db/queries/batas'
import { env } from '@/lib/env'
import { susunRingkasBatas } from '../persetujuan/ringkas'
import { sebutBatas } from './halaman'

/** A change of the boundaries as a request: what every map draws now, and what it would. Boundaries are of the whole kabupaten. */
export async function susunPermintaanBatas(isi: IsiPengajuan & { jenis: 'batas' }): Promise<Permintaan> {
  const db = getDb()
  const [semua, peristiwa] = await Promise.all([listBatas(db), listPeristiwaBatas(db)])
  const cari = (id: number | null | undefined) => semua.find((b) => b.id === id)
  const dulu = peristiwa.find((p) => p.id === peristiwa[0]?.sebelum)
  const pakai = cari(isi.id)
  const baru =
    isi.perbuatan === 'kembalikan'
      ? sebutBatas(cari(dulu?.batasId))
      : (pakai?.sumber ?? isi.asal.sumber ?? pakai?.berkas ?? '')
  const kini = sebutBatas(cari(peristiwa[0]?.batasId))
  return {
    isi,
    objek: `batas/${isi.id}`,
    kodeWilayah: env.KABUPATEN,
    alasan: null,
    susunRingkas: () => susunRingkasBatas(isi.id, isi.perbuatan, kini, baru),
  }
}
