import type { BarisRegistrasi } from '@/indikator/daftar-registrasi'
import { getTahap } from '@/indikator/tahap-registrasi'
import { createBuku } from '@/lib/buku/buku'
import type { LembarTulis, SelTulis } from '@/lib/buku/lembar'
import { formatTanggal, hitungHari } from '@/lib/periode'
import { type BarisKemendagri, KOLOM_KEMENDAGRI } from './lembar-kemendagri'
import { LEMBAR_PETUNJUK } from './nilai-lembar'

const CONTOH = 'DATA CONTOH: angka dan nama dibuat untuk mencoba, bukan keadaan sebenarnya.'
const judul = (isi: string): SelTulis => ({ isi, gaya: 'judul' })
const serial = (tanggal: string | null) => (tanggal ? hitungHari('1899-12-30', tanggal) : null)

function createKeterangan(kepala: string, baris: readonly (string | null)[]): LembarTulis {
  return {
    nama: LEMBAR_PETUNJUK,
    baris: [[{ isi: kepala, gaya: 'kepala' }], ...baris.flatMap((b) => (b === null ? [] : [[b]]))],
    kolom: [{ lebar: 110, gaya: 'lipat' }],
  }
}

/** The filtered work list as XLSX bytes: one row per posyandu, then where it comes from. */
export function createBukuDaftar(d: {
  baris: readonly BarisRegistrasi[]
  tanggal: string | null
  judul: string
}): Uint8Array {
  const kolom = [
    ['No.', 6],
    ['Kecamatan', 22],
    ['Desa/Kelurahan', 28],
    ['Posyandu', 26],
    ['Tahap', 30],
    ['Sejak', 14],
    ['Lama (hari)', 12],
    ['Macet', 10],
    ['Dokumen kurang', 40],
    ['Alasan dikembalikan', 36],
    ['Nomor registrasi', 24],
    ['Hubungi', 30],
    ['Sifat', 10],
  ] as const
  const baris = d.baris.map((b, i): SelTulis[] => [
    i + 1,
    b.kecamatan,
    b.desa,
    b.nama,
    getTahap(b.tahap)?.nama ?? b.tahap,
    serial(b.sejak),
    b.hari,
    b.macet ? 'macet' : null,
    b.kurang.map((k) => k.pendek).join(', ') || null,
    b.alasan,
    b.nomor,
    b.kantor,
    b.contoh ? 'contoh' : null,
  ])
  return createBuku([
    {
      nama: 'Daftar',
      baris: [kolom.map(([j]) => judul(j)), ...baris],
      kolom: kolom.map(([j, lebar]) => (j === 'Sejak' ? { lebar, gaya: 'tanggal' } : { lebar })),
      beku: { baris: 1, kolom: 4 },
    },
    createKeterangan('Daftar kerja registrasi posyandu', [
      `Saringan: ${d.judul || 'semua posyandu'}. ${d.baris.length} posyandu.`,
      d.tanggal
        ? `Keadaan per ${formatTanggal(d.tanggal)}. Sumber: catatan registrasi DPMD di dasbor.`
        : null,
      d.baris.some((b) => b.contoh) ? CONTOH : null,
    ]),
  ])
}

/** The recapitulation for Kemendagri as XLSX bytes; comes back through the import with numbers and dates filled in. */
export function createBukuKemendagri(d: {
  baris: readonly BarisKemendagri[]
  tanggal: string | null
  adaContoh: boolean
}): Uint8Array {
  return createBuku([
    {
      nama: d.adaContoh ? 'Lembar Kemendagri (contoh)' : 'Lembar Kemendagri',
      baris: [
        KOLOM_KEMENDAGRI.map((k) => judul(k.judul)),
        ...d.baris.map((b) => KOLOM_KEMENDAGRI.map((k) => k.isi(b))),
      ],
      kolom: KOLOM_KEMENDAGRI.map((k) => ({ lebar: k.lebar, gaya: k.tanggal ? 'tanggal' : 'teks' })),
      beku: { baris: 1, kolom: 4 },
    },
    createKeterangan('Lembar rekapitulasi untuk sistem Kemendagri', [
      `${d.baris.length} posyandu yang sudah diverifikasi DPMD atau menunggu nomornya.`,
      d.tanggal ? `Keadaan per ${formatTanggal(d.tanggal)}.` : null,
      'Setelah nomor terbit: isi kolom Nomor registrasi dan Tanggal terdaftar, lalu unggah berkas ini lewat halaman Impor.',
      'Baris tanpa nomor dilewati, jadi berkas yang baru terisi sebagian boleh diunggah. Kolom Kode dasbor jangan diubah.',
      d.adaContoh ? CONTOH : null,
    ]),
  ])
}
