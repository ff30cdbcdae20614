import { BATAS_LENGKAP, hitungIsian, type Isian } from '@/indikator/isian'
import { isBerjawaban } from '@/indikator/jawaban'
import type { NilaiTempat } from '@/indikator/model'
import { formatRentang, type SkalaKelas } from '@/indikator/skala-kelas'
import type { Indikator } from '@/indikator/tipe'
import { getWarnaIsian, WARNA } from '@/indikator/warna-isian'
import { formatBulat } from '@/lib/angka'
import { createArsir } from '@/lib/arsir'
import { formatTarget } from '@/lib/format-target'
import { bulat, createTeks } from './kanvas'

interface Bahan {
  indikator: Indikator
  tempat: readonly NilaiTempat[]
  skala: SkalaKelas
  satuan: string
}

interface Letak {
  x: number
  y: number
  lebar: number
  huruf: number
}

function createKotak(
  x: number,
  y: number,
  lebar: number,
  tinggi: number,
  isi: string,
  arsir?: 'rapat' | 'renggang',
) {
  const cincin = [
    [x, y],
    [x + lebar, y],
    [x + lebar, y + tinggi],
    [x, y + tinggi],
    [x, y],
  ] as const
  const garis = arsir
    ? `<path d="${createArsir([cincin], arsir === 'rapat' ? 5 : 8)}" stroke="${arsir === 'rapat' ? WARNA.arsirGaris : WARNA.tinta}" stroke-width="1.2" fill="none"/>`
    : ''
  return `<rect x="${bulat(x)}" y="${bulat(y)}" width="${bulat(lebar)}" height="${bulat(tinggi)}" fill="${isi}" stroke="${WARNA.garis}"/>${garis}`
}

const createGarisTarget = (x: number, y: number, lebar: number): string =>
  `<path d="M${bulat(x)} ${bulat(y)}h${bulat(lebar)}" stroke="${WARNA.emas}" stroke-width="3" stroke-dasharray="5 3"/>`

/** Classes from top to bottom with the number of places in each, places without data, hatchings, target. Returns where it ends. */
export function createLegenda(b: Bahan, { x, y, lebar, huruf }: Letak): { svg: string; y: number } {
  const { kelas, kosong, sebagian } = hitungIsian(b.skala, b.tempat)
  const target = b.tempat.find((t) => t.target)?.target?.nilai ?? null
  const tinggi = huruf * 1.75
  const kotak = huruf * 2
  const isi: string[] = []
  const baris = (teks: string, jumlah: number, warna: string, arsir?: 'rapat' | 'renggang') => {
    const alas = y + tinggi / 2 + huruf * 0.35
    isi.push(createKotak(x, y + 2, kotak, tinggi - 4, warna, arsir))
    isi.push(createTeks(x + kotak + huruf * 0.7, alas, teks, { huruf, warna: WARNA.tinta }))
    isi.push(
      createTeks(x + lebar, alas, formatBulat(jumlah), {
        huruf,
        warna: WARNA.tinta,
        tebal: 700,
        jangkar: 'end',
      }),
    )
    y += tinggi
  }
  const jawaban = isBerjawaban(b.indikator, b.tempat)
  if (!jawaban) isi.push(createTeks(x, y + huruf, 'Persen', { huruf, warna: WARNA.tinta2 }))
  isi.push(createTeks(x + lebar, y + huruf, b.satuan, { huruf, warna: WARNA.tinta2, jangkar: 'end' }))
  y += huruf * 1.7
  kelas.forEach((jumlah, k) => {
    if (jawaban && k > 0 && k < kelas.length - 1) return
    const isian = `k${b.skala.warna[k]}` as Isian
    const kata = jawaban ? (k === 0 ? 'belum' : 'ya') : formatRentang(b.skala, k, b.indikator.desimal)
    baris(kata, jumlah, getWarnaIsian(b.indikator.arah, isian).isi)
    if (target !== null && b.skala.batas[k] === target) {
      isi.push(createGarisTarget(x - 6, y, kotak + 12))
    }
  })
  y += huruf * 0.3
  baris('tanpa data', kosong, WARNA.arsirDasar, 'rapat')
  if (sebagian > 0) {
    baris(`di bawah ${formatBulat(BATAS_LENGKAP * 100)} % lapor`, sebagian, WARNA.redup, 'renggang')
  }
  y += huruf * 0.5
  if (target !== null) {
    const diSkala = b.skala.batas.includes(target)
    if (diSkala) isi.push(createGarisTarget(x, y + huruf * 0.65, kotak))
    isi.push(
      createTeks(x + (diSkala ? kotak + huruf * 0.7 : 0), y + huruf, `target ${formatTarget(target)} %`, {
        huruf,
        warna: WARNA.emasTeks,
        tebal: 700,
      }),
    )
    y += huruf * 1.5
  }
  return { svg: isi.join(''), y }
}
