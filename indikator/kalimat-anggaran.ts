import { formatAngka, formatBulat, formatPersen, formatRupiahSingkat } from '@/lib/angka'
import { type CelahAnggaran, hitungUbahPagu, type JumlahAnggaran } from './anggaran'
import { BIDANG } from './bidang'
import { OPD } from './opd'

const gabung = (nama: readonly string[]) =>
  nama.length < 2 ? (nama[0] ?? '') : `${nama.slice(0, -1).join(', ')} dan ${nama.at(-1)}`

/** "Naik 12,3 % dari 2024 (Rp14,20 miliar)."; says so when that year has no lines. */
export function kalimatUbah(kini: JumlahAnggaran, lalu: JumlahAnggaran, tahun: number): string {
  const ubah = hitungUbahPagu(kini, lalu)
  if (ubah === null) return `Anggaran ${tahun - 1} belum dicatat, jadi belum dapat dibandingkan.`
  const dari = `${tahun - 1} (${formatRupiahSingkat(lalu.pagu)})`
  const cetak = formatAngka(Math.abs(ubah))
  if (cetak === formatAngka(0)) return `Sama dengan ${dari}.`
  return `${ubah > 0 ? 'Naik' : 'Turun'} ${cetak}\u00a0% dari ${dari}.`
}

/** "7 baris senilai Rp1,20 miliar belum melaporkan realisasi; tidak dihitung nol."; empty when all did. */
export function kalimatBelum(j: JumlahAnggaran): string {
  if (j.belum === 0) return ''
  const siapa = j.belum === j.baris ? 'Semua baris' : `${formatBulat(j.belum)} baris`
  return `${siapa} senilai ${formatRupiahSingkat(j.paguBelum)} belum melaporkan realisasi; tidak dihitung nol.`
}

/** How the rate stands against the part of the year gone; null where one of them is not known. */
export function kalimatSerapan(j: JumlahAnggaran): string | null {
  if (j.serapan === null || j.waktu === null) return null
  return `saat ${formatPersen(j.waktu, 0)} tahun anggaran berjalan`
}

/** The gaps, a sentence each; none when there are none. */
export function listKalimatCelah(c: CelahAnggaran): string[] {
  const bidang = BIDANG.filter((b) => c.bidang.includes(b.kode)).map((b) => b.pendek)
  const opd = c.opd.map((o) => OPD[o].pendek)
  return [
    ...(bidang.length > 0 ? [`Bidang ${gabung(bidang)} belum punya satu baris pun.`] : []),
    ...(opd.length > 0 ? [`${gabung(opd)} belum mencatat anggaran.`] : []),
    ...(c.bkkdGanda
      ? [
          'BKKD tercatat di tingkat kabupaten dan di desa. Uang yang sama dapat terhitung dua kali; catat di satu tempat saja.',
        ]
      : []),
  ]
}
