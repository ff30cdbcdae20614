import { TandaContoh } from '@/components/ui/lencana'
import { formatKelengkapan } from '@/indikator/kelengkapan'
import type { AngkaBeku, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { Potongan } from '@/indikator/vonis'
import type { IsiLaporan } from '@/laporan/bupati/isi'
import { formatBadge, formatNilai, formatSasaran, formatUbah } from '@/laporan/gambar/angka'
import { sebutTenggat } from '@/laporan/salindia/sampul'
import type { Bulan } from '@/lib/periode'
import gaya from './laporan.module.css'

function Kalimat({ potongan }: { potongan: readonly Potongan[] }) {
  return potongan.map((p, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed sentence
    p.tegas ? <strong key={i}>{p.teks}</strong> : <span key={i}>{p.teks}</span>,
  )
}

function Angka({ angka }: { angka: readonly AngkaBeku[] }) {
  if (angka.length === 0) return null
  return (
    <ul className={gaya.angka}>
      {angka.map((a) => (
        <li key={a.indikator.kode}>
          <h2>{a.indikator.nama}</h2>
          <p className={gaya.nilai}>{formatNilai(a.indikator, a)}</p>
          <p>
            <strong>{formatBadge(a.indikator, a)}</strong>
          </p>
          <p>
            {formatSasaran(a)} · {formatUbah(a.indikator, a.ubah, a.bulan).teks}
          </p>
          <p>{formatKelengkapan(a.indikator, a)}</p>
        </li>
      ))}
    </ul>
  )
}

function DaftarJanji({ judul, daftar }: { judul: string; daftar: readonly TindakLanjutRingkas[] }) {
  if (daftar.length === 0) return null
  return (
    <section>
      <h2>{judul}</h2>
      <ul>
        {daftar.map((t) => (
          <li key={t.id}>
            <strong>{t.keputusan}</strong>:{' '}
            {[t.penanggungJawab, sebutTenggat(t).teks, t.angka?.teks].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The report as running text. */
export function TeksLaporan({ isi, bulan, contoh }: { isi: IsiLaporan; bulan: Bulan; contoh: boolean }) {
  const { tertinggal, peta } = isi
  return (
    <article className={gaya.teks}>
      <h1>{isi.judul}</h1>
      <p className={gaya.sub}>
        {isi.rapat} {contoh ? <TandaContoh /> : null}
      </p>
      {isi.vonis ? (
        <>
          <p className={gaya.vonis}>
            <Kalimat potongan={isi.vonis.kepala} />
          </p>
          <p>
            <Kalimat potongan={isi.vonis.isi} />
          </p>
        </>
      ) : (
        <p className={gaya.vonis}>{isi.kosong ?? 'Acara rapat ini tidak memuat keadaan registrasi.'}</p>
      )}
      <Angka angka={isi.angka} />
      {tertinggal ? (
        <section>
          <h2>{tertinggal.judul}</h2>
          <ul>
            {tertinggal.baris.map((b) => (
              <li key={b.kode}>
                <strong>{b.nama}</strong> {formatNilai(tertinggal.indikator, b)}:{' '}
                {b.sebab.join(', ') || formatUbah(tertinggal.indikator, b.ubah, bulan).teks}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {peta ? (
        <section>
          <h2>{peta.judul}</h2>
          <ol>
            {peta.tempat.map((t) => (
              <li key={t.kode}>
                {t.nama} {formatNilai(peta.indikator, t)}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <DaftarJanji judul="Janji yang lewat tenggat" daftar={isi.janji.lewat} />
      <DaftarJanji judul="Keputusan dan yang diminta" daftar={isi.keputusan} />
      <p className={gaya.sub}>{isi.kaki.join(' · ')}</p>
    </article>
  )
}
