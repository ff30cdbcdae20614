import type { IsiAnggaran } from '@/indikator/catatan/anggaran'
import type { CatatanBaru } from '../mutations/catatan'
import { getAcak } from './acak'
import type { TempatContoh } from './catatan'

type Pokok = Pick<IsiAnggaran, 'opd' | 'bidang' | 'sumber' | 'uraian'>

interface Kegiatan extends Pokok {
  /** Pagu of 2025 in million rupiah, about; null: no line in that year. */
  pagu: number
  tahun: readonly (2024 | 2025)[]
  /** What nobody told of 2025. */
  diam?: true
}

const DUA = [2024, 2025] as const

function k(
  opd: IsiAnggaran['opd'],
  bidang: IsiAnggaran['bidang'],
  sumber: IsiAnggaran['sumber'],
  uraian: string,
  pagu: number,
  lain: Pick<Partial<Kegiatan>, 'tahun' | 'diam'> = {},
): Kegiatan {
  return { opd, bidang, sumber, uraian, pagu, tahun: DUA, ...lain }
}

/** Made up, round figures: no budget of an agency for posyandu was found. 2025 lacks the field Perumahan and two agencies. */
const KEGIATAN: readonly Kegiatan[] = [
  k('dinkes', 'kesehatan', 'apbd-kab', 'Pemberian makanan tambahan balita dan ibu hamil', 4200),
  k('dinkes', 'kesehatan', 'apbn', 'Alat antropometri posyandu', 1350),
  k('dinkes', 'kesehatan', 'apbd-kab', 'Pembinaan posyandu oleh puskesmas', 860),
  k('disdik', 'pendidikan', 'apbd-kab', 'PAUD di samping posyandu', 980),
  k('disdik', 'pendidikan', 'apbn', 'Alat permainan edukatif', 540, { diam: true }),
  k('pu', 'pekerjaan-umum', 'apbd-kab', 'Air bersih dan jamban di gedung posyandu', 1120),
  k('perkim', 'perumahan', 'apbd-kab', 'Pendataan rumah tidak layak huni lewat posyandu', 320, {
    tahun: [2024],
  }),
  k('satpolpp', 'trantibumlinmas', 'apbd-kab', 'Penyuluhan perlindungan masyarakat', 260),
  k('bpbd', 'trantibumlinmas', 'apbd-kab', 'Latihan siaga bencana kader', 240, { diam: true }),
  k('damkar', 'trantibumlinmas', 'apbd-kab', 'Pelatihan pencegahan kebakaran rumah', 110, { tahun: [2024] }),
  k('dinsos', 'sosial', 'apbd-kab', 'Makanan tambahan lansia tidak mampu', 760),
  k('dinsos', 'sosial', 'apbd-prov', 'Verifikasi data keluarga miskin lewat posyandu', 310, {
    tahun: [2025],
    diam: true,
  }),
  k('dp3a', 'sosial', 'apbd-kab', 'Penyuluhan perlindungan perempuan dan anak', 280),
  k('dpmd', 'lintas', 'apbd-kab', 'Pelatihan kader enam bidang SPM', 1640),
  k('dpmd', 'lintas', 'apbd-kab', 'Pendampingan registrasi posyandu', 420, { tahun: [2025] }),
  k('dpmd', 'lintas', 'bkkd', 'BKKD operasional posyandu', 3900),
]

const juta = (n: number) => Math.round(n * 10) * 100_000

function createIsi(x: Kegiatan, tahun: 2024 | 2025): IsiAnggaran {
  const { opd, bidang, sumber, uraian } = x
  const pagu = juta(tahun === 2025 ? x.pagu : x.pagu * (0.82 + 0.22 * getAcak(uraian, 'lalu')))
  const diam = tahun === 2025 && x.diam === true
  const bagian =
    tahun === 2024 ? 0.86 + 0.12 * getAcak(uraian, 'habis') : 0.42 + 0.38 * getAcak(uraian, 'jalan')
  return {
    tahun,
    opd,
    bidang,
    sumber,
    uraian,
    pagu,
    realisasi: diam ? null : Math.round((pagu * bagian) / 100_000) * 100_000,
    per_tanggal: diam ? null : tahun === 2025 ? '2025-09-30' : '2024-12-31',
    dokumen: 'Data contoh, bukan dokumen resmi',
  }
}

type Desa = TempatContoh['desa'][number]

function listDesa(d: Desa, tahun: 2024 | 2025): CatatanBaru[] {
  // About two in five places write nothing down, more of them in the year before.
  if (getAcak(d.kode, tahun, 'anggaran') < (tahun === 2025 ? 0.38 : 0.55)) return []
  const pagu = juta(12 + 36 * getAcak(d.kode, tahun, 'pagu'))
  const diam = getAcak(d.kode, tahun, 'diam') < (tahun === 2025 ? 0.45 : 0.1)
  const bagian = tahun === 2025 ? 0.35 + 0.5 * getAcak(d.kode, 'jalan') : 0.8 + 0.2 * getAcak(d.kode, 'habis')
  const isi: IsiAnggaran = {
    tahun,
    opd: 'pemdes',
    bidang: 'lintas',
    sumber: d.jenis === 'desa' ? 'apbdes' : 'apbd-kab',
    uraian: d.jenis === 'desa' ? 'Dukungan posyandu desa' : 'Dukungan posyandu kelurahan',
    pagu,
    realisasi: diam ? null : Math.round((pagu * bagian) / 100_000) * 100_000,
    per_tanggal: diam ? null : tahun === 2025 ? '2025-09-30' : '2024-12-31',
    dokumen: 'Data contoh, bukan dokumen resmi',
  }
  return [{ daftar: 'anggaran', kodeWilayah: d.kode, isi }]
}

/** Budget lines of all agencies at the kabupaten, and of part of the desa and kelurahan, for two years. */
export function listAnggaranContoh(t: TempatContoh): CatatanBaru[] {
  return DUA.flatMap((tahun) => [
    ...KEGIATAN.filter((x) => x.tahun.includes(tahun)).map((x) => ({
      daftar: 'anggaran' as const,
      kodeWilayah: t.kabupaten,
      isi: createIsi(x, tahun),
    })),
    ...t.desa.flatMap((d) => listDesa(d, tahun)),
  ])
}
