import { hitungJarakKm, isDiDalam } from '@/lib/letak'
import type { SifatDesa, TopologiDesa } from '@/lib/topologi'
import { formatDaftar } from '../sebut-daftar'
import { kelompokkan } from './kelompok'
import { listBagian, luasGanda } from './poligon'
import { listCacat } from './potong'
import { formatLetak, formatLuas, formatRingkas, getNamaTempat } from './sebut'
import { BESAR_KM2, type FiturBerkode, periksaMosaik, SERPIH_KM2, type Serpih } from './susun'
import type { KonteksBatas, Lapisan, TemuanBatas } from './tipe'

/** All small pieces together may be this part of the land; beyond it the file is not fit to be tidied. */
const BAGIAN_MAKS = 0.005
const TEMPAT_MAKS = 60
const KM2_PER_DERAJAT2 = 111.195 ** 2
/** Village points are known to some kilometres only. */
const TITIK_JAUH_KM = 3

const jumlah = (s: readonly { luasKm2: number }[]) => s.reduce((n, x) => n + x.luasKm2, 0)

/** Area as the outline is drawn: where it crosses itself, loops cancel out. */
function luasGambar(f: FiturBerkode): number {
  return listBagian(f.geometry).reduce((n, [luar, ...lubang]) => {
    const lat = luar?.[0]?.[1] ?? 0
    const satu = (r: number[][]) =>
      (Math.abs(luasGanda(r)) / 2) * KM2_PER_DERAJAT2 * Math.cos((lat * Math.PI) / 180)
    return n + satu(luar ?? []) - lubang.reduce((m, r) => m + satu(r), 0)
  }, 0)
}

function periksaCacat(
  lapisan: Lapisan,
  fitur: readonly FiturBerkode[],
  luas: ReadonlyMap<string, number>,
): TemuanBatas[] {
  return fitur.flatMap((f) => {
    const cacat = listCacat(f.geometry)
    const [pertama] = cacat
    if (!pertama) return []
    const bersih = luas.get(f.kode) ?? 0
    const beda = Math.abs(bersih - luasGambar(f))
    const parah = beda > 1 && beda > bersih * 0.02
    const sebut =
      pertama.jenis === 'memotong'
        ? `garisnya memotong diri sendiri di ${cacat.length} tempat, misalnya ${formatLetak(pertama.letak)}`
        : `salah satu bagiannya digambar di dalam bagiannya yang lain, di ${formatLetak(pertama.letak)}`
    return [
      {
        tingkat: parah ? ('galat' as const) : ('peringatan' as const),
        kode: 'poligon-rusak' as const,
        lapisan,
        pesan: `${f.nama} (${f.kode}): ${sebut}.`,
        saran: parah
          ? `Luasnya jadi tidak pasti (selisih ${formatLuas(beda)}). Perbaiki di QGIS: Vector → Geometry Tools → Fix Geometries.`
          : 'Dirapikan otomatis; luasnya hampir tidak berubah.',
        tempat: cacat.slice(0, TEMPAT_MAKS).map((c) => ({ letak: c.letak, sebutan: f.nama })),
      },
    ]
  })
}

interface Kelompok {
  kode: string[]
  luasKm2: number
  serpih: Serpih[]
}

function listKelompok(serpih: readonly Serpih[]): Kelompok[] {
  return [...kelompokkan(serpih, (s) => s.kode.join('|')).values()]
    .map((isi) => ({ kode: isi[0]?.kode ?? [], luasKm2: jumlah(isi), serpih: isi }))
    .sort((a, b) => b.luasKm2 - a.luasKm2)
}

const sebutKelompok = (k: readonly string[], konteks: KonteksBatas) =>
  k.length === 0 ? 'tepi luar' : formatDaftar(k.map((x) => getNamaTempat(x, konteks)))

