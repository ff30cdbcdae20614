import { sql } from 'drizzle-orm'
import { normalisasiNama } from '@/impor/nama'
import type { NilaiDigantikan } from '@/impor/perubahan'
import type { BarisPeriksa, IsiNilai, IsiRegistrasi } from '@/impor/tipe'
import type { Sambungan } from '../client'
import { requirePosyandu, type SebutanPosyandu, saveSebutan } from './impor-posyandu'

const CONTOH_DIGANTIKAN = 100

/** An accepted row as it was stored with the draft. */
export type BarisTerima = Pick<BarisPeriksa, 'lembar' | 'baris'> & { isi: IsiNilai | IsiRegistrasi }
/** Id of the posyandu of each row; null where a row speaks for the whole desa. */
export type PosyanduBaris = ReadonlyMap<BarisTerima, number | null>

/** Accepted rows of a draft in the order of the file, without records of lists. */
export async function listBarisTerima(tx: Sambungan, imporId: number): Promise<BarisTerima[]> {
  const baris = await tx.execute<{
    lembar: string
    baris: number
    isi: { isi: IsiNilai | IsiRegistrasi }
  }>(sql`
    select lembar, baris, isi from impor_baris where impor_id = ${imporId} and keadaan = 'terima'
      and isi #>> '{isi,jenis}' <> 'catatan' order by lembar, baris`)
  return baris.map((b) => ({ lembar: b.lembar, baris: b.baris, isi: b.isi.isi }))
}

/** Gives every row the id of its posyandu, creating those that rows name as new, and stores what the rows say of them. */
export async function savePosyanduBaris(
  tx: Sambungan,
  imporId: number,
  baris: readonly BarisTerima[],
): Promise<PosyanduBaris> {
  const baru = baris.flatMap((b) => {
    const p = b.isi.posyandu
    return p && 'baru' in p
      ? [{ kodeDesa: b.isi.kodeDesa, nama: p.baru, namaNormal: normalisasiNama(p.baru) }]
      : []
  })
  const idBaru = await requirePosyandu(tx, imporId, baru)
  const hasil = new Map<BarisTerima, number | null>()
  const sebutan = new Map<number, SebutanPosyandu>()
  for (const b of baris) {
    const p = b.isi.posyandu
    if (p === null) {
      hasil.set(b, null)
      continue
    }
    const id = 'id' in p ? p.id : (idBaru.get(`${b.isi.kodeDesa}|${normalisasiNama(p.baru)}`) as number)
    hasil.set(b, id)
    const letak =
      b.isi.jenis === 'registrasi' && b.isi.lintang !== null && b.isi.bujur !== null ? b.isi : null
    const ada = sebutan.get(id)
    sebutan.set(id, {
      id,
      nama: 'id' in p ? p.nama : p.baru,
      lintang: letak?.lintang ?? ada?.lintang ?? null,
      bujur: letak?.bujur ?? ada?.bujur ?? null,
    })
  }
  await saveSebutan(tx, imporId, [...sebutan.values()])
  return hasil
}

/** What became of the values of an import. `ubah` replace another value in force, `tetap` repeat it. */
export interface HasilFakta {
  tambah: number
  ubah: number
  tetap: number
  digantikan: NilaiDigantikan[]
}

/** Same unit, as two conditions that an index serves each: "is not distinct from" would read the whole desa for every value. */
const SAMA_UNIT = [
  sql.raw('f.posyandu_id = m.posyandu_id'),
  sql.raw('f.posyandu_id is null and m.posyandu_id is null'),
]

/**
 * The values of the accepted rows as a table of their own, unpacked where they lie: they never leave the database. It is
 * analysed, since nothing else tells the planner whether it joins ten values or two hundred thousand.
 */
async function createMasuk(tx: Sambungan, imporId: number, posyandu: PosyanduBaris): Promise<void> {
  const unit = [...posyandu].map(([{ lembar, baris }, id]) => ({ lembar, baris, id }))
  // Several imports may come into force in one transaction.
  await tx.execute(sql`drop table if exists masuk, ganti`)
  await tx.execute(sql`
    create temp table masuk on commit drop as
    select b.lembar, b.baris, b.isi #>> '{isi,kodeDesa}' as kode_desa, u.id as posyandu_id, b.isi #>> '{isi,bulan}' as bulan,
      n.key as ukuran, n.value::int as nilai
    from impor_baris b
    join jsonb_to_recordset(${JSON.stringify(unit)}::jsonb) as u(lembar text, baris int, id int)
      on u.lembar = b.lembar and u.baris = b.baris
    cross join lateral jsonb_each_text(b.isi #> '{isi,nilai}') n
    where b.impor_id = ${imporId} and b.keadaan = 'terima' and b.isi #>> '{isi,jenis}' = 'nilai'`)
  await tx.execute(sql`analyze masuk`)
}

