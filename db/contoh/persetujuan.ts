import { sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { formatTanggal } from '@/lib/periode'
import type { Db } from '../client'
import { saveDelegasi } from '../mutations/delegasi'
import { saveAtauAjukan, saveKeputusanPengajuan } from '../mutations/persetujuan'

interface Permintaan {
  kode: string
  tenggat: string
  alasan: string
  /** When it was asked for, in WITA. */
  waktu: string
  tolak?: { alasan: string; waktu: string }
}

const MULAI = '2025-10-20'
const LAMA = '2025-10-31'

const PERMINTAAN: readonly Permintaan[] = [
  {
    kode: `${env.KABUPATEN}.11`,
    tenggat: '2026-01-15',
    alasan: 'Contoh: dokumen 14 posyandu masih di desa',
    waktu: '2025-10-07T10:20:00+08:00',
    tolak: { alasan: 'Tunggu hasil rapat bulanan Oktober', waktu: '2025-10-08T14:05:00+08:00' },
  },
  {
    kode: `${env.KABUPATEN}.16`,
    tenggat: '2025-11-30',
    alasan: 'Contoh: banjir di hulu, dua jalur putus dua minggu',
    waktu: '2025-10-23T09:10:00+08:00',
  },
]

const DELEGASI = { mulai: '2025-10-06', sampai: '2025-10-10', alasan: 'Contoh: dinas luar ke Jakarta' }

type Orang = { id: number; peran: 'pimpinan' | 'dpmd' | 'tp_posyandu'; contoh: true }

async function loadOrang(db: Db, peran: Orang['peran']): Promise<Orang | null> {
  const [o] = await db.execute<{ id: number }>(
    sql`select id from pengguna where contoh and aktif and peran = ${peran} order by id limit 1`,
  )
  return o ? { id: o.id, peran, contoh: true } : null
}

/**
 * Sample approvals, through the code that makes every approval: one request that waits, one that was rejected by delegation, and that
 * delegation. Needs the sample accounts; does nothing where one of them, or a place, is missing or there are requests already.
 */
export async function savePersetujuanContoh(db: Db, c: Cakupan): Promise<void> {
  const [pimpinan, dpmd, tp] = await Promise.all([
    loadOrang(db, 'pimpinan'),
    loadOrang(db, 'dpmd'),
    loadOrang(db, 'tp_posyandu'),
  ])
  const [ada] = await db.execute(sql`select 1 from pengajuan limit 1`)
  if (!pimpinan || !dpmd || !tp || ada) return
  const delegasi = await saveDelegasi(db, pimpinan, DELEGASI.mulai, { ...DELEGASI, kepada: tp.id })
  await db.execute(sql`update delegasi set dibuat = '2025-10-05T16:00:00+08:00' where id = ${delegasi}`)
  for (const p of PERMINTAAN) {
    const id = await ajukan(db, c, dpmd, p)
    if (id === null) continue
    const suasana = { hari: '2025-10-08', surat: false }
    if (p.tolak)
      await saveKeputusanPengajuan(db, c, tp, suasana, id, { hasil: 'ditolak', alasan: p.tolak.alasan })
    await db.execute(sql`update pengajuan set dibuat = ${p.waktu}::timestamptz where id = ${id}`)
    await db.execute(
      sql`update pengajuan_langkah set waktu = ${p.tolak?.waktu ?? p.waktu}::timestamptz where pengajuan_id = ${id}`,
    )
  }
}

async function ajukan(db: Db, c: Cakupan, pelaku: Orang, p: Permintaan): Promise<number | null> {
  const [tempat] = await db.execute<{ nama: string }>(
    sql`select nama from wilayah where kode = ${p.kode} and jenis = 'kecamatan'`,
  )
  if (!tempat) return null
  const { kode: kodeWilayah, tenggat, alasan } = p
  const sumber = 'Usulan kecamatan (contoh)'
  const isi = { indikator: 'registrasi', kodeWilayah, mulai: MULAI, tenggat, nilai: 100, sumber, alasan }
  const hasil = await saveAtauAjukan(
    db,
    c,
    pelaku,
    { hari: MULAI, surat: false },
    {
      isi: { jenis: 'target', perbuatan: 'tetapkan', isi },
      objek: `target/${kodeWilayah}/${MULAI}`,
      kodeWilayah,
      alasan,
      susunRingkas: () => ({
        judul: `Tenggat registrasi Kecamatan ${tempat.nama} menjadi ${formatTanggal(tenggat)}`,
        ubahan: [
          { nama: 'Tenggat', sebelum: formatTanggal(LAMA), sesudah: formatTanggal(tenggat) },
          { nama: 'Target', sebelum: '100 %', sesudah: '100 %' },
          { nama: 'Berlaku sejak', sebelum: null, sesudah: formatTanggal(MULAI) },
          { nama: 'Sumber', sebelum: null, sesudah: sumber },
        ],
        href: '/target',
      }),
    },
  )
  return hasil.keadaan === 'menunggu' ? hasil.id : null
}
