import { Kartu } from '@/components/ui/kartu'
import { Tautan } from '@/components/ui/tautan'
import { KODE_INDONESIA, TANPA_METODE } from '@/indikator/seri-terbit'
import type { AngkaDisusun, SeriBerangka } from '@/indikator/susun-terbit'
import { formatAngka } from '@/lib/angka'
import { formatBulan, parseBulan } from '@/lib/periode'
import gaya from './angka-lain.module.css'

function sebutNilai({ nilai, satuan }: AngkaDisusun): string {
  const desimal = String(nilai).split('.')[1]?.length ?? 0
  return `${formatAngka(nilai, desimal)}\u00a0${satuan}`
}

function sebutPeriode(periode: string): string {
  const bulan = parseBulan(periode)
  return bulan ? formatBulan(bulan) : periode
}

function Angka({ a, kabupaten }: { a: AngkaDisusun; kabupaten: string }) {
  return (
    <li>
      <b>{sebutNilai(a)}</b>
      <div>
        {sebutPeriode(a.periode)}
        {a.kodeWilayah === kabupaten ? null : `, ${a.namaWilayah}`} ·{' '}
        {a.metode === TANPA_METODE ? <em className={gaya.tanpa}>{a.metode}</em> : a.metode}
        <span className={gaya.sumber}>
          {a.sumber}
          {a.catatan ? `. ${a.catatan}` : ''}
        </span>
      </div>
    </li>
  )
}

/** Published figures of kabupaten, province and country that are not comparable with the indicator, series by series with method and source. */
export function AngkaLain({ seri, kabupaten }: { seri: readonly SeriBerangka[]; kabupaten: string }) {
  const tempat = [kabupaten, kabupaten.slice(0, 2), KODE_INDONESIA]
  const isi = seri
    .map((s) => ({ ...s, angka: s.angka.filter((a) => tempat.includes(a.kodeWilayah)) }))
    .filter((s) => s.angka.length > 0)
  if (isi.length === 0) return null
  return (
    <Kartu
      judul="Angka terbitan lain: caranya berbeda"
      sub="Ditulis sebagaimana diterbitkan, tidak dijumlahkan dan tidak disambung dengan angka di atas"
      kanan={<Tautan href="/tentang#terbit">Semua angka terbitan</Tautan>}
    >
      <div className={gaya.seri}>
        {isi.map((s) => (
          <section key={s.seri.kode} aria-label={s.seri.nama}>
            <h3>{s.seri.nama}</h3>
            <ul className={gaya.angka}>
              {s.angka.map((a) => (
                <Angka
                  key={`${a.kodeWilayah}${a.periode}${a.metode}${a.sumber}`}
                  a={a}
                  kabupaten={kabupaten}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Kartu>
  )
}
