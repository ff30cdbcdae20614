import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { insertCatatan, removeCatatan, saveCatatan } from '@/db/mutations/catatan'
import { saveAksiTindakLanjut } from '@/db/mutations/rencana'
import { saveKeputusan, saveRiwayat } from '@/db/mutations/tindak-lanjut'
import { getAksi } from '@/db/queries/rencana'
import { getTindakLanjut, listTindakLanjut } from '@/db/queries/tindak-lanjut'
import { createKunci, DAFTAR } from '@/indikator/catatan'
import type { IsiAnggaran } from '@/indikator/catatan/anggaran'
import type { IsiRencanaAksi } from '@/indikator/catatan/rencana-aksi'
import { parseSaringanAnggaran } from '@/indikator/saringan-anggaran'
import { parseSaringanRencana } from '@/indikator/saringan-rencana'
import type { Peran } from '@/lib/cakupan'
import { type Masuk, requireCakupanSegel } from '@/server/akses'
import { loadAnggaran } from '@/server/loaders/anggaran'
import { loadCatatanBaru } from '@/server/loaders/catatan-satu'
import { loadKaitRencana, loadPilihanAksi } from '@/server/loaders/kait-rencana'
import { loadTopik } from '@/server/loaders/program'
import { loadRencana } from '@/server/loaders/rencana'
import { loadCatat, loadTindakLanjut } from '@/server/loaders/tindak-lanjut'
import { createSegel } from '@/server/sesi/segel'
import { saveKaitAksiBaru } from '@/server/tindak-lanjut/kaitkan'
import { createBasis } from './basis'
import { createWilayah } from './impor-bahan'

const KAB = '64.02'
const TENGGARONG = '64.02.06'
const TABANG = '64.02.12'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }

let basis: Awaited<ReturnType<typeof createBasis>>
let tp: { id: number; contoh: boolean }

function createMasuk(peran: Peran, akar: string = KAB, bidang: string | null = null): Masuk {
  const kodeKecamatan = peran === 'kecamatan' ? akar : null
  return {
    pengguna: { ...tp, peran, kodeKecamatan, bidang } as Masuk['pengguna'],
    cakupan: requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan,
  }
}

const createAnggaran = (ubah: Partial<IsiAnggaran> = {}): IsiAnggaran => ({
  tahun: 2025,
  opd: 'dinkes',
  bidang: 'kesehatan',
  sumber: 'apbd-kab',
  uraian: 'Makanan tambahan',
  pagu: 1000,
  realisasi: null,
  per_tanggal: null,
  dokumen: null,
  ...ubah,
})
const createAksi = (ubah: Partial<IsiRencanaAksi> = {}): IsiRencanaAksi => ({
  tahun: 2025,
  tujuan: 'Semua terdaftar',
  aksi: 'Dampingi kecamatan',
  asal: null,
  opd: 'dpmd',
  bidang: 'lintas',
  indikator: 'registrasi',
  target: 100,
  satuan: null,
  capaian: null,
  tenggat: '2025-09-30',
  keadaan: 'berjalan',
  catatan: null,
  ...ubah,
})
const kunciAksi = (kode: string, isi: IsiRencanaAksi) => createKunci(DAFTAR['rencana-aksi'], kode, isi)
const KUNCI = kunciAksi(KAB, createAksi())

