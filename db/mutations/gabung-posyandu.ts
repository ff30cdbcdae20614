import { sql } from 'drizzle-orm'
import { type Bulan, listBulan } from '@/lib/periode'
import type { Db, Sambungan } from '../client'
import { dalamGiliran } from '../giliran'
import { perbaruiRekap } from '../rekap'
import { perbaruiPosyandu } from './impor-posyandu'
import { ImporDitolak } from './impor-tolak'

/** For whom every posyandu of a desa counts now: itself, or the one it was merged into, however many steps away. */
const UJUNG = (desa: string) => sql`
  with recursive jalan(awal, kini) as (
    select p.id, p.id from posyandu p where p.kode_desa = ${desa}
    union all select j.awal, g.tujuan from jalan j join posyandu_gabung g on g.asal = j.kini and g.dilepas is null
  ), ujung as (
    select awal, kini from jalan j where not exists (
      select 1 from posyandu_gabung g where g.asal = j.kini and g.dilepas is null)
  )`

/** Moves what is stored to those it counts for, and lets the newest value of each month and measure stand. */
async function pindahkan(tx: Sambungan, desa: string): Promise<void> {
  const [kena] = await tx.execute<{ id: number[] }>(sql`${UJUNG(desa)}
    select coalesce(array_agg(distinct x.id), '{}') as id from fakta f join ujung u on u.awal = coalesce(f.asal_id, f.posyandu_id)
    cross join lateral (values (f.posyandu_id), (u.kini)) as x(id)
    where f.kode_desa = ${desa} and f.posyandu_id <> u.kini`)
  const unit = sql`${sql.param(kena?.id ?? [])}::int[]`
  await tx.execute(
    sql`update fakta set berlaku = false where kode_desa = ${desa} and posyandu_id = any(${unit}) and berlaku`,
  )
  for (const tabel of ['fakta', 'registrasi']) {
    const desaFakta = tabel === 'fakta' ? sql`and t.kode_desa = ${desa}` : sql``
    await tx.execute(sql`${UJUNG(desa)}
      update ${sql.raw(tabel)} t set posyandu_id = u.kini, asal_id = case when u.awal = u.kini then null else u.awal end
      from ujung u where u.awal = coalesce(t.asal_id, t.posyandu_id) and t.posyandu_id <> u.kini ${desaFakta}`)
  }
  await tx.execute(sql`
    update fakta set berlaku = true where ctid in (
      select distinct on (f.posyandu_id, f.bulan, f.ukuran) f.ctid from fakta f
      join impor i on i.id = f.impor_id and i.keadaan = 'tersimpan'
      where f.kode_desa = ${desa} and f.posyandu_id = any(${unit})
      order by f.posyandu_id, f.bulan, f.ukuran, i.disimpan desc, i.id desc, f.asal_id nulls first)`)
}

async function perbaruiDesa(tx: Sambungan, desa: string): Promise<void> {
  const id = await tx.execute<{ id: number }>(sql`select id from posyandu where kode_desa = ${desa}`)
  await pindahkan(tx, desa)
  await perbaruiPosyandu(
    tx,
    id.map((p) => p.id),
  )
  const [r] = await tx.execute<{ awal: Bulan | null; akhir: Bulan | null }>(
    sql`select bulan_awal as awal, bulan_akhir as akhir from keadaan_data`,
  )
  await perbaruiRekap(tx, [desa], r?.awal && r.akhir ? listBulan(r.awal, r.akhir) : [])
}

async function saveJejak(
  tx: Sambungan,
  oleh: number | null,
  perbuatan: string,
  asal: { id: number; nama: string },
  tujuan: { id: number; nama: string },
): Promise<void> {
  await tx.execute(sql`insert into jejak (oleh, perbuatan, objek, rincian)
    values (${oleh}::int, ${perbuatan}, ${`posyandu/${asal.id}`}, ${JSON.stringify({ asal, tujuan })}::jsonb)`)
}

interface Satu extends Record<string, unknown> {
  id: number
  nama: string
  kode_desa: string
}

