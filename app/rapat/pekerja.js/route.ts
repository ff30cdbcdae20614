import { loadPekerjaRapat } from '@/server/loaders/pekerja-rapat'

/** The service worker of meetings; holds no data, so it needs no session. 404 while developing: a worker belongs to a build. */
export async function GET(): Promise<Response> {
  const naskah = await loadPekerjaRapat()
  if (naskah === null) return new Response('Halaman tidak ditemukan.', { status: 404 })
  return new Response(naskah, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
