import { UKURAN } from '@/indikator'
import { formatBulat } from '@/lib/angka'
import { formatKolom } from '@/lib/buku/xml'
import { createAcuan } from './acuan'
import { getKolom } from './kolom-templat'
import { createPembaca } from './pembaca-baris'
import { findTabelAnak, listPengukuran } from './ppgbm-anak'
import { hitungAnak, susunSelRekap } from './ppgbm-hitung'
import type { LembarSel, Sel } from './sel'
import { bacaIsi, createBaris, periksaRangkaian } from './susun-baris'
import type { KolomTabel, Tabel } from './tabel'
import { createPenolakan, createTemuanLembar } from './temuan'
import type { BerkasDitolak, KonteksPeriksa, LembarTerbaca, Pemeriksaan, Temuan } from './tipe'

const URUTAN = [
  'kecamatan',
  'desa',
  'posyandu',
  'bulan',
  'balita_diukur',
  'balita_pendek',
  'balita_sangat_pendek',
  'balita_naik',
  'balita_tidak_naik',
] as const

const LEMBAR = 'Rekap dari data per anak'

function createTabelRekap(baris: Sel[][], adaBerat: boolean): Tabel {
  const dipakai = adaBerat ? URUTAN : URUTAN.slice(0, 7)
  const kolom = dipakai.map((untuk, indeks): KolomTabel => {
    const judul = UKURAN.get(untuk)?.judul ?? getKolom('ppgbm', untuk)?.judul ?? untuk
    return { indeks, kolom: formatKolom(indeks), judul, untuk, kunci: '', dasar: 'nama' }
  })
  const isi = baris.map((b) => b.map((s) => (s === '' ? null : s)))
  return {
    lembar: {
      nama: LEMBAR,
      tersembunyi: false,
      sembunyi: { baris: [], kolom: [] },
      baris: [[], ...isi],
      gabung: [],
    },
    nama: LEMBAR,
    templat: 'ppgbm',
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

/**
 * The check of an e-PPGBM export with one row per child: counted here, per posyandu and month, so that nothing personal leaves
 * this process. Null when no sheet is such a list. Other sheets of such a file are not read.
 */
export function periksaAnak(
  semua: readonly LembarSel[],
  konteks: KonteksPeriksa,
): Pemeriksaan | BerkasDitolak | null {
  const tabelAnak = semua.flatMap((l) => findTabelAnak(l) ?? [])
  if (tabelAnak.length === 0) return null
  const acuan = createAcuan(konteks)
  const hasil = hitungAnak(LEMBAR, tabelAnak.flatMap(listPengukuran), acuan)
  if (hasil.rekap.length === 0) {
    return createPenolakan(
      'tanpa-baris',
      'Berkas ini berisi data per anak, tetapi tidak ada satu pengukuran pun dengan tanggal yang terbaca.',
      'Isi kolom Tanggal Pengukuran, lalu unggah lagi. Tidak ada yang disimpan dari berkas ini.',
    )
  }
  const adaBerat = hasil.rekap.some((r) => r.naik + r.tidakNaik > 0)
  const tabel = createTabelRekap(susunSelRekap(hasil.rekap), adaBerat)
  const ambil = (i: number, untuk: string) =>
    tabel.lembar.baris[i]?.[tabel.kolom.get(untuk)?.indeks ?? -1] ?? null
  const dibaca = hasil.rekap.map((_, i) => bacaIsi(createPembaca(tabel, i + 1, ambil), acuan))
  periksaRangkaian(dibaca, konteks)
  const baris = dibaca.map(createBaris)
  const hitung = (k: (typeof baris)[number]['keadaan']) => baris.filter((b) => b.keadaan === k).length
  return {
    templat: 'ppgbm',
    perOrang: true,
    bacaan: {
      lembar: [createTerbaca(tabel, [...new Set(tabelAnak.flatMap((t) => t.dibuang))])],
      temuan: susunTemuan(hasil, semua.length - tabelAnak.length),
    },
    baris,
    hitungan: {
      dibaca: baris.length,
      diterima: hitung('terima'),
      ditolak: hitung('tolak'),
      dilewati: hitung('lewati'),
    },
  }
}

function susunTemuan(hasil: ReturnType<typeof hitungAnak>, lembarLain: number): Temuan[] {
  const pesan = `${formatBulat(hasil.pengukuran)} pengukuran dari ${formatBulat(hasil.anak)} anak dihitung menjadi ${formatBulat(hasil.rekap.length)} baris per posyandu dan bulan. NIK, nama, tanggal lahir, dan alamat dibuang saat dibaca; berkas aslinya tidak disimpan.`
  const lain =
    lembarLain > 0
      ? [
          createTemuanLembar(
            'info',
            'lembar-dilewati',
            null,
            `${formatBulat(lembarLain)} lembar lain dalam berkas ini tidak dibaca.`,
          ),
        ]
      : []
  return [createTemuanLembar('info', 'anak-dihitung', LEMBAR, pesan), ...hasil.temuan, ...lain]
}
