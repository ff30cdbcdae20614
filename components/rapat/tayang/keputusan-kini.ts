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

const isAda = ({ keputusan }: KeputusanKini, isi: KirimanKeputusan) =>
  keputusan.some((k) => k.keputusan === isi.keputusan && k.tenggat === isi.tenggat)

/**
 * What was noted here and has not come back from the server yet. One that came back once, or was refused, is the server's or the
 * queue's matter from then on: it may be cancelled or corrected. The same array where nothing goes.
 */
export function listBelumSampai(
  dicatat: readonly KirimanKeputusan[],
  terbaru: KeputusanKini,
  ditolak: ReadonlySet<string>,
): readonly KirimanKeputusan[] {
  const sisa = dicatat.filter((isi) => !ditolak.has(isi.kunci) && !isAda(terbaru, isi))
  return sisa.length === dicatat.length ? dicatat : sisa
}

/** The newest list of the server, and behind it what was noted here and is not in it yet. */
export function gabungKeputusan(
  terbaru: KeputusanKini,
  dicatat: readonly KirimanKeputusan[],
  pilihan: PilihanKeputusan | null,
): TindakLanjutRingkas[] {
  const menunggu = new Map(dicatat.map((isi) => [isi.kunci, isi]))
  const belum = [...menunggu.values()].filter((isi) => !isAda(terbaru, isi))
  return [...terbaru.keputusan, ...belum.map((isi, ke) => susunMenunggu(isi, pilihan, ke))]
}
