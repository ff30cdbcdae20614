import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { INDIKATOR } from '@/indikator'
import { bagiKelompok } from '@/indikator/kelompok'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import type { ModelTentang } from '@/server/loaders/tentang'
import { AngkaTerbit } from './angka-terbit'
import { BagianContoh } from './bagian-contoh'
import { BukaTujuan } from './buka-tujuan'
import { DaftarProgram } from './daftar-program'
import { KartuIndikator } from './kartu-indikator'
import { KeadaanData } from './keadaan-data'
import { SumberAcuan } from './sumber-acuan'
import gaya from './tentang.module.css'

interface Props {
  model: ModelTentang
  peran: Peran
  hapusContoh: () => Promise<void>
}

const BAGIAN = [
  { id: 'keadaan', nama: 'Keadaan data' },
  { id: 'contoh', nama: 'Data contoh' },
  { id: 'indikator', nama: 'Indikator' },
  { id: 'daftar', nama: 'Daftar program' },
  { id: 'terbit', nama: 'Angka terbitan' },
  { id: 'sumber', nama: 'Sumber dan lisensi' },
] as const

const KELOMPOK = bagiKelompok(INDIKATOR.map((indikator) => ({ indikator })))

function DaftarIsi() {
  return (
    <nav className={gaya.isi} aria-label="Isi halaman">
      <ul className={gaya.bagian}>
        {BAGIAN.map((b) => (
          <li key={b.id}>
            <a className={gaya.judul} href={`#${b.id}`}>
              {b.nama}
            </a>
            {b.id === 'indikator' ? (
              <ul className={gaya.indikator}>
                {KELOMPOK.map((k) => (
                  <li key={k.kode}>
                    <a href={`#kelompok-${k.kode}`}>{k.nama}</a>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** *Tentang data*: definitions, targets, published figures and sources, drawn from the files that the numbers are computed with. */
export function HalamanTentang({ model: m, peran, hapusContoh }: Props) {
  const terbit = m.terbit.seri.reduce((n, s) => n + s.angka.length, 0)
  const tabel = m.terbit.tabel.reduce((n, t) => n + t.baris.length * t.seri.length, 0)
  return (
    <>
      <KepalaHalaman
        judul="Dari mana angka-angka ini"
        sub={`${formatBulat(INDIKATOR.length)} indikator dengan rumus dan targetnya, ${formatBulat(terbit + tabel)} angka terbitan dengan sumbernya. Halaman ini dibuat dari berkas definisi yang juga dipakai menghitung.`}
        kanan={<TombolCetak />}
      />
      <BukaTujuan />
      <div className={gaya.halaman}>
        <DaftarIsi />
        <div className={gaya.badan}>
          <KeadaanData model={m} />
          <BagianContoh adaContoh={m.dasar.adaContoh} peran={peran} hapus={hapusContoh} />
          <h2 id="indikator">Indikator</h2>
          {KELOMPOK.map((k) => (
            <KartuIndikator key={k.kode} kelompok={k} target={m.target} bulan={m.dasar.bulan} />
          ))}
          <h2 id="daftar">Daftar program</h2>
          <DaftarProgram catatan={m.catatan} />
          <h2 id="terbit">Angka terbitan</h2>
          <p className={gaya.teks}>
            Angka yang sudah diumumkan pihak lain. Masing-masing deret berdiri sendiri dan tidak pernah
            dijumlahkan dengan angka kantor. Sumber berupa berita berarti dokumen aslinya belum dilihat.
          </p>
          <AngkaTerbit {...m.terbit} />
          <h2 id="sumber">Sumber dan lisensi</h2>
          <SumberAcuan batas={m.batas} bolehKelola={peran === 'dpmd'} />
        </div>
      </div>
    </>
  )
}
