declare const tanda: unique symbol

export const PERAN = ['pimpinan', 'dpmd', 'tp_posyandu', 'kecamatan', 'opd'] as const
export type Peran = (typeof PERAN)[number]

/**
 * What one request may see, proven. Minted only by `server/akses.ts` from a session, a sealed path or an API key.
 * `akar` is the kode wilayah under which everything may be read (kabupaten or one kecamatan); null sees nothing.
 */
export interface Cakupan {
  readonly [tanda]: true
  readonly akar: string | null
  readonly peran: Peran
}

/** Whether the place lies at or below the root of the scope. */
export function mencakup(cakupan: Cakupan, kode: string): boolean {
  return cakupan.akar !== null && (kode === cakupan.akar || kode.startsWith(`${cakupan.akar}.`))
}
