import { hitungSelisih } from '@/indikator/hitung'
import { formatStatus } from '@/indikator/kata-status'
import { judulKelengkapan } from '@/indikator/kelengkapan'
import type { NilaiTempat, TitikDeret } from '@/indikator/model'
import type { IndikatorBeku } from '@/indikator/rapat/tipe'
import type { SelTulis } from '@/lib/buku/lembar'
import { type Bulan, formatBulanPendek } from '@/lib/periode'
import { getGayaAngka, getGayaPoin, getSerial, type IsiLembar, type KolomLembar } from './kerangka'

/** A value of one place with what is known of the months before. */
export interface BarisNilai {
  nilai: NilaiTempat
  deret: readonly TitikDeret[]
}

/** "kabupaten", "kecamatan", "desa/kelurahan", "posyandu" from a code. */
function sebutTingkat(kode: string): string {
  const ruas = kode.split('.').length
  if (ruas <= 2) return 'kabupaten'
  if (ruas === 3) return 'kecamatan'
  return ruas === 4 ? 'desa/kelurahan' : 'posyandu'
}

/** Points from the target: positive when it is missed; null without value or target. */
function getJarak(i: IndikatorBeku, n: NilaiTempat): number | null {
  return n.tercetak === null || n.target === null ? null : hitungSelisih(i, n.tercetak, n.target.nilai)
}

/** Columns of a value: printed value, the two sums behind it, target, distance, change, who reported, state. */
export function listKolomNilai(
  i: Pick<IndikatorBeku, 'desimal' | 'satuan'>,
  judulLengkap: string,
): KolomLembar[] {
  const angka = getGayaAngka(i.desimal)
  const poin = getGayaPoin(i.desimal)
  return [
    { judul: `Nilai (${i.satuan})`, lebar: 11, gaya: angka },
    { judul: 'Pembilang', lebar: 12, gaya: 'bulat' },
    { judul: 'Penyebut', lebar: 12, gaya: 'bulat' },
    { judul: 'Target (%)', lebar: 11, gaya: 'angka-1' },
    { judul: 'Kurang dari target (poin)', lebar: 13, gaya: angka },
    { judul: 'Perubahan dari bulan lalu (poin)', lebar: 14, gaya: poin },
    { judul: judulLengkap, lebar: 11, gaya: 'bulat' },
    { judul: 'Dari', lebar: 8, gaya: 'bulat' },
    { judul: 'Keadaan', lebar: 28, gaya: 'lipat' },
  ]
}

/** Cells of `listKolomNilai`; where there is no number the cell is empty and the state says why. */
export function listSelNilai(i: IndikatorBeku, n: NilaiTempat): SelTulis[] {
  const ada = n.nilai.jenis === 'angka' ? n.nilai : null
  return [
    n.tercetak,
    ada?.pembilang ?? null,
    ada?.penyebut ?? null,
    n.target?.nilai ?? null,
    getJarak(i, n),
    n.ubah,
    n.melapor,
    n.total,
    formatStatus(i, n),
  ]
}

interface Bahan {
  indikator: IndikatorBeku
  bulan: Bulan
  tanggalData: string | null
  baris: readonly BarisNilai[]
}

/** One indicator: a row per place in the order given. */
export function susunLembarNilai(b: Bahan): IsiLembar {
  const i = b.indikator
  const sumber = i.sumber.map((s) => s.nama).join('; ')
  return {
    nama: i.namaPendek,
    judul: `${i.nama}, ${formatBulanPendek(b.bulan)}: ${i.namaPembilang} ÷ ${i.namaPenyebut} × 100`,
    bekuKolom: 3,
    kolom: [
      { judul: 'Kode', lebar: 14, gaya: 'lipat' },
      { judul: 'Tingkat', lebar: 16, gaya: 'lipat' },
      { judul: 'Tempat', lebar: 26, gaya: 'lipat' },
      ...listKolomNilai(i, judulKelengkapan(i)),
      { judul: 'Data per', lebar: 17, gaya: 'hari' },
      { judul: 'Sumber', lebar: 36, gaya: 'lipat' },
      { judul: 'Sifat', lebar: 8, gaya: 'lipat' },
    ],
    baris: b.baris.map(({ nilai: n }) => [
      n.kode,
      sebutTingkat(n.kode),
      n.nama,
      ...listSelNilai(i, n),
      getSerial(b.tanggalData),
      sumber,
      n.adaContoh ? 'contoh' : 'kantor',
    ]),
  }
}

/** Every indicator and place with its months as columns; a month without a value is empty. */
export function susunLembarBulanan(kumpulan: readonly Pick<Bahan, 'indikator' | 'baris'>[]): IsiLembar {
  const bulan = [
    ...new Set(kumpulan.flatMap((k) => k.baris.flatMap((b) => b.deret.map((t) => t.bulan)))),
  ].sort()
  return {
    nama: 'Per bulan',
    judul: 'Nilai tiap bulan (%)',
    bekuKolom: 3,
    kolom: [
      { judul: 'Indikator', lebar: 20, gaya: 'lipat' },
      { judul: 'Kode', lebar: 14, gaya: 'lipat' },
      { judul: 'Tempat', lebar: 26, gaya: 'lipat' },
      ...bulan.map((x) => ({ judul: formatBulanPendek(x), lebar: 7.5 })),
    ],
    baris: kumpulan.flatMap(({ indikator: i, baris }) =>
      baris.flatMap(({ nilai: n, deret }) => {
        if (deret.length === 0) return []
        const pada = new Map(deret.map((t) => [t.bulan, t.nilai]))
        const gaya = getGayaAngka(i.desimal)
        const sel = (x: Bulan): SelTulis => {
          const isi = pada.get(x)
          return isi === undefined || isi === null ? null : { isi, gaya }
        }
        return [[i.namaPendek, n.kode, n.nama, ...bulan.map(sel)]]
      }),
    ),
  }
}
