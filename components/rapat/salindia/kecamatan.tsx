import type { AngkaBeku, BarisTertinggal, SalindiaKecamatan } from '@/indikator/rapat/tipe'
import { formatTarget } from '@/lib/format-target'
import { KotakJanji } from './janji'
import { formatTercetak } from './kata'
import gaya from './kecamatan.module.css'
import { AngkaUbah, KataStatus } from './status'
import { hitungBaris } from './ukuran'

function Petak({ a, peringkat: p }: { a: AngkaBeku; peringkat: SalindiaKecamatan['peringkat'][number] }) {
  return (
    <li className={gaya.petak} data-status={a.status}>
      <h3>{a.indikator.namaPendek}</h3>
      <p className={gaya.nilai}>
        {formatTercetak(a.indikator, a)}
        {a.tercetak === null ? null : <small>%</small>}
        {a.ubah === null ? null : (
          <span className={gaya.ubah}>
            <AngkaUbah indikator={a.indikator} ubah={a.ubah} />
          </span>
        )}
      </p>
      <KataStatus indikator={a.indikator} nilai={a} />
      <p className={gaya.rinci}>
        {[a.target ? `target ${formatTarget(a.target.nilai)}` : null, p ? `ke-${p.ke} dari ${p.dari}` : null]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}

function Bawah({ s }: { s: SalindiaKecamatan }) {
  if (s.bawah.length === 0) return null
  const acuan = s.angka.find((a) => a.indikator.kode === s.bawahIndikator)?.indikator ?? s.angka[0]?.indikator
  const nilai = (b: BarisTertinggal) =>
    acuan && b.tercetak !== null ? `${formatTercetak(acuan, b)} %` : 'belum lapor'
  return (
    <section className={gaya.bagian}>
      <h3>
        {s.sebutanBawah.charAt(0).toUpperCase() + s.sebutanBawah.slice(1)} terberat
        {acuan ? `: ${acuan.namaPendek.replace(/^[A-Z](?=[a-z])/, (h) => h.toLowerCase())}` : ''}
      </h3>
      <ul className={gaya.daftar}>
        {s.bawah.map((b) => (
          <li key={b.kode}>
            <span>{b.nama}</span> <b>{nilai(b)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

const LEBAR_SEBAB = 560

/** Reasons that have room together, each in at most two lines, and how many are left. */
function pilihSebab(sebab: readonly string[], muat: number): { tampil: string[]; sisa: number } {
  const tampil: string[] = []
  let baris = 0
  for (const t of sebab) {
    const n = Math.min(2, hitungBaris(t, LEBAR_SEBAB, 37))
    const akhir = tampil.length === sebab.length - 1
    if (tampil.length > 0 && baris + n + (akhir ? 0 : 1) > muat) break
    tampil.push(t)
    baris += n
  }
  return { tampil, sisa: sebab.length - tampil.length }
}

/** One place on one card: six numbers, what holds it, where it is worst, and what was promised. */
export function IsiKecamatan({ model: s }: { model: SalindiaKecamatan }) {
  const { tampil, sisa } = pilihSebab(s.sebab, s.janji.length > 0 ? 4 : 5)
  return (
    <div className={gaya.isi} data-janji={s.janji.length > 0}>
      <ul className={gaya.semua}>
        {s.angka.slice(0, 6).map((a, i) => (
          <Petak key={a.indikator.kode} a={a} peringkat={s.peringkat[i] ?? null} />
        ))}
      </ul>
      <div className={gaya.sisi}>
        {tampil.length > 0 ? (
          <section className={gaya.bagian}>
            <h3>Yang menahan</h3>
            <ul className={gaya.sebab}>
              {tampil.map((t) => (
                <li key={t}>{t}</li>
              ))}
              {sisa > 0 ? <li>dan {sisa} sebab lain</li> : null}
            </ul>
          </section>
        ) : null}
        <Bawah s={s} />
        {s.janji[0] ? (
          <div className={gaya.janji}>
            <KotakJanji janji={s.janji[0]} bentuk="tumpuk" />
          </div>
        ) : null}
      </div>
    </div>
  )
}
