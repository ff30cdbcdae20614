import type {
  ModelRapat,
  SalindiaKecamatan,
  SalindiaPeringkat,
  SalindiaTertinggal,
  TindakLanjutRingkas,
} from '@/indikator/rapat/tipe'
import { getSkalaTetap } from '@/indikator/skala-kelas'
import { formatBulat } from '@/lib/angka'
import {
  createTanda,
  formatNilai,
  formatNilaiPolos,
  formatSasaran,
  formatUbah,
  WARNA_STATUS,
} from '../gambar/angka'
import { createGarisTarget, createKotakArsir } from '../gambar/grafik'
import { getLebar } from '../gambar/lebar-huruf'
import { createParagraf, createParagrafMuat, createTeks, potong } from '../gambar/teks'
import type { Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, EMAS_TEKS, GARIS, HUTAN, TINTA2 } from '../gambar/warna'
import { createAngkaBesar } from './angka'
import { createDaftar, createKartu, createKosong, createLembar, ISI, TERKECIL } from './kerangka'
import { sebutTenggat } from './sampul'

/** Rows that one column of bars holds in letters of the smallest size. */
const BARIS_KOLOM = 20

function getAtas(s: SalindiaPeringkat): number {
  const nilai = s.tempat.flatMap((t) => (t.tercetak === null ? [] : [t.tercetak]))
  const target = s.tempat.find((t) => t.target)?.target?.nilai ?? 0
  return Math.max(
    1,
    target * 1.05,
    ...nilai,
    s.keseluruhan.tercetak ?? 0,
    ...getSkalaTetap(s.indikator).batas.slice(0, 1),
  )
}

function createKolomBatang(
  s: SalindiaPeringkat,
  tempat: SalindiaPeringkat['tempat'],
  r: { x: number; y: number; lebar: number; langkah: number },
): Unsur[] {
  const atas = getAtas(s)
  const lebarNama = Math.min(
    r.lebar * 0.42,
    Math.max(...tempat.map((t) => getLebar(t.nama, TERKECIL, 500))) + 10,
  )
  const lebarNilai = 150
  const x0 = r.x + 40 + lebarNama + 16
  const lebar = r.x + r.lebar - lebarNilai - x0
  const target = tempat.find((t) => t.target)?.target?.nilai ?? null
  const batang = tempat.flatMap((t, i) => {
    const y = r.y + i * r.langkah
    const alas = y + r.langkah / 2 + TERKECIL * 0.36
    const tinggi = Math.min(30, r.langkah - 10)
    const kotak = { x: x0, y: y + (r.langkah - tinggi) / 2, tinggi }
    const panjang = t.tercetak === null ? 0 : Math.max(2, (t.tercetak / atas) * lebar)
    return [
      createTanda(t.status, r.x + 14, y + r.langkah / 2, 20),
      createTeks(r.x + 40, alas, potong(t.nama, lebarNama, TERKECIL), { huruf: TERKECIL }),
      ...(t.tercetak === null
        ? createKotakArsir({ ...kotak, lebar: 60 }, TINTA2, 8)
        : [{ jenis: 'kotak' as const, ...kotak, lebar: panjang, isi: WARNA_STATUS[t.status].isi, sudut: 3 }]),
      createTeks(
        r.x + r.lebar,
        alas,
        t.tercetak === null ? formatNilai(s.indikator, t) : formatNilaiPolos(s.indikator, t),
        {
          huruf: TERKECIL,
          tebal: t.tercetak === null ? 500 : 700,
          jangkar: 'kanan',
        },
      ),
    ]
  })
  if (target === null) return batang
  const x = x0 + (target / atas) * lebar
  return [...batang, createGarisTarget(`M${x} ${r.y - 4}V${r.y + tempat.length * r.langkah + 4}`, 4)]
}

/** All places as bars, worst first; two columns where one does not hold them. */
export function createPeringkat(s: SalindiaPeringkat, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  const kolom = s.tempat.length > BARIS_KOLOM ? 2 : 1
  const muat = kolom * (BARIS_KOLOM - 1)
  const tampil = s.tempat.length > 2 * BARIS_KOLOM ? s.tempat.slice(0, muat) : s.tempat
  const per = Math.ceil(tampil.length / kolom)
  const lebar = (ISI.lebar - 60 * (kolom - 1)) / kolom
  const target = s.tempat.find((t) => t.target)
  const keterangan = [
    `${m.namaWilayah} ${formatNilai(s.indikator, s.keseluruhan)}`,
    target ? formatSasaran(target) : 'tanpa target',
    s.tempat.length > tampil.length
      ? `${tampil.length} dari ${s.tempat.length} tempat, terjauh dahulu`
      : null,
  ]
  const y = ISI.y + 34
  const langkah = Math.min(46, (ISI.tinggi - 40) / Math.max(per, 8))
  const isi = Array.from({ length: kolom }, (_, k) =>
    createKolomBatang(s, tampil.slice(k * per, (k + 1) * per), {
      x: ISI.x + k * (lebar + 60),
      y,
      lebar,
      langkah,
    }),
  )
  const kata = createTeks(ISI.x, ISI.y + 14, keterangan.filter(Boolean).join(' · '), {
    huruf: 32,
    tebal: 700,
    warna: EMAS_TEKS,
  })
  return createLembar(s, m, [kata, ...isi.flat()], nomor)
}

