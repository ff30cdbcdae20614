import type { KeadaanPengajuan } from '@/indikator/persetujuan'
import { formatWaktu } from '@/lib/waktu'
import type { PengajuanTercatat, Penyetuju } from '@/server/loaders/persetujuan'

/** A state as a word and as a shape. */
export const KEADAAN_PENGAJUAN: Readonly<
  Record<KeadaanPengajuan, { nama: string; status: 'baik' | 'waspada' | 'buruk' | 'kosong' }>
> = {
  menunggu: { nama: 'Menunggu', status: 'waspada' },
  disetujui: { nama: 'Disetujui', status: 'baik' },
  ditolak: { nama: 'Ditolak', status: 'buruk' },
  ditarik: { nama: 'Ditarik', status: 'kosong' },
}

/** "Bupati", "Ketua TP atas nama Bupati": everybody who could decide, by name; empty when nobody could. */
export function sebutPenyetuju(penyetuju: readonly Penyetuju[]): string {
  const nama = penyetuju.map((p) => (p.atasNama ? `${p.nama} atas nama ${p.atasNama}` : p.nama))
  return nama.length < 3 ? nama.join(' atau ') : `${nama.slice(0, -1).join(', ')}, atau ${nama.at(-1)}`
}

/** Who reads: his world, and who may decide in it today. */
interface Pembaca {
  contoh: boolean
  penyetuju: readonly Penyetuju[]
}

/** "menunggu persetujuan Bupati sejak 24 Okt 2025, 10.15", or why it can't be decided. */
export function sebutMenunggu(
  p: Pick<PengajuanTercatat, 'dibuat' | 'oleh' | 'contoh'>,
  { contoh, penyetuju }: Pembaca,
): string {
  const lain = penyetuju.filter((x) => x.id !== p.oleh)
  const sejak = `sejak ${formatWaktu(p.dibuat)}`
  if (p.contoh !== contoh) return `menunggu persetujuan akun contoh ${sejak}`
  return lain.length > 0
    ? `menunggu persetujuan ${sebutPenyetuju(lain)} ${sejak}`
    : `menunggu ${sejak}, tetapi tidak ada lagi akun yang dapat menyetujui. Tarik pengajuan ini lalu ulangi: langsung berlaku`
}
