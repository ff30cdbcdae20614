import type { KodeTemplat } from '@/indikator/tipe'
import { type Acuan, createAcuan } from './acuan'
import { listCatatanBerkas, parseBerkas } from './baca'
import { getTabelBaris } from './bagian'
import { getAlasanLewati } from './jenis-baris'
import { type LembarDinilai, nilaiLembar, pilihPenolakan } from './nilai-lembar'
import { createPembaca, createPengambil } from './pembaca-baris'
import { periksaAnak } from './periksa-anak'
import { periksaBidang } from './periksa-bidang'
import type { LembarSel } from './sel'
import {
  type BarisDibaca,
  bacaIsi,
  createBaris,
  createKeterangan,
  getKeadaan,
  periksaRangkaian,
} from './susun-baris'
import { listKolomTanya } from './syarat-judul'
import type { Tabel } from './tabel'
import { getTemplat } from './templat'
import { createPenolakan, createTemuanLembar } from './temuan'
import { listTemuanTabel } from './temuan-tabel'
import type { BarisPeriksa, BerkasDitolak, KonteksPeriksa, LembarTerbaca, Pemeriksaan, Temuan } from './tipe'

function bacaBaris(
  tabel: Tabel,
  indeks: number,
  ambil: ReturnType<typeof createPengambil>,
  acuan: Acuan,
): BarisDibaca {
  const baca = createPembaca(tabel, indeks, ambil)
  const lewati = getAlasanLewati(tabel, indeks, baca)
  if (lewati) {
    baca.temuan.length = 0
    baca.lapor('info', lewati.kode, null, lewati.kalimat)
    return { baca, dilewati: true, calon: null }
  }
  if (tabel.menunggu) {
    baca.galat('judul-menunggu', null, tabel.menunggu)
    return { baca, dilewati: false, calon: null }
  }
  return bacaIsi(baca, acuan)
}

function bacaTabel(tabel: Tabel, acuan: Acuan): BarisDibaca[] {
  const ambil = createPengambil(tabel)
  const hasil: BarisDibaca[] = []
  for (let i = tabel.judul.awal + tabel.judul.tinggi; i < tabel.lembar.baris.length; i++) {
    if (tabel.lembar.baris[i]?.some((s) => s !== null))
      hasil.push(bacaBaris(getTabelBaris(tabel, i), i, ambil, acuan))
  }
  return hasil
}

function createTerbaca(tabel: Tabel): LembarTerbaca {
  return {
    nama: tabel.nama,
    barisJudul: tabel.judul.awal + 1,
    kolom: [...tabel.kolom.values()].map(({ kolom, judul, untuk }) => ({ kolom, judul, untuk })),
    keterangan: createKeterangan(tabel),
    tidakDikenal: tabel.judul.tidakDikenal.map((k) => k.judul),
    tanya: listKolomTanya(tabel),
    dibuang: tabel.judul.pribadi.map((k) => k.judul),
  }
}

// What a row was read from is let go as soon as the row stands: of a large file there is never both.
function* susunBaris(dibaca: BarisDibaca[]): Generator<BarisPeriksa> {
  dibaca.reverse()
  for (let d = dibaca.pop(); d; d = dibaca.pop()) {
    yield createBaris(d)
    d.baca.tabel.lembar.baris[d.baca.nomor - 1] = []
  }
}

function hitungBaris(dibaca: readonly BarisDibaca[]): Pemeriksaan['hitungan'] {
  const jumlah = { terima: 0, tolak: 0, lewati: 0 }
  for (const d of dibaca) jumlah[getKeadaan(d)] += 1
  return {
    dibaca: dibaca.length,
    diterima: jumlah.terima,
    ditolak: jumlah.tolak,
    dilewati: jumlah.lewati,
  }
}

