/** "A, B, dan C". */
export function formatDaftar(nama: readonly string[], kata = 'dan'): string {
  if (nama.length <= 1) return nama[0] ?? ''
  if (nama.length === 2) return `${nama[0]} ${kata} ${nama[1]}`
  return `${nama.slice(0, -1).join(', ')}, ${kata} ${nama.at(-1)}`
}
