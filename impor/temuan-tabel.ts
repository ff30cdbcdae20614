import { formatBulat } from '@/lib/angka'
import { formatKolom } from '@/lib/buku/xml'
import { listTemuanKeterangan } from './keterangan'
import { getJudulKolom } from './kolom'
import { formatDaftar } from './sebut-daftar'
import { BATAS_KOLOM } from './sel'
import { listTemuanKolom } from './syarat-judul'
import type { Tabel } from './tabel'
import { createTemuanLembar } from './temuan'
import type { Temuan } from './tipe'

const CONTOH_BARIS = 3

/** "12 baris (baris 8, 9, 10, …)". */
function sebutBaris(indeks: readonly number[]): string {
  const awal = indeks.slice(0, CONTOH_BARIS).map((i) => String(i + 1))
  const lagi = indeks.length > CONTOH_BARIS ? ', …' : ''
  return indeks.length === 1
    ? `baris ${awal[0]}`
    : `${formatBulat(indeks.length)} baris (baris ${awal.join(', ')}${lagi})`
}

function listTemuanSembunyi(t: Tabel): Temuan[] {
  const { lembar, judul } = t
  const baris = lembar.sembunyi.baris.filter((b) => b >= judul.awal)
  const kolom = [...t.kolom.values()].filter((k) => lembar.sembunyi.kolom.includes(k.indeks))
  const bagian = [
    ...(lembar.tersembunyi ? ['lembar ini'] : []),
    ...(kolom.length > 0 ? [`kolom ${formatDaftar(kolom.map((k) => formatKolom(k.indeks)))}`] : []),
    ...(baris.length > 0 ? [sebutBaris(baris)] : []),
  ]
  if (bagian.length === 0) return []
  const pesan = `Lembar "${t.nama}": ${formatDaftar(bagian)} disembunyikan di berkas, tetapi tetap dibaca.`
  const saran = 'Bila tidak dimaksudkan untuk dikirim, hapus dari berkas, lalu kirim lagi.'
  return [createTemuanLembar('peringatan', 'tersembunyi', t.nama, pesan, saran)]
}

function listTemuanLanjutan(t: Tabel): Temuan[] {
  return [...t.lanjutan].map(([untuk, isi]) => {
    const pesan = `Lembar "${t.nama}": ${getJudulKolom(t.templat, untuk)} yang kosong pada ${sebutBaris([...isi.keys()])} mengikuti isi di atasnya.`
    return createTemuanLembar('info', 'mengikuti-atas', t.nama, pesan)
  })
}

function listTemuanBagian(t: Tabel): Temuan[] {
  if (t.bagian.length === 0) return []
  const sebut = t.bagian.slice(0, CONTOH_BARIS).map(({ mulai, keterangan: k }) => {
    const isi = [k.posyandu && `posyandu ${k.posyandu}`, k.desa && `desa ${k.desa}`, k.kecamatan]
    return `${isi.find(Boolean) ?? 'keterangan baru'} mulai baris ${mulai + 1}`
  })
  const lagi = t.bagian.length > CONTOH_BARIS ? ', …' : ''
  const pesan = `Lembar "${t.nama}": tabelnya terbagi menurut keterangan di antara baris: ${sebut.join(', ')}${lagi}.`
  return [createTemuanLembar('info', 'keterangan-lembar', t.nama, pesan)]
}

function listTemuanLebar(t: Tabel): Temuan[] {
  if (t.lembar.baris.every((b) => b.length <= BATAS_KOLOM)) return []
  const pesan = `Lembar "${t.nama}": isi di sebelah kanan kolom ke-${BATAS_KOLOM} tidak dibaca.`
  return [createTemuanLembar('peringatan', 'kolom-terlalu-banyak', t.nama, pesan)]
}

/** What was understood of a table as a whole, and what was left out. */
export function listTemuanTabel(t: Tabel): Temuan[] {
  return [
    ...listTemuanKeterangan(t.keterangan, t.nama, (u) => t.kolom.has(u)),
    ...listTemuanBagian(t),
    ...listTemuanLanjutan(t),
    ...listTemuanSembunyi(t),
    ...listTemuanKolom(t.nama, t.judul, t.templat),
    ...listTemuanLebar(t),
  ]
}
