import { getMilidetik } from '@/lib/waktu'
import { formatNamaSinggahan, type NamaSinggahan } from '../nama-singgahan'
import { listRujukan } from './rujukan'
import { ALAMAT_UTUH, getTanda, getTersimpan, removeBuangan } from './singgahan-dek'

/** Runs before the user: the line must stay free for what he asks for himself. */
const SEKALIGUS = 4
/** More than any meeting needs: a runaway would fill the disk. */
const BERKAS_MAKS = 400

interface Simpanan {
  singgahan: Cache
  tanda: string
}

/** A page of the meeting, fresh from the server; throws when it is not this account's own. */
async function simpanHalaman({ singgahan, tanda }: Simpanan, alamat: string): Promise<string[]> {
  const jawaban = await fetch(alamat, { headers: { Accept: 'text/html' }, cache: 'no-store' })
  if (!jawaban.ok || jawaban.redirected || (await getTanda()) !== tanda) {
    throw new Error(`${alamat}: ${jawaban.redirected ? 'redirected' : jawaban.status}`)
  }
  const isi = await jawaban.clone().text()
  await singgahan.put(alamat, jawaban)
  return listRujukan(alamat, isi)
}

/** A file whose name changes with its content: what is kept already is not fetched again. */
async function simpanBerkas({ singgahan }: Simpanan, alamat: string): Promise<string[]> {
  const jawaban = (await getTersimpan(alamat, null)) ?? (await fetch(alamat))
  // Names found in scripts may lead to nothing; what the pages themselves need would already be missing online.
  if (jawaban.status === 404) return []
  if (!jawaban.ok || jawaban.redirected) throw new Error(`${alamat}: ${jawaban.status}`)
  const teks = /\.(?:js|css)$/.test(alamat) ? await jawaban.clone().text() : ''
  await singgahan.put(alamat, jawaban)
  return listRujukan(alamat, teks)
}

async function simpanSemua(simpanan: Simpanan, awal: readonly string[]): Promise<void> {
  const dikenal = new Set(awal)
  let giliran = [...dikenal]
  while (giliran.length > 0) {
    const sekarang = giliran.splice(0, SEKALIGUS)
    const temuan = await Promise.all(sekarang.map((alamat) => simpanBerkas(simpanan, alamat)))
    const baru = temuan.flat().filter((alamat) => !dikenal.has(alamat))
    for (const alamat of baru) dikenal.add(alamat)
    giliran = [...giliran, ...new Set(baru)]
    if (dikenal.size > BERKAS_MAKS) throw new Error(`${dikenal.size} files`)
  }
}

/**
 * Keeps a meeting for one account: the pages of hall and presenter, and every file that they name, also through other
 * files. All or nothing: a cache that is not complete serves nobody. Returns its name; throws when the line breaks.
 */
export async function simpanDek(tanda: string, rapatId: number): Promise<NamaSinggahan> {
  if ((await getTanda()) !== tanda) throw new Error('another account')
  const baru = { tanda, rapatId, stempel: getMilidetik() }
  const nama = formatNamaSinggahan(baru)
  const singgahan = await caches.open(nama)
  try {
    const rujukan = []
    for (const bagian of ['tayang', 'pembawa']) {
      rujukan.push(...(await simpanHalaman({ singgahan, tanda }, `/rapat/${rapatId}/${bagian}`)))
    }
    await simpanSemua({ singgahan, tanda }, rujukan)
    await singgahan.put(ALAMAT_UTUH, new Response(nama))
  } catch (galat) {
    await caches.delete(nama)
    throw galat
  }
  await removeBuangan()
  return baru
}
