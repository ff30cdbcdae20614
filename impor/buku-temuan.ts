import type { Pemeriksaan } from './tipe'

/** XLSX bytes: the rejected rows as read with their findings, and a sheet with all findings. */
export function createBukuTemuan(pemeriksaan: Pemeriksaan, namaBerkas: string): Uint8Array {
  throw new Error(`not filled in yet: ${namaBerkas} ${pemeriksaan.templat}`)
}
