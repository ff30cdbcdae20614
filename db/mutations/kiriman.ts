import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { type BagianKiriman, createLembarKiriman, LEMBAR_KIRIMAN, type TemuanKiriman } from '@/impor/kiriman'
import type { BarisPeriksa } from '@/impor/tipe'
import type { KodeTemplat } from '@/indikator/tipe'
import { log } from '@/lib/log'
import { type Bulan, formatTanggalPendek } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import type { Db, Sambungan } from '../client'
import { jejak } from '../schema'
import { perbaruiAngka, requireGiliranImpor, saveIsi } from './impor'
import { insertDraf } from './impor-draf'
import { type BarisTerima, listBarisTerima } from './impor-isi'

/** Reports put into force in one turn; the rest waits for the next. */
const BATAS_GILIRAN = 5000

/** A checked request, before anything is stored of it. */
export interface KirimanBaru {
  kunciId: number
  /** SHA-256 of the Idempotency-Key and of the body, hex. */
  tanda: string
  sidik: string
  byte: number
  laporan: number
  nilai: number
  isi: readonly BagianKiriman[]
  peringatan: readonly TemuanKiriman[]
}

/**
 * Stores a checked request, to wait for its turn; returns its id. `ada`: this key was used before, in this process or another.
 * `dicabut`: the API key is revoked, expired or may not send.
 */
export async function insertKiriman(db: Sambungan, k: KirimanBaru): Promise<number | 'ada' | 'dicabut'> {
  const [r] = await db.execute<{ boleh: boolean; id: number | null }>(sql`
    with kunci as (
      select id from kunci_api where id = ${k.kunciId} and lingkup = 'lapor' and dicabut is null
        and (kedaluwarsa is null or kedaluwarsa > now())
    ), masuk as (
      insert into kiriman (kunci_id, tanda, sidik, byte, laporan, nilai, isi, peringatan)
      select id, ${k.tanda}, ${k.sidik}, ${k.byte}, ${k.laporan}, ${k.nilai}, ${JSON.stringify(k.isi)}::jsonb,
        ${JSON.stringify(k.peringatan)}::jsonb from kunci
      on conflict (kunci_id, tanda) do nothing returning id
    ) select exists (select 1 from kunci) as boleh, (select id from masuk) as id`)
  return r?.boleh ? (r.id ?? 'ada') : 'dicabut'
}

interface Menunggu {
  id: number
  kunciId: number
  namaKunci: string
  kodeWilayah: string
  contoh: boolean
  byte: number
  sidik: string
  isi: BagianKiriman[]
}

async function listMenunggu(tx: Sambungan, hanya: number | null): Promise<Menunggu[]> {
  return tx.execute<Menunggu & Record<string, unknown>>(sql`
    select k.id, k.kunci_id as "kunciId", a.nama as "namaKunci", a.kode_wilayah as "kodeWilayah",
      starts_with(a.awalan, 'contoh') as contoh, k.byte, k.sidik, k.isi
    from (select *, sum(laporan) over (order by id) - laporan as sebelum from kiriman
      where diterima is null and ${hanya === null ? sql`true` : sql`id = ${hanya}`}) k
    join kunci_api a on a.id = k.kunci_id where k.sebelum < ${BATAS_GILIRAN} order by k.id`)
}

// A key revoked while its request waited, or a posyandu gone: whoever waits finds his request gone and checks it again.
async function removeBasi(tx: Sambungan): Promise<void> {
  await tx.execute(sql`
    delete from kiriman k using kunci_api a where a.id = k.kunci_id and k.diterima is null
      and (a.dicabut is not null or exists (
        select 1 from jsonb_array_elements(k.isi) b, jsonb_array_elements(b -> 'baris') r
        where not exists (select 1 from posyandu p where p.id = (r #>> '{isi,posyandu,id}')::int
          and p.kode_desa = r #>> '{isi,kodeDesa}' and p.berlaku)))`)
}

