import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { createDb } from '@/db/client'
import { getDb } from '@/db/client'
import { ImporDitolak, removeDraf, saveImpor } from '@/db/mutations/impor'
import { getTemplat } from '@/impor/templat'
import type { Pemeriksaan, Temuan } from '@/impor/tipe'
import { formatBulat } from '@/lib/angka'
import { cakupanSistem } from '@/server/akses'
import {
  BATAS_BYTE,
  type Kiriman,
  loadPemeriksaan,
  saveHasilPeriksa,
  TERLALU_BESAR,
} from '@/server/impor/berkas'
import { periksaTerpisah, tandaiTerpisah } from '@/server/impor/terpisah'
import { getSebab } from '@/server/sesi/sebab'

const CARA = `Cara memakai: npm run impor -- [--periksa] [--tandai] [--json] BERKAS…

  BERKAS     berkas, folder (semua lembar kerja di dalamnya), atau pola seperti laporan/*.xlsx
  --periksa  hanya memeriksa; tidak ada yang disimpan
  --tandai   menulis salinan bertanda di samping berkas yang bertemuan: "nama - ditandai.xlsx"
  --setuju-baru  menyetujui semua posyandu baru; tanpa ini barisnya menunggu
  --json     hasil sebagai JSON

Berkas yang ditolak tidak menghentikan berkas lain.

Kode keluar: 0 semua baris diterima, 1 ada baris ditolak, 2 berkas ditolak atau perintah keliru, 3 basis data bermasalah.
`

/** What became of one file. */
interface Hasil {
  berkas: string
  /** Why the file as a whole was not taken; null when its rows were looked at. */
  ditolak: { pesan: string; saran: string | null } | null
  templat: string | null
  hitungan: Pemeriksaan['hitungan'] | null
  temuan: Temuan[]
  /** Number of the import; null when nothing was saved. */
  impor: number | null
  /** Number of the import that saved this very file before. */
  kembar: number | null
  /** Where the marked copy was written; null when none was asked for or needed. */
  ditandai: string | null
}

interface Pilihan {
  hanyaPeriksa: boolean
  tandai: boolean
  setujuPosyanduBaru: boolean
}

const kosong = { templat: null, hitungan: null, temuan: [], impor: null, kembar: null, ditandai: null }
const LEMBAR_KERJA = /\.(xlsx|xlsm|xls|ods|csv|tsv)$/i

/** Files that an argument stands for: itself, those of a folder, those that a pattern fits. Not every shell expands patterns. */
function listBerkas(jalur: string): string[] {
  const isi = (folder: string, cocok: (nama: string) => boolean) =>
    readdirSync(folder)
      .filter(
        (n) => cocok(n) && !n.startsWith('.') && !n.startsWith('~$') && !/ - ditandai\.xls[xm]$/.test(n),
      )
      .sort()
      .map((n) => join(folder, n))
  try {
    if (existsSync(jalur))
      return statSync(jalur).isDirectory() ? isi(jalur, (n) => LEMBAR_KERJA.test(n)) : [jalur]
    const nama = basename(jalur)
    if (!/[*?]/.test(nama)) return [jalur]
    const pola = nama
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    const ada = isi(dirname(jalur), (n) => new RegExp(`^${pola}$`, 'i').test(n))
    return ada.length > 0 ? ada : [jalur]
  } catch {
    return [jalur]
  }
}

async function saveTanda(jalur: string, bytes: Uint8Array, p: Pemeriksaan): Promise<string | null> {
  const bertemuan = [...p.bacaan.temuan, ...p.baris.flatMap((b) => b.temuan)].some(
    (t) => t.tingkat !== 'info',
  )
  const buku = bertemuan ? await tandaiTerpisah({ bytes, nama: basename(jalur), tandai: p }) : null
  if (!buku) return null
  const tujuan = `${jalur.replace(/\.[^.\\/]*$/, '')} - ditandai.${/\.xlsm$/i.test(jalur) ? 'xlsm' : 'xlsx'}`
  writeFileSync(tujuan, buku)
  return tujuan
}

function loadBerkas(jalur: string): Uint8Array | Pick<Temuan, 'pesan' | 'saran'> {
  try {
    const s = statSync(jalur)
    if (!s.isFile()) return { pesan: `${jalur} bukan berkas.`, saran: null }
    return s.size > BATAS_BYTE ? TERLALU_BESAR : readFileSync(jalur)
  } catch (galat) {
    const tiada = (galat as { code?: string }).code === 'ENOENT'
    return {
      pesan: `${jalur} ${tiada ? 'tidak ada' : 'tidak dapat dibaca'}.`,
      saran: 'Periksa kembali nama dan letaknya.',
    }
  }
}

async function saveBaris(kiriman: Kiriman, hasil: Parameters<typeof saveHasilPeriksa>[1]): Promise<number> {
  const id = await saveHasilPeriksa(kiriman, hasil)
  try {
    await saveImpor(getDb(), id, null)
    return id
  } catch (galat) {
    await removeDraf(getDb(), id)
    throw galat
  }
}

