import * as XLSX from '@e965/xlsx'
import { sql } from 'drizzle-orm'
import type { createDb } from '@/db/client'
import { saveDraf, saveImpor } from '@/db/mutations/impor'
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
  salin: number
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

/** The last twelve months of every posyandu as one workbook in the layout of the monthly template. */
async function createBerkas(db: Basis, akhir: Bulan): Promise<{ bytes: Uint8Array; baris: number }> {
  const isi = await db.execute<BarisBulan>(sql`
    select k.nama as kecamatan, d.nama as desa, d.kode, p.nama as posyandu, f.bulan, jsonb_object_agg(f.ukuran, f.nilai) as nilai
    from fakta f join posyandu p on p.id = f.posyandu_id join wilayah d on d.kode = f.kode_desa join wilayah k on k.kode = d.induk
    where f.berlaku and f.bulan > ${geserBulan(akhir, -BULAN)} group by 1, 2, 3, 4, 5`)
  const ukuran = [...UKURAN].filter(([, u]) => u.templat.includes('laporan-bulanan'))
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
    b.bulan,
    ...ukuran.map(([k]) => b.nilai[k] ?? null),
  ])
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

/** The floor: the same values through COPY into a table of the same shape, with its indexes. */
async function salin(db: Basis, id: number): Promise<number> {
  const baris = await db.execute<Record<string, unknown>>(sql`
    select impor_id, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai from fakta where impor_id = ${id}`)
  const teks = baris.map((b) => Object.values(b).join('\t')).join('\n')
  await db.execute(sql`create table salinan (like fakta including all)`)
  const mulai = performance.now()
  await db.$client.begin(async (tx) => {
    const tujuan =
      await tx`copy salinan (impor_id, lembar, baris, kode_desa, posyandu_id, bulan, ukuran, nilai) from stdin`.writable()
    await new Promise<void>((siap, gagal) => tujuan.on('finish', siap).on('error', gagal).end(`${teks}\n`))
  })
  return (performance.now() - mulai) / 1000
}

/** Imports a year of the whole kabupaten in one file, and copies the same values beside it. */
export async function ukurImpor(db: Basis, akhir: Bulan): Promise<HasilImpor> {
  const cakupan = { akar: KABUPATEN, peran: 'dpmd' } as Cakupan
  const berkas = await createBerkas(db, akhir)
  const konteks = {
    ...(await listWilayahRujukan(db, KABUPATEN)),
    posyandu: [...(await listPosyanduRujukan(db, cakupan))],
    bulanTerakhir: akhir,
    hariIni: `${akhir}-28`,
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
  const lamaSalin = await salin(db, draf.hasil)
  const [n] = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from fakta where impor_id = ${draf.hasil}`,
  )
  return {
    baris: hasil.hitungan.diterima,
    fakta: n?.n ?? 0,
    periksa: periksa.detik,
    draf: draf.detik,
    simpan: simpan.detik,
    salin: lamaSalin,
  }
}
