import { TandaContoh } from '@/components/ui/lencana'
import { Tanda } from '@/components/ui/tanda'
import { sebutCalon } from '@/indikator/pilot/kalimat'
import { sebutBobot } from '@/indikator/pilot/pilihan'
import { formatRupiah } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { ModelSet } from '@/server/loaders/lokus-set'
import { KeadaanPilot } from './keadaan-pilot'
import gaya from './lokus.module.css'

function Baris({ nama, children }: { nama: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{nama}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** By what a set was chosen: who, when, why, weights, budget, data; and whether working it out again gives the same. */
export function MasukanSet({ m }: { m: ModelSet }) {
  const { set } = m
  const { biaya, pagu, maks, habis } = set.aturan
  const terpakai = m.desa.filter((d) => d.sebab === 'terpilih').reduce((n, d) => n + d.biaya, 0)
  return (
    <dl className={gaya.masukan}>
      <Baris nama="Keadaan">
        <KeadaanPilot keadaan={set.keadaan} /> {set.contoh ? <TandaContoh /> : null}
        {set.diputus ? (
          <span className={gaya.sunyi}>
            {set.diputusOleh ?? 'Akun yang sudah dihapus'}, {formatWaktu(set.diputus)}
          </span>
        ) : null}
      </Baris>
      <Baris nama="Dipilih oleh">
        {set.oleh ?? 'Akun yang sudah dihapus'}
        <span className={gaya.sunyi}>{formatWaktu(set.waktu)}</span>
      </Baris>
      <Baris nama="Alasan">{set.alasan}</Baris>
      <Baris nama="Bobot">{sebutBobot(set.aturan)}</Baris>
      <Baris nama="Data">
        Laporan {formatBulan(set.bulan)}
        {set.tahunData === null ? '' : `, data desa ${set.tahunData}`}
      </Baris>
      <Baris nama="Biaya">
        {formatRupiah(biaya.rupiah)} per {biaya.cara}
        <span className={gaya.sunyi}>
          {formatRupiah(terpakai)} terpakai
          {pagu === null || m.kecamatan ? '' : ` dari pagu ${formatRupiah(pagu)}`}
        </span>
      </Baris>
      <Baris nama="Aturan">
        Calon: {sebutCalon(set.aturan)}. Bila sisa pagu tidak cukup,{' '}
        {habis === 'lewati' ? 'dilewati' : 'berhenti'}.{maks === null ? '' : ` Paling banyak ${maks}.`}
      </Baris>
      {m.sama === null ? null : (
        <Baris nama="Dihitung ulang">
          <span className={gaya.kemungkinan}>
            <Tanda bentuk={m.sama ? 'baik' : 'buruk'} />
            {m.sama
              ? 'Dari angka yang tersimpan, hasilnya sama.'
              : 'Dari angka yang tersimpan, hasilnya berbeda. Laporkan kepada pengelola.'}
          </span>
        </Baris>
      )}
    </dl>
  )
}
