import { UKURAN } from '@/indikator'
import type { KodeTemplat } from '@/indikator/tipe'
import { formatBulan, parseBulan } from '@/lib/periode'
import type { Usulan } from './cocok'
import { listUsulan } from './nama'
import { periksaUlang } from './periksa-ulang'
import { samarkan } from './pribadi'
import type { Sel } from './sel'
import { formatUsulan } from './tempat'
import type { BarisPeriksa, IsiNilai, KonteksPeriksa, LembarTerbaca, Temuan } from './tipe'

/** Name under which the rows of an app stand in an import. */
export const LEMBAR_KIRIMAN = 'Kiriman'

/** One report as an app sends it: a posyandu by its number, or by desa and name. */
export interface LaporanKiriman {
  posyandu: number | { kode_desa: string; nama: string }
  /** `YYYY-MM`. */
  bulan: string
  /** By code of measure: a count, "ya" or "tidak", or the word of a choice. Null and what is left out are not zero. */
  nilai: Readonly<Record<string, number | string | null>>
}

/** Something found in a request. */
export interface TemuanKiriman {
  /** Place in the body, such as `laporan[0].nilai.balita_diukur`. */
  di: string
  kode: string
  pesan: string
  saran: string | null
}

/** The rows of a request that belong to one template. */
export interface BagianKiriman {
  templat: KodeTemplat
  baris: BarisPeriksa[]
}

/** `temuan` not empty: nothing of the request may be stored. */
export interface HasilKiriman {
  temuan: TemuanKiriman[]
  peringatan: TemuanKiriman[]
  bagian: BagianKiriman[]
  laporan: number
  nilai: number
}

const TEMPAT: Readonly<Record<string, string>> = {
  kode_desa: 'Kode desa',
  posyandu: 'Posyandu',
  bulan: 'Bulan',
}
const UNTUK_TEMPAT = ['kecamatan', 'desa', 'kode_desa', 'posyandu']

/** Columns as if the measures of these rows stood in a sheet. */
export function createLembarKiriman(baris: readonly Pick<BarisPeriksa, 'sel'>[]): LembarTerbaca {
  const ada = new Set(baris.flatMap((b) => Object.keys(b.sel)))
  const ukuran = [...UKURAN].flatMap(([kode, u]) => (ada.has(kode) ? [[kode, u.judul] as const] : []))
  return {
    nama: LEMBAR_KIRIMAN,
    barisJudul: 0,
    kolom: [...Object.entries(TEMPAT), ...ukuran].map(([untuk, judul]) => ({ kolom: '', judul, untuk })),
    tidakDikenal: [],
    dibuang: [],
  }
}

// A number names one posyandu even where two of a desa bear the same name: it goes through the same check under a name of its own.
const createSebutan = (id: number) => `nomor posyandu ${id}`

interface Calon {
  laporan: LaporanKiriman
  di: string
  /** What the request itself has wrong, before its values are looked at. */
  temuan: TemuanKiriman[]
  tempatDikenal: boolean
  /** Name of the posyandu, where it was named by its number. */
  nama: string | null
  baris: BarisPeriksa
}

const LUAR = 'tidak dikenal dalam wilayah kunci ini.'

function findTempat(
  p: LaporanKiriman['posyandu'],
  konteks: KonteksPeriksa,
): { kodeDesa: string; sebut: string; nama: string | null } | string {
  if (typeof p === 'number') {
    const ada = konteks.posyandu.find((x) => x.id === p)
    return ada
      ? { kodeDesa: ada.kodeDesa, sebut: createSebutan(p), nama: ada.nama }
      : `Posyandu nomor ${p} ${LUAR}`
  }
  const ada = konteks.desa.some((d) => d.kode === p.kode_desa)
  return ada ? { kodeDesa: p.kode_desa, sebut: p.nama, nama: null } : `Desa ${p.kode_desa} ${LUAR}`
}

/** Suggestions for so many unknown codes of one request; whoever sends more has another list altogether. */
const MAKS_USULAN = 40

function createPengusul(): (kode: string) => Usulan {
  const ada = new Map<string, Usulan>()
  return (kode) => {
    const usulan = ada.get(kode) ?? (ada.size < MAKS_USULAN ? listUsulan(kode, [...UKURAN.keys()]) : [])
    if (ada.size < MAKS_USULAN) ada.set(kode, usulan)
    return usulan
  }
}

