import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import { afterAll, describe, expect, it } from 'vitest'
import type { SifatKecamatan, TopologiKecamatan } from '@/scripts/geometri/batas'
import { diDalam, luasCincin } from '@/scripts/geometri/bidang'
import { createGeometri } from '@/scripts/geometri/geometri'
import { listPasangan } from '@/scripts/geometri/hungaria'
import { listPadanan } from '@/scripts/geometri/padanan'
import type { PetakDesa } from '@/scripts/geometri/petak'
import { listTitikSumber, requireWilayah, type TitikSumber } from '@/scripts/geometri/sumber'

const GEO = resolve(import.meta.dirname, '../public/geo')

interface Peta {
  kecamatan: { kode: string; sifat: SifatKecamatan; bagian: Position[][][] }[]
  topologi: TopologiKecamatan
  petak: PetakDesa[]
  titik: Record<string, [number, number]>
}

function createPeta(kode: string, baca: (nama: string) => string): Peta {
  const topologi = JSON.parse(baca(`${kode}.topo.json`)) as TopologiKecamatan
  const kumpulan = feature(topologi, topologi.objects.kecamatan)
  return {
    topologi,
    petak: JSON.parse(baca(`${kode}.petak.json`)).petak,
    titik: JSON.parse(baca(`${kode}.titik.json`)),
    kecamatan: kumpulan.features.map((f) => {
      const geometri = f.geometry as Polygon | MultiPolygon
      return {
        kode: String(f.id),
        sifat: f.properties,
        bagian: geometri.type === 'Polygon' ? [geometri.coordinates] : geometri.coordinates,
      }
    }),
  }
}

const luasPoligon = (p: Position[][]) => p.reduce((n, c, i) => n + (i ? -1 : 1) * Math.abs(luasCincin(c)), 0)
const sisi = (a: Position, b: Position, p: Position) =>
  Math.sign(
    ((b[0] ?? 0) - (a[0] ?? 0)) * ((p[1] ?? 0) - (a[1] ?? 0)) -
      ((b[1] ?? 0) - (a[1] ?? 0)) * ((p[0] ?? 0) - (a[0] ?? 0)),
  )

/** Pairs of edges of a ring that cross. */
function hitungSilang(cincin: Position[]): number {
  let silang = 0
  for (let i = 0; i + 1 < cincin.length; i++)
    for (let j = i + 2; j + 1 < cincin.length; j++) {
      const [a, b, c, d] = [cincin[i], cincin[i + 1], cincin[j], cincin[j + 1]]
      if (!a || !b || !c || !d) continue
      if (sisi(a, b, c) * sisi(a, b, d) < 0 && sisi(c, d, a) * sisi(c, d, b) < 0) silang++
    }
  return silang
}

function jarakKeCincinKm([x, y]: [number, number], cincin: Position[]): number {
  const jarak = cincin.slice(1).map(([x1 = 0, y1 = 0], i) => {
    const [x0 = 0, y0 = 0] = cincin[i] ?? []
    const [dx, dy] = [x1 - x0, y1 - y0]
    const t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)))
    return Math.sqrt((x0 + t * dx - x) ** 2 + (y0 + t * dy - y) ** 2) * 111.195
  })
  return Math.min(...jarak)
}

const SEBELAH = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
]

/** Kecamatan whose hexagons do not hang together. */
function listTerpecah(petak: PetakDesa[]): string[] {
  const kecamatan = [...new Set(petak.map(([kode]) => kode.slice(0, 8)))]
  return kecamatan.filter((kode) => {
    const anggota = petak.filter((p) => p[0].startsWith(kode))
    const sisa = new Set(anggota.map(([, q, r]) => `${q},${r}`))
    const tumpuk = [anggota[0]].flatMap((p) => (p ? [[p[1], p[2]]] : []))
    for (let p = tumpuk.pop(); p; p = tumpuk.pop()) {
      sisa.delete(`${p[0]},${p[1]}`)
      for (const [q = 0, r = 0] of SEBELAH) {
        const baru = [(p[0] ?? 0) + q, (p[1] ?? 0) + r]
        if (sisa.delete(baru.join())) tumpuk.push(baru)
      }
    }
    return sisa.size > 0
  })
}

function listDesaTersesat({ kecamatan, titik }: Peta): string[] {
  return Object.entries(titik).flatMap(([kode, letak]) => {
    const milik = kecamatan.find((k) => k.bagian.some((p) => diDalam(letak, p)))
    return milik?.kode === kode.slice(0, 8) ? [] : [`${kode} in ${milik?.kode}`]
  })
}

