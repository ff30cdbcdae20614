import { createHash } from 'node:crypto'
import type postgres from 'postgres'
import type { Db } from '@/db/client'
import { saveDraf, saveImpor } from '@/db/mutations/impor'
import { normalisasiNama } from '@/impor/nama'
import type { BarisPeriksa, IsiNilai, IsiRegistrasi, Pemeriksaan, RujukanPosyandu } from '@/impor/tipe'
import type { Bulan } from '@/lib/periode'

export const KABUPATEN = '64.02'
/** Two kecamatan with two desa each. */
export const DESA = ['64.02.06.2001', '64.02.06.2002', '64.02.12.2001', '64.02.12.2002'] as const

/** Puts the reference places into an empty database. */
export async function createWilayah(sql: postgres.Sql): Promise<void> {
  await sql`insert into wilayah (kode, nama, jenis, induk) values
    ('64.02', 'Kutai Kartanegara', 'kabupaten', null),
    ('64.02.06', 'Tenggarong', 'kecamatan', '64.02'), ('64.02.12', 'Tabang', 'kecamatan', '64.02'),
    ('64.02.06.2001', 'Rapak Lambur', 'desa', '64.02.06'), ('64.02.06.2002', 'Loa Tebu', 'desa', '64.02.06'),
    ('64.02.12.2001', 'Gunung Sari', 'desa', '64.02.12'), ('64.02.12.2002', 'Sidomulyo', 'desa', '64.02.12')`
}

/** Empties everything but the places. */
export async function removeData(sql: postgres.Sql): Promise<void> {
  await sql`truncate impor, impor_baris, posyandu, posyandu_alias, posyandu_impor, fakta, registrasi, rekap, jejak, keadaan_data
    restart identity cascade`
}

/** Creates posyandu in force; returns their ids. */
export async function createPosyandu(
  sql: postgres.Sql,
  daftar: readonly [kodeDesa: string, nama: string][],
): Promise<number[]> {
  const id: number[] = []
  for (const [kodeDesa, nama] of daftar) {
    const [p] = await sql<{ id: number }[]>`
      insert into posyandu (kode_desa, nama, nama_normal) values (${kodeDesa}, ${nama}, ${normalisasiNama(nama)}) returning id`
    id.push((p as { id: number }).id)
  }
  return id
}

export function createNilai(
  kodeDesa: string,
  posyandu: RujukanPosyandu | null,
  bulan: string,
  nilai: Record<string, number>,
): IsiNilai {
  return { jenis: 'nilai', kodeDesa, posyandu, bulan: bulan as Bulan, nilai }
}

export function createRegistrasi(
  kodeDesa: string,
  posyandu: RujukanPosyandu,
  peristiwa: [tahap: IsiRegistrasi['peristiwa'][number]['tahap'], tanggal: string, nomor?: string][],
  letak?: [lintang: number, bujur: number],
): IsiRegistrasi {
  return {
    jenis: 'registrasi',
    kodeDesa,
    posyandu,
    peristiwa: peristiwa.map(([tahap, tanggal, nomor]) => ({
      tahap,
      tanggal,
      nomor: nomor ?? null,
      catatan: null,
    })),
    lintang: letak?.[0] ?? null,
    bujur: letak?.[1] ?? null,
  }
}

let urut = 0

/** A checked file with these accepted rows, and as many rejected and skipped ones as asked for. */
export function createPemeriksaan(
  isi: readonly (IsiNilai | IsiRegistrasi)[],
  { ditolak = 0, dilewati = 0 } = {},
): Pemeriksaan {
  const baris: BarisPeriksa[] = isi.map((satu, i) => ({
    lembar: 'OKT',
    baris: i + 2,
    keadaan: 'terima',
    isi: satu,
    sel: {},
    temuan: [],
  }))
  for (let i = 0; i < ditolak + dilewati; i++) {
    const keadaan = i < ditolak ? 'tolak' : 'lewati'
    baris.push({ lembar: 'OKT', baris: baris.length + 2, keadaan, isi: null, sel: {}, temuan: [] })
  }
  return {
    templat: isi[0]?.jenis === 'registrasi' ? 'registrasi' : 'laporan-bulanan',
    bacaan: { lembar: [], temuan: [] },
    baris,
    hitungan: { dibaca: baris.length, diterima: isi.length, ditolak, dilewati },
  }
}

/** Stores the rows as a draft of a file of its own; returns its id. */
export async function createDraf(
  db: Db,
  isi: readonly (IsiNilai | IsiRegistrasi)[],
  sha256 = createHash('sha256').update(`berkas ${++urut}`).digest('hex'),
  oleh: number | null = null,
): Promise<number> {
  const berkas = { nama: `berkas-${urut}.xlsx`, sha256, byte: 1000, kodeKecamatan: null, oleh }
  return saveDraf(db, berkas, createPemeriksaan(isi))
}

/** Draft and save in one go; returns the id of the import. */
export async function createImpor(db: Db, isi: readonly (IsiNilai | IsiRegistrasi)[]): Promise<number> {
  const id = await createDraf(db, isi)
  await saveImpor(db, id, null)
  return id
}

/** Everything that counts now, without what never comes back (ids of imports undone, version, clock). */
export async function listKeadaan(sql: postgres.Sql) {
  return {
    rekap: await sql`select * from rekap order by bulan, kode_wilayah, ukuran`,
    fakta: await sql`select impor_id, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai from fakta
      where berlaku order by kode_desa, posyandu_id, bulan, ukuran`,
    posyandu:
      await sql`select id, kode_desa, nama, nama_normal, lintang, bujur, impor_id from posyandu where berlaku order by id`,
    registrasi:
      await sql`select r.posyandu_id, r.tahap, r.tanggal::text, r.nomor, r.impor_id from registrasi r
      where r.impor_id is null or exists (select 1 from impor i where i.id = r.impor_id and i.keadaan = 'tersimpan') order by r.id`,
    keadaan: await sql`select tanggal_data::text, bulan_awal, bulan_akhir, bulan_utama
      from (select 1) satu left join keadaan_data on true`,
  }
}

/** One sum; null when there is no row. */
export async function getJumlah(
  sql: postgres.Sql,
  kode: string,
  bulan: string,
  ukuran: string,
): Promise<number | null> {
  const [r] = await sql<{ jumlah: number }[]>`
    select jumlah::int from rekap where kode_wilayah = ${kode} and bulan = ${bulan} and ukuran = ${ukuran}`
  return r?.jumlah ?? null
}
