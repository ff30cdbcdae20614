import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { NAMA_KELAS_DIGITAL, STATUS_KELAS_DIGITAL } from '@/indikator/digital'
import type { ModelDigitalPosyandu, PosyanduDigital } from '@/indikator/digital-posyandu'
import type { KelasDigital } from '@/indikator/digital-ukuran'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './digital.module.css'

/** Those that need one thing first: they are ready soonest. */
const URUTAN: readonly KelasDigital[] = ['hampir', 'belum', 'belum-didata', 'siap']

interface Props {
  kelas: ModelDigitalPosyandu['kelas']
  bulan: Bulan
  namaDesa: ReadonlyMap<string, string>
}

function sebut(p: PosyanduDigital, namaDesa: Props['namaDesa']): string {
  const cara = p.cara === null ? null : `lapor lewat ${p.cara}`
  return [namaDesa.get(p.kodeDesa), p.alasan.join(', '), cara].filter(Boolean).join(' · ')
}

/** The posyandu of a kecamatan by class of readiness, each with its reason. */
export function DaftarKelas({ kelas, bulan, namaDesa }: Props) {
  return (
    <ul className={gaya.daftar}>
      {URUTAN.filter((k) => kelas[k].length > 0).map((k, i) => (
        <li key={k}>
          <details open={i === 0}>
            <summary>
              <Tanda bentuk={STATUS_KELAS_DIGITAL[k]} />
              <b>{NAMA_KELAS_DIGITAL[k]}</b>
              <span>{formatBulat(kelas[k].length)} posyandu</span>
            </summary>
            <ol>
              {kelas[k].map((p) => (
                <li key={p.id}>
                  <Tautan href={tautan(`/posyandu/${p.id}`, bulan)}>{p.nama}</Tautan>
                  <span> {sebut(p, namaDesa)}</span>
                </li>
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ul>
  )
}
