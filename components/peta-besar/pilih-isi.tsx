import { Fragment } from 'react'
import saklar from '@/components/ui/saklar.module.css'
import { getIndikator, INDIKATOR, INDIKATOR_LAIN, INDIKATOR_UTAMA } from '@/indikator'
import { type Bulan, formatBulan, parseBulan } from '@/lib/periode'
import type { KeadaanPeta } from './keadaan'
import gaya from './pilih-isi.module.css'

import { TautanPeta } from './tautan-peta'

interface Props {
  keadaan: KeadaanPeta
  /** The pointer or the focus rests on an indicator: its data may be fetched. */
  onIncar: (indikator: string) => void
}

/** Which indicator is on the map: the three main ones at once, the others in a list. */
export function PilihIndikator({ keadaan, onIncar }: Props) {
  const butir = (kode: string, nama: string) => (
    <li key={kode}>
      <TautanPeta
        className={saklar.butir}
        ubah={{ indikator: kode, banding: keadaan.banding === kode ? null : keadaan.banding }}
        aria-current={kode === keadaan.indikator ? 'true' : undefined}
        onPointerEnter={() => onIncar(kode)}
        onFocus={() => onIncar(kode)}
      >
        {nama}
      </TautanPeta>
    </li>
  )
  const terpilih = INDIKATOR_LAIN.find((l) => l.indikator.kode === keadaan.indikator)?.indikator
  return (
    <nav className={`${saklar.saklar} ${gaya.saklar}`} aria-label="Indikator pada peta">
      <ul>{INDIKATOR_UTAMA.map((kode) => butir(kode, getIndikator(kode)?.namaPendek ?? kode))}</ul>
      <details key={keadaan.indikator} className={saklar.lainnya} data-menu>
        <summary className={`${saklar.butir} ${terpilih ? saklar.aktif : ''}`}>
          {terpilih?.namaPendek ?? 'Lainnya'} ▾
        </summary>
        <ul>
          {INDIKATOR_LAIN.map(({ indikator: i, kelompok }, n) => (
            <Fragment key={i.kode}>
              {kelompok === INDIKATOR_LAIN[n - 1]?.kelompok ? null : (
                <li className={saklar.kelompok}>{kelompok}</li>
              )}
              {butir(i.kode, i.nama)}
            </Fragment>
          ))}
        </ul>
      </details>
    </nav>
  )
}

/** Whether the whole kabupaten is coloured by kecamatan or by desa. */
export function PilihTingkat({ keadaan }: Omit<Props, 'onIncar'>) {
  return (
    <nav className={`${saklar.saklar} ${gaya.saklar}`} aria-label="Tingkat wilayah">
      <ul>
        {(['kecamatan', 'desa'] as const).map((tingkat) => (
          <li key={tingkat}>
            <TautanPeta
              className={saklar.butir}
              ubah={{ tingkat }}
              aria-current={tingkat === keadaan.tingkat ? 'true' : undefined}
            >
              Per {tingkat}
            </TautanPeta>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function getNamaBanding(banding: string): string {
  const bulan = parseBulan(banding)
  return bulan ? formatBulan(bulan) : (getIndikator(banding)?.namaPendek ?? '')
}

/** The map beside: another month of the same indicator, or another indicator of the same month. */
export function PilihBanding({ keadaan, onIncar, bulan }: Props & { bulan: readonly Bulan[] }) {
  const { banding } = keadaan
  return (
    <>
      <details key={banding} className={`${saklar.saklar} ${saklar.lainnya}`} data-menu>
        <summary className={`${saklar.butir} ${banding ? saklar.aktif : ''}`}>
          {banding ? `Pembanding: ${getNamaBanding(banding)}` : 'Bandingkan'} ▾
        </summary>
        <div className={gaya.dua}>
          <div>
            <p>Indikator lain, bulan sama</p>
            <ul>
              {INDIKATOR.filter((i) => i.kode !== keadaan.indikator).map((i) => (
                <li key={i.kode}>
                  <TautanPeta
                    className={saklar.butir}
                    ubah={{ banding: i.kode }}
                    aria-current={i.kode === banding ? 'true' : undefined}
                    onPointerEnter={() => onIncar(i.kode)}
                    onFocus={() => onIncar(i.kode)}
                  >
                    {i.nama}
                  </TautanPeta>
                </li>
              ))}
            </ul>
          </div>
          <div>
            <p>Bulan lain, indikator sama</p>
            <ul>
              {[...bulan]
                .reverse()
                .filter((b) => b !== keadaan.bulan)
                .map((b) => (
                  <li key={b}>
                    <TautanPeta
                      className={saklar.butir}
                      ubah={{ banding: b }}
                      aria-current={b === banding ? 'true' : undefined}
                    >
                      {formatBulan(b)}
                    </TautanPeta>
                  </li>
                ))}
            </ul>
          </div>
        </div>
      </details>
      {banding ? (
        <TautanPeta className={`${saklar.butir} ${gaya.tutup}`} ubah={{ banding: null }}>
          Tutup pembanding
        </TautanPeta>
      ) : null}
    </>
  )
}