function periksaKode(l: LaporanKiriman, di: string, usul: (kode: string) => Usulan): TemuanKiriman[] {
  return Object.keys(l.nilai).flatMap((kode) => {
    if (UKURAN.has(kode)) return []
    const teks = samarkan(kode, 60)
    const saran = formatUsulan(usul(kode), 'Kode yang diterima ada di GET /api/v1/laporan.')
    return [
      {
        di: `${di}nilai.${teks}`,
        kode: 'ukuran-tidak-dikenal',
        pesan: `Ukuran "${teks}" tidak dikenal.`,
        saran,
      },
    ]
  })
}

function createCalon(
  l: LaporanKiriman,
  ke: number,
  di: string,
  konteks: KonteksPeriksa,
  usul: (kode: string) => Usulan,
): Calon {
  const temuan = periksaKode(l, di, usul)
  const tempat = findTempat(l.posyandu, konteks)
  const dikenal = typeof tempat !== 'string'
  if (!dikenal) {
    const saran = 'Daftar posyandu kunci ini ada di GET /api/v1/laporan.'
    temuan.push({ di: `${di}posyandu`, kode: 'posyandu-tidak-dikenal', pesan: tempat, saran })
  }
  const bulan = parseBulan(l.bulan)
  const sel: Record<string, Sel> = { bulan: bulan ? formatBulan(bulan) : l.bulan }
  if (dikenal) Object.assign(sel, { kode_desa: tempat.kodeDesa, posyandu: tempat.sebut })
  for (const [kode, n] of Object.entries(l.nilai)) {
    const isi = typeof n === 'string' ? n.trim() : n
    if (UKURAN.has(kode) && isi !== null && isi !== '') sel[kode] = isi
  }
  return {
    laporan: l,
    di,
    temuan,
    tempatDikenal: dikenal,
    nama: dikenal ? tempat.nama : null,
    baris: { lembar: LEMBAR_KIRIMAN, baris: ke + 1, keadaan: 'tolak', isi: null, sel, temuan: [] },
  }
}

function getDi(c: Calon, untuk: string | undefined): string {
  if (untuk === undefined) return c.di.replace(/\.$/, '')
  if (UNTUK_TEMPAT.includes(untuk)) return `${c.di}posyandu`
  return untuk === 'bulan' ? `${c.di}bulan` : `${c.di}nilai.${untuk}`
}

function sebutSaran(t: Temuan): string | null {
  if (t.kode !== 'posyandu-tidak-dikenal') return t.saran
  return formatUsulan(
    t.usulan ?? [],
    'Daftarkan posyandu baru lewat daftar registrasi, lalu kirim lagi laporannya.',
  )
}

// Sentences of the importer begin with row and column, which a sender knows as the path.
function createTemuan(c: Calon, t: Temuan): TemuanKiriman {
  const awal = [`Baris ${t.baris}, ${t.judulKolom}: `, `Baris ${t.baris}: `].find((a) =>
    t.pesan.startsWith(a),
  )
  const pesan = t.pesan.slice(awal?.length ?? 0)
  return {
    di: getDi(c, t.untuk),
    kode: t.kode,
    pesan: pesan.charAt(0).toUpperCase() + pesan.slice(1),
    saran: sebutSaran(t),
  }
}

/** The template that all of these measures have, or one for each of them. */
function bagiTemplat(kode: readonly string[]): Map<KodeTemplat, Set<string>> {
  const milik = kode.map((k) => UKURAN.get(k))
  const hanyaPengukuran = milik.every((u) => u?.dariPengukuran || u?.templat.includes('ppgbm'))
  const calon = [...new Set(milik.flatMap((u) => u?.templat ?? []))].filter((t) =>
    milik.every((u) => u?.templat.includes(t)),
  )
  // Measurements alone are no monthly report.
  const satu = hanyaPengukuran && calon.includes('ppgbm') ? 'ppgbm' : calon[0]
  if (satu) return new Map([[satu, new Set(kode)]])
  const hasil = new Map<KodeTemplat, Set<string>>()
  for (const [i, k] of kode.entries()) {
    const t = milik[i]?.templat[0] as KodeTemplat
    hasil.set(t, (hasil.get(t) ?? new Set()).add(k))
  }
  return hasil
}

