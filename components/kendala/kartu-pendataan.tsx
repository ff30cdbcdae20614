import { Kartu } from '@/components/ui/kartu'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { NAMA_KELAS_DIGITAL, STATUS_KELAS_DIGITAL } from '@/indikator/digital'
import { judulPendataan, type PendataanPosyandu } from '@/indikator/pendataan-posyandu'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './kendala.module.css'

const bentuk = (n: 0 | 1 | null) => (n === null ? 'kosong' : n === 1 ? 'baik' : 'buruk')
const kata = (n: 0 | 1 | null) => (n === null ? 'belum didata' : n === 1 ? 'ada' : 'belum')

interface Props {
  pendataan: PendataanPosyandu
  kecamatan: string
  bulan: Bulan
}

/** What the surveys say of one posyandu: five facilities, readiness with its reason, way of reporting. */
export function KartuPendataan({ pendataan: p, kecamatan, bulan }: Props) {
  return (
    <Kartu
      judul={judulPendataan(p)}
      sub="Sarana dan kesiapan digital menurut jawaban terakhir dalam 12 bulan"
      kanan={<Tautan href={tautan(`/program/kendala/${kecamatan}`, bulan)}>Kendala kecamatan</Tautan>}
    >
      <ul className={gaya.butir}>
        {p.sarana.map((s) => (
          <li key={s.kode}>
            <Tanda bentuk={bentuk(s.ada)} />
            <b>{s.nama}</b> {kata(s.ada)}
          </li>
        ))}
        <li>
          <Tanda bentuk={STATUS_KELAS_DIGITAL[p.kelas]} />
          <b>{NAMA_KELAS_DIGITAL[p.kelas]}</b> {p.kelas === 'belum-didata' ? 'kesiapan digital' : 'digital'}
        </li>
      </ul>
      {p.kurang.length > 0 ? <p className={gaya.sunyi}>Yang kurang: {p.kurang.join(', ')}.</p> : null}
      {p.alasan.length > 0 ? <p className={gaya.sunyi}>Digital: {p.alasan.join(', ')}.</p> : null}
      {p.cara ? <p className={gaya.sunyi}>Melapor lewat {p.cara}.</p> : null}
    </Kartu>
  )
}
