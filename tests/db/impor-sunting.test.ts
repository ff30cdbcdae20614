import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { removeDraf, saveDraf, saveImpor, undoImpor } from '@/db/mutations/impor'
import { type Sunting, saveSunting } from '@/db/mutations/impor-sunting'
import { listPosyanduRujukan, listWilayahRujukan } from '@/db/queries/impor'
import { getVersiDraf, listAliasWilayah, listSuntingan, listUsulanPosyandu } from '@/db/queries/impor-sunting'
import { periksaBerkas } from '@/impor/periksa'
import type { KonteksPeriksa } from '@/impor/tipe'
import { createBarisLaporan, createBerkas, JUDUL_LAPORAN, type SelUji } from '@/impor/uji-konteks'
import { cakupanSistem } from '@/server/akses'
import { createBasis } from './basis'
import { createPosyandu, createWilayah, DESA, KABUPATEN, listKeadaan, removeData } from './impor-bahan'

let basis: Awaited<ReturnType<typeof createBasis>>
let idPosyandu: number[]
let ani: number
beforeAll(async () => {
  basis = await createBasis()
  await createWilayah(basis.sql)
  const [p] = await basis.sql<{ id: number }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran) values ('ani', 'Ani', 'x', 'dpmd') returning id`
  ani = p?.id as number
})
afterAll(() => basis.tutup())
beforeEach(async () => {
  await removeData(basis.sql)
  await basis.sql`truncate wilayah_alias, impor_sunting, impor_posyandu_baru`
  idPosyandu = await createPosyandu(basis.sql, [
    [DESA[0], 'Mawar'],
    [DESA[0], 'Melati'],
    [DESA[1], 'Kenanga'],
  ])
})

async function loadKonteks(): Promise<KonteksPeriksa> {
  return {
    ...(await listWilayahRujukan(basis.db, KABUPATEN)),
    posyandu: await listPosyanduRujukan(basis.db, cakupanSistem()),
    aliasWilayah: await listAliasWilayah(basis.db),
    bulanTerakhir: '2025-10',
    hariIni: '2025-10-31',
    kodeKecamatan: null,
    posyanduBaru: new Set(),
    nomor: new Map(),
    nilaiLalu: new Map(),
  }
}

let urut = 0
type Ubah = Readonly<Record<string, SelUji>>
async function createDraf(...baris: Ubah[]): Promise<number> {
  const isi = baris.map((u) =>
    createBarisLaporan({ Kecamatan: 'Tenggarong', Desa: 'Rapak Lambur', Posyandu: 'Mawar', ...u }),
  )
  const hasil = periksaBerkas(createBerkas([JUDUL_LAPORAN, ...isi]), 'a.xlsx', await loadKonteks())
  if ('ditolak' in hasil) throw new Error(hasil.temuan.pesan)
  return saveDraf(
    basis.db,
    { nama: 'a.xlsx', sha256: `sha ${++urut}`, byte: 1, kodeKecamatan: null, oleh: ani },
    hasil,
  )
}

const sunting = (id: number, s: Sunting) => saveSunting(basis.db, id, s, { oleh: ani, loadKonteks })
const satu = { lembar: 'Isi', semua: false }
const ubah = (baris: number, untuk: string, lama: string, baru: string, semua = false): Sunting => ({
  lembar: 'Isi',
  baris,
  semua,
  tindakan: 'ubah',
  untuk,
  lama,
  baru,
})
const listBaris = (id: number) =>
  basis.sql<{ baris: number; keadaan: string; isi: Record<string, unknown>; kode: string[] }[]>`
    select baris, keadaan, isi, coalesce((select array_agg(t->>'kode') from jsonb_array_elements(temuan) t), '{}') as kode
    from impor_baris where impor_id = ${id} order by baris`
const getHitungan = async (id: number) => {
  const [i] = await basis.sql`select dibaca, diterima, ditolak, dilewati from impor where id = ${id}`
  return Object.values(i ?? {})
}

describe('a cell mended in the draft', () => {
  test('lets its row in, is counted at once, and is written down', async () => {
    const id = await createDraf({ balita_ditimbang: 'dua belas' }, { Posyandu: 'Melati' })
    expect(await getHitungan(id)).toEqual([2, 1, 1, 0])
    await sunting(id, ubah(2, 'balita_ditimbang', 'dua belas', '42'))
    expect(await getHitungan(id)).toEqual([2, 2, 0, 0])
    const [baris] = await listBaris(id)
    expect(baris?.isi).toMatchObject({
      semula: { balita_ditimbang: 'dua belas' },
      isi: { nilai: { balita_ditimbang: 42 } },
    })
    expect(await listSuntingan(basis.db, id, 9)).toMatchObject([
      { oleh: 'Ani', tindakan: 'ubah', baris: 2, untuk: 'balita_ditimbang', lama: 'dua belas', baru: '42' },
    ])
  })

  test('put back to what the sender wrote, it is no change any more', async () => {
    const id = await createDraf({ balita_ditimbang: 'dua belas' })
    await sunting(id, ubah(2, 'balita_ditimbang', 'dua belas', '42'))
    await sunting(id, ubah(2, 'balita_ditimbang', '42', 'dua belas'))
    const [baris] = await listBaris(id)
    expect(baris).toMatchObject({ keadaan: 'tolak', kode: ['angka-tidak-terbaca'] })
    expect(baris?.isi).not.toHaveProperty('semula')
  })

  test('one of two contradicting rows given another posyandu frees both', async () => {
    const id = await createDraf({}, { balita_diukur: 40 })
    expect((await listBaris(id)).map((b) => b.kode)).toEqual([['ganda'], ['ganda']])
    await sunting(id, ubah(3, 'posyandu', 'Mawar', 'Melati'))
    expect((await listBaris(id)).map((b) => b.keadaan)).toEqual(['terima', 'terima'])
  })

  test('made the same as another row, both wait again', async () => {
    const id = await createDraf({}, { Posyandu: 'Melati', balita_diukur: 40 })
    await sunting(id, ubah(3, 'posyandu', 'Melati', 'Mawar'))
    expect((await listBaris(id)).map((b) => b.kode)).toEqual([['ganda'], ['ganda']])
  })

  test('somebody else was faster: the later one is told, nothing is overwritten', async () => {
    const id = await createDraf({ balita_ditimbang: 'dua belas' })
    await sunting(id, ubah(2, 'balita_ditimbang', 'dua belas', '42'))
    await expect(sunting(id, ubah(2, 'balita_ditimbang', 'dua belas', '12'))).rejects.toThrow(
      'sel ini sudah diubah Ani menjadi "42"',
    )
    expect((await getVersiDraf(basis.db, id)).jumlah).toBe(1)
  })

  test('changed after the person who saves looked at it: not saved', async () => {
    const id = await createDraf({})
    const { versi } = await getVersiDraf(basis.db, id)
    await sunting(id, ubah(2, 'balita_diukur', '42', '41'))
    await expect(saveImpor(basis.db, id, ani, versi)).rejects.toThrow('Muat ulang, periksa, lalu simpan')
    await saveImpor(basis.db, id, ani, (await getVersiDraf(basis.db, id)).versi)
  })

  test('in a draft saved or thrown away meanwhile: said, not done', async () => {
    const [id, lain] = [await createDraf({}), await createDraf({ Bulan: 'September 2025' })]
    await saveImpor(basis.db, id, ani)
    await expect(sunting(id, ubah(2, 'balita_diukur', '42', '41'))).rejects.toThrow(
      'sudah disimpan di jendela lain',
    )
    await removeDraf(basis.db, lain, ani)
    await expect(sunting(lain, ubah(2, 'balita_diukur', '42', '41'))).rejects.toThrow('tidak ada lagi')
    expect(await basis.sql`select oleh, objek from jejak where perbuatan = 'impor-buang'`).toMatchObject([
      { oleh: ani, objek: `impor/${lain}` },
    ])
  })
})

describe('names', () => {
  test('a desa for all rows written the same way, within that kecamatan; remembered while the import stands', async () => {
    const salah = { Desa: 'Rpk Lmbur X', Bulan: 'September 2025' }
    const id = await createDraf(salah, { ...salah, Posyandu: 'Melati' }, { ...salah, Kecamatan: 'Tabang' })
    await sunting(id, ubah(2, 'desa', 'Rpk Lmbur X', 'Rapak Lambur', true))
    expect((await listBaris(id)).map((b) => b.keadaan)).toEqual(['terima', 'terima', 'tolak'])
    await saveImpor(basis.db, id, ani)

    const lain = await createDraf({ Desa: 'RPK LMBUR X' }, { Desa: 'RPK LMBUR X', Kecamatan: 'Tabang' })
    expect((await listBaris(lain)).map((b) => b.kode)).toEqual([['nama-dicocokkan'], ['desa-tidak-dikenal']])
    await undoImpor(basis.db, id, ani)
    const nanti = await createDraf({ Desa: 'RPK LMBUR X' })
    expect((await listBaris(nanti)).map((b) => b.kode)).toEqual([['desa-tidak-dikenal']])
  })

  test('an unknown posyandu is listed once with its rows, agreed to, and created by the save', async () => {
    const id = await createDraf({ Posyandu: 'Seroja' }, { Posyandu: 'SEROJA', Bulan: 'September 2025' })
    const { usulan } = await listUsulanPosyandu(basis.db, id, 9)
    expect(usulan.map((u) => [u.nama, u.jumlah, u.setuju])).toEqual([
      [expect.stringMatching(/^seroja$/i), 2, false],
    ])
    await sunting(id, { tindakan: 'setujui', posyandu: [{ kodeDesa: DESA[0], nama: 'Seroja' }] })
    expect((await listBaris(id)).map((b) => b.keadaan)).toEqual(['terima', 'terima'])
    expect(await basis.sql`select 1 from posyandu where nama_normal = 'seroja'`).toHaveLength(0)
    await saveImpor(basis.db, id, ani)
    expect(await basis.sql`select berlaku from posyandu where nama_normal = 'seroja'`).toEqual([
      { berlaku: true },
    ])
  })

  test('consent taken back: the rows wait again', async () => {
    const id = await createDraf({ Posyandu: 'Seroja' })
    const posyandu = [{ kodeDesa: DESA[0], nama: 'Seroja' }]
    await sunting(id, { tindakan: 'setujui', posyandu })
    await sunting(id, { tindakan: 'urungkan', posyandu })
    expect((await listBaris(id)).map((b) => b.kode)).toEqual([['posyandu-tidak-dikenal']])
  })

  test('matched with a known posyandu: taken now, and by itself in the next file of that desa only', async () => {
    const id = await createDraf({ Posyandu: 'Bunga Merah' })
    await sunting(id, {
      tindakan: 'cocokkan',
      posyandu: [{ kodeDesa: DESA[0], nama: 'Bunga Merah' }],
      baru: 'Mawar',
    })
    await saveImpor(basis.db, id, ani)
    const lain = await createDraf(
      { Posyandu: 'Bunga merah', Bulan: 'September 2025' },
      { Desa: 'Loa Tebu', Posyandu: 'Bunga Merah' },
    )
    const baris = await listBaris(lain)
    expect(baris.map((b) => b.kode)).toEqual([['nama-dicocokkan'], ['posyandu-tidak-dikenal']])
    expect(baris[0]?.isi).toMatchObject({ isi: { posyandu: { id: idPosyandu[0] } } })
  })
})

describe('rows left out', () => {
  test('one, or all with the same kind of finding; brought back as they were', async () => {
    const id = await createDraf({ Bulan: 'kapan' }, { Bulan: 'nanti' }, { balita_diukur: 'x' })
    const semula = await listBaris(id)
    await sunting(id, { ...satu, semua: true, baris: 2, tindakan: 'lewati', kode: 'bulan-tidak-terbaca' })
    expect(await getHitungan(id)).toEqual([3, 0, 1, 2])
    await sunting(id, { ...satu, semua: true, baris: 2, tindakan: 'pulihkan' })
    expect(await listBaris(id)).toEqual(semula)
  })

  test('a row left out frees the one it contradicted', async () => {
    const id = await createDraf({}, { balita_diukur: 40 })
    await sunting(id, { ...satu, baris: 3, tindakan: 'lewati' })
    expect((await listBaris(id)).map((b) => b.keadaan)).toEqual(['terima', 'lewati'])
  })
})

test('undo after edits restores exactly what stood', async () => {
  const awal = await createDraf({})
  await saveImpor(basis.db, awal, ani)
  const dulu = await listKeadaan(basis.sql)
  const id = await createDraf({ balita_diukur: 'x' }, { Posyandu: 'Seroja' })
  await sunting(id, ubah(2, 'balita_diukur', 'x', '40'))
  await sunting(id, { tindakan: 'setujui', posyandu: [{ kodeDesa: DESA[0], nama: 'Seroja' }] })
  await saveImpor(basis.db, id, ani)
  await undoImpor(basis.db, id, ani)
  expect(await listKeadaan(basis.sql)).toEqual(dulu)
})
