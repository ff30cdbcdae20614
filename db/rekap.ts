import { sql } from 'drizzle-orm'
import { hitungTanggalData, type Penyimpanan } from '@/indikator/tanggal-data'
import { JENDELA_TERPANJANG } from '@/indikator/turunan'
import { type Bulan, geserBulan, getBulanDari, listBulan } from '@/lib/periode'
import { WITA } from '@/lib/waktu'
import type { Sambungan } from './client'
import { peristiwaBerlaku } from './peristiwa-berlaku'
import { insertRekapCatatan, KODE_UKURAN_CATATAN } from './rekap-catatan'
import { insertTurunan } from './rekap-turunan'
import { RUMUS, SIDIK_REKAP } from './rumus-rekap'

/** Months that registrations alone (without any report) reach back. */
const MUNDUR_REGISTRASI = 35
const KUNCI_DATA = 640_201

/** Waits for the turn to change the data, held to the end of the transaction: the sums of a kabupaten are shared by all of it. */
export async function requireGiliran(tx: Sambungan): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${KUNCI_DATA}::bigint)`)
}

/** For the rest of the transaction: room to sort and join many rows in memory, and no compiling of statements that run once. */
export async function setKerjaBesar(tx: Sambungan): Promise<void> {
  await tx.execute(sql`select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`)
}

/**
 * Per posyandu wins: a value for the whole desa counts only where no posyandu of it reported that measure. Beside each sum
 * stands, under a key of its own, the part that a formula must leave out (see `indikator/pasangan.ts`).
 */
async function insertMentah(db: Sambungan, desa: string[], bulan: Bulan[]): Promise<void> {
  const kode = sql`any(${sql.param(desa)}::text[])`
  await db.execute(sql`
    with rumus as materialized (
      select * from jsonb_to_recordset(${RUMUS}::jsonb) as t(ukuran text, bit bigint, kunci text, topeng bigint)
    ), bit as materialized (select distinct ukuran, bit from rumus),
    dasar as materialized (
      select f.kode_desa, f.bulan, f.ukuran, f.posyandu_id, f.nilai, i.sifat = 'contoh' as contoh
      from fakta f join impor i on i.id = f.impor_id
      where f.berlaku and f.kode_desa = ${kode} and f.bulan = any(${sql.param(bulan)}::text[])
    ), hitung as materialized (
      select * from dasar where posyandu_id is not null
      union all
      select d.* from dasar d left join (
        select distinct kode_desa, bulan, ukuran from dasar where posyandu_id is not null
      ) p on p.kode_desa = d.kode_desa and p.bulan = d.bulan and p.ukuran = d.ukuran
      where d.posyandu_id is null and p.kode_desa is null
    ), unit as (
      select h.kode_desa, h.bulan, h.posyandu_id, bit_or(b.bit) as ada
      from hitung h join bit b on b.ukuran = h.ukuran group by 1, 2, 3
    ), kurang as materialized (
      select u.kode_desa, u.bulan, u.posyandu_id, r.ukuran, r.kunci
      from unit u join rumus r on u.ada & r.bit <> 0 and u.ada & r.topeng <> r.topeng
    ), semua as (
      select kode_desa, bulan, ukuran, nilai, contoh, posyandu_id from hitung
      union all
      select h.kode_desa, h.bulan, k.kunci, h.nilai, h.contoh, h.posyandu_id
      from kurang k join hitung h on h.kode_desa = k.kode_desa and h.bulan = k.bulan and h.ukuran = k.ukuran
        and coalesce(h.posyandu_id, 0) = coalesce(k.posyandu_id, 0)
    ), jumlah as (
      select kode_desa, bulan, ukuran, sum(nilai) as jumlah, count(posyandu_id)::int as melapor, bool_or(contoh) as contoh
      from semua group by 1, 2, 3
    ), isi as (select kode_desa, count(*)::int as n from posyandu where berlaku and kode_desa = ${kode} group by 1)
    insert into rekap (kode_wilayah, bulan, ukuran, jumlah, unit_melapor, unit_total, ada_contoh)
    select j.kode_desa, j.bulan, j.ukuran, j.jumlah, case when j.melapor > 0 then j.melapor else coalesce(i.n, 1) end,
      coalesce(i.n, 1), j.contoh
    from jumlah j left join isi i on i.kode_desa = j.kode_desa order by j.bulan, j.kode_desa, j.ukuran`)
}

const PANJANG = { kabupaten: 5, kecamatan: 8, desa: 13 } as const

/**
 * Adds the places of one level up into their parents; `unit_total` counts the posyandu of all desa below, reported or not.
 * Parents are read off the code: joins with `wilayah` over a month written just now are planned badly.
 */
async function insertInduk(
  db: Sambungan,
  induk: string[],
  bulan: Bulan[],
  dari: 'desa' | 'kecamatan',
): Promise<void> {
  const panjang = sql.raw(String(dari === 'desa' ? PANJANG.kecamatan : PANJANG.kabupaten))
  await db.execute(sql`
    with isi as materialized (select left(kode_desa, ${panjang}) as kode, count(*)::int as n from posyandu where berlaku group by 1),
    anak as materialized (
      select left(kode_wilayah, ${panjang}) as kode, bulan, ukuran, sum(jumlah) as jumlah, sum(unit_melapor) as melapor,
        bool_or(ada_contoh) as contoh
      from rekap where bulan in ${bulan} and ukuran <> all(${sql.param(KODE_UKURAN_CATATAN)}::text[]) and length(kode_wilayah) = ${sql.raw(String(PANJANG[dari]))}
        and left(kode_wilayah, ${panjang}) in ${induk}
      group by 1, 2, 3
    )
    insert into rekap (kode_wilayah, bulan, ukuran, jumlah, unit_melapor, unit_total, ada_contoh)
    select a.kode, a.bulan, a.ukuran, a.jumlah, a.melapor, greatest(isi.n, a.melapor), a.contoh
    from anak a left join isi on isi.kode = a.kode order by a.bulan, a.kode, a.ukuran`)
}

interface Rentang {
  awal: Bulan
  akhir: Bulan
  /** Latest day that the data speak of, see `hitungTanggalData`. */
  tanggal: string
}

/** Range of months: all with a report, and those of registrations, but for papers of long ago. */
async function getRentang(db: Sambungan): Promise<Rentang | null> {
  type Baris = Record<keyof Penyimpanan, string | null> & {
    fakta: [Bulan, Bulan] | null
    peristiwa: [string, string] | null
  }
  const hari = sql`(max(disimpan) at time zone ${WITA})::date::text`
  const kantor = sql`from impor where sifat = 'kantor' and keadaan = 'tersimpan'`
  const [r] = await db.execute<Baris>(sql`
    select (select ${hari} ${kantor}) as berkas, (select ${hari} ${kantor} and templat = 'registrasi') as daftar,
      (select case when count(*) > 0 then jsonb_build_array(min(bulan), max(bulan)) end from fakta where berlaku) as fakta,
      (select case when count(*) > 0 then jsonb_build_array(min(r.tanggal), max(r.tanggal)) end
        from registrasi r where ${peristiwaBerlaku}) as peristiwa`)
  const fakta = r?.fakta ?? null
  const peristiwa = r?.peristiwa ?? null
  const bulanPeristiwa = peristiwa?.map(getBulanDari)
  const akhir = [fakta?.[1], bulanPeristiwa?.[1]]
    .flatMap((b) => b ?? [])
    .sort()
    .at(-1)
  if (!akhir) return null
  const mundur = geserBulan(akhir, -MUNDUR_REGISTRASI)
  const awalPeristiwa = bulanPeristiwa?.[0] && bulanPeristiwa[0] > mundur ? bulanPeristiwa[0] : mundur
  const awal = [fakta?.[0], peristiwa ? awalPeristiwa : undefined].flatMap((b) => b ?? []).sort()[0] as Bulan
  const tanggal = hitungTanggalData(akhir, peristiwa?.[1] ?? null, r as Baris)
  return { awal, akhir, tanggal }
}

/**
 * Writes the one row of `keadaan_data`: range of months, date of the data, a version that never comes back, and by which
 * definitions the sums were made. A part rewritten later (`utuh` false) leaves that as it is.
 */
async function saveKeadaan(db: Sambungan, r: Rentang | null, utuh: boolean): Promise<void> {
  await db.execute(sql`
    with k as (
      select bulan from rekap join wilayah w on w.kode = kode_wilayah and w.jenis = 'kabupaten'
      where ukuran = 'posyandu_melapor' and jumlah * 2 >= unit_total order by bulan desc limit 1
    )
    insert into keadaan_data (id, versi, bulan_awal, bulan_akhir, bulan_utama, tanggal_data, rumus, diperbarui)
    values (1, 1, ${r?.awal ?? null}, ${r?.akhir ?? null}, coalesce((select bulan from k), ${r?.akhir ?? null}),
            ${r?.tanggal ?? null}::date, ${SIDIK_REKAP}, now())
    on conflict (id) do update set versi = keadaan_data.versi + 1, bulan_awal = excluded.bulan_awal,
      bulan_akhir = excluded.bulan_akhir, bulan_utama = excluded.bulan_utama, tanggal_data = excluded.tanggal_data, diperbarui = now(),
      rumus = case when ${utuh} then excluded.rumus else keadaan_data.rumus end`)
}

/** Rewrites the sums of these desa and months, and of everything above them. */
async function tulisRekap(db: Sambungan, desa: string[], bulan: Bulan[]): Promise<void> {
  if (desa.length === 0 || bulan.length === 0) return
  await setKerjaBesar(db)
  const kecamatan = [...new Set(desa.map((d) => d.slice(0, PANJANG.kecamatan)))]
  const kabupaten = [...new Set(desa.map((d) => d.slice(0, PANJANG.kabupaten)))]
  await db.execute(
    sql`delete from rekap where bulan in ${bulan} and kode_wilayah in ${[...desa, ...kecamatan, ...kabupaten]}
      and ukuran <> all(${sql.param(KODE_UKURAN_CATATAN)}::text[])`,
  )
  await insertMentah(db, desa, bulan)
  await insertTurunan(db, desa, bulan)
  await insertInduk(db, kecamatan, bulan, 'desa')
  await insertInduk(db, kabupaten, bulan, 'kecamatan')
}

async function listSemuaDesa(db: Sambungan): Promise<string[]> {
  const baris = await db.execute<{ kode: string }>(
    sql`select kode from wilayah where jenis in ('desa', 'kelurahan') order by kode`,
  )
  return baris.map((b) => b.kode)
}

/** Rebuilds every sum from the facts in force. Run inside a transaction. */
export async function bangunRekap(db: Sambungan): Promise<void> {
  await requireGiliran(db)
  const rentang = await getRentang(db)
  await db.execute(sql`delete from rekap`)
  if (rentang) {
    const bulan = listBulan(rentang.awal, rentang.akhir)
    await tulisRekap(db, await listSemuaDesa(db), bulan)
    await insertRekapCatatan(db, bulan)
  }
  await saveKeadaan(db, rentang, true)
}

/** Rebuilds the sums when other definitions made them, as after an upgrade. Run inside a transaction; true: they were rebuilt. */
export async function bangunRekapBila(db: Sambungan): Promise<boolean> {
  await requireGiliran(db)
  const [lama] = await db.execute<{ rumus: string | null }>(sql`select rumus from keadaan_data`)
  if (!lama || lama.rumus === SIDIK_REKAP) return false
  await bangunRekap(db)
  return true
}

/**
 * Brings the sums up to date after facts or events of these desa and months changed. Derived measures look back,
 * so later months inside the window are rewritten too; months that enter or leave the range are done for all desa.
 * Run inside the transaction that changed them.
 */
export async function perbaruiRekap(db: Sambungan, desa: string[], bulan: Bulan[]): Promise<void> {
  await requireGiliran(db)
  const [lama] = await db.execute<{ awal: Bulan | null; akhir: Bulan | null }>(
    sql`select bulan_awal as awal, bulan_akhir as akhir from keadaan_data`,
  )
  const rentang = await getRentang(db)
  const kini = rentang ? listBulan(rentang.awal, rentang.akhir) : []
  const dulu = lama?.awal && lama.akhir ? listBulan(lama.awal, lama.akhir) : []
  const berubahRentang = [...kini.filter((b) => !dulu.includes(b)), ...dulu.filter((b) => !kini.includes(b))]
  const kena = new Set(bulan.flatMap((b) => listBulan(b, geserBulan(b, JENDELA_TERPANJANG - 1))))
  const keluar = dulu.filter((b) => !kini.includes(b))
  if (keluar.length) await db.execute(sql`delete from rekap where bulan in ${keluar}`)
  const baru = berubahRentang.filter((b) => kini.includes(b)).sort()
  await tulisRekap(db, await listSemuaDesa(db), baru)
  await insertRekapCatatan(db, baru)
  await tulisRekap(
    db,
    desa,
    kini.filter((b) => kena.has(b) && !baru.includes(b)),
  )
  await saveKeadaan(db, rentang, false)
}
