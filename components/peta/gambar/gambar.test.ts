import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { getIndikator } from '@/indikator'
import type { NilaiTempat } from '@/indikator/model'
import { formatRentang } from '@/indikator/skala-kelas'
import type { Indikator } from '@/indikator/tipe'
import { getWarnaIsian, WARNA } from '@/indikator/warna-isian'
import { getLebarTeks } from '@/lib/label-peta/lebar-teks'
import type { ModelGambar } from '@/server/loaders/gambar'
import { createGambarPeta } from '@/server/peta/bentuk'
import { type Geometri, loadGeometriBawaan } from '@/server/peta/geometri'
import { createGambar } from './gambar'

vi.setConfig({ testTimeout: 30_000 })

const geometri = (await loadGeometriBawaan()) as Geometri
const { bentuk, jalur } = createGambarPeta(geometri)
const indikator = getIndikator('stunting') as Indikator
const target = { nilai: 14, tenggat: null, sumber: 'RPJMN', sifat: 'terbit' as const }

const tempat = bentuk.kecamatan.map(
  ({ kode, nama }, i) =>
    ({
      kode,
      nama,
      nilai:
        i === 3
          ? { jenis: 'kosong', alasan: 'belum-melapor' }
          : { jenis: 'angka', nilai: 10 + i, pembilang: 1, penyebut: 1 },
      tercetak: i === 3 ? null : 10 + i,
      status: 'buruk',
      target,
      ubah: null,
      melapor: i === 5 ? 1 : 10,
      total: 10,
      pendamping: null,
      adaContoh: true,
    }) satisfies NilaiTempat as NilaiTempat,
)

const model: ModelGambar = {
  indikator,
  bulan: '2025-10',
  judul:
    'Stunting: Tabang & "Kembang Janggut" <paling> jauh dari target, dan judul ini sengaja dibuat panjang',
  sub: 'Prevalensi stunting (rutin) per kecamatan, Oktober 2025',
  satuan: 'kecamatan',
  tempat,
  peta: { bentuk, jalur },
  petak: [],
  namaKecamatan: new Map(),
  tanggalData: '2025-10-24',
  adaContoh: true,
  aplikasi: 'Posyandu Kukar',
}
const huruf = 'data:font/woff2;base64,AAAA'
const listTeks = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"([^>]*)>([^<]*)</g)].map((m) => ({
    x: Number(m[1]),
    y: Number(m[2]),
    huruf: Number(m[3]),
    jangkar: /text-anchor="(\w+)"/.exec(m[4] ?? '')?.[1] ?? 'start',
    teks: m[5] ?? '',
  }))