/** A promise in its dashed box. */
function createJanji(t: TindakLanjutRingkas, x: number, y: number, lebar: number): Unsur[] {
  const tenggat = sebutTenggat(t)
  const kanan = getLebar(tenggat.teks, 32, 700)
  const ruang = { lebar: lebar - 90 - kanan, tinggi: 74, terkecil: TERKECIL }
  const gaya = { huruf: 32, warna: EMAS_TEKS, jarak: 1.2 }
  const createIsi = (atas: number) => createParagrafMuat(x + 28, atas, ruang, `Janji: ${t.keputusan}`, gaya)
  return [
    createKartu(x, y, lebar, 96, true),
    ...createIsi(y + (96 - createIsi(0).y) / 2).unsur,
    createTeks(x + lebar - 28, y + 60, tenggat.teks, {
      huruf: 32,
      tebal: 700,
      warna: tenggat.lewat ? BATA_TEKS : EMAS_TEKS,
      jangkar: 'kanan',
    }),
  ]
}

/** Those that lag, with what holds them, beside the value of the whole. */
export function createTertinggal(s: SalindiaTertinggal, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  const x = 880
  const lebar = ISI.x + ISI.lebar - x
  const ruang = ISI.tinggi - (s.janji ? 120 : 0)
  const tinggi = Math.min(220, (ruang - 20 * (s.baris.length - 1)) / Math.max(1, s.baris.length))
  const kartu = s.baris.flatMap((b, i) => {
    const y = ISI.y + i * (tinggi + 20)
    const nilai = formatNilai(s.indikator, b)
    const lebarNilai = getLebar(nilai, 48, 800)
    const sebab = b.sebab.join(', ') || formatUbah(s.indikator, b.ubah, m.bulan).teks
    return [
      createKartu(x, y, lebar, tinggi),
      createTanda(b.status, x + 42, y + 52, 26),
      createTeks(x + 72, y + 66, potong(b.nama, lebar - 130 - lebarNilai, 42, 700), {
        huruf: 42,
        tebal: 700,
      }),
      createTeks(x + lebar - 28, y + 68, nilai, { huruf: 48, tebal: 800, jangkar: 'kanan' }),
      ...createParagraf(x + 28, y + 88, lebar - 56, sebab, {
        huruf: 32,
        warna: TINTA2,
        maks: tinggi >= 170 ? 2 : 1,
      }).unsur,
    ]
  })
  const besar = createAngkaBesar(
    { ...s.keseluruhan, indikator: s.indikator, bulan: m.bulan },
    ISI.x,
    ISI.y,
    x - ISI.x - 80,
  )
  const janji = s.janji ? createJanji(s.janji, x, ISI.y + s.baris.length * (tinggi + 20), lebar) : []
  return createLembar(s, m, [...besar, ...kartu, ...janji], nomor)
}

/** One kecamatan or desa on one sheet. */
export function createKartuTempat(s: SalindiaKecamatan, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  const lebarKiri = 1060
  const baris = s.angka.slice(0, 6)
  const langkah = Math.min(118, ISI.tinggi / Math.max(1, baris.length))
  const angka = baris.flatMap((a, i) => {
    const y = ISI.y + i * langkah
    const ubah = formatUbah(a.indikator, a.ubah, a.bulan)
    const p = s.peringkat[i]
    const rinci = [formatSasaran(a), ubah.teks, p ? `peringkat ${p.ke} dari ${p.dari}` : null]
      .filter(Boolean)
      .join(' · ')
    return [
      { jenis: 'jalur' as const, d: `M${ISI.x} ${y}H${ISI.x + lebarKiri}`, garis: GARIS, tebalGaris: 2 },
      createTanda(a.status, ISI.x + 14, y + 40, 24),
      createTeks(ISI.x + 44, y + 52, potong(a.indikator.namaPendek, 620, 36, 700), { huruf: 36, tebal: 700 }),
      createTeks(ISI.x + lebarKiri, y + 58, formatNilai(a.indikator, a), {
        huruf: a.nilai.jenis === 'angka' ? 54 : 36,
        tebal: 800,
        jangkar: 'kanan',
      }),
      createTeks(ISI.x + 44, y + 96, potong(rinci, lebarKiri - 44, TERKECIL), {
        huruf: TERKECIL,
        warna: TINTA2,
      }),
    ]
  })
  const x = ISI.x + lebarKiri + 70
  const lebar = ISI.x + ISI.lebar - x
  const unsur = [
    createTeks(x, ISI.y + 34, `${formatBulat(s.tempat.posyandu)} posyandu`, {
      huruf: 40,
      tebal: 800,
      warna: HUTAN,
    }),
  ]
  let y = ISI.y + 64
  const bagian = (judul: string, isi: readonly string[], tinggi: number) => {
    if (isi.length === 0) return
    unsur.push(createTeks(x, y + 40, judul, { huruf: 34, tebal: 700 }))
    const d = createDaftar(x, y + 56, { lebar, tinggi }, isi, TERKECIL)
    unsur.push(...d.unsur)
    y = d.y + 22
  }
  bagian('Yang menahan', s.sebab, s.bawah.length > 0 ? 230 : 420)
  const dasar = s.angka.find((a) => a.indikator.kode === s.bawahIndikator)?.indikator
  const sebutNilai = (b: SalindiaKecamatan['bawah'][number]) => (dasar ? ` ${formatNilai(dasar, b)}` : '')
  bagian(
    `${s.sebutanBawah.charAt(0).toUpperCase()}${s.sebutanBawah.slice(1)} yang paling menentukan`,
    s.bawah.map((b) => [`${b.nama}${sebutNilai(b)}`, b.sebab[0]].filter(Boolean).join(': ')),
    ISI.y + ISI.tinggi - y - 60 - (s.janji.length > 0 ? 170 : 0),
  )
  bagian(
    'Janji',
    s.janji.map((t) => `${t.keputusan}, ${sebutTenggat(t).teks}`),
    Math.max(80, ISI.y + ISI.tinggi - y - 60),
  )
  return createLembar(s, m, [...angka, ...unsur], nomor)
}
