import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.RAHASIA_SESI = 'rahasia-untuk-uji-saja'
  process.env.KABUPATEN = '64.02'
})

import type { Db } from '@/db/client'
import { hapusContoh } from '@/db/contoh/hapus'
import { saveRapatContoh } from '@/db/contoh/rapat'
import { muatAcuan, muatContoh } from '@/db/muat'
import { type PotretBaru, savePotret } from '@/db/mutations/potret'
import { saveMulai } from '@/db/mutations/rapat-keadaan'
import { batas, batasBerlaku } from '@/db/schema-peta'
import { potret, rapat } from '@/db/schema-rapat'
import { getIndikator } from '@/indikator'
import { listAcara } from '@/indikator/rapat/acara'
import type { ModelRapat, SalindiaKecamatan, SuntinganSalindia } from '@/indikator/rapat/tipe'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan, Peran } from '@/lib/cakupan'
import { requireCakupanSegel } from '@/server/akses'
import { loadBedaRapat, loadJalurRapat, loadRapat, loadSpriteRapat } from '@/server/loaders/rapat'
import { loadPetaBawaan } from '@/server/rapat/peta-beku'
import { loadPotretBaru, loadSeragam, PotretTerganggu } from '@/server/rapat/potret'
import { loadSimpanPotret } from '@/server/rapat-meja/angka'
import { createSegel } from '@/server/sesi/segel'
import { createBasis } from './basis'

const TABANG = '64.02.12'
const TENGGARONG = '64.02.06'
const wadah = globalThis as typeof globalThis & { dasborDb?: Db }

let basis: Awaited<ReturnType<typeof createBasis>>
let dpmd: Cakupan
let tabang: Cakupan
let kabupaten: number
let kecamatan: number

const createCakupan = (peran: Peran, akar: string | null) =>
  requireCakupanSegel(createSegel({ peran, akar, versi: 1 })).cakupan

async function createRapat(kodeWilayah: string, templat: 'bulanan-kabupaten' | 'kecamatan'): Promise<number> {
  const isi = { kodeWilayah, templat, judul: 'Rapat uji', tanggal: '2025-10-24', bulan: '2025-10' }
  const [r] = await basis.db
    .insert(rapat)
    .values({ ...isi, acara: listAcara(templat) })
    .returning({ id: rapat.id })
  return (r as { id: number }).id
}

async function mulai(c: Cakupan, id: number): Promise<void> {
  const baru = (await loadPotretBaru(c, id)) as PotretBaru
  await basis.db.transaction(async (tx) => {
    await savePotret(tx, baru, null)
    await tx.update(rapat).set({ keadaan: 'berjalan' }).where(sql`id = ${id}`)
  })
}

/** As an import does: other sums, and a version that grows. */
async function ubahData(): Promise<void> {
  await basis.sql`update rekap set jumlah = greatest(0, jumlah - 1)
    where ukuran in ('balita_pendek', 'balita_sangat_pendek') and bulan = '2025-10' and kode_wilayah in ('64.02', ${TABANG})`
  await basis.sql`update keadaan_data set versi = versi + 1`
}

/** Official boundaries take the place of the approximation, with other outlines. */
async function pakaiBatasLain(): Promise<void> {
  const topo = JSON.parse(readFileSync('public/geo/64.02.topo.json', 'utf8'))
  topo.transform.scale[0] *= 1.01
  const bahan = { pilihan: {}, hasil: {}, bahan: new Uint8Array(), kecamatan: JSON.stringify(topo) }
  const berkas = { berkas: 'uji.zip', sha256: 'x', ukuranByte: 1, versi: 'uji', sumber: 'uji', contoh: false }
  const [b] = await basis.db
    .insert(batas)
    .values({ ...berkas, ...bahan, keadaan: 'tersimpan' })
    .returning({ id: batas.id })
  await basis.db.insert(batasBerlaku).values({ batasId: b?.id, perbuatan: 'pakai' })
}

const getSalindia = (m: ModelRapat | null, jenis: string) => m?.salindia.find((s) => s.jenis === jenis)

beforeAll(async () => {
  basis = await createBasis()
  wadah.dasborDb = basis.db
  await muatAcuan(basis.db, '64.02')
  await muatContoh(basis.db, '64.02', true)
  dpmd = createCakupan('dpmd', '64.02')
  tabang = createCakupan('kecamatan', TABANG)
  kabupaten = await createRapat('64.02', 'bulanan-kabupaten')
  kecamatan = await createRapat(TABANG, 'kecamatan')
}, 120_000)

afterAll(async () => {
  delete wadah.dasborDb
  await basis.tutup()
})

