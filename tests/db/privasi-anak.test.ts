import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { removeDraf, saveImpor, undoImpor } from '@/db/mutations/impor'
import { saveSunting } from '@/db/mutations/impor-sunting'
import { createBerkas, type SelUji } from '@/impor/uji-konteks'
import { cakupanSistem } from '@/server/akses'
import { type Kiriman, loadPemeriksaan, saveHasilPeriksa } from '@/server/impor/berkas'
import { loadKonteks } from '@/server/impor/konteks'
import { periksaTerpisah } from '@/server/impor/terpisah'
import { createBasis } from './basis'
import { createPosyandu, createWilayah, DESA } from './impor-bahan'

/** Planted in every cell that is about a person; letters that occur nowhere else. */
const RAHASIA = {
  nik: ['6402061203220917', '6402061203220918', '6402061203220919'],
  nama: 'Qwzxanak',
  ortu: 'Qwzxibu',
  alamat: 'Gang Qwzxalamat',
  lahir: '13-02-2022',
  berkas: 'Qwzxberkas',
  lembar: 'Qwzxlembar',
}
const POLA = /qwzx|64020612032209|13-02-2022|2022-02-13|13\/02\/2022|13 Februari 2022/i

const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
let basis: Awaited<ReturnType<typeof createBasis>>
const awalUji = Date.now()
beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await createWilayah(basis.sql)
  await createPosyandu(basis.sql, [[DESA[0], 'Mawar']])
})
afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

const JUDUL = [
  'NIK',
  'Nama',
  'JK',
  'Tgl Lahir',
  'Nama Ortu',
  'Alamat',
  'Kec',
  'Desa/Kel',
  'Posyandu',
  'Tanggal Pengukuran',
  'TB/U',
  'ZS TB/U',
  'Naik Berat Badan',
]
const createAnak = (ke: number, posyandu: string, tanggal: SelUji = '2025-10-08'): SelUji[] => [
  RAHASIA.nik[ke] ?? null,
  `${RAHASIA.nama}${ke}`,
  'L',
  RAHASIA.lahir,
  RAHASIA.ortu,
  RAHASIA.alamat,
  'Tenggarong',
  'Rapak Lambur',
  posyandu,
  tanggal,
  'Normal',
  -1.1,
  'N',
]

async function unggah(baris: SelUji[][], judul = JUDUL) {
  const bytes = createBerkas({ [RAHASIA.lembar]: [judul, ...baris] })
  const kiriman: Kiriman = {
    nama: `${RAHASIA.berkas}.xlsx`,
    bytes,
    cakupan: cakupanSistem(),
    kodeKecamatan: null,
    oleh: null,
  }
  const hasil = await loadPemeriksaan(kiriman, periksaTerpisah)
  if ('ditolak' in hasil) return { ditolak: hasil.ditolak }
  return { id: await saveHasilPeriksa(kiriman, hasil), hasil }
}

/** Every table of the database as text, one row a line. */
async function loadTumpahan(): Promise<string> {
  const tabel = await basis.sql<{ nama: string }[]>`
    select format('%I.%I', schemaname, tablename) as nama from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`
  const isi: string[] = []
  for (const { nama } of tabel)
    for (const b of await basis.sql.unsafe(`select t::text as isi from ${nama} t`))
      isi.push(`${nama}: ${b.isi}`)
  return isi.join('\n')
}

/** Files of the database's folder (its logs included) and of the temporary folder since the test began that hold what was planted. */
async function listBerkasBocor(): Promise<string[]> {
  await basis.sql`checkpoint`
  const [d] = await basis.sql<{ dir: string }[]>`select current_setting('data_directory') as dir`
  const baru = readdirSync(tmpdir())
    .map((n) => join(tmpdir(), n))
    .filter((p) => {
      const s = statSync(p, { throwIfNoEntry: false })
      return s?.isFile() && s.mtimeMs >= awalUji && s.size < 50e6
    })
  const cari = spawnSync('grep', ['-rlaiE', POLA.source, d?.dir as string, ...baru], { encoding: 'utf8' })
  return cari.stdout.split('\n').filter((b) => b && !b.endsWith('.test.ts'))
}

const requireBersih = async (perihal: string) =>
  expect(
    (await loadTumpahan()).split('\n').filter((b) => POLA.test(b)),
    perihal,
  ).toEqual([])

test('no NIK, name, parent, address or birth date of a child is anywhere after upload, draft, edit, save, undo and refusal', async () => {
  const a = await unggah([createAnak(0, 'Mawar'), createAnak(1, 'Seroja'), createAnak(2, 'Mawar', 'besok')])
  if (!a.hasil) throw new Error('refused')
  expect(JSON.stringify(a.hasil.pemeriksaan)).not.toMatch(POLA)
  expect(a.hasil.pemeriksaan.hitungan).toMatchObject({ dibaca: 2, diterima: 1, ditolak: 1 })
  await requireBersih('draft')
  expect(await basis.sql`select 1 from impor_berkas`).toHaveLength(0)

  const oleh = {
    oleh: null,
    loadKonteks: (desa: readonly string[]) =>
      loadKonteks({ cakupan: cakupanSistem(), kodeKecamatan: null, posyanduBaru: new Set<string>() }, desa),
  }
  await saveSunting(
    basis.db,
    a.id,
    { tindakan: 'setujui', posyandu: [{ kodeDesa: DESA[0], nama: 'Seroja' }] },
    oleh,
  )
  await saveImpor(basis.db, a.id, null)
  expect(
    await basis.sql`select sum(nilai)::int as n from fakta where ukuran = 'balita_diukur' and berlaku`,
  ).toEqual([{ n: 2 }])
  await requireBersih('saved')
  await undoImpor(basis.db, a.id, null)
  await requireBersih('undone')

  const buang = await unggah([createAnak(0, 'Mawar', '2025-09-02')])
  await removeDraf(basis.db, buang.id as number, null)
  const tanpaTanggal = await unggah([createAnak(0, 'Mawar', 'besok')])
  const bukanPpgbm = await unggah(
    [createAnak(0, 'Mawar')],
    JUDUL.map((j) => (j === 'Tanggal Pengukuran' ? 'Hobi' : j)),
  )
  expect(JSON.stringify(tanpaTanggal.ditolak)).not.toMatch(POLA)
  // Refused as a list of persons: the sentence names the sheet, to the sender only.
  expect(JSON.stringify(bukanPpgbm.ditolak).replaceAll(RAHASIA.lembar, '')).not.toMatch(POLA)
  await requireBersih('refused')
  expect(await listBerkasBocor()).toEqual([])
}, 60_000)

test('the search finds what is there: a name put into a table is found in the dump and in the folder', async () => {
  await basis.sql`insert into jejak (perbuatan, objek) values ('uji', ${RAHASIA.nama})`
  expect(await loadTumpahan()).toMatch(POLA)
  expect((await listBerkasBocor()).length).toBeGreaterThan(0)
})
