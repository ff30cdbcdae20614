import { createGambar } from '@/components/peta/gambar/gambar'
import { parseBulan } from '@/lib/periode'
import { getPenggunaPermintaan } from '@/server/akses'
import { loadGambar } from '@/server/loaders/gambar'
import { loadHuruf } from '@/server/peta/huruf'

/**
 * A map as one SVG that needs nothing else. `indikator`, `bulan`; `wilayah` a kecamatan draws its desa; `petak=ya` all desa
 * of the kabupaten; `kelas=relatif`; `huruf=besar`. 401 without a session, 404 for what is unknown or out of scope.
 */
export async function GET(request: Request) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return new Response('Masuk dahulu.', { status: 401 })
  const kueri = new URL(request.url).searchParams
  const bulan = parseBulan(kueri.get('bulan'))
  const model =
    bulan &&
    (await loadGambar(masuk.cakupan, {
      indikator: kueri.get('indikator') ?? '',
      bulan,
      wilayah: kueri.get('wilayah'),
      petak: kueri.get('petak') === 'ya',
    }))
  if (!model) return new Response('Gambar peta tidak ditemukan.', { status: 404 })
  const relatif = kueri.get('kelas') === 'relatif'
  const besar = kueri.get('huruf') === 'besar'
  const nama = [
    'peta',
    model.indikator.kode,
    kueri.get('wilayah'),
    model.bulan,
    relatif && 'relatif',
    besar && 'besar',
  ]
  return new Response(createGambar(model, { relatif, besar, huruf: await loadHuruf() }), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${nama.filter(Boolean).join('-')}.svg"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
