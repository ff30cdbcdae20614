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

// A file that cannot be loaded has no tests of its own, and counts as one that failed.
function parseHasil(berkas, kode) {
  const daftar = existsSync(berkas) ? JSON.parse(readFileSync(berkas, 'utf8')).testResults : []
  const uji = daftar.flatMap(({ assertionResults }) => assertionResults)
  const lulus = uji.filter(({ status }) => status === 'passed').length
  const gagal =
    uji.filter(({ status }) => status === 'failed').length +
    daftar.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((u) => u.status === 'failed'),
    ).length
  return { lulus, gagal: kode !== 0 && gagal === 0 ? 1 : gagal }
}

async function runVitest(proyek, argumen, dir, bagian) {
  const berkas = join(dir, `${[...proyek, bagian?.replace('/', '-') ?? 'semua'].join('-')}.json`)
  const { kode } = await runProses(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...proyek.flatMap((nama) => ['--project', nama]),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${berkas}`],
      ...(bagian ? [`--shard=${bagian}`, '--passWithNoTests'] : []),
      ...(argumen.length > 0 ? ['--passWithNoTests', ...argumen] : []),
    ],
    { env: { ...process.env, NODE_ENV: 'test', TMPDIR: dir } },
  )
  return parseHasil(berkas, kode)
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
    const gagal = semua.reduce((n, h) => n + h.gagal, 0)
    tulis(`${semua.reduce((n, h) => n + h.lulus, 0)} passed, ${gagal} failed`)
    return gagal === 0 ? 0 : 1
  } finally {
    sementara.remove()
  }
})
