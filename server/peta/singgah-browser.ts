/**
 * `Cache-Control` of a drawing: forever under the address of its own geometry. A page of before the boundaries changed asks
 * with the old fingerprint: it must not keep the new drawing under it.
 */
export function formatSinggahGambar(request: Request, alamat: string): string {
  const { pathname, search } = new URL(request.url)
  return alamat === `${pathname}${search}` ? 'private, max-age=31536000, immutable' : 'no-store'
}
