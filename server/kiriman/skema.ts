import { z } from 'zod'
import type { LaporanKiriman } from '@/impor/kiriman'

/** Most reports of one request. */
export const BATAS_LAPORAN = 200

/** Most values of one report: more than there are measures. */
const BATAS_NILAI = 300

// PostgreSQL stores neither; a text with one would be refused only there, and for ever.
const UTUH = /^[^\0\p{Cs}]*$/u
const TAK_UTUH = 'Teks memuat karakter yang tidak sah.'

const rujukan = z
  .union(
    [
      z
        .number()
        .int()
        .positive()
        .max(2 ** 31 - 1),
      z.strictObject({
        kode_desa: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
        nama: z.string().trim().min(1).max(80).regex(UTUH, TAK_UTUH),
      }),
    ],
    'Tulis nomor posyandu, atau {"kode_desa": "64.02.06.1001", "nama": "Mawar"}.',
  )
  .meta({ description: 'Number of the posyandu (see GET /api/v1/laporan), or code of its desa and its name' })

const nilai = z
  .record(
    z.string(),
    z.union(
      [z.number(), z.string().max(40).regex(UTUH, TAK_UTUH), z.null()],
      'Tulis bilangan, "ya" atau "tidak", atau kata pilihannya.',
    ),
    'Isi nilai sebagai objek, misalnya {"balita_diukur": 40}.',
  )
  .refine(
    (n) => Object.keys(n).length <= BATAS_NILAI,
    `Paling banyak ${BATAS_NILAI} nilai dalam satu laporan.`,
  )
  .meta({
    description:
      'By code of measure: a count, "ya" or "tidak", or the word of a choice. What is left out or null was not reported; it is not zero.',
    example: { balita_sasaran: 52, balita_diukur: 47, balita_pendek: 5, balita_sangat_pendek: 1 },
  })

/** One report of a posyandu and month. */
export const laporanSkema: z.ZodType<LaporanKiriman> = z.strictObject(
  {
    posyandu: rujukan,
    bulan: z
      .string('Bulan ditulis YYYY-MM, misalnya 2025-10.')
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Bulan ditulis YYYY-MM, misalnya 2025-10.')
      .meta({ example: '2025-10' }),
    nilai,
  },
  'Laporan ditulis sebagai objek dengan posyandu, bulan, dan nilai.',
)

/** The body with several reports; a single one may stand as the body itself. */
export const banyakSkema = z.strictObject({
  laporan: z
    .array(laporanSkema, 'Isi laporan sebagai daftar.')
    .min(1, 'Isi sedikitnya satu laporan.')
    .max(BATAS_LAPORAN, `Paling banyak ${BATAS_LAPORAN} laporan sekali kirim.`),
})

const temuan = z.object({
  di: z.string().meta({ description: 'Place in the body', example: 'laporan[0].nilai.balita_diukur' }),
  kode: z.string().meta({ example: 'bagian-melebihi' }),
  pesan: z.string(),
  saran: z.string().nullable(),
})

/** What a sender gets, now and whenever he repeats his request. */
export const tandaTerima = z.object({
  id: z.number().int(),
  laporan: z.number().int().meta({ description: 'Reports counted' }),
  nilai: z.number().int().meta({ description: 'Values counted' }),
  diterima: z.string().meta({ description: 'When they came into force, ISO 8601' }),
  versiData: z.number().int().meta({ description: 'Version of the data that holds them' }),
  impor: z
    .array(
      z.object({
        id: z.number().int(),
        templat: z.string(),
        baris: z.array(z.number().int()).meta({ description: 'First and last row of the import' }),
      }),
    )
    .meta({
      description: 'Where they stand among the imports of the office, one per template of the measures',
    }),
  contoh: z.boolean().meta({ description: 'True for keys of sample accounts: counted as sample data' }),
  peringatan: z.array(temuan).meta({ description: 'What was taken though it looks strange' }),
})

/** The state of a request that was sent before. */
export const statusKiriman = z.object({
  keadaan: z
    .enum(['menunggu', 'diterima', 'dibatalkan'])
    .meta({ description: 'dibatalkan: the office undid every import that it became' }),
  dikirim: z.string(),
  tandaTerima: tandaTerima.nullable(),
})

/** What a key may send. */
export const petunjukLaporan = z.object({
  bulanTerakhir: z.string(),
  batasLaporan: z.number().int(),
  ukuran: z.array(
    z.object({
      kode: z.string(),
      nama: z.string(),
      satuan: z.string(),
      isian: z.enum(['bilangan', 'ya-tidak', 'pilihan']),
      pilihan: z.array(z.string()).nullable(),
      maks: z.number().int(),
      bagianDari: z.string().nullable(),
      templat: z.array(z.string()),
    }),
  ),
  posyandu: z.array(
    z.object({ id: z.number().int(), nama: z.string(), kode_desa: z.string(), desa: z.string() }),
  ),
})

/** A refusal with its findings. */
export const galatTemuan = z.object({
  galat: z.object({ kode: z.string(), pesan: z.string(), rincian: z.array(temuan) }),
})

export type TandaTerima = z.infer<typeof tandaTerima>
export type StatusKiriman = z.infer<typeof statusKiriman>
export type PetunjukLaporan = z.infer<typeof petunjukLaporan>
