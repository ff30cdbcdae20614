const HALAMAN = /\/_next\/static\/[\w~./-]+|\/api\/rapat\/peta\/[\w-]+(?:\?wilayah=[\d.]+)?|\/icon\.svg/g
const DALAM_SKRIP = /(?<!\/_next\/)static\/(?:chunks|media)\/[\w~./-]+\.(?:js|css|woff2|svg|png|wasm)/g
const DALAM_GAYA = /url\(\s*["']?([^"')\s]+)["']?\s*\)/g

const unik = (daftar: Iterable<string>) => [...new Set(daftar)]

/**
 * Files of this site that a page, script or style sheet names, as absolute paths, each once: also those that are only
 * fetched later on. `alamat` is the file's own path. Names of what no longer exists may be among them.
 */
export function listRujukan(alamat: string, isi: string): string[] {
  if (alamat.endsWith('.css')) {
    const dasar = new URL(alamat, 'http://sini')
    return unik(
      [...isi.matchAll(DALAM_GAYA)]
        .map((m) => new URL(m[1] as string, dasar))
        .filter((u) => u.origin === dasar.origin)
        .map((u) => u.pathname),
    )
  }
  const langsung = [...isi.matchAll(HALAMAN)].map((m) => m[0])
  const tersirat = [...isi.matchAll(DALAM_SKRIP)].map((m) => `/_next/${m[0]}`)
  return unik([...langsung, ...tersirat].filter((j) => !j.endsWith('/')))
}
