/** The items by key, in the order of their first appearance. */
export function kelompokkan<T>(isi: readonly T[], kunci: (x: T) => string): Map<string, T[]> {
  const hasil = new Map<string, T[]>()
  for (const x of isi) {
    const k = kunci(x)
    const ada = hasil.get(k)
    if (ada) ada.push(x)
    else hasil.set(k, [x])
  }
  return hasil
}
