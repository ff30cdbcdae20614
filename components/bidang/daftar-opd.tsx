import { BilahProgram } from '@/components/program/bilah-program'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { SumberData } from '@/components/wilayah/sumber-data'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { susunJudulOpd } from '@/indikator/kalimat-opd'
import { OPD } from '@/indikator/opd'
import { formatBulat, formatPersen, formatRupiahSingkat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { BarisOpd, ModelDaftarOpd } from '@/server/loaders/opd'
import gaya from './bidang.module.css'
import { SelBidang } from './sel-bidang'

function sebutTindakLanjut({ terbuka, lewat }: { terbuka: number; lewat: number }): string {
  if (lewat === 0) return formatBulat(terbuka)
  return lewat === terbuka
    ? `${formatBulat(lewat)} lewat tenggat`
    : `${formatBulat(terbuka)}, ${formatBulat(lewat)} lewat tenggat`
}

function TindakLanjut({ baris: { tindakLanjut: t } }: { baris: BarisOpd }) {
  if (t === null) return '–'
  return (
    <span className={gaya.posyandu}>
      {t.lewat > 0 ? <Tanda bentuk="buruk" /> : null}
      {sebutTindakLanjut(t)}
    </span>
  )
}

function Anggaran({ baris: { anggaran: a } }: { baris: BarisOpd }) {
  if (a === null) return <span className={gaya.sunyi}>belum dicatat</span>
  return (
    <>
      {formatRupiahSingkat(a.pagu)}
      <span className={gaya.sasaran}>
        {a.serapan === null ? 'realisasi belum dicatat' : `terserap ${formatPersen(a.serapan)}`}
      </span>
    </>
  )
}

function Nilai({ nilai: n }: { nilai: BarisOpd['layanan'] }) {
  return n ? (
    <SelBidang indikator={n.indikator} nilai={n.nilai} />
  ) : (
    <span className={gaya.sunyi}>lintas bidang</span>
  )
}

/** Every agency with its field, services, follow-ups and budget. */
export function DaftarOpd({ model: m }: { model: ModelDaftarOpd }) {
  const { bulan } = m.dasar
  return (
    <Tumpuk>
      <BilahProgram aktif="opd" bulan={bulan} />
      <KepalaHalaman
        judul={susunJudulOpd(m.baris)}
        sub={`${formatBulan(bulan)}. Anggaran posyandu tahun ${m.tahun} menurut yang sudah dicatat.`}
        kanan={
          <>
            {m.sendiri ? (
              <TombolTautan ragam="utama" href={tautan(`/program/opd/${m.sendiri}`, bulan)}>
                OPD saya: {OPD[m.sendiri].pendek}
              </TombolTautan>
            ) : null}
            <TombolCetak />
          </>
        }
      />
      <Kartu
        judul={`${formatBulat(m.baris.length)} perangkat daerah bekerja lewat posyandu`}
        sub="Pilih OPD untuk kecamatan, layanan, tindak lanjut, dan anggarannya."
        panjang
      >
        <Tabel
          keterangan="OPD, bidang, layanan, tindak lanjut, dan anggarannya"
          kolom={[
            {
              kode: 'nama',
              judul: 'OPD',
              tajuk: true,
              isi: (b) => <Tautan href={tautan(`/program/opd/${b.opd.kode}`, bulan)}>{b.opd.nama}</Tautan>,
            },
            {
              kode: 'bidang',
              judul: 'Bidang',
              isi: (b) =>
                b.opd.bidang ? (
                  <Tautan href={tautan(`/program/bidang/${b.opd.bidang}`, bulan)}>{b.namaBidang}</Tautan>
                ) : (
                  'Lintas bidang'
                ),
            },
            { kode: 'layanan', judul: 'Posyandu melayani %', isi: (b) => <Nilai nilai={b.layanan} /> },
            { kode: 'sasaran', judul: 'Sasaran terjangkau %', isi: (b) => <Nilai nilai={b.sasaran} /> },
            {
              kode: 'daftar',
              judul: 'Layanan',
              angka: true,
              isi: (b) => (b.banyakLayanan === 0 ? '–' : formatBulat(b.banyakLayanan)),
            },
            { kode: 'tindak', judul: 'Tindak lanjut', angka: true, isi: (b) => <TindakLanjut baris={b} /> },
            { kode: 'anggaran', judul: `Pagu ${m.tahun}`, angka: true, isi: (b) => <Anggaran baris={b} /> },
          ]}
          baris={m.baris}
          kunci={(b) => b.opd.kode}
        />
      </Kartu>
      <SumberData
        tanggalData={m.dasar.tanggalData}
        sumber={['Laporan bulanan posyandu', 'Laporan enam bidang posyandu', 'Daftar anggaran']}
        adaContoh={m.baris.some((b) => b.layanan?.nilai.adaContoh || b.anggaran?.adaContoh)}
      >
        Lingkaran: mencapai target. Wajik: mendekati. Segitiga: jauh dari target. Bidang dengan beberapa OPD
        memakai angka yang sama.
      </SumberData>
    </Tumpuk>
  )
}
