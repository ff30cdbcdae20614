import { BIDANG, getKodeLayanan, type KodeBidang } from '@/indikator/bidang'
import { getKodeSasaran, getKodeTerlayani } from '@/indikator/sasaran-bidang'
import type { Bulan } from '@/lib/periode'
import { getAcak, getGoyang } from './acak'
import type { FaktaContoh } from './contoh'
import type { PosyanduContoh } from './posyandu'

/** Months for which the report of the six fields exists: it was introduced in the middle of 2025. */
const JUMLAH_BULAN = 6

/** People per balita, and share of the target group reached at the end, by field. */
const POLA: Readonly<Record<KodeBidang, readonly [orang: number, terlayani: number]>> = {
  pendidikan: [0.9, 0.7],
  kesehatan: [10.5, 0.62],
  'pekerjaan-umum': [3.1, 0.46],
  perumahan: [0.8, 0.34],
  trantibumlinmas: [2.2, 0.41],
  sosial: [1.4, 0.66],
}

const batasi = (n: number) => Math.min(1, Math.max(0, n))

function getBagian(p: PosyanduContoh, kode: KodeBidang, sisa: number): number {
  const kecamatan = 0.22 * (getAcak(p.kodeKecamatan, kode, 'terlayani') - 0.5)
  const sendiri = 0.36 * (p.kematangan - 0.5) + 0.08 * getGoyang(p.kodeDesa, p.urutan, kode, 'terlayani')
  return Math.min(1, Math.max(0.04, POLA[kode][1] + kecamatan + sendiri - 0.025 * sisa))
}

/** Values of one posyandu in one month; none served where the monthly report tells of no service in the field. */
function listSasaran(
  p: PosyanduContoh,
  sisa: number,
  bulan: Bulan,
  layanan: Readonly<Record<string, number>>,
): [ukuran: string, nilai: number][] {
  return BIDANG.flatMap(({ kode }) => {
    const bagianSasaran = 0.7 + 0.6 * getAcak(p.kodeDesa, p.urutan, kode, 'sasaran')
    const sasaran = Math.max(1, Math.min(4800, Math.round(p.balita * POLA[kode][0] * bagianSasaran)))
    const tanpa = layanan[getKodeLayanan(kode)] === 0
    const goyang = 0.03 * getGoyang(p.kodeDesa, p.urutan, bulan, kode, 'terlayani')
    const terlayani = tanpa ? 0 : Math.round(sasaran * batasi(getBagian(p, kode, sisa) + goyang))
    const lapor: [string, number][] = [[getKodeSasaran(kode), sasaran]]
    // Some know whom they should serve, but not how many came.
    if (getAcak(p.kodeDesa, p.urutan, kode, 'separuh') >= 0.06)
      lapor.push([getKodeTerlayani(kode), terlayani])
    return lapor
  })
}

/** Families and those in the health fund, counted once by most posyandu within the half year. */
function listDanaSehat(p: PosyanduContoh, sisa: number): [ukuran: string, nilai: number][] {
  const kapan = Math.floor(8 * getAcak(p.kodeDesa, p.urutan, 'kapan-dana'))
  if (kapan !== sisa) return []
  const keluarga = Math.max(12, Math.round(p.balita * (3.4 + getAcak(p.kodeDesa, p.urutan, 'keluarga'))))
  const bagian = batasi(0.02 + 0.6 * p.kematangan + 0.12 * getGoyang(p.kodeDesa, p.urutan, 'dana'))
  return [
    ['keluarga', keluarga],
    ['keluarga_dana_sehat', Math.round(keluarga * bagian)],
  ]
}

/**
 * Sample of the report of the six fields: target groups and those served, and the health fund. Of the posyandu with a monthly report some
 * send it, more of them each month; some kecamatan are far behind.
 */
export function listFaktaEnamBidang(
  posyandu: readonly PosyanduContoh[],
  bulan: readonly Bulan[],
  laporan: readonly FaktaContoh[],
): FaktaContoh[] {
  const dipakai = bulan.slice(-JUMLAH_BULAN)
  const layanan = new Map<string, Record<string, number>>()
  for (const f of laporan) {
    if (!f.ukuran.startsWith('layanan_') || !dipakai.includes(f.bulan)) continue
    const kunci = `${f.posyandu}|${f.bulan}`
    const isi = layanan.get(kunci) ?? {}
    isi[f.ukuran] = f.nilai
    layanan.set(kunci, isi)
  }
  return dipakai.flatMap((b, i) => {
    const sisa = dipakai.length - 1 - i
    return posyandu.flatMap((p, indeks) => {
      const rajin = 0.45 + 0.5 * getAcak(p.kodeKecamatan, 'lapor-enam-bidang') - 0.06 * sisa
      const bulanan = layanan.get(`${indeks}|${b}`)
      const lapor = getAcak(p.kodeDesa, p.urutan, 'lapor-enam-bidang') < rajin
      const nilai = [...(lapor && bulanan ? listSasaran(p, sisa, b, bulanan) : []), ...listDanaSehat(p, sisa)]
      return nilai.map(([ukuran, n]) => ({ posyandu: indeks, bulan: b, ukuran, nilai: n }))
    })
  })
}
