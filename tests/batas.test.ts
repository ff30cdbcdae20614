import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { zipSync } from 'fflate'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import mapshaper from 'mapshaper'
import { feature } from 'topojson-client'
import { beforeAll, describe, expect, it } from 'vitest'
import { listKabupatenAcuan, listWilayahAcuan } from '@/db/data/wilayah'
import { bacaBatas, type HasilBatas, periksaBatas } from '@/impor/batas/periksa'
import { BATAS_BYTE, type KonteksBatas, type PilihanBatas, type TemuanBatas } from '@/impor/batas/tipe'
import type { TopologiKecamatan } from '@/lib/topologi'
import { createGeometri } from '@/scripts/geometri/geometri'

const AKAR = resolve(import.meta.dirname, '..')
const BERSAMA = resolve(AKAR, '../shared/batas')
const TOPO = readFileSync(resolve(AKAR, 'public/geo/64.02.topo.json'), 'utf8')
const TITIK = JSON.parse(readFileSync(resolve(AKAR, 'public/geo/64.02.titik.json'), 'utf8'))

type Kumpulan = FeatureCollection<Polygon | MultiPolygon, Record<string, unknown>>

const wilayah = listWilayahAcuan('64.02')
const konteks: KonteksBatas = {
  kabupaten: { kode: '64.02', nama: 'Kutai Kartanegara' },
  kecamatan: wilayah.filter((w) => w.jenis === 'kecamatan'),
  desa: wilayah
    .filter((w) => w.kode.length === 13)
    .map((w) => ({ kode: w.kode, nama: w.nama, kodeKecamatan: w.induk ?? '' })),
  titik: TITIK,
  kabupatenLain: listKabupatenAcuan(),
}

/** The project's own approximation as a file of kecamatan: codes and names as given. */
function createKecamatan(
  sifat: (kode: string, nama: string) => Record<string, unknown> | null,
  topo = TOPO,
): Kumpulan {
  const topologi = JSON.parse(topo) as TopologiKecamatan
  const semua = feature(topologi, topologi.objects.kecamatan)
  return {
    type: 'FeatureCollection',
    features: semua.features.flatMap((f) => {
      const properties = sifat(String(f.id), f.properties.nama)
      return properties
        ? [{ type: 'Feature' as const, properties, geometry: f.geometry as Polygon | MultiPolygon }]
        : []
    }),
  }
}

const berkode = (kode: string, nama: string) => ({ KDCPUM: kode, WADMKC: nama })
const ubah = (k: Kumpulan, f: (p: Position) => Position): Kumpulan => ({
  ...k,
  features: k.features.map((x) => ({
    ...x,
    geometry: {
      ...x.geometry,
      coordinates:
        x.geometry.type === 'Polygon'
          ? x.geometry.coordinates.map((r) => r.map(f))
          : x.geometry.coordinates.map((p) => p.map((r) => r.map(f))),
    } as Polygon | MultiPolygon,
  })),
})
const toBytes = (isi: unknown) =>
  new TextEncoder().encode(typeof isi === 'string' ? isi : JSON.stringify(isi))
const berkas = (isi: unknown, nama = 'batas.geojson') => [{ nama, bytes: toBytes(isi) }]

type Jawaban = { ditolak: TemuanBatas } | HasilBatas

async function periksa(
  isi: { nama: string; bytes: Uint8Array }[],
  pilihan: PilihanBatas = {},
): Promise<Jawaban> {
  const bahan = await bacaBatas(isi, konteks)
  return 'ditolak' in bahan ? bahan : periksaBatas(bahan, pilihan, konteks)
}

async function requireHasil(isi: { nama: string; bytes: Uint8Array }[], pilihan?: PilihanBatas) {
  const hasil = await periksa(isi, pilihan)
  if ('ditolak' in hasil) throw new Error(hasil.ditolak.pesan)
  const cari = (kode: string) => hasil.pemeriksaan.temuan.find((t) => t.kode === kode)
  return { ...hasil, cari, galat: hasil.pemeriksaan.temuan.filter((t) => t.tingkat === 'galat') }
}

