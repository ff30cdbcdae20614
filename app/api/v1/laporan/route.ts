import { jawabPelapor, jawabPetunjuk, jawabTerima } from '@/server/kiriman/jawab'

/** What a key may send. */
export function GET(request: Request) {
  return jawabPelapor(request, jawabPetunjuk)
}

/** Reports of an app, in force before the answer. */
export function POST(request: Request) {
  return jawabPelapor(request, (pelapor) => jawabTerima(request, pelapor))
}
