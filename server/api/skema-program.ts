import { z } from 'zod'
import { TOPIK } from '@/indikator/program/tipe'
import { bulan, format } from './skema'

export const tanyaProgram = z.object({
  wilayah: z
    .string()
    .regex(/^\d{2}\.\d{2}(\.\d{2})?$/, 'Kode kabupaten atau kecamatan ditulis seperti 64.02 atau 64.02.06.')
    .optional()
    .meta({
      description: 'Kabupaten or kecamatan; the whole scope of the caller when left out',
      example: '64.02.06',
    }),
  bulan: bulan.optional(),
  topik: z.enum(TOPIK).optional().meta({ description: 'One topic; all when left out' }),
  format,
})

export const barisProgram = z.object({
  topik: z.enum(TOPIK),
  wilayah: z.string().meta({ description: 'Kode wilayah of the kabupaten or kecamatan' }),
  bulan: z.string(),
  hari: z.string().meta({ description: 'Day that the topic is judged on, YYYY-MM-DD' }),
  judul: z.string().meta({ description: 'The finding in a sentence, the same in every row of a topic' }),
  bagian: z
    .enum(['angka', 'tabel', 'kosong'])
    .meta({ description: 'A large figure, a cell of the table, or why there is neither' }),
  nama: z.string().meta({ description: 'Name of the figure, or of the row of the table' }),
  kode: z.string().nullable().meta({ description: 'Kode wilayah of the row; null when it is no place' }),
  kolom: z.string().nullable().meta({ description: 'Heading of the column; null for a figure' }),
  nilai: z.string().meta({ description: 'As printed on the page; "–" when not known, never 0' }),
  keterangan: z.string().nullable(),
  status: z.enum(['baik', 'waspada', 'buruk', 'kosong']),
  sumber: z.string(),
  contoh: z.boolean().meta({ description: 'True when any sample figure is part of the topic' }),
})

export type BarisProgram = z.infer<typeof barisProgram>
