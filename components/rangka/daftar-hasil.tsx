import { Kartu } from '@/components/ui/kartu'
import { Tautan } from '@/components/ui/tautan'
import gaya from './cari.module.css'
import { type Hasil, NAMA_JENIS } from './hasil-cari'

/** Found places as a list of links, with a search box above that works without JavaScript. `penuh`: there may be more. */
export function DaftarHasil({
  kata,
  hasil,
  penuh,
}: {
  kata: string
  hasil: readonly Hasil[]
  penuh: boolean
}) {
  return (
    <Kartu>
      <form action="/cari" className={gaya.formulir}>
        <label htmlFor="q-halaman">Nama</label>
        <input
          id="q-halaman"
          name="q"
          type="search"
          defaultValue={kata}
          minLength={2}
          maxLength={80}
          required
        />
        <button type="submit">Cari</button>
      </form>
      {hasil.length > 0 ? (
        <ul className={gaya.daftarHalaman}>
          {hasil.map((h) => (
            <li key={h.href}>
              <Tautan href={h.href}>{h.nama}</Tautan>
              <span>
                {NAMA_JENIS[h.jenis]}
                {h.induk ? `, ${h.induk}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {penuh ? <p>Masih ada yang lain; perjelas namanya.</p> : null}
    </Kartu>
  )
}
