import { Kartu } from '@/components/ui/kartu'
import { Tautan } from '@/components/ui/tautan'
import { Tombol } from '@/components/ui/tombol'
import gaya from './daftar-hasil.module.css'
import { type Hasil, NAMA_JENIS } from './jenis-hasil'

interface Props {
  /** The words searched for, as typed. */
  kata: string
  hasil: readonly Hasil[]
  /** There may be more than are listed. */
  penuh: boolean
}

/** Search form that works without JavaScript, and what it found as a list of links. */
export function DaftarHasil({ kata, hasil, penuh }: Props) {
  return (
    <Kartu>
      <search>
        <form action="/cari" className={gaya.formulir}>
          <input
            className={gaya.kotak}
            type="search"
            name="q"
            defaultValue={kata}
            minLength={2}
            maxLength={80}
            required
            autoComplete="off"
            aria-label="Nama kecamatan, desa, atau posyandu"
          />
          <Tombol type="submit" ragam="utama">
            Cari
          </Tombol>
        </form>
      </search>
      {hasil.length > 0 ? (
        <ul className={gaya.daftar}>
          {hasil.map((h) => (
            <li key={h.href}>
              <Tautan href={h.href}>{h.nama}</Tautan>
              <span>
                {NAMA_JENIS[h.jenis]}
                {h.induk ? ` · ${h.induk}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {penuh ? <p className={gaya.penuh}>Masih ada yang lain. Ketik nama yang lebih lengkap.</p> : null}
    </Kartu>
  )
}
