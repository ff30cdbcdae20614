import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveImpor, undoImpor } from '@/db/mutations/impor'
import { bangunRekap } from '@/db/rekap'
import type { IsiNilai, IsiRegistrasi } from '@/impor/tipe'
import { createBasis } from './basis'
import {
  createDraf,
  createImpor,
  createNilai,
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
beforeAll(async () => {
  basis = await createBasis()
  await createWilayah(basis.sql)
})
afterAll(() => basis.tutup())
beforeEach(() => removeData(basis.sql))

const jumlah = (kode: string, ukuran: string, bulan: string) => getJumlah(basis.sql, kode, bulan, ukuran)
const getRentang = async () =>
  (await basis.sql`select bulan_awal, bulan_akhir, tanggal_data::text from keadaan_data`)[0]
const getId = async (nama: string) => {
  const [p] = await basis.sql<{ id: number }[]>`select id from posyandu where nama = ${nama}`
  return { id: p?.id as number, nama }
}

describe('undo', () => {
  test('in the middle of a chain 40, 50, 60: taking out 50 leaves 60; then taking out 60 brings 40 back, not 50', async () => {
    const [id] = await createPosyandu(basis.sql, [[DESA[0], 'Mawar']])
    const isi = (n: number) => [
      createNilai(DESA[0], { id: id as number, nama: 'Mawar' }, '2025-10', { balita_diukur: n }),
    ]
    const impor = [
      await createImpor(basis.db, isi(40)),
      await createImpor(basis.db, isi(50)),
      await createImpor(basis.db, isi(60)),
    ]
    await undoImpor(basis.db, impor[1] as number, null)
    expect(await jumlah(KABUPATEN, 'balita_diukur', '2025-10')).toBe(60)
    await undoImpor(basis.db, impor[2] as number, null)
    expect(await jumlah(KABUPATEN, 'balita_diukur', '2025-10')).toBe(40)
    await undoImpor(basis.db, impor[0] as number, null)
    expect(await jumlah(KABUPATEN, 'balita_diukur', '2025-10')).toBeNull()
    expect(await basis.sql`select 1 from fakta`).toHaveLength(3)
  })

  test('the order of saves decides, not the order of drafts: the draft made first but saved last stands', async () => {
    const [id] = await createPosyandu(basis.sql, [[DESA[0], 'Mawar']])
    const isi = (n: number) => [
      createNilai(DESA[0], { id: id as number, nama: 'Mawar' }, '2025-10', { balita_diukur: n }),
    ]
    const [a, b, c] = [
      await createDraf(basis.db, isi(40)),
      await createDraf(basis.db, isi(50)),
      await createDraf(basis.db, isi(60)),
    ]
    await saveImpor(basis.db, b, null)
    await saveImpor(basis.db, a, null)
    await saveImpor(basis.db, c, null)
    await undoImpor(basis.db, c, null)
    expect(await jumlah(KABUPATEN, 'balita_diukur', '2025-10')).toBe(40)
  })

  test('a correction of March reaches October, whose "aktif" looks back twelve months: 8 open months are enough, 7 are not', async () => {
    const [id] = await createPosyandu(basis.sql, [[DESA[0], 'Mawar']])
    const buka = (bulan: string, hari: number) =>
      createNilai(DESA[0], { id: id as number, nama: 'Mawar' }, bulan, {
        hari_buka: hari,
        kader_hadir: 5,
        melayani_siklus_hidup: 1,
      })
    const bulan = ['03', '04', '05', '06', '07', '08', '09', '10'].map((b) => `2025-${b}`)
    await createImpor(
      basis.db,
      bulan.map((b) => buka(b, 1)),
    )
    expect(await jumlah(KABUPATEN, 'posyandu_aktif', '2025-10')).toBe(1)
    const koreksi = await createImpor(basis.db, [buka('2025-03', 0)])
    expect(await jumlah(KABUPATEN, 'posyandu_aktif', '2025-10')).toBeNull()
    await undoImpor(basis.db, koreksi, null)
    expect(await jumlah(KABUPATEN, 'posyandu_aktif', '2025-10')).toBe(1)
  })

  test('a new month extends the range, for every desa, and its undo shrinks it again', async () => {
    const [mawar] = await createPosyandu(basis.sql, [
      [DESA[0], 'Mawar'],
      [DESA[2], 'Kenanga'],
    ])
    const isi = (bulan: string) => [
      createNilai(DESA[0], { id: mawar as number, nama: 'Mawar' }, bulan, { balita_diukur: 10 }),
    ]
    await createImpor(basis.db, isi('2025-10'))
    const sebelum = await listKeadaan(basis.sql)
    const id = await createImpor(basis.db, isi('2025-12'))
    expect(await getRentang()).toEqual({
      bulan_awal: '2025-10',
      bulan_akhir: '2025-12',
      tanggal_data: '2025-12-31',
    })
    expect(await jumlah('64.02.12', 'posyandu', '2025-11')).toBe(1)
    await undoImpor(basis.db, id, null)
    expect(await listKeadaan(basis.sql)).toEqual(sebelum)
  })

  test('undoing everything leaves no sum, no posyandu and no month', async () => {
    const daftar = await createImpor(basis.db, [
      createRegistrasi(DESA[0], { baru: 'Mawar' }, [['musyawarah', '2025-10-02']]),
    ])
    const laporan = await createImpor(basis.db, [
      createNilai(DESA[0], await getId('Mawar'), '2025-10', { balita_diukur: 10 }),
    ])
    await undoImpor(basis.db, laporan, null)
    await undoImpor(basis.db, daftar, null)
    const kini = await listKeadaan(basis.sql)
    expect([kini.rekap, kini.fakta, kini.posyandu, kini.registrasi].map((t) => t.length)).toEqual([
      0, 0, 0, 0,
    ])
    expect(kini.keadaan).toEqual([
      { tanggal_data: null, bulan_awal: null, bulan_akhir: null, bulan_utama: null },
    ])
  })
})

describe('registration lists', () => {
  const daftar = () => [
    createRegistrasi(
      DESA[0],
      { baru: 'Mawar' },
      [['terdaftar', '2025-10-02', '64.02.06.2001.001']],
      [-0.4, 117],
    ),
    createRegistrasi(DESA[2], { baru: 'Kenanga' }, [['diajukan', '2025-09-05']]),
  ]

  test('2 new posyandu, 1 of them registered in October: 1 of 2; in September 0 of 2', async () => {
    await createImpor(basis.db, daftar())
    expect(await jumlah(KABUPATEN, 'posyandu', '2025-10')).toBe(2)
    expect(await jumlah(KABUPATEN, 'posyandu_terdaftar', '2025-10')).toBe(1)
    expect(await jumlah(KABUPATEN, 'posyandu_terdaftar', '2025-09')).toBe(0)
    // Saved after October was over: all of October is known, the days without news too.
    expect((await getRentang())?.tanggal_data).toBe('2025-10-31')
  })

  test('undo removes its posyandu, but not the one that another saved import reports', async () => {
    const id = await createImpor(basis.db, daftar())
    await createImpor(basis.db, [
      createNilai(DESA[0], await getId('Mawar'), '2025-10', { balita_diukur: 10 }),
    ])
    await undoImpor(basis.db, id, null)
    expect((await listKeadaan(basis.sql)).posyandu.map((p) => p.nama)).toEqual(['Mawar'])
    expect(await jumlah(KABUPATEN, 'posyandu', '2025-10')).toBe(1)
    expect(await jumlah(KABUPATEN, 'posyandu_terdaftar', '2025-10')).toBe(0)
    expect(await jumlah(KABUPATEN, 'balita_diukur', '2025-10')).toBe(10)
  })

  test('two lists that say the same: undoing the first leaves what the second says, coordinates too', async () => {
    const satu = await createImpor(basis.db, daftar())
    const mawar = await getId('Mawar')
    const dua = await createImpor(basis.db, [
      createRegistrasi(DESA[0], mawar, [['terdaftar', '2025-10-02', '64.02.06.2001.001']], [-0.5, 117.5]),
    ])
    const letak = async () =>
      (await basis.sql`select lintang, bujur, berlaku from posyandu where id = ${mawar.id}`)[0]
    expect(await letak()).toEqual({ lintang: -0.5, bujur: 117.5, berlaku: true })
    await undoImpor(basis.db, satu, null)
    expect(await jumlah(KABUPATEN, 'posyandu_terdaftar', '2025-10')).toBe(1)
    expect(await letak()).toEqual({ lintang: -0.5, bujur: 117.5, berlaku: true })
    await undoImpor(basis.db, dua, null)
    expect(await letak()).toMatchObject({ berlaku: false })
  })

  test('coordinates that an import replaced come back with its undo', async () => {
    await createImpor(basis.db, daftar())
    const sebelum = await listKeadaan(basis.sql)
    const dua = await createImpor(basis.db, [
      createRegistrasi(DESA[0], await getId('Mawar'), [['dikembalikan', '2025-10-03']], [-0.5, 117.5]),
    ])
    await undoImpor(basis.db, dua, null)
    expect(await listKeadaan(basis.sql)).toEqual(sebelum)
  })

  test('a posyandu taken out and named again comes back as the same one, under the name now written', async () => {
    await undoImpor(basis.db, await createImpor(basis.db, daftar()), null)
    await createImpor(basis.db, [
      createRegistrasi(DESA[0], { baru: 'MAWAR' }, [['musyawarah', '2025-10-02']]),
    ])
    expect((await listKeadaan(basis.sql)).posyandu).toMatchObject([{ nama: 'MAWAR', lintang: null }])
    expect(await basis.sql`select 1 from posyandu where nama_normal = 'mawar'`).toHaveLength(1)
  })

  test('a paper of 1998 does not stretch the months: 36 at most without reports', async () => {
    await createImpor(basis.db, [
      createRegistrasi(DESA[0], { baru: 'Mawar' }, [
        ['sk-pembentukan', '1998-05-20'],
        ['diajukan', '2025-10-02'],
      ]),
    ])
    expect(await getRentang()).toMatchObject({ bulan_awal: '2022-11', bulan_akhir: '2025-10' })
    expect(await jumlah(KABUPATEN, 'posyandu', '2022-11')).toBe(1)
  })
})

describe('sample and office together', () => {
  test('a sample posyandu that the office reports outlives the sample, and is no sample any more', async () => {
    const contoh = await createImpor(basis.db, [
      createRegistrasi(DESA[0], { baru: 'Mawar' }, [['musyawarah', '2025-10-02']]),
      createRegistrasi(DESA[0], { baru: 'Melati' }, [['musyawarah', '2025-10-02']]),
    ])
    await basis.sql`update impor set sifat = 'contoh' where id = ${contoh}`
    await createImpor(basis.db, [
      createNilai(DESA[0], await getId('Mawar'), '2025-10', { balita_diukur: 10 }),
    ])
    const ambil = () => basis.sql`select ada_contoh, unit_total from rekap
      where kode_wilayah = ${KABUPATEN} and bulan = '2025-10' and ukuran = 'posyandu_melapor'`
    expect(await ambil()).toEqual([{ ada_contoh: true, unit_total: 2 }])
    await undoImpor(basis.db, contoh, null)
    expect(await ambil()).toEqual([{ ada_contoh: false, unit_total: 1 }])
  })
})

describe('two at once', () => {
  test('eight imports saved at the same moment all count: 1+2+…+8 = 36', async () => {
    const id = await createPosyandu(
      basis.sql,
      Array.from({ length: 8 }, (_, i) => [DESA[i % 4] as string, `Mawar ${i}`] as [string, string]),
    )
    const draf = await Promise.all(
      id.map((satu, i) =>
        createDraf(basis.db, [
          createNilai(DESA[i % 4] as string, { id: satu, nama: `Mawar ${i}` }, '2025-10', {
            balita_diukur: i + 1,
          }),
        ]),
      ),
    )
    await Promise.all(draf.map((d) => saveImpor(basis.db, d, null)))
    expect(await jumlah(KABUPATEN, 'balita_diukur', '2025-10')).toBe(36)
    expect(await jumlah(KABUPATEN, 'posyandu_melapor', '2025-10')).toBe(0)
  })

  test('the same draft saved twice at the same moment is saved once; the same file in two drafts too', async () => {
    const [id] = await createPosyandu(basis.sql, [[DESA[0], 'Mawar']])
    const isi = [createNilai(DESA[0], { id: id as number, nama: 'Mawar' }, '2025-10', { balita_diukur: 40 })]
    const draf = await createDraf(basis.db, isi, 'sama')
    const kembar = await createDraf(basis.db, isi, 'sama')
    const hasil = await Promise.allSettled([draf, draf, kembar].map((d) => saveImpor(basis.db, d, null)))
    expect(hasil.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await basis.sql`select 1 from fakta where berlaku`).toHaveLength(1)
    expect(await basis.sql`select 1 from jejak`).toHaveLength(1)
  })
})

const POSYANDU = DESA.flatMap((d) => [1, 2].map((n) => ({ kodeDesa: d, nama: `Mawar ${n}` })))
const BULAN = ['2025-08', '2025-10', '2025-11'] as const
const nomor = (i: number) => `${POSYANDU[i]?.kodeDesa}.00${i}`

type Baris = { p: number; b: number; n: number }
type Langkah = { jenis: 'laporan' | 'desa' | 'registrasi'; baris: Baris[] } | { jenis: 'batal'; ke: number }

const baris = fc.uniqueArray(
  fc.record({ p: fc.nat(POSYANDU.length - 1), b: fc.nat(BULAN.length - 1), n: fc.nat(50) }),
  { minLength: 1, maxLength: 6, selector: (x) => x.p },
)
const langkah: fc.Arbitrary<Langkah> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ jenis: fc.constant('laporan' as const), baris }) },
  { weight: 1, arbitrary: fc.record({ jenis: fc.constant('desa' as const), baris }) },
  { weight: 2, arbitrary: fc.record({ jenis: fc.constant('registrasi' as const), baris }) },
  { weight: 4, arbitrary: fc.record({ jenis: fc.constant('batal' as const), ke: fc.nat(9) }) },
)

