import gaya from '@/components/impor/impor.module.css'
import { Kartu } from '@/components/ui/kartu'
import { sebutKode } from '@/impor/aturan-ukuran'
import { formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import type { HalamanSatuImpor } from '@/server/loaders/impor'

/** Asks about desa whose sums would jump once a draft is saved. */
export function DesaTajam({ h }: { h: HalamanSatuImpor }) {
  const desa = h.impor.keadaan === 'draf' ? (h.perubahan?.desa ?? []) : []
  if (desa.length === 0) return null
  const judul =
    desa.length === 1
      ? 'Jumlah satu desa berubah tajam. Yakin?'
      : `${formatBulat(desa.length)} jumlah desa berubah tajam. Yakin?`
  return (
    <Kartu
      judul={judul}
      sub="Jumlah seluruh desa sebelum dan sesudah draf ini disimpan. Ubah barisnya bila keliru; simpan bila memang begitu."
      nada="waspada"
      panjang
    >
      <ul className={gaya.baruDaftar}>
        {desa.map((d) => (
          <li key={`${d.kode}${d.bulan}${d.ukuran}`}>
            <b>{h.nama.get(d.kode) ?? d.kode}</b>, {formatBulan(d.bulan)}: {sebutKode(d.ukuran)}{' '}
            {formatBulat(d.sebelum)} → <b>{formatBulat(d.sesudah)}</b>
          </li>
        ))}
      </ul>
    </Kartu>
  )
}