describe('committed geometry of 64.02', () => {
  const wilayah = requireWilayah('64.02')
  const peta = createPeta('64.02', (nama) => readFileSync(join(GEO, nama), 'utf8'))

  it('has all 20 kecamatan and 237 desa, with the names of today', () => {
    expect(peta.kecamatan.map((k) => [k.kode, k.sifat.nama])).toEqual(
      wilayah.kecamatan.map((k) => [k.kode, k.nama]),
    )
    const kodeDesa = wilayah.desa.map((d) => d.kode)
    expect(kodeDesa).toHaveLength(237)
    expect(Object.keys(peta.titik).sort()).toEqual(kodeDesa)
    expect(peta.petak.map(([kode]) => kode).sort()).toEqual(kodeDesa)
  })

  it('draws each kecamatan as one closed piece that does not cross itself', () => {
    for (const { kode, bagian } of peta.kecamatan) {
      expect([kode, bagian.length]).toEqual([kode, 1])
      for (const cincin of bagian.flat()) {
        expect(cincin.length).toBeGreaterThan(20)
        expect(cincin[0]).toEqual(cincin.at(-1))
        expect([kode, hitungSilang(cincin)]).toEqual([kode, 0])
      }
    }
  })

  it('leaves no gap and no overlap: together one piece with one hole, Samarinda', () => {
    const gabungan = merge(peta.topologi, peta.topologi.objects.kecamatan.geometries as never)
    expect(gabungan.coordinates).toHaveLength(1)
    expect(gabungan.coordinates[0]).toHaveLength(2)
    expect(diDalam([117.15, -0.5], [gabungan.coordinates[0]?.[1] ?? []])).toBe(true)
    const jumlah = peta.kecamatan.flatMap((k) => k.bagian).reduce((n, p) => n + luasPoligon(p), 0)
    expect(jumlah).toBeCloseTo(luasPoligon(gabungan.coordinates[0] ?? []), 9)
  })

  it('uses each border once on either side', () => {
    const pemakai = new Map<number, number[]>()
    for (const g of peta.topologi.objects.kecamatan.geometries)
      for (const n of ((g as { arcs?: unknown[] }).arcs ?? []).flat(3) as number[])
        pemakai.set(n < 0 ? ~n : n, [...(pemakai.get(n < 0 ? ~n : n) ?? []), n])
    expect(pemakai.size).toBe(peta.topologi.arcs.length)
    for (const dipakai of pemakai.values())
      expect(dipakai.length === 1 || (dipakai.length === 2 && (dipakai[0] ?? 0) === ~(dipakai[1] ?? 0))).toBe(
        true,
      )
  })

  it('keeps every village point inside its own kecamatan', () => {
    expect(listDesaTersesat(peta)).toEqual([])
  })

  it('places each label inside, as far from the border as `besar` says', () => {
    for (const { kode, sifat, bagian } of peta.kecamatan) {
      expect([kode, bagian.some((p) => diDalam(sifat.label, p))]).toEqual([kode, true])
      const terdekat = Math.min(...bagian.flat().map((cincin) => jarakKeCincinKm(sifat.label, cincin)))
      expect(sifat.besar).toBeGreaterThan(5)
      expect(Math.abs(terdekat - sifat.besar)).toBeLessThan(0.05)
    }
  })

  it('names neighbours both ways', () => {
    const tetangga = new Map(peta.kecamatan.map((k) => [k.kode, k.sifat.tetangga]))
    for (const [kode, daftar] of tetangga) {
      expect(daftar.length).toBeGreaterThan(0)
      for (const lain of daftar) expect(tetangga.get(lain)).toContain(kode)
    }
    expect(tetangga.get('64.02.12')).toEqual(['64.02.10'])
  })

  it('gives each desa a hexagon of its own and each kecamatan one block', () => {
    expect(new Set(peta.petak.map(([, q, r]) => `${q},${r}`)).size).toBe(237)
    expect(listTerpecah(peta.petak)).toEqual([])
  })

  it('weighs at most 100 kB, 30 kB compressed', () => {
    const isi = readdirSync(GEO).map((nama) => readFileSync(join(GEO, nama)))
    expect(isi.reduce((n, b) => n + b.length, 0)).toBeLessThanOrEqual(100_000)
    expect(isi.reduce((n, b) => n + gzipSync(b).length, 0)).toBeLessThanOrEqual(30_000)
  })
})

