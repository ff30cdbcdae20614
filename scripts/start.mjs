import { isTerbangun, requireBangunan } from './siap/bangun.mjs'
import { Berhenti, tulis } from './siap/dasar.mjs'
import { jalankan } from './siap/jalankan.mjs'
import { requireKetergantungan } from './siap/ketergantungan.mjs'
import { parsePort, startNext } from './siap/layani.mjs'
import { loadLingkungan, requireMuatan, startBasis } from './siap/lingkungan.mjs'
import { henti, sampaiHenti } from './siap/proses.mjs'

const BENDERA = ['--kosong']

function parseBendera(argumen) {
  const asing = argumen.filter((satu) => !BENDERA.includes(satu))
  if (asing.length > 0)
    throw new Berhenti(`Pilihan tidak dikenal: ${asing.join(' ')}. Yang ada: ${BENDERA.join(' ')}`)
  return argumen
}

async function layani(basis, bendera) {
  const env = { ...loadLingkungan(), DATABASE_URL: basis.url }
  const diminta = parsePort(process.env.PORT)
  tulis('Memuat data…')
  await requireMuatan(env, bendera)
  const next = await startNext({ mulai: diminta, env })
  if (next.port !== diminta) tulis(`Port ${diminta} sedang dipakai program lain; memakai port ${next.port}.`)
  tulis(`\nDasbor siap: ${process.env.ALAMAT || next.alamat}`)
  tulis('Masuk dengan nama dan sandi Anda; selama data contoh ada, akun contoh tersedia di halaman masuk.')
  tulis('Hentikan dengan Ctrl-C.')
  await Promise.race([sampaiHenti(), next.selesai])
  if (henti.signal.aborted) tulis('\nMenghentikan…')
  await next.stop()
  if (!henti.signal.aborted) throw new Berhenti('Server berhenti sendiri; keterangannya ada di atas.')
}

await jalankan(async () => {
  const bendera = parseBendera(process.argv.slice(2))
  parsePort(process.env.PORT)
  await requireKetergantungan({ dev: !isTerbangun() })
  await requireBangunan()
  tulis(process.env.DATABASE_URL ? 'Memakai basis data dari DATABASE_URL…' : 'Menyalakan basis data…')
  const basis = await startBasis()
  try {
    await layani(basis, bendera)
  } finally {
    await basis.stop()
  }
  tulis('Selesai.')
})
