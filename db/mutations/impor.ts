import { and, eq, sql } from 'drizzle-orm'
import { normalisasiNama } from '@/impor/nama'
import type { BarisPeriksa, IsiNilai, IsiRegistrasi, Pemeriksaan } from '@/impor/tipe'
import type { Bulan } from '@/lib/periode'
import { listBulan } from '@/lib/periode'
import type { Db, Sambungan } from '../client'
import { perbaruiRekap, peristiwaBerlaku } from '../rekap'
import { impor, imporBaris, jejak } from '../schema'

const POTONGAN = 2000
/** One import or undo at a time: the sums of a kabupaten are shared by all of them. */
const KUNCI_IMPOR = 640_201

export interface BerkasImpor {
  nama: string
  sha256: string
  byte: number
  kodeKecamatan: string | null
  oleh: number | null
}

/** Why a save or an undo was refused; the sentence is ready for the screen. */
export class ImporDitolak extends Error {}

/** Stores a checked file as a draft with all of its rows; nothing counts yet. Returns the id of the import. */
export async function saveDraf(db: Db, berkas: BerkasImpor, hasil: Pemeriksaan): Promise<number> {
  return db.transaction(async (tx) => {
    const [baru] = await tx
      .insert(impor)
      .values({
        templat: hasil.templat,
        berkas: berkas.nama,
        sha256: berkas.sha256,
        ukuranByte: berkas.byte,
        sifat: 'kantor',
        keadaan: 'draf',
        kodeKecamatan: berkas.kodeKecamatan,
        oleh: berkas.oleh,
        dibaca: hasil.hitungan.dibaca,
        diterima: hasil.hitungan.diterima,
        ditolak: hasil.hitungan.ditolak,
        dilewati: hasil.hitungan.dilewati,
        bacaan: hasil.bacaan,
      })
      .returning({ id: impor.id })
    const id = (baru as { id: number }).id
    for (let i = 0; i < hasil.baris.length; i += POTONGAN) {
      const potong = hasil.baris.slice(i, i + POTONGAN)
      await tx.insert(imporBaris).values(
        potong.map((b) => ({
          imporId: id,
          lembar: b.lembar,
          baris: b.baris,
          keadaan: b.keadaan,
          isi: { isi: b.isi, sel: b.sel },
          temuan: b.temuan,
        })),
      )
    }
    return id
  })
}

/** Removes a draft; saved imports are undone, never removed. */
export async function removeDraf(db: Db, id: number): Promise<void> {
  await db.delete(impor).where(and(eq(impor.id, id), eq(impor.keadaan, 'draf')))
}

type BarisTerima = Pick<BarisPeriksa, 'lembar' | 'baris'> & { isi: IsiNilai | IsiRegistrasi }

async function listTerima(tx: Sambungan, id: number): Promise<BarisTerima[]> {
  const baris = await tx.execute<{
    lembar: string
    baris: number
    isi: { isi: IsiNilai | IsiRegistrasi }
  }>(sql`
    select lembar, baris, isi from impor_baris where impor_id = ${id} and keadaan = 'terima' order by lembar, baris`)
  return baris.map((b) => ({ lembar: b.lembar, baris: b.baris, isi: b.isi.isi }))
}

/** Creates the posyandu that rows name as new, and gives every row the id of its posyandu. */
async function resolvePosyandu(
  tx: Sambungan,
  id: number,
  baris: BarisTerima[],
): Promise<Map<BarisTerima, number | null>> {
  const hasil = new Map<BarisTerima, number | null>()
  const dibuat = new Map<string, number>()
  for (const b of baris) {
    const p = b.isi.posyandu
    if (p === null || 'id' in p) {
      hasil.set(b, p?.id ?? null)
      continue
    }
    const normal = normalisasiNama(p.baru)
    const kunci = `${b.isi.kodeDesa}|${normal}`
    let ada = dibuat.get(kunci)
    if (ada === undefined) {
      const [r] = await tx.execute<{ id: number }>(sql`
        insert into posyandu (kode_desa, nama, nama_normal, impor_id, berlaku)
        values (${b.isi.kodeDesa}, ${p.baru}, ${normal}, ${id}, true)
        on conflict (kode_desa, nama_normal) do update set berlaku = true,
          impor_id = case when posyandu.berlaku then posyandu.impor_id else excluded.impor_id end
        returning id`)
      ada = (r as { id: number }).id
      dibuat.set(kunci, ada)
    }
    hasil.set(b, ada)
  }
  return hasil
}

interface FaktaMasuk {
  lembar: string
  baris: number
  kode_desa: string
  posyandu_id: number | null
  bulan: string
  ukuran: string
  nilai: number
}

