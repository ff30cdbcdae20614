import { getOrang, JENDELA_PENDATAAN, type OrangPosyandu } from './kader-pendataan'
import { getNorma, hitungKurang, type KodeNorma, NORMA_BERLAKU, NORMA_KADER } from './norma-kader'
import { defineIndikator, type UkuranTurunan } from './tipe'
import { ukuranPengurus } from './ukuran-pengurus'

type KodeMemenuhi = 'norma_lima_sepuluh' | 'norma_lima_belas' | 'norma_lima'

/** Code of the measure "posyandu that meet this norm". */
export const kodeMemenuhi = (norma: KodeNorma) => `norma_${norma.replace('-', '_')}` as KodeMemenuhi

function turunan(nama: string, satuan: string, nilai: (o: OrangPosyandu) => number | null): UkuranTurunan {
  return { nama, satuan, jenis: 'keadaan', jendela: JENDELA_PENDATAAN, turunan: (r) => nilai(getOrang(r)) }
}

const isDiketahui = (o: OrangPosyandu) => o.pengurus !== null && o.kader !== null

const memenuhi = Object.fromEntries(
  NORMA_KADER.map((n) => [
    kodeMemenuhi(n.kode),
    turunan(`Posyandu dengan ${n.nama.toLowerCase()}`, 'posyandu', (o) => {
      const kurang = isDiketahui(o) ? hitungKurang(n, o.pengurus, o.kader) : null
      return kurang && Number(kurang.pengurus + kurang.kader === 0)
    }),
  ]),
) as Readonly<Record<KodeMemenuhi, UkuranTurunan>>

const berlaku = getNorma(NORMA_BERLAKU)

/** Posyandu whose officers and kader meet the norm in force, of those whose numbers are known. */
export const kaderNorma = defineIndikator({
  kode: 'kader-norma',
  nama: 'Pengurus dan kader sesuai norma',
  namaPendek: 'Norma kader',
  kelompok: 'kader',
  penjelasan: `Bagian posyandu yang punya sedikitnya ${berlaku.nama.toLowerCase()}, dari posyandu yang jumlah keduanya diketahui.`,
  ukuran: {
    ...ukuranPengurus,
    ...memenuhi,
    norma_diketahui: turunan('Posyandu yang jumlah pengurus dan kadernya diketahui', 'posyandu', (o) =>
      isDiketahui(o) ? 1 : null,
    ),
    pengurus_terakhir: turunan('Pengurus menurut pendataan terakhir', 'pengurus', (o) => o.pengurus),
    kader_terakhir: turunan('Kader dalam SK menurut catatan terakhir', 'kader', (o) => o.kader),
    kader_bidang_diketahui: turunan('Posyandu yang kadernya didata per bidang', 'posyandu', (o) =>
      o.bidang.some((n) => n === null) ? null : 1,
    ),
    kader_bidang_lengkap: turunan('Posyandu dengan kader di keenam bidang', 'posyandu', (o) =>
      o.bidang.some((n) => n === null) ? null : Number(o.bidang.every((n) => n !== 0)),
    ),
  },
  pembilang: [kodeMemenuhi(NORMA_BERLAKU)],
  penyebut: ['norma_diketahui'],
  kelengkapan: { ukuran: 'norma_diketahui', kata: 'terdata' },
  namaPembilang: 'posyandu sesuai norma',
  namaPenyebut: 'posyandu yang jumlah pengurus dan kadernya diketahui',
  desimal: 1,
  arah: 'naik-baik',
  target: [
    {
      nilai: 80,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ],
  toleransi: 15,
  kelas: [40, 60, 80, 95],
  sumber: [
    { nama: berlaku.sumber, keterangan: `norma ${berlaku.nama.toLowerCase()}` },
    { nama: 'Pendataan pengurus dan kader', keterangan: 'jumlah dalam SK; nilai terakhir dalam 12 bulan' },
  ],
  catatan:
    'Jumlah menurut peraturan belum ditemukan dan sumber berbeda-beda. Norma yang dipakai ialah pernyataan DPMD Kukar; hasil menurut norma lain ada pada halaman Pengurus dan kader.',
})
