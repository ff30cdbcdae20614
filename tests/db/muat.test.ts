import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { hapusContoh } from '@/db/contoh/hapus'
import {
  getKeadaanContoh,
  isContohLama,
  MuatDitolak,
  muatAcuan,
  muatContoh,
  saveTanpaContoh,
} from '@/db/muat'
import { saveDraf, saveImpor } from '@/db/mutations/impor'
import { bangunRekapBila, perbaruiRekap } from '@/db/rekap'
import { getIndikator } from '@/indikator'
import { getTercetak, hitung } from '@/indikator/hitung'
import { createBasis } from './basis'

let basis: Awaited<ReturnType<typeof createBasis>>
beforeAll(async () => {
  basis = await createBasis()
})
afterAll(() => basis.tutup())

async function getAngka(db: Db, tanya: string): Promise<number> {
  const [r] = await db.execute<{ n: number }>(sql.raw(`select (${tanya})::int as n`))
  return r?.n as number
}

async function getTercetakKabupaten(db: Db, kode: string, bulan: string): Promise<number | null> {
  const baris = await db.execute<{ ukuran: string; jumlah: string }>(
    sql`select ukuran, jumlah from rekap where kode_wilayah = '64.02' and bulan = ${bulan}`,
  )
  const jumlah = Object.fromEntries(baris.map((b) => [b.ukuran, Number(b.jumlah)]))
  const i = getIndikator(kode)
  return i ? getTercetak(i, hitung(i, jumlah)) : null
}

const TABEL = [
  'wilayah',
  'angka_terbit',
  'target',
  'impor',
  'posyandu',
  'posyandu_impor',
  'fakta',
  'registrasi',
  'rekap',
  'pengguna',
]

async function listIsi(db: Db): Promise<Record<string, number>> {
  const n: Record<string, number> = {}
  for (const t of TABEL) n[t] = await getAngka(db, `select count(*) from ${t}`)
  return n
}

describe('reference data', () => {
  test('loading twice leaves the same rows: 258 wilayah, no sample target', async () => {
    await muatAcuan(basis.db, '64.02')
    const sekali = await listIsi(basis.db)
    await muatAcuan(basis.db, '64.02')
    expect(await listIsi(basis.db)).toEqual(sekali)
    expect(sekali).toMatchObject({ wilayah: 1 + 20 + 193 + 44, fakta: 0, posyandu: 0 })
    expect(await getAngka(basis.db, "select count(*) from target where sifat = 'contoh'")).toBe(0)
  })

  test('a target that the office set itself survives a second load', async () => {
    await basis.db.execute(sql`update target set nilai = 12, sifat = 'kantor' where indikator = 'stunting'`)
    await muatAcuan(basis.db, '64.02')
    expect(await getAngka(basis.db, "select nilai from target where indikator = 'stunting'")).toBe(12)
    await basis.db.execute(sql`update target set nilai = 14, sifat = 'terbit' where indikator = 'stunting'`)
  })

  test('a database of 64.02 refuses to become one of 64.74', async () => {
    await expect(muatAcuan(basis.db, '64.74')).rejects.toThrow(MuatDitolak)
  })
})

