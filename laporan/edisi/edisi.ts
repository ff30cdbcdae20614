import type { ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
export function createEdisi(m: ModelRapat, _k: readonly TindakLanjutRingkas[], _h: string): string {
  return m.judul
}
