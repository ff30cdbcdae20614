import { formatStatus } from '@/indikator/kata-status'
import type { SelTulis } from '@/lib/buku/lembar'
import { type Bulan, formatBulan } from '@/lib/periode'
import { getGayaAngka, getSerial, type IsiLembar } from './kerangka'
import type { KumpulanNilai } from './kumpulkan'
import { listKolomNilai, listSelNilai } from './lembar-nilai'

/** Words for where a number stands. */
export const sifat = (contoh: boolean) => (contoh ? 'contoh' : 'kantor')

interface Bahan {
  judul: string
  kodeWilayah: string
  namaWilayah: string
  bulan: Bulan
  tanggalData: string | null
  kumpulan: readonly KumpulanNilai[]
}

/** One place, one row per indicator that is known of it. */
export function susunRingkas(m: Bahan): IsiLembar {
  const { kumpulan } = m
  const baris = kumpulan.flatMap(({ indikator: i, baris: tempat }): SelTulis[][] => {
    const n = tempat.find((b) => b.nilai.kode === m.kodeWilayah)?.nilai
    if (!n) return []
    const [nilai, pembilang, penyebut, target, jarak, ubah, melapor, total] = listSelNilai(i, n)
    const bentuk = (isi: SelTulis | undefined, gaya: ReturnType<typeof getGayaAngka>): SelTulis =>
      typeof isi === 'number' ? { isi, gaya } : null
    return [
      [
        { isi: i.nama, gaya: 'lipat' },
        m.namaWilayah,
        bentuk(nilai, getGayaAngka(i.desimal)),
        pembilang ?? null,
        penyebut ?? null,
        target ?? null,
        bentuk(jarak, getGayaAngka(i.desimal)),
        ubah ?? null,
        melapor ?? null,
        total ?? null,
        formatStatus(i, n),
        getSerial(m.tanggalData),
        i.sumber.map((s) => s.nama).join('; '),
        sifat(n.adaContoh),
      ],
    ]
  })
  return {
    nama: 'Ringkas',
    judul: `${m.judul}, ${formatBulan(m.bulan)}`,
    bekuKolom: 1,
    kolom: [
      { judul: 'Indikator', lebar: 34, gaya: 'lipat' },
      { judul: 'Wilayah', lebar: 30, gaya: 'lipat' },
      ...listKolomNilai({ desimal: 1, satuan: '%' }, 'Melapor atau terdata'),
      { judul: 'Data per', lebar: 17, gaya: 'hari' },
      { judul: 'Sumber', lebar: 40, gaya: 'lipat' },
      { judul: 'Sifat', lebar: 9, gaya: 'lipat' },
    ],
    baris,
  }
}