describe('sample set', () => {
  let sebelum: Record<string, number>

  test('it comes in once: 827 posyandu, 350 thousand values, all marked as sample', {
    timeout: 120_000,
  }, async () => {
    sebelum = await listIsi(basis.db)
    expect(await getKeadaanContoh(basis.db)).toBe('belum')
    await muatContoh(basis.db, '64.02')
    expect(await getKeadaanContoh(basis.db)).toBe('ada')
    expect(await isContohLama(basis.db)).toBe(false)
    await expect(muatContoh(basis.db, '64.02')).rejects.toThrow('Data contoh sudah ada.')
    expect(await getAngka(basis.db, 'select count(*) from posyandu where berlaku')).toBe(827)
    // All within the box of the kabupaten, from the points of the map.
    expect(
      await getAngka(
        basis.db,
        'select count(*) from posyandu where lintang between -1.5 and 1.6 and bujur between 115 and 118',
      ),
    ).toBe(827)
    expect(await getAngka(basis.db, 'select count(*) from fakta')).toBeGreaterThan(340_000)
    expect(await getAngka(basis.db, 'select count(*) from rekap where not ada_contoh')).toBe(0)
    expect(await getAngka(basis.db, "select count(*) from target where sifat = 'contoh'")).toBeGreaterThan(0)
  })

  test('the sums print 93,0 and 14,9 and 96,5 for October 2025, dated 24 October', async () => {
    expect(await getTercetakKabupaten(basis.db, 'partisipasi-kader', '2025-10')).toBe(93)
    expect(await getTercetakKabupaten(basis.db, 'stunting', '2025-10')).toBe(14.9)
    expect(await getTercetakKabupaten(basis.db, 'registrasi', '2025-10')).toBe(96.5)
    const [k] = await basis.db.execute<{ t: string; b: string }>(
      sql`select tanggal_data::text as t, bulan_utama as b from keadaan_data`,
    )
    expect(k).toEqual({ t: '2025-10-24', b: '2025-10' })
  })

  test('every value leads to an import, a posyandu and a wilayah that are there, and none of them can go while it stands', async () => {
    const tulis = (impor: number, desa: string, posyandu: number | null) =>
      basis.db.execute(sql`insert into fakta (impor_id, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai)
        values (${impor}, 'x', 1, ${desa}, ${posyandu}::int, '2024-01', 'balita_diukur', 1)`)
    const [ada] = await basis.sql<{ impor_id: number; kode_desa: string; posyandu_id: number }[]>`
      select impor_id, kode_desa, posyandu_id from fakta where posyandu_id is not null limit 1`
    if (!ada) throw new Error('the sample has no value')
    const ditolak = [
      () => tulis(ada.impor_id, '99.99.99.9999', null),
      () => tulis(999_999, ada.kode_desa, null),
      () => tulis(ada.impor_id, ada.kode_desa, 999_999),
      () => basis.sql`delete from posyandu where id = ${ada.posyandu_id}`,
      () => basis.sql`delete from wilayah where kode = ${ada.kode_desa}`,
      () => basis.sql`update fakta set posyandu_id = 999999 where posyandu_id = ${ada.posyandu_id}`,
    ]
    for (const coba of ditolak) await expect(coba()).rejects.toThrow()
  })

  test('one click removes all of it, but not what the office imported on a sample posyandu', {
    timeout: 120_000,
  }, async () => {
    const { db } = basis
    const [oleh] = await db.execute<{ id: number }>(sql`
      insert into pengguna (nama_masuk, nama, sandi, peran, contoh) values ('contoh.dpmd', 'x', 'x', 'dpmd', true) returning id`)
    await db.execute(
      sql`insert into kunci_api (nama, awalan, sidik, kode_wilayah, dibuat_oleh) values ('x', 'x', 'x', '64.02', ${oleh?.id})`,
    )
    const [p] = await db.execute<{ id: number; nama: string; kode: string }>(
      sql`select id, nama, kode_desa as kode from posyandu order by id limit 1`,
    )
    const rujukan = p as { id: number; nama: string; kode: string }
    const impor = await saveDraf(
      db,
      { nama: 'kantor.xlsx', sha256: 'a', byte: 1, kodeKecamatan: null, oleh: null },
      {
        templat: 'laporan-bulanan',
        bacaan: { lembar: [], temuan: [] },
        hitungan: { dibaca: 1, diterima: 1, ditolak: 0, dilewati: 0 },
        baris: [
          {
            lembar: 'Laporan',
            baris: 2,
            keadaan: 'terima',
            sel: {},
            temuan: [],
            isi: {
              jenis: 'nilai',
              kodeDesa: rujukan.kode,
              posyandu: { id: rujukan.id, nama: rujukan.nama },
              bulan: '2025-10',
              nilai: { kader_sk: 10, kader_hadir: 7 },
            },
          },
        ],
      },
    )
    await saveImpor(db, impor, null)

    const hasil = await hapusContoh(db, oleh?.id ?? null)
    expect(hasil).toMatchObject({ posyandu: 826, posyanduTetap: 1, akun: 1 })
    expect(await listIsi(db)).toMatchObject({
      ...sebelum,
      impor: 1,
      posyandu: 1,
      posyandu_impor: 1,
      fakta: 2,
      rekap: await getAngka(db, 'select count(*) from rekap'),
    })
    expect(await getAngka(db, `select impor_id from posyandu where id = ${rujukan.id} and berlaku`)).toBe(
      impor,
    )
    expect(await getAngka(db, 'select count(*) from rekap where ada_contoh')).toBe(0)
    expect(await getTercetakKabupaten(db, 'partisipasi-kader', '2025-10')).toBe(70)
    expect(await getTercetakKabupaten(db, 'stunting', '2025-10')).toBeNull()
    expect(await getAngka(db, 'select count(*) from kunci_api where dicabut is null')).toBe(0)
    expect(await getAngka(db, "select count(*) from jejak where perbuatan = 'hapus-contoh'")).toBe(1)
  })

  test('once removed it stays away, and a second removal does nothing', async () => {
    expect(await getKeadaanContoh(basis.db)).toBe('tanpa')
    expect(await hapusContoh(basis.db, null)).toBeNull()
  })
})

