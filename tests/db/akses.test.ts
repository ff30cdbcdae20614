import { getRedirectUrl, getRewrittenUrl } from 'next/experimental/testing/server'
import { NextRequest } from 'next/server'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import { createDb, type Db } from '@/db/client'
import { removeKunciApi, saveKunciApi } from '@/db/mutations/kunci-api'
import { BATAS_ALAMAT, BATAS_NAMA } from '@/db/mutations/masuk'
import {
  PenggunaDitolak,
  removeSesi,
  saveAktif,
  savePengguna,
  savePeran,
  saveSandi,
} from '@/db/mutations/pengguna'
import { getPengguna, listAkunContoh, listKunciApi, listPengguna } from '@/db/queries/pengguna'
import { proxy } from '@/proxy'
import { cakupanSistem, getPenggunaPermintaan, requireCakupanSegel } from '@/server/akses'
import { SANDI_CONTOH, saveAdminPertama, saveAkunContoh } from '@/server/akun-awal'
import { createSandiHash } from '@/server/sandi'
import { createKunci } from '@/server/sesi/kunci'
import { cobaMasuk } from '@/server/sesi/masuk'
import { createSegel, parseSegel } from '@/server/sesi/segel'
import { removeSinggahan } from '@/server/sesi/singgahan'
import { KUKI_CSRF, KUKI_SESI } from '@/server/sesi/token'
import { createBasis } from './basis'
import { createWilayah } from './impor-bahan'

const TABANG = '64.02.12'
const ASAL = 'http://localhost:3000'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const sistem = cakupanSistem()

let basis: Awaited<ReturnType<typeof createBasis>>
let db: Db
let hash: string
let nomor = 0

beforeAll(async () => {
  basis = await createBasis()
  db = basis.db
  wadah.dasborDb = db
  await createWilayah(basis.sql)
  hash = await createSandiHash('sandi yang benar')
})

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

beforeEach(async () => {
  await basis.sql`truncate pengguna, percobaan_masuk, kunci_api, jejak, impor, keadaan_data restart identity cascade`
  await basis.sql`insert into keadaan_data (versi, tanggal_data, bulan_awal, bulan_akhir, bulan_utama)
    values (7, '2025-10-24', '2023-11', '2025-10', '2025-10')`
  removeSinggahan()
})

type Isi = Partial<Parameters<typeof savePengguna>[3]>

async function createPengguna(isi: Isi = {}): Promise<{ id: number; contoh: boolean }> {
  nomor += 1
  const id = await savePengguna(db, sistem, null, {
    namaMasuk: `orang${nomor}`,
    nama: `Orang ${nomor}`,
    sandi: hash,
    peran: 'dpmd',
    kodeKecamatan: null,
    bidang: null,
    ...isi,
  })
  return { id, contoh: isi.contoh ?? false }
}

const createContoh = () => basis.sql`
  insert into impor (templat, berkas, sha256, ukuran_byte, sifat, keadaan, dibaca, diterima, ditolak, dilewati)
  values ('contoh', 'contoh', 'x', 0, 'contoh', 'tersimpan', 0, 0, 0, 0)`

async function createKuki(id: number, isi: Record<string, unknown> = {}, maxAge = 3600): Promise<string> {
  const versiSesi = (await getPengguna(db, id))?.versiSesi ?? 1
  const token = await encode({
    token: { id, versiSesi, ...isi },
    secret: 'rahasia-untuk-uji-saja',
    maxAge,
  })
  return `${KUKI_SESI}=${token}`
}

function minta(alamat: string, kuki?: string, pilihan: { method?: string; headers?: HeadersInit } = {}) {
  const headers = new Headers(pilihan.headers)
  if (kuki) headers.set('cookie', kuki)
  return proxy(new NextRequest(new URL(alamat, ASAL), { method: pilihan.method, headers }))
}

const jalurDari = (alamat: string | null) => alamat?.replace(ASAL, '')
const getHalaman = (r: Response) => {
  const [, s, segel, ...sisa] = jalurDari(getRewrittenUrl(r as never))?.split('/') ?? []
  return s === 's' ? { ...parseSegel(segel as string), jalur: sisa.join('/') } : null
}
const getAlih = (r: Response) => jalurDari(getRedirectUrl(r as never))

