import type {
  AngkaBeku,
  IndikatorBeku,
  SalindiaBidang,
  SalindiaKecamatan,
  SalindiaTertinggal,
} from '@/indikator/rapat/tipe'
import { bulatkan } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { formatTanggalPendek } from '@/lib/periode'
import { formatJumlah, formatNilai, formatNilaiPolos, formatSasaran } from '../gambar/angka'
import { getLebarArial, potongTeks, TINGGI_BARIS } from './huruf'
import {
  addGrafik,
  addKotak,
  addTabel,
  addTeks,
  isMuat,
  type Kanvas,
  type SelTabel,
  type Tabel,
} from './kanvas'
import { type Bidang, ISIAN, PT_TERKECIL, TANDA, WARNA } from './rupa'
import { formatKeadaanJanji, formatPoin, sebutAngka, selNilai, selPeringkat, selStatus } from './sel'

const PT = 72
/** A name in a table of many rows stays in one line: points. */
const RUANG_NAMA = { lebar: 146, tinggi: PT_TERKECIL * TINGGI_BARIS }

/** Those that lag: value, distance, what holds them, and the promise that concerns them. */
export function gambarTertinggal(k: Kanvas, s: SalindiaTertinggal): void {
  const { isi } = k.tata
  const i = s.indikator
  const tinggiJanji = s.janji ? 0.85 : 0
  const tabel = { ...isi, h: isi.h - tinggiJanji - 0.45 }
  const n = s.keseluruhan
  addTeks(
    k,
    [
      { teks: `${n.nama}: ` },
      { teks: formatNilai(i, n), tebal: true, warna: TANDA[n.status].warna },
      { teks: ` · ${formatSasaran(n)} · ${formatJumlah(i, n)}` },
    ],
    { ...isi, h: 0.4 },
    { pt: [20, 18, 16, 15] },
  )
  const baris = s.baris.map((b): SelTabel[] => [
    { teks: b.nama, tebal: true },
    {
      ...selNilai(i, b),
      ...(b.nilai.jenis === 'angka' ? { bawah: `${b.nilai.pembilang} / ${b.nilai.penyebut}` } : {}),
    },
    selStatus(i, b),
    { teks: b.sebab.join('; ') || '–' },
  ])
  if (baris.length > 0)
    addTabel(
      k,
      {
        kolom: [
          { judul: 'Tempat', lebar: 2.4 },
          { judul: i.namaPendek, lebar: 1.9, rata: 'right' },
          { judul: 'Terhadap target', lebar: 2.7 },
          { judul: 'Yang menahan', lebar: 4.6 },
        ],
        baris,
        pt: [24, 22, 20, 18, 16, 15],
        nama: 'Yang tertinggal',
        alt: s.baris.map((b) => `${b.nama} ${formatNilai(i, b)}: ${b.sebab.join(', ')}`).join('; '),
      },
      { ...tabel, y: isi.y + 0.55, h: tabel.h - 0.22 },
    )
  if (s.janji) gambarJanji(k, [s.janji], { ...isi, y: isi.y + isi.h - 0.75, h: 0.7 })
}

/** Promises in a dashed box. */
function gambarJanji(k: Kanvas, janji: SalindiaKecamatan['janji'], b: Bidang): void {
  addKotak(k, b, { garis: WARNA.emasTeks, putus: true, bulat: true, dasar: WARNA.emasMuda })
  const ruas = janji.slice(0, 3).flatMap((j, i) => [
    { teks: `${i > 0 ? '\n' : ''}Janji: ${j.keputusan}` },
    { teks: ` (${j.penanggungJawab}, ${formatTanggalPendek(j.tenggat)})` },
    {
      teks: ` ${formatKeadaanJanji(j)}`,
      tebal: true,
      warna: j.lewat === null ? WARNA.emasTeks : WARNA.bata,
    },
  ])
  const dalam = { x: b.x + 0.18, y: b.y + 0.06, w: b.w - 0.36, h: b.h - 0.12 }
  addTeks(k, ruas, dalam, { pt: [18, 16, 15], warna: WARNA.emasTeks, tegak: 'middle' })
}

