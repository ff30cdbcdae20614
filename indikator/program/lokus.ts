import { formatBulat, formatPersen } from '@/lib/angka'
import { formatTanggalPendek } from '@/lib/periode'
import type { IsiDataDesa } from '../catatan/data-desa'
import type { Catatan } from '../catatan/tipe'
import { hitungDariJumlah } from '../hitung'
import { getTahunData } from '../pilot/susun-masukan'
import type { BahanProgram, SusunTopik, TabelTopik, Topik } from './tipe'

type DataDesa = Catatan<IsiDataDesa>

interface Miskin {
  tahun: number
  /** Share of those whose poverty is known; null while of nobody. */
  nilai: number | null
  /** Desa whose poverty is known. */
  diketahui: number
}

/** Poverty of a place from the desa that are known: sums first, divided last. */
function hitungMiskin(data: readonly DataDesa[], tahun: number | null, kode: string): Miskin {
  const ada = data.filter(
    (c) =>
      c.isi.tahun === tahun &&
      (c.kodeWilayah === kode || c.kodeWilayah.startsWith(`${kode}.`)) &&
      c.isi.penduduk !== null &&
      c.isi.penduduk_miskin !== null,
  )
  const jumlah = (k: 'penduduk' | 'penduduk_miskin') => ada.reduce((n, c) => n + (c.isi[k] as number), 0)
  const n = hitungDariJumlah(jumlah('penduduk_miskin'), jumlah('penduduk'))
  return { tahun: tahun ?? 0, nilai: n.jenis === 'angka' ? n.nilai : null, diketahui: ada.length }
}

const dalam = (kode: string, tempat: string) => kode === tempat || kode.startsWith(`${tempat}.`)

function susunTabel(b: BahanProgram, data: readonly DataDesa[], tahun: number | null): TabelTopik {
  const lokus = listLokus(b)
  const baris = b.bawah.map((w) => {
    const stunting = b.nilai('stunting', w.kode)
    const pilot = (b.pilot?.desa ?? []).filter((k) => dalam(k, w.kode)).length
    const miskin = hitungMiskin(data, tahun, w.kode).nilai
    const pernah = lokus.filter((c) => dalam(c.kodeWilayah, w.kode))
    const isDesa = w.jenis !== 'kecamatan'
    const tahunLokus = [...new Set(pernah.map((c) => c.isi.tahun))].sort((x, y) => x - y).join(', ')
    return {
      urut: [pilot, stunting.tercetak ?? -1] as const,
      nama: w.nama,
      kode: w.kode,
      sel: [
        b.pilot === null ? '–' : isDesa ? (pilot > 0 ? 'ya' : 'tidak') : formatBulat(pilot),
        stunting.tercetak === null ? 'belum ada' : formatPersen(stunting.tercetak),
        miskin === null ? 'belum ada' : formatPersen(miskin),
        pernah.length === 0
          ? '–'
          : isDesa
            ? tahunLokus
            : formatBulat(new Set(pernah.map((c) => c.kodeWilayah)).size),
      ],
      status: stunting.status,
      batang: null,
    }
  })
  return {
    kolom: ['Desa pilot', 'Stunting', 'Kemiskinan', 'Pernah lokus'],
    baris: baris
      .sort((x, y) => y.urut[0] - x.urut[0] || y.urut[1] - x.urut[1] || x.nama.localeCompare(y.nama))
      .map(({ urut: _, ...r }) => r),
  }
}

function susunJudul(b: BahanProgram, pilot: number): string {
  if (!b.pilot) return `Belum ada pilihan desa pilot yang berlaku sampai ${b.bulan.slice(0, 4)}`
  const di = b.tempat.jenis === 'kecamatan' ? ` di Kecamatan ${b.tempat.nama}` : ''
  if (pilot === 0) return `Tidak ada desa pilot${di} pada ${b.pilot.nama}`
  return `${formatBulat(pilot)} dari ${formatBulat(b.desa.length)} desa/kelurahan${di} menjadi desa pilot`
}

const sebutPilot = (p: NonNullable<BahanProgram['pilot']>) =>
  p.sejak ? `${p.nama}, ditetapkan ${formatTanggalPendek(p.sejak)}` : p.nama

/** Lokus of the year of the month and before: later ones were not known then. */
const listLokus = (b: BahanProgram) =>
  b.catatan('lokus').filter((c) => c.isi.tahun <= Number(b.bulan.slice(0, 4)))

function susunAngka(b: BahanProgram, pilot: number, miskin: Miskin): Topik['angka'] {
  const lokus = listLokus(b)
  const tahun = lokus.length > 0 ? Math.max(...lokus.map((c) => c.isi.tahun)) : null
  const terakhir = lokus.filter((c) => c.isi.tahun === tahun)
  const ragu = terakhir.filter((c) => c.isi.meragukan === true).length
  return [
    {
      nama: 'Desa pilot',
      nilai: b.pilot ? formatBulat(pilot) : '–',
      keterangan: b.pilot ? sebutPilot(b.pilot) : 'belum dipilih',
      status: 'kosong',
    },
    {
      nama: tahun === null ? 'Lokus' : `Tercatat lokus ${tahun}`,
      nilai: tahun === null ? '–' : formatBulat(terakhir.length - ragu),
      keterangan: ragu > 0 ? `${ragu} desa lain perlu dipastikan` : null,
      status: 'kosong',
    },
    {
      nama: miskin.nilai === null ? 'Penduduk miskin' : `Penduduk miskin ${miskin.tahun}`,
      nilai: miskin.nilai === null ? '–' : formatPersen(miskin.nilai),
      keterangan: `${formatBulat(miskin.diketahui)} dari ${formatBulat(b.desa.length)} desa diketahui`,
      status: 'kosong',
    },
  ]
}

/** Pilot desa in force, earlier lokus, and how much of the poverty is known that they are chosen by. */
export const susunTopikLokus: SusunTopik = (b) => {
  const data = b.catatan('data-desa')
  const lokus = listLokus(b)
  const tahun = getTahunData(data, b.bulan, null)
  const pilot = (b.pilot?.desa ?? []).filter((k) => dalam(k, b.tempat.kode)).length
  const dasar = {
    kode: 'lokus',
    nama: 'Lokus dan desa pilot',
    judul: susunJudul(b, pilot),
    sumber: 'pilihan DPMD, data desa, laporan bulanan, dan berita tentang lokus',
    href: '/program/lokus',
  } as const
  if (!b.pilot && data.length === 0 && lokus.length === 0)
    return {
      ...dasar,
      angka: [],
      tabel: null,
      adaContoh: false,
      kosong: 'Isi atau impor data desa (penduduk dan kemiskinan), lalu pilih desa pilot.',
    }
  return {
    ...dasar,
    angka: susunAngka(b, pilot, hitungMiskin(data, tahun, b.tempat.kode)),
    tabel: susunTabel(b, data, tahun),
    adaContoh: b.pilot?.contoh === true || data.some((c) => c.sifat === 'contoh'),
    kosong: null,
  }
}
