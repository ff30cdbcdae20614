import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPerubahan, ImporDitolak, removeDraf, saveDraf, saveImpor, undoImpor } from '@/db/mutations/impor'
import { createBasis } from './basis'
import {
  createDraf,
  createImpor,
  createNilai,
  createPemeriksaan,
  createPosyandu,
  createRegistrasi,
  createWilayah,
  DESA,
  getJumlah,
  KABUPATEN,
  listKeadaan,
  removeData,
} from './impor-bahan'

type Basis = Awaited<ReturnType<typeof createBasis>>
let basis: Basis
let mawar: number
let melati: number
let anggrek: number
let kenanga: number

beforeAll(async () => {
  basis = await createBasis()
  await createWilayah(basis.sql)
})
afterAll(() => basis.tutup())
beforeEach(async () => {
  await removeData(basis.sql)
  const id = await createPosyandu(basis.sql, [
    [DESA[0], 'Mawar'],
    [DESA[0], 'Melati'],
    [DESA[1], 'Anggrek'],
    [DESA[2], 'Kenanga'],
  ])
  ;[mawar, melati, anggrek, kenanga] = id as [number, number, number, number]
})

const di = (id: number, nama: string) => ({ id, nama })
const ukur = (diukur: number, pendek: number) => ({
  balita_diukur: diukur,
  balita_pendek: pendek,
  balita_sangat_pendek: 0,
})
const laporanOktober = () => [
  createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', ukur(40, 6)),
  createNilai(DESA[0], di(melati, 'Melati'), '2025-10', ukur(30, 3)),
  createNilai(DESA[1], di(anggrek, 'Anggrek'), '2025-10', ukur(25, 5)),
  createNilai(DESA[2], di(kenanga, 'Kenanga'), '2025-10', ukur(10, 4)),
]
const jumlah = (kode: string, ukuran: string, bulan = '2025-10') => getJumlah(basis.sql, kode, bulan, ukuran)
const versi = async () =>
  (await basis.sql<{ versi: number }[]>`select versi from keadaan_data`)[0]?.versi ?? 0

