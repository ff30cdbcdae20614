import { formatKelengkapan } from '@/indikator/kelengkapan'
import type { NilaiTempat } from '@/indikator/model'
import type { AngkaBeku, IndikatorBeku } from '@/indikator/rapat/tipe'
import { formatBulan, formatTanggal } from '@/lib/periode'
import {
  createTanda,
  formatBadge,
  formatJumlah,
  formatNilai,
  formatSasaran,
  formatUbah,
  WARNA_STATUS,
} from '../gambar/angka'
import { createGarisDeret, createKotakArsir } from '../gambar/grafik'
import { createParagraf, createParagrafMuat, createTeks, potong } from '../gambar/teks'
import type { Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, GARIS, HUTAN, TINTA, TINTA2 } from '../gambar/warna'
import { createKerangkaKartu, HURUF, LEBAR, RUANG, TEPI } from './kerangka-kartu'

const warnaUbah = (baik: boolean | null) => (baik === null ? TINTA2 : baik ? HUTAN : BATA_TEKS)

/** One number as large as a phone can hold: value, badge, target, change, who reported, series. */
export function createIsiAngka(a: AngkaBeku, y: number, sampai: number): Unsur[] {
  const ada = a.nilai.jenis === 'angka'
  const ubah = formatUbah(a.indikator, a.ubah, a.bulan)
  const nilai = createParagrafMuat(
    TEPI - 6,
    y,
    { lebar: RUANG, tinggi: 270, terkecil: 60 },
    formatNilai(a.indikator, a),
    {
      huruf: ada ? 210 : 90,
      tebal: 800,
      warna: ada ? HUTAN : TINTA,
      jarak: 1.14,
    },
  )
  const badge = createParagraf(TEPI + 58, nilai.y, RUANG - 58, formatBadge(a.indikator, a), {
    huruf: 46,
    tebal: 700,
    warna: WARNA_STATUS[a.status].teks,
    maks: 2,
  })
  const baris = [
    { teks: `${formatSasaran(a)} · ${ubah.teks}`, warna: warnaUbah(ubah.baik) },
    ...(ada ? [{ teks: formatJumlah(a.indikator, a), warna: TINTA2 }] : []),
    { teks: formatKelengkapan(a.indikator, a), warna: TINTA2 },
  ]
  let atas = badge.y + 18
  const teks = baris.flatMap((b) => {
    const p = createParagrafMuat(TEPI, atas, { lebar: RUANG, tinggi: 96, terkecil: HURUF }, b.teks, {
      huruf: 38,
      warna: b.warna,
    })
    atas = p.y + 6
    return p.unsur
  })
  const ruang = { x: TEPI + 10, y: atas + 44, lebar: RUANG - 30, tinggi: sampai - atas - 110 }
  const deret = ruang.tinggi > 90 ? createGarisDeret(ruang, a.deret, a.target?.nilai ?? null, 7) : []
  const bulan = [a.deret[0]?.bulan, a.deret.at(-1)?.bulan]
  return [
    ...nilai.unsur,
    createTanda(a.status, TEPI + 20, nilai.y + 32, 36),
    ...badge.unsur,
    ...teks,
    ...(ada ? deret : createKotakArsir({ ...ruang, tinggi: Math.max(60, ruang.tinggi * 0.5) }, GARIS, 22)),
    ...(deret.length > 0 && bulan[0] && bulan[1] && ada
      ? [
          createTeks(TEPI, sampai - 8, formatBulan(bulan[0]), { huruf: HURUF, warna: TINTA2 }),
          createTeks(LEBAR - TEPI, sampai - 8, formatBulan(bulan[1]), {
            huruf: HURUF,
            warna: TINTA2,
            jangkar: 'kanan',
          }),
        ]
      : []),
  ]
}

