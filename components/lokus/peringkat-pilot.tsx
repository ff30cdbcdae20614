import { Lipat } from '@/components/program/lipat'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { sebutSebab } from '@/indikator/pilot/alasan'
import { hitungKemungkinan } from '@/indikator/pilot/hitung'
import type { AturanPilot, HasilPilot } from '@/indikator/pilot/tipe'
import { formatAngka, formatRupiahSingkat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { DesaBernama } from '@/server/loaders/lokus'
import gaya from './lokus.module.css'

function Nama({ d, bulan }: { d: DesaBernama; bulan: Bulan }) {
  return (
    <>
      <Tautan href={tautan(`/desa/${d.calon.kode}`, bulan)}>{d.nama}</Tautan>
      <span className={gaya.sunyi}>
        {d.jenis === 'kelurahan' ? 'Kelurahan, ' : ''}Kec. {d.namaKecamatan}
      </span>
    </>
  )
}

function listKolom(bulan: Bulan, denganSebab: boolean): Kolom<DesaBernama>[] {
  return [
    { kode: 'peringkat', judul: 'Ke-', angka: true, isi: (d) => d.peringkat },
    { kode: 'nama', judul: 'Desa', tajuk: true, isi: (d) => <Nama d={d} bulan={bulan} /> },
    { kode: 'skor', judul: 'Skor', angka: true, isi: (d) => (d.skor === null ? '–' : formatAngka(d.skor)) },
    {
      kode: 'alasan',
      judul: 'Alasan',
      isi: (d) => (
        <span className={gaya.teks}>
          {d.alasan}
          {denganSebab ? <span className={gaya.sunyi}>{sebutSebab(d)}</span> : null}
        </span>
      ),
    },
    { kode: 'posyandu', judul: 'Posyandu', angka: true, isi: (d) => d.calon.posyandu },
    { kode: 'biaya', judul: 'Biaya', angka: true, isi: (d) => formatRupiahSingkat(d.biaya) },
  ]
}

/** A ranking, neediest first. */
export function TabelPeringkat({
  keterangan,
  desa,
  bulan,
  denganSebab = false,
}: {
  keterangan: string
  desa: readonly DesaBernama[]
  bulan: Bulan
  /** Says of each why it is not in. */
  denganSebab?: boolean
}) {
  return (
    <Lipat
      jumlah={desa.length}
      satuan="desa"
      cetakSemua
      susun={['Peringkat', '', 'Skor', '', 'Posyandu', 'Biaya']}
    >
      <Tabel
        keterangan={keterangan}
        kolom={listKolom(bulan, denganSebab)}
        baris={desa}
        kunci={(d) => d.calon.kode}
      />
    </Lipat>
  )
}

const KATA = {
  pasti: ['buruk', 'Pasti masuk bila lengkap'],
  mungkin: ['waspada', 'Mungkin masuk'],
  tidak: ['kosong', 'Tidak akan masuk'],
} as const

function Kemungkinan({ h, a, d }: { h: HasilPilot; a: AturanPilot; d: DesaBernama }) {
  const [bentuk, kata] = KATA[hitungKemungkinan(h, a, d)]
  return (
    <span className={gaya.kemungkinan}>
      <Tanda bentuk={bentuk} />
      {kata}
    </span>
  )
}

/** Those that lack a value, never ranked as zero: between which scores they lie, and where to write the missing value down. */
export function TabelBelum({
  hasil,
  aturan,
  desa,
  bulan,
  bolehCatat,
}: {
  hasil: HasilPilot
  aturan: AturanPilot
  desa: readonly DesaBernama[]
  bulan: Bulan
  bolehCatat: boolean
}) {
  const kolom: Kolom<DesaBernama>[] = [
    { kode: 'nama', judul: 'Desa', tajuk: true, isi: (d) => <Nama d={d} bulan={bulan} /> },
    { kode: 'kurang', judul: 'Yang kurang', isi: (d) => sebutSebab(d) },
    { kode: 'alasan', judul: 'Keterangan', isi: (d) => <span className={gaya.teks}>{d.alasan}</span> },
    {
      kode: 'batas',
      judul: 'Skor paling rendah–tinggi',
      angka: true,
      isi: (d) => `${formatAngka(d.batas.rendah)}–${formatAngka(d.batas.tinggi)}`,
    },
    { kode: 'kemungkinan', judul: 'Kemungkinan', isi: (d) => <Kemungkinan h={hasil} a={aturan} d={d} /> },
  ]
  const isi: Kolom<DesaBernama> = {
    kode: 'isi',
    judul: <span className="hanya-pembaca">Lengkapi</span>,
    isi: (d) =>
      d.lengkapi ? (
        <Tautan className="tanpa-cetak" href={d.lengkapi} aria-label={`Lengkapi data ${d.nama}`}>
          Lengkapi
        </Tautan>
      ) : null,
  }
  return (
    <Lipat jumlah={desa.length} satuan="desa" cetakSemua susun={['', '', '', 'Skor', '', '']}>
      <Tabel
        keterangan="Desa yang belum dapat dinilai"
        kolom={bolehCatat ? [...kolom, isi] : kolom}
        baris={desa}
        kunci={(d) => d.calon.kode}
      />
    </Lipat>
  )
}