async function requireTolak(isi: { nama: string; bytes: Uint8Array }[]) {
  const hasil = await periksa(isi)
  if (!('ditolak' in hasil)) throw new Error('was not refused')
  return hasil.ditolak
}

describe('boundaries: what a file is', () => {
  it('takes the approximation itself as GeoJSON: 20 kecamatan by code, with neighbours and label points', async () => {
    const h = await requireHasil(berkas(createKecamatan(berkode)))
    expect(h.galat).toEqual([])
    const t = JSON.parse(h.kecamatan ?? '') as TopologiKecamatan
    expect(t.objects.kecamatan.geometries.map((g) => g.id)).toEqual(konteks.kecamatan.map((k) => k.kode))
    const [pertama] = t.objects.kecamatan.geometries
    expect(pertama?.properties).toMatchObject({ nama: 'Muara Muntai' })
    expect(
      (pertama?.properties as unknown as { tetangga: string[] } | undefined)?.tetangga.length,
    ).toBeGreaterThan(1)
    expect(h.desa).toBeNull()
  })

  it('takes TopoJSON, codes as ids', async () => {
    const h = await requireHasil(berkas(TOPO, 'batas.topojson'))
    expect(h.galat).toEqual([])
    expect(h.pemeriksaan.lapisan[0]).toMatchObject({ cocok: 20, kolom: { kode: 'id' } })
  })

  it('takes a zipped Shapefile, numeric codes, and one in UTM by its .prj', async () => {
    const masukan = {
      'a.json': createKecamatan((kode, nama) => ({ KODE: Number(kode.replaceAll('.', '')), NAMA: nama })),
    }
    const derajat = await mapshaper.applyCommands('-i a.json -o batas.shp', masukan)
    const utm = await mapshaper.applyCommands(
      "-i a.json -proj '+proj=utm +zone=50 +south +datum=WGS84' -o batas.shp",
      masukan,
    )
    for (const isi of [derajat, utm]) {
      const zip = zipSync(
        Object.fromEntries(Object.entries(isi).map(([n, b]) => [n, new Uint8Array(b as Buffer)])),
      )
      const h = await requireHasil([{ nama: 'batas.zip', bytes: zip }])
      expect(h.galat).toEqual([])
      expect(h.pemeriksaan.lapisan[0]).toMatchObject({ cocok: 20, kolom: { kode: 'KODE', nama: 'NAMA' } })
    }
  })

  it.each<[string, string, unknown, RegExp]>([
    [
      'cut off in the middle',
      'a.geojson',
      JSON.stringify(createKecamatan(berkode)).slice(0, 9000),
      /terpotong/,
    ],
    ['KML', 'a.kml', '<?xml version="1.0"?><kml/>', /KML/],
    ['a picture', 'a.png', '\x89PNG', /bukan GeoJSON|gambar/],
    ['other JSON', 'a.json', { hasil: [] }, /bukan GeoJSON atau TopoJSON/],
    ['no features', 'a.geojson', { type: 'FeatureCollection', features: [] }, /Tidak ada satu bidang pun/],
    [
      'points',
      'a.geojson',
      {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { kode: '64.02.01' },
            geometry: { type: 'Point', coordinates: [116.9, -0.4] },
          },
        ],
      },
      /1 titik bukan bidang/,
    ],
    ['half a Shapefile', 'a.shp', '\0\0\x27\x0a', /\.dbf/],
    [
      'no names',
      'a.geojson',
      createKecamatan(() => ({ warna: 'biru' })),
      /tidak memuat kode atau nama.*warna/,
    ],
  ])('refuses %s in words', async (_, nama, isi, pola) => {
    const t = await requireTolak(berkas(isi, nama))
    expect(t.pesan).toMatch(pola)
    expect(t.saran ?? 'bidang').not.toBe('')
  })

  it('refuses more than 25 MB and a zip that swells', async () => {
    expect(
      (await requireTolak([{ nama: 'a.geojson', bytes: new Uint8Array(BATAS_BYTE + 1) }])).pesan,
    ).toContain('25 MB')
    const bom = zipSync({ 'a.shp': new Uint8Array(210 * 1024 * 1024) }, { level: 6 })
    expect((await requireTolak([{ nama: 'a.zip', bytes: bom }])).pesan).toMatch(
      /terlalu besar setelah dibuka/,
    )
  })
})