/** Who does it: a sample account may try it on sample posyandu only. */
export interface Penggabung {
  oleh: number | null
  hanyaContoh?: boolean
}

async function requireDua(
  tx: Sambungan,
  asal: number,
  tujuan: number,
  siapa: Penggabung,
): Promise<[Satu, Satu]> {
  const dua = await tx.execute<Satu & { contoh: boolean }>(
    sql`select p.id, p.nama, p.kode_desa, coalesce(i.sifat = 'contoh', false) as contoh from posyandu p
      left join impor i on i.id = p.impor_id where p.id in ${[asal, tujuan]} and p.berlaku for update of p`,
  )
  const [a, t] = [asal, tujuan].map((id) => dua.find((p) => p.id === id))
  if (!a || !t || a === t)
    throw new ImporDitolak(
      'Salah satu posyandu ini sudah digabung atau tidak berlaku lagi. Muat ulang halaman ini.',
    )
  if (a.kode_desa !== t.kode_desa)
    throw new ImporDitolak('Hanya posyandu di desa yang sama yang dapat digabung.')
  if (siapa.hanyaContoh && !(a.contoh && t.contoh))
    throw new ImporDitolak('Akun contoh hanya dapat menggabungkan posyandu contoh.')
  return [a, t]
}

/**
 * Makes two entries of one desa one: reports, registration and spellings of `asal` count for `tujuan` from now on. Where both
 * reported the same month the newer value stands. Nothing is lost: `removeGabung` undoes it exactly. Throws `ImporDitolak`.
 */
export async function saveGabung(db: Db, asal: number, tujuan: number, siapa: Penggabung): Promise<void> {
  await dalamGiliran(db, ImporDitolak, async (tx) => {
    const { oleh } = siapa
    const [a, t] = await requireDua(tx, asal, tujuan, siapa)
    await tx.execute(
      sql`insert into posyandu_gabung (asal, tujuan, oleh) values (${asal}, ${tujuan}, ${oleh}::int)`,
    )
    await perbaruiDesa(tx, a.kode_desa)
    await saveJejak(tx, oleh, 'posyandu-gabung', { id: a.id, nama: a.nama }, { id: t.id, nama: t.nama })
  })
}

/** Takes a merge apart: what was moved by it goes back where it was. Throws `ImporDitolak` when it is apart already. */
export async function removeGabung(db: Db, id: number, oleh: number | null): Promise<void> {
  await dalamGiliran(db, ImporDitolak, async (tx) => {
    const [g] = await tx.execute<Satu & { tujuan: number; nama_tujuan: string }>(sql`
      update posyandu_gabung g set dilepas = clock_timestamp(), dilepas_oleh = ${oleh}::int
      from posyandu a, posyandu t where g.id = ${id} and g.dilepas is null and a.id = g.asal and t.id = g.tujuan
      returning a.id, a.nama, a.kode_desa, t.id as tujuan, t.nama as nama_tujuan`)
    if (!g) throw new ImporDitolak('Gabungan ini sudah dilepas.')
    await perbaruiDesa(tx, g.kode_desa)
    await saveJejak(
      tx,
      oleh,
      'posyandu-lepas',
      { id: g.id, nama: g.nama },
      { id: g.tujuan, nama: g.nama_tujuan },
    )
  })
}

/** Remembers that two posyandu that look alike are two, so that they are not proposed again. */
export async function saveBeda(db: Db, satu: number, dua: number, siapa: Penggabung): Promise<void> {
  await db.transaction(async (tx) => {
    const { oleh } = siapa
    const [a, b] = await requireDua(tx, Math.min(satu, dua), Math.max(satu, dua), siapa)
    await tx.execute(sql`insert into posyandu_beda (satu, dua, oleh) values (${a.id}, ${b.id}, ${oleh}::int)
      on conflict do nothing`)
    await saveJejak(tx, oleh, 'posyandu-beda', { id: a.id, nama: a.nama }, { id: b.id, nama: b.nama })
  })
}
