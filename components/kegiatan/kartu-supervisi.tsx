import { Kartu } from '@/components/ui/kartu'
import { sebutAsal, sebutJendela } from '@/indikator/kalimat-kegiatan'
import { formatBulat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import type { ModelKegiatan } from '@/server/loaders/kegiatan'
import gaya from './kegiatan.module.css'

const PALING = 8

/** Supervision visits by themselves: how many, to how many places, and what the last ones found. */
export function KartuSupervisi({ model: m }: { model: ModelKegiatan }) {
  const desa = new Set(m.supervisi.flatMap((k) => k.asal.flatMap((a) => (a.kode.length > 8 ? [a.kode] : []))))
  const jendela = sebutJendela(m.dasar.bulan, m.saringan.jeda)
  const sisa = m.supervisi.length - PALING
  return (
    <Kartu
      id="supervisi"
      judul={
        m.supervisi.length === 0
          ? 'Belum ada kunjungan supervisi tercatat'
          : `${formatBulat(m.supervisi.length)} kunjungan supervisi ke ${formatBulat(desa.size)} desa/kelurahan`
      }
      sub={jendela}
    >
      <ul className={gaya.kali}>
        {m.supervisi.slice(0, PALING).map((k) => (
          <li key={`${k.tanggal}${k.judul}`} className={gaya.tumpuk}>
            <span className={gaya.judul}>{k.judul}</span>
            <span className={gaya.sunyi}>
              {formatTanggal(k.tanggal)} · {sebutAsal(k.asal, (kode) => m.nama.get(kode) ?? kode)}
            </span>
            {k.hasil[0] ? <span className={gaya.sunyi}>Hasil: {k.hasil.join(' · ')}</span> : null}
          </li>
        ))}
      </ul>
      {sisa > 0 ? (
        <p className={gaya.sunyi}>dan {formatBulat(sisa)} lainnya; saring jenis Supervisi pada daftar.</p>
      ) : null}
    </Kartu>
  )
}