describe('building the geometry', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geometri-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives the committed bytes again', async () => {
    const { berkas, peringatan } = await createGeometri('64.02')
    expect(peringatan).toEqual([])
    for (const [nama, isi] of Object.entries(berkas)) {
      expect(Buffer.from(isi).equals(readFileSync(join(GEO, nama))), nama).toBe(true)
    }
    expect(Object.keys(berkas)).toHaveLength(3)
  }, 30_000)

  it('builds another kabupaten with the same command: 64.72', () => {
    const akar = resolve(import.meta.dirname, '..')
    const perintah = JSON.parse(readFileSync(join(akar, 'package.json'), 'utf8')).scripts.geometri as string
    expect(perintah).toBe('tsx scripts/geometri/buat.ts')
    const keluaran = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/geometri/buat.ts', '64.72', folder],
      { cwd: akar, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const nama = ['64.72.petak.json', '64.72.titik.json', '64.72.topo.json']
    expect(readdirSync(folder).sort()).toEqual(nama)
    for (const n of nama) expect(keluaran).toContain(n)
    const isi = nama.map((n) => readFileSync(join(folder, n)))
    expect(isi.reduce((n, b) => n + b.length, 0)).toBeLessThanOrEqual(100_000)
    expect(isi.reduce((n, b) => n + gzipSync(b).length, 0)).toBeLessThanOrEqual(30_000)

    const wilayah = requireWilayah('64.72')
    const peta = createPeta('64.72', (n) => readFileSync(join(folder, n), 'utf8'))
    expect(peta.kecamatan.map((k) => k.kode)).toEqual(wilayah.kecamatan.map((k) => k.kode))
    expect(peta.petak.map(([kode]) => kode)).toEqual(wilayah.desa.map((d) => d.kode))
    expect(listTerpecah(peta.petak)).toEqual([])
    expect(listDesaTersesat(peta)).toEqual([])
  }, 30_000)

  it('takes the kabupaten from the environment, and says so when no kabupaten has that code', () => {
    const jalan = () =>
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/geometri/buat.ts'], {
        cwd: resolve(import.meta.dirname, '..'),
        env: { ...process.env, KABUPATEN: '64.99' },
        encoding: 'utf8',
        stdio: 'pipe',
      })
    expect(jalan).toThrow('Kode kabupaten tidak dikenal: "64.99"')
  }, 30_000)
})

describe('matching two village lists', () => {
  const sumber = listTitikSumber()
  const wilayah = requireWilayah('64.02')
  const letak = new Map(sumber.map((t) => [t.kode, [t.lon, t.lat]]))

  it('never joins on the name alone: three desa Sumber Sari get three points', () => {
    const { titik } = listPadanan(wilayah, sumber)
    expect(titik.get('64.02.02.2014')).toEqual(letak.get('64.02.02.2014'))
    expect(titik.get('64.02.07.2007')).toEqual(letak.get('64.02.07.2007'))
    expect(titik.get('64.02.19.2007')).toEqual(letak.get('64.02.08.2013'))
  })

  it('uses each point once', () => {
    const { titik, lemah, tanpaTitik } = listPadanan(wilayah, sumber)
    expect(new Set([...titik.values()].map(String)).size).toBe(237)
    expect([lemah, tanpaTitik]).toEqual([[], []])
  })

  it('says when the table of respellings no longer fits the list', () => {
    const lain = sumber.map((t) => (t.kode === '64.02.02.2009' ? { ...t, desa: 'Lain' } : t))
    expect(() => listPadanan(wilayah, lain)).toThrow('Padanan 64.02.02.2009 tidak lagi cocok')
  })

  it('without a table: by kecamatan and name, then a unique name, then the code; else reported', () => {
    const desa = [
      ['01.2001', 'Satu'],
      ['01.2002', 'Dua'],
      ['01.2003', 'Tiga'],
      ['01.2004', 'Empat'],
      ['02.2001', 'Lima'],
      ['02.2002', 'Lima Baru'],
    ].map(([n = '', nama = '']) => ({ kode: `99.01.${n}`, kodeKecamatan: `99.01.${n.slice(0, 2)}`, nama }))
    const titik = (n: string, nama: string): TitikSumber => ({
      kode: `99.01.${n}`,
      kabupaten: 'Uji',
      desa: nama,
      lon: Number(n),
      lat: 0,
    })
    const hasil = listPadanan({ kode: '99.01', nama: 'UJI', kecamatan: [], desa }, [
      titik('01.2001', 'satu'),
      titik('01.2009', 'Dua'),
      titik('02.2003', 'Tiga'),
      titik('01.2004', 'Quatro'),
      titik('02.2008', 'Lima'),
    ])
    expect(Object.fromEntries(hasil.titik)).toEqual({
      '99.01.01.2001': [1.2001, 0],
      '99.01.01.2002': [1.2009, 0],
      '99.01.01.2003': [2.2003, 0],
      '99.01.01.2004': [1.2004, 0],
      '99.01.02.2001': [2.2008, 0],
    })
    expect(hasil.lemah.map((d) => d.nama)).toEqual(['Tiga', 'Empat'])
    expect(hasil.tanpaTitik.map((d) => d.nama)).toEqual(['Lima Baru'])
  })
})

describe('cheapest assignment', () => {
  it('takes 3 + 4 + 3 = 10, not the greedy 1 + 4 + 9 = 14', () => {
    const biaya = [
      [1, 2, 3],
      [2, 4, 6],
      [3, 6, 9],
    ]
    const kolom = listPasangan(biaya)
    expect(kolom.map((k, i) => biaya[i]?.[k] ?? 0).reduce((a, b) => a + b)).toBe(10)
    expect(kolom).toEqual([2, 1, 0])
  })

  it('leaves the dear column empty when there are more columns than rows', () => {
    expect(
      listPasangan([
        [9, 1, 4],
        [9, 2, 3],
      ]),
    ).toEqual([1, 2])
  })
})
