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

/** Widths of the columns of a table within `ruang`: what stands in the rows stays whole before the headings do. */
export function bagiLebarTabel(isi: readonly number[], judul: readonly number[], ruang: number): number[] {
  const perlu = isi.map((n, i) => Math.max(n, judul[i] ?? 0))
  const jumlah = (n: readonly number[]) => n.reduce((a, b) => a + b, 0)
  const kurang = jumlah(perlu) - ruang
  const longgar = jumlah(perlu) - jumlah(isi)
  if (kurang <= 0 || kurang > longgar) return bagiLebar(perlu, ruang)
  return perlu.map((p, i) => p - ((p - (isi[i] ?? 0)) * kurang) / longgar)
}
