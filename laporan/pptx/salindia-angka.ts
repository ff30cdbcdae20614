import { formatKelengkapan } from '@/indikator/kelengkapan'
import type { NilaiTempat } from '@/indikator/model'
import type {
  AngkaBeku,
  IndikatorBeku,
  SalindiaPeringkat,
  SalindiaTren,
  SalindiaVonis,
} from '@/indikator/rapat/tipe'
import type { Status } from '@/indikator/tipe'
import { formatTarget } from '@/lib/format-target'
import { formatBulanPendek, formatBulanSingkat } from '@/lib/periode'
import { formatBadge, formatJumlah, formatNilai, formatSasaran, formatUbah } from '../gambar/angka'
import type { Grafik } from './grafik'
import { getLebarArial, potongTeks, TINGGI_BARIS } from './huruf'
import { addGaris, addGrafik, addKotak, addTeks, type GayaTeks, type Kanvas } from './kanvas'
import { type Bidang, ISIAN, PT_TERKECIL, TANDA, TANPA_TARGET, WARNA } from './rupa'
import { susunRuas } from './sel'
import { susunSkala } from './skala'

const PT = 72
/** Inches that the name of a month needs. */
const LEBAR_BULAN = 0.42
/** Bars that keep names of 15 points apart in the height of a slide. */
const BATANG_TERBANYAK = 20

/** The verdict in words, then the main indicators as large numbers. */
export function gambarVonis(k: Kanvas, s: SalindiaVonis): void {
  const { isi } = k.tata
  const kepala = { ...isi, h: 1.05 }
  const tinggi = addTeks(k, susunRuas(s.kepala), kepala, { pt: [26, 24, 22, 20, 18], tebal: true })
  const bawah = { ...isi, y: isi.y + tinggi + 0.12, h: 1.05 }
  addTeks(k, susunRuas(s.isi), bawah, { pt: [24, 22, 20, 18] })
  const jarak = 0.25
  const lebar = (isi.w - jarak * (s.angka.length - 1)) / Math.max(1, s.angka.length)
  s.angka.forEach((a, i) => {
    gambarKartu(k, a, { x: isi.x + i * (lebar + jarak), y: isi.y + 2.2, w: lebar, h: 2.8 })
  })
}

function gambarKartu(k: Kanvas, a: AngkaBeku, b: Bidang): void {
  addKotak(k, b, { garis: WARNA.tinta, bulat: true })
  let y = b.y + 0.12
  const tulis = (isi: string, h: number, g: GayaTeks) => {
    const ruang = { x: b.x + 0.2, y, w: b.w - 0.4, h }
    y += Math.max(0.3, addTeks(k, isi, ruang, g)) + 0.07
  }
  const warna = TANDA[a.status].warna
  tulis(a.indikator.namaPendek, 0.36, { pt: [20, 18, 16, 15], tebal: true })
  tulis(formatNilai(a.indikator, a), 0.66, { pt: [38, 36, 32, 24], tebal: true, warna })
  tulis(`${TANDA[a.status].tanda} ${formatBadge(a.indikator, a)}`, 0.54, {
    pt: [18, 16, 15],
    tebal: true,
    warna,
  })
  tulis(formatUbah(a.indikator, a.ubah, a.bulan).teks, 0.54, { pt: [16, 15] })
  tulis(formatKelengkapan(a.indikator, a), b.y + b.h - y - 0.05, { pt: [15], warna: WARNA.tinta2 })
}

/** Inches that names of bars get at most, as a part of the chart's width. */
const BAGIAN_NAMA = 0.42

/** Name beside a bar, with the reason where there is no bar; cut where it would cover the bars. */
function tulisKategori(n: NilaiTempat, i: IndikatorBeku, lebar: number): string {
  const ekor = n.tercetak === null ? ` (${formatNilai(i, n)})` : ''
  const ruang = lebar * PT - getLebarArial(ekor, PT_TERKECIL)
  return `${potongTeks(n.nama, { lebar: ruang, tinggi: PT_TERKECIL * TINGGI_BARIS }, PT_TERKECIL)}${ekor}`
}

