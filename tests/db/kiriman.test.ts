import { randomInt } from 'node:crypto'
import { setTimeout as tunggu } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import { GET as getStatus } from '@/app/api/v1/laporan/[kunci]/route'
import { GET as getPetunjuk } from '@/app/api/v1/laporan/route'
import { GET as getNilai } from '@/app/api/v1/nilai/route'
import type { Db } from '@/db/client'
import { hapusContoh } from '@/db/contoh/hapus'
import { undoImpor } from '@/db/mutations/impor'
import { listAsalNilai } from '@/db/queries/asal-nilai'
import { type AsalImpor, listImpor } from '@/db/queries/impor'
import { bangunRekap } from '@/db/rekap'
import { geserBulan } from '@/lib/periode'
import { cakupanSistem } from '@/server/akses'
import { removeSinggahan } from '@/server/sesi/singgahan'
import { createBasis } from './basis'
import {
  createImpor,
  createNilai,
  createPosyandu,
  createWilayah,
  DESA,
  getJumlah,
  removeData,
} from './impor-bahan'
import { createKunciUji, type Jawaban, kirim, type Proses, startProses } from './kiriman-bahan'

const wadah = globalThis as typeof globalThis & { dasborDb?: Db }
const BULAN = '2025-10'

let basis: Awaited<ReturnType<typeof createBasis>>
let id: number[]

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await createWilayah(basis.sql)
})
afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})
beforeEach(async () => {
  await removeData(basis.sql)
  await basis.sql`truncate kiriman, kunci_api cascade`
  id = await createPosyandu(
    basis.sql,
    DESA.map((d, i) => [d, `Mawar ${i + 1}`] as [string, string]),
  )
  removeSinggahan()
})

const minta = (kunci: string) =>
  new Request('http://localhost/', { headers: { authorization: `Bearer ${kunci}` } })
const status = async (kunci: string, tanda: string) =>
  (await getStatus(minta(kunci), { params: Promise.resolve({ kunci: tanda }) })).json()
const ringkas = (j: Jawaban) => j.isi.galat?.rincian.map((r) => `${r.di} ${r.kode}`)
const laporan = (posyandu: unknown, nilai: Record<string, unknown>, bulan = BULAN) => ({
  posyandu,
  bulan,
  nilai,
})
const jumlahFakta = async () =>
  (await basis.sql<{ n: number }[]>`select count(*)::int as n from fakta where berlaku`)[0]?.n

