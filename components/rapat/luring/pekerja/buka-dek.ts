import { NetworkFirst, type RouteHandlerCallbackOptions } from 'serwist'
import { createTanpaJaringan } from './halaman-tanpa-jaringan'
import { getTersimpan } from './singgahan-dek'

/** A line that does not answer by then counts as none, when the meeting is here. */
const TUNGGU_DETIK = 6

export const POLA_DEK = /^\/rapat\/(\d{1,9})\/(?:tayang|pembawa)$/

function isKeMasuk(jawaban: Response): boolean {
  return jawaban.redirected && new URL(jawaban.url).pathname === '/masuk'
}

/** A navigation may not be answered with the end of a chain of redirects: the browser goes there itself. */
function teruskan(jawaban: Response): Response {
  return jawaban.redirected ? Response.redirect(jawaban.url, 303) : jawaban
}

/**
 * Opens a meeting: as the server has it, else as it was kept for the account that this browser belongs to. The kept
 * one is also taken when the session ran out or the server is in trouble. Signing out takes the mark away, so after
 * that the sign-in page wins.
 */
export async function bukaDek({ event, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const rapatId = Number(POLA_DEK.exec(url.pathname)?.[1])
  const getSimpanan = () => getTersimpan(url.pathname, rapatId)
  let jawabanServer: Response | null = null
  const strategi = new NetworkFirst({
    networkTimeoutSeconds: TUNGGU_DETIK,
    plugins: [
      {
        cacheWillUpdate: async () => null,
        cachedResponseWillBeUsed: getSimpanan,
        fetchDidSucceed: async ({ response }) => {
          jawabanServer = response
          if (response.status >= 500 || isKeMasuk(response)) throw new Error('the kept one first')
          return response
        },
        handlerDidError: async () => jawabanServer ?? createTanpaJaringan(null),
      },
    ],
  })
  const request = new Request(url.href, { headers: { Accept: 'text/html' }, credentials: 'same-origin' })
  return teruskan(await strategi.handle({ event, request, url }))
}

/** Other pages of meetings are never kept: without a line a page says so, and leads back to the meeting when it is here. */
export async function bukaLain({ request, url }: RouteHandlerCallbackOptions): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const rapatId = /^\/rapat\/(\d{1,9})(?:\/|$)/.exec(url.pathname)?.[1]
    const dek = `/rapat/${rapatId}/tayang`
    const ada = rapatId && (await getTersimpan(dek, Number(rapatId)))
    return createTanpaJaringan(ada ? dek : null)
  }
}
