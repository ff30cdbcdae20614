import { formatBulat } from '@/lib/angka'
import { type AmbilJumlah, type BarisKendala, judulKendala, listKendala, sebutBelum } from '../kendala'
import type { Status } from '../tipe'
import type { AngkaTopik, BahanProgram, SusunTopik } from './tipe'

const dariTerdata = (jumlah: number, dari: number) => `${formatBulat(jumlah)} dari ${formatBulat(dari)}`

function susunAngka(
  b: BahanProgram,
  kendala: readonly BarisKendala[],
  ambil: AmbilJumlah,
  posyandu: number,
): AngkaTopik[] {
  const terdata = ambil('sarana_terdata')?.jumlah ?? 0
  const kader = kendala
    .filter((k) => k.satuan === 'kader')
    .map((k) => ({
      nama: k.kode === 'insentif' ? 'Kader inti tanpa insentif' : 'Kader belum dilatih',
      nilai:
        k.jumlah === null || k.dari === 0
          ? '–'
          : k.kode === 'insentif'
            ? formatBulat(k.jumlah)
            : dariTerdata(k.jumlah, k.dari),
      keterangan: k.belumDidata > 0 ? sebutBelum(k) : null,
      status: k.jumlah === 0 && k.dari > 0 ? ('baik' as const) : ('kosong' as const),
    }))
  return [
    {
      nama: 'Sarana lengkap',
      nilai: terdata > 0 ? dariTerdata(ambil('sarana_lengkap')?.jumlah ?? 0, terdata) : '–',
      keterangan:
        posyandu > terdata ? `${formatBulat(posyandu - terdata)} posyandu belum didata` : 'semua terdata',
      status: b.nilai('sarana-lengkap', b.tempat.kode).status,
    },
    ...kader,
  ]
}

const status = (k: BarisKendala): Status =>
  k.jumlah === null || k.dari === 0
    ? 'kosong'
    : k.jumlah === 0
      ? 'baik'
      : k.jumlah * 4 > k.dari
        ? 'buruk'
        : 'waspada'

/** What holds the posyandu of a place back: facilities, incentive, training, by the balita whom filling the gap would reach. */
export const susunTopikKendala: SusunTopik = (b) => {
  const ambil: AmbilJumlah = (ukuran) => b.jumlah(ukuran, b.tempat.kode)
  const posyandu = ambil('posyandu')?.jumlah ?? 0
  const kendala = listKendala(posyandu, ambil)
  const dasar = {
    kode: 'kendala',
    nama: 'Sarana dan kendala',
    sumber: 'pendataan sarana, laporan bulanan, dan daftar registrasi',
    href: b.tempat.jenis === 'kecamatan' ? `/program/kendala/${b.tempat.kode}` : '/program/kendala',
  } as const
  if (kendala.every((k) => k.jumlah === null))
    return {
      ...dasar,
      judul: `Kendala ${b.tempat.nama} belum didata`,
      angka: [],
      tabel: null,
      adaContoh: false,
      kosong: 'Isi templat sarana lalu unggah di halaman Impor.',
    }
  const terbesar = Math.max(1, ...kendala.map((k) => k.dampak ?? 0))
  return {
    ...dasar,
    judul: judulKendala(kendala, b.tempat.nama),
    angka: susunAngka(b, kendala, ambil, posyandu),
    tabel: {
      kolom: ['Yang kurang', 'Balita terdampak', 'Belum didata'],
      baris: kendala.map((k) => ({
        nama: k.nama,
        kode: null,
        sel: [
          k.jumlah === null || k.dari === 0
            ? 'belum ada data'
            : `${dariTerdata(k.jumlah, k.dari)} ${k.satuan}`,
          k.dampak === null ? '–' : formatBulat(k.dampak),
          `${formatBulat(k.belumDidata)} posyandu`,
        ],
        status: status(k),
        batang: k.dampak === null ? null : k.dampak / terbesar,
      })),
    },
    adaContoh: b.nilai('sarana-lengkap', b.tempat.kode).adaContoh,
    kosong: null,
  }
}
