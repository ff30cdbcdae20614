import type { AngkaBeku, SalindiaVonis } from '@/indikator/rapat/tipe'
import { formatBulanSingkat, geserBulan } from '@/lib/periode'
import { GrafikPercik } from './grafik-percik'
import { Teks } from './huruf'
import { formatJumlah, formatKataTarget, formatTercetak } from './kata'
import { AngkaUbah, Kalimat, KataStatus } from './status'
import { lekatkanTanggal, pilihHurufDua } from './ukuran'
import gaya from './vonis.module.css'

const RUANG = { lebar: { lebar: 1670, tinggi: 130 }, sempit: { lebar: 1310, tinggi: 150 } }

function Petak({ angka: a }: { angka: AngkaBeku }) {
  const jumlah = formatJumlah(a.indikator, a)
  return (
    <li className={gaya.petak}>
      <div className={gaya.kepala}>
        <h3>{a.indikator.namaPendek}</h3>
        {a.target ? <span>{formatKataTarget(a)}</span> : null}
      </div>
      <p className={gaya.nilai}>
        {formatTercetak(a.indikator, a)}
        {a.tercetak === null ? null : <small>%</small>}
      </p>
      <KataStatus indikator={a.indikator} nilai={a} />
      <p className={gaya.rinci}>
        {a.ubah === null ? (
          'belum ada pembanding'
        ) : (
          <>
            <AngkaUbah indikator={a.indikator} ubah={a.ubah} />
            {a.ubah === 0 ? '' : ' poin'} sejak {formatBulanSingkat(geserBulan(a.bulan, -1))}
          </>
        )}
      </p>
      <GrafikPercik indikator={a.indikator} deret={a.deret} target={a.target?.nilai ?? null} />
      {jumlah === null ? null : <p className={gaya.jumlah}>{jumlah}</p>}
    </li>
  )
}

/** The verdict in one sentence under its headline, and the three main figures. */
export function IsiVonis({ model: s }: { model: SalindiaVonis }) {
  const teks = lekatkanTanggal(s.isi.map((p) => p.teks).join(''))
  return (
    <div className={gaya.isi}>
      {teks ? (
        <Teks huruf={pilihHurufDua(teks, RUANG, [46, 42, 38, 34, 30], 1.3)} className={gaya.kalimat}>
          <Kalimat isi={s.isi} />
        </Teks>
      ) : null}
      <ul className={gaya.semua}>
        {s.angka.map((a) => (
          <Petak key={a.indikator.kode} angka={a} />
        ))}
      </ul>
    </div>
  )
}