describe('saving', () => {
  test('adds up: diukur 40+30 = 70 in the desa, +25 = 95 in the kecamatan, +10 = 105 in the kabupaten; pendek 9, 14, 18', async () => {
    await createImpor(basis.db, laporanOktober())
    expect(await jumlah(DESA[0], 'balita_diukur')).toBe(70)
    expect(await jumlah('64.02.06', 'balita_diukur')).toBe(95)
    expect(await jumlah(KABUPATEN, 'balita_diukur')).toBe(105)
    expect(await jumlah(DESA[0], 'balita_pendek')).toBe(9)
    expect(await jumlah('64.02.06', 'balita_pendek')).toBe(14)
    expect(await jumlah(KABUPATEN, 'balita_pendek')).toBe(18)
  })

  test('a correction replaces, it does not add: 105 with Mawar 40 → 14 is 79, and undone 105 again', async () => {
    await createImpor(basis.db, laporanOktober())
    const koreksi = await createImpor(basis.db, [
      createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', { balita_diukur: 14 }),
    ])
    expect(await jumlah(KABUPATEN, 'balita_diukur')).toBe(79)
    expect(await jumlah(KABUPATEN, 'balita_pendek')).toBe(18)
    await undoImpor(basis.db, koreksi, null)
    expect(await jumlah(KABUPATEN, 'balita_diukur')).toBe(105)
  })

  test('says how many reported: 3 of 4 posyandu while Kenanga is missing', async () => {
    await createImpor(basis.db, laporanOktober().slice(0, 3))
    const [r] = await basis.sql`select unit_melapor, unit_total from rekap
      where kode_wilayah = ${KABUPATEN} and bulan = '2025-10' and ukuran = 'balita_diukur'`
    expect(r).toEqual({ unit_melapor: 3, unit_total: 4 })
    expect(await jumlah('64.02.12', 'balita_diukur')).toBeNull()
  })

  test('per posyandu wins: the desa says 100, Mawar alone says 40, so the desa counts 40; without Mawar again 100', async () => {
    await createImpor(basis.db, [createNilai(DESA[0], null, '2025-10', ukur(100, 20))])
    expect(await jumlah(DESA[0], 'balita_diukur')).toBe(100)
    const rinci = await createImpor(basis.db, [
      createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', { balita_diukur: 40 }),
    ])
    expect(await jumlah(DESA[0], 'balita_diukur')).toBe(40)
    expect(await jumlah(DESA[0], 'balita_pendek')).toBe(20)
    await undoImpor(basis.db, rinci, null)
    expect(await jumlah(KABUPATEN, 'balita_diukur')).toBe(100)
  })

  test('keeps every row: 4 accepted + 2 rejected + 1 skipped = 7 read, and 7 stored', async () => {
    const berkas = { nama: 'a.xlsx', sha256: 'a', byte: 1, kodeKecamatan: null, oleh: null }
    const id = await saveDraf(
      basis.db,
      berkas,
      createPemeriksaan(laporanOktober(), { ditolak: 2, dilewati: 1 }),
    )
    const baris =
      await basis.sql`select keadaan, count(*)::int as n from impor_baris where impor_id = ${id} group by 1 order by 1`
    expect(baris).toEqual([
      { keadaan: 'lewati', n: 1 },
      { keadaan: 'terima', n: 4 },
      { keadaan: 'tolak', n: 2 },
    ])
    const [i] = await basis.sql`select dibaca, diterima, ditolak, dilewati from impor where id = ${id}`
    expect(i).toEqual({ dibaca: 7, diterima: 4, ditolak: 2, dilewati: 1 })
  })

  test('a draft counts nothing and can be removed with its rows; a saved import cannot', async () => {
    const draf = await createDraf(basis.db, laporanOktober())
    expect(await basis.sql`select 1 from rekap`).toHaveLength(0)
    await removeDraf(basis.db, draf)
    expect(await basis.sql`select 1 from impor_baris`).toHaveLength(0)
    const id = await createImpor(basis.db, laporanOktober())
    await removeDraf(basis.db, id)
    expect(await jumlah(KABUPATEN, 'balita_diukur')).toBe(105)
  })

  test('stores text that PostgreSQL refuses (NUL, half a surrogate) without it', async () => {
    const hasil = createPemeriksaan(laporanOktober().slice(0, 1))
    const [baris] = hasil.baris
    if (baris) baris.sel = { posyandu: 'Ma\u0000war \uD83D', desa: 'Rapak 🌾' }
    const berkas = { nama: 'b\u0000.xlsx', sha256: 'b', byte: 1, kodeKecamatan: null, oleh: null }
    const id = await saveDraf(basis.db, berkas, hasil)
    const [b] = await basis.sql`select isi->'sel' as sel from impor_baris where impor_id = ${id}`
    expect(b?.sel).toEqual({ posyandu: 'Mawar \uFFFD', desa: 'Rapak 🌾' })
  })

  test('the version grows with each save and each undo, and each leaves its audit row', async () => {
    const id = await createImpor(basis.db, laporanOktober())
    const awal = await versi()
    await undoImpor(basis.db, id, null)
    expect(await versi()).toBe(awal + 1)
    const jejak = await basis.sql`select perbuatan, objek from jejak order by id`
    expect(jejak).toEqual([
      { perbuatan: 'impor-simpan', objek: `impor/${id}` },
      { perbuatan: 'impor-batal', objek: `impor/${id}` },
    ])
  })
})

