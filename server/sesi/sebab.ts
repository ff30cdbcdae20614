/** Why something failed, fit for the log: an error code or class, never a query with its values. */
export function getSebab(galat: unknown): string {
  if (!(galat instanceof Error)) return 'tidak dikenal'
  const asal = galat.cause instanceof Error ? galat.cause : galat
  if ('code' in asal && typeof asal.code === 'string') return asal.code
  return asal === galat && !('query' in galat) ? galat.message : asal.name
}
