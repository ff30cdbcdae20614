import tabel from '@/components/ui/tabel.module.css'
import { UKURAN } from '@/indikator'
import { BIDANG } from '@/indikator/bidang'
import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan, formatBulanPendek } from '@/lib/periode'
import type { LaporanBulan } from '@/server/loaders/posyandu'
import { Asal } from './asal'
import gaya from './tabel-laporan.module.css'

interface KolomLaporan {
  kode: string
  judul: string
  /** Heading in full, read out and shown on pointing. */
  panjang: string
  isi: (nilai: LaporanBulan['nilai']) => string
}

const TIADA = '–'
const sebut = (n: number | undefined) => (n === undefined ? TIADA : formatBulat(n))

const satu = (kode: string, judul: string): KolomLaporan => ({
  kode,
  judul,
  panjang: UKURAN.get(kode)?.nama ?? judul,
  isi: (n) => sebut(n[kode]),
})

const LAYANAN = BIDANG.map((b) => `layanan_${b.kode.replace('-', '_')}`)

function sebutBidang(nilai: LaporanBulan['nilai']): string {
  const ada = LAYANAN.filter((k) => nilai[k] !== undefined)
  return ada.length === 0 ? TIADA : `${ada.filter((k) => (nilai[k] as number) > 0).length} / ${BIDANG.length}`
}

const KOLOM: readonly KolomLaporan[] = [
  satu('balita_sasaran', 'S'),
  satu('balita_kms', 'K'),
  satu('balita_ditimbang', 'D'),
  satu('balita_naik', 'N'),
  satu('balita_tidak_naik', 'T'),
  satu('balita_diukur', 'Diukur'),
  satu('balita_pendek', 'Pendek'),
  satu('balita_sangat_pendek', 'Sangat pendek'),
  {
    kode: 'kader',
    judul: 'Kader hadir / SK',
    panjang: 'Kader hadir, dari kader dalam SK',
    isi: (n) =>
      n.kader_hadir === undefined && n.kader_sk === undefined
        ? TIADA
        : `${sebut(n.kader_hadir)} / ${sebut(n.kader_sk)}`,
  },
  satu('hari_buka', 'Hari buka'),
  {
    kode: 'bidang',
    judul: 'Bidang dilayani',
    panjang: 'Bidang SPM dengan sedikitnya satu layanan, dari enam',
    isi: sebutBidang,
  },
]

/** Whether the month holds anything that the table shows: surveys of other templates stand elsewhere. */
const isBerisi = (nilai: LaporanBulan['nilai']) =>
  KOLOM.some((k) => k.isi(nilai).replace(/[\s/–]/g, '') !== '')

function BarisKosong({ bulan }: { bulan: Bulan }) {
  return (
    <tr>
      <th scope="row">{formatBulanPendek(bulan)}</th>
      <td colSpan={KOLOM.length + 1} className={`${gaya.kosong} arsir`}>
        <span>belum lapor</span>
      </td>
    </tr>
  )
}

function BarisLaporan({ laporan: l }: { laporan: LaporanBulan }) {
  return (
    <tr>
      <th scope="row">
        {formatBulanPendek(l.bulan)}
        {l.melapor ? null : <span className={gaya.sunyi}> hanya pengukuran</span>}
      </th>
      {KOLOM.map((k) => (
        <td key={k.kode} className={tabel.angka}>
          {k.isi(l.nilai)}
        </td>
      ))}
      <td className={gaya.asal}>
        {l.asal.map((a) => (
          <span key={`${a.imporId}|${a.lembar}|${a.baris}`}>
            <Asal {...a} />
          </span>
        ))}
      </td>
    </tr>
  )
}

/** Reports of a posyandu month by month, newest first; months without any say so. */
export function TabelLaporan({ laporan }: { laporan: readonly LaporanBulan[] }) {
  const [akhir, awal] = [laporan[0], laporan.at(-1)]
  if (!akhir || !awal) return null
  const keterangan = `Laporan ${formatBulan(awal.bulan)} sampai ${formatBulan(akhir.bulan)}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={`${tabel.bungkus} ${gaya.bungkus}`} aria-label={keterangan} tabIndex={0}>
      <table className={`${tabel.tabel} ${tabel.lebar}`}>
        <caption className="hanya-pembaca">{keterangan}</caption>
        <thead>
          <tr>
            <th scope="col">Bulan</th>
            {KOLOM.map((k) => (
              <th key={k.kode} scope="col" className={tabel.angka}>
                <abbr title={k.panjang}>{k.judul}</abbr>
              </th>
            ))}
            <th scope="col">Asal angka</th>
          </tr>
        </thead>
        <tbody>
          {laporan.map((l) =>
            isBerisi(l.nilai) ? (
              <BarisLaporan key={l.bulan} laporan={l} />
            ) : (
              <BarisKosong key={l.bulan} bulan={l.bulan} />
            ),
          )}
        </tbody>
      </table>
    </section>
  )
}
