import { z } from 'zod'
import { isSelPribadi } from '@/impor/pribadi'
import { getIndikator } from '@/indikator'
import { PJ_KANTOR } from '@/indikator/tindak-lanjut'

const POLA_KECAMATAN = /^\d{2}\.\d{2}\.\d{2}$/
const POLA_WILAYAH = /^\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?$/

/** A line or two that a person writes; numbers of persons are refused. */
export function createKalimat(kosong: string, min: number, maks: number) {
  return z
    .string(kosong)
    .trim()
    .min(min, kosong)
    .max(maks, `Paling panjang ${maks} huruf.`)
    .refine((t) => !t.includes('\0'), 'Isian memuat karakter yang tidak dapat disimpan. Ketik ulang.')
    .refine((t) => !isSelPribadi(t), 'Isian memuat nomor yang menyerupai NIK. Hapus nomor itu.')
}

export const kunciSkema = z.uuid('Kunci kiriman bukan UUID.')

export const tenggatSkema = z.iso
  .date('Isi tenggatnya.')
  .refine((t) => t >= '2020-01-01' && t <= '2045-12-31', 'Tenggatnya di luar tahun 2020 sampai 2045.')

export const idSkema = z.coerce
  .number('Tindak lanjut itu tidak dikenal.')
  .int()
  .positive()
  .max(2 ** 31 - 1)

/** A decision as the form and the API send it. */
export const keputusanSkema = z
  .object({
    kunci: kunciSkema,
    rapatId: idSkema.nullish().transform((n) => n ?? null),
    salindia: z
      .string()
      .regex(/^[a-z0-9.-]{1,80}$/, 'Salindia itu tidak dikenal.')
      .nullish()
      .transform((t) => t ?? null),
    keputusan: createKalimat('Tulis keputusannya, sedikitnya tiga huruf.', 3, 500),
    pjJenis: z.enum(['opd', 'kecamatan', 'peran'], 'Pilih penanggung jawabnya.'),
    pjKode: z.string('Pilih penanggung jawabnya.'),
    tenggat: tenggatSkema,
    indikator: z
      .string()
      .refine((k) => getIndikator(k) !== null, 'Indikator itu tidak dikenal.')
      .nullish()
      .transform((t) => t ?? null),
    rencana: z.string().min(1).max(700, 'Aksi itu tidak dikenal.').optional(),
    kodeWilayah: z.string('Pilih tempatnya.').regex(POLA_WILAYAH, 'Pilih tempatnya.'),
  })
  .refine(
    (k) =>
      k.pjJenis === 'kecamatan'
        ? POLA_KECAMATAN.test(k.pjKode)
        : PJ_KANTOR.some((p) => p.jenis === k.pjJenis && p.kode === k.pjKode),
    { path: ['pjKode'], message: 'Penanggung jawab itu tidak dikenal.' },
  )
