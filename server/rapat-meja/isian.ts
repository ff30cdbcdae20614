import { z } from 'zod'
import { isSelPribadi } from '@/impor/pribadi'
import { INDIKATOR } from '@/indikator'
import { type KodeTopik, TOPIK } from '@/indikator/program/tipe'
import { isBerindikator, TOPIK_BAKU } from '@/indikator/rapat/acara'
import { type Acara, JENIS_ACARA, type JenisAcara, TEMPLAT_RAPAT } from '@/indikator/rapat/tipe'
import { getSebelum, type UbahanAcara } from '@/indikator/rapat/ubah-acara'
import { parseBulan, parseTanggal } from '@/lib/periode'

const MAKS_BARIS = 7
const MAKS_HURUF_BARIS = 140

const aman = (teks: string) => !isSelPribadi(teks)
const NIK = 'Isian memuat nomor yang menyerupai NIK. Hapus nomor itu.'

/** A line of text with sentences for what may be wrong with it; spaces in a row become one, non-breaking ones stay. */
const kalimat = (nama: string, maks: number) =>
  z
    .string()
    .transform((t) => t.replace(/[ \p{Cc}]+/gu, ' ').trim())
    .refine((t) => t.length <= maks, {
      error: (i) =>
        `${nama} paling panjang ${maks} huruf; ini ${String(i.input).length} huruf. Ringkaslah supaya terbaca dari belakang ruangan.`,
    })
    .refine(aman, NIK)

const nomor = (kosong: string) =>
  z.coerce
    .number(kosong)
    .int(kosong)
    .positive(kosong)
    .max(2 ** 31 - 1, kosong)

const judul = kalimat('Judul rapat', 120).refine(
  (t) => t.length >= 3,
  'Isi judul rapatnya, sedikitnya tiga huruf.',
)
const tanggal = z
  .string('Isi tanggal rapatnya.')
  .refine((t) => parseTanggal(t) !== null, 'Tanggal itu tidak ada di kalender. Isi lagi tanggal rapatnya.')
  .refine((t) => t >= '2020-01-01' && t <= '2045-12-31', 'Tanggal rapat di luar tahun 2020 sampai 2045.')
const tempat = kalimat('Tempat rapat', 120).default('')
const bulan = z
  .string('Pilih bulan datanya.')
  .transform(parseBulan)
  .refine((b) => b !== null, 'Bulan itu tidak dikenal. Pilih bulan datanya dari daftar.')

const skemaRapat = nomor('Rapat itu tidak dikenal.')

export const skemaHanyaRapat = z.object({ rapat: skemaRapat })

export const skemaBaru = z.object({
  templat: z.enum(TEMPLAT_RAPAT, 'Pilih jenis rapatnya.'),
  kodeWilayah: z.string().max(8).optional(),
  judul: judul.optional(),
  tanggal,
  tempat,
  bulan,
  langsung: z.literal('ya').optional(),
})

export const skemaData = z.object({
  rapat: skemaRapat,
  judul,
  tanggal,
  tempat,
  bulan,
  lama: z.string().max(2000).transform(parseLama),
})

/** What the form showed before, as it was written into it; anything broken counts as nothing seen. */
function parseLama(teks: string): Record<string, string> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(teks))
  } catch {
    return {}
  }
}

const MAKS_JUDUL_SALINDIA = 140

export const skemaTulisan = z.object({
  rapat: skemaRapat,
  salindia: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,80}$/, 'Salindia itu tidak dikenal.'),
  judul: kalimat('Judul salindia', MAKS_JUDUL_SALINDIA).default(''),
  catatan: z
    .string()
    .transform((t) => t.replaceAll('\r\n', '\n').trim())
    .refine(
      (t) => t.length <= 2000,
      'Catatan paling panjang 2.000 huruf. Ringkaslah supaya sempat dibacakan.',
    )
    .refine(aman, NIK)
    .default(''),
  lama: z.string().max(8000).transform(parseLama),
  /** The sentence from the data that the form stood beside. */
  judulData: z.string().max(400).default(''),
  /** `data`: take the sentence from the data again; `setuju`: the own title stays although the numbers moved. */
  cara: z.enum(['data', 'setuju']).optional(),
})

export const skemaUbahan = z.object({
  rapat: skemaRapat,
  versi: nomor('Muat ulang halaman ini.'),
  op: z.string('Tombol itu tidak dikenal. Muat ulang halaman ini.').max(80),
})

const menit = z.coerce
  .number('Isi waktunya dengan angka, dalam menit.')
  .int('Isi waktunya dengan angka bulat, dalam menit.')
  .min(0, 'Waktu tidak boleh negatif.')
  .max(240, 'Waktu satu acara paling lama 240 menit.')

const skemaAcara = z.object({
  jenis: z.enum(JENIS_ACARA, 'Pilih jenis acaranya.'),
  menit: menit.default(5),
  indikator: z.string().max(60).optional(),
  topik: z.enum(TOPIK, 'Pilih topiknya dari daftar.').optional(),
  judul: kalimat('Judul salindia', MAKS_JUDUL_SALINDIA).optional(),
  baris: z.string().max(4000, 'Teksnya terlalu panjang untuk satu salindia.').default(''),
})

const POLA_ID = /^[a-z0-9][a-z0-9-]{0,59}$/
const idAcara = z.string().regex(POLA_ID, 'Acara itu tidak dikenal.')

