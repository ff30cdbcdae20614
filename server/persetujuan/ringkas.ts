import type { HasilPerbuatan } from '@/db/mutations/persetujuan-terapkan'
import type { IsiTarget } from '@/db/mutations/target'
import type { RiwayatTarget } from '@/db/queries/target'
import type { PerubahanImpor } from '@/impor/perubahan'
import type { RingkasPengajuan, UbahanPengajuan } from '@/indikator/persetujuan'
import { type BarisTarget, getTargetPada } from '@/indikator/susun'
import { formatBulat } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { formatTanggal } from '@/lib/periode'
import { susunDampakModel } from '../impor/model'

const tanggal = (t: string | null | undefined) => (t ? formatTanggal(t) : null)
const persen = (n: number | undefined) => (n === undefined ? null : `${formatTarget(n)} %`)

function susunUbahanTarget(
  lama: { nilai: number; tenggat: string | null } | null,
  baru: { nilai: number; tenggat: string | null } | null,
): UbahanPengajuan[] {
  return [
    { nama: 'Tenggat', sebelum: tanggal(lama?.tenggat), sesudah: tanggal(baru?.tenggat) ?? 'tanpa tenggat' },
    { nama: 'Target', sebelum: persen(lama?.nilai), sesudah: persen(baru?.nilai) ?? 'tanpa target' },
  ]
}

/** A new target or deadline: what holds on its first day now, and what would. `berlaku`: all targets in force. */
export function susunRingkasTarget(
  isi: IsiTarget,
  tempat: string,
  berlaku: readonly BarisTarget[],
): RingkasPengajuan {
  const lama = getTargetPada(berlaku, isi.indikator, isi.kodeWilayah, isi.mulai)
  return {
    judul: `Tenggat registrasi ${tempat} menjadi ${formatTanggal(isi.tenggat)}`,
    ubahan: [
      ...susunUbahanTarget(lama, isi),
      { nama: 'Berlaku sejak', sebelum: null, sesudah: formatTanggal(isi.mulai) },
      { nama: 'Sumber', sebelum: null, sesudah: isi.sumber },
    ],
    href: '/target',
  }
}

/** A target taken back: what would hold from its first day instead. */
export function susunRingkasBatal(
  lama: RiwayatTarget,
  tempat: string,
  berlaku: readonly BarisTarget[],
): RingkasPengajuan {
  const sisa = berlaku.filter((t) => t.kodeWilayah !== lama.kodeWilayah || t.mulai !== lama.mulai)
  const baru = getTargetPada(sisa, 'registrasi', lama.kodeWilayah, lama.mulai)
  return {
    judul: `Batalkan tenggat ${tanggal(lama.tenggat) ?? ''} untuk registrasi ${tempat}`,
    ubahan: susunUbahanTarget(lama, baru),
    href: '/target',
  }
}

function susunUbahanImpor(p: PerubahanImpor): UbahanPengajuan[] {
  const jumlah = (nama: string, n: number) =>
    n > 0 ? [{ nama, sebelum: null, sesudah: formatBulat(n) }] : []
  return [
    ...jumlah('Angka lama yang diubah', p.nilaiUbah),
    ...jumlah('Angka baru', p.nilaiTambah),
    ...jumlah('Isian lama yang diubah', p.catatan?.isian ?? 0),
    ...jumlah('Catatan lama yang diubah', p.catatan?.diubah ?? 0),
    ...jumlah('Catatan baru', p.catatan?.baru ?? 0),
    ...jumlah('Peristiwa registrasi', p.peristiwa),
    ...jumlah('Posyandu baru', p.posyanduBaru.length),
  ]
}

// "1.204 angka lama", "1.185 isian lama", or both.
function sebutIsianLama({ nilaiUbah, catatan }: PerubahanImpor): string {
  const bagian = [
    [nilaiUbah, 'angka'],
    [catatan?.isian ?? 0, 'isian'],
  ] as const
  const ada = bagian.filter(([n]) => n > 0).map(([n, kata]) => `${formatBulat(n)} ${kata}`)
  return `${ada.join(' dan ') || '0 angka'} lama`
}

/** An import beyond the threshold: how much it changes, and the numbers that it moves most plainly. */
export function susunRingkasImpor(
  impor: { id: number; berkas: string; templat: Parameters<typeof susunDampakModel>[1] },
  nama: ReadonlyMap<string, string>,
  { perubahan }: HasilPerbuatan,
): RingkasPengajuan {
  const href = `/impor/${impor.id}`
  if (!perubahan) return { judul: `Impor ${impor.berkas}`, ubahan: [], href }
  const kartu =
    susunDampakModel(perubahan, impor.templat, nama, { tempat: null, bulan: null })?.kartu.filter(
      (k) => k.sebelum !== null && k.sebelum !== k.sesudah,
    ) ?? []
  return {
    judul: `Impor ${impor.berkas} mengubah ${sebutIsianLama(perubahan)}`,
    ubahan: [
      ...susunUbahanImpor(perubahan),
      ...kartu.map((k) => ({ nama: k.judul, sebelum: k.sebelum, sesudah: k.sesudah })),
    ],
    href,
  }
}

/** Boundaries put into force or undone; both named by their source. */
export function susunRingkasBatas(
  id: number,
  perbuatan: 'pakai' | 'kembalikan',
  kini: string,
  baru: string,
): RingkasPengajuan {
  return {
    judul: perbuatan === 'pakai' ? `Peta memakai batas ${baru}` : `Peta kembali memakai ${baru}`,
    ubahan: [{ nama: 'Batas pada semua peta', sebelum: kini, sesudah: baru }],
    href: perbuatan === 'pakai' ? `/batas/${id}` : '/batas',
  }
}

/** A set of pilot desa put into force; `lama`: the one of the same year that it replaces. */
export function susunRingkasPilot(
  baru: { id: number; nama: string; tahun: number; desa: number },
  lama: { nama: string; desa: number } | null,
): RingkasPengajuan {
  return {
    judul: `Desa pilot ${baru.tahun}: ${baru.nama}`,
    ubahan: [
      { nama: `Pilihan ${baru.tahun}`, sebelum: lama?.nama ?? null, sesudah: baru.nama },
      { nama: 'Desa', sebelum: lama ? formatBulat(lama.desa) : null, sesudah: formatBulat(baru.desa) },
    ],
    href: `/program/lokus/${baru.id}`,
  }
}

/** A set of pilot desa taken out of force: from then on its year has none. */
export function susunRingkasCabutPilot(set: {
  id: number
  nama: string
  tahun: number
  desa: number
}): RingkasPengajuan {
  return {
    judul: `Cabut desa pilot ${set.tahun}: ${set.nama}`,
    ubahan: [
      { nama: `Pilihan ${set.tahun}`, sebelum: set.nama, sesudah: 'tidak ada yang berlaku' },
      { nama: 'Desa', sebelum: formatBulat(set.desa), sesudah: formatBulat(0) },
    ],
    href: `/program/lokus/${set.id}`,
  }
}