describe('one report', () => {
  test('is in force when it is answered, leads back to its row, and is undone like any import', async () => {
    const kunci = await createKunciUji(basis.sql, '64.02')
    await createImpor(basis.db, [
      createNilai(DESA[0], { id: id[0] as number, nama: 'Mawar 1' }, BULAN, { hari_buka: 1 }),
    ])
    const j = await kirim(kunci, 'a-1', laporan(id[0], { hari_buka: 4, kader_sk: 6, kader_hadir: 5 }))
    expect([j.status, j.isi.data?.laporan, j.isi.data?.nilai]).toEqual([201, 1, 3])
    expect(await getJumlah(basis.sql, '64.02', BULAN, 'hari_buka')).toBe(4)
    const impor = j.isi.data?.impor[0]?.id as number
    const asal = await listAsalNilai(basis.db, cakupanSistem(), id[0] as number, BULAN, BULAN)
    expect(asal.map((a) => [a.imporId, a.lembar, a.baris, a.templat])).toEqual([
      [impor, 'Kiriman', 1, 'laporan-bulanan'],
    ])
    expect(asal[0]?.berkas).toMatch(/^Kiriman Aplikasi \d+ \d/)
    const riwayat = async (dari: AsalImpor) =>
      (await listImpor(basis.db, cakupanSistem(), 9, 0, dari)).map((i) => [i.id === impor, i.pengirim])
    expect(await riwayat('kiriman')).toEqual([[true, expect.stringMatching(/^Aplikasi \d+$/)]])
    expect(await riwayat('berkas')).toEqual([[false, null]])
    const [terima] = await basis.sql`select kode_kecamatan, unit from penerimaan where impor_id = ${impor}`
    expect(terima).toEqual({ kode_kecamatan: '64.02.06', unit: 1 })
    expect(
      await basis.sql`select oleh, rincian ->> 'laporan' as n from jejak where perbuatan = 'kiriman'`,
    ).toHaveLength(1)

    await undoImpor(basis.db, impor, null)
    expect(await getJumlah(basis.sql, '64.02', BULAN, 'hari_buka')).toBe(1)
    expect(await getJumlah(basis.sql, '64.02', BULAN, 'kader_hadir')).toBeNull()
    expect((await status(kunci, 'a-1')).data.keadaan).toBe('dibatalkan')
  })

  test('sent again gives the same receipt and counts once; with another body it is refused', async () => {
    const kunci = await createKunciUji(basis.sql, '64.02')
    const satu = await kirim(kunci, 'a-1', laporan(id[0], { hari_buka: 4 }))
    const dua = await kirim(kunci, 'a-1', { nilai: { hari_buka: 4 }, bulan: BULAN, posyandu: id[0] })
    expect([satu.status, satu.ulang, dua.status, dua.ulang]).toEqual([201, false, 200, true])
    expect(dua.isi).toEqual(satu.isi)
    const beda = await kirim(kunci, 'a-1', laporan(id[0], { hari_buka: 5 }))
    expect([beda.status, beda.isi.galat?.kode]).toEqual([409, 'kunci-idempotensi-dipakai'])
    const lain = await createKunciUji(basis.sql, '64.02')
    expect(
      (await kirim(lain, 'a-1', laporan(id[1], { hari_buka: 2 }))).status,
      'the key of another sender',
    ).toBe(201)
    expect(await getJumlah(basis.sql, '64.02', BULAN, 'hari_buka')).toBe(6)
  })

  test('under a key of a sample account is sample data and goes with it', async () => {
    const kunci = await createKunciUji(basis.sql, '64.02', { contoh: true })
    await basis.sql`insert into impor (templat, berkas, sha256, ukuran_byte, sifat, keadaan, dibaca, diterima, ditolak, dilewati)
      values ('contoh', 'contoh', 'x', 0, 'contoh', 'tersimpan', 0, 0, 0, 0)`
    const j = await kirim(kunci, 'a-1', laporan(id[0], { hari_buka: 4 }))
    expect(j.isi.data).toMatchObject({ contoh: true })
    expect(await basis.sql`select 1 from rekap where ukuran = 'hari_buka' and not ada_contoh`).toHaveLength(0)
    await hapusContoh(basis.db, null)
    expect(await basis.sql`select 1 from kiriman`).toHaveLength(0)
    expect(await getJumlah(basis.sql, '64.02', BULAN, 'hari_buka')).toBeNull()
  })

  test('with measures of two templates becomes two imports; the words of a choice and ya are read', async () => {
    const kunci = await createKunciUji(basis.sql, '64.02')
    const j = await kirim(kunci, 'a-1', laporan(id[0], { hari_buka: 4, gawai: 'ya', sinyal: 'cukup' }))
    expect(j.isi.data?.impor.map((i) => i.templat).sort()).toEqual(['digital', 'laporan-bulanan'])
    const fakta = await basis.sql`select ukuran, nilai from fakta where berlaku order by ukuran`
    expect(fakta.map((f) => [f.ukuran, f.nilai])).toEqual([
      ['gawai', 1],
      ['hari_buka', 4],
      ['sinyal', 2],
    ])
  })
})

