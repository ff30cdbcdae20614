import { formatBulat, formatPersen } from '@/lib/angka'
import { membaik } from '../hitung'
import type { NilaiTempat } from '../model'
import { pilihPenyumbang, urutkanPenyumbang } from '../penyumbang'
import { susunDeret, urutkanTerburuk } from '../susun'
import type { Indikator } from '../tipe'
import { gabungNama } from '../vonis'
import { type BahanRapat, getIndikatorAcara, getIndikatorBeku, getNilai, sebutTempat } from './bahan'
import { susunDasar } from './dasar'
import { kalimatJanji, pilihJanji } from './janji'
import {
  judulKosong,
  kalimatAngka,
  kalimatKosong,
  sebabLaporan,
  sebutKurang,
  sebutMenunggu,
  sebutTempatNilai,
} from './kalimat'
import type { Acara, BarisTertinggal, SalindiaTertinggal } from './tipe'

const PALING_BANYAK = 4
const SEBAB = 2
const TANPA_TARGET = 'belum ada target, maka tidak ada yang disebut tertinggal'

const hitungSisa = (n: NilaiTempat) =>
  n.nilai.jenis === 'angka' && n.target !== null ? n.nilai.penyebut - n.nilai.pembilang : 0

/** What holds a place back in this indicator, in the order of weight, at most two. */
function listSebab(b: BahanRapat, i: Indikator, n: NilaiTempat): string[] {
  if (i.kode === 'registrasi') return sebutMenunggu(b.tahap[n.kode] ?? [], SEBAB)
  if (n.tercetak === null) {
    const laporan = b.kekurangan[n.kode]?.find((k) => k.kode === 'laporan')
    return laporan ? [sebutKurang(laporan, b.bulan)] : ['belum ada datanya']
  }
  return sebabLaporan(i, n, susunDeret(i, n.kode, b.deret.slice(-4), b.tabel)).slice(0, SEBAB)
}

/** Those that lag, furthest first: for registrations by how many are missing, else by the value. Places at the target are left out. */
function urutkanTertinggal(i: Indikator, tempat: readonly NilaiTempat[]): NilaiTempat[] {
  if (i.kode !== 'registrasi')
    return urutkanTerburuk(i, tempat).filter((t) => t.status === 'buruk' || t.status === 'waspada')
  return urutkanPenyumbang(tempat.map((t) => ({ ...t, sisa: hitungSisa(t) }))).map(({ sisa: _, ...t }) => t)
}

/** Rows with their reasons. */
export function susunBarisTertinggal(
  b: BahanRapat,
  i: Indikator,
  tempat: readonly NilaiTempat[],
  paling: number,
): BarisTertinggal[] {
  return urutkanTertinggal(i, tempat)
    .slice(0, paling)
    .map((t) => ({ ...t, sebab: listSebab(b, i, t) }))
}

function judulRegistrasi(tempat: readonly NilaiTempat[], sebutan: string): string {
  const p = pilihPenyumbang(tempat.map((t) => ({ kode: t.kode, nama: t.nama, sisa: hitungSisa(t) })))
  const nama = gabungNama(p.tempat.map((t) => t.nama))
  if (p.sisa === 0)
    return tempat.some((t) => t.target !== null)
      ? `Registrasi selesai di semua ${sebutan}`
      : `Registrasi: ${TANPA_TARGET}`
  if (p.jumlah * 2 < p.sisa) {
    const di = tempat.filter((t) => hitungSisa(t) > 0).length
    return `${formatBulat(p.sisa)} posyandu belum bernomor, tersebar di ${formatBulat(di)} ${sebutan}`
  }
  return p.jumlah === p.sisa
    ? `${nama} menahan ${formatBulat(p.sisa)} posyandu terakhir`
    : `${nama} menahan ${formatBulat(p.jumlah)} dari ${formatBulat(p.sisa)} posyandu yang belum bernomor`
}

