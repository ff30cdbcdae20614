import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { NAMA_TERIMA } from '@/indikator/penerimaan'
import { type Bulan, formatBulan, formatBulanSingkat, formatTanggalPendek } from '@/lib/periode'
import type { BarisTerima, HalamanPenerimaan } from '@/server/loaders/penerimaan'
import gaya from './penerimaan.module.css'

type BarisPapan = HalamanPenerimaan['papan'][number]

function formatSel(b: BarisTerima): string {
  if (b.keadaan === 'sebagian') return b.total === null ? 'sebagian' : `${b.masuk}/${b.total}`
  if (b.keadaan === 'terlambat' && b.tanggal)
    return formatTanggalPendek(b.tanggal).split(' ').slice(0, 2).join(' ')
  if (b.keadaan === 'diperiksa') return 'draf'
  return { diterima: '✓', belum: '✕', menunggu: '…', terlambat: 'telat' }[b.keadaan]
}

function SelPapan({ b, alamat }: { b: BarisTerima; alamat: string }) {
  return (
    <Tautan href={alamat} scroll={false} className={`${gaya.sel} ${gaya[b.keadaan]}`}>
      <span className="hanya-pembaca">
        {`${b.nama}, ${formatBulan(b.bulan)}: ${NAMA_TERIMA[b.keadaan]}${b.total === null ? '' : `, ${b.masuk} dari ${b.total} posyandu`}`}
      </span>
      <span aria-hidden="true">{formatSel(b)}</span>
    </Tautan>
  )
}

/** Kecamatan by month; a cell leads to its month below. */
export function Papan({ h, alamat }: { h: HalamanPenerimaan; alamat: (bulan: Bulan) => string }) {
  const kolom: Kolom<BarisPapan>[] = [
    { kode: 'kecamatan', judul: 'Kecamatan', tajuk: true, rapat: true, isi: (p) => p.nama },
    ...h.daftarBulan.map(
      (bulan, i): Kolom<BarisPapan> => ({
        kode: bulan,
        judul: (
          <Tautan href={alamat(bulan)} scroll={false} aria-current={bulan === h.bulan ? 'true' : undefined}>
            {formatBulanSingkat(bulan)}
          </Tautan>
        ),
        tengah: true,
        isi: (p) => <SelPapan b={p.bulan[i] as BarisTerima} alamat={alamat(bulan)} />,
      }),
    ),
  ]
  return (
    <div className={gaya.papan}>
      <Tabel
        keterangan={`Penerimaan ${h.templat.nama} menurut kecamatan dan bulan`}
        kolom={kolom}
        baris={h.papan}
        kunci={(p) => p.kode}
      />
    </div>
  )
}
