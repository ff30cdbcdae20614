import { BIDANG, type KodeBidang } from '@/indikator/bidang'
import { NAMA_BIDANG } from '@/indikator/opd'
import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan, getBulanDari } from '@/lib/periode'
import { type Acuan, createAcuan } from './acuan'
import { parseSelBulan, parseSelTahun } from './bulan'
import { parseIsianKolom } from './isian-kolom'
import { normalisasiNama } from './nama'
import { normalisasiJudul } from './normal-judul'
import { rapikanTempat, type TempatTertulis } from './ppgbm-hitung'
import { formatSel, type LembarSel, type Sel } from './sel'
import { periksaHitungan } from './tabel-hitung'
import { parseTanggal } from './tanggal'
import { createPenolakan, createTemuanLembar } from './temuan'
import type { BerkasDitolak, KonteksPeriksa, Pemeriksaan, Temuan } from './tipe'

/** Columns of an export with one row per activity that are looked at; name, telephone and narrative are never touched. */
const KOLOM = {
  kecamatan: ['kecamatan'],
  desa: ['kelurahan', 'desa', 'desa kelurahan', 'kelurahan desa'],
  posyandu: ['posyandu', 'nama posyandu'],
  bidang: ['bidang', 'bidang spm'],
  bulan: ['bulan', 'bulan laporan', 'periode'],
  tahun: ['tahun'],
  tanggal: ['tanggal laporan', 'tanggal', 'tanggal kegiatan'],
  jenis: ['jenis kegiatan', 'kegiatan'],
  status: ['status', 'status laporan'],
} as const
type Kolom = keyof typeof KOLOM

const KAMUS: ReadonlyMap<string, Kolom> = new Map(
  Object.entries(KOLOM).flatMap(([kode, judul]) => judul.map((j) => [j, kode as Kolom] as const)),
)
/** What tells such an export from any other sheet with a column Bidang. */
const CIRI = ['narasi', 'nama kader', 'nomor hp', 'tanggal laporan'] as const
const DIBUANG: Readonly<Record<string, string>> = {
  'nama kader': 'nama kader',
  'nomor hp': 'nomor HP',
  narasi: 'narasi',
}
const TIDAK_SAH = /tolak|batal|draf|draft|dikembalikan|revisi/i
const BARIS_DICARI = 40
const SEBUT_MAKS = 12
const LEMBAR = 'Rekap dari daftar kegiatan'
const BIDANG_ISIAN = {
  judul: 'Bidang',
  alias: [],
  petunjuk: '',
  jenis: 'pilihan',
  pilihan: NAMA_BIDANG,
  contoh: '',
} as const

const kodeLayanan = (k: KodeBidang) => `layanan_${k.replace('-', '_')}`
const URUTAN = ['kecamatan', 'desa', 'posyandu', 'bulan', ...BIDANG.map((b) => kodeLayanan(b.kode))]

interface TabelKegiatan {
  lembar: LembarSel
  mulai: number
  kolom: ReadonlyMap<Kolom, number>
  dibuang: string[]
}

function findTabel(lembar: LembarSel): TabelKegiatan | null {
  for (let i = 0; i < Math.min(lembar.baris.length, BARIS_DICARI); i++) {
    const judul = (lembar.baris[i] ?? []).map((s) => normalisasiJudul(formatSel(s)))
    const kolom = new Map<Kolom, number>()
    judul.forEach((j, k) => {
      const kode = KAMUS.get(j)
      if (kode && !kolom.has(kode)) kolom.set(kode, k)
    })
    const ada = (k: Kolom) => kolom.has(k)
    const waktu = ada('bulan') || ada('tanggal')
    const ciri = CIRI.filter((c) => judul.includes(c)).length
    if (ada('bidang') && ada('jenis') && ada('posyandu') && waktu && ciri >= 2)
      return { lembar, mulai: i + 1, kolom, dibuang: judul.flatMap((j) => DIBUANG[j] ?? []) }
  }
  return null
}

interface Kegiatan extends TempatTertulis {
  baris: number
  bidang: KodeBidang | null
  bulan: Bulan | null
  sah: boolean
}

function listKegiatan({ lembar, mulai, kolom }: TabelKegiatan): Kegiatan[] {
  const hasil: Kegiatan[] = []
  for (let i = mulai; i < lembar.baris.length; i++) {
    const sel = (k: Kolom): Sel | null => lembar.baris[i]?.[kolom.get(k) ?? -1] ?? null
    const teks = (k: Kolom) => formatSel(sel(k)).trim() || null
    if (!teks('bidang') && !teks('posyandu')) continue
    const bidang = parseIsianKolom(BIDANG_ISIAN, sel('bidang'))
    const tanggal = parseTanggal(sel('tanggal'))
    const selBulan = sel('bulan')
    const bulan = selBulan === null ? null : parseSelBulan(selBulan, parseSelTahun(sel('tahun')))
    hasil.push({
      baris: i + 1,
      kecamatan: teks('kecamatan'),
      desa: teks('desa'),
      posyandu: teks('posyandu'),
      bidang: 'nilai' in bidang ? (bidang.nilai as KodeBidang | null) : null,
      bulan: bulan ?? (tanggal ? getBulanDari(tanggal) : null),
      sah: !TIDAK_SAH.test(teks('status') ?? ''),
    })
  }
  return hasil
}