/** The template that most rows belong to: one file holds one template. */
function pilihTemplat(tabel: readonly Tabel[]): KodeTemplat {
  const baris = new Map<KodeTemplat, number>()
  for (const t of tabel) baris.set(t.templat, (baris.get(t.templat) ?? 0) + t.lembar.baris.length)
  return [...baris].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

function listTemuanBerkas(dinilai: readonly LembarDinilai[], dipakai: readonly Tabel[]): Temuan[] {
  return dinilai.flatMap((d) => {
    if (d.jenis === 'dilewati') return d.temuan ? [d.temuan] : []
    if (d.jenis === 'ditolak')
      return [
        { ...d.temuan, tingkat: 'peringatan' as const, pesan: `${d.temuan.pesan} Lembar ini tidak dibaca.` },
      ]
    const t = d.tabel
    if (dipakai.includes(t)) {
      return [...d.temuan, ...listTemuanTabel(t)]
    }
    const nama = getTemplat(t.templat)?.nama ?? t.templat
    const pesan = `Lembar "${t.nama}" berisi ${nama}, berbeda dari lembar lain, sehingga tidak dibaca.`
    return [
      createTemuanLembar(
        'peringatan',
        'lembar-lain-templat',
        t.nama,
        pesan,
        'Kirim lembar itu sebagai berkas tersendiri.',
      ),
    ]
  })
}

/** The answer to a file with its rows still to come, in order: each is made when it is asked for, and once. */
export type PemeriksaanBertahap = Omit<Pemeriksaan, 'baris'> & { baris: Iterable<BarisPeriksa> }

/**
 * Checks sheets that are read already, and uses them up: a row that was handed out is gone from `lembar`. `catatan`: what is to be
 * said of the file itself.
 */
export function periksaBertahap(
  lembar: LembarSel[],
  namaBerkas: string,
  konteks: KonteksPeriksa,
  catatan: readonly Temuan[],
): PemeriksaanBertahap | BerkasDitolak {
  const dihitung = periksaAnak(lembar, konteks) ?? periksaBidang(lembar, konteks)
  if (dihitung) return dihitung
  const dinilai = nilaiLembar(lembar, konteks, namaBerkas)
  const semua = dinilai.flatMap((d) => (d.jenis === 'tabel' ? [d.tabel] : []))
  if (semua.length === 0) return pilihPenolakan(dinilai)
  const templat = pilihTemplat(semua)
  const dipakai = semua.filter((t) => t.templat === templat)
  const acuan = createAcuan(konteks)
  const dibaca = dipakai.flatMap((t) => bacaTabel(t, acuan))
  if (dibaca.length === 0) {
    return createPenolakan(
      'tanpa-baris',
      'Judul kolom ditemukan, tetapi tidak ada satu baris pun di bawahnya.',
      'Isi tabelnya, lalu kirim lagi.',
    )
  }
  periksaRangkaian(dibaca, konteks)
  return {
    templat,
    bacaan: {
      lembar: dipakai.map(createTerbaca),
      temuan: [...catatan, ...listTemuanBerkas(dinilai, dipakai)],
    },
    hitungan: hitungBaris(dibaca),
    baris: susunBaris(dibaca),
  }
}

/** The same with all rows at once. */
export function periksaLembar(
  lembar: LembarSel[],
  namaBerkas: string,
  konteks: KonteksPeriksa,
  catatan: readonly Temuan[] = [],
): Pemeriksaan | BerkasDitolak {
  const hasil = periksaBertahap(lembar, namaBerkas, konteks, catatan)
  return 'ditolak' in hasil ? hasil : { ...hasil, baris: [...hasil.baris] }
}

/**
 * Reads a spreadsheet of any supported kind and checks every row: each row under a heading is accepted, rejected or skipped.
 * A file that can't be taken as a whole comes back as `BerkasDitolak`; bad input never throws. Blocks while it works
 * (20,000 rows take a few seconds).
 */
export function periksaBerkas(
  bytes: Uint8Array,
  namaBerkas: string,
  konteks: KonteksPeriksa,
): Pemeriksaan | BerkasDitolak {
  const lembar = parseBerkas(bytes, namaBerkas)
  return 'ditolak' in lembar ? lembar : periksaLembar(lembar, namaBerkas, konteks, listCatatanBerkas(bytes))
}