describe('whose meeting it is', () => {
  test('the meeting of the kabupaten does not exist for a kecamatan, nor any for an empty scope', async () => {
    expect(await loadRapat(tabang, kabupaten)).toBeNull()
    expect(await loadPotretBaru(tabang, kabupaten)).toBeNull()
    expect(await loadJalurRapat(tabang, kabupaten)).toBeNull()
    expect(await loadBedaRapat(tabang, kabupaten)).toBeNull()
    expect(await loadRapat(createCakupan('kecamatan', null), kecamatan)).toBeNull()
    expect(await loadRapat(createCakupan('kecamatan', TENGGARONG), kecamatan)).toBeNull()
    expect(await loadRapat(dpmd, 999_999)).toBeNull()
  })

  test('every reader of the kabupaten sees the same deck of it', async () => {
    const satu = await loadRapat(dpmd, kabupaten)
    for (const peran of ['pimpinan', 'tp_posyandu', 'opd'] as const) {
      const lain = await loadRapat(createCakupan(peran, '64.02'), kabupaten)
      expect(lain?.salindia).toEqual(satu?.salindia)
    }
  })

  test('the deck of a kecamatan tells nothing of another, whoever looks', async () => {
    const milik = await loadRapat(tabang, kecamatan)
    const dilihatDpmd = await loadRapat(dpmd, kecamatan)
    expect(milik?.salindia).toEqual(dilihatDpmd?.salindia)
    const lain = await basis.sql<{ kode: string; nama: string }[]>`
      select kode, nama from wilayah where jenis = 'kecamatan' and kode <> ${TABANG}`
    const teks = JSON.stringify({ s: dilihatDpmd?.salindia, l: dilihatDpmd?.lampiran, p: dilihatDpmd?.peta })
    expect(lain.filter((k) => teks.includes(`${k.kode}.`) || teks.includes(`"${k.kode}"`))).toEqual([])
    expect(getSalindia(milik, 'kecamatan')?.kaitan.kodeWilayah.startsWith(`${TABANG}.`)).toBe(true)
    const kartu = getSalindia(milik, 'kecamatan') as SalindiaKecamatan
    expect(kartu.sebutanBawah).toBe('posyandu')
    expect(milik?.peta?.area.length).toBe(milik?.salindia.filter((s) => s.jenis === 'kecamatan').length)
  })
})

describe('frozen', () => {
  test('a planned meeting shows the numbers of now, an opened one those of its opening', async () => {
    expect(await loadRapat(dpmd, kabupaten)).toMatchObject({ beku: false, potret: { id: 0 } })
    const sidik = (await loadRapat(dpmd, kabupaten))?.peta?.sidik as string
    expect(await loadSpriteRapat(dpmd, sidik, null)).toBeNull()
    expect(await loadSpriteRapat(dpmd, sidik, '64.02')).toContain(`id="k${TABANG}"`)
    await mulai(dpmd, kabupaten)
    const dibuka = await loadRapat(dpmd, kabupaten)
    expect(dibuka).toMatchObject({ beku: true, peta: { sidik, alamat: `/api/rapat/peta/${sidik}` } })
    expect(await loadSpriteRapat(dpmd, sidik, null)).toContain(`id="k${TABANG}"`)
    expect(await loadSpriteRapat(tabang, sidik, null)).toBeNull()
    expect(await loadSpriteRapat(tabang, sidik, '64.02')).toBeNull()
    expect((await loadBedaRapat(dpmd, kabupaten))?.sama).toBe(true)
  })

  test('imports, targets, boundaries, names and definitions may change: the deck does not', async () => {
    const dahulu = await loadRapat(dpmd, kabupaten)
    const jalur = await loadJalurRapat(dpmd, kabupaten)
    await ubahData()
    await basis.sql`update target set nilai = 1 where indikator = 'stunting'`
    await basis.sql`update wilayah set nama = 'Nama Lain' where kode = ${TABANG}`
    await pakaiBatasLain()
    const stunting = getIndikator('stunting') as Indikator
    const { nama } = stunting
    stunting.nama = 'Definisi baru'
    try {
      expect(await loadRapat(dpmd, kabupaten)).toEqual(dahulu)
      expect(await loadJalurRapat(dpmd, kabupaten)).toEqual(jalur)
      const beda = await loadBedaRapat(dpmd, kabupaten)
      expect(beda?.sama).toBe(false)
      expect(beda?.utama.map((a) => a.indikator)).toContain('stunting')
      const baru = await loadPotretBaru(dpmd, kabupaten)
      expect(baru?.peta?.sidik).not.toBe(dahulu?.peta?.sidik)
    } finally {
      stunting.nama = nama
    }
  })

  test('newer numbers come when asked for; what a person wrote stays, marked; the earlier snapshot stays', async () => {
    const dahulu = await loadRapat(dpmd, kabupaten)
    const peta = getSalindia(dahulu, 'peta')
    const suntingan: Record<string, SuntinganSalindia> = {
      peta: { judul: 'Kalimat ketua', judulData: peta?.judulData },
    }
    await basis.db.update(rapat).set({ suntingan }).where(sql`id = ${kabupaten}`)
    expect(getSalindia(await loadRapat(dpmd, kabupaten), 'peta')).toMatchObject({
      judul: 'Kalimat ketua',
      disunting: 'disunting',
    })
    const beda = await loadBedaRapat(dpmd, kabupaten)
    expect(beda?.judul.find((j) => j.id === 'peta')?.disunting).toBe(true)
    expect(beda?.kalimat).toMatch(/^Stunting \d+,\d\s% → \d+,\d\s%; .*judul \d+ salindia berubah/)
    await mulai(dpmd, kabupaten)
    const kini = await loadRapat(dpmd, kabupaten)
    expect(getSalindia(kini, 'peta')).toMatchObject({ judul: 'Kalimat ketua', disunting: 'angka-berubah' })
    expect(kini?.potret.id).toBeGreaterThan(dahulu?.potret.id ?? 0)
    expect(kini?.potret.versiData).toBe((dahulu?.potret.versiData ?? 0) + 1)
    expect(await basis.db.select().from(potret).where(sql`rapat_id = ${kabupaten}`)).toHaveLength(2)
    expect((await loadBedaRapat(dpmd, kabupaten))?.kalimat).toBe(
      'Tidak ada yang berubah sejak angka dibekukan.',
    )
  })

  test('an import in the middle of a snapshot makes it start again; one after the other gives up', async () => {
    let ke = 0
    const muat = async () => {
      ke += 1
      if (ke === 1) await ubahData()
      return ke
    }
    expect((await loadSeragam(muat)).isi).toBe(2)
    await expect(loadSeragam(ubahData)).rejects.toThrow(PotretTerganggu)
  })
})

