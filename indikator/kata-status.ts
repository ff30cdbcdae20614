import { formatAngka } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { formatAlasanPendek } from './alasan'
import { hitungSelisih } from './hitung'
import { getJawaban } from './jawaban'
import type { NilaiTempat } from './model'
import type { Indikator } from './tipe'

function kapital(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1)
}

/** The badge's words: "0,9 poin di atas target" (`ringkas`: "0,9 di atas target"), "Di atas target 90 %", "Belum lapor". */
export function formatStatus(
  indikator: Pick<Indikator, 'arah' | 'desimal' | 'pembilang' | 'penyebut'> &
    Partial<Pick<Indikator, 'ukuran'>>,
  t: Pick<NilaiTempat, 'nilai' | 'tercetak' | 'target'> & Partial<Pick<NilaiTempat, 'kode'>>,
  ringkas = false,
): string {
  if (t.nilai.jenis === 'kosong') return kapital(formatAlasanPendek(t.nilai.alasan))
  if (t.target === null || t.tercetak === null) return 'Tanpa target'
  const jawaban = getJawaban(indikator, t)
  if (jawaban) return jawaban === 'ya' ? 'Mencapai target' : 'Belum mencapai target'
  const selisih = hitungSelisih(indikator, t.tercetak, t.target.nilai)
  const sasaran = `${formatTarget(t.target.nilai)}\u00a0%`
  const naik = indikator.arah === 'naik-baik'
  if (selisih < 0 && naik) return `Di atas target ${sasaran}`
  if (selisih <= 0) return `Target ${sasaran} tercapai`
  return `${formatAngka(selisih, indikator.desimal)} ${ringkas ? '' : 'poin '}di ${naik ? 'bawah' : 'atas'} target`
}
