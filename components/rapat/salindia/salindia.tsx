import type { Salindia as ModelSalindia, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { IsiBidang } from './bidang'
import { Bingkai, type LetakSalindia } from './bingkai'
import { IsiKecamatan } from './kecamatan'
import { IsiPeringkat } from './peringkat'
import { IsiPeta } from './peta'
import peta from './peta.module.css'
import { IsiProgram } from './program'
import { IsiRegistrasi } from './registrasi'
import { SampulRapat } from './sampul'
import { IsiTeks } from './teks'
import { IsiTertinggal } from './tertinggal'
import { IsiKeputusan, IsiTindakLanjut } from './tindak-lanjut'
import { IsiTren } from './tren'
import { IsiVonis } from './vonis'

interface Props extends LetakSalindia {
  model: ModelSalindia
  /** Decisions of this meeting as they are now, in the order in which they were noted. */
  keputusan?: readonly TindakLanjutRingkas[]
  /** Address of the card of a place; null leads nowhere. */
  tautan?: (kode: string) => string | null
}

function IsiSalindia({ model: s, rapat, keputusan = [], tautan }: Props) {
  switch (s.jenis) {
    case 'tindak-lanjut':
      return <IsiTindakLanjut model={s} />
    case 'vonis':
      return <IsiVonis model={s} />
    case 'peta':
      return <IsiPeta model={s} peta={rapat.peta} tautan={tautan} />
    case 'peringkat':
      return <IsiPeringkat model={s} bulan={rapat.bulan} tautan={tautan} />
    case 'tertinggal':
      return <IsiTertinggal model={s} bulan={rapat.bulan} tautan={tautan} />
    case 'tren':
      return <IsiTren model={s} />
    case 'kecamatan':
      return <IsiKecamatan model={s} />
    case 'enam-bidang':
      return <IsiBidang model={s} />
    case 'registrasi':
      return <IsiRegistrasi model={s} />
    case 'program':
      return <IsiProgram model={s} />
    case 'teks':
      return <IsiTeks model={s} />
    case 'keputusan':
      return <IsiKeputusan keputusan={keputusan} />
    default:
      return null
  }
}

/**
 * One slide, drawn into the box of its parent at any size: full screen, thumbnail or page of paper. Holds no state and
 * reads nothing but its props, so that it is the same on the server and in a browser without a line.
 */
export function Salindia(props: Props) {
  const { model: s, rapat, nomor, jumlah } = props
  const letak = { rapat, nomor, jumlah }
  if (s.jenis === 'sampul') return <SampulRapat model={s} {...letak} />
  return (
    <Bingkai model={s} className={s.jenis === 'peta' && s.kosong === null ? peta.bingkai : ''} {...letak}>
      <IsiSalindia {...props} />
    </Bingkai>
  )
}
