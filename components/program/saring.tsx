import type { ReactNode } from 'react'
import { IsianPilihan } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { Saklar } from '@/components/ui/saklar'
import { Tombol, TombolTautan } from '@/components/ui/tombol'
import gaya from './saring.module.css'

/** One choice of a filter; empty stands for all. */
export function PilihSaringan({
  label,
  nama,
  semua,
  pilihan,
  nilai,
}: {
  label: string
  nama: string
  semua: string
  pilihan: readonly { kode: string; nama: string }[]
  nilai: string | null
}) {
  return (
    <IsianPilihan key={nilai} label={label} name={nama} defaultValue={nilai ?? ''}>
      <option value="">{semua}</option>
      {pilihan.map((p) => (
        <option key={p.kode} value={p.kode}>
          {p.nama}
        </option>
      ))}
    </IsianPilihan>
  )
}

/** Years as a switch, the rest of the filter beside it; not printed. */
export function SaringTahun({
  label,
  tahun,
  daftar,
  tautan,
  children,
}: {
  label: string
  tahun: number
  /** Years to choose from, newest first. */
  daftar: readonly number[]
  tautan: (tahun: number) => string
  children: ReactNode
}) {
  return (
    <Kartu className="tanpa-cetak">
      <div className={gaya.baris}>
        <Saklar
          label={label}
          aktif={String(tahun)}
          pilihan={daftar.map((t) => ({ kode: String(t), nama: String(t), href: tautan(t) }))}
        />
        {children}
      </div>
    </Kartu>
  )
}

/** Filter of a page as a plain form: the choice lands in the address. `tetap` goes along unchanged; `hapus`: address without filter. */
export function FormulirSaring({
  jalur,
  tetap,
  hapus,
  children,
}: {
  jalur: string
  tetap: Readonly<Record<string, string | number | null>>
  hapus: string | null
  children: ReactNode
}) {
  return (
    <form method="get" action={jalur} className={gaya.saring} autoComplete="off">
      {Object.entries(tetap).map(([nama, n]) =>
        n === null ? null : <input key={nama} type="hidden" name={nama} value={n} />,
      )}
      {children}
      <div className={gaya.tombol}>
        <Tombol type="submit">Saring</Tombol>
        {hapus ? <TombolTautan href={hapus}>Hapus saringan</TombolTautan> : null}
      </div>
    </form>
  )
}
