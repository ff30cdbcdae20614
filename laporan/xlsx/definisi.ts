import type { IndikatorBeku } from '@/indikator/rapat/tipe'
import { formatTarget } from '@/lib/format-target'
import { formatTanggal } from '@/lib/periode'
import type { IsiLembar } from './kerangka'
import type { KumpulanNilai } from './kumpulkan'

const ARAH = { 'naik-baik': 'makin tinggi makin baik', 'turun-baik': 'makin rendah makin baik' } as const

function formatKeadaan(i: IndikatorBeku): string {
  const t = formatTarget(i.toleransi)
  return `tercapai: memenuhi target; mendekati: paling banyak ${t} poin dari target; jauh: lebih dari ${t} poin`
}

/** How every number is counted. */
export function susunDefinisi(kumpulan: readonly Pick<KumpulanNilai, 'indikator'>[]): IsiLembar {
  return {
    nama: 'Definisi',
    judul: 'Definisi: cara menghitung tiap angka',
    bekuKolom: 1,
    kolom: [
      { judul: 'Indikator', lebar: 30, gaya: 'lipat' },
      { judul: 'Kode', lebar: 20, gaya: 'lipat' },
      { judul: 'Penjelasan', lebar: 60, gaya: 'lipat' },
      { judul: 'Rumus', lebar: 52, gaya: 'lipat' },
      { judul: 'Arah', lebar: 24, gaya: 'lipat' },
      { judul: 'Keadaan', lebar: 46, gaya: 'lipat' },
      { judul: 'Catatan', lebar: 60, gaya: 'lipat' },
    ],
    baris: kumpulan.map(({ indikator: i }) => [
      i.nama,
      i.kode,
      i.penjelasan,
      `jumlah ${i.namaPembilang} × ${i.pengali} ÷ jumlah ${i.namaPenyebut}; dibulatkan ${i.desimal} desimal`,
      ARAH[i.arah],
      formatKeadaan(i),
      i.catatan ?? null,
    ]),
  }
}

/** Where numbers, targets and boundaries come from. */
export function susunSumber(
  m: {
    tanggalData: string | null
    aplikasi: string
    /** Which state of the data. */
    asal: string
    batas: string | null
  },
  kumpulan: readonly KumpulanNilai[],
): IsiLembar {
  const data = kumpulan.flatMap(({ indikator: i }) =>
    i.sumber.map((s) => [i.nama, 'angka', s.nama, s.keterangan]),
  )
  const target = kumpulan.flatMap(({ indikator: i, baris }) => {
    const t = baris.find((b) => b.nilai.target)?.nilai.target
    if (!t) return []
    const tenggat = t.tenggat ? `, tenggat ${formatTanggal(t.tenggat)}` : ''
    const contoh = t.sifat === 'contoh' ? '; target contoh' : ''
    return [[i.nama, 'target', t.sumber, `${formatTarget(t.nilai)} %${tenggat}${contoh}`]]
  })
  const per = m.tanggalData ? `data per ${formatTanggal(m.tanggalData)}` : 'belum ada data'
  return {
    nama: 'Sumber',
    judul: 'Sumber angka, target, dan batas wilayah',
    bekuKolom: 1,
    kolom: [
      { judul: 'Indikator', lebar: 30, gaya: 'lipat' },
      { judul: 'Untuk', lebar: 12, gaya: 'lipat' },
      { judul: 'Sumber', lebar: 50, gaya: 'lipat' },
      { judul: 'Keterangan', lebar: 70, gaya: 'lipat' },
    ],
    baris: [
      ...data,
      ...target,
      ['Semua', 'berkas', m.aplikasi, [per, m.asal].filter(Boolean).join('; ')],
      ...(m.batas ? [['Peta', 'batas', m.batas, null]] : []),
    ],
  }
}
