import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { TopologiKecamatan } from '@/lib/topologi'
import { createBasis } from './basis'
import { createPeramban, expect, getPeringatan, requireHalaman } from './peramban'
import { removePengajuan, setujui } from './persetujuan'

const { createHalaman } = createPeramban()
const sql = createBasis()
const LAMA = { timeout: 60_000 }
const SUMBER = 'Batas uji peramban'

let sebelum = 0

beforeAll(async () => {
  const [r] = await sql<{ id: number }[]>`select coalesce(max(id), 0)::int as id from batas_berlaku`
  sebelum = r?.id ?? 0
})

afterAll(async () => {
  await sql`delete from batas_berlaku where id > ${sebelum}`
  await sql`delete from batas where berkas like 'uji-%'`
  await removePengajuan(sql, 'batas/')
})

/** The approximation as a file without codes, one name misspelt. */
function createBerkas(nama: string) {
  const topologi = JSON.parse(readFileSync('public/geo/64.02.topo.json', 'utf8')) as TopologiKecamatan
  const semua = feature(topologi, topologi.objects.kecamatan)
  const isi = {
    type: 'FeatureCollection',
    features: semua.features.map((f) => ({
      type: 'Feature',
      properties: { NAMA: f.properties.nama === 'Sanga Sanga' ? 'Sangasange' : f.properties.nama },
      geometry: f.geometry,
    })),
  }
  return { name: nama, mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(isi)) }
}

describe('official boundaries', () => {
  it('go from the file over a question, the preview and the approval of the head into force, and back', {
    timeout: 240_000,
  }, async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/batas')
    await p.locator('#berkas').setInputFiles(createBerkas('uji-alur.geojson'))
    await expect(p).toHaveURL(/\/batas\/\d+$/, LAMA)
    await expect(p.getByRole('heading', { level: 1 })).toContainText('belum dapat dipakai')
    await expect(p.getByText('1 bidang menunggu dipilih wilayahnya')).toBeVisible()

    await p.reload()
    await p.getByLabel('Wilayah untuk Sangasange').selectOption({ label: 'Sanga Sanga (64.02.15)' })
    await p.getByRole('button', { name: 'Simpan padanan dan periksa ulang' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('siap dipakai', LAMA)
    await expect(p.getByRole('img', { name: 'Peta sekarang' })).toBeVisible()
    await expect(p.getByRole('img', { name: 'Menurut berkas ini' })).toBeVisible()

    await p.getByLabel('Sumber', { exact: true }).fill(SUMBER)
    const setuju = p.getByRole('checkbox')
    if (await setuju.count()) await setuju.check()
    await p.getByRole('button', { name: 'Pakai batas ini' }).click()
    await expect(p.getByRole('region', { name: 'Menunggu persetujuan' })).toBeVisible(LAMA)
    await expect(p.getByRole('button', { name: 'Buang' })).toHaveCount(0)
    const kepala = await createHalaman({ akun: 'pimpinan', ukuran: 'ponsel' })
    await setujui(kepala, `Peta memakai batas ${SUMBER}`)
    await requireHalaman(p, '/batas')
    await expect(p.getByRole('heading', { level: 1 })).toHaveText('Peta memakai batas resmi')

    await requireHalaman(p, '/')
    await expect(p.getByText(SUMBER).first()).toBeVisible()
    await expect(p.getByText('Batas perkiraan, bukan batas resmi')).toHaveCount(0)
    await requireHalaman(p, '/tentang')
    await expect(p.getByText(`Sumber: ${SUMBER}`)).toBeVisible()

    await requireHalaman(p, '/batas')
    await p.getByText('Kembalikan yang sebelumnya').click()
    await p.getByRole('button', { name: 'Ya, kembalikan' }).click()
    await expect(p.getByRole('region', { name: 'Menunggu persetujuan' })).toBeVisible(LAMA)
    await setujui(kepala, 'Peta kembali memakai batas perkiraan')
    await requireHalaman(p, '/batas')
    await expect(p.getByRole('heading', { level: 1 })).toContainText('batas perkiraan')
    await requireHalaman(p, '/')
    await expect(p.getByText('Batas perkiraan, bukan batas resmi').first()).toBeVisible()
  })

  it('are refused in words, also without JavaScript, and shown to nobody but DPMD', async () => {
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, '/batas')
    const potong = createBerkas('uji-potong.geojson')
    await p.locator('#berkas').setInputFiles({ ...potong, buffer: potong.buffer.subarray(0, 9000) })
    await p.getByRole('button', { name: 'Periksa berkas' }).click()
    await expect(p.getByRole('alert').first()).toContainText('terpotong', LAMA)
    for (const akun of ['pimpinan', 'kecamatan'] as const) {
      const lain = await createHalaman({ akun })
      await requireHalaman(lain, '/batas', 404)
    }
  })

  it('have an address for signed-in users only', async () => {
    const [b] = await sql<
      { versi: string }[]
    >`select versi from batas where keadaan = 'tersimpan' and berkas like 'uji-%'`
    const alamat = `/api/geo/batas/${b?.versi}/kecamatan`
    const p = await createHalaman({ akun: 'pimpinan' })
    const jawab = await p.request.get(alamat)
    expect(jawab.status()).toBe(200)
    expect(jawab.headers()['cache-control']).toBe('private, max-age=31536000, immutable')
    expect((await p.request.get('/api/geo/batas/tidak-ada/kecamatan')).status()).toBe(404)
    const tamu = await createHalaman()
    expect((await tamu.request.get(alamat)).status()).toBe(401)
  })
})

