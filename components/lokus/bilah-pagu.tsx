import type { CSSProperties } from 'react'
import { isUangAwal } from '@/indikator/pilot/pilihan'
import type { AturanPilot, HasilPilot } from '@/indikator/pilot/tipe'
import { formatRupiah } from '@/lib/angka'
import gaya from './lokus.module.css'

function sebutAturan({ biaya, habis, maks }: AturanPilot): string {
  const satuan = `${formatRupiah(biaya.rupiah)} per ${biaya.cara === 'posyandu' ? 'posyandu' : 'desa'}`
  const cara =
    habis === 'lewati'
      ? 'Desa diambil menurut peringkat; yang biayanya melebihi sisa pagu dilewati.'
      : 'Desa diambil menurut peringkat; pilihan berhenti pada desa pertama yang tidak terjangkau.'
  return `${satuan}. ${cara}${maks === null ? '' : ` Paling banyak ${maks} desa.`}`
}

/** How much of the budget the set takes, as a bar and in words, with the exact rule. */
export function BilahPagu({ aturan, hasil }: { aturan: AturanPilot; hasil: HasilPilot }) {
  const { pagu } = aturan
  const bagian = pagu === null || pagu === 0 ? 0 : (100 * hasil.terpakai) / pagu
  return (
    <div className={gaya.pagu}>
      <p className={gaya.uang}>
        <strong>{formatRupiah(hasil.terpakai)}</strong>
        {pagu === null ? ' terpakai, tanpa pagu' : ` dari ${formatRupiah(pagu)}`}
      </p>
      {pagu === null ? null : (
        <>
          <div className={gaya.rel} aria-hidden="true">
            <span style={{ '--lebar': `${bagian}%` } as CSSProperties} />
          </div>
          <p className={gaya.sunyi}>Sisa {formatRupiah(pagu - hasil.terpakai)}</p>
        </>
      )}
      <p className={gaya.sunyi}>{sebutAturan(aturan)}</p>
      {isUangAwal(aturan) ? (
        <p className={gaya.awal}>
          Biaya Rp15 juta dan pagu Rp1,2 miliar hanya angka awal aplikasi ini, bukan angka Kukar. Ganti dengan
          anggaran yang sebenarnya.
        </p>
      ) : null}
    </div>
  )
}
