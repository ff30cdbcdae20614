import { formatBulat } from '@/lib/angka'
import {
  judulDigital,
  NAMA_KELAS_DIGITAL,
  type SiapDigital,
  STATUS_KELAS_DIGITAL,
  susunSiapDigital,
} from '../digital'
import { KELAS_DIGITAL, type KelasDigital } from '../digital-ukuran'
import type { AngkaTopik, BahanProgram, SusunTopik, TabelTopik } from './tipe'

const KETERANGAN: Readonly<Record<KelasDigital, string>> = {
  siap: 'gawai, sinyal, dan kader',
  hampir: 'kurang satu hal',
  belum: 'kurang dua hal atau lebih',
  'belum-didata': 'tidak dihitung',
}

function susunAngka(d: SiapDigital): AngkaTopik[] {
  return KELAS_DIGITAL.map((k) => ({
    nama: NAMA_KELAS_DIGITAL[k],
    nilai: `${formatBulat(d.kelas[k])}`,
    keterangan: KETERANGAN[k],
    status: STATUS_KELAS_DIGITAL[k],
  }))
}

function susunTabel(b: BahanProgram): TabelTopik {
  const baris = b.bawah.map((t) => {
    const d = susunSiapDigital(t.posyandu, (ukuran) => b.jumlah(ukuran, t.kode))
    return { t, d, bagian: d.terdata > 0 ? d.kelas.siap / d.terdata : null }
  })
  return {
    kolom: ['Siap', 'Hampir siap', 'Belum siap', 'Belum didata'],
    baris: baris
      .sort((a, z) => (a.bagian ?? 2) - (z.bagian ?? 2) || a.t.nama.localeCompare(z.t.nama))
      .map(({ t, d, bagian }) => ({
        nama: t.nama,
        kode: t.kode,
        sel: [
          d.terdata > 0 ? `${formatBulat(d.kelas.siap)} dari ${formatBulat(d.terdata)}` : '–',
          formatBulat(d.kelas.hampir),
          formatBulat(d.kelas.belum),
          formatBulat(d.kelas['belum-didata']),
        ],
        status: b.nilai('siap-digital', t.kode).status,
        batang: bagian,
      })),
  }
}

/** How far the posyandu of a place can report by themselves. */
export const susunTopikDigital: SusunTopik = (b) => {
  const d = susunSiapDigital(b.jumlah('posyandu', b.tempat.kode)?.jumlah ?? 0, (ukuran) =>
    b.jumlah(ukuran, b.tempat.kode),
  )
  const kosong = d.terdata === 0
  return {
    kode: 'digital',
    nama: 'Kesiapan digital',
    judul: judulDigital(d, b.tempat.nama),
    angka: kosong ? [] : susunAngka(d),
    tabel: kosong ? null : susunTabel(b),
    sumber: 'pendataan kesiapan digital',
    adaContoh: b.nilai('siap-digital', b.tempat.kode).adaContoh,
    kosong: kosong ? 'Isi templat digital lalu unggah di halaman Impor.' : null,
    href: b.tempat.jenis === 'kecamatan' ? `/program/digital/${b.tempat.kode}` : '/program/digital',
  }
}
