import { type Daftar, KODE_DAFTAR, type KodeDaftar } from '@/indikator/catatan/tipe'
import { boleh, type Objek, type PenggunaSesi } from '../akses'

/** A record as the rule book asks about it: its list, its place, and the bidang that it carries, where its list has that field. */
export function getObjekCatatan(
  d: Daftar,
  kodeWilayah: string,
  isi: Readonly<Record<string, unknown>>,
): Objek {
  const bidang = isi.bidang
  return {
    kode: kodeWilayah,
    daftar: d.kode,
    ...('bidang' in d.kolom ? { bidang: typeof bidang === 'string' ? bidang : null } : {}),
  }
}

/** Lists whose records this user writes. */
export function listDaftarBoleh(pengguna: PenggunaSesi): KodeDaftar[] {
  return KODE_DAFTAR.filter((daftar) => boleh(pengguna, 'catat-program', { daftar }))
}