const simpanTindakLanjut = (ubah: Record<string, unknown> = {}, masuk = createMasuk('tp_posyandu')) =>
  saveKeputusan(
    basis.db,
    masuk.cakupan,
    tp,
    {
      kunci: randomUUID(),
      rapatId: null,
      salindia: null,
      keputusan: 'Lengkapi SK pengurus',
      pjJenis: 'peran',
      pjKode: 'dpmd',
      tenggat: '2025-10-10',
      indikator: 'registrasi',
      kodeWilayah: KAB,
      ...ubah,
    },
    null,
  )

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await createWilayah(basis.sql)
  const [p] = await basis.sql<{ id: number; contoh: boolean }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, contoh) values ('tp', 'Tim', 'x', 'tp_posyandu', false)
    returning id, contoh`
  tp = { id: p?.id as number, contoh: false }
  await basis.sql`insert into keadaan_data (versi, tanggal_data, bulan_awal, bulan_akhir, bulan_utama)
    values (1, '2025-10-24', '2025-10', '2025-10', '2025-10')`
}, 120_000)

beforeEach(async () => {
  await basis.sql`truncate catatan, tindak_lanjut, tindak_lanjut_riwayat, jejak restart identity cascade`
  await basis.db.transaction((tx) =>
    insertCatatan(tx, { sifat: 'kantor', oleh: null }, [
      { daftar: 'anggaran', kodeWilayah: KAB, isi: createAnggaran({ realisasi: 250 }) },
      {
        daftar: 'anggaran',
        kodeWilayah: KAB,
        isi: createAnggaran({ opd: 'dinsos', bidang: 'sosial', pagu: 500 }),
      },
      { daftar: 'anggaran', kodeWilayah: KAB, isi: createAnggaran({ tahun: 2024, pagu: 800 }) },
      {
        daftar: 'anggaran',
        kodeWilayah: `${TENGGARONG}.2001`,
        isi: createAnggaran({ opd: 'pemdes', bidang: 'lintas', pagu: 60 }),
      },
      {
        daftar: 'anggaran',
        kodeWilayah: TABANG,
        isi: createAnggaran({ opd: 'pemdes', bidang: 'lintas', pagu: 7 }),
      },
      { daftar: 'rencana-aksi', kodeWilayah: KAB, isi: createAksi() },
      {
        daftar: 'rencana-aksi',
        kodeWilayah: KAB,
        isi: createAksi({ aksi: 'Contoh SK', keadaan: 'selesai' }),
      },
      {
        daftar: 'rencana-aksi',
        kodeWilayah: TABANG,
        isi: createAksi({ aksi: 'Berkas Tabang', opd: 'pemdes', tenggat: '2025-12-31' }),
      },
      { daftar: 'rencana-aksi', kodeWilayah: KAB, isi: createAksi({ aksi: 'Dulu', tahun: 2024 }) },
    ]),
  )
})

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

const buka = (masuk: Masuk, kueri: Record<string, string> = {}) =>
  loadAnggaran(masuk, parseSaringanAnggaran({ bulan: '2025-10', ...kueri }))
const bukaRencana = (masuk: Masuk, kueri: Record<string, string> = {}) =>
  loadRencana(masuk, parseSaringanRencana({ bulan: '2025-10', ...kueri }))

describe('budget', () => {
  test('1.567 in 2025 at the kabupaten, a quarter of what told was spent, 800 the year before', async () => {
    const m = await buka(createMasuk('dpmd'))
    expect(m?.jumlah).toMatchObject({ baris: 4, pagu: 1567, realisasi: 250, serapan: 25, belum: 3 })
    expect(m?.lalu.pagu).toBe(800)
    expect(m?.daftarTahun).toEqual([2025, 2024])
    expect(m?.celah?.bidang).toEqual(['pendidikan', 'pekerjaan-umum', 'perumahan', 'trantibumlinmas'])
    expect(m?.baris.map((b) => b.isi.pagu)).toEqual([1000, 500, 60, 7])
  })

  test('narrows by agency, field, source and kecamatan; gaps are those of the whole kabupaten', async () => {
    const pagu = async (k: Record<string, string>) => (await buka(createMasuk('pimpinan'), k))?.jumlah.pagu
    expect(await pagu({ opd: 'dinsos' })).toBe(500)
    expect(await pagu({ bidang: 'lintas' })).toBe(67)
    expect(await pagu({ sumber: 'bkkd' })).toBe(0)
    expect(await pagu({ kecamatan: TENGGARONG })).toBe(60)
    expect(await pagu({ tahun: '2024' })).toBe(800)
    expect((await buka(createMasuk('pimpinan'), { opd: 'dinsos' }))?.celah?.bidang).not.toContain('kesehatan')
    expect((await buka(createMasuk('pimpinan'), { kecamatan: TENGGARONG }))?.celah).toBeNull()
  })

  test('a kecamatan sees its own lines only, never those of the kabupaten or of another; those are 404', async () => {
    const m = await buka(createMasuk('kecamatan', TENGGARONG))
    expect(m?.baris.map((b) => b.kodeWilayah)).toEqual([`${TENGGARONG}.2001`])
    expect(m?.celah).toBeNull()
    expect(m?.pilihanKecamatan.map((k) => k.kode)).toEqual([TENGGARONG])
    expect(await buka(createMasuk('kecamatan', TENGGARONG), { kecamatan: TABANG })).toBeNull()
    expect(await buka(createMasuk('dpmd'), { kecamatan: '64.03.01' })).toBeNull()
  })

  test('an agency changes lines of its field, dpmd all, the head and a kecamatan none', async () => {
    const ubah = async (masuk: Masuk) =>
      (await buka(masuk))?.baris.filter((b) => b.bolehUbah).map((b) => b.isi.bidang)
    expect(await ubah(createMasuk('opd', KAB, 'sosial'))).toEqual(['sosial'])
    expect(await ubah(createMasuk('dpmd'))).toHaveLength(4)
    expect(await ubah(createMasuk('pimpinan'))).toEqual([])
    expect(await ubah(createMasuk('kecamatan', TENGGARONG))).toEqual([])
  })
})

describe('plan', () => {
  test('late first, progress over what is not cancelled', async () => {
    const m = await bukaRencana(createMasuk('dpmd'))
    // No sample: due days are judged today, long after 2025.
    expect(m?.hitungan).toMatchObject({ selesai: 1, berjalan: 2, lewat: 2, dihitung: 3 })
    expect(m?.tujuan.map((t) => [t.nama, t.kemajuan])).toEqual([['Semua terdaftar', 1 / 3]])
    expect(m?.tujuan[0]?.aksi.map((a) => a.isi.aksi)).toEqual([
      'Dampingi kecamatan',
      'Berkas Tabang',
      'Contoh SK',
    ])
    expect(m?.tujuan[0]?.aksi[0]?.ukur).toMatchObject({ kini: null, target: '100,0\u00a0%', bagian: null })
  })

  test('a state narrows the rows, never the progress', async () => {
    const m = await bukaRencana(createMasuk('dpmd'), { keadaan: 'selesai' })
    expect(m?.tujuan[0]?.aksi.map((a) => a.isi.aksi)).toEqual(['Contoh SK'])
    expect(m?.tujuan[0]?.kemajuan).toBeCloseTo(1 / 3)
    expect((await bukaRencana(createMasuk('dpmd'), { opd: 'dinkes' }))?.tujuan).toEqual([])
    expect((await bukaRencana(createMasuk('dpmd'), { tempat: 'kabupaten' }))?.hitungan.dihitung).toBe(2)
  })

  test('a kecamatan sees its own actions only and may not ask for others', async () => {
    const m = await bukaRencana(createMasuk('kecamatan', TABANG))
    expect(m?.tujuan.flatMap((t) => t.aksi.map((a) => a.isi.aksi))).toEqual(['Berkas Tabang'])
    expect(m?.bolehTambah).toBe(false)
    expect(await bukaRencana(createMasuk('kecamatan', TABANG), { tempat: TENGGARONG })).toBeNull()
    expect(await getAksi(basis.db, createMasuk('kecamatan', TABANG).cakupan, KUNCI)).toBeNull()
    expect(await getAksi(basis.db, createMasuk('pimpinan').cakupan, KUNCI)).not.toBeNull()
  })
})

const ATUR = { atur: true, kabari: true }

describe('follow-ups of an action', () => {
  test('are shown with it, and hub and page count them', async () => {
    const { id } = await simpanTindakLanjut({ rencana: KUNCI })
    const m = await bukaRencana(createMasuk('dpmd'))
    expect(m?.tujuan[0]?.aksi[0]?.tindakLanjut).toMatchObject([{ id, keadaan: 'terbuka', pj: 'DPMD' }])
    const t = await loadTopik(createMasuk('dpmd').cakupan, KAB, '2025-10')
    const angka = t?.topik.find((x) => x.kode === 'rencana')?.angka.at(-1)
    expect(angka).toMatchObject({ nama: 'Tindak lanjut rapat', nilai: '1', keterangan: '1 masih terbuka' })
  })

  test('one that is tied renews the prerendered pages, another does not', async () => {
    const versi = async () => (await basis.sql`select versi from keadaan_data`)[0]?.versi as number
    const awal = await versi()
    const { id: lepas } = await simpanTindakLanjut()
    expect(await versi()).toBe(awal)
    const { id } = await simpanTindakLanjut({ rencana: KUNCI })
    expect(await versi()).toBe(awal + 1)
    const kabar = { keadaan: 'selesai', tenggat: null, catatan: '', terlihat: 2 ** 30 } as const
    const { cakupan } = createMasuk('tp_posyandu')
    await saveRiwayat(basis.db, cakupan, tp, lepas, { ...kabar, kunci: randomUUID() })
    expect(await versi()).toBe(awal + 1)
    await saveRiwayat(basis.db, cakupan, tp, id, { ...kabar, kunci: randomUUID() })
    expect(await versi()).toBe(awal + 2)
  })

  test('refuse an action that is not there or out of scope, and write nothing', async () => {
    await expect(simpanTindakLanjut({ rencana: 'tidak|ada' })).rejects.toMatchObject({ kode: 'tidak-ada' })
    const tabang = createMasuk('kecamatan', TABANG)
    await expect(simpanTindakLanjut({ rencana: KUNCI, kodeWilayah: TABANG }, tabang)).rejects.toMatchObject({
      kode: 'tidak-ada',
    })
    const { id } = await simpanTindakLanjut({ kodeWilayah: TABANG }, tabang)
    await expect(saveAksiTindakLanjut(basis.db, tabang.cakupan, tp, id, KUNCI)).rejects.toMatchObject({
      kode: 'tidak-ada',
    })
    const luar = createMasuk('kecamatan', TENGGARONG)
    await expect(saveAksiTindakLanjut(basis.db, luar.cakupan, tp, id, null)).rejects.toMatchObject({
      kode: 'tidak-ada',
    })
    expect((await listTindakLanjut(basis.db, tabang.cakupan)).map((t) => t.rencana)).toEqual([null])
  })

  test('stay with an action whose sentence is changed, and know when it is gone', async () => {
    const { cakupan } = createMasuk('dpmd')
    const { id } = await simpanTindakLanjut({ rencana: KUNCI })
    const isi = createAksi({ aksi: 'Dampingi semua kecamatan' })
    await saveCatatan(basis.db, cakupan, tp, { daftar: 'rencana-aksi', kodeWilayah: KAB, isi }, KUNCI)
    const baru = kunciAksi(KAB, isi)
    expect((await listTindakLanjut(basis.db, cakupan, { terkait: true })).map((t) => t.rencana)).toEqual([
      baru,
    ])
    await removeCatatan(basis.db, cakupan, tp, 'rencana-aksi', baru)
    const kait = async (masuk: Masuk) => {
      const m = await loadTindakLanjut(masuk, id)
      return loadKaitRencana(masuk, m?.baris as never, ATUR)
    }
    expect(await kait(createMasuk('dpmd'))).toMatchObject({ aksi: null, hilang: true })
  })

  test('the action of the kabupaten is not named to a kecamatan that owes the follow-up', async () => {
    const { id } = await simpanTindakLanjut({
      rencana: KUNCI,
      kodeWilayah: TABANG,
      pjJenis: 'kecamatan',
      pjKode: TABANG,
    })
    const masuk = createMasuk('kecamatan', TABANG)
    const m = await loadTindakLanjut(masuk, id)
    const kait = await loadKaitRencana(masuk, m?.baris as never, ATUR)
    expect(kait).toMatchObject({ aksi: null, hilang: false, jadikan: null })
    expect(kait.pilihan.map((p) => p.nama)).toEqual(['Berkas Tabang'])
    const dpmd = createMasuk('dpmd')
    expect(await loadKaitRencana(dpmd, m?.baris as never, { atur: false, kabari: true })).toMatchObject({
      aksi: { kunci: KUNCI },
      pilihan: [],
      jadikan: { tempat: TABANG, isi: { aksi: 'Lengkapi SK pengurus', asal: 'rapat', opd: 'pemdes' } },
    })
  })

  test('forms are filled in from both sides; what does not fit is left out', async () => {
    const catat = await loadCatat(createMasuk('tp_posyandu'), { rencana: KUNCI, wilayah: KAB })
    expect(catat?.asal).toMatchObject({ rencana: KUNCI, pj: 'peran.dpmd', kodeWilayah: KAB })
    expect(catat?.pilihan.rencana?.map((r) => r.nama)).toEqual([
      'Berkas Tabang',
      'Dampingi kecamatan',
      'Dulu',
    ])
    const luar = await loadCatat(createMasuk('kecamatan', TABANG), { rencana: KUNCI })
    expect(luar?.asal.rencana).toBeNull()
    const baru = await loadCatatanBaru(createMasuk('dpmd'), 'rencana-aksi', {
      tempat: TABANG,
      aksi: 'Lengkapi SK',
      opd: 'dinkes',
      keadaan: 'entah',
      lain: 'x',
    })
    expect(baru).toMatchObject({ tempatAwal: TABANG, awal: { aksi: 'Lengkapi SK', opd: 'dinkes' } })
    expect(Object.keys(baru?.awal ?? {})).toEqual(['aksi', 'opd'])
    expect(baru?.kolom.find((k) => k.kode === 'tujuan')?.saran).toContain(createAksi().tujuan)
    expect(baru?.kolom.find((k) => k.kode === 'catatan')?.saran).toEqual([])
  })

  test('an action made out of one is tied to it, unless it is tied already or is not theirs to move on', async () => {
    const { id } = await simpanTindakLanjut({ pjJenis: 'opd', pjKode: 'kesehatan' })
    const getKait = async () => (await getTindakLanjut(basis.db, createMasuk('dpmd').cakupan, id))?.rencana
    const dari = `/tindak-lanjut/${id}`
    const opd = (bidang: string) => createMasuk('opd', KAB, bidang)
    await saveKaitAksiBaru(opd('sosial'), dari, KUNCI)
    await saveKaitAksiBaru(createMasuk('pimpinan'), dari, KUNCI)
    await saveKaitAksiBaru(createMasuk('dpmd'), `/program/rencana?dari=${dari}`, KUNCI)
    expect(await getKait()).toBeNull()
    await saveKaitAksiBaru(opd('kesehatan'), dari, KUNCI)
    expect(await getKait()).toBe(KUNCI)
    await saveKaitAksiBaru(
      createMasuk('dpmd'),
      dari,
      kunciAksi(TABANG, createAksi({ aksi: 'Berkas Tabang' })),
    )
    expect(await getKait()).toBe(KUNCI)
  })

  test('at the meeting of a kecamatan its actions and those of the kabupaten are offered, not those of another', async () => {
    await saveCatatan(
      basis.db,
      createMasuk('dpmd').cakupan,
      tp,
      { daftar: 'rencana-aksi', kodeWilayah: TENGGARONG, isi: createAksi({ aksi: 'Berkas Tenggarong' }) },
      null,
    )
    const nama = async (wilayah?: string) =>
      (await loadPilihanAksi(createMasuk('tp_posyandu'), wilayah)).map((p) => p.nama)
    expect(await nama()).toContain('Berkas Tenggarong')
    const tabang = await nama(TABANG)
    expect(tabang).toEqual(expect.arrayContaining(['Berkas Tabang', 'Dampingi kecamatan']))
    expect(tabang).not.toContain('Berkas Tenggarong')
  })
})
