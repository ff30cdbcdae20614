import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { removeTataLetak, saveTataLetak } from '@/db/mutations/tata-letak'
import { listTataLetak } from '@/db/queries/tata-letak'
import type { TataLetak } from '@/impor/tipe'
import { createBasis } from './basis'
import { createWilayah } from './impor-bahan'

const TENGGARONG = '64.02.06'
const TABANG = '64.02.12'
const LETAK: TataLetak = {
  templat: 'laporan-bulanan',
  kolom: { 'pos pelayanan': 'posyandu', cuaca: null },
  tanggal: '2025-10-12',
}
let basis: Awaited<ReturnType<typeof createBasis>>
const akun = { satu: 0, dua: 0, tabang: 0, contoh: 0, dpmd: 0 }

beforeAll(async () => {
  basis = await createBasis()
  await createWilayah(basis.sql)
  const daftar = [
    ['satu', TENGGARONG, false],
    ['dua', TENGGARONG, false],
    ['tabang', TABANG, false],
    ['contoh', TENGGARONG, true],
    ['dpmd', null, false],
  ] as const
  for (const [nama, kecamatan, contoh] of daftar) {
    const [p] = await basis.sql<{ id: number }[]>`
      insert into pengguna (nama_masuk, nama, sandi, peran, kode_kecamatan, contoh)
      values (${nama}, ${nama}, 'x', ${kecamatan ? 'kecamatan' : 'dpmd'}, ${kecamatan}, ${contoh}) returning id`
    akun[nama] = p?.id ?? 0
  }
})
afterAll(() => basis.tutup())
beforeEach(() => basis.sql`truncate tata_letak`)

const baca = (oleh: number, kodeKecamatan: string | null) => listTataLetak(basis.db, { oleh, kodeKecamatan })

it('a kecamatan remembers as one, and for nobody else', async () => {
  await saveTataLetak(basis.db, { oleh: akun.satu, kodeKecamatan: TENGGARONG }, LETAK)
  expect(await baca(akun.dua, TENGGARONG)).toEqual([LETAK])
  expect(await baca(akun.tabang, TABANG)).toEqual([])
  expect(await baca(akun.dpmd, null)).toEqual([])
})

it('what a sample account teaches stays its own: its password is public', async () => {
  await saveTataLetak(basis.db, { oleh: akun.contoh, kodeKecamatan: TENGGARONG }, LETAK)
  expect(await baca(akun.satu, TENGGARONG)).toEqual([])
  expect(await baca(akun.contoh, TENGGARONG)).toEqual([LETAK])
  await saveTataLetak(
    basis.db,
    { oleh: akun.satu, kodeKecamatan: TENGGARONG },
    { ...LETAK, kolom: { x: null } },
  )
  expect(await baca(akun.contoh, TENGGARONG)).toEqual([LETAK])
})

it('an account without kecamatan remembers for itself', async () => {
  await saveTataLetak(basis.db, { oleh: akun.dpmd, kodeKecamatan: null }, LETAK)
  expect(await baca(akun.dpmd, null)).toEqual([LETAK])
  expect(await baca(akun.satu, TENGGARONG)).toEqual([])
})

it('a later answer adds to the earlier ones and replaces those to the same heading', async () => {
  const pengirim = { oleh: akun.satu, kodeKecamatan: TENGGARONG }
  await saveTataLetak(basis.db, pengirim, LETAK)
  await saveTataLetak(basis.db, pengirim, {
    ...LETAK,
    kolom: { cuaca: 'hari_buka', lain: null },
    tanggal: '2025-11-01',
  })
  expect(await baca(akun.satu, TENGGARONG)).toEqual([
    {
      templat: 'laporan-bulanan',
      kolom: { 'pos pelayanan': 'posyandu', cuaca: 'hari_buka', lain: null },
      tanggal: '2025-11-01',
    },
  ])
})

it('can be forgotten, template by template', async () => {
  const pengirim = { oleh: akun.satu, kodeKecamatan: TENGGARONG }
  await saveTataLetak(basis.db, pengirim, LETAK)
  await saveTataLetak(basis.db, pengirim, { ...LETAK, templat: 'ppgbm' })
  await removeTataLetak(basis.db, pengirim, 'laporan-bulanan')
  expect((await baca(akun.satu, TENGGARONG)).map((l) => l.templat)).toEqual(['ppgbm'])
})
