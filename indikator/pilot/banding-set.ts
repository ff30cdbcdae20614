/** Which desa two sets share. Codes keep the order in which they were given. */
export interface BandingSet {
  masuk: readonly string[]
  keluar: readonly string[]
  tetap: readonly string[]
}

/** What changed from an earlier set to a later one. */
export function bandingkanSet(lama: readonly string[], baru: readonly string[]): BandingSet {
  const dulu = new Set(lama)
  const kini = new Set(baru)
  return {
    masuk: baru.filter((k) => !dulu.has(k)),
    keluar: lama.filter((k) => !kini.has(k)),
    tetap: baru.filter((k) => dulu.has(k)),
  }
}