async function insertFakta(tx: Sambungan, id: number, masuk: FaktaMasuk[]): Promise<void> {
  for (let i = 0; i < masuk.length; i += 20_000) {
    const potong = JSON.stringify(masuk.slice(i, i + 20_000))
    await tx.execute(sql`
      with m as (select * from jsonb_to_recordset(${potong}::jsonb)
        as t(lembar text, baris int, kode_desa text, posyandu_id int, bulan text, ukuran text, nilai int))
      update fakta f set berlaku = false from m
      where f.berlaku and f.kode_desa = m.kode_desa and f.posyandu_id is not distinct from m.posyandu_id
        and f.bulan = m.bulan and f.ukuran = m.ukuran`)
    await tx.execute(sql`
      insert into fakta (impor_id, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai)
      select ${id}, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai from jsonb_to_recordset(${potong}::jsonb)
        as t(lembar text, baris int, kode_desa text, posyandu_id int, bulan text, ukuran text, nilai int)`)
  }
}

async function insertPeristiwa(
  tx: Sambungan,
  id: number,
  oleh: number | null,
  baris: [BarisTerima, number][],
): Promise<void> {
  for (const [b, posyanduId] of baris) {
    if (b.isi.jenis !== 'registrasi') continue
    for (const e of b.isi.peristiwa) {
      await tx.execute(sql`
        insert into registrasi (posyandu_id, tahap, tanggal, nomor, catatan, impor_id, lembar, baris, oleh)
        select ${posyanduId}, ${e.tahap}, ${e.tanggal}::date, ${e.nomor}, ${e.catatan}, ${id}, ${b.lembar}, ${b.baris}, ${oleh}
        where not exists (select 1 from registrasi r where r.posyandu_id = ${posyanduId} and r.tahap = ${e.tahap}
          and r.tanggal = ${e.tanggal}::date and r.nomor is not distinct from ${e.nomor} and ${peristiwaBerlaku})`)
    }
    if (b.isi.lintang !== null && b.isi.bujur !== null) {
      await tx.execute(
        sql`update posyandu set lintang = ${b.isi.lintang}, bujur = ${b.isi.bujur} where id = ${posyanduId}`,
      )
    }
  }
}

async function listBulanData(tx: Sambungan): Promise<Bulan[]> {
  const [r] = await tx.execute<{ awal: Bulan | null; akhir: Bulan | null }>(
    sql`select bulan_awal as awal, bulan_akhir as akhir from keadaan_data`,
  )
  return r?.awal && r.akhir ? listBulan(r.awal, r.akhir) : []
}

async function requireKeadaan(tx: Sambungan, id: number, keadaan: 'draf' | 'tersimpan') {
  await tx.execute(sql`select pg_advisory_xact_lock(${KUNCI_IMPOR})`)
  const [i] = await tx.select().from(impor).where(eq(impor.id, id)).for('update')
  if (!i) throw new ImporDitolak('Impor ini tidak ada lagi.')
  if (i.keadaan !== keadaan) {
    throw new ImporDitolak(
      i.keadaan === 'tersimpan'
        ? 'Impor ini sudah disimpan.'
        : i.keadaan === 'draf'
          ? 'Impor ini belum disimpan.'
          : 'Impor ini sudah dibatalkan.',
    )
  }
  return i
}

async function rejectBerkasKembar(tx: Sambungan, id: number, sha256: string): Promise<void> {
  const [kembar] = await tx.execute<{ id: number }>(
    sql`select id from impor where sha256 = ${sha256} and keadaan = 'tersimpan' and id <> ${id} limit 1`,
  )
  if (kembar)
    throw new ImporDitolak(
      `Berkas yang sama sudah disimpan sebagai impor nomor ${kembar.id}; tidak ada yang berubah.`,
    )
}

/**
 * Puts a draft into force in one transaction: facts, events, new posyandu, sums, audit.
 * Throws `ImporDitolak` when it is no draft any more, the same file stands already, or no row was accepted.
 */
