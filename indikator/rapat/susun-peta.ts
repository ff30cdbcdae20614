import { formatAngka, formatBulat } from '@/lib/angka'
import { formatNamaBulan, geserBulan } from '@/lib/periode'
import { membaik } from '../hitung'
import { judulSebaran } from '../kalimat-indikator'
import type { NilaiTempat } from '../model'
import { judulPeringkat, judulPeta } from '../perhatian'
import { urutkanTerburuk } from '../susun'
import type { Indikator } from '../tipe'
import { gabungNama } from '../vonis'
import {
  type BahanRapat,
  getIndikatorAcara,
  getIndikatorBeku,
  getNilai,
  listNilaiTempat,
  sebutTempat,
} from './bahan'
import { susunDasar } from './dasar'
import {
  judulKosong,
  kalimatAngka,
  kalimatKosong,
  kalimatTanpaNilai,
  kecilkan,
  sebutTempatNilai,
} from './kalimat'
import type { Acara, SalindiaPeringkat, SalindiaPeta } from './tipe'

const isKosong = (tempat: readonly NilaiTempat[]) => tempat.every((t) => t.tercetak === null)

/** Title of the map: which are furthest from the target; without a target how far apart they lie. `terurut` is worst first. */
export function judulPetaRapat(i: Indikator, terurut: readonly NilaiTempat[], sebutan: string): string {
  const ada = terurut.filter((t) => t.tercetak !== null)
  if (ada.length === 0 || ada.some((t) => t.target !== null)) return judulPeta(i, terurut)
  const nilai = ada.map((t) => t.tercetak as number)
  const rendah = formatAngka(Math.min(...nilai), i.desimal)
  const tinggi = formatAngka(Math.max(...nilai), i.desimal)
  const di = `di ${formatBulat(ada.length)} ${sebutan}, tanpa target`
  return rendah === tinggi
    ? `${i.namaPendek} ${tinggi}\u00a0% ${di}`
    : `${i.namaPendek} dari ${rendah} sampai ${tinggi}\u00a0% ${di}`
}

function catatanSebaran(b: BahanRapat, i: Indikator, terurut: readonly NilaiTempat[]) {
  const ada = terurut.filter((t) => t.tercetak !== null)
  const sebut = (t: readonly NilaiTempat[]) => gabungNama(t.map((x) => sebutTempatNilai(i, x)))
  return [
    ada.length > 0 ? `${judulSebaran(terurut, sebutTempat(b.tempat))}.` : null,
    ada.length > 1 ? `Terjauh: ${sebut(ada.slice(0, 3))}.` : null,
    ada.length > 5 ? `Terbaik: ${sebut(ada.slice(-2).reverse())}.` : null,
  ]
}

/** One indicator on the map. */
export function susunPeta(b: BahanRapat, a: Acara): SalindiaPeta {
  const i = getIndikatorAcara(a.indikator)
  const tempat = urutkanTerburuk(i, listNilaiTempat(b, i))
  const kosong = isKosong(tempat)
  return {
    ...susunDasar(b, a, {
      judul: kosong ? judulKosong(i, b.bulan) : judulPetaRapat(i, tempat, sebutTempat(b.tempat)),
      label: i.nama,
      nilai: tempat,
      sumber: [i],
      kaitan: { indikator: i.kode },
      catatan: [
        kalimatAngka(i, getNilai(b, i, b.akar), b.bulan),
        ...catatanSebaran(b, i, tempat),
        kosong ? null : kalimatTanpaNilai(tempat),
      ],
      kosong: kosong ? kalimatKosong(i, b.bulan) : null,
    }),
    jenis: 'peta',
    indikator: getIndikatorBeku(i),
    tempat,
  }
}

/** "Membaik paling jauh: Tabang 0,6 poin dan Kenohan 0,5 poin."; null where nothing moved that way. */
function kalimatBergerak(i: Indikator, tempat: readonly NilaiTempat[], baik: boolean): string | null {
  const bergerak = tempat
    .flatMap((t) =>
      t.ubah !== null && membaik(i, t.ubah) === baik ? [{ nama: t.nama, n: Math.abs(t.ubah) }] : [],
    )
    .sort((x, y) => y.n - x.n)
  if (bergerak.length === 0) return null
  const sebut = bergerak.slice(0, 2).map((t) => `${t.nama} ${formatAngka(t.n, i.desimal)} poin`)
  return `${baik ? 'Membaik' : 'Memburuk'} paling jauh: ${gabungNama(sebut)}.`
}

/** All places by one indicator, worst first. */
export function susunPeringkat(b: BahanRapat, a: Acara): SalindiaPeringkat {
  const i = getIndikatorAcara(a.indikator)
  const tempat = urutkanTerburuk(i, listNilaiTempat(b, i))
  const keseluruhan = getNilai(b, i, { kode: b.akar.kode, nama: b.namaWilayah })
  const kosong = isKosong(tempat)
  const lalu = geserBulan(b.bulan, -1)
  const tetap = tempat.filter((t) => t.ubah === 0).length
  return {
    ...susunDasar(b, a, {
      judul: kosong
        ? judulKosong(i, b.bulan)
        : `${i.namaPendek}: ${kecilkan(judulPeringkat(i, tempat, lalu))}`,
      label: i.nama,
      nilai: [...tempat, keseluruhan],
      sumber: [i],
      kaitan: { indikator: i.kode },
      catatan: [
        ...catatanSebaran(b, i, tempat).slice(0, 2),
        kalimatBergerak(i, tempat, true),
        kalimatBergerak(i, tempat, false),
        tetap > 0 ? `${formatBulat(tetap)} tetap sejak ${formatNamaBulan(lalu)}.` : null,
        kosong ? null : kalimatTanpaNilai(tempat),
      ],
      kosong: kosong ? kalimatKosong(i, b.bulan) : null,
    }),
    jenis: 'peringkat',
    indikator: getIndikatorBeku(i),
    tempat,
    keseluruhan,
  }
}