const listSel = ({ isi }: Menunggu): string[] =>
  isi.flatMap((b) =>
    b.baris.flatMap(({ isi: n }) =>
      n?.jenis === 'nilai' && n.posyandu && 'id' in n.posyandu
        ? Object.keys(n.nilai).map((u) => `${(n.posyandu as { id: number }).id}|${n.bulan}|${u}`)
        : [],
    ),
  )

/** Rounds in which no value is said twice: what corrects an earlier request comes into force after it. */
function susunPutaran<T>(semua: readonly T[], sel: (k: T) => readonly string[]): T[][] {
  const terakhir = new Map<string, number>()
  const putaran: T[][] = []
  for (const k of semua) {
    const milik = sel(k)
    const ke = Math.max(-1, ...milik.map((s) => terakhir.get(s) ?? -1)) + 1
    for (const s of milik) terakhir.set(s, ke)
    const ada = putaran[ke]
    if (ada) ada.push(k)
    else putaran[ke] = [k]
  }
  return putaran
}

interface Kelompok {
  templat: KodeTemplat
  milik: { kiriman: Menunggu; baris: BarisPeriksa[] }[]
}

/** One import for each sender and template. */
function listKelompok(putaran: readonly Menunggu[]): Kelompok[] {
  const hasil = new Map<string, Kelompok>()
  for (const kiriman of putaran) {
    for (const { templat, baris } of kiriman.isi) {
      const kunci = `${kiriman.kunciId}|${templat}`
      const ada = hasil.get(kunci) ?? { templat, milik: [] }
      ada.milik.push({ kiriman, baris })
      hasil.set(kunci, ada)
    }
  }
  return [...hasil.values()]
}

function pindahBaris(b: BarisPeriksa, nomor: number): BarisPeriksa {
  const temuan = b.temuan.map((t) => ({
    ...t,
    lembar: LEMBAR_KIRIMAN,
    baris: nomor,
    pesan: t.pesan.replace(/^Baris \d+/, `Baris ${nomor}`),
  }))
  return { ...b, lembar: LEMBAR_KIRIMAN, baris: nomor, temuan }
}

/** Makes the import of a group and puts it into force; its rows are returned, its sums are not yet there. */
async function saveKelompok(
  tx: Sambungan,
  { templat, milik }: Kelompok,
): Promise<{ baris: BarisTerima[]; posyandu: number[] }> {
  const { kiriman } = milik[0] as Kelompok['milik'][number]
  const rentang: { kiriman: number; awal: number; akhir: number }[] = []
  let nomor = 0
  const baris = milik.flatMap((m) => {
    rentang.push({ kiriman: m.kiriman.id, awal: nomor + 1, akhir: nomor + m.baris.length })
    return m.baris.map((b) => pindahBaris(b, ++nomor))
  })
  const { namaKunci, kodeWilayah, contoh } = kiriman
  const id = await insertDraf(
    tx,
    {
      nama: `Kiriman ${namaKunci} ${formatTanggalPendek(getHariIni())}`,
      sha256: createHash('sha256')
        .update(milik.map((m) => `${m.kiriman.id} ${m.kiriman.sidik}`).join())
        .digest('hex'),
      byte: milik.reduce((n, m) => n + m.kiriman.byte, 0),
      kodeKecamatan: kodeWilayah.length >= 8 ? kodeWilayah.slice(0, 8) : null,
      oleh: null,
      contoh,
    },
    {
      templat,
      bacaan: { lembar: [createLembarKiriman(baris)], temuan: [] },
      hitungan: { dibaca: baris.length, diterima: baris.length, ditolak: 0, dilewati: 0 },
      baris,
    },
  )
  const terima = await listBarisTerima(tx, id)
  const { posyandu, fakta } = await saveIsi(tx, id, null, terima)
  const { tambah, ubah, tetap, digantikan } = fakta
  // What one import changed of the sums can't be told where several share a turn.
  const perubahan = {
    ...{ posyanduBaru: [], peristiwa: 0, tempat: [], desa: [], melebihi: [] },
    ...{ nilaiTambah: tambah, nilaiUbah: ubah, nilaiTetap: tetap, digantikan },
  }
  await tx.execute(sql`update impor set perubahan = ${JSON.stringify(perubahan)}::jsonb where id = ${id}`)
  await tx.execute(sql`
    insert into kiriman_impor (kiriman_id, impor_id, baris_awal, baris_akhir)
    select kiriman, ${id}::int, awal, akhir from jsonb_to_recordset(${JSON.stringify(rentang)}::jsonb) as t(kiriman int, awal int, akhir int)`)
  await tx.insert(jejak).values({
    oleh: null,
    perbuatan: 'kiriman',
    objek: `impor/${id}`,
    rincian: { kunci: kiriman.kunciId, kiriman: milik.length, laporan: baris.length, nilai: tambah + ubah },
  })
  return { baris: terima, posyandu }
}