/** The rows of a step; reports about posyandu that are not there are left out, as the checker would. */
async function susunIsi(l: Exclude<Langkah, { jenis: 'batal' }>): Promise<(IsiNilai | IsiRegistrasi)[]> {
  const ada = await basis.sql<{ id: number; kunci: string; nama: string }[]>`
    select id, kode_desa || nama as kunci, nama from posyandu where berlaku`
  const desa = new Set<string>()
  return l.baris.flatMap(({ p, b, n }): (IsiNilai | IsiRegistrasi)[] => {
    const { kodeDesa, nama } = POSYANDU[p] as (typeof POSYANDU)[number]
    const kenal = ada.find((a) => a.kunci === kodeDesa + nama)
    const bulan = BULAN[b] as string
    if (l.jenis === 'registrasi') {
      const rujukan = kenal ? { id: kenal.id, nama } : { baru: nama }
      const peristiwa =
        n % 2 ? (['terdaftar', `${bulan}-05`, nomor(p)] as const) : (['diajukan', `${bulan}-05`] as const)
      return [createRegistrasi(kodeDesa, rujukan, [[...peristiwa]], n % 3 ? [n, 117] : undefined)]
    }
    if (l.jenis === 'desa') {
      if (desa.has(kodeDesa + bulan)) return []
      desa.add(kodeDesa + bulan)
      return [createNilai(kodeDesa, null, bulan, { balita_diukur: n, balita_pendek: n })]
    }
    const rujukan = kenal && { id: kenal.id, nama }
    return rujukan
      ? [createNilai(kodeDesa, rujukan, bulan, { balita_diukur: n, hari_buka: n % 3, kader_hadir: n % 9 })]
      : []
  })
}