describe('gate', () => {
  it.each([
    '/',
    '/indikator/ds',
    '/kecamatan/64.02.12?bulan=2025-09',
    '/impor',
    '/pengguna',
    '/geo/64.02.topo.json',
    '/apa-saja',
  ])('sends %s without a session to sign-in and back', async (alamat) => {
    const r = await minta(alamat)
    expect(r.status).toBe(303)
    const tujuan = new URL(getAlih(r) as string, ASAL)
    expect(tujuan.pathname).toBe('/masuk')
    expect(tujuan.searchParams.get('ke') ?? '/').toBe(alamat)
  })

  it.each(['/api/v1/nilai?indikator=ds', '/api/v1/openapi.json', '/api/cari?q=a', '/api/impor'])(
    'answers %s without a session with 401 and a sentence',
    async (alamat) => {
      const r = await minta(alamat)
      expect(r.status).toBe(401)
      expect((await r.json()).galat.pesan).toMatch(/^Perlu masuk/)
    },
  )

  it.each(['/api/health', '/api/auth/csrf', '/favicon.ico', '/icon.svg', '/masuk'])(
    'leaves %s open',
    async (alamat) => {
      const r = await minta(alamat)
      expect(r.status).toBe(200)
      expect(r.headers.get('x-middleware-next')).toBe('1')
    },
  )

  it('chooses the page by role, root, data version and month', async () => {
    const dpmd = await createKuki((await createPengguna()).id)
    const camat = await createKuki((await createPengguna({ peran: 'kecamatan', kodeKecamatan: TABANG })).id)
    const r = await minta('/?bulan=2025-09', dpmd)
    expect(getHalaman(r)).toEqual({
      peran: 'dpmd',
      akar: '64.02',
      versi: 7,
      jalur: '2025-09/ringkasan/stunting',
    })
    expect(r.headers.get('cache-control')).toBe('private, no-cache')
    expect(getHalaman(await minta('/indikator/ds', camat))).toEqual({
      peran: 'kecamatan',
      akar: TABANG,
      versi: 7,
      jalur: '2025-10/indikator/ds',
    })
    expect(getAlih(await minta('/', camat))).toBe(`/kecamatan/${TABANG}`)
    expect(getAlih(await minta('/?bulan=2031-01', dpmd))).toBe('/')
  })

  it('drops a foreign query on the way to a prerendered page', async () => {
    const kuki = await createKuki((await createPengguna()).id)
    const alamat = getRewrittenUrl((await minta('/tentang?nxtPsegel=x&segel=y', kuki)) as never)
    expect(new URL(alamat as string).search).toBe('')
  })

  it('moves to the next data version as soon as the cache is told', async () => {
    const kuki = await createKuki((await createPengguna()).id)
    expect(getHalaman(await minta('/', kuki))?.versi).toBe(7)
    await basis.sql`update keadaan_data set versi = 8`
    removeSinggahan()
    expect(getHalaman(await minta('/', kuki))?.versi).toBe(8)
  })

  it.each([
    '/s',
    '/s/SEGEL/2025-10/ringkasan/stunting',
    '/s/SEGEL/2025-10/ringkasan/stunting?_rsc=abc12',
    '/S/SEGEL/2025-10/ringkasan/stunting',
    '/%73/SEGEL/2025-10/ringkasan/stunting',
    '/%2573/SEGEL/2025-10/ringkasan/stunting',
    '/%2Fs%2FSEGEL%2F2025-10%2Fringkasan%2Fstunting',
    '//s/SEGEL/2025-10/ringkasan/stunting',
    '/./s/SEGEL/2025-10/ringkasan/stunting',
    '/api/../s/SEGEL/2025-10/ringkasan/stunting',
    '/api/auth/..%2f..%2fs%2fSEGEL/2025-10/ringkasan/stunting',
    '/_next/data/build/s/SEGEL/2025-10/ringkasan/stunting.json',
    '/_next/image?url=%2Fs%2FSEGEL',
  ])('answers %s with 404, signed in or not, whatever headers come along', async (alamat) => {
    const { id } = await createPengguna()
    const kuki = await createKuki(id)
    const segel = createSegel({ peran: 'dpmd', akar: '64.02', versi: 7 })
    const tipuan = {
      'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
      'x-middleware-rewrite': '/s/x',
      'x-middleware-next': '1',
      'x-invoke-path': '/s/x',
      'x-matched-path': '/s/[segel]/[bulan]',
      'x-nextjs-data': '1',
      rsc: '1',
      'next-router-prefetch': '1',
      'next-action': 'x',
    }
    const url = `${ASAL}${alamat.replace('SEGEL', segel)}`
    for (const k of [undefined, kuki]) {
      for (const headers of [{}, tipuan]) {
        for (const method of ['GET', 'POST', 'HEAD']) {
          const h = new Headers(headers)
          if (k) h.set('cookie', k)
          const r = await proxy(new NextRequest(url, { method, headers: h }))
          expect([method, r.status, r.headers.get('x-middleware-next'), getRewrittenUrl(r as never)]).toEqual(
            [method, 404, null, null],
          )
        }
      }
    }
  })

  it('refuses paths with escapes that no page of ours has', async () => {
    const kuki = await createKuki((await createPengguna()).id)
    for (const jalur of ['/kecamatan/%36%34.02.12', '/impor%2F1', '/a//b', '/im%70or']) {
      expect((await proxy(new NextRequest(`${ASAL}${jalur}`, { headers: { cookie: kuki } }))).status).toBe(
        404,
      )
    }
  })

  it('gives an account without a place its own page and nothing else', async () => {
    const { id } = await createPengguna({ peran: 'kecamatan', kodeKecamatan: TABANG })
    await basis.sql`update pengguna set kode_kecamatan = null where id = ${id}`
    removeSinggahan()
    const kuki = await createKuki(id)
    expect(getAlih(await minta('/indikator/ds', kuki))).toBe('/akun')
    expect((await minta('/akun', kuki)).headers.get('x-middleware-next')).toBe('1')
  })

  it('hands out the token against forged forms once, and keeps a good one', async () => {
    const r = await minta('/masuk')
    const kuki = r.headers.get('set-cookie')?.split(';')[0] as string
    expect(kuki).toMatch(new RegExp(`^${KUKI_CSRF}=[0-9a-f]{64}%7C[0-9a-f]{64}$`))
    expect((await minta('/masuk', kuki)).headers.get('set-cookie')).toBeNull()
    expect((await minta('/masuk', `${KUKI_CSRF}=palsu`)).headers.get('set-cookie')).not.toBeNull()
  })

  it('sends the signed-in away from the sign-in page, never to another site', async () => {
    const kuki = await createKuki((await createPengguna()).id)
    expect(getAlih(await minta('/masuk?ke=%2Ftentang', kuki))).toBe('/tentang')
    expect(getAlih(await minta('/masuk?ke=%2F%2Fjahat.example', kuki))).toBe('/')
  })

  it('tells a server action of an ended session where to go', async () => {
    const r = await minta('/pengguna', undefined, { method: 'POST', headers: { 'next-action': 'abc' } })
    expect(r.headers.get('x-action-redirect')).toBe('/masuk?ke=%2Fpengguna;push')
  })
})

