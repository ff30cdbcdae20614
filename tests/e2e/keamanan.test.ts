import { beforeAll, describe, inject, it } from 'vitest'
import { loadKasar } from './kasar'
import { expect } from './peramban'
import { createSesi, KECAMATAN_CONTOH } from './sesi'

let dpmd = ''
let kecamatan = ''
/** Taken from a page of dpmd, as that user could. */
let segel = ''

beforeAll(async () => {
  dpmd = (await createSesi('dpmd')).tajuk
  kecamatan = (await createSesi('kecamatan')).tajuk
  const { isi } = await loadKasar('/kecamatan', { cookie: dpmd })
  segel = /dpmd~64\.02~\d+~[\w-]{22}/.exec(isi)?.[0] ?? ''
  expect(segel, 'seal in the data of a page').not.toBe('')
})

// A name that stands on dpmd's page and on none of kecamatan Tenggarong.
const RAHASIA = /Kembang Janggut/

const PENYAMARAN: readonly ((j: string) => string)[] = [
  (j) => `/s/${j}`,
  (j) => `/S/${j}`,
  (j) => `//s/${j}`,
  (j) => `/s//${j}`,
  (j) => `//s//${j}`,
  (j) => `/./s/${j}`,
  (j) => `/x/../s/${j}`,
  (j) => `/%73/${j}`,
  (j) => `/%2573/${j}`,
  (j) => `/%2Fs/${j}`,
  (j) => `/%2fs%2f${j.replaceAll('/', '%2f')}`,
  (j) => `/s%2F${j}`,
  (j) => `/s/${j.replaceAll('~', '%7E')}`,
  (j) => `\\s\\${j}`,
  (j) => `/\\s/${j}`,
  (j) => `/s;a=b/${j}`,
  (j) => `/s/${j}/`,
  (j) => `/s/${j}.rsc`,
  (j) => `/s/${j}.txt`,
  (j) => `/s/${j}.segments/_tree.segment.rsc`,
  (j) => `/s/${j}?_rsc=1abcd`,
  (j) => `/_next/data/development/s/${j}.json`,
  (j) => `/_next/../s/${j}`,
  (j) => `/_next/image?url=${encodeURIComponent(`/s/${j}`)}&w=640&q=75`,
  (j) => `/api/../s/${j}`,
  (j) => `/api/health/../../s/${j}`,
  (j) => `/icon.svg/../s/${j}`,
  (j) => `/masuk/../s/${j}`,
]

const TAJUK: readonly Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'x-middleware-rewrite': '/kecamatan', 'x-nextjs-data': '1' },
]

