import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { saveBatalRiwayat, saveKeputusan, saveRiwayat } from '@/db/mutations/tindak-lanjut'
import { getTindakLanjut, listRiwayatTindakLanjut, listTindakLanjut } from '@/db/queries/tindak-lanjut'
import type { KirimanKeputusan } from '@/indikator/isian-keputusan'
import { type IsiPotret, kemasIsi } from '@/indikator/rapat/isi-potret'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { type MasukPermintaan, requireCakupanSegel } from '@/server/akses'
import { loadJanji, loadKeputusan } from '@/server/loaders/tindak-lanjut-rapat'
import { createSegel } from '@/server/sesi/segel'
import { createAkunPeramban } from '@/server/sesi/tanda-akun'
import { jawabKeputusan } from '@/server/tindak-lanjut/permintaan'
import { createBasis } from './basis'
import { createWilayah } from './impor-bahan'

const KAB = '64.02'
const TENGGARONG = '64.02.06'
const TABANG = '64.02.12'
const DESA_TABANG = '64.02.12.2001'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const createCakupan = (peran: Peran, akar: string | null): Cakupan =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

let basis: Awaited<ReturnType<typeof createBasis>>
let rapatKab: number
let rapatTabang: number
const akun: Record<string, { id: number; contoh: boolean }> = {}
const semua = () => createCakupan('tp_posyandu', KAB)
const tabang = () => createCakupan('kecamatan', TABANG)
const tenggarong = () => createCakupan('kecamatan', TENGGARONG)

const createIsi = (ubah: Partial<KirimanKeputusan> = {}): KirimanKeputusan => ({
  kunci: randomUUID(),
  rapatId: rapatKab,
  salindia: 'peringkat',
  keputusan: 'Lengkapi SK pengurus',
  pjJenis: 'kecamatan',
  pjKode: TABANG,
  tenggat: '2025-11-07',
  indikator: 'stunting',
  kodeWilayah: TABANG,
  ...ubah,
})
const simpan = (ubah: Partial<KirimanKeputusan> = {}, c = semua(), oleh = akun.tp) =>
  saveKeputusan(basis.db, c, oleh as { id: number; contoh: boolean }, createIsi(ubah), null)