const getIsian = (n: NilaiTempat) =>
  n.status === 'kosong' && n.tercetak !== null ? TANPA_TARGET : ISIAN[n.status]

/** All places as native bars, the target as a line over them, the whole beside. */
export function gambarPeringkat(k: Kanvas, s: SalindiaPeringkat): void {
  const { isi } = k.tata
  const samping = k.tata.lebar > 11 ? 3.1 : 2.35
  const bidang = { ...isi, w: isi.w - samping - 0.3 }
  const tempat = s.tempat.slice(0, BATANG_TERBANYAK)
  gambarBatang(k, s, tempat, bidang)
  const x = isi.x + isi.w - samping
  const n = s.keseluruhan
  addTeks(k, n.nama, { x, y: isi.y, w: samping, h: 0.6 }, { pt: [18, 16, 15], tebal: true })
  addTeks(
    k,
    formatNilai(s.indikator, n),
    { x, y: isi.y + 0.6, w: samping, h: 0.85 },
    {
      pt: [48, 40, 32, 24],
      tebal: true,
      warna: TANDA[n.status].warna,
    },
  )
  addTeks(
    k,
    `${TANDA[n.status].tanda} ${formatBadge(s.indikator, n)}`,
    { x, y: isi.y + 1.45, w: samping, h: 0.6 },
    {
      pt: [18, 16, 15],
      tebal: true,
      warna: TANDA[n.status].warna,
    },
  )
  addTeks(k, formatJumlah(s.indikator, n), { x, y: isi.y + 2.05, w: samping, h: 0.6 }, { pt: [16, 15] })
  gambarLegenda(k, s.tempat, { x, y: isi.y + 2.9, w: samping, h: 1.4 })
  const sisa = s.tempat.length - tempat.length
  if (sisa > 0)
    addTeks(
      k,
      `${sisa} lagi di berkas XLSX`,
      { x, y: isi.y + 4.6, w: samping, h: 0.34 },
      {
        pt: [PT_TERKECIL],
        warna: WARNA.tinta2,
      },
    )
}

function gambarBatang(k: Kanvas, s: SalindiaPeringkat, tempat: readonly NilaiTempat[], b: Bidang): void {
  const i = s.indikator
  const kategori = tempat.map((n) => tulisKategori(n, i, b.w * BAGIAN_NAMA))
  const target = s.keseluruhan.target?.nilai ?? null
  const angka = [...tempat.flatMap((n) => n.tercetak ?? []), ...(target === null ? [] : [target])]
  const { maks } = susunSkala(angka, true)
  const nama = Math.max(...kategori.map((t) => getLebarArial(t, PT_TERKECIL))) / PT + 0.15
  const plot = { x: nama / b.w, y: target === null ? 0.01 : 0.07, w: 0, h: 0 }
  plot.w = 0.985 - plot.x
  plot.h = 0.99 - plot.y
  const g: Grafik = {
    arah: 'mendatar',
    kategori,
    seri: [
      {
        nama: `${i.namaPendek} (%)`,
        nilai: tempat.map((n) => n.tercetak),
        gambar: 'batang',
        isian: ISIAN.baik,
        titik: tempat.map(getIsian),
        label: 'semua',
      },
    ],
    min: 0,
    // Room for the value at the end of the longest bar.
    maks: maks * 1.12,
    langkah: null,
    tiapKategori: 1,
    desimal: i.desimal,
    huruf: PT_TERKECIL,
    bidang: plot,
    legenda: false,
    namaKategori: 'Tempat',
  }
  const alt = tempat.map((n) => `${n.nama} ${formatNilai(i, n)}`).join('; ')
  addGrafik(k, g, b, `Grafik batang ${i.nama}, dari yang terjauh dari target: ${alt}.`)
  if (target === null) return
  const x = b.x + (plot.x + (plot.w * target) / g.maks) * b.w
  const y = { atas: b.y + 0.33, bawah: b.y + (plot.y + plot.h) * b.h }
  addGaris(k, { x, y: y.atas }, { x, y: y.bawah }, { warna: WARNA.emas, tebal: 2.5, putus: true })
  const kata = formatSasaran(s.keseluruhan)
  const w = getLebarArial(kata, PT_TERKECIL, true) / PT + 0.1
  const kiri = Math.min(x - w / 2, b.x + b.w - w)
  addTeks(
    k,
    kata,
    { x: kiri, y: b.y, w, h: 0.3 },
    { pt: [PT_TERKECIL], tebal: true, warna: WARNA.emasTeks, rata: 'center' },
  )
}

