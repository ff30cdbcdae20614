const bulat = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })
const perDesimal = new Map<number, Intl.NumberFormat>()

function getFormat(desimal: number): Intl.NumberFormat {
  let f = perDesimal.get(desimal)
  if (!f) {
    f = new Intl.NumberFormat('id-ID', { minimumFractionDigits: desimal, maximumFractionDigits: desimal })
    perDesimal.set(desimal, f)
  }
  return f
}

/** 8620 → "8.620". */
export function formatBulat(n: number): string {
  return bulat.format(n)
}

/** 14.94 → "14,9" (one decimal unless told). */
export function formatAngka(n: number, desimal = 1): string {
  return getFormat(desimal).format(n)
}

/** 14.94 → "14,9 %" with a no-break space. */
export function formatPersen(n: number, desimal = 1): string {
  return `${formatAngka(n, desimal)}\u00a0%`
}

/** The number as it is printed: status and change are judged on this, so that screen and verdict never disagree. */
export function bulatkan(n: number, desimal: number): number {
  const f = 10 ** desimal
  return (Math.sign(n) * Math.round(Math.abs(n) * f + 1e-9)) / f
}

/** 1256 → "1,2 kB" style size for files. */
export function formatBerkas(byte: number): string {
  if (byte < 1000) return `${byte} B`
  return byte < 1_000_000 ? `${formatAngka(byte / 1000, 0)} kB` : `${formatAngka(byte / 1_000_000, 1)} MB`
}

/** 250000 → "Rp250.000". */
export function formatRupiah(n: number): string {
  return `Rp${bulat.format(n)}`
}

/** 1316700000 → "Rp1,32 miliar", 12500000 → "Rp12,5 juta"; below a million in full. */
export function formatRupiahSingkat(n: number): string {
  if (n >= 1e9) return `Rp${getFormat(2).format(n / 1e9)} miliar`
  return n >= 1e6 ? `Rp${getFormat(1).format(n / 1e6)} juta` : formatRupiah(n)
}
