/** Cookie that scripts may read: whose meetings this browser may keep. Opens nothing by itself. */
export const KUKI_AKUN = 'dasbor-akun'

const POLA = /^[\w-]{22}\.[\w-]{11}$/

/** The mark `<account>.<session version>` in a cookie's value; null when it is none. */
export function parseTandaAkun(nilai: string | null | undefined): string | null {
  return nilai && POLA.test(nilai) ? nilai : null
}

/** The account's part, the same over all its sessions. */
export function getAkunDariTanda(tanda: string): string {
  return tanda.slice(0, 22)
}
