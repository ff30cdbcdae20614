'use client'
import type { LayarNyala } from './pakai-layar'
import { Panel } from './panel'
import gaya from './panel.module.css'

const DAFTAR: readonly (readonly [string[], string])[] = [
  [['→', 'Spasi', 'PgDn'], 'Salindia berikutnya'],
  [['←', 'PgUp'], 'Salindia sebelumnya'],
  [['Home', 'End'], 'Salindia pertama, terakhir'],
  [['1', '2', 'Enter'], 'Ke nomor salindia'],
  [['T', 'a', 'b'], 'Ketik nama: ke kartu tempat itu'],
  [['/'], 'Cari tempat (juga untuk awalan B, F, G, N, O, P)'],
  [['Esc', '⌫'], 'Kembali dari kartu, tutup kotak'],
  [['B', '.'], 'Gelapkan layar'],
  [['G'], 'Ikhtisar semua salindia'],
  [['N'], 'Catat keputusan'],
  [['O'], 'Putar otomatis, jeda'],
  [['P'], 'Jendela pembawa'],
  [['F'], 'Layar penuh'],
  [['?'], 'Bantuan ini'],
]

/** Keys and gestures, and whether the screen stays awake. */
export function Bantuan({ nyala, tutup }: { nyala: LayarNyala; tutup: () => void }) {
  return (
    <Panel judul="Tombol" tutup={tutup}>
      <dl className={gaya.tombol}>
        {DAFTAR.map(([tombol, arti]) => (
          <div key={arti}>
            <dt>
              {tombol.map((t) => (
                <span key={t}>
                  <kbd>{t}</kbd>{' '}
                </span>
              ))}
            </dt>
            <dd>{arti}</dd>
          </div>
        ))}
      </dl>
      <p>
        Layar sentuh: usap atau ketuk tepi untuk berpindah, ketuk tengah untuk bilah kendali. Ketuk daerah
        pada peta atau baris peringkat untuk kartunya.
      </p>
      <p className={gaya.kecil}>
        {nyala === 'nyala'
          ? 'Layar dijaga tetap menyala.'
          : 'Peramban ini tidak dapat menjaga layar tetap menyala. Matikan penghemat layar di perangkat.'}
      </p>
    </Panel>
  )
}
