import gaya from '@/components/impor/impor.module.css'
import { Pembagi } from '@/components/impor/pembagi'
import { SaringTemuan } from '@/components/impor/saring-temuan'
import { TabelBaris } from '@/components/impor/tabel-baris'
import { DaftarTemuan } from '@/components/impor/temuan'
import { Kartu } from '@/components/ui/kartu'
import { Rincian } from '@/components/ui/rincian'
import { Saklar } from '@/components/ui/saklar'
import { formatSel } from '@/impor/sel'
import { formatBulat } from '@/lib/angka'
import { saveSuntingan } from '@/server/actions/impor-sunting'
import { BARIS_PER_HALAMAN, type Saringan, TEMUAN_PER_HALAMAN } from '@/server/impor/saringan'
import type { HalamanSatuImpor } from '@/server/loaders/impor'
import { BarisDiubah } from './ubah-baris'

interface Props {
  h: HalamanSatuImpor
  tautan: (ubah: Partial<Saringan>) => string
}

const LEMBAR_TAMPIL = 3
const NAMA = { terima: 'Diterima', tolak: 'Ditolak', lewati: 'Dilewati' } as const

function PilihBaris({ h, tautan }: Props) {
  const { lembar, saringan } = h
  const hitung = (k: keyof typeof NAMA) =>
    lembar.filter((l) => !saringan.lembar || l.lembar === saringan.lembar).reduce((n, l) => n + l[k], 0)
  const ada = (['terima', 'tolak', 'lewati'] as const).filter((k) => hitung(k) > 0 || saringan.baris === k)
  const bagian = lembar.map((l) => ({
    kode: l.lembar,
    nama: l.tolak > 0 ? `${l.lembar} (${formatBulat(l.tolak)} ditolak)` : l.lembar,
    href: tautan({ lembar: l.lembar }),
  }))
  return (
    <div className={gaya.saklar}>
      {lembar.length > 1 ? (
        <Saklar
          label="Lembar"
          aktif={saringan.lembar ?? ''}
          pilihan={bagian.slice(0, LEMBAR_TAMPIL)}
          lainnya={bagian.slice(LEMBAR_TAMPIL)}
        />
      ) : null}
      {ada.length > 1 ? (
        <Saklar
          label="Baris yang ditampilkan"
          aktif={saringan.baris}
          pilihan={[
            { kode: 'semua', nama: 'Semua baris', href: tautan({ baris: 'semua' }) },
            ...ada.map((k) => ({
              kode: k,
              nama: `${NAMA[k]} ${formatBulat(hitung(k))}`,
              href: tautan({ baris: k }),
            })),
          ]}
        />
      ) : null}
    </div>
  )
}

function Saring({ h }: { h: HalamanSatuImpor }) {
  const { baris, lembar, temuan, menahan, diLembar, untuk } = h.saringan
  const kolom = new Map(h.terbaca.flatMap((l) => l.kolom).map((k) => [k.untuk, k.arti]))
  return (
    <Rincian ringkas="Saring temuan" buka={Boolean(menahan || diLembar || untuk)}>
      <SaringTemuan
        tetap={{ baris, ...(lembar ? { lembar } : {}) }}
        jenis={h.kelompok.map(({ kode, nama }) => ({ kode, nama }))}
        lembar={h.terbaca.map((l) => l.nama)}
        kolom={[...kolom].map(([kode, nama]) => ({ kode, nama }))}
        aktif={{ temuan, diLembar, untuk, menahan: menahan === 'ya' }}
      />
    </Rincian>
  )
}

function Temuan({ h, tautan }: Props) {
  const tampil = new Set(h.baris.map((b) => `${b.lembar}|${b.baris}`))
  const { halTemuan, temuan } = h.saringan
  const jumlah = h.kelompok.reduce((n, k) => n + k.jumlah, 0)
  const { menahan, diLembar, untuk } = h.saringan
  const disaring = Boolean(menahan || diLembar || untuk || temuan)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={gaya.temuan} aria-labelledby="temuan" tabIndex={0}>
      <h2 id="temuan" className="hanya-pembaca">
        Temuan
      </h2>
      {h.impor.ditolak > 0 || disaring ? <Saring h={h} /> : null}
      {jumlah === 0 ? (
        <Kartu judul={disaring ? 'Tidak ada temuan yang cocok' : 'Tidak ada temuan'}>
          {disaring ? 'Ubah saringannya untuk melihat yang lain.' : 'Semua baris terbaca tanpa keraguan.'}
        </Kartu>
      ) : null}
      <DaftarTemuan
        kelompok={h.kelompok}
        aktif={temuan}
        barisTampil={tampil}
        banyakLembar={h.terbaca.length > 1}
        sunting={h.boleh.simpan ? { id: h.impor.id, tindakan: saveSuntingan } : null}
        tautan={(kode) => tautan({ temuan: kode })}
      />
      {temuan ? (
        <Pembagi
          satuan="temuan"
          halaman={halTemuan}
          perHalaman={TEMUAN_PER_HALAMAN}
          jumlah={jumlah}
          adaLagi={jumlah > halTemuan * TEMUAN_PER_HALAMAN}
          tautan={(hal) => tautan({ halTemuan: hal })}
        />
      ) : null}
    </section>
  )
}

/** The rows as they were read beside what was found in them. */
export function Periksa({ h, tautan }: Props) {
  const perLembar = h.terbaca
    .map((l) => ({ l, baris: h.baris.filter((b) => b.lembar === l.nama) }))
    .filter(({ baris }) => baris.length > 0)
  return (
    <div className={gaya.periksa}>
      <Temuan h={h} tautan={tautan} />
      <div className={gaya.lembar}>
        <PilihBaris h={h} tautan={tautan} />
        <BarisDiubah h={h} tautan={tautan} />
        {perLembar.map(({ l, baris }) => (
          <Kartu key={l.nama} panjang>
            <TabelBaris
              lembar={l}
              baris={baris}
              formatSel={formatSel}
              alamatUbah={h.boleh.simpan ? (n) => tautan({ ubah: n }) : null}
            />
          </Kartu>
        ))}
        {perLembar.length === 0 ? <p className={gaya.rinci}>Tidak ada baris yang cocok.</p> : null}
        <Pembagi
          satuan="baris"
          halaman={h.saringan.hal}
          perHalaman={BARIS_PER_HALAMAN}
          jumlah={h.jumlahBaris}
          adaLagi={h.jumlahBaris > h.saringan.hal * BARIS_PER_HALAMAN}
          tautan={(hal) => tautan({ hal })}
        />
      </div>
    </div>
  )
}
