import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import { saveCatatan } from '@/db/mutations/catatan'
import { saveAturan } from '@/db/mutations/delegasi'
import { getPerubahan, removeDraf, saveDraf, saveImpor, undoImpor } from '@/db/mutations/impor'
import { saveSunting } from '@/db/mutations/impor-sunting'
import { saveAtauAjukan } from '@/db/mutations/persetujuan'
import { listCatatan, listVersiCatatan } from '@/db/queries/catatan'
import { listWilayahRujukan } from '@/db/queries/impor'
import { periksaBerkas } from '@/impor/periksa'
import type { KonteksPeriksa } from '@/impor/tipe'
import { createBerkas, type SelUji } from '@/impor/uji-konteks'
import { DAFTAR } from '@/indikator/catatan'
import { KODE_DAFTAR } from '@/indikator/catatan/tipe'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { boleh, requireCakupanSegel } from '@/server/akses'
import { getObjekCatatan, listDaftarBoleh } from '@/server/catatan/objek'
import { susunRingkasImpor } from '@/server/persetujuan/ringkas'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'
import { createWilayah, KABUPATEN, removeData } from './impor-bahan'

const createCakupan = (peran: Peran, akar: string | null): Cakupan =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan
const semua = createCakupan('dpmd', KABUPATEN)
const tabang = createCakupan('kecamatan', '64.02.12')

