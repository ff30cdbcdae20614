import { z } from 'zod'
import { getIndikator } from '@/indikator'
import { KODE_DAFTAR } from '@/indikator/catatan/tipe'
import { parseBulan } from '@/lib/periode'

const kodeIndikator = z
  .string()
  .refine((k) => getIndikator(k) !== null, 'Indikator tidak dikenal; lihat /api/v1/indikator.')
  .meta({ description: 'Code of an indicator, see /api/v1/indikator', example: 'stunting' })
export const bulan = z
  .string()
  .refine((b) => parseBulan(b) !== null, 'Bulan ditulis YYYY-MM, misalnya 2025-10.')
  .meta({ description: 'Month as YYYY-MM; without it the month that pages open with', example: '2025-10' })
export const format = z.enum(['json', 'csv']).default('json').meta({ description: 'Form of the answer' })

export const tanyaIndikator = z.object({ format })
export const tanyaNilai = z.object({
  indikator: kodeIndikator,
  bulan: bulan.optional(),
  tingkat: z
    .enum(['kabupaten', 'kecamatan', 'desa'])
    .default('kecamatan')
    .meta({ description: 'Level of the places; those outside the scope of the key are left out' }),
  format,
})
export const tanyaWilayah = z.object({
  tingkat: z
    .enum(['kabupaten', 'kecamatan', 'desa'])
    .optional()
    .meta({ description: 'All levels when left out' }),
  format,
})

export const tanyaCatatan = z.object({
  wilayah: z
    .string()
    .regex(/^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/, 'Kode wilayah ditulis seperti 64.02.06 atau 64.02.06.1001.')
    .optional()
    .meta({ description: 'Kode wilayah: records at or below it', example: '64.02.06' }),
  tahun: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .optional()
    .meta({ description: 'Year of the record: its field, else that of its day', example: 2025 }),
  daftar: z.enum(KODE_DAFTAR).meta({ description: 'List of the programme', example: 'tim-pembina' }),
  format,
})

const sumber = z.object({ nama: z.string(), keterangan: z.string() })
const target = z.object({
  nilai: z.number(),
  tenggat: z.string().nullable().meta({ description: 'Deadline, YYYY-MM-DD' }),
  sumber: z.string(),
  sifat: z
    .enum(['kantor', 'terbit', 'contoh'])
    .meta({ description: 'contoh: a sample target, no published one exists' }),
})

export const barisIndikator = z.object({
  kode: z.string(),
  nama: z.string(),
  penjelasan: z.string(),
  satuan: z.string(),
  desimal: z.number().int(),
  arah: z
    .enum(['naik-baik', 'turun-baik'])
    .meta({ description: 'Whether a higher or a lower value is better' }),
  pembilang: z.string().meta({ description: 'What the numerator counts' }),
  penyebut: z.string().meta({ description: 'What the denominator counts' }),
  unit: z.string().meta({ description: 'What melapor and total count: posyandu, or desa/kelurahan' }),
  sumber: z.array(sumber),
  catatan: z.string().nullable(),
})

export const barisNilai = z.object({
  indikator: z.string(),
  bulan: z.string(),
  kode: z.string().meta({ description: 'Kode wilayah (Kemendagri)' }),
  nama: z.string(),
  nilai: z
    .number()
    .nullable()
    .meta({ description: 'Rounded as printed; null when there is none, see alasan' }),
  alasan: z.enum(['belum-melapor', 'penyebut-nol', 'tidak-lengkap']).nullable(),
  pembilang: z.number().nullable(),
  penyebut: z.number().nullable(),
  melapor: z.number().int().meta({ description: 'Units that reported, see unit of the indicator' }),
  total: z.number().int().meta({ description: 'Units in all' }),
  ubah: z.number().nullable().meta({ description: 'Change in points since the month before' }),
  status: z.enum(['baik', 'waspada', 'buruk', 'kosong']),
  target: target.nullable(),
  tanggalData: z.string().meta({ description: 'Day that the value speaks of, YYYY-MM-DD' }),
  sumber: z.string(),
  contoh: z
    .boolean()
    .meta({ description: 'True when any sample figure is part of it: not the real situation' }),
})

export const barisWilayah = z.object({
  kode: z.string(),
  nama: z.string(),
  jenis: z.enum(['kabupaten', 'kecamatan', 'desa', 'kelurahan']),
  induk: z.string().nullable(),
})

export const barisCatatan = z.object({
  daftar: z.enum(KODE_DAFTAR),
  kunci: z.string().meta({ description: 'Identity of the record within its list' }),
  kode: z.string().meta({ description: 'Kode wilayah that it lies at' }),
  nama: z.string(),
  isi: z
    .record(z.string(), z.unknown())
    .meta({ description: 'Fields by code as the list defines them; null when not known' }),
  sifat: z.enum(['kantor', 'terbit', 'contoh']),
  contoh: z.boolean().meta({ description: 'True for a sample record: not the real situation' }),
})

export const galat = z.object({
  galat: z.object({
    kode: z.string(),
    pesan: z.string(),
    rincian: z.array(z.object({ di: z.string(), pesan: z.string() })),
  }),
})

/** A row of any answer, as the schemas describe it. */
export type BarisNilai = z.infer<typeof barisNilai>
export type BarisIndikator = z.infer<typeof barisIndikator>
export type BarisWilayah = z.infer<typeof barisWilayah>
export type BarisCatatan = z.infer<typeof barisCatatan>
