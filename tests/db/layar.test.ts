import { NextRequest } from 'next/server'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { removeLayar, saveLayar } from '@/db/mutations/layar'
import { BATAS_ALAMAT } from '@/db/mutations/masuk'
import { removeSesi } from '@/db/mutations/pengguna'
import { getVersiRapat, listLayar } from '@/db/queries/layar'
import { KUKI_AKUN } from '@/lib/akun-peramban'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { proxy } from '@/proxy'
import { cakupanSistem, getCakupanTempat, getLayarPermintaan } from '@/server/akses'
import { createTokenLayar } from '@/server/sesi/layar'
import { removeSinggahan } from '@/server/sesi/singgahan'
import { createTandaAkun } from '@/server/sesi/tanda-akun'
import { KUKI_SESI } from '@/server/sesi/token'
import { createBasis } from './basis'
import { createWilayah } from './impor-bahan'

const TABANG = '64.02.12'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const sistem = cakupanSistem()
const TAHUN_DEPAN = new Date('2099-01-01T00:00:00Z')

let basis: Awaited<ReturnType<typeof createBasis>>
let db: Db
let dpmd: { id: number; contoh: boolean }

beforeAll(async () => {
  basis = await createBasis()
  db = basis.db
  wadah.dasborDb = db
  await createWilayah(basis.sql)
})

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

beforeEach(async () => {
  await basis.sql`truncate pengguna, percobaan_masuk, layar, rapat, jejak, keadaan_data restart identity cascade`
  await basis.sql`insert into keadaan_data (versi, tanggal_data, bulan_awal, bulan_akhir, bulan_utama)
    values (1, '2025-10-31', '2025-08', '2025-10', '2025-10')`
  const [baru] = await basis.sql<{ id: number }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran) values ('dpmd', 'DPMD', 'x', 'dpmd') returning id`
  dpmd = { id: (baru as { id: number }).id, contoh: false }
  removeSinggahan()
})

interface Pilihan {
  kodeWilayah?: string
  rapatId?: number | null
  kedaluwarsa?: Date
  contoh?: boolean
}

async function createLayar({
  kodeWilayah = TABANG,
  rapatId = null,
  kedaluwarsa = TAHUN_DEPAN,
  contoh = false,
}: Pilihan) {
  const { token, awalan, sidik } = createTokenLayar(contoh)
  const isi = { nama: 'Lobi', awalan, sidik, kodeWilayah, rapatId, jeda: 20, kedaluwarsa }
  const id = await saveLayar(db, sistem, dpmd.id, isi)
  removeSinggahan()
  return { token, id }
}

async function createRapat(kodeWilayah: string): Promise<number> {
  const [r] = await basis.sql<{ id: number }[]>`
    insert into rapat (templat, judul, kode_wilayah, tanggal, bulan, acara)
    values ('kecamatan', 'Rapat', ${kodeWilayah}, '2025-11-05', '2025-10', '[]'::jsonb) returning id`
  return (r as { id: number }).id
}

const buka = (token: string, alamat = '203.0.113.1') => getLayarPermintaan(token, alamat)

describe('the link of a screen', () => {
  it('reads its own place and nothing else', async () => {
    const kecamatan = await buka((await createLayar({})).token)
    expect(kecamatan?.cakupan).toEqual({ akar: TABANG, peran: 'kecamatan' })
    expect(getCakupanTempat(kecamatan?.cakupan as Cakupan, '64.02.06')).toBeNull()
    expect(getCakupanTempat(kecamatan?.cakupan as Cakupan, '64.02')).toBeNull()
    const kabupaten = await buka((await createLayar({ kodeWilayah: '64.02' })).token)
    expect(kabupaten?.cakupan).toEqual({ akar: '64.02', peran: 'pimpinan' })
  })

  it('of a meeting has the meeting’s place, whatever place was sent along, and sees no other meeting', async () => {
    const milik = await createRapat(TABANG)
    const lain = await createRapat('64.02.06')
    const layar = await buka((await createLayar({ kodeWilayah: '64.02', rapatId: milik })).token)
    expect(layar?.cakupan).toEqual({ akar: TABANG, peran: 'kecamatan' })
    expect(await getVersiRapat(db, layar?.cakupan as Cakupan, milik)).toMatch(/^1\.rencana/)
    expect(await getVersiRapat(db, layar?.cakupan as Cakupan, lain)).toBeNull()
  })

  it('is kept as a fingerprint: the token stands nowhere in the database', async () => {
    const { token } = await createLayar({})
    await buka(token)
    const rahasia = token.split('_').at(-1) as string
    const tabel = await basis.sql<
      { t: string }[]
    >`select tablename as t from pg_tables where schemaname = 'public'`
    for (const { t } of tabel) {
      const [ada] = await basis.sql.unsafe(
        `select count(*)::int as n from "${t}" x where x::text like '%${rahasia}%'`,
      )
      expect([t, ada?.n]).toEqual([t, 0])
    }
  })

  it('opens nothing once revoked, over, changed by a letter, or made by a sample account without sample data', async () => {
    const { token, id } = await createLayar({})
    expect(await buka(token)).not.toBeNull()
    await removeLayar(db, sistem, dpmd, id)
    removeSinggahan()
    expect(await buka(token)).toBeNull()
    expect(await buka((await createLayar({ kedaluwarsa: new Date('2020-01-01') })).token)).toBeNull()
    const utuh = (await createLayar({})).token
    expect(await buka(`${utuh.slice(0, -1)}${utuh.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
    expect(await buka(`${utuh}x`)).toBeNull()
    expect(await buka((await createLayar({ contoh: true })).token)).toBeNull()
    const jejak = await basis.sql`select perbuatan from jejak where objek = ${`layar:${id}`} order by id`
    expect(jejak.map((j) => j.perbuatan)).toEqual(['buat-layar', 'cabut-layar'])
  })

  it('after thirty wrong ones from one address a new one waits there; one that ran before goes on, elsewhere all open', async () => {
    const lama = (await createLayar({})).token
    expect(await buka(lama)).not.toBeNull()
    for (let ke = 0; ke < BATAS_ALAMAT; ke += 1) expect(await buka(createTokenLayar(false).token)).toBeNull()
    const baru = (await createLayar({})).token
    expect(await buka(baru)).toBeNull()
    expect(await buka(lama)).not.toBeNull()
    expect(await buka(baru, '203.0.113.2')).not.toBeNull()
  })

  it('notes when it was used, at most once a minute', async () => {
    const { token, id } = await createLayar({})
    await buka(token)
    const baca = async () => (await basis.sql`select dipakai_terakhir as w from layar where id = ${id}`)[0]?.w
    const pertama = await baca()
    expect(pertama).not.toBeNull()
    removeSinggahan()
    await buka(token)
    expect(await baca()).toEqual(pertama)
  })
})

