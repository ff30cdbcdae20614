import gaya from '@/components/batas/batas.module.css'
import { GambarBatas } from '@/components/batas/gambar-batas'
import { Tindakan } from '@/components/impor/tindakan'
import gayaTindakan from '@/components/impor/tindakan.module.css'
import { Kartu } from '@/components/ui/kartu'
import { formatTanggal } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import { undoBatas } from '@/server/actions/batas'
import type { HalamanBatas } from '@/server/batas/halaman'

interface Props extends Pick<HalamanBatas, 'kini' | 'gambar' | 'sebelum'> {
  /** The latest change of what is in force. */
  mulai: HalamanBatas['peristiwa'][number] | undefined
}

function Kembali({ id, sebelum }: { id: number; sebelum: string }) {
  return (
    <details className={gayaTindakan.batal} data-menu>
      <summary>Kembalikan yang sebelumnya</summary>
      <div className={gayaTindakan.yakin}>
        <p>Semua peta kembali memakai {sebelum}. Batas yang sekarang tetap tersimpan di riwayat.</p>
        <Tindakan id={id} tindakan={undoBatas} ragam="bahaya" sedang="Mengembalikan…">
          Ya, kembalikan
        </Tindakan>
      </div>
    </details>
  )
}

/** What every map draws now, where it comes from, and the way back. */
export function KartuKini({ kini, gambar, sebelum, mulai }: Props) {
  if (!kini || !gambar)
    return <Kartu judul="Yang berlaku sekarang">Kabupaten ini belum punya peta. Unggah batasnya.</Kartu>
  return (
    <Kartu
      judul={kini.resmi ? 'Batas resmi' : 'Batas perkiraan, bukan batas resmi'}
      sub="Yang berlaku sekarang"
      kanan={kini.id !== null && sebelum ? <Kembali id={kini.id} sebelum={sebelum} /> : undefined}
    >
      <dl className={gaya.fakta}>
        <div>
          <dt>Sumber</dt>
          <dd>
            {kini.sumber}
            {kini.tanggal ? `, ${formatTanggal(kini.tanggal)}` : ''}
          </dd>
        </div>
        <div>
          <dt>Desa</dt>
          <dd>{kini.adaDesa ? 'Memakai batas desa resmi' : 'Petak segi enam, bukan skala'}</dd>
        </div>
        {mulai ? (
          <div>
            <dt>Sejak</dt>
            <dd>
              {formatWaktu(mulai.waktu)}
              {mulai.namaOleh ? `, oleh ${mulai.namaOleh}` : ''}
            </dd>
          </div>
        ) : null}
      </dl>
      <GambarBatas gambar={gambar} judul="Batas kecamatan yang berlaku sekarang" resmi={kini.resmi} />
    </Kartu>
  )
}
