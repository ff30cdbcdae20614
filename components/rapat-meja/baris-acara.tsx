import type { FormEvent, PointerEventHandler, ReactNode } from 'react'
import { Tautan } from '@/components/ui/tautan'
import { Tombol } from '@/components/ui/tombol'
import type { ButirAcara } from './butir-acara'
import { IsianAcara, type PilihanAcara } from './isian-acara'
import gaya from './susunan.module.css'

interface Props {
  rapat: number
  butir: ButirAcara
  nomor: number
  jumlah: number
  terpilih: string | null
  pilihan: PilihanAcara
  terkunci: boolean
  /** Id of the form that moves and removes. */
  formulir: string
  dibawa: boolean
  geser: number
  pegang: Record<string, PointerEventHandler<HTMLElement>>
  kirim: (isian: FormData) => void
  saatKirim: (e: FormEvent<HTMLFormElement>) => void
  tersembunyi: ReactNode
}

const TANDA = { disunting: 'disunting', 'angka-berubah': 'angka berubah' } as const
/** More slides than these are folded. */
const TERBUKA = 3

function DaftarSalindia({ rapat, butir, terpilih }: Pick<Props, 'rapat' | 'butir' | 'terpilih'>) {
  const isi = (
    <ul className={gaya.salindia}>
      {butir.salindia.map((s) => (
        <li key={s.id}>
          <Tautan
            href={`/rapat/${rapat}?s=${s.id}#pratinjau`}
            scroll={false}
            aria-current={s.id === terpilih ? 'true' : undefined}
          >
            {s.judul}
          </Tautan>
          {s.disunting ? <span className={gaya.suntingan}>{TANDA[s.disunting]}</span> : null}
        </li>
      ))}
    </ul>
  )
  if (butir.salindia.length <= TERBUKA) return isi
  return (
    <details className={gaya.lipat} open={butir.salindia.some((s) => s.id === terpilih)}>
      <summary>{butir.salindia.length} salindia</summary>
      {isi}
    </details>
  )
}

function UbahAcara(p: Props) {
  const { acara, nama } = p.butir
  const { id: _, jenis, ...lama } = acara
  return (
    <details className={gaya.ubah}>
      <summary aria-label={`Ubah ${nama}`}>Ubah</summary>
      <form
        key={JSON.stringify(acara)}
        className={gaya.panel}
        action={p.kirim}
        onSubmit={p.saatKirim}
        aria-label={`Ubah ${nama}`}
      >
        {p.tersembunyi}
        <input type="hidden" name="lama" value={JSON.stringify(lama)} />
        <IsianAcara jenis={jenis} acara={acara} pilihan={p.pilihan} />
        <div className={gaya.kaki}>
          <Tombol type="submit" name="op" value={`ubah ${acara.id}`} ragam="utama" kecil>
            Simpan
          </Tombol>
          <Tombol type="submit" form={p.formulir} name="op" value={`hapus ${acara.id}`} ragam="bahaya" kecil>
            Hapus acara ini
          </Tombol>
        </div>
      </form>
    </details>
  )
}

/** One item of the agenda: handle, name, minutes, buttons to move it, its slides. */
export function BarisAcara(p: Props) {
  const { acara, nama } = p.butir
  const gerak = p.dibawa || p.geser !== 0 ? { transform: `translateY(${p.geser}px)` } : undefined
  return (
    <li data-acara={acara.id} className={`${gaya.butir} ${p.dibawa ? gaya.dibawa : ''}`} style={gerak}>
      <div className={gaya.baris}>
        {p.terkunci ? null : (
          <span className={gaya.pegangan} title="Tarik untuk memindahkan" aria-hidden="true" {...p.pegang} />
        )}
        <span className={gaya.nomor}>{p.nomor}</span>
        <span className={gaya.nama}>{nama}</span>
        <span className={gaya.menit}>{acara.menit > 0 ? `${acara.menit} menit` : ''}</span>
        {p.terkunci ? null : (
          <span className={gaya.gerak}>
            <button
              type="submit"
              form={p.formulir}
              name="op"
              value={`naik ${acara.id}`}
              disabled={p.nomor === 1}
              aria-label={`Naikkan ${nama}`}
            >
              ↑
            </button>
            <button
              type="submit"
              form={p.formulir}
              name="op"
              value={`turun ${acara.id}`}
              disabled={p.nomor === p.jumlah}
              aria-label={`Turunkan ${nama}`}
            >
              ↓
            </button>
          </span>
        )}
      </div>
      <div className={gaya.bawah}>
        <DaftarSalindia rapat={p.rapat} butir={p.butir} terpilih={p.terpilih} />
        {p.terkunci ? null : <UbahAcara {...p} />}
      </div>
    </li>
  )
}
