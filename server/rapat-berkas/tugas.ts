import type { ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { createLembarLaporan } from '@/laporan/bupati/lembar'
import { createEdisi } from '@/laporan/edisi/edisi'
import { createSvg } from '@/laporan/gambar/svg'
import { createKartuSalindia, createKartuTempat } from '@/laporan/kartu/kartu-salindia'
import { createPdf } from '@/laporan/pdf/pdf'
import { createDek } from '@/laporan/salindia/dek'
import { loadHurufBerkas } from '../berkas-huruf'
import { createPng } from '../gambar-png'
import { loadHuruf } from '../peta/huruf'

/** A file to be made of a meeting. `kode`: of which slide, or of which place, a picture is. */
export interface TugasBerkas {
  jenis: 'dek' | 'laporan' | 'edisi' | 'kartu'
  model: ModelRapat
  keputusan: TindakLanjutRingkas[]
  kode?: string
}

const LEBAR_KARTU = 1080

async function createBerkasPdf({ jenis, model: m, keputusan }: TugasBerkas): Promise<Uint8Array> {
  const dek = jenis === 'dek'
  return createPdf(dek ? createDek(m, keputusan) : [createLembarLaporan(m, keputusan)], {
    judul: dek ? m.judul : `Laporan: ${m.judul}`,
    perihal: [m.namaWilayah, m.adaContoh ? 'DATA CONTOH' : null].filter(Boolean).join(' · '),
    pembuat: m.aplikasi,
    waktu: new Date(m.potret.diambil),
    skala: dek ? 0.5 : 1,
    huruf: await loadHurufBerkas(),
  })
}

async function createKartu({ model, kode = '', keputusan }: TugasBerkas): Promise<Uint8Array | null> {
  const lembar = createKartuSalindia(model, kode, keputusan) ?? createKartuTempat(model, kode)
  return lembar && createPng(createSvg(lembar), LEBAR_KARTU)
}

/** The bytes of the file; null where there is no such slide or place. */
export async function createBerkas(t: TugasBerkas): Promise<Uint8Array | null> {
  if (t.jenis === 'kartu') return createKartu(t)
  if (t.jenis === 'edisi') {
    return new TextEncoder().encode(createEdisi(t.model, t.keputusan, await loadHuruf()))
  }
  return createBerkasPdf(t)
}
