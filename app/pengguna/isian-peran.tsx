import { NAMA_PERAN } from '@/components/rangka/halaman'
import { IsianPilihan } from '@/components/ui/isian'
import { BIDANG } from '@/indikator/bidang'
import { PERAN, type Peran } from '@/lib/cakupan'
import gaya from './pengguna.module.css'

interface Props {
  kecamatan: readonly { kode: string; nama: string }[]
  awal?: { peran: Peran; kodeKecamatan: string | null; bidang: string | null }
}

/** Role, and what the role asks for: CSS shows the kecamatan or the bidang as soon as that role is chosen. */
export function IsianPeran({ kecamatan, awal }: Props) {
  return (
    <div className={gaya.peran}>
      <IsianPilihan label="Peran" name="peran" required defaultValue={awal?.peran ?? ''}>
        <option value="" disabled>
          Pilih peran
        </option>
        {PERAN.map((p) => (
          <option key={p} value={p}>
            {NAMA_PERAN[p]}
          </option>
        ))}
      </IsianPilihan>
      <div className={gaya.hanyaKecamatan}>
        <IsianPilihan label="Kecamatan" name="kodeKecamatan" defaultValue={awal?.kodeKecamatan ?? ''}>
          <option value="">Pilih kecamatan</option>
          {kecamatan.map((k) => (
            <option key={k.kode} value={k.kode}>
              {k.nama}
            </option>
          ))}
        </IsianPilihan>
      </div>
      <div className={gaya.hanyaOpd}>
        <IsianPilihan label="Bidang" name="bidang" defaultValue={awal?.bidang ?? ''}>
          <option value="">Semua bidang</option>
          {BIDANG.map((b) => (
            <option key={b.kode} value={b.kode}>
              {b.nama}
            </option>
          ))}
        </IsianPilihan>
      </div>
    </div>
  )
}
