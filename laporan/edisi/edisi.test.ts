import { describe, expect, it, vi } from 'vitest'
import { listRapatBuruk } from '@/tests/berkas-rapat'
import { createRapatContoh } from '@/tests/rapat-contoh'
import { formatNilai } from '../gambar/angka'
import { createEdisi } from './edisi'

vi.setConfig({ testTimeout: 60_000 })

const HURUF = 'data:font/woff2;base64,AAAA'
const BATAS = 1_000_000

describe.each(listRapatBuruk())('edition: %s', (_, m) => {
  const isi = createEdisi(m, [], HURUF)

  it('is small, needs no address and no script', () => {
    expect(Buffer.byteLength(isi)).toBeLessThan(BATAS - 60_000)
    expect(isi).not.toMatch(
      /https?:\/\/(?!www\.w3\.org)|<script|<link rel="?stylesheet|<img|@import|url\((?!data:)/,
    )
    expect(isi).toContain("default-src 'none'")
  })

  it('reaches every place and every slide by a link that leads somewhere', () => {
    const id = [...isi.matchAll(/ id="([^"]+)"/g)].map((x) => x[1])
    expect(new Set(id).size).toBe(id.length)
    const tujuan = new Set([...isi.matchAll(/href="#([^"]+)"/g)].map((x) => x[1] as string))
    expect([...tujuan].filter((t) => !id.includes(t))).toEqual([])
    for (const s of [...m.salindia, ...m.lampiran]) {
      if (s.jenis === 'kecamatan') expect(tujuan.has(`t-${s.tempat.kode}`)).toBe(true)
      else if (s.jenis !== 'sampul') expect(tujuan.has(`s-${s.id}`)).toBe(true)
    }
  })

  it('gives each place its numbers', () => {
    for (const s of m.salindia) {
      if (s.jenis !== 'kecamatan' || s.kosong) continue
      const bagian = isi
        .slice(isi.indexOf(`<section id="t-${s.tempat.kode}"`))
        .split('</section>')[0] as string
      for (const a of s.angka) expect(bagian).toContain(formatNilai(a.indikator, a))
    }
  })
})

it('escapes what people typed', () => {
  const jahat = '<script>alert("x")</script>\'&\u000b\u0001'
  const m = createRapatContoh()
  const [pertama] = m.salindia.flatMap((s) => (s.jenis === 'tindak-lanjut' ? s.baris : []))
  if (!pertama) throw new Error('sample has no promises')
  const isi = createEdisi(
    { ...m, judul: jahat, salindia: m.salindia.map((s) => ({ ...s, judul: jahat, catatan: jahat })) },
    [{ ...pertama, keputusan: jahat, penanggungJawab: '"><img src=x onerror=alert(1)>' }],
    HURUF,
  )
  expect(isi).not.toMatch(/<script|<img/)
  expect(isi.includes('\u000b') || isi.includes('\u0001')).toBe(false)
  expect(isi).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;')
})
