import type { GeoJSONSource, MapMouseEvent, Map as PetaGl } from 'maplibre-gl'
import { KELOMPOK_TAHAP, type KelompokTahap } from '@/indikator/titik-posyandu'

type Isi =
  | { jenis: 'area'; kode: string }
  | { jenis: 'posyandu'; id: number }
  | { jenis: 'kelompok'; jumlah: { kode: KelompokTahap; n: number }[] }

/** What lies under the pointer; pixels inside the container. */
export type SorotGl = Isi & { x: number; y: number }

export interface Pendengar {
  sorot: (sorot: SorotGl | null) => void
  pilih: (kode: string) => void
  pilihPosyandu: (id: number) => void
  /** After each move; `bergeser`: the map shows something else than the drawing. */
  kamera: (kamera: Kamera, bergeser: boolean) => void
  /** Once a move has ended. */
  berhenti: (kamera: Kamera, bergeser: boolean) => void
  gagal: () => void
}

export interface Kamera {
  lon: number
  lat: number
  zoom: number
}

interface Temuan {
  isi: Isi
  /** The feature to be outlined. */
  sumber: { source: string; id: string } | null
  kelompok?: number
}

const URUTAN = ['posyandu', 'kelompok', 'desa', 'kecamatan']

function cari(peta: PetaGl, e: MapMouseEvent, dikenal: (kode: string) => boolean): Temuan | null {
  const semua = peta.queryRenderedFeatures(e.point, { layers: URUTAN })
  const f = URUTAN.map((l) => semua.find((x) => x.layer.id === l)).find((x) => x !== undefined)
  if (!f) return null
  const p = f.properties
  if (f.layer.id === 'posyandu') return { isi: { jenis: 'posyandu', id: Number(p.id) }, sumber: null }
  if (f.layer.id === 'kelompok') {
    const jumlah = KELOMPOK_TAHAP.map(({ kode }) => ({ kode, n: Number(p[kode]) })).filter((k) => k.n > 0)
    return { isi: { jenis: 'kelompok', jumlah }, sumber: null, kelompok: Number(p.cluster_id) }
  }
  const kode = String(p.kode)
  return dikenal(kode) ? { isi: { jenis: 'area', kode }, sumber: { source: f.layer.id, id: kode } } : null
}

async function bukaKelompok(peta: PetaGl, e: MapMouseEvent, kelompok: number): Promise<void> {
  const sumber = peta.getSource<GeoJSONSource>('posyandu')
  const zoom = (await sumber?.getClusterExpansionZoom(kelompok)) ?? peta.getZoom() + 1
  peta.easeTo({ center: e.lngLat, zoom: zoom + 0.2 })
}

/** Hovering and clicking; areas that `dikenal` does not know (outside the scope) react to neither. */
export function dengarkan(peta: PetaGl, dikenal: (kode: string) => boolean, p: Pendengar): void {
  let kini: Temuan['sumber'] = null
  const tandai = (sumber: Temuan['sumber']) => {
    if (kini && kini.id !== sumber?.id) peta.setFeatureState(kini, { sorot: false })
    if (sumber && sumber.id !== kini?.id) peta.setFeatureState(sumber, { sorot: true })
    kini = sumber
  }
  const lepas = () => {
    tandai(null)
    p.sorot(null)
  }
  peta.on('mousemove', (e) => {
    const temuan = cari(peta, e, dikenal)
    peta.getCanvas().style.cursor = temuan ? 'pointer' : ''
    tandai(temuan?.sumber ?? null)
    p.sorot(temuan && { ...temuan.isi, x: e.point.x, y: e.point.y })
  })
  peta.on('mouseout', lepas)
  peta.on('movestart', lepas)
  peta.on('click', (e) => {
    const temuan = cari(peta, e, dikenal)
    if (!temuan) return
    if (temuan.kelompok !== undefined) void bukaKelompok(peta, e, temuan.kelompok)
    else if (temuan.isi.jenis === 'area') p.pilih(temuan.isi.kode)
    else if (temuan.isi.jenis === 'posyandu') p.pilihPosyandu(temuan.isi.id)
  })
}
