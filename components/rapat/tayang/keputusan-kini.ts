import type { KirimanKeputusan, PilihanKeputusan } from '@/indikator/isian-keputusan'
import type { TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { sebutPj } from '@/indikator/tindak-lanjut'

/** Decisions as of a moment of the server's clock. */
export interface KeputusanKini {
  diambil: number
  keputusan: readonly TindakLanjutRingkas[]
}

/** A decision that the server has not yet told of, as the slide draws it; `ke` makes its id. */
function susunMenunggu(
  isi: KirimanKeputusan,
  pilihan: PilihanKeputusan | null,
  ke: number,
): TindakLanjutRingkas {
  const kecamatan = pilihan?.kecamatan.find((k) => k.kode === isi.pjKode)?.nama
  return {
    id: -1 - ke,
    keputusan: isi.keputusan,
    penanggungJawab: sebutPj({ jenis: isi.pjJenis, kode: isi.pjKode }, kecamatan),
    tenggat: isi.tenggat,
    keadaan: 'terbuka',
    lewat: null,
    angka: null,
    asal: null,
    indikator: isi.indikator,
    kodeWilayah: isi.kodeWilayah,
  }
}

/** The newest list of the server, and behind it what was noted here and is not in it yet. */
export function gabungKeputusan(
  { keputusan }: KeputusanKini,
  dicatat: readonly KirimanKeputusan[],
  pilihan: PilihanKeputusan | null,
): TindakLanjutRingkas[] {
  const menunggu = new Map(dicatat.map((isi) => [isi.kunci, isi]))
  const ada = (isi: KirimanKeputusan) =>
    keputusan.some((k) => k.keputusan === isi.keputusan && k.tenggat === isi.tenggat)
  const belum = [...menunggu.values()].filter((isi) => !ada(isi))
  return [...keputusan, ...belum.map((isi, ke) => susunMenunggu(isi, pilihan, ke))]
}