describe('session', () => {
  const masihMasuk = async (kuki: string) => {
    removeSinggahan()
    return getHalaman(await minta('/tentang', kuki)) !== null
  }

  it('is refused when forged, expired, of another secret, or of nobody', async () => {
    const { id } = await createPengguna()
    const asing = await encode({ token: { id, versiSesi: 1 }, secret: 'rahasia yang lain sekali' })
    expect(await masihMasuk(await createKuki(id))).toBe(true)
    expect(await masihMasuk(`${KUKI_SESI}=${asing}`)).toBe(false)
    expect(await masihMasuk(`${KUKI_SESI}=abc`)).toBe(false)
    expect(await masihMasuk(await createKuki(id, {}, -60))).toBe(false)
    expect(await masihMasuk(await createKuki(id, { id: '1' }))).toBe(false)
    expect(await masihMasuk(await createKuki(999))).toBe(false)
    expect(await masihMasuk(await createKuki(id, { versiSesi: 2 }))).toBe(false)
    const kuki = await createKuki(id)
    await basis.sql`update pengguna set aktif = false`
    expect(await masihMasuk(kuki)).toBe(false)
  })

  it.each([
    [
      'a role change',
      (id: number, p: { id: number; contoh: boolean }) =>
        savePeran(db, sistem, p, id, { peran: 'opd', kodeKecamatan: null, bidang: null }),
    ],
    ['a lock', (id: number, p: { id: number; contoh: boolean }) => saveAktif(db, p, id, false)],
    ['a new password', (id: number, p: { id: number; contoh: boolean }) => saveSandi(db, p, id, hash)],
    ['signing out everywhere', (id: number, p: { id: number; contoh: boolean }) => removeSesi(db, p, id)],
  ])('ends with %s, which leaves an audit row', async (_, perbuatan) => {
    const admin = await createPengguna()
    const { id } = await createPengguna({ peran: 'pimpinan' })
    const kuki = await createKuki(id)
    expect(await masihMasuk(kuki)).toBe(true)
    await perbuatan(id, admin)
    expect(await masihMasuk(kuki)).toBe(false)
    const jejak = await basis.sql`select oleh, objek from jejak order by id desc limit 1`
    expect(jejak[0]).toEqual({ oleh: admin.id, objek: `pengguna:${id}` })
  })

  it('of a sample account lives as long as the sample data', async () => {
    const { id } = await createPengguna({ contoh: true })
    const kuki = await createKuki(id)
    expect(await masihMasuk(kuki)).toBe(false)
    await createContoh()
    expect(await masihMasuk(kuki)).toBe(true)
    await basis.sql`update impor set keadaan = 'dibatalkan'`
    expect(await masihMasuk(kuki)).toBe(false)
  })
})

