import type { ModelRapat } from '@/indikator/rapat/tipe'
import type { MasukPermintaan } from '../akses'
import { loadRapat } from '../loaders/rapat'
import { loadKeputusan } from '../loaders/tindak-lanjut-rapat'
import { createBerkasTerpisah } from './terpisah'
import type { TugasBerkas } from './tugas'

interface Berkas {
  jenis: TugasBerkas['jenis']
  kode?: string
  rasio?: TugasBerkas['rasio']
  tipe: string
  /** What the file is, as its name begins: `dek`, `laporan`. */
  awal: string
  akhiran: string
  /** Shown in the browser rather than saved. */
  tampil?: boolean
}

const tolak = (kata: string, status: number) =>
  new Response(kata, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/** "rapat-bulanan-oktober-2025-2025-10-24": the title and the day of the data, safe in a file name. */
function susunNama(m: ModelRapat): string {
  const judul = m.judul
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${judul || 'rapat'}-${m.tanggalData ?? m.tanggal}`
}

const TANPA_SALINDIA = 'Salindia itu tidak ada di rapat ini. Buka daftar salindia, lalu pilih lagi.'

const isAda = (m: ModelRapat, kode: string): boolean =>
  m.salindia.some((s) => s.id === kode) ||
  [...m.salindia, ...m.lampiran].some((s) => s.jenis === 'kecamatan' && s.tempat.kode === kode)

/** Answers with a file of a meeting. 401 without a session or key; 404 where there is none, it lies outside of the scope, or has no such slide. */
export async function jawabBerkas(
  masuk: MasukPermintaan | null,
  idTeks: string,
  b: Berkas,
): Promise<Response> {
  if (!masuk) return tolak('Masuk dahulu.', 401)
  const id = /^[1-9]\d{0,8}$/.test(idTeks) ? Number(idTeks) : null
  const model = id === null ? null : await loadRapat(masuk.cakupan, id)
  if (id === null || !model)
    return tolak('Rapat tidak ditemukan. Periksa alamatnya, atau buka dari daftar rapat.', 404)
  if (b.kode !== undefined && !isAda(model, b.kode)) return tolak(TANPA_SALINDIA, 404)
  const keputusan = await loadKeputusan(masuk.cakupan, id)
  const hasil = await createBerkasTerpisah({
    jenis: b.jenis,
    model,
    keputusan,
    ...(b.kode ? { kode: b.kode } : {}),
    ...(b.rasio ? { rasio: b.rasio } : {}),
  })
  if ('galat' in hasil) return tolak(hasil.galat, 503)
  if (!hasil.isi)
    return tolak('Salindia itu tidak ada di rapat ini. Buka daftar salindia, lalu pilih lagi.', 404)
  const nama = [b.awal, susunNama(model), b.kode?.replaceAll(/[^a-z0-9.-]/gi, '')].filter(Boolean).join('-')
  return new Response(hasil.isi as BodyInit, {
    headers: {
      'Content-Type': b.tipe,
      'Content-Disposition': `${b.tampil ? 'inline' : 'attachment'}; filename="${nama}.${b.akhiran}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
