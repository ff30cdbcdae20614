import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createBerkas } from '@/server/rapat-berkas/tugas'
import { createRapatContoh } from '@/tests/rapat-contoh'
import { formatNilai } from '../gambar/angka'

vi.setConfig({ testTimeout: 60_000 })

const m = createRapatContoh({ kecamatan: '64.02.06' })
const createIsi = async (jenis: 'dek' | 'laporan') =>
  (await createBerkas({ jenis, model: m, keputusan: [] })) as Uint8Array
const keTeks = (b: Uint8Array) => Buffer.from(b).toString('latin1')
const adaPoppler = spawnSync('pdftotext', ['-v']).error === undefined

function bacaTeks(isi: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'))
  try {
    const berkas = join(folder, 'a.pdf')
    writeFileSync(berkas, isi)
    return execFileSync('pdftotext', ['-layout', berkas, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('PDF', () => {
  it('has a page of 16 : 9 and a bookmark per slide, and says what it is', async () => {
    const isi = keTeks(await createIsi('dek'))
    expect(isi.startsWith('%PDF-')).toBe(true)
    expect(isi.match(/\/Type \/Page\b/g)).toHaveLength(m.salindia.length)
    expect(isi.match(/\/MediaBox \[0 0 960 540\]/g)).toHaveLength(m.salindia.length)
    expect(isi.match(/\/Dest \[/g)).toHaveLength(m.salindia.length)
    expect(isi).toMatch(/\/Lang \(id-ID\)/)
    expect(isi).toContain('/FontFile2')
  })

  it('has exactly one page of A4 for the report', async () => {
    const isi = keTeks(await createIsi('laporan'))
    expect(isi.match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(isi).toContain('/MediaBox [0 0 595.28 841.89]')
  })

  it('is the same file when made again', async () => {
    expect(Buffer.compare(await createIsi('laporan'), await createIsi('laporan'))).toBe(0)
  })

  it.skipIf(!adaPoppler)(
    'lets its text be read and copied, numbers included (needs poppler-utils)',
    async () => {
      const halaman = bacaTeks(await createIsi('dek'))
      expect(halaman).toHaveLength(m.salindia.length)
      m.salindia.forEach((s, i) => {
        const teks = (halaman[i] as string).replaceAll(/\s+/g, ' ')
        expect(teks).toContain(s.judul.split(/\s/).slice(0, 2).join(' '))
        if (s.jenis !== 'kecamatan') return
        for (const a of s.angka.slice(0, 6)) {
          expect(teks).toContain(formatNilai(a.indikator, a).replaceAll('\u00a0', ' '))
        }
      })
    },
  )
})
