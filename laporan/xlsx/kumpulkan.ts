import type { NilaiTempat, TitikDeret } from '@/indikator/model'
import type {
  AngkaBeku,
  IndikatorBeku,
  ModelRapat,
  Salindia,
  SalindiaKecamatan,
} from '@/indikator/rapat/tipe'
import type { BarisNilai } from './lembar-nilai'

/** All values of one indicator that the meeting shows, each place once. */
export interface KumpulanNilai {
  indikator: IndikatorBeku
  baris: BarisNilai[]
}

type Tampung = Map<string, { indikator: IndikatorBeku; tempat: Map<string, BarisNilai> }>

function tambah(t: Tampung, i: IndikatorBeku, n: NilaiTempat, deret: readonly TitikDeret[] = []): void {
  const milik = t.get(i.kode) ?? { indikator: i, tempat: new Map() }
  t.set(i.kode, milik)
  const ada = milik.tempat.get(n.kode)
  if (!ada) milik.tempat.set(n.kode, { nilai: n, deret })
  else if (deret.length > ada.deret.length) milik.tempat.set(n.kode, { nilai: ada.nilai, deret })
}

const tambahAngka = (t: Tampung, a: AngkaBeku) => tambah(t, a.indikator, a, a.deret)

function tambahKartu(t: Tampung, s: SalindiaKecamatan): void {
  for (const a of s.angka) tambahAngka(t, a)
  const i = s.angka.find((a) => a.indikator.kode === s.bawahIndikator)?.indikator
  if (i) for (const n of s.bawah) tambah(t, i, n)
}

function tambahSalindia(t: Tampung, s: Salindia): void {
  switch (s.jenis) {
    case 'vonis':
      for (const a of s.angka) tambahAngka(t, a)
      break
    case 'peta':
      for (const n of s.tempat) tambah(t, s.indikator, n)
      break
    case 'peringkat':
      for (const n of [s.keseluruhan, ...s.tempat]) tambah(t, s.indikator, n)
      break
    case 'tertinggal':
      for (const n of [s.keseluruhan, ...s.baris]) tambah(t, s.indikator, n)
      break
    case 'tren':
      tambahAngka(t, s.angka)
      break
    case 'kecamatan':
      tambahKartu(t, s)
      break
    case 'enam-bidang':
      for (const b of s.bidang) tambahAngka(t, b.angka)
      for (const b of s.baris)
        for (const [i, n] of b.sel.entries()) {
          const bidang = s.bidang[i]
          if (bidang) tambah(t, bidang.angka.indikator, n)
        }
      break
    default:
  }
}

/** Every value of a meeting by indicator, in the order of the slides; the whole first, then places above those below. */
export function kumpulkanNilai(m: ModelRapat): KumpulanNilai[] {
  const t: Tampung = new Map()
  for (const s of m.salindia) tambahSalindia(t, s)
  for (const s of m.lampiran) tambahKartu(t, s)
  const enam = t.get('enam-bidang')?.indikator
  for (const s of m.salindia) if (enam && s.jenis === 'enam-bidang') tambah(t, enam, s.keseluruhan)
  const dalam = (b: BarisNilai) => b.nilai.kode.split('.').length
  return [...t.values()].map(({ indikator, tempat }) => ({
    indikator,
    baris: [...tempat.values()].sort((a, b) => dalam(a) - dalam(b)),
  }))
}