test('a database begun without the sample stays without; one with office data does not get it', async () => {
  const lain = await createBasis()
  await muatAcuan(lain.db, '64.02')
  await lain.db.execute(
    sql`insert into posyandu (kode_desa, nama, nama_normal) values ('64.02.01.2001', 'Mawar', 'mawar')`,
  )
  expect(await getKeadaanContoh(lain.db)).toBe('ada-data-kantor')
  await expect(muatContoh(lain.db, '64.02', true)).rejects.toThrow('data kantor')
  await lain.db.execute(sql`delete from posyandu`)
  expect(await getKeadaanContoh(lain.db)).toBe('belum')
  await saveTanpaContoh(lain.db)
  expect(await getKeadaanContoh(lain.db)).toBe('tanpa')
  await lain.tutup()
})

test('the small set of another kabupaten loads too, with its places from the map only where there is one', async () => {
  const lain = await createBasis()
  await muatAcuan(lain.db, '64.74')
  await muatContoh(lain.db, '64.74', true)
  expect(await getAngka(lain.db, 'select count(*) from posyandu where lintang is null')).toBe(15)
  expect(
    await getAngka(lain.db, "select count(*) from rekap where kode_wilayah = '64.74' and bulan = '2025-10'"),
  ).toBeGreaterThan(20)
  await lain.tutup()
})

test('sums made by other definitions are rebuilt once, and a part rewritten meanwhile does not pass for all', async () => {
  const lain = await createBasis()
  await muatAcuan(lain.db, '64.74')
  expect(await lain.db.transaction(bangunRekapBila)).toBe(false)
  await muatContoh(lain.db, '64.74', true)
  expect(await lain.db.transaction(bangunRekapBila)).toBe(false)
  const penuh = await getAngka(lain.db, 'select count(*) from rekap')
  await lain.db.execute(sql`update keadaan_data set rumus = null`)
  await lain.db.execute(sql`delete from rekap where ukuran = 'posyandu_melapor'`)
  const [desa] = await lain.db.execute<{ kode: string }>(sql`select kode_desa as kode from posyandu limit 1`)
  await lain.db.transaction((tx) => perbaruiRekap(tx, [desa?.kode as string], ['2025-10']))
  expect(await lain.db.transaction(bangunRekapBila)).toBe(true)
  expect(await getAngka(lain.db, 'select count(*) from rekap')).toBe(penuh)
  expect(await lain.db.transaction(bangunRekapBila)).toBe(false)
  await lain.tutup()
})
