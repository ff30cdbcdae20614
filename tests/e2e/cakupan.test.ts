import { describe, inject, it } from 'vitest'
import { createBasis } from './basis'
import { createPeramban, expect, requireHalaman } from './peramban'
import { createSesi, KECAMATAN_CONTOH } from './sesi'

const { createHalaman } = createPeramban()
const sql = createBasis()
const { alamat } = inject('tujuan')

async function loadJson(jalur: string, cookie: string) {
  const jawaban = await fetch(`${alamat}${jalur}`, { headers: { cookie } })
  return { status: jawaban.status, isi: await jawaban.json() }
}

async function loadHtml(jalur: string, cookie: string): Promise<string> {
  const jawaban = await fetch(`${alamat}${jalur}`, { headers: { cookie }, redirect: 'manual' })
  expect(jawaban.status, jalur).toBe(200)
  expect(jawaban.headers.get('cache-control'), jalur).toMatch(/private|no-store/)
  return jawaban.text()
}

async function getPosyandu(awalan: string): Promise<number> {
  const [p] = await sql<{ id: number }[]>`
    select id from posyandu where berlaku and kode_desa like ${`${awalan}.%`} order by id limit 1`
  if (!p) throw new Error(`no posyandu under ${awalan}`)
  return p.id
}

describe('account of kecamatan Tenggarong', () => {
  it('gets 404 for another kecamatan, desa and posyandu, and the page says why', async () => {
    const p = await createHalaman({ akun: 'kecamatan' })
    const asing = await getPosyandu('64.02.12')
    for (const jalur of ['/kecamatan/64.02.12', '/desa/64.02.12.2001', `/posyandu/${asing}`, '/pengguna']) {
      await requireHalaman(p, jalur, 404)
      await expect(p.getByRole('heading', { level: 1 })).toHaveText('Halaman ini tidak ditemukan')
      await expect(p.getByText('di luar wilayah akun Anda')).toBeVisible()
    }
  })

  it('gets 200 for its own', async () => {
    const p = await createHalaman({ akun: 'kecamatan' })
    const sendiri = await getPosyandu(KECAMATAN_CONTOH)
    for (const jalur of [`/kecamatan/${KECAMATAN_CONTOH}`, '/desa/64.02.06.1001', `/posyandu/${sendiri}`]) {
      await requireHalaman(p, jalur)
    }
  })

  it('finds only places and posyandu of its own, with the search and with the API', async () => {
    const { tajuk } = await createSesi('kecamatan')
    const tabang = await loadJson('/api/cari?q=tabang', tajuk)
    expect(tabang.isi.hasil).toEqual([])
    const sendiri = await sql<{ id: number }[]>`
      select id from posyandu where kode_desa like ${`${KECAMATAN_CONTOH}.%`}`
    const punya = new Set(sendiri.map((s) => `/posyandu/${s.id}`))
    const { isi } = await loadJson('/api/cari?q=me', tajuk)
    expect(isi.hasil.length).toBeGreaterThan(0)
    const luar = isi.hasil.filter(
      ({ href }: { href: string }) =>
        !punya.has(href) && !new RegExp(`^/(kecamatan|desa)/${KECAMATAN_CONTOH}`).test(href),
    )
    expect(luar).toEqual([])
  })

  it('reads only its own values from the API', async () => {
    const { tajuk } = await createSesi('kecamatan')
    for (const jalur of [
      '/api/v1/wilayah',
      '/api/v1/nilai?indikator=stunting&tingkat=kecamatan',
      '/api/v1/nilai?indikator=stunting&tingkat=desa',
    ]) {
      const { status, isi } = await loadJson(jalur, tajuk)
      expect(status).toBe(200)
      const kode = JSON.stringify(isi).match(/64\.02\.\d{2}/g) ?? []
      expect([...new Set(kode)], jalur).toEqual([KECAMATAN_CONTOH])
    }
  })

  it('does not get the code of another kecamatan on any page', async () => {
    const { tajuk } = await createSesi('kecamatan')
    const sendiri = await getPosyandu(KECAMATAN_CONTOH)
    for (const jalur of [
      '/indikator',
      '/indikator/stunting',
      '/indikator/registrasi',
      '/kecamatan',
      `/kecamatan/${KECAMATAN_CONTOH}`,
      '/desa/64.02.06.1001',
      `/posyandu/${sendiri}`,
      '/impor',
      '/akun',
    ]) {
      const html = await loadHtml(jalur, tajuk)
      const kode = html.match(/64\.02\.\d{2}(?=[."])/g) ?? []
      expect(
        [...new Set(kode)].filter((k) => k !== KECAMATAN_CONTOH),
        jalur,
      ).toEqual([])
    }
  })
})

describe('roles that only read', () => {
  it.each(['pimpinan', 'tp', 'opd'] as const)('%s gets 404 for import and users', async (akun) => {
    const { tajuk } = await createSesi(akun)
    for (const jalur of ['/impor', '/pengguna', '/pengguna/1']) {
      const jawaban = await fetch(`${alamat}${jalur}`, { headers: { cookie: tajuk }, redirect: 'manual' })
      expect(jawaban.status, jalur).toBe(404)
    }
  })
})

describe('pages kept in memory', () => {
  it('never answer one scope with the bytes of another, asked in turn', async () => {
    const sesi = {
      dpmd: (await createSesi('dpmd')).tajuk,
      pimpinan: (await createSesi('pimpinan')).tajuk,
      kecamatan: (await createSesi('kecamatan')).tajuk,
    }
    const berisi = async (akun: keyof typeof sesi, jalur: string, isi: string) =>
      (await loadHtml(jalur, sesi[akun])).includes(isi)
    for (const jalur of ['/kecamatan', '/indikator', `/kecamatan/${KECAMATAN_CONTOH}`, '/tentang']) {
      for (let ke = 0; ke < 6; ke += 1) {
        expect(
          await Promise.all([
            berisi('dpmd', jalur, 'href="/pengguna"'),
            berisi('kecamatan', jalur, 'href="/pengguna"'),
            berisi('pimpinan', jalur, 'href="/impor"'),
            berisi('kecamatan', jalur, 'Akun: Kecamatan Tenggarong'),
            berisi('dpmd', jalur, 'Akun: DPMD'),
            berisi('kecamatan', jalur, '/kecamatan/64.02.12'),
          ]),
          jalur,
        ).toEqual([true, false, false, true, true, false])
      }
    }
  })
})
