import { formatBulat, formatPersen, formatRupiahSingkat } from '@/lib/angka'
import {
  type BarisAnggaran,
  BIDANG_ANGGARAN,
  cariCelah,
  type JumlahAnggaran,
  nilaiSerapan,
  susunJumlah,
} from '../anggaran'
import { BIDANG } from '../bidang'
import type { AngkaTopik, BahanProgram, SusunTopik, TabelTopik, Topik } from './tipe'

const JUMLAH_BIDANG = BIDANG.length

/** "Sosial", "Perumahan dan Sosial", "3 bidang". */
function sebutBidang(kode: readonly string[]): string {
  const nama = BIDANG.filter((b) => kode.includes(b.kode)).map((b) => b.pendek)
  return nama.length > 2 ? `${nama.length} bidang` : `bidang ${nama.join(' dan ')}`
}

const sebutSerapan = (j: JumlahAnggaran) => (j.serapan === null ? null : formatPersen(j.serapan))

function susunJudul(b: BahanProgram, tahun: number, j: JumlahAnggaran, tanpa: readonly string[]): string {
  const pagu = formatRupiahSingkat(j.pagu)
  if (b.tempat.jenis === 'kecamatan') return `${pagu} dicatat untuk posyandu ${b.tempat.nama} pada ${tahun}`
  if (tanpa.length > 0)
    return `${pagu} untuk posyandu pada ${tahun}; ${sebutBidang(tanpa)} belum punya anggaran`
  const serapan = sebutSerapan(j)
  return `${pagu} untuk posyandu pada ${tahun}${serapan ? `, terserap ${serapan}` : '; realisasinya belum dilaporkan'}`
}

function susunAngka(b: BahanProgram, j: JumlahAnggaran, tanpa: readonly string[]): AngkaTopik[] {
  const posyandu = b.bawah.reduce((a, x) => a + x.posyandu, 0)
  const serapan = sebutSerapan(j)
  return [
    {
      nama: 'Pagu',
      nilai: formatRupiahSingkat(j.pagu),
      keterangan: posyandu > 0 ? `${formatRupiahSingkat(j.pagu / posyandu)} per posyandu` : null,
      status: 'kosong',
    },
    {
      nama: 'Terserap',
      nilai: serapan ?? '–',
      keterangan: j.realisasi === null ? 'realisasi belum dilaporkan' : formatRupiahSingkat(j.realisasi),
      status: nilaiSerapan(j),
    },
    {
      nama: 'Belum melapor',
      nilai: `${formatBulat(j.belum)} baris`,
      keterangan: j.belum > 0 ? `senilai ${formatRupiahSingkat(j.paguBelum)}` : 'semua melapor',
      status: j.belum === 0 ? 'baik' : 'waspada',
    },
    ...(b.tempat.jenis === 'kabupaten'
      ? [
          {
            nama: 'Bidang beranggaran',
            nilai: `${JUMLAH_BIDANG - tanpa.length} dari ${JUMLAH_BIDANG}`,
            keterangan: null,
            status: tanpa.length === 0 ? ('baik' as const) : ('buruk' as const),
          },
        ]
      : []),
  ]
}

/** Fields by what is wrong with them: without a line first (in the whole kabupaten), then the slowest. */
function susunTabel(baris: readonly BarisAnggaran[], seluruh: boolean): TabelTopik {
  const isi = BIDANG_ANGGARAN.flatMap(({ kode, pendek }) => {
    const milik = baris.filter((b) => b.isi.bidang === kode)
    return milik.length === 0 && (kode === 'lintas' || !seluruh) ? [] : [{ pendek, j: susunJumlah(milik) }]
  })
  const berat = (j: JumlahAnggaran) => (j.baris === 0 ? -1 : (j.serapan ?? 101))
  return {
    kolom: ['Terserap', 'Pagu', 'Belum melapor'],
    baris: isi
      .sort((x, y) => berat(x.j) - berat(y.j))
      .map(({ pendek, j }) => ({
        nama: pendek,
        kode: null,
        sel:
          j.baris === 0
            ? ['tanpa anggaran', '–', '–']
            : [
                sebutSerapan(j) ?? 'belum dilaporkan',
                formatRupiahSingkat(j.pagu),
                `${formatBulat(j.belum)} baris`,
              ],
        status: j.baris === 0 ? ('buruk' as const) : nilaiSerapan(j),
        batang: j.serapan === null ? null : Math.min(1, j.serapan / 100),
      })),
  }
}

function susunKosong(b: BahanProgram, tahun: number): Pick<Topik, 'judul' | 'kosong'> {
  if (b.tempat.jenis === 'kecamatan')
    return {
      judul: `Belum ada anggaran ${tahun} yang dicatat untuk ${b.tempat.nama}`,
      kosong:
        'Yang dihitung di sini hanya anggaran kecamatan dan desa, misalnya BKKD dan APBDes. Catat lewat formulir atau berkas Anggaran.',
    }
  return {
    judul: `Belum ada anggaran ${tahun} yang dicatat`,
    kosong: 'Minta setiap OPD mengisi pagu dan realisasinya, lewat formulir atau berkas Anggaran.',
  }
}

/** Budget of all agencies in the year of the month. */
export const susunTopikAnggaran: SusunTopik = (b) => {
  const tahun = Number(b.bulan.slice(0, 4))
  const baris = b.catatan('anggaran').filter((a) => a.isi.tahun === tahun)
  const seluruh = b.tempat.jenis === 'kabupaten'
  const dasar = {
    kode: 'anggaran',
    nama: 'Anggaran lintas OPD',
    sumber: 'catatan anggaran OPD dan desa',
    href: seluruh ? '/program/anggaran' : `/program/anggaran?kecamatan=${b.tempat.kode}`,
  } as const
  if (baris.length === 0)
    return { ...dasar, ...susunKosong(b, tahun), angka: [], tabel: null, adaContoh: false }
  const j = susunJumlah(baris)
  const tanpa = seluruh ? cariCelah(baris).bidang : []
  return {
    ...dasar,
    judul: susunJudul(b, tahun, j, tanpa),
    angka: susunAngka(b, j, tanpa),
    tabel: susunTabel(baris, seluruh),
    adaContoh: j.adaContoh,
    ...(tanpa.length > 0 ? { mendesak: `${sebutBidang(tanpa)} belum punya anggaran ${tahun}` } : {}),
    kosong: null,
  }
}