function pilih<T>(isi: Readonly<Record<string, T>>, boleh: (kode: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(isi).filter(([k]) => boleh(k)))
}

function listBagian(baris: readonly BarisPeriksa[]): BagianKiriman[] {
  const hasil = new Map<KodeTemplat, BarisPeriksa[]>()
  for (const b of baris) {
    const isi = b.isi as IsiNilai
    for (const [templat, kode] of bagiTemplat(Object.keys(isi.nilai))) {
      const ikut = (k: string) => kode.has(k) || !UKURAN.has(k)
      const milik: BarisPeriksa = {
        ...b,
        isi: { ...isi, nilai: pilih(isi.nilai, ikut) },
        sel: pilih(b.sel, ikut),
        temuan: b.temuan.filter((t) => t.untuk === undefined || ikut(t.untuk)),
      }
      hasil.set(templat, [...(hasil.get(templat) ?? []), milik])
    }
  }
  return [...hasil].map(([templat, isi]) => ({ templat, baris: isi }))
}

function persempit(konteks: KonteksPeriksa, calon: readonly Calon[]): KonteksPeriksa {
  const desa = new Set(calon.map((c) => c.baris.sel.kode_desa))
  const nomor = new Set(
    calon.flatMap((c) => (typeof c.laporan.posyandu === 'number' ? c.laporan.posyandu : [])),
  )
  return {
    ...konteks,
    desa: konteks.desa.filter((d) => desa.has(d.kode)),
    posyandu: konteks.posyandu
      .filter((p) => desa.has(p.kodeDesa))
      .map((p) => (nomor.has(p.id) ? { ...p, alias: [...p.alias, createSebutan(p.id)] } : p)),
  }
}

/** The row with the posyandu under its own name, without what was said of the number that stood for it. */
function rapikan(c: Calon, b: BarisPeriksa): BarisPeriksa {
  const temuan = b.temuan.filter((t) =>
    c.tempatDikenal
      ? c.nama === null || t.kode !== 'nama-dicocokkan'
      : !UNTUK_TEMPAT.includes(t.untuk ?? '') && t.kode !== 'belum-diisi',
  )
  return c.nama === null ? { ...b, temuan } : { ...b, temuan, sel: { ...b.sel, posyandu: c.nama } }
}

/** Desa that these reports speak of, as far as they lie within `konteks`. */
export function listDesaKiriman(laporan: readonly LaporanKiriman[], konteks: KonteksPeriksa): string[] {
  const desa = laporan.flatMap(({ posyandu }) => {
    const tempat = findTempat(posyandu, konteks)
    return typeof tempat === 'string' ? [] : [tempat.kodeDesa]
  })
  return [...new Set(desa)]
}

/**
 * Checks the reports of one request by the rules of the importer. `konteks` holds the desa and posyandu of the sender's scope only: what
 * lies outside is as unknown as what does not exist. `tunggal`: the body is one report, not a list.
 */
export function periksaKiriman(
  laporan: readonly LaporanKiriman[],
  konteks: KonteksPeriksa,
  tunggal = false,
): HasilKiriman {
  const usul = createPengusul()
  const calon = laporan.map((l, i) => createCalon(l, i, tunggal ? '' : `laporan[${i}].`, konteks, usul))
  const lembar = createLembarKiriman(calon.map((c) => c.baris))
  const hasil = periksaUlang(
    'laporan-bulanan',
    [lembar],
    calon.map((c) => c.baris),
    persempit(konteks, calon),
  ).map((b, i) => rapikan(calon[i] as Calon, b))
  const kumpulkan = (galat: boolean) =>
    calon.flatMap((c, i) => [
      ...(galat ? c.temuan : []),
      ...(hasil[i] as BarisPeriksa).temuan
        .filter((t) => (t.tingkat === 'galat') === galat)
        .map((t) => createTemuan(c, t)),
    ])
  const diterima = hasil.filter((b) => b.keadaan === 'terima')
  return {
    temuan: kumpulkan(true),
    peringatan: kumpulkan(false),
    bagian: listBagian(diterima),
    laporan: diterima.length,
    nilai: diterima.reduce((n, b) => n + Object.keys((b.isi as IsiNilai).nilai).length, 0),
  }
}
