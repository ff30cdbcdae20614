import type { ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { createLembarLaporan } from '@/laporan/bupati/lembar'
import { createEdisi } from '@/laporan/edisi/edisi'
import { createSvg } from '@/laporan/gambar/svg'
import { createKartuSalindia, createKartuTempat } from '@/laporan/kartu/kartu-salindia'
import { createPdf } from '@/laporan/pdf/pdf'
import { createPptx } from '@/laporan/pptx/dek'
import type { Rasio } from '@/laporan/pptx/rupa'
import { createLembarPeta, type GambarPeta } from '@/laporan/pptx/salindia-peta'
import { createDek } from '@/laporan/salindia/dek'
import { createXlsxRapat } from '@/laporan/xlsx/rapat'
import { loadHurufBerkas } from '../berkas-huruf'
import { createPng } from '../gambar-png'
import { loadHuruf } from '../peta/huruf'

/** A file to be made of a meeting. `kode`: of which slide, or of which place, a picture is. */
export interface TugasBerkas {
  jenis: 'dek' | 'laporan' | 'edisi' | 'kartu' | 'pptx' | 'xlsx'
  model: ModelRapat
  keputusan: TindakLanjutRingkas[]
  kode?: string
  /** Of a presentation; 16 : 9 when left out. */
  rasio?: Rasio
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

/** The presentation with pictures of its maps; all maps of one indicator look alike, so each is drawn once. */
async function createBerkasPptx({ model: m, keputusan, rasio = '16x9' }: TugasBerkas): Promise<Uint8Array> {
  const gambar = new Map<string, GambarPeta>()
  const peta = new Map<string, GambarPeta>()
  for (const s of m.salindia) {
    if (s.jenis !== 'peta' || !m.peta || s.kosong !== null) continue
    const lembar = createLembarPeta(s, m.peta, rasio)
    const ada = gambar.get(s.indikator.kode) ?? {
      png: await createPng(createSvg(lembar), lembar.lebar * 1.25),
    }
    gambar.set(s.indikator.kode, ada)
    peta.set(s.id, ada)
  }
  return createPptx(m, { rasio, keputusan, peta })
}

/** The bytes of the file; null where there is no such slide or place. */
export async function createBerkas(t: TugasBerkas): Promise<Uint8Array | null> {
  if (t.jenis === 'kartu') return createKartu(t)
  if (t.jenis === 'pptx') return createBerkasPptx(t)
  if (t.jenis === 'xlsx') return createXlsxRapat(t.model, t.keputusan)
  if (t.jenis === 'edisi') {
    return new TextEncoder().encode(createEdisi(t.model, t.keputusan, await loadHuruf()))
  }
  return createBerkasPdf(t)
}
