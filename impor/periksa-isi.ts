import type { Daftar } from '@/indikator/catatan/tipe'
import type { Usulan } from './cocok'
import { type NilaiIsian, parseIsianKolom } from './isian-kolom'
import { adaTelepon, isSelPribadi } from './pribadi'
import type { Sel } from './sel'
import type { KodeTemuan } from './temuan'
import type { TingkatTemuan } from './tipe'

/** One thing found in the fields of a record: the end of a sentence after the field's name, and what to do. */
export interface MasalahIsi {
  tingkat: TingkatTemuan
  kode: KodeTemuan
  /** Field that it is about. */
  untuk: string
  kalimat: string
  saran: string | null
  usulan?: Usulan
}

export type IsiCatatanBebas = Record<string, NilaiIsian | null>

/**
 * Checks a record of a list from its raw fields, the same for a row of a file and for a form: kind, limits, what must be filled, and what
 * the list itself asks. `isi` is null when it can't be taken; then at least one of `masalah` is a `galat`.
 */
export function periksaIsi(
  d: Daftar,
  ambil: (kolom: string) => Sel | null,
): { isi: IsiCatatanBebas | null; masalah: MasalahIsi[] } {
  const isi: IsiCatatanBebas = {}
  const masalah: MasalahIsi[] = []
  const lapor = (tingkat: TingkatTemuan, untuk: string, m: Omit<MasalahIsi, 'tingkat' | 'untuk'>) =>
    masalah.push({ ...m, tingkat, untuk })
  for (const [untuk, k] of Object.entries(d.kolom)) {
    const sel = ambil(untuk)
    if (isSelPribadi(sel) || adaTelepon(sel)) {
      const kalimat = 'memuat nomor yang menyerupai NIK atau nomor telepon; tidak disimpan.'
      lapor('galat', untuk, { kode: 'data-pribadi', kalimat, saran: 'Hapus nomor itu.' })
      continue
    }
    const hasil = parseIsianKolom(k, sel)
    if ('galat' in hasil) {
      const { kode, kalimat, saran } = hasil.galat
      lapor('galat', untuk, { kode, kalimat, saran, ...(hasil.usulan ? { usulan: hasil.usulan } : {}) })
      continue
    }
    isi[untuk] = hasil.nilai
    if (hasil.catatan) lapor('info', untuk, hasil.catatan)
    if (hasil.nilai === null && (k.kunci || ('wajib' in k && k.wajib)))
      lapor('galat', untuk, { kode: 'isian-kosong', kalimat: 'harus diisi.', saran: k.petunjuk })
  }
  if (masalah.some((m) => m.tingkat === 'galat')) return { isi: null, masalah }
  // Every field was read as its definition says, and those that must be filled are.
  for (const { untuk, pesan } of d.periksa?.(isi as never) ?? [])
    lapor('galat', untuk, { kode: 'isian-bertentangan', kalimat: pesan, saran: null })
  return { isi: masalah.some((m) => m.tingkat === 'galat') ? null : isi, masalah }
}
