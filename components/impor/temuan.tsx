import { Rincian } from '@/components/ui/rincian'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import type { Status } from '@/indikator/tipe'
import { formatBulat, formatPersen } from '@/lib/angka'
import type { KelompokModel, Temuan, TingkatTemuan } from '@/server/impor/model'
import { type AksiSunting, Perbaiki, SatuTombol } from './perbaiki'
import gaya from './temuan.module.css'

const TANDA: Readonly<Record<TingkatTemuan, { bentuk: Status; kata: string }>> = {
  galat: { bentuk: 'buruk', kata: 'Baris ditolak' },
  peringatan: { bentuk: 'waspada', kata: 'Diterima, mohon diperiksa' },
  info: { bentuk: 'kosong', kata: 'Keterangan' },
}

/** Names that may have been meant and that the advice does not name already. */
function Usulan({ t }: { t: Temuan }) {
  const lain = t.usulan?.filter((u) => !t.saran?.includes(u.teks)) ?? []
  if (lain.length === 0) return null
  return (
    <p className={gaya.saran}>
      {t.usulan?.length === lain.length ? 'Mirip dengan ' : 'Mirip juga dengan '}
      {lain.map((u, i) => (
        <span key={u.teks}>
          {i > 0 ? ', ' : ''}
          <b>{u.teks}</b> ({formatPersen(u.skor * 100, 0)})
        </span>
      ))}
    </p>
  )
}

/** What a person can do about a finding, where the draft may still be changed. */
function Ubah({ t, sunting }: { t: Temuan; sunting: Sunting }) {
  const { id, tindakan } = sunting
  if (t.baris === null || t.lembar === null) return null
  if (t.kode === 'dilewati-sengaja') {
    const isian = { id, lembar: t.lembar, baris: t.baris, tindakan: 'pulihkan' }
    return (
      <SatuTombol isian={isian} tindakan={tindakan}>
        Pulihkan baris ini
      </SatuTombol>
    )
  }
  if (t.kode === 'judul-menunggu' || (t.tingkat === 'info' && t.kode !== 'nama-dicocokkan')) return null
  return <Perbaiki id={id} t={t} tindakan={tindakan} />
}

interface Sunting {
  id: number
  tindakan: AksiSunting
}

interface SatuProps {
  t: Temuan
  adaBaris: boolean
  banyakLembar: boolean
  sunting: Sunting | null
}

function Satu({ t, adaBaris, banyakLembar, sunting }: SatuProps) {
  const { bentuk, kata } = TANDA[t.tingkat]
  const pesan = banyakLembar && t.lembar && t.baris !== null ? `Lembar "${t.lembar}", ${t.pesan}` : t.pesan
  return (
    <li className={`${gaya.satu} ${gaya[t.tingkat]}`}>
      <p className={gaya.pesan}>
        <Tanda bentuk={bentuk} />
        <span>
          <span className="hanya-pembaca">{kata}. </span>
          {adaBaris ? <a href={`#baris-${t.baris}`}>{pesan}</a> : pesan}
        </span>
      </p>
      {t.saran ? <p className={gaya.saran}>{t.saran}</p> : null}
      <Usulan t={t} />
      {sunting ? <Ubah t={t} sunting={sunting} /> : null}
    </li>
  )
}

interface Props {
  kelompok: readonly KelompokModel[]
  /** Rows on this page, as `lembar|baris`: those can be jumped to. */
  barisTampil: ReadonlySet<string>
  banyakLembar: boolean
  /** Draft that may be changed from here, and the action that does it; null when it may not. */
  sunting: Sunting | null
  /** Address with one kind chosen, or all (null). */
  tautan: (kode: string | null) => string
  /** The kind chosen. */
  aktif: string | null
}

function Kelompok({ k, ...p }: Omit<Props, 'kelompok'> & { k: KelompokModel }) {
  return (
    <section aria-label={k.nama} className={gaya.kelompok}>
      <h3 className={gaya.jenis}>
        {k.nama} {k.jumlah > 1 ? <span>{formatBulat(k.jumlah)}</span> : null}
      </h3>
      <ul className={gaya.daftar}>
        {k.temuan.map((t, i) => (
          <Satu
            // biome-ignore lint/suspicious/noArrayIndexKey: a static list; two findings may read the same
            key={i}
            t={t}
            adaBaris={t.baris !== null && p.barisTampil.has(`${t.lembar}|${t.baris}`)}
            banyakLembar={p.banyakLembar}
            sunting={p.sunting}
          />
        ))}
      </ul>
      {p.aktif === null && k.jumlah > k.temuan.length ? (
        <Tautan className={gaya.semua} href={p.tautan(k.kode)} scroll={false}>
          Lihat semua {formatBulat(k.jumlah)}
        </Tautan>
      ) : null}
    </section>
  )
}

/** Findings by kind, each with its place, reason and what to do. What was merely understood is folded away. */
export function DaftarTemuan({ kelompok, ...p }: Props) {
  const berat = kelompok.filter((k) => k.tingkat !== 'info' || p.aktif !== null)
  const ringan = kelompok.filter((k) => !berat.includes(k))
  const n = ringan.reduce((a, k) => a + k.jumlah, 0)
  return (
    <>
      {p.aktif === null ? null : (
        <Tautan className={gaya.semua} href={p.tautan(null)} scroll={false}>
          ‹ Semua temuan
        </Tautan>
      )}
      {berat.map((k) => (
        <Kelompok key={`${k.tingkat}${k.kode}`} k={k} {...p} />
      ))}
      {n > 0 ? (
        <Rincian ringkas={`${formatBulat(n)} keterangan lain`} buka={berat.length === 0}>
          {ringan.map((k) => (
            <Kelompok key={k.kode} k={k} {...p} />
          ))}
        </Rincian>
      ) : null}
    </>
  )
}
