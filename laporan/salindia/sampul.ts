import type {
  ModelRapat,
  SalindiaKeputusan,
  SalindiaSampul,
  SalindiaTeks,
  SalindiaTindakLanjut,
  TindakLanjutRingkas,
} from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import { formatTanggal, formatTanggalPendek } from '@/lib/periode'
import { createParagraf, createParagrafMuat, createTeks, potong } from '../gambar/teks'
import type { Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, EMAS_TEKS, GARIS, HUTAN, TINTA, TINTA2 } from '../gambar/warna'
import { createLembar, createTandaContoh, ISI, LEBAR, TEPI, TERKECIL, TINGGI } from './kerangka'

const menit = (n: number): string => (n > 0 ? `${formatBulat(n)} menit` : '')

/** The cover: title, place, day, agenda. */
export function createSampul(s: SalindiaSampul, m: ModelRapat): Lembar {
  const kiri = 900
  const judul = createParagrafMuat(TEPI, 250, { lebar: kiri - 60, tinggi: 380, terkecil: 48 }, s.judul, {
    huruf: 88,
    tebal: 800,
    jarak: 1.14,
  })
  const tempat = [formatTanggal(m.tanggal), s.tempat].filter(Boolean).join(' · ')
  const nama = createParagraf(TEPI, judul.y + 24, kiri - 60, m.namaWilayah, {
    huruf: 40,
    tebal: 700,
    warna: HUTAN,
    maks: 2,
  })
  const hari = createParagraf(TEPI, nama.y + 8, kiri - 60, tempat, { huruf: 36, warna: TINTA2, maks: 2 })
  const data = s.tanggalData ?? m.tanggalData
  const x = TEPI + kiri
  const acara = s.acaraRapat.slice(0, 14)
  const langkah = Math.min(62, 760 / Math.max(1, acara.length))
  const lain = s.acaraRapat.length - acara.length
  return {
    lebar: LEBAR,
    tinggi: TINGGI,
    judul: s.judul,
    unsur: [
      { jenis: 'kotak', x: 0, y: 0, lebar: 28, tinggi: TINGGI, isi: HUTAN },
      ...judul.unsur,
      ...nama.unsur,
      ...hari.unsur,
      ...(data
        ? [createTeks(TEPI, 930, `Data per ${formatTanggal(data)}`, { huruf: 32, warna: TINTA2 })]
        : []),
      createTeks(TEPI, 980, m.aplikasi, { huruf: 30, warna: TINTA2 }),
      ...(s.adaContoh ? createTandaContoh(LEBAR - TEPI, 948, 32) : []),
      createTeks(x, 140, 'Acara', { huruf: 36, tebal: 700 }),
      ...acara.flatMap((a, i) => {
        const y = 210 + i * langkah
        return [
          { jenis: 'jalur', d: `M${x} ${y - 46}H${LEBAR - TEPI}`, garis: GARIS, tebalGaris: 2 } as const,
          createTeks(x, y, potong(a.nama, LEBAR - TEPI - x - 190, 32), { huruf: 32 }),
          createTeks(LEBAR - TEPI, y, menit(a.menit), { huruf: TERKECIL, warna: TINTA2, jangkar: 'kanan' }),
        ]
      }),
      ...(lain > 0
        ? [
            createTeks(x, 210 + acara.length * langkah, `dan ${lain} lagi`, {
              huruf: TERKECIL,
              warna: TINTA2,
            }),
          ]
        : []),
    ],
  }
}

const KEADAAN = { terbuka: 'terbuka', berjalan: 'berjalan', selesai: 'selesai', batal: 'batal' } as const

/** "24 hari lewat", "tenggat 30 Nov 2025", "selesai": and whether it is late. */
export function sebutTenggat(t: TindakLanjutRingkas): { teks: string; lewat: boolean } {
  if (t.lewat !== null) return { teks: `${formatBulat(t.lewat)} hari lewat`, lewat: true }
  if (t.keadaan === 'selesai' || t.keadaan === 'batal') return { teks: KEADAAN[t.keadaan], lewat: false }
  return { teks: `tenggat ${formatTanggalPendek(t.tenggat)}`, lewat: false }
}

