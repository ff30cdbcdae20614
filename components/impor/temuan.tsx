import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import type { Status } from '@/indikator/tipe'
import { formatBulat, formatPersen } from '@/lib/angka'
import type { KelompokModel, Temuan, TingkatTemuan } from '@/server/impor/model'
import gaya from './temuan.module.css'

const TANDA: Readonly<Record<TingkatTemuan, { bentuk: Status; kata: string }>> = {
  galat: { bentuk: 'buruk', kata: 'Baris ditolak' },
  peringatan: { bentuk: 'waspada', kata: 'Diterima, mohon diperiksa' },
  info: { bentuk: 'kosong', kata: 'Keterangan' },
}

/** Kinds of findings with how often each occurs, as links that filter. */
export function KelompokTemuan({
  kelompok,
  aktif,
  tautan,
}: {
  kelompok: readonly KelompokModel[]
  aktif: string | null
  tautan: (kode: string | null) => string
}) {
  if (kelompok.length < 2 && aktif === null) return null
  return (
    <nav aria-label="Jenis temuan">
      <ul className={gaya.kelompok}>
        <li>
          <Tautan href={tautan(null)} scroll={false} aria-current={aktif === null ? 'true' : undefined}>
            Semua
          </Tautan>
        </li>
        {kelompok.map((k) => (
          <li key={`${k.tingkat}${k.kode}`}>
            <Tautan href={tautan(k.kode)} scroll={false} aria-current={k.kode === aktif ? 'true' : undefined}>
              <Tanda bentuk={TANDA[k.tingkat].bentuk} />
              {k.nama} <b>{formatBulat(k.jumlah)}</b>
            </Tautan>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Satu({ t, adaBaris }: { t: Temuan; adaBaris: boolean }) {
  const { bentuk, kata } = TANDA[t.tingkat]
  return (
    <li className={`${gaya.satu} ${gaya[t.tingkat]}`}>
      <p className={gaya.pesan}>
        <Tanda bentuk={bentuk} />
        <span>
          <span className="hanya-pembaca">{kata}. </span>
          {t.pesan}
        </span>
      </p>
      {t.nilai && !t.pesan.includes(t.nilai) ? <p className={gaya.saran}>Tertulis “{t.nilai}”.</p> : null}
      {t.saran ? <p className={gaya.saran}>{t.saran}</p> : null}
      {t.usulan && t.usulan.length > 0 ? (
        <p className={gaya.saran}>
          Mungkin:{' '}
          {t.usulan.map((u, i) => (
            <span key={u.teks} className={gaya.usulan}>
              <b>{u.teks}</b> (mirip {formatPersen(u.skor * 100, 0)})
              {i < (t.usulan?.length ?? 0) - 1 ? ', ' : ''}
            </span>
          ))}
        </p>
      ) : null}
      {adaBaris && t.baris !== null ? (
        <a className={gaya.keBaris} href={`#baris-${t.baris}`}>
          Lihat baris {t.baris}
        </a>
      ) : null}
    </li>
  )
}

/** Findings, each with its place, reason and what to do. `barisTampil` are the row numbers that can be jumped to. */
export function DaftarTemuan({
  temuan,
  barisTampil,
  banyakLembar,
}: {
  temuan: readonly Temuan[]
  barisTampil: ReadonlySet<string>
  banyakLembar: boolean
}) {
  return (
    <ul className={gaya.daftar}>
      {temuan.map((t, i) => (
        <Satu
          // biome-ignore lint/suspicious/noArrayIndexKey: a static list; two findings may read the same
          key={i}
          t={
            banyakLembar && t.lembar && t.baris !== null
              ? { ...t, pesan: `Lembar “${t.lembar}”. ${t.pesan}` }
              : t
          }
          adaBaris={barisTampil.has(`${t.lembar}|${t.baris}`)}
        />
      ))}
    </ul>
  )
}
