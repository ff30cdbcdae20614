const PANJANG_MAKS = 500

/**
 * Where to go after signing in: a path of this site with its query, else `/`. Never another site, an API answer, or
 * the sign-in page itself.
 */
export function parseKe(ke: string | null | undefined): string {
  if (!ke || ke.length > PANJANG_MAKS || !/^\/(?![/\\])/.test(ke) || /[\s\\\p{Cc}]/u.test(ke)) return '/'
  let url: URL
  try {
    url = new URL(ke, 'http://sini')
  } catch {
    return '/'
  }
  if (url.origin !== 'http://sini' || url.pathname.startsWith('//')) return '/'
  if (/^\/(?:masuk|api|gangguan|_next|s)(?:\/|$)/.test(url.pathname)) return '/'
  url.searchParams.delete('_rsc')
  return url.pathname + url.search
}

/** The sign-in page that returns to `ke`. */
export function formatMasuk(ke: string, lain: Record<string, string> = {}): string {
  const tujuan = parseKe(ke)
  const kueri = new URLSearchParams({ ...lain, ...(tujuan === '/' ? {} : { ke: tujuan }) }).toString()
  return kueri ? `/masuk?${kueri}` : '/masuk'
}