/** One promise per row. */
function createBarisJanji(
  daftar: readonly TindakLanjutRingkas[],
  ruang: { x: number; y: number; lebar: number; tinggi: number },
): Unsur[] {
  const langkah = Math.min(150, ruang.tinggi / Math.max(1, daftar.length))
  const kanan = ruang.x + ruang.lebar
  const lebarKanan = 420
  const lebarKiri = ruang.lebar - lebarKanan - 30
  return daftar.flatMap((t, i) => {
    const y = ruang.y + i * langkah
    const tenggat = sebutTenggat(t)
    const rinci = [t.penanggungJawab, t.angka?.teks].filter(Boolean).join(' · ')
    const dua = langkah >= 118
    const tempat = { lebar: lebarKiri, tinggi: dua ? 74 : 46, terkecil: TERKECIL }
    const gaya = { huruf: 36, tebal: 700, jarak: 1.2 } as const
    const keputusan = createParagrafMuat(ruang.x, y + 10, tempat, t.keputusan, gaya)
    return [
      { jenis: 'jalur', d: `M${ruang.x} ${y}H${kanan}`, garis: GARIS, tebalGaris: 2 } as const,
      ...keputusan.unsur,
      ...(dua
        ? [
            createTeks(ruang.x, keputusan.y + 29, potong(rinci, lebarKiri, TERKECIL), {
              huruf: TERKECIL,
              warna: TINTA2,
            }),
          ]
        : []),
      createTeks(kanan, y + 48, tenggat.teks, {
        huruf: 34,
        tebal: 700,
        warna: tenggat.lewat ? BATA_TEKS : TINTA,
        jangkar: 'kanan',
      }),
      ...(dua && t.asal
        ? [
            createTeks(
              kanan,
              y + 94,
              potong(`rapat ${formatTanggalPendek(t.asal.tanggal)}`, lebarKanan, TERKECIL),
              { huruf: TERKECIL, warna: TINTA2, jangkar: 'kanan' },
            ),
          ]
        : []),
    ]
  })
}

/** What was promised, late first. */
export function createTindakLanjut(s: SalindiaTindakLanjut, m: ModelRapat, nomor: string): Lembar {
  const { terbuka, lewat, selesai } = s.hitungan
  const kotak = [
    { kata: 'lewat tenggat', n: lewat, warna: BATA_TEKS },
    { kata: 'terbuka', n: terbuka, warna: EMAS_TEKS },
    { kata: 'selesai', n: selesai, warna: HUTAN },
  ]
  const isi = kotak.flatMap((k, i) => {
    const y = ISI.y + i * 200
    return [
      createTeks(TEPI, y + 110, formatBulat(k.n), { huruf: 110, tebal: 800, warna: k.warna }),
      createTeks(TEPI, y + 156, k.kata, { huruf: 32 }),
    ]
  })
  const ruang = { x: 440, y: ISI.y, lebar: LEBAR - TEPI - 440, tinggi: ISI.tinggi }
  return createLembar(s, m, [...isi, ...createBarisJanji(s.baris, ruang)], nomor)
}

/** Heading and lines of the organiser's own. */
export function createTeksBebas(s: SalindiaTeks, m: ModelRapat, nomor: string): Lembar {
  for (let huruf = 46; ; huruf -= 2) {
    const unsur: Unsur[] = []
    let y = ISI.y + 10
    for (const baris of s.baris) {
      unsur.push({
        jenis: 'kotak',
        x: TEPI,
        y: y + huruf * 0.48,
        lebar: 14,
        tinggi: 14,
        sudut: 7,
        isi: HUTAN,
      })
      const p = createParagraf(TEPI + 44, y, ISI.lebar - 44, baris, { huruf })
      unsur.push(...p.unsur)
      y = p.y + huruf * 0.4
    }
    if (y <= ISI.y + ISI.tinggi || huruf <= TERKECIL) return createLembar(s, m, unsur, nomor)
  }
}

const KEPUTUSAN_PER_LEMBAR = 6

/** Decisions of this meeting, as many sheets as they need; one with lines to write on where there are none yet. */
export function createKeputusan(
  s: SalindiaKeputusan,
  m: ModelRapat,
  nomor: string,
  keputusan: readonly TindakLanjutRingkas[],
): Lembar[] {
  if (keputusan.length > 0)
    return Array.from({ length: Math.ceil(keputusan.length / KEPUTUSAN_PER_LEMBAR) }, (_, i) => {
      const mulai = i * KEPUTUSAN_PER_LEMBAR
      const baris = createBarisJanji(keputusan.slice(mulai, mulai + KEPUTUSAN_PER_LEMBAR), ISI)
      return createLembar(i > 0 ? { ...s, judul: `${s.judul} (lanjutan)` } : s, m, baris, nomor)
    })
  const kolom = [
    ['Keputusan', 0],
    ['Penanggung jawab', 1000],
    ['Tenggat', 1500],
  ] as const
  const garis = Array.from({ length: 6 }, (_, i) => ({
    jenis: 'jalur' as const,
    d: `M${TEPI} ${ISI.y + 80 + i * 110}H${LEBAR - TEPI}`,
    garis: GARIS,
    tebalGaris: 2,
  }))
  const kepala = kolom.map(([kata, x]) => createTeks(TEPI + x, ISI.y + 50, kata, { huruf: 34, tebal: 700 }))
  return [createLembar(s, m, [...kepala, ...garis], nomor)]
}
