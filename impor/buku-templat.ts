import { getDaftar } from '@/indikator/catatan'
import type { Daftar } from '@/indikator/catatan/tipe'
import { TAHAP } from '@/indikator/tahap-registrasi'
import type { KodeTemplat } from '@/indikator/tipe'
import { createBuku } from '@/lib/buku/buku'
import type { LembarTulis, SelTulis, Validasi } from '@/lib/buku/lembar'
import { formatKolom } from '@/lib/buku/xml'
import { type Bulan, formatBulan, geserBulan, hitungHari, listBulan } from '@/lib/periode'
import { TANDA_CONTOH } from './jenis-baris'
import { KOLOM } from './kolom'
import type { KolomTemplat } from './kolom-wilayah'
import { LEMBAR_DAFTAR, LEMBAR_PETUNJUK } from './nilai-lembar'
import { getTemplat } from './templat'

/** What the template's lists and pre-filled rows are made of. */
export interface DaftarTemplat {
  kecamatan: { kode: string; nama: string }[]
  desa: { kode: string; nama: string; kodeKecamatan: string }[]
  posyandu: { kodeDesa: string; nama: string }[]
  /** Posyandu of this kecamatan are pre-filled and lists hold it alone; null: lists of the whole kabupaten, nothing pre-filled. */
  kodeKecamatan: string | null
  /** Month pre-filled in the rows; the list of months ends with it. */
  bulan: Bulan
}

const TEMPAT: readonly string[] = ['kecamatan', 'desa', 'kode_desa', 'posyandu']
const BARIS_CADANGAN = 500
const BULAN_TERSEDIA = 24

/** Columns of the hidden list sheet. The desa stand beside their kecamatan, sorted, so that a list can depend on the row's kecamatan. */
const DAFTAR = {
  kecamatan: 0,
  kecamatanDesa: 1,
  desa: 2,
  bulan: 3,
  tahap: 4,
  yaTidak: 5,
  adaTidak: 6,
} as const
const KOLOM_TETAP = Object.keys(DAFTAR).length

const listKata = (kolom: readonly KolomTemplat[]) => kolom.filter((k) => k.kata)

interface Pilihan {
  kecamatan: string[]
  desa: { kode: string; nama: string; kecamatan: string }[]
  bulan: string[]
  tahap: string[]
}

function createPilihan(daftar: DaftarTemplat): Pilihan {
  const dipakai = daftar.kecamatan.filter((k) => !daftar.kodeKecamatan || k.kode === daftar.kodeKecamatan)
  return {
    kecamatan: dipakai.map((k) => k.nama),
    desa: dipakai.flatMap((k) =>
      daftar.desa
        .filter((d) => d.kodeKecamatan === k.kode)
        .map((d) => ({ kode: d.kode, nama: d.nama, kecamatan: k.nama })),
    ),
    bulan: listBulan(geserBulan(daftar.bulan, 1 - BULAN_TERSEDIA), daftar.bulan)
      .map(formatBulan)
      .reverse(),
    tahap: TAHAP.map((t) => t.nama),
  }
}

function createLembarDaftar(p: Pilihan, kata: readonly KolomTemplat[]): LembarTulis {
  const kolom: readonly (readonly string[])[] = [
    ['Kecamatan', ...p.kecamatan],
    ['Kecamatan desa', ...p.desa.map((d) => d.kecamatan)],
    ['Desa', ...p.desa.map((d) => d.nama)],
    ['Bulan', ...p.bulan],
    ['Tahap', ...p.tahap],
    ['Ya/tidak', 'ya', 'tidak'],
    ['Ada/tidak', 'ada', 'tidak'],
    ...kata.map((k) => [k.judul, ...(k.kata ?? [])]),
  ]
  const tinggi = Math.max(...kolom.map((k) => k.length))
  const baris = Array.from({ length: tinggi }, (_, i) => kolom.map((k) => k[i] ?? null))
  return {
    nama: LEMBAR_DAFTAR,
    tersembunyi: true,
    baris,
    kolom: kolom.map(() => ({ lebar: 24, gaya: 'teks' })),
  }
}

function formatRentang(kolom: number, banyak: number): string {
  const huruf = formatKolom(kolom)
  return `${LEMBAR_DAFTAR}!$${huruf}$2:$${huruf}$${Math.max(2, banyak + 1)}`
}

function formatRentangDesa(p: Pilihan, kolomKecamatan: number): string {
  const acuan = formatRentang(DAFTAR.kecamatanDesa, p.desa.length)
  const sel = `$${formatKolom(kolomKecamatan)}2`
  const awal = `${LEMBAR_DAFTAR}!$${formatKolom(DAFTAR.desa)}$1`
  return `OFFSET(${awal},MATCH(${sel},${acuan},0),0,COUNTIF(${acuan},${sel}),1)`
}

