import { read, utils, write } from '@e965/xlsx'
import type { Page } from 'playwright'
import { afterAll, describe, it } from 'vitest'
import { createBasis } from './basis'
import { type Baris, createBerkasMentah, loadIsi } from './buku'
import { batalkan, loadPratinjau, simpan } from './impor'
import { createPeramban, expect, getPeringatan, requireHalaman } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()
const TABANG = '64.02.12'

// Every journey undoes what it did; what is left is history that no other test expects.
afterAll(async () => {
  await sql`delete from registrasi where jejak_id is not null and contoh`
})

async function getPosyandu(tahap: string): Promise<{ id: number; nama: string }> {
  const [p] = await sql<{ id: number; nama: string }[]>`
    select p.id, p.nama from posyandu p join lateral (
      select r.tahap from registrasi r where r.posyandu_id = p.id and r.membatalkan is null
        and not exists (select 1 from registrasi b where b.membatalkan = r.id)
      order by r.tanggal desc, r.id desc limit 1) r on true
    where p.berlaku and r.tahap = ${tahap} and p.kode_desa not like '64.02.06.%' order by p.id limit 1`
  if (!p) throw new Error(`no posyandu at ${tahap}`)
  return p
}

const getJumlah = async (p: Page, alamat: string): Promise<number> => {
  await requireHalaman(p, alamat)
  const judul = await p.getByRole('heading', { level: 1 }).innerText()
  return /^Tidak ada/.test(judul) ? 0 : Number(/^([\d.]+)/.exec(judul)?.[1])
}

async function centang(p: Page, banyak: number): Promise<void> {
  const kotak = p.getByRole('checkbox', { name: /^Pilih .*, (Desa|Kelurahan) / })
  for (let i = 0; i < banyak; i++) await kotak.nth(i).check()
}

