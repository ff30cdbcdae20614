import { getIndikator, INDIKATOR } from '@/indikator'
import { getTercetak, hitung, hitungUbah, type Nilai } from '@/indikator/hitung'
import type { JumlahTempat } from '@/indikator/susun'
import type { Indikator, KodeTemplat } from '@/indikator/tipe'
import { formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import type { PerubahanImpor, PerubahanTempat } from './perubahan'

/** One number before and after an import, ready to print. `sebelum` null: there was none. */
export interface KartuDampak {
  judul: string
  sebelum: string | null
  sesudah: string
  keterangan: string
}

/** One indicator before and after an import in one place and month. */
export interface BarisDampak {
  indikator: Indikator
  sebelum: Nilai
  sesudah: Nilai
  /** Change in points; null when either is missing. */
  ubah: number | null
}

const KOSONG: Nilai = { jenis: 'kosong', alasan: 'belum-melapor' }
const nilai = (i: Indikator, j: JumlahTempat | null) => (j ? hitung(i, j.jumlah) : KOSONG)
const isKabupaten = (t: PerubahanTempat) => t.kode.length === 5

/** Months touched, oldest first. */
export function listBulanDampak(p: PerubahanImpor): Bulan[] {
  return [...new Set(p.tempat.map((t) => t.bulan))].sort()
}

/** Places touched: the kabupaten first. */
export function listTempatDampak(p: PerubahanImpor): string[] {
  return [...new Set(p.tempat.map((t) => t.kode))].sort()
}

/** The place an import speaks of: its one kecamatan, or the kabupaten when there are several. */
export function getTempatUtama(p: PerubahanImpor): string | null {
  const kecamatan = listTempatDampak(p).filter((k) => k.length === 8)
  if (kecamatan.length === 1) return kecamatan[0] as string
  return p.tempat.find(isKabupaten)?.kode ?? null
}

/** Indicators whose sums change there, in the order of the list of indicators. */
export function susunDampak(t: PerubahanTempat): BarisDampak[] {
  return INDIKATOR.flatMap((indikator) => {
    const sebelum = nilai(indikator, t.sebelum)
    const sesudah = nilai(indikator, t.sesudah)
    if (JSON.stringify(sebelum) === JSON.stringify(sesudah)) return []
    return [{ indikator, sebelum, sesudah, ubah: hitungUbah(indikator, sesudah, sebelum) }]
  })
}

function formatNilai(i: Indikator, n: Nilai): string | null {
  const tercetak = getTercetak(i, n)
  return tercetak === null ? null : formatPersen(tercetak, i.desimal)
}

const formatJumlah = (n: number | undefined) => (n === undefined ? null : formatBulat(n))

function createKartuJumlah(judul: string, ukuran: string, kodeIndikator: string) {
  return (t: PerubahanTempat): KartuDampak | null => {
    const sesudah = formatJumlah(t.sesudah?.jumlah[ukuran])
    if (sesudah === null) return null
    const sebelum = formatJumlah(t.sebelum?.jumlah[ukuran])
    const i = getIndikator(kodeIndikator) as Indikator
    const [dulu, kini] = [formatNilai(i, nilai(i, t.sebelum)), formatNilai(i, nilai(i, t.sesudah))]
    const arah = dulu === null || dulu === kini ? (kini ?? 'belum dapat dihitung') : `${dulu} → ${kini}`
    return { judul, sebelum, sesudah, keterangan: `${i.namaPendek} ${arah}` }
  }
}

function createKartuBagian(judul: string, ukuran: string, seluruh: string) {
  return (t: PerubahanTempat): KartuDampak | null => {
    const sesudah = formatJumlah(t.sesudah?.jumlah[ukuran])
    if (sesudah === null) return null
    const dari = formatJumlah(t.sesudah?.jumlah[seluruh]) ?? formatBulat(t.sesudah?.total ?? 0)
    return { judul, sebelum: formatJumlah(t.sebelum?.jumlah[ukuran]), sesudah, keterangan: `dari ${dari}` }
  }
}

function createKartuIndikator(kode: string) {
  return (t: PerubahanTempat, nama: string): KartuDampak | null => {
    const i = getIndikator(kode) as Indikator
    const [dulu, kini] = [nilai(i, t.sebelum), nilai(i, t.sesudah)]
    const sesudah = formatNilai(i, kini)
    if (sesudah === null || kini.jenis !== 'angka') return null
    const ubah = hitungUbah(i, kini, dulu)
    const poin =
      ubah === null
        ? `${formatBulat(kini.pembilang)} dari ${formatBulat(kini.penyebut)}`
        : ubah === 0
          ? 'tetap'
          : `${ubah > 0 ? '+' : '−'}${formatAngka(Math.abs(ubah), i.desimal)} poin`
    return { judul: `${i.namaPendek} ${nama}`, sebelum: formatNilai(i, dulu), sesudah, keterangan: poin }
  }
}

const BAHAN: Readonly<Partial<Record<KodeTemplat, readonly ReturnType<typeof createKartuIndikator>[]>>> = {
  'laporan-bulanan': [
    createKartuBagian('Posyandu melapor', 'posyandu_melapor', 'posyandu'),
    createKartuJumlah('Balita ditimbang', 'balita_ditimbang', 'ds'),
    createKartuIndikator('stunting'),
    createKartuIndikator('partisipasi-kader'),
    createKartuIndikator('enam-bidang'),
    createKartuJumlah('Kader hadir', 'kader_hadir', 'partisipasi-kader'),
  ],
  registrasi: [
    createKartuBagian('Posyandu terdaftar', 'posyandu_terdaftar', 'posyandu'),
    createKartuIndikator('registrasi'),
    createKartuJumlah('Posyandu terdata', 'posyandu', 'registrasi'),
  ],
  ppgbm: [
    createKartuJumlah('Balita diukur', 'balita_diukur', 'stunting'),
    createKartuIndikator('stunting'),
    createKartuBagian('Balita sasaran diukur', 'balita_diukur', 'balita_sasaran'),
  ],
  'enam-bidang': [createKartuIndikator('enam-bidang')],
}

/** Up to three numbers of this place, those that the import moves before those that stay, in a fixed order. */
export function susunKartuDampak(t: PerubahanTempat, templat: KodeTemplat, nama: string): KartuDampak[] {
  const semua = (BAHAN[templat] ?? []).flatMap((b) => b(t, nama) ?? [])
  const tetap = (k: KartuDampak) => k.sebelum === k.sesudah
  const dipilih = [...semua.filter((k) => !tetap(k)), ...semua.filter(tetap)].slice(0, 3)
  return semua.filter((k) => dipilih.includes(k))
}
