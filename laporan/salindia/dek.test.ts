import { describe, expect, it, vi } from 'vitest'
import { formatTanggal } from '@/lib/periode'
import { gabungTeks, listRapatBuruk, listTeks, listTumpah } from '@/tests/berkas-rapat'
import { createRapatContoh } from '@/tests/rapat-contoh'
import { formatNilai } from '../gambar/angka'
import * as warna from '../gambar/warna'
import { createDek } from './dek'
import { TERKECIL } from './kerangka'

vi.setConfig({ testTimeout: 60_000 })

const getTerang = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const n = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return n <= 0.03928 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const hitungKontras = (a: string, b: string) => {
  const [x, y] = [getTerang(a), getTerang(b)].sort((m, n) => n - m) as [number, number]
  return (x + 0.05) / (y + 0.05)
}

describe.each(listRapatBuruk())('deck on paper: %s', (_, m) => {
  const dek = createDek(m, [])

  it('has one sheet for each slide, and no text over an edge', () => {
    expect(dek).toHaveLength(m.salindia.length)
    expect(dek.flatMap((l) => listTumpah(l).map((t) => `${l.judul}: ${t.teks}`))).toEqual([])
  })

  it('sets nothing smaller than 1/36 of the height but names on a map', () => {
    const kecil = dek.flatMap((l) => listTeks(l).filter((t) => !t.peta && t.huruf < TERKECIL - 0.01))
    expect(kecil.map((t) => t.teks)).toEqual([])
  })

  it('says on every sheet with numbers of which day they are, from whom, and that they are a sample', () => {
    dek.forEach((l, i) => {
      const s = m.salindia[i]
      const teks = gabungTeks(l)
      if (s?.tanggalData && s.jenis !== 'sampul')
        expect(teks).toContain(`data per ${formatTanggal(s.tanggalData)}`)
      if (s?.adaContoh) expect(teks).toContain('DATA CONTOH')
      if (s?.sumber && s.jenis !== 'sampul') expect(teks).toContain(`Sumber: ${s.sumber.slice(0, 12)}`)
      if (!m.beku && s?.jenis !== 'sampul') expect(teks).toContain('ANGKA SEMENTARA')
    })
  })

  it('shows the values of the model', () => {
    dek.forEach((l, i) => {
      const s = m.salindia[i]
      if (!s || s.kosong) return
      const angka =
        s.jenis === 'vonis' || s.jenis === 'kecamatan'
          ? s.angka.slice(0, 6)
          : s.jenis === 'tren'
            ? [s.angka]
            : []
      for (const a of angka) {
        expect(gabungTeks(l)).toContain(formatNilai(a.indikator, a).replaceAll('\u00a0', ' '))
      }
    })
  })
})

it('leaves out no decision, nor who owes it and by when', () => {
  const m = createRapatContoh()
  const [satu] = m.salindia.flatMap((s) => (s.jenis === 'tindak-lanjut' ? s.baris : []))
  if (!satu) throw new Error('sample has no promises')
  const keputusan = Array.from({ length: 14 }, (_, i) => ({
    ...satu,
    keputusan: `Putusan ke-${i + 1}.`,
    penanggungJawab: `Pihak ke-${i + 1}.`,
    keadaan: 'terbuka' as const,
    lewat: null,
  }))
  const lembar = createDek(m, keputusan)
  expect(lembar).toHaveLength(m.salindia.length + 2)
  expect(lembar.flatMap(listTumpah)).toEqual([])
  const teks = lembar.map(gabungTeks).join(' ')
  for (const k of keputusan) for (const kata of [k.keputusan, k.penanggungJawab]) expect(teks).toContain(kata)
})

describe('colours of text', () => {
  it('stand out 7 : 1 from the ground that they stand on', () => {
    const { TINTA, TINTA2, HUTAN, EMAS_TEKS, BATA_TEKS, MUKA, HUTAN_MUDA, EMAS_MUDA, BATA_MUDA } = warna
    for (const w of [TINTA, TINTA2, HUTAN, EMAS_TEKS, BATA_TEKS]) {
      expect([w, hitungKontras(w, MUKA) >= 7]).toEqual([w, true])
    }
    for (const [w, dasar] of [
      [HUTAN, HUTAN_MUDA],
      [EMAS_TEKS, EMAS_MUDA],
      [BATA_TEKS, BATA_MUDA],
    ] as const) {
      expect([w, hitungKontras(w, dasar) >= 7]).toEqual([w, true])
    }
  })
})
