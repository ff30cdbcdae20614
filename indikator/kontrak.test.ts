import { describe, expect, it } from 'vitest'
import { INDIKATOR, INDIKATOR_UTAMA, isMentah, UKURAN, UKURAN_CATATAN, UKURAN_TURUNAN } from '.'

describe.each(INDIKATOR.map((i) => [i.kode, i] as const))('indicator %s', (_, i) => {
  it('has words for everything that a screen says about it', () => {
    for (const teks of [i.nama, i.namaPendek, i.penjelasan, i.namaPembilang, i.namaPenyebut])
      expect(teks.trim()).not.toBe('')
    expect(i.penjelasan).toMatch(/\.$/)
    expect(i.sumber.length).toBeGreaterThan(0)
  })

  it('reads only measures that it defines', () => {
    for (const k of [...i.pembilang, ...i.penyebut]) expect(Object.keys(i.ukuran)).toContain(k)
  })

  it('has a dated target with a source, and says when it is only a sample', () => {
    expect(i.target.length).toBeGreaterThan(0)
    for (const t of i.target) {
      expect(t.mulai).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(t.sumber.includes('Target contoh')).toBe(t.sifat === 'contoh')
    }
  })

  it('has rising class breaks of which one is the target in force last, or the full 100 %', () => {
    expect([...i.kelas].sort((a, b) => a - b)).toEqual([...i.kelas])
    expect(new Set(i.kelas).size).toBe(4)
    const target = i.target.at(-1)?.nilai ?? 0
    expect(i.kelas.some((k) => k === target || (target === 100 && k === 99.9))).toBe(true)
  })
})

describe('the list as a whole', () => {
  it('has no code twice and only URL-safe ones', () => {
    expect(new Set(INDIKATOR.map((i) => i.kode)).size).toBe(INDIKATOR.length)
    for (const i of INDIKATOR) expect(i.kode).toMatch(/^[a-z][a-z-]*$/)
  })

  it('holds the three of the overview', () => {
    for (const k of INDIKATOR_UTAMA) expect(INDIKATOR.map((i) => i.kode)).toContain(k)
  })

  it('gives a shared measure the same definition everywhere', () => {
    const dilihat = new Map<string, unknown>()
    for (const [kode, u] of INDIKATOR.flatMap((i) => Object.entries(i.ukuran))) {
      if (!isMentah(u)) continue
      expect(dilihat.get(kode) ?? u, kode).toEqual(u)
      dilihat.set(kode, u)
    }
  })

  it('has no heading that two measures of one template claim', () => {
    for (const templat of [
      'laporan-bulanan',
      'ppgbm',
      'enam-bidang',
      'sarana',
      'digital',
      'kader',
    ] as const) {
      const judul = [...UKURAN.values()]
        .filter((u) => u.templat.includes(templat))
        .flatMap((u) => [...new Set([u.judul, ...u.alias].map((a) => a.toLowerCase()))])
      expect(judul.filter((j, n) => judul.indexOf(j) !== n)).toEqual([])
    }
  })

  it('names wholes that exist, and keeps raw and derived measures apart', () => {
    for (const u of UKURAN.values()) if (u.bagianDari) expect(UKURAN.has(u.bagianDari)).toBe(true)
    for (const kode of UKURAN.keys()) expect(UKURAN_TURUNAN.has(kode) || UKURAN_CATATAN.has(kode)).toBe(false)
  })
})
