import type { IsiRencanaAksi } from './catatan/rencana-aksi'
import { type KodeOpd, OPD } from './opd'
import type { BarisAksi } from './rencana-aksi'
import type { PenanggungJawab } from './tindak-lanjut'

/** An open action as a form offers it. */
export interface PilihanAksi {
  kode: string
  nama: string
  tujuan: string
}

/** Actions that are still to be done, newest year first, goals together. */
export function listPilihanAksi(aksi: readonly BarisAksi[]): PilihanAksi[] {
  return aksi
    .filter((a) => a.isi.keadaan === 'belum' || a.isi.keadaan === 'berjalan')
    .toSorted(
      (a, b) =>
        b.isi.tahun - a.isi.tahun ||
        a.isi.tujuan.localeCompare(b.isi.tujuan) ||
        a.isi.aksi.localeCompare(b.isi.aksi),
    )
    .map((a) => ({ kode: a.kunci, nama: a.isi.aksi, tujuan: `${a.isi.tujuan} (${a.isi.tahun})` }))
}

/** Who usually answers for an action in a meeting; null where its agency does not tell. */
export function getPjAksi(a: {
  kodeWilayah: string
  isi: Pick<IsiRencanaAksi, 'opd'>
}): PenanggungJawab | null {
  const { bidang } = OPD[a.isi.opd]
  if (bidang !== null) return { jenis: 'opd', kode: bidang }
  if (a.isi.opd === 'dpmd') return { jenis: 'peran', kode: 'dpmd' }
  return a.kodeWilayah.length >= 8 ? { jenis: 'kecamatan', kode: a.kodeWilayah.slice(0, 8) } : null
}

function getOpd({ jenis, kode }: PenanggungJawab): KodeOpd | null {
  if (jenis === 'peran') return kode === 'dpmd' ? 'dpmd' : null
  if (jenis === 'kecamatan') return 'pemdes'
  const utama = Object.entries(OPD).find(([, o]) => o.bidang === kode && 'utama' in o)
  return utama ? (utama[0] as KodeOpd) : null
}

/** Fields of a new action as a follow-up fills them in; its goal is for a person to choose. */
export function susunIsianAksi(t: {
  keputusan: string
  pj: PenanggungJawab
  tenggat: string
  indikator: string | null
}): Record<string, string> {
  const opd = getOpd(t.pj)
  return {
    tahun: t.tenggat.slice(0, 4),
    aksi: t.keputusan.slice(0, 300),
    asal: 'rapat',
    tenggat: t.tenggat,
    keadaan: 'berjalan',
    ...(opd ? { opd } : {}),
    ...(t.pj.jenis === 'opd' ? { bidang: t.pj.kode } : {}),
    ...(t.indikator ? { indikator: t.indikator } : {}),
  }
}