describe('boundaries: where they lie', () => {
  it('turns swapped coordinates round and says so', async () => {
    const h = await requireHasil(berkas(ubah(createKecamatan(berkode), ([x = 0, y = 0]) => [y, x])))
    expect(h.cari('koordinat-tertukar')).toMatchObject({ tingkat: 'peringatan' })
    expect(h.galat).toEqual([])
  })

  it.each([
    ['UTM zona 50S', '+proj=utm +zone=50 +south +datum=WGS84'],
    ['UTM zona 50N', '+proj=utm +zone=50 +datum=WGS84'],
    ['Web Mercator', 'EPSG:3857'],
  ])('names metres of %s and brings them back to degrees', async (nama, proj) => {
    const keluar = await mapshaper.applyCommands(`-i a.json -proj '${proj}' -o b.json format=geojson`, {
      'a.json': createKecamatan(berkode),
    })
    const h = await requireHasil(berkas(String(keluar['b.json'])))
    expect(h.cari('koordinat-meter')?.pesan).toContain(nama)
    expect(h.galat).toEqual([])
    const t = JSON.parse(h.kecamatan ?? '') as TopologiKecamatan
    const muntai = t.objects.kecamatan.geometries[0]?.properties as { label: number[] }
    expect(muntai.label[0]).toBeCloseTo(116.35, 0)
  })

  it('refuses metres that lie nowhere near, and points outside of Indonesia by number', async () => {
    const jauh = ubah(createKecamatan(berkode), ([x = 0, y = 0]) => [x * 1000, y * 1000])
    expect((await requireTolak(berkas(jauh))).pesan).toContain('dalam meter')
    const nol = createKecamatan(berkode)
    const [pertama] = nol.features
    const rusak = {
      ...nol,
      features: [
        ...nol.features.slice(1),
        ubah({ ...nol, features: [pertama as never] }, () => [0, 0]).features[0],
      ],
    }
    expect((await requireTolak(berkas(rusak))).pesan).toMatch(/1 dari 20 bidang.*nomor 20/)
  })

  describe('another kabupaten', () => {
    let samarinda = ''
    beforeAll(async () => {
      samarinda = (await createGeometri('64.72')).berkas['64.72.topo.json'] ?? ''
    })

    it('is named by its codes', async () => {
      const h = await requireHasil(berkas(samarinda, 'samarinda.topojson'))
      expect(h.kecamatan).toBeNull()
      expect(h.cari('kabupaten-lain')?.pesan).toBe(
        'Ini bukan batas Kutai Kartanegara: kelihatannya Kota Samarinda (64.72).',
      )
    })

    it('is named by the names of its kecamatan, without codes', async () => {
      const tanpa = createKecamatan((_, nama) => ({ nama }), samarinda)
      expect((await requireTolak(berkas(tanpa))).pesan).toContain('Kota Samarinda')
    })

    it('is left aside in a file that holds ours too', async () => {
      const ganda = createKecamatan(berkode)
      const lain = createKecamatan(berkode, samarinda)
      const h = await requireHasil(berkas({ ...ganda, features: [...ganda.features, ...lain.features] }))
      expect(h.cari('dilewati')?.pesan).toContain('10 bidang kabupaten lain')
      expect(h.pemeriksaan.lapisan[0]?.cocok).toBe(20)
    })
  })
})

