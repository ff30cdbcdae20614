import gaya from './kabar-formulir.module.css'
import { Tanda } from './tanda'

/** How a form went, told to screen readers too; nothing before it was sent. */
export function KabarFormulir({ hasil }: { hasil: { galat?: string; pesan?: string } | null }) {
  return (
    <>
      {hasil?.galat ? (
        <p role="alert" className={gaya.galat}>
          <Tanda bentuk="buruk" />
          {hasil.galat}
        </p>
      ) : null}
      {hasil?.pesan ? (
        <p role="status" className={gaya.pesan}>
          {hasil.pesan}
        </p>
      ) : null}
    </>
  )
}
