import paket from '@/package.json'
import { getPenggunaPermintaan } from '@/server/akses'
import { createOpenApi } from '@/server/api/openapi'

/** The OpenAPI 3.1 document of this API. */
export async function GET(request: Request) {
  if (!(await getPenggunaPermintaan(request))) return new Response(null, { status: 401 })
  return Response.json(createOpenApi(paket.version))
}
