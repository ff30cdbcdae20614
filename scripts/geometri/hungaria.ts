/**
 * Cheapest assignment of each row to a column of its own (Hungarian method, O(rows² × columns)).
 * `biaya[row][column]`; needs at least as many columns as rows. Returns the column of each row.
 */
export function listPasangan(biaya: number[][]): number[] {
  const n = biaya.length
  const m = biaya[0]?.length ?? 0
  if (n > m) throw new Error(`Kolom (${m}) kurang dari baris (${n})`)
  const u = new Float64Array(n + 1)
  const v = new Float64Array(m + 1)
  const baris = new Int32Array(m + 1)
  const jejak = new Int32Array(m + 1)
  for (let i = 1; i <= n; i++) {
    baris[0] = i
    let j0 = 0
    const minimum = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY)
    const terpakai = new Uint8Array(m + 1)
    do {
      terpakai[j0] = 1
      const i0 = baris[j0] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let j1 = 0
      for (let j = 1; j <= m; j++) {
        if (terpakai[j]) continue
        const kini = (biaya[i0 - 1]?.[j - 1] ?? 0) - (u[i0] ?? 0) - (v[j] ?? 0)
        if (kini < (minimum[j] ?? 0)) {
          minimum[j] = kini
          jejak[j] = j0
        }
        if ((minimum[j] ?? 0) < delta) {
          delta = minimum[j] ?? 0
          j1 = j
        }
      }
      for (let j = 0; j <= m; j++) {
        if (terpakai[j]) {
          const b = baris[j] ?? 0
          u[b] = (u[b] ?? 0) + delta
          v[j] = (v[j] ?? 0) - delta
        } else minimum[j] = (minimum[j] ?? 0) - delta
      }
      j0 = j1
    } while (baris[j0] !== 0)
    do {
      const j1 = jejak[j0] ?? 0
      baris[j0] = baris[j1] ?? 0
      j0 = j1
    } while (j0 !== 0)
  }
  const pasangan: number[] = new Array(n).fill(-1)
  baris.forEach((i, j) => {
    if (j > 0 && i > 0) pasangan[i - 1] = j - 1
  })
  return pasangan
}
