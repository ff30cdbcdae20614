import type { ReactNode } from 'react'
import { Tautan } from '@/components/ui/tautan'
import { type BarisKendala, sebutBelum, sebutKurang } from '@/indikator/kendala'
import type { KendalaPosyandu, PosyanduKurang } from '@/indikator/kendala-posyandu'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './daftar-kendala.module.css'

/** Names in the printed line of an obstacle: so many that a kecamatan fits on one sheet. */
const DI_CETAK = 8

const sebutBalita = (n: number | null) => (n === null ? 'balita belum diketahui' : `${formatBulat(n)} balita`)

function Batang({ k, terbesar }: { k: BarisKendala; terbesar: number }) {
  return (
    <span className={gaya.dampak}>
      <span className={gaya.rel} aria-hidden="true">
        {k.dampak === null ? (
          <i className={`${gaya.tanpa} arsir`} />
        ) : (
          <i
            className={k.dampak > 0 ? gaya.batang : undefined}
            style={{ width: `${(k.dampak * 100) / terbesar}%` }}
          />
        )}
      </span>
      <b className="angka">{k.jumlah === null ? '–' : sebutBalita(k.dampak)}</b>
    </span>
  )
}

function Kepala({ k, terbesar }: { k: BarisKendala; terbesar: number }) {
  return (
    <>
      <span className={gaya.nama}>
        <b>{k.nama}</b>
        <span>{k.kelompok}</span>
      </span>
      <span className={gaya.kurang}>
        {sebutKurang(k)}
        {k.jumlah && k.dari > 0 && k.kode !== 'insentif' ? <span> dari {formatBulat(k.dari)}</span> : null}
        {k.belumDidata > 0 ? <span className={gaya.belum}>{sebutBelum(k)}</span> : null}
      </span>
      <Batang k={k} terbesar={terbesar} />
    </>
  )
}

function getTerbesar(kendala: readonly BarisKendala[]): number {
  return Math.max(1, ...kendala.map((k) => k.dampak ?? 0))
}

/** Obstacles of a place by what filling them would change, one line each. */
export function DaftarKendala({ kendala }: { kendala: readonly BarisKendala[] }) {
  const terbesar = getTerbesar(kendala)
  return (
    <ol className={gaya.daftar}>
      {kendala.map((k) => (
        <li key={k.kode} className={gaya.baris}>
          <Kepala k={k} terbesar={terbesar} />
        </li>
      ))}
    </ol>
  )
}

interface PropsPosyandu {
  kendala: readonly KendalaPosyandu[]
  bulan: Bulan
  namaDesa: ReadonlyMap<string, string>
  /** Address of the form that makes a follow-up of an obstacle; null for those who may not. */
  tindakLanjut: ((k: KendalaPosyandu) => string) | null
}

function Butir({ p, bulan, namaDesa }: { p: PosyanduKurang } & Pick<PropsPosyandu, 'bulan' | 'namaDesa'>) {
  return (
    <li>
      <Tautan href={tautan(`/posyandu/${p.id}`, bulan)}>{p.nama}</Tautan>
      <span>
        {' '}
        {[namaDesa.get(p.kodeDesa), p.keterangan, sebutBalita(p.dampak)].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}

function Lengkapi({ k, children }: { k: KendalaPosyandu; children?: ReactNode }) {
  const teks = k.melengkapi
    ? `Bila diisi, ${formatBulat(k.melengkapi)} posyandu langsung lengkap sarananya.`
    : null
  return teks || children ? (
    <p className={gaya.lengkapi}>
      {teks} {children}
    </p>
  ) : null
}

function NamaCetak({
  daftar,
  namaDesa,
}: { daftar: readonly PosyanduKurang[] } & Pick<PropsPosyandu, 'namaDesa'>) {
  const sisa = daftar.length - DI_CETAK
  const sebut = (p: PosyanduKurang) => {
    const desa = namaDesa.get(p.kodeDesa)
    return `${p.nama}${desa ? ` ${desa}` : ''}${p.keterangan ? ` (${p.keterangan})` : ''}`
  }
  return (
    <p className={gaya.cetak}>
      {daftar.slice(0, DI_CETAK).map(sebut).join('; ')}
      {sisa > 0 ? `; dan ${formatBulat(sisa)} lain` : ''}
    </p>
  )
}

/** The same for one kecamatan; opening a line lists the posyandu behind it, most balita first. Printed with the first names only. */
export function DaftarKendalaPosyandu({ kendala, bulan, namaDesa, tindakLanjut }: PropsPosyandu) {
  const terbesar = getTerbesar(kendala)
  return (
    <ol className={gaya.daftar}>
      {kendala.map((k) =>
        k.daftar.length === 0 ? (
          <li key={k.kode} className={gaya.baris}>
            <Kepala k={k} terbesar={terbesar} />
          </li>
        ) : (
          <li key={k.kode}>
            <details className={gaya.rincian}>
              <summary className={gaya.baris}>
                <Kepala k={k} terbesar={terbesar} />
              </summary>
              <Lengkapi k={k}>
                {tindakLanjut ? <Tautan href={tindakLanjut(k)}>Jadikan tindak lanjut</Tautan> : null}
              </Lengkapi>
              <ol className={gaya.posyandu}>
                {k.daftar.map((p) => (
                  <Butir key={p.id} p={p} bulan={bulan} namaDesa={namaDesa} />
                ))}
              </ol>
            </details>
            <NamaCetak daftar={k.daftar} namaDesa={namaDesa} />
          </li>
        ),
      )}
    </ol>
  )
}
