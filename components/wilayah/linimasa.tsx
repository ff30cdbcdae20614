import { Tanda } from '@/components/ui/tanda'
import type { Dokumen } from '@/indikator/keadaan-registrasi'
import { DOKUMEN, getTahap } from '@/indikator/tahap-registrasi'
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

const listNamaDokumen = (kode: readonly string[] | null) =>
  DOKUMEN.filter((d) => kode?.includes(d.kode)).map((d) => d.pendek)

/** Registration events in the order given, each with its note, number and origin. */
export function Linimasa({ peristiwa }: { peristiwa: ModelPosyandu['peristiwa'] }) {
  return (
    <ol className={gaya.lini}>
      {peristiwa.map((e, i) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a stage can come twice on one day; the order is fixed
          key={`${e.tanggal}|${e.tahap}|${i}`}
          className={e.tahap === 'dikembalikan' ? gaya.buruk : undefined}
        >
          <b>{getTahap(e.tahap)?.nama ?? e.tahap}</b>
          <span>{formatTanggal(e.tanggal)}</span>
          {e.nomor ? <span className="angka">Nomor {e.nomor}</span> : null}
          {e.lompat ? <span>tahap sebelumnya terlompati</span> : null}
          {listNamaDokumen(e.dokumen).length > 0 ? (
            <span>
              {e.tahap === 'dikembalikan' ? 'Perlu diperbaiki' : 'Dokumen diterima'}:{' '}
              {listNamaDokumen(e.dokumen).join(', ')}
            </span>
          ) : null}
          {e.catatan ? <span>{e.catatan}</span> : null}
          <span className={gaya.sunyi}>
            {e.imporId === null ? 'Dicatat langsung' : <Asal {...e} imporId={e.imporId} />}
          </span>
        </li>
      ))}
    </ol>
  )
}
