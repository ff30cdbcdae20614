import type {
  IndikatorBeku,
  SalindiaBidang,
  SalindiaKecamatan,
  SalindiaTertinggal,
} from '@/indikator/rapat/tipe'
import { formatTanggalPendek } from '@/lib/periode'
import { formatJumlah, formatNilai, formatSasaran } from '../gambar/angka'
import { getLebarArial } from './huruf'
import { addGrafik, addKotak, addTabel, addTeks, type Kanvas, type SelTabel } from './kanvas'
import { type Bidang, ISIAN, PT_TERKECIL, TANDA, WARNA } from './rupa'
import { formatKeadaanJanji, formatPoin, sebutAngka, selNilai, selPeringkat, selStatus } from './sel'

const PT = 72

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
      { ...tabel, y: isi.y + 0.55, h: tabel.h - 0.1 },
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
  const sebab = s.sebab.length > 0 ? 0.75 : 0
  const lebarKiri = s.bawah.length > 0 ? isi.w * 0.61 : isi.w
  const tinggi = isi.h - (janji ? janji + 0.12 : 0)
  const baris = s.angka.map((a, i): SelTabel[] => [
    { teks: a.indikator.namaPendek, tebal: true },
    selNilai(a.indikator, a),
    selStatus(a.indikator, a),
    { teks: formatPoin(a.indikator, a.ubah), rata: 'right' },
    selPeringkat(s.peringkat[i]),
  ])
  if (sebab) {
    addTeks(
      k,
      `Yang menahan: ${s.sebab.join('; ')}.`,
      { ...isi, w: lebarKiri, h: 0.65 },
      {
        pt: [20, 18, 16, 15],
        tebal: true,
      },
    )
  }
  if (baris.length > 0)
    addTabel(
      k,
      {
        kolom: [
          { judul: 'Indikator', lebar: 2.2 },
          { judul: 'Nilai', lebar: 1.25, rata: 'right' },
          { judul: 'Terhadap target', lebar: 2.5 },
          { judul: 'Poin', lebar: 0.85, rata: 'right' },
          { judul: 'Peringkat', lebar: 1.35, rata: 'right' },
        ],
        baris,
        pt: [20, 18, 16, 15],
        nama: `Angka ${s.tempat.nama}`,
        alt: `${s.tempat.nama}: ${s.angka.map(sebutAngka).join('; ')}.`,
      },
      { ...isi, y: isi.y + sebab, w: lebarKiri, h: tinggi - sebab },
    )
  if (s.bawah.length > 0)
    gambarBawah(k, s, { x: isi.x + lebarKiri + 0.3, y: isi.y, w: isi.w - lebarKiri - 0.3, h: tinggi })
  if (janji) gambarJanji(k, s.janji, { ...isi, y: isi.y + isi.h - janji, h: janji })
}

function gambarBawah(k: Kanvas, s: SalindiaKecamatan, b: Bidang): void {
  const i = s.angka.find((a) => a.indikator.kode === s.bawahIndikator)?.indikator ?? s.angka[0]?.indikator
  if (!i) return
  addTabel(
    k,
    {
      kolom: [
        {
          judul: `${s.sebutanBawah.charAt(0).toUpperCase()}${s.sebutanBawah.slice(1)} yang paling menentukan`,
          lebar: 3,
        },
        { judul: i.namaPendek, lebar: 1.25, rata: 'right' },
      ],
      baris: s.bawah.map((n) => [
        {
          teks: n.nama,
          tebal: true,
          ...(n.sebab.length > 0 ? { bawah: n.sebab.slice(0, 2).join('; ') } : {}),
        },
        selNilai(i, n),
      ]),
      pt: [18, 16, 15],
      nama: `Di dalam ${s.tempat.nama}`,
      alt: s.bawah
        .map((n) => `${n.nama} ${formatNilai(i, n)}${n.sebab.length > 0 ? `: ${n.sebab.join(', ')}` : ''}`)
        .join('; '),
    },
    b,
  )
}

/** The six fields: how many serve as stacked bars, and every place as a table. */
export function gambarBidang(k: Kanvas, s: SalindiaBidang): void {
  const { isi } = k.tata
  const lebar = k.tata.lebar > 11
  const grafik = lebar ? { ...isi, w: 4.5 } : { ...isi, h: 2.1 }
  const tabel = lebar
    ? { ...isi, x: isi.x + 4.75, w: isi.w - 4.75 }
    : { ...isi, y: isi.y + 2.2, h: isi.h - 2.2 }
  const layani = s.bidang.map((b) => b.angka.tercetak)
  const kategori = s.bidang.map((b) => b.nama)
  const nama = Math.max(...kategori.map((t) => getLebarArial(t, PT_TERKECIL))) / PT + 0.15
  const plot = nama / grafik.w
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
          nilai: layani.map((n) =>
            n === null ? null : Number((100 - n).toFixed(s.bidang[0]?.angka.indikator.desimal ?? 1)),
          ),
          gambar: 'batang',
          isian: ISIAN.kosong,
          label: 'tanpa',
        },
      ],
      min: 0,
      maks: 100,
      langkah: null,
      tiapKategori: 1,
      desimal: s.bidang[0]?.angka.indikator.desimal ?? 1,
      huruf: PT_TERKECIL,
      bidang: { x: plot, y: lebar ? 0.1 : 0.19, w: 0.98 - plot, h: lebar ? 0.88 : 0.79 },
      legenda: true,
      namaKategori: 'Bidang',
    },
    grafik,
    `Bagian posyandu yang melayani tiap bidang: ${s.bidang.map((b) => `${b.nama} ${formatNilai(b.angka.indikator, b.angka)}`).join('; ')}.`,
  )
  if (s.baris.length === 0) return
  addTabel(
    k,
    {
      kolom: [
        { judul: '%', lebar: 2.3 },
        ...s.bidang.map((b) => ({ judul: singkat(b.nama), lebar: 0.95, rata: 'right' as const })),
      ],
      baris: s.baris.map((b) => [
        { teks: b.nama },
        ...b.sel.map((n, i): SelTabel => {
          const ind = s.bidang[i]?.angka.indikator as IndikatorBeku
          return { teks: n.tercetak === null ? '–' : formatNilai(ind, n).replace(/\s?%$/, ''), rata: 'right' }
        }),
      ]),
      pt: [18, 16, 15],
      nama: 'Enam bidang per tempat',
      alt: 'Bagian posyandu yang melayani tiap bidang, per tempat.',
    },
    tabel,
  )
}

const PENDEK: Readonly<Record<string, string>> = {
  Pendidikan: 'Didik',
  Kesehatan: 'Sehat',
  'Pekerjaan Umum': 'PU',
  Perumahan: 'Rumah',
  Trantibumlinmas: 'Trantib',
}
const singkat = (nama: string) => PENDEK[nama] ?? nama
