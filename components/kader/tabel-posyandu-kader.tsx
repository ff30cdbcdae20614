import { Lipat } from '@/components/program/lipat'
import { TandaContoh } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { sebutBidangKosong, sebutKurang } from '@/indikator/kalimat-kader'
import { TINGKAT_KECAKAPAN } from '@/indikator/kecakapan-kader'
import { getNorma, hitungKurang, NORMA_BERLAKU } from '@/indikator/norma-kader'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { PosyanduKader } from '@/server/loaders/kader'
import gaya from './kader.module.css'

const sebut = (n: number | null) => (n === null ? '–' : formatBulat(n))

function Norma({ p }: { p: PosyanduKader }) {
  const kurang = hitungKurang(getNorma(NORMA_BERLAKU), p.pengurus, p.kader)
  const bentuk = !kurang ? 'kosong' : kurang.pengurus + kurang.kader === 0 ? 'baik' : 'waspada'
  return (
    <span className={gaya.jelas}>
      <Tanda bentuk={bentuk} />
      {sebutKurang(p, NORMA_BERLAKU)}
    </span>
  )
}

const listKolom = (bulan: Bulan, tandai: boolean): Kolom<PosyanduKader>[] => [
  {
    kode: 'posyandu',
    judul: 'Posyandu',
    tajuk: true,
    isi: (p) => (
      <>
        <Tautan href={tautan(`/posyandu/${p.id}`, bulan)}>{p.nama}</Tautan>
        {tandai && p.contoh ? <TandaContoh /> : null}
      </>
    ),
  },
  { kode: 'desa', judul: 'Desa/kelurahan', isi: (p) => <span className={gaya.sunyi}>{p.namaDesa}</span> },
  { kode: 'norma', judul: 'Menurut norma', isi: (p) => <Norma p={p} /> },
  { kode: 'pengurus', judul: 'Pengurus', angka: true, isi: (p) => sebut(p.pengurus) },
  { kode: 'kader', judul: 'Kader', angka: true, isi: (p) => sebut(p.kader) },
  {
    kode: 'bidang',
    judul: 'Bidang tanpa kader',
    isi: (p) => <span className={gaya.sunyi}>{sebutBidangKosong(p.bidang) ?? 'belum didata'}</span>,
  },
  ...TINGKAT_KECAKAPAN.map(
    (t, i): Kolom<PosyanduKader> => ({
      kode: t.kode,
      judul: t.nama,
      angka: true,
      isi: (p) => sebut(p.cakap?.tingkat[i] ?? null),
    }),
  ),
]

const SUSUN = ['', '', '', 'Pengurus', 'Kader', 'Bidang tanpa kader:', 'Purwa', 'Madya', 'Utama']

/** Posyandu of one kecamatan: what is missing to the norm, fields without a kader, skills. */
export function TabelPosyanduKader({
  posyandu,
  bulan,
}: {
  posyandu: readonly PosyanduKader[]
  bulan: Bulan
}) {
  const tandai = posyandu.some((p) => !p.contoh) && posyandu.some((p) => p.contoh)
  return (
    <Lipat jumlah={posyandu.length} satuan="posyandu" awal={25} cetakSemua susun={SUSUN}>
      <Tabel
        keterangan="Pengurus dan kader per posyandu, yang paling kurang di atas"
        kolom={listKolom(bulan, tandai)}
        baris={posyandu}
        kunci={(p) => String(p.id)}
      />
    </Lipat>
  )
}
