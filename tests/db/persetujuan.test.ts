import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { hapusContoh } from '@/db/contoh/hapus'
import { savePersetujuanContoh } from '@/db/contoh/persetujuan'
import { removeDelegasi, saveAturan, saveDelegasi } from '@/db/mutations/delegasi'
import { saveDraf } from '@/db/mutations/impor'
import { saveSurel } from '@/db/mutations/pengguna'
import {
  type Permintaan,
  saveAtauAjukan,
  saveKeputusanPengajuan,
  saveTarikPengajuan,
} from '@/db/mutations/persetujuan'
import { listSuratSiap, saveHasilSurat } from '@/db/mutations/surat'
import { saveTarget } from '@/db/mutations/target'
import {
  getPengajuan,
  listDiputus,
  listLangkah,
  listMenunggu,
  listMenungguObjek,
  listPenyetuju,
} from '@/db/queries/persetujuan'
import { listTarget } from '@/db/queries/target'
import { getTargetPada } from '@/indikator/susun'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'
import {
  createImpor,
  createNilai,
  createPemeriksaan,
  createPosyandu,
  createWilayah,
  DESA,
  removeData,
} from './impor-bahan'

type Orang = { id: number; peran: Peran; contoh: boolean }
const createCakupan = (peran: Peran, akar: string): Cakupan =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan
const HARI = '2025-10-24'
const SUASANA = { hari: HARI, surat: true }

let basis: Awaited<ReturnType<typeof createBasis>>
let db: Db
let pimpinan: Orang
let dpmd: Orang
let dpmd2: Orang
let tp: Orang
let tabang: Orang
let contohDpmd: Orang
let contohPimpinan: Orang
const semua = () => createCakupan('dpmd', '64.02')
const pembaca = (o: Orang, lihat = true) => ({ id: o.id, contoh: o.contoh, semua: lihat })

const ISI = {
  indikator: 'registrasi',
  kodeWilayah: '64.02',
  mulai: '2025-10-20',
  tenggat: '2025-12-15',
  nilai: 100,
  sumber: 'Surat DPMD',
  alasan: 'Banjir di hulu',
}

const minta = (ubah: Partial<typeof ISI> = {}): Permintaan => ({
  isi: { jenis: 'target', perbuatan: 'tetapkan', isi: { ...ISI, ...ubah } },
  objek: `target/${ubah.kodeWilayah ?? ISI.kodeWilayah}/${ubah.mulai ?? ISI.mulai}`,
  kodeWilayah: ubah.kodeWilayah ?? ISI.kodeWilayah,
  alasan: ISI.alasan,
  susunRingkas: () => ({ judul: 'Tenggat baru', ubahan: [], href: null }),
})

async function ajukan(oleh = dpmd, ubah: Partial<typeof ISI> = {}): Promise<number> {
  const hasil = await saveAtauAjukan(db, semua(), oleh, SUASANA, minta(ubah))
  if (hasil.keadaan !== 'menunggu') throw new Error('was done at once')
  return hasil.id
}

const setujui = (oleh: Orang, id: number, hari = HARI) =>
  saveKeputusanPengajuan(db, semua(), oleh, { hari, surat: true }, id, { hasil: 'disetujui', alasan: null })
const tolak = (oleh: Orang, id: number, alasan: string | null = 'Belum perlu') =>
  saveKeputusanPengajuan(db, semua(), oleh, SUASANA, id, { hasil: 'ditolak', alasan })

const getTenggat = async (kode = '64.02') =>
  getTargetPada(await listTarget(db, semua()), 'registrasi', kode, HARI)?.tenggat ?? null

const DELEGASI = { mulai: '2025-10-24', sampai: '2025-10-26', alasan: 'Dinas luar' }

beforeAll(async () => {
  basis = await createBasis()
  db = basis.db
  await createWilayah(basis.sql)
  await basis.sql`insert into keadaan_data (id) values (1)`
})

