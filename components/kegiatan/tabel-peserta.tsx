import { Lipat } from '@/components/program/lipat'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { PERAN_PESERTA } from '@/indikator/catatan/kegiatan'
import { jumlahPeserta, KODE_PERAN } from '@/indikator/kegiatan-susun'
import { formatBulat } from '@/lib/angka'
import type { PesertaTempat } from '@/server/loaders/kegiatan'

const sebut = (n: number | null) => (n === null ? '–' : formatBulat(n))

/** Participants by place of origin and role; a dash where nobody counted that role. */
export function TabelPeserta({ peserta }: { peserta: readonly PesertaTempat[] }) {
  const kaki = (ambil: (p: PesertaTempat) => number | null) =>
    formatBulat(peserta.reduce((n, p) => n + (ambil(p) ?? 0), 0))
  const kolom: Kolom<PesertaTempat>[] = [
    { kode: 'tempat', judul: 'Kecamatan asal', tajuk: true, isi: (p) => p.nama, kaki: 'Jumlah' },
    { kode: 'kegiatan', judul: 'Kegiatan', angka: true, isi: (p) => formatBulat(p.kegiatan) },
    ...KODE_PERAN.map(
      (k): Kolom<PesertaTempat> => ({
        kode: k,
        judul: PERAN_PESERTA[k],
        angka: true,
        isi: (p) => sebut(p.peserta[k]),
        kaki: kaki((p) => p.peserta[k]),
      }),
    ),
    {
      kode: 'semua',
      judul: 'Semua',
      angka: true,
      isi: (p) => sebut(jumlahPeserta(p.peserta)),
      kaki: kaki((p) => jumlahPeserta(p.peserta)),
    },
  ]
  const urut = [...peserta].sort(
    (a, b) =>
      (jumlahPeserta(b.peserta) ?? -1) - (jumlahPeserta(a.peserta) ?? -1) || a.nama.localeCompare(b.nama),
  )
  return (
    <Lipat jumlah={urut.length} satuan="kecamatan">
      <Tabel
        keterangan="Peserta menurut kecamatan asal dan peran"
        kolom={kolom}
        baris={urut}
        kunci={(p) => p.kode ?? 'kabupaten'}
      />
    </Lipat>
  )
}
