import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { createDb, type Db } from '@/db/client'
import { getKeadaanContoh, MuatDitolak, muatAcuan, muatContoh } from '@/db/muat'
import { env } from '@/lib/env'
import { saveAdminPertama, saveAkunContoh } from '@/server/akun-awal'

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
    if (keadaan === 'ada') tulis('Data contoh masih ada; hapus lewat halaman Impor bila tidak diperlukan.')
    return
  }
  if (keadaan !== 'belum') return
  tulis('Memuat data contoh…')
  await muatContoh(db, env.KABUPATEN)
  await saveAkunContoh(db)
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

process.exitCode = await jalankan().catch((galat: unknown) => {
  const kalimat =
    galat instanceof MuatDitolak
      ? galat.message
      : `Data tidak dapat dimuat: ${galat instanceof Error ? galat.message : galat}`
  process.stderr.write(`${kalimat}\n`)
  return 1
})