describe('sign-in', () => {
  it('takes the name in any case, and notes who signed in', async () => {
    const { id } = await createPengguna({ namaMasuk: 'kec.tabang' })
    const hasil = await cobaMasuk('  Kec.Tabang ', 'sandi yang benar', '10.0.0.1')
    expect(hasil).toEqual({ jenis: 'masuk', id, versiSesi: 1 })
    const [p] = await basis.sql`select masuk_terakhir is not null as ada from pengguna`
    expect(p?.ada).toBe(true)
    expect(await basis.sql`select perbuatan from jejak where oleh = ${id}`).toEqual([{ perbuatan: 'masuk' }])
    expect((await basis.sql`select 1 from percobaan_masuk`).length).toBe(0)
  })

  it.each([
    ['orang', 'sandi yang salah'],
    ['bukan-orang', 'sandi yang benar'],
    ['', 'sandi yang benar'],
    ['orang', ''],
    ['orang', 'x'.repeat(500)],
    ["orang' or '1'='1", 'sandi yang benar'],
    ['orang\0', 'sandi yang benar'],
    ['orang', '\0'],
    ['ｏrang', 'sandi yang benar'],
  ])('refuses %j with %j in the same words', async (nama, sandi) => {
    await createPengguna({ namaMasuk: 'orang' })
    expect(await cobaMasuk(nama, sandi, '10.0.0.1')).toEqual({ jenis: 'salah' })
  })

  it('tells a locked account only to who knows the password', async () => {
    const admin = await createPengguna()
    const { id } = await createPengguna({ namaMasuk: 'orang' })
    await saveAktif(db, admin, id, false)
    expect(await cobaMasuk('orang', 'sandi yang salah', '10.0.0.1')).toEqual({ jenis: 'salah' })
    expect(await cobaMasuk('orang', 'sandi yang benar', '10.0.0.1')).toEqual({ jenis: 'dikunci' })
  })

  it('makes a name wait after five failures, also with the right password, until 15 minutes have passed', async () => {
    await createPengguna({ namaMasuk: 'orang' })
    for (let i = 0; i < BATAS_NAMA; i += 1) {
      expect(await cobaMasuk('orang', 'salah', `10.0.0.${i}`)).toEqual({ jenis: 'salah' })
    }
    expect(await cobaMasuk('ORANG', 'sandi yang benar', '10.0.0.9')).toEqual({ jenis: 'tunggu', menit: 15 })
    await basis.sql`update percobaan_masuk set waktu = waktu - interval '10 minutes'`
    expect(await cobaMasuk('orang', 'sandi yang benar', '10.0.0.9')).toEqual({ jenis: 'tunggu', menit: 5 })
    await basis.sql`update percobaan_masuk set waktu = waktu - interval '6 minutes'`
    expect(await cobaMasuk('orang', 'sandi yang benar', '10.0.0.9')).toMatchObject({ jenis: 'masuk' })
  })

  it('lets no more than five of twenty simultaneous guesses reach the password', async () => {
    await createPengguna({ namaMasuk: 'orang' })
    const hasil = await Promise.all(
      Array.from({ length: 20 }, (_, i) => cobaMasuk('orang', `tebak ${i}`, `10.0.1.${i}`)),
    )
    expect(hasil.filter((h) => h.jenis === 'salah').length).toBe(BATAS_NAMA)
    expect(hasil.filter((h) => h.jenis === 'tunggu').length).toBe(15)
  })

  it('makes an address wait after thirty failures on any names, but not another address', async () => {
    await createPengguna({ namaMasuk: 'orang' })
    for (let i = 0; i < BATAS_ALAMAT; i += 1) {
      expect(await cobaMasuk(`siapa${i}`, 'salah', '10.0.0.7')).toEqual({ jenis: 'salah' })
    }
    expect((await cobaMasuk('orang', 'sandi yang benar', '10.0.0.7')).jenis).toBe('tunggu')
    expect((await cobaMasuk('orang', 'sandi yang benar', '10.0.0.8')).jenis).toBe('masuk')
  })

  it('stores neither names nor addresses of those who fail', async () => {
    await cobaMasuk('sandi-di-kolom-nama', 'x', '203.0.113.9')
    const isi = JSON.stringify(await basis.sql`select kunci from percobaan_masuk`)
    expect(isi).not.toMatch(/sandi-di-kolom-nama|203\.0\.113/)
  })
})

