import { formatBulan } from '@/lib/periode'
import { getIndikator } from '..'
import { susunBanding } from '../banding'
import { susunHitungan, susunJudul } from '../kalimat-wilayah'
import type { NilaiTempat } from '../model'
import type { Indikator } from '../tipe'
import {
  type BahanRapat,
  getAngka,
  getNilai,
  getPeringkatTempat,
  listNilaiTempat,
  sebutTempat,
  type TempatRapat,
} from './bahan'
import { susunDasar } from './dasar'
import { kalimatJanji, pilihJanji } from './janji'
import { kalimatAngka, sebutKurang, sebutMenunggu } from './kalimat'
import { kalimatBaris, susunBarisTertinggal } from './susun-tertinggal'
import type { Acara, SalindiaKecamatan } from './tipe'

/** Indicators on a card, main ones first. */
const ANGKA_KARTU = ['registrasi', 'stunting', 'partisipasi-kader', 'ds', 'enam-bidang', 'laporan-masuk']
const BAWAH = 5
const SEBAB = 4
const JANJI = 2

const indikatorKartu = (): Indikator[] => ANGKA_KARTU.map((k) => getIndikator(k) as Indikator)

const hitungSisa = (n: NilaiTempat) =>
  n.nilai.jenis === 'angka' && n.target !== null ? n.nilai.penyebut - n.nilai.pembilang : 0

/** Largest gap first: posyandu without a number, then distance from the target of stunting, then by name. */
export function urutkanKartu(b: BahanRapat): TempatRapat[] {
  const [registrasi, stunting] = indikatorKartu() as [Indikator, Indikator]
  const bobot = new Map(
    b.tempat.map((t) => [
      t.kode,
      { sisa: hitungSisa(getNilai(b, registrasi, t)), stunting: getNilai(b, stunting, t).tercetak ?? -1 },
    ]),
  )
  const ambil = (t: TempatRapat) => bobot.get(t.kode) ?? { sisa: 0, stunting: -1 }
  return [...b.tempat].sort(
    (x, y) =>
      ambil(y).sisa - ambil(x).sisa || ambil(y).stunting - ambil(x).stunting || x.nama.localeCompare(y.nama),
  )
}

function susunSebab(b: BahanRapat, kode: string, adaSisa: boolean): string[] {
  const kurang = (b.kekurangan[kode] ?? []).filter((k) => k.kode === 'laporan' || k.kode === 'kader')
  const registrasi = adaSisa ? sebutMenunggu(b.tahap[kode] ?? [], 2) : []
  return [...registrasi, ...kurang.map((k) => sebutKurang(k, b.bulan))].slice(0, SEBAB)
}

function susunJudulKartu(b: BahanRapat, t: TempatRapat): { judul: string; hitungan: string | null } {
  const pembanding = [b.akar, ...b.atas]
  const sesama = b.tempat.length > 1 ? b.tempat : null
  const banding = (kode: string) =>
    susunBanding(getIndikator(kode) as Indikator, t, pembanding, sesama, b.bulan, b.tabel, b.target)
  const bahan = {
    nama: t.nama,
    bulan: b.bulan,
    stunting: banding('stunting'),
    registrasi: banding('registrasi'),
    kader: banding('partisipasi-kader'),
    laporan: banding('laporan-masuk'),
    adaLangkah: (b.tahap[t.kode] ?? []).some((x) => x.kode !== 'belum'),
  }
  return { judul: susunJudul(bahan), hitungan: susunHitungan(bahan) }
}

/** The card of one place. */
export function susunKartuTempat(b: BahanRapat, a: Acara, t: TempatRapat, menit: number): SalindiaKecamatan {
  const indikator = indikatorKartu()
  const [registrasi, stunting] = indikator as [Indikator, Indikator]
  const angka = indikator.map((i) => getAngka(b, i, t))
  const adaSisa = angka[0] !== undefined && hitungSisa(angka[0]) > 0
  const utama = adaSisa ? registrasi : stunting
  const tempatBawah = b.bawah[t.kode] ?? []
  const bawah = susunBarisTertinggal(
    b,
    utama,
    tempatBawah.map((x) => getNilai(b, utama, x)),
    BAWAH,
  )
  const janji = pilihJanji(b, [t.kode], utama.kode).slice(0, JANJI)
  const sebab = susunSebab(b, t.kode, adaSisa)
  const { judul, hitungan } = susunJudulKartu(b, t)
  const kosong = angka.every((x) => x.tercetak === null)
  return {
    ...susunDasar(b, a, {
      ekor: t.kode,
      judul,
      label:
        t.jenis === 'kecamatan'
          ? `Kecamatan ${t.nama}`
          : t.jenis === 'kelurahan'
            ? `Kelurahan ${t.nama}`
            : `Desa ${t.nama}`,
      nilai: angka,
      sumber: indikator.slice(0, 4),
      kaitan: { indikator: utama.kode, kodeWilayah: t.kode },
      menit,
      catatan: [
        hitungan,
        sebab.length > 0 ? `Yang menahan: ${sebab.join(', ')}.` : null,
        ...angka.slice(2, 3).map((x) => kalimatAngka(x.indikator, x, b.bulan)),
        ...bawah.slice(0, 2).map((x) => kalimatBaris(utama, x)),
        janji[0] ? kalimatJanji(janji[0]) : null,
      ],
      kosong: kosong
        ? t.posyandu === 0
          ? `Belum ada posyandu ${t.nama} dalam daftar registrasi.`
          : `Belum ada laporan ${formatBulan(b.bulan)} dari ${t.nama}. Tanyakan kapan laporan dikirim.`
        : null,
    }),
    jenis: 'kecamatan',
    tempat: {
      kode: t.kode,
      nama: t.nama,
      jenis: t.jenis as SalindiaKecamatan['tempat']['jenis'],
      posyandu: t.posyandu,
    },
    angka,
    peringkat: indikator.map((i) => getPeringkatTempat(i, listNilaiTempat(b, i), t.kode)),
    sebab,
    bawah,
    bawahIndikator: utama.kode,
    sebutanBawah: sebutTempat(tempatBawah),
    janji,
  }
}

/** A card for each place that the item names, or for all. Codes that are gone are left out. */
export function susunKartu(b: BahanRapat, a: Acara): SalindiaKecamatan[] {
  const tempat = a.tempat
    ? a.tempat.flatMap((kode) => b.tempat.find((t) => t.kode === kode) ?? [])
    : urutkanKartu(b)
  return tempat.map((t) => susunKartuTempat(b, a, t, a.menit / tempat.length))
}
