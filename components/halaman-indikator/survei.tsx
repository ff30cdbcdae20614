import { createSkala, getX, getY, pisahkanLabel } from '@/components/grafik/skala'
import { Kartu } from '@/components/ui/kartu'
import { KODE_INDONESIA } from '@/indikator/seri-terbit'
import type { SeriBerangka } from '@/indikator/susun-terbit'
import { formatAngka, formatPersen } from '@/lib/angka'
import gaya from './halaman-indikator.module.css'

const TINGGI = 220
const JARAK = 20

interface Garis {
  kode: string
  nama: string
  titik: { tahun: string; nilai: number }[]
}

function listGaris({ angka }: SeriBerangka, kabupaten: string): Garis[] {
  return [kabupaten, kabupaten.slice(0, 2), KODE_INDONESIA].flatMap((kode) => {
    const milik = angka.filter((a) => a.kodeWilayah === kode)
    const nama = milik[0]?.namaWilayah
    return nama ? [{ kode, nama, titik: milik.map((a) => ({ tahun: a.periode, nilai: a.nilai })) }] : []
  })
}

function judulSurvei(garis: Garis | undefined): string {
  const akhir = garis?.titik.at(-1)
  return akhir
    ? `Survei resmi: ${formatPersen(akhir.nilai)} pada ${akhir.tahun}, seri tersendiri`
    : 'Survei resmi, seri tersendiri'
}

/** The yearly survey of the kabupaten, the province and the country: a series and an axis of its own. */
export function Survei({ seri, kabupaten }: { seri: SeriBerangka; kabupaten: string }) {
  const garis = listGaris(seri, kabupaten)
  const tahun = [...new Set(garis.flatMap((g) => g.titik.map((t) => t.tahun)))].sort()
  const s = createSkala(garis.flatMap((g) => g.titik.map((t) => t.nilai)))
  const x = (t: string) => getX(tahun.indexOf(t), tahun.length)
  const ujung = garis.map((g) => (getY(s, g.titik.at(-1)?.nilai ?? 0) * TINGGI) / 100)
  const yUjung = pisahkanLabel(ujung, JARAK, TINGGI)
  const metode = [...new Set(seri.angka.map((a) => a.metode))].join(', ')
  return (
    <Kartu judul={judulSurvei(garis[0])} sub={seri.seri.penjelasan}>
      <div
        className={gaya.survei}
        style={{ '--tinggi': `${TINGGI}px` } as React.CSSProperties}
        role="img"
        aria-label={garis
          .map((g) => `${g.nama}: ${g.titik.map((t) => `${t.tahun} ${formatPersen(t.nilai)}`).join(', ')}`)
          .join('. ')}
      >
        <div className={gaya.plot}>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {s.tik.map((t) => (
              <path key={t} className={gaya.kisi} d={`M0 ${getY(s, t)}H100`} />
            ))}
            {garis.map((g, i) => (
              <path
                key={g.kode}
                className={i === 0 ? gaya.utama : gaya.banding}
                d={g.titik.map((t, n) => `${n === 0 ? 'M' : 'L'}${x(t.tahun)} ${getY(s, t.nilai)}`).join('')}
              />
            ))}
          </svg>
          {garis[0]?.titik.map((t) => (
            <span
              key={t.tahun}
              className={gaya.nilaiSurvei}
              style={{ left: `${x(t.tahun)}%`, top: `${getY(s, t.nilai)}%` }}
            >
              {formatAngka(t.nilai)}
            </span>
          ))}
          {garis.map((g, i) => (
            <span
              key={g.kode}
              className={`${gaya.ujung} ${i === 0 ? gaya.tebal : ''}`}
              style={{ top: yUjung[i] }}
            >
              {g.nama}
              {i === 0 ? null : ` ${formatAngka(g.titik.at(-1)?.nilai ?? 0)}`}
            </span>
          ))}
        </div>
        <div className={gaya.tahun}>
          {tahun.map((t) => (
            <span key={t} style={{ left: `${x(t)}%` }}>
              {t}
            </span>
          ))}
        </div>
      </div>
      <p className={gaya.catatan}>
        {metode}. Sumber dan tanggal tiap angka ada di Tentang data. Tidak disandingkan dengan angka rutin di
        atas.
      </p>
    </Kartu>
  )
}
