import { formatBulat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import { type BarisAksi, type HitunganAksi, hitungAksi, susunTujuan } from '../rencana-aksi'
import type { Status } from '../tipe'
import type { AngkaTopik, BahanProgram, SusunTopik, TabelTopik } from './tipe'

function susunJudul(h: HitunganAksi, tahun: number): string {
  if (h.dihitung === 0) return `Semua ${formatBulat(h.batal)} aksi ${tahun} dibatalkan`
  const lewat = h.lewat > 0 ? `; ${formatBulat(h.lewat)} lewat tenggat` : ''
  return `${formatBulat(h.selesai)} dari ${formatBulat(h.dihitung)} aksi ${tahun} selesai${lewat}`
}

function susunAngka(b: BahanProgram, h: HitunganAksi, aksi: readonly BarisAksi[]): AngkaTopik[] {
  const kunci = new Set(aksi.map((a) => a.kunci))
  const terkait = b.tindakLanjut.filter((t) => kunci.has(t.rencana))
  const terbuka = terkait.filter((t) => t.keadaan === 'terbuka' || t.keadaan === 'berjalan').length
  return [
    {
      nama: 'Selesai',
      nilai: h.dihitung > 0 ? `${formatBulat(h.selesai)} dari ${formatBulat(h.dihitung)}` : '–',
      keterangan: h.batal > 0 ? `${formatBulat(h.batal)} dibatalkan` : null,
      status: h.dihitung > 0 && h.selesai === h.dihitung ? 'baik' : 'kosong',
    },
    {
      nama: 'Lewat tenggat',
      nilai: formatBulat(h.lewat),
      keterangan: `per ${formatTanggal(b.hari)}`,
      status: h.lewat > 0 ? 'buruk' : 'baik',
    },
    {
      nama: 'Berjalan',
      nilai: formatBulat(h.berjalan),
      keterangan: `${formatBulat(h.belum)} belum dimulai`,
      status: 'kosong',
    },
    {
      nama: 'Tindak lanjut rapat',
      nilai: formatBulat(terkait.length),
      keterangan: terkait.length > 0 ? `${formatBulat(terbuka)} masih terbuka` : 'belum ada yang terkait',
      status: 'kosong',
    },
  ]
}

function susunTabel(aksi: readonly BarisAksi[], hari: string): TabelTopik {
  const status = (h: HitunganAksi): Status => {
    if (h.lewat > 0) return 'buruk'
    if (h.dihitung === 0) return 'kosong'
    return h.selesai + h.berjalan > 0 ? 'baik' : 'waspada'
  }
  return {
    kolom: ['Selesai', 'Berjalan', 'Lewat tenggat'],
    baris: susunTujuan(aksi, hari).map(({ nama, hitungan: h, kemajuan }) => ({
      nama,
      kode: null,
      sel: [
        h.dihitung > 0 ? `${formatBulat(h.selesai)} dari ${formatBulat(h.dihitung)} aksi` : 'dibatalkan',
        formatBulat(h.berjalan),
        formatBulat(h.lewat),
      ],
      status: status(h),
      batang: kemajuan,
    })),
  }
}

/** The plan of the year of the month: how much is done, what is late. Judged on the day of the data. */
export const susunTopikRencana: SusunTopik = (b) => {
  const tahun = Number(b.bulan.slice(0, 4))
  const aksi = b.catatan('rencana-aksi').filter((a) => a.isi.tahun === tahun)
  const dasar = {
    kode: 'rencana',
    nama: 'Rencana aksi',
    sumber: 'catatan rencana aksi dan tindak lanjut rapat',
    href: b.tempat.jenis === 'kabupaten' ? '/program/rencana' : `/program/rencana?tempat=${b.tempat.kode}`,
  } as const
  if (aksi.length === 0) {
    const siapa = b.tempat.jenis === 'kecamatan' ? ` untuk ${b.tempat.nama}` : ''
    return {
      ...dasar,
      judul: `Belum ada rencana aksi ${tahun} yang dicatat${siapa}`,
      kosong: 'Catat aksinya lewat formulir atau berkas, atau jadikan aksi dari tindak lanjut rapat.',
      angka: [],
      tabel: null,
      adaContoh: false,
    }
  }
  const h = hitungAksi(aksi, b.hari)
  return {
    ...dasar,
    judul: susunJudul(h, tahun),
    angka: susunAngka(b, h, aksi),
    tabel: susunTabel(aksi, b.hari),
    adaContoh: aksi.some((a) => a.sifat === 'contoh'),
    ...(h.lewat > 0 ? { mendesak: `${formatBulat(h.lewat)} aksi lewat tenggat` } : {}),
    kosong: null,
  }
}
