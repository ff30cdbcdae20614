import { Kartu } from '@/components/ui/kartu'
import { TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import type { IsiLayanan } from '@/indikator/catatan/layanan'
import { tautanCatatanBaru } from '@/indikator/catatan/saringan'
import type { Catatan } from '@/indikator/catatan/tipe'
import { OPD } from '@/indikator/opd'
import type { Peran } from '@/lib/cakupan'
import gaya from './bidang.module.css'

interface Props {
  judul: string
  layanan: readonly Catatan<IsiLayanan>[]
  peran: Peran
  /** Who helps with it, where the page is not that agency's own. */
  denganOpd?: boolean
}

function Layanan({
  layanan: l,
  peran,
  denganOpd,
}: { layanan: Catatan<IsiLayanan> } & Omit<Props, 'judul' | 'layanan'>) {
  const { nama, penjelasan, sasaran, opd } = l.isi
  const rinci = [
    sasaran && `Untuk ${sasaran.charAt(0).toLowerCase()}${sasaran.slice(1)}`,
    denganOpd && opd && OPD[opd].pendek,
  ].filter(Boolean)
  return (
    <li>
      <b>
        {peran === 'dpmd' ? (
          <Tautan href={`/catatan/layanan/ubah?kunci=${encodeURIComponent(l.kunci)}`}>{nama}</Tautan>
        ) : (
          nama
        )}
        {l.sifat === 'contoh' ? <TandaContoh /> : null}
      </b>
      {penjelasan ? <span>{penjelasan}</span> : null}
      {rinci.length > 0 ? <span>{rinci.join(' · ')}</span> : null}
    </li>
  )
}

/** Services that the posyandu give in a field or with an agency; dpmd may change them from here. */
export function KartuLayanan({ judul, layanan, peran, denganOpd }: Props) {
  const [bidang, lain] = [...new Set(layanan.map((l) => l.isi.bidang))]
  const sumber = [...new Set(layanan.flatMap((l) => l.isi.sumber ?? []))]
  return (
    <Kartu judul={judul} sub="Daftar kerja yang dipegang DPMD">
      {layanan.length > 0 ? (
        <ul className={gaya.layanan}>
          {layanan.map((l) => (
            <Layanan key={l.kunci} layanan={l} peran={peran} denganOpd={denganOpd} />
          ))}
        </ul>
      ) : (
        <p className={gaya.sunyi}>Belum ada layanan yang dicatat.</p>
      )}
      {sumber.length > 0 ? (
        <p className={`${gaya.sunyi} ${gaya.dokumen}`}>Sumber: {sumber.join('; ')}.</p>
      ) : null}
      {peran === 'dpmd' ? (
        <div className={`${gaya.tindakan} tanpa-cetak`}>
          <TombolTautan
            kecil
            href={tautanCatatanBaru('layanan', undefined, bidang && !lain ? { bidang } : {})}
          >
            Tambah layanan
          </TombolTautan>
          <TombolTautan kecil ragam="polos" href="/catatan/layanan">
            Seluruh daftar
          </TombolTautan>
        </div>
      ) : null}
    </Kartu>
  )
}
