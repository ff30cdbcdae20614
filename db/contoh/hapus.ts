import { sql } from 'drizzle-orm'
import type { Db, Sambungan } from '../client'
import { removeBatasContoh } from '../mutations/batas'
import { removeCatatanContoh } from '../mutations/catatan'
import { removePersetujuanContoh } from '../mutations/delegasi'
import { perbaruiPosyandu } from '../mutations/impor-posyandu'
import { removeKirimanContoh } from '../mutations/kiriman'
import { removeLetakContoh } from '../mutations/letak'
import { removePilotContoh } from '../mutations/pilot'
import { bangunRekap, requireGiliran } from '../rekap'
import { jejak } from '../schema'
import { removeRapatContoh } from './rapat'
import { removeTindakLanjutContoh } from './tindak-lanjut'

/** What went with the sample, and what stays because the office's own imports speak of it. */
export interface HasilHapus {
  fakta: number
  registrasi: number
  posyandu: number
  posyanduTetap: number
  akun: number
}

const imporContoh = sql.raw(`(select id from impor where sifat = 'contoh')`)

async function hitung(tx: Sambungan, hapus: ReturnType<typeof sql>): Promise<number> {
  const [r] = await tx.execute<{ n: number }>(
    sql`with h as (${hapus} returning 1) select count(*)::int as n from h`,
  )
  return r?.n ?? 0
}

async function listPosyanduContoh(tx: Sambungan): Promise<number[]> {
  const baris = await tx.execute<{ id: number }>(sql`
    select id from posyandu where impor_id in ${imporContoh}
    union select posyandu_id from posyandu_impor where impor_id in ${imporContoh}`)
  return baris.map((p) => p.id)
}

// Events entered by hand are the office's word on a posyandu, like an import.
async function saveSebutanTangan(tx: Sambungan): Promise<void> {
  await tx.execute(sql`
    insert into posyandu_impor (posyandu_id, impor_id, nama, lintang, bujur)
    select distinct p.id, null::int, p.nama, p.lintang, p.bujur from registrasi r join posyandu p on p.id = r.posyandu_id
    where r.impor_id is null on conflict do nothing`)
}

/** Removes the posyandu that nothing but the sample names; the others pass to the office's import that names them. */
async function removePosyandu(
  tx: Sambungan,
  id: number[],
): Promise<{ posyandu: number; posyanduTetap: number }> {
  await perbaruiPosyandu(tx, id)
  const lain = sql`select 1 from posyandu_impor s where s.posyandu_id = p.id and (s.impor_id is null or s.impor_id not in ${imporContoh})`
  const posyandu = await hitung(
    tx,
    sql`delete from posyandu p where p.id = any(${sql.param(id)}::int[]) and not exists (${lain})
      and not exists (select 1 from fakta f where f.posyandu_id = p.id)
      and not exists (select 1 from registrasi r where r.posyandu_id = p.id)`,
  )
  await tx.execute(sql`
    update posyandu p set impor_id = (select min(s.impor_id) from posyandu_impor s
      where s.posyandu_id = p.id and s.impor_id not in ${imporContoh})
    where p.impor_id in ${imporContoh}`)
  return { posyandu, posyanduTetap: id.length - posyandu }
}

/** What a trial import had replaced stands again: the newest that the office saved. */
async function restoreFaktaKantor(tx: Sambungan): Promise<void> {
  await tx.execute(sql`
    update fakta set berlaku = true where ctid in (
      select distinct on (f.kode_desa, f.posyandu_id, f.bulan, f.ukuran) f.ctid
      from fakta f join impor i on i.id = f.impor_id and i.keadaan = 'tersimpan'
      where not exists (select 1 from fakta b where b.berlaku and b.kode_desa = f.kode_desa and b.bulan = f.bulan
        and b.ukuran = f.ukuran and b.posyandu_id is not distinct from f.posyandu_id)
      order by f.kode_desa, f.posyandu_id, f.bulan, f.ukuran, i.disimpan desc, i.id desc)`)
}

async function removeIsi(tx: Sambungan): Promise<Omit<HasilHapus, 'akun'>> {
  const id = await listPosyanduContoh(tx)
  const fakta = await hitung(tx, sql`delete from fakta where impor_id in ${imporContoh}`)
  await restoreFaktaKantor(tx)
  const registrasi = await hitung(tx, sql`delete from registrasi where contoh or impor_id in ${imporContoh}`)
  await saveSebutanTangan(tx)
  const posyandu = await removePosyandu(tx, id)
  await tx.execute(sql`delete from impor where sifat = 'contoh'`)
  return { fakta, registrasi, ...posyandu }
}

/** The password of sample accounts is public: what they opened is closed with them. */
async function removeAkun(tx: Sambungan): Promise<number> {
  await tx.execute(sql`
    update kunci_api set dicabut = now() where dicabut is null
      and dibuat_oleh in (select id from pengguna where contoh)`)
  return hitung(tx, sql`delete from pengguna where contoh`)
}

/**
 * Removes the sample set in one transaction: its values, events, targets, accounts and the posyandu that only it names.
 * Imports of the office stay, also those on sample posyandu. Returns null when there is no sample.
 */
export async function hapusContoh(db: Db, oleh: number | null): Promise<HasilHapus | null> {
  const hasil = await db.transaction(async (tx) => {
    await requireGiliran(tx)
    const [ada] = await tx.execute(sql`select 1 from impor where sifat = 'contoh' limit 1`)
    if (!ada) return null
    await tx.execute(sql`update impor set keadaan = 'dibatalkan' where sifat = 'contoh'`)
    await removeKirimanContoh(tx)
    await removePersetujuanContoh(tx)
    await removeCatatanContoh(tx)
    await removeLetakContoh(tx)
    await removeBatasContoh(tx)
    await removeTindakLanjutContoh(tx)
    await removeRapatContoh(tx)
    await removePilotContoh(tx)
    const terhapus = await removeIsi(tx)
    await tx.execute(sql`delete from target where sifat = 'contoh'`)
    await tx.execute(sql`delete from tarif where sifat = 'contoh'`)
    await bangunRekap(tx)
    await tx.insert(jejak).values({ oleh, perbuatan: 'hapus-contoh', objek: 'contoh', rincian: terhapus })
    return { ...terhapus, akun: await removeAkun(tx) }
  })
  // Only tidies up: the removal stands, also where the role may not vacuum.
  if (hasil) await db.execute(sql`vacuum (analyze) fakta, rekap, registrasi, posyandu`).catch(() => {})
  return hasil
}
