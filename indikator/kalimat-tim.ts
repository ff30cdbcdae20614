import { formatBulat, formatPersen } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import type { HitunganTim, Tim } from './tim-keadaan'
import { gabungNama } from './vonis'

/** "214 dari 237 desa/kelurahan sudah punya Tim Pembina (90,3 %)". */
export function judulTim(desa: HitunganTim, sebutan: string): string {
  if (desa.semua === 0) return `Belum ada ${sebutan} di wilayah ini`
  if (desa.terdata === 0) return `Belum ada Tim Pembina ${sebutan} yang tercatat`
  if (desa.terbentuk === desa.semua)
    return `Semua ${formatBulat(desa.semua)} ${sebutan} sudah punya Tim Pembina`
  const persen = formatPersen((desa.terbentuk * 100) / desa.semua)
  return `${formatBulat(desa.terbentuk)} dari ${formatBulat(desa.semua)} ${sebutan} sudah punya Tim Pembina (${persen})`
}

/** Title of the hex map: how many are not formed, and how many were never recorded. */
export function judulSisa(n: HitunganTim, sebutan: string): string {
  const belum = n.terdata - n.terbentuk
  const gelap = n.semua - n.terdata
  const bagian = [
    belum > 0 ? `${formatBulat(belum)} ${sebutan} belum punya tim` : null,
    gelap > 0 ? `${formatBulat(gelap)} belum tercatat` : null,
  ].filter((t) => t !== null)
  return bagian.length > 0 ? bagian.join(', ') : `Semua ${sebutan} sudah punya tim`
}

/** Second sentence: what is missing, where it gathers, and terms that ended or end soon. */
export function subTim(
  desa: HitunganTim,
  terbanyak: readonly { nama: string; kurang: number }[],
  hari: string,
): string {
  const kurang = desa.semua - desa.terbentuk
  const tempat = terbanyak.filter((t) => t.kurang > 0).slice(0, 3)
  const di =
    tempat.length > 0
      ? `, terbanyak di ${gabungNama(tempat.map((t) => `${t.nama} (${formatBulat(t.kurang)})`))}`
      : ''
  const masa = [
    desa.habis > 0 ? `${formatBulat(desa.habis)} habis masa berlakunya` : null,
    desa.segera > 0 ? `${formatBulat(desa.segera)} habis dalam 90 hari` : null,
  ].filter((t) => t !== null)
  return [
    kurang > 0 && desa.terdata > 0
      ? `Belum terbentuk atau belum tercatat: ${formatBulat(kurang)}${di}.`
      : null,
    masa.length > 0 ? `SK per ${formatTanggal(hari)}: ${masa.join(', ')}.` : null,
  ]
    .filter((t) => t !== null)
    .join(' ')
}

/** "habis 12 hari lalu", "berakhir dalam 30 hari", "mengikuti jabatan". */
export function sebutMasa(t: Pick<Tim, 'masa' | 'sisaHari'>): string {
  if (t.masa === null) return '–'
  if (t.masa === 'ikut-jabatan' || t.sisaHari === null) return 'mengikuti jabatan'
  if (t.masa === 'habis') return `habis ${formatBulat(-t.sisaHari)} hari lalu`
  if (t.sisaHari === 0) return 'berakhir hari ini'
  return t.masa === 'segera' ? `berakhir dalam ${formatBulat(t.sisaHari)} hari` : 'berlaku'
}

/** "lengkap", "kosong: Bendahara, Ketua bidang Sosial", "7 jabatan belum dicatat". */
export function sebutSusunan(t: Pick<Tim, 'keadaan' | 'kosong' | 'belumDiketahui'>): string {
  if (t.keadaan !== 'terbentuk') return '–'
  if (t.kosong.length > 0) return `kosong: ${t.kosong.join(', ')}`
  if (t.belumDiketahui.length > 0) return `${formatBulat(t.belumDiketahui.length)} jabatan belum dicatat`
  return 'lengkap'
}

/** The list of those missing as a message for a chat group: place by place, with the day of the data. */
export function formatPesanKurang(
  kelompok: readonly { nama: string; tim: readonly Tim[] }[],
  hari: string,
): string {
  const isi = kelompok.flatMap(({ nama, tim }) => {
    const kurang = tim.filter((t) => t.keadaan !== 'terbentuk')
    if (kurang.length === 0) return []
    const sebut = kurang.map((t) =>
      t.keadaan === 'belum' ? t.tempat.nama : `${t.tempat.nama} (belum tercatat)`,
    )
    return [`${nama}: ${sebut.join(', ')}`]
  })
  return [`Tim Pembina Posyandu yang belum terbentuk, data per ${formatTanggal(hari)}:`, ...isi].join('\n')
}
