/** Patterns of the classes for one drawing; the ids are `awalan` followed by the class. Units of the drawing. */
export function PolaKelas({ awalan }: { awalan: string }) {
  return (
    <defs>
      <pattern id={`${awalan}k1`} width="13" height="13" patternUnits="userSpaceOnUse">
        <circle cx="6.5" cy="6.5" r="1.4" fill="var(--pola-tinta)" />
      </pattern>
      <pattern id={`${awalan}k2`} width="9" height="9" patternUnits="userSpaceOnUse">
        <circle cx="4.5" cy="4.5" r="1.7" fill="var(--pola-tinta)" />
      </pattern>
      <pattern id={`${awalan}k3`} width="9" height="9" patternUnits="userSpaceOnUse">
        <path d="M4.5 0V9" stroke="var(--pola-tinta)" strokeWidth="1.8" />
      </pattern>
      <pattern id={`${awalan}k4`} width="11" height="11" patternUnits="userSpaceOnUse">
        <path d="M0 5.5H11M5.5 0V11" stroke="var(--pola-terang)" strokeWidth="1.3" />
      </pattern>
      <pattern
        id={`${awalan}kosong`}
        width="10"
        height="10"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M5 0V10" stroke="var(--arsir-garis)" strokeWidth="2.4" />
      </pattern>
    </defs>
  )
}