const listId = async (c: Cakupan) => (await listTindakLanjut(basis.db, c)).map((t) => t.id)
const createRiwayat = (ubah: Partial<Parameters<typeof saveRiwayat>[4]> = {}) => ({
  kunci: randomUUID(),
  keadaan: null,
  tenggat: null,
  catatan: '',
  terlihat: 2 ** 30,
  ...ubah,
})

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await createWilayah(basis.sql)
  const baris = await basis.sql<{ id: number; nama_masuk: string; contoh: boolean }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, kode_kecamatan, contoh) values
      ('tp', 'Tim', 'x', 'tp_posyandu', null, false), ('tabang', 'Camat', 'x', 'kecamatan', ${TABANG}, false),
      ('contoh', 'Contoh', 'x', 'tp_posyandu', null, true) returning id, nama_masuk, contoh`
  for (const b of baris) akun[b.nama_masuk] = { id: b.id, contoh: b.contoh }
}, 120_000)

beforeEach(async () => {
  await basis.sql`truncate rapat, potret, tindak_lanjut, tindak_lanjut_riwayat, jejak restart identity cascade`
  const baris = await basis.sql<{ id: number }[]>`
    insert into rapat (templat, judul, kode_wilayah, tanggal, bulan, acara) values
      ('bulanan-kabupaten', 'Rapat Oktober', ${KAB}, '2025-10-24', '2025-10', '[]'),
      ('kecamatan', 'Rapat Tabang', ${TABANG}, '2025-10-20', '2025-10', '[]') returning id`
  rapatKab = baris[0]?.id as number
  rapatTabang = baris[1]?.id as number
})

afterAll(() => basis.tutup())

describe('a decision', () => {
  test('sent 50 times at once with one key is stored once, with one row of history and one in the audit trail', async () => {
    const isi = createIsi()
    const hasil = await Promise.all(
      Array.from({ length: 50 }, () => saveKeputusan(basis.db, semua(), akun.tp as never, isi, null)),
    )
    expect(hasil.filter((h) => h.baru)).toHaveLength(1)
    expect(new Set(hasil.map((h) => h.id)).size).toBe(1)
    expect(await basis.sql`select 1 from tindak_lanjut`).toHaveLength(1)
    expect(await basis.sql`select 1 from tindak_lanjut_riwayat`).toHaveLength(1)
    expect(await basis.sql`select 1 from jejak where perbuatan = 'catat-keputusan'`).toHaveLength(1)
  })

  test('sent again after its due day was moved is still the same; with other words it is refused', async () => {
    const isi = createIsi()
    const { id } = await saveKeputusan(basis.db, semua(), akun.tp as never, isi, null)
    await saveRiwayat(basis.db, semua(), akun.tp as never, id, createRiwayat({ tenggat: '2025-12-01' }))
    await expect(saveKeputusan(basis.db, semua(), akun.tp as never, isi, null)).resolves.toEqual({
      id,
      baru: false,
    })
    await expect(
      saveKeputusan(basis.db, semua(), akun.tp as never, { ...isi, keputusan: 'Lain' }, null),
    ).rejects.toMatchObject({ kode: 'bentrok' })
  })

  test('names places and meetings of the scope only, and no kecamatan for the places of another', async () => {
    await expect(simpan({}, tenggarong(), akun.tabang)).rejects.toMatchObject({ kode: 'tidak-ada' })
    await expect(simpan({ rapatId: 99 })).rejects.toMatchObject({ kode: 'tidak-ada' })
    await expect(simpan({ rapatId: rapatKab }, tabang(), akun.tabang)).rejects.toMatchObject({
      kode: 'tidak-ada',
    })
    await expect(simpan({ pjKode: '64.02.99' })).rejects.toMatchObject({ kode: 'tidak-ada' })
    await expect(simpan({ kodeWilayah: TENGGARONG })).rejects.toMatchObject({ kode: 'isi' })
    await expect(
      simpan({ rapatId: rapatTabang, kodeWilayah: TENGGARONG, pjKode: TENGGARONG }),
    ).rejects.toMatchObject({ kode: 'isi' })
    expect(await basis.sql`select 1 from tindak_lanjut`).toHaveLength(0)
  })

  test('keeps the printed value of the meeting’s snapshot, and of its month where no slide shows it', async () => {
    const salindia = [
      {
        jenis: 'peringkat',
        indikator: { kode: 'stunting', arah: 'turun-baik' },
        tempat: [
          { kode: TENGGARONG, tercetak: 11.1, adaContoh: false },
          { kode: TABANG, tercetak: 21.4, adaContoh: true },
        ],
      },
    ]
    const isi = kemasIsi({ bulan: '2025-10', salindia } as unknown as IsiPotret)
    await basis.sql`insert into potret (rapat_id, versi_data, isi) values (${rapatKab}, 1, ${JSON.stringify(isi)})`
    await basis.sql`insert into rekap (kode_wilayah, bulan, ukuran, jumlah, unit_melapor, unit_total, ada_contoh) values
      (${DESA_TABANG}, '2025-10', 'balita_pendek', 3, 1, 1, false), (${DESA_TABANG}, '2025-10', 'balita_sangat_pendek', 1, 1, 1, false),
      (${DESA_TABANG}, '2025-10', 'balita_diukur', 20, 1, 1, false)`
    const kirim = (kodeWilayah: string, indikator: string | null = 'stunting') =>
      createPermintaan(createIsi({ kodeWilayah, indikator }))
    expect((await kirim(TABANG)).status).toBe(201)
    expect((await kirim(DESA_TABANG)).status).toBe(201)
    expect((await kirim(TABANG, null)).status).toBe(201)
    const baris = await basis.sql`select nilai_awal, bulan_awal, awal_contoh from tindak_lanjut order by id`
    expect(baris.map((b) => [b.nilai_awal, b.bulan_awal, b.awal_contoh])).toEqual([
      [21.4, '2025-10', true],
      [20, '2025-10', false],
      [null, null, false],
    ])
    await basis.sql`truncate rekap`
  })
})

function createPermintaan(isi: unknown, tajuk: Record<string, string> = {}, peran: Peran = 'tp_posyandu') {
  const kodeKecamatan = peran === 'kecamatan' ? TABANG : null
  const oleh = peran === 'kecamatan' ? akun.tabang : akun.tp
  const masuk = {
    cakupan: createCakupan(peran, kodeKecamatan ?? KAB),
    pengguna: { ...oleh, peran, kodeKecamatan, bidang: null, nama: '', namaMasuk: '' },
    kunciId: null,
  } as MasukPermintaan
  const request = new Request('http://sini/api/rapat/keputusan', {
    method: 'POST',
    headers: { host: 'sini', ...tajuk },
    body: JSON.stringify(isi),
  })
  return jawabKeputusan(request, masuk)
}

describe('the address that takes decisions', () => {
  test('answers 201, then 200, then 409 for other content', async () => {
    const isi = createIsi()
    const satu = await createPermintaan(isi)
    const dua = await createPermintaan(isi)
    const tiga = await createPermintaan({ ...isi, keputusan: 'Yang lain' })
    expect([satu.status, dua.status, tiga.status]).toEqual([201, 200, 409])
    expect(await dua.json()).toEqual(await satu.json())
    expect((await tiga.json()).galat.kode).toBe('bentrok')
  })

  test('takes nothing that another account wrote down, nor gives away what a key stands for', async () => {
    const isi = createIsi({ rapatId: null })
    const tajuk = { 'x-akun': createAkunPeramban(akun.tabang?.id as number) }
    expect((await createPermintaan(isi, tajuk)).status).toBe(401)
    expect(await basis.sql`select 1 from tindak_lanjut`).toHaveLength(0)
    expect((await createPermintaan(isi, tajuk, 'kecamatan')).status).toBe(201)
    const lain = await createPermintaan(isi)
    expect(lain.status).toBe(409)
    expect(await lain.json()).not.toHaveProperty('data')
  })

  test('refuses other sites, bad fields with their places, roles that only read, and places out of scope', async () => {
    expect((await createPermintaan(createIsi(), { origin: 'http://jahat.example' })).status).toBe(403)
    const salah = await createPermintaan({
      ...createIsi(),
      kunci: 'x',
      pjKode: 'dinas',
      tenggat: '2025-02-30',
    })
    expect(salah.status).toBe(422)
    const { galat } = await salah.json()
    expect(galat.rincian.map((r: { di: string }) => r.di)).toEqual(['kunci', 'tenggat', 'pjKode'])
    expect((await createPermintaan({ ...createIsi(), keputusan: 'NIK 6402061203040001' })).status).toBe(422)
    for (const peran of ['pimpinan', 'opd'] as const)
      expect((await createPermintaan(createIsi(), {}, peran)).status).toBe(404)
    const lain = createIsi({ rapatId: rapatTabang, kodeWilayah: TENGGARONG, pjKode: TENGGARONG })
    expect((await createPermintaan(lain, {}, 'kecamatan')).status).toBe(404)
    expect((await createPermintaan(createIsi({ rapatId: rapatTabang }), {}, 'kecamatan')).status).toBe(201)
    expect((await jawabKeputusan(new Request('http://sini'), null)).status).toBe(401)
  })
})

describe('scope', () => {
  test('a kecamatan sees what is about it, owed by it or decided by it; nothing of others, and an empty scope nothing', async () => {
    const tentang = await simpan({ pjJenis: 'opd', pjKode: 'kesehatan', kodeWilayah: DESA_TABANG })
    const milik = await simpan({ kodeWilayah: KAB })
    const lain = await simpan({ kodeWilayah: TENGGARONG, pjKode: TENGGARONG })
    const umum = await simpan({ kodeWilayah: KAB, pjJenis: 'peran', pjKode: 'dpmd' })
    expect(await listId(semua())).toEqual([tentang.id, milik.id, lain.id, umum.id])
    expect(await listId(tabang())).toEqual([tentang.id, milik.id])
    expect(await listId(tenggarong())).toEqual([lain.id])
    expect(await listId(createCakupan('kecamatan', null))).toEqual([])
    expect(await getTindakLanjut(basis.db, tabang(), lain.id)).toBeNull()
    expect(await loadKeputusan(tabang(), rapatKab)).toEqual([])
    expect(await loadKeputusan(semua(), rapatKab)).toHaveLength(4)
    await expect(
      saveRiwayat(basis.db, tabang(), akun.tabang as never, lain.id, createRiwayat({ catatan: 'halo' })),
    ).rejects.toMatchObject({ kode: 'tidak-ada' })
  })

  test('a meeting finds the promises of earlier ones of its place: open, late first, done since the last; not its own', async () => {
    const [berikut] = await basis.sql<{ id: number }[]>`
      insert into rapat (templat, judul, kode_wilayah, tanggal, bulan, acara)
      values ('bulanan-kabupaten', 'Rapat November', ${KAB}, '2025-11-21', '2025-11', '[]') returning id`
    const nanti = await simpan({ tenggat: '2025-12-01' })
    const lewat = await simpan({ tenggat: '2025-11-01' })
    const selesai = await simpan()
    await saveRiwayat(basis.db, semua(), akun.tp as never, selesai.id, createRiwayat({ keadaan: 'selesai' }))
    await simpan({ rapatId: berikut?.id ?? null })
    await simpan({ rapatId: rapatTabang })
    const batal = await simpan()
    await saveRiwayat(basis.db, semua(), akun.tp as never, batal.id, createRiwayat({ keadaan: 'batal' }))
    const r = { id: berikut?.id ?? null, kodeWilayah: KAB, tanggal: '2025-11-21', bulan: '2025-11' as const }
    const janji = await loadJanji(semua(), r)
    expect(janji.baris.map((b) => [b.id, b.lewat])).toEqual([
      [lewat.id, 20],
      [nanti.id, null],
      [selesai.id, null],
    ])
    expect(janji.hitungan).toEqual({ terbuka: 2, lewat: 1, selesai: 1 })
    const diTabang = await loadJanji(tabang(), { ...r, id: null, kodeWilayah: TABANG })
    expect(diTabang.hitungan.terbuka).toBe(4)
  })
})

describe('a closed meeting', () => {
  test('shows its decisions as they stood when it was closed, late ones as they were noted; opened again those of now', async () => {
    const tulis = (id: number, ubah: Parameters<typeof createRiwayat>[0]) =>
      saveRiwayat(basis.db, semua(), akun.tp as never, id, createRiwayat(ubah))
    const { id } = await simpan()
    const dibatalkan = await simpan({ kodeWilayah: KAB })
    const batalDulu = await simpan()
    await tulis(id, { keadaan: 'berjalan', tenggat: '2025-11-14', catatan: 'Mulai' })
    await tulis(batalDulu.id, { keadaan: 'batal', catatan: 'Ganda' })
    await basis.sql`update rapat set keadaan = 'selesai', selesai = now() where id = ${rapatKab}`
    const tampil = async () =>
      (await loadKeputusan(semua(), rapatKab)).map((k) => [k.id, k.keadaan, k.tenggat])
    const saatTutup = [
      [id, 'berjalan', '2025-11-14'],
      [dibatalkan.id, 'terbuka', '2025-11-07'],
    ]
    expect(await tampil()).toEqual(saatTutup)
    await tulis(id, { keadaan: 'selesai' })
    await tulis(id, { tenggat: '2025-12-31', catatan: 'Banjir' })
    await tulis(dibatalkan.id, { keadaan: 'batal', catatan: 'Keliru' })
    const telat = await simpan({ tenggat: '2025-11-21' })
    await tulis(telat.id, { keadaan: 'selesai' })
    expect(await tampil()).toEqual([...saatTutup, [telat.id, 'terbuka', '2025-11-21']])
    await basis.sql`update rapat set keadaan = 'berjalan', selesai = null where id = ${rapatKab}`
    expect(await tampil()).toEqual([
      [id, 'selesai', '2025-12-31'],
      [telat.id, 'selesai', '2025-11-21'],
    ])
  })
})

describe('history', () => {
  const getKeadaan = async (id: number) => {
    const t = await getTindakLanjut(basis.db, semua(), id)
    return [t?.keadaan, t?.tenggat]
  }

  test('only grows: progress, a moved day and a comment by many at once are all kept, and undoing brings back what stood before', async () => {
    const { id } = await simpan()
    const tulis = (ubah: Parameters<typeof createRiwayat>[0]) =>
      saveRiwayat(basis.db, semua(), akun.tp as never, id, createRiwayat(ubah))
    await Promise.all(Array.from({ length: 20 }, (_, i) => tulis({ catatan: `Kabar ${i}` })))
    await tulis({ keadaan: 'berjalan', catatan: 'Mulai' })
    await tulis({ tenggat: '2025-12-01', catatan: 'Banjir' })
    await tulis({ keadaan: 'selesai' })
    expect(await getKeadaan(id)).toEqual(['selesai', '2025-12-01'])
    const riwayat = await listRiwayatTindakLanjut(basis.db, id, 0)
    expect(riwayat).toHaveLength(24)
    const akhir = riwayat.at(-1)?.id as number
    const batal = (membatalkan: number) =>
      saveBatalRiwayat(basis.db, semua(), akun.tp as never, id, {
        kunci: randomUUID(),
        membatalkan,
        catatan: 'Keliru',
        semua: true,
        sendiri: true,
      })
    await batal(akhir)
    expect(await getKeadaan(id)).toEqual(['berjalan', '2025-12-01'])
    await batal(akhir - 1)
    expect(await getKeadaan(id)).toEqual(['berjalan', '2025-11-07'])
    await expect(batal(akhir)).rejects.toMatchObject({ kode: 'bentrok' })
    await expect(batal(riwayat[0]?.id as number)).rejects.toMatchObject({ kode: 'isi' })
    const sesudah = await listRiwayatTindakLanjut(basis.db, id, 0)
    expect(sesudah).toHaveLength(26)
    expect(sesudah.filter((r) => r.dibatalkan)).toHaveLength(2)
    expect(sesudah[0]).toMatchObject({ keadaan: 'terbuka', tenggat: '2025-11-07' })
  })

  test('a form sent twice is stored once; a change over a newer change of somebody else is refused, a comment never', async () => {
    const { id } = await simpan()
    const [awal] = await listRiwayatTindakLanjut(basis.db, id, 0)
    const isi = createRiwayat({ keadaan: 'berjalan', terlihat: awal?.id as number })
    await saveRiwayat(basis.db, semua(), akun.tp as never, id, isi)
    await saveRiwayat(basis.db, semua(), akun.tp as never, id, isi)
    const lain = (ubah: Parameters<typeof createRiwayat>[0]) =>
      saveRiwayat(
        basis.db,
        tabang(),
        akun.tabang as never,
        id,
        createRiwayat({ terlihat: awal?.id as number, ...ubah }),
      )
    await expect(lain({ keadaan: 'selesai', catatan: 'Sudah' })).rejects.toMatchObject({ kode: 'bentrok' })
    await lain({ catatan: 'Sudah 20 berkas' })
    expect(
      (await listRiwayatTindakLanjut(basis.db, id, akun.tabang?.id as number)).map((r) => r.milikSendiri),
    ).toEqual([false, false, true])
  })

  test('a key that was used for other words, or elsewhere, is refused and not taken for stored; every writing leaves a trace', async () => {
    const { id } = await simpan()
    const lain = await simpan()
    const isi = createRiwayat({ catatan: 'Dua berkas' })
    const tulis = (di: number, ubah: Parameters<typeof createRiwayat>[0] = {}) =>
      saveRiwayat(basis.db, semua(), akun.tp as never, di, { ...isi, ...ubah })
    await tulis(id)
    await tulis(id)
    await expect(tulis(id, { catatan: 'Tiga berkas' })).rejects.toMatchObject({ kode: 'bentrok' })
    await expect(tulis(id, { keadaan: 'selesai' })).rejects.toMatchObject({ kode: 'bentrok' })
    await expect(tulis(lain.id)).rejects.toMatchObject({ kode: 'bentrok' })
    const baris = await listRiwayatTindakLanjut(basis.db, id, 0)
    expect(baris).toHaveLength(2)
    const batal = (kunci: string) =>
      saveBatalRiwayat(basis.db, semua(), akun.tp as never, id, {
        kunci,
        membatalkan: baris[1]?.id as number,
        catatan: 'Keliru',
        semua: true,
        sendiri: true,
      })
    await expect(batal(isi.kunci)).rejects.toMatchObject({ kode: 'bentrok' })
    const kunci = randomUUID()
    await batal(kunci)
    await batal(kunci)
    const jejak =
      await basis.sql`select perbuatan, rincian::text as r from jejak where objek = ${`tindak-lanjut:${id}`} order by id`
    expect(jejak.map((j) => j.perbuatan)).toEqual([
      'catat-keputusan',
      'komentari-tindak-lanjut',
      'batalkan-catatan-tindak-lanjut',
    ])
    expect(jejak.some((j) => /berkas|Keliru/.test(j.r))).toBe(false)
  })

  test('a sample account changes sample rows only, and what it notes goes with the sample', async () => {
    const { id } = await simpan()
    await expect(
      saveRiwayat(basis.db, semua(), akun.contoh as never, id, createRiwayat({ catatan: 'x' })),
    ).rejects.toMatchObject({ kode: 'isi' })
    await expect(simpan({}, semua(), akun.contoh)).rejects.toMatchObject({ kode: 'isi' })
    const contoh = await simpan({ rapatId: null }, semua(), akun.contoh)
    expect((await getTindakLanjut(basis.db, semua(), contoh.id))?.contoh).toBe(true)
  })
})
