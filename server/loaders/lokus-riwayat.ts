import 'server-only'
import { getDb } from '@/db/client'
import { listCatatan } from '@/db/queries/catatan'
import { listDesaCalon, listPilot, listPilotDesa } from '@/db/queries/pilot'
import type { Sifat } from '@/indikator/catatan/tipe'
import { type JumlahLokusTerbit, listJumlahLokusTerbit } from '@/indikator/pilot/lokus-terbit'
import { env } from '@/lib/env'
import { boleh, type Masuk } from '../akses'
import { loadRangka, type RangkaTanpaBulan } from './dasar'

/** A desa that was a lokus in a year. */
export interface BarisLokus {
  kode: string
  nama: string
  namaKecamatan: string
  tercetak: string | null
  meragukan: boolean
  catatan: string | null
  sumber: string
  sifat: Sifat
  /** Years in which it was chosen as pilot desa. */
  pilot: number[]
}

export interface TahunLokus {
  tahun: number
  /** Count by the news; null where none was printed. */
  terbit: JumlahLokusTerbit | null
  baris: BarisLokus[]
}

/** The page /program/lokus/riwayat. */
export interface ModelRiwayatLokus {
  rangka: RangkaTanpaBulan
  peran: Masuk['pengguna']['peran']
  kecamatan: string | null
  /** Newest first. */
  tahun: TahunLokus[]
  bolehCatat: boolean
}

/** Loads earlier lokus of the scope. */
export async function loadRiwayatLokus(masuk: Masuk): Promise<ModelRiwayatLokus> {
  const { cakupan } = masuk
  const db = getDb()
  const [rangka, lokus, desa, set] = await Promise.all([
    loadRangka(cakupan),
    listCatatan(db, cakupan, 'lokus'),
    listDesaCalon(db, cakupan),
    listPilot(db, cakupan),
  ])
  const pernah = set.filter((p) => p.keadaan === 'berlaku')
  const pilot =
    pernah.length > 0
      ? await listPilotDesa(
          db,
          cakupan,
          pernah.map((p) => p.id),
        )
      : []
  const tahunSet = new Map(pernah.map((p) => [p.id, p.tahun]))
  const perDesa = new Map(desa.map((d) => [d.kode, d]))
  const listTahunPilot = (kode: string) =>
    pilot
      .filter((d) => d.kode === kode && d.sebab === 'terpilih')
      .map((d) => tahunSet.get(d.pilotId) as number)
      .sort((a, b) => a - b)
  const terbit = listJumlahLokusTerbit(env.KABUPATEN)
  const tahun = [...new Set([...lokus.map((c) => c.isi.tahun), ...terbit.map((t) => t.tahun)])]
  return {
    rangka,
    peran: masuk.pengguna.peran,
    kecamatan: rangka.akarKecamatan?.nama ?? null,
    tahun: tahun
      .sort((a, b) => b - a)
      .map((t) => ({
        tahun: t,
        terbit: terbit.find((x) => x.tahun === t) ?? null,
        baris: lokus
          .filter((c) => c.isi.tahun === t)
          .map(({ kodeWilayah: kode, isi, sifat }) => ({
            kode,
            nama: perDesa.get(kode)?.nama ?? kode,
            namaKecamatan: perDesa.get(kode)?.namaKecamatan ?? '',
            tercetak: isi.tercetak,
            meragukan: isi.meragukan === true,
            catatan: isi.catatan,
            sumber: isi.sumber,
            sifat,
            pilot: listTahunPilot(kode),
          })),
      })),
    bolehCatat: boleh(masuk.pengguna, 'catat-program', { daftar: 'lokus' }),
  }
}