function sebutSerpih(semua: readonly { luasKm2: number }[]): string {
  const kecil = semua.filter((s) => s.luasKm2 < SERPIH_KM2).length
  return kecil > 0 ? `, ${kecil} di antaranya serpih di bawah 1 hektare` : ''
}

const listTempat = (semua: readonly Serpih[], konteks: KonteksBatas) =>
  semua.slice(0, TEMPAT_MAKS).map((s) => ({
    letak: s.letak,
    sebutan: `${sebutKelompok(s.kode, konteks)}: ${formatLuas(s.luasKm2)}`,
  }))

function periksaTumpang(
  lapisan: Lapisan,
  tumpang: readonly Serpih[],
  luas: number,
  konteks: KonteksBatas,
): TemuanBatas[] {
  if (tumpang.length === 0) return []
  const pasangan = listKelompok(tumpang)
  const total = jumlah(tumpang)
  const parah = (pasangan[0]?.luasKm2 ?? 0) >= BESAR_KM2 || total > luas * BAGIAN_MAKS
  const daftar = pasangan.map((p) => `${sebutKelompok(p.kode, konteks)} ${formatLuas(p.luasKm2)}`)
  return [
    {
      tingkat: parah ? 'galat' : total < SERPIH_KM2 ? 'info' : 'peringatan',
      kode: 'tumpang-tindih',
      lapisan,
      pesan: `${pasangan.length} pasangan bertumpang tindih, ${formatLuas(total)} seluruhnya${sebutSerpih(pasangan)}. Terluas: ${formatRingkas(daftar, 5)}.`,
      saran: parah
        ? 'Terlalu luas untuk dirapikan sendiri. Minta pembuat berkas menetapkan milik siapa tanah itu.'
        : 'Bila dipakai, tiap tumpang tindih diberikan kepada bidang yang lebih luas.',
      tempat: listTempat(tumpang, konteks),
    },
  ]
}

function periksaCelah(
  lapisan: Lapisan,
  celah: readonly Serpih[],
  luas: number,
  konteks: KonteksBatas,
): TemuanBatas[] {
  const besar = celah.filter((c) => c.luasKm2 >= BESAR_KM2)
  const kecil = celah.filter((c) => c.luasKm2 < BESAR_KM2)
  const hasil: TemuanBatas[] = []
  if (kecil.length > 0) {
    const total = jumlah(kecil)
    const parah = total > luas * BAGIAN_MAKS
    const daftar = kecil.map((c) => `${formatLuas(c.luasKm2)} antara ${sebutKelompok(c.kode, konteks)}`)
    hasil.push({
      tingkat: parah ? 'galat' : total < SERPIH_KM2 ? 'info' : 'peringatan',
      kode: 'celah',
      lapisan,
      pesan: `${kecil.length} celah yang tidak dimiliki siapa pun, ${formatLuas(total)} seluruhnya${sebutSerpih(kecil)}. Terluas: ${formatRingkas(daftar, 5)}.`,
      saran: parah
        ? 'Terlalu luas untuk ditutup sendiri. Minta pembuat berkas memperbaiki batasnya.'
        : 'Bila dipakai, tiap celah ditutup oleh tetangga yang paling panjang batasnya.',
      tempat: listTempat(kecil, konteks),
    })
  }
  for (const c of besar) hasil.push(createCelahBesar(lapisan, c, konteks))
  return hasil
}

/** A large hole is a lake or another kabupaten, unless villages lie around its middle. */
function createCelahBesar(lapisan: Lapisan, c: Serpih, konteks: KonteksBatas): TemuanBatas {
  const jari = Math.sqrt(c.luasKm2 / Math.PI) * 0.7
  const bulat = { type: 'Polygon' as const, coordinates: [[c.letak, c.letak, c.letak, c.letak]] }
  const desa = konteks.desa.filter(({ kode }) => {
    const titik = konteks.titik[kode]
    return titik && hitungJarakKm(titik, bulat) < jari
  })
  const parah = c.kode.length > 1 && desa.length > 0
  return {
    tingkat: parah ? 'galat' : 'peringatan',
    kode: 'celah',
    lapisan,
    pesan: `Celah besar ${formatLuas(c.luasKm2)} di ${formatLetak(c.letak)}, antara ${sebutKelompok(c.kode, konteks)}${parah ? `; di situ ada ${formatDaftar(desa.slice(0, 4).map((d) => d.nama))}` : ''}.`,
    saran: parah
      ? 'Lengkapi bidang yang hilang di sana.'
      : 'Dibiarkan terbuka. Benar bila itu danau atau wilayah kabupaten lain; bila bukan, perbaiki berkasnya.',
    tempat: listTempat([c], konteks),
  }
}

