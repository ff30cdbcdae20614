import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { getIndikator } from '@/indikator'
import { getTercetak, hitung } from '@/indikator/hitung'
import { listUkuran, urutkanTerburuk } from '@/indikator/susun'
import type { KeadaanTindakLanjut, PenanggungJawab } from '@/indikator/tindak-lanjut'
import type { Peran } from '@/lib/cakupan'
import { type Bulan, geserHari } from '@/lib/periode'
import type { Sambungan } from '../client'
import { tindakLanjut, tindakLanjutRiwayat } from '../schema-rapat'
import { getKunciAksi } from './rencana-aksi'
import type { AKSI_TERKAIT } from './rencana-daftar'

interface RapatContoh {
  id: number
  /** Day of the meeting, and the month of its numbers. */
  tanggal: string
  bulan: Bulan
}

interface Rencana {
  indikator: string
  /** `terburuk`: the kecamatan that is worst at the indicator in the last month of the data; `sendiri`: that of the sample account. */
  tempat: 'terburuk' | 'sendiri' | 'kabupaten'
  /** Null: the kecamatan itself. */
  pj: PenanggungJawab | null
  keputusan: string
  salindia: string
  /** Action of the sample plan that it moves on. */
  aksi?: keyof typeof AKSI_TERKAIT
  /** Days after the meeting. */
  tenggat: number
  riwayat: { hari: number; keadaan: KeadaanTindakLanjut | null; catatan: string; oleh: Peran }[]
}

const RENCANA: readonly Rencana[] = [
  {
    indikator: 'registrasi',
    tempat: 'terburuk',
    pj: null,
    keputusan: 'Lengkapi SK pengurus posyandu yang belum ada dan ajukan registrasinya',
    aksi: 'sk',
    salindia: 'tertinggal',
    tenggat: 21,
    riwayat: [
      {
        hari: 6,
        keadaan: 'berjalan',
        catatan: 'Sembilan SK sudah ditandatangani kepala desa.',
        oleh: 'dpmd',
      },
      {
        hari: 22,
        keadaan: null,
        catatan: 'Sudah lewat tenggat. Apa yang masih menghambat?',
        oleh: 'pimpinan',
      },
    ],
  },
  {
    indikator: 'stunting',
    tempat: 'terburuk',
    pj: { jenis: 'opd', kode: 'kesehatan' },
    keputusan: 'Ukur ulang balita yang tidak hadir dan rujuk yang perlu diperiksa ke puskesmas',
    aksi: 'ukur',
    salindia: 'peta',
    tenggat: 28,
    riwayat: [
      {
        hari: 12,
        keadaan: 'berjalan',
        catatan: 'Jadwal pengukuran ulang sudah dibagi ke puskesmas.',
        oleh: 'opd',
      },
    ],
  },
  {
    indikator: 'partisipasi-kader',
    tempat: 'terburuk',
    pj: { jenis: 'peran', kode: 'tp_posyandu' },
    keputusan: 'Dampingi kader yang jarang hadir, jadwalnya disusun bersama camat',
    aksi: 'hadir',
    salindia: 'peringkat',
    tenggat: 35,
    riwayat: [],
  },
  {
    indikator: 'ds',
    tempat: 'sendiri',
    pj: null,
    keputusan: 'Buka penimbangan susulan di desa yang belum menimbang',
    salindia: 'kecamatan',
    tenggat: 42,
    riwayat: [],
  },
  {
    indikator: 'bidang-sosial',
    tempat: 'kabupaten',
    pj: { jenis: 'opd', kode: 'sosial' },
    keputusan: 'Tetapkan satu petugas bidang sosial untuk setiap kecamatan',
    aksi: 'sosial',
    salindia: 'enam-bidang',
    tenggat: 14,
    riwayat: [
      { hari: 11, keadaan: 'selesai', catatan: 'Surat tugas untuk 20 kecamatan terbit.', oleh: 'dpmd' },
    ],
  },
  {
    indikator: 'laporan-masuk',
    tempat: 'kabupaten',
    pj: { jenis: 'peran', kode: 'dpmd' },
    keputusan: 'Ingatkan kecamatan yang belum melapor setiap tanggal 5',
    aksi: 'lapor',
    salindia: 'vonis',
    tenggat: 14,
    riwayat: [
      { hari: 13, keadaan: 'selesai', catatan: 'Pengingat sudah dikirim ke semua kecamatan.', oleh: 'dpmd' },
    ],
  },
]

type Akun = { id: number; peran: Peran; kodeKecamatan: string | null }

async function getNilai(tx: Sambungan, kodeIndikator: string, kode: readonly string[], bulan: Bulan) {
  const indikator = getIndikator(kodeIndikator)
  if (!indikator) return []
  const baris = await tx.execute<{ kode: string; jumlah: Record<string, number> }>(sql`
    select kode_wilayah as kode, jsonb_object_agg(ukuran, jumlah) as jumlah from rekap
    where bulan = ${bulan} and kode_wilayah = any(${sql.param(kode)}::text[])
      and ukuran = any(${sql.param(listUkuran([indikator]))}::text[])
    group by 1`)
  const nilai = baris.map((b) => ({
    kode: b.kode,
    nama: b.kode,
    tercetak: getTercetak(indikator, hitung(indikator, b.jumlah)),
  }))
  return urutkanTerburuk(indikator, nilai).filter((n) => n.tercetak !== null)
}

