import { Kartu } from '@/components/ui/kartu'
import { Rincian } from '@/components/ui/rincian'
import { judulCakap } from '@/indikator/kalimat-kader'
import {
  JUMLAH_KECAKAPAN,
  KELOMPOK_KECAKAPAN,
  SUMBER_KECAKAPAN,
  TINGKAT_KECAKAPAN,
} from '@/indikator/kecakapan-kader'
import { formatBulat, formatPersen } from '@/lib/angka'
import type { BarisKader } from '@/server/loaders/kader'
import gaya from './kader.module.css'

function Batang({ nama, n, dari }: { nama: string; n: number; dari: number }) {
  const bagian = dari > 0 ? (n * 100) / dari : 0
  return (
    <div>
      <dt>
        <span>{nama}</span>
        <span className="angka">
          {formatBulat(n)} <span className={gaya.sunyi}>({formatPersen(bagian)})</span>
        </span>
      </dt>
      <dd aria-hidden="true" className={gaya.jalur}>
        <i className={gaya.isi} style={{ width: `${bagian}%` }} />
      </dd>
    </div>
  )
}

/** Kader by the highest level of skill that they reached, against the 25 skills in five groups. */
export function KartuCakap({ baris: b }: { baris: BarisKader }) {
  const cakap = b.tingkat.reduce((a, n) => a + n, 0)
  return (
    <Kartu
      judul={judulCakap(cakap, b.didata)}
      sub={`${JUMLAH_KECAKAPAN} keterampilan dalam ${KELOMPOK_KECAKAPAN.length} kelompok; tiap kader dihitung sekali pada tingkat tertingginya`}
    >
      {b.didata > 0 ? (
        <dl className={gaya.tingkat}>
          {TINGKAT_KECAKAPAN.map((t, i) => (
            <Batang key={t.kode} nama={t.nama} n={b.tingkat[i] ?? 0} dari={b.didata} />
          ))}
          <Batang nama="Belum purwa" n={b.didata - cakap} dari={b.didata} />
        </dl>
      ) : (
        <p className={gaya.sunyi}>Impor templat Pengurus dan kader untuk mengisi bagian ini.</p>
      )}
      <Rincian ringkas="Apa itu purwa, madya, dan utama">
        <ul className={gaya.kelompok}>
          {TINGKAT_KECAKAPAN.map((t) => (
            <li key={t.kode}>
              <b>{t.nama}</b>: {t.syarat}
            </li>
          ))}
          <li>
            <b>Kelompok</b>: {KELOMPOK_KECAKAPAN.join('; ')}.
          </li>
          <li className={gaya.sunyi}>Sumber: {SUMBER_KECAKAPAN}</li>
        </ul>
      </Rincian>
    </Kartu>
  )
}
