import { loadKesehatan } from '@/server/loaders/kesehatan'

export const dynamic = 'force-dynamic'

/** State of app, database, migration and data: 200 when all is well, 503 otherwise. Open to everyone, tells no figure. */
export async function GET() {
  const k = await loadKesehatan()
  return Response.json(k, {
    status: k.basisData === 'baik' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