/** Title of those that lag: who, and by how much. */
export function judulTertinggal(i: Indikator, tempat: readonly NilaiTempat[], sebutan: string): string {
  if (i.kode === 'registrasi') return judulRegistrasi(tempat, sebutan)
  const ada = tempat.filter((t) => t.tercetak !== null)
  if (ada.every((t) => t.target === null)) return `${i.namaPendek}: ${TANPA_TARGET}`
  const kurang = urutkanTertinggal(i, tempat)
  if (kurang.length === 0)
    return ada.length === tempat.length
      ? `${i.namaPendek}: semua ${sebutan} mencapai target`
      : `${i.namaPendek}: ${formatBulat(ada.length)} ${sebutan} yang melapor mencapai target`
  const terburuk = kurang.filter((t) => t.tercetak === kurang[0]?.tercetak)
  if (terburuk.length > 2)
    return `${i.namaPendek}: ${formatBulat(terburuk.length)} ${sebutan} sama-sama terjauh dari target, ${formatPersen(kurang[0]?.tercetak ?? 0, i.desimal)}`
  const dua =
    kurang.length > 2 && kurang[1]?.tercetak === kurang[2]?.tercetak ? kurang.slice(0, 1) : kurang.slice(0, 2)
  return `${i.namaPendek}: ${gabungNama(dua.map((t) => sebutTempatNilai(i, t)))} terjauh dari target`
}

function kalimatMemburuk(i: Indikator, tempat: readonly NilaiTempat[]): string | null {
  const buruk = tempat.filter((t) => t.ubah !== null && membaik(i, t.ubah) === false)
  return buruk.length > 0 ? `Memburuk sejak bulan lalu: ${gabungNama(buruk.map((t) => t.nama))}.` : null
}

/** Those that lag, with what holds them and what was promised. */
export function susunTertinggal(b: BahanRapat, a: Acara): SalindiaTertinggal {
  const i = getIndikatorAcara(a.indikator)
  const tempat = b.tempat.map((t) => getNilai(b, i, t))
  const keseluruhan = getNilai(b, i, { kode: b.akar.kode, nama: b.namaWilayah })
  const baris = susunBarisTertinggal(b, i, tempat, PALING_BANYAK)
  const kosong = tempat.every((t) => t.tercetak === null)
  const janji =
    pilihJanji(
      b,
      baris.map((t) => t.kode),
      i.kode,
    )[0] ?? null
  const satu = baris.length === 1 ? baris[0] : undefined
  return {
    ...susunDasar(b, a, {
      judul: kosong ? judulKosong(i, b.bulan) : judulTertinggal(i, tempat, sebutTempat(b.tempat)),
      label: i.nama,
      nilai: [...tempat, keseluruhan],
      sumber: [i],
      kaitan: { indikator: i.kode, ...(satu ? { kodeWilayah: satu.kode } : {}) },
      catatan: [
        kalimatAngka(i, keseluruhan, b.bulan),
        ...baris.slice(0, 3).map((t) => kalimatBaris(i, t)),
        kalimatMemburuk(i, baris),
        janji ? kalimatJanji(janji) : null,
      ],
      kosong: kosong ? kalimatKosong(i, b.bulan) : null,
    }),
    jenis: 'tertinggal',
    indikator: getIndikatorBeku(i),
    keseluruhan,
    baris,
    janji,
  }
}

/** "Tabang 0 dari 20 posyandu terdaftar: 12 belum mulai, 8 belum diajukan.", "Tabang 21,8 %: naik tiga bulan berturut-turut." */
export function kalimatBaris(i: Indikator, t: BarisTertinggal): string {
  const awal =
    i.kode === 'registrasi' && t.nilai.jenis === 'angka'
      ? `${t.nama} ${formatBulat(t.nilai.pembilang)} dari ${formatBulat(t.nilai.penyebut)} posyandu terdaftar`
      : sebutTempatNilai(i, t)
  return `${awal}${t.sebab.length > 0 ? `: ${t.sebab.join(', ')}` : ''}.`
}
