import { jawabPelapor, jawabStatus } from '@/server/kiriman/jawab'

/** What became of an earlier request, by its Idempotency-Key. */
export async function GET(request: Request, { params }: { params: Promise<{ kunci: string }> }) {
  const { kunci } = await params
  return jawabPelapor(request, (pelapor) => jawabStatus(pelapor, kunci))
}
