import { afterAll, beforeAll, expect, it } from 'vitest'
import { insertCatatan } from '@/db/mutations/catatan'
import { listTerdaftarPerHari } from '@/db/queries/laju'
import { listPosyandu } from '@/db/queries/posyandu'
import { listRekap } from '@/db/queries/rekap'
import { perbaruiRekapCatatan } from '@/db/rekap-catatan'
import { getIndikator } from '@/indikator'
import type { NilaiTempat } from '@/indikator/model'
import { createTabel, listUkuran, susunNilai } from '@/indikator/susun'
import { hitungTerdaftar } from '@/indikator/tempat-laju'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { createBasis } from './basis'
import {
  createImpor,
  createNilai,
  createPosyandu,
  createRegistrasi,
  createWilayah,
  DESA,
  KABUPATEN,
} from './impor-bahan'

const BULAN = '2025-10' as Bulan
const SEMUA = { akar: KABUPATEN, peran: 'dpmd' } as Cakupan
let basis: Awaited<ReturnType<typeof createBasis>>

beforeAll(async () => {
  basis = await createBasis()
  await createWilayah(basis.sql)
  const [a, b] = await createPosyandu(basis.sql, [
    [DESA[0], 'Mawar'],
    [DESA[1], 'Melati'],
  ])
  // Mawar reports SKDN; of Melati only the measurement recap came in: its S has no D beside it.
  await createImpor(basis.db, [
    createNilai(DESA[0], { id: a as number, nama: 'Mawar' }, BULAN, {
      balita_sasaran: 100,
      balita_ditimbang: 80,
      balita_diukur: 80,
      balita_pendek: 8,
      balita_sangat_pendek: 4,
    }),
    createNilai(DESA[1], { id: b as number, nama: 'Melati' }, BULAN, {
      balita_sasaran: 60,
      balita_diukur: 40,
      balita_pendek: 5,
      balita_sangat_pendek: 1,
    }),
  ])
})
afterAll(() => basis.tutup())

async function loadNilai(kode: string, tempat: string): Promise<NilaiTempat> {
  const i = getIndikator(kode) as Indikator
  const baris = await listRekap(basis.db, SEMUA, {
    kode: [tempat],
    bulan: [BULAN],
    ukuran: listUkuran([i]),
  })
  return susunNilai(i, { kode: tempat, nama: '' }, BULAN, createTabel(baris), [])
}

it.each(['64.02.06', KABUPATEN])(
  'D/S in %s is 80 of 100, not 80 of 160: a posyandu without D lends no S',
  async (tempat) => {
    const n = await loadNilai('ds', tempat)
    expect(n.nilai).toEqual({ jenis: 'angka', nilai: 80, pembilang: 80, penyebut: 100 })
    expect([n.melapor, n.total]).toEqual([1, 2])
  },
)

it('stunting still counts both: 12 + 6 of 80 + 40 is 15 %, measured 120 of 160', async () => {
  const n = await loadNilai('stunting', '64.02.06')
  expect(n.nilai).toMatchObject({ nilai: 15, pembilang: 18, penyebut: 120 })
  expect(n.pendamping).toMatchObject({ pembilang: 120, penyebut: 160 })
  expect(n.melapor).toBe(2)
})

it('D/S of the desa that sent no D is incomplete, not zero', async () => {
  expect((await loadNilai('ds', DESA[1])).nilai).toEqual({ jenis: 'kosong', alasan: 'tidak-lengkap' })
})

it('a measure that nobody reported still knows of how many: 0 of 2', async () => {
  const n = await loadNilai('partisipasi-kader', '64.02.06')
  expect(n.nilai).toEqual({ jenis: 'kosong', alasan: 'belum-melapor' })
  expect([n.melapor, n.total]).toEqual([0, 2])
})

it('a measure that counts desa lends no posyandu: a desa and a kecamatan without any have 0, not 1 and 2', async () => {
  const isi = { keluarga: null, keluarga_miskin: null, keluarga_krs: null, sumber: 'uji' }
  await basis.db.transaction(async (tx) => {
    await insertCatatan(
      tx,
      { sifat: 'kantor', oleh: null },
      [DESA[0], DESA[2], DESA[3]].map((kodeWilayah) => ({
        daftar: 'data-desa' as const,
        kodeWilayah,
        isi: { tahun: 2025, penduduk: 900, penduduk_miskin: 90, ...isi },
      })),
    )
    await perbaruiRekapCatatan(tx, [{ daftar: 'data-desa' }])
  })
  const miskin = getIndikator('kemiskinan-desa') as Indikator
  const ukuran = listUkuran([miskin])
  const kode = [DESA[0], DESA[2], '64.02.12', KABUPATEN]
  const baris = await listRekap(basis.db, SEMUA, { kode, bulan: [BULAN], ukuran })
  expect(baris.map((b) => [b.kode, b.total, Object.keys(b.jumlah).length > 0])).toEqual([
    [KABUPATEN, 2, true],
    [DESA[0], 1, true],
    ['64.02.12', 0, true],
    [DESA[2], 0, true],
  ])
})

async function expectPace(sampai: string, langkah: Awaited<ReturnType<typeof listTerdaftarPerHari>>) {
  const posyandu = await listPosyandu(basis.db, SEMUA, { wilayah: KABUPATEN }, BULAN, BULAN)
  expect(await listTerdaftarPerHari(basis.db, SEMUA, KABUPATEN, sampai)).toEqual(langkah)
  expect(hitungTerdaftar(posyandu, sampai)).toEqual(langkah)
}

it('a file sent back on the day of its registration is not registered: tile and pace both say 1 of 2', async () => {
  const hari = '2025-10-20'
  await createImpor(basis.db, [
    createRegistrasi(DESA[0], { baru: 'Mawar' }, [['terdaftar', hari, '64.02.06.2001.001']]),
    createRegistrasi(DESA[1], { baru: 'Melati' }, [
      ['terdaftar', hari, '64.02.06.2002.001'],
      ['dikembalikan', hari],
    ]),
  ])
  expect((await loadNilai('registrasi', KABUPATEN)).nilai).toMatchObject({ pembilang: 1, penyebut: 2 })
  await expectPace('2025-10-31', [{ kodeDesa: DESA[0], tanggal: hari, jumlah: 1 }])
})

it('lists that repeat the stage month by month do not move the number: it counts since its first day', async () => {
  const [m] = await basis.sql<{ id: number }[]>`
    select posyandu_id as id from registrasi where nomor = '64.02.06.2001.001'`
  await createImpor(basis.db, [
    createRegistrasi(DESA[0], { id: m?.id as number, nama: 'Mawar' }, [
      ['terdaftar', '2025-11-20', '64.02.06.2001.001'],
    ]),
  ])
  await expectPace('2025-11-30', [{ kodeDesa: DESA[0], tanggal: '2025-10-20', jumlah: 1 }])
})

it('handed in again and registered on the day of the return: registered since then, though both lists say so twice', async () => {
  const [m] = await basis.sql<{ id: number }[]>`select id from posyandu where nama = 'Melati'`
  const melati = { id: m?.id as number, nama: 'Melati' }
  for (let i = 0; i < 2; i++)
    await createImpor(basis.db, [
      createRegistrasi(DESA[1], melati, [
        ['dikembalikan', '2025-12-01'],
        ['terdaftar', '2025-12-01', '64.02.06.2002.001'],
      ]),
    ])
  await expectPace('2025-12-31', [
    { kodeDesa: DESA[0], tanggal: '2025-10-20', jumlah: 1 },
    { kodeDesa: DESA[1], tanggal: '2025-12-01', jumlah: 1 },
  ])
})