async function imporkan(
  jalur: string,
  { hanyaPeriksa, tandai, setujuPosyanduBaru }: Pilihan,
): Promise<Hasil> {
  const nama = basename(jalur)
  const bytes = loadBerkas(jalur)
  if (!(bytes instanceof Uint8Array)) return { ...kosong, berkas: nama, ditolak: bytes }
  const kiriman = {
    nama,
    bytes,
    cakupan: cakupanSistem(),
    kodeKecamatan: null,
    oleh: null,
    setujuPosyanduBaru,
  }
  const hasil = await loadPemeriksaan(kiriman, periksaTerpisah)
  if ('ditolak' in hasil) return { ...kosong, berkas: nama, ditolak: hasil.ditolak }
  const { templat, hitungan, bacaan } = hasil.pemeriksaan
  const baris = [...hasil.pemeriksaan.baris]
  const temuan = [...bacaan.temuan, ...baris.flatMap((b) => b.temuan)]
  const ditandai = tandai ? await saveTanda(jalur, bytes, { ...hasil.pemeriksaan, baris }) : null
  const dasar = { berkas: nama, ditolak: null, templat, hitungan, temuan, kembar: hasil.kembar, ditandai }
  if (hanyaPeriksa || hasil.kembar !== null || hitungan.diterima === 0) return { ...dasar, impor: null }
  try {
    return { ...dasar, impor: await saveBaris(kiriman, hasil) }
  } catch (galat) {
    if (!(galat instanceof ImporDitolak)) throw galat
    return { ...dasar, impor: null, ditolak: { pesan: galat.message, saran: null } }
  }
}

const TANDA = { galat: '✗', peringatan: '!', info: '·' } as const

function formatKesimpulan(h: Hasil, hanyaPeriksa: boolean): string {
  if (h.kembar !== null)
    return `Berkas yang sama sudah disimpan sebagai impor nomor ${h.kembar}; tidak ada yang berubah.`
  if (hanyaPeriksa) return 'Hanya diperiksa; tidak ada yang disimpan.'
  return h.impor === null
    ? 'Tidak ada baris yang dapat disimpan.'
    : `Tersimpan sebagai impor nomor ${h.impor}.`
}

function formatHasil(h: Hasil, hanyaPeriksa: boolean): string {
  if (h.ditolak)
    return `${h.berkas}\n  ${TANDA.galat} ${h.ditolak.pesan}${h.ditolak.saran ? ` ${h.ditolak.saran}` : ''}\n`
  const { dibaca, diterima, ditolak, dilewati } = h.hitungan as Pemeriksaan['hitungan']
  const urut = ['galat', 'peringatan', 'info']
  const temuan = [...h.temuan].sort((a, b) => urut.indexOf(a.tingkat) - urut.indexOf(b.tingkat))
  return [
    `${h.berkas} (${getTemplat(h.templat ?? '')?.nama})`,
    `  ${formatBulat(dibaca)} baris dibaca: ${formatBulat(diterima)} diterima, ${formatBulat(ditolak)} ditolak, ${formatBulat(dilewati)} dilewati.`,
    ...temuan.map(
      (t) =>
        `  ${TANDA[t.tingkat]} ${t.lembar && t.baris ? `Lembar "${t.lembar}", ` : ''}${t.pesan}${t.saran ? ` ${t.saran}` : ''}`,
    ),
    ...(h.ditandai ? [`  Salinan bertanda: ${h.ditandai}`] : []),
    `  ${formatKesimpulan(h, hanyaPeriksa)}`,
    '',
  ].join('\n')
}

function getKode(h: Hasil): number {
  if (h.ditolak) return 2
  return h.hitungan && h.hitungan.ditolak > 0 ? 1 : 0
}

async function jalankan(argumen: string[]): Promise<number> {
  const asing = argumen.filter(
    (a) => a.startsWith('-') && !['--periksa', '--tandai', '--setuju-baru', '--json'].includes(a),
  )
  const berkas = argumen.filter((a) => !a.startsWith('-')).flatMap(listBerkas)
  if (asing.length > 0 || berkas.length === 0) {
    process.stderr.write(asing.length > 0 ? `Pilihan ${asing.join(', ')} tidak dikenal.\n\n${CARA}` : CARA)
    return 2
  }
  const hanyaPeriksa = argumen.includes('--periksa')
  const pilihan = {
    hanyaPeriksa,
    tandai: argumen.includes('--tandai'),
    setujuPosyanduBaru: argumen.includes('--setuju-baru'),
  }
  const json = argumen.includes('--json')
  const semua: Hasil[] = []
  try {
    for (const jalur of berkas) {
      const h = await imporkan(jalur, pilihan)
      semua.push(h)
      if (!json) process.stdout.write(`${formatHasil(h, hanyaPeriksa)}\n`)
    }
  } catch (galat) {
    process.stderr.write(
      `Basis data bermasalah (${getSebab(galat)}). Berkas yang belum disebut tersimpan tidak berubah; coba lagi.\n`,
    )
    return 3
  } finally {
    if (json) process.stdout.write(`${JSON.stringify(semua, null, 2)}\n`)
    await (getDb() as ReturnType<typeof createDb>).$client.end({ timeout: 5 })
  }
  return Math.max(...semua.map(getKode))
}

process.exitCode = await jalankan(process.argv.slice(2))
