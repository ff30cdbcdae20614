import { Rincian } from '@/components/ui/rincian'
import { Tanda } from '@/components/ui/tanda'
import type { TemuanTampil } from '@/server/batas/halaman'
import gaya from './batas.module.css'

const TANDA = {
  galat: { bentuk: 'buruk', kata: 'Menghalangi' },
  peringatan: { bentuk: 'waspada', kata: 'Mohon diperiksa' },
  info: { bentuk: 'kosong', kata: 'Keterangan' },
} as const

const NAMA_LAPISAN = { kecamatan: 'Kecamatan', desa: 'Desa' } as const

/** What was found in a file of boundaries, gravest first; the numbers are those of the dots on the map. */
export function TemuanBatas({ temuan }: { temuan: readonly TemuanTampil[] }) {
  return (
    <ul className={gaya.temuan}>
      {temuan.map((t) => (
        <li key={`${t.kode}|${t.lapisan}|${t.pesan}`} className={`${gaya.satu} ${gaya[t.tingkat]}`}>
          <p className={gaya.jenis}>
            <Tanda bentuk={TANDA[t.tingkat].bentuk} />
            <span>
              <span className="hanya-pembaca">{TANDA[t.tingkat].kata}: </span>
              {t.nama}
              {t.lapisan ? ` · ${NAMA_LAPISAN[t.lapisan]}` : ''}
            </span>
          </p>
          <p className={gaya.pesan}>{t.pesan}</p>
          {t.saran ? <p className={gaya.saran}>{t.saran}</p> : null}
          {t.tempat.length > 0 ? (
            <Rincian ringkas={`Tunjukkan ${t.tempat.length} tempat`}>
              <ol className={gaya.tempat}>
                {t.tempat.map((x) => (
                  <li key={x.nomor}>
                    <b>{x.nomor}</b> {x.sebutan}
                  </li>
                ))}
              </ol>
            </Rincian>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
