'use client'
import type { ButirAntrean } from '../luring/antrean'
import { getKabarLuring } from '../luring/kabar-luring'
import type { Luring } from '../luring/pakai-luring'
import { TombolAntrean } from '../luring/tombol-antrean'
import gaya from './bilah.module.css'
import { getIndeks } from './dek'
import { usePakaiTayang } from './konteks'
import type { LayarJauh } from './pakai-kabar'
import { getJumlahBersama, type IsiSaluran, listLayarLain } from './saluran'

interface Props {
  rapatId: number
  luring: Luring
  antrean: readonly ButirAntrean[]
  saluran: IsiSaluran | null
  /** Moves with a group of windows of this browser; null: alone. */
  ikuti: (kelompok: string | null) => void
  jauh: { lain: readonly LayarJauh[]; ikut: string | null; ikuti: (kelompok: string | null) => void }
  angkaBaru: boolean
}

/** Quiet lines above the controls; nothing when there is nothing to say. */
export function Kabar({ rapatId, luring, antrean, saluran, ikuti, jauh, angkaBaru }: Props) {
  const lain = saluran ? listLayarLain(saluran)[0] : undefined
  const bersama = saluran ? getJumlahBersama(saluran, 'layar') : 0
  const ditolak = antrean.filter((b) => b.tolakan !== null).length
  const kata = getKabarLuring(luring, antrean.length - ditolak, ditolak)
  // Windows of this browser stand on the server's list too.
  const dekat = new Set(saluran?.lain.map((j) => j.kelompok))
  return (
    <ul className={gaya.kabar}>
      <li className={gaya.ponsel}>Putar ponsel ke samping agar tulisan lebih besar.</li>
      {kata ? (
        <li data-nada={kata.nada}>
          {kata.teks}
          {luring.simpanan === 'gagal' && luring.jaringan === 'ada' ? (
            <button type="button" onClick={luring.cobaLagi}>
              Coba lagi
            </button>
          ) : null}
          {luring.sesi === 'habis' && luring.jaringan === 'ada' ? (
            <a href="/masuk" target="_blank" rel="noreferrer">
              Masuk di jendela lain
            </a>
          ) : null}
          <TombolAntrean butir={antrean} />
        </li>
      ) : null}
      {angkaBaru ? (
        <li>
          Angka baru tersedia.<a href={`/rapat/${rapatId}`}>Muat di meja rapat</a>
        </li>
      ) : null}
      {lain ? (
        <li>
          Rapat ini juga tayang di jendela lain.
          <button type="button" onClick={() => ikuti(lain.kelompok)}>
            Ikuti jendela itu
          </button>
        </li>
      ) : null}
      {bersama > 0 ? (
        <li>
          {bersama + 1} layar bergerak bersama.
          <button type="button" onClick={() => ikuti(null)}>
            Jalan sendiri
          </button>
        </li>
      ) : null}
      {jauh.lain
        .filter((l) => !dekat.has(l.kelompok))
        .slice(0, 2)
        .map((l) => (
          <LayarLain key={l.kelompok} layar={l} ikut={jauh.ikut === l.kelompok} ikuti={jauh.ikuti} />
        ))}
    </ul>
  )
}

/** Somebody shows the same meeting on another machine. */
function LayarLain({
  layar,
  ikut,
  ikuti,
}: {
  layar: LayarJauh
  ikut: boolean
  ikuti: (kelompok: string | null) => void
}) {
  const { dek } = usePakaiTayang()
  const ke = getIndeks(dek, layar.dari ?? layar.s) + 1
  return (
    <li>
      {ikut
        ? `Mengikuti ${layar.nama}.`
        : `${layar.nama} juga menayangkan rapat ini${ke > 0 ? `, salindia ${ke}` : ''}.`}
      <button type="button" onClick={() => ikuti(ikut ? null : layar.kelompok)}>
        {ikut ? 'Jalan sendiri' : 'Ikuti'}
      </button>
    </li>
  )
}
