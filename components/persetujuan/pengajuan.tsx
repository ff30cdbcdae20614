import type { ReactNode } from 'react'
import { Lipat } from '@/components/program/lipat'
import { NAMA_PERAN } from '@/components/rangka/halaman'
import { Kartu } from '@/components/ui/kartu'
import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { getJenisPersetujuan } from '@/indikator/persetujuan'
import { formatWaktu } from '@/lib/waktu'
import type { PengajuanTercatat } from '@/server/loaders/persetujuan'
import { KEADAAN_PENGAJUAN } from './keadaan'
import gaya from './persetujuan.module.css'
import { DaftarUbahan } from './ubahan'

/** Name of a role where a person's account is gone. */
export const NAMA_HILANG = 'akun yang sudah dihapus'

/** One request in ten seconds: what, by whom, why, what it changes. `aksi`: the buttons of who may act. */
export function KartuPengajuan({ p, aksi }: { p: PengajuanTercatat; aksi?: ReactNode }) {
  return (
    <Kartu
      judul={<Tautan href={`/persetujuan/${p.id}`}>{p.ringkas.judul}</Tautan>}
      sub={`${getJenisPersetujuan(p.jenis).nama} · diajukan ${p.namaOleh ?? NAMA_HILANG}, ${formatWaktu(p.dibuat)}`}
      kanan={p.contoh ? <TandaContoh /> : undefined}
      nada="waspada"
    >
      <div className={gaya.kartu}>
        {p.alasan ? <p className={gaya.alasan}>{p.alasan}</p> : null}
        <DaftarUbahan ubahan={p.ringkas.ubahan} />
        {aksi ? <div className={gaya.aksi}>{aksi}</div> : null}
      </div>
    </Kartu>
  )
}

const KOLOM: readonly Kolom<PengajuanTercatat>[] = [
  {
    kode: 'judul',
    judul: 'Pengajuan',
    tajuk: true,
    isi: (p) => (
      <>
        <Tautan href={`/persetujuan/${p.id}`}>{p.ringkas.judul}</Tautan> {p.contoh ? <TandaContoh /> : null}
      </>
    ),
  },
  {
    kode: 'keadaan',
    judul: 'Keadaan',
    rapat: true,
    isi: (p) => (
      <Lencana status={KEADAAN_PENGAJUAN[p.keadaan].status}>{KEADAAN_PENGAJUAN[p.keadaan].nama}</Lencana>
    ),
  },
  {
    kode: 'diajukan',
    judul: 'Diajukan',
    isi: (p) => (
      <span className={gaya.baris}>
        {p.namaOleh ?? NAMA_HILANG}
        <span className={gaya.waktu}>{formatWaktu(p.dibuat)}</span>
      </span>
    ),
  },
  {
    kode: 'diputus',
    judul: 'Diputus',
    isi: (p) =>
      p.diputus ? (
        <span className={gaya.baris}>
          {p.namaPemutus ?? NAMA_HILANG}
          <span className={gaya.waktu}>{formatWaktu(p.diputus)}</span>
        </span>
      ) : (
        'belum'
      ),
  },
]

/** Requests as a table, newest first. */
export function TabelPengajuan({
  keterangan,
  pengajuan,
}: {
  keterangan: string
  pengajuan: readonly PengajuanTercatat[]
}) {
  return (
    <Lipat jumlah={pengajuan.length} satuan="pengajuan" awal={25} susun={['', '', 'Diajukan', 'Diputus']}>
      <Tabel keterangan={keterangan} kolom={KOLOM} baris={pengajuan} kunci={(p) => String(p.id)} />
    </Lipat>
  )
}

/** The role in words, for lists of persons. */
export const sebutPeran = (peran: keyof typeof NAMA_PERAN) => NAMA_PERAN[peran]