test('a meeting that was changed while its snapshot was taken does not start with it', async () => {
  const id = await createRapat('64.02', 'bulanan-kabupaten')
  const [p] = await basis.sql<{ id: number }[]>`
    insert into pengguna (nama_masuk, nama, sandi, peran) values ('uji', 'Uji', 'x', 'dpmd') returning id`
  const pelaku = { id: p?.id as number, contoh: false }
  const simpan = await loadSimpanPotret(dpmd, pelaku.id, id)
  await basis.sql`update rapat set bulan = '2025-09', versi = versi + 1 where id = ${id}`
  await expect(saveMulai(basis.db, dpmd, pelaku, id, simpan)).rejects.toThrow('baru saja diubah')
  expect(await loadRapat(dpmd, id)).toMatchObject({ beku: false, bulan: '2025-09' })
  await saveMulai(basis.db, dpmd, pelaku, id, await loadSimpanPotret(dpmd, pelaku.id, id))
  expect(await loadRapat(dpmd, id)).toMatchObject({ beku: true, bulan: '2025-09' })
})

describe('the sample meeting', () => {
  test('is frozen like any other, has promises, and goes with the sample', async () => {
    const id = (await saveRapatContoh(basis.db, dpmd, await loadPetaBawaan())) as number
    expect(await saveRapatContoh(basis.db, dpmd, null)).toBeNull()
    const m = await loadRapat(dpmd, id)
    expect(m).toMatchObject({ beku: true, keadaan: 'selesai', adaContoh: true, tanggalData: '2025-08-31' })
    expect(m?.salindia.filter((s) => s.kosong === null && s.jenis === 'peta')).toHaveLength(1)
    const berikut = await loadRapat(dpmd, await createRapat('64.02', 'bulanan-kabupaten'))
    expect(getSalindia(berikut, 'tindak-lanjut')).toMatchObject({ adaContoh: true, kosong: null })
    await hapusContoh(basis.db, null)
    expect(await loadRapat(dpmd, id)).toBeNull()
    expect(await basis.sql`select 1 from tindak_lanjut union all select 1 from hadir`).toHaveLength(0)
  })

  test('without any data a deck says what is missing', async () => {
    const kosong = await loadRapat(dpmd, await createRapat('64.02', 'bulanan-kabupaten'))
    expect(kosong?.tanggalData).toBeNull()
    expect(getSalindia(kosong, 'vonis')?.judul).toBe('Belum ada data Oktober 2025')
    expect(getSalindia(kosong, 'registrasi')?.kosong).toMatch(/^Daftar registrasi belum masuk/)
    expect(kosong?.adaContoh).toBe(false)
  })
})