describe('refusals', () => {
  test('the same file a second time is refused and changes nothing; after an undo it is taken again', async () => {
    const satu = await createDraf(basis.db, laporanOktober(), 'sama')
    const dua = await createDraf(basis.db, laporanOktober(), 'sama')
    await saveImpor(basis.db, satu, null)
    const sebelum = [await listKeadaan(basis.sql), await versi()]
    await expect(saveImpor(basis.db, dua, null)).rejects.toThrow(`sudah disimpan sebagai impor nomor ${satu}`)
    expect([await listKeadaan(basis.sql), await versi()]).toEqual(sebelum)
    await undoImpor(basis.db, satu, null)
    await saveImpor(basis.db, dua, null)
    expect(await jumlah(KABUPATEN, 'balita_diukur')).toBe(105)
  })

  test('nothing is saved, undone or removed twice', async () => {
    const id = await createImpor(basis.db, laporanOktober())
    await expect(saveImpor(basis.db, id, null)).rejects.toThrow('Impor ini sudah disimpan.')
    await undoImpor(basis.db, id, null)
    await expect(undoImpor(basis.db, id, null)).rejects.toThrow('Impor ini sudah dibatalkan.')
    await expect(saveImpor(basis.db, 999, null)).rejects.toThrow(ImporDitolak)
    const draf = await createDraf(basis.db, laporanOktober())
    await expect(undoImpor(basis.db, draf, null)).rejects.toThrow('Impor ini belum disimpan.')
    await expect(saveImpor(basis.db, await createDraf(basis.db, []), null)).rejects.toThrow('Tidak ada baris')
  })

  test('a draft whose posyandu is gone meanwhile, or whose number was given away, is refused', async () => {
    const daftar = await createImpor(basis.db, [
      createRegistrasi(DESA[3], { baru: 'Seroja' }, [['terdaftar', '2025-10-02', '64.02.12.2002.001']]),
    ])
    const [seroja] = await basis.sql<{ id: number }[]>`select id from posyandu where nama = 'Seroja'`
    const laporan = await createDraf(basis.db, [
      createNilai(DESA[3], di(seroja?.id as number, 'Seroja'), '2025-10', ukur(5, 1)),
    ])
    const nomor = await createDraf(basis.db, [
      createRegistrasi(DESA[2], di(kenanga, 'Kenanga'), [['terdaftar', '2025-10-03', '64.02.12.2002.001']]),
    ])
    await expect(saveImpor(basis.db, nomor, null)).rejects.toThrow('sudah dipakai posyandu lain')
    await undoImpor(basis.db, daftar, null)
    await expect(saveImpor(basis.db, laporan, null)).rejects.toThrow('sudah tidak ada lagi')
    await saveImpor(basis.db, nomor, null)
    expect(await jumlah(KABUPATEN, 'posyandu_terdaftar')).toBe(1)
  })

  test('the same number of the same posyandu twice in one file is refused, not stored at random', async () => {
    const ganda = await createDraf(basis.db, [
      createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', { balita_diukur: 40 }),
      createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', { balita_diukur: 41 }),
    ])
    await expect(saveImpor(basis.db, ganda, null)).rejects.toThrow('Baris 2 (lembar OKT) dan baris 3')
    expect(await basis.sql`select 1 from fakta`).toHaveLength(0)
  })

  test.each(['posyandu', 'posyandu_impor', 'fakta', 'registrasi', 'rekap', 'keadaan_data', 'jejak'])(
    'a save that fails at %s leaves nothing, not even its audit row',
    async (tabel) => {
      await createImpor(basis.db, laporanOktober())
      const nilai = createNilai(DESA[0], di(mawar, 'Mawar'), '2025-11', ukur(14, 6))
      const baru = createRegistrasi(DESA[3], { baru: 'Seroja' }, [['musyawarah', '2025-10-02']], [-0.4, 117])
      const draf = await createDraf(basis.db, [nilai, baru])
      const ambil = async () => [
        await listKeadaan(basis.sql),
        await versi(),
        await basis.sql`select * from jejak`,
      ]
      const sebelum = await ambil()
      await basis.sql`create or replace function uji_gagal() returns trigger language plpgsql as $$ begin raise 'uji'; end $$`
      await basis.sql.unsafe(
        `create trigger uji before insert or update on ${tabel} for each statement execute function uji_gagal()`,
      )
      await expect(saveImpor(basis.db, draf, null)).rejects.toThrow()
      await basis.sql.unsafe(`drop trigger uji on ${tabel}`)
      expect(await ambil()).toEqual(sebelum)
      const [i] = await basis.sql`select keadaan from impor where id = ${draf}`
      expect(i?.keadaan).toBe('draf')
      await saveImpor(basis.db, draf, null)
      expect(await jumlah(KABUPATEN, 'balita_diukur', '2025-11')).toBe(14)
    },
  )
})