describe('picture of a map', () => {
  const svg = createGambar(model, { relatif: false, besar: false, huruf })
  const teks = listTeks(svg).map((t) => t.teks)

  it('says by itself what it shows: names, values, classes with counts, target, north, scale, date, source, sample', () => {
    for (const { nama } of tempat) expect(teks.join(' ')).toContain(nama.split(' ').at(-1))
    for (const t of [
      'di bawah 12',
      '12 – 13,9',
      '14 – 15,9',
      '16 – 18,9',
      '19 ke atas',
      'tanpa data',
      'target 14 %',
    ])
      expect(teks).toContain(t)
    // 10 11 | 12 (13 is empty) | 14 15 | 16 17 18 | 19 … 29, one without data, one on few reports
    const jumlah = teks.slice(teks.indexOf('di bawah 12')).filter((t) => /^\d+$/.test(t))
    expect(jumlah).toEqual(['2', '1', '2', '3', '11', '1', '1'])
    expect(teks).toEqual(expect.arrayContaining(['U', '± 50 km', 'DATA CONTOH']))
    const kaki = teks.join(' ')
    expect(kaki).toMatch(/Batas perkiraan, bukan batas resmi · Data per 24 Oktober 2025 · Sumber: /)
    expect(kaki).toContain('Posyandu Kukar')
  })

  it('needs nothing else: no address but that of the namespace, no script', () => {
    expect(svg.match(/https?:\/\/[^"\s]+/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(svg).not.toMatch(/<script|<image|href=|url\((?!data:)|var\(/)
    expect(svg).toContain(`src:url(${huruf})`)
  })

  it('escapes what stands in a name', () => {
    expect(svg).toContain('<title>Stunting: Tabang &amp; &quot;Kembang Janggut&quot; &lt;paling&gt; jauh')
  })

  it('leaves the sample mark out where there is no sample', () => {
    const bersih = createGambar({ ...model, adaContoh: false }, { relatif: false, besar: false, huruf })
    expect(bersih.toLowerCase()).not.toContain('contoh')
  })

  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('cuts no text and lets legend and scale stand apart (relative %s, large %s)', (relatif, besar) => {
    const isi = createGambar(model, { relatif, besar, huruf })
    const [awal = '', ...lain] = isi.split('<g transform="translate(')
    const sisa = lain.join('')
    const luar = listTeks(awal).concat(listTeks(sisa.slice(sisa.indexOf('</g>'))))
    expect(luar.length).toBeGreaterThan(15)
    for (const t of luar) {
      const lebar = getLebarTeks(t.teks.replaceAll(/&\w+;/g, 'x'), t.huruf)
      expect([
        t.teks,
        t.x + lebar * ({ start: 1, middle: 0.5, end: 0 }[t.jangkar] ?? 1) <= 1270 &&
          t.y <= 712 &&
          t.y >= t.huruf,
      ]).toEqual([t.teks, true])
    }
    const legenda = luar.find((t) => t.teks === 'target 14 %')?.y ?? Number.POSITIVE_INFINITY
    const utara = luar.find((t) => t.teks === 'U')
    expect(legenda).toBeLessThan((utara?.y ?? 0) - (utara?.huruf ?? 0))
  })

  it('draws a hexagon for each desa, named in a kecamatan, and says that there is no scale', () => {
    const petak = geometri.petak.filter(([kode]) => kode.startsWith('64.02.06.'))
    const desa = petak.map(([kode], i) => ({ ...(tempat[i % 20] as NilaiTempat), kode, nama: `Desa ${i}` }))
    const isi = createGambar(
      { ...model, peta: null, petak: [...petak], tempat: desa, satuan: 'desa' },
      { relatif: false, besar: false, huruf },
    )
    const kata = listTeks(isi).map((t) => t.teks)
    for (const { nama } of desa) expect(kata.join(' ')).toContain(nama)
    expect(kata.join(' ')).toContain('Bukan skala')
    expect(kata).not.toContain('U')
  })

  it('draws all 237 desa with the kecamatan outlined and named', () => {
    const desa = geometri.petak.map(([kode], i) => ({
      ...(tempat[i % 20] as NilaiTempat),
      kode,
      nama: `Desa ${i}`,
    }))
    const namaKecamatan = new Map(bentuk.kecamatan.map((k) => [k.kode, k.nama]))
    const isi = createGambar(
      { ...model, peta: null, petak: [...geometri.petak], tempat: desa, namaKecamatan },
      { relatif: false, besar: true, huruf },
    )
    expect(isi.match(/<g transform="translate\([\d. -]+\)"><path/g)?.length).toBe(237)
    const kata = listTeks(isi).map((t) => t.teks)
    for (const nama of namaKecamatan.values()) expect(kata).toContain(nama)
    expect(kata).not.toContain('Desa 0')
  })
})

describe('legend in words', () => {
  it('prints the values that a class holds', () => {
    const skala = { batas: [12, 14, 16.5], warna: [0, 1, 2, 3] }
    expect([0, 1, 2, 3].map((k) => formatRentang(skala, k, 1))).toEqual([
      'di bawah 12',
      '12 – 13,9',
      '14 – 16,4',
      '16,5 ke atas',
    ])
    expect(formatRentang({ batas: [99.9, 100], warna: [0, 2, 4] }, 1, 1)).toBe('99,9')
    expect(formatRentang({ batas: [], warna: [2] }, 0, 1)).toBe('semua sama')
  })
})

describe('colours', () => {
  const css = readFileSync('app/gaya.css', 'utf8')
  const terang = css.slice(0, css.indexOf('@media'))
  const getVar = (nama: string) => new RegExp(`--${nama}: (#[0-9a-f]{6})`).exec(terang)?.[1]

  it('are those of the light theme', () => {
    for (const [nama, warna] of Object.entries(WARNA))
      expect([
        nama,
        getVar(nama.replace(/[A-Z0-9]/g, (h) => (/\d/.test(h) ? h : `-${h.toLowerCase()}`))),
      ]).toEqual([nama, warna])
    for (const k of [0, 1, 2, 3, 4] as const)
      for (const arah of ['turun', 'naik'] as const)
        expect(getWarnaIsian(`${arah}-baik`, `k${k}`)).toEqual({
          isi: getVar(`${arah}-${k}`),
          tinta: getVar(`di-kelas-${k}`),
        })
  })
})
