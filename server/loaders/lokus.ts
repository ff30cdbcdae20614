import 'server-only'
import { getDb } from '@/db/client'
import { getBahanPilot } from '@/db/queries/bahan-pilot'
import { listPilot, type PilotTersimpan } from '@/db/queries/pilot'
import { listAngkaTerbit } from '@/db/queries/terbit'
import { listSebutan } from '@/indikator/pilot/alasan'
import { hitungPilot } from '@/indikator/pilot/hitung'
import { hitungKepekaan, type Kepekaan } from '@/indikator/pilot/kepekaan'
import { getPenentu } from '@/indikator/pilot/penentu'
import { formatPilihanPilot, type PilihanPilot } from '@/indikator/pilot/pilihan'
import { getTahunData, listTahunData, susunMasukan } from '@/indikator/pilot/susun-masukan'
import type { DesaPilot, HasilPilot, MasukanPilot } from '@/indikator/pilot/tipe'
import { env } from '@/lib/env'
import type { Bulan } from '@/lib/periode'
import { boleh, type Masuk } from '../akses'
import { createSidikPilot } from '../pilot/sidik'
import { loadSaatRapat, type SaatRapat } from '../rapat-meja/saat'
import { loadRangka, type RangkaTanpaBulan } from './dasar'

export type { PilotTersimpan } from '@/db/queries/pilot'

/** A candidate as the screen names it. */
export interface DesaBernama extends DesaPilot {
  nama: string
  jenis: 'desa' | 'kelurahan'
  namaKecamatan: string
  /** Reasons in words. */
  alasan: string
  /** Where the missing value is written down; null where nothing is missing or only reports of posyandu are. */
  lengkapi: string | null
}

/** A choice worked out anew from what the database holds now. */
export interface PilihanDihitung {
  pilihan: PilihanPilot & { bulan: Bulan }
  masukan: MasukanPilot
  hasil: HasilPilot
  sebutan: ReadonlyMap<string, string>
  urut: DesaBernama[]
  belum: DesaBernama[]
  tahunData: number[]
  /** Fingerprint of input and set: what is saved must be what was seen. */
  sidik: string
}

function getTautanLengkapi(d: DesaPilot, kunci: string | null): string | null {
  if (!d.kurang.some((k) => getPenentu(k).asal.jenis === 'data-desa')) return null
  return kunci === null
    ? `/catatan/data-desa/baru?tempat=${d.calon.kode}`
    : `/catatan/data-desa/ubah?kunci=${encodeURIComponent(kunci)}`
}

/** Works a choice out within the scope. */
export async function loadPilihan(masuk: Masuk, p: PilihanPilot, saat: SaatRapat): Promise<PilihanDihitung> {
  const bulan = p.bulan !== null && saat.daftarBulan.includes(p.bulan) ? p.bulan : saat.bulan
  const bahan = await getBahanPilot(getDb(), masuk.cakupan, bulan)
  const tahunData = getTahunData(bahan.dataDesa, bulan, p.tahunData)
  const masukan = susunMasukan(bahan, p.aturan, tahunData)
  const hasil = hitungPilot(masukan)
  const sebutan = listSebutan(hasil, p.aturan, bahan.lokus, Number(bulan.slice(0, 4)))
  const perKode = new Map(bahan.desa.map((d) => [d.kode, d]))
  const tercatat = new Map(
    bahan.dataDesa.flatMap((c) => (c.isi.tahun === tahunData ? [[c.kodeWilayah, c.kunci] as const] : [])),
  )
  const namai = (d: DesaPilot): DesaBernama => {
    const w = perKode.get(d.calon.kode)
    return {
      ...d,
      nama: w?.nama ?? d.calon.kode,
      jenis: w?.jenis ?? 'desa',
      namaKecamatan: w?.namaKecamatan ?? '',
      alasan: sebutan.get(d.calon.kode) ?? '',
      lengkapi: getTautanLengkapi(d, tercatat.get(d.calon.kode) ?? null),
    }
  }
  return {
    pilihan: { ...p, bulan, tahunData },
    masukan,
    hasil,
    sebutan,
    urut: hasil.urut.map(namai),
    belum: hasil.belum.map(namai),
    tahunData: listTahunData(bahan.dataDesa),
    sidik: createSidikPilot(masukan, hasil),
  }
}

/** The page /program/lokus. */
export interface ModelLokus extends PilihanDihitung {
  rangka: RangkaTanpaBulan
  peran: Masuk['pengguna']['peran']
  /** Months to choose from, newest first. */
  daftarBulan: Bulan[]
  kepekaan: Kepekaan | null
  /** The kecamatan that this reader is bound to; null for those who see the kabupaten. */
  kecamatan: string | null
  simpan: { boleh: boolean; kueri: string; tahun: number }
  bolehCatat: boolean
  tersimpan: PilotTersimpan[]
  /** Poverty of the whole kabupaten as published, newest; null where none is known. */
  kemiskinanTerbit: { nilai: number; periode: string; sumber: string } | null
}

async function loadKemiskinanTerbit(): Promise<ModelLokus['kemiskinanTerbit']> {
  const angka = await listAngkaTerbit(getDb(), ['kemiskinan'], env.KABUPATEN)
  const akhir = angka.at(-1)
  return akhir
    ? { nilai: akhir.nilai, periode: akhir.periode, sumber: `${akhir.metode} (${akhir.sumber})` }
    : null
}

/** Loads the page where pilot desa are chosen. */
export async function loadLokus(masuk: Masuk, p: PilihanPilot): Promise<ModelLokus> {
  const saat = await loadSaatRapat()
  const [d, rangka, tersimpan, kemiskinanTerbit] = await Promise.all([
    loadPilihan(masuk, p, saat),
    loadRangka(masuk.cakupan),
    listPilot(getDb(), masuk.cakupan),
    loadKemiskinanTerbit(),
  ])
  return {
    ...d,
    rangka,
    peran: masuk.pengguna.peran,
    daftarBulan: saat.daftarBulan,
    kepekaan: hitungKepekaan(d.hasil, d.masukan.aturan, d.pilihan.uji),
    kecamatan: rangka.akarKecamatan?.nama ?? null,
    simpan: {
      boleh: boleh(masuk.pengguna, 'kelola-pilot', { kode: null }),
      kueri: formatPilihanPilot(d.pilihan),
      tahun: Number(d.pilihan.bulan.slice(0, 4)),
    },
    bolehCatat: boleh(masuk.pengguna, 'catat-program', { daftar: 'data-desa' }),
    tersimpan,
    kemiskinanTerbit,
  }
}
