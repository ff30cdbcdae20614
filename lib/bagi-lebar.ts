/** Widths of columns within `ruang`: what all need where there is room, shared out by need; else short ones keep theirs and long ones share what is left. */
export function bagiLebar(perlu: readonly number[], ruang: number): number[] {
  const jumlah = perlu.reduce((a, b) => a + b, 0)
  if (jumlah <= ruang) return perlu.map((p) => p + ((ruang - jumlah) * p) / Math.max(1, jumlah))
  const hasil = [...perlu]
  let sisa = ruang
  const urut = perlu.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p)
  urut.forEach(({ p, i }, ke) => {
    const rata = sisa / (urut.length - ke)
    hasil[i] = Math.min(p, rata)
    sisa -= hasil[i]
  })
  return hasil
}
