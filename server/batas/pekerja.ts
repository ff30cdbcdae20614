import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import { listKabupatenAcuan } from '@/db/data/wilayah'
import { type BahanBatas, bacaBatas, type HasilBatas, periksaBatas } from '@/impor/batas/periksa'
import type { BerkasBatas, KonteksBatas, PilihanBatas, TemuanBatas } from '@/impor/batas/tipe'

/** What the site sends to this process: the files of an upload, or what was read of them before with new choices. */
export interface TugasBatas {
  isi: { berkas: BerkasBatas[] } | { bahan: Uint8Array }
  pilihan: PilihanBatas
  konteks: Omit<KonteksBatas, 'kabupatenLain'>
}

export type JawabanBatas = { ditolak: TemuanBatas } | (HasilBatas & { bahan: Uint8Array })

async function jalankan({ isi, pilihan, konteks: dari }: TugasBatas): Promise<JawabanBatas> {
  const konteks = { ...dari, kabupatenLain: listKabupatenAcuan() }
  if ('bahan' in isi) {
    const bahan = JSON.parse(strFromU8(gunzipSync(isi.bahan))) as BahanBatas
    return { ...(await periksaBatas(bahan, pilihan, konteks)), bahan: isi.bahan }
  }
  const bahan = await bacaBatas(isi.berkas, konteks)
  if ('ditolak' in bahan) return bahan
  const hasil = await periksaBatas(bahan, pilihan, konteks)
  return { ...hasil, bahan: gzipSync(strToU8(JSON.stringify(bahan))) }
}

process.on('message', (tugas: TugasBatas) => {
  jalankan(tugas).then(
    (jawaban) => process.send?.(jawaban),
    () => process.exit(1),
  )
})
// The site is gone: so is the reason to be here.
process.on('disconnect', () => process.exit(0))