const getKunci = (i: IsiNilai | IsiRegistrasi) =>
  i.kodeDesa + (i.posyandu && 'baru' in i.posyandu ? i.posyandu.baru : i.posyandu?.nama)

/** Sums by hand: the newest saved import wins per unit, per posyandu wins over the desa, parents add up. */
function hitungDiukur(saved: { id: number; isi: (IsiNilai | IsiRegistrasi)[] }[]): Map<string, number> {
  const nilai = new Map<string, IsiNilai & { n: number }>()
  for (const { isi } of saved) {
    for (const i of isi) {
      const n = i.jenis === 'nilai' ? i.nilai.balita_diukur : undefined
      if (i.jenis !== 'nilai' || n === undefined) continue
      const unit = i.posyandu && 'id' in i.posyandu ? i.posyandu.id : ''
      nilai.set(`${i.kodeDesa}|${unit}|${i.bulan}`, { ...i, n })
    }
  }
  const semua = [...nilai.values()]
  const hasil = new Map<string, number>()
  for (const i of semua) {
    const adaRinci = semua.some((x) => x.posyandu && x.kodeDesa === i.kodeDesa && x.bulan === i.bulan)
    if (!i.posyandu && adaRinci) continue
    for (const kode of [i.kodeDesa, i.kodeDesa.slice(0, 8), KABUPATEN]) {
      const kunci = `${kode}|${i.bulan}`
      hasil.set(kunci, (hasil.get(kunci) ?? 0) + i.n)
    }
  }
  return hasil
}

