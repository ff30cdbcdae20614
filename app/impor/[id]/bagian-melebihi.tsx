import gaya from '@/components/impor/impor.module.css'
import { Kartu } from '@/components/ui/kartu'
import { sebutKode } from '@/impor/aturan-ukuran'
import { formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import type { HalamanSatuImpor } from '@/server/loaders/impor'

/** Asks about values of this draft that do not go together with those that stand: a part larger than its whole. */
export function BagianMelebihi({ h }: { h: HalamanSatuImpor }) {
  const isi = h.impor.keadaan === 'draf' ? (h.perubahan?.melebihi ?? []) : []
  if (isi.length === 0) return null
  return (
    <Kartu
      judul={`${formatBulat(isi.length)} angka menjadi lebih besar dari keseluruhannya. Yakin?`}
      sub="Berkas ini mengganti sebagian angka saja; yang lain tetap dari berkas sebelumnya. Minta berkas yang lengkap, atau ubah barisnya bila keliru."
      nada="waspada"
      panjang
    >
      <ul className={gaya.baruDaftar}>
        {isi.map((m) => (
          <li key={`${m.kodeDesa}${m.posyandu}${m.bulan}${m.bagian}`}>
            <b>{[m.posyandu, h.nama.get(m.kodeDesa) ?? m.kodeDesa].filter(Boolean).join(', ')}</b>,{' '}
            {formatBulan(m.bulan)}: {sebutKode(m.bagian)} <b>{formatBulat(m.nilaiBagian)}</b>,{' '}
            {sebutKode(m.seluruh)} <b>{formatBulat(m.nilaiSeluruh)}</b>
          </li>
        ))}
      </ul>
    </Kartu>
  )
}
