import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { muatAcuan } from '@/db/muat'
import {
  removeHadir,
  saveHadir,
  saveHadirSalinan,
  saveHadirUbahan,
  saveHadirUrutan,
} from '@/db/mutations/hadir'
import { removeRapat, saveDataRapat, saveRapatBaru, saveSalinanRapat } from '@/db/mutations/rapat'
import { saveAcara, saveSuntingan, saveUrungAcara } from '@/db/mutations/rapat-acara'
import { saveAngkaTerbaru, saveMulai, saveTutup } from '@/db/mutations/rapat-keadaan'
import { listHadir } from '@/db/queries/hadir'
import { getBarisRapat, getUrungAcara, listJejakRapat, listRapatTercatat } from '@/db/queries/rapat-meja'
import { listAcara } from '@/indikator/rapat/acara'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'

const TENGGARONG = '64.02.06'
const TABANG = '64.02.12'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const createCakupan = (peran: Peran, akar: string | null): Cakupan =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

let basis: Awaited<ReturnType<typeof createBasis>>
let ana: { id: number; contoh: boolean }
let budi: { id: number; contoh: boolean }
let contoh: { id: number; contoh: boolean }
const semua = () => createCakupan('dpmd', '64.02')
const tabang = () => createCakupan('kecamatan', TABANG)

