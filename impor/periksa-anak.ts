import { formatBulat } from '@/lib/angka'
import { createAcuan } from './acuan'
import { findTabelAnak, listPengukuran } from './ppgbm-anak'
import { hitungAnak, susunSelRekap } from './ppgbm-hitung'
import type { LembarSel } from './sel'
import { periksaHitungan } from './tabel-hitung'
import { createPenolakan, createTemuanLembar } from './temuan'
import type { BerkasDitolak, KonteksPeriksa, Pemeriksaan, Temuan } from './tipe'

const URUTAN = [
  'kecamatan',
  'desa',
  'posyandu',
  'bulan',
  'balita_diukur',
  'balita_pendek',
  'balita_sangat_pendek',
  'balita_naik',
  'balita_tidak_naik',
] as const

const LEMBAR = 'Rekap dari data per anak'

/**
 * The check of an e-PPGBM export with one row per child: counted here, per posyandu and month, so that nothing personal leaves
 * this process. Null when no sheet is such a list. Other sheets of such a file are not read.
 */
export function periksaAnak(
  semua: readonly LembarSel[],
  konteks: KonteksPeriksa,
): Pemeriksaan | BerkasDitolak | null {
  const tabelAnak = semua.flatMap((l) => findTabelAnak(l) ?? [])
  if (tabelAnak.length === 0) return null
  const acuan = createAcuan(konteks)
  const hasil = hitungAnak(LEMBAR, tabelAnak.flatMap(listPengukuran), acuan)
  if (hasil.rekap.length === 0) {
    return createPenolakan(
      'tanpa-baris',
      'Berkas ini berisi data per anak, tetapi tidak ada satu pengukuran pun dengan tanggal yang terbaca.',
      'Isi kolom Tanggal Pengukuran, lalu unggah lagi. Tidak ada yang disimpan dari berkas ini.',
    )
  }
  const adaBerat = hasil.rekap.some((r) => r.naik + r.tidakNaik > 0)
  return periksaHitungan(
    {
      lembar: LEMBAR,
      templat: 'ppgbm',
      kolom: adaBerat ? URUTAN : URUTAN.slice(0, 7),
      baris: susunSelRekap(hasil.rekap),
      dibuang: [...new Set(tabelAnak.flatMap((t) => t.dibuang))],
      temuan: susunTemuan(hasil, semua.length - tabelAnak.length),
    },
    acuan,
    konteks,
  )
}

function susunTemuan(hasil: ReturnType<typeof hitungAnak>, lembarLain: number): Temuan[] {
  const pesan = `${formatBulat(hasil.pengukuran)} pengukuran dari ${formatBulat(hasil.anak)} anak dihitung menjadi ${formatBulat(hasil.rekap.length)} baris per posyandu dan bulan. NIK, nama, tanggal lahir, dan alamat dibuang saat dibaca; berkas aslinya tidak disimpan.`
  const lain =
    lembarLain > 0
      ? [
          createTemuanLembar(
            'info',
            'lembar-dilewati',
            null,
            `${formatBulat(lembarLain)} lembar lain dalam berkas ini tidak dibaca.`,
          ),
        ]
      : []
  return [createTemuanLembar('info', 'anak-dihitung', LEMBAR, pesan), ...hasil.temuan, ...lain]
}
