import { getIsian, hitungIsian, type Isian, isSebagian } from '@/indikator/isian'
import type { NilaiTempat } from '@/indikator/model'
import type { AreaPetaRapat, IndikatorBeku, PetaRapat } from '@/indikator/rapat/tipe'
import { formatRentang, getSkalaTetap } from '@/indikator/skala-kelas'
import { getWarnaIsian } from '@/indikator/warna-isian'
import { formatBulat } from '@/lib/angka'
import { createArsir } from '@/lib/arsir'
import { formatTarget } from '@/lib/format-target'
import { BARIS, type TataLabel, tataLabel } from '@/lib/label-peta/label'
import { getAlas } from '@/lib/label-peta/label-baris'
import { BARIS_LUAR } from '@/lib/label-peta/label-calon'
import { formatNilaiPolos } from './angka'
import { createGarisTarget, createKotakArsir, type Ruang } from './grafik'
import { getLebar } from './lebar-huruf'
import { createTeks } from './teks'
import type { Bagian, Unsur } from './unsur'
import { EMAS_TEKS, TINTA, TINTA2 } from './warna'

type Tata = TataLabel<AreaPetaRapat>

/** Sizes of letters tried, as parts of the one wished for: the first in which every name has room. */
const COBAAN = [1, 0.9, 0.8, 0.68, 0.55]
/** Longer names are cut on the map: it has no room for them in any size. */
const NAMA_TERPANJANG = 20
/** Where names are as long as this on the average, large letters need not be tried. */
const NAMA_PANJANG = 15
const SINGGAHAN_TERBANYAK = 24

/** Placing names takes up to a second or two and depends on the outlines only. */
const singgahan = new Map<string, Tata>()

function tataAtauSinggahan(peta: PetaRapat, huruf: number, nilai: string): Tata {
  const kunci = [peta.sidik, huruf.toFixed(2), nilai, ...peta.area.map((a) => a.kode + a.nama)].join('|')
  const lama = singgahan.get(kunci)
  if (lama) return lama
  const area = peta.area.map((a) =>
    a.nama.length > NAMA_TERPANJANG
      ? { ...a, nama: `${a.nama.slice(0, NAMA_TERPANJANG - 1).trimEnd()}…` }
      : a,
  )
  const tata = tataLabel(area, { lebar: peta.lebar, tinggi: peta.tinggi, huruf, nilai })
  if (singgahan.size >= SINGGAHAN_TERBANYAK) singgahan.delete(singgahan.keys().next().value as string)
  singgahan.set(kunci, tata)
  return tata
}

const listCincin = (a: AreaPetaRapat) =>
  [a.cincin, ...a.pulau].map((c) => [...c, c[0] as readonly [number, number]])

