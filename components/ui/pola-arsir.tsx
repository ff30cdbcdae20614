/** Pattern for "no data" in SVG; fill with `url(#arsir)`. Once per page is enough, and the same lines as the class `arsir`. */
export function PolaArsir({ id = 'arsir' }: { id?: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--arsir-dasar)" />
      <rect width="1.6" height="6" fill="var(--arsir-garis)" />
    </pattern>
  )
}