describe('boundaries: which place is which', () => {
  it('takes the file of before the split for what it is', async () => {
    const h = await requireHasil(
      berkas(createKecamatan((k, n) => (/Darat|Samboja Barat/.test(n) ? null : berkode(k, n)))),
    )
    expect(h.kecamatan).toBeNull()
    expect(h.cari('sebelum-pemekaran')?.pesan).toBe(
      'Berkas ini memuat 18 kecamatan, keadaan sebelum pemekaran: Kota Bangun Darat dan Samboja Barat belum ada.',
    )
  })

  it('names what is missing, unknown, double, and where code and name disagree', async () => {
    const hilang = await requireHasil(
      berkas(createKecamatan((k, n) => (n === 'Tenggarong' ? null : berkode(k, n)))),
    )
    expect(hilang.cari('tidak-ada')?.pesan).toContain('Tenggarong (64.02.06)')
    const asing = await requireHasil(
      berkas(createKecamatan((k, n) => berkode(n === 'Tenggarong' ? '64.02.77' : k, n))),
    )
    expect(asing.cari('kode-tidak-dikenal')?.pesan).toContain('"Tenggarong" (64.02.77)')
    const ganda = await requireHasil(
      berkas(createKecamatan((k, n) => berkode(n === 'Tenggarong' ? '64.02.01' : k, n))),
    )
    expect(ganda.cari('kode-ganda')).toMatchObject({ tingkat: 'galat' })
    const beda = await requireHasil(
      berkas(
        createKecamatan((k, n) =>
          berkode(k, n === 'Tenggarong' ? 'Tabang' : n === 'Tabang' ? 'Tenggarong' : n),
        ),
      ),
    )
    expect(beda.cari('kode-nama-beda')).toMatchObject({ tingkat: 'galat' })
    for (const h of [hilang, asing, ganda, beda]) expect(h.kecamatan).toBeNull()
  })

  it('warns where codes were swapped between two kecamatan and names are missing', async () => {
    const tukar: Record<string, string> = { '64.02.06': '64.02.15', '64.02.15': '64.02.06' }
    const h = await requireHasil(berkas(createKecamatan((kode) => ({ kode: tukar[kode] ?? kode }))))
    expect(h.cari('titik-desa')?.pesan).toContain('Tenggarong')
  })

  it('explains BPS codes and goes by name', async () => {
    const h = await requireHasil(
      berkas(createKecamatan((k, nama) => ({ kdkec: `6403${k.slice(-2)}0`, nmkec: nama.toUpperCase() }))),
    )
    expect(h.cari('kode-bps')?.pesan).toContain('kode BPS (misalnya 6403010)')
    expect(h.cari('dipadankan-nama')?.pesan).toContain('20 bidang')
    expect(h.kecamatan).not.toBeNull()
  })

  it('asks with up to three suggestions for a misspelt name, and takes the answer', async () => {
    const salah = berkas(
      createKecamatan((_, nama) => ({ NAMOBJ: nama === 'Sanga Sanga' ? 'Sangasange' : nama })),
    )
    const h = await requireHasil(salah)
    expect(h.kecamatan).toBeNull()
    const belum = h.pemeriksaan.lapisan[0]?.padanan.filter((p) => p.cara === 'belum') ?? []
    expect(belum).toHaveLength(1)
    expect(belum[0]?.usulan.length).toBeLessThanOrEqual(3)
    expect(belum[0]?.usulan[0]?.nama).toBe('Sanga Sanga')
    const jadi = await requireHasil(salah, {
      kecamatan: { [String(belum[0]?.nomor)]: belum[0]?.usulan[0]?.kode ?? '' },
    })
    expect(jadi.galat).toEqual([])
  })

  it('never takes a desa by a name that occurs twice', async () => {
    const kotak = (i: number): Polygon => {
      const [x, y] = [116 + (i % 20) * 0.05, -0.5 + Math.floor(i / 20) * 0.05]
      return {
        type: 'Polygon',
        coordinates: [
          [
            [x, y],
            [x + 0.04, y],
            [x + 0.04, y + 0.04],
            [x, y + 0.04],
            [x, y],
          ],
        ],
      }
    }
    const nama = konteks.desa.map((d) => d.nama)
    const kembar = nama.filter((n, i) => nama.indexOf(n) !== i)
    const kumpulan = {
      type: 'FeatureCollection',
      features: konteks.desa.map((d, i) => ({
        type: 'Feature',
        properties: { desa: d.nama },
        geometry: kotak(i),
      })),
    }
    const h = await requireHasil(berkas(kumpulan))
    const padanan = h.pemeriksaan.lapisan[0]?.padanan ?? []
    expect(h.pemeriksaan.lapisan[0]?.lapisan).toBe('desa')
    const ragu = padanan.filter((p) => kembar.includes(p.namaBerkas ?? ''))
    expect(ragu.length).toBeGreaterThanOrEqual(8)
    expect(ragu.every((p) => p.kode === null && p.usulan.length >= 2)).toBe(true)
  })
})

