import { UKURAN } from '@/indikator'
import type { KodeTemplat } from '@/indikator/tipe'
import { listSeparuh } from './aturan-ukuran'
import { loadKeterangan } from './keterangan'
import { getJudulKolom } from './kolom-templat'
import { samarkan } from './pribadi'
import type { LembarSel } from './sel'
import { createTemuanGanda, createTemuanHilang, listJudulHilang, listTemuanSeparuh } from './syarat-judul'
import {
  createTabel,
  findJudul,
  getTemplatJudul,
  type Judul,
  listGanda,
  saringJudul,
  type Tabel,
} from './tabel'
import { createPenolakan, createTemuanLembar, type KodeTemuan } from './temuan'
import type { BerkasDitolak, KonteksPeriksa, Temuan } from './tipe'

/** What became of a sheet: a table to read, one that can't be read, or no table (with or without a word about it). */
export type LembarDinilai =
  | { jenis: 'tabel'; tabel: Tabel; temuan: Temuan[] }
  | { jenis: 'ditolak'; temuan: Temuan }
  | { jenis: 'dilewati'; temuan: Temuan | null }

/** Sheets of our own templates that hold no data. */
export const LEMBAR_PETUNJUK = 'Petunjuk'
export const LEMBAR_DAFTAR = 'Daftar'

const isKosong = (l: LembarSel) => l.baris.every((b) => b.every((s) => s === null))

function nilaiTanpaTemplat(nama: string, judul: Judul): LembarDinilai {
  if (judul.pribadi.length >= 2) {
    const pesan = `Lembar "${nama}" berisi daftar per orang (kolom data pribadi seperti "${judul.pribadi[0]?.judul}"), bukan rekap. Isinya tidak dibaca.`
    const saran = 'Kirim rekap jumlah per desa atau posyandu, tanpa NIK dan nama.'
    return { jenis: 'ditolak', temuan: createTemuanLembar('galat', 'daftar-per-orang', nama, pesan, saran) }
  }
  const pesan = `Lembar "${nama}": ada judul wilayah pada baris ${judul.awal + 1}, tetapi tidak ada kolom angka atau tahap yang dikenal.`
  return {
    jenis: 'ditolak',
    temuan: createTemuanLembar(
      'galat',
      'tabel-tidak-ditemukan',
      nama,
      pesan,
      'Salin isinya ke templat dari dasbor.',
    ),
  }
}

function nilaiJudul(
  lembar: LembarSel,
  judul: Judul,
  templat: KodeTemplat,
  konteks: KonteksPeriksa,
): LembarDinilai {
  const nama = samarkan(lembar.nama, 60)
  const { tunggal, ganda } = listGanda(lembar, judul)
  const ket = loadKeterangan(lembar, judul.awal)
  const untuk = new Set(judul.kolom.map((k) => k.untuk))
  const hilang = listJudulHilang(templat, untuk, ket, konteks.kodeKecamatan !== null)
  if (hilang.length > 0) return { jenis: 'ditolak', temuan: createTemuanHilang(nama, judul, templat, hilang) }
  if (ganda.length > 0) return { jenis: 'ditolak', temuan: createTemuanGanda(nama, templat, ganda) }
  const separuh = listSeparuh(untuk)
  const dipakai = tunggal.filter((k) => !separuh.some((s) => s.kode === k.untuk))
  if (templat !== 'registrasi' && !dipakai.some((k) => UKURAN.has(k.untuk))) {
    const kurang = new Set(separuh.flatMap((s) => s.kurang))
    return {
      jenis: 'ditolak',
      temuan: createTemuanHilang(
        nama,
        judul,
        templat,
        [...kurang].map((k) => getJudulKolom(templat, k)),
      ),
    }
  }
  return {
    jenis: 'tabel',
    tabel: createTabel(lembar, judul, templat, dipakai),
    temuan: listTemuanSeparuh(nama, templat, separuh),
  }
}

function nilaiSatu(lembar: LembarSel, konteks: KonteksPeriksa): LembarDinilai {
  const nama = samarkan(lembar.nama, 60)
  if (isKosong(lembar) || nama === LEMBAR_PETUNJUK || (lembar.tersembunyi && nama === LEMBAR_DAFTAR))
    return { jenis: 'dilewati', temuan: null }
  const judul = findJudul(lembar)
  const lewati = (pesan: string): LembarDinilai => ({
    jenis: 'dilewati',
    temuan: createTemuanLembar('info', 'lembar-dilewati', nama, pesan),
  })
  if (!judul) return lewati(`Lembar "${nama}" tidak memuat tabel yang dikenal, sehingga tidak dibaca.`)
  if (lembar.tersembunyi) return lewati(`Lembar "${nama}" disembunyikan, sehingga tidak dibaca.`)
  const templat = getTemplatJudul(judul)
  return templat
    ? nilaiJudul(lembar, saringJudul(judul, templat), templat, konteks)
    : nilaiTanpaTemplat(nama, judul)
}

/** Sheets whose shown names would be alike are told apart, so that sheet and row name one row. */
function bedakanNama(lembar: readonly LembarSel[]): LembarSel[] {
  const ada = new Set<string>()
  return lembar.map((l) => {
    let nama = samarkan(l.nama, 60)
    for (let i = 2; ada.has(nama); i++) nama = `${samarkan(l.nama, 50)} (${i})`
    ada.add(nama)
    return { ...l, nama }
  })
}

/** Looks at every sheet of a file. */
export function nilaiLembar(lembar: readonly LembarSel[], konteks: KonteksPeriksa): LembarDinilai[] {
  return bedakanNama(lembar).map((l) => nilaiSatu(l, konteks))
}

const URUTAN: readonly KodeTemuan[] = [
  'judul-ganda',
  'judul-hilang',
  'daftar-per-orang',
  'tabel-tidak-ditemukan',
]

/** The refusal of a file without one readable table: the most telling reason. */
export function pilihPenolakan(dinilai: readonly LembarDinilai[]): BerkasDitolak {
  const ditolak = dinilai.flatMap((d) => (d.jenis === 'ditolak' ? [d.temuan] : []))
  const urutan = (t: Temuan) => URUTAN.indexOf(t.kode as KodeTemuan)
  const [utama] = ditolak.sort((a, b) => urutan(a) - urutan(b))
  if (utama) return { ditolak: true, temuan: utama }
  return createPenolakan(
    'tabel-tidak-ditemukan',
    'Tidak ada tabel yang dikenal di berkas ini: judul kolom seperti Kecamatan, Desa, Posyandu, dan Bulan tidak ditemukan.',
    'Pakai templat dari dasbor, atau samakan judul kolomnya.',
  )
}
