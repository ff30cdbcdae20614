import { UKURAN } from '@/indikator'
import type { TemplatPosyandu } from '@/indikator/tipe'
import { formatKolom } from '@/lib/buku/xml'
import type { Acuan } from './acuan'
import { getKolom } from './kolom'
import { createPembaca } from './pembaca-baris'
import type { Sel } from './sel'
import { bacaIsi, createBaris, periksaRangkaian } from './susun-baris'
import type { KolomTabel, Tabel } from './tabel'
import type { KonteksPeriksa, LembarTerbaca, Pemeriksaan, Temuan } from './tipe'

/** Counts that stand for a list of persons or of activities, as a sheet of their own. */
interface Hitungan {
  /** Name under which the sheet of counts is shown. */
  lembar: string
  templat: TemplatPosyandu
  /** Codes of the columns, in order: places, month, measures. */
  kolom: readonly string[]
  /** Cells by those columns; the empty text is a blank. */
  baris: Sel[][]
  dibuang: string[]
  temuan: Temuan[]
}

function createTabel({ lembar: nama, templat, kolom: kode, baris }: Hitungan): Tabel {
  const kolom = kode.map((untuk, indeks): KolomTabel => {
    const judul = UKURAN.get(untuk)?.judul ?? getKolom(templat, untuk)?.judul ?? untuk
    return { indeks, kolom: formatKolom(indeks), judul, untuk, kunci: '', dasar: 'nama' }
  })
  const isi = baris.map((b) => b.map((s) => (s === '' ? null : s)))
  return {
    lembar: {
      nama,
      tersembunyi: false,
      sembunyi: { baris: [], kolom: [] },
      baris: [[], ...isi],
      gabung: [],
    },
    nama,
    templat,
    judul: { awal: 0, tinggi: 1, kolom, pribadi: [], tidakDikenal: [], abaikan: [] },
    kolom: new Map(kolom.map((k) => [k.untuk, k])),
    keterangan: { bulan: null, tahun: null, kecamatan: null, desa: null, posyandu: null },
    lanjutan: new Map(),
    bagian: [],
    menunggu: null,
  }
}

function createTerbaca(t: Tabel, dibuang: string[]): LembarTerbaca {
  return {
    nama: t.nama,
    barisJudul: 1,
    kolom: [...t.kolom.values()].map(({ kolom, judul, untuk }) => ({ kolom, judul, untuk })),
    tidakDikenal: [],
    dibuang,
  }
}

/** Checks counts as if they had come as a sheet; the file that they were counted from must not be kept. */
export function periksaHitungan(h: Hitungan, acuan: Acuan, konteks: KonteksPeriksa): Pemeriksaan {
  const tabel = createTabel(h)
  const ambil = (i: number, untuk: string) =>
    tabel.lembar.baris[i]?.[tabel.kolom.get(untuk)?.indeks ?? -1] ?? null
  const dibaca = h.baris.map((_, i) => bacaIsi(createPembaca(tabel, i + 1, ambil), acuan))
  periksaRangkaian(dibaca, konteks)
  const baris = dibaca.map(createBaris)
  const hitung = (k: (typeof baris)[number]['keadaan']) => baris.filter((b) => b.keadaan === k).length
  return {
    templat: h.templat,
    perOrang: true,
    bacaan: { lembar: [createTerbaca(tabel, h.dibuang)], temuan: h.temuan },
    baris,
    hitungan: {
      dibaca: baris.length,
      diterima: hitung('terima'),
      ditolak: hitung('tolak'),
      dilewati: hitung('lewati'),
    },
  }
}