const STATUS: readonly Status[] = ['buruk', 'waspada', 'baik']

function gambarLegenda(k: Kanvas, tempat: readonly NilaiTempat[], b: Bidang): void {
  const tanpaAngka = tempat.filter((t) => t.tercetak === null).length
  const tanpaTarget = tempat.filter((t) => t.status === 'kosong').length - tanpaAngka
  const baris = [
    ...STATUS.map((st) => ({
      isian: ISIAN[st],
      kata: TANDA[st].kata,
      n: tempat.filter((t) => t.status === st).length,
    })),
    { isian: TANPA_TARGET, kata: TANDA.kosong.kata, n: tanpaTarget },
    { isian: ISIAN.kosong, kata: 'tanpa angka', n: tanpaAngka },
  ].filter((x) => x.n > 0)
  baris.forEach(({ isian, kata, n }, i) => {
    const y = b.y + i * 0.38
    addKotak(k, { x: b.x, y: y + 0.02, w: 0.34, h: 0.26 }, { isian, garis: isian.warna })
    const ruang = { x: b.x + 0.46, y, w: b.w - 0.46, h: 0.32 }
    addTeks(k, `${n} ${kata}`, ruang, { pt: [16, 15], tegak: 'middle' })
  })
}

/** One indicator from month to month, with its target. */
export function gambarTren(k: Kanvas, s: SalindiaTren): void {
  const { isi } = k.tata
  const a = s.angka
  const target = a.target?.nilai ?? null
  const angka = [...a.deret.flatMap((t) => t.nilai ?? []), ...(target === null ? [] : [target])]
  addTeks(
    k,
    [
      { teks: formatNilai(a.indikator, a), tebal: true, warna: TANDA[a.status].warna },
      {
        teks: ` · ${TANDA[a.status].tanda} ${formatBadge(a.indikator, a)} · ${formatUbah(a.indikator, a.ubah, a.bulan).teks}`,
      },
    ],
    { ...isi, h: 0.45 },
    { pt: [24, 22, 20, 18, 16, 15] },
  )
  if (angka.length === 0) return
  const skala = susunSkala(angka, false)
  const bidang = { ...isi, y: isi.y + 0.6, h: isi.h - 0.6 }
  const banyak = bidang.w / 1.05
  const garis = { gambar: 'garis', label: 'akhir' } as const
  addGrafik(
    k,
    {
      arah: 'tegak',
      kategori: a.deret.map((t) => `${formatBulanSingkat(t.bulan)} ${t.bulan.slice(2, 4)}`),
      seri: [
        {
          ...garis,
          nama: a.indikator.namaPendek,
          nilai: a.deret.map((t) => t.nilai),
          isian: ISIAN.baik,
          tebal: 4,
        },
        ...(target === null
          ? []
          : [
              {
                ...garis,
                nama: `Target ${formatTarget(target)} %`,
                nilai: a.deret.map(() => target),
                isian: { ...ISIAN.waspada, pola: null },
                label: 'tanpa' as const,
                tebal: 2.5,
                putus: 'dash' as const,
              },
            ]),
      ],
      ...skala,
      langkah: skala.langkah,
      tiapKategori: Math.max(1, Math.ceil(a.deret.length / banyak)),
      desimal: a.indikator.desimal,
      huruf: 16,
      miring: (bidang.w * 0.9) / a.deret.length < LEBAR_BULAN,
      bidang: { x: 0.07, y: 0.11, w: 0.9, h: 0.68 },
      legenda: true,
      namaKategori: 'Bulan',
    },
    bidang,
    `Grafik garis ${a.indikator.nama} per bulan: ${a.deret.map((t) => `${formatBulanPendek(t.bulan)} ${t.nilai ?? 'tanpa angka'}`).join('; ')}.`,
  )
}