let basis: Awaited<ReturnType<typeof createBasis>>
let ani: number
let contoh: number
beforeAll(async () => {
  basis = await createBasis()
  await createWilayah(basis.sql)
  const [a, b] = await basis.sql<{ id: number }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, contoh)
    values ('ani', 'Ani', 'x', 'dpmd', false), ('contoh.x', 'Contoh', 'x', 'dpmd', true) returning id`
  ani = a?.id as number
  contoh = b?.id as number
})
afterAll(() => basis.tutup())
beforeEach(() => removeData(basis.sql))

async function loadKonteks(ubah: Partial<KonteksPeriksa> = {}): Promise<KonteksPeriksa> {
  return {
    ...(await listWilayahRujukan(basis.db, KABUPATEN)),
    posyandu: [],
    bulanTerakhir: '2025-10',
    hariIni: '2025-10-31',
    kodeKecamatan: null,
    posyanduBaru: new Set(),
    nomor: new Map(),
    nilaiLalu: new Map(),
    ...ubah,
  }
}

const JUDUL = ['Kecamatan', 'Desa', 'Terbentuk', 'Nomor SK', 'Nama ketua', 'Sudah dilatih']
let urut = 0
async function createDraf(
  baris: SelUji[][],
  { judul = JUDUL, oleh = ani }: { judul?: string[]; oleh?: number } = {},
): Promise<number> {
  const hasil = periksaBerkas(createBerkas([judul, ...baris]), 'tim.xlsx', await loadKonteks())
  if ('ditolak' in hasil) throw new Error(hasil.temuan.pesan)
  const berkas = { nama: 'tim.xlsx', sha256: `sha ${++urut}`, byte: 1, kodeKecamatan: null, oleh }
  return saveDraf(basis.db, berkas, hasil)
}
const simpan = async (baris: SelUji[][], p: Parameters<typeof createDraf>[1] = {}) => {
  const id = await createDraf(baris, p)
  await saveImpor(basis.db, id, p.oleh ?? ani)
  return id
}
const listTim = async (c = semua) =>
  (await listCatatan(basis.db, c, 'tim-pembina')).map((t) => [
    t.kodeWilayah,
    t.isi.terbentuk,
    t.isi.nomor_sk,
    t.isi.ketua,
  ])

describe('a list from a file', () => {
  test('preview and save say the same: new, changed field by field, unchanged', async () => {
    await simpan([
      ['Tenggarong', null, 'ya', '1/2024', 'Ibu A', 'ya'],
      ['Tabang', null, 'belum', null, null, null],
    ])
    const id = await createDraf([
      ['Tenggarong', null, 'ya', '9/2025', 'Ibu A', 'ya'],
      ['Tabang', null, 'belum', null, null, null],
      ['Tabang', 'Gunung Sari', 'ya', '3/2025', null, null],
    ])
    const pratinjau = await getPerubahan(basis.db, id)
    expect(pratinjau.catatan).toMatchObject({
      daftar: 'tim-pembina',
      baru: 1,
      diubah: 1,
      tetap: 1,
      isian: 1,
      ubah: [{ kodeWilayah: '64.02.06', kolom: [{ judul: 'Nomor SK', lama: '1/2024', baru: '9/2025' }] }],
    })
    expect(await listTim()).toHaveLength(2)
    expect(await saveImpor(basis.db, id, ani)).toEqual(pratinjau)
    expect(await listTim()).toEqual([
      ['64.02.06', true, '9/2025', 'Ibu A'],
      ['64.02.12', false, null, null],
      ['64.02.12.2001', true, '3/2025', null],
    ])
  })

  test('waits for approval when it changes more fields of what stands than the rule lets pass; new records do not count', async () => {
    await simpan([['Tenggarong', null, 'ya', '1/2024', 'Ibu A', 'ya']])
    await basis.sql`insert into pengguna (nama_masuk, nama, sandi, peran, contoh) values ('bupati', 'Bupati', 'x', 'pimpinan', false)`
    await saveAturan(
      basis.db,
      { id: ani, peran: 'dpmd', contoh: false },
      { jenis: 'impor', wajib: true, ambang: 1, alasan: 'Uji' },
    )
    const ajukan = async (baris: SelUji[][]) => {
      const id = await createDraf(baris)
      const judul: string[] = []
      const hasil = await saveAtauAjukan(
        basis.db,
        semua,
        { id: ani, contoh: false },
        { hari: '2025-10-24', surat: false },
        {
          isi: { jenis: 'impor', id },
          objek: `impor/${id}`,
          kodeWilayah: KABUPATEN,
          alasan: null,
          susunRingkas: (h) => {
            const r = susunRingkasImpor({ id, berkas: 'tim.xlsx', templat: 'tim-pembina' }, new Map(), h)
            judul.push(r.judul)
            return r
          },
        },
      )
      return [hasil.keadaan, ...judul]
    }
    const baru: SelUji[] = ['Tabang', null, 'ya', '7/2025', 'Ibu B', 'ya']
    expect(await ajukan([['Tenggarong', null, 'ya', '9/2025', 'Ibu A', 'ya'], baru])).toEqual(['berlaku'])
    expect(await ajukan([['Tenggarong', null, 'ya', '10/2025', 'Ibu C', 'ya'], baru])).toEqual([
      'menunggu',
      'Impor tim.xlsx mengubah 2 isian lama',
    ])
    expect(await listTim()).toContainEqual(['64.02.06', true, '9/2025', 'Ibu A'])
    await basis.sql`delete from pengguna where nama_masuk = 'bupati'`
  })

  test('a field without a column stays as it is stored, a blank cell clears it', async () => {
    await simpan([['Tenggarong', null, 'ya', '1/2024', 'Ibu A', 'ya']])
    await simpan([['Tenggarong', 'ya', null]], { judul: ['Kecamatan', 'Terbentuk', 'Nomor SK'] })
    expect(await listTim()).toEqual([['64.02.06', true, null, 'Ibu A']])
  })

  test('undone, what stood before stands again; what came after it stays', async () => {
    const satu = await simpan([['Tenggarong', null, 'ya', '1', null, null]])
    const dua = await simpan([['Tenggarong', null, 'ya', '2', null, null]])
    const tiga = await simpan([['Tabang', null, 'ya', '7', null, null]])
    await undoImpor(basis.db, dua, ani)
    expect(await listTim()).toEqual([
      ['64.02.06', true, '1', null],
      ['64.02.12', true, '7', null],
    ])
    await undoImpor(basis.db, satu, ani)
    await undoImpor(basis.db, tiga, ani)
    expect(await listTim()).toEqual([])
    const versi = await listVersiCatatan(basis.db, semua, 'tim-pembina', '64.02.06')
    expect(versi.map((v) => [v.isi.nomor_sk, v.asal?.baris, v.asal?.dibatalkan])).toEqual([
      ['2', 2, true],
      ['1', 2, true],
    ])
  })

  test('pages made before are told by the version of the data, at save and at undo', async () => {
    const getVersi = async () => Number((await basis.sql`select versi from keadaan_data`)[0]?.versi ?? 0)
    const awal = await getVersi()
    const id = await simpan([['Tenggarong', null, 'ya', '1', null, null]])
    const tersimpan = await getVersi()
    expect(tersimpan).toBeGreaterThan(awal)
    await undoImpor(basis.db, id, ani)
    expect(await getVersi()).toBeGreaterThan(tersimpan)
  })

  test('two files saved at the same moment: both count, one version stands', async () => {
    const draf = await Promise.all(
      ['1', '2', '3', '4'].map((sk) => createDraf([['Tenggarong', null, 'ya', sk, null, null]])),
    )
    await Promise.all(draf.map((id) => saveImpor(basis.db, id, ani)))
    expect(await listTim()).toHaveLength(1)
    expect(await listVersiCatatan(basis.db, semua, 'tim-pembina', '64.02.06')).toHaveLength(4)
  })

  test('a cell mended in the draft comes in as mended; a draft thrown away leaves nothing', async () => {
    const id = await createDraf([['Tenggarong', null, 'mungkin', '1', null, null]])
    const ubah = { lembar: 'Isi', baris: 2, untuk: 'terbentuk', lama: 'mungkin', baru: 'ya' } as const
    await saveSunting(
      basis.db,
      id,
      { ...ubah, tindakan: 'ubah', semua: false },
      { oleh: ani, loadKonteks: () => loadKonteks() },
    )
    await saveImpor(basis.db, id, ani)
    expect(await listTim()).toEqual([['64.02.06', true, '1', null]])
    await removeDraf(basis.db, await createDraf([['Tabang', null, 'ya', '1', null, null]]), ani)
    expect(await listTim()).toHaveLength(1)
  })

  test('what stands beside fields that the file leaves alone must still make sense', async () => {
    await saveCatatan(
      basis.db,
      semua,
      { id: ani, contoh: false },
      {
        daftar: 'tim-pembina',
        kodeWilayah: '64.02.06',
        isi: {
          ...Object.fromEntries(Object.keys(DAFTAR['tim-pembina'].kolom).map((k) => [k, null])),
          terbentuk: true,
          nomor_sk: '1',
          tanggal_sk: '2025-01-01',
        },
      },
      null,
    )
    const id = await createDraf([['Tenggarong', 'belum', null]], {
      judul: ['Kecamatan', 'Terbentuk', 'Berlaku sampai'],
    })
    await expect(saveImpor(basis.db, id, ani)).rejects.toThrow('baris 2')
    expect(await listTim()).toEqual([['64.02.06', true, '1', null]])
  })

  test('a sample account never replaces a record of the office', async () => {
    await simpan([['Tenggarong', null, 'ya', '1', null, null]])
    const id = await createDraf([['Tenggarong', null, 'ya', '2', null, null]], { oleh: contoh })
    await expect(saveImpor(basis.db, id, contoh)).rejects.toThrow('Akun contoh')
    await simpan([['Tabang', null, 'ya', '2', null, null]], { oleh: contoh })
    expect((await listCatatan(basis.db, semua, 'tim-pembina')).map((t) => t.sifat)).toEqual([
      'kantor',
      'contoh',
    ])
  })

  test('a kecamatan sees its own records and their history, never those of another or of the kabupaten', async () => {
    await simpan([
      ['Kabupaten', null, 'ya', '0', null, null],
      ['Tenggarong', null, 'ya', '1', null, null],
      ['Tabang', 'Gunung Sari', 'ya', '2', null, null],
    ])
    expect(await listTim(tabang)).toEqual([['64.02.12.2001', true, '2', null]])
    expect(await listVersiCatatan(basis.db, tabang, 'tim-pembina', '64.02.06')).toEqual([])
    expect(await listVersiCatatan(basis.db, tabang, 'tim-pembina', '64.02')).toEqual([])
  })
})

describe('two people at one form', () => {
  const isi = (nomor_sk: string) => ({
    ...Object.fromEntries(Object.keys(DAFTAR['tim-pembina'].kolom).map((k) => [k, null])),
    terbentuk: true,
    nomor_sk,
  })
  const tulis = (sk: string, semula: string | null, terlihat?: number) =>
    saveCatatan(
      basis.db,
      semua,
      { id: ani, contoh: false },
      { daftar: 'tim-pembina', kodeWilayah: '64.02.06', isi: isi(sk) },
      semula,
      terlihat,
    )

  test('the second one is told that it was changed meanwhile', async () => {
    const kunci = await tulis('1', null)
    const [awal] = await listCatatan(basis.db, semua, 'tim-pembina')
    const hasil = await Promise.allSettled([tulis('2', kunci, awal?.id), tulis('3', kunci, awal?.id)])
    expect(hasil.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(String((hasil.find((h) => h.status === 'rejected') as PromiseRejectedResult).reason)).toContain(
      'baru saja diubah orang lain',
    )
  })
})

describe('who writes which list', () => {
  const pengguna = (peran: Peran, kodeKecamatan: string | null = null, bidang: string | null = null) => ({
    id: 1,
    namaMasuk: 'x',
    nama: 'X',
    peran,
    kodeKecamatan,
    bidang,
    contoh: false,
  })

  test.each([
    ['dpmd', [...KODE_DAFTAR]],
    ['pimpinan', []],
    ['tp_posyandu', KODE_DAFTAR.filter((d) => DAFTAR[d].pencatat.includes('tp_posyandu'))],
    ['kecamatan', KODE_DAFTAR.filter((d) => DAFTAR[d].pencatat.includes('kecamatan'))],
    ['opd', KODE_DAFTAR.filter((d) => DAFTAR[d].pencatat.includes('opd'))],
  ] as const)('%s', (peran, daftar) => {
    const p = pengguna(peran, peran === 'kecamatan' ? '64.02.12' : null, 'kesehatan')
    expect(listDaftarBoleh(p)).toEqual(daftar)
  })

  test('an OPD only its own bidang, old and new; a kecamatan only its own places', () => {
    const opd = pengguna('opd', null, 'kesehatan')
    const objek = (bidang: string | null) => getObjekCatatan(DAFTAR.anggaran, KABUPATEN, { bidang })
    expect(boleh(opd, 'catat-program', objek('kesehatan'))).toBe(true)
    expect(boleh(opd, 'catat-program', objek('sosial'))).toBe(false)
    expect(boleh(opd, 'catat-program', objek('lintas'))).toBe(false)
    expect(boleh(pengguna('opd'), 'catat-program', objek(null))).toBe(false)
    const kec = pengguna('kecamatan', '64.02.12')
    const tim = (kode: string) => getObjekCatatan(DAFTAR['tim-pembina'], kode, {})
    expect(boleh(kec, 'catat-program', tim('64.02.12.2001'))).toBe(true)
    expect(boleh(kec, 'catat-program', tim('64.02.06'))).toBe(false)
    expect(boleh(kec, 'catat-program', tim(KABUPATEN))).toBe(false)
  })
})
