import { createHash } from 'node:crypto'
import { getDb } from '@/db/client'
import { saveDrafBatas, savePilihanBatas } from '@/db/mutations/batas'
import { getBahanBatas } from '@/db/queries/batas'
import { BATAS_BYTE, type PilihanBatas, type TemuanBatas } from '@/impor/batas/tipe'
import { samarkan } from '@/impor/pribadi'
import { log } from '@/lib/log'
import { getMilidetik } from '@/lib/waktu'
import type { PenggunaSesi } from '../akses'
import { loadKonteksBatas } from './konteks'
import type { JawabanBatas } from './pekerja'
import { periksaBatasTerpisah } from './terpisah'

/** Why an upload was refused as a whole. */
export type Penolakan = Pick<TemuanBatas, 'pesan' | 'saran'>

const BERKAS_MAKS = 12

function parseBerkas(isian: FormData): File[] | Penolakan {
  const berkas = isian.getAll('berkas').filter((b): b is File => b instanceof File && b.size > 0)
  if (berkas.length === 0)
    return {
      pesan: 'Belum ada berkas yang dipilih, atau berkasnya kosong.',
      saran: 'Pilih berkas batas, lalu tekan Periksa berkas.',
    }
  if (berkas.length > BERKAS_MAKS)
    return {
      pesan: `Terlalu banyak berkas (${berkas.length}).`,
      saran: 'Kirim satu lapisan kecamatan, dan bila ada satu lapisan desa.',
    }
  if (berkas.reduce((n, b) => n + b.size, 0) > BATAS_BYTE)
    return {
      pesan: 'Berkas lebih dari 25 MB.',
      saran: 'Sederhanakan dulu (misalnya di mapshaper.org), atau kirim kecamatan saja.',
    }
  return berkas
}

type Lolos = Exclude<JawabanBatas, { ditolak: TemuanBatas }>

const susunIsi = ({ kecamatan, desa, pemeriksaan }: Lolos) => ({
  hasil: pemeriksaan,
  kecamatan,
  desa,
  versi: `b${createHash('sha256').update(`${kecamatan}\n${desa}`).digest('base64url').slice(0, 12)}`,
})

/** Checks the files of an upload, held in memory only, and keeps them as a draft of the user who sent them. */
export async function saveUnggahanBatas(
  pengguna: PenggunaSesi,
  isian: FormData,
): Promise<{ id: number } | { ditolak: Penolakan }> {
  const berkas = parseBerkas(isian)
  if (!Array.isArray(berkas)) return { ditolak: berkas }
  const mulai = getMilidetik()
  const isi = await Promise.all(
    berkas.map(async (b) => ({ nama: b.name.slice(0, 200), bytes: new Uint8Array(await b.arrayBuffer()) })),
  )
  const jawaban = await periksaBatasTerpisah({
    isi: { berkas: isi },
    pilihan: {},
    konteks: await loadKonteksBatas(),
  })
  const byte = isi.reduce((n, b) => n + b.bytes.length, 0)
  log('info', 'unggah-batas', {
    byte,
    milidetik: getMilidetik() - mulai,
    ditolak: 'ditolak' in jawaban ? 1 : 0,
  })
  if ('ditolak' in jawaban) return { ditolak: { pesan: jawaban.ditolak.pesan, saran: jawaban.ditolak.saran } }
  const sidik = createHash('sha256')
  for (const b of isi) sidik.update(b.bytes)
  const id = await saveDrafBatas(getDb(), {
    berkas: samarkan(isi.map((b) => b.nama).join(', '), 200),
    sha256: sidik.digest('hex'),
    ukuranByte: byte,
    contoh: pengguna.contoh,
    oleh: pengguna.id,
    bahan: jawaban.bahan,
    ...susunIsi(jawaban),
  })
  return { id }
}

/** Checks a draft anew with other choices and keeps both; a sentence when that can't be done. */
export async function savePilihanDraf(id: number, pilihan: PilihanBatas): Promise<Penolakan | null> {
  const bahan = await getBahanBatas(getDb(), id)
  if (!bahan) return { pesan: 'Draf ini tidak ada lagi.', saran: 'Unggah berkasnya sekali lagi.' }
  const jawaban = await periksaBatasTerpisah({ isi: { bahan }, pilihan, konteks: await loadKonteksBatas() })
  if ('ditolak' in jawaban) return { pesan: jawaban.ditolak.pesan, saran: jawaban.ditolak.saran }
  await savePilihanBatas(getDb(), id, { ...susunIsi(jawaban), pilihan })
  return null
}
