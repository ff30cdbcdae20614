import { formatBulat } from '@/lib/angka'
import type { AngkaTopik, TabelTopik, Topik } from '../program/tipe'
import type { Status } from '../tipe'
import { gabungNama } from '../vonis'
import { NAMA_TOPIK, TOPIK_BAKU } from './acara'
import type { BahanRapat } from './bahan'
import { susunDasar } from './dasar'
import type { Acara, SalindiaProgram } from './tipe'

/** Rows that a slide shows at most, and columns beside the name in each shape of it. */
const BARIS_TERBANYAK = 8
const KOLOM_TERBANYAK = { lebar: 7, sempit: 4 } as const

/** Words for the status of a row or figure, beside its shape and colour. */
export const KATA_STATUS_TOPIK: Readonly<Record<Status, string>> = {
  baik: 'baik',
  waspada: 'perlu perhatian',
  buruk: 'perlu tindakan',
  kosong: 'belum ada data',
}

/** What of a table a slide shows, and how many rows it leaves out. */
export function potongTabel(
  t: TabelTopik,
  bentuk: keyof typeof KOLOM_TERBANYAK = 'lebar',
): TabelTopik & { sisa: number } {
  const kolom = t.kolom.slice(0, KOLOM_TERBANYAK[bentuk])
  const baris = t.baris.slice(0, BARIS_TERBANYAK).map((b) => ({ ...b, sel: b.sel.slice(0, kolom.length) }))
  return { kolom, baris, sisa: t.baris.length - baris.length }
}

/** Statuses that its rows bear, the gravest first: what a legend has to tell. */
export function listStatusTabel(t: TabelTopik): Status[] {
  const urut: readonly Status[] = ['buruk', 'waspada', 'baik', 'kosong']
  return urut.filter((s) => t.baris.some((b) => b.status === s))
}

const kalimatAngkaTopik = (a: AngkaTopik): string =>
  `${a.nama}: ${a.nilai}${a.keterangan ? ` (${a.keterangan})` : ''}.`

function kalimatTerbawah(t: TabelTopik | null): string | null {
  const buruk = (t?.baris ?? []).filter((b) => b.status === 'buruk')
  if (buruk.length === 0) return null
  const lain = buruk.length > 3 ? `, dan ${formatBulat(buruk.length - 3)} lainnya` : ''
  const nama = buruk.slice(0, 3).map((b) => b.nama)
  return `Perlu tindakan: ${lain ? nama.join(', ') : gabungNama(nama)}${lain}.`
}

const TIDAK_ADA = 'Topik ini tidak ada untuk wilayah rapat. Hapus dari susunan acara, atau pilih topik lain.'

/** A topic of the programme: its finding, its figures, its places from the worst. */
export function susunProgram(b: BahanRapat, a: Acara): SalindiaProgram {
  const kode = a.topik ?? TOPIK_BAKU
  const t: Topik | undefined = b.topik.find((x) => x.kode === kode)
  const nama = NAMA_TOPIK[kode]
  const kosong = t ? t.kosong : TIDAK_ADA
  return {
    ...susunDasar(b, a, {
      judul: t?.judul ?? `${nama}: tidak ada untuk wilayah ini`,
      label: t?.nama ?? nama,
      adaContoh: t?.adaContoh ?? false,
      catatan: t && kosong === null ? [...t.angka.map(kalimatAngkaTopik), kalimatTerbawah(t.tabel)] : [],
      kosong,
    }),
    sumber: t?.sumber ?? '',
    jenis: 'program',
    topik: kode,
    angka: kosong === null ? [...(t?.angka ?? [])] : [],
    tabel: kosong === null ? (t?.tabel ?? null) : null,
  }
}
