import { getIndikator, type INDIKATOR_UTAMA } from '@/indikator'
import { BIDANG } from '@/indikator/bidang'
import { TAMPILAN_BIDANG } from '@/indikator/matriks-bidang'
import { type Bulan, parseBulan } from '@/lib/periode'

/** What a request path leads to once the session is known. */
export type Tujuan =
  /** A prerendered read page: `/s/<segel>/<bulan>/<jalur>`. */
  | { jenis: 'halaman'; bulan: Bulan; jalur: string }
  /** Another public address, path and query. */
  | { jenis: 'alih'; ke: string }
  /** A page that checks the session itself. */
  | { jenis: 'sendiri' }
  | { jenis: 'tidak-ada' }

export interface Pengarah {
  /** The month that pages open with, and the first and last that may be asked for. */
  bulanUtama: Bulan
  bulanAwal: Bulan
  bulanAkhir: Bulan
  /** Home of role kecamatan; null for roles that see the kabupaten. */
  kodeKecamatan: string | null
}

interface Kueri {
  baku: string
  sah: (nilai: string) => boolean
}

interface Halaman {
  publik: RegExp
  /** Internal path; `$1` is the first group, `{nama}` the value of a query parameter of that name. */
  dalam: string
  kueri?: Record<string, Kueri>
}

const isIndikator = (kode: string) => getIndikator(kode) !== null
const INDIKATOR_BAKU = 'stunting' satisfies (typeof INDIKATOR_UTAMA)[number]
const POLA_WILAYAH = /^(?:semua|\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)$/
const POLA_BIDANG = new RegExp(`^/program/bidang/(${BIDANG.map((b) => b.kode).join('|')})$`)
const wilayah: Kueri = { baku: 'semua', sah: (kode) => POLA_WILAYAH.test(kode) }

/**
 * Every read page, and every query parameter that changes what it shows besides `bulan`. A parameter that is not
 * listed here is not seen by the page: it was rendered before the request came.
 */
const HALAMAN: readonly Halaman[] = [
  {
    publik: /^\/$/,
    dalam: 'ringkasan/{indikator}',
    kueri: { indikator: { baku: INDIKATOR_BAKU, sah: isIndikator } },
  },
  {
    publik: /^\/peta$/,
    dalam: 'peta/{indikator}/{tempat}/{tingkat}/{banding}',
    kueri: {
      indikator: { baku: INDIKATOR_BAKU, sah: isIndikator },
      tempat: wilayah,
      tingkat: { baku: 'kecamatan', sah: (n) => n === 'kecamatan' || n === 'desa' },
      banding: { baku: 'tanpa', sah: (n) => n === 'tanpa' || isIndikator(n) || parseBulan(n) !== null },
    },
  },
  { publik: /^\/peta\/tanpa-titik$/, dalam: 'peta/tanpa-titik/{wilayah}', kueri: { wilayah } },
  { publik: /^\/(indikator|kecamatan|registrasi|tentang|program)$/, dalam: '$1' },
  {
    publik: /^\/program\/bidang$/,
    dalam: 'program/bidang/{tampil}',
    kueri: { tampil: { baku: 'layanan', sah: (n) => TAMPILAN_BIDANG.some((t) => t.kode === n) } },
  },
  { publik: POLA_BIDANG, dalam: 'program/bidang/satu/$1' },
  { publik: /^\/program\/bidang\/(\d{2}\.\d{2}\.\d{2})$/, dalam: 'program/bidang/kecamatan/$1' },
  { publik: /^\/(program\/(?:kendala|digital)(?:\/\d{2}\.\d{2}\.\d{2})?)$/, dalam: '$1' },
  { publik: /^\/(indikator\/[a-z0-9-]{1,60})$/, dalam: '$1' },
  { publik: /^\/(kecamatan\/\d{2}\.\d{2}\.\d{2})$/, dalam: '$1' },
  { publik: /^\/(desa\/\d{2}\.\d{2}\.\d{2}\.\d{4})$/, dalam: '$1' },
  { publik: /^\/(posyandu\/[1-9]\d{0,8})$/, dalam: '$1' },
  { publik: /^\/(program\/tim(?:\/kader)?(?:\/\d{2}\.\d{2}\.\d{2})?)$/, dalam: '$1' },
]

/** First segments under which only read pages live: what does not match the table there does not exist. */
const RUMAH_HALAMAN = new Set(['indikator', 'kecamatan', 'desa', 'posyandu', 'tentang'])

// Nothing of ours needs more than these, and without escapes there is nothing to smuggle past this table.
const POLA_JALUR = /^(?:\/|(?:\/[A-Za-z0-9._~-]+)+)$/

/** Whether the path has the plain form that all pages have: no escapes, no empty or dot segments. */
export function isJalurBiasa(jalur: string): boolean {
  return POLA_JALUR.test(jalur) && !/\/\.{1,2}(?:\/|$)/.test(jalur)
}

/** Whether the path leads into the sealed pages, in whatever disguise: nobody may ask for those directly. */
export function isJalurSegel(jalur: string): boolean {
  let polos = jalur
  for (let ke = 0; ke < 5 && polos.includes('%'); ke += 1) {
    try {
      polos = decodeURIComponent(polos)
    } catch {
      return true
    }
  }
  const ruas = polos
    .toLowerCase()
    .replaceAll('\\', '/')
    .split('/')
    .filter((r) => r !== '' && r !== '.')
  return ruas.includes('s')
}

function formatAlamat(jalur: string, kueri: URLSearchParams): string {
  const teks = kueri.toString()
  return teks ? `${jalur}?${teks}` : jalur
}

/** Where a signed-in user's request goes. Pure: the same path, query and guide always lead to the same place. */
export function getTujuan(jalur: string, kueri: URLSearchParams, pengarah: Pengarah): Tujuan {
  if (!isJalurBiasa(jalur) || isJalurSegel(jalur)) return { jenis: 'tidak-ada' }
  const halaman = HALAMAN.find((h) => h.publik.test(jalur))
  if (!halaman) {
    return { jenis: RUMAH_HALAMAN.has(jalur.split('/')[1] as string) ? 'tidak-ada' : 'sendiri' }
  }
  if (jalur === '/' && pengarah.kodeKecamatan !== null) {
    return { jenis: 'alih', ke: formatAlamat(`/kecamatan/${pengarah.kodeKecamatan}`, kueri) }
  }
  return susunHalaman(halaman, jalur, kueri, pengarah)
}

function susunHalaman(halaman: Halaman, jalur: string, kueri: URLSearchParams, pengarah: Pengarah): Tujuan {
  const bersih = new URLSearchParams(kueri)
  const diminta = kueri.get('bulan')
  const bulan = diminta === null ? pengarah.bulanUtama : parseBulan(diminta)
  if (bulan === null || bulan > pengarah.bulanAkhir || bulan < pengarah.bulanAwal) bersih.delete('bulan')
  let dalam = halaman.dalam
  for (const [nama, { baku, sah }] of Object.entries(halaman.kueri ?? {})) {
    const nilai = kueri.get(nama) ?? baku
    if (!sah(nilai)) bersih.delete(nama)
    dalam = dalam.replace(`{${nama}}`, nilai)
  }
  if (bulan === null || bersih.size < kueri.size) return { jenis: 'alih', ke: formatAlamat(jalur, bersih) }
  return { jenis: 'halaman', bulan, jalur: jalur.replace(halaman.publik, dalam) }
}
