/** An area that wants its name and value written; lengths in units of the drawing. */
export interface Area {
  kode: string
  nama: string
  x: number
  y: number
  /** Radius of the largest circle inside. */
  jari: number
}

/** A label outside of the map: `x1,y1` in the area, `x2,y2` at the text; `kiri`: the text ends there. */
export interface LabelPinggir<T> {
  area: T
  kiri: boolean
  y: number
}

export interface TataLabel<T> {
  dalam: T[]
  pinggir: LabelPinggir<T>[]
}

const LEBAR_HURUF = 0.56
const LONGGAR = 2.5

function muat(a: Area, huruf: number): boolean {
  const kata = a.nama.split(' ')
  const baris = kata.length > 1 && a.nama.length > 9 ? Math.max(...kata.map((k) => k.length)) : a.nama.length
  return baris * huruf * LEBAR_HURUF <= a.jari * LONGGAR && a.jari >= huruf * 1.15
}

/** Spreads heights at least `jarak` apart, as near to where they want to be as the order allows, within 0–`tinggi`. */
export function sebar(ingin: readonly number[], jarak: number, tinggi: number): number[] {
  const hasil = [...ingin]
  for (let i = 1; i < hasil.length; i++)
    hasil[i] = Math.max(hasil[i] as number, (hasil[i - 1] as number) + jarak)
  const lebih = (hasil.at(-1) ?? 0) - tinggi
  if (lebih > 0) {
    hasil[hasil.length - 1] = tinggi
    for (let i = hasil.length - 2; i >= 0; i--)
      hasil[i] = Math.min(hasil[i] as number, (hasil[i + 1] as number) - jarak)
  }
  return hasil
}

/** Which names fit inside their area, and where the others stand left and right of the map so that no leader line crosses another. */
export function tataLabel<T extends Area>(
  area: readonly T[],
  lebar: number,
  tinggi: number,
  huruf: number,
): TataLabel<T> {
  const dalam = area.filter((a) => muat(a, huruf))
  const luar = area.filter((a) => !muat(a, huruf)).sort((a, b) => a.x - b.x)
  const tengah = luar[Math.ceil(luar.length / 2) - 1]?.x ?? lebar / 2
  const sisi = (kiri: boolean) => {
    const milik = luar.filter((a) => a.x <= tengah === kiri).sort((a, b) => a.y - b.y)
    const y = sebar(
      milik.map((a) => a.y),
      huruf * 2.1,
      tinggi - huruf,
    )
    return milik.map((a, i) => ({ area: a, kiri, y: y[i] as number }))
  }
  return { dalam, pinggir: [...sisi(true), ...sisi(false)] }
}
