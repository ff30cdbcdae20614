import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { hapusContoh } from '@/db/contoh/hapus'
import { savePilotContoh } from '@/db/contoh/pilot'
import { muatAcuan, muatContoh } from '@/db/muat'
import { terapkanPerbuatan } from '@/db/mutations/persetujuan-terapkan'
import { PilotDitolak, removePilot, savePilot, setKeadaanPilot } from '@/db/mutations/pilot'
import { listCatatan } from '@/db/queries/catatan'
import {
  getPilotBerlaku,
  type KeadaanPilot,
  listDesaCalon,
  listPilot,
  listPilotDesa,
} from '@/db/queries/pilot'
import { parsePilihanPilot } from '@/indikator/pilot/pilihan'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { type Masuk, requireCakupanSegel } from '@/server/akses'
import { loadApiPilot } from '@/server/loaders/api-pilot'
import { loadLokus, loadPilihan } from '@/server/loaders/lokus'
import { loadRiwayatLokus } from '@/server/loaders/lokus-riwayat'
import { loadSet } from '@/server/loaders/lokus-set'
import { loadSaatRapat } from '@/server/rapat-meja/saat'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'

const TABANG = '64.02.12'
const TENGGARONG = '64.02.06'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const createCakupan = (peran: Peran, akar: string | null): Cakupan =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

let basis: Awaited<ReturnType<typeof createBasis>>
let dpmdId: number
const dpmd = () => createCakupan('dpmd', '64.02')
const tabang = () => createCakupan('kecamatan', TABANG)

const createMasuk = (peran: Peran, akar: string): Masuk => ({
  cakupan: createCakupan(peran, akar),
  pengguna: {
    id: dpmdId,
    namaMasuk: peran,
    nama: peran,
    peran,
    kodeKecamatan: peran === 'kecamatan' ? akar : null,
    bidang: null,
    contoh: true,
  } as Masuk['pengguna'],
})
const masukDpmd = () => createMasuk('dpmd', '64.02')

const hitung = async (kueri = 'stunting=50&kemiskinan=50&pagu=600000000', masuk = masukDpmd()) =>
  loadPilihan(masuk, parsePilihanPilot(Object.fromEntries(new URLSearchParams(kueri))), await loadSaatRapat())

async function simpan(
  nama: string,
  { tahun = 2026, kueri = undefined as string | undefined, c = dpmd() } = {},
) {
  const d = await hitung(kueri)
  return basis.db.transaction((tx) =>
    savePilot(
      tx,
      c,
      { id: dpmdId, contoh: true },
      {
        kodeWilayah: '64.02',
        nama,
        tahun,
        alasan: 'Uji',
        masukan: d.masukan,
        hasil: d.hasil,
        sebutan: d.sebutan,
      },
    ),
  )
}

const ubah = (id: number, keadaan: KeadaanPilot) =>
  basis.db.transaction((tx) => setKeadaanPilot(tx, id, keadaan, dpmdId))

