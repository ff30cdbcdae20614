import { Pembagi } from '@/components/impor/pembagi'
import { Kosong } from '@/components/keadaan/kosong'
import { BilahProgram, getTabHalaman } from '@/components/program/bilah-program'
import { Isian, IsianPilihan } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TandaContoh } from '@/components/ui/lencana'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { Tombol, TombolTautan } from '@/components/ui/tombol'
import {
  tautanBerkasDaftar,
  tautanCatatan,
  tautanCatatanBaru,
  tautanDaftar,
} from '@/indikator/catatan/saringan'
import { formatBulat } from '@/lib/angka'
import type { BarisDaftar, HalamanDaftar } from '@/server/loaders/catatan'
import gaya from './catatan.module.css'

/** What was just done, by the key of the record. */
export interface KabarDaftar {
  perbuatan: 'tersimpan' | 'dihapus'
  kunci: string
  /** Page that led to the form; null when it was this list. */
  kembali: string | null
}

function susunJudul(h: HalamanDaftar): string {
  if (h.semua === 0) return `Belum ada ${h.satuan} yang dicatat`
  const jumlah = h.jumlah === h.semua ? '' : `${formatBulat(h.jumlah)} dari `
  return `${h.nama}: ${jumlah}${formatBulat(h.semua)} catatan`
}

function Kepala({ h }: { h: HalamanDaftar }) {
  const { tempat } = h.saringan
  return (
    <KepalaHalaman
      judul={susunJudul(h)}
      sub={
        h.boleh.tambah && !h.boleh.impor
          ? `${h.penjelasan} Banyak sekaligus? Isi templatnya, lalu kirim ke DPMD untuk diimpor.`
          : h.penjelasan
      }
      remah={<Remah jejak={[{ nama: 'Program', href: '/program' }, { nama: h.nama }]} />}
      kanan={
        <>
          {h.boleh.tambah ? (
            <TombolTautan ragam="utama" href={tautanCatatanBaru(h.kode, tempat?.slice(0, 8))}>
              Tambah {h.satuan}
            </TombolTautan>
          ) : null}
          {h.boleh.impor ? <TombolTautan href={`/impor?daftar=${h.kode}`}>Impor berkas</TombolTautan> : null}
          {h.boleh.tambah && !h.boleh.impor ? (
            <TombolTautan unduh href={`/api/impor/templat/${h.kode}`}>
              Unduh templat
            </TombolTautan>
          ) : null}
          <TombolTautan unduh href={tautanBerkasDaftar(h.kode, h.saringan)}>
            Unduh XLSX
          </TombolTautan>
        </>
      }
    />
  )
}

function Saring({ h }: { h: HalamanDaftar }) {
  const { saringan: s, pilihan: p } = h
  return (
    <form method="get" action={tautanDaftar(h.kode)} className={gaya.saring}>
      {p.tahun.length > 1 ? (
        <IsianPilihan label="Tahun" name="tahun" defaultValue={s.tahun ?? ''}>
          <option value="">Semua tahun</option>
          {p.tahun.map((t) => (
            <option key={t} value={t}>
              {t}
            </option>
          ))}
        </IsianPilihan>
      ) : null}
      {p.tempat.length > 1 ? (
        <IsianPilihan label="Wilayah" name="tempat" defaultValue={s.tempat ?? ''}>
          <option value="">Semua wilayah</option>
          {p.tempat.map((t) => (
            <option key={t.kode} value={t.kode}>
              {t.nama}
            </option>
          ))}
        </IsianPilihan>
      ) : null}
      <Isian label="Kata" name="cari" type="search" defaultValue={s.cari ?? ''} />
      <div className={gaya.tombol}>
        <Tombol type="submit">Saring</Tombol>
        {s.tahun || s.tempat || s.cari ? (
          <TombolTautan href={tautanDaftar(h.kode)}>Hapus saringan</TombolTautan>
        ) : null}
      </div>
    </form>
  )
}

