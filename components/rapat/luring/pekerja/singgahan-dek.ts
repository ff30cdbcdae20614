import { KUKI_AKUN, parseTandaAkun } from '@/lib/akun-peramban'
import { listBuangan, type NamaSinggahan, parseNamaSinggahan } from '../nama-singgahan'
import { dunia } from './dunia'

/** Put in last: a cache without it was cut off half-way and serves nobody. */
export const ALAMAT_UTUH = '/rapat/utuh'

/** The mark of the account whose meetings this browser may keep now; null: of nobody, or a browser that cannot tell. */
export async function getTanda(): Promise<string | null> {
  const kuki = await dunia.cookieStore?.get(KUKI_AKUN)
  return parseTandaAkun(kuki?.value)
}

/** Complete caches of that account, the newest first; of one meeting when asked. */
async function listSinggahan(tanda: string, rapatId: number | null): Promise<Cache[]> {
  const nama = (await caches.keys())
    .map((n) => ({ n, s: parseNamaSinggahan(n) }))
    .filter((x): x is { n: string; s: NamaSinggahan } => x.s?.tanda === tanda)
    .filter(({ s }) => rapatId === null || s.rapatId === rapatId)
    .sort((a, b) => b.s.stempel - a.s.stempel)
  const semua = await Promise.all(nama.map(({ n }) => caches.open(n)))
  const utuh = await Promise.all(semua.map((s) => s.match(ALAMAT_UTUH)))
  return semua.filter((_, ke) => utuh[ke])
}

/** The name of the newest complete cache of a meeting; null without. */
export async function getSinggahanTerbaru(tanda: string, rapatId: number): Promise<NamaSinggahan | null> {
  const [pertama] = await listSinggahan(tanda, rapatId)
  const isi = await pertama?.match(ALAMAT_UTUH)
  return isi ? parseNamaSinggahan(await isi.text()) : null
}

/** A kept file for the account that the browser belongs to now; undefined without. */
export async function getTersimpan(alamat: string, rapatId: number | null): Promise<Response | undefined> {
  const tanda = await getTanda()
  if (tanda === null) return undefined
  for (const singgahan of await listSinggahan(tanda, rapatId)) {
    const ada = await singgahan.match(alamat, { ignoreSearch: true, ignoreVary: true })
    if (ada) return ada
  }
  return undefined
}

/** Throws away what nobody may see any more, and what is old. */
export async function removeBuangan(): Promise<void> {
  const buangan = listBuangan(await caches.keys(), await getTanda())
  await Promise.all(buangan.map((n) => caches.delete(n)))
}
