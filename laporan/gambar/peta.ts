import { getIsian, hitungIsian, type Isian, isSebagian } from '@/indikator/isian'
import type { NilaiTempat } from '@/indikator/model'
import type { AreaPetaRapat, IndikatorBeku, PetaRapat, TataPetaRapat } from '@/indikator/rapat/tipe'
import { formatRentang, getSkalaTetap } from '@/indikator/skala-kelas'
import { getWarnaIsian } from '@/indikator/warna-isian'
import { formatBulat } from '@/lib/angka'
import { createArsir } from '@/lib/arsir'
import { formatTarget } from '@/lib/format-target'
import { BARIS } from '@/lib/label-peta/label'
import { getAlas } from '@/lib/label-peta/label-baris'
import { BARIS_LUAR } from '@/lib/label-peta/label-calon'
import { formatNilaiPolos } from './angka'
import { createGarisTarget, createKotakArsir, type Ruang } from './grafik'
import { getLebar } from './lebar-huruf'
import { createTeks } from './teks'
import type { Bagian, Unsur } from './unsur'
import { EMAS_TEKS, TINTA, TINTA2 } from './warna'

type Nama<K extends 'dalam' | 'luar'> = TataPetaRapat[K][number]

const listCincin = (a: AreaPetaRapat) =>
  [a.cincin, ...a.pulau].map((c) => [...c, c[0] as readonly [number, number]])

const createJalur = (a: AreaPetaRapat): string =>
  [a.cincin, ...a.pulau].map((c) => `M${c.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('')

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
  l: Nama<'dalam'>,
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

function lukisLuar(l: Nama<'luar'>, huruf: number, nilai: string): Unsur[] {
  const akhir = l.baris.length - 1
  const [ax, ay, ux, uy] = l.garis
  return [
    { jenis: 'jalur', d: `M${ax} ${ay}L${ux} ${uy}`, garis: TINTA, tebalGaris: 1 },
    { jenis: 'kotak', x: ax - 3, y: ay - 3, lebar: 6, tinggi: 6, sudut: 3, isi: TINTA },
    ...l.baris.map((teks, i) =>
      createTeks(
        l.x,
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

/** The map with names and values where the slides have them, as large as its room allows. */
export function createPeta(
  peta: PetaRapat,
  i: IndikatorBeku,
  tempat: readonly NilaiTempat[],
  ruang: Ruang,
): Unsur[] {
  const { huruf, kiri, kanan, dalam, luar } = peta.tata
  const perKode = new Map(tempat.map((t) => [t.kode, t]))
  const nilai = (kode: string) => {
    const n = perKode.get(kode)
    return n ? formatNilaiPolos(i, n) : ''
  }
  const isi: Unsur[] = peta.area.flatMap((a) => lukisBidang(a, i, perKode.get(a.kode) ?? null))
  for (const a of peta.area) {
    isi.push({ jenis: 'jalur', d: createJalur(a), garis: '#ffffff', tebalGaris: 2.4 })
    isi.push({ jenis: 'jalur', d: createJalur(a), garis: TINTA2, tebalGaris: 0.9 })
  }
  for (const x of luar) isi.push(...lukisLuar(x, huruf, nilai(x.kode)))
  for (const x of dalam) {
    const n = perKode.get(x.kode) ?? null
    const isian = getWarnaIsian(i.arah, getIsian(getSkalaTetap(i), n))
    isi.push(...lukisDalam(x, huruf, nilai(x.kode), isian, n?.tercetak === null || isSebagian(n)))
  }
  const lebar = kiri + peta.lebar + kanan
  const skala = Math.min(ruang.lebar / lebar, ruang.tinggi / peta.tinggi)
  return [
    {
      jenis: 'grup',
      x: ruang.x + (ruang.lebar - lebar * skala) / 2 + kiri * skala,
      y: ruang.y + (ruang.tinggi - peta.tinggi * skala) / 2,
      skala,
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
  if (sebagian > 0) baris('< 80 % lapor', sebagian, (r) => createKotakArsir(r, TINTA2, huruf / 1.8))
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
