import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'drizzle-orm'
import type postgres from 'postgres'
import { normalisasiNama } from '@/impor/nama'
import { INDIKATOR } from '@/indikator'
import { createKunci, DAFTAR } from '@/indikator/catatan'
import type { Db, Sambungan } from './client'
import { listCatatanContoh, type TempatContoh } from './contoh/catatan'
import { type Contoh, createContoh } from './contoh/contoh'
import { listPenerimaanContoh } from './contoh/penerimaan'
import type { TitikDesa } from './contoh/posyandu'
import { listCatatanAwal } from './data/catatan-awal'
import { listTarifAwal } from './data/tarif'
import { listAngkaAwal } from './data/terbit'
import { listWilayahAcuan } from './data/wilayah'
import { type CatatanBaru, insertCatatan } from './mutations/catatan'
import { bangunRekap, requireGiliran } from './rekap'
import { angkaTerbit, impor, jejak, posyandu, wilayah } from './schema'
import { target, tarif } from './schema-registrasi'

/** Why data were not loaded; the sentence is ready for the screen. */
export class MuatDitolak extends Error {}

const baru = (kolom: string) => sql.raw(`excluded.${kolom}`)

async function requireKabupatenSama(db: Sambungan, kabupaten: string): Promise<void> {
  const lain = await db.execute<{ kode: string }>(
    sql`select kode from wilayah where jenis = 'kabupaten' and kode <> ${kabupaten} limit 1`,
  )
  if (lain[0]) {
    throw new MuatDitolak(
      `Basis data ini berisi data ${lain[0].kode}, sedangkan KABUPATEN kini ${kabupaten}. Pakai basis data lain.`,
    )
  }
}

// What the office changed itself (sifat kantor) is left alone.
async function saveTarget(db: Sambungan, kabupaten: string, sifat: 'terbit' | 'contoh'): Promise<void> {
  const baris = INDIKATOR.flatMap((i) =>
    i.target
      .filter((t) => t.sifat === sifat)
      .map((t) => ({ ...t, indikator: i.kode, kodeWilayah: kabupaten })),
  )
  await db
    .insert(target)
    .values(baris)
    .onConflictDoUpdate({
      target: [target.indikator, target.kodeWilayah, target.mulai],
      targetWhere: sql`dicabut is null`,
      set: { nilai: baru('nilai'), tenggat: baru('tenggat'), sumber: baru('sumber'), sifat: baru('sifat') },
      setWhere: sql`${target.sifat} <> 'kantor'`,
    })
}

/**
 * Wilayah of the kabupaten, published targets, rates and figures. May be run again: rows are brought up to date,
 * none is added twice. Throws `MuatDitolak` when the database belongs to another kabupaten.
 */
export async function muatAcuan(db: Db, kabupaten: string): Promise<void> {
  await db.transaction(async (tx) => {
    await requireKabupatenSama(tx, kabupaten)
    await tx
      .insert(wilayah)
      .values(listWilayahAcuan(kabupaten))
      .onConflictDoUpdate({
        target: wilayah.kode,
        set: { nama: baru('nama'), jenis: baru('jenis'), induk: baru('induk') },
      })
    await saveTarget(tx, kabupaten, 'terbit')
    await saveCatatanAwal(tx, kabupaten)
    const tarifAwal = listTarifAwal(kabupaten)
    if (tarifAwal.length > 0) await tx.insert(tarif).values(tarifAwal).onConflictDoNothing()
    await tx
      .insert(angkaTerbit)
      .values(listAngkaAwal(kabupaten))
      .onConflictDoUpdate({
        target: [
          angkaTerbit.seri,
          angkaTerbit.kodeWilayah,
          angkaTerbit.periode,
          angkaTerbit.metode,
          angkaTerbit.sumber,
        ],
        set: {
          namaWilayah: baru('nama_wilayah'),
          nilai: baru('nilai'),
          satuan: baru('satuan'),
          tanggalSumber: baru('tanggal_sumber'),
          catatan: baru('catatan'),
        },
      })
  })
}

export type KeadaanContoh = 'belum' | 'ada' | 'tanpa' | 'ada-data-kantor'