const getVersi = async () => (await basis.sql`select versi from keadaan_data`)[0]?.versi as number

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await muatAcuan(basis.db, '64.02')
  await muatContoh(basis.db, '64.02', true)
  const [a] = await basis.sql<{ id: number }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, contoh) values ('contoh.uji', 'Kabid', 'x', 'dpmd', true) returning id`
  dpmdId = a?.id as number
}, 120_000)

beforeEach(async () => {
  await basis.sql`delete from pilot`
})

afterAll(() => basis.tutup())

describe('a saved set', () => {
  test('gives the same set when it is worked out again from what was stored, and says so', async () => {
    const id = await simpan('Tahap satu')
    const m = await loadSet(masukDpmd(), id, null)
    expect(m?.sama).toBe(true)
    const sebelum = (await hitung()).hasil.terpilih
    expect(m?.desa.filter((d) => d.sebab === 'terpilih').map((d) => d.kode)).toEqual(sebelum)
    expect(m?.set).toMatchObject({ keadaan: 'draf', oleh: 'Kabid', alasan: 'Uji', contoh: true, metode: 1 })
  })

  test('stays as it was when a number changes later, while a new choice does not', async () => {
    const id = await simpan('Tahap satu')
    const dulu = await hitung()
    const [kode] = dulu.hasil.terpilih
    await basis.sql`update catatan set isi = isi || '{"penduduk_miskin": null}' where daftar = 'data-desa' and kode_wilayah = ${kode as string}`
    const kini = await hitung()
    expect(kini.sidik).not.toBe(dulu.sidik)
    expect(kini.belum.map((d) => d.calon.kode)).toContain(kode)
    const m = await loadSet(masukDpmd(), id, null)
    expect(m?.sama).toBe(true)
    expect(m?.desa[0]?.kode).toBe(kode)
    await basis.sql`update catatan set isi = isi || '{"penduduk_miskin": 90}' where daftar = 'data-desa' and kode_wilayah = ${kode as string}`
  })

  test('is refused under a name taken in that year, without a desa, and outside of the whole kabupaten', async () => {
    await simpan('Tahap satu')
    await expect(simpan('Tahap satu')).rejects.toThrow(PilotDitolak)
    await expect(simpan('Tahap satu', { tahun: 2027 })).resolves.toBeGreaterThan(0)
    await expect(simpan('Tahap dua', { kueri: 'stunting=1&pagu=1' })).rejects.toThrow('Belum ada desa')
    await expect(simpan('Tahap tiga', { c: tabang() })).rejects.toThrow('seluruh kabupaten')
  })

  test('leaves a trace of who, when and why', async () => {
    const id = await simpan('Tahap satu')
    await ubah(id, 'berlaku')
    const jejak =
      await basis.sql`select perbuatan, oleh, rincian from jejak where objek = ${`pilot:${id}`} order by id`
    expect(jejak.map((j) => j.perbuatan)).toEqual(['simpan-pilot', 'atur-pilot'])
    expect(jejak[0]).toMatchObject({ oleh: dpmdId, rincian: { alasan: 'Uji', tahun: 2026 } })
  })
})

describe('what is not known', () => {
  test('a desa without poverty is set apart, not scored as zero', async () => {
    const d = await hitung('kemiskinan=1')
    const punya = new Set(
      (await listCatatan(basis.db, dpmd(), 'data-desa', { tahun: d.pilihan.tahunData ?? 0 }))
        .filter((c) => c.isi.penduduk_miskin !== null)
        .map((c) => c.kodeWilayah),
    )
    const tanpa = d.masukan.calon.filter((c) => !punya.has(c.kode)).map((c) => c.kode)
    expect(tanpa.length).toBeGreaterThan(0)
    expect(d.belum.map((x) => x.calon.kode).sort()).toEqual(expect.arrayContaining(tanpa.sort()))
    expect(d.urut.some((x) => tanpa.includes(x.calon.kode))).toBe(false)
  })

  test('leads to the record that lacks the value, or to a new one', async () => {
    const d = await hitung('kemiskinan=1')
    const tautan = d.belum.flatMap((x) => x.lengkapi ?? [])
    expect(tautan.length).toBeGreaterThan(0)
    expect(tautan.every((t) => /^\/catatan\/data-desa\/(baru\?tempat|ubah\?kunci)=/.test(t))).toBe(true)
  })
})

describe('states', () => {
  test('one is in force per year: the next one takes it out, another year does not, and pages are drawn anew', async () => {
    const [a, b, lain] = [await simpan('A'), await simpan('B'), await simpan('C', { tahun: 2025 })]
    const versi = await getVersi()
    for (const id of [a, lain, b]) await ubah(id, 'berlaku')
    expect(await getVersi()).toBeGreaterThan(versi)
    const keadaan = Object.fromEntries((await listPilot(basis.db, dpmd())).map((p) => [p.nama, p.keadaan]))
    expect(keadaan).toEqual({ A: 'dicabut', B: 'berlaku', C: 'berlaku' })
    expect(await getPilotBerlaku(basis.db, dpmd(), 2027)).toMatchObject({ id: b, tahun: 2026, contoh: true })
    expect(await getPilotBerlaku(basis.db, dpmd(), 2025)).toMatchObject({ id: lain, tahun: 2025 })
    expect(await getPilotBerlaku(basis.db, dpmd(), 2024)).toBeNull()
  })

  test('a sample account puts no set of the office in or out of force', async () => {
    const [kantor, coba] = [await simpan('Kantor'), await simpan('Coba')]
    await basis.sql`update pilot set contoh = false where id = ${kantor}`
    const tetapkan = (id: number) =>
      basis.db.transaction((tx) =>
        terapkanPerbuatan(
          tx,
          dpmd(),
          { id: dpmdId, contoh: true },
          { jenis: 'pilot', perbuatan: 'tetapkan', id },
        ),
      )
    await expect(tetapkan(kantor)).rejects.toThrow('Akun contoh')
    await ubah(kantor, 'berlaku')
    await expect(tetapkan(coba)).rejects.toThrow('Akun contoh')
    expect(await getPilotBerlaku(basis.db, dpmd(), 2026)).toMatchObject({ id: kantor })
  })

  test('goes the ways that approvals take, and no other', async () => {
    const id = await simpan('A')
    await ubah(id, 'diajukan')
    await ubah(id, 'ditolak')
    await ubah(id, 'diajukan')
    await ubah(id, 'draf')
    await ubah(id, 'berlaku')
    await expect(ubah(id, 'diajukan')).rejects.toThrow(PilotDitolak)
    await expect(
      basis.db.transaction((tx) => removePilot(tx, dpmd(), { id: dpmdId, contoh: true }, id)),
    ).rejects.toThrow('Hanya draf')
    await ubah(id, 'dicabut')
    await expect(ubah(id, 'berlaku')).rejects.toThrow(PilotDitolak)
    await expect(ubah(999_999, 'berlaku')).rejects.toThrow('tidak ada')
  })

  test('a draft is removed by whom may, a sample account leaves those of the office', async () => {
    const id = await simpan('A')
    await basis.sql`update pilot set contoh = false where id = ${id}`
    const hapus = (contoh: boolean) =>
      basis.db.transaction((tx) => removePilot(tx, dpmd(), { id: dpmdId, contoh }, id))
    await expect(hapus(true)).rejects.toThrow('Akun contoh')
    await hapus(false)
    expect(await listPilot(basis.db, dpmd())).toEqual([])
  })
})

describe('who sees what', () => {
  const nama = async (c: Cakupan) => (await listPilot(basis.db, c)).map((p) => p.nama).sort()

  test('drafts DPMD alone, what waits those who see the kabupaten, what was decided everybody', async () => {
    await simpan('draf')
    await ubah(await simpan('diajukan'), 'diajukan')
    await ubah(await simpan('berlaku'), 'berlaku')
    expect(await nama(dpmd())).toEqual(['berlaku', 'diajukan', 'draf'])
    for (const peran of ['pimpinan', 'tp_posyandu', 'opd'] as const)
      expect([peran, await nama(createCakupan(peran, '64.02'))]).toEqual([peran, ['berlaku', 'diajukan']])
    expect(await nama(tabang())).toEqual(['berlaku'])
    expect(await nama(createCakupan('kecamatan', null))).toEqual([])
    expect(await nama(createCakupan('dpmd', '64.03'))).toEqual([])
  })

  test('a kecamatan gets its own desa of a set and not one of another', async () => {
    const id = await simpan('A')
    await ubah(id, 'berlaku')
    const [semua, milik, lain] = await Promise.all([
      listPilotDesa(basis.db, dpmd(), [id]),
      listPilotDesa(basis.db, tabang(), [id]),
      listPilotDesa(basis.db, createCakupan('kecamatan', TENGGARONG), [id]),
    ])
    expect(milik.length).toBeGreaterThan(0)
    expect(milik.every((d) => d.kode.startsWith(`${TABANG}.`))).toBe(true)
    expect(lain.every((d) => d.kode.startsWith(`${TENGGARONG}.`))).toBe(true)
    expect(semua.length).toBeGreaterThan(milik.length + lain.length)
    const berlaku = await getPilotBerlaku(basis.db, tabang(), 2026)
    expect(berlaku?.desa).toEqual(milik.filter((d) => d.sebab === 'terpilih').map((d) => d.kode))
    expect(await getPilotBerlaku(basis.db, createCakupan('kecamatan', null), 2026)).toBeNull()
  })

  test('a draft is not there for a kecamatan, by page or by its rows', async () => {
    const id = await simpan('A')
    expect(await loadSet(createMasuk('kecamatan', TABANG), id, null)).toBeNull()
    expect(await listPilotDesa(basis.db, tabang(), [id])).toEqual([])
    await ubah(id, 'berlaku')
    const m = await loadSet(createMasuk('kecamatan', TABANG), id, null)
    expect(m?.desa.every((d) => d.kode.startsWith(`${TABANG}.`))).toBe(true)
    expect(m?.sama).toBeNull()
    expect(m?.boleh).toBe(false)
  })

  test('a kecamatan weighs its own desa only, and may not save', async () => {
    const m = await loadLokus(createMasuk('kecamatan', TABANG), parsePilihanPilot({}))
    expect(m.masukan.calon.length).toBeGreaterThan(0)
    expect(m.masukan.calon.every((c) => c.kode.startsWith(`${TABANG}.`))).toBe(true)
    expect(m.simpan.boleh).toBe(false)
    for (const peran of ['pimpinan', 'tp_posyandu', 'opd'] as const)
      expect((await loadLokus(createMasuk(peran, '64.02'), parsePilihanPilot({}))).simpan.boleh).toBe(false)
    expect((await loadLokus(masukDpmd(), parsePilihanPilot({}))).simpan.boleh).toBe(true)
    expect(await listDesaCalon(basis.db, createCakupan('kecamatan', null))).toEqual([])
  })

  test('the API tells of sets that are or were in force, within the scope', async () => {
    await simpan('draf')
    await ubah(await simpan('berlaku'), 'berlaku')
    const semua = await loadApiPilot(dpmd())
    expect(new Set(semua.map((b) => b.set))).toEqual(new Set(['berlaku']))
    expect(semua.map((b) => b.peringkat)).toEqual(
      [...semua.map((b) => b.peringkat as number)].sort((a, b) => a - b),
    )
    expect(semua.every((b) => b.contoh)).toBe(true)
    const milik = await loadApiPilot(tabang(), { tahun: 2026 })
    expect(milik.length).toBeGreaterThan(0)
    expect(milik.every((b) => b.kode.startsWith(TABANG))).toBe(true)
    expect(await loadApiPilot(tabang(), { tahun: 2020 })).toEqual([])
    const id = semua[0]?.id as number
    expect(await loadApiPilot(dpmd(), { id })).toEqual(semua.filter((b) => b.id === id))
    expect(await loadApiPilot(dpmd(), { id: id + 1000 })).toEqual([])
  })
})

describe('earlier lokus', () => {
  test('of 2023, 18 names are certain and two fit two desa each, every record with its source', async () => {
    const lokus = await listCatatan(basis.db, dpmd(), 'lokus', { tahun: 2023 })
    expect(lokus.filter((c) => c.isi.meragukan === false)).toHaveLength(18)
    const ragu = lokus.filter((c) => c.isi.meragukan === true)
    expect(ragu.map((c) => [c.kodeWilayah, c.isi.tercetak])).toEqual([
      ['64.02.04.2007', 'Sidomulyo'],
      ['64.02.07.2008', 'Manunggal Daya'],
      ['64.02.12.2010', 'Sidomulyo'],
      ['64.02.16.2001', 'Manunggal Daya'],
    ])
    expect(new Set(lokus.map((c) => c.isi.tercetak)).size).toBe(20)
    expect(lokus.every((c) => c.sifat === 'terbit' && c.isi.sumber.length > 0)).toBe(true)
    const polos = (n: string) => n.toLowerCase().replace(/[^a-z]/g, '')
    const desa = new Map((await listDesaCalon(basis.db, dpmd())).map((d) => [d.kode, d.nama]))
    const beda = lokus.filter((c) => polos(desa.get(c.kodeWilayah) ?? '') !== polos(c.isi.tercetak ?? ''))
    expect(beda.map((c) => c.kodeWilayah)).toEqual(['64.02.16.2001'])
  })

  test('are told year by year with the counts of the news, a kecamatan reads its own', async () => {
    const m = await loadRiwayatLokus(masukDpmd())
    expect(m.tahun.map((t) => [t.tahun, t.terbit?.jumlah, t.baris.length])).toEqual([
      [2024, 41, 0],
      [2023, 21, 22],
      [2022, 19, 0],
    ])
    const milik = await loadRiwayatLokus(createMasuk('kecamatan', TABANG))
    expect(milik.tahun.flatMap((t) => t.baris.map((b) => b.kode))).toEqual(['64.02.12.2010'])
  })
})

test('the sample brings a set in force, once; removing the sample takes sets and their data, not the published lokus', async () => {
  await savePilotContoh(basis.db, dpmd())
  await savePilotContoh(basis.db, dpmd())
  // The small sample begins after the month of the set of 2024.
  const semua = await listPilot(basis.db, dpmd())
  expect(semua.map((p) => [p.tahun, p.keadaan, p.contoh])).toEqual([[2025, 'berlaku', true]])
  const kueri = 'stunting=50&kemiskinan=50&pagu=300000000&bulan=2025-07'
  const dulu = await simpan('Tahap dulu', { tahun: 2024, kueri })
  await ubah(dulu, 'berlaku')
  const kini = await loadSet(masukDpmd(), semua[0]?.id as number, null)
  expect([kini?.banding?.lama.tahun, kini?.banding?.baru.tahun]).toEqual([2024, 2025])
  const m = await loadSet(masukDpmd(), dulu, null)
  expect(m?.ikutan?.bulan[0]).toBe('2025-07')
  expect(m?.ikutan?.deret.map((i) => i.indikator.kode)).toEqual([
    'stunting',
    'ds',
    'registrasi',
    'enam-bidang',
  ])
  expect(m?.ikutan?.pasangan.length).toBeGreaterThan(0)
  await hapusContoh(basis.db, null)
  expect(await listPilot(basis.db, dpmd())).toEqual([])
  expect(await listCatatan(basis.db, dpmd(), 'data-desa')).toEqual([])
  expect(await listCatatan(basis.db, dpmd(), 'lokus')).toHaveLength(22)
  expect((await loadLokus(masukDpmd(), parsePilihanPilot({}))).hasil.terpilih).toEqual([])
})