describe('sealed pages', () => {
  it.each(PENYAMARAN.map((samar) => [samar('SEGEL/2025-10/kecamatan'), samar] as const))(
    'are not served at %s, to nobody and to no role',
    async (_nama, samar) => {
      const jalur = samar(`${segel}/2025-10/kecamatan`)
      for (const cookie of ['', kecamatan, dpmd]) {
        for (const tajuk of TAJUK) {
          const { status, isi } = await loadKasar(jalur, cookie ? { ...tajuk, cookie } : tajuk)
          expect(RAHASIA.test(isi), `${status} ${JSON.stringify(tajuk)}`).toBe(false)
          expect([303, 307, 308, 400, 404]).toContain(status)
        }
      }
    },
  )

  it('cannot be asked for by a kecamatan through a header or parameter on its own page', async () => {
    const sasaran = `/s/${segel}/2025-10/kecamatan`
    const sisipan: Record<string, string>[] = [
      { 'x-matched-path': sasaran },
      { 'x-invoke-path': sasaran },
      { 'x-middleware-rewrite': sasaran },
      { 'x-nextjs-rewritten-path': sasaran },
      { 'x-original-url': sasaran, 'x-rewrite-url': sasaran },
      { 'next-url': sasaran, rsc: '1' },
      { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
      { 'x-middleware-override-headers': 'cookie', 'x-middleware-request-cookie': dpmd },
    ]
    for (const tajuk of sisipan) {
      const { isi } = await loadKasar('/kecamatan', { ...tajuk, cookie: kecamatan })
      expect(RAHASIA.test(isi), JSON.stringify(tajuk)).toBe(false)
    }
    const kueri = `nxtPsegel=${segel}&nxtPbulan=2025-10&segel=${segel}&__nextLocale=id`
    expect(RAHASIA.test((await loadKasar(`/kecamatan?${kueri}`, { cookie: kecamatan })).isi)).toBe(false)
  })

  it('really would show it: the same page of dpmd holds the name', async () => {
    expect(RAHASIA.test((await loadKasar('/kecamatan', { cookie: dpmd })).isi)).toBe(true)
    expect((await loadKasar(`/kecamatan/${KECAMATAN_CONTOH}`, { cookie: kecamatan })).status).toBe(200)
  })

  it('are for this session only: the browser may keep them, nobody else may', async () => {
    const { tajuk } = await loadKasar('/kecamatan', { cookie: dpmd })
    expect(tajuk['cache-control']).toMatch(/private|no-store/)
    expect(tajuk['cache-control']).not.toMatch(/public|s-maxage/)
  })
})

const HALAMAN = ['/', '/indikator', '/indikator/stunting', '/kecamatan', '/kecamatan/64.02.06']
const HALAMAN_LAIN = [
  '/desa/64.02.06.1001',
  '/posyandu/1',
  '/tentang',
  '/impor',
  '/pengguna',
  '/layar',
  '/rapat/1/tayang',
  '/rapat/1/pembawa',
  '/rapat/1/cetak',
  '/rapat/1/laporan',
  '/rapat/1/hadir',
  '/rapat/1/notulen',
  '/rapat/1/angka',
  '/akun',
  '/cari?q=ta',
]

describe('without a session', () => {
  it.each([...HALAMAN, ...HALAMAN_LAIN, '/tidak-ada', '/geo/kecamatan.topo.json'])(
    '%s leads to /masuk',
    async (jalur) => {
      for (const tajuk of TAJUK) {
        const { status, tajuk: jawab, isi } = await loadKasar(jalur, tajuk)
        expect(status).toBe(303)
        expect(jawab.location).toMatch(/\/masuk(\?|$)/)
        expect(RAHASIA.test(isi)).toBe(false)
      }
    },
  )

  it.each([
    '/api/v1/indikator',
    '/api/v1/nilai?indikator=stunting',
    '/api/v1/wilayah',
    '/api/v1/openapi.json',
    '/api/cari?q=tabang',
    '/api/geo/kecamatan.svg',
    '/api/rapat/sesi',
    '/api/tidak-ada',
  ])('%s answers 401 with a sentence', async (jalur) => {
    for (const tajuk of [...TAJUK, { authorization: 'Bearer salah' }, { authorization: 'Basic YTpi' }]) {
      const { status, isi } = await loadKasar(jalur, tajuk)
      expect(status).toBe(401)
      expect(JSON.parse(isi).galat.pesan).toMatch(/kunci API/)
    }
  })

  it('a made-up session cookie is no session', async () => {
    for (const nilai of ['x', 'eyJhbGciOiJkaXIifQ..a.b.c', '%00', 'null']) {
      const { status } = await loadKasar('/kecamatan', { cookie: `next-auth.session-token=${nilai}` })
      expect(status).toBe(303)
    }
  })

  it('only /masuk, /api/health, the icon and the worker without data answer', async () => {
    expect((await loadKasar('/masuk')).status).toBe(200)
    for (const jalur of ['/icon.svg', '/favicon.ico']) {
      expect((await loadKasar(jalur)).tajuk['content-type'], jalur).toBe('image/svg+xml')
    }
    const pekerja = await loadKasar('/rapat/pekerja.js')
    if (inject('milikSendiri')) expect(pekerja.tajuk['content-type']).toMatch(/^text\/javascript/)
    expect(RAHASIA.test(pekerja.isi)).toBe(false)
    const { status, isi } = await loadKasar('/api/health')
    expect(status).toBe(200)
    expect(JSON.parse(isi)).toMatchObject({ aplikasi: 'baik', basisData: 'baik' })
  })
})

describe('every answer', () => {
  it('carries the headers that keep browsers from guessing and framing', async () => {
    for (const jalur of ['/masuk', '/kecamatan', '/api/health', '/api/v1/wilayah']) {
      const { tajuk } = await loadKasar(jalur, { cookie: dpmd })
      expect(tajuk['x-content-type-options'], jalur).toBe('nosniff')
      expect(tajuk['x-frame-options'], jalur).toBe('DENY')
      expect(tajuk['x-powered-by'], jalur).toBeUndefined()
      if (inject('milikSendiri'))
        expect(tajuk['content-security-policy'], jalur).toContain("default-src 'self'")
    }
  })
})
