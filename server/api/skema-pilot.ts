import { z } from 'zod'
import { format } from './skema'

export const tanyaPilot = z.object({
  tahun: z.coerce
    .number('Tahun ditulis dengan angka, misalnya 2025.')
    .int('Tahun ditulis dengan angka, misalnya 2025.')
    .optional()
    .meta({ description: 'Year that the set was chosen for; all years when left out', example: 2025 }),
  id: z.coerce
    .number('Id ditulis dengan angka.')
    .int('Id ditulis dengan angka.')
    .optional()
    .meta({ description: 'One set; all when left out' }),
  format,
})

export const barisPilot = z.object({
  id: z.number().int().meta({ description: 'Id of the set' }),
  set: z.string().meta({ description: 'Name of the set' }),
  tahun: z.number().int(),
  keadaan: z.enum(['berlaku', 'dicabut']).meta({ description: 'In force, or in force before' }),
  bulan: z.string().meta({ description: 'Month of the reports that it was chosen by' }),
  bobot: z.string().meta({ description: 'Weights in words' }),
  kode: z.string().meta({ description: 'Kode wilayah of the chosen desa' }),
  nama: z.string(),
  kecamatan: z.string(),
  peringkat: z.number().int().nullable(),
  skor: z.number().nullable().meta({ description: '0 to 100, one decimal' }),
  biaya: z.number().int().meta({ description: 'Rupiah' }),
  alasan: z.string().meta({ description: 'Reasons in words, as they stood when it was chosen' }),
  contoh: z.boolean().meta({ description: 'True for a sample set: not the real choice' }),
})

export type BarisPilot = z.infer<typeof barisPilot>
