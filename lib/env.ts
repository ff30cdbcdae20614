import { z } from 'zod'

const skema = z.object({
  NODE_ENV: z.string().default('development'),
  DATABASE_URL: z.string().optional(),
  KABUPATEN: z
    .string()
    .regex(/^\d{2}\.\d{2}$/, 'KABUPATEN must look like 64.02')
    .default('64.02'),
  NAMA_KABUPATEN: z.string().min(1).max(60).optional(),
  NAMA_SINGKAT: z.string().min(1).max(20).optional(),
  RAHASIA_SESI: z.string().min(16).optional(),
  ALAMAT: z.url().optional(),
  DATA_DIR: z.string().default('.data'),
  SMTP_URL: z
    .string()
    .regex(/^(smtps?:\/\/.+)?$/, 'SMTP_URL must look like smtps://user:password@mail.example.go.id:465')
    .optional(),
  SURAT_DARI: z.string().max(200).optional(),
})

/** The only reader of the environment. Throws at start when a value has the wrong form. */
export const env = skema.parse(process.env)

/** Cookies travel over TLS only: the public address is https. */
export const kukiAman: boolean = env.ALAMAT?.startsWith('https://') ?? false

/** The secret behind sessions and sealed paths. Throws when RAHASIA_SESI is not set: nothing may run on a default. */
export function requireRahasia(): string {
  if (!env.RAHASIA_SESI) throw new Error('RAHASIA_SESI is not set')
  return env.RAHASIA_SESI
}
