import { formatPersen, formatRupiahSingkat } from '@/lib/angka'
import type { IsiLokus } from '../catatan/lokus'
import type { Catatan } from '../catatan/tipe'
import { getBagian } from './hitung'
import { getPenentu, type KodePenentu } from './penentu'
import type { AturanPilot, DesaPilot, HasilPilot, NilaiPenentu } from './tipe'

/** Below this denominator a share jumps with every single child or family. */
const PENYEBUT_KECIL = 30

function sebutNilai(kode: KodePenentu, n: NilaiPenentu, urutan: number | undefined): string {
  const kecil = n.penyebut < PENYEBUT_KECIL ? `, dari ${n.penyebut} saja` : ''
  return `${getPenentu(kode).kata} ${formatPersen(n.nilai)} (peringkat ${urutan}${kecil})`
}

/** "stunting 24,1 % (peringkat 3), kemiskinan 12,0 % (peringkat 9); tercatat lokus 2023": what weighs most first, what is not known last. */
export function susunAlasan(d: DesaPilot, a: AturanPilot, lokus: readonly LokusDesa[]): string {
  const ada = (Object.keys(d.normal) as KodePenentu[])
    .map((kode) => ({ kode, berat: getBagian(a, kode) * (d.normal[kode] as number) }))
    .sort((x, y) => y.berat - x.berat)
    .map(({ kode }) => sebutNilai(kode, d.calon.nilai[kode] as NilaiPenentu, d.urutan[kode]))
  const kurang = d.kurang.map((kode) => `${getPenentu(kode).kata} belum diketahui`)
  const bagian = [[...ada, ...kurang].join(', '), ...(lokus.length > 0 ? [sebutLokus(lokus)] : [])]
  return bagian.filter(Boolean).join('; ')
}

/** A year in which a desa was a lokus. */
export interface LokusDesa {
  tahun: number
  meragukan: boolean
}

/** "tercatat lokus 2022 dan 2023". */
function sebutLokus(lokus: readonly LokusDesa[]): string {
  const tahun = [...lokus]
    .sort((a, b) => a.tahun - b.tahun)
    .map((l) => (l.meragukan ? `${l.tahun} (perlu dipastikan)` : String(l.tahun)))
  return `tercatat lokus ${tahun.length > 1 ? `${tahun.slice(0, -1).join(', ')} dan ` : ''}${tahun.at(-1)}`
}

/** Why a desa is not in: one short sentence; null for one that is. */
export function sebutSebab(d: DesaPilot): string | null {
  switch (d.sebab) {
    case 'terpilih':
      return null
    case 'pagu':
      return `Biayanya ${formatRupiahSingkat(d.biaya)}, melebihi sisa pagu`
    case 'berhenti':
      return 'Sesudah pilihan berhenti'
    case 'maks':
      return 'Jumlah desa sudah penuh'
    case 'kurang-data':
      return `${d.kurang.map((k) => getPenentu(k).nama).join(', ')} belum diketahui`
    case 'tanpa-posyandu':
      return 'Belum ada posyandu terdata, biayanya belum dapat dihitung'
  }
}

/** Years in which each desa was a lokus, not later than `sampai`; by kode wilayah. */
function listLokusDesa(
  lokus: readonly Catatan<IsiLokus>[],
  sampai: number,
): ReadonlyMap<string, LokusDesa[]> {
  const per = new Map<string, LokusDesa[]>()
  for (const { kodeWilayah, isi } of lokus) {
    if (isi.tahun > sampai) continue
    const satu = { tahun: isi.tahun, meragukan: isi.meragukan === true }
    per.set(kodeWilayah, [...(per.get(kodeWilayah) ?? []), satu])
  }
  return per
}

/** Reasons of every candidate by kode wilayah. */
export function listSebutan(
  h: HasilPilot,
  a: AturanPilot,
  lokus: readonly Catatan<IsiLokus>[],
  tahun: number,
): ReadonlyMap<string, string> {
  const per = listLokusDesa(lokus, tahun)
  return new Map(
    [...h.urut, ...h.belum].map((d) => [d.calon.kode, susunAlasan(d, a, per.get(d.calon.kode) ?? [])]),
  )
}
