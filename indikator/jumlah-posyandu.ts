import { type Bulan, geserBulan } from '@/lib/periode'
import { createTabel, type JumlahTempat } from './susun'
import { type DataPosyandu, hitungTurunan } from './turunan'

interface PosyanduBerkode extends DataPosyandu {
  id: number
  kodeDesa: string
  contoh: boolean
  asal: ReadonlyMap<Bulan, { contoh: boolean }>
}

/** Code of a posyandu among places: below its desa, so that the targets of the places above hold for it. */
export function getKodePosyandu(p: { id: number; kodeDesa: string }): string {
  return `${p.kodeDesa}.p${p.id}`
}

/** One posyandu in one month in the form of a place: its own values and the derived ones. */
function getJumlahPosyandu(p: PosyanduBerkode, bulan: Bulan): JumlahTempat {
  const jumlah = { ...p.nilai.get(bulan), ...hitungTurunan(p, bulan) }
  return {
    kode: getKodePosyandu(p),
    bulan,
    jumlah,
    melapor: Object.fromEntries(Object.keys(jumlah).map((kode) => [kode, 1])),
    total: 1,
    adaContoh: p.contoh || (p.asal.get(bulan)?.contoh ?? false),
  }
}

/** Index over posyandu by code for the month and the month before, as `susunNilai` wants it. */
export function createTabelPosyandu(
  posyandu: readonly PosyanduBerkode[],
  bulan: Bulan,
): (kode: string, bulan: Bulan) => JumlahTempat | null {
  const lalu = geserBulan(bulan, -1)
  return createTabel(posyandu.flatMap((p) => [getJumlahPosyandu(p, lalu), getJumlahPosyandu(p, bulan)]))
}

/** Whether the monthly report of that month came in. */
export function isMelapor(p: DataPosyandu, bulan: Bulan): boolean {
  return hitungTurunan(p, bulan).posyandu_melapor === 1
}

/** The latest month up to `bulan`, at most `mundur` months back, with a monthly report; null without one. */
export function getLaporanTerakhir(p: DataPosyandu, bulan: Bulan, mundur = 23): Bulan | null {
  for (let i = 0; i <= mundur; i++) {
    const b = geserBulan(bulan, -i)
    if (p.nilai.has(b) && isMelapor(p, b)) return b
  }
  return null
}
