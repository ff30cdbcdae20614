import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { createDb } from '@/db/client'
import { getDb } from '@/db/client'
import { ImporDitolak, removeDraf, saveImpor } from '@/db/mutations/impor'
import { periksaBerkas } from '@/impor/periksa'
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
import { getSebab } from '@/server/sesi/sebab'

const CARA = `Cara memakai: npm run impor -- [--periksa] [--json] BERKAS…

  --periksa  hanya memeriksa; tidak ada yang disimpan
  --json     hasil sebagai JSON

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
}

const kosong = { templat: null, hitungan: null, temuan: [], impor: null, kembar: null }

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

async function imporkan(jalur: string, hanyaPeriksa: boolean): Promise<Hasil> {
  const nama = basename(jalur)
  const bytes = loadBerkas(jalur)
  if (!(bytes instanceof Uint8Array)) return { ...kosong, berkas: nama, ditolak: bytes }
  const kiriman = { nama, bytes, cakupan: cakupanSistem(), kodeKecamatan: null, oleh: null }
  const hasil = await loadPemeriksaan(kiriman, (t) => periksaBerkas(t.bytes, t.nama, t.konteks))
  if ('ditolak' in hasil) return { ...kosong, berkas: nama, ditolak: hasil.ditolak }
  const { templat, hitungan, bacaan, baris } = hasil.pemeriksaan
  const temuan = [...bacaan.temuan, ...baris.flatMap((b) => b.temuan)]
  const dasar = { berkas: nama, ditolak: null, templat, hitungan, temuan, kembar: hasil.kembar }
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
    `  ${formatKesimpulan(h, hanyaPeriksa)}`,
    '',
  ].join('\n')
}

function getKode(h: Hasil): number {
  if (h.ditolak) return 2
  return h.hitungan && h.hitungan.ditolak > 0 ? 1 : 0
}

async function jalankan(argumen: string[]): Promise<number> {
  const asing = argumen.filter((a) => a.startsWith('-') && !['--periksa', '--json'].includes(a))
  const berkas = argumen.filter((a) => !a.startsWith('-'))
  if (asing.length > 0 || berkas.length === 0) {
    process.stderr.write(asing.length > 0 ? `Pilihan ${asing.join(', ')} tidak dikenal.\n\n${CARA}` : CARA)
    return 2
  }
  const hanyaPeriksa = argumen.includes('--periksa')
  const json = argumen.includes('--json')
  const semua: Hasil[] = []
  try {
    for (const jalur of berkas) {
      const h = await imporkan(jalur, hanyaPeriksa)
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
