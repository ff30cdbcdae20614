import { KATA_STATUS } from '@/components/ui/lencana'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { Ubah } from '@/components/ui/ubah'
import { formatAlasanPendek } from '@/indikator/alasan'
import type { ModelKartu } from '@/indikator/model'
import { formatAngka } from '@/lib/angka'
import { tautan } from '@/lib/tautan'
import gaya from './ringkasan.module.css'

/** One per matter; the others are one click away. Eleven lines fit one screen also under a row of pins. */
const DITAMPILKAN = [
  'ds',
  'nd',
  'posyandu-aktif',
  'kader-terlatih',
  'enam-bidang',
  'strata-purnama',
  'sarana-lengkap',
  'siap-digital',
  'tim-pembina',
  'kegiatan-menjangkau',
  'laporan-masuk',
]

/** Letters of a name that stand on one line of the narrow card. */
const PALING_PANJANG = 30

/** The heads of the indicators that have no tile: name, value, change, status, one line each. */
export function DaftarLain({ kartu }: { kartu: readonly ModelKartu[] }) {
  return (
    <table className={gaya.lain}>
      <thead>
        <tr>
          <th scope="col">Indikator</th>
          <th scope="col">Nilai</th>
          <th scope="col">
            ubah<span className="hanya-pembaca"> sejak bulan lalu, poin</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {kartu
          .filter((k) => DITAMPILKAN.includes(k.indikator.kode))
          .map((k) => (
            <tr key={k.indikator.kode}>
              <th scope="row">
                <Tautan href={tautan(`/indikator/${k.indikator.kode}`, k.bulan)}>
                  <Tanda bentuk={k.status} />
                  <span className="hanya-pembaca">{KATA_STATUS[k.status]}: </span>
                  {k.indikator.nama.length > PALING_PANJANG ? k.indikator.namaPendek : k.indikator.nama}
                </Tautan>
              </th>
              <td>
                {k.nilai.jenis === 'angka'
                  ? `${formatAngka(k.nilai.nilai, k.indikator.desimal)}\u00a0${k.indikator.satuan}`
                  : formatAlasanPendek(k.nilai.alasan)}
              </td>
              <td>
                <Ubah indikator={k.indikator} ubah={k.ubah} ringkas />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
