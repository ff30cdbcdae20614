import { BIDANG } from '@/indikator/bidang'
import type { IsiKegiatan } from '@/indikator/catatan/kegiatan'
import { type Bulan, geserBulan } from '@/lib/periode'
import type { CatatanBaru } from '../mutations/catatan'
import { getAcak } from './acak'
import type { TempatContoh } from './catatan'

const HARI = '2025-10-24'
const AKHIR: Bulan = '2025-10'
const BULAN = 24
const PER_BULAN = 5

type Jenis = IsiKegiatan['jenis']
interface Acara {
  tanggal: string
  judul: string
  jenis: Jenis
  bidang: IsiKegiatan['bidang']
  kecamatan: TempatContoh['kecamatan'][number] | null
  kunci: string
}

const angka = (dari: number, sampai: number, ...kunci: (string | number)[]) =>
  dari + Math.floor((sampai - dari + 1) * getAcak(...kunci))
const pilih = <T>(isi: readonly T[], ...kunci: (string | number)[]): T =>
  isi[Math.floor(isi.length * getAcak(...kunci))] as T

function pilihJenis(kunci: string): Jenis {
  const n = getAcak(kunci, 'jenis')
  if (n < 0.36) return 'pelatihan'
  if (n < 0.66) return 'supervisi'
  return n < 0.9 ? 'sosialisasi' : 'lain'
}

const JUDUL: Readonly<Record<Jenis, readonly string[]>> = {
  pelatihan: [
    'Pelatihan kader posyandu',
    'Bimbingan teknis pengurus posyandu',
    'Pelatihan 25 keterampilan kader',
  ],
  sosialisasi: [
    'Sosialisasi posyandu enam bidang SPM',
    'Sosialisasi peran Tim Pembina',
    'Sosialisasi registrasi posyandu',
  ],
  supervisi: ['Supervisi hari buka posyandu', 'Kunjungan pembinaan posyandu'],
  rakor: ['Rapat koordinasi Tim Pembina kabupaten'],
  lain: ['Lomba posyandu tingkat kecamatan', 'Jambore kader kecamatan'],
}
const MATERI: Readonly<Record<Jenis, string>> = {
  pelatihan: 'Pencatatan dan pelaporan bulanan; layanan enam bidang',
  sosialisasi: 'Tugas Tim Pembina, pengurus, dan kader menurut Permendagri 13/2024',
  supervisi: 'Alur layanan, kelengkapan alat, dan buku bantu',
  rakor: 'Kemajuan registrasi dan rencana pembinaan',
  lain: 'Pembinaan kader',
}
const HASIL: Readonly<Record<Jenis, readonly (string | null)[]>> = {
  pelatihan: [
    'Peserta mengisi format laporan bulanan sendiri',
    'Rencana tindak lanjut per posyandu disusun',
    null,
  ],
  sosialisasi: ['Desa menyiapkan SK pengurus baru', null],
  supervisi: [
    'Timbangan perlu ditera ulang di beberapa posyandu',
    'Buku bantu lengkap, jadwal buka dipasang',
    null,
  ],
  rakor: ['Jadwal pembinaan triwulan berikutnya disepakati'],
  lain: [null],
}

/** Kecamatan by turns; those far away come up less often. */
function pilihKecamatan(t: TempatContoh, kunci: string): TempatContoh['kecamatan'][number] {
  const undian = t.kecamatan.flatMap((k) => (getAcak(k.kode, 'jauh') < 0.2 ? [k] : [k, k, k, k]))
  return pilih(undian, kunci, 'kecamatan')
}

function listAcara(t: TempatContoh): Acara[] {
  return Array.from({ length: BULAN }, (_, i) => geserBulan(AKHIR, i + 1 - BULAN)).flatMap((bulan, ke) => {
    const rakor: Acara[] =
      ke % 3 === 0
        ? [
            {
              tanggal: `${bulan}-05`,
              judul: pilih(JUDUL.rakor, bulan),
              jenis: 'rakor',
              bidang: 'semua',
              kecamatan: null,
              kunci: `${bulan}|rakor`,
            },
          ]
        : []
    const lain = Array.from({ length: PER_BULAN }, (_, i): Acara => {
      const kunci = `${bulan}|${i}`
      const jenis = pilihJenis(kunci)
      const kecamatan = pilihKecamatan(t, kunci)
      const bidang = getAcak(kunci, 'satu') < 0.35 ? pilih(BIDANG, kunci, 'bidang').kode : 'semua'
      return {
        tanggal: `${bulan}-${String(angka(3, 27, kunci, 'hari')).padStart(2, '0')}`,
        judul: `${pilih(JUDUL[jenis], kunci, 'judul')} ${kecamatan.nama}`,
        jenis,
        bidang,
        kecamatan,
        kunci,
      }
    })
    return [...rakor, ...lain].filter((a) => a.tanggal <= HARI)
  })
}

/** Places that participants came from: desa where the list of participants told them apart, else the kecamatan as a whole. */
function listAsal(t: TempatContoh, a: Acara): string[] {
  if (!a.kecamatan) return [t.kabupaten, ...t.kecamatan.map((k) => k.kode)]
  const { kode } = a.kecamatan
  if (a.jenis === 'lain' || (a.jenis === 'sosialisasi' && getAcak(a.kunci, 'rekap') < 0.4)) return [kode]
  const [dari, sampai] = a.jenis === 'supervisi' ? [2, 6] : [5, 12]
  return t.desa
    .filter((d) => d.kodeKecamatan === kode)
    .map((d) => ({ kode: d.kode, n: getAcak(a.kunci, d.kode) }))
    .sort((x, y) => x.n - y.n)
    .slice(0, angka(dari, sampai, a.kunci, 'desa'))
    .map((d) => d.kode)
}

function createIsi(a: Acara, kode: string): IsiKegiatan {
  const n = (dari: number, sampai: number, peran: string) => angka(dari, sampai, a.kunci, kode, peran)
  const desa = kode.split('.').length === 4
  const banyak = a.jenis === 'pelatihan' ? 2 : 1
  return {
    tanggal: a.tanggal,
    judul: a.judul,
    jenis: a.jenis,
    bidang: a.bidang,
    lokasi: a.kecamatan ? `Balai pertemuan contoh, ${a.kecamatan.nama}` : 'Ruang rapat contoh',
    materi: MATERI[a.jenis],
    peserta_kader: a.jenis === 'rakor' ? 0 : desa ? n(3, 9, 'kader') * banyak : n(20, 60, 'kader'),
    peserta_pengurus: a.jenis === 'rakor' ? 0 : desa ? n(1, 5, 'pengurus') : n(6, 20, 'pengurus'),
    peserta_tim: desa ? n(0, 2, 'tim') : n(2, 4, 'tim'),
    peserta_aparat: desa ? n(0, 2, 'aparat') : n(1, 5, 'aparat'),
    peserta_lain: a.jenis === 'sosialisasi' ? n(0, 12, 'lain') : null,
    hasil: pilih(HASIL[a.jenis], a.kunci, 'hasil'),
  }
}

/** Sample activities of two years, a record per place of origin. */
export function listKegiatanContoh(t: TempatContoh): CatatanBaru[] {
  if (t.kecamatan.length === 0) return []
  return listAcara(t).flatMap((a) =>
    listAsal(t, a).map((kodeWilayah) => ({
      daftar: 'kegiatan' as const,
      kodeWilayah,
      isi: { ...createIsi(a, kodeWilayah) },
    })),
  )
}
