/** The mark: three hexagons of a honeycomb. */
export function Lambang({ ukuran = 30 }: { ukuran?: number }) {
  return (
    <svg width={ukuran} height={ukuran} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M16 1.5l6.1 3.5v7L16 15.5 9.9 12V5zM8.9 15.5l6.1 3.5v7l-6.1 3.5L2.8 26v-7z"
        fill="var(--hutan)"
      />
      <path d="M23.1 15.5l6.1 3.5v7l-6.1 3.5L17 26v-7z" fill="#d9a117" />
    </svg>
  )
}
