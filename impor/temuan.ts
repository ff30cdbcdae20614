/** Kinds of findings with the name under which the screen groups them. */
export const JENIS_TEMUAN = {
  'berkas-bukan-tabel': 'Berkas bukan tabel',
} as const

/** Name of a kind of finding, for grouping on screen; the code itself when unknown. */
export function getNamaTemuan(kode: string): string {
  return (JENIS_TEMUAN as Record<string, string>)[kode] ?? kode
}