beforeEach(async () => {
  await basis.sql`truncate pengguna, pengajuan, pengajuan_langkah, delegasi, aturan_persetujuan, surat_keluar, target, jejak
    restart identity cascade`
  const orang = await basis.sql<Orang[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran, kode_kecamatan, contoh, surel) values
      ('bupati', 'Bupati', 'x', 'pimpinan', null, false, 'bupati@contoh.go.id'),
      ('dpmd', 'Kabid', 'x', 'dpmd', null, false, 'kabid@contoh.go.id'), ('dpmd2', 'Sekretaris', 'x', 'dpmd', null, false, null),
      ('tp', 'Ketua TP', 'x', 'tp_posyandu', null, false, null),
      ('tabang', 'Camat', 'x', 'kecamatan', '64.02.12', false, null),
      ('contoh.dpmd', 'Contoh DPMD', 'x', 'dpmd', null, true, null),
      ('contoh.pimpinan', 'Contoh Pimpinan', 'x', 'pimpinan', null, true, null) returning id, peran, contoh`
  ;[pimpinan, dpmd, dpmd2, tp, tabang, contohDpmd, contohPimpinan] = orang as unknown as [
    Orang,
    Orang,
    Orang,
    Orang,
    Orang,
    Orang,
    Orang,
  ]
})

afterAll(() => basis.tutup())

describe('an act that needs approval', () => {
  test('changes nothing until a pimpinan approves, then takes effect in the name of who asked', async () => {
    const id = await ajukan()
    expect(await getTenggat()).toBeNull()
    expect(
      (await listMenunggu(db, semua(), pembaca(dpmd))).map((p) => [p.id, p.namaOleh, p.keadaan]),
    ).toEqual([[id, 'Kabid', 'menunggu']])
    await setujui(pimpinan, id)
    expect(await getTenggat()).toBe('2025-12-15')
    expect(await basis.sql`select oleh from target`).toEqual([{ oleh: dpmd.id }])
    expect((await listLangkah(db, id)).map((l) => [l.hasil, l.namaOleh, l.atasNama])).toEqual([
      ['disetujui', 'Bupati', null],
    ])
    expect((await basis.sql`select perbuatan from jejak order by id`).map((j) => j.perbuatan)).toEqual([
      'ajukan-persetujuan',
      'tetapkan-target',
      'pengajuan-disetujui',
    ])
  })

  test('what the act itself would refuse is refused at once, and a second request on the same thing too', async () => {
    await saveTarget(db, semua(), dpmd, ISI)
    await expect(ajukan()).rejects.toThrow('Sudah ada yang berlaku sejak tanggal itu')
    await ajukan(dpmd, { mulai: '2025-10-21' })
    await expect(ajukan(dpmd2, { mulai: '2025-10-21' })).rejects.toThrow('sudah diajukan dan menunggu')
    expect(await basis.sql`select count(*)::int as n from pengajuan`).toEqual([{ n: 1 }])
  })

  test('what a sample account asked for does not stand in the way of the office', async () => {
    await ajukan(contohDpmd)
    await setujui(pimpinan, await ajukan(dpmd))
    expect(await getTenggat()).toBe('2025-12-15')
  })

  test('rejected needs a reason, and nothing takes effect', async () => {
    const id = await ajukan()
    await expect(tolak(pimpinan, id, null)).rejects.toThrow('Isi alasan')
    await tolak(pimpinan, id)
    expect(await getTenggat()).toBeNull()
    expect(
      (await listDiputus(db, semua(), pembaca(dpmd), 10)).map((p) => [p.keadaan, p.alasanPutus]),
    ).toEqual([['ditolak', 'Belum perlu']])
    await expect(ajukan()).resolves.toBeGreaterThan(id)
  })

  test('is taken back by who asked and by nobody else', async () => {
    const id = await ajukan()
    await expect(saveTarikPengajuan(db, semua(), dpmd2, id)).rejects.toThrow('Hanya pengajunya')
    await saveTarikPengajuan(db, semua(), dpmd, id)
    await expect(setujui(pimpinan, id)).rejects.toThrow(/sudah ditarik lebih dulu oleh Kabid/)
    expect(await getTenggat()).toBeNull()
  })

  test('nobody approves his own; an admin without delegation, a kecamatan and the other world do not either', async () => {
    const id = await ajukan()
    await expect(setujui(dpmd, id)).rejects.toThrow('Pengajuan sendiri')
    await expect(setujui(dpmd2, id)).rejects.toThrow('tidak berwenang')
    await expect(setujui(tp, id)).rejects.toThrow('tidak berwenang')
    await expect(setujui(tabang, id)).rejects.toThrow('tidak berwenang')
    await expect(setujui(contohPimpinan, id)).rejects.toThrow('Akun contoh hanya')
    const contoh = await ajukan(contohDpmd, { mulai: '2025-10-22' })
    await expect(setujui(pimpinan, contoh)).rejects.toThrow('hanya diputuskan akun contoh')
    await setujui(contohPimpinan, contoh)
    expect((await basis.sql`select sifat from target`).map((t) => t.sifat)).toEqual(['contoh'])
  })

  test('decided twice at the same moment: the first holds, the other reads who was first', async () => {
    await saveDelegasi(db, pimpinan, HARI, { ...DELEGASI, kepada: tp.id })
    for (let i = 0; i < 5; i += 1) {
      const id = await ajukan(dpmd, { mulai: `2025-09-0${i + 1}` })
      const hasil = await Promise.allSettled([setujui(pimpinan, id), tolak(tp, id)])
      const gagal = hasil.filter((h) => h.status === 'rejected')
      expect(gagal).toHaveLength(1)
      expect(String(gagal[0]?.reason)).toMatch(/sudah (disetujui|ditolak) lebih dulu oleh (Bupati|Ketua TP)/)
      expect((await listLangkah(db, id)).filter((l) => l.hasil !== 'gagal')).toHaveLength(1)
    }
  })

  test('refuses with a sentence when the target changed meanwhile, notes the attempt and waits on', async () => {
    const id = await ajukan()
    await saveTarget(db, semua(), dpmd2, { ...ISI, mulai: '2025-10-01', tenggat: '2025-11-30' })
    await expect(setujui(pimpinan, id)).rejects.toThrow('Data berubah sejak hal ini diajukan')
    expect(await getTenggat()).toBe('2025-11-30')
    expect((await listLangkah(db, id)).map((l) => [l.hasil, l.namaOleh])).toEqual([['gagal', 'Bupati']])
    expect((await getPengajuan(db, semua(), pembaca(dpmd), id))?.keadaan).toBe('menunggu')
    await tolak(pimpinan, id)
  })
})

describe('where nobody could approve', () => {
  test('a small office without pimpinan acts at once, and the trace says so', async () => {
    await basis.sql`update pengguna set aktif = false where peran = 'pimpinan'`
    expect(await saveAtauAjukan(db, semua(), dpmd, SUASANA, minta())).toEqual({
      keadaan: 'berlaku',
      tanpaPenyetuju: true,
    })
    expect(await getTenggat()).toBe('2025-12-15')
    expect((await basis.sql`select objek from jejak where perbuatan = 'persetujuan-dilewati'`)[0]).toEqual({
      objek: 'target/64.02/2025-10-20',
    })
  })

  test('a rule that is off lets it pass without that note; sample accounts have rules of their own', async () => {
    await saveAturan(db, pimpinan, { jenis: 'target', wajib: false, ambang: null, alasan: 'Uji coba' })
    expect(await saveAtauAjukan(db, semua(), dpmd, SUASANA, minta())).toEqual({
      keadaan: 'berlaku',
      tanpaPenyetuju: false,
    })
    await expect(ajukan(contohDpmd, { mulai: '2025-10-22' })).resolves.toBeGreaterThan(0)
    await saveAturan(db, dpmd, { jenis: 'target', wajib: true, ambang: null, alasan: 'Kembali' })
    await expect(ajukan(dpmd, { mulai: '2025-10-23' })).resolves.toBeGreaterThan(0)
  })
})

describe('delegation', () => {
  const siapa = async (hari: string, contoh = false) =>
    (await listPenyetuju(db, contoh, hari)).map((p) => [p.nama, p.atasNama])

  test('holds from its first to its last day, both included, and the trace names both', async () => {
    await saveDelegasi(db, pimpinan, HARI, { ...DELEGASI, kepada: tp.id })
    expect(await siapa('2025-10-23')).toEqual([['Bupati', null]])
    expect(await siapa('2025-10-24')).toEqual([
      ['Bupati', null],
      ['Ketua TP', 'Bupati'],
    ])
    expect(await siapa('2025-10-26')).toEqual([
      ['Bupati', null],
      ['Ketua TP', 'Bupati'],
    ])
    expect(await siapa('2025-10-27')).toEqual([['Bupati', null]])
    const id = await ajukan()
    await expect(setujui(tp, id, '2025-10-23')).rejects.toThrow('tidak berwenang')
    await expect(setujui(tp, id, '2025-10-27')).rejects.toThrow('tidak berwenang')
    await setujui(tp, id, '2025-10-26')
    expect((await listLangkah(db, id)).map((l) => [l.namaOleh, l.atasNama])).toEqual([['Ketua TP', 'Bupati']])
  })

  test('withdrawn, or its giver locked, it ends at once; the receiver may hand it back', async () => {
    const d = await saveDelegasi(db, pimpinan, HARI, { ...DELEGASI, kepada: tp.id })
    await expect(removeDelegasi(db, dpmd, d)).rejects.toThrow('tidak ada')
    await removeDelegasi(db, pimpinan, d)
    await expect(removeDelegasi(db, pimpinan, d)).rejects.toThrow('sudah dicabut')
    expect(await siapa(HARI)).toEqual([['Bupati', null]])
    const lagi = await saveDelegasi(db, pimpinan, HARI, { ...DELEGASI, kepada: tp.id })
    await basis.sql`update pengguna set aktif = false where id = ${pimpinan.id}`
    expect(await siapa(HARI)).toEqual([])
    await removeDelegasi(db, tp, lagi)
  })

  test('only a pimpinan delegates; where there is none an admin does, and loses it when one comes', async () => {
    await expect(saveDelegasi(db, dpmd, HARI, { ...DELEGASI, kepada: tp.id })).rejects.toThrow(
      'Hanya pimpinan',
    )
    await expect(saveDelegasi(db, tp, HARI, { ...DELEGASI, kepada: dpmd.id })).rejects.toThrow(
      'Hanya pimpinan',
    )
    await basis.sql`update pengguna set aktif = false where id = ${pimpinan.id}`
    await saveDelegasi(db, dpmd, HARI, { ...DELEGASI, kepada: dpmd2.id })
    expect(await siapa(HARI)).toEqual([['Sekretaris', 'Kabid']])
    await setujui(dpmd2, await ajukan())
    await basis.sql`update pengguna set aktif = true where id = ${pimpinan.id}`
    expect(await siapa(HARI)).toEqual([['Bupati', null]])
  })

  test.each([
    ['to oneself', () => ({ kepada: pimpinan.id }), 'Pilih orang lain'],
    ['to a kecamatan', () => ({ kepada: tabang.id }), 'Akun kecamatan'],
    ['to the other world', () => ({ kepada: contohDpmd.id }), 'tidak dikenal'],
    ['to nobody', () => ({ kepada: 9999 }), 'tidak dikenal'],
    ['backwards', () => ({ kepada: tp.id, sampai: '2025-10-23' }), 'sesudah tanggal mulai'],
    ['in the past', () => ({ kepada: tp.id, mulai: '2025-10-01', sampai: '2025-10-05' }), 'sudah lewat'],
    ['for years', () => ({ kepada: tp.id, sampai: '2027-10-25' }), 'paling lama satu tahun'],
  ])('is refused %s', async (_, isi, sebab) => {
    await expect(
      saveDelegasi(db, pimpinan, HARI, { ...DELEGASI, ...(isi() as { kepada: number }) }),
    ).rejects.toThrow(sebab)
  })

  test('two that overlap are refused, also when made at the same moment', async () => {
    const hasil = await Promise.allSettled(
      [1, 2, 3].map(() => saveDelegasi(db, pimpinan, HARI, { ...DELEGASI, kepada: tp.id })),
    )
    expect(hasil.filter((h) => h.status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a pilot set', () => {
  test('in force is withdrawn by approval, in the name of who decided; rejected it stays', async () => {
    const [p] = await basis.sql<{ id: number }[]>`
      insert into pilot (kode_wilayah, nama, tahun, alasan, keadaan, metode, bulan, aturan)
      values ('64.02', 'Tahap satu', 2026, 'Uji', 'berlaku', 1, '2025-09', '{}') returning id`
    const id = p?.id as number
    const getKeadaan = async () =>
      (await basis.sql`select keadaan, diputus_oleh from pilot where id = ${id}`)[0]
    const cabut = async () => {
      const isi = { jenis: 'pilot', perbuatan: 'cabut', id } as const
      const hasil = await saveAtauAjukan(db, semua(), dpmd, SUASANA, {
        ...minta(),
        isi,
        objek: `pilot:${id}`,
      })
      return hasil.keadaan === 'menunggu' ? hasil.id : 0
    }
    await tolak(pimpinan, await cabut())
    expect(await getKeadaan()).toEqual({ keadaan: 'berlaku', diputus_oleh: null })
    await setujui(pimpinan, await cabut())
    expect(await getKeadaan()).toEqual({ keadaan: 'dicabut', diputus_oleh: pimpinan.id })
    await expect(cabut()).rejects.toThrow('sudah berubah')
    await basis.sql`delete from pilot`
  })
})

describe('imports', () => {
  const A = DESA[2]
  const isi = (n: number) => createNilai(A, null, '2025-09', { balitaDitimbang: n, balitaStunting: n - 5 })

  async function createDraf(n: number, oleh: Orang): Promise<Permintaan> {
    const berkas = { nama: `tabang-${n}.xlsx`, sha256: `${n}`.padStart(64, '0'), byte: 1 }
    const id = await saveDraf(
      db,
      { ...berkas, kodeKecamatan: '64.02.12', oleh: oleh.id },
      createPemeriksaan([isi(n)]),
    )
    return {
      isi: { jenis: 'impor', id },
      objek: `impor/${id}`,
      kodeWilayah: '64.02.12',
      alasan: null,
      susunRingkas: ({ perubahan }) => ({ judul: `${perubahan?.nilaiUbah} angka`, ubahan: [], href: null }),
    }
  }
  const simpan = (oleh: Orang, p: Permintaan) =>
    saveAtauAjukan(
      db,
      createCakupan(oleh.peran, oleh.peran === 'kecamatan' ? '64.02.12' : '64.02'),
      oleh,
      SUASANA,
      p,
    )
  const getAngka = async () =>
    (
      await basis.sql`select jumlah::int as n from rekap where kode_wilayah = '64.02' and bulan = '2025-09'
      and ukuran = 'balitaDitimbang'`
    )[0]?.n

  beforeEach(async () => {
    await removeData(basis.sql)
    await basis.sql`insert into keadaan_data (id) values (1)`
    await createPosyandu(basis.sql, [[A, 'Mawar']])
    await createImpor(db, [isi(40)])
    await saveAturan(db, pimpinan, { jenis: 'impor', wajib: true, ambang: 1, alasan: 'Uji ambang' })
  })

  test('that change two old values with a threshold of one wait, also those of a kecamatan; at the threshold they pass', async () => {
    const p = await createDraf(50, tabang)
    const hasil = await simpan(tabang, p)
    expect(hasil.keadaan).toBe('menunggu')
    expect(await getAngka()).toBe(40)
    expect((await basis.sql`select keadaan from impor order by id desc limit 1`)[0]?.keadaan).toBe('draf')
    const c = createCakupan('kecamatan', '64.02.12')
    expect((await listMenungguObjek(db, c, p.objek)).map((x) => x.ringkas.judul)).toEqual(['2 angka'])
    if (hasil.keadaan !== 'menunggu') return
    await setujui(pimpinan, hasil.id)
    expect(await getAngka()).toBe(50)
    await saveAturan(db, pimpinan, { jenis: 'impor', wajib: true, ambang: 2, alasan: 'Naik' })
    expect((await simpan(tabang, await createDraf(60, tabang))).keadaan).toBe('berlaku')
    expect(await getAngka()).toBe(60)
  })

  test('are refused at the approval when other imports made them say something else', async () => {
    const hasil = await simpan(dpmd, await createDraf(50, dpmd))
    await createImpor(db, [createNilai(A, null, '2025-09', { balitaDitimbang: 50, balitaStunting: 35 })])
    if (hasil.keadaan !== 'menunggu') throw new Error('was done at once')
    await expect(setujui(pimpinan, hasil.id)).rejects.toThrow('Data berubah')
    expect((await listLangkah(db, hasil.id)).map((l) => l.hasil)).toEqual(['gagal'])
  })

  test('of the office are out of reach for sample accounts, whatever their own rules say', async () => {
    await saveAturan(db, contohPimpinan, { jenis: 'impor', wajib: false, ambang: null, alasan: 'Coba saja' })
    const p = await createDraf(50, dpmd)
    await expect(simpan(contohDpmd, p)).rejects.toThrow('Akun contoh')
    expect(await getAngka()).toBe(40)
    expect((await simpan(dpmd, p)).keadaan).toBe('menunggu')
  })

  test('of one kecamatan are not seen by another, nor decided there', async () => {
    const hasil = await simpan(dpmd, await createDraf(50, dpmd))
    if (hasil.keadaan !== 'menunggu') throw new Error('was done at once')
    const lain = createCakupan('kecamatan', '64.02.06')
    expect(await listMenunggu(db, lain, pembaca(tabang))).toEqual([])
    expect(await getPengajuan(db, lain, pembaca(tabang), hasil.id)).toBeNull()
    await expect(
      saveKeputusanPengajuan(db, lain, pimpinan, SUASANA, hasil.id, { hasil: 'disetujui', alasan: null }),
    ).rejects.toThrow('tidak ada')
  })
})

describe('who reads requests', () => {
  test('an officer without a say sees only his own; a sample account never sees real ones', async () => {
    const id = await ajukan()
    expect(await getPengajuan(db, semua(), pembaca(tp, false), id)).toBeNull()
    expect(await listMenunggu(db, semua(), pembaca(contohDpmd))).toEqual([])
    expect(await listMenunggu(db, createCakupan('kecamatan', '64.02.12'), pembaca(tabang))).toEqual([])
    expect(await listMenunggu(db, semua(), pembaca(dpmd, false))).toHaveLength(1)
  })

  test('who decided by a delegation keeps seeing what he decided, and nothing else', async () => {
    await saveDelegasi(db, pimpinan, HARI, { ...DELEGASI, kepada: tp.id })
    const id = await ajukan()
    await setujui(tp, id)
    await ajukan(dpmd, { mulai: '2025-10-22' })
    expect((await listDiputus(db, semua(), pembaca(tp, false), 10)).map((p) => p.id)).toEqual([id])
    expect(await listMenunggu(db, semua(), pembaca(tp, false))).toEqual([])
  })

  test('what sample accounts asked, delegated and ruled goes with the sample', async () => {
    await ajukan(contohDpmd)
    await saveDelegasi(db, contohPimpinan, HARI, { ...DELEGASI, kepada: contohDpmd.id })
    await saveAturan(db, contohDpmd, { jenis: 'batas', wajib: false, ambang: null, alasan: 'Uji' })
    await saveDelegasi(db, pimpinan, HARI, { ...DELEGASI, kepada: tp.id })
    await removeData(basis.sql)
    await basis.sql`insert into keadaan_data (id) values (1)`
    await createImpor(db, [createNilai(DESA[0], null, '2025-09', { balitaDitimbang: 9, balitaStunting: 1 })])
    await basis.sql`update impor set sifat = 'contoh'`
    await hapusContoh(db, null)
    expect(
      await basis.sql`select (select count(*)::int from pengajuan) as p, (select count(*)::int from delegasi) as d,
        (select count(*)::int from aturan_persetujuan) as a`,
    ).toEqual([{ p: 0, d: 1, a: 0 }])
  })
})

describe('the sample', () => {
  test('holds one request that waits and one rejected by delegation, made by the code that makes all', async () => {
    await basis.sql`insert into wilayah (kode, nama, jenis, induk) values ('64.02.11', 'Muara Kaman', 'kecamatan', '64.02'),
      ('64.02.16', 'Tenggarong Seberang', 'kecamatan', '64.02') on conflict do nothing`
    await basis.sql`insert into pengguna (nama_masuk, nama, sandi, peran, contoh) values ('contoh.tp', 'Contoh TP', 'x', 'tp_posyandu', true)`
    await savePersetujuanContoh(db, semua())
    await savePersetujuanContoh(db, semua())
    const [tolakan] = await listDiputus(db, semua(), pembaca(contohDpmd), 10)
    expect([tolakan?.keadaan, tolakan?.namaPemutus, tolakan?.contoh]).toEqual(['ditolak', 'Contoh TP', true])
    expect((await listLangkah(db, tolakan?.id as number))[0]?.atasNama).toBe('Contoh Pimpinan')
    const [tunggu, ...lain] = await listMenunggu(db, semua(), pembaca(contohDpmd))
    expect([tunggu?.kodeWilayah, lain.length]).toEqual(['64.02.16', 0])
    await setujui(contohPimpinan, tunggu?.id as number)
    expect(await getTenggat('64.02.16')).toBe('2025-11-30')
  })
})

describe('mail', () => {
  test('waits for approvers who gave an address, then for who asked; a repeat finds nothing, a failure is tried later', async () => {
    const id = await ajukan()
    const [surat, ...lain] = await listSuratSiap(db)
    expect(lain).toEqual([])
    expect(surat).toMatchObject({ perihal: 'diajukan', surel: 'bupati@contoh.go.id', judul: 'Tenggat baru' })
    expect(await listSuratSiap(db)).toEqual([])
    await saveHasilSurat(db, surat as NonNullable<typeof surat>, 'ECONNREFUSED')
    await basis.sql`update surat_keluar set berikut = now()`
    expect((await listSuratSiap(db)).map((s) => s.percobaan)).toEqual([2])
    await basis.sql`update surat_keluar set percobaan = 5`
    await saveHasilSurat(db, { id: surat?.id as number, percobaan: 5 }, 'ECONNREFUSED')
    expect(await basis.sql`select berikut, galat from surat_keluar`).toEqual([
      { berikut: null, galat: 'ECONNREFUSED' },
    ])
    await setujui(pimpinan, id)
    expect((await listSuratSiap(db)).map((s) => [s.perihal, s.surel])).toEqual([
      ['disetujui', 'kabid@contoh.go.id'],
    ])
  })

  test('never goes to sample accounts, which can give no address', async () => {
    await expect(saveSurel(db, contohDpmd, contohDpmd.id, 'siapa@saja.id')).rejects.toThrow('Akun contoh')
    await basis.sql`update pengguna set surel = 'x@y.id' where contoh`
    await ajukan(contohDpmd)
    expect(await listSuratSiap(db)).toEqual([])
    await saveSurel(db, dpmd, dpmd.id, null)
    expect(await basis.sql`select rincian from jejak where perbuatan = 'ubah-surel'`).toEqual([
      { rincian: { ada: false } },
    ])
  })
})
