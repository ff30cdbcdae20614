import { adaNomorPribadi } from '@/lib/nomor-pribadi'
import { parseTanggal } from '@/lib/periode'
import { cocokPj, type PenanggungJawab, type PilihanPj } from './tindak-lanjut'

/** A decision as it is sent, also hours later: the body of POST /api/rapat/keputusan. */
export interface KirimanKeputusan {
  /** UUID made where it was written: sent twice, stored once. */
  kunci: string
  rapatId: number | null
  /** Slide that it was noted on. */
  salindia: string | null
  keputusan: string
  pjJenis: PenanggungJawab['jenis']
  pjKode: string
  tenggat: string
  indikator: string | null
  kodeWilayah: string
  /** Key of the action of the plan that it moves on; none when left out. */
  rencana?: string | null
}

/** What the form offers; plain data, so that it also works without a line. */
export interface PilihanKeputusan {
  /** Day from which due days are reckoned: that of the meeting, else today. */
  hari: string
  rapatBerikut: string | null
  kantor: readonly PilihanPj[]
  kecamatan: readonly { kode: string; nama: string }[]
  tempat: readonly { kode: string; nama: string }[]
  indikator: readonly { kode: string; nama: string }[]
  /** Open actions of the plan, goal in words. */
  rencana: readonly { kode: string; nama: string; tujuan: string }[]
}

type Isian = Omit<KirimanKeputusan, 'kunci' | 'rapatId' | 'salindia'>
type NamaIsian = 'keputusan' | 'pj' | 'tenggat' | 'kodeWilayah'

/** Value of the field "who": `opd.kesehatan`. */
export const formatPj = (pj: PenanggungJawab) => `${pj.jenis}.${pj.kode}`

/** The fields of the form as they are sent: one of the quick days counts before the day typed by hand. */
export function bacaIsianKeputusan(isian: FormData): Record<string, string> {
  const ambil = (nama: string) => {
    const n = isian.get(nama)
    return typeof n === 'string' ? n : ''
  }
  const [pjJenis = '', ...kode] = ambil('pj').split('.')
  const cepat = ambil('tenggatCepat')
  return {
    keputusan: ambil('keputusan').trim(),
    pjJenis,
    pjKode: kode.join('.'),
    tenggat: cepat && cepat !== 'lain' ? cepat : ambil('tenggat'),
    indikator: ambil('indikator'),
    kodeWilayah: ambil('kodeWilayah'),
    rencana: ambil('rencana'),
  }
}

/** What is wrong with the fields, as sentences; the same rules as on the server, so that nothing fails hours later. */
export function periksaIsianKeputusan(
  isian: Record<string, string>,
): { isi: Isian } | { galat: Partial<Record<NamaIsian, string>> } {
  const { keputusan = '', pjJenis, pjKode = '', tenggat, indikator, kodeWilayah = '', rencana } = isian
  const galat: Partial<Record<NamaIsian, string>> = {}
  if (keputusan.length < 3) galat.keputusan = 'Tulis keputusannya, sedikitnya tiga huruf.'
  else if (keputusan.length > 500) galat.keputusan = 'Keputusannya paling panjang 500 huruf.'
  else if (adaNomorPribadi(keputusan))
    galat.keputusan = 'Keputusan memuat nomor yang menyerupai NIK. Hapus nomor itu.'
  if (pjJenis !== 'opd' && pjJenis !== 'kecamatan' && pjJenis !== 'peran')
    galat.pj = 'Pilih penanggung jawabnya.'
  else if (!cocokPj({ jenis: pjJenis, kode: pjKode }, kodeWilayah))
    galat.pj = 'Kecamatan ini tidak menanggung tempat di kecamatan lain. Ganti salah satunya.'
  const hari = parseTanggal(tenggat)
  if (!hari || hari < '2020-01-01' || hari > '2045-12-31') galat.tenggat = 'Isi tenggatnya.'
  if (!kodeWilayah) galat.kodeWilayah = 'Pilih tempatnya.'
  if (Object.keys(galat).length > 0) return { galat }
  return {
    isi: {
      keputusan,
      pjJenis: pjJenis as PenanggungJawab['jenis'],
      pjKode,
      tenggat: hari as string,
      indikator: indikator || null,
      kodeWilayah,
      ...(rencana ? { rencana } : {}),
    },
  }
}
