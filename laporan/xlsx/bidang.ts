import { BIDANG } from '@/indikator/bidang'
import type { BarisPosyanduBidang } from '@/indikator/posyandu-bidang'
import { getNamaStrata } from '@/indikator/strata'
import { createBuku } from '@/lib/buku/buku'
import type { SelTulis } from '@/lib/buku/lembar'
import { createLembar, type KolomLembar } from './kerangka'

interface BahanBidang {
  /** "Kecamatan Tabang". */
  wilayah: string
  /** "Oktober 2025, data per 24 Oktober 2025". */
  keterangan: string
  adaContoh: boolean
  posyandu: readonly BarisPosyanduBidang[]
}

const TEMPAT: readonly KolomLembar[] = [
  { judul: 'Desa/Kelurahan', lebar: 22, gaya: 'teks' },
  { judul: 'Kode desa', lebar: 15, gaya: 'teks' },
  { judul: 'Posyandu', lebar: 22, gaya: 'teks' },
]

const KOLOM: readonly KolomLembar[] = [
  ...TEMPAT,
  { judul: 'Bidang dilayani', lebar: 10, gaya: 'bulat' },
  ...BIDANG.flatMap(({ nama }) =>
    ['layanan', 'sasaran', 'terlayani'].map((apa) => ({
      judul: `${nama}: ${apa}`,
      lebar: 14,
      gaya: 'bulat' as const,
    })),
  ),
]

const KOLOM_STRATA: readonly KolomLembar[] = [
  ...TEMPAT,
  { judul: 'Strata', lebar: 12, gaya: 'teks' },
  { judul: 'Alasan', lebar: 60, gaya: 'lipat' },
]

const susunTempat = (p: BarisPosyanduBidang): SelTulis[] => [p.namaDesa, p.kodeDesa, p.nama]

/** Fields and stratum of every posyandu of a kecamatan as XLSX bytes; what was not told is an empty cell. */
export function createXlsxBidang(b: BahanBidang): Uint8Array {
  const kepala = { berkas: b.wilayah, keterangan: b.keterangan, adaContoh: b.adaContoh }
  return createBuku([
    createLembar(kepala, {
      nama: 'Enam bidang',
      judul: `Enam bidang tiap posyandu, ${b.wilayah}`,
      kolom: KOLOM,
      baris: b.posyandu.map((p) => [
        ...susunTempat(p),
        p.dilayani,
        ...p.sel.flatMap((s) => [s.layanan, s.sasaran, s.terlayani]),
      ]),
      bekuKolom: 3,
    }),
    createLembar(kepala, {
      nama: 'Strata',
      judul: `Strata tiap posyandu menurut 12 bulan terakhir, ${b.wilayah}`,
      kolom: KOLOM_STRATA,
      baris: b.posyandu.map(({ strata, ...p }) => [
        ...susunTempat({ ...p, strata }),
        strata ? getNamaStrata(strata.terbukti) : 'belum melapor',
        strata?.kalimat ?? null,
      ]),
      bekuKolom: 3,
    }),
  ])
}