describe('what is refused', () => {
  test('names every field, and stores nothing of the whole request', async () => {
    const kunci = await createKunciUji(basis.sql, '64.02')
    const j = await kirim(kunci, 'b-1', {
      laporan: [
        laporan(id[0], { hari_buka: 4 }),
        laporan(id[1], { kader_sk: 4, kader_hadir: 6, harri_buka: 1, balita_pendek: 'dua' }),
        laporan({ kode_desa: DESA[2], nama: 'Kenanga' }, { hari_buka: 1 }, '2031-01'),
      ],
    })
    expect(j.status).toBe(422)
    expect(ringkas(j)?.slice(0, 3).sort()).toEqual([
      'laporan[1].nilai.balita_pendek angka-tidak-terbaca',
      'laporan[1].nilai.harri_buka ukuran-tidak-dikenal',
      'laporan[1].nilai.kader_hadir bagian-melebihi',
    ])
    expect(ringkas(j)).toContain('laporan[2].posyandu posyandu-tidak-dikenal')
    expect(ringkas(j)).toContain('laporan[2].bulan bulan-mendatang')
    expect([await jumlahFakta(), (await basis.sql`select 1 from kiriman`).length]).toEqual([0, 0])
    expect(
      (await kirim(kunci, 'b-1', laporan(id[0], { hari_buka: 4 }))).status,
      'the key is free again',
    ).toBe(201)
  })

  test('a field that nobody asked for is refused and kept nowhere', async () => {
    const kunci = await createKunciUji(basis.sql, '64.02')
    const j = await kirim(kunci, 'b-1', {
      laporan: [{ ...laporan(id[0], { hari_buka: 4 }), nik: '6402061203240001' }],
    })
    expect([j.status, ringkas(j)]).toEqual([422, ['laporan[0].nik isian-tidak-dikenal']])
    const nomor = await kirim(kunci, '6402061203240001', laporan(id[0], { hari_buka: 4 }))
    expect(nomor.status).toBe(201)
    const isi =
      await basis.sql`select (select jsonb_agg(to_jsonb(k)) from kiriman k)::text || (select jsonb_agg(to_jsonb(b)) from impor_baris b)::text
      || (select jsonb_agg(to_jsonb(j)) from jejak j)::text as semua`
    expect(isi[0]?.semua).toContain('hari_buka')
    expect(isi[0]?.semua).not.toContain('6402061203240001')
  })

  test('a place outside of the scope is as unknown as one that does not exist', async () => {
    for (const [wilayah, luar] of [
      ['64.02.06', 2],
      [DESA[0], 1],
    ] as const) {
      const kunci = await createKunciUji(basis.sql, wilayah)
      const tanpaNomor = (j: Jawaban, n: string) => JSON.stringify(j.isi).replaceAll(n, '…')
      const asing = await kirim(kunci, 'c-1', laporan(id[luar], { hari_buka: 4 }))
      const tiada = await kirim(kunci, 'c-1', laporan(999_999, { hari_buka: 4 }))
      expect(asing.status).toBe(422)
      expect(tanpaNomor(asing, String(id[luar]))).toBe(tanpaNomor(tiada, '999999'))
      const nama = (kode: string) => laporan({ kode_desa: kode, nama: `Mawar ${luar + 1}` }, { hari_buka: 4 })
      const asingNama = await kirim(kunci, 'c-1', nama(DESA[luar]))
      const tiadaNama = await kirim(kunci, 'c-1', nama('64.02.99.2009'))
      expect(tanpaNomor(asingNama, DESA[luar])).toBe(tanpaNomor(tiadaNama, '64.02.99.2009'))
      expect((await kirim(kunci, 'c-2', laporan(id[0], { hari_buka: 4 }))).status).toBe(201)
      const { data } = (await (await getPetunjuk(minta(kunci))).json()) as {
        data: { posyandu: { id: number }[] }
      }
      expect(data.posyandu.map((p) => p.id)).toEqual(wilayah === '64.02.06' ? id.slice(0, 2) : id.slice(0, 1))
    }
    expect(await getJumlah(basis.sql, '64.02.12', BULAN, 'hari_buka')).toBeNull()
  })

  test('each key does one thing: a reading key sends nothing, a sending key reads nothing', async () => {
    const baca = await createKunciUji(basis.sql, '64.02', { lingkup: 'baca' })
    const lapor = await createKunciUji(basis.sql, '64.02')
    const isi = laporan(id[0], { hari_buka: 4 })
    const dilarang = await kirim(baca, 'd-1', isi)
    expect([dilarang.status, dilarang.isi.galat?.pesan]).toEqual([
      403,
      expect.stringContaining('hanya untuk membaca'),
    ])
    const nilai = await getNilai(new Request('http://localhost/?indikator=stunting', minta(lapor)))
    expect([nilai.status, (await nilai.json()).galat.pesan]).toEqual([
      403,
      expect.stringContaining('hanya untuk mengirim'),
    ])
    expect((await kirim(null, 'd-1', isi)).status).toBe(401)
    expect((await kirim(lapor, 'd-1', isi, { 'content-type': 'text/csv' })).status).toBe(415)
    expect((await kirim(lapor, null, isi)).isi.galat?.kode).toBe('kunci-idempotensi')
    expect((await kirim(lapor, 'x'.repeat(101), isi)).status).toBe(400)
    expect((await kirim(lapor, 'd-1', '{"posyandu": 1,')).status).toBe(400)
    expect((await kirim(lapor, 'd-1', ' '.repeat(1024 * 1024 + 1))).status).toBe(413)
    expect((await kirim(lapor, 'd-1', { laporan: Array.from({ length: 201 }, () => isi) })).status).toBe(422)
    expect((await status(lapor, 'd-1')).galat.kode).toBe('tidak-ada')
    await basis.sql`update kunci_api set dicabut = now()`
    expect((await kirim(lapor, 'd-2', isi)).status, 'revoked, though the process remembers it').toBe(401)
    expect(await jumlahFakta()).toBe(0)
  })

  test('more than 3,000 requests in a minute are asked to wait', async () => {
    const kunci = await createKunciUji(basis.sql, '64.02')
    const semua = await Promise.all(
      Array.from({ length: 3001 }, () => kirim(kunci, 'e-1', '', { 'content-type': 'text/csv' })),
    )
    expect(semua.filter((j) => j.status === 415)).toHaveLength(3000)
    expect(semua.filter((j) => j.status === 429)).toHaveLength(1)
  })
})

