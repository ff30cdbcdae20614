import gaya from './masuk.module.css'

const JARI = 60
const LEBAR = JARI * Math.sqrt(3)
const KOLOM = 9
const BARIS = 8

// The mark's honeycomb, one gold cell among the green: [column, row] of the cells that are filled.
const HIJAU = ['6,0', '8,0', '6,1', '8,1', '7,2', '6,3']
const EMAS = '7,1'

function getSegi(kolom: number, baris: number): string {
  const x = (kolom + (baris % 2) / 2) * LEBAR
  const y = baris * JARI * 1.5
  const sudut = [-90, -30, 30, 90, 150, 210].map((derajat) => {
    const rad = (derajat * Math.PI) / 180
    return `${(x + (JARI - 4) * Math.cos(rad)).toFixed(1)},${(y + (JARI - 4) * Math.sin(rad)).toFixed(1)}`
  })
  return `M${sudut.join('L')}Z`
}

/** Quiet ground of the cover: nothing that says anything. */
export function SarangLebah() {
  const sel = Array.from({ length: KOLOM * BARIS }, (_, i) => [i % KOLOM, Math.floor(i / KOLOM)] as const)
  return (
    <svg
      className={gaya.sarang}
      viewBox={`0 0 ${Math.round(KOLOM * LEBAR)} ${BARIS * JARI * 1.5}`}
      preserveAspectRatio="xMaxYMin slice"
      aria-hidden="true"
    >
      {sel.map(([kolom, baris]) => {
        const kunci = `${kolom},${baris}`
        const kelas = kunci === EMAS ? gaya.selEmas : HIJAU.includes(kunci) ? gaya.selHijau : gaya.sel
        return <path key={kunci} className={kelas} d={getSegi(kolom, baris)} />
      })}
    </svg>
  )
}
