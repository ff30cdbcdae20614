import { describe, expect, it } from 'vitest'
import type { SalindiaPeta } from '@/indikator/rapat/tipe'
import { listTeks } from '@/tests/berkas-rapat'
import { createRapatContoh } from '@/tests/rapat-contoh'
import { formatNilaiPolos } from './angka'
import { createPeta } from './peta'

const m = createRapatContoh()
const s = m.salindia.find((x): x is SalindiaPeta => x.jenis === 'peta')

describe('map of a file', () => {
  it.each([
    ['wide', { lebar: 1400, tinggi: 700 }],
    ['narrow', { lebar: 300, tinggi: 900 }],
  ])('%s: the names and values of the slide, each once, within the room', (_, ruang) => {
    if (!s || !m.peta) throw new Error('sample has no map')
    const unsur = createPeta(m.peta, s.indikator, s.tempat, { x: 50, y: 20, ...ruang })
    const teks = listTeks({ lebar: 0, tinggi: 0, judul: '', unsur })
    const { dalam, luar } = m.peta.tata
    const nilai = (kode: string) => {
      const n = s.tempat.find((t) => t.kode === kode)
      return n ? formatNilaiPolos(s.indikator, n) : ''
    }
    const harap = [
      ...dalam.flatMap((l) => [...l.baris, nilai(l.kode)]),
      ...luar.flatMap((l) => [...l.baris.slice(0, -1), `${l.baris.at(-1)} ${nilai(l.kode)}`]),
    ]
    expect(harap.length).toBeGreaterThanOrEqual(m.peta.area.length)
    expect(teks.map((t) => t.teks).sort()).toEqual(harap.sort())
    const keluar = teks.filter((t) => t.kiri < 49 || t.kanan > 51 + ruang.lebar || t.alas > 20 + ruang.tinggi)
    expect(keluar).toEqual([])
  })
})
