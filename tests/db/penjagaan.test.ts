import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

const kuki = vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
  return { nilai: '' }
})

// What a request brings; everything behind it is real.
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => ({ value: kuki.nilai }), set: () => {} }),
  headers: async () => new Headers(),
}))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))

import type { Db } from '@/db/client'
import { saveDrafBatas } from '@/db/mutations/batas'
import { insertCatatan, removeCatatan } from '@/db/mutations/catatan'
import { saveAturan } from '@/db/mutations/delegasi'
import { removeDrafKembar, undoImpor } from '@/db/mutations/impor'
import { saveTarikPengajuan } from '@/db/mutations/persetujuan'
import { listCatatan } from '@/db/queries/catatan'
import { requireGiliran } from '@/db/rekap'
import { createKunci, DAFTAR } from '@/indikator/catatan'
import type { IsiRencanaAksi } from '@/indikator/catatan/rencana-aksi'
import type { Peran } from '@/lib/cakupan'
import { removeBatasDraf, savePakaiBatas, savePilihan } from '@/server/actions/batas'
import { removeCatatanIsian, saveCatatanIsian } from '@/server/actions/catatan'
import { removeDrafImpor, saveDrafImpor } from '@/server/actions/impor'
import { saveSuntingan } from '@/server/actions/impor-sunting'
import { cabutPilot, tetapkanPilot } from '@/server/actions/pilot'
import { cakupanSistem } from '@/server/akses'
import { removeSinggahan } from '@/server/sesi/singgahan'
import { createBasis } from './basis'
import {
  createDraf,
  createImpor,
  createNilai,
  createPosyandu,
  createWilayah,
  DESA,
  removeData,
} from './impor-bahan'

type Orang = { id: number; peran: Peran; contoh: boolean }
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const MENUNGGU = /menunggu persetujuan/

