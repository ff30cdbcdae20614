import { NAMA_PERAN } from '@/components/rangka/halaman'
import type { PeristiwaTindakLanjut } from '@/server/loaders/tindak-lanjut'

/** The office that wrote it: "Kecamatan Tabang", "TP Posyandu". */
export function sebutPenulis(p: PeristiwaTindakLanjut['penulis']): string {
  if (!p) return 'akun yang sudah dihapus'
  return p.kecamatan ? `Kecamatan ${p.kecamatan}` : NAMA_PERAN[p.peran]
}
