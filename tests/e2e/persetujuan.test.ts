import { afterAll, beforeAll, describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { createBerkas } from './buku'
import { batalkan, loadPratinjau } from './impor'
import { createPeramban, expect, getPeringatan, requireHalaman, UKURAN } from './peramban'
import { removePengajuan, setujui } from './persetujuan'

const { createHalaman } = createPeramban()
const sql = createBasis()
const ALASAN = 'Uji persetujuan: jalan putus'
const OBJEK = 'target/64.02.13'

async function bersihkan() {
  await removePengajuan(sql, OBJEK)
  await sql`delete from target where alasan = ${ALASAN}`
  await sql`delete from delegasi where alasan = ${ALASAN}`
  await sql`delete from aturan_persetujuan where alasan = ${ALASAN}`
}

let tempat = ''

beforeAll(async () => {
  const [w] = await sql<{ nama: string }[]>`select nama from wilayah where kode = '64.02.13'`
  tempat = `Kecamatan ${w?.nama}`
  await bersihkan()
})

afterAll(bersihkan)

const judul = () => `Tenggat registrasi ${tempat} menjadi 31 Januari 2026`

async function ajukan() {
  const p = await createHalaman({ akun: 'dpmd' })
  await requireHalaman(p, '/target')
  await expect(p.getByText(/^Berlaku setelah disetujui Bupati \(contoh\)/)).toBeVisible()
  const formulir = p.getByRole('region', { name: 'Tetapkan target dan tenggat' })
  await formulir.getByLabel('Untuk').selectOption({ label: tempat })
  await formulir.getByLabel('Tenggat', { exact: true }).fill('2026-01-31')
  await formulir.getByLabel('Sumber').fill('Surat DPMD nomor 401')
  await formulir.getByLabel('Alasan').fill(ALASAN)
  await formulir.getByRole('button', { name: 'Tetapkan' }).click()
  await expect(formulir.getByRole('status')).toContainText('Berlaku setelah disetujui')
  return p
}

describe('when the head decides', () => {
  it('a request is read and rejected on a phone with a reason, without JavaScript, and asked again', async () => {
    const p = await ajukan()
    await p.reload()
    const menunggu = p
      .getByRole('region', { name: 'Menunggu persetujuan' })
      .getByRole('listitem')
      .filter({ hasText: judul() })
    await expect(menunggu).toContainText(/menunggu persetujuan Bupati \(contoh\).* sejak/)
    await requireHalaman(p, '/persetujuan')
    await expect(p.getByRole('button', { name: 'Setujui' })).toHaveCount(0)

    const kepala = await createHalaman({ akun: 'pimpinan', ukuran: 'ponsel', js: false })
    await requireHalaman(kepala, '/persetujuan')
    await expect(kepala.getByRole('heading', { level: 1 })).toContainText('menunggu keputusan Anda')
    const pengajuan = kepala.getByRole('region', { name: judul() })
    await expect(pengajuan).toContainText(ALASAN)
    await expect(pengajuan).toContainText(/31 Oktober 2025.*menjadi 31 Januari 2026/)
    await pengajuan.getByText('Tolak', { exact: true }).click()
    await pengajuan.getByLabel('Alasan menolak').fill('Tunggu rapat bulan depan')
    await pengajuan.getByRole('button', { name: 'Tolak pengajuan' }).click()
    await expect(kepala.getByText(/^Ditolak oleh Bupati .*Tunggu rapat bulan depan/)).toBeVisible()

    await requireHalaman(p, '/target')
    await expect(menunggu).toHaveCount(0)
    await ajukan()
    await setujui(kepala, judul())
    await requireHalaman(p, '/target')
    await expect(p.getByRole('row', { name: new RegExp(`${tempat.slice(10)}.*31 Jan 2026`) })).toContainText(
      ALASAN,
    )
    await bersihkan()
  })

  it('delegates it: the receiver decides in his name, the trace names both, and it is handed back', async () => {
    const kepala = await createHalaman({ akun: 'pimpinan', ukuran: 'ponsel' })
    await requireHalaman(kepala, '/persetujuan/delegasi')
    const tujuan = { label: 'TP Posyandu (contoh) (TP Posyandu)' }
    await kepala.getByLabel('Kepada').selectOption(tujuan)
    await kepala.getByLabel('Sampai').fill('2020-01-01')
    await kepala.getByLabel('Alasan').fill(ALASAN)
    // The browser's own check of the date is not what is tested.
    await kepala.locator('input[name=sampai]').evaluate((e: HTMLInputElement) => e.removeAttribute('min'))
    await kepala.getByRole('button', { name: 'Delegasikan' }).click()
    await expect(getPeringatan(kepala)).toContainText('Tanggal berakhir harus sesudah tanggal mulai.')
    await kepala.getByLabel('Kepada').selectOption(tujuan)
    const mulai = await kepala.getByLabel('Mulai').inputValue()
    await kepala.getByLabel('Sampai').fill(mulai)
    await kepala.getByRole('button', { name: 'Delegasikan' }).click()
    await expect(kepala.getByRole('status').filter({ hasText: 'lalu berakhir sendiri' })).toBeVisible()

    await ajukan()
    const tp = await createHalaman({ akun: 'tp', ukuran: 'ponsel' })
    await requireHalaman(tp, '/persetujuan')
    await expect(tp.getByText(/^Anda memutuskan atas nama Bupati/)).toBeVisible()
    await setujui(tp, judul())
    await expect(tp.getByText(/atas nama Bupati \(contoh\) \(delegasi\)/)).toBeVisible()
    await requireHalaman(tp, '/persetujuan/delegasi')
    await tp.getByRole('button', { name: 'Cabut' }).first().click()
    await expect(tp.getByText('Dicabut').first()).toBeVisible()
    await bersihkan()
  })

  it('decided meanwhile by another, the second reads who was first', async () => {
    await ajukan()
    const [a, b] = [await createHalaman({ akun: 'pimpinan' }), await createHalaman({ akun: 'pimpinan' })]
    await requireHalaman(b, '/persetujuan')
    await setujui(a, judul())
    await b.getByRole('region', { name: judul() }).getByRole('button', { name: 'Setujui' }).click()
    await expect(
      b.getByRole('alert').filter({ hasText: 'sudah disetujui lebih dulu oleh Bupati' }),
    ).toBeVisible()
    await bersihkan()
  })
})

describe('a large import', () => {
  it('waits as it was brought, is read as numbers before and after by the head, saved by his approval, and undone', async () => {
    await sql`insert into aturan_persetujuan (jenis, wajib, ambang, alasan, contoh) values ('impor', true, 3, ${ALASAN}, true)`
    const dua = await sql<{ nama: string; kode_desa: string }[]>`
      select nama, kode_desa from posyandu p where berlaku and kode_desa like '64.02.13.%' and exists (
        select 1 from fakta f where f.posyandu_id = p.id and f.bulan = '2025-10' and f.ukuran = 'balita_ditimbang' and f.berlaku)
      order by kode_desa, nama limit 2`
    const p = await createHalaman({ akun: 'dpmd' })
    const id = await loadPratinjau(
      p,
      createBerkas('uji-besar.xlsx', [
        [
          'Kode desa',
          'Posyandu',
          'Bulan',
          'S (balita seluruhnya)',
          'K (punya KMS/Buku KIA)',
          'D (ditimbang)',
        ],
        ...dua.map((d) => [d.kode_desa, d.nama, 'Oktober 2025', 307, 305, 303]),
      ]),
    )
    await expect(p.getByText(/^Berlaku setelah disetujui Bupati \(contoh\)/)).toBeVisible()
    await p.getByRole('button', { name: 'Ajukan 2 baris' }).click()
    await expect(p.getByRole('region', { name: 'Menunggu persetujuan' })).toContainText('uji-besar.xlsx')
    await expect(p.getByRole('button', { name: /^(Simpan|Ajukan|Buang)/ })).toHaveCount(0)

    const kepala = await createHalaman({ akun: 'pimpinan', ukuran: 'ponsel' })
    await requireHalaman(kepala, '/persetujuan')
    const judul = 'Impor uji-besar.xlsx mengubah 6 angka lama'
    await expect(kepala.getByRole('region', { name: judul })).toContainText('Angka lama yang diubah')
    await setujui(kepala, judul)
    await requireHalaman(p, `/impor/${id}`)
    await expect(p.getByRole('heading', { level: 1 })).toContainText('tersimpan')
    await batalkan(p, id)
    await removePengajuan(sql, `impor/${id}`)
    await bersihkan()
  })
})

describe('roles', () => {
  it('rules are set by DPMD and the head only; others see no requests but their own', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/persetujuan/aturan')
    const kartu = p.getByRole('region', { name: /^Impor besar/ })
    await kartu.getByText('Ubah aturan ini').click()
    await kartu.getByLabel(/^Perlu bila lebih dari/).fill('2500')
    await kartu.getByLabel('Alasan').fill(ALASAN)
    await kartu.getByRole('button', { name: 'Simpan aturan' }).click()
    await expect(p.getByRole('row', { name: new RegExp(ALASAN) })).toContainText('lebih dari 2.500')
    await ajukan()
    const [ada] = await sql<{ id: number }[]>`select id from pengajuan where objek like ${`${OBJEK}%`}`
    for (const akun of ['tp', 'opd', 'kecamatan'] as const) {
      const lain = await createHalaman({ akun })
      await requireHalaman(lain, '/persetujuan/aturan', 404)
      await requireHalaman(lain, `/persetujuan/${ada?.id}`, 404)
      await requireHalaman(lain, '/persetujuan')
      await expect(lain.getByText(judul())).toHaveCount(0)
    }
    const tamu = await createHalaman()
    await tamu.goto('/persetujuan')
    await expect(tamu).toHaveURL(/\/masuk/)
  })

  it('every page is free of violations and never wider than the screen', async () => {
    const [ada] = await sql<{ id: number }[]>`select id from pengajuan where objek like ${`${OBJEK}%`}`
    const p = await createHalaman({ akun: 'pimpinan' })
    for (const jalur of ['', `/${ada?.id}`, '/delegasi', '/aturan']) {
      await requireHalaman(p, `/persetujuan${jalur}`)
      for (const [nama, ukuran] of Object.entries(UKURAN)) {
        await p.setViewportSize(ukuran)
        expect([jalur, nama, await listPelanggaran(p)]).toEqual([jalur, nama, []])
        const lebar = await p.evaluate(() => document.documentElement.scrollWidth)
        expect([jalur, nama, lebar]).toEqual([jalur, nama, ukuran.width])
      }
    }
    await bersihkan()
  })
})
