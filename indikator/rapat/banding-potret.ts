import { formatBulat, formatPersen } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import { membaik } from '../hitung'
import type { NilaiTempat } from '../model'
import { sebutTempat } from './bahan'
import type { IsiPotret } from './isi-potret'
import type { IndikatorBeku, Salindia, SuntinganSalindia } from './tipe'

/** One printed value that moved; null where there was none, or is none any more. */
export interface AngkaBeda {
  indikator: string
  kode: string
  /** "Stunting", or the place where it is not that of the whole meeting: "Stunting Tabang". */
  nama: string
  lama: number | null
  baru: number | null
  /** Null where it cannot be told. */
  membaik: boolean | null
  /** "Stunting 14,9 % → 14,6 %". */
  teks: string
}

/** A title that the data would now write otherwise. */
export interface JudulBeda {
  id: string
  lama: string
  baru: string
  /** A person wrote another title over it: that one stays, marked. */
  disunting: boolean
}

/** What "muat angka terbaru" would change of a deck. */
export interface BedaPotret {
  sama: boolean
  /** "Stunting 14,9 % → 14,6 %; 3 kecamatan berubah; judul 4 salindia berubah." or that nothing changed. */
  kalimat: string
  /** Day of the data; null where it stays. */
  tanggal: { lama: string | null; baru: string | null } | null
  /** Values of the whole place. */
  utama: AngkaBeda[]
  /** Places with values that moved, most of them first. */
  tempat: { kode: string; nama: string; angka: AngkaBeda[] }[]
  judul: JudulBeda[]
  /** Titles of slides that come or go. */
  tambah: string[]
  hilang: string[]
}

type Butir = { i: IndikatorBeku; n: NilaiTempat }

function listButir(s: Salindia): Butir[] {
  const dari = (i: IndikatorBeku, n: readonly NilaiTempat[]) => n.map((x) => ({ i, n: x }))
  switch (s.jenis) {
    case 'vonis':
    case 'kecamatan':
      return s.angka.map((n) => ({ i: n.indikator, n }))
    case 'peta':
      return dari(s.indikator, s.tempat)
    case 'peringkat':
      return dari(s.indikator, [...s.tempat, s.keseluruhan])
    case 'tertinggal':
      return dari(s.indikator, [...s.baris, s.keseluruhan])
    case 'tren':
      return [{ i: s.angka.indikator, n: s.angka }]
    case 'enam-bidang':
      return s.bidang.map((x) => ({ i: x.angka.indikator, n: x.angka }))
    default:
      return []
  }
}

function kumpulkan(isi: IsiPotret): Map<string, Butir> {
  const semua = [...isi.salindia, ...isi.lampiran].flatMap(listButir)
  return new Map(semua.map((x) => [`${x.i.kode}|${x.n.kode}`, x]))
}

/** The same text for the same content: the database gives keys back in another order. */
function tulisTetap(isi: unknown): string {
  return JSON.stringify(isi, (_, x: unknown) =>
    typeof x === 'object' && x !== null && !Array.isArray(x)
      ? Object.fromEntries(Object.entries(x).sort(([a], [b]) => (a < b ? -1 : 1)))
      : x,
  )
}

const sebut = (i: IndikatorBeku, n: number | null) => (n === null ? 'belum ada' : formatPersen(n, i.desimal))

function susunAngka(lama: IsiPotret, baru: IsiPotret, akar: string): AngkaBeda[] {
  const dahulu = kumpulkan(lama)
  return [...kumpulkan(baru)].flatMap(([kunci, { i, n }]): AngkaBeda[] => {
    const ada = dahulu.get(kunci)
    if (!ada || ada.n.tercetak === n.tercetak) return []
    const nama = n.kode === akar ? i.namaPendek : `${i.namaPendek} ${n.nama}`
    const beda = ada.n.tercetak === null || n.tercetak === null ? null : n.tercetak - ada.n.tercetak
    return [
      {
        indikator: i.kode,
        kode: n.kode,
        nama,
        lama: ada.n.tercetak,
        baru: n.tercetak,
        membaik: beda === null ? null : membaik(i, beda),
        teks: `${nama} ${sebut(i, ada.n.tercetak)} → ${sebut(i, n.tercetak)}`,
      },
    ]
  })
}