const ISI = {
  templat: 'bulanan-kabupaten' as const,
  judul: 'Rapat Oktober',
  kodeWilayah: '64.02',
  tanggal: '2025-10-24',
  tempat: 'Pendopo',
  bulan: '2025-10',
}
const createRapat = (ubah: Partial<typeof ISI> | { templat: 'kecamatan'; kodeWilayah: string } = {}) => {
  const isi = { ...ISI, ...ubah }
  return saveRapatBaru(basis.db, semua(), ana, { ...isi, acara: listAcara(isi.templat) })
}
const getRapat = async (id: number) => {
  const r = await getBarisRapat(basis.db, semua(), id)
  if (!r) throw new Error(`no meeting ${id}`)
  return r
}
const listId = async (id: number) => (await getRapat(id)).acara.map((a) => a.id)
const tanpaPotret = async () => {}

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await muatAcuan(basis.db, '64.02')
  const akun = await basis.sql<{ id: number; contoh: boolean }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, contoh) values
      ('ana', 'Ana', 'x', 'dpmd', false), ('budi', 'Budi', 'x', 'tp_posyandu', false), ('contoh.x', 'Contoh', 'x', 'dpmd', true)
    returning id, contoh`
  ;[ana, budi, contoh] = akun as unknown as [typeof ana, typeof ana, typeof ana]
}, 120_000)

beforeEach(async () => {
  await basis.sql`delete from rapat`
  await basis.sql`delete from jejak`
})

afterAll(() => basis.tutup())

describe('scope of meetings', () => {
  test('a kecamatan sees and changes its own only; the kabupaten all; an empty scope none', async () => {
    const kab = await createRapat()
    const tbg = await createRapat({ templat: 'kecamatan', kodeWilayah: TABANG })
    const tgr = await createRapat({ templat: 'kecamatan', kodeWilayah: TENGGARONG })
    const sebut = async (c: Cakupan) => (await listRapatTercatat(basis.db, c)).map((r) => r.id).sort()
    expect(await sebut(semua())).toEqual([kab, tbg, tgr])
    expect(await sebut(tabang())).toEqual([tbg])
    expect(await sebut(createCakupan('kecamatan', null))).toEqual([])
    expect(await getBarisRapat(basis.db, tabang(), kab)).toBeNull()
    const hapus = { op: 'hapus', id: 'peta' } as const
    for (const asing of [kab, tgr]) {
      await expect(saveAcara(basis.db, tabang(), budi, asing, 1, hapus)).rejects.toThrow()
      await expect(saveTutup(basis.db, tabang(), budi, asing, true)).rejects.toThrow()
      await expect(removeRapat(basis.db, tabang(), budi, asing)).rejects.toThrow()
      expect((await getRapat(asing)).versi).toBe(1)
    }
    await saveAcara(basis.db, tabang(), budi, tbg, 1, hapus)
    expect((await getRapat(tbg)).versi).toBe(2)
  })

  test('a kecamatan makes no meeting of the kabupaten or of another one, and a template needs its kind of place', async () => {
    const coba = (c: Cakupan, templat: 'bulanan-kabupaten' | 'kecamatan', kodeWilayah: string) =>
      saveRapatBaru(basis.db, c, ana, { ...ISI, templat, kodeWilayah, acara: [] })
    await expect(coba(tabang(), 'bulanan-kabupaten', '64.02')).rejects.toThrow('seluruh kabupaten')
    await expect(coba(tabang(), 'kecamatan', TENGGARONG)).rejects.toThrow('Pilih kecamatan')
    await expect(coba(semua(), 'kecamatan', '64.02')).rejects.toThrow('Pilih kecamatan')
    await expect(coba(semua(), 'kecamatan', '64.02.99')).rejects.toThrow('Pilih kecamatan')
    await expect(coba(semua(), 'bulanan-kabupaten', TABANG)).rejects.toThrow()
    expect(await listRapatTercatat(basis.db, semua())).toEqual([])
  })

  test('a sample account makes sample meetings and changes no real one', async () => {
    const asli = await createRapat()
    const milik = await saveRapatBaru(basis.db, semua(), contoh, { ...ISI, acara: listAcara(ISI.templat) })
    expect((await getRapat(milik)).contoh).toBe(true)
    await expect(saveAcara(basis.db, semua(), contoh, asli, 1, { op: 'hapus', id: 'peta' })).rejects.toThrow(
      'Akun contoh',
    )
    await saveAcara(basis.db, semua(), contoh, milik, 1, { op: 'hapus', id: 'peta' })
  })
})

describe('agenda', () => {
  test('two persons who saw the same version both get their change, and the second hears of the first', async () => {
    const id = await createRapat()
    const satu = await saveAcara(basis.db, semua(), ana, id, 1, {
      op: 'pindah',
      id: 'peta',
      sebelum: 'tindak-lanjut',
    })
    expect(satu.selingan).toEqual([])
    const dua = await saveAcara(basis.db, semua(), budi, id, 1, { op: 'hapus', id: 'tren' })
    expect(dua.selingan).toEqual(['Ana memindahkan Peta: Stunting ke urutan 2'])
    expect((await listId(id)).slice(0, 3)).toEqual(['sampul', 'peta', 'tindak-lanjut'])
    expect(await listId(id)).not.toContain('tren')
    expect((await getRapat(id)).versi).toBe(3)
  })

  test('the same field of the same item changed by two is refused to the second; different fields are both kept', async () => {
    const id = await createRapat()
    const lama = { menit: 5, indikator: 'stunting' }
    const ubah = (oleh: typeof ana, isi: { menit: number; indikator: string }) =>
      saveAcara(basis.db, semua(), oleh, id, 1, { op: 'ubah', id: 'peta', isi, lama })
    await ubah(ana, { menit: 8, indikator: 'stunting' })
    await ubah(budi, { menit: 5, indikator: 'ds' })
    expect((await getRapat(id)).acara.find((a) => a.id === 'peta')).toMatchObject({
      menit: 8,
      indikator: 'ds',
    })
    await expect(ubah(budi, { menit: 12, indikator: 'stunting' })).rejects.toThrow('diubah orang lain')
    await saveAcara(basis.db, semua(), ana, id, 1, { op: 'hapus', id: 'peta' })
    await expect(ubah(budi, { menit: 5, indikator: 'nd' })).rejects.toThrow('sudah dihapus orang lain')
  })

  test('undo goes back step by step, says what it takes back, and not past a change that came between', async () => {
    const id = await createRapat()
    const awal = await listId(id)
    await saveAcara(basis.db, semua(), ana, id, 1, { op: 'hapus', id: 'peta' })
    await saveAcara(basis.db, semua(), ana, id, 2, { op: 'hapus', id: 'tren' })
    const terakhir = await getUrungAcara(basis.db, id)
    expect(terakhir?.kalimat).toBe('menghapus Tren: Stunting')
    await saveUrungAcara(basis.db, semua(), ana, id, terakhir?.jejakId as number)
    expect(await listId(id)).toEqual(awal.filter((a) => a !== 'peta'))
    const sebelumnya = await getUrungAcara(basis.db, id)
    expect(sebelumnya?.kalimat).toBe('menghapus Peta: Stunting')
    await saveAcara(basis.db, semua(), budi, id, 4, { op: 'hapus', id: 'tindak-lanjut' })
    await expect(saveUrungAcara(basis.db, semua(), ana, id, sebelumnya?.jejakId as number)).rejects.toThrow(
      'berubah lagi',
    )
  })

  test('a new item never takes the id of one whose slide was edited', async () => {
    const id = await createRapat()
    const teks = { id: 'baru', jenis: 'teks', menit: 5, judul: 'Arahan', baris: ['Satu'] } as const
    const tambah = () =>
      saveAcara(basis.db, semua(), ana, id, 1, {
        op: 'tambah',
        acara: { ...teks, baris: ['Satu'] },
        sebelum: 'keputusan',
      })
    await tambah()
    await saveSuntingan(
      basis.db,
      semua(),
      ana,
      id,
      'teks',
      { judul: 'Lain', catatan: '', judulData: 'Arahan' },
      { judul: '', catatan: '' },
    )
    await saveAcara(basis.db, semua(), ana, id, 1, { op: 'hapus', id: 'teks' })
    await tambah()
    expect((await listId(id)).slice(-2)).toEqual(['teks-2', 'keputusan'])
  })

  test('refuses more than 60 slides, too many minutes and an empty agenda', async () => {
    const id = await createRapat()
    const kartu = { id: 'baru', jenis: 'kecamatan', menit: 0 } as const
    const tambah = () =>
      saveAcara(basis.db, semua(), ana, id, 1, { op: 'tambah', acara: kartu, sebelum: null })
    await tambah()
    await expect(tambah()).rejects.toThrow('Susunan ini menjadi 74 salindia; paling banyak 60.')
    const lama = (m: number) => ({ op: 'ubah', id: 'peta', isi: { menit: m } }) as const
    await expect(saveAcara(basis.db, semua(), ana, id, 1, lama(241))).rejects.toThrow('antara 0 dan 240')
    for (const [ke, a] of ['peta', 'peringkat', 'tren'].entries())
      await (ke < 2
        ? saveAcara(basis.db, semua(), ana, id, 1, { op: 'ubah', id: a, isi: { menit: 240 - 10 * ke } })
        : expect(
            saveAcara(basis.db, semua(), ana, id, 1, { op: 'ubah', id: a, isi: { menit: 20 } }),
          ).rejects.toThrow('607 menit; paling banyak 600'))
    await expect(saveAcara(basis.db, semua(), ana, id, 1, { op: 'ganti', acara: [] })).rejects.toThrow(
      'tidak boleh kosong',
    )
  })
})

describe('words and data', () => {
  const KOSONG = { judul: '', catatan: '' }
  const tulis = (oleh: typeof ana, id: number, isi: { judul: string; catatan: string }, lama = KOSONG) =>
    saveSuntingan(basis.db, semua(), oleh, id, 'peta', { ...isi, judulData: 'Dari data' }, lama)

  test('title and notes by two persons are both kept; the same field is handed back with the other text', async () => {
    const id = await createRapat()
    await tulis(ana, id, { judul: 'Hulu tertinggal', catatan: '' })
    await tulis(budi, id, { judul: '', catatan: 'Sebut Tabang' })
    expect((await getRapat(id)).suntingan).toEqual({
      peta: { judul: 'Hulu tertinggal', judulData: 'Dari data', catatan: 'Sebut Tabang' },
    })
    await expect(tulis(budi, id, { judul: 'Lain', catatan: '' })).rejects.toMatchObject({
      kini: { judul: 'Hulu tertinggal', catatan: 'Sebut Tabang' },
    })
    const kini = { judul: 'Hulu tertinggal', catatan: 'Sebut Tabang' }
    await tulis(budi, id, KOSONG, kini)
    expect((await getRapat(id)).suntingan).toEqual({})
  })

  test('a field that someone else changed meanwhile is refused with its value, the others go in', async () => {
    const id = await createRapat()
    const { judul, tanggal, tempat, bulan } = ISI
    const lama = { judul, tanggal, tempat, bulan }
    await saveDataRapat(basis.db, semua(), ana, id, { ...lama, tempat: 'Aula' }, lama)
    await saveDataRapat(basis.db, semua(), budi, id, { ...lama, tanggal: '2025-10-27' }, lama)
    expect(await getRapat(id)).toMatchObject({ tempat: 'Aula', tanggal: '2025-10-27' })
    await expect(
      saveDataRapat(basis.db, semua(), budi, id, { ...lama, tempat: 'Gedung PKK' }, lama),
    ).rejects.toThrow('tempat diubah orang lain menjadi “Aula”')
  })
})

describe('a meeting from plan to end', () => {
  test('starts once, loads newer numbers only while it runs, is closed, locked, opened again; each step in the history', async () => {
    const id = await createRapat()
    let potret = 0
    const simpan = async () => {
      potret += 1
    }
    await expect(saveAngkaTerbaru(basis.db, semua(), ana, id, simpan)).rejects.toThrow('belum dimulai')
    await expect(saveTutup(basis.db, semua(), ana, id, true)).rejects.toThrow('belum dimulai')
    expect(await saveMulai(basis.db, semua(), ana, id, simpan)).toBe(true)
    expect(await saveMulai(basis.db, semua(), budi, id, simpan)).toBe(false)
    expect(potret).toBe(1)
    await saveAngkaTerbaru(basis.db, semua(), ana, id, simpan)
    await saveTutup(basis.db, semua(), ana, id, true)
    await expect(saveAcara(basis.db, semua(), ana, id, 1, { op: 'hapus', id: 'peta' })).rejects.toThrow(
      'sudah ditutup',
    )
    await expect(saveAngkaTerbaru(basis.db, semua(), ana, id, simpan)).rejects.toThrow('sudah ditutup')
    await saveTutup(basis.db, semua(), ana, id, false)
    expect(await getRapat(id)).toMatchObject({ keadaan: 'berjalan', selesai: null })
    expect(potret).toBe(2)
    expect((await listJejakRapat(basis.db, id)).map((j) => `${j.nama} ${j.kalimat}`).reverse()).toEqual([
      'Ana membuat rapat ini',
      'Ana memulai rapat',
      'Ana memuat angka terbaru',
      'Ana menutup rapat',
      'Ana membuka rapat kembali',
    ])
  })

  test('a snapshot that fails leaves the meeting planned', async () => {
    const id = await createRapat()
    const gagal = async () => {
      throw new Error('gagal')
    }
    await expect(saveMulai(basis.db, semua(), ana, id, gagal)).rejects.toThrow('gagal')
    expect(await getRapat(id)).toMatchObject({ keadaan: 'rencana', versi: 1 })
  })

  test('a planned one can be removed, one that was held cannot; a copy takes the agenda without edited sentences', async () => {
    const id = await createRapat()
    await saveAcara(basis.db, semua(), ana, id, 1, { op: 'hapus', id: 'tren' })
    await saveSuntingan(
      basis.db,
      semua(),
      ana,
      id,
      'peta',
      { judul: 'Lain', catatan: '', judulData: 'x' },
      { judul: '', catatan: '' },
    )
    const salinan = await saveSalinanRapat(basis.db, semua(), ana, id, {
      tanggal: '2025-11-20',
      bulan: '2025-11',
    })
    expect(await getRapat(salinan)).toMatchObject({
      judul: 'Rapat bulanan TP Posyandu, November 2025',
      keadaan: 'rencana',
      suntingan: {},
      acara: (await getRapat(id)).acara,
    })
    await saveMulai(basis.db, semua(), ana, id, tanpaPotret)
    await expect(removeRapat(basis.db, semua(), ana, id)).rejects.toThrow('tidak dapat dihapus')
    await removeRapat(basis.db, semua(), ana, salinan)
    expect((await listRapatTercatat(basis.db, semua())).map((r) => r.id)).toEqual([id])
  })
})

test('attendance: every writing leaves a trace without a name, none reaches another place’s meeting', async () => {
  const id = await createRapat()
  const lain = await createRapat({ templat: 'kecamatan', kodeWilayah: TENGGARONG })
  const utusan = (nama: string) => ({ nama, jabatan: '', instansi: 'Dinas Kesehatan' })
  await saveHadir(basis.db, semua(), ana, id, [utusan('Utusan Satu'), utusan('Utusan Dua')])
  const [satu, dua] = (await listHadir(basis.db, id)).map((h) => h.id) as [number, number]
  await saveHadirUbahan(basis.db, semua(), ana, id, satu, utusan('Utusan Tiga'))
  await saveHadirUrutan(basis.db, semua(), ana, id, dua, -1)
  await removeHadir(basis.db, semua(), ana, id, satu)
  await removeHadir(basis.db, semua(), ana, id, satu)
  expect((await listHadir(basis.db, id)).map((h) => h.nama)).toEqual(['Utusan Dua'])
  const jejak = await basis.sql`select rincian::text as r from jejak where perbuatan = 'ubah-daftar-hadir'`
  expect(jejak).toHaveLength(4)
  expect(jejak.some((j) => j.r.includes('Utusan'))).toBe(false)
  await expect(saveHadir(basis.db, tabang(), budi, id, [utusan('Utusan Lain')])).rejects.toThrow()
  await expect(removeHadir(basis.db, tabang(), budi, id, dua)).rejects.toThrow()
  await expect(saveHadirSalinan(basis.db, semua(), ana, lain, id)).rejects.toThrow('tidak ada')
  await expect(saveHadirUbahan(basis.db, semua(), ana, lain, dua, utusan('Utusan Lain'))).rejects.toThrow()
})
