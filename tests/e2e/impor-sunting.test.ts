import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { createBasis } from './basis'
import { createBerkas } from './buku'
import { batalkan, buang, loadPratinjau, simpan } from './impor'
import { createPeramban, expect, requireHalaman } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()
const JUDUL = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'Diukur', 'Pendek', 'Sangat pendek']

/** A posyandu of Tenggarong whose name with a letter more is doubtful: alike, and not certain. */
async function getPosyandu(): Promise<{ nama: string; desa: string }> {
  const [p] = await sql<{ nama: string; desa: string }[]>`
    select p.nama, w.nama as desa from posyandu p join wilayah w on w.kode = p.kode_desa
    where p.berlaku and p.kode_desa like '64.02.06.%' and p.nama ~ '^[A-Z][a-z]{5,7}$'
      and not exists (select 1 from posyandu l where l.kode_desa = p.kode_desa and l.id <> p.id and left(l.nama, 4) = left(p.nama, 4))
    order by p.id limit 1`
  if (!p) throw new Error('no such posyandu')
  return p
}

const buka = (p: Page, teks: string | RegExp) =>
  p.getByRole('listitem').filter({ hasText: teks }).getByText('Perbaiki', { exact: true }).first().click()

describe('a kecamatan officer mends a file on the screen', () => {
  it('a cell, a new posyandu, a row left out: each counts at once, and is there after a new sign-in', async () => {
    const p = await createHalaman({ akun: 'kecamatan', ukuran: 'laptop' })
    const { nama, desa } = await getPosyandu()
    const b = (...isi: (string | number)[]) => ['Tenggarong', desa, ...isi]
    await loadPratinjau(
      p,
      createBerkas('sunting.xlsx', [
        JUDUL,
        b(nama, 'Oktober 2025', 'dua belas', 1, 0),
        b(`${nama}h`, 'Oktober 2025', 30, 1, 0),
        b(nama, 'kapan', 30, 1, 0),
      ]),
    )
    const judul = p.getByRole('heading', { level: 1 })
    await expect(judul).toContainText('3 perlu diperbaiki')
    await buka(p, 'bukan angka')
    await p.getByRole('textbox', { name: 'Diukur' }).fill('40')
    await p.getByRole('button', { name: 'Ubah', exact: true }).first().click()
    await expect(judul).toContainText('1 dari 3 baris', { timeout: 60_000 })
    await p.getByRole('checkbox', { name: new RegExp(`^${nama}h`) }).check()
    await p.getByRole('button', { name: 'Setujui yang dicentang' }).click()
    await expect(judul).toContainText('2 dari 3 baris', { timeout: 60_000 })
    await buka(p, 'bukan bulan')
    await p.getByRole('button', { name: 'Lewati baris 4' }).click()
    await expect(judul).toContainText('Semua 2 baris siap', { timeout: 60_000 })

    const lagi = await createHalaman({ akun: 'kecamatan', ukuran: 'ponsel' })
    await requireHalaman(lagi, new URL(p.url()).pathname)
    await expect(lagi.getByRole('heading', { level: 1 })).toContainText('Semua 2 baris siap')
    await expect(lagi.getByText('"dua belas" menjadi "40"')).toBeVisible()
    await buang(p)
  }, 150_000)
})

describe('dpmd merges what was entered twice', () => {
  it('after a save, and takes it apart again', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    const { nama, desa } = await getPosyandu()
    const id = await loadPratinjau(
      p,
      createBerkas('ganda.xlsx', [JUDUL, ['Tenggarong', desa, `${nama}h`, 'Oktober 2025', 30, 1, 0]]),
    )
    await p.getByRole('checkbox', { name: new RegExp(`^${nama}h`) }).check()
    await p.getByRole('button', { name: 'Setujui yang dicentang' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('siap disimpan', { timeout: 60_000 })
    await simpan(p)
    const [baru] = await sql<{ id: number }[]>`select id from posyandu where nama = ${`${nama}h`} and berlaku`

    await requireHalaman(p, '/impor/ganda')
    const kartu = p.locator('form').filter({ hasText: `${nama}h` })
    await kartu.getByRole('radio', { name: new RegExp(`^${nama}\\b`) }).check()
    await kartu.getByRole('button', { name: 'Gabungkan' }).click()
    const daftar = p.getByRole('listitem').filter({ hasText: `${nama}h menjadi bagian dari` })
    await expect(daftar).toBeVisible({ timeout: 60_000 })
    await p.goto(`/posyandu/${baru?.id}`)
    await expect(p.getByRole('heading', { level: 1 })).toContainText(nama)
    expect(p.url()).not.toContain(`/posyandu/${baru?.id}`)

    await requireHalaman(p, '/impor/ganda')
    await daftar.getByRole('button', { name: 'Lepaskan' }).click()
    await expect(daftar).toHaveCount(0, { timeout: 60_000 })
    await batalkan(p, id)
  })
})