/** Kecamatan most of whose village points lie elsewhere: codes may have been mixed up. */
function periksaTitik(fitur: readonly FiturBerkode[], konteks: KonteksBatas): TemuanBatas[] {
  const salah = fitur.flatMap((f) => {
    const pasang = konteks.desa.filter((d) => d.kodeKecamatan === f.kode && konteks.titik[d.kode])
    const luar = pasang.filter(
      (d) => hitungJarakKm(konteks.titik[d.kode] as [number, number], f.geometry) > TITIK_JAUH_KM,
    )
    return luar.length > pasang.length / 2
      ? [`${f.nama} (${luar.length} dari ${pasang.length} titik desanya di luar)`]
      : []
  })
  if (salah.length === 0) return []
  const banyak = salah.length > fitur.length / 2
  return [
    {
      tingkat: banyak ? 'galat' : 'peringatan',
      kode: 'titik-desa',
      lapisan: 'kecamatan',
      pesan: `Letaknya tidak cocok dengan titik desa yang dikenal: ${formatRingkas(salah)}.`,
      saran: banyak
        ? 'Kelihatannya koordinat atau kodenya bergeser. Periksa berkasnya.'
        : 'Periksa apakah kodenya tertukar dengan tetangganya.',
      tempat: [],
    },
  ]
}

/** Desa whose middle lies outside of their kecamatan as the other layer draws it. */
export function periksaDesaLuar(desa: TopologiDesa, kecamatan: readonly FiturBerkode[]): TemuanBatas[] {
  const bentuk = new Map(kecamatan.map((k) => [k.kode, k]))
  const luar = desa.objects.desa.geometries.flatMap((g) => {
    const s = g.properties as SifatDesa
    const k = bentuk.get(s.kecamatan)
    return k && !isDiDalam(s.label, k.geometry) ? [{ letak: s.label, sebutan: `${s.nama} (${k.nama})` }] : []
  })
  if (luar.length === 0) return []
  return [
    {
      tingkat: 'peringatan',
      kode: 'desa-di-luar',
      lapisan: 'desa',
      pesan: `${luar.length} desa tengahnya berada di luar kecamatannya: ${formatRingkas(luar.map((l) => l.sebutan))}.`,
      saran: 'Kedua lapisan mungkin dari tahun yang berbeda. Bandingkan pada peta.',
      tempat: luar.slice(0, TEMPAT_MAKS),
    },
  ]
}

/** What is wrong with the shapes of a layer, with places, and the area of each code in km². */
export async function periksaBentuk(
  lapisan: Lapisan,
  fitur: readonly FiturBerkode[],
  konteks: KonteksBatas,
): Promise<{ temuan: TemuanBatas[]; luas: Map<string, number> }> {
  if (fitur.length === 0) return { temuan: [], luas: new Map() }
  const { tumpang, celah, luas } = await periksaMosaik(fitur)
  const total = [...luas.values()].reduce((n, k) => n + k, 0)
  return {
    luas,
    temuan: [
      ...periksaCacat(lapisan, fitur, luas),
      ...periksaTumpang(lapisan, tumpang, total, konteks),
      ...periksaCelah(lapisan, celah, total, konteks),
      ...(lapisan === 'kecamatan' ? periksaTitik(fitur, konteks) : []),
    ],
  }
}
