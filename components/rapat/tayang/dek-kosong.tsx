import gaya from './tayang.module.css'

/** A meeting without slides: what to do. */
export function DekKosong({ rapatId }: { rapatId: number }) {
  return (
    <div className={gaya.kosong}>
      <h1>Rapat ini belum punya salindia</h1>
      <p>Tambahkan acara di meja rapat, lalu buka tayangan lagi.</p>
      <p>
        <a href={`/rapat/${rapatId}`}>Ke meja rapat</a>
      </p>
    </div>
  )
}
