import { BilahProgram } from '@/components/program/bilah-program'
import { TabelTindakLanjut } from '@/components/tindak-lanjut/tabel'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TandaContoh } from '@/components/ui/lencana'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { SumberData } from '@/components/wilayah/sumber-data'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { susunSubSatuBidang } from '@/indikator/kalimat-bidang'
import { susunJudulSatuOpd } from '@/indikator/kalimat-opd'
import { tautanAnggaran } from '@/indikator/saringan-anggaran'
import { tautanRencana } from '@/indikator/saringan-rencana'
import { tautanTindakLanjut } from '@/indikator/saringan-tindak-lanjut'
import { isTerbuka } from '@/indikator/tindak-lanjut'
import { formatBulat, formatPersen, formatRupiahSingkat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelOpd } from '@/server/loaders/opd'
import gaya from './bidang.module.css'
import { KartuLayanan } from './daftar-layanan'
import { TabelTempat } from './tabel-tempat'

function Kepala({ model: m }: { model: ModelOpd }) {
  const { bulan } = m.dasar
  const b = m.bidang
  const terendah =
    b && b.baris.length > 1
      ? b.baris.filter((x) => x.layanan.tercetak !== null && x.layanan.status !== 'baik').slice(0, 2)
      : []
  return (
    <KepalaHalaman
      judul={susunJudulSatuOpd(
        m.opd.nama,
        b && { pendek: b.bidang.pendek, nilai: b.semua.layanan, terendah: terendah.map((x) => x.nama) },
      )}
      sub={b ? `${formatBulan(bulan)}. ${susunSubSatuBidang(b.semua)}` : `${formatBulan(bulan)}.`}
      remah={
        <Remah
          jejak={[
            { nama: 'Program', href: tautan('/program', bulan) },
            { nama: 'OPD', href: tautan('/program/opd', bulan) },
            { nama: m.opd.pendek },
          ]}
        />
      }
      kanan={
        <>
          {b ? (
            <TombolTautan href={tautan(`/program/bidang/${b.bidang.kode}`, bulan)}>
              Bidang {b.bidang.pendek}
            </TombolTautan>
          ) : null}
          <TombolTautan href={tautanRencana({ opd: m.opd.kode })}>Rencana aksi</TombolTautan>
          <TombolCetak />
        </>
      }
    />
  )
}

function KartuTindak({ model: m }: { model: ModelOpd }) {
  const terbuka = m.tindakLanjut.filter((t) => isTerbuka(t.keadaan))
  const lewat = terbuka.filter((t) => t.lewat !== null).length
  const judul =
    terbuka.length === 0
      ? 'Tidak ada tindak lanjut yang terbuka'
      : `${formatBulat(terbuka.length)} tindak lanjut terbuka${lewat > 0 ? `, ${formatBulat(lewat)} lewat tenggat` : ''}`
  return (
    <Kartu
      judul={judul}
      sub={`Keputusan rapat yang ditanggung ${m.opd.nama}`}
      kanan={
        m.pj ? (
          <TombolTautan kecil href={tautanTindakLanjut({ pj: `${m.pj.jenis}.${m.pj.kode}`, tab: 'semua' })}>
            Semua tindak lanjut
          </TombolTautan>
        ) : null
      }
      panjang
    >
      {terbuka.length > 0 ? <TabelTindakLanjut baris={terbuka} hari={m.hari} /> : null}
      {m.pj ? null : (
        <p className={gaya.sunyi}>
          Tindak lanjut bidang ini ditujukan kepada OPD utamanya; {m.opd.pendek} mendampingi.
        </p>
      )}
    </Kartu>
  )
}

type Jumlah = ModelOpd['anggaran'][number]['jumlah']

interface BarisDana {
  kunci: string
  tahun: number
  /** Null: all sources together. */
  sumber: ModelOpd['anggaran'][number]['sumber'][number]['kode'] | null
  nama: string
  jumlah: Jumlah
}

function Realisasi({ jumlah: j }: { jumlah: Jumlah }) {
  if (j.realisasi === null) return <span className={gaya.sunyi}>belum dicatat</span>
  return (
    <>
      {formatRupiahSingkat(j.realisasi)}
      {j.serapan === null ? null : <span className={gaya.sasaran}>{formatPersen(j.serapan)}</span>}
    </>
  )
}

