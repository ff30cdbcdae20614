import { PILIHAN_CARA, PILIHAN_SINYAL } from '@/indikator/digital-ukuran'
import type { Bulan } from '@/lib/periode'
import { getAcak, getGoyang } from './acak'
import type { FaktaContoh } from './contoh'
import type { PosyanduContoh } from './posyandu'

/** Two rounds of the survey: who was asked, and how far things had come. */
const PUTARAN = [
  { bulan: '2025-02', ikut: 0.86, maju: 0 },
  { bulan: '2025-08', ikut: 0.94, maju: 0.06 },
] as const

// Far up the Mahakam: long ways, weak signal, fewer who were asked.
const HULU = new Set(['01', '09', '10', '11', '12', '18'].map((k) => `64.02.${k}`))

type Jawaban = Record<string, number>

const BUTIR = [
  ['meubel', 0.62],
  ['timbangan', 0.97],
  ['papan_panjang', 0.91],
  ['pengukur_tinggi', 0.94],
  ['pita_lila', 0.95],
  ['ape', 0.74],
  ['internet', 0.5],
] as const

const acak = (p: PosyanduContoh, apa: string) => getAcak(p.kodeDesa, p.urutan, apa)

/** How well off the kecamatan and the desa are, about −0.25 to 0.2. */
function getMapan(p: PosyanduContoh): number {
  return (
    (HULU.has(p.kodeKecamatan) ? -0.13 : 0.02) +
    0.07 * getGoyang(p.kodeKecamatan, 'sarana') +
    0.05 * getGoyang(p.kodeDesa, 'sarana')
  )
}

function jawabSarana(p: PosyanduContoh, maju: number): Jawaban {
  const mapan = getMapan(p) + maju
  const gedung = acak(p, 'gedung')
  const hasil: Jawaban = { gedung: gedung < 0.44 + mapan ? 2 : gedung < 0.93 + mapan / 2 ? 1 : 0 }
  for (const [kode, dasar] of BUTIR) hasil[kode] = acak(p, `sarana-${kode}`) < dasar + mapan ? 1 : 0
  return hasil
}

function pilihSinyal(n: number): number {
  const batas = [0.12, 0.34, 0.7]
  return Math.min(PILIHAN_SINYAL.length - 1, batas.filter((b) => n >= b).length)
}

function jawabDigital(p: PosyanduContoh, maju: number): Jawaban {
  const mapan = getMapan(p) + maju
  const kader = Math.max(0, Math.floor(5 * (acak(p, 'kader-digital') + mapan)))
  const cara = acak(p, 'cara-lapor') + mapan + 0.2 * p.kematangan
  return {
    gawai: acak(p, 'gawai') < 0.78 + mapan ? 1 : 0,
    sinyal: pilihSinyal(0.1 * acak(p, 'sinyal') + 0.9 * getAcak(p.kodeDesa, 'sinyal') + 1.4 * mapan - 0.03),
    kader_digital: Math.min(p.kader, kader),
    cara_lapor: Math.min(PILIHAN_CARA.length - 1, [0.34, 0.62, 1.02].filter((b) => cara >= b).length),
  }
}

/** Posyandu that no round ever reached. */
const isTerlewat = (p: PosyanduContoh) => acak(p, 'belum-didata') < (HULU.has(p.kodeKecamatan) ? 0.16 : 0.03)

/** Sample answers about facilities and digital readiness: two rounds in 2025, some posyandu never asked. */
export function listFaktaSarana(posyandu: readonly PosyanduContoh[], bulan: readonly Bulan[]): FaktaContoh[] {
  const putaran = PUTARAN.filter((u) => bulan.includes(u.bulan))
  return posyandu.flatMap((p, indeks) => {
    if (isTerlewat(p)) return []
    return putaran.flatMap((u) => {
      if (acak(p, `ikut-${u.bulan}`) >= u.ikut) return []
      const jawaban = { ...jawabSarana(p, u.maju), ...jawabDigital(p, u.maju) }
      return Object.entries(jawaban).map(([ukuran, nilai]) => ({
        posyandu: indeks,
        bulan: u.bulan,
        ukuran,
        nilai,
      }))
    })
  })
}