export async function saveImpor(db: Db, id: number, oleh: number | null): Promise<void> {
  await db.transaction(async (tx) => {
    const i = await requireKeadaan(tx, id, 'draf')
    await rejectBerkasKembar(tx, id, i.sha256)
    const baris = await listTerima(tx, id)
    if (baris.length === 0) throw new ImporDitolak('Tidak ada baris yang dapat disimpan.')
    const posyandu = await resolvePosyandu(tx, id, baris)
    const masuk = baris.flatMap((b) => {
      const { isi } = b
      if (isi.jenis !== 'nilai') return []
      const dasar = {
        lembar: b.lembar,
        baris: b.baris,
        kode_desa: isi.kodeDesa,
        posyandu_id: posyandu.get(b) ?? null,
        bulan: isi.bulan,
      }
      return Object.entries(isi.nilai).map(([ukuran, nilai]) => ({ ...dasar, ukuran, nilai }))
    })
    await insertFakta(tx, id, masuk)
    await insertPeristiwa(
      tx,
      id,
      oleh,
      baris.map((b) => [b, posyandu.get(b) as number]),
    )
    await tx.execute(
      sql`update impor set keadaan = 'tersimpan', disimpan = clock_timestamp(), oleh = coalesce(oleh, ${oleh}) where id = ${id}`,
    )
    const desa = [...new Set(baris.map((b) => b.isi.kodeDesa))]
    await perbaruiRekap(tx, desa, i.templat === 'registrasi' ? await listBulanData(tx) : bulanDari(baris))
    await tx
      .insert(jejak)
      .values({ oleh, perbuatan: 'impor-simpan', objek: `impor/${id}`, rincian: { diterima: baris.length } })
  })
}

function bulanDari(baris: BarisTerima[]): Bulan[] {
  return [...new Set(baris.flatMap((b) => (b.isi.jenis === 'nilai' ? [b.isi.bulan] : [])))].sort()
}

/** Takes an import out of force again: what stood before it stands again, wherever it lies in the chain of imports. */
export async function undoImpor(db: Db, id: number, oleh: number | null): Promise<void> {
  await db.transaction(async (tx) => {
    const i = await requireKeadaan(tx, id, 'tersimpan')
    await tx.execute(sql`
      update impor set keadaan = 'dibatalkan', dibatalkan = clock_timestamp(), dibatalkan_oleh = ${oleh} where id = ${id}`)
    const kena = await tx.execute<{ kode_desa: string; bulan: Bulan }>(sql`
      select distinct kode_desa, bulan from fakta where impor_id = ${id}
      union select distinct p.kode_desa, to_char(r.tanggal, 'YYYY-MM') from registrasi r join posyandu p on p.id = r.posyandu_id where r.impor_id = ${id}`)
    await tx.execute(sql`update fakta set berlaku = false where impor_id = ${id} and berlaku`)
    await restoreFakta(tx, id)
    const berubah = await perbaruiPosyanduBerlaku(tx)
    const desa = [...new Set([...kena.map((k) => k.kode_desa), ...berubah])]
    const semua = i.templat === 'registrasi' || berubah.length > 0
    await perbaruiRekap(
      tx,
      desa,
      semua ? await listBulanData(tx) : [...new Set(kena.map((k) => k.bulan))].sort(),
    )
    await tx.insert(jejak).values({ oleh, perbuatan: 'impor-batal', objek: `impor/${id}` })
  })
}

/** For each unit, month and measure that import `id` had set: the newest other import still saved comes into force. */
async function restoreFakta(tx: Sambungan, id: number): Promise<void> {
  await tx.execute(sql`
    update fakta set berlaku = true where ctid in (
      select distinct on (f.kode_desa, f.posyandu_id, f.bulan, f.ukuran) f.ctid
      from fakta batal
      join fakta f on f.kode_desa = batal.kode_desa and f.bulan = batal.bulan and f.ukuran = batal.ukuran
        and f.posyandu_id is not distinct from batal.posyandu_id and f.impor_id <> batal.impor_id
      join impor i on i.id = f.impor_id and i.keadaan = 'tersimpan'
      where batal.impor_id = ${id}
        and not exists (select 1 from fakta b where b.berlaku and b.kode_desa = f.kode_desa and b.bulan = f.bulan
          and b.ukuran = f.ukuran and b.posyandu_id is not distinct from f.posyandu_id)
      order by f.kode_desa, f.posyandu_id, f.bulan, f.ukuran, i.disimpan desc, i.id desc)`)
}

/** A posyandu is in force while a saved import created it or speaks of it. Returns the desa where that changed. */
export async function perbaruiPosyanduBerlaku(tx: Sambungan): Promise<string[]> {
  const berubah = await tx.execute<{ kode_desa: string }>(sql`
    with k as (
      select p.id, p.kode_desa, p.berlaku as lama, (
        exists (select 1 from impor i where i.id = p.impor_id and i.keadaan = 'tersimpan')
        or exists (select 1 from fakta f where f.posyandu_id = p.id and f.kode_desa = p.kode_desa and f.berlaku)
        or exists (select 1 from registrasi r where r.posyandu_id = p.id and ${peristiwaBerlaku})) as kini
      from posyandu p)
    update posyandu p set berlaku = k.kini from k where k.id = p.id and k.lama <> k.kini returning p.kode_desa`)
  return [...new Set(berubah.map((b) => b.kode_desa))]
}