function KartuDana({ model: m }: { model: ModelOpd }) {
  const [kini] = m.anggaran
  const baris: BarisDana[] = m.anggaran.flatMap((a) => [
    ...a.sumber.map((s) => ({
      kunci: `${a.tahun}${s.kode}`,
      tahun: a.tahun,
      sumber: s.kode,
      nama: s.nama,
      jumlah: s.jumlah,
    })),
    { kunci: `${a.tahun}`, tahun: a.tahun, sumber: null, nama: 'Jumlah', jumlah: a.jumlah },
  ])
  return (
    <Kartu
      judul={
        kini
          ? `Pagu ${kini.tahun}: ${formatRupiahSingkat(kini.jumlah.pagu)}`
          : 'Anggaran posyandu belum dicatat'
      }
      sub={
        <>
          Untuk posyandu, per tahun dan sumber dana{' '}
          {m.anggaran.some((a) => a.jumlah.adaContoh) ? <TandaContoh>Data contoh</TandaContoh> : null}
        </>
      }
      kanan={
        <TombolTautan kecil href={tautanAnggaran({ opd: m.opd.kode })}>
          Baris anggaran
        </TombolTautan>
      }
      panjang
    >
      {kini ? (
        <Tabel
          keterangan={`Anggaran ${m.opd.nama} per tahun dan sumber dana`}
          kolom={[
            {
              kode: 'sumber',
              judul: 'Sumber dana',
              tajuk: true,
              isi: (b) => (
                <>
                  <Tautan href={tautanAnggaran({ opd: m.opd.kode, tahun: b.tahun, sumber: b.sumber })}>
                    {b.nama}
                  </Tautan>
                  <span className={gaya.sasaran}>{b.tahun}</span>
                </>
              ),
            },
            { kode: 'pagu', judul: 'Pagu', angka: true, isi: (b) => formatRupiahSingkat(b.jumlah.pagu) },
            {
              kode: 'realisasi',
              judul: 'Realisasi',
              angka: true,
              isi: (b) => <Realisasi jumlah={b.jumlah} />,
            },
          ]}
          baris={baris}
          kunci={(b) => b.kunci}
          sorot={(b) => b.sumber === null}
        />
      ) : (
        <p className={gaya.sunyi}>
          Belum ada baris anggaran {m.opd.nama}. Catat lewat{' '}
          <Tautan href="/catatan/anggaran">daftar anggaran</Tautan>.
        </p>
      )}
    </Kartu>
  )
}

/** One agency: its field everywhere, its services, what it owes and what it spends. */
export function HalamanOpd({ model: m }: { model: ModelOpd }) {
  const b = m.bidang
  const layanan = (
    <KartuLayanan
      judul={`${formatBulat(m.layanan.length)} layanan didampingi ${m.opd.pendek}`}
      layanan={m.layanan}
      peran={m.peran}
    />
  )
  return (
    <Tumpuk>
      <BilahProgram aktif="opd" bulan={m.dasar.bulan} />
      <Kepala model={m} />
      <KartuTindak model={m} />
      {b ? (
        <Petak ragam="lebar-kiri">
          <Kartu
            judul={`Bidang ${b.bidang.pendek} per ${b.satuan}`}
            sub="Paling sedikit melayani lebih dulu; ubahan sejak bulan lalu dalam poin."
            panjang
          >
            <TabelTempat isi={b} bulan={m.dasar.bulan} />
          </Kartu>
          <Tumpuk>
            {layanan}
            <KartuDana model={m} />
          </Tumpuk>
        </Petak>
      ) : (
        <Petak ragam="dua">
          {layanan}
          <KartuDana model={m} />
        </Petak>
      )}
      <SumberData
        tanggalData={m.dasar.tanggalData}
        sumber={['Laporan bulanan posyandu', 'Laporan enam bidang posyandu', 'Daftar anggaran']}
        adaContoh={b?.semua.layanan.adaContoh ?? false}
      >
        Lingkaran: mencapai target. Wajik: mendekati. Segitiga: jauh dari target.
      </SumberData>
    </Tumpuk>
  )
}
