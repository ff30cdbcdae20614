import { Kartu } from '@/components/ui/kartu'
import { TandaContoh } from '@/components/ui/lencana'
import { Rincian } from '@/components/ui/rincian'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { tautanDaftar } from '@/indikator/daftar-registrasi'
import { type Insentif, judulInsentif } from '@/indikator/insentif'
import { formatBulat, formatRupiah } from '@/lib/angka'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelInsentif } from '@/server/loaders/insentif'
import gaya from './kartu-insentif.module.css'
import { NAMA_TARIF } from './riwayat-tarif'

const atauBelum = (n: number | null) =>
  n === null ? <span className={gaya.belum}>belum ada data</span> : formatBulat(n)

function listKolom(m: ModelInsentif): Kolom<Insentif>[] {
  const { bulan, daftarBulan } = m.dasar
  const bulanDaftar = bulan === daftarBulan.at(-1) ? null : bulan
  const saring = (kode: string) =>
    m.jenisTempat === 'desa' ? { kecamatan: kode.slice(0, 8), desa: kode } : { kecamatan: kode }
  return [
    {
      kode: 'tempat',
      judul: m.jenisTempat === 'kecamatan' ? 'Kecamatan' : 'Desa',
      isi: (b) => <Tautan href={tautan(`/${m.jenisTempat}/${b.kode}`, bulan)}>{b.nama}</Tautan>,
      tajuk: true,
      kaki: 'Jumlah',
    },
    {
      kode: 'posyandu',
      judul: 'Posyandu berhak',
      isi: (b) => (
        <Tautan
          href={tautanDaftar({
            ...saring(b.kode),
            tahap: 'terdaftar',
            bulan: bulanDaftar,
          })}
        >
          {formatBulat(b.posyandu)}
        </Tautan>
      ),
      angka: true,
      kaki: (
        <Tautan href={tautanDaftar({ tahap: 'terdaftar', bulan: bulanDaftar })}>
          {formatBulat(m.jumlah.posyandu)}
        </Tautan>
      ),
    },
    {
      kode: 'op',
      judul: 'menerima',
      isi: (b) => atauBelum(b.posyanduMenerima),
      angka: true,
      kaki: atauBelum(m.jumlah.posyanduMenerima),
    },
    {
      kode: 'kader',
      judul: 'Kader berhak',
      isi: (b) => formatBulat(b.kader),
      angka: true,
      kaki: formatBulat(m.jumlah.kader),
    },
    {
      kode: 'terima',
      judul: 'menerima',
      isi: (b) => atauBelum(b.kaderMenerima),
      angka: true,
      kaki: atauBelum(m.jumlah.kaderMenerima),
    },
    {
      kode: 'rupiah',
      judul: 'Rupiah per bulan',
      isi: (b) => (b.rupiah === null ? 'tarif belum ada' : formatRupiah(b.rupiah)),
      angka: true,
      rapat: true,
      kaki: m.jumlah.rupiah === null ? 'tarif belum ada' : formatRupiah(m.jumlah.rupiah),
    },
  ]
}

function Tarif({ m }: { m: ModelInsentif }) {
  if (m.tarif.length === 0) return <p className={gaya.catatan}>Tarif belum ditetapkan.</p>
  return (
    <ul className={gaya.catatan}>
      {m.tarif.map((t) => (
        <li key={t.jenis}>
          {NAMA_TARIF[t.jenis]} <strong>{formatRupiah(t.rupiah)}</strong> per bulan sejak{' '}
          {formatTanggal(t.mulai)} · {t.sumber}{' '}
          {t.sifat === 'contoh' ? <TandaContoh>Tarif contoh</TandaContoh> : null}
        </li>
      ))}
    </ul>
  )
}

/** Who qualifies for incentive and operational support, who gets it, and the sum at the rate in force. */
export function KartuInsentif({ model: m }: { model: ModelInsentif }) {
  const tanpa = m.jumlah.tanpaKader
  return (
    <Kartu
      id="insentif"
      judul={judulInsentif(m.jumlah)}
      sub={`${formatBulan(m.dasar.bulan)} · posyandu bernomor Kemendagri dan paling banyak lima kader intinya`}
      kanan={m.dasar.adaContoh ? <TandaContoh>Data contoh</TandaContoh> : undefined}
      panjang
    >
      <Tarif m={m} />
      {tanpa > 0 ? (
        <p className={gaya.catatan}>
          Jumlah kader {formatBulat(tanpa)} posyandu bernomor tidak dilaporkan dalam tiga bulan terakhir;
          kadernya belum terhitung.
        </p>
      ) : null}
      <Rincian ringkas={`Per ${m.jenisTempat}`}>
        <Tabel
          keterangan={`Insentif dan operasional per ${m.jenisTempat}`}
          kolom={listKolom(m)}
          baris={m.baris}
          kunci={(b) => b.kode}
        />
      </Rincian>
    </Kartu>
  )
}
