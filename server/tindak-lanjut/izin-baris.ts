import type { BarisTindakLanjut } from '@/db/queries/tindak-lanjut'
import { boleh, type PenggunaSesi } from '../akses'

/** What a user may do to a follow-up of his scope. */
export function getIzin(
  pengguna: PenggunaSesi,
  b: Pick<BarisTindakLanjut, 'kodeWilayah' | 'pjJenis' | 'pjKode' | 'kecamatanPenulis'>,
): { komentari: boolean; kabari: boolean; atur: boolean } {
  const objek = {
    kode: b.kodeWilayah,
    pj: { jenis: b.pjJenis, kode: b.pjKode },
    milikSendiri: b.kecamatanPenulis !== null && b.kecamatanPenulis === pengguna.kodeKecamatan,
  }
  return {
    komentari: boleh(pengguna, 'komentari-tindak-lanjut', objek),
    kabari: boleh(pengguna, 'kabari-tindak-lanjut', objek),
    atur: boleh(pengguna, 'atur-tindak-lanjut', objek),
  }
}
