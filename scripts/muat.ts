import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { createDb, type Db } from '@/db/client'
import { savePersetujuanContoh } from '@/db/contoh/persetujuan'
import { savePilotContoh } from '@/db/contoh/pilot'
import { saveRapatContoh } from '@/db/contoh/rapat'
import {
  getKeadaanContoh,
  isContohLama,
  MuatDitolak,
  muatAcuan,
  muatContoh,
  saveTanpaContoh,
} from '@/db/muat'
import { bangunRekapBila } from '@/db/rekap'
import { env } from '@/lib/env'
import { cakupanSistem } from '@/server/akses'
import { saveAdminPertama, saveAkunContoh } from '@/server/akun-awal'
import { loadPetaBawaan } from '@/server/rapat/peta-beku'

const KUNCI_MUAT = 640_203
const VERSI_MINIMAL = 150_000

const tulis = (kalimat: string) => process.stdout.write(`${kalimat}\n`)

async function requireVersi(db: Db): Promise<void> {
  const [v] = await db.execute<{ nomor: number; nama: string }>(
    sql`select current_setting('server_version_num')::int as nomor, current_setting('server_version') as nama`,
  )
  if (!v || v.nomor < VERSI_MINIMAL)
    throw new MuatDitolak(`PostgreSQL ${v?.nama ?? '?'} terlalu lama. Pakai PostgreSQL 15 atau lebih baru.`)
}

async function muatContohBila(db: Db, kosong: boolean): Promise<void> {
  const keadaan = await getKeadaanContoh(db)
  if (kosong) {
    if (keadaan === 'ada') tulis('Data contoh masih ada; admin DPMD dapat menghapusnya dengan satu klik.')
    if (keadaan === 'belum') {
      await saveTanpaContoh(db)
      tulis('Dimulai tanpa data contoh, dan tetap begitu. Untuk mencoba data contoh, pakai basis data lain.')
    }
    return
  }
  if (keadaan === 'ada' && (await isContohLama(db)))
    tulis(
      'Data contoh di sini dari versi lama; halaman Program belum berisi contoh. Untuk melihatnya: DATA_DIR=.data-baru npm start',
    )
  if (keadaan !== 'belum') return
  tulis('Memuat data contoh…')
  await muatContoh(db, env.KABUPATEN)
  await saveAkunContoh(db)
  await saveRapatContoh(db, cakupanSistem(), await loadPetaBawaan())
  await savePilotContoh(db, cakupanSistem())
  await savePersetujuanContoh(db, cakupanSistem())
}

async function saveAdmin(db: Db): Promise<void> {
  const admin = await saveAdminPertama(db)
  if (!admin) return
  tulis('')
  tulis('Akun admin dibuat. Sandi ini hanya ditampilkan sekali; catat sekarang.')
  tulis(`  Nama masuk : ${admin.namaMasuk}`)
  tulis(`  Sandi      : ${admin.sandi}`)
  tulis('')
}

async function muat(db: Db, kosong: boolean): Promise<void> {
  await db.execute(sql`select pg_advisory_lock(${KUNCI_MUAT})`)
  await requireVersi(db)
  await migrate(db, { migrationsFolder: fileURLToPath(new URL('../drizzle', import.meta.url)) })
  await muatAcuan(db, env.KABUPATEN)
  if (await db.transaction(bangunRekapBila)) tulis('Angka dihitung ulang menurut rumus versi ini.')
  await muatContohBila(db, kosong)
  await saveAdmin(db)
}

// One connection: the lock that keeps two starts apart belongs to the connection, and migrations use the same one.
async function jalankan(): Promise<number> {
  const argumen = process.argv.slice(2)
  const asing = argumen.filter((a) => a !== '--kosong')
  if (asing.length > 0) throw new MuatDitolak(`Pilihan tidak dikenal: ${asing.join(' ')}. Yang ada: --kosong`)
  if (!env.DATABASE_URL) throw new MuatDitolak('DATABASE_URL belum diisi. Jalankan lewat "npm start".')
  const db = createDb(env.DATABASE_URL, 1)
  try {
    await muat(db, argumen.includes('--kosong'))
  } finally {
    await db.$client.end({ timeout: 5 })
  }
  return 0
}

/** A sentence for whoever started it; the address of the database holds a password and is never printed. */
function formatGalat(galat: unknown): string {
  if (galat instanceof MuatDitolak) return galat.message
  const sebab = galat instanceof Error && galat.cause instanceof Error ? galat.cause : galat
  const kode = (sebab as { code?: string }).code ?? ''
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'CONNECT_TIMEOUT', 'EHOSTUNREACH'].includes(kode))
    return 'Basis data tidak dapat dihubungi. Periksa DATABASE_URL dan apakah server PostgreSQL berjalan.'
  if (kode === '28P01' || kode === '28000') return 'Basis data menolak nama atau sandi di DATABASE_URL.'
  if (kode === '3D000')
    return 'Basis data yang disebut di DATABASE_URL belum ada. Buat dahulu, lalu jalankan lagi.'
  return `Data tidak dapat dimuat: ${sebab instanceof Error ? sebab.message : sebab}`
}

process.exitCode = await jalankan().catch((galat: unknown) => {
  process.stderr.write(`${formatGalat(galat)}\n`)
  return 1
})