/** One place: its main indicators with rank, what holds it, the places below, and its promises. */
export function gambarKecamatan(k: Kanvas, s: SalindiaKecamatan): void {
  const { isi } = k.tata
  const janji = s.janji.length > 0 ? 0.35 + 0.3 * Math.min(3, s.janji.length) : 0
  const lega = k.tata.lebar > 11
  const sebab = s.sebab.length > 0 ? (lega ? 0.75 : 1.02) : 0
  const lebarKiri = s.bawah.length > 0 ? isi.w * 0.6 : isi.w
  const tinggi = isi.h - (janji ? janji + 0.12 : 0)
  if (sebab) {
    addTeks(
      k,
      `Yang menahan: ${s.sebab.join('; ')}.`,
      { ...isi, w: lebarKiri, h: sebab - 0.1 },
      {
        pt: [20, 18, 16, 15],
        tebal: true,
      },
    )
  }
  if (s.angka.length > 0)
    addTabel(k, susunTabelAngka(s, lega), { ...isi, y: isi.y + sebab, w: lebarKiri, h: tinggi - sebab })
  if (s.bawah.length > 0)
    gambarBawah(k, s, { x: isi.x + lebarKiri + 0.3, y: isi.y, w: isi.w - lebarKiri - 0.3, h: tinggi })
  if (janji) gambarJanji(k, s.janji, { ...isi, y: isi.y + isi.h - janji, h: janji })
}

/** Indicators of a place; where it is narrow the shape of the status stands before the value and the target alone beside it. */
function susunTabelAngka(s: SalindiaKecamatan, lega: boolean): Tabel {
  const tengah = (a: AngkaBeku): SelTabel[] => {
    const nilai = selNilai(a.indikator, a)
    if (lega) return [nilai, selStatus(a.indikator, a)]
    const target = a.target ? `${formatTarget(a.target.nilai)}\u00a0%` : '–'
    return [{ ...nilai, teks: `${TANDA[a.status].tanda}\u00a0${nilai.teks}` }, { teks: target }]
  }
  return {
    kolom: [
      { judul: 'Indikator', lebar: 1.75 },
      { judul: 'Nilai', lebar: 1.25, rata: 'right' },
      lega ? { judul: 'Terhadap target', lebar: 2.75 } : { judul: 'Target', lebar: 1, rata: 'right' },
      { judul: 'Poin', lebar: 0.9, rata: 'right' },
      { judul: 'Peringkat', lebar: 1.35, rata: 'right' },
    ],
    baris: s.angka.map((a, i): SelTabel[] => [
      { teks: a.indikator.namaPendek, tebal: true },
      ...tengah(a),
      { teks: formatPoin(a.indikator, a.ubah) },
      selPeringkat(s.peringkat[i]),
    ]),
    pt: [20, 18, 16, 15],
    nama: `Angka ${s.tempat.nama}`,
    alt: `${s.tempat.nama}: ${s.angka.map(sebutAngka).join('; ')}.`,
  }
}

function gambarBawah(k: Kanvas, s: SalindiaKecamatan, b: Bidang): void {
  const i = s.angka.find((a) => a.indikator.kode === s.bawahIndikator)?.indikator ?? s.angka[0]?.indikator
  if (!i) return
  const sebutan = `${s.sebutanBawah.charAt(0).toUpperCase()}${s.sebutanBawah.slice(1)}`
  const susun = (sebab: number): Tabel => ({
    kolom: [
      { judul: `${sebutan} yang paling menentukan`, lebar: 3 },
      { judul: i.namaPendek, lebar: 1, rata: 'right' },
    ],
    baris: s.bawah.map((n) => {
      const bawah = n.sebab.slice(0, sebab).join('; ')
      return [{ teks: n.nama, tebal: true, ...(bawah ? { bawah } : {}) }, selNilai(i, n)]
    }),
    pt: [18, 16, 15],
    nama: `Di dalam ${s.tempat.nama}`,
    alt: s.bawah
      .map((n) => `${n.nama} ${formatNilai(i, n)}${n.sebab.length > 0 ? `: ${n.sebab.join(', ')}` : ''}`)
      .join('; '),
  })
  // All places with fewer of their reasons rather than fewer places.
  const banyak = [2, 1].find((n) => isMuat(susun(n), b)) ?? 0
  addTabel(k, susun(banyak), b)
}

