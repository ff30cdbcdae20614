import { sql } from 'drizzle-orm'
import { type KodeTahap, TAHAP } from '@/indikator/tahap-registrasi'
import type { TitikPosyandu } from '@/indikator/titik-posyandu'
import type { DataPosyandu } from '@/indikator/turunan'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
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

/** Where the values of one month came from. */
export type AsalNilai = { imporId: number; lembar: string; baris: number; disimpan: string; contoh: boolean }

export interface PosyanduLengkap extends DataPosyandu {
  id: number
  nama: string
  kodeDesa: string
  lintang: number | null
  bujur: number | null
  contoh: boolean
  nilai: Map<Bulan, Record<string, number>>
  asal: Map<Bulan, AsalNilai>
  tepat: Map<Bulan, boolean>
  peristiwa: PeristiwaLengkap[]
}

type BarisFakta = { posyandu_id: number; bulan: Bulan; nilai: Record<string, number>; asal: AsalNilai }

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
): Promise<PosyanduLengkap[]> {
  const tempat =
    'id' in saring
      ? sql`p.id = ${saring.id}`
      : sql`(p.kode_desa = ${saring.wilayah} or p.kode_desa like ${`${saring.wilayah}.%`})`
  const syarat = sql`p.berlaku and ${tempat} and ${dalamCakupan(c, sql.raw('p.kode_desa'))}`
  const pos = await db.execute<Omit<PosyanduLengkap, 'nilai' | 'asal' | 'tepat' | 'peristiwa'>>(sql`
    select p.id, p.nama, p.kode_desa as "kodeDesa", p.lintang, p.bujur, coalesce(i.sifat = 'contoh', false) as contoh
    from ${posyandu} p left join impor i on i.id = p.impor_id where ${syarat} order by p.nama, p.id`)
  const perId = new Map(
    pos.map((p) => [
      p.id,
      { ...p, nilai: new Map(), asal: new Map(), tepat: new Map(), peristiwa: [] } as PosyanduLengkap,
    ]),
  )
  // One object per month, not per value: building them for each row took most of the time.
  const terbaru = sql.raw('order by i.disimpan desc, i.id desc')
  const fakta = await db.execute<BarisFakta>(sql`
    select f.posyandu_id, f.bulan, jsonb_object_agg(f.ukuran, f.nilai) as nilai,
      jsonb_build_object('imporId', (array_agg(i.id ${terbaru}))[1], 'lembar', (array_agg(f.lembar ${terbaru}))[1],
        'baris', (array_agg(f.baris ${terbaru}))[1], 'disimpan', max(i.disimpan),
        'contoh', (array_agg(i.sifat = 'contoh' ${terbaru}))[1]) as asal
    from fakta f join posyandu p on p.id = f.posyandu_id join impor i on i.id = f.impor_id
    where f.berlaku and f.kode_desa = p.kode_desa and f.bulan between ${dari} and ${sampai} and ${syarat}
    group by f.posyandu_id, f.bulan`)
  for (const f of fakta) {
    perId.get(f.posyandu_id)?.nilai.set(f.bulan, f.nilai)
    perId.get(f.posyandu_id)?.asal.set(f.bulan, f.asal)
  }
  const milik = sql`(f.kode_desa, f.posyandu_id) in (select p.kode_desa, p.id from posyandu p where ${syarat})`
  for (const t of await listTepatLapor(db, milik, dari, sampai))
    perId.get(t.posyanduId)?.tepat.set(t.bulan, t.tepat)
  const peristiwa = await db.execute<PeristiwaLengkap & { posyandu_id: number }>(sql`
    select r.posyandu_id, r.tahap, r.tanggal::text as tanggal, r.nomor, r.catatan, r.dokumen, r.lompat,
      r.impor_id as "imporId", r.lembar, r.baris
    from registrasi r join posyandu p on p.id = r.posyandu_id
    where ${syarat} and ${peristiwaBerlaku} order by r.tanggal, r.id`)
  // Two lists that say the same are one event; both are kept so that each can be undone.
  const pernah = new Set<string>()
  for (const { posyandu_id, ...e } of peristiwa) {
    const kunci = `${posyandu_id}|${e.tahap}|${e.tanggal}|${e.nomor}|${e.dokumen}`
    if (!pernah.has(kunci)) perId.get(posyandu_id)?.peristiwa.push(e)
    pernah.add(kunci)
  }
  return [...perId.values()]
}

/**
 * Order of the events `r` of one day in SQL, as in `urutkanPeristiwa`: the later stage stands, and what was entered after a
 * return comes after it.
 */
export const URUTAN_TAHAP = sql.raw(
  `(array_position(array[${TAHAP.map((t) => `'${t.kode}'`)}]::text[], r.tahap) + 100 * (select count(*) from registrasi k
    where k.posyandu_id = r.posyandu_id and k.tanggal = r.tanggal and k.id < r.id and k.tahap = 'dikembalikan'
      and k.membatalkan is null and not exists (select 1 from registrasi kb where kb.membatalkan = k.id)
      and (k.impor_id is null or exists (select 1 from impor ki where ki.id = k.impor_id and ki.keadaan = 'tersimpan'))))`,
)

/** Posyandu in force of the scope below `wilayah` with the stage of their registration on a day; for the map, by name. */
export async function listTitikPosyandu(
  db: Sambungan,
  c: Cakupan,
  wilayah: string,
  tanggal: string,
): Promise<TitikPosyandu[]> {
  return db.execute<TitikPosyandu & Record<string, unknown>>(sql`
    select p.id, p.nama, p.kode_desa as "kodeDesa", p.lintang, p.bujur, coalesce(t.tahap, 'belum') as tahap
    from posyandu p left join lateral (
      select r.tahap from registrasi r where r.posyandu_id = p.id and r.tanggal <= ${tanggal}::date and ${peristiwaBerlaku}
      order by r.tanggal desc, ${URUTAN_TAHAP} desc, r.id desc limit 1
    ) t on true
    where p.berlaku and (p.kode_desa = ${wilayah} or p.kode_desa like ${`${wilayah}.%`}) and ${dalamCakupan(c, sql.raw('p.kode_desa'))}
    order by p.kode_desa, p.nama, p.id`)
}
