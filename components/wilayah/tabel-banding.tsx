import { PetaTitik } from '@/components/grafik/peta-titik'
import { Lencana } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { Ubah } from '@/components/ui/ubah'
import { formatAlasanPendek } from '@/indikator/alasan'
import { type Banding, getKataBanding } from '@/indikator/banding'
import { getJawaban } from '@/indikator/jawaban'
import { getUnit } from '@/indikator/kelengkapan'
import { bagiKelompok, getNamaKelompok } from '@/indikator/kelompok'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatBulat, formatPersen } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { SelHitungan } from './sel'
import gaya from './tabel-banding.module.css'

interface Props {
  keterangan: string
  /** Heading over the own value. */
  nama: string
  banding: readonly Banding[]
  bulan: Bulan
  /** Siblings in words, over the strip: "20 kecamatan". */
  sesama?: string
  /** Rows under the names of their groups. */
  berkelompok?: boolean
  /** Leaves out the column of reports: for one posyandu it says nothing. */
  tanpaMelapor?: boolean
}

function Nilai({ indikator, nilai: n }: { indikator: Indikator; nilai: NilaiTempat }) {
  return getJawaban(indikator, n) ?? (n.tercetak === null ? '–' : formatPersen(n.tercetak, indikator.desimal))
}

function StatusBanding({ banding: b }: { banding: Banding }) {
  const n = b.kini.nilai
  return (
    <Lencana status={b.kini.status}>
      {getKataBanding(b) ?? (n.jenis === 'kosong' ? formatAlasanPendek(n.alasan) : 'Belum ada angka')}
    </Lencana>
  )
}

function Peringkat({ banding: { peringkat: p } }: { banding: Banding }) {
  if (!p) return <span className={gaya.sunyi}>–</span>
  if (p.semuaSama) return <span className={gaya.sunyi}>semua sama</span>
  return (
    <>
      ke-{p.ke}
      <span className={`${gaya.sunyi} ${gaya.dari}`}> dari {p.dari}</span>
    </>
  )
}

function listKolom({ nama, bulan, banding, sesama, tanpaMelapor }: Props): Kolom<Banding>[] {
  const acuan = banding[0]?.pembanding ?? []
  const adaSebaran = banding.some((b) => b.sebaran !== null)
  const kolom: (Kolom<Banding> | false)[] = [
    {
      kode: 'indikator',
      judul: 'Indikator',
      tajuk: true,
      isi: (b) => <Tautan href={tautan(`/indikator/${b.indikator.kode}`, bulan)}>{b.indikator.nama}</Tautan>,
    },
    {
      kode: 'nilai',
      judul: nama,
      angka: true,
      isi: (b) => (
        <b className={gaya.nilai}>
          <span className={gaya.ponsel}>
            <Tanda bentuk={b.kini.status} />
          </span>
          <Nilai indikator={b.indikator} nilai={b.kini} />
        </b>
      ),
    },
    {
      kode: 'hitungan',
      judul: 'Hitungan',
      angka: true,
      isi: (b) => (
        <span className={gaya.sunyi} title={`${b.indikator.namaPembilang} / ${b.indikator.namaPenyebut}`}>
          {getJawaban(b.indikator, b.kini) ? '–' : <SelHitungan nilai={b.kini} />}
        </span>
      ),
    },
    {
      kode: 'ubah',
      judul: (
        <>
          Ubah <span className="hanya-pembaca">sejak bulan lalu, poin</span>
        </>
      ),
      angka: true,
      isi: (b) => (
        <Ubah
          indikator={b.indikator}
          ubah={b.kini.ubah}
          ringkas
          jawaban={getJawaban(b.indikator, b.kini) !== null}
        />
      ),
    },
    ...acuan.map((a, i) => ({
      kode: `acuan-${a.kode}`,
      judul: a.nama,
      angka: true,
      isi: (b: Banding) => <Nilai indikator={b.indikator} nilai={b.pembanding[i] as NilaiTempat} />,
    })),
    {
      kode: 'target',
      judul: 'Target',
      angka: true,
      isi: (b) => (
        <span className={gaya.sunyi}>{b.kini.target ? `${formatTarget(b.kini.target.nilai)} %` : '–'}</span>
      ),
    },
    adaSebaran && {
      kode: 'sebaran',
      judul: <span className={gaya.kepala}>{`${sesama}, kanan lebih baik`}</span>,
      isi: (b) =>
        b.sebaran ? (
          <div className={gaya.sebaran}>
            <PetaTitik
              indikator={b.indikator}
              tempat={b.sebaran}
              sorot={b.kini.kode}
              target={b.kini.target?.nilai ?? null}
            />
          </div>
        ) : null,
    },
    adaSebaran && {
      kode: 'peringkat',
      judul: 'Peringkat',
      angka: true,
      isi: (b) => <Peringkat banding={b} />,
    },
    !tanpaMelapor && {
      kode: 'melapor',
      judul: 'Melapor',
      angka: true,
      isi: (b) => (
        <span className={b.kini.melapor < b.kini.total ? gaya.kurang : gaya.sunyi}>
          {formatBulat(b.kini.melapor)} / {formatBulat(b.kini.total)}
          {b.indikator.kelengkapan?.unit ? <span className={gaya.unit}>{getUnit(b.indikator)}</span> : null}
        </span>
      ),
    },
    { kode: 'status', judul: 'Status', isi: (b) => <StatusBanding banding={b} /> },
  ]
  return kolom.filter((k) => k !== false)
}

/** Indicators of one place beside its yardsticks: value, counts, change, target, all siblings on a line, rank, reports, status. */
export function TabelBanding(p: Props) {
  const acuan = p.banding[0]?.pembanding.length ?? 0
  return (
    <div className={`${gaya.banding} ${acuan > 1 ? gaya.padat : ''}`}>
      <Tabel
        keterangan={p.keterangan}
        kolom={listKolom(p)}
        baris={p.berkelompok ? bagiKelompok(p.banding).flatMap((k) => k.baris) : p.banding}
        kunci={(b) => b.indikator.kode}
        kelompok={p.berkelompok ? (b) => getNamaKelompok(b.indikator.kelompok) : undefined}
      />
    </div>
  )
}
