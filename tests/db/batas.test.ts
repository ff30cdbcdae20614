import { readFileSync } from 'node:fs'
import type { MultiPolygon } from 'geojson'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { hapusContoh } from '@/db/contoh/hapus'
import {
  type DrafBatas,
  removeDrafBatas,
  saveBatasBerlaku,
  saveDrafBatas,
  undoBatasBerlaku,
} from '@/db/mutations/batas'
import { saveLetak } from '@/db/mutations/letak'
import { getTopologiBatas, listBatas, listPeristiwaBatas } from '@/db/queries/batas'
import { getLetak, listLetak } from '@/db/queries/letak'
import type { TemuanBatas } from '@/impor/batas/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { boleh, cakupanSistem, requireCakupanSegel } from '@/server/akses'
import { loadBatasKecamatan } from '@/server/batas/letak'
import { loadTopologiBatas } from '@/server/batas/topologi'
import { loadBentukDesa, loadGambarDesa } from '@/server/peta/bentuk-desa'
import { loadGeometri } from '@/server/peta/geometri'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'
import { createPosyandu, createWilayah, removeData } from './impor-bahan'

const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const TOPO = readFileSync('public/geo/64.02.topo.json', 'utf8')
const sistem = cakupanSistem()
let basis: Awaited<ReturnType<typeof createBasis>>
let oleh = 0
let tenggarong: Cakupan

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await createWilayah(basis.sql)
  const [p] = await basis.sql<{ id: number }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran) values ('d', 'Dinas', 'x', 'dpmd') returning id`
  oleh = (p as { id: number }).id
  tenggarong = requireCakupanSegel(createSegel({ peran: 'kecamatan', akar: '64.02.06', versi: 1 })).cakupan
})
afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})
beforeEach(async () => {
  await removeData(basis.sql)
  await basis.sql`truncate batas, batas_berlaku, letak_posyandu restart identity`
  await basis.sql`insert into keadaan_data (versi) values (7)`
})

const getVersi = async () => (await basis.sql<{ versi: number }[]>`select versi from keadaan_data`)[0]?.versi
const setuju = { sumber: 'BIG', tanggal: '2024-03-01', setuju: true }

let nomor = 0
function createDraf(ubah: Partial<DrafBatas> = {}): Promise<number> {
  nomor += 1
  return saveDrafBatas(basis.db, {
    berkas: 'batas.geojson',
    sha256: `sidik${nomor}`,
    ukuranByte: 10,
    contoh: false,
    oleh,
    bahan: new Uint8Array([1]),
    hasil: { temuan: [], lapisan: [], ukuran: { kecamatan: TOPO.length, desa: null } },
    kecamatan: TOPO,
    desa: null,
    versi: `b${nomor}`,
    ...ubah,
  })
}

describe('boundaries in force', () => {
  it('draw official desa in place of the hexagons, holes kept, and hexagons again without them', async () => {
    expect((await loadGambarDesa()).geo.features).toHaveLength(237)
    const luar = [
      [116, -0.4],
      [116.1, -0.4],
      [116.1, -0.3],
      [116, -0.3],
      [116, -0.4],
    ]
    const lubang = [
      [116.04, -0.36],
      [116.04, -0.34],
      [116.06, -0.34],
      [116.06, -0.36],
      [116.04, -0.36],
    ]
    const desa = JSON.stringify({
      type: 'Topology',
      arcs: [luar, lubang],
      objects: {
        desa: {
          type: 'GeometryCollection',
          geometries: [
            {
              type: 'Polygon',
              id: '64.02.06.2001',
              arcs: [[0], [1]],
              properties: { label: [116.02, -0.38], besar: 2 },
            },
          ],
        },
      },
    })
    const id = await createDraf({ desa, versi: 'bdesa' })
    await saveBatasBerlaku(basis.db, id, oleh, setuju)
    const { geo, alamat, svg } = await loadGambarDesa()
    expect(await loadBentukDesa()).toMatchObject({ resmi: true, desa: [{ kode: '64.02.06.2001' }] })
    expect(alamat.geo).toBe('/api/geo/desa.json?v=bdesa')
    expect(svg).toContain('id="d64.02.06.2001"')
    const bagian = geo.features.map((f) => (f.geometry as MultiPolygon).coordinates)
    expect(bagian.map((b) => b.map((p) => p.length))).toEqual([[2]])
    await undoBatasBerlaku(basis.db, oleh, id)
    expect((await loadBentukDesa()).resmi).toBe(false)
  })

  it('begin with the approximation, follow the set in force, and come back with undo, one step at a time', async () => {
    const awal = await loadGeometri()
    expect(awal).toMatchObject({ resmi: false, desa: null })
    const [a, b] = [await createDraf(), await createDraf({ versi: 'bdua' })]
    await saveBatasBerlaku(basis.db, a, oleh, setuju)
    expect(await loadGeometri()).toMatchObject({ resmi: true, sumber: 'BIG', tanggal: '2024-03-01' })
    await saveBatasBerlaku(basis.db, b, oleh, { ...setuju, sumber: 'Bagian Tapem' })
    const kini = await loadGeometri()
    expect(kini).toMatchObject({
      sumber: 'Bagian Tapem',
      versi: 'bdua',
      alamat: { kecamatan: '/api/geo/batas/bdua/kecamatan' },
    })
    expect(kini?.petak.length).toBe(awal?.petak.length)
    expect((await loadBatasKecamatan())?.resmi).toBe(true)
    await undoBatasBerlaku(basis.db, oleh, b)
    expect(await loadGeometri()).toMatchObject({ sumber: 'BIG' })
    await undoBatasBerlaku(basis.db, oleh, a)
    expect(await loadGeometri()).toEqual(awal)
    await saveBatasBerlaku(basis.db, b, oleh, { sumber: null, tanggal: null, setuju: false })
    expect(await loadGeometri()).toMatchObject({ sumber: 'Bagian Tapem' })
    expect((await listPeristiwaBatas(basis.db)).map((p) => [p.perbuatan, p.batasId])).toEqual([
      ['pakai', b],
      ['urung', null],
      ['urung', a],
      ['pakai', b],
      ['pakai', a],
    ])
    expect(await basis.sql`select perbuatan, objek from jejak order by id limit 2`).toEqual([
      { perbuatan: 'batas-pakai', objek: `batas/${a}` },
      { perbuatan: 'batas-pakai', objek: `batas/${b}` },
    ])
  })

  it('raise the version of the data each time, so that prerendered pages follow', async () => {
    const id = await createDraf()
    await saveBatasBerlaku(basis.db, id, oleh, setuju)
    expect(await getVersi()).toBe(8)
    await undoBatasBerlaku(basis.db, oleh, id)
    expect(await getVersi()).toBe(9)
  })

  it('are refused in words: kept out by the check, no source, unread findings, in force already, gone', async () => {
    const peringatan: TemuanBatas = {
      tingkat: 'peringatan',
      kode: 'celah',
      lapisan: 'kecamatan',
      pesan: 'x',
      saran: null,
      tempat: [],
    }
    const tolak = await createDraf({ kecamatan: null })
    await expect(saveBatasBerlaku(basis.db, tolak, oleh, setuju)).rejects.toThrow('belum lolos')
    const polos = await createDraf()
    await expect(saveBatasBerlaku(basis.db, polos, oleh, { ...setuju, sumber: null })).rejects.toThrow(
      'sumber',
    )
    const tanya = await createDraf({
      hasil: { temuan: [peringatan], lapisan: [], ukuran: { kecamatan: 1, desa: null } },
    })
    await expect(saveBatasBerlaku(basis.db, tanya, oleh, { ...setuju, setuju: false })).rejects.toThrow(
      'Centang',
    )
    await saveBatasBerlaku(basis.db, polos, oleh, setuju)
    await expect(saveBatasBerlaku(basis.db, polos, oleh, setuju)).rejects.toThrow('sudah berlaku')
    await expect(undoBatasBerlaku(basis.db, oleh, tanya)).rejects.toThrow('sedang tidak berlaku')
    await expect(saveBatasBerlaku(basis.db, 999, oleh, setuju)).rejects.toThrow('tidak ada lagi')
    expect(await getVersi()).toBe(8)
  })

  it('have an address once they were in force; drafts have none', async () => {
    const id = await createDraf({ versi: 'bx', desa: '{"d":1}' })
    expect(await getTopologiBatas(basis.db, 'bx', 'kecamatan')).toBeNull()
    await saveBatasBerlaku(basis.db, id, oleh, setuju)
    expect(await loadTopologiBatas('bx', 'desa')).toBe('{"d":1}')
    expect(await loadTopologiBatas('bx', 'hasil')).toBeNull()
    expect(await loadTopologiBatas("b' or 1=1", 'desa')).toBeNull()
  })

  it('keep the history: a set that was in force is not thrown away, the same file sent again replaces its draft', async () => {
    const id = await createDraf({ sha256: 'sama' })
    const lagi = await createDraf({ sha256: 'sama' })
    expect((await listBatas(basis.db)).map((b) => b.id)).toEqual([lagi])
    expect(lagi).not.toBe(id)
    await saveBatasBerlaku(basis.db, lagi, oleh, setuju)
    await removeDrafBatas(basis.db, lagi)
    expect(await listBatas(basis.db)).toMatchObject([
      { id: lagi, keadaan: 'tersimpan', sha256: 'sama', namaOleh: 'Dinas' },
    ])
  })

  it('are for DPMD alone', () => {
    for (const peran of ['pimpinan', 'tp_posyandu', 'kecamatan', 'opd'] as const)
      expect(boleh({ peran, kodeKecamatan: '64.02.06' }, 'kelola-batas')).toBe(false)
    expect(boleh({ peran: 'dpmd', kodeKecamatan: null }, 'kelola-batas')).toBe(true)
  })
})

describe('places of posyandu', () => {
  const siapa = () => ({ id: oleh, contoh: false })
  const letak = { lintang: -0.4, bujur: 116.98 }

  it('are set by hand with an audit row and a new version, and cleared again', async () => {
    const [id = 0] = await createPosyandu(basis.sql, [['64.02.06.2001', 'Mawar']])
    expect(await saveLetak(basis.db, tenggarong, id, siapa(), letak)).toBe(true)
    expect(await getLetak(basis.db, tenggarong, id)).toMatchObject({
      ...letak,
      tangan: true,
      namaOleh: 'Dinas',
    })
    expect(await getVersi()).toBe(8)
    expect(await saveLetak(basis.db, tenggarong, id, siapa(), null)).toBe(true)
    expect(await getLetak(basis.db, tenggarong, id)).toMatchObject({
      lintang: null,
      bujur: null,
      tangan: false,
    })
    expect(await basis.sql`select perbuatan, objek from jejak order by id`).toEqual([
      { perbuatan: 'letak-tetapkan', objek: `posyandu/${id}` },
      { perbuatan: 'letak-hapus', objek: `posyandu/${id}` },
    ])
  })

  it('fall back on what an import said before, and give way to one that comes later', async () => {
    const [id = 0] = await createPosyandu(basis.sql, [['64.02.06.2001', 'Mawar']])
    const impor = (disimpan: string, lintang: number) => basis.sql`
      with i as (insert into impor (templat, berkas, sha256, ukuran_byte, sifat, keadaan, disimpan, dibaca, diterima, ditolak, dilewati)
        values ('registrasi', 'a', ${disimpan}, 0, 'kantor', 'tersimpan', ${disimpan}, 0, 0, 0, 0) returning id)
      insert into posyandu_impor (posyandu_id, impor_id, nama, lintang, bujur) select ${id}, id, 'Mawar', ${lintang}, 117 from i`
    await impor('2025-01-01', -0.1)
    await saveLetak(basis.db, sistem, id, siapa(), letak)
    expect(await getLetak(basis.db, sistem, id)).toMatchObject(letak)
    await saveLetak(basis.db, sistem, id, siapa(), null)
    expect(await getLetak(basis.db, sistem, id)).toMatchObject({ lintang: -0.1, bujur: 117 })
    await saveLetak(basis.db, sistem, id, siapa(), letak)
    await impor('2999-01-01', -0.2)
    await saveLetak(basis.db, sistem, id, siapa(), letak)
    expect(await getLetak(basis.db, sistem, id)).toMatchObject({ lintang: -0.2, tangan: false })
  })

  it('are nothing to a kecamatan that the posyandu is not of', async () => {
    const [milik = 0, lain = 0] = await createPosyandu(basis.sql, [
      ['64.02.06.2001', 'Mawar'],
      ['64.02.12.2001', 'Melati'],
    ])
    expect(await saveLetak(basis.db, tenggarong, lain, siapa(), letak)).toBe(false)
    expect(await getLetak(basis.db, tenggarong, lain)).toBeNull()
    await saveLetak(basis.db, sistem, lain, siapa(), letak)
    await saveLetak(basis.db, sistem, milik, siapa(), letak)
    expect(await listLetak(basis.db, tenggarong, '64.02.12')).toEqual([])
    expect(await listLetak(basis.db, tenggarong, '64.02.06')).toMatchObject([{ id: milik }])
    expect(await basis.sql`select 1 from letak_posyandu where posyandu_id = ${lain}`).toHaveLength(1)
  })
})

it("what a sample account brought goes with the sample: boundaries fall back to the office's, places are cleared", async () => {
  await basis.sql`insert into impor (templat, berkas, sha256, ukuran_byte, sifat, keadaan, dibaca, diterima, ditolak, dilewati)
    values ('contoh', 'contoh', 'x', 0, 'contoh', 'tersimpan', 0, 0, 0, 0)`
  const [id = 0] = await createPosyandu(basis.sql, [['64.02.06.2001', 'Mawar']])
  const [kantor, contoh] = [await createDraf(), await createDraf({ contoh: true })]
  await saveBatasBerlaku(basis.db, kantor, oleh, setuju)
  await saveBatasBerlaku(basis.db, contoh, oleh, { ...setuju, sumber: 'Percobaan' })
  await saveLetak(basis.db, sistem, id, { id: oleh, contoh: true }, { lintang: -0.4, bujur: 116.98 })
  await hapusContoh(basis.db, oleh)
  expect(await loadGeometri()).toMatchObject({ resmi: true, sumber: 'BIG' })
  expect((await listBatas(basis.db)).map((b) => b.id)).toEqual([kantor])
  expect(await getLetak(basis.db, sistem, id)).toMatchObject({ lintang: null, bujur: null })
})