function createValidasi(kolom: readonly KolomTemplat[], p: Pilihan, sampai: number): Validasi[] {
  const kolomKecamatan = kolom.findIndex((k) => k.kode === 'kecamatan')
  return kolom.flatMap((k, i): Validasi[] => {
    const dasar = { kolom: i, dari: 2, sampai, pesan: k.petunjuk.slice(0, 220) }
    const daftar = (rentang: string, ketat: boolean): Validasi[] => [
      { ...dasar, jenis: 'list', formula: [rentang], ketat },
    ]
    if (k.kata) {
      const letak = KOLOM_TETAP + listKata(kolom).indexOf(k)
      return daftar(formatRentang(letak, k.kata.length), false)
    }
    switch (k.pilihan) {
      case 'kecamatan':
        return daftar(formatRentang(DAFTAR.kecamatan, p.kecamatan.length), k.wajib)
      case 'desa':
        return daftar(formatRentangDesa(p, kolomKecamatan), false)
      case 'bulan':
        return daftar(formatRentang(DAFTAR.bulan, p.bulan.length), false)
      case 'tahap':
        return daftar(formatRentang(DAFTAR.tahap, p.tahap.length), true)
      case 'ya-tidak':
        return daftar(formatRentang(DAFTAR.yaTidak, 2), true)
      case 'ada-tidak':
        return daftar(formatRentang(DAFTAR.adaTidak, 2), false)
      case 'tanggal':
        return [{ ...dasar, jenis: 'date', formula: ['31048'], ketat: false }]
      case 'angka':
        return [{ ...dasar, jenis: 'whole', formula: ['0', String(k.maks ?? 9999)], ketat: false }]
      default:
        return []
    }
  })
}

const serial = (tanggal: string) => hitungHari('1899-12-30', tanggal)

function createBarisContoh(
  kode: KodeTemplat,
  kolom: readonly KolomTemplat[],
  p: Pilihan,
  bulan: Bulan,
): SelTulis[] {
  const desa = p.desa[0]
  const d = getDaftar(kode)
  const tempat = {
    kecamatan: p.kecamatan[0] ?? null,
    desa: desa?.nama ?? null,
    kode_desa: desa?.kode ?? null,
  }
  const contoh: Readonly<Record<string, SelTulis>> = d
    ? {
        ...(isDesaSaja(d)
          ? { ...tempat, tercetak: tempat.desa }
          : { kecamatan: tempat.kecamatan, desa: null, kode_desa: null }),
        catatan: TANDA_CONTOH,
      }
    : {
        ...tempat,
        bulan: formatBulan(bulan),
        tanggal: serial(`${bulan}-01`),
        nomor_registrasi: desa ? `${desa.kode}.001` : null,
        catatan: TANDA_CONTOH,
      }
  return kolom.map((k) => {
    const isi =
      k.kode in contoh ? contoh[k.kode] : d && k.pilihan === 'tanggal' ? serial(String(k.contoh)) : k.contoh
    if (isi === null || isi === undefined || isi === '' || typeof isi === 'object') return null
    return { isi, gaya: k.pilihan === 'tanggal' ? 'contoh-tanggal' : 'contoh' }
  })
}

const isDesaSaja = (d: Daftar) => d.tingkat.every((t) => t === 'desa')

/** One row per place that a list has one record for: every desa, or the kecamatan and its desa. */
function listBarisTempat(d: Daftar, kolom: readonly KolomTemplat[], p: Pilihan): SelTulis[][] {
  const baris = p.kecamatan.flatMap((kecamatan) => [
    ...(d.tingkat.includes('kecamatan') ? [{ kecamatan, desa: null, kode_desa: null }] : []),
    ...p.desa
      .filter((x) => x.kecamatan === kecamatan)
      .map((x) => ({ kecamatan, desa: x.nama, kode_desa: x.kode })),
  ])
  return baris.map((b) => kolom.map((k) => (k.kode in b ? b[k.kode as keyof typeof b] : null)))
}

function listBarisTerisi(kolom: readonly KolomTemplat[], daftar: DaftarTemplat, p: Pilihan): SelTulis[][] {
  const menurutDesa = new Map<string, string[]>()
  for (const x of daftar.posyandu)
    menurutDesa.set(x.kodeDesa, [...(menurutDesa.get(x.kodeDesa) ?? []), x.nama])
  return p.desa.flatMap((d) =>
    (menurutDesa.get(d.kode) ?? []).map((posyandu) => {
      const isi: Readonly<Record<string, string>> = {
        kecamatan: d.kecamatan,
        desa: d.nama,
        kode_desa: d.kode,
        posyandu,
        bulan: formatBulan(daftar.bulan),
      }
      return kolom.map((k) => isi[k.kode] ?? null)
    }),
  )
}

