import type { TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import type { Ruang } from '../gambar/grafik'
import { getLebar } from '../gambar/lebar-huruf'
import { createParagraf, createTeks } from '../gambar/teks'
import type { Bagian, Unsur } from '../gambar/unsur'
import { BATA_TEKS, EMAS_TEKS, GARIS, TINTA2 } from '../gambar/warna'
import { sebutTenggat } from '../salindia/sampul'
import type { IsiLaporan } from './isi'

/** Heading of a part of the report. */
export const createJudul = (x: number, y: number, lebar: number, teks: string): Bagian =>
  createParagraf(x, y, lebar, teks, { huruf: 10.4, tebal: 800, maks: 2, jarak: 1.22 })

function createBarisJanji(t: TindakLanjutRingkas, x: number, y: number, lebar: number): Bagian {
  const tenggat = sebutTenggat(t)
  const lebarTenggat = getLebar(tenggat.teks, 8.4, 700)
  const judul = createParagraf(x, y + 3, lebar - lebarTenggat - 10, t.keputusan, {
    huruf: 9.2,
    tebal: 700,
    maks: 2,
    jarak: 1.22,
  })
  const rinci = [t.penanggungJawab, t.angka?.teks].filter(Boolean).join(' · ')
  const p = createParagraf(x, judul.y + 1, lebar, rinci, { huruf: 8, warna: TINTA2, maks: 2, jarak: 1.22 })
  return {
    unsur: [
      { jenis: 'jalur', d: `M${x} ${y}H${x + lebar}`, garis: GARIS, tebalGaris: 0.75 },
      ...judul.unsur,
      createTeks(x + lebar, y + 12, tenggat.teks, {
        huruf: 8.4,
        tebal: 700,
        warna: tenggat.lewat ? BATA_TEKS : EMAS_TEKS,
        jangkar: 'kanan',
      }),
      ...p.unsur,
    ],
    y: p.y + 5,
  }
}

function createDaftarJanji(daftar: readonly TindakLanjutRingkas[], k: Ruang): Unsur[] {
  const unsur: Unsur[] = []
  let y = k.y
  for (const [i, t] of daftar.entries()) {
    const b = createBarisJanji(t, k.x, y, k.lebar)
    if (b.y > k.y + k.tinggi - (i < daftar.length - 1 ? 12 : 0)) {
      const kata = `dan ${formatBulat(daftar.length - i)} lagi di daftar tindak lanjut`
      return [...unsur, createTeks(k.x, y + 10, kata, { huruf: 8, warna: TINTA2 })]
    }
    unsur.push(...b.unsur)
    y = b.y
  }
  return unsur
}

/** Promises past their day; a word where there are none. */
export function createJanji(l: IsiLaporan, k: Ruang): Unsur[] {
  const { lewat, terbuka } = l.janji
  const kata =
    lewat.length > 0
      ? `${formatBulat(lewat.length)} janji lewat tenggat`
      : 'Tidak ada janji yang lewat tenggat'
  const judul = createJudul(k.x, k.y, k.lebar, kata)
  const sub =
    terbuka > 0
      ? `${formatBulat(terbuka)} janji masih terbuka.`
      : 'Tidak ada janji terbuka dari rapat sebelumnya.'
  if (lewat.length === 0)
    return [
      ...judul.unsur,
      ...createParagraf(k.x, judul.y + 4, k.lebar, sub, { huruf: 8.6, warna: TINTA2 }).unsur,
    ]
  return [
    ...judul.unsur,
    ...createDaftarJanji(lewat, { ...k, y: judul.y + 6, tinggi: k.y + k.tinggi - judul.y - 6 }),
  ]
}

/** Decisions of this meeting; lines to write on where there are none. */
export function createKeputusan(l: IsiLaporan, k: Ruang): Unsur[] {
  const judul = createJudul(
    k.x,
    k.y,
    k.lebar,
    l.keputusan.length > 0 ? 'Keputusan dan yang diminta' : 'Arahan',
  )
  if (l.keputusan.length > 0) {
    return [
      ...judul.unsur,
      ...createDaftarJanji(l.keputusan, { ...k, y: judul.y + 6, tinggi: k.y + k.tinggi - judul.y - 6 }),
    ]
  }
  const n = Math.min(8, Math.floor((k.y + k.tinggi - judul.y) / 24))
  const baris = Array.from({ length: n }, (_, i) => ({
    jenis: 'jalur' as const,
    d: `M${k.x} ${judul.y + 22 + i * 24}H${k.x + k.lebar}`,
    garis: GARIS,
    tebalGaris: 0.75,
  }))
  return [...judul.unsur, ...baris]
}