describe('registration', () => {
  it('DPMD moves twelve posyandu at once, sees them in the list, and takes it back', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    const diajukan = `/registrasi/daftar?kecamatan=${TABANG}&tahap=diajukan`
    const semula = await getJumlah(p, diajukan)
    await requireHalaman(p, `/registrasi/daftar?kecamatan=${TABANG}&urut=tahap&arah=naik`)
    await centang(p, 12)
    await expect(p.getByText('12 dipilih')).toBeVisible()
    const bilah = p
      .locator('form')
      .filter({ has: p.getByRole('button', { name: /^Catat untuk yang dipilih/ }) })
    await bilah.getByLabel('Tahap', { exact: true }).selectOption('diajukan')
    await bilah.getByLabel('Catatan').fill('Berkas lengkap diterima')
    for (const d of ['Berita acara', 'SK pembentukan', 'SK pengurus & kader'])
      await bilah.getByLabel(d, { exact: true }).check()
    await bilah.getByRole('button', { name: 'Catat untuk yang dipilih (12)' }).click()
    await expect(p.getByText('12 posyandu dicatat.')).toBeVisible()
    const kedua = await p.context().newPage()
    expect(await getJumlah(kedua, diajukan)).toBe(semula + 12)
    await p.getByRole('button', { name: 'Batalkan perubahan ini' }).click()
    await expect(p.getByText('12 posyandu dibatalkan.')).toBeVisible()
    expect(await getJumlah(kedua, diajukan)).toBe(semula)
  })

  it('a file comes back only with a reason; the history keeps the return and its undoing', async () => {
    const { id, nama } = await getPosyandu('verifikasi')
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, `/registrasi/posyandu/${id}`)
    await p.getByLabel('Tahap', { exact: true }).selectOption('dikembalikan')
    await p.getByRole('button', { name: 'Catat langkah' }).click()
    await expect(p.getByText('tulis alasan berkas dikembalikan')).toBeVisible()
    await p.getByLabel('Tahap', { exact: true }).selectOption('dikembalikan')
    await p.getByLabel('Catatan', { exact: true }).fill('SK pengurus belum bernomor')
    await p.getByRole('button', { name: 'Catat langkah' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText(`${nama}: registrasi dikembalikan`)
    await requireHalaman(p, `/posyandu/${id}`)
    await expect(p.getByText('SK pengurus belum bernomor').first()).toBeVisible()
    await requireHalaman(p, `/registrasi/posyandu/${id}`)
    await p.getByText('Batalkan catatan ini').first().click()
    await p.getByLabel('Alasan (boleh kosong)').first().fill('salah posyandu')
    await p.getByRole('button', { name: 'Batalkan catatan Dikembalikan' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('registrasi sampai verifikasi DPMD')
    await expect(p.getByText(/^Dibatalkan DPMD, .*: salah posyandu$/)).toBeVisible()
  })

  it('two officers at once: the second sees what the first did, and nothing is overwritten', async () => {
    const { id } = await getPosyandu('musyawarah')
    const satu = await createHalaman({ akun: 'dpmd' })
    const dua = await createHalaman({ akun: 'dpmd' })
    for (const p of [satu, dua]) await requireHalaman(p, `/registrasi/posyandu/${id}`)
    for (const p of [satu, dua]) await p.getByRole('button', { name: 'Catat langkah' }).click()
    await expect(satu.getByText('1 posyandu dicatat.')).toBeVisible()
    await expect(dua.getByText(/tahapnya dicatat SK pembentukan \(.*\) oleh DPMD pada/)).toBeVisible()
    await satu.getByRole('button', { name: 'Batalkan perubahan ini' }).click()
    await expect(satu.getByText('1 posyandu dibatalkan.')).toBeVisible()
  })

  it('the sheet for Kemendagri goes out, comes back with numbers, and is matched without retyping', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/registrasi/daftar')
    const [unduhan] = await Promise.all([
      p.waitForEvent('download'),
      p.getByRole('link', { name: 'Lembar Kemendagri' }).click(),
    ])
    const buku = read(await loadIsi(unduhan))
    const lembar = buku.Sheets[buku.SheetNames[0] as string]
    if (!lembar) throw new Error('no sheet')
    const [judul = [], ...baris] = utils.sheet_to_json<Baris>(lembar, { header: 1, defval: null })
    const k = (nama: string) => judul.indexOf(nama)
    const terisi = baris.slice(0, 2)
    expect(baris.length).toBeGreaterThan(3)
    for (const [i, b] of terisi.entries()) {
      b[k('Nomor registrasi')] = `${b[k('Kode desa')]}.9${i}1`
      b[k('Tanggal terdaftar')] = '23/10/2025'
      b[k('Nama posyandu')] = `${b[k('Nama posyandu')]} (Kemendagri)`
    }
    buku.Sheets[buku.SheetNames[0] as string] = utils.aoa_to_sheet([judul, ...baris])
    const berkas = createBerkasMentah('kemendagri.xlsx', write(buku, { type: 'buffer', bookType: 'xlsx' }))
    const impor = await loadPratinjau(p, berkas)
    await expect(p.getByText('Belum bernomor').first()).toBeAttached()
    await simpan(p)
    for (const b of terisi) {
      await requireHalaman(p, `/registrasi/posyandu/${String(b[k('Kode dasbor')]).slice(2)}`)
      await expect(p.getByRole('heading', { level: 1 })).toContainText('sudah terdaftar')
      await expect(p.getByText(`Nomor ${b[k('Nomor registrasi')]}`)).toBeVisible()
    }
    await batalkan(p, impor)
  })

  it('a kecamatan cannot reach, record or undo what is another’s; the others only read', async () => {
    const { id } = await getPosyandu('musyawarah')
    const p = await createHalaman({ akun: 'kecamatan', boleh: /404/ })
    await requireHalaman(p, `/registrasi/posyandu/${id}`, 404)
    await requireHalaman(p, '/registrasi/daftar?kecamatan=64.02.12')
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Tidak ada posyandu')
    await requireHalaman(p, '/registrasi/daftar')
    await expect(p.locator('#isi')).not.toContainText('Tabang')
    const kotak = p.getByRole('checkbox', { name: /^Pilih .*, (Desa|Kelurahan) / }).first()
    await kotak.check()
    await expect(p.getByText('1 dipilih')).toBeVisible()
    await kotak.evaluate((el, nilai) => el.setAttribute('value', nilai), `${id}:1.1`)
    const bilah = p
      .locator('form')
      .filter({ has: p.getByRole('button', { name: /^Catat untuk yang dipilih/ }) })
    await bilah.getByLabel('Tahap', { exact: true }).selectOption('diajukan')
    await expect(bilah.getByLabel('Tahap', { exact: true }).locator('option')).toHaveCount(5)
    const [jawaban] = await Promise.all([
      p.waitForResponse((r) => r.request().method() === 'POST' && r.url().includes('/registrasi/daftar')),
      bilah.getByRole('button', { name: /^Catat untuk/ }).click(),
    ])
    expect(jawaban.status()).toBe(404)
    const tulisan = await sql`select r.id from registrasi r join pengguna o on o.id = r.oleh
      where r.posyandu_id = ${id} and o.peran = 'kecamatan'`
    expect(tulisan).toHaveLength(0)
    const pimpinan = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(pimpinan, `/registrasi/posyandu/${id}`)
    await expect(pimpinan.getByRole('button', { name: 'Catat langkah' })).toHaveCount(0)
    await requireHalaman(pimpinan, '/registrasi/daftar')
    await expect(pimpinan.getByRole('checkbox', { name: /^Pilih/ })).toHaveCount(0)
    expect((await pimpinan.request.get('/api/registrasi/kemendagri')).status()).toBe(404)
    expect((await pimpinan.request.get('/api/registrasi/daftar?tahap=musyawarah')).status()).toBe(200)
  })

  it('works without JavaScript: a step is recorded from the list, and undone', async () => {
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, `/registrasi/daftar?kecamatan=${TABANG}&tahap=sk-pengurus`)
    await centang(p, 1)
    const bilah = p
      .locator('form')
      .filter({ has: p.getByRole('button', { name: /^Catat untuk yang dipilih/ }) })
    await bilah.getByLabel('Tahap', { exact: true }).selectOption('diajukan')
    await bilah.getByRole('button', { name: /^Catat untuk/ }).click()
    await expect(p.getByText('1 posyandu dicatat.')).toBeVisible()
    await p.getByRole('button', { name: 'Batalkan perubahan ini' }).click()
    await expect(p.getByText('1 posyandu dibatalkan.')).toBeVisible()
    await expect(getPeringatan(p)).toHaveCount(0)
  })

  it('every count of the funnel opens as many posyandu', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/registrasi')
    const tautan = p
      .getByRole('table', { name: 'Posyandu per tahap registrasi' })
      .locator('a[href*="/registrasi/daftar"]')
    const isi = await tautan.evaluateAll((a) =>
      a.map((x) => [x.getAttribute('href') ?? '', x.textContent ?? '']),
    )
    expect(isi.length).toBeGreaterThan(5)
    for (const [href, teks] of isi as [string, string][])
      expect(await getJumlah(p, href), href).toBe(Number(teks.replaceAll('.', '')))
  })
})