// The same meeting has the same keys on every machine.
function createKunci(teks: string): string {
  const h = createHash('sha256').update(teks).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

const getWaktu = (tanggal: string, hari: number) => new Date(`${geserHari(tanggal, hari)}T10:30:00+08:00`)

async function insertRencana(
  tx: Sambungan,
  r: Rencana,
  rapat: RapatContoh,
  tempat: { kode: string; nilai: number | null; kabupaten: string },
  akun: readonly Akun[],
): Promise<void> {
  const siapa = (peran: Peran) => akun.find((a) => a.peran === peran)?.id ?? null
  const pj = r.pj ?? { jenis: 'kecamatan', kode: tempat.kode }
  const tenggat = geserHari(rapat.tanggal, r.tenggat)
  const kunci = createKunci(`${rapat.tanggal}|${rapat.id}|${r.keputusan}`)
  const keadaan = r.riwayat.findLast((h) => h.keadaan !== null)?.keadaan ?? 'terbuka'
  const dasar = { oleh: siapa('tp_posyandu') }
  const [baru] = await tx
    .insert(tindakLanjut)
    .values({
      ...dasar,
      kunci,
      rapatId: rapat.id,
      salindia: r.salindia,
      keputusan: r.keputusan,
      pjJenis: pj.jenis,
      pjKode: pj.kode,
      tenggat,
      indikator: r.indikator,
      rencana: r.aksi ? getKunciAksi(tempat.kabupaten, r.aksi) : null,
      kodeWilayah: tempat.kode,
      nilaiAwal: tempat.nilai,
      bulanAwal: tempat.nilai === null ? null : rapat.bulan,
      awalContoh: tempat.nilai !== null,
      keadaan,
      contoh: true,
      dibuat: getWaktu(rapat.tanggal, 0),
    })
    .onConflictDoNothing()
    .returning({ id: tindakLanjut.id })
  if (!baru) return
  await tx.insert(tindakLanjutRiwayat).values([
    {
      ...dasar,
      kunci,
      tindakLanjutId: baru.id,
      keadaan: 'terbuka',
      tenggat,
      waktu: getWaktu(rapat.tanggal, 0),
    },
    ...r.riwayat.map((h) => ({
      kunci: createKunci(`${kunci}|${h.hari}`),
      tindakLanjutId: baru.id,
      keadaan: h.keadaan,
      catatan: h.catatan,
      oleh: siapa(h.oleh),
      waktu: getWaktu(rapat.tanggal, h.hari),
    })),
  ])
}

/**
 * What a sample meeting of the kabupaten decided, and what became of it in the four weeks after. Needs rekap of the meeting's month
 * and, for who wrote it, the sample accounts. Run again for the same meeting it adds nothing.
 */
export async function saveTindakLanjutContoh(
  tx: Sambungan,
  kabupaten: string,
  rapat: RapatContoh,
): Promise<void> {
  const akun = await tx.execute<Akun>(
    sql`select id, peran, kode_kecamatan as "kodeKecamatan" from pengguna where contoh order by id`,
  )
  const kecamatan = await tx.execute<{ kode: string }>(
    sql`select kode from wilayah where jenis = 'kecamatan' and kode like ${`${kabupaten}.%`} order by kode`,
  )
  const semua = kecamatan.map((k) => k.kode)
  const sendiri = akun.find((a) => a.kodeKecamatan)?.kodeKecamatan ?? semua[0] ?? kabupaten
  const [akhir] = await tx.execute<{ bulan: Bulan | null }>(
    sql`select bulan_akhir as bulan from keadaan_data`,
  )
  for (const r of RENCANA) {
    const nilai = await getNilai(tx, r.indikator, [kabupaten, ...semua], rapat.bulan)
    const kini = akhir?.bulan ? await getNilai(tx, r.indikator, semua, akhir.bulan) : []
    const kode =
      r.tempat === 'kabupaten' ? kabupaten : r.tempat === 'sendiri' ? sendiri : (kini[0]?.kode ?? sendiri)
    await insertRencana(
      tx,
      r,
      rapat,
      { kode, nilai: nilai.find((n) => n.kode === kode)?.tercetak ?? null, kabupaten },
      akun,
    )
  }
}

/** Removes the sample decisions; real ones forget a starting value that was sample. */
export async function removeTindakLanjutContoh(tx: Sambungan): Promise<void> {
  await tx.execute(sql`delete from tindak_lanjut where contoh`)
  await tx.execute(
    sql`update tindak_lanjut set nilai_awal = null, bulan_awal = null, awal_contoh = false where awal_contoh`,
  )
}
