import { formatBulan } from '@/lib/periode'
import { getIndikator, INDIKATOR_UTAMA } from '..'
import type { Indikator } from '../tipe'
import { gabungNama, type Potongan, susunVonis } from '../vonis'
import { type BahanRapat, getAngka, getNilai } from './bahan'
import { susunDasar } from './dasar'
import { besarkan, kalimatAngka, kalimatMelapor, kecilkan, sebutNilai } from './kalimat'
import type { Acara, AngkaBeku, SalindiaVonis } from './tipe'

const BILANGAN = ['nol', 'satu', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam']

/** Title of the verdict: which of the main figures miss their target. */
export function judulVonis(angka: readonly AngkaBeku[], bulan: AngkaBeku['bulan']): string {
  const ada = angka.filter((a) => a.tercetak !== null)
  if (ada.length === 0) return `Belum ada data ${formatBulan(bulan)}`
  const sebut = (a: AngkaBeku) => sebutNilai(a.indikator, a)
  const kurang = ada.filter((a) => a.status === 'buruk' || a.status === 'waspada')
  const capai = ada.filter((a) => a.status === 'baik')
  const tanpa = angka.filter((a) => a.tercetak === null)
  const ekor =
    tanpa.length > 0
      ? `; ${gabungNama(tanpa.map((a) => kecilkan(a.indikator.namaPendek)))} belum ada datanya`
      : ''
  if (kurang.length === 0 && capai.length === 0)
    return `${gabungNama(ada.map(sebut))}, belum ada targetnya${ekor}`
  if (kurang.length === 0)
    return `${besarkan(capai.length > 1 ? `${BILANGAN[capai.length]} angka utama` : sebut(capai[0] as AngkaBeku))} mencapai target${ekor}`
  if (kurang.length === angka.length && kurang.length > 1)
    return `${besarkan(BILANGAN[kurang.length] ?? 'semua')} angka utama belum mencapai target`
  return `${gabungNama(kurang.map(sebut))} belum mencapai target${ekor}`
}

/** The verdict on registration without links: a deck does not lead to lists of today. */
export function susunKalimatVonis(b: BahanRapat): { kepala: Potongan[]; isi: Potongan[] } {
  if (!b.laju) {
    const teks = 'Belum ada data yang dimasukkan.'
    return { kepala: [{ teks }], isi: [{ teks: 'Impor daftar registrasi dan laporan bulanan dahulu.' }] }
  }
  const v = susunVonis(b.laju.laju, b.laju.tempat, { bulan: null, kecamatan: null, desa: null })
  const lepas = (p: readonly Potongan[]) => p.map(({ tautan: _, ...isi }) => isi)
  return { kepala: lepas(v.kepala), isi: lepas(v.isi) }
}

/** Text of pieces. */
export const getTeks = (p: readonly Potongan[]) => p.map((x) => x.teks).join('')

/** Where it stands now: the verdict and the three main figures. */
export function susunSalindiaVonis(b: BahanRapat, a: Acara): SalindiaVonis {
  const indikator = INDIKATOR_UTAMA.map((k) => getIndikator(k) as Indikator)
  const angka = indikator.map((i) => getAngka(b, i, b.akar))
  const kalimat = susunKalimatVonis(b)
  const laporan = getNilai(b, getIndikator('laporan-masuk') as Indikator, b.akar)
  const kosong = angka.every((x) => x.tercetak === null)
  return {
    ...susunDasar(b, a, {
      judul: judulVonis(angka, b.bulan),
      label: `Keadaan ${formatBulan(b.bulan)}`,
      nilai: angka,
      sumber: indikator,
      catatan: [
        getTeks(kalimat.kepala),
        getTeks(kalimat.isi),
        ...angka.slice(1).map((x) => kalimatAngka(x.indikator, x, b.bulan)),
        kalimatMelapor(laporan, b.bulan),
      ],
      kosong: kosong
        ? `Laporan ${formatBulan(b.bulan)} belum masuk. Impor dahulu, lalu tekan “Muat angka terbaru”.`
        : null,
    }),
    jenis: 'vonis',
    ...kalimat,
    angka,
  }
}
