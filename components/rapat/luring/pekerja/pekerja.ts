import { Serwist } from 'serwist'
import { kirimAntrean } from '../kirim-antrean'
import { type JawabanPekerja, parsePesanPekerja, TANDA_SINKRON } from '../pesan-pekerja'
import { bukaDek, bukaLain, POLA_DEK } from './buka-dek'
import { dunia, type KejadianPesan } from './dunia'
import { simpanDek } from './simpan-dek'
import { getSinggahanTerbaru, getTersimpan, removeBuangan } from './singgahan-dek'

/** Files whose name changes with their content. */
const TETAP = /^\/(?:_next\/static\/|api\/rapat\/peta\/)/

async function berkasTetap(request: Request): Promise<Response> {
  return (await getTersimpan(new URL(request.url).pathname, null)) ?? fetch(request)
}

const pekerja = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.mode === 'navigate' && POLA_DEK.test(url.pathname),
      handler: bukaDek,
    },
    { matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate', handler: bukaLain },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && TETAP.test(url.pathname),
      handler: ({ request }) => berkasTetap(request),
    },
  ],
})
pekerja.addEventListeners()

let giliran: Promise<unknown> = Promise.resolve()

async function simpan(tanda: string, rapatId: number): Promise<JawabanPekerja> {
  if (!dunia.cookieStore) return { siap: false, sebab: 'peramban' }
  const ini = giliran.catch(() => {}).then(() => simpanDek(tanda, rapatId))
  giliran = ini
  try {
    return { siap: true, stempel: (await ini).stempel }
  } catch {
    const lama = await getSinggahanTerbaru(tanda, rapatId)
    return lama ? { siap: true, stempel: lama.stempel } : { siap: false, sebab: 'jaringan' }
  }
}

dunia.addEventListener('message', (kejadian: KejadianPesan) => {
  const pesan = parsePesanPekerja(kejadian.data)
  if (!pesan) return
  kejadian.waitUntil(
    pesan.jenis === 'bersihkan'
      ? removeBuangan()
      : simpan(pesan.tanda, pesan.rapatId).then((jawaban) => kejadian.ports[0]?.postMessage(jawaban)),
  )
})

dunia.addEventListener('sync', (kejadian) => {
  if (kejadian.tag === TANDA_SINKRON) kejadian.waitUntil(kirimAntrean())
})
