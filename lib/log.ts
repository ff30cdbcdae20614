import { getSekarang } from './waktu'

type Tingkat = 'info' | 'galat'

/** One JSON line per event on stderr. Never pass cell contents, names of people or secrets. */
export function log(
  tingkat: Tingkat,
  peristiwa: string,
  rincian: Record<string, string | number | boolean | null> = {},
): void {
  process.stderr.write(
    `${JSON.stringify({ waktu: getSekarang().toISOString(), tingkat, peristiwa, ...rincian })}\n`,
  )
}
