import postgres from 'postgres'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { createSandiHash } from '@/server/sandi'
import { startPelayan } from './pelayan'
import { createPeramban, expect, getPeringatan, requireHalaman } from './peramban'
import { loadMasuk, SANDI_CONTOH } from './sesi'

const { createHalaman } = createPeramban()
const SANDI_ADMIN = 'empat kata acak uji'

/** Gives the admin of the first start a password that the test knows. */
async function saveSandiAdmin(url: string): Promise<void> {
  const sql = postgres(url, { max: 1 })
  await sql`update pengguna set sandi = ${await createSandiHash(SANDI_ADMIN)} where nama_masuk = 'admin'`
  await sql.end()
}

// These tests change what everybody sees, so they have a server of their own.
describe.skipIf(!inject('milikSendiri'))('a server that is started with', () => {
  describe('--kosong', () => {
    let pelayan: Awaited<ReturnType<typeof startPelayan>>
    beforeAll(async () => {
      pelayan = await startPelayan(['--kosong'])
      await saveSandiAdmin(pelayan.tujuan.urlBasis)
    })
    afterAll(() => pelayan?.stop())
    const createAdmin = async () => {
      const { alamat } = pelayan.tujuan
      const p = await createHalaman({ alamat })
      await p.context().addCookies((await loadMasuk('admin', { alamat, sandi: SANDI_ADMIN })).kuki)
      return p
    }

    it('offers no sample accounts', async () => {
      const p = await createHalaman({ alamat: pelayan.tujuan.alamat })
      await requireHalaman(p, '/masuk')
      await expect(p.getByText('Coba dengan data contoh')).toHaveCount(0)
    })

    it('says on the overview that there is no data, and where to begin', async () => {
      const p = await createAdmin()
      await requireHalaman(p, '/')
      await expect(p.getByRole('heading', { level: 1 })).toHaveText('Belum ada data.')
      await expect(p.getByRole('complementary', { name: 'Data contoh' })).toHaveCount(0)
      await p.getByRole('link', { name: 'Impor laporan' }).click()
      await expect(p).toHaveURL('/impor')
      await expect(p.getByText(/^Belum ada berkas/)).toBeVisible()
    })

    it.each([
      '/indikator',
      '/indikator/stunting',
      '/kecamatan',
      '/kecamatan/64.02.12',
      '/desa/64.02.12.2001',
      '/program',
      '/program/bidang',
      '/program/bidang?tampil=sasaran',
      '/program/bidang/kesehatan',
      '/program/bidang/64.02.12',
      '/program/opd',
      '/program/opd/dinkes',
      '/program/tim',
      '/program/tim/64.02.12',
      '/program/tim/kader',
      '/program/kegiatan',
      '/program/lokus',
      '/program/anggaran',
      '/program/rencana',
      '/program/kendala',
      '/program/kendala/64.02.12',
      '/program/digital',
      '/catatan/anggaran',
      '/catatan/kegiatan',
      '/persetujuan',
    ])('%s opens without a figure that is not there', async (jalur) => {
      const p = await createAdmin()
      await requireHalaman(p, jalur)
      await expect(p.getByRole('main')).not.toContainText(/NaN|undefined|null|Infinity/)
      await expect(p.getByRole('main')).not.toContainText(/(^|\s)0,0 ?%/)
      await expect(p.getByRole('main')).toContainText(/[Bb]elum/)
    })

    it('keeps the published figures', async () => {
      const p = await createAdmin()
      await requireHalaman(p, '/tentang')
      await expect(p.getByRole('heading', { name: 'Tidak ada data contoh' })).toBeVisible()
      await expect(p.getByRole('row', { name: /^Jumlah 816 3\.087 2\.521 2/ })).toBeVisible()
    })

    it('answers the API with reasons instead of zeros', async () => {
      const p = await createAdmin()
      const { data } = await (await p.request.get('/api/v1/nilai?indikator=stunting&bulan=2025-10')).json()
      for (const baris of data) expect(baris).toMatchObject({ nilai: null, alasan: expect.any(String) })
      const { tanggalData } = await (await p.request.get('/api/health')).json()
      expect(tanggalData).toBeNull()
    })
  })

  describe('the sample set, which dpmd removes with one click', () => {
    let pelayan: Awaited<ReturnType<typeof startPelayan>>
    beforeAll(async () => {
      pelayan = await startPelayan()
      await saveSandiAdmin(pelayan.tujuan.urlBasis)
    })
    afterAll(() => pelayan?.stop())

    it('ends every sample session, and leaves the published figures and the real accounts', async () => {
      const { alamat } = pelayan.tujuan
      const lain = await createHalaman({ alamat, akun: 'opd' })
      await requireHalaman(lain, '/kecamatan')
      const p = await createHalaman({ alamat, akun: 'dpmd' })
      await requireHalaman(p, '/')
      await p.getByRole('complementary', { name: 'Data contoh' }).getByRole('link').click()
      await p.getByText('Hapus data contoh…').click()
      await p.getByRole('button', { name: 'Ya, hapus semua data contoh' }).click()
      await expect(p).toHaveURL(/\/masuk\?pesan=contoh-dihapus$/, { timeout: 30_000 })
      await expect(p.getByText('Data contoh sudah dihapus, juga akun contoh.')).toBeVisible()
      await expect(p.getByText('Coba dengan data contoh')).toHaveCount(0)

      await lain.goto('/kecamatan')
      await expect(lain).toHaveURL(/\/masuk/)
      await lain.getByLabel('Nama masuk').fill('contoh.opd')
      await lain.getByLabel('Sandi').fill(SANDI_CONTOH)
      await lain.getByRole('button', { name: 'Masuk', exact: true }).click()
      await expect(getPeringatan(lain)).toBeVisible()

      await p.getByLabel('Nama masuk').fill('admin')
      await p.getByLabel('Sandi').fill(SANDI_ADMIN)
      await p.getByRole('button', { name: 'Masuk', exact: true }).click()
      await expect(p.getByRole('heading', { level: 1 })).toHaveText('Belum ada data.')
      await expect(p.getByRole('complementary', { name: 'Data contoh' })).toHaveCount(0)
      await requireHalaman(p, '/tentang')
      await expect(p.getByRole('row', { name: /^Jumlah 816 3\.087 2\.521 2/ })).toBeVisible()
      await requireHalaman(p, '/pengguna')
      await expect(p.getByText('contoh.opd')).toHaveCount(0)
    })
  })
})
