import { getIsian, isSebagian } from '@/indikator/isian'
import type { NilaiTempat } from '@/indikator/model'
import type { SkalaKelas } from '@/indikator/skala-kelas'
import { getWarnaIsian, WARNA } from '@/indikator/warna-isian'
import { createArsir } from '@/lib/arsir'
import type { ModelGambar } from '@/server/loaders/gambar'
import { formatNilai } from '../data-peta'
import {
  CINCIN_PETAK,
  getBatasBlok,
  type PetakTergambar,
  patahkanNama,
  SUDUT_PETAK,
  susunPetak,
} from '../petak'
import { bulat, createTeks } from './kanvas'
import type { Lukisan } from './lukisan'

const BIDANG = `M${SUDUT_PETAK.map(([x, y]) => `${x} ${y}`).join('L')}Z`
const RAPAT = createArsir([CINCIN_PETAK], 7)
const RENGGANG = createArsir([CINCIN_PETAK], 12)
const SPASI = 12
/** Names of desa are readable up to this many hexagons; beyond it, the kecamatan are named. */
const MAKS_BERNAMA = 60

function lukisNama(m: ModelGambar, n: NilaiTempat, warna: { isi: string; tinta: string }): string {
  const { baris, ukuran } = patahkanNama(n.nama)
  const atas = (-(baris.length - 1) * SPASI) / 2 - 5
  const tepi = n.tercetak === null || isSebagian(n) ? warna.isi : undefined
  const gaya = { warna: warna.tinta, jangkar: 'middle', tepi } as const
  const nama = baris.map((b, i) => createTeks(0, atas + i * SPASI, b, { ...gaya, huruf: ukuran, tebal: 600 }))
  const nilai = createTeks(0, atas + baris.length * SPASI + 3, formatNilai(m.indikator, n), {
    ...gaya,
    huruf: 14.5,
    tebal: 800,
  })
  return nama.join('') + nilai
}

function lukisPetak(
  m: ModelGambar,
  p: PetakTergambar,
  n: NilaiTempat,
  skala: SkalaKelas,
  bernama: boolean,
): string {
  const isian = getIsian(skala, n)
  const warna = getWarnaIsian(m.indikator.arah, isian)
  const arsir =
    isian === 'kosong'
      ? `<path d="${RAPAT}" stroke="${WARNA.arsirGaris}" stroke-width="1.6"/>`
      : isSebagian(n)
        ? `<path d="${RENGGANG}" stroke="${WARNA.tinta}" stroke-width="0.9" opacity="0.55"/>`
        : ''
  const tepi = isian === 'kosong' ? ` stroke="${WARNA.arsirGaris}"` : ''
  return `<g transform="translate(${p.x} ${p.y})"><path d="${BIDANG}" fill="${warna.isi}"${tepi}/>${arsir}${bernama ? lukisNama(m, n, warna) : ''}</g>`
}

function lukisBlok(
  petak: readonly PetakTergambar[],
  nama: ReadonlyMap<string, string>,
  huruf: number,
): string {
  const batas = `<path d="${getBatasBlok(petak)}" fill="none" stroke="${WARNA.tinta}" stroke-width="3.5" stroke-linecap="round"/>`
  const label = [...nama].map(([kode, teks]) => {
    const milik = petak.filter((p) => p.kode.startsWith(`${kode}.`))
    if (milik.length === 0) return ''
    const x = milik.reduce((n, p) => n + p.x, 0) / milik.length
    const y = milik.reduce((n, p) => n + p.y, 0) / milik.length
    return createTeks(x, y + huruf * 0.35, teks, {
      huruf,
      warna: WARNA.tinta,
      tebal: 700,
      jangkar: 'middle',
      tepi: WARNA.muka,
    })
  })
  return batas + label.join('')
}

/** One hexagon per desa: with names and values where they can be read, else with the kecamatan outlined and named. */
export function lukisPetakDesa(m: ModelGambar, skala: SkalaKelas, besar: boolean): Lukisan {
  const gambar = susunPetak(m.petak)
  const perKode = new Map(m.tempat.map((t) => [t.kode, t]))
  const bernama = gambar.petak.length <= MAKS_BERNAMA
  const isi = gambar.petak.map((p) => {
    const n = perKode.get(p.kode)
    return n ? lukisPetak(m, p, n, skala, bernama) : ''
  })
  const blok = bernama ? '' : lukisBlok(gambar.petak, m.namaKecamatan, besar ? 38 : 34)
  return {
    svg: isi.join('') + blok,
    kotak: { x: 0, y: 0, lebar: bulat(gambar.lebar), tinggi: bulat(gambar.tinggi) },
  }
}