describe('boundaries: shapes', () => {
  it('names a line that crosses itself, with the place', async () => {
    const k = createKecamatan(berkode)
    const [f] = k.features
    if (f?.geometry.type !== 'Polygon') throw new Error('expected a polygon')
    // A bow of 0.02° on the first edge.
    const [a, ...sisa] = f.geometry.coordinates[0] as Position[]
    const [x = 0, y = 0] = a as Position
    f.geometry.coordinates[0] = [a as Position, [x + 0.02, y + 0.02], [x + 0.02, y], [x, y + 0.02], ...sisa]
    const h = await requireHasil(berkas(k))
    expect(h.cari('poligon-rusak')?.pesan).toMatch(
      /^Muara Muntai \(64\.02\.01\): garisnya memotong diri sendiri/,
    )
    expect(h.cari('poligon-rusak')?.tempat.length).toBeGreaterThan(0)
  })

  it('keeps a kecamatan out that lies over another one by more than 10 km²', async () => {
    const k = createKecamatan(berkode)
    const geser = ubah({ ...k, features: k.features.slice(5, 6) }, ([x = 0, y = 0]) => [x + 0.05, y])
    const h = await requireHasil(
      berkas({ ...k, features: [...k.features.slice(0, 5), ...geser.features, ...k.features.slice(6)] }),
    )
    expect(h.cari('tumpang-tindih')).toMatchObject({ tingkat: 'galat' })
    expect(h.kecamatan).toBeNull()
  })
})

describe.skipIf(!existsSync(BERSAMA))('boundaries as an office hands them in (../shared/batas)', () => {
  const baca = (...nama: string[]) =>
    nama.map((n) => ({ nama: n, bytes: new Uint8Array(readFileSync(resolve(BERSAMA, n))) }))

  it('takes kecamatan and desa together without a question', async () => {
    const h = await requireHasil(baca('kukar-kecamatan.geojson', 'kukar-desa.geojson'))
    expect(h.pemeriksaan.temuan.filter((t) => t.tingkat !== 'info')).toEqual([])
    expect(h.pemeriksaan.lapisan.map((l) => [l.lapisan, l.cocok, l.dari])).toEqual([
      ['kecamatan', 20, 20],
      ['desa', 237, 237],
    ])
    expect(h.kecamatan?.length).toBeLessThan(60_000)
    expect(h.desa?.length).toBeLessThan(350_000)
  })

  it('makes kecamatan of the desa when those come alone', async () => {
    const h = await requireHasil(baca('kukar-desa.geojson'))
    expect(h.galat).toEqual([])
    expect((JSON.parse(h.kecamatan ?? '') as TopologiKecamatan).objects.kecamatan.geometries).toHaveLength(20)
  })

  it('names the invalid polygon, 27 overlaps and 44 gaps of the raw file with their km², and leaves none of them', async () => {
    const h = await requireHasil(baca('kukar-kecamatan.raw.geojson'))
    expect(h.cari('poligon-rusak')?.pesan).toMatch(/^Muara Jawa \(64\.02\.14\)/)
    expect(h.cari('tumpang-tindih')?.pesan).toMatch(
      /^27 pasangan bertumpang tindih, 20,39\u00a0km² seluruhnya/,
    )
    expect(h.cari('celah')?.pesan).toMatch(/^44 celah .* 30,33\u00a0km² seluruhnya/)
    expect(h.cari('celah')?.tempat).toHaveLength(44)
    const rapi = JSON.parse(h.kecamatan ?? '') as TopologiKecamatan
    const ulang = await requireHasil(berkas({ ...feature(rapi, rapi.objects.kecamatan) }, 'rapi.geojson'))
    expect(ulang.cari('poligon-rusak')).toBeUndefined()
    expect(ulang.cari('tumpang-tindih')).toBeUndefined()
    expect(ulang.cari('celah')).toBeUndefined()
  })
})

it.skipIf(existsSync(BERSAMA))(
  'SKIPPED: ../shared/batas is not there, so no file of an office was tried',
  () => {},
)
