import { loadVersiLayar } from '@/server/loaders/layar'

const headers = { 'Cache-Control': 'private, no-store' }

/** What a screen asks every minute: is there something new to show? 404 when its link is not valid any more. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const versi = await loadVersiLayar((await params).token)
  if (versi === null) return Response.json(null, { status: 404, headers })
  return Response.json({ versi }, { headers })
}
