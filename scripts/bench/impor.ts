import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { serialize } from 'node:v8'
import * as XLSX from '@e965/xlsx'
import { sql } from 'drizzle-orm'
import type { createDb } from '@/db/client'
import { saveDraf, saveImpor, undoImpor } from '@/db/mutations/impor'
import {
  listNilaiLalu,
  listNomorRegistrasi,
  listPosyanduRujukan,
  listWilayahRujukan,
} from '@/db/queries/impor'
import { periksaBerkas } from '@/impor/periksa'
import { UKURAN } from '@/indikator'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'

/** Seconds that each step took for the same values. */
export interface HasilImpor {
  baris: number
  fakta: number
  periksa: number
  draf: number
  simpan: number
  batal: number
  /** COPY of the same values into the same table, with its indexes and checks. */
  salin: number
  /** The checker alone with a file of a hundred thousand rows: seconds, peak memory of its process in MB, and of the one that takes its rows. */
  besar: { baris: number; detik: number; mb: number; situs: number }
}

type Basis = ReturnType<typeof createDb>

const BULAN = 12
const KABUPATEN = '64.02'

interface BarisBulan extends Record<string, unknown> {
  kecamatan: string
  desa: string
  kode: string
  posyandu: string
  bulan: Bulan
  nilai: Record<string, number>
}

/** The last twelve months of every posyandu, told as those of a year later, as one workbook; repeated up to `sebanyak` rows. */
async function createBerkas(
  db: Basis,
  akhir: Bulan,
  sebanyak?: number,
): Promise<{ bytes: Uint8Array; baris: number }> {
  const isi = await db.execute<BarisBulan>(sql`
    select k.nama as kecamatan, d.nama as desa, d.kode, p.nama as posyandu, f.bulan, jsonb_object_agg(f.ukuran, f.nilai) as nilai
    from fakta f join posyandu p on p.id = f.posyandu_id join wilayah d on d.kode = f.kode_desa join wilayah k on k.kode = d.induk
    where f.berlaku and f.bulan > ${geserBulan(akhir, -BULAN)} group by 1, 2, 3, 4, 5`)
  // The large file has twelve measures, to stay within the 20 MB that the site takes.
  const semua = [...UKURAN].filter(([, u]) => u.templat.includes('laporan-bulanan'))
  const ukuran = sebanyak ? semua.slice(0, 12) : semua
  const judul = [
    'Kecamatan',
    'Desa/Kelurahan',
    'Kode desa',
    'Posyandu',
    'Bulan',
    ...ukuran.map(([, u]) => u.judul),
  ]
  const baris = isi.map((b) => [
    b.kecamatan,
    b.desa,
    b.kode,
    b.posyandu,
    geserBulan(b.bulan, BULAN),
    ...ukuran.map(([k]) => b.nilai[k] ?? null),
  ])
  for (let i = 0; baris.length < (sebanyak ?? 0); i++) baris.push([...(baris[i] as (typeof baris)[number])])
  const buku = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(buku, XLSX.utils.aoa_to_sheet([judul, ...baris]), 'Isi')
  return {
    bytes: new Uint8Array(XLSX.write(buku, { type: 'buffer', bookType: 'xlsx', compression: true })),
    baris: baris.length,
  }
}

async function ukur<T>(kerja: () => T | Promise<T>): Promise<{ hasil: T; detik: number }> {
  const mulai = performance.now()
  const hasil = await kerja()
  return { hasil, detik: (performance.now() - mulai) / 1000 }
}

/** The floor: the same values through COPY into the same table, rolled back. Run while none of them is in force. */
async function salin(db: Basis, id: number): Promise<number> {
  const baris = await db.execute<Record<string, unknown>>(sql`
    select impor_id, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai from fakta where impor_id = ${id}`)
  const teks = baris.map((b) => Object.values(b).join('\t')).join('\n')
  let lama = 0
  await db.$client
    .begin(async (tx) => {
      const mulai = performance.now()
      const tujuan =
        await tx`copy fakta (impor_id, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai) from stdin`.writable()
      await new Promise<void>((siap, gagal) => tujuan.on('finish', siap).on('error', gagal).end(`${teks}\n`))
      lama = performance.now() - mulai
      throw new Gulung()
    })
    .catch((e) => {
      if (!(e instanceof Gulung)) throw e
    })
  return lama / 1000
}

class Gulung extends Error {}

const BARIS_BESAR = 100_000

/** Peak memory of the checker, started as the site starts it. */
async function ukurPuncak(db: Basis, akhir: Bulan, konteks: unknown): Promise<HasilImpor['besar']> {
  const dir = mkdtempSync(join(tmpdir(), 'ukur-'))
  try {
    const { bytes } = await createBerkas(db, akhir, BARIS_BESAR)
    writeFileSync(join(dir, 'besar.xlsx'), bytes)
    writeFileSync(join(dir, 'konteks.bin'), serialize(konteks))
    const skrip = fileURLToPath(new URL('./puncak.ts', import.meta.url))
    const argumen = ['--max-old-space-size=1024', '--import', 'tsx', skrip]
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...argumen,
      join(dir, 'besar.xlsx'),
      join(dir, 'konteks.bin'),
    ])
    return JSON.parse(stdout)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Imports a year of the whole kabupaten in one file, and copies the same values beside it. */
export async function ukurImpor(db: Basis, akhir: Bulan): Promise<HasilImpor> {
  const cakupan = { akar: KABUPATEN, peran: 'dpmd' } as Cakupan
  const berkas = await createBerkas(db, akhir)
  const konteks = {
    ...(await listWilayahRujukan(db, KABUPATEN)),
    posyandu: [...(await listPosyanduRujukan(db, cakupan))],
    bulanTerakhir: geserBulan(akhir, BULAN),
    hariIni: `${geserBulan(akhir, BULAN)}-28`,
    kodeKecamatan: null,
    nomor: await listNomorRegistrasi(db),
    posyanduBaru: 'semua' as const,
    nilaiLalu: await listNilaiLalu(db, cakupan, akhir),
  }
  const periksa = await ukur(() => periksaBerkas(berkas.bytes, 'ukur.xlsx', konteks))
  if ('ditolak' in periksa.hasil) throw new Error(periksa.hasil.temuan.pesan)
  const { hasil } = periksa
  const berkasImpor = {
    nama: 'ukur.xlsx',
    sha256: 'ukur',
    byte: berkas.bytes.length,
    kodeKecamatan: null,
    oleh: null,
  }
  const draf = await ukur(() => saveDraf(db, berkasImpor, hasil))
  const simpan = await ukur(() => saveImpor(db, draf.hasil, null))
  const [n] = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from fakta where impor_id = ${draf.hasil}`,
  )
  const batal = await ukur(() => undoImpor(db, draf.hasil, null))
  const lamaSalin = await salin(db, draf.hasil)
  return {
    baris: hasil.hitungan.diterima,
    fakta: n?.n ?? 0,
    periksa: periksa.detik,
    draf: draf.detik,
    simpan: simpan.detik,
    batal: batal.detik,
    salin: lamaSalin,
    besar: await ukurPuncak(db, akhir, konteks),
  }
}
