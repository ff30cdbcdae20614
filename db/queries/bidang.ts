import { sql } from 'drizzle-orm'
import type { IsiLayanan } from '@/indikator/catatan/layanan'
import type { Catatan, Sifat } from '@/indikator/catatan/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

const milikDesa = sql.raw('p.kode_desa')

/** A posyandu with its values of these measures; months without any of them are absent. */
export interface NilaiPosyandu {
  id: number
  nama: string
  kodeDesa: string
  nilai: ReadonlyMap<Bulan, Readonly<Record<string, number>>>
}

/** Posyandu in force of the scope below a place with their values in force, by desa and name: `ukuranAkhir` of the last month only. */
export async function listNilaiPosyandu(
  db: Sambungan,
  c: Cakupan,
  p: {
    wilayah: string
    ukuran: readonly string[]
    ukuranAkhir?: readonly string[]
    dari: Bulan
    sampai: Bulan
  },
): Promise<NilaiPosyandu[]> {
  const syarat = sql`p.berlaku and (p.kode_desa = ${p.wilayah} or p.kode_desa like ${`${p.wilayah}.%`}) and ${dalamCakupan(c, milikDesa)}`
  const pos = await db.execute<{ id: number; nama: string; kodeDesa: string }>(sql`
    select p.id, p.nama, p.kode_desa as "kodeDesa" from posyandu p where ${syarat} order by p.kode_desa, p.nama, p.id`)
  // The desa by name: with the pattern alone all facts would be read.
  const desa = [...new Set(pos.map((x) => x.kodeDesa))]
  const fakta = await db.execute<{ id: number; bulan: Bulan; nilai: Record<string, number> }>(sql`
    select f.posyandu_id as id, f.bulan, json_object_agg(f.ukuran, f.nilai) as nilai
    from fakta f join posyandu p on p.id = f.posyandu_id and p.kode_desa = f.kode_desa
    where f.berlaku and f.kode_desa = any(${sql.param(desa)}::text[]) and f.bulan between ${p.dari} and ${p.sampai}
      and (f.ukuran = any(${sql.param([...p.ukuran])}::text[])
        or f.bulan = ${p.sampai} and f.ukuran = any(${sql.param([...(p.ukuranAkhir ?? [])])}::text[])) and ${syarat}
    group by f.posyandu_id, f.bulan`)
  const per = new Map(pos.map((x) => [x.id, new Map<Bulan, Record<string, number>>()]))
  for (const f of fakta) per.get(f.id)?.set(f.bulan, f.nilai)
  return pos.map((x) => ({ ...x, nilai: per.get(x.id) ?? new Map() }))
}

/** A posyandu without a service of the field in a month; `lapor` false: it told nothing about it. */
export type PosyanduTanpaLayanan = {
  id: number
  nama: string
  kodeDesa: string
  namaDesa: string
  lapor: boolean
}

/** Posyandu in force of the scope that told of no service (or told nothing) in a month, by desa and name. */
export async function listTanpaLayanan(
  db: Sambungan,
  c: Cakupan,
  ukuran: string,
  bulan: Bulan,
): Promise<PosyanduTanpaLayanan[]> {
  return db.execute<PosyanduTanpaLayanan & Record<string, unknown>>(sql`
    select p.id, p.nama, p.kode_desa as "kodeDesa", d.nama as "namaDesa", f.nilai is not null as lapor
    from posyandu p join wilayah d on d.kode = p.kode_desa
    left join fakta f on f.posyandu_id = p.id and f.kode_desa = p.kode_desa and f.bulan = ${bulan} and f.ukuran = ${ukuran} and f.berlaku
    where p.berlaku and coalesce(f.nilai, 0) = 0 and ${dalamCakupan(c, milikDesa)}
    order by p.kode_desa, p.nama, p.id`)
}

type BarisLayanan = { id: number; kunci: string; kode_wilayah: string; isi: IsiLayanan; sifat: Sifat }

/**
 * Services of the kabupaten by field and name, of one field or agency where told. Every scope that sees anything sees them: they say what
 * a field offers and nothing of a place.
 */
export async function listLayanan(
  db: Sambungan,
  c: Cakupan,
  saring: { bidang?: string; opd?: string } = {},
): Promise<Catatan<IsiLayanan>[]> {
  if (c.akar === null) return []
  const bidang = saring.bidang ? sql`and isi ->> 'bidang' = ${saring.bidang}` : sql``
  const opd = saring.opd ? sql`and isi ->> 'opd' = ${saring.opd}` : sql``
  const baris = await db.execute<BarisLayanan>(sql`
    select id, kunci, kode_wilayah, isi, sifat from catatan
    where daftar = 'layanan' and berlaku and not hapus and kode_wilayah = ${c.akar.slice(0, 5)} ${bidang} ${opd}
    order by isi ->> 'bidang', id`)
  return baris.map(({ kode_wilayah, ...b }) => ({ ...b, daftar: 'layanan', kodeWilayah: kode_wilayah }))
}
