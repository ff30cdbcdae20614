import { createSvg } from '@/laporan/gambar/svg'
import { createKartuIndikator } from '@/laporan/kartu/kartu-angka'
import { parseBulan } from '@/lib/periode'
import { getPenggunaPermintaan } from '@/server/akses'
import { createPng } from '@/server/gambar-png'
import { loadKartu } from '@/server/loaders/kartu'

const LEBAR = 1080

const tolak = (kata: string, status: number) =>
  new Response(kata, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/**
 * One number as a picture for chat: `<indikator>.png?bulan=&wilayah=`, 1080 × 1350, value, target, change, date, source and sample mark
 * inside. Without `wilayah` the root of the scope. 401 without a session or key, 404 for what is unknown or out of scope.
 */
export async function GET(request: Request, { params }: { params: Promise<{ indikator: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return tolak('Masuk dahulu.', 401)
  const kueri = new URL(request.url).searchParams
  const bulan = parseBulan(kueri.get('bulan'))
  if (!bulan) return tolak('Bulan belum disebut. Tulis ?bulan=2025-10, misalnya.', 400)
  const indikator = (await params).indikator.replace(/\.png$/, '')
  const model = await loadKartu(masuk.cakupan, { indikator, bulan, wilayah: kueri.get('wilayah') })
  if (!model) return tolak('Angka itu tidak ada: periksa indikator, wilayah, dan bulannya.', 404)
  const png = await createPng(createSvg(createKartuIndikator(model)), LEBAR)
  const nama = ['kartu', indikator, model.angka.kode, model.tanggalData].join('-')
  return new Response(png as BodyInit, {
    headers: {
      'Content-Type': 'image/png',
      'Content-Disposition': `inline; filename="${nama}.png"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
