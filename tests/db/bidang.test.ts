import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { muatAcuan, muatContoh } from '@/db/muat'
import { insertCatatan } from '@/db/mutations/catatan'
import { listLayanan, listNilaiPosyandu, listTanpaLayanan } from '@/db/queries/bidang'
import { BIDANG } from '@/indikator/bidang'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { type Masuk, requireCakupanSegel } from '@/server/akses'
import { loadXlsxKecamatan } from '@/server/loaders/angka-xlsx'
import { loadBidang, loadMatriksBidang } from '@/server/loaders/bidang'
import { loadBidangKecamatan, loadXlsxBidang } from '@/server/loaders/bidang-kecamatan'
import { loadDaftarOpd, loadOpd } from '@/server/loaders/opd'
import { loadPosyandu } from '@/server/loaders/posyandu'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'

const TABANG = '64.02.12'
const TENGGARONG = '64.02.06'
const BULAN = '2025-10'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }

let basis: Awaited<ReturnType<typeof createBasis>>

const createCakupan = (peran: Peran, akar: string | null) =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

const dpmd = createCakupan('dpmd', '64.02')
const opd = createCakupan('opd', '64.02')
const tabang = createCakupan('kecamatan', TABANG)
const tanpa = createCakupan('kecamatan', null)

const createMasuk = (cakupan: Cakupan, bidang: string | null = null): Masuk => ({
  cakupan,
  pengguna: {
    id: 1,
    nama: 'Uji',
    namaMasuk: 'uji',
    peran: cakupan.peran,
    kodeKecamatan: cakupan.peran === 'kecamatan' ? cakupan.akar : null,
    bidang,
  } as Masuk['pengguna'],
})

const layananBaru = (nama: string, kodeWilayah = '64.02') => ({
  daftar: 'layanan' as const,
  kodeWilayah,
  isi: { bidang: 'sosial', nama, penjelasan: null, sasaran: null, opd: 'dinsos', sumber: null },
})

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await muatAcuan(basis.db, '64.02')
  await muatContoh(basis.db, '64.02', true)
}, 120_000)

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

describe('what a kecamatan does not see of the six fields', () => {
  test('the matrix of all kecamatan, and the posyandu of another one', async () => {
    expect(await loadMatriksBidang(tabang, BULAN, 'layanan')).toBeNull()
    expect(await loadBidangKecamatan(tabang, TENGGARONG, BULAN)).toBeNull()
    expect((await loadBidangKecamatan(tabang, TABANG, BULAN))?.posyandu.length).toBeGreaterThan(0)
  })

  test('one field shows the desa and the posyandu of its own kecamatan only', async () => {
    const m = await loadBidang(tabang, BULAN, 'perumahan')
    expect(m?.satuan).toBe('desa/kelurahan')
    expect(m?.baris.every((b) => b.kode.startsWith(`${TABANG}.`))).toBe(true)
    expect(m?.tanpa.flatMap((t) => t.posyandu).every((p) => p.kodeDesa.startsWith(`${TABANG}.`))).toBe(true)
  })

  test('queries give nothing of another kecamatan even when asked for it by code', async () => {
    const p = { wilayah: TENGGARONG, ukuran: ['layanan_sosial'], dari: BULAN, sampai: BULAN } as const
    expect(await listNilaiPosyandu(basis.db, tabang, p)).toEqual([])
    expect((await listNilaiPosyandu(basis.db, dpmd, p)).length).toBeGreaterThan(0)
    const diam = await listTanpaLayanan(basis.db, tabang, 'layanan_perumahan', BULAN)
    expect(diam.every((x) => x.kodeDesa.startsWith(`${TABANG}.`))).toBe(true)
  })

  test('the budget of the kabupaten on the page of an agency, while services are there for all', async () => {
    const m = await loadOpd(createMasuk(tabang), 'dinkes', BULAN)
    const semua = await loadOpd(createMasuk(dpmd), 'dinkes', BULAN)
    const pagu = (x: typeof m) => x?.anggaran.reduce((n, a) => n + a.jumlah.pagu, 0) ?? 0
    expect(pagu(semua)).toBeGreaterThan(0)
    expect(pagu(m)).toBeLessThan(pagu(semua))
    expect(m?.layanan.length).toBe(semua?.layanan.length)
    expect(m?.tindakLanjut.every((t) => t.kodeWilayah === '64.02' || t.kodeWilayah.startsWith(TABANG))).toBe(
      true,
    )
  })

  test('an empty scope sees nothing', async () => {
    expect(await loadMatriksBidang(tanpa, BULAN, 'sasaran')).toBeNull()
    expect(await loadBidang(tanpa, BULAN, 'sosial')).toBeNull()
    expect(await loadBidangKecamatan(tanpa, TABANG, BULAN)).toBeNull()
    expect(await loadOpd(createMasuk(tanpa), 'dinkes', BULAN)).toBeNull()
    expect(await loadDaftarOpd(createMasuk(tanpa), BULAN)).toBeNull()
    expect(await listLayanan(basis.db, tanpa)).toEqual([])
  })
})