/** Several numbers below each other: name, value, badge. */
export function createBarisAngka(angka: readonly AngkaBeku[], y: number, sampai: number): Unsur[] {
  const langkah = Math.min(220, (sampai - y) / Math.max(1, angka.length))
  return angka.flatMap((a, i) => {
    const atas = y + i * langkah
    const ada = a.nilai.jenis === 'angka'
    const ubah = formatUbah(a.indikator, a.ubah, a.bulan)
    return [
      { jenis: 'jalur' as const, d: `M${TEPI} ${atas}H${LEBAR - TEPI}`, garis: GARIS, tebalGaris: 3 },
      createTeks(TEPI, atas + 54, potong(a.indikator.namaPendek, RUANG - 330, 42, 700), {
        huruf: 42,
        tebal: 700,
      }),
      createTeks(LEBAR - TEPI, atas + 74, formatNilai(a.indikator, a), {
        huruf: ada ? 68 : 44,
        tebal: 800,
        jangkar: 'kanan',
      }),
      createTanda(a.status, TEPI + 14, atas + 91, 26),
      createTeks(TEPI + 42, atas + 103, potong(formatBadge(a.indikator, a), RUANG - 330, 34, 700), {
        huruf: 34,
        tebal: 700,
        warna: WARNA_STATUS[a.status].teks,
      }),
      ...(langkah > 145
        ? [
            createTeks(
              TEPI + 42,
              atas + 145,
              potong(`${formatSasaran(a)} · ${ubah.teks}`, RUANG - 42, HURUF),
              { huruf: HURUF, warna: TINTA2 },
            ),
          ]
        : []),
    ]
  })
}

/** Rows of places with their values, worst first; those without room are counted. */
export function createBarisTempat(
  i: IndikatorBeku,
  tempat: readonly (NilaiTempat & { sebab?: string[] })[],
  y: number,
  sampai: number,
): Unsur[] {
  const dua = tempat.some((t) => t.sebab)
  const langkah = dua ? 128 : 66
  const muat = Math.floor((sampai - y) / langkah)
  const tampil = tempat.length > muat ? tempat.slice(0, muat - 1) : tempat
  const sisa = tempat.length - tampil.length
  return [
    ...tampil.flatMap((t, k) => {
      const atas = y + k * langkah
      const nilai = formatNilai(i, t)
      return [
        { jenis: 'jalur' as const, d: `M${TEPI} ${atas}H${LEBAR - TEPI}`, garis: GARIS, tebalGaris: 2 },
        createTanda(t.status, TEPI + 14, atas + 34, 26),
        createTeks(TEPI + 44, atas + 48, potong(t.nama, RUANG - 320, 40, 700), {
          huruf: 40,
          tebal: dua ? 700 : 500,
        }),
        createTeks(LEBAR - TEPI, atas + 48, nilai, {
          huruf: t.tercetak === null ? 34 : 44,
          tebal: 800,
          jangkar: 'kanan',
        }),
        ...(t.sebab
          ? [
              createTeks(TEPI + 44, atas + 98, potong(t.sebab.join(', '), RUANG - 44, HURUF), {
                huruf: HURUF,
                warna: TINTA2,
              }),
            ]
          : []),
      ]
    }),
    ...(sisa > 0
      ? [
          createTeks(TEPI, y + tampil.length * langkah + 46, `dan ${sisa} lagi`, {
            huruf: HURUF,
            warna: TINTA2,
          }),
        ]
      : []),
  ]
}

interface SumberKartu {
  angka: AngkaBeku
  /** "Kabupaten Kutai Kartanegara". */
  tempat: string
  tanggalData: string
  aplikasi: string
}

/** The card of one indicator of one place, outside of a meeting. */
export function createKartuIndikator({ angka: a, tempat, tanggalData, aplikasi }: SumberKartu): Lembar {
  return createKerangkaKartu({
    label: tempat,
    judul: a.indikator.nama,
    adaContoh: a.adaContoh,
    kaki: [
      `Data per ${formatTanggal(tanggalData)}`,
      `Sumber: ${a.indikator.sumber.map((s) => s.nama).join(', ')}`,
      a.adaContoh ? 'Data contoh, bukan keadaan sebenarnya' : '',
      aplikasi,
    ].filter(Boolean),
    isi: (y, sampai) => createIsiAngka(a, y, sampai),
  })
}