/** Lists that have one record of every place. */
const DAFTAR_PER_TEMPAT: readonly KodeTemplat[] = ['tim-pembina', 'data-desa']
const TANPA_ISI_AWAL: readonly KodeTemplat[] = ['registrasi', 'ppgbm']

const KETERANGAN: KolomTemplat = {
  kode: 'catatan',
  judul: 'Keterangan',
  alias: [],
  petunjuk: 'Catatan untuk pengirim sendiri; tidak disimpan.',
  wajib: false,
  contoh: '',
  lebar: 28,
}

/** Rows that wait for their figures, when the template is for one kecamatan. */
function listTerisi(
  kode: KodeTemplat,
  kolom: readonly KolomTemplat[],
  daftar: DaftarTemplat,
  p: Pilihan,
): SelTulis[][] {
  if (!daftar.kodeKecamatan) return []
  const d = getDaftar(kode)
  if (d) return DAFTAR_PER_TEMPAT.includes(d.kode) ? listBarisTempat(d, kolom, p) : []
  return TANPA_ISI_AWAL.includes(kode) ? [] : listBarisTerisi(kolom, daftar, p)
}

function createLembarIsi(
  kode: KodeTemplat,
  kolom: readonly KolomTemplat[],
  daftar: DaftarTemplat,
  p: Pilihan,
): LembarTulis {
  const terisi = listTerisi(kode, kolom, daftar, p)
  const baris: SelTulis[][] = [
    kolom.map((k) => ({ isi: k.judul, gaya: 'judul' })),
    createBarisContoh(kode, kolom, p, daftar.bulan),
    ...terisi,
  ]
  return {
    nama: 'Isi',
    baris,
    kolom: kolom.map((k) => ({
      lebar: k.lebar,
      gaya: k.pilihan === 'angka' ? 'biasa' : k.pilihan === 'tanggal' ? 'tanggal' : 'teks',
    })),
    beku: { baris: 1, kolom: kolom.findLastIndex((k) => TEMPAT.includes(k.kode)) + 1 },
    validasi: createValidasi(kolom, p, baris.length + BARIS_CADANGAN),
  }
}

function createLembarPetunjuk(kode: KodeTemplat, kolom: readonly KolomTemplat[]): LembarTulis {
  const templat = getTemplat(kode)
  const lipat = (isi: string): SelTulis => ({ isi, gaya: 'lipat' })
  return {
    nama: LEMBAR_PETUNJUK,
    baris: [
      [{ isi: templat?.nama ?? kode, gaya: 'kepala' }],
      [templat?.penjelasan ?? null],
      ['Isi lembar "Isi" saja. Hapus baris contoh. Judul kolom jangan diubah; urutannya boleh.'],
      [
        getDaftar(kode)
          ? 'Jangan menulis NIK, nomor telepon, alamat, atau data pribadi lain.'
          : 'Jangan menulis NIK, nama anak, alamat, atau data pribadi lain. Yang diminta hanya jumlah.',
      ],
      [],
      ['Judul', 'Wajib', 'Cara mengisi'].map((isi): SelTulis => ({ isi, gaya: 'judul' })),
      ...kolom.map((k) => [lipat(k.judul), lipat(k.wajib ? 'wajib' : 'boleh kosong'), lipat(k.petunjuk)]),
    ],
    kolom: [{ lebar: 30 }, { lebar: 14 }, { lebar: 90 }],
  }
}

/**
 * The template as XLSX bytes: sheet Isi with headings, one example row that the importer skips, and lists to choose from;
 * sheet Petunjuk; a hidden sheet with the lists. The monthly report of a chosen kecamatan is pre-filled with its posyandu.
 */
export function createBukuTemplat(kode: KodeTemplat, daftar: DaftarTemplat): Uint8Array {
  const asli = KOLOM[kode]
  const catatan = getDaftar(kode) ? { ...KETERANGAN, judul: 'Catatan pengirim' } : KETERANGAN
  const kolom = asli.some((k) => k.kode === 'catatan') ? asli : [...asli, catatan]
  const p = createPilihan(daftar)
  return createBuku([
    createLembarIsi(kode, kolom, daftar, p),
    createLembarPetunjuk(kode, kolom),
    createLembarDaftar(p, listKata(kolom)),
  ])
}