const createJalur = (a: AreaPetaRapat): string =>
  [a.cincin, ...a.pulau].map((c) => `M${c.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('')

interface Letak {
  tata: Tata
  /** Letters in units of the map, and units of the sheet per unit of the map. */
  huruf: number
  skala: number
}

/** The largest letters in which every name has room; the most names where none has. */
function letakkan(peta: PetaRapat, ruang: Ruang, huruf: number, nilai: string): Letak {
  const kasar = Math.min(ruang.lebar / (peta.lebar * 1.2), ruang.tinggi / peta.tinggi)
  let terbaik: (Letak & { nama: number }) | null = null
  const rata = peta.area.reduce((n, a) => n + Math.min(a.nama.length, NAMA_TERPANJANG), 0) / peta.area.length
  for (const bagian of rata > NAMA_PANJANG ? COBAAN.slice(-2) : COBAAN) {
    const h = Math.ceil((huruf / kasar) * bagian * 2) / 2
    const tata = tataAtauSinggahan(peta, h, nilai)
    const lebar = tata.kiri + peta.lebar + tata.kanan
    const skala = Math.min(ruang.lebar / lebar, ruang.tinggi / peta.tinggi)
    const nama = tata.dalam.length + tata.luar.length
    if (!terbaik || nama > terbaik.nama) terbaik = { tata, huruf: h, skala, nama }
    if (nama === peta.area.length) break
  }
  return terbaik as Letak
}

function lukisBidang(a: AreaPetaRapat, i: IndikatorBeku, n: NilaiTempat | null): Unsur[] {
  const isian = getIsian(getSkalaTetap(i), n)
  const d = createJalur(a)
  const dasar: Unsur = { jenis: 'jalur', d, isi: getWarnaIsian(i.arah, isian).isi }
  const arsir = (jarak: number, garis: string, tebalGaris: number, pekat: number): Unsur => ({
    jenis: 'jalur',
    d: createArsir(listCincin(a), jarak),
    garis,
    tebalGaris,
    pekat,
  })
  if (isian === 'kosong') return [dasar, arsir(8, '#b4b0a4', 2, 1)]
  return isSebagian(n) ? [dasar, arsir(15, TINTA, 1.1, 0.5)] : [dasar]
}

function createAlas(x: number, y: number, lebar: number, huruf: number, isi: string): Unsur {
  return {
    jenis: 'kotak',
    x,
    y: y - huruf * 0.78,
    lebar,
    tinggi: huruf,
    sudut: huruf * 0.15,
    isi,
    pekat: 0.85,
  }
}

function lukisDalam(
  l: Tata['dalam'][number],
  huruf: number,
  nilai: string,
  isian: { isi: string; tinta: string },
  alas: boolean,
): Unsur[] {
  const baris = [...l.baris, nilai]
  return baris.flatMap((teks, i) => {
    const y = getAlas(l.y, i, baris.length, huruf, BARIS)
    const tebal = i === l.baris.length ? 800 : 500
    const lebar = getLebar(teks, huruf, tebal)
    return [
      ...(alas ? [createAlas(l.x - lebar / 2 - 1, y, lebar + 2, huruf, isian.isi)] : []),
      createTeks(l.x, y, teks, { huruf, tebal, warna: isian.tinta, jangkar: 'tengah' }),
    ]
  })
}

function lukisLuar(l: Tata['luar'][number], huruf: number, nilai: string): Unsur[] {
  const x = l.kiri ? l.x + l.lebar / 2 : l.x - l.lebar / 2
  const akhir = l.baris.length - 1
  const [ux, uy] = l.ujung.map(Math.round)
  const { x: ax, y: ay } = l.area
  return [
    { jenis: 'jalur', d: `M${ax} ${ay}L${ux} ${uy}`, garis: TINTA, tebalGaris: 1 },
    { jenis: 'kotak', x: ax - 3, y: ay - 3, lebar: 6, tinggi: 6, sudut: 3, isi: TINTA },
    ...l.baris.map((teks, i) =>
      createTeks(
        x,
        getAlas(l.y, i, l.baris.length, huruf, BARIS_LUAR),
        i === akhir ? `${teks} ${nilai}` : teks,
        {
          huruf,
          tebal: i === akhir ? 700 : 500,
          jangkar: l.kiri ? 'kanan' : 'kiri',
        },
      ),
    ),
  ]
}

/** The map with names and values on every area, letters about `huruf` units of the sheet; as large as its room allows. */
export function createPeta(
  peta: PetaRapat,
  i: IndikatorBeku,
  tempat: readonly NilaiTempat[],
  ruang: Ruang,
  huruf: number,
): Unsur[] {
  const perKode = new Map(tempat.map((t) => [t.kode, t]))
  const nilai = (kode: string) => {
    const n = perKode.get(kode)
    return n ? formatNilaiPolos(i, n) : ''
  }
  const panjang = Math.max(4, ...tempat.map((t) => formatNilaiPolos(i, t).length))
  const l = letakkan(peta, ruang, huruf, `${'8'.repeat(panjang - 2)},8`)
  const isi: Unsur[] = peta.area.flatMap((a) => lukisBidang(a, i, perKode.get(a.kode) ?? null))
  for (const a of peta.area) {
    isi.push({ jenis: 'jalur', d: createJalur(a), garis: '#ffffff', tebalGaris: 2.4 })
    isi.push({ jenis: 'jalur', d: createJalur(a), garis: TINTA2, tebalGaris: 0.9 })
  }
  for (const x of l.tata.luar) isi.push(...lukisLuar(x, l.huruf, nilai(x.area.kode)))
  for (const x of l.tata.dalam) {
    const n = perKode.get(x.area.kode) ?? null
    const isian = getWarnaIsian(i.arah, getIsian(getSkalaTetap(i), n))
    isi.push(...lukisDalam(x, l.huruf, nilai(x.area.kode), isian, n?.tercetak === null || isSebagian(n)))
  }
  const lebar = (l.tata.kiri + peta.lebar + l.tata.kanan) * l.skala
  return [
    {
      jenis: 'grup',
      x: ruang.x + (ruang.lebar - lebar) / 2 + l.tata.kiri * l.skala,
      y: ruang.y + (ruang.tinggi - peta.tinggi * l.skala) / 2,
      skala: l.skala,
      isi,
    },
  ]
}

/** Classes with the number of places in each, target, no data. `satuan`: what is counted. Ends where `y` says. */
export function createLegenda(
  i: IndikatorBeku,
  tempat: readonly NilaiTempat[],
  satuan: string,
  { x, y, lebar, huruf }: { x: number; y: number; lebar: number; huruf: number },
): Bagian {
  const skala = getSkalaTetap(i)
  const { kelas, kosong, sebagian } = hitungIsian(skala, tempat)
  const target = tempat.find((t) => t.target)?.target?.nilai ?? null
  const unsur: Unsur[] = [
    createTeks(x, y + huruf, 'Persen', { huruf, warna: TINTA2 }),
    createTeks(x + lebar, y + huruf, satuan, { huruf, warna: TINTA2, jangkar: 'kanan' }),
  ]
  let atas = y + huruf * 1.7
  const tinggi = huruf * 1.75
  const baris = (teks: string, jumlah: number, kotak: (k: Ruang) => Unsur[]) => {
    unsur.push(...kotak({ x, y: atas + 2, lebar: huruf * 2, tinggi: tinggi - 4 }))
    const alas = atas + tinggi / 2 + huruf * 0.35
    unsur.push(createTeks(x + huruf * 2.6, alas, teks, { huruf }))
    unsur.push(createTeks(x + lebar, alas, formatBulat(jumlah), { huruf, tebal: 700, jangkar: 'kanan' }))
    atas += tinggi
  }
  kelas.forEach((jumlah, k) => {
    const { isi } = getWarnaIsian(i.arah, `k${skala.warna[k]}` as Isian)
    baris(formatRentang(skala, k, i.desimal), jumlah, (r) => [
      { jenis: 'kotak', ...r, isi, garis: TINTA2, tebalGaris: huruf / 30 },
    ])
    if (target !== null && skala.batas[k] === target) {
      unsur.push(createGarisTarget(`M${x - huruf * 0.3} ${atas}h${huruf * 2.6}`, huruf / 8))
    }
  })
  atas += huruf * 0.3
  if (kosong > 0) baris('tanpa data', kosong, (r) => createKotakArsir(r, TINTA2, huruf / 3.2))
  if (sebagian > 0) baris('di bawah 80 % lapor', sebagian, (r) => createKotakArsir(r, TINTA2, huruf / 1.8))
  if (target !== null) {
    const teks = `target ${formatTarget(target)} %`
    unsur.push(createTeks(x, atas + huruf * 1.3, teks, { huruf, tebal: 700, warna: EMAS_TEKS }))
    atas += huruf * 1.8
  }
  return { unsur, y: atas }
}

/** The classes side by side with their numbers of places, for under a map. */
export function createLegendaMendatar(
  i: IndikatorBeku,
  tempat: readonly NilaiTempat[],
  satuan: string,
  { x, y, lebar, huruf }: { x: number; y: number; lebar: number; huruf: number },
): Bagian {
  const skala = getSkalaTetap(i)
  const { kelas, kosong, sebagian } = hitungIsian(skala, tempat)
  const target = tempat.find((t) => t.target)?.target?.nilai ?? null
  const arsir = [
    ...(kosong > 0 ? [{ teks: 'tanpa data', jumlah: kosong, jarak: huruf / 3.2 }] : []),
    ...(sebagian > 0 ? [{ teks: '< 80 % lapor', jumlah: sebagian, jarak: huruf / 1.6 }] : []),
  ]
  const n = kelas.length + arsir.length
  const kotak = { lebar: (lebar - huruf * 0.5 * (n - 1)) / n, tinggi: huruf * 1.1, y }
  const keterangan = `Persen: jumlah ${satuan} di kelas itu.${target === null ? '' : ` Garis putus: target ${formatTarget(target)}\u00a0%.`}`
  const di = (k: number) => x + k * (kotak.lebar + huruf * 0.5)
  const kata = (k: number, teks: string, jumlah: number): Unsur =>
    createTeks(di(k), y + huruf * 2.2, `${teks}: ${formatBulat(jumlah)}`, { huruf })
  return {
    unsur: [
      ...kelas.flatMap((jumlah, k): Unsur[] => {
        const { isi } = getWarnaIsian(i.arah, `k${skala.warna[k]}` as Isian)
        return [
          { jenis: 'kotak', ...kotak, x: di(k), isi, garis: TINTA2, tebalGaris: huruf / 20 },
          kata(k, formatRentang(skala, k, i.desimal), jumlah),
          ...(target !== null && skala.batas[k] === target
            ? [createGarisTarget(`M${di(k + 1) - huruf * 0.25} ${y - huruf * 0.4}v${huruf * 1.9}`, huruf / 5)]
            : []),
        ]
      }),
      createTeks(x, y + huruf * 3.6, keterangan, { huruf, warna: TINTA2 }),
      ...arsir.flatMap((a, k) => [
        ...createKotakArsir({ ...kotak, x: di(kelas.length + k) }, TINTA2, a.jarak),
        kata(kelas.length + k, a.teks, a.jumlah),
      ]),
    ],
    y: y + huruf * 4,
  }
}