/** Lines of an own text: at most seven that fit a slide. */
function parseBaris(teks: string): { baris: string[]; galat?: string } {
  const baris = teks
    .split(/\r?\n/)
    .map((b) => b.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  if (baris.length > MAKS_BARIS) {
    return {
      baris,
      galat: `Satu salindia memuat paling banyak ${MAKS_BARIS} baris; ini ${baris.length}. Bagi menjadi dua salindia.`,
    }
  }
  const panjang = baris.find((b) => b.length > MAKS_HURUF_BARIS)
  if (panjang)
    return {
      baris,
      galat: `Baris “${panjang.slice(0, 30)}…” terlalu panjang: paling banyak ${MAKS_HURUF_BARIS} huruf.`,
    }
  return baris.some((b) => !aman(b)) ? { baris, galat: NIK } : { baris }
}

type Terbaca<T> = { data: T; galat?: undefined } | { data?: undefined; galat: string }

function parseIsiAcara(
  mentah: Record<string, string>,
  tempat: readonly string[],
  tempatSah: ReadonlySet<string>,
): Terbaca<Omit<Acara, 'id'>> {
  const hasil = skemaAcara.safeParse(mentah)
  if (!hasil.success) return { galat: hasil.error.issues[0]?.message ?? 'Isian tidak lengkap.' }
  const { jenis, menit, indikator, topik, judul } = hasil.data
  if (isBerindikator(jenis) && !INDIKATOR.some((i) => i.kode === indikator)) {
    return { galat: 'Pilih indikatornya dari daftar.' }
  }
  const asing = tempat.find((t) => !tempatSah.has(t))
  if (asing) return { galat: 'Wilayah yang dipilih bukan bagian dari rapat ini. Pilih dari daftar.' }
  const { baris, galat } = parseBaris(hasil.data.baris)
  if (galat) return { galat }
  if (jenis === 'teks' && !judul) return { galat: 'Isi judul salindianya.' }
  return {
    data: { jenis, menit, ...susunKhusus(jenis, { indikator, topik, judul, baris, tempat, tempatSah }) },
  }
}

function susunKhusus(
  jenis: JenisAcara,
  isi: {
    indikator: string | undefined
    topik: KodeTopik | undefined
    judul: string | undefined
    baris: string[]
    tempat: readonly string[]
    tempatSah: ReadonlySet<string>
  },
): Partial<Acara> {
  if (isBerindikator(jenis)) return { indikator: isi.indikator }
  if (jenis === 'program') return { topik: isi.topik ?? TOPIK_BAKU }
  if (jenis === 'teks') return { judul: isi.judul, baris: isi.baris }
  const sebagian = isi.tempat.length > 0 && isi.tempat.length < isi.tempatSah.size
  return jenis === 'kecamatan' ? { tempat: sebagian ? [...isi.tempat] : undefined } : {}
}

const skemaLama = z.object({
  menit: z.number().optional(),
  indikator: z.string().optional(),
  topik: z.enum(TOPIK).optional(),
  tempat: z.array(z.string()).optional(),
  judul: z.string().optional(),
  baris: z.array(z.string()).optional(),
})

function parseLamaAcara(teks: string | undefined): z.output<typeof skemaLama> | null {
  try {
    return teks === undefined ? null : skemaLama.parse(JSON.parse(teks))
  } catch {
    return null
  }
}

/**
 * The change of an agenda that a form asks for. `op` is one word and, where it needs one, the item: "naik peta", "hapus peta",
 * "pindah peta" (with field `sebelum`), "ubah peta", "tambah", "templat". Null: the item is at the edge already.
 */
export function parseUbahan(
  isian: FormData,
  kini: readonly Acara[],
  templat: Acara[],
  tempatSah: ReadonlySet<string>,
): Terbaca<UbahanAcara | null> {
  const [op = '', id = ''] = String(isian.get('op') ?? '').split(' ')
  const mentah: Record<string, string> = {}
  for (const [nama, nilai] of isian) if (typeof nilai === 'string' && nilai !== '') mentah[nama] = nilai
  const tempat = isian.getAll('tempat').map(String)
  if (op === 'templat') return { data: { op: 'ganti', acara: templat } }
  if (op === 'tambah') {
    // Without JavaScript the form cannot show the field of the kind chosen: the item comes in and is changed there.
    const isi = parseIsiAcara({ indikator: 'stunting', ...mentah }, tempat, tempatSah)
    if (!isi.data) return { galat: isi.galat }
    const akhir = kini.find((a) => a.jenis === 'keputusan')?.id ?? null
    return { data: { op: 'tambah', acara: { id: 'baru', ...isi.data }, sebelum: akhir } }
  }
  if (!idAcara.safeParse(id).success) return { galat: 'Acara itu tidak dikenal. Muat ulang halaman ini.' }
  if (op === 'hapus') return { data: { op, id } }
  if (op === 'pindah') {
    const sebelum = mentah.sebelum ?? null
    if (sebelum !== null && !POLA_ID.test(sebelum)) return { galat: 'Acara itu tidak dikenal.' }
    return { data: { op, id, sebelum } }
  }
  if (op === 'naik' || op === 'turun') {
    const sebelum = getSebelum(kini, id, op === 'naik' ? -1 : 1)
    return { data: sebelum === undefined ? null : { op: 'pindah', id, sebelum } }
  }
  if (op !== 'ubah') return { galat: 'Tombol itu tidak dikenal. Muat ulang halaman ini.' }
  const jenis = kini.find((a) => a.id === id)?.jenis
  if (!jenis) return { galat: 'Acara itu sudah dihapus orang lain. Yang lain tidak berubah.' }
  const isi = parseIsiAcara({ ...mentah, jenis }, tempat, tempatSah)
  if (!isi.data) return { galat: isi.galat }
  const { jenis: _, ...sisanya } = isi.data
  const lama = parseLamaAcara(mentah.lama)
  return { data: { op, id, isi: sisanya, ...(lama ? { lama } : {}) } }
}
