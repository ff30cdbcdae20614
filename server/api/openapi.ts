import { z } from 'zod'
import { JALUR_LAPORAN, SKEMA_LAPORAN } from '../kiriman/openapi'
import {
  barisCatatan,
  barisIndikator,
  barisNilai,
  barisWilayah,
  galat,
  tanyaCatatan,
  tanyaIndikator,
  tanyaNilai,
  tanyaWilayah,
} from './skema'
import { barisPilot, tanyaPilot } from './skema-pilot'
import { barisProgram, tanyaProgram } from './skema-program'

const jsonSchema = (s: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema: _, ...isi } = z.toJSONSchema(s, { io, target: 'draft-2020-12' })
  return isi
}

function listParameter(tanya: z.ZodObject) {
  const skema = jsonSchema(tanya, 'input') as {
    properties: Record<string, { description?: string }>
    required?: string[]
  }
  return Object.entries(skema.properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: skema.required?.includes(name) ?? false,
    description: schema.description,
    schema,
  }))
}

function createOperasi(ringkas: string, tanya: z.ZodObject, baris: string) {
  const gagal = (description: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Galat' } } },
  })
  return {
    get: {
      summary: ringkas,
      parameters: listParameter(tanya),
      responses: {
        200: {
          description: 'Rows within the scope of the caller',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['data'],
                properties: { data: { type: 'array', items: { $ref: `#/components/schemas/${baris}` } } },
              },
            },
            'text/csv': { schema: { type: 'string' } },
          },
        },
        401: gagal('No session and no valid key'),
        422: gagal('A parameter has the wrong form'),
        503: gagal('The database is away'),
      },
    },
  }
}

/** The OpenAPI 3.1 document, made from the schemas that check requests and describe answers. */
export function createOpenApi(versi: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dasbor Posyandu',
      version: versi,
      description:
        'Indicators of the posyandu of one kabupaten: each value carries its sums, completeness, source and sample mark. Apps of kader send their reports with a key of their own.',
    },
    servers: [{ url: '/' }],
    security: [{ kunci: [] }],
    paths: {
      '/api/v1/indikator': createOperasi('Definitions of all indicators', tanyaIndikator, 'Indikator'),
      '/api/v1/nilai': createOperasi('Values of one indicator in one month', tanyaNilai, 'Nilai'),
      '/api/v1/wilayah': createOperasi('Places of the scope', tanyaWilayah, 'Wilayah'),
      '/api/v1/catatan': createOperasi('Records of one list of the programme', tanyaCatatan, 'Catatan'),
      '/api/v1/pilot': createOperasi('Pilot desa in force and before', tanyaPilot, 'Pilot'),
      '/api/v1/program': createOperasi(
        'Topics of the programme as pages and slides show them',
        tanyaProgram,
        'Program',
      ),
      ...JALUR_LAPORAN,
    },
    components: {
      securitySchemes: {
        kunci: { type: 'http', scheme: 'bearer', description: 'API key made by DPMD on the page Pengguna' },
      },
      schemas: {
        Indikator: jsonSchema(barisIndikator),
        Nilai: jsonSchema(barisNilai),
        Wilayah: jsonSchema(barisWilayah),
        Catatan: jsonSchema(barisCatatan),
        Pilot: jsonSchema(barisPilot),
        Program: jsonSchema(barisProgram),
        Galat: jsonSchema(galat),
        ...SKEMA_LAPORAN,
      },
    },
  }
}