describe('the list of screens', () => {
  it('is for those who manage screens', async () => {
    await createLayar({})
    const sebagai = (peran: Peran) => listLayar(db, { ...sistem, peran } as typeof sistem)
    expect(await sebagai('dpmd')).toHaveLength(1)
    expect(await sebagai('tp_posyandu')).toHaveLength(1)
    for (const peran of ['pimpinan', 'kecamatan', 'opd'] as const) expect(await sebagai(peran)).toEqual([])
  })

  it('takes no place or meeting outside of the scope', async () => {
    const sempit = getCakupanTempat(sistem, TABANG) as Cakupan
    const isi = {
      nama: 'x',
      awalan: 'x',
      sidik: 'x',
      kodeWilayah: '64.02.06',
      rapatId: null,
      jeda: 20,
      kedaluwarsa: TAHUN_DEPAN,
    }
    await expect(saveLayar(db, sempit, dpmd.id, isi)).rejects.toThrow('Pilih wilayah layar')
    const rapatId = await createRapat('64.02.06')
    await expect(saveLayar(db, sempit, dpmd.id, { ...isi, rapatId })).rejects.toThrow('Rapat itu tidak ada')
  })
})

describe('the mark of an account in a browser', () => {
  const minta = async (jalur: string, kuki: Record<string, string>) =>
    (await proxy(
      new NextRequest(`http://localhost:3000${jalur}`, {
        headers: {
          cookie: Object.entries(kuki)
            .map(([n, v]) => `${n}=${v}`)
            .join('; '),
        },
      }),
    )) as Response
  const createKuki = async (id: number, versiSesi: number, maxAge = 3600) =>
    encode({ token: { id, versiSesi }, secret: process.env.RAHASIA_SESI as string, maxAge })
  const tanda = () => createTandaAkun({ id: dpmd.id, versiSesi: 1 })
  const getTanda = (jawaban: Response) =>
    jawaban.headers.getSetCookie().find((k) => k.startsWith(`${KUKI_AKUN}=`))

  it('is set on pages of meetings only, and differs by account and by session version', async () => {
    const sesi = { [KUKI_SESI]: await createKuki(dpmd.id, 1) }
    expect(getTanda(await minta('/rapat/7/tayang', sesi))).toContain(`${KUKI_AKUN}=${tanda()}`)
    expect(getTanda(await minta('/akun', sesi))).toBeUndefined()
    expect(createTandaAkun({ id: dpmd.id, versiSesi: 2 })).not.toBe(tanda())
    expect(createTandaAkun({ id: dpmd.id, versiSesi: 2 }).slice(0, 22)).toBe(tanda().slice(0, 22))
    expect(createTandaAkun({ id: dpmd.id + 1, versiSesi: 1 }).slice(0, 22)).not.toBe(tanda().slice(0, 22))
  })

  it('stays when the session only ran out, and goes when it was ended', async () => {
    const kuki = { [KUKI_AKUN]: tanda() }
    const habis = await createKuki(dpmd.id, 1, -10)
    expect(getTanda(await minta('/rapat/7/tayang', kuki))).toBeUndefined()
    expect(getTanda(await minta('/rapat/7/tayang', { ...kuki, [KUKI_SESI]: habis }))).toBeUndefined()
    const sesi = await createKuki(dpmd.id, 1)
    await removeSesi(db, dpmd, dpmd.id)
    removeSinggahan()
    const jawaban = await minta('/rapat/7/tayang', { ...kuki, [KUKI_SESI]: sesi })
    expect(jawaban.status).toBe(303)
    expect(getTanda(jawaban)).toMatch(new RegExp(`^${KUKI_AKUN}=;.*Max-Age=0`))
    expect(getTanda(await minta('/masuk', { ...kuki, [KUKI_SESI]: sesi }))).toMatch(/Max-Age=0/)
  })
})
