import { Tanda } from '@/components/ui/tanda'
import type { Dokumen } from '@/indikator/keadaan-registrasi'
import { getTahap } from '@/indikator/tahap-registrasi'
import { formatTanggal } from '@/lib/periode'
import type { ModelPosyandu } from '@/server/loaders/posyandu'
import { Asal } from './asal'
import gaya from './linimasa.module.css'

/** The documents of a registration with a tick for each that is there. */
export function DaftarDokumen({ dokumen }: { dokumen: readonly Dokumen[] }) {
  return (
    <ul className={gaya.dokumen}>
      {dokumen.map((d) => (
        <li key={d.tahap}>
          <Tanda bentuk={d.ada ? 'baik' : 'buruk'} />
          <span>
            <b>{d.nama}</b>
            <span className={gaya.sunyi}>
              {d.ada
                ? d.tanggal
                  ? `ada, ${formatTanggal(d.tanggal)}`
                  : 'ada, menurut tahap berikutnya'
                : 'belum ada'}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Registration events in the order given, each with its note, number and origin. */
export function Linimasa({ peristiwa }: { peristiwa: ModelPosyandu['peristiwa'] }) {
  return (
    <ol className={gaya.lini}>
      {peristiwa.map((e) => (
        <li key={`${e.tanggal}|${e.tahap}`} className={e.tahap === 'dikembalikan' ? gaya.buruk : undefined}>
          <b>{getTahap(e.tahap)?.nama ?? e.tahap}</b>
          <span>{formatTanggal(e.tanggal)}</span>
          {e.nomor ? <span className="angka">Nomor {e.nomor}</span> : null}
          {e.catatan ? <span>{e.catatan}</span> : null}
          <span className={gaya.sunyi}>
            {e.imporId === null ? 'Dicatat langsung' : <Asal {...e} imporId={e.imporId} />}
          </span>
        </li>
      ))}
    </ol>
  )
}
