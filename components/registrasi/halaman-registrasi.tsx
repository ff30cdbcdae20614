import type { ReactNode } from 'react'
import { Kalimat } from '@/components/laju/kalimat'
import { Kartu } from '@/components/ui/kartu'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import type { SaringanBernama } from '@/indikator/corong-registrasi'
import { type SaringanRegistrasi, tautanDaftar } from '@/indikator/daftar-registrasi'
import { judulCorong, judulDokumenKurang, subCorong } from '@/indikator/kalimat-registrasi'
import { formatBulat } from '@/lib/angka'
import type { ModelRegistrasi } from '@/server/loaders/registrasi'
import { TabelCorong } from './corong'
import gaya from './registrasi.module.css'

/** Questions with a name, each a link into the work list. */
export function SaringanSiap({
  bernama,
  aktif,
  dasar = {},
}: {
  bernama: readonly SaringanBernama[]
  aktif?: string
  dasar?: Partial<SaringanRegistrasi>
}) {
  if (bernama.length === 0) return null
  return (
    <ul className={gaya.siap}>
      {bernama.map((s) => {
        const href = tautanDaftar({ ...s.saringan, ...dasar })
        return (
          <li key={s.nama}>
            <Tautan href={href} aria-current={href === aktif ? 'true' : undefined}>
              {s.nama} <b className="angka">{formatBulat(s.jumlah)}</b>
            </Tautan>
          </li>
        )
      })}
    </ul>
  )
}

function KartuDokumen({ model: m }: { model: ModelRegistrasi }) {
  return (
    <Kartu judul={judulDokumenKurang(m.corong.kurang)} sub="Dari posyandu yang belum terdaftar">
      <ul className={gaya.kurang}>
        {m.corong.kurang.map((d) => (
          <li key={d.kode}>
            <span>{d.nama}</span>
            {d.jumlah > 0 ? (
              <Tautan className="angka" href={tautanDaftar({ kurang: d.kode, bulan: m.bulanDaftar })}>
                {formatBulat(d.jumlah)} posyandu
              </Tautan>
            ) : (
              <span>lengkap</span>
            )}
          </li>
        ))}
      </ul>
    </Kartu>
  )
}

/** What hangs on those without a number; nothing once all have one. */
function Sisa({ model: m }: { model: ModelRegistrasi }) {
  if (m.corong.bernomor === m.corong.terdata) return null
  if (m.bernama.length === 0) return <KartuDokumen model={m} />
  return (
    <Petak ragam="dua">
      <KartuDokumen model={m} />
      <Kartu
        className={gaya.layar}
        judul="Pertanyaan yang sering"
        sub="Tiap tautan membuka daftar kerja yang sudah tersaring"
      >
        <SaringanSiap bernama={m.bernama} dasar={{ bulan: m.bulanDaftar }} />
      </Kartu>
    </Petak>
  )
}

/** The road to a number for every posyandu: the verdict and its panels (`children`), where files wait and for how long, then `kaki`. */
export function HalamanRegistrasi({
  model: m,
  children,
  kaki,
}: {
  model: ModelRegistrasi
  children: ReactNode
  kaki: ReactNode
}) {
  return (
    <Tumpuk>
      {children}
      <Kartu
        id="corong"
        judul={judulCorong(m.corong)}
        sub={<Kalimat isi={subCorong(m.corong, m.dasar.tanggalData, m.bulanDaftar)} />}
        kanan={
          <TombolTautan ragam="utama" href={tautanDaftar({ bulan: m.bulanDaftar })}>
            Buka daftar kerja
          </TombolTautan>
        }
        panjang
      >
        <TabelCorong corong={m.corong} bulan={m.bulanDaftar} />
      </Kartu>
      <Sisa model={m} />
      {kaki}
    </Tumpuk>
  )
}
