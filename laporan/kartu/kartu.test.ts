import { describe, expect, it, vi } from 'vitest'
import { formatTanggal } from '@/lib/periode'
import { createPng } from '@/server/gambar-png'
import { gabungTeks, listRapatBuruk, listTeks, listTumpah } from '@/tests/berkas-rapat'
import { createRapatContoh } from '@/tests/rapat-contoh'
import { formatNilai, formatSasaran, formatUbah } from '../gambar/angka'
import { createSvg } from '../gambar/svg'
import { createKartuIndikator } from './kartu-angka'
import { createKartuSalindia, createKartuTempat } from './kartu-salindia'

vi.setConfig({ testTimeout: 60_000 })

const rapi = (teks: string) => teks.replaceAll('\u00a0', ' ')

describe.each(listRapatBuruk())('cards for chat: %s', (_, m) => {
  it('keep date, source and sample mark inside, and no text over an edge', () => {
    for (const s of m.salindia.slice(0, 16)) {
      const l = createKartuSalindia(m, s.id, [])
      if (!l) throw new Error(s.id)
      const teks = gabungTeks(l)
      expect(listTumpah(l).map((t) => `${s.id}: ${t.teks}`)).toEqual([])
      if (s.tanggalData) expect(teks).toContain(`Data per ${formatTanggal(s.tanggalData)}`)
      if (s.sumber) expect(teks).toContain(`Sumber: ${s.sumber.slice(0, 10)}`)
      expect(teks.includes('DATA CONTOH')).toBe(s.adaContoh)
      expect(
        listTeks(l)
          .filter((t) => !t.peta && t.huruf < 23.9)
          .map((t) => t.teks),
      ).toEqual([])
    }
  })
})

describe('card of one number', () => {
  const m = createRapatContoh()
  const vonis = m.salindia.find((s) => s.jenis === 'vonis')

  it('says value, target, change in points, date, source and sample', () => {
    for (const angka of vonis?.angka ?? []) {
      const l = createKartuIndikator({
        angka,
        tempat: 'Kabupaten Kutai Kartanegara',
        tanggalData: '2025-10-24',
        aplikasi: 'Posyandu Kukar',
      })
      const teks = gabungTeks(l)
      for (const kata of [
        'Kabupaten Kutai Kartanegara',
        formatNilai(angka.indikator, angka),
        formatSasaran(angka),
        formatUbah(angka.indikator, angka.ubah, angka.bulan).teks,
        'Data per 24 Oktober 2025',
        'Posyandu Kukar',
        ...(angka.adaContoh ? ['DATA CONTOH'] : []),
      ]) {
        expect(teks).toContain(rapi(kata))
      }
    }
  })

  it('is a PNG of 1080 × 1350 with letters in it', async () => {
    const l = createKartuTempat(m, '64.02.06')
    if (!l) throw new Error('64.02.06')
    const png = Buffer.from(await createPng(createSvg(l), 1080))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350])
    const tanpaTeks = { ...l, unsur: l.unsur.filter((u) => u.jenis !== 'teks') }
    expect(png.length).toBeGreaterThan((await createPng(createSvg(tanpaTeks), 1080)).length * 2)
  })

  it('is drawn from whatever was pasted into a title', async () => {
    const id = m.salindia.find((s) => s.jenis === 'vonis')?.id ?? ''
    const judul = 'Satu\u000bdua\u0001 \ud800 <b> & "tiga"'
    const l = createKartuSalindia({ ...m, judul, salindia: m.salindia.map((s) => ({ ...s, judul })) }, id, [])
    if (!l) throw new Error(id)
    expect((await createPng(createSvg(l), 1080)).length).toBeGreaterThan(10_000)
  })

  it('does not exist for slides and places that are not there', () => {
    expect(createKartuSalindia(m, 'xx', [])).toBeNull()
    expect(createKartuTempat(m, '64.03.01')).toBeNull()
  })
})
