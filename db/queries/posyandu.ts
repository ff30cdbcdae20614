import { type SQL, sql } from 'drizzle-orm'
import { type KodeTahap, TAHAP } from '@/indikator/tahap-registrasi'
import type { TitikPosyandu } from '@/indikator/titik-posyandu'
import { type DataPosyandu, UKURAN_LAPORAN } from '@/indikator/turunan'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, listBulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { peristiwaBerlaku } from '../peristiwa-berlaku'
import { posyandu } from '../schema'
import { dalamCakupan } from './cakupan'
import { listTepatLapor } from './tepat-lapor'

/** An event with where it came from. `imporId` null: entered by hand. */
export type PeristiwaLengkap = {
  tahap: KodeTahap
  tanggal: string
  nomor: string | null
  catatan: string | null
  dokumen: string[] | null
  lompat: boolean
  imporId: number | null
  lembar: string | null
  baris: number | null
}

export interface PosyanduLengkap extends DataPosyandu {
  id: number
  nama: string
  kodeDesa: string
  lintang: number | null
  bujur: number | null
  contoh: boolean
  nilai: Map<Bulan, Record<string, number>>
  /** Whether a sample import stands behind the values of the month. */
  asal: Map<Bulan, { contoh: boolean }>
  tepat: Map<Bulan, boolean>
  peristiwa: PeristiwaLengkap[]
}

type BarisPosyandu = Omit<PosyanduLengkap, 'nilai' | 'asal' | 'tepat' | 'peristiwa'> & {
  isi: { bulan: Bulan; nilai: Record<string, number>; contoh: boolean }[] | null
  peristiwa: BarisPeristiwa[] | null
}

type BarisPeristiwa = [
  tahap: KodeTahap,
  tanggal: string,
  nomor: string | null,
  catatan: string | null,
  dokumen: string[] | null,
  lompat: boolean,
  imporId: number | null,
  lembar: string | null,
  baris: number | null,
]

function susunPeristiwa([
  tahap,
  tanggal,
  nomor,
  catatan,
  dokumen,
  lompat,
  imporId,
  lembar,
  baris,
]: BarisPeristiwa): PeristiwaLengkap {
  return { tahap, tanggal, nomor, catatan, dokumen, lompat, imporId, lembar, baris }
}

/** What a caller can do without; by default everything comes along. */
export interface PilihanPosyandu {
  /** Left out: due days of the reports (two queries), registration events. */
  tanpa?: readonly ('tepat' | 'peristiwa')[]
  /** Only these measures. */
  ukuran?: readonly string[]
  /** All values from this month on only; of the months before it, the latest with a monthly report. */
  rinci?: Bulan
}

const teks = (nilai: Iterable<string>) => sql`${sql.param([...nilai])}::text[]`

/** Values in force of the posyandu `p` by month: each along the index, since a join over all reads the whole table. */
function pilihNilai(dari: Bulan, sampai: Bulan, { ukuran, rinci }: PilihanPosyandu): SQL {
  const milik = sql`f.berlaku and f.kode_desa = p.kode_desa and f.posyandu_id = p.id`
  const bulan = rinci
    ? sql`f.bulan = any(${teks(listBulan(rinci, sampai))} || array(
        select f.bulan from fakta f where ${milik} and f.bulan >= ${dari} and f.bulan < ${rinci}
          and f.ukuran = any(${teks(UKURAN_LAPORAN)}) order by f.bulan desc limit 1))`
    : sql`f.bulan between ${dari} and ${sampai}`
  const pilih = ukuran ? sql`and f.ukuran = any(${teks(ukuran)})` : sql``
  return sql`(select json_agg(n) from (
      select f.bulan, json_object_agg(f.ukuran, f.nilai) as nilai,
        bool_or(f.impor_id = any(array(select i.id from impor i where i.sifat = 'contoh'))) as contoh
      from fakta f where ${milik} and ${bulan} ${pilih} group by f.bulan
    ) n)`
}

/** Registration events in force of the posyandu `p`, oldest first. */
const PILIH_PERISTIWA = sql`(select json_agg(json_build_array(r.tahap, r.tanggal, r.nomor, r.catatan, r.dokumen, r.lompat,
      r.impor_id, r.lembar, r.baris) order by r.tanggal, r.id)
    from registrasi r where r.posyandu_id = p.id and ${peristiwaBerlaku})`

/**
 * Posyandu in force of the scope with their values in force from `dari` to `sampai` and their registration events, by name.
 * `saring` narrows to one desa, one kecamatan (by kode prefix) or one id; outside the scope nothing comes back.
 */
