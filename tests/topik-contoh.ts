import { TOPIK, type Topik } from '@/indikator/program/tipe'
import { NAMA_TOPIK } from '@/indikator/rapat/acara'
import type { TempatRapat } from '@/indikator/rapat/bahan'
import type { Status } from '@/indikator/tipe'

const STATUS: readonly Status[] = ['buruk', 'buruk', 'waspada', 'baik', 'kosong']
const ANGKA: readonly Topik['angka'][number][] = [
  { nama: 'Tim terbentuk', nilai: '18 dari 20', keterangan: '2 kecamatan belum ber-SK', status: 'waspada' },
  { nama: 'Susunan lengkap', nilai: '74,0 %', keterangan: 'ketua sampai enam ketua bidang', status: 'buruk' },
  { nama: 'Pagu tahun ini', nilai: 'Rp12,4 miliar', keterangan: null, status: 'kosong' },
  { nama: 'Sudah dilatih', nilai: '20 dari 20', keterangan: 'sejak Januari 2025', status: 'baik' },
]

/** Topics from made-up values: two to four figures, tables longer than a slide; one without a table. */
export function listTopikContoh(
  tempat: readonly TempatRapat[],
  p: { tanpaData?: boolean; namaPanjang?: boolean },
): Topik[] {
  return TOPIK.map((kode, ke): Topik => {
    const nama = NAMA_TOPIK[kode]
    const dasar = { kode, nama, sumber: 'Catatan program', adaContoh: true, href: `/program/${kode}` }
    if (p.tanpaData)
      return {
        ...dasar,
        judul: `${nama}: belum ada data`,
        angka: [],
        tabel: null,
        kosong: 'Belum ada catatan. Isi lewat Program, atau impor berkasnya.',
      }
    const panjang = p.namaPanjang ? ' di Seberang menurut keputusan bersama perangkat daerah' : ''
    return {
      ...dasar,
      judul: `${nama}: Tabang dan Muara Wis paling jauh tertinggal${panjang}`,
      angka: ANGKA.slice(0, 2 + (ke % 3)).map((a) => ({ ...a, nama: a.nama + panjang })),
      tabel:
        ke % 4 === 3
          ? null
          : {
              kolom: ['Terbentuk', 'Lengkap', 'Yang belum'].slice(0, 2 + (ke % 2)),
              baris: tempat.map((t, i) => ({
                nama: t.nama,
                kode: t.kode,
                sel: ['Sudah', `${i} dari 12`, `Bendahara, ketua bidang${panjang}`].slice(0, 2 + (ke % 2)),
                status: STATUS[i % STATUS.length] as Status,
                batang: i / 20,
              })),
            },
      kosong: null,
    }
  })
}
