import { KATA_STATUS_TOPIK } from '@/indikator/rapat/susun-program'
import type { SalindiaProgram } from '@/indikator/rapat/tipe'
import type { IsiLembar } from './kerangka'
import { sifat } from './ringkas'

/** Topics of the programme: figures first, then every row, as printed. */
export function susunLembarProgram(s: SalindiaProgram): IsiLembar {
  const kolom = s.tabel?.kolom ?? []
  const kosong = kolom.map(() => null)
  return {
    nama: `Program ${s.label}`.slice(0, 31),
    judul: s.judul,
    bekuKolom: 2,
    kolom: [
      { judul: 'Kode', lebar: 15, gaya: 'lipat' },
      { judul: 'Nama', lebar: 34, gaya: 'lipat' },
      { judul: 'Status', lebar: 18, gaya: 'lipat' },
      { judul: 'Nilai', lebar: 22, gaya: 'lipat' },
      ...kolom.map((judul) => ({ judul, lebar: 24, gaya: 'lipat' as const })),
      { judul: 'Keterangan', lebar: 50, gaya: 'lipat' },
      { judul: 'Sifat', lebar: 9, gaya: 'lipat' },
    ],
    baris: [
      ...s.angka.map((a) => [
        null,
        a.nama,
        a.status === 'kosong' ? null : KATA_STATUS_TOPIK[a.status],
        a.nilai,
        ...kosong,
        a.keterangan,
        sifat(s.adaContoh),
      ]),
      ...(s.tabel?.baris ?? []).map((b) => [
        b.kode,
        b.nama,
        KATA_STATUS_TOPIK[b.status],
        null,
        ...kolom.map((_, i) => b.sel[i] ?? null),
        null,
        sifat(s.adaContoh),
      ]),
    ],
  }
}