describe('workbooks of a kecamatan', () => {
  const listBaris = (bytes: Uint8Array | undefined, nama: string) =>
    utils.sheet_to_json<unknown[]>(read(bytes, { type: 'array' }).Sheets[nama] as never, { header: 1 })

  test('hold every posyandu with its stratum and the reason, and nothing of another kecamatan', async () => {
    expect(await loadXlsxBidang(tabang, TENGGARONG, BULAN)).toBeNull()
    expect(await loadXlsxBidang(tabang, TABANG, '2019-01')).toBeNull()
    const halaman = await loadBidangKecamatan(tabang, TABANG, BULAN)
    const berkas = await loadXlsxBidang(tabang, TABANG, BULAN)
    const strata = listBaris(berkas?.bytes, 'Strata').filter((b) => String(b[1]).startsWith(`${TABANG}.`))
    expect(strata.map((b) => [b[2], b[4]])).toEqual(
      halaman?.posyandu.map((p) => [p.nama, p.strata?.kalimat ?? undefined]),
    )
    const bidang = listBaris(berkas?.bytes, 'Enam bidang').filter((b) => String(b[1]).startsWith(TABANG))
    expect(bidang.map((b) => b[3] ?? null)).toEqual(halaman?.posyandu.map((p) => p.dilayani))
  })

  test('the page of a kecamatan brings the desa to every indicator, not to a few of them', async () => {
    expect(await loadXlsxKecamatan(tabang, TENGGARONG, BULAN)).toBeNull()
    const { Sheets, SheetNames } = read((await loadXlsxKecamatan(tabang, TABANG, BULAN))?.bytes, {
      type: 'array',
    })
    const desa = SheetNames.filter((n) => JSON.stringify(Sheets[n]).includes(`${TABANG}.2001`))
    expect(desa.length).toBeGreaterThan(40)
  })
})

describe('the six fields of the sample', () => {
  test('an agency reads every kecamatan, and its own page is known', async () => {
    const m = await loadMatriksBidang(opd, BULAN, 'layanan')
    expect(m?.baris.map((b) => b.kode)).toContain(TENGGARONG)
    const daftar = await loadDaftarOpd(createMasuk(opd, 'kesehatan'), BULAN)
    expect(daftar?.sendiri).toBe('dinkes')
    expect(daftar?.baris).toHaveLength(11)
  })

  test('cells of a row and of the whole agree with the posyandu behind them', async () => {
    const m = await loadMatriksBidang(dpmd, BULAN, 'layanan')
    const k = await loadBidangKecamatan(dpmd, TABANG, BULAN)
    for (const [i, b] of BIDANG.entries()) {
      const sel = m?.baris.find((x) => x.kode === TABANG)?.sel[i]?.nilai
      const lapor = k?.posyandu.filter((p) => p.sel[i]?.layanan !== null) ?? []
      expect(sel, b.kode).toMatchObject({
        pembilang: lapor.filter((p) => (p.sel[i]?.layanan ?? 0) > 0).length,
        penyebut: lapor.length,
      })
    }
  })

  test('sums of the target group count only posyandu that told both halves', async () => {
    const k = await loadBidangKecamatan(dpmd, TABANG, BULAN)
    for (const [i, b] of BIDANG.entries()) {
      const dua = k?.posyandu.flatMap((p) => {
        const s = p.sel[i]
        return s && s.sasaran !== null && s.terlayani !== null ? [s] : []
      })
      const nilai = k?.semua.sasaran.sel[i]?.nilai
      if (!dua?.length) expect(nilai?.jenis, b.kode).toBe('kosong')
      else
        expect(nilai, b.kode).toMatchObject({
          pembilang: dua.reduce((n, s) => n + (s.terlayani ?? 0), 0),
          penyebut: dua.reduce((n, s) => n + (s.sasaran ?? 0), 0),
        })
    }
  })

  test('strata in the distribution are those of the posyandu, and of the page of one', async () => {
    const k = await loadBidangKecamatan(dpmd, TABANG, BULAN)
    const terhitung = Object.values(k?.strata.jumlah ?? {}).reduce((a, n) => a + n, 0)
    expect(terhitung).toBe(k?.strata.ternilai)
    expect(terhitung + (k?.strata.belum ?? 0)).toBe(k?.posyandu.length)
    const satu = k?.posyandu.find((p) => p.strata !== null)
    const p = await loadPosyandu(dpmd, satu?.id ?? 0, BULAN)
    expect(p?.strata).toEqual(satu?.strata)
    expect(p?.bidang).toEqual(satu?.sel)
  })

  test('posyandu without a service are the others of the column', async () => {
    const m = await loadBidang(dpmd, BULAN, 'pendidikan')
    const n = m?.semua.layanan.nilai
    const diam = m?.tanpa.flatMap((t) => t.posyandu).filter((p) => p.lapor).length
    expect(n?.jenis === 'angka' ? n.penyebut - n.pembilang : null).toBe(diam)
  })
})

describe('services', () => {
  test('the working list stands as published, with its source, and what dpmd adds comes beside it', async () => {
    const awal = await listLayanan(basis.db, dpmd, { bidang: 'sosial' })
    expect(awal.map((l) => l.isi.nama)).toContain('Makanan tambahan lansia miskin')
    expect(awal.every((l) => l.sifat === 'terbit' && (l.isi.sumber ?? '').includes('belum dilihat'))).toBe(
      true,
    )
    await basis.db.transaction((tx) =>
      insertCatatan(tx, { sifat: 'kantor', oleh: null }, [
        layananBaru('Kunjungan lansia sendiri'),
        layananBaru('Salah tingkat', TENGGARONG),
      ]),
    )
    const kini = await listLayanan(basis.db, tabang, { opd: 'dinsos' })
    expect(kini.map((l) => l.isi.nama)).toContain('Kunjungan lansia sendiri')
    expect(kini.map((l) => l.isi.nama)).not.toContain('Salah tingkat')
  })

  test('PAUD stands beside the posyandu', async () => {
    const nama = (await listLayanan(basis.db, dpmd, { bidang: 'pendidikan' })).map((l) => l.isi.nama)
    expect(nama).toContain('PAUD di samping posyandu')
  })
})