describe('the place of a posyandu', () => {
  it('is set by pointing, warned about outside of its kecamatan, and cleared', async () => {
    const [pos] = await sql<{ id: number }[]>`
      select id from posyandu where berlaku and kode_desa like '64.02.06.%' order by id limit 1`
    const id = pos?.id as number
    const p = await createHalaman({ akun: 'kecamatan' })
    await requireHalaman(p, `/posyandu/${id}`)
    await p.getByRole('link', { name: /(Tetapkan|Ubah) letak/ }).click()
    const peta = p.getByRole('application')
    const lintang = p.getByLabel('Lintang')
    const semula = await lintang.inputValue()
    const kotak = await peta.boundingBox()
    await peta.click({ position: { x: (kotak?.width ?? 0) / 2, y: (kotak?.height ?? 0) / 2 } })
    await expect(lintang).not.toHaveValue(semula)
    await peta.press('ArrowRight')
    await lintang.fill('2,5')
    await expect(p.getByText(/km di luar Kecamatan Tenggarong/)).toBeVisible()
    await lintang.fill('0°25\'17" LS')
    await p.getByLabel('Bujur').fill('116.98 BT')
    await p.getByRole('button', { name: 'Simpan letak' }).click()
    await expect(p.getByText('Letak tersimpan.')).toBeVisible(LAMA)
    await expect(p.getByText('Kini di -0,42139; 116,98000')).toBeVisible()
    await p.getByRole('button', { name: 'Hapus letak ini' }).click()
    await expect(p.getByText('Letak yang ditetapkan di sini dihapus.')).toBeVisible(LAMA)
  })

  it('works without JavaScript, says what is wrong, and is 404 outside of the scope', async () => {
    const [pos] = await sql<{ id: number }[]>`
      select id from posyandu where berlaku and kode_desa like '64.02.12.%' limit 1`
    const id = pos?.id as number
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, `/letak/${id}`)
    await p.getByLabel('Lintang').fill('116,98')
    await p.getByLabel('Bujur').fill('-0,42')
    await p.getByRole('button', { name: 'Simpan letak' }).click()
    await expect(getPeringatan(p)).toContainText('Lintang dan bujur tertukar.')
    for (const akun of ['kecamatan', 'pimpinan'] as const) {
      const lain = await createHalaman({ akun })
      await requireHalaman(lain, `/letak/${id}`, 404)
    }
  })
})
