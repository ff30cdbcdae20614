import { NAMA_HILANG } from '@/components/persetujuan/pengajuan'
import gaya from '@/components/persetujuan/persetujuan.module.css'
import { formatWaktu } from '@/lib/waktu'
import type { LangkahPengajuan, SatuPengajuan } from '@/server/loaders/persetujuan'

const KATA: Readonly<Record<LangkahPengajuan['hasil'], string>> = {
  disetujui: 'Disetujui dan diberlakukan',
  ditolak: 'Ditolak',
  ditarik: 'Ditarik oleh pengaju',
  gagal: 'Disetujui, tetapi belum dapat diberlakukan',
}

/** Everything that happened to a request: who, in whose name, when, why. */
export function Langkah({ pengajuan: p, langkah }: Pick<SatuPengajuan, 'pengajuan' | 'langkah'>) {
  return (
    <ol className={gaya.langkah}>
      <li>
        <b>Diajukan</b>
        <span>{p.namaOleh ?? NAMA_HILANG}</span>
        <span className={gaya.waktu}>{formatWaktu(p.dibuat)}</span>
      </li>
      {langkah.map((l) => (
        <li key={l.id}>
          <b>{KATA[l.hasil]}</b>
          <span>
            {l.namaOleh ?? NAMA_HILANG}
            {l.atasNama ? ` atas nama ${l.atasNama} (delegasi)` : ''}
          </span>
          {l.alasan ? <span>{l.alasan}</span> : null}
          <span className={gaya.waktu}>{formatWaktu(l.waktu)}</span>
        </li>
      ))}
    </ol>
  )
}
