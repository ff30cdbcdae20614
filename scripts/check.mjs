import { availableParallelism } from 'node:os'
import { tulis } from './siap/dasar.mjs'
import { jalankan } from './siap/jalankan.mjs'
import { requireKetergantungan } from './siap/ketergantungan.mjs'
import { runProses } from './siap/proses.mjs'

// Vitest leaves a core idle, which on two cores is half of them.
const PEKERJA = `--maxWorkers=${Math.max(2, availableParallelism())}`

const pemeriksaan = [
  ['types', ['node_modules/typescript/lib/tsc.js', '--noEmit']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['unused', ['node_modules/knip/bin/knip.js']],
  ['unit tests', ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--pool=threads', PEKERJA]],
]

async function periksa([nama, argumen]) {
  const mulai = performance.now()
  const { kode, keluaran } = await runProses(process.execPath, argumen, { tangkap: true })
  const detik = ((performance.now() - mulai) / 1000).toFixed(1)
  if (kode !== 0) tulis(keluaran)
  return { baris: `${kode === 0 ? 'ok    ' : 'FAILED'} ${nama} (${detik} s)`, lulus: kode === 0 }
}

// knip's parser is built for Node 20.19 and later.
function isDidukung([nama]) {
  const [besar, kecil] = process.versions.node.split('.').map(Number)
  return nama !== 'unused' || besar > 20 || kecil >= 19
}

await jalankan(async () => {
  await requireKetergantungan()
  // Page and route types, which a clean clone does not have yet.
  await runProses(process.execPath, ['node_modules/next/dist/bin/next', 'typegen'], { tangkap: true })
  const hasil = await Promise.all(pemeriksaan.filter(isDidukung).map(periksa))
  tulis(hasil.map(({ baris }) => baris).join('\n'))
  return hasil.every(({ lulus }) => lulus) ? 0 : 1
})
