import { describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import { getKabar } from '@/app/masuk/kabar'
import { mencakup, PERAN, type Peran } from '@/lib/cakupan'
import { boleh, cakupanSistem, type Objek, type Perbuatan, requireCakupanSegel } from '@/server/akses'
import { parseKembali } from '@/server/catatan/kembali'
import { createCsrf, parseCsrf } from '@/server/sesi/csrf'
import { getTujuan, isJalurBiasa, isJalurSegel } from '@/server/sesi/jalur'
import { formatMasuk, parseKe } from '@/server/sesi/ke'
import { getAlamat } from '@/server/sesi/masuk'
import { createSegel, parseSegel } from '@/server/sesi/segel'

const TABANG = '64.02.16'
const DESA_TABANG = '64.02.16.2001'
const KENOHAN = '64.02.14'
const orang = (peran: Peran) => ({ peran, kodeKecamatan: peran === 'kecamatan' ? TABANG : null })

describe('boleh', () => {
  type Baris = [Perbuatan, Objek | undefined, Record<Peran, boolean>]
  const hanya = (...ya: Peran[]) =>
    Object.fromEntries(PERAN.map((p) => [p, ya.includes(p)])) as Record<Peran, boolean>
  const semua = hanya(...PERAN)
  const kabupaten = hanya('pimpinan', 'dpmd', 'tp_posyandu', 'opd')
  const tabel: Baris[] = [
    ['baca', undefined, semua],
    ['baca', { kode: '64.02' }, kabupaten],
    ['baca', { kode: null }, kabupaten],
    ['baca', { kode: TABANG }, semua],
    ['baca', { kode: DESA_TABANG }, semua],
    ['baca', { kode: KENOHAN }, kabupaten],
    ['baca', { kode: '64.02.160' }, kabupaten],
    ['baca', { kode: '64.03.01' }, hanya()],
    ['impor', undefined, hanya('dpmd', 'kecamatan')],
    ['impor', { kode: TABANG }, hanya('dpmd', 'kecamatan')],
    ['impor', { kode: DESA_TABANG }, hanya('dpmd', 'kecamatan')],
    ['impor', { kode: KENOHAN }, hanya('dpmd')],
    ['impor', { kode: null }, hanya('dpmd')],
    ['batalkan-impor', undefined, hanya('dpmd', 'kecamatan')],
    ['batalkan-impor', { kode: TABANG, milikSendiri: true }, hanya('dpmd', 'kecamatan')],
    ['batalkan-impor', { kode: TABANG, milikSendiri: false }, hanya('dpmd')],
    ['batalkan-impor', { kode: TABANG }, hanya('dpmd')],
    ['batalkan-impor', { kode: KENOHAN, milikSendiri: true }, hanya('dpmd')],
    ['batalkan-impor', { kode: null, milikSendiri: true }, hanya('dpmd')],
    ['catat-registrasi', undefined, hanya('dpmd', 'kecamatan')],
    ['catat-registrasi', { kode: DESA_TABANG }, hanya('dpmd', 'kecamatan')],
    ['catat-registrasi', { kode: KENOHAN }, hanya('dpmd')],
    ['hapus-contoh', undefined, hanya('dpmd')],
    ['gabung-posyandu', undefined, hanya('dpmd')],
    ['kelola-pengguna', undefined, hanya('dpmd')],
    ['kelola-kunci', undefined, hanya('dpmd')],
    ['kelola-target', undefined, hanya('dpmd')],
    ['kelola-pilot', undefined, hanya('dpmd')],
    ['kelola-pilot', { kode: null }, hanya('dpmd')],
    ['kelola-pilot', { kode: TABANG }, hanya('dpmd')],
    ['kelola-layar', undefined, hanya('dpmd', 'tp_posyandu')],
    ['kelola-layar', { kode: TABANG }, hanya('dpmd', 'tp_posyandu')],
    ['kelola-layar', { kode: '64.03.01' }, hanya()],
    ['kelola-rapat', undefined, hanya('dpmd', 'tp_posyandu', 'kecamatan')],
    ['kelola-rapat', { kode: null }, hanya('dpmd', 'tp_posyandu')],
    ['kelola-rapat', { kode: TABANG }, hanya('dpmd', 'tp_posyandu', 'kecamatan')],
    ['kelola-rapat', { kode: KENOHAN }, hanya('dpmd', 'tp_posyandu')],
    ['kelola-rapat', { kode: '64.03.01' }, hanya()],
    ['setujui', undefined, hanya('pimpinan')],
    ['setujui', { kode: TABANG, delegasi: false }, hanya('pimpinan')],
    ['setujui', { kode: TABANG, delegasi: true }, kabupaten],
    ['setujui', { kode: null, delegasi: true, milikSendiri: true }, hanya()],
    ['setujui', { kode: '64.03.01', delegasi: true }, hanya()],
    ['delegasikan', undefined, hanya('pimpinan', 'dpmd')],
    ['atur-persetujuan', undefined, hanya('pimpinan', 'dpmd')],
  ]
  it.each(tabel)('%s on %j', (perbuatan, objek, harapan) => {
    for (const peran of PERAN) {
      expect([peran, boleh(orang(peran), perbuatan, objek)]).toEqual([peran, harapan[peran]])
    }
  })

  it('allows nothing to role kecamatan without a kecamatan', () => {
    const yatim = { peran: 'kecamatan', kodeKecamatan: null } as const
    for (const [perbuatan, objek] of tabel) expect(boleh(yatim, perbuatan, objek)).toBe(false)
  })
})

describe('boleh on follow-ups', () => {
  const tabang = { jenis: 'kecamatan', kode: TABANG } as const
  const dinkes = { jenis: 'opd', kode: 'kesehatan' } as const
  const pimpinan = { jenis: 'peran', kode: 'pimpinan' } as const
  const SIAPA = {
    pimpinan: orang('pimpinan'),
    dpmd: orang('dpmd'),
    tp: orang('tp_posyandu'),
    tabang: orang('kecamatan'),
    kenohan: { peran: 'kecamatan', kodeKecamatan: KENOHAN },
    dinkes: { ...orang('opd'), bidang: 'kesehatan' },
    dinsos: { ...orang('opd'), bidang: 'sosial' },
    opd: orang('opd'),
  } as const
  const COBA: [Perbuatan, Objek, (keyof typeof SIAPA)[]][] = [
    ['catat-keputusan', { kode: '64.02' }, ['dpmd', 'tp']],
    ['catat-keputusan', { kode: TABANG }, ['dpmd', 'tp', 'tabang']],
    ['catat-keputusan', { kode: DESA_TABANG }, ['dpmd', 'tp', 'tabang']],
    ['catat-keputusan', { kode: '64.03.01' }, []],
    ['komentari-tindak-lanjut', { kode: '64.02', pj: dinkes }, ['pimpinan', 'dpmd', 'tp', 'dinkes']],
    ['kabari-tindak-lanjut', { kode: '64.02', pj: dinkes }, ['dpmd', 'tp', 'dinkes']],
    ['atur-tindak-lanjut', { kode: '64.02', pj: dinkes, milikSendiri: true }, ['dpmd', 'tp']],
    ['komentari-tindak-lanjut', { kode: '64.02', pj: tabang }, ['pimpinan', 'dpmd', 'tp', 'tabang']],
    ['kabari-tindak-lanjut', { kode: '64.02', pj: tabang }, ['dpmd', 'tp', 'tabang']],
    ['kabari-tindak-lanjut', { kode: TABANG, pj: dinkes }, ['dpmd', 'tp', 'tabang', 'dinkes']],
    ['kabari-tindak-lanjut', { kode: '64.02', pj: pimpinan }, ['pimpinan', 'dpmd', 'tp']],
    ['atur-tindak-lanjut', { kode: TABANG, pj: tabang, milikSendiri: true }, ['dpmd', 'tp', 'tabang']],
    ['atur-tindak-lanjut', { kode: TABANG, pj: tabang, milikSendiri: false }, ['dpmd', 'tp']],
    ['atur-tindak-lanjut', { kode: TABANG, pj: tabang }, ['dpmd', 'tp']],
  ]
  it.each(COBA)('%s on %j', (perbuatan, objek, harapan) => {
    const ya = Object.entries(SIAPA).flatMap(([nama, s]) => (boleh(s, perbuatan, objek) ? [nama] : []))
    expect(ya).toEqual(harapan)
  })
})

describe('seal', () => {
  const isi = { peran: 'kecamatan', akar: TABANG, versi: 7 } as const

  it('gives back what was sealed, also a scope that sees nothing', () => {
    expect(parseSegel(createSegel(isi))).toEqual(isi)
    expect(parseSegel(createSegel({ ...isi, akar: null }))?.akar).toBeNull()
  })

  it('mints the scope that was sealed and no more', () => {
    const { cakupan, peran } = requireCakupanSegel(createSegel(isi))
    expect(peran).toBe('kecamatan')
    expect(mencakup(cakupan, DESA_TABANG)).toBe(true)
    expect(mencakup(cakupan, KENOHAN)).toBe(false)
    expect(mencakup(cakupan, '64.02')).toBe(false)
    const kosong = requireCakupanSegel(createSegel({ ...isi, akar: null })).cakupan
    expect(mencakup(kosong, TABANG)).toBe(false)
  })

  it('is refused when any part is changed, cut, doubled or guessed', () => {
    const segel = createSegel(isi)
    const tanda = segel.split('~')[3] as string
    const palsu = [
      '',
      '-',
      'x',
      segel.slice(0, -1),
      `${segel}A`,
      segel.toUpperCase(),
      `dpmd~${TABANG}~7~${tanda}`,
      `kecamatan~64.02~7~${tanda}`,
      `kecamatan~${TABANG}~8~${tanda}`,
      `kecamatan~-~7~${tanda}`,
      `kecamatan~${TABANG}~07~${tanda}`,
      `kecamatan~${TABANG}~7~${'A'.repeat(22)}`,
      `kecamatan~${TABANG}~7~`,
      `kecamatan~${TABANG}~7`,
      `bupati~64.02~7~${tanda}`,
      encodeURIComponent(segel).replaceAll('~', '%7E'),
    ]
    for (const p of palsu) {
      expect([p, parseSegel(p)]).toEqual([p, null])
      expect(() => requireCakupanSegel(p)).toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
    }
  })

  it('gives command-line scripts the whole kabupaten', () => {
    expect(cakupanSistem()).toEqual({ peran: 'dpmd', akar: '64.02' })
  })
})

describe('paths', () => {
  const pengarah = {
    bulanUtama: '2025-09',
    bulanAwal: '2023-11',
    bulanAkhir: '2025-10',
    kodeKecamatan: null,
  } as const
  const ke = (alamat: string, kodeKecamatan: string | null = null) => {
    const url = new URL(alamat, 'http://sini')
    return getTujuan(url.pathname, url.searchParams, { ...pengarah, kodeKecamatan })
  }
  const halaman = (jalur: string, bulan = '2025-09') => ({ jenis: 'halaman', bulan, jalur })

  it.each([
    ['/', halaman('ringkasan/stunting')],
    ['/?indikator=registrasi', halaman('ringkasan/registrasi')],
    ['/?bulan=2025-10&indikator=ds', halaman('ringkasan/ds', '2025-10')],
    ['/peta', halaman('peta/stunting/semua/kecamatan/tanpa')],
    [
      '/peta?indikator=ds&tempat=64.02.06&tingkat=desa&banding=2025-10&lihat=1,2,3',
      halaman('peta/ds/64.02.06/desa/2025-10'),
    ],
    ['/peta?tempat=64.02.06.1&banding=apa', { jenis: 'alih', ke: '/peta' }],
    ['/peta/tanpa-titik?wilayah=64.02.06', halaman('peta/tanpa-titik/64.02.06')],
    ['/indikator', halaman('indikator')],
    ['/indikator/stunting?bulan=2023-11', halaman('indikator/stunting', '2023-11')],
    ['/kecamatan', halaman('kecamatan')],
    ['/kecamatan/64.02.16', halaman('kecamatan/64.02.16')],
    ['/desa/64.02.16.2001', halaman('desa/64.02.16.2001')],
    ['/posyandu/12', halaman('posyandu/12')],
    ['/tentang?lain=1', halaman('tentang')],
    ['/?bulan=2025-13', { jenis: 'alih', ke: '/' }],
    ['/?bulan=', { jenis: 'alih', ke: '/' }],
    ['/?bulan=2025-11&indikator=ds', { jenis: 'alih', ke: '/?indikator=ds' }],
    ['/indikator/stunting?bulan=2023-10', { jenis: 'alih', ke: '/indikator/stunting' }],
    ['/?indikator=tidak-ada', { jenis: 'alih', ke: '/' }],
    ['/impor', { jenis: 'sendiri' }],
    ['/impor/12', { jenis: 'sendiri' }],
    ['/pengguna', { jenis: 'sendiri' }],
    ['/cari?q=x', { jenis: 'sendiri' }],
    ['/kecamatan/64.02', { jenis: 'tidak-ada' }],
    ['/desa/64.02.16', { jenis: 'tidak-ada' }],
    ['/posyandu/0', { jenis: 'tidak-ada' }],
    ['/posyandu/9999999999', { jenis: 'tidak-ada' }],
    ['/indikator/A%2F..', { jenis: 'tidak-ada' }],
    ['/s/x/2025-09/ringkasan/stunting', { jenis: 'tidak-ada' }],
  ])('%s', (alamat, harapan) => {
    expect(ke(alamat)).toEqual(harapan)
  })

  it('sends role kecamatan from the overview to its own page and keeps the query', () => {
    expect(ke('/', TABANG)).toEqual({ jenis: 'alih', ke: `/kecamatan/${TABANG}` })
    expect(ke('/?bulan=2025-10', TABANG)).toEqual({ jenis: 'alih', ke: `/kecamatan/${TABANG}?bulan=2025-10` })
    expect(ke(`/kecamatan/${TABANG}`, TABANG)).toEqual(halaman(`kecamatan/${TABANG}`))
  })

  it.each([
    '/s',
    '/s/a/b',
    '//s/a',
    '/./s/a',
    '/S/a',
    '/%73/a',
    '/%2573/a',
    '/%252573/a',
    '/%53/a',
    '/%2Fs/a',
    '/x/..%2fs%2fa',
    '/x%2F..%2Fs%2Fa',
    '/\\s\\a',
    '/%5Cs%5Ca',
    '/x/s/a',
    '/_next/data/abc/s/a.json',
    '/%E0%A4%A/s',
  ])('knows the sealed pages under the disguise %s', (jalur) => {
    expect(isJalurSegel(jalur)).toBe(true)
  })

  it.each([
    '/',
    '/sandi',
    '/desa/64.02.16.2001',
    '/kecamatan',
    '/impor/s1',
    '/api/v1/nilai',
    '/indikator/ks',
  ])('lets the ordinary path %s be', (jalur) => {
    expect(isJalurSegel(jalur)).toBe(false)
    expect(isJalurBiasa(jalur)).toBe(true)
  })

  it.each(['//', '/a//b', '/a/', '/a%20b', '/../a', '/a/..', '/a/./b', '/a;b', '/a\\b', '', 'a', '/é'])(
    'calls %j no ordinary path',
    (jalur) => {
      expect(isJalurBiasa(jalur)).toBe(false)
    },
  )
})

describe('return after sign-in', () => {
  it.each([
    ['/', '/'],
    ['/kecamatan/64.02.16?bulan=2025-10', '/kecamatan/64.02.16?bulan=2025-10'],
    ['/?indikator=ds&_rsc=abc', '/?indikator=ds'],
    ['/cari?q=a%20b', '/cari?q=a+b'],
  ])('goes to %s', (diminta, harapan) => {
    expect(parseKe(diminta)).toBe(harapan)
  })

  it.each([
    null,
    '',
    'http://jahat.example/',
    '//jahat.example/',
    '/\\jahat.example',
    '/\t/jahat.example',
    '\\\\jahat.example',
    'javascript:alert(1)',
    'kecamatan',
    '/x/..//jahat.example',
    '/masuk',
    '/masuk?ke=/',
    '/api/auth/signout',
    '/_next/x',
    '/s/x',
    `/${'a'.repeat(600)}`,
  ])('goes home instead of to %j', (diminta) => {
    expect(parseKe(diminta)).toBe('/')
  })

  it('is where a record was asked for, and never its own form, another site or home', () => {
    expect(parseKembali('/program/tim?bulan=2025-10')).toBe('/program/tim?bulan=2025-10')
    expect(parseKembali('/catatan/anggaran?tahun=2025')).toBe('/catatan/anggaran?tahun=2025')
    const bukan = [
      '//jahat.example/x',
      '/api/auth/signout',
      '/',
      '/catatan/anggaran/baru?tahun=2025',
      null,
      ['/x'],
    ]
    expect(bukan.map(parseKembali)).toEqual(bukan.map(() => null))
  })

  it('is asked for in the query of the sign-in page', () => {
    expect(formatMasuk('/')).toBe('/masuk')
    expect(formatMasuk('/desa/1?bulan=2025-10', { galat: 'salah' })).toBe(
      '/masuk?galat=salah&ke=%2Fdesa%2F1%3Fbulan%3D2025-10',
    )
  })
})

describe('sign-in form', () => {
  it('accepts only tokens that were made with this secret', () => {
    const kuki = createCsrf()
    expect(parseCsrf(kuki)).toBe(kuki.split('|')[0])
    expect(parseCsrf(undefined)).toBeNull()
    expect(parseCsrf('a|b')).toBeNull()
    expect(parseCsrf(kuki.replace(/^./, kuki.startsWith('0') ? '1' : '0'))).toBeNull()
  })

  it('takes the address that the nearest proxy appended', () => {
    expect(getAlamat('6.6.6.6, 10.0.0.1')).toBe('10.0.0.1')
    expect(getAlamat('127.0.0.1')).toBe('127.0.0.1')
    expect(getAlamat(undefined)).toBe('tidak diketahui')
  })

  it('says what went wrong, and nothing that somebody put into the address', () => {
    expect(getKabar('tunggu-12', undefined)?.kalimat).toBe(
      'Terlalu banyak percobaan. Tunggu 12 menit, lalu coba lagi.',
    )
    expect(getKabar('salah', 'keluar')?.jenis).toBe('galat')
    expect(getKabar(undefined, 'keluar')?.kalimat).toBe('Anda sudah keluar.')
    for (const asing of ['<b>', 'constructor', '__proto__', 'tunggu-1x', ['salah'], undefined]) {
      expect(getKabar(asing, asing)).toBeNull()
    }
  })
})
