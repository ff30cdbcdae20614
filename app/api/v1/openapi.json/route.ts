import paket from '@/package.json'
import { getPelaporPermintaan, getPenggunaPermintaan } from '@/server/akses'
import { createOpenApi } from '@/server/api/openapi'

/** The OpenAPI 3.1 document of this API, for whoever reads or sends. */
export async function GET(request: Request) {
  const siapa = (await getPenggunaPermintaan(request)) ?? (await getPelaporPermintaan(request))
  if (!siapa) return new Response(null, { status: 401 })
  return Response.json(createOpenApi(paket.version))
}