/** Whether the sample set may come in: only `belum`. `tanpa`: it was removed, or the database was begun without it. */
export async function getKeadaanContoh(db: Sambungan): Promise<KeadaanContoh> {
  const [k] = await db.execute<{ ada: boolean; tanpa: boolean; kantor: boolean }>(sql`
    select exists (select 1 from impor where sifat = 'contoh') as ada,
           exists (select 1 from jejak where perbuatan in ('muat-contoh', 'tanpa-contoh')) as tanpa,
           exists (select 1 from impor where sifat = 'kantor' and keadaan <> 'draf')
             or exists (select 1 from posyandu) as kantor`)
  if (k?.ada) return 'ada'
  if (k?.tanpa) return 'tanpa'
  return k?.kantor ? 'ada-data-kantor' : 'belum'
}

/** True when the sample was loaded by a release that had no records of the programme yet; it stays as it was. */
export async function isContohLama(db: Sambungan): Promise<boolean> {
  const [k] = await db.execute<{ lama: boolean }>(
    sql`select not exists (select 1 from catatan where sifat = 'contoh' and impor_id is not null) as lama`,
  )
  return k?.lama ?? false
}

/** Remembers that this database was begun without the sample, so that a later start does not bring it in. */
export async function saveTanpaContoh(db: Sambungan): Promise<void> {
  await db.insert(jejak).values({ perbuatan: 'tanpa-contoh', objek: 'contoh' })
}

type Baris = readonly (string | number | null)[]

function* gabungBaris(baris: Iterable<Baris>): Generator<string> {
  let potong: string[] = []
  for (const b of baris) {
    potong.push(b.map((n) => (n === null ? '\\N' : n)).join('\t'))
    if (potong.length === 2000) {
      yield `${potong.join('\n')}\n`
      potong = []
    }
  }
  if (potong.length) yield `${potong.join('\n')}\n`
}

/** COPY inside the transaction: Drizzle has no call for it, its session holds the connection. Values hold no tab or backslash. */
async function salin(tx: Sambungan, tabel: string, kolom: string, baris: Iterable<Baris>): Promise<void> {
  const { client } = (tx as unknown as { session: { client: postgres.TransactionSql } }).session
  const tujuan = await client.unsafe(`copy ${tabel} (${kolom}) from stdin`).writable()
  await pipeline(Readable.from(gabungBaris(baris)), tujuan)
}

// The map's own file of village points; a kabupaten without one has posyandu without a place.
function loadTitik(kabupaten: string): TitikDesa {
  const berkas = new URL(`../public/geo/${kabupaten}.titik.json`, import.meta.url)
  return existsSync(berkas) ? JSON.parse(readFileSync(berkas, 'utf8')) : {}
}

async function insertImpor(tx: Sambungan, c: Contoh): Promise<number> {
  const laporan = new Set(c.fakta.map((f) => `${f.bulan}|${f.posyandu}`)).size
  const dibaca = laporan + c.registrasi.length
  const [i] = await tx
    .insert(impor)
    .values({
      templat: 'contoh',
      berkas: 'Data contoh',
      sha256: createHash('sha256').update(JSON.stringify(c)).digest('hex'),
      ukuranByte: 0,
      sifat: 'contoh',
      keadaan: 'tersimpan',
      disimpan: sql`now()`,
      dibaca,
      diterima: dibaca,
      ditolak: 0,
      dilewati: 0,
    })
    .returning({ id: impor.id })
  return (i as { id: number }).id
}

async function insertPosyandu(tx: Sambungan, c: Contoh, imporId: number): Promise<number[]> {
  const baris = c.posyandu.map(({ kodeDesa, nama, lintang, bujur }) => ({
    kodeDesa,
    nama,
    namaNormal: normalisasiNama(nama),
    lintang,
    bujur,
    imporId,
  }))
  const hasil = await tx
    .insert(posyandu)
    .values(baris)
    .returning({ id: posyandu.id, kodeDesa: posyandu.kodeDesa, namaNormal: posyandu.namaNormal })
  const perNama = new Map(hasil.map((p) => [`${p.kodeDesa}|${p.namaNormal}`, p.id]))
  return baris.map((p) => perNama.get(`${p.kodeDesa}|${p.namaNormal}`) as number)
}

function* listBarisFakta(c: Contoh, imporId: number, id: readonly number[]): Generator<Baris> {
  for (const f of c.fakta) {
    const kodeDesa = (c.posyandu[f.posyandu] as Contoh['posyandu'][number]).kodeDesa
    yield [imporId, f.bulan, f.posyandu + 2, kodeDesa, id[f.posyandu] as number, f.bulan, f.ukuran, f.nilai]
  }
}