let basis: Awaited<ReturnType<typeof createBasis>>
let dpmd: Orang
let contoh: Orang
let dinkes: Orang
let disdik: Orang

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await createWilayah(basis.sql)
  const orang = await basis.sql<Orang[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, bidang, contoh) values
      ('dpmd', 'Kabid', 'x', 'dpmd', null, false), ('contoh.dpmd', 'Contoh', 'x', 'dpmd', null, true),
      ('dinkes', 'Dinkes', 'x', 'opd', 'kesehatan', false), ('disdik', 'Disdik', 'x', 'opd', 'pendidikan', false),
      ('bupati', 'Bupati', 'x', 'pimpinan', null, false), ('contoh.bupati', 'Contoh B', 'x', 'pimpinan', null, true)
    returning id, peran, contoh`
  ;[dpmd, contoh, dinkes, disdik] = orang as unknown as [Orang, Orang, Orang, Orang]
})
afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})
beforeEach(async () => {
  await removeData(basis.sql)
  await basis.sql`truncate batas, batas_berlaku, pilot, catatan, pengajuan, pengajuan_langkah, aturan_persetujuan restart identity cascade`
  await basis.sql`insert into keadaan_data (id) values (1)`
  // Sample accounts live as long as there are sample data.
  await createImpor(basis.db, [createNilai(DESA[0], null, '2025-09', { balitaDitimbang: 9 })])
  await basis.sql`update impor set sifat = 'contoh'`
  removeSinggahan()
})

type Isian = Record<string, string | number>

/** Sends a form as this user; a redirect comes back as its address, a page not found as 404. */
async function kirim<H>(
  siapa: Orang,
  tindakan: (lalu: null, isian: FormData) => Promise<H>,
  isian: Isian,
): Promise<H | string> {
  const token = { id: siapa.id, versiSesi: 1 }
  kuki.nilai = await encode({ token, secret: process.env.RAHASIA_SESI as string })
  const f = new FormData()
  for (const [k, n] of Object.entries(isian)) f.set(k, String(n))
  try {
    return await tindakan(null, f)
  } catch (galat) {
    const { digest = '' } = galat as { digest?: string }
    if (digest.includes('404')) return '404'
    if (digest.startsWith('NEXT_REDIRECT')) return digest.split(';')[2] as string
    throw galat
  }
}

const tarik = async () => {
  const [p] = await basis.sql<{ id: number; oleh: number; contoh: boolean }[]>`
    select id, oleh, contoh from pengajuan order by id desc limit 1`
  await saveTarikPengajuan(
    basis.db,
    cakupanSistem(),
    { id: p?.oleh as number, contoh: !!p?.contoh },
    p?.id as number,
  )
}

describe('boundaries', () => {
  const createBatas = (oleh: Orang, sha256 = 'sidik') =>
    saveDrafBatas(basis.db, {
      berkas: 'batas.geojson',
      sha256,
      ukuranByte: 10,
      contoh: oleh.contoh,
      oleh: oleh.id,
      bahan: new Uint8Array([1]),
      hasil: { temuan: [], lapisan: [], ukuran: { kecamatan: 2, desa: null } },
      kecamatan: '{}',
      desa: null,
      versi: 'b1',
    })
  const hitung = async () => (await basis.sql`select id from batas`).length

  test('that wait for approval are neither matched anew nor thrown away, nor replaced by the same file; taken back they are', async () => {
    const id = await createBatas(dpmd)
    expect(await kirim(dpmd, savePakaiBatas, { id, sumber: 'BIG', setuju: 'ya' })).toBe(`/batas/${id}`)
    expect(await basis.sql`select 1 from batas_berlaku`).toHaveLength(0)
    expect(await kirim(dpmd, savePilihan, { id })).toEqual({ galat: expect.stringMatching(MENUNGGU) })
    expect(await kirim(dpmd, removeBatasDraf, { id })).toEqual({ galat: expect.stringMatching(MENUNGGU) })
    await createBatas(dpmd)
    expect(await hitung()).toBe(2)
    await tarik()
    expect(await kirim(dpmd, removeBatasDraf, { id })).toBe('/batas')
    expect(await hitung()).toBe(1)
    await createBatas(dpmd)
    expect(await hitung()).toBe(1)
  })

  test('of the office are out of reach for sample accounts, which bring their own', async () => {
    const id = await createBatas(dpmd)
    for (const tindakan of [savePilihan, removeBatasDraf, savePakaiBatas])
      expect(await kirim(contoh, tindakan, { id, sumber: 'BIG', setuju: 'ya' })).toEqual({
        galat: expect.stringContaining('Akun contoh'),
      })
    expect(await hitung()).toBe(1)
    const sendiri = await createBatas(contoh, 'lain')
    expect(await kirim(contoh, removeBatasDraf, { id: sendiri })).toBe('/batas')
  })

  test('are managed by DPMD alone', async () => {
    const id = await createBatas(dpmd)
    for (const tindakan of [savePilihan, removeBatasDraf, savePakaiBatas])
      expect(await kirim(dinkes, tindakan, { id, sumber: 'BIG' })).toBe('404')
  })
})

describe('an import that waits for approval', () => {
  const A = DESA[2]
  const nilai = (n: number) => createNilai(A, null, '2025-09', { balitaDitimbang: n, balitaStunting: n - 5 })

  test('is neither mended, saved a second time, thrown away nor replaced by the same file; taken back it is', async () => {
    await createPosyandu(basis.sql, [[A, 'Mawar']])
    await createImpor(basis.db, [nilai(40)])
    const aturan = { jenis: 'impor', wajib: true, ambang: 0, alasan: 'Uji' } as const
    await saveAturan(basis.db, dpmd, aturan)
    const id = await createDraf(basis.db, [nilai(50)], 'f'.repeat(64), dpmd.id)
    expect(await kirim(dpmd, saveDrafImpor, { id, versi: 0 })).toBe(`/impor/${id}`)
    expect(await basis.sql`select keadaan from impor where id = ${id}`).toEqual([{ keadaan: 'draf' }])
    for (const tindakan of [saveDrafImpor, saveSuntingan, removeDrafImpor])
      expect(await kirim(dpmd, tindakan, { id, versi: 0 })).toEqual({
        galat: expect.stringMatching(MENUNGGU),
      })
    await removeDrafKembar(basis.db, 'f'.repeat(64), dpmd.id)
    expect(await basis.sql`select 1 from impor where id = ${id}`).toHaveLength(1)
    await tarik()
    expect(await kirim(dpmd, removeDrafImpor, { id })).toBe('/impor')
    expect(await basis.sql`select 1 from impor where id = ${id}`).toHaveLength(0)
  })
})

describe('a pilot set', () => {
  async function createPilot(keadaan: string, kantor = true): Promise<number> {
    const [p] = await basis.sql<{ id: number }[]>`
      insert into pilot (kode_wilayah, nama, tahun, alasan, keadaan, metode, bulan, aturan, contoh)
      values ('64.02', ${randomUUID()}, 2026, 'Uji', ${keadaan}, 1, '2025-09', '{}', ${!kantor}) returning id`
    return p?.id as number
  }
  const getKeadaan = async (id: number) =>
    (await basis.sql<{ keadaan: string }[]>`select keadaan from pilot where id = ${id}`)[0]?.keadaan

  test('is taken out of force by approval only, and stays in force until then', async () => {
    const id = await createPilot('berlaku')
    expect(await kirim(dpmd, cabutPilot, { id })).toEqual({ galat: expect.stringContaining('alasan') })
    const jawab = await kirim(dpmd, cabutPilot, { id, alasan: 'Salah hitung pagu' })
    expect(jawab).toEqual({ pesan: expect.stringContaining('Berlaku setelah disetujui') })
    expect(await getKeadaan(id)).toBe('berlaku')
    const [p] = await basis.sql`select alasan, ringkas->>'judul' as judul from pengajuan`
    expect(p).toMatchObject({
      alasan: 'Salah hitung pagu',
      judul: expect.stringMatching(/^Cabut desa pilot 2026/),
    })
    await tarik()
    expect(await getKeadaan(id)).toBe('berlaku')
  })

  test('of the office is out of reach for sample accounts', async () => {
    const [draf, berlaku] = [await createPilot('draf'), await createPilot('berlaku')]
    const tolak = { galat: expect.stringContaining('Akun contoh') }
    expect(await kirim(contoh, tetapkanPilot, { id: draf })).toEqual(tolak)
    expect(await kirim(contoh, cabutPilot, { id: berlaku, alasan: 'Coba-coba' })).toEqual(tolak)
    expect(await basis.sql`select 1 from pengajuan`).toHaveLength(0)
  })
})

describe('a record that an agency changes', () => {
  const ISI: IsiRencanaAksi = {
    tahun: 2025,
    tujuan: 'Semua terdaftar',
    aksi: 'Dampingi kecamatan',
    asal: null,
    opd: 'dinkes',
    bidang: 'kesehatan',
    indikator: null,
    target: null,
    satuan: null,
    capaian: null,
    tenggat: '2025-12-31',
    keadaan: 'berjalan',
    catatan: null,
  }
  const KUNCI = createKunci(DAFTAR['rencana-aksi'], '64.02', ISI)
  const formulir = (ubah: Isian = {}): Isian => ({
    daftar: 'rencana-aksi',
    tempat: '64.02',
    semula: KUNCI,
    ...Object.fromEntries(
      Object.entries({ ...ISI, ...ubah }).flatMap(([k, n]) => (n === null ? [] : [[`isi.${k}`, n]])),
    ),
  })
  const tulis = (bidang: IsiRencanaAksi['bidang'], imporId?: number) =>
    basis.db.transaction((tx) =>
      insertCatatan(tx, { sifat: 'kantor', oleh: dpmd.id, ...(imporId ? { imporId } : {}) }, [
        { daftar: 'rencana-aksi', kodeWilayah: '64.02', isi: { ...ISI, bidang } },
      ]),
    )
  const getAksi = async () =>
    (await listCatatan(basis.db, cakupanSistem(), 'rencana-aksi')).map((c) => [c.isi.bidang, c.isi.catatan])

  test('is not taken over when another agency got it while the form was on its way', async () => {
    await tulis('kesehatan')
    for (const tindakan of [saveCatatanIsian, removeCatatanIsian]) {
      await basis.sql`truncate catatan restart identity cascade`
      await tulis('kesehatan')
      let jawab: Promise<unknown> | undefined
      await basis.db.transaction(async (tx) => {
        await requireGiliran(tx)
        jawab = kirim(dinkes, tindakan, formulir({ catatan: 'punya kami' }))
        // The form has passed its own check and stands in line once another session waits for the turn.
        await expect
          .poll(
            async () =>
              (
                await basis.sql`select 1 from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`
              ).length,
          )
          .toBeGreaterThan(0)
        await insertCatatan(tx, { sifat: 'kantor', oleh: dpmd.id }, [
          { daftar: 'rencana-aksi', kodeWilayah: '64.02', isi: { ...ISI, bidang: 'pendidikan' } },
        ])
      })
      expect(await jawab).toMatchObject({ galat: expect.stringContaining('baru saja diubah') })
      expect(await getAksi()).toEqual([['pendidikan', null]])
    }
  })

  test('is judged by what stands, not by what an undone import said', async () => {
    await tulis('kesehatan')
    const imporId = await createImpor(basis.db, [
      createNilai(DESA[2], null, '2025-09', { balitaDitimbang: 1 }),
    ])
    await tulis('pendidikan', imporId)
    expect(await kirim(dinkes, saveCatatanIsian, formulir())).toBe('404')
    await undoImpor(basis.db, imporId, dpmd.id)
    expect(await kirim(disdik, saveCatatanIsian, formulir({ bidang: 'pendidikan' }))).toBe('404')
    expect(await kirim(dinkes, saveCatatanIsian, formulir({ catatan: 'lanjut' }))).toContain('tersimpan=')
    expect(await getAksi()).toEqual([['kesehatan', 'lanjut']])
    await removeCatatan(basis.db, cakupanSistem(), dpmd, 'rencana-aksi', KUNCI)
    expect(await kirim(disdik, removeCatatanIsian, formulir())).toBe('404')
  })
})
