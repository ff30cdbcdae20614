/** Cookie that scripts may read: whose meetings this browser may keep. Opens nothing by itself. */
export const KUKI_AKUN = 'dasbor-akun'

/** Header with the account's part of the mark: what was written under it is stored under no other account. */
export const TAJUK_AKUN = 'x-akun'

const POLA = /^[\w-]{22}\.[\w-]{11}$/

/** The mark `<account>.<session version>` in a cookie's value; null when it is none. */
export function parseTandaAkun(nilai: string | null | undefined): string | null {
  return nilai && POLA.test(nilai) ? nilai : null
}

/** The account's part, the same over all its sessions. */
export function getAkunDariTanda(tanda: string): string {
  return tanda.slice(0, 22)
}