describe('preview', () => {
  test('tells exactly what the save then does, and changes nothing itself', async () => {
    await createImpor(basis.db, laporanOktober())
    const draf = await createDraf(basis.db, [
      createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', ukur(14, 6)),
      createNilai(DESA[2], di(kenanga, 'Kenanga'), '2025-11', ukur(12, 4)),
    ])
    const sebelum = [await listKeadaan(basis.sql), await versi()]
    const dugaan = await getPerubahan(basis.db, draf)
    expect([await listKeadaan(basis.sql), await versi()]).toEqual(sebelum)
    expect(await saveImpor(basis.db, draf, null)).toEqual(dugaan)
    const [i] = await basis.sql`select perubahan from impor where id = ${draf}`
    expect(i?.perubahan).toEqual(dugaan)
  })

  test('a desa whose 140 would become 14 is named; one that grows because more posyandu report is not', async () => {
    await createImpor(basis.db, [
      createNilai(DESA[0], null, '2025-10', ukur(140, 6)),
      createNilai(DESA[1], di(anggrek, 'Anggrek'), '2025-10', ukur(25, 5)),
    ])
    const [lain] = await createPosyandu(basis.sql, [[DESA[1], 'Dahlia']])
    const p = await getPerubahan(
      basis.db,
      await createDraf(basis.db, [
        createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', ukur(14, 6)),
        createNilai(DESA[1], di(lain as number, 'Dahlia'), '2025-10', ukur(60, 5)),
      ]),
    )
    expect(p.desa).toEqual([
      { kode: DESA[0], bulan: '2025-10', ukuran: 'balita_diukur', sebelum: 140, sesudah: 14 },
    ])
  })

  test('Mawar 40 → 14 with 6 pendek again: 1 value changes, 2 stay, 3 are new; kabupaten diukur 105 → 79', async () => {
    await createImpor(basis.db, laporanOktober())
    const p = await getPerubahan(
      basis.db,
      await createDraf(basis.db, [
        createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', ukur(14, 6)),
        createNilai(DESA[0], di(mawar, 'Mawar'), '2025-09', ukur(41, 6)),
      ]),
    )
    expect([p.nilaiUbah, p.nilaiTetap, p.nilaiTambah]).toEqual([1, 2, 3])
    expect(p.digantikan).toEqual([
      { kodeDesa: DESA[0], posyandu: 'Mawar', bulan: '2025-10', ukuran: 'balita_diukur', lama: 40, baru: 14 },
    ])
    const kab = p.tempat.find((t) => t.kode === KABUPATEN && t.bulan === '2025-10')
    expect([kab?.sebelum?.jumlah.balita_diukur, kab?.sesudah?.jumlah.balita_diukur]).toEqual([105, 79])
    const lalu = p.tempat.find((t) => t.kode === '64.02.06' && t.bulan === '2025-09')
    expect([lalu?.sebelum, lalu?.sesudah?.jumlah.balita_diukur]).toEqual([null, 41])
  })

  test('S 100 → 80 leaves K 90 of the file before above it: named, for the posyandu and for a whole desa; K that fits is not', async () => {
    const skdn = (s: number, k: number) => ({ balita_sasaran: s, balita_kms: k })
    await createImpor(basis.db, [
      createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', skdn(100, 90)),
      createNilai(DESA[0], di(melati, 'Melati'), '2025-10', skdn(100, 70)),
      createNilai(DESA[2], null, '2025-10', skdn(50, 45)),
    ])
    const p = await getPerubahan(
      basis.db,
      await createDraf(basis.db, [
        createNilai(DESA[0], di(mawar, 'Mawar'), '2025-10', { balita_sasaran: 80 }),
        createNilai(DESA[0], di(melati, 'Melati'), '2025-10', { balita_sasaran: 80 }),
        createNilai(DESA[2], null, '2025-10', { balita_sasaran: 44 }),
      ]),
    )
    const sama = { bulan: '2025-10', bagian: 'balita_kms', seluruh: 'balita_sasaran' }
    expect(p.melebihi).toEqual([
      { ...sama, kodeDesa: DESA[0], posyandu: 'Mawar', nilaiBagian: 90, nilaiSeluruh: 80 },
      { ...sama, kodeDesa: DESA[2], posyandu: null, nilaiBagian: 45, nilaiSeluruh: 44 },
    ])
  })

  test('names the posyandu that a registration list would create, and keeps them out of the database', async () => {
    const draf = await createDraf(basis.db, [
      createRegistrasi(DESA[3], { baru: 'Seroja' }, [['musyawarah', '2025-10-02']]),
      createRegistrasi(DESA[2], di(kenanga, 'Kenanga'), [['musyawarah', '2025-10-02']]),
    ])
    const p = await getPerubahan(basis.db, draf)
    expect(p.posyanduBaru).toEqual([{ kodeDesa: DESA[3], nama: 'Seroja' }])
    expect(p.peristiwa).toBe(2)
    expect(await basis.sql`select 1 from posyandu where nama = 'Seroja'`).toHaveLength(0)
  })
})
