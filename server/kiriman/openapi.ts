import { z } from 'zod'
import { banyakSkema, galatTemuan, laporanSkema, petunjukLaporan, statusKiriman, tandaTerima } from './skema'

const skema = (s: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema: _, ...isi } = z.toJSONSchema(s, { io, target: 'draft-2020-12' })
  return isi
}
const rujuk = (nama: string) => ({ $ref: `#/components/schemas/${nama}` })
const json = (schema: object) => ({ 'application/json': { schema } })
const galat = (description: string, nama = 'Galat') => ({ description, content: json(rujuk(nama)) })
const data = (description: string, nama: string) => ({
  description,
  content: json({ type: 'object', required: ['data'], properties: { data: rujuk(nama) } }),
})

const UMUM = {
  401: galat('No valid key'),
  403: galat('A key that only reads'),
  429: galat('More than 3,000 requests of this key in a minute; see Retry-After'),
  503: galat('Not certain that it was stored: repeat with the same Idempotency-Key'),
}

const KIRIM = {
  summary: 'Reports of posyandu, in force before the answer',
  description:
    'All or nothing. The rules are those of the importer. A repeat with the same Idempotency-Key and body gives the same receipt, also while the first is on its way.',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'One for each body, chosen by the sender; repeat it when no answer came',
      schema: { type: 'string', pattern: '^[A-Za-z0-9._~-]{1,100}$' },
    },
  ],
  requestBody: {
    required: true,
    content: json({ oneOf: [rujuk('Laporan'), skema(banyakSkema, 'input')] }),
  },
  responses: {
    201: data('Counted', 'TandaTerima'),
    200: {
      ...data('Counted before; the same receipt', 'TandaTerima'),
      headers: { 'Idempotency-Replayed': { schema: { type: 'string', const: 'true' } } },
    },
    400: galat('No Idempotency-Key, or no JSON'),
    409: galat('The Idempotency-Key came before with another body'),
    413: galat('Larger than 1 MB'),
    415: galat('Not application/json'),
    422: galat('Findings by field; nothing was stored', 'GalatTemuan'),
    ...UMUM,
  },
}

/** Paths of the push API for the OpenAPI document. */
export const JALUR_LAPORAN = {
  '/api/v1/laporan': {
    get: {
      summary: 'Measures and posyandu that this key may report',
      responses: { 200: data('What may be sent', 'PetunjukLaporan'), ...UMUM },
    },
    post: KIRIM,
  },
  '/api/v1/laporan/{kunci}': {
    get: {
      summary: 'What became of an earlier request',
      parameters: [
        {
          name: 'kunci',
          in: 'path',
          required: true,
          description: 'Its Idempotency-Key',
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: data('Its state', 'StatusKiriman'),
        404: galat('Nothing is stored under it'),
        ...UMUM,
      },
    },
  },
}

/** Their schemas, made from those that check and answer. */
export const SKEMA_LAPORAN = {
  Laporan: skema(laporanSkema, 'input'),
  TandaTerima: skema(tandaTerima),
  StatusKiriman: skema(statusKiriman),
  PetunjukLaporan: skema(petunjukLaporan),
  GalatTemuan: skema(galatTemuan),
}
