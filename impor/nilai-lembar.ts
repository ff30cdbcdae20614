import { UKURAN } from '@/indikator'
import { getDaftar } from '@/indikator/catatan'
import type { Daftar } from '@/indikator/catatan/tipe'
import type { KodeTemplat } from '@/indikator/tipe'
import { listSeparuh } from './aturan-ukuran'
import { listBagian } from './bagian'
import { isJudulNama } from './judul'
import { findJudulLetak, findJudulTemplat, type JudulTemplat } from './kenali-daftar'
import { type Keterangan, loadKeterangan } from './keterangan'
import { samarkan } from './pribadi'
import { formatDaftar } from './sebut-daftar'
import type { LembarSel } from './sel'
import {
  createTemuanBulanBeda,
  createTemuanGanda,
  createTemuanHilang,
  createTemuanLetak,
  listJudulHilang,
  listTemuanSeparuh,
} from './syarat-judul'
import { adaIsi, createTabel, type Judul, type KolomTabel, listGanda, saringJudul, type Tabel } from './tabel'
import { createPenolakan, createTemuanLembar, type KodeTemuan } from './temuan'
import type { BerkasDitolak, KonteksPeriksa, TataLetak, Temuan } from './tipe'

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

const formatKolomSaja = (kolom: readonly { kolom: string }[]) =>
  formatDaftar(
    kolom.map((k) => k.kolom),
    'atau',
  )

/** A sheet whose columns are not clear, but could be pointed out: all of its rows wait for that. */
function createMenunggu(
  lembar: LembarSel,
  judul: Judul,
  templat: KodeTemplat,
  daftar: KolomTabel[],
  keterangan: Keterangan,
  temuan: Temuan,
): LembarDinilai {
  const tabel = createTabel(lembar, judul, templat, daftar, {
    keterangan,
    bagian: [],
    menunggu: 'menunggu kolomnya ditunjuk.',
  })
  return { jenis: 'tabel', tabel, temuan: [temuan] }
}

function nilaiJudul(
  lembar: LembarSel,
  judul: Judul,
  templat: KodeTemplat,
  konteks: KonteksPeriksa,
  berkas: string,
): LembarDinilai {
  const nama = samarkan(lembar.nama, 60)
  const mulai = judul.awal + judul.tinggi
  const { tunggal, ganda } = listGanda(lembar, judul)
  const { keterangan, bulanLembar } = loadKeterangan(lembar, judul.awal, konteks, berkas)
  const untuk = new Set(judul.kolom.map((k) => k.untuk))
  const daftar = getDaftar(templat) !== null
  // A record of a list has neither posyandu nor month: lines that name one say nothing here.
  const tanpa = daftar ? ['posyandu', 'bulan'] : []
  const bagian = listBagian(lembar, mulai, keterangan, konteks, (u) => untuk.has(u) || tanpa.includes(u))
  const adaBagian = (f: keyof Keterangan) => bagian.some((b) => b.keterangan[f] !== null)
  const hilang = listJudulHilang(templat, untuk, keterangan, konteks.kodeKecamatan !== null).filter(
    (f) => !adaBagian(f as keyof Keterangan),
  )
  const bisaDitunjuk = [...judul.tidakDikenal, ...judul.pribadi.filter((k) => isJudulNama(k.kunci))].filter(
    (k) => adaIsi(lembar, mulai, k.indeks),
  )
  if (hilang.length > 0) {
    const temuan = createTemuanHilang(nama, judul, templat, hilang, formatKolomSaja(bisaDitunjuk))
    return bisaDitunjuk.length > 0
      ? createMenunggu(lembar, judul, templat, tunggal, keterangan, temuan)
      : { jenis: 'ditolak', temuan }
  }
  if (ganda.length > 0)
    return createMenunggu(
      lembar,
      judul,
      templat,
      tunggal,
      keterangan,
      createTemuanGanda(nama, templat, ganda),
    )
  const separuh = daftar ? [] : listSeparuh(untuk)
  const dipakai = tunggal.filter((k) => !separuh.some((s) => s.kode === k.untuk))
  if (!daftar && templat !== 'registrasi' && !dipakai.some((k) => UKURAN.has(k.untuk))) {
    const kurang = [...new Set(separuh.flatMap((s) => s.kurang))]
    const temuan = createTemuanHilang(nama, judul, templat, kurang, formatKolomSaja(bisaDitunjuk))
    return bisaDitunjuk.length > 0
      ? createMenunggu(lembar, judul, templat, tunggal, keterangan, temuan)
      : { jenis: 'ditolak', temuan }
  }
  return {
    jenis: 'tabel',
    tabel: createTabel(lembar, judul, templat, dipakai, { keterangan, bagian, menunggu: null }),
    temuan: [
      ...listTemuanSeparuh(nama, templat, separuh),
      ...(!daftar && bulanLembar && !untuk.has('bulan') && keterangan.bulan
        ? [createTemuanBulanBeda(nama, keterangan.bulan, bulanLembar)]
        : []),
    ],
  }
}

