/** Cookie that scripts may read and that the next page takes away: which record was just written. */
export const KUKI_KABAR = 'dasbor-kabar'

/** What was just done to a record of a list. */
export interface KabarCatatan {
  perbuatan: 'tersimpan' | 'dihapus'
  daftar: string
  kunci: string
}

/** As the cookie holds it. */
export function formatKabar({ perbuatan, daftar, kunci }: KabarCatatan): string {
  return new URLSearchParams({ perbuatan, daftar, kunci }).toString()
}

/** From the value of the cookie; null for anything else. */
export function parseKabar(nilai: string | null | undefined): KabarCatatan | null {
  const k = new URLSearchParams(nilai ?? '')
  const [perbuatan, daftar, kunci] = [k.get('perbuatan'), k.get('daftar'), k.get('kunci')]
  if (perbuatan !== 'tersimpan' && perbuatan !== 'dihapus') return null
  return daftar && kunci && /^[a-z-]{1,40}$/.test(daftar) ? { perbuatan, daftar, kunci } : null
}
