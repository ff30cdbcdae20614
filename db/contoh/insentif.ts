import { KADER_INTI } from '@/indikator/insentif-kader'
import { type Bulan, getBulanDari } from '@/lib/periode'
import { getAcak } from './acak'
import type { FaktaContoh } from './contoh'
import type { PosyanduContoh } from './posyandu'
import type { PeristiwaContoh } from './registrasi'

/** Months at the end of the sample that told who was paid. */
const BULAN_TERLAPOR = 3

// Money follows the number with a month of paper work; some places are paid for fewer kader than they have.
function hitungPenerima(p: PosyanduContoh, b: Bulan, bernomor: Bulan | undefined, inti: number): number {
  if (!bernomor || bernomor > b) return 0
  const acak = getAcak(p.kodeDesa, p.urutan, 'insentif')
  if (bernomor === b) return acak < 0.35 ? inti : 0
  if (acak < 0.05) return 0
  return acak < 0.17 ? Math.max(0, inti - 1 - Math.floor(2 * getAcak(p.kodeDesa, p.urutan, 'dibayar'))) : inti
}

/** Sample of who got the incentive and the operational support, for posyandu that reported in the last months. */
export function listFaktaInsentif(
  posyandu: readonly PosyanduContoh[],
  bulan: readonly Bulan[],
  laporan: readonly FaktaContoh[],
  registrasi: readonly PeristiwaContoh[],
): FaktaContoh[] {
  const bernomor = new Map(
    registrasi.flatMap((r) => (r.tahap === 'terdaftar' ? [[r.posyandu, getBulanDari(r.tanggal)]] : [])),
  )
  const terlapor = new Set(bulan.slice(-BULAN_TERLAPOR))
  return laporan.flatMap(({ posyandu: i, bulan: b, ukuran, nilai }) => {
    const p = posyandu[i]
    if (!p || ukuran !== 'kader_sk' || !terlapor.has(b)) return []
    const penerima = hitungPenerima(p, b, bernomor.get(i), Math.min(nilai, KADER_INTI))
    const operasional = penerima > 0 && getAcak(p.kodeDesa, p.urutan, b, 'operasional') < 0.94 ? 1 : 0
    return [
      { posyandu: i, bulan: b, ukuran: 'kader_penerima', nilai: penerima },
      { posyandu: i, bulan: b, ukuran: 'operasional_diterima', nilai: operasional },
    ]
  })
}
