import { sql } from 'drizzle-orm'
import { UKURAN_CATATAN } from '@/indikator'
import type { Catatan, KodeDaftar, Sifat } from '@/indikator/catatan/tipe'
import { type Bulan, listBulan } from '@/lib/periode'
import type { Sambungan } from './client'
import { type BarisRekap, insertBaris } from './rekap-turunan'

/** Measures that this file writes; the rest of the rollup leaves them alone. */
export const KODE_UKURAN_CATATAN = [...UKURAN_CATATAN.keys()]
const SEMUA_UKURAN = [...UKURAN_CATATAN]

/** The kode itself and those of its kecamatan and kabupaten. */
const listInduk = (kode: string) => [...new Set([kode.slice(0, 5), kode.slice(0, 8), kode])]

type Kelompok = Map<string, Catatan[]>

async function listCatatanPer(tx: Sambungan, daftar: readonly KodeDaftar[]): Promise<Kelompok> {
  const baris = await tx.execute<{
    id: number
    daftar: KodeDaftar
    kunci: string
    kode_wilayah: string
    isi: Record<string, unknown>
    sifat: Sifat
  }>(sql`
    select id, daftar, kunci, kode_wilayah, isi, sifat from catatan
    where berlaku and not hapus and daftar = any(${sql.param(daftar)}::text[]) order by id`)
  const per: Kelompok = new Map()
  for (const { kode_wilayah, ...b } of baris) {
    const kunci = `${b.daftar}|${kode_wilayah}`
    const ada = per.get(kunci)
    const c = { ...b, kodeWilayah: kode_wilayah }
    if (ada) ada.push(c)
    else per.set(kunci, [c])
  }
  return per
}

/** Values of the measures read from records, per desa and month: one unit per desa. */
function listBaris(
  per: Kelompok,
  pakai: typeof SEMUA_UKURAN,
  desa: readonly string[],
  bulan: readonly Bulan[],
): BarisRekap[] {
  return desa.flatMap((kode) =>
    pakai.flatMap(([ukuran, u]) => {
      const catatan = listInduk(kode).flatMap((k) => per.get(`${u.daftar}|${k}`) ?? [])
      const adaContoh = catatan.some((c) => c.sifat === 'contoh')
      return bulan.flatMap((b) => {
        const jumlah = u.hitung(catatan, kode, b)
        return jumlah === null
          ? []
          : [{ kodeWilayah: kode, bulan: b, ukuran, jumlah, unitMelapor: 1, unitTotal: 1, adaContoh }]
      })
    }),
  )
}

/** Adds up the desa of each kecamatan, and of the kabupaten; units are desa here. */
function jumlahkan(
  baris: readonly BarisRekap[],
  panjang: number,
  total: ReadonlyMap<string, number>,
): BarisRekap[] {
  const hasil = new Map<string, BarisRekap>()
  for (const b of baris) {
    const kode = b.kodeWilayah.slice(0, panjang)
    const kunci = `${kode}|${b.bulan}|${b.ukuran}`
    const ada = hasil.get(kunci)
    if (ada) {
      ada.jumlah += b.jumlah
      ada.unitMelapor += 1
      ada.adaContoh ||= b.adaContoh
    } else hasil.set(kunci, { ...b, kodeWilayah: kode, unitTotal: total.get(kode) ?? 1 })
  }
  return [...hasil.values()]
}

/**
 * Writes the measures read from records for these months and every place; nothing of theirs may be there for these months. Sums are small
 * (desa × months), so they are always written for the whole kabupaten. `pakai`: some of the measures only.
 */
export async function insertRekapCatatan(
  tx: Sambungan,
  bulan: readonly Bulan[],
  pakai = SEMUA_UKURAN,
): Promise<void> {
  if (pakai.length === 0 || bulan.length === 0) return
  const desa = (
    await tx.execute<{ kode: string }>(
      sql`select kode from wilayah where jenis in ('desa', 'kelurahan') order by kode`,
    )
  ).map((d) => d.kode)
  const total = new Map<string, number>()
  for (const k of desa.flatMap((d) => [d.slice(0, 5), d.slice(0, 8)])) total.set(k, (total.get(k) ?? 0) + 1)
  const per = await listCatatanPer(tx, [...new Set(pakai.map(([, u]) => u.daftar))])
  const baris = listBaris(per, pakai, desa, bulan)
  await insertBaris(tx, [...baris, ...jumlahkan(baris, 8, total), ...jumlahkan(baris, 5, total)])
}

/** Brings the measures read from records up to date after some of these lists changed. Run inside that transaction. */
export async function perbaruiRekapCatatan(
  tx: Sambungan,
  kena: readonly { daftar: KodeDaftar }[],
): Promise<void> {
  const pakai = SEMUA_UKURAN.filter(([, u]) => kena.some((k) => k.daftar === u.daftar))
  if (pakai.length === 0) return
  const [k] = await tx.execute<{ awal: Bulan | null; akhir: Bulan | null }>(
    sql`select bulan_awal as awal, bulan_akhir as akhir from keadaan_data`,
  )
  const kode = pakai.map(([ukuran]) => ukuran)
  await tx.execute(sql`delete from rekap where ukuran = any(${sql.param(kode)}::text[])`)
  if (k?.awal && k.akhir) await insertRekapCatatan(tx, listBulan(k.awal, k.akhir), pakai)
}
