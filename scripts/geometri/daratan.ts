import type { Polygon, Position } from 'geojson'
import { type Bidang, createKotak, diDalam, type Kotak } from './bidang'
import { requireDaratan } from './sumber'

const JARI_PULAU_KM = 1

/** One round of corner cutting: the 1:10 million coast comes in straight strokes of 1 to 3 km. */
function lunakkan(cincin: Position[]): Position[] {
  const baru: Position[] = []
  for (let i = 1; i < cincin.length; i++) {
    const [x0 = 0, y0 = 0] = cincin[i - 1] ?? []
    const [x1 = 0, y1 = 0] = cincin[i] ?? []
    baru.push([0.75 * x0 + 0.25 * x1, 0.75 * y0 + 0.25 * y1])
    baru.push([0.25 * x0 + 0.75 * x1, 0.25 * y0 + 0.75 * y1])
  }
  return [...baru, baru[0] ?? []]
}

function createPulau(pusat: readonly number[], bidang: Bidang): Position[] {
  const [x, y] = bidang.keKm(pusat)
  const r = JARI_PULAU_KM
  const siku: Position[] = [
    [x - r, y - r],
    [x + r, y - r],
    [x + r, y + r],
    [x - r, y + r],
    [x - r, y - r],
  ]
  return lunakkan(lunakkan(lunakkan(siku))).map(bidang.keDerajat)
}

/**
 * Land within a box, with rounded corners. A village that the coarse coast leaves in the sea, as
 * on a small island, gets a patch of land of its own.
 */
export function listDaratan(kotak: Kotak, desa: Iterable<readonly number[]>, bidang: Bidang): Polygon[] {
  const { geometry } = requireDaratan()
  const bagian = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .filter(([luar = []]) => {
      const b = createKotak(luar, 0)
      return b[0] < kotak[2] && b[2] > kotak[0] && b[1] < kotak[3] && b[3] > kotak[1]
    })
    .map((cincin) => cincin.map((c) => lunakkan(lunakkan(c))))
  const pulau = [...desa]
    .filter((titik) => !bagian.some((cincin) => diDalam(titik, cincin)))
    .map((titik) => [createPulau(titik, bidang)])
  return [...bagian, ...pulau].map((coordinates) => ({ type: 'Polygon', coordinates }))
}
