import { describe, expect, it, vi } from 'vitest'
import { formatTanggal } from '@/lib/periode'
import { gabungTeks, listRapatBuruk, listTeks, listTumpah } from '@/tests/berkas-rapat'
import { createRapatContoh } from '@/tests/rapat-contoh'
import { formatNilai } from '../gambar/angka'
import { createLembarLaporan } from './lembar'

vi.setConfig({ testTimeout: 60_000 })

const listJanji = (m: ReturnType<typeof createRapatContoh>) =>
  m.salindia.flatMap((s) => (s.jenis === 'tindak-lanjut' ? s.baris : []))

describe.each(listRapatBuruk())('one-page report: %s', (_, m) => {
  const janji = listJanji(m)
  const banyak = Array.from({ length: 5 }, () => janji).flat()

  it.each([
    ['nothing decided', []],
    ['more decided than the page holds', banyak],
  ] as const)('stays on its page with %s, in letters that can be read', (_kata, keputusan) => {
    const l = createLembarLaporan(m, keputusan)
    expect([l.lebar, l.tinggi]).toEqual([595.28, 841.89])
    expect(listTumpah(l).map((t) => t.teks)).toEqual([])
    expect(Math.max(...listTeks(l).map((t) => t.alas))).toBeLessThan(l.tinggi - 20)
    expect(
      listTeks(l)
        .filter((t) => !t.peta && t.huruf < 6.5)
        .map((t) => t.teks),
    ).toEqual([])
    expect(gabungTeks(l)).toContain(
      m.tanggalData ? `Data per ${formatTanggal(m.tanggalData)}` : 'Belum ada data',
    )
    expect(gabungTeks(l).includes('DATA CONTOH')).toBe(m.adaContoh)
  })

  it('gives the numbers of the verdict', () => {
    const teks = gabungTeks(createLembarLaporan(m, []))
    const vonis = m.salindia.find((s) => s.jenis === 'vonis')
    for (const a of vonis?.angka ?? []) {
      expect(teks).toContain(formatNilai(a.indikator, a).replaceAll('\u00a0', ' '))
    }
  })
})

it('puts first what the Bupati himself is asked for, and counts what does not fit', () => {
  const m = createRapatContoh()
  const [a, b] = listJanji(m)
  if (!a || !b) throw new Error('sample has no promises')
  const teks = gabungTeks(
    createLembarLaporan(m, [
      { ...a, keputusan: 'Pertama dicatat' },
      { ...b, keputusan: 'Surat edaran', penanggungJawab: 'Bupati' },
    ]),
  )
  expect(teks.indexOf('Surat edaran')).toBeLessThan(teks.indexOf('Pertama dicatat'))
  const banyak = gabungTeks(
    createLembarLaporan(
      m,
      Array.from({ length: 30 }, () => a),
    ),
  )
  expect(banyak).toMatch(/dan \d+ lagi di daftar tindak lanjut/)
})