describe('many at the same time', () => {
  let semua: Promise<Jawaban>[] = []

  test('a correction sent while the first report waits stands after it, whatever turn they share', async () => {
    const kunci = await createKunciUji(basis.sql, '64.02')
    await basis.sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(640201)`
      const satu = kirim(kunci, 'f-1', laporan(id[0], { hari_buka: 1 }))
      await vi.waitFor(async () => expect(await tx`select 1 from kiriman`).toHaveLength(1))
      const dua = kirim(kunci, 'f-2', laporan(id[0], { hari_buka: 9 }))
      await vi.waitFor(async () => expect(await tx`select 1 from kiriman`).toHaveLength(2))
      semua = [satu, dua]
    })
    expect((await Promise.all(semua)).map((j) => j.status)).toEqual([201, 201])
    expect(await getJumlah(basis.sql, '64.02', BULAN, 'hari_buka')).toBe(9)
    expect(await jumlahFakta()).toBe(1)
  })

  test('a posyandu that goes while its report waits is refused, and holds up nobody else', async () => {
    const kunci = await createKunciUji(basis.sql, '64.02')
    await basis.sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(640201)`
      semua = [
        kirim(kunci, 'g-1', laporan(id[0], { hari_buka: 1 })),
        kirim(kunci, 'g-2', laporan(id[1], { hari_buka: 2 })),
      ]
      await vi.waitFor(async () => expect(await tx`select 1 from kiriman`).toHaveLength(2))
      await tx`update posyandu set berlaku = false where id = ${id[0] as number}`
    })
    const [hilang, tetap] = await Promise.all(semua)
    expect([hilang?.status, tetap?.status]).toEqual([422, 201])
    expect(await getJumlah(basis.sql, '64.02', BULAN, 'hari_buka')).toBe(2)
    expect(await basis.sql`select 1 from kiriman`).toHaveLength(1)
  })
})

interface Tugas {
  tanda: string
  kunci: string
  posyandu: number
  bulan: string
  hari: number
  jawaban: Jawaban[]
}

const PENGIRIM = 5
const LAPORAN = 1000
const BULAN_AWAL = '2024-06'

