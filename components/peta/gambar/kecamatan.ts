import { getIsian, isBanyakKosong } from '@/indikator/isian'
import type { SkalaKelas } from '@/indikator/skala-kelas'
import { getWarnaIsian, WARNA } from '@/indikator/warna-isian'
import { BARIS, type LabelDalam } from '@/lib/label-peta/label'
import { getAlas } from '@/lib/label-peta/label-baris'
import { BARIS_LUAR, type LabelLuar } from '@/lib/label-peta/label-calon'
import type { ModelGambar } from '@/server/loaders/gambar'
import { type BarisPeta, susunBaris } from '../data-peta'
import { getTataPeta } from '../tata-peta'
import { createTeks } from './kanvas'
import type { Lukisan } from './lukisan'

type Peta = NonNullable<ModelGambar['peta']>

function lukisBidang(
  jalur: { bidang: string; rapat: string; renggang: string },
  b: BarisPeta,
  isi: string,
): string {
  const bidang = `<path d="${jalur.bidang}" fill="${isi}"/>`
  const rapat =
    b.isian === 'kosong'
      ? `<path d="${jalur.rapat}" fill="none" stroke="${WARNA.arsirGaris}" stroke-width="2.2"/>`
      : ''
  const renggang = b.sebagian
    ? `<path d="${jalur.renggang}" fill="none" stroke="${WARNA.tinta}" stroke-width="1.1" opacity="0.55"/>`
    : ''
  return bidang + rapat + renggang
}

function lukisDalam(
  l: LabelDalam<unknown>,
  b: BarisPeta,
  huruf: number,
  warna: { isi: string; tinta: string },
): string {
  const baris = [...l.baris, b.nilai]
  return baris
    .map((teks, i) =>
      createTeks(l.x, getAlas(l.y, i, baris.length, huruf, BARIS), teks, {
        huruf,
        warna: warna.tinta,
        tebal: i === l.baris.length ? 700 : 500,
        jangkar: 'middle',
        tepi: b.isian === 'kosong' || b.sebagian ? warna.isi : undefined,
      }),
    )
    .join('')
}

function lukisLuar(l: LabelLuar<{ x: number; y: number }>, b: BarisPeta, huruf: number): string {
  const x = l.kiri ? l.x + l.lebar / 2 : l.x - l.lebar / 2
  const akhir = l.baris.length - 1
  const teks = l.baris.map((t, i) =>
    createTeks(x, getAlas(l.y, i, l.baris.length, huruf, BARIS_LUAR), i === akhir ? `${t} ${b.nilai}` : t, {
      huruf,
      warna: WARNA.tinta,
      tebal: i === akhir ? 600 : 500,
      jangkar: l.kiri ? 'end' : 'start',
    }),
  )
  const [ux, uy] = l.ujung.map(Math.round)
  return (
    `<path d="M${l.area.x} ${l.area.y}L${ux} ${uy}" stroke="${WARNA.tinta}" stroke-width="1.1" opacity="0.7"/>` +
    `<circle cx="${l.area.x}" cy="${l.area.y}" r="3.2" fill="${WARNA.tinta}"/>${teks.join('')}`
  )
}

function lukisGaris({ bentuk, jalur }: Peta, baris: readonly BarisPeta[]): string {
  const putus = (pola: string) => (bentuk.batas.resmi ? '' : ` stroke-dasharray="${pola}"`)
  const dalam = isBanyakKosong(baris) ? WARNA.garisIsian : WARNA.muka
  return (
    `<path d="${jalur.dalam}" fill="none" stroke="${dalam}" stroke-width="1.6" stroke-linejoin="round"${putus('7 3')}/>` +
    `<path d="${jalur.luar}" fill="none" stroke="${WARNA.tinta2}" stroke-width="1.3" stroke-linejoin="round"${putus('7 4')}/>`
  )
}

/** The map of the kecamatan with names and values, letters at most `hurufMaks` high in units of the drawing. */
export function lukisKecamatan(m: ModelGambar, peta: Peta, skala: SkalaKelas, hurufMaks: number): Lukisan {
  const baris = susunBaris(m.indikator, m.tempat, () => null)
  const perKode = new Map(baris.map((b) => [b.kode, b]))
  const warna = new Map(
    m.tempat.map((t) => [t.kode, getWarnaIsian(m.indikator.arah, getIsian(skala, t))] as const),
  )
  const luar = getWarnaIsian(m.indikator.arah, 'luar')
  const { tata, huruf } = getTataPeta(peta.bentuk, hurufMaks, baris, true)
  const bidang = [...peta.jalur.kecamatan].map(([kode, jalur]) => {
    const b = perKode.get(kode)
    const isi = warna.get(kode)?.isi ?? luar.isi
    return b ? lukisBidang(jalur, b, isi) : `<path d="${jalur.bidang}" fill="${luar.isi}"/>`
  })
  const label = [
    ...tata.luar.map((l) => lukisLuar(l, perKode.get(l.area.kode) as BarisPeta, huruf)),
    ...tata.dalam.map((l) => {
      const b = perKode.get(l.area.kode) as BarisPeta
      return lukisDalam(l, b, huruf, warna.get(b.kode) ?? luar)
    }),
  ]
  return {
    svg: bidang.join('') + lukisGaris(peta, baris) + label.join(''),
    kotak: {
      x: -tata.kiri,
      y: 0,
      lebar: tata.kiri + peta.bentuk.lebar + tata.kanan,
      tinggi: peta.bentuk.tinggi,
    },
  }
}
