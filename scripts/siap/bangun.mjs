import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { getIdentitas, isHidup, withKunci } from '../../db/kunci.mjs'
import { akar, Berhenti, getKunciProyek, tulis } from './dasar.mjs'
import { requireKetergantungan } from './ketergantungan.mjs'
import { createPekerja } from './pekerja.mjs'
import { henti, runProses } from './proses.mjs'

const dirBangun = join(akar, '.next')
const berkasStempel = join(dirBangun, 'stempel-sumber')
const dirMelayani = join(dirBangun, 'melayani')

const bukanSumber = new Set([
  'node_modules',
  'tests',
  'docs',
  'scripts',
  'drizzle',
  'coverage',
  'test-results',
])
const setelanAlat = /^(vitest|drizzle)\.config\.|^(biome|knip)\.json$|^compose|\.md$|^next-env|tsbuildinfo$/

function listSumber(dir) {
  return readdirSync(join(akar, dir), { withFileTypes: true }).flatMap((isi) => {
    const tempat = join(dir, isi.name)
    if (isi.name.startsWith('.') || (dir === '' && bukanSumber.has(isi.name))) return []
    if (isi.isDirectory()) return listSumber(tempat)
    return (dir === '' && setelanAlat.test(isi.name)) || /\.test\.tsx?$/.test(isi.name) ? [] : [tempat]
  })
}

/** Fingerprint of everything that goes into the build. */
function getSidikSumber() {
  const sidik = createHash('sha256')
  for (const tempat of listSumber('').sort()) {
    sidik
      .update(`${tempat}\0`)
      .update(readFileSync(join(akar, tempat)))
      .update('\0')
  }
  return sidik.digest('hex')
}

/** True when the build on disk is of the sources on disk. */
export function isTerbangun() {
  if (!existsSync(join(dirBangun, 'BUILD_ID')) || !existsSync(berkasStempel)) return false
  return readFileSync(berkasStempel, 'utf8') === getSidikSumber()
}

function listMelayani() {
  if (!existsSync(dirMelayani)) return []
  return readdirSync(dirMelayani).filter((nama) => isHidup(readFileSync(join(dirMelayani, nama), 'utf8')))
}

/** Notes that this process serves the build, which is then not rebuilt under it. Returns the way out. */
export function masukMelayani(port) {
  const berkas = join(dirMelayani, `${port}-${process.pid}`)
  try {
    mkdirSync(dirMelayani, { recursive: true })
    writeFileSync(berkas, getIdentitas(process.pid))
  } catch {
    // A read-only installation is not rebuilt either.
    return () => {}
  }
  return () => rmSync(berkas, { force: true })
}

function requireBolehBangun() {
  const [melayani] = listMelayani()
  if (melayani) {
    throw new Berhenti(
      `Kode berubah sejak bangunan terakhir, tetapi bangunan itu sedang dipakai di http://localhost:${melayani.split('-')[0]}. ` +
        'Hentikan yang itu (Ctrl-C), lalu jalankan lagi.',
    )
  }
  try {
    accessSync(existsSync(dirBangun) ? dirBangun : akar, constants.W_OK)
  } catch {
    throw new Berhenti(
      `${dirBangun} tidak dapat ditulis oleh pengguna ini; bangunan dibuat oleh pengguna lain. Hapus folder itu dulu.`,
    )
  }
}

async function bangun() {
  requireBolehBangun()
  const sidik = getSidikSumber()
  tulis('Membangun aplikasi (sekitar satu menit)…')
  rmSync(berkasStempel, { force: true })
  // The build must not need a database: it is also made where there is none.
  const { DATABASE_URL: _, ...env } = process.env
  const { kode, keluaran } = await runProses(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    tangkap: true,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (kode !== 0) {
    process.stderr.write(keluaran)
    throw new Berhenti('Aplikasi tidak dapat dibangun; keterangannya ada di atas.')
  }
  await createPekerja(join(dirBangun, 'pekerja-rapat.js'))
  writeFileSync(berkasStempel, sidik)
}

/** Builds when the sources changed since the last build. Also installs what building needs. */
export async function requireBangunan() {
  if (isTerbangun()) return
  await requireKetergantungan({ dev: true })
  const saatMenunggu = () => tulis('Menunggu perintah lain selesai membangun…')
  await withKunci(getKunciProyek('bangun'), async () => (isTerbangun() ? undefined : bangun()), {
    saatMenunggu,
    signal: henti.signal,
  })
}