async function terapkan(tx: Sambungan, hanya: number | null): Promise<number> {
  await requireGiliranImpor(tx)
  await removeBasi(tx)
  const menunggu = await listMenunggu(tx, hanya)
  if (menunggu.length === 0) return 0
  const baris: BarisTerima[] = []
  const posyandu = new Set<number>()
  for (const putaran of susunPutaran(menunggu, listSel)) {
    for (const kelompok of listKelompok(putaran)) {
      const hasil = await saveKelompok(tx, kelompok)
      baris.push(...hasil.baris)
      for (const p of hasil.posyandu) posyandu.add(p)
    }
  }
  const bulan = baris.flatMap(({ isi }) => (isi.jenis === 'nilai' ? [isi.bulan] : []))
  await perbaruiAngka(
    tx,
    [...posyandu],
    [...new Set(baris.map((b) => b.isi.kodeDesa))],
    [...new Set<Bulan>(bulan)].sort(),
  )
  await tx.execute(sql`
    update kiriman set diterima = clock_timestamp(), versi = (select versi from keadaan_data), isi = null
    where id = any(${sql.param(menunggu.map((k) => k.id))}::int[])`)
  return menunggu.length
}

// Data exceptions and broken constraints: the fault lies in what is stored, and trying again does not mend it.
function isSalahIsi(galat: unknown): boolean {
  const sebab = galat instanceof Error && galat.cause ? galat.cause : galat
  return /^2[23]/.test((sebab as { code?: string }).code ?? '')
}

async function terapkanSatu(db: Db, id: number): Promise<void> {
  try {
    await db.transaction((tx) => terapkan(tx, id))
  } catch (galat) {
    if (!isSalahIsi(galat)) throw galat
    await db.execute(sql`delete from kiriman where id = ${id} and diterima is null`)
    log('galat', 'kiriman-buang', { kiriman: id })
  }
}

/**
 * Puts everything that waits into force, whoever sent it, in one transaction with one rollup; returns how many requests. Whoever
 * comes second finds nothing left. A request that can't be stored does not hold up the others: it is dropped, and its sender, who
 * got no receipt, is told when he asks again.
 */
export async function saveKirimanMenunggu(db: Db): Promise<number> {
  try {
    return await db.transaction((tx) => terapkan(tx, null))
  } catch (galat) {
    if (!isSalahIsi(galat)) throw galat
  }
  const semua = await db.execute<{ id: number }>(
    sql`select id from kiriman where diterima is null order by id`,
  )
  for (const { id } of semua) await terapkanSatu(db, id)
  return semua.length
}

/** Requests under keys of sample accounts go with the sample; run inside the transaction that removes it. */
export async function removeKirimanContoh(tx: Sambungan): Promise<void> {
  await tx.execute(sql`
    delete from kiriman k using kunci_api a where a.id = k.kunci_id and starts_with(a.awalan, 'contoh')`)
}
