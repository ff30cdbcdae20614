import { formatBulat } from '@/lib/angka'
import { formatTanggalPendek } from '@/lib/periode'
import { judulJangkauan, sebutJendela, sebutLama } from '../kalimat-kegiatan'
import { sebutDesa } from '../kalimat-wilayah'
import { isDalamJeda, JENDELA_JANGKAU } from '../kegiatan-menjangkau'
import { isDari, type Jangkauan, jumlahkanPeserta, susunJangkauan, susunKegiatan } from '../kegiatan-susun'
import { nilaiBagian } from '../tim-keadaan'
import type { AngkaTopik, BahanProgram, SusunTopik, TabelTopik } from './tipe'

function susunTempat(b: BahanProgram): { tempat: Jangkauan[]; sebutan: string } {
  const catatan = b.catatan('kegiatan')
  const kabupaten = b.tempat.jenis === 'kabupaten'
  return {
    tempat: susunJangkauan(
      b.bawah,
      catatan,
      b.bulan,
      JENDELA_JANGKAU,
      kabupaten ? isDari : (dariKode, kode) => dariKode === kode,
    ),
    sebutan: kabupaten ? 'kecamatan' : sebutDesa(b.bawah.map((x) => x.jenis)),
  }
}

function susunAngka(b: BahanProgram): AngkaTopik[] {
  const dalam = b.catatan('kegiatan').filter((c) => isDalamJeda(c.isi.tanggal, b.bulan, JENDELA_JANGKAU))
  const kegiatan = susunKegiatan(dalam)
  const supervisi = kegiatan.filter((k) => k.jenis === 'supervisi').length
  const kader = jumlahkanPeserta(dalam.map((c) => c.isi)).peserta_kader
  const desa = b.nilai('kegiatan-menjangkau', b.tempat.kode)
  const jendela = sebutJendela(b.bulan, JENDELA_JANGKAU)
  return [
    {
      nama: 'Kegiatan',
      nilai: formatBulat(kegiatan.length),
      keterangan: jendela,
      status: kegiatan.length > 0 ? 'kosong' : 'buruk',
    },
    {
      nama: 'Desa terjangkau',
      nilai:
        desa.nilai.jenis === 'angka'
          ? `${formatBulat(desa.nilai.pembilang)} dari ${formatBulat(desa.nilai.penyebut)}`
          : '–',
      keterangan: 'desa/kelurahan asal peserta',
      status: desa.status,
    },
    {
      nama: 'Supervisi',
      nilai: formatBulat(supervisi),
      keterangan: 'kunjungan pembinaan',
      status: supervisi > 0 ? 'kosong' : 'waspada',
    },
    {
      nama: 'Kehadiran kader',
      nilai: kader === null ? '–' : formatBulat(kader),
      keterangan: 'kehadiran, bukan orang',
      status: 'kosong',
    },
  ]
}

function susunTabel(b: BahanProgram, tempat: readonly Jangkauan[]): TabelTopik {
  return {
    kolom: ['Terakhir dijangkau', 'Tanggal', `Kegiatan ${JENDELA_JANGKAU} bulan`],
    baris: tempat.map((t) => ({
      nama: t.nama,
      kode: t.kode,
      sel: [
        sebutLama(t.terakhir, b.bulan),
        t.terakhir ? formatTanggalPendek(t.terakhir) : '–',
        formatBulat(t.kali),
      ],
      status: t.terjangkau ? 'baik' : t.terakhir === null ? 'buruk' : 'waspada',
      batang: null,
    })),
  }
}

/** Activities of a place: who was reached within the last months, and who was not. */
export const susunTopikKegiatan: SusunTopik = (b) => {
  const catatan = b.catatan('kegiatan').filter((c) => c.isi.tanggal.slice(0, 7) <= b.bulan)
  const ada = catatan.length > 0
  const { tempat, sebutan } = susunTempat(b)
  const terjangkau = tempat.filter((t) => t.terjangkau).length
  return {
    kode: 'kegiatan',
    nama: 'Kegiatan pembinaan',
    judul: ada
      ? `${judulJangkauan(tempat, sebutan)}${nilaiBagian(terjangkau, tempat.length) === 'baik' ? '' : ` (${JENDELA_JANGKAU} bulan)`}`
      : 'Belum ada kegiatan pembinaan yang tercatat',
    angka: ada ? susunAngka(b) : [],
    tabel: ada ? susunTabel(b, tempat) : null,
    sumber: 'daftar kegiatan',
    adaContoh: catatan.some((c) => c.sifat === 'contoh'),
    ...(ada && terjangkau < tempat.length
      ? {
          mendesak: `${formatBulat(tempat.length - terjangkau)} ${sebutan} tidak terjangkau pembinaan ${JENDELA_JANGKAU} bulan terakhir`,
        }
      : {}),
    kosong: ada ? null : 'Belum ada kegiatan yang tercatat. Catat lewat formulir atau impor templatnya.',
    href: '/program/kegiatan',
  }
}
