import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createDb } from '@/db/client'
import { getKeadaanData } from '@/db/queries/keadaan'
import { formatAngka, formatBulat } from '@/lib/angka'
import { ukurBeban } from './beban'
import { ukurImpor } from './impor'
import { type SesiKueri, ukurKueri } from './kueri'
import { openSesi, ukurByte, ukurLambat } from './peramban'
import { ukurPeta } from './peta'

const AKUN = 'contoh.pimpinan'
/** Sees every page. */
const AKUN_KUERI = 'contoh.dpmd'
const AKUN_LAIN = ['contoh.kecamatan', 'contoh.opd', 'contoh.tp', AKUN]
const HANYA_KUERI = process.argv[2] === 'kueri'
const SEMUA_PERAN = HANYA_KUERI && process.argv[3] === 'semua'
const DETIK = Number((HANYA_KUERI ? null : process.argv[2]) ?? 10)
const PUTARAN = 3

interface Tujuan {
  alamat: string
  urlBasis: string
  peramban: string
}

const tulis = (baris: string) => process.stdout.write(`${baris}\n`)
const median = (n: number[]) => [...n].sort((a, b) => a - b)[Math.floor(n.length / 2)] as number

/** Builds, loads a throw-away database with the sample set, and serves it: the same as the browser tests run on. */
async function startTujuan(): Promise<{ tujuan: Tujuan; stop(): Promise<void> }> {
  const pelayan = fileURLToPath(new URL('../siap/layani-uji.mjs', import.meta.url))
  const anak = spawn(process.execPath, [pelayan], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const selesai = new Promise<void>((habis) => anak.once('exit', () => habis()))
  const tujuan = await new Promise<Tujuan>((siap, gagal) => {
    anak.once('message', (m) => siap(m as Tujuan))
    selesai.then(() => gagal(new Error('server did not start; the reason is above')))
  })
  return {
    tujuan,
    stop: async () => {
      if (anak.connected) anak.disconnect()
      await selesai
    },
  }
}

async function bandingkanBeban(alamat: string, kuki: string): Promise<void> {
  await ukurBeban(`${alamat}/`, kuki, 2)
  await ukurBeban(`${alamat}/ukur`, kuki, 2)
  const nisbah: number[] = []
  for (let i = 1; i <= PUTARAN; i++) {
    const ringkasan = await ukurBeban(`${alamat}/`, kuki, DETIK)
    const kosong = await ukurBeban(`${alamat}/ukur`, kuki, DETIK)
    nisbah.push(ringkasan.perDetik / kosong.perDetik)
    tulis(
      `  ${i}. overview ${formatBulat(ringkasan.perDetik)} req/s, p95 ${formatAngka(ringkasan.p95)} ms, ${ringkasan.gagal} failed` +
        ` · empty dynamic page ${formatBulat(kosong.perDetik)} req/s, p95 ${formatAngka(kosong.p95)} ms, ${kosong.gagal} failed` +
        ` · ratio ${formatAngka(nisbah.at(-1) as number, 2)}`,
    )
  }
  tulis(
    `  ratio overview ÷ empty dynamic page: ${formatAngka(median(nisbah), 2)} (median of ${PUTARAN}; aim ≥ 1,0)`,
  )
}

async function ukurHalaman({ alamat, peramban }: Tujuan): Promise<void> {
  const { browser, kuki, simpanan } = await openSesi(peramban, alamat, AKUN)
  try {
    tulis(`Signed-in overview, 16 connections, ${DETIK} s each`)
    await bandingkanBeban(alamat, kuki)
    const b = await ukurByte(browser, simpanan, `${alamat}/`)
    tulis(
      `Bytes on the wire: first visit ${formatAngka(b.pertama / 1000)} kB (aim ≤ 300), repeat ${formatAngka(b.kedua / 1000)} kB (aim ≤ 30)`,
    )
    const lambat = []
    for (let i = 0; i < PUTARAN; i++) lambat.push(await ukurLambat(browser, simpanan, `${alamat}/`))
    tulis(
      `Slow 4G, CPU ÷ 4, phone: LCP ${formatBulat(median(lambat.map((l) => l.lcp)))} ms, TBT ${formatBulat(median(lambat.map((l) => l.tbt)))} ms (median of ${PUTARAN})`,
    )
    const peta = await ukurPeta(browser, simpanan, alamat)
    tulis(
      `Switch indicator on the map, 237 desa drawn, CPU ÷ 4: click → next frame ${formatBulat(median(peta.hangat))} ms (median of ${peta.hangat.length}; aim ≤ 100)` +
        ` · on screen by Event Timing, software WebGL included ${formatBulat(median(peta.tampil))} ms` +
        ` · first time, data fetched ${formatBulat(median(peta.dingin))} ms`,
    )
  } finally {
    await browser.close()
  }
}

async function ukurKueriSemua({ alamat, urlBasis, peramban }: Tujuan): Promise<void> {
  const sesi: SesiKueri[] = []
  for (const akun of [AKUN_KUERI, ...(SEMUA_PERAN ? AKUN_LAIN : [])]) {
    const { browser, kuki } = await openSesi(peramban, alamat, akun)
    await browser.close()
    sesi.push({ akun, kuki, semua: akun === AKUN_KUERI })
  }
  if ((await ukurKueri(alamat, urlBasis, sesi)) > 0) process.exitCode = 1
}

async function ukurImporSemua(urlBasis: string): Promise<void> {
  const db = createDb(urlBasis, 4)
  const { bulanAkhir } = await getKeadaanData(db)
  const i = await ukurImpor(db, bulanAkhir ?? '2025-10')
  await db.$client.end()
  tulis(
    `Import: ${formatBulat(i.baris)} rows, ${formatBulat(i.fakta)} values: read and check ${formatAngka(i.periksa, 2)} s, draft ${formatAngka(i.draf, 2)} s, commit with rollup ${formatAngka(i.simpan, 2)} s, undo ${formatAngka(i.batal, 2)} s`,
  )
  tulis(
    `  rows/s: commit ${formatBulat(i.baris / i.simpan)} (${formatBulat(i.fakta / i.simpan)} values/s), COPY of the same values ${formatBulat(i.baris / i.salin)} (${formatBulat(i.fakta / i.salin)} values/s); commit ÷ COPY ${formatAngka(i.salin / i.simpan, 2)} (aim ≥ 0,3)`,
  )
  tulis(
    `  checker with ${formatBulat(i.besar.baris)} rows: ${formatAngka(i.besar.detik, 1)} s, peak memory ${formatBulat(i.besar.mb)} MB (aim ≤ 300), a process that takes its rows as the site does ${formatBulat(i.besar.situs)} MB in all`,
  )
}

const { tujuan, stop } = await startTujuan()
try {
  if (!HANYA_KUERI) {
    await ukurHalaman(tujuan)
    await ukurImporSemua(tujuan.urlBasis)
  }
  await ukurKueriSemua(tujuan)
} finally {
  await stop()
}
