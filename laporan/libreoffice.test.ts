import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRapatContoh } from '@/tests/rapat-contoh'
import { createPptx } from './pptx/dek'
import { createXlsxRapat } from './xlsx/rapat'

const ada = (perintah: string, pilihan: string) => {
  try {
    execFileSync(perintah, [pilihan], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}
const lengkap = ada('soffice', '--version') && ada('pdftotext', '-v')
if (!lengkap) console.info('LibreOffice or poppler is not installed: its tests are skipped.')

const PT = 72
/** Foot of a slide, in points from the top. */
const KAKI = 6.8 * PT

interface Kata {
  teks: string
  x: number
  y: number
  kanan: number
  bawah: number
}

describe.skipIf(!lengkap)('files in LibreOffice (skipped where it is not installed)', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kantor-'))
  const m = createRapatContoh({ tanpaLaporan: ['64.02.06'] })
  const keputusan = m.salindia.flatMap((s) => (s.jenis === 'tindak-lanjut' ? s.baris : []))

  const ubah = (ke: string, ...nama: string[]) =>
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${dir}/profil`,
        '--headless',
        '--convert-to',
        ke,
        '--outdir',
        dir,
        ...nama,
      ],
      { stdio: 'ignore', timeout: 150_000, cwd: dir },
    )

  beforeAll(async () => {
    const dek = { ...m, salindia: m.salindia.filter((s, i) => s.jenis !== 'kecamatan' || i % 4 === 0) }
    for (const rasio of ['16x9', '4x3'] as const)
      writeFileSync(join(dir, `${rasio}.pptx`), await createPptx(dek, { rasio, keputusan, peta: new Map() }))
    writeFileSync(join(dir, 'angka.xlsx'), createXlsxRapat(m, keputusan))
    ubah('pdf', '16x9.pptx', '4x3.pptx')
    ubah('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1', 'angka.xlsx')
  }, 200_000)
  afterAll(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

  const listHalaman = (nama: string): Kata[][] =>
    execFileSync('pdftotext', ['-bbox', join(dir, `${nama}.pdf`), '-'], { encoding: 'utf8' })
      .split('<page ')
      .slice(1)
      .map((h) =>
        [
          ...h.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
        ].map(([, x, y, kanan, bawah, teks]) => ({
          teks: teks as string,
          x: Number(x),
          y: Number(y),
          kanan: Number(kanan),
          bawah: Number(bawah),
        })),
      )

  it.each([
    ['16x9', 13.333],
    ['4x3', 10],
  ])('lays out %s: a page per slide, titles there, nothing off the page or in its foot', (nama, lebar) => {
    const dek = m.salindia.filter((s, i) => s.jenis !== 'kecamatan' || i % 4 === 0)
    const halaman = listHalaman(nama as string)
    expect(halaman).toHaveLength(dek.length)
    const salah = halaman.flatMap((h, i) => {
      const s = dek[i]
      const isi = h.filter((k) => k.y < KAKI).map((k) => k.teks)
      const kaki = new Set(`DATA CONTOH Sumber: ${s?.sumber} · ${m.aplikasi} ${i + 1}`.split(' '))
      const judul = (s?.judul ?? '').replaceAll('\u00a0', ' ').split(' ')
      return [
        ...judul.filter((k) => !isi.includes(k)).map((k) => `${i + 1}: title lacks ${k}`),
        ...h
          .filter((k) => k.x < 0 || k.kanan > Number(lebar) * PT || k.bawah > 7.5 * PT)
          .map((k) => `${i + 1}: off the page: ${k.teks}`),
        // Sources are cut with "…" or broken at a hyphen.
        ...h
          .filter(
            (k) => k.bawah > KAKI + 6 && !k.teks.endsWith('…') && ![...kaki].some((x) => x.includes(k.teks)),
          )
          .map((k) => `${i + 1}: in the foot: ${k.teks}`),
      ]
    })
    expect(salah).toEqual([])
  })

  it('reads the same numbers in the workbook as the model has', () => {
    const nama = readdirSync(dir).find((n) => /angka-Stunting\.csv$/.test(n))
    const baris = readFileSync(join(dir, nama as string), 'utf8')
      .split('\n')
      .slice(5)
    const perKode = new Map(baris.map((b) => [b.split(',')[0]?.replaceAll('"', ''), b.split(',')]))
    const s = m.salindia.find((x) => x.jenis === 'peringkat')
    if (s?.jenis !== 'peringkat') throw new Error('no ranking')
    for (const t of s.tempat) {
      const nilai = perKode.get(t.kode)?.[3]?.replaceAll('"', '')
      expect([t.nama, nilai ? Number(nilai) : null]).toEqual([t.nama, t.tercetak])
    }
  })
})