describe('1,000 reports of five senders, each sent one to four times, to three processes that die on the way', () => {
  test('every report is counted once, every repeat gets the same receipt, and the sums are exact', async () => {
    const posyandu = await createPosyandu(
      basis.sql,
      Array.from({ length: 60 }, (_, i) => [DESA[i % 4] as string, `Seroja ${i}`] as [string, string]),
    )
    const kunci = await Promise.all(
      Array.from({ length: PENGIRIM }, () => createKunciUji(basis.sql, '64.02')),
    )
    const tugas = Array.from(
      { length: LAPORAN },
      (_, i): Tugas => ({
        tanda: `lap-${i}`,
        kunci: kunci[i % PENGIRIM] as string,
        posyandu: posyandu[i % 60] as number,
        bulan: geserBulan(BULAN_AWAL, Math.floor(i / 60)),
        hari: 1 + (i % 7),
        jawaban: [],
      }),
    )
    let anak: Proses[] = await Promise.all([startProses(basis.url), startProses(basis.url)])
    const proses = (): Proses['kirim'] => {
      const ke = randomInt(0, 3)
      return ke === 0 ? kirim : (anak[ke - 1] as Proses).kirim
    }
    const coba = async (t: Tugas) => {
      await tunggu(randomInt(0, 2000))
      const isi = laporan(t.posyandu, { hari_buka: t.hari, kader_sk: 5, kader_hadir: 5 }, t.bulan)
      const j = await proses()(t.kunci, t.tanda, isi)
      if (j && j.status !== 503) t.jawaban.push(j)
    }
    const bencana = async () => {
      for (let i = 0; i < 3; i++) {
        await tunggu(600)
        if (i === 1) {
          const ke = randomInt(0, 2)
          anak[ke]?.bunuh()
          anak = anak.with(ke, await startProses(basis.url))
        } else {
          await basis.sql`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and query like '%fakta%' and state <> 'idle'`
        }
      }
    }
    await Promise.all([
      bencana(),
      ...tugas.flatMap((t) => Array.from({ length: randomInt(1, 5) }, () => coba(t).catch(() => {}))),
    ])
    // Whoever got no answer asks again, as an app does.
    for (let ulang = 0; ulang < 5; ulang++)
      await Promise.all(tugas.filter((t) => t.jawaban.length === 0).map((t) => coba(t).catch(() => {})))
    for (const a of anak) a.bunuh()

    const buruk = tugas.flatMap((t) => t.jawaban.filter((j) => j.status !== 200 && j.status !== 201))
    expect(buruk).toEqual([])
    const tanda = tugas.map((t) => new Set(t.jawaban.map((j) => JSON.stringify(j.isi.data))).size)
    expect(tanda.filter((n) => n !== 1)).toEqual([])
    expect(tugas.filter((t) => t.jawaban.filter((j) => j.status === 201).length > 1)).toEqual([])
    const idTerima = new Set(tugas.map((t) => t.jawaban[0]?.isi.data?.id))
    expect(idTerima.size).toBe(LAPORAN)

    const fakta = await basis.sql<{ n: number; berlaku: number }[]>`
      select count(*)::int as n, count(*) filter (where berlaku)::int as berlaku from fakta`
    expect(fakta[0]).toEqual({ n: LAPORAN * 3, berlaku: LAPORAN * 3 })
    for (const bulan of new Set(tugas.map((t) => t.bulan))) {
      const milik = tugas.filter((t) => t.bulan === bulan)
      expect(await getJumlah(basis.sql, '64.02', bulan, 'hari_buka')).toBe(
        milik.reduce((n, t) => n + t.hari, 0),
      )
      expect(await getJumlah(basis.sql, '64.02', bulan, 'kader_hadir')).toBe(milik.length * 5)
    }
    const rekap = () => basis.sql`select * from rekap order by bulan, kode_wilayah, ukuran`
    const sebelum = await rekap()
    await basis.db.transaction(bangunRekap)
    expect(await rekap()).toEqual(sebelum)
    const [impor] = await basis.sql<{ n: number; baris: number }[]>`
      select count(*)::int as n, (select count(*)::int from impor_baris) as baris from impor`
    expect(impor?.baris).toBe(LAPORAN)
    expect(impor?.n).toBeLessThan(LAPORAN / 3)
  }, 120_000)
})