describe('accounts', () => {
  it('keeps the last active admin: neither locked nor demoted, sample admins do not stand in', async () => {
    const admin = await createPengguna()
    const contoh = await createPengguna({ contoh: true })
    const opd = { peran: 'opd', kodeKecamatan: null, bidang: null } as const
    await expect(savePeran(db, sistem, admin, admin.id, opd)).rejects.toThrow('admin DPMD terakhir')
    await expect(saveAktif(db, admin, admin.id, false)).rejects.toThrow('akun sendiri')
    await expect(saveAktif(db, { id: 999, contoh: false }, admin.id, false)).rejects.toThrow(
      'admin DPMD terakhir',
    )
    await expect(saveAktif(db, contoh, admin.id, false)).rejects.toThrow('hanya dapat mengubah akun contoh')
    const kedua = await createPengguna()
    await savePeran(db, sistem, kedua, admin.id, opd)
    await expect(savePeran(db, sistem, admin, kedua.id, opd)).rejects.toThrow('admin DPMD terakhir')
  })

  it('lets only one of two admins who demote each other at once', async () => {
    const [a, b] = [await createPengguna(), await createPengguna()]
    const opd = { peran: 'opd', kodeKecamatan: null, bidang: null } as const
    const hasil = await Promise.allSettled([
      savePeran(db, sistem, a, b.id, opd),
      savePeran(db, sistem, b, a.id, opd),
    ])
    expect(hasil.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('makes sample what a sample account makes', async () => {
    const contoh = await createPengguna({ contoh: true })
    const isi = {
      namaMasuk: 'baru',
      nama: 'Baru',
      sandi: hash,
      peran: 'dpmd',
      kodeKecamatan: null,
      bidang: null,
    } as const
    const id = await savePengguna(db, sistem, contoh, isi)
    expect((await getPengguna(db, id))?.contoh).toBe(true)
  })

  it('refuses a taken name, a kecamatan role without kecamatan, a desa as kecamatan, another kabupaten', async () => {
    await createPengguna({ namaMasuk: 'orang' })
    await expect(createPengguna({ namaMasuk: 'orang' })).rejects.toThrow('sudah dipakai')
    for (const kode of [null, '64.02.12.2001', '64.03.01', '64.02']) {
      await expect(createPengguna({ peran: 'kecamatan', kodeKecamatan: kode })).rejects.toThrow(
        PenggunaDitolak,
      )
    }
    await expect(createPengguna({ peran: 'opd', kodeKecamatan: TABANG })).rejects.toThrow(PenggunaDitolak)
    expect((await basis.sql`select 1 from jejak`).length).toBe(1)
  })

  it('leaves the built-in sample accounts as they are', async () => {
    const admin = await createPengguna()
    const { id } = await createPengguna({ namaMasuk: 'contoh.opd', contoh: true })
    await expect(saveSandi(db, admin, id, hash)).rejects.toThrow('bawaan contoh')
    await saveAktif(db, admin, id, false)
    expect((await getPengguna(db, id))?.aktif).toBe(false)
  })

  it('shows accounts and keys to role dpmd only, and never a password hash', async () => {
    await createPengguna()
    const segel = (peran: 'pimpinan' | 'opd' | 'tp_posyandu' | 'kecamatan') =>
      requireCakupanSegel(createSegel({ peran, akar: peran === 'kecamatan' ? TABANG : '64.02', versi: 1 }))
        .cakupan
    for (const peran of ['pimpinan', 'opd', 'tp_posyandu', 'kecamatan'] as const) {
      expect(await listPengguna(db, segel(peran))).toEqual([])
      expect(await listKunciApi(db, segel(peran))).toEqual([])
    }
    const daftar = await listPengguna(db, sistem)
    expect(daftar.length).toBe(1)
    expect(JSON.stringify(daftar)).not.toContain('argon2')
  })

  it('starts with one admin whose password works, and with one sample account per role', async () => {
    await createContoh()
    await saveAkunContoh(db)
    await saveAkunContoh(db)
    const admin = await saveAdminPertama(db)
    expect(await saveAdminPertama(db)).toBeNull()
    expect(admin?.sandi).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
    expect(await cobaMasuk('admin', admin?.sandi as string, '10.0.0.1')).toMatchObject({ jenis: 'masuk' })
    const peran = (await listPengguna(db, sistem)).filter((p) => p.contoh).map((p) => p.peran)
    expect(peran.sort()).toEqual(['dpmd', 'kecamatan', 'opd', 'pimpinan', 'tp_posyandu'])
    await createPengguna({ contoh: true })
    expect((await listAkunContoh(db)).map((a) => a.namaMasuk.slice(0, 7))).toEqual(Array(5).fill('contoh.'))
    expect(await cobaMasuk('contoh.kecamatan', SANDI_CONTOH, '10.0.0.1')).toMatchObject({ jenis: 'masuk' })
  })
})

describe('API keys', () => {
  const createKunciApi = async (kodeWilayah: string, kedaluwarsa: Date | null = null, contoh = false) => {
    const { id: oleh } = await createPengguna({ contoh })
    const { kunci, awalan, sidik } = createKunci(contoh)
    const id = await saveKunciApi(db, sistem, oleh, { nama: 'Uji', awalan, sidik, kodeWilayah, kedaluwarsa })
    return { id, oleh, kunci }
  }
  const pakai = (kunci: string) => {
    removeSinggahan()
    return getPenggunaPermintaan(
      new Request(`${ASAL}/api/v1/nilai`, { headers: { authorization: `Bearer ${kunci}` } }),
    )
  }

  it('reads within the place it was made for, and is nobody', async () => {
    const { id, kunci } = await createKunciApi(TABANG)
    const m = await pakai(kunci)
    expect(m).toMatchObject({ pengguna: null, kunciId: id, cakupan: { akar: TABANG } })
    expect((await basis.sql`select 1 from kunci_api where dipakai_terakhir is not null`).length).toBe(1)
    expect(
      (await minta('/api/v1/nilai', undefined, { headers: { authorization: `Bearer ${kunci}` } })).status,
    ).toBe(200)
    expect(getAlih(await minta('/', undefined, { headers: { authorization: `Bearer ${kunci}` } }))).toBe(
      '/masuk',
    )
  })

  it('is stored as a fingerprint only', async () => {
    const { kunci } = await createKunciApi('64.02')
    const isi = JSON.stringify(await basis.sql`select * from kunci_api`)
    expect(isi).not.toContain(kunci)
    expect(isi).toContain(kunci.slice(0, 12))
  })

  it('ends when revoked or expired; unknown and broken ones are nothing', async () => {
    const { id, oleh, kunci } = await createKunciApi('64.02')
    expect(await pakai(kunci)).not.toBeNull()
    await removeKunciApi(db, { id: oleh, contoh: false }, id)
    expect(await pakai(kunci)).toBeNull()
    expect(await pakai((await createKunciApi('64.02', new Date('2020-01-01'))).kunci)).toBeNull()
    for (const asing of [`${kunci}x`, 'pos_00000000_tidakadakuncisepertiini', '', 'a b']) {
      expect(await pakai(asing)).toBeNull()
      expect(
        (await minta('/api/v1/nilai', undefined, { headers: { authorization: `Bearer ${asing}` } })).status,
      ).toBe(401)
    }
  })

  it('made by a sample account ends with the sample data', async () => {
    const { kunci } = await createKunciApi('64.02', null, true)
    expect(await pakai(kunci)).toBeNull()
    await createContoh()
    expect(await pakai(kunci)).not.toBeNull()
  })

  it('is refused for a desa, for another kabupaten, and outside of the scope', async () => {
    await expect(createKunciApi('64.02.12.2001')).rejects.toThrow('Pilih wilayah')
    await expect(createKunciApi('64.03')).rejects.toThrow('Pilih wilayah')
    const { oleh } = await createKunciApi('64.02')
    const c = requireCakupanSegel(createSegel({ peran: 'kecamatan', akar: TABANG, versi: 1 })).cakupan
    const isi = { nama: 'x', awalan: 'x', sidik: 'y', kodeWilayah: '64.02.06', kedaluwarsa: null }
    await expect(saveKunciApi(db, c, oleh, isi)).rejects.toThrow('Pilih wilayah')
  })
})

describe('database away', () => {
  it('answers 503 at once and in words, and lets in again when it is back', async () => {
    const kuki = await createKuki((await createPengguna()).id)
    const mati = createDb('postgres://a:b@127.0.0.1:1/x', 2)
    const catatan = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    wadah.dasborDb = mati
    removeSinggahan()
    try {
      const halaman = await minta('/indikator/ds', kuki)
      expect([halaman.status, jalurDari(getRewrittenUrl(halaman as never))]).toEqual([503, '/gangguan'])
      const api = await minta('/api/v1/nilai', kuki)
      expect([api.status, (await api.json()).galat.pesan]).toEqual([
        503,
        expect.stringMatching(/^Basis data/),
      ])
      const kirim = await minta('/pengguna', kuki, { method: 'POST' })
      expect([kirim.status, await kirim.text()]).toEqual([503, expect.stringContaining('belum disimpan')])
      expect((await minta('/masuk', kuki)).status).toBe(200)
      expect((await minta('/s/x', kuki)).status).toBe(404)
      expect(String(catatan.mock.calls[0]?.[0])).toContain('ECONNREFUSED')
    } finally {
      wadah.dasborDb = db
      catatan.mockRestore()
      await mati.$client.end({ timeout: 1 })
    }
    expect(getHalaman(await minta('/indikator/ds', kuki))?.peran).toBe('dpmd')
  })
})
