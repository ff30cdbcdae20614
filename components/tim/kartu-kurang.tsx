import { SalinPengingat } from '@/components/penerimaan/salin-pengingat'
import { Kartu } from '@/components/ui/kartu'
import { formatPesanKurang } from '@/indikator/kalimat-tim'
import type { Tim } from '@/indikator/tim-keadaan'
import { formatBulat } from '@/lib/angka'
import gaya from './tim.module.css'

interface Props {
  /** Teams by kecamatan. */
  kelompok: readonly { nama: string; tim: readonly Tim[] }[]
  sebutan: string
  /** Day of the data. */
  hari: string
}

const listKurang = (tim: readonly Tim[]) => tim.filter((t) => t.keadaan !== 'terbentuk')

/** Who has no team yet, place by place, with the text to paste into a chat group. */
export function KartuKurang({ kelompok, sebutan, hari }: Props) {
  const kurang = kelompok
    .map((k) => ({ ...k, tim: listKurang(k.tim) }))
    .filter((k) => k.tim.length > 0)
    .sort((a, b) => b.tim.length - a.tim.length || a.nama.localeCompare(b.nama))
  const jumlah = kurang.reduce((n, k) => n + k.tim.length, 0)
  if (jumlah === 0) {
    return (
      <Kartu judul={`Semua ${sebutan} sudah punya tim`}>
        <p className={gaya.sunyi}>Tidak ada yang perlu diingatkan.</p>
      </Kartu>
    )
  }
  return (
    <Kartu
      lentur
      id="belum"
      judul={`${formatBulat(jumlah)} ${sebutan} belum punya tim`}
      sub="Yang belum tercatat ditandai: bisa jadi sudah dibentuk, tetapi SK-nya belum masuk"
    >
      <ul className={gaya.kurang}>
        {kurang.map((k) => (
          <li key={k.nama}>
            <b>
              {k.nama} ({formatBulat(k.tim.length)})
            </b>
            <span className={gaya.sunyi}>
              {k.tim
                .map((t) => (t.keadaan === 'belum' ? t.tempat.nama : `${t.tempat.nama} (belum tercatat)`))
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <SalinPengingat teks={formatPesanKurang(kurang, hari)} label="Salin untuk grup obrolan" />
    </Kartu>
  )
}