/** Takes the values in force of the same units, months and measures out of force. */
async function gantiFakta(tx: Sambungan): Promise<Omit<HasilFakta, 'tambah'>> {
  await tx.execute(sql`
    create temp table ganti (kode_desa text, posyandu_id int, bulan text, ukuran text, lama int, baru int) on commit drop`)
  for (const samaUnit of SAMA_UNIT) {
    await tx.execute(sql`
      with keluar as (
        update fakta f set berlaku = false from masuk m
        where f.berlaku and f.kode_desa = m.kode_desa and ${samaUnit} and f.bulan = m.bulan and f.ukuran = m.ukuran
        returning f.kode_desa, f.posyandu_id, f.bulan, f.ukuran, f.nilai, m.nilai as baru
      ) insert into ganti select * from keluar`)
  }
  const [r] = await tx.execute<Omit<HasilFakta, 'tambah'> & Record<string, unknown>>(sql`
    with besar as (
      select g.kode_desa as "kodeDesa", p.nama as posyandu, g.bulan, g.ukuran, g.lama, g.baru
      from ganti g left join posyandu p on p.id = g.posyandu_id where g.lama <> g.baru
      order by abs(g.baru - g.lama) desc, g.kode_desa, g.posyandu_id, g.bulan, g.ukuran limit ${CONTOH_DIGANTIKAN}
    )
    select (select count(*)::int from ganti where lama <> baru) as ubah,
      (select count(*)::int from ganti where lama = baru) as tetap,
      (select coalesce(jsonb_agg(to_jsonb(besar)), '[]') from besar) as digantikan`)
  return r as Omit<HasilFakta, 'tambah'>
}

/** Puts the values into force; those that stood for the same unit, month and measure stay stored but count no more. */
export async function saveFakta(
  tx: Sambungan,
  imporId: number,
  posyandu: PosyanduBaris,
): Promise<HasilFakta> {
  await createMasuk(tx, imporId, posyandu)
  const { ubah, tetap, digantikan } = await gantiFakta(tx)
  const { count } = await tx.execute(sql`
    insert into fakta (impor_id, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai)
    select ${imporId}::int, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai from masuk`)
  return { tambah: count - ubah - tetap, ubah, tetap, digantikan }
}

/** Appends the events of registration rows; returns how many. Repeated ones are kept too, so that an undo of the first leaves the second. */
export async function savePeristiwa(
  tx: Sambungan,
  imporId: number,
  oleh: number | null,
  baris: readonly BarisTerima[],
  posyandu: PosyanduBaris,
): Promise<number> {
  const masuk = baris.flatMap((b) =>
    b.isi.jenis === 'registrasi'
      ? b.isi.peristiwa.map((e) => ({ ...e, lembar: b.lembar, baris: b.baris, posyandu: posyandu.get(b) }))
      : [],
  )
  if (masuk.length === 0) return 0
  await tx.execute(sql`
    insert into registrasi (posyandu_id, tahap, tanggal, nomor, catatan, dokumen, lompat, impor_id, lembar, baris, oleh)
    select posyandu, tahap, tanggal, nomor, catatan, dokumen, coalesce(lompat, false), ${imporId}::int, lembar, baris, ${oleh}::int
    from jsonb_to_recordset(${JSON.stringify(masuk)}::jsonb)
      as t(posyandu int, tahap text, tanggal date, nomor text, catatan text, dokumen text[], lompat boolean, lembar text, baris int)`)
  return masuk.length
}

/** For each unit, month and measure that an import now undone had set: the newest import still saved comes into force. */
export async function restoreFakta(tx: Sambungan, imporId: number): Promise<void> {
  await tx.execute(sql`
    create temp table keluar on commit drop as
    select kode_desa, posyandu_id, bulan, ukuran from fakta where impor_id = ${imporId} and berlaku`)
  await tx.execute(sql`analyze keluar`)
  await tx.execute(sql`update fakta set berlaku = false where impor_id = ${imporId} and berlaku`)
  for (const samaUnit of SAMA_UNIT) {
    await tx.execute(sql`
      update fakta set berlaku = true where ctid = any(array(
        select distinct on (f.kode_desa, f.posyandu_id, f.bulan, f.ukuran) f.ctid
        from keluar m
        join fakta f on f.kode_desa = m.kode_desa and ${samaUnit} and f.bulan = m.bulan and f.ukuran = m.ukuran
        join impor i on i.id = f.impor_id and i.keadaan = 'tersimpan'
        order by f.kode_desa, f.posyandu_id, f.bulan, f.ukuran, i.disimpan desc, i.id desc, f.asal_id nulls first))`)
  }
}