/** The heading, with what the sender confirmed before where it fits; `letak` is that layout. */
function findJudulSatu(
  lembar: LembarSel,
  konteks: KonteksPeriksa,
): (JudulTemplat & { letak: TataLetak | null }) | null {
  for (const letak of konteks.tataLetak ?? []) {
    const judul = findJudulLetak(lembar, letak.templat, new Map(Object.entries(letak.kolom)))
    const dipakai = [...(judul?.kolom ?? []), ...(judul?.abaikan ?? [])].some((k) => k.kunci in letak.kolom)
    if (judul && dipakai) return { judul, templat: letak.templat, letak }
  }
  const ada = findJudulTemplat(lembar)
  return ada && { ...ada, letak: null }
}

function createTanpaWewenang(nama: string, d: Daftar): LembarDinilai {
  const pesan = `Lembar "${nama}" berisi ${d.nama}, yang tidak dicatat dengan akun ini.`
  const saran = 'Kirim berkasnya ke DPMD, atau masuk dengan akun yang mencatatnya.'
  return { jenis: 'ditolak', temuan: createTemuanLembar('galat', 'tidak-berwenang', nama, pesan, saran) }
}

function nilaiSatu(lembar: LembarSel, konteks: KonteksPeriksa, berkas: string): LembarDinilai {
  const nama = samarkan(lembar.nama, 60)
  if (isKosong(lembar) || nama === LEMBAR_PETUNJUK || (lembar.tersembunyi && nama === LEMBAR_DAFTAR))
    return { jenis: 'dilewati', temuan: null }
  const ada = findJudulSatu(lembar, konteks)
  if (!ada) {
    const pesan = `Lembar "${nama}" tidak memuat tabel yang dikenal, sehingga tidak dibaca.`
    return { jenis: 'dilewati', temuan: createTemuanLembar('info', 'lembar-dilewati', nama, pesan) }
  }
  const { judul, templat, letak } = ada
  if (!templat) return nilaiTanpaTemplat(nama, judul)
  const d = getDaftar(templat)
  if (d && konteks.daftar && !konteks.daftar.includes(d.kode)) return createTanpaWewenang(nama, d)
  const dinilai = nilaiJudul(lembar, saringJudul(judul, templat), templat, konteks, berkas)
  return dinilai.jenis === 'tabel' && letak
    ? { ...dinilai, temuan: [createTemuanLetak(nama, letak), ...dinilai.temuan] }
    : dinilai
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

/** Looks at every sheet of a file called `berkas`. */
export function nilaiLembar(
  lembar: readonly LembarSel[],
  konteks: KonteksPeriksa,
  berkas: string,
): LembarDinilai[] {
  return bedakanNama(lembar).map((l) => nilaiSatu(l, konteks, berkas))
}

const URUTAN: readonly KodeTemuan[] = [
  'tidak-berwenang',
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