/** The six fields: how many serve as stacked bars, and every place as a table, in two halves where there is room. */
export function gambarBidang(k: Kanvas, s: SalindiaBidang): void {
  const { isi } = k.tata
  const grafik = { ...isi, h: 1.75 }
  gambarTumpukan(k, s, grafik)
  const ruang = { ...isi, y: isi.y + 1.87, h: isi.h - 1.87 }
  if (k.tata.lebar < 11 || s.baris.length < 8) {
    if (s.baris.length > 0) addTabel(k, susunTabelBidang(s, s.baris, 'Enam bidang per tempat'), ruang)
    return
  }
  const tengah = Math.ceil(s.baris.length / 2)
  const w = (isi.w - 0.2) / 2
  const kiri = susunTabelBidang(s, s.baris.slice(0, tengah), 'Enam bidang per tempat 1')
  const kanan = susunTabelBidang(s, s.baris.slice(tengah), 'Enam bidang per tempat 2')
  addTabel(k, kiri, { ...ruang, w })
  addTabel(k, kanan, { ...ruang, x: isi.x + w + 0.2, w })
}

function gambarTumpukan(k: Kanvas, s: SalindiaBidang, b: Bidang): void {
  const layani = s.bidang.map((x) => x.angka.tercetak)
  const desimal = s.bidang[0]?.angka.indikator.desimal ?? 1
  const kategori = s.bidang.map((x) => x.nama)
  const nama = (Math.max(...kategori.map((t) => getLebarArial(t, PT_TERKECIL))) / PT + 0.15) / b.w
  addGrafik(
    k,
    {
      arah: 'mendatar',
      tumpuk: true,
      kategori,
      seri: [
        { nama: 'Melayani (%)', nilai: layani, gambar: 'batang', isian: ISIAN.baik, label: 'semua' },
        {
          nama: 'Belum (%)',
          nilai: layani.map((n) => (n === null ? null : bulatkan(100 - n, desimal))),
          gambar: 'batang',
          isian: ISIAN.kosong,
          label: 'tanpa',
        },
      ],
      min: 0,
      maks: 100,
      langkah: null,
      tiapKategori: 1,
      desimal,
      huruf: PT_TERKECIL,
      celah: 15,
      bidang: { x: nama, y: 0.01, w: 0.99 - nama, h: 0.98 },
      legenda: false,
      namaKategori: 'Bidang',
    },
    b,
    `Bagian posyandu yang melayani tiap bidang: ${s.bidang.map((x) => `${x.nama} ${formatNilai(x.angka.indikator, x.angka)}`).join('; ')}.`,
  )
}

const PENDEK: Readonly<Record<string, string>> = {
  Pendidikan: 'Pend.',
  Kesehatan: 'Kes.',
  'Pekerjaan Umum': 'PU',
  Perumahan: 'Perum.',
  Trantibumlinmas: 'Trantib.',
}

function susunTabelBidang(s: SalindiaBidang, baris: SalindiaBidang['baris'], nama: string): Tabel {
  const kepala = s.bidang.map((x) => PENDEK[x.nama] ?? x.nama)
  return {
    kolom: [
      { judul: 'Persen', lebar: 2 },
      ...kepala.map((judul) => ({ judul, lebar: 1, rata: 'right' as const })),
    ],
    baris: baris.map((b) => [
      { teks: potongTeks(b.nama, RUANG_NAMA, PT_TERKECIL) },
      ...b.sel.map(
        (n, i): SelTabel => ({
          teks: formatNilaiPolos(s.bidang[i]?.angka.indikator as IndikatorBeku, n),
        }),
      ),
    ]),
    pt: [PT_TERKECIL],
    rapat: true,
    nama,
    alt: 'Bagian posyandu yang melayani tiap bidang, per tempat.',
  }
}