function* listBarisRegistrasi(c: Contoh, imporId: number, id: readonly number[]): Generator<Baris> {
  for (const [i, r] of c.registrasi.entries())
    yield [imporId, 'Registrasi', i + 2, id[r.posyandu] as number, r.tahap, r.tanggal, r.nomor, r.catatan]
}

async function insertIsi(tx: Sambungan, c: Contoh, imporId: number): Promise<void> {
  const id = await insertPosyandu(tx, c, imporId)
  const fakta = listBarisFakta(c, imporId, id)
  const kolom = 'impor_id, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai'
  await salin(tx, 'fakta', kolom, fakta)
  const registrasi = listBarisRegistrasi(c, imporId, id)
  await salin(
    tx,
    'registrasi',
    'impor_id, lembar, baris, posyandu_id, tahap, tanggal, nomor, catatan',
    registrasi,
  )
  await salin(
    tx,
    'penerimaan',
    'impor_id, kode_kecamatan, bulan, templat, tanggal, unit',
    listPenerimaanContoh(c).map((p) => [imporId, p.kodeKecamatan, p.bulan, p.templat, p.tanggal, p.unit]),
  )
}

function getTempatContoh(kabupaten: string, c: Contoh): TempatContoh {
  const wilayahContoh = listWilayahAcuan(kabupaten)
  const dipakai = new Set(c.posyandu.map((p) => p.kodeKecamatan))
  return {
    kabupaten,
    kecamatan: wilayahContoh.filter((w) => w.jenis === 'kecamatan' && dipakai.has(w.kode)),
    desa: wilayahContoh.flatMap((w) =>
      (w.jenis === 'desa' || w.jenis === 'kelurahan') && w.induk !== null && dipakai.has(w.induk)
        ? [{ kode: w.kode, nama: w.nama, jenis: w.jenis, kodeKecamatan: w.induk }]
        : [],
    ),
  }
}

// A record with any version is left alone: the office changed or removed it, or an earlier start wrote it.
async function saveCatatanAwal(tx: Sambungan, kabupaten: string): Promise<void> {
  const awal = listCatatanAwal(kabupaten)
  const kunci = (b: CatatanBaru) => createKunci(DAFTAR[b.daftar], b.kodeWilayah, b.isi)
  const ada = await tx.execute<{ tanda: string }>(
    sql`select distinct daftar || '|' || kunci as tanda from catatan`,
  )
  const tanda = new Set(ada.map((a) => a.tanda))
  await insertCatatan(
    tx,
    { sifat: 'terbit', oleh: null },
    awal.filter((b) => !tanda.has(`${b.daftar}|${kunci(b)}`)),
  )
}

/**
 * Loads the sample set, its targets and the sums, in one transaction: one import of sifat `contoh`. Wilayah must be
 * there. `ringkas` loads the small set for tests. Throws `MuatDitolak` when a sample or office data are there already.
 */
export async function muatContoh(db: Db, kabupaten: string, ringkas = false): Promise<void> {
  const c = createContoh({
    wilayah: listWilayahAcuan(kabupaten),
    kabupaten,
    ringkas,
    titik: loadTitik(kabupaten),
  })
  await db.transaction(async (tx) => {
    await requireGiliran(tx)
    const keadaan = await getKeadaanContoh(tx)
    if (keadaan === 'ada') throw new MuatDitolak('Data contoh sudah ada.')
    if (keadaan === 'ada-data-kantor')
      throw new MuatDitolak('Sudah ada data kantor; data contoh tidak dicampurkan.')
    const imporId = await insertImpor(tx, c)
    await insertIsi(tx, c, imporId)
    await insertCatatan(
      tx,
      { sifat: 'contoh', oleh: null, imporId },
      listCatatanContoh(getTempatContoh(kabupaten, c)),
    )
    await saveTarget(tx, kabupaten, 'contoh')
    // Without statistics of the new rows the sums are planned badly.
    await tx.execute(sql`analyze wilayah, posyandu, fakta, registrasi`)
    await bangunRekap(tx)
    await tx.insert(jejak).values({
      perbuatan: 'muat-contoh',
      objek: `impor/${imporId}`,
      rincian: { posyandu: c.posyandu.length, fakta: c.fakta.length },
    })
  })
  await db.execute(sql`analyze rekap`)
}
