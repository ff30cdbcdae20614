import type { MouseEvent } from 'react'
import { getIndikator, INDIKATOR, INDIKATOR_UTAMA } from '@/indikator'
import { type Bulan, formatBulan, parseBulan } from '@/lib/periode'
import type { KeadaanPeta } from './keadaan'
import gaya from './pilih-isi.module.css'

type Pindah = (ubahan: Partial<KeadaanPeta>) => { href: string; onClick: (e: MouseEvent) => void }

interface Props {
  keadaan: KeadaanPeta
  /** Makes a link that changes part of the state. */
  pindah: Pindah
  /** The pointer or the focus rests on an indicator: its data may be fetched. */
  onIncar: (indikator: string) => void
}

const utama = new Set<string>(INDIKATOR_UTAMA)

/** Which indicator is on the map: the three main ones at once, the others in a list. */
export function PilihIndikator({ keadaan, pindah, onIncar }: Props) {
  const butir = ({ kode, namaPendek }: { kode: string; namaPendek: string }) => (
    <li key={kode}>
      <a
        {...pindah({ indikator: kode, banding: keadaan.banding === kode ? null : keadaan.banding })}
        aria-current={kode === keadaan.indikator ? 'true' : undefined}
        onPointerEnter={() => onIncar(kode)}
        onFocus={() => onIncar(kode)}
      >
        {namaPendek}
      </a>
    </li>
  )
  const lain = INDIKATOR.filter((i) => !utama.has(i.kode))
  const terpilih = lain.find((i) => i.kode === keadaan.indikator)
  return (
    <nav className={gaya.saklar} aria-label="Indikator pada peta">
      <ul>{INDIKATOR.filter((i) => utama.has(i.kode)).map(butir)}</ul>
      <details key={keadaan.indikator} className={gaya.lainnya} data-menu>
        <summary className={terpilih ? gaya.aktif : undefined}>{terpilih?.namaPendek ?? 'Lainnya'} ▾</summary>
        <ul>{lain.map(butir)}</ul>
      </details>
    </nav>
  )
}

/** Whether the whole kabupaten is coloured by kecamatan or by desa. */
export function PilihTingkat({ keadaan, pindah }: Omit<Props, 'onIncar'>) {
  return (
    <nav className={gaya.saklar} aria-label="Tingkat wilayah">
      <ul>
        {(['kecamatan', 'desa'] as const).map((tingkat) => (
          <li key={tingkat}>
            <a {...pindah({ tingkat })} aria-current={tingkat === keadaan.tingkat ? 'true' : undefined}>
              Per {tingkat}
            </a>
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
export function PilihBanding({ keadaan, pindah, onIncar, bulan }: Props & { bulan: readonly Bulan[] }) {
  const { banding } = keadaan
  return (
    <>
      <details key={banding} className={`${gaya.saklar} ${gaya.lainnya}`} data-menu>
        <summary className={banding ? gaya.aktif : undefined}>
          {banding ? `Pembanding: ${getNamaBanding(banding)}` : 'Bandingkan'} ▾
        </summary>
        <div className={gaya.dua}>
          <div>
            <p>Indikator lain, bulan sama</p>
            <ul>
              {INDIKATOR.filter((i) => i.kode !== keadaan.indikator).map((i) => (
                <li key={i.kode}>
                  <a
                    {...pindah({ banding: i.kode })}
                    aria-current={i.kode === banding ? 'true' : undefined}
                    onPointerEnter={() => onIncar(i.kode)}
                    onFocus={() => onIncar(i.kode)}
                  >
                    {i.namaPendek}
                  </a>
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
                    <a {...pindah({ banding: b })} aria-current={b === banding ? 'true' : undefined}>
                      {formatBulan(b)}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        </div>
      </details>
      {banding ? (
        <a className={gaya.tutup} {...pindah({ banding: null })}>
          Tutup pembanding
        </a>
      ) : null}
    </>
  )
}
