import type { AngkaBeku, ModelRapat, SalindiaBidang, SalindiaTren } from '@/indikator/rapat/tipe'
import { formatAngka } from '@/lib/angka'
import { formatBulanPendek, formatBulanSingkat } from '@/lib/periode'
import { formatNilai, formatNilaiPolos, formatSasaran, WARNA_STATUS } from '../gambar/angka'
import {
  createGarisTarget,
  createKotakArsir,
  createSkala,
  getX,
  getY,
  type Ruang,
  type Skala,
} from '../gambar/grafik'
import { createParagrafMuat, createTeks, potong } from '../gambar/teks'
import type { Lembar, Unsur } from '../gambar/unsur'
import { EMAS_TEKS, GARIS, HUTAN, MUKA, TINTA, TINTA2 } from '../gambar/warna'
import { createAngkaBesar } from './angka'
import { createKosong, createLembar, ISI, TERKECIL } from './kerangka'

/** Round numbers of an axis, about five. */
export const listTik = (dari: number, sampai: number): number[] => {
  const kasar = (sampai - dari) / 4
  const pangkat = 10 ** Math.floor(Math.log10(Math.max(kasar, 0.01)))
  const langkah = ([1, 2, 5, 10].find((n) => n * pangkat >= kasar) ?? 10) * pangkat
  const hasil = []
  for (let t = Math.ceil(dari / langkah) * langkah; t <= sampai; t += langkah)
    hasil.push(Math.round(t * 100) / 100)
  return hasil
}

function createSumbu(a: AngkaBeku, r: Ruang, skala: Skala): Unsur[] {
  const target = a.target?.nilai ?? null
  const garis = listTik(skala.bawah, skala.atas).flatMap((t): Unsur[] => {
    const y = getY(r, skala, t)
    const kata = formatAngka(t, Number.isInteger(t) ? 0 : 1)
    return [
      { jenis: 'jalur', d: `M${r.x} ${y}H${r.x + r.lebar}`, garis: GARIS, tebalGaris: 1.5 },
      createTeks(r.x - 16, y + 10, kata, { huruf: TERKECIL, warna: TINTA2, jangkar: 'kanan' }),
    ]
  })
  const langkah = Math.max(1, Math.ceil(a.deret.length / 7))
  const bulan = a.deret.flatMap((t, i) => {
    if ((a.deret.length - 1 - i) % langkah !== 0) return []
    const kata =
      i < langkah || t.bulan.endsWith('-01') ? formatBulanPendek(t.bulan) : formatBulanSingkat(t.bulan)
    const gaya = { huruf: TERKECIL, warna: TINTA2, jangkar: 'tengah' } as const
    return [createTeks(getX(r, i, a.deret.length), r.y + r.tinggi + 48, kata, gaya)]
  })
  if (target === null) return [...garis, ...bulan]
  const y = getY(r, skala, target)
  const kata = createTeks(r.x + 8, y - 14, formatSasaran(a), {
    huruf: TERKECIL,
    tebal: 700,
    warna: EMAS_TEKS,
  })
  return [...garis, ...bulan, createGarisTarget(`M${r.x} ${y}H${r.x + r.lebar}`, 5), kata]
}

function createGaris(a: AngkaBeku, r: Ruang, skala: Skala): Unsur[] {
  let d = ''
  const titik: Unsur[] = []
  a.deret.forEach((t, i) => {
    if (t.nilai === null) return
    const [x, y] = [getX(r, i, a.deret.length), getY(r, skala, t.nilai)]
    const akhir = i === a.deret.length - 1
    const j = akhir ? 13 : 8
    d += `${i === 0 || a.deret[i - 1]?.nilai === null ? 'M' : 'L'}${x} ${y}`
    titik.push({
      jenis: 'kotak',
      x: x - j,
      y: y - j,
      lebar: 2 * j,
      tinggi: 2 * j,
      sudut: j,
      isi: HUTAN,
      garis: MUKA,
      tebalGaris: 3,
    })
    if (akhir)
      titik.push(
        createTeks(x + 22, y + 13, formatAngka(t.nilai, a.indikator.desimal), { huruf: 38, tebal: 800 }),
      )
  })
  return [{ jenis: 'jalur', d, garis: HUTAN, tebalGaris: 7 }, ...titik]
}

