import { Lipat } from '@/components/program/lipat'
import { TandaContoh } from '@/components/ui/lencana'
import { Rincian } from '@/components/ui/rincian'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { JENIS_KEGIATAN, PERAN_PESERTA } from '@/indikator/catatan/kegiatan'
import { sebutAsal } from '@/indikator/kalimat-kegiatan'
import { jumlahPeserta, type Kegiatan, KODE_PERAN } from '@/indikator/kegiatan-susun'
import { NAMA_BIDANG } from '@/indikator/opd'
import { formatBulat } from '@/lib/angka'
import { formatTanggalPendek } from '@/lib/periode'
import gaya from './kegiatan.module.css'

interface Props {
  keterangan: string
  kegiatan: readonly Kegiatan[]
  nama: ReadonlyMap<string, string>
  /** Sample stands among others: mark it. */
  tandai: boolean
}

const sebut = (n: number | null) => (n === null ? '–' : formatBulat(n))

function Isi({ k, tandai }: { k: Kegiatan; tandai: boolean }) {
  return (
    <span className={`${gaya.tumpuk} ${gaya.isi}`}>
      <span className={gaya.judul}>
        {k.judul} {tandai && k.contoh ? <TandaContoh /> : null}
      </span>
      {k.materi ? <span className={gaya.sunyi}>Materi: {k.materi}</span> : null}
      {k.hasil.length > 0 ? <span className={gaya.sunyi}>Hasil: {k.hasil.join(' · ')}</span> : null}
      {k.lokasi ? <span className={gaya.sunyi}>{k.lokasi}</span> : null}
    </span>
  )
}

function Asal({ k, nama }: { k: Kegiatan; nama: Props['nama'] }) {
  const sebutNama = (kode: string) => nama.get(kode) ?? kode
  const alamat = (kunci: string) => `/catatan/kegiatan/ubah?${new URLSearchParams({ kunci })}`
  const [satu] = k.asal
  if (k.asal.length === 1 && satu) return <Tautan href={alamat(satu.kunci)}>{sebutNama(satu.kode)}</Tautan>
  return (
    <Rincian ringkas={sebutAsal(k.asal, sebutNama)}>
      <ul className={gaya.asal}>
        {k.asal.map((a) => (
          <li key={a.kunci}>
            <Tautan href={alamat(a.kunci)}>{sebutNama(a.kode)}</Tautan>
          </li>
        ))}
      </ul>
    </Rincian>
  )
}

function Peserta({ k }: { k: Kegiatan }) {
  const rinci = KODE_PERAN.filter((p) => k.peserta[p]).map(
    (p) =>
      `${formatBulat(k.peserta[p] ?? 0)} ${PERAN_PESERTA[p].replace(/^(?!Tim )./, (h) => h.toLowerCase())}`,
  )
  return (
    <span className={`${gaya.tumpuk} ${gaya.peserta}`}>
      <span className="angka">{sebut(jumlahPeserta(k.peserta))} peserta</span>{' '}
      <span className={gaya.sunyi}>{rinci.join(', ')}</span>
    </span>
  )
}

const listKolom = ({ nama, tandai }: Props): Kolom<Kegiatan>[] => [
  { kode: 'tanggal', judul: 'Tanggal', rapat: true, isi: (k) => formatTanggalPendek(k.tanggal) },
  { kode: 'kegiatan', judul: 'Kegiatan', tajuk: true, isi: (k) => <Isi k={k} tandai={tandai} /> },
  {
    kode: 'jenis',
    judul: 'Jenis dan bidang',
    isi: (k) => (
      <span className={gaya.tumpuk}>
        <span>{JENIS_KEGIATAN[k.jenis]}</span>{' '}
        {k.bidang ? (
          <span className={gaya.sunyi}>{k.bidang === 'semua' ? 'Keenam bidang' : NAMA_BIDANG[k.bidang]}</span>
        ) : null}
      </span>
    ),
  },
  { kode: 'asal', judul: 'Asal peserta', isi: (k) => <Asal k={k} nama={nama} /> },
  { kode: 'peserta', judul: 'Peserta', isi: (k) => <Peserta k={k} /> },
]

/** Activities, newest first, with what was taught, what came of it, and who came from where. */
export function TabelKegiatan(p: Props) {
  return (
    <Lipat jumlah={p.kegiatan.length} satuan="kegiatan" susun={['', '', '', '', '']}>
      <Tabel
        keterangan={p.keterangan}
        kolom={listKolom(p)}
        baris={p.kegiatan}
        kunci={(k) => `${k.tanggal}|${k.judul}`}
        kosong={<p className={gaya.sunyi}>Tidak ada kegiatan yang cocok. Longgarkan saringan di atas.</p>}
      />
    </Lipat>
  )
}
