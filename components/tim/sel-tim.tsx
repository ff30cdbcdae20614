import { TandaContoh } from '@/components/ui/lencana'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { sebutMasa, sebutSusunan } from '@/indikator/kalimat-tim'
import { isLengkap, type Tim } from '@/indikator/tim-keadaan'
import type { Status } from '@/indikator/tipe'
import { formatTanggalPendek } from '@/lib/periode'
import gaya from './tim.module.css'

const KEADAAN = {
  terbentuk: ['baik', 'Terbentuk'],
  belum: ['buruk', 'Belum terbentuk'],
  'tanpa-data': ['kosong', 'Belum tercatat'],
} as const satisfies Record<Tim['keadaan'], [Status, string]>

/** Formed, not formed, or never recorded, with the sample mark where it is due. */
export function SelKeadaan({ tim: t, tandai = true }: { tim: Tim; tandai?: boolean }) {
  const [bentuk, kata] = KEADAAN[t.keadaan]
  return (
    <span className={gaya.jelas}>
      <Tanda bentuk={bentuk} />
      {kata}
      {tandai && t.contoh ? <TandaContoh /> : null}
    </span>
  )
}

/** Number and day of the decree; says what of it was not noted. */
export function SelSk({ tim: t }: { tim: Tim }) {
  if (t.keadaan !== 'terbentuk') return <span className={gaya.sunyi}>–</span>
  return (
    <span className={gaya.tumpuk}>
      <span>{t.nomorSk ?? 'nomor belum dicatat'}</span>
      <span className={`${gaya.sunyi} ${gaya.rapat}`}>
        {t.tanggalSk ? formatTanggalPendek(t.tanggalSk) : 'tanggal belum dicatat'}
      </span>
    </span>
  )
}

const MASA: Readonly<Record<NonNullable<Tim['masa']>, Status | null>> = {
  habis: 'buruk',
  segera: 'waspada',
  berlaku: null,
  'ikut-jabatan': null,
}

/** End of the term, flagged when past or near. */
export function SelMasa({ tim: t }: { tim: Tim }) {
  const bentuk = t.masa && MASA[t.masa]
  return (
    <span className={gaya.tumpuk}>
      <span className={bentuk ? gaya.jelas : undefined}>
        {bentuk ? <Tanda bentuk={bentuk} /> : null}
        {sebutMasa(t)}
      </span>
      {t.berlakuSampai ? (
        <span className={`${gaya.sunyi} ${gaya.rapat}`}>sampai {formatTanggalPendek(t.berlakuSampai)}</span>
      ) : null}
    </span>
  )
}

/** Whether all offices are filled, else which are not. */
export function SelSusunan({ tim: t }: { tim: Tim }) {
  const lengkap = isLengkap(t)
  const bentuk = lengkap === null ? 'kosong' : lengkap ? 'baik' : 'waspada'
  if (t.keadaan !== 'terbentuk') return <span className={gaya.sunyi}>–</span>
  return (
    <span className={gaya.jelas}>
      <Tanda bentuk={bentuk} />
      {sebutSusunan(t)}
    </span>
  )
}

/** Trained, with the day where it was noted. */
export function SelLatih({ tim: t }: { tim: Tim }) {
  if (t.keadaan !== 'terbentuk') return <span className={gaya.sunyi}>–</span>
  if (t.terlatih === null) return <span className={gaya.sunyi}>belum dicatat</span>
  return (
    <span className={gaya.tumpuk}>
      <span className={gaya.jelas}>
        <Tanda bentuk={t.terlatih ? 'baik' : 'waspada'} />
        {t.terlatih ? 'sudah' : 'belum'}
      </span>
      {t.terlatih && t.tanggalPelatihan ? (
        <span className={`${gaya.sunyi} ${gaya.rapat}`}>{formatTanggalPendek(t.tanggalPelatihan)}</span>
      ) : null}
    </span>
  )
}

/** Way to the form: change the record that is there, or write the first one. */
export function TautanCatat({ tim: t }: { tim: Tim }) {
  const alamat = t.kunci
    ? `/catatan/tim-pembina/ubah?${new URLSearchParams({ kunci: t.kunci })}`
    : `/catatan/tim-pembina/baru?${new URLSearchParams({ tempat: t.tempat.kode })}`
  return (
    <Tautan href={alamat}>
      {t.kunci ? 'Ubah' : 'Catat'}
      <span className="hanya-pembaca"> tim {t.tempat.nama}</span>
    </Tautan>
  )
}
