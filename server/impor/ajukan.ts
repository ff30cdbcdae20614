import { getDb } from '@/db/client'
import type { Permintaan } from '@/db/mutations/persetujuan'
import { type ImporLengkap, listWilayahRujukan } from '@/db/queries/impor'
import { env } from '@/lib/env'
import { namaKabupaten } from '@/lib/identitas'
import { susunRingkasImpor } from '../persetujuan/ringkas'

/** The save of a draft as a request. `versi`: number of its last change that the person saw. */
export async function susunPermintaanImpor(impor: ImporLengkap, versi: number): Promise<Permintaan> {
  const { kecamatan, desa } = await listWilayahRujukan(getDb(), env.KABUPATEN)
  const nama = new Map([...kecamatan, ...desa].map((w) => [w.kode, w.nama]))
  nama.set(env.KABUPATEN, namaKabupaten)
  return {
    isi: { jenis: 'impor', id: impor.id, versi },
    objek: `impor/${impor.id}`,
    kodeWilayah: impor.kodeKecamatan ?? env.KABUPATEN,
    alasan: null,
    susunRingkas: (hasil) => susunRingkasImpor(impor, nama, hasil),
  }
}