const listDiukur = async () =>
  new Map(
    (
      await basis.sql<{ kunci: string; jumlah: number }[]>`
        select kode_wilayah || '|' || bulan as kunci, jumlah::int from rekap where ukuran = 'balita_diukur'`
    ).map((r) => [r.kunci, r.jumlah]),
  )

describe('any sequence of imports and undos', () => {
  test('sums equal those added up by hand and those rebuilt from nothing; undoing the last step restores the state before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(langkah, { minLength: 2, maxLength: 9 }), async (semua) => {
        await removeData(basis.sql)
        const saved: { id: number; isi: (IsiNilai | IsiRegistrasi)[] }[] = []
        for (const l of semua) {
          if (l.jenis === 'batal') {
            const [kena] = saved.splice(l.ke % Math.max(1, saved.length), 1)
            if (kena) await undoImpor(basis.db, kena.id, null)
            continue
          }
          const isi = await susunIsi(l)
          if (isi.length === 0) continue
          const sebelum = await listKeadaan(basis.sql)
          const draf = await createDraf(basis.db, isi)
          await saveImpor(basis.db, draf, null)
          await undoImpor(basis.db, draf, null)
          expect(await listKeadaan(basis.sql)).toEqual(sebelum)
          saved.push({ id: await createImpor(basis.db, isi), isi })
        }
        expect(await listDiukur()).toEqual(hitungDiukur(saved))
        const kini = await listKeadaan(basis.sql)
        await basis.db.transaction((tx) => bangunRekap(tx))
        expect(await listKeadaan(basis.sql)).toEqual(kini)
        const bernama = saved.flatMap(({ isi }) => isi.flatMap((i) => (i.posyandu ? getKunci(i) : [])))
        expect(kini.posyandu.map((p) => p.kode_desa + p.nama).sort()).toEqual([...new Set(bernama)].sort())
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