interface Rekap extends TempatTertulis {
  bulan: Bulan
  jumlah: Map<KodeBidang, number>
}

/** Activities per posyandu, month and field. A field without any is left blank: the list does not say that there was none. */
function hitung(semua: readonly Kegiatan[], acuan: Acuan): Sel[][] {
  const rekap = new Map<string, Rekap>()
  for (const k of semua) {
    if (!k.sah || !k.bidang || !k.bulan) continue
    const tempat = rapikanTempat(k, acuan)
    const kunci = [...Object.values(tempat).map((t) => normalisasiNama(t ?? '')), k.bulan].join('|')
    const ada = rekap.get(kunci) ?? { ...tempat, bulan: k.bulan, jumlah: new Map() }
    ada.jumlah.set(k.bidang, (ada.jumlah.get(k.bidang) ?? 0) + 1)
    rekap.set(kunci, ada)
  }
  return [...rekap]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, r]) => [
      r.kecamatan ?? '',
      r.desa ?? '',
      r.posyandu ?? '',
      formatBulan(r.bulan),
      ...BIDANG.map((b) => r.jumlah.get(b.kode) ?? ''),
    ])
}

function sebutBaris(semua: readonly Kegiatan[]): string {
  const nama = semua.slice(0, SEBUT_MAKS).map((k) => formatBulat(k.baris))
  const lebih = semua.length - nama.length
  return `${nama.join(', ')}${lebih > 0 ? `, dan ${formatBulat(lebih)} lagi` : ''}`
}

function susunTemuan(semua: readonly Kegiatan[], rekap: number, lembarLain: number): Temuan[] {
  const tidakSah = semua.filter((k) => !k.sah)
  const tanpa = semua.filter((k) => k.sah && (!k.bidang || !k.bulan))
  const dihitung = semua.length - tidakSah.length - tanpa.length
  const info = (pesan: string) => createTemuanLembar('info', 'kegiatan-dihitung', LEMBAR, pesan)
  return [
    info(
      `${formatBulat(dihitung)} kegiatan dihitung menjadi ${formatBulat(rekap)} baris per posyandu dan bulan. Nama kader, nomor HP, dan narasi dibuang saat dibaca; berkas aslinya tidak disimpan. Bidang tanpa kegiatan dibiarkan kosong, bukan nol.`,
    ),
    ...(tidakSah.length > 0
      ? [
          info(
            `${formatBulat(tidakSah.length)} kegiatan berstatus draf, ditolak, atau batal tidak dihitung (baris ${sebutBaris(tidakSah)}).`,
          ),
        ]
      : []),
    ...(tanpa.length > 0
      ? [
          createTemuanLembar(
            'peringatan',
            'kegiatan-dihitung',
            LEMBAR,
            `${formatBulat(tanpa.length)} kegiatan tanpa bidang atau bulan yang dikenal tidak dihitung (baris ${sebutBaris(tanpa)}).`,
            'Lengkapi bidang dan bulannya di berkas, lalu unggah lagi.',
          ),
        ]
      : []),
    ...(lembarLain > 0
      ? [
          createTemuanLembar(
            'info',
            'lembar-dilewati',
            null,
            `${formatBulat(lembarLain)} lembar lain dalam berkas ini tidak dibaca.`,
          ),
        ]
      : []),
  ]
}

/**
 * The check of a six-field report with one row per activity: counted here, per posyandu, month and field, so that names, telephone numbers
 * and narratives do not leave this process. Null when no sheet is such a list. Other sheets of such a file are not read.
 */
export function periksaBidang(
  semua: readonly LembarSel[],
  konteks: KonteksPeriksa,
): Pemeriksaan | BerkasDitolak | null {
  const tabel = semua.flatMap((l) => findTabel(l) ?? [])
  if (tabel.length === 0) return null
  const acuan = createAcuan(konteks)
  const kegiatan = tabel.flatMap(listKegiatan)
  const baris = hitung(kegiatan, acuan)
  if (baris.length === 0)
    return createPenolakan(
      'tanpa-baris',
      'Berkas ini berisi daftar kegiatan enam bidang, tetapi tidak ada satu baris pun dengan bidang dan bulan yang terbaca.',
      'Isi kolom Bidang dan Bulan, lalu unggah lagi. Tidak ada yang disimpan dari berkas ini.',
    )
  const dibuang = [...new Set(tabel.flatMap((t) => t.dibuang))]
  const temuan = susunTemuan(kegiatan, baris.length, semua.length - tabel.length)
  return periksaHitungan(
    { lembar: LEMBAR, templat: 'enam-bidang', kolom: URUTAN, baris, dibuang, temuan },
    acuan,
    konteks,
  )
}
