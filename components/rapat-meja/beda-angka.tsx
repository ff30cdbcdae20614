import type { ReactNode } from 'react'
import { Kartu } from '@/components/ui/kartu'
import { Petak, Tumpuk } from '@/components/ui/petak'
import type { BedaPotret } from '@/indikator/rapat/banding-potret'
import gaya from './meja.module.css'

function Daftar({ children, lebar }: { children: ReactNode; lebar?: boolean }) {
  return <ul className={lebar ? `${gaya.beda} ${gaya.bedaLebar}` : gaya.beda}>{children}</ul>
}

/** What loading the newest numbers changes of a deck: values of the whole, of places, titles, slides that come or go. */
export function BedaAngka({ beda: b }: { beda: BedaPotret }) {
  return (
    <Tumpuk>
      {b.utama.length + b.tempat.length > 0 ? (
        <Petak ragam="dua">
          {b.utama.length > 0 ? (
            <Kartu judul="Angka seluruh wilayah">
              <Daftar>
                {b.utama.map((a) => (
                  <li key={a.indikator}>{a.teks}</li>
                ))}
              </Daftar>
            </Kartu>
          ) : null}
          {b.tempat.length > 0 ? (
            <Kartu judul={`${b.tempat.length} wilayah berubah`}>
              <Daftar>
                {b.tempat.map((t) => (
                  <li key={t.kode}>{t.angka.map((a) => a.teks).join('; ')}</li>
                ))}
              </Daftar>
            </Kartu>
          ) : null}
        </Petak>
      ) : null}
      {b.judul.length > 0 ? (
        <Kartu judul={`Judul ${b.judul.length} salindia ditulis ulang`}>
          <Daftar lebar>
            {b.judul.map((j) => (
              <li key={j.id}>
                <s>{j.lama}</s>
                {j.baru}
                {j.disunting ? (
                  <p className={gaya.sunyi}>Judul suntingan Anda tetap dipakai, dan ditandai.</p>
                ) : null}
              </li>
            ))}
          </Daftar>
        </Kartu>
      ) : null}
      {b.tambah.length + b.hilang.length > 0 ? (
        <Kartu judul="Salindia yang bertambah atau hilang">
          <Daftar>
            {b.tambah.map((t) => (
              <li key={`+${t}`}>Bertambah: {t}</li>
            ))}
            {b.hilang.map((t) => (
              <li key={`-${t}`}>Hilang: {t}</li>
            ))}
          </Daftar>
        </Kartu>
      ) : null}
    </Tumpuk>
  )
}
