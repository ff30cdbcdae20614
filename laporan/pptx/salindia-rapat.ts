import type {
  SalindiaKeputusan,
  SalindiaSampul,
  SalindiaTeks,
  SalindiaTindakLanjut,
  TindakLanjutRingkas,
} from '@/indikator/rapat/tipe'
import { formatTanggal } from '@/lib/periode'
import { addTabel, addTeks, type Kanvas, type Tabel } from './kanvas'
import { WARNA } from './rupa'
import { formatKeadaanJanji, selJanji } from './sel'

/** The cover: where and when, and the agenda. */
export function gambarSampul(k: Kanvas, s: SalindiaSampul, tanggal: string): void {
  const { isi } = k.tata
  const kapan = [formatTanggal(tanggal), s.tempat].filter(Boolean).join(' · ')
  addTeks(k, kapan, { ...isi, h: 0.5 }, { pt: [24, 20, 18, 16], warna: WARNA.tinta2 })
  if (s.acaraRapat.length === 0) return
  addTabel(
    k,
    {
      kolom: [
        { judul: 'No.', lebar: 0.6, rata: 'right' },
        { judul: 'Acara', lebar: 9 },
        { judul: 'Menit', lebar: 1, rata: 'right' },
      ],
      baris: s.acaraRapat.map((a, i) => [
        { teks: String(i + 1) },
        { teks: a.nama, tebal: true },
        { teks: a.menit > 0 ? String(a.menit) : '–' },
      ]),
      pt: [24, 22, 20, 18, 16, 15],
      nama: 'Acara rapat',
      alt: `Acara: ${s.acaraRapat.map((a) => a.nama).join('; ')}.`,
    },
    { ...isi, y: isi.y + 0.6, w: Math.min(isi.w, 9.5), h: isi.h - 0.6 },
  )
}

function susunTabelJanji(k: Kanvas, janji: readonly TindakLanjutRingkas[], nama: string): Tabel {
  return {
    kolom: [
      { judul: 'Keputusan', lebar: 5.4 },
      { judul: 'Penanggung jawab', lebar: 3 },
      { judul: 'Tenggat', lebar: 1.9 },
      { judul: 'Keadaan', lebar: 1.9 },
    ],
    baris: janji.map(selJanji),
    pt: k.tata.lebar > 11 ? [22, 20, 18, 16, 15] : [17, 16, 15],
    nama,
    alt: janji
      .map(
        (t) => `${t.keputusan}; ${t.penanggungJawab}; ${formatTanggal(t.tenggat)}; ${formatKeadaanJanji(t)}`,
      )
      .join('. '),
  }
}

/** What was promised before: counts, then the follow-ups with the number then and now. */
export function gambarTindakLanjut(k: Kanvas, s: SalindiaTindakLanjut): void {
  const { isi } = k.tata
  const h = s.hitungan
  addTeks(
    k,
    [
      { teks: `${h.terbuka} terbuka`, tebal: true },
      { teks: ' · ' },
      { teks: `${h.lewat} lewat tenggat`, tebal: true, warna: h.lewat > 0 ? WARNA.bata : WARNA.tinta },
      { teks: ' · ' },
      { teks: `${h.selesai} selesai`, tebal: true, warna: WARNA.hutan },
      ...(s.halaman.dari > 1 ? [{ teks: ` · halaman ${s.halaman.ke} dari ${s.halaman.dari}` }] : []),
    ],
    { ...isi, h: 0.42 },
    { pt: [22, 20, 18, 16, 15] },
  )
  if (s.baris.length > 0)
    addTabel(k, susunTabelJanji(k, s.baris, 'Tindak lanjut'), { ...isi, y: isi.y + 0.55, h: isi.h - 0.55 })
}

/** What this meeting decided so far. */
export function gambarKeputusan(
  k: Kanvas,
  _: SalindiaKeputusan,
  keputusan: readonly TindakLanjutRingkas[],
): void {
  const { isi } = k.tata
  if (keputusan.length > 0) addTabel(k, susunTabelJanji(k, keputusan, 'Keputusan rapat'), isi)
  else addTeks(k, 'Belum ada keputusan yang dicatat.', { ...isi, h: 0.6 }, { pt: [28, 24, 20] })
}

/** Lines of the organiser's own. */
export function gambarBaris(k: Kanvas, s: SalindiaTeks): void {
  if (s.baris.length === 0) return
  addTeks(k, s.baris.map((teks) => `•  ${teks}`).join('\n'), k.tata.isi, {
    pt: [32, 28, 24, 22, 20, 18, 16, 15],
  })
}
