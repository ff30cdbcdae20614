import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireBangunan } from './siap/bangun.mjs'
import { Berhenti, tulis } from './siap/dasar.mjs'
import { jalankan } from './siap/jalankan.mjs'
import { requireKetergantungan } from './siap/ketergantungan.mjs'
import { requirePeramban } from './siap/peramban.mjs'
import { henti, runProses } from './siap/proses.mjs'
import { createSementara } from './siap/sementara.mjs'

const BATAS_MENIT = 24

/** Result of one run; one that ended badly without naming a failure counts as one. */
function getHasil(berkas, nama, kode) {
  const hasil = existsSync(berkas) ? JSON.parse(readFileSync(berkas, 'utf8')) : { lulus: 0, gagal: [] }
  if (kode !== 0 && hasil.gagal.length === 0) hasil.gagal.push(`${nama}: berakhir dengan kode ${kode}`)
  return hasil
}

async function runVitest(proyek, argumen, dir, bagian) {
  const nama = [...proyek, bagian?.replace('/', '-') ?? 'semua'].join('-')
  const berkas = join(dir, `${nama}.json`)
  const { kode } = await runProses(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...proyek.flatMap((nama) => ['--project', nama]),
      ...['--reporter=default', '--reporter=./tests/pelapor.ts'],
      ...(bagian ? [`--shard=${bagian}`] : []),
      ...(bagian || argumen.length > 0 ? ['--passWithNoTests', ...argumen] : []),
    ],
    { env: { ...process.env, NODE_ENV: 'test', TMPDIR: dir, HASIL_UJI: berkas } },
  )
  return getHasil(berkas, nama, kode)
}

await jalankan(async () => {
  const argumen = process.argv.slice(2)
  setTimeout(
    () => henti.abort(new Berhenti(`Uji berjalan lebih dari ${BATAS_MENIT} menit.`)),
    BATAS_MENIT * 60_000,
  ).unref()
  await requireKetergantungan()
  const sementara = createSementara()
  try {
    tulis('Uji satuan dan basis data…')
    const pertama = await runVitest(['unit', 'lama', 'db'], argumen, sementara.dir)
    tulis('Uji peramban…')
    // Found or installed once: two installations at the same time would be in each other's way.
    process.env.PERAMBAN = await requirePeramban()
    await requireBangunan()
    // Each half has a server and a database of its own: a browser waits more than it works.
    const kedua = await Promise.all(
      ['1/2', '2/2'].map((bagian) => runVitest(['e2e'], argumen, sementara.dir, bagian)),
    )
    const semua = [pertama, ...kedua]
    const gagal = semua.flatMap((h) => h.gagal)
    for (const g of gagal) tulis(`GAGAL ${g}`)
    tulis(`${semua.reduce((n, h) => n + h.lulus, 0)} passed, ${gagal.length} failed`)
    return gagal.length === 0 ? 0 : 1
  } finally {
    sementara.remove()
  }
})