export async function listPosyandu(
  db: Sambungan,
  c: Cakupan,
  saring: { wilayah: string } | { id: number },
  dari: Bulan,
  sampai: Bulan,
  pilihan: PilihanPosyandu = {},
): Promise<PosyanduLengkap[]> {
  const tempat =
    'id' in saring
      ? sql`p.id = ${saring.id}`
      : sql`(p.kode_desa = ${saring.wilayah} or p.kode_desa like ${`${saring.wilayah}.%`})`
  const syarat = sql`p.berlaku and ${tempat} and ${dalamCakupan(c, sql.raw('p.kode_desa'))}`
  const tanpa = new Set(pilihan.tanpa)
  const baris = await db.execute<BarisPosyandu>(sql`
    select p.id, p.nama, p.kode_desa as "kodeDesa", p.lintang, p.bujur, coalesce(i.sifat = 'contoh', false) as contoh,
      ${pilihNilai(dari, sampai, pilihan)} as isi,
      ${tanpa.has('peristiwa') ? sql`null` : PILIH_PERISTIWA} as peristiwa
    from ${posyandu} p left join impor i on i.id = p.impor_id where ${syarat} order by p.nama, p.id`)
  const hasil = baris.map(
    ({ isi, peristiwa, ...p }): PosyanduLengkap => ({
      ...p,
      nilai: new Map(isi?.map((n) => [n.bulan, n.nilai])),
      asal: new Map(isi?.map((n) => [n.bulan, { contoh: n.contoh }])),
      tepat: new Map(),
      peristiwa: peristiwa?.map(susunPeristiwa) ?? [],
    }),
  )
  if (tanpa.has('tepat')) return hasil
  const perId = new Map(hasil.map((p) => [p.id, p]))
  const milik = sql`(f.kode_desa, f.posyandu_id) in (select p.kode_desa, p.id from posyandu p where ${syarat})`
  for (const t of await listTepatLapor(db, milik, dari, sampai))
    perId.get(t.posyanduId)?.tepat.set(t.bulan, t.tepat)
  return hasil
}

const LARIK_TAHAP = sql.raw(`array[${TAHAP.map((t) => `'${t.kode}'`)}]::text[]`)

/**
 * Events in force up to a day, of posyandu in force below `wilayah`, each from the day `sejak` (an aggregate over its events `r`;
 * null: all of them) on: who asks for the end need not have all in order. `urutan` orders those of one day as `urutkanPeristiwa`
 * does: the later stage stands, and what was entered after a return comes after it.
 */
export function peristiwaTerurut(c: Cakupan, wilayah: string, sampai: string, sejak: SQL): SQL {
  return sql`
    select e.*, array_position(${LARIK_TAHAP}, e.tahap) + 100 * count(*)
        filter (where e.tahap = 'dikembalikan') over (partition by e.posyandu_id, e.tanggal order by e.id
          rows between unbounded preceding and 1 preceding) as urutan
    from (
      select r.posyandu_id, p.kode_desa, r.tanggal, r.tahap, r.id, ${sejak} over (partition by r.posyandu_id) as sejak
      from registrasi r join posyandu p on p.id = r.posyandu_id
      where p.berlaku and r.tanggal <= ${sampai}::date and ${peristiwaBerlaku}
        and (p.kode_desa = ${wilayah} or p.kode_desa like ${`${wilayah}.%`}) and ${dalamCakupan(c, sql.raw('p.kode_desa'))}
    ) e where e.sejak is null or e.tanggal >= e.sejak`
}

/** Posyandu in force of the scope below `wilayah` with the stage of their registration on a day; for the map, by name. */
export async function listTitikPosyandu(
  db: Sambungan,
  c: Cakupan,
  wilayah: string,
  tanggal: string,
): Promise<TitikPosyandu[]> {
  return db.execute<TitikPosyandu & Record<string, unknown>>(sql`
    with kini as (
      select distinct on (posyandu_id) posyandu_id, tahap from (${peristiwaTerurut(c, wilayah, tanggal, sql`max(r.tanggal)`)}) e
      order by posyandu_id, tanggal desc, urutan desc, id desc
    )
    select p.id, p.nama, p.kode_desa as "kodeDesa", p.lintang, p.bujur, coalesce(t.tahap, 'belum') as tahap
    from posyandu p left join kini t on t.posyandu_id = p.id
    where p.berlaku and (p.kode_desa = ${wilayah} or p.kode_desa like ${`${wilayah}.%`}) and ${dalamCakupan(c, sql.raw('p.kode_desa'))}
    order by p.kode_desa, p.nama, p.id`)
}
