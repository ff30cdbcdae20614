import { Rincian } from '@/components/ui/rincian'
import { Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { type SebaranStrata, urutkanSebaran } from '@/indikator/sebaran-strata'
import { getNamaStrata } from '@/indikator/strata'
import { type KodeStrata, KRITERIA_STRATA, STRATA } from '@/indikator/strata-kriteria'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './bidang.module.css'

const WARNA: Readonly<Record<KodeStrata, string>> = {
  pratama: 'var(--naik-0)',
  madya: 'var(--naik-1)',
  purnama: 'var(--naik-3)',
  mandiri: 'var(--naik-4)',
}

/** A stratum by name beside its colour; null: not judged. */
export function NamaStrata({ strata }: { strata: KodeStrata | null }) {
  return (
    <span className={gaya.strata}>
      <i
        aria-hidden="true"
        className={strata ? gaya.contoh : `${gaya.contoh} arsir`}
        style={strata ? { background: WARNA[strata] } : undefined}
      />
      {strata ? getNamaStrata(strata) : 'Belum dinilai'}
    </span>
  )
}

function Batang({ sebaran: s }: { sebaran: SebaranStrata }) {
  const total = s.ternilai + s.belum
  if (total === 0) return null
  const lebar = (n: number) => ({ width: `${(n * 100) / total}%` })
  return (
    <div className={gaya.batang} aria-hidden="true">
      {STRATA.map(({ kode }) => (
        <i key={kode} style={{ ...lebar(s.jumlah[kode]), background: WARNA[kode] }} />
      ))}
      <i className="arsir" style={lebar(s.belum)} />
    </div>
  )
}

/** How many posyandu stand at each stratum, per place: fewest at Purnama and Mandiri first. */
export function TabelSebaran({
  baris,
  semua,
  bulan,
  judulNama,
}: {
  baris: readonly SebaranStrata[]
  semua: SebaranStrata
  bulan: Bulan
  judulNama: string
}) {
  const angka = (n: number) => (n === 0 ? '–' : formatBulat(n))
  return (
    <Tabel
      keterangan={`Posyandu menurut strata per ${judulNama.toLowerCase()}`}
      kolom={[
        {
          kode: 'nama',
          judul: judulNama,
          tajuk: true,
          rapat: true,
          isi: (s) => <Tautan href={tautan(`/program/bidang/${s.kode}#strata`, bulan)}>{s.nama}</Tautan>,
          kaki: semua.nama,
        },
        {
          kode: 'batang',
          judul: 'Sebaran',
          isi: (s) => <Batang sebaran={s} />,
          kaki: <Batang sebaran={semua} />,
        },
        ...STRATA.map(({ kode }) => ({
          kode,
          judul: <NamaStrata strata={kode} />,
          angka: true,
          isi: (s: SebaranStrata) => angka(s.jumlah[kode]),
          kaki: angka(semua.jumlah[kode]),
        })),
        {
          kode: 'belum',
          judul: <NamaStrata strata={null} />,
          angka: true,
          isi: (s) => angka(s.belum),
          kaki: angka(semua.belum),
        },
      ]}
      baris={urutkanSebaran(baris)}
      kunci={(s) => s.kode}
    />
  )
}

/** The criteria in force, and what stands for each. */
export function SyaratStrata() {
  return (
    <Rincian ringkas="Syarat tiap strata">
      <Tabel
        keterangan="Syarat strata"
        kolom={[
          { kode: 'nama', judul: 'Syarat', tajuk: true, isi: (k) => k.nama },
          {
            kode: 'minimal',
            judul: 'Sedikitnya',
            angka: true,
            isi: (k) => `${formatBulat(k.minimal)} ${k.satuan}`,
          },
          { kode: 'mulai', judul: 'Mulai strata', isi: (k) => getNamaStrata(k.mulai) },
          { kode: 'dasar', judul: 'Dibaca dari', isi: (k) => k.dasar },
        ]}
        baris={KRITERIA_STRATA}
        kunci={(k) => k.kode}
      />
      <p className={gaya.dokumen}>
        Menurut Telaah Kemandirian Posyandu (Kemenkes 2011). Apakah strata masih berlaku di bawah Permendagri
        13/2024 belum ditemukan: pakai sebagai persiapan akreditasi. Yang belum didata tidak dianggap nol;
        posyandu dihitung pada strata yang sudah terbukti.
      </p>
    </Rincian>
  )
}