function susunTempat(angka: readonly AngkaBeda[], isi: IsiPotret): BedaPotret['tempat'] {
  const nama = new Map([...kumpulkan(isi).values()].map((x) => [x.n.kode, x.n.nama]))
  const perKode = new Map<string, AngkaBeda[]>()
  for (const a of angka) perKode.set(a.kode, [...(perKode.get(a.kode) ?? []), a])
  return [...perKode]
    .map(([kode, isi]) => ({ kode, nama: nama.get(kode) ?? kode, angka: isi }))
    .sort((x, y) => y.angka.length - x.angka.length || x.nama.localeCompare(y.nama))
}

function susunJudul(
  lama: IsiPotret,
  baru: IsiPotret,
  suntingan: Readonly<Record<string, SuntinganSalindia>>,
): JudulBeda[] {
  const dahulu = new Map(lama.salindia.map((s) => [s.id, s.judulData]))
  return baru.salindia.flatMap((s) => {
    const ada = dahulu.get(s.id)
    if (ada === undefined || ada === s.judulData) return []
    return [{ id: s.id, lama: ada, baru: s.judulData, disunting: Boolean(suntingan[s.id]?.judul?.trim()) }]
  })
}

function susunKalimat(b: Omit<BedaPotret, 'kalimat' | 'sama'>, sebutan: string): string {
  const bagian = [
    ...b.utama.slice(0, 3).map((a) => a.teks),
    b.tempat.length > 0 ? `${formatBulat(b.tempat.length)} ${sebutan} berubah` : null,
    b.judul.length > 0 ? `judul ${formatBulat(b.judul.length)} salindia berubah` : null,
    b.tambah.length > 0 ? `${formatBulat(b.tambah.length)} salindia bertambah` : null,
    b.hilang.length > 0 ? `${formatBulat(b.hilang.length)} salindia hilang` : null,
    b.tanggal?.baru ? `data per ${formatTanggal(b.tanggal.baru)}` : null,
  ].filter((t) => t !== null)
  return `${bagian.join('; ')}.`
}

/** What changed between the deck as frozen and the same agenda with the numbers of now. `akar`: code of the place that meets. */
export function bandingkanPotret(
  lama: IsiPotret,
  baru: IsiPotret,
  akar: string,
  suntingan: Readonly<Record<string, SuntinganSalindia>> = {},
): BedaPotret {
  const angka = susunAngka(lama, baru, akar)
  const id = (isi: IsiPotret) => new Set(isi.salindia.map((s) => s.id))
  const [dahulu, kini] = [id(lama), id(baru)]
  const beda = {
    tanggal:
      lama.tanggalData === baru.tanggalData ? null : { lama: lama.tanggalData, baru: baru.tanggalData },
    utama: angka.filter((a) => a.kode === akar),
    tempat: susunTempat(
      angka.filter((a) => a.kode !== akar),
      baru,
    ),
    judul: susunJudul(lama, baru, suntingan),
    tambah: baru.salindia.flatMap((s) => (dahulu.has(s.id) ? [] : [s.judul])),
    hilang: lama.salindia.flatMap((s) => (kini.has(s.id) ? [] : [s.judul])),
  }
  const lain = tulisTetap(lama) !== tulisTetap(baru)
  const kartu = [...baru.salindia, ...baru.lampiran].flatMap((s) =>
    s.jenis === 'kecamatan' ? [s.tempat] : [],
  )
  const terlihat =
    beda.tanggal || angka.length + beda.judul.length + beda.tambah.length + beda.hilang.length > 0
  return {
    ...beda,
    sama: !lain,
    kalimat: terlihat
      ? susunKalimat(beda, sebutTempat(kartu))
      : lain
        ? 'Angka dan judul tetap; rincian di baliknya berubah.'
        : 'Tidak ada yang berubah sejak angka dibekukan.',
  }
}
