import { createBatas } from './batas'
import { listPadanan } from './padanan'
import { createPetak } from './petak'
import { listTitikSumber, requireWilayah } from './sumber'

/** The files of one kabupaten, and what a person should look at before committing them. */
export interface HasilGeometri {
  /** File name → content. */
  berkas: Record<string, string>
  peringatan: string[]
}

const tulis = (isi: unknown) => `${JSON.stringify(isi)}\n`

/**
 * Computes boundaries, hex map and village points of `kabupaten` (Kemendagri code, "64.02").
 * The same code and package versions give the same bytes. Throws, in Indonesian, when the code is
 * unknown or no village of it has a point.
 */
export async function createGeometri(kabupaten: string): Promise<HasilGeometri> {
  const wilayah = requireWilayah(kabupaten)
  const padanan = listPadanan(wilayah, listTitikSumber())
  if (padanan.titik.size === 0)
    throw new Error(`Tidak ada titik desa untuk ${kabupaten} (${wilayah.nama}): batas tidak dapat dihitung.`)
  const topologi = await createBatas(wilayah, padanan)
  const petak = createPetak(wilayah, padanan.titik, topologi)
  const titik = wilayah.desa.flatMap(({ kode }) => {
    const letak = padanan.titik.get(kode)
    return letak ? [[kode, letak.map((n) => Number(n.toFixed(4)))]] : []
  })
  const tergambar = new Set(topologi.objects.kecamatan.geometries.map((g) => g.id))
  return {
    berkas: {
      [`${kabupaten}.topo.json`]: tulis(topologi),
      [`${kabupaten}.petak.json`]: tulis({ bentuk: 'runcing-atas', petak }),
      [`${kabupaten}.titik.json`]: tulis(Object.fromEntries(titik)),
    },
    peringatan: [
      ...padanan.lemah.map(
        (d) => `${d.kode} ${d.nama}: titik dipadankan tanpa kecamatan yang sama, periksa.`,
      ),
      ...padanan.tanpaTitik.map((d) => `${d.kode} ${d.nama}: tanpa titik, hanya ada di peta petak.`),
      ...wilayah.kecamatan
        .filter((k) => !tergambar.has(k.kode))
        .map((k) => `${k.kode} ${k.nama}: tanpa batas, tidak ada titik desanya.`),
    ],
  }
}
