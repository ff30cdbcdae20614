import { Kartu } from '@/components/ui/kartu'
import { Saklar } from '@/components/ui/saklar'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { judulJangkauan, sebutJendela, sebutLama } from '@/indikator/kalimat-kegiatan'
import { JEDA, tautanKegiatan } from '@/indikator/kegiatan-saringan'
import type { Jangkauan } from '@/indikator/kegiatan-susun'
import { formatBulat } from '@/lib/angka'
import { type Bulan, formatTanggalPendek } from '@/lib/periode'
import type { ModelKegiatan } from '@/server/loaders/kegiatan'
import gaya from './kegiatan.module.css'

function Terakhir({ t, bulan }: { t: Jangkauan; bulan: Bulan }) {
  return (
    <span className={gaya.sebaris}>
      <span className={gaya.jelas}>
        <Tanda bentuk={t.terjangkau ? 'baik' : t.terakhir === null ? 'buruk' : 'waspada'} />
        {sebutLama(t.terakhir, bulan)}
      </span>
      {t.terakhir ? <span className={gaya.sunyi}>{formatTanggalPendek(t.terakhir)}</span> : null}
    </span>
  )
}

const dasar = (bulan: Bulan): Kolom<Jangkauan>[] => [
  { kode: 'terakhir', judul: 'Terakhir', isi: (t) => <Terakhir t={t} bulan={bulan} /> },
  { kode: 'kali', judul: 'Kegiatan', angka: true, isi: (t) => formatBulat(t.kali) },
]

function TabelKecamatan({ m, bulan }: { m: ModelKegiatan; bulan: Bulan }) {
  const kolom: Kolom<Jangkauan>[] = [
    {
      kode: 'nama',
      judul: 'Kecamatan',
      tajuk: true,
      isi: (t) => (
        <Tautan href={tautanKegiatan(m.saringan, { kecamatan: t.kode }, '#jangkauan')}>{t.nama}</Tautan>
      ),
    },
    ...dasar(bulan),
    {
      kode: 'desa',
      judul: 'Desa/kelurahan',
      angka: true,
      rapat: true,
      isi: (t) => {
        const [ada, semua] = m.jangkauan.perKecamatan.get(t.kode) ?? [0, 0]
        return `${formatBulat(ada)} dari ${formatBulat(semua)}`
      },
    },
  ]
  return (
    <Tabel
      keterangan="Kecamatan menurut kapan terakhir dijangkau, yang paling lama di atas"
      kolom={kolom}
      baris={m.jangkauan.kecamatan}
      kunci={(t) => t.kode}
    />
  )
}

function TabelDesa({ m, bulan }: { m: ModelKegiatan; bulan: Bulan }) {
  return (
    <Tabel
      keterangan="Desa dan kelurahan menurut kapan terakhir dijangkau, yang paling lama di atas"
      kolom={[{ kode: 'nama', judul: 'Desa/kelurahan', tajuk: true, isi: (t) => t.nama }, ...dasar(bulan)]}
      baris={m.jangkauan.desa}
      kunci={(t) => t.kode}
    />
  )
}

/** Which places have not been reached for so many months, as of the month of the data. */
export function KartuJangkauan({ model: m }: { model: ModelKegiatan }) {
  const { bulan } = m.dasar
  const { saringan: s } = m
  const satu = s.kecamatan
  const pilihan = JEDA.map((j) => ({
    kode: String(j),
    nama: `${j} bulan`,
    href: tautanKegiatan(s, { jeda: j }, '#jangkauan'),
  }))
  return (
    <Kartu
      panjang
      id="jangkauan"
      judul={
        satu
          ? judulJangkauan(m.jangkauan.desa, 'desa/kelurahan')
          : judulJangkauan(m.jangkauan.kecamatan, 'kecamatan')
      }
      sub={
        <>
          Sosialisasi, pelatihan, dan supervisi, {sebutJendela(bulan, s.jeda)}. Desa terhitung hanya bila
          tercatat sebagai asal peserta.
          {satu && !m.akarKecamatan ? (
            <>
              {' '}
              <Tautan href={tautanKegiatan(s, { kecamatan: null }, '#jangkauan')}>Semua kecamatan</Tautan>
            </>
          ) : null}
        </>
      }
      kanan={<Saklar label="Belum terjangkau selama" pilihan={pilihan} aktif={String(s.jeda)} />}
    >
      {satu ? <TabelDesa m={m} bulan={bulan} /> : <TabelKecamatan m={m} bulan={bulan} />}
    </Kartu>
  )
}