const listKolom = (h: HalamanDaftar): Kolom<BarisDaftar>[] => [
  {
    kode: 'tempat',
    judul: 'Wilayah',
    tajuk: true,
    isi: (b) => (
      <>
        {b.tempat}
        {b.kecamatan ? <span className={gaya.sunyi}>{b.kecamatan}</span> : null}
        <span className={gaya.ringkas}>
          {h.kolom.flatMap((k, i) =>
            b.sel[i] === '–' ? [] : [<span key={k.judul}>{`${k.judul}: ${b.sel[i]}`}</span>],
          )}
        </span>
      </>
    ),
  },
  ...h.kolom.map(
    (k, i): Kolom<BarisDaftar> => ({
      kode: String(i),
      judul: k.judul,
      isi: (b) => b.sel[i],
      ...(k.angka ? { angka: true } : {}),
    }),
  ),
  {
    kode: 'buka',
    judul: <span className="hanya-pembaca">Buka</span>,
    rapat: true,
    isi: (b) => (
      <>
        {b.sifat === 'contoh' ? <TandaContoh /> : null}{' '}
        <Tautan href={tautanCatatan(h.kode, b.kunci)}>
          {b.bolehUbah ? 'Ubah' : 'Lihat'}
          <span className="hanya-pembaca"> {b.sebut}</span>
        </Tautan>
      </>
    ),
  },
]

function Kabar({ h, kabar }: { h: HalamanDaftar; kabar: KabarDaftar }) {
  return (
    <Kartu nada="baik">
      <div className={gaya.kabar}>
        <p role="status">
          {kabar.perbuatan === 'tersimpan' ? 'Tersimpan.' : 'Dihapus dari daftar. Riwayatnya tetap ada.'}{' '}
          <Tautan href={tautanCatatan(h.kode, kabar.kunci)}>
            {kabar.perbuatan === 'tersimpan' ? 'Lihat catatannya' : 'Lihat riwayatnya'}
          </Tautan>
        </p>
        {kabar.perbuatan === 'tersimpan' && h.boleh.tambah ? (
          <TombolTautan kecil href={tautanCatatanBaru(h.kode)}>
            Tambah lagi
          </TombolTautan>
        ) : null}
        {kabar.kembali ? (
          <TombolTautan kecil href={kabar.kembali}>
            Kembali ke halaman tadi
          </TombolTautan>
        ) : null}
      </div>
    </Kartu>
  )
}

/** All records of a list within the scope. */
export function HalamanDaftarCatatan({ h, kabar }: { h: HalamanDaftar; kabar: KabarDaftar | null }) {
  return (
    <Tumpuk>
      <BilahProgram aktif={getTabHalaman(h.halaman)} bulan={null} />
      <Kepala h={h} />
      {kabar ? <Kabar h={h} kabar={kabar} /> : null}
      {h.semua > 0 ? (
        <Kartu className={gaya.kartuSaring}>
          <Saring h={h} />
        </Kartu>
      ) : null}
      <Kartu panjang>
        <div className={gaya.tabel}>
          <Tabel
            keterangan={h.nama}
            kolom={listKolom(h)}
            baris={h.baris}
            kunci={(b) => b.kunci}
            sorot={(b) => b.kunci === kabar?.kunci}
            kosong={
              <Kosong judul={h.semua === 0 ? 'Daftar ini masih kosong' : 'Tidak ada yang cocok'}>
                <p>
                  {h.semua > 0
                    ? 'Longgarkan saringannya.'
                    : h.boleh.tambah
                      ? `Isi lewat tombol Tambah ${h.satuan}${h.boleh.impor ? ', atau impor berkas dari templatnya' : ''}.`
                      : 'Isinya dicatat oleh DPMD atau petugas yang ditunjuk.'}
                </p>
              </Kosong>
            }
          />
        </div>
        <Pembagi
          satuan={h.satuan}
          halaman={h.saringan.hal}
          perHalaman={h.perHalaman}
          jumlah={h.jumlah}
          adaLagi={h.saringan.hal * h.perHalaman < h.jumlah}
          tautan={(hal) => tautanDaftar(h.kode, { ...h.saringan, hal })}
        />
      </Kartu>
    </Tumpuk>
  )
}