/** One number over the months, large. */
export function createTren(s: SalindiaTren, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  const a = s.angka
  const x = 720
  const r = { x: x + 90, y: ISI.y + 30, lebar: ISI.x + ISI.lebar - x - 200, tinggi: ISI.tinggi - 110 }
  const besar = createAngkaBesar(a, ISI.x, ISI.y, x - ISI.x - 70)
  const ada = a.deret.flatMap((t) => (t.nilai === null ? [] : [t.nilai]))
  if (ada.length === 0) return createLembar(s, m, besar, nomor)
  const skala = createSkala(a.target ? [...ada, a.target.nilai] : ada)
  return createLembar(s, m, [...besar, ...createSumbu(a, r, skala), ...createGaris(a, r, skala)], nomor)
}

/** The six fields by place as a table of values, shaded by status. */
export function createBidang(s: SalindiaBidang, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  const lebarNama = 330
  const n = Math.max(1, s.bidang.length)
  const lebar = (ISI.lebar - lebarNama) / n
  const muat = Math.min(s.baris.length, 20)
  const y0 = ISI.y + 100
  const langkah = Math.min(46, (ISI.tinggi - 88) / Math.max(8, muat))
  const tinggi = langkah - 2
  const sel = (
    teks: string,
    x: number,
    y: number,
    status: keyof typeof WARNA_STATUS,
    kosong: boolean,
  ): Unsur[] => {
    const kotak = { x: x + 4, y, lebar: lebar - 8, tinggi }
    return [
      ...(kosong
        ? createKotakArsir(kotak, GARIS, 12)
        : [{ jenis: 'kotak' as const, ...kotak, isi: WARNA_STATUS[status].muda, sudut: 4 }]),
      createTeks(x + lebar / 2, y + tinggi / 2 + TERKECIL * 0.36, teks, {
        huruf: TERKECIL,
        tebal: 700,
        warna: kosong ? TINTA : WARNA_STATUS[status].teks,
        jangkar: 'tengah',
      }),
    ]
  }
  const kepala = s.bidang.flatMap((b, i) => {
    const x = ISI.x + lebarNama + i * lebar
    return [
      ...createParagrafMuat(x + 1, ISI.y - 24, { lebar: lebar - 2, tinggi: 68, terkecil: TERKECIL }, b.nama, {
        huruf: TERKECIL,
        tebal: 500,
        jangkar: 'tengah',
        jarak: 1.1,
      }).unsur,
      createTeks(x + lebar / 2, ISI.y + 82, formatNilai(b.angka.indikator, b.angka), {
        huruf: 34,
        tebal: 800,
        warna: WARNA_STATUS[b.angka.status].teks,
        jangkar: 'tengah',
      }),
    ]
  })
  const baris = s.baris.slice(0, muat).flatMap((b, j) => {
    const y = y0 + j * langkah
    return [
      createTeks(ISI.x, y + tinggi / 2 + TERKECIL * 0.36, potong(b.nama, lebarNama - 6, TERKECIL), {
        huruf: TERKECIL,
      }),
      ...b.sel.flatMap((c, i) => {
        const indikator = s.bidang[i]?.angka.indikator
        return indikator
          ? sel(
              formatNilaiPolos(indikator, c),
              ISI.x + lebarNama + i * lebar,
              y,
              c.status,
              c.tercetak === null,
            )
          : []
      }),
    ]
  })
  const sisa = s.baris.length - muat
  const lain =
    sisa > 0
      ? [createTeks(ISI.x, ISI.y + 76, `${muat} dari ${s.baris.length}`, { huruf: TERKECIL, warna: TINTA2 })]
      : []
  return createLembar(
    s,
    m,
    [
      createTeks(ISI.x, ISI.y + 20, m.namaWilayah.length > 22 ? 'Seluruhnya' : m.namaWilayah, {
        huruf: 32,
        tebal: 700,
      }),
      ...lain,
      ...kepala,
      ...baris,
    ],
    nomor,
  )
}
