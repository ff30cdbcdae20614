import { formatBulat } from '@/lib/angka'
import { formatTanggalPendek } from '@/lib/periode'
import type { BahanJanji, BahanRapat } from './bahan'
import { susunDasar } from './dasar'
import type { Acara, SalindiaTindakLanjut, TindakLanjutRingkas } from './tipe'

const PER_SALINDIA = 6

const isTerbuka = (t: TindakLanjutRingkas) => t.keadaan === 'terbuka' || t.keadaan === 'berjalan'
const isDi = (kode: string, t: TindakLanjutRingkas) =>
  t.kodeWilayah === kode || t.kodeWilayah.startsWith(`${kode}.`)

/** Open promises about these places, those of the indicator first, then the latest. */
export function pilihJanji(b: BahanRapat, kode: readonly string[], indikator: string): TindakLanjutRingkas[] {
  return b.janji.baris
    .filter((t) => isTerbuka(t) && kode.some((k) => isDi(k, t)))
    .sort(
      (x, y) =>
        Number(y.indikator === indikator) - Number(x.indikator === indikator) ||
        (y.lewat ?? -1) - (x.lewat ?? -1) ||
        x.tenggat.localeCompare(y.tenggat),
    )
}

/** "Janji 18 Sep 2025: SK Tabang lengkap, lewat 24 hari." */
export function kalimatJanji(t: TindakLanjutRingkas): string {
  const asal = t.asal ? ` ${formatTanggalPendek(t.asal.tanggal)}` : ''
  const waktu =
    t.keadaan === 'selesai'
      ? 'selesai'
      : t.keadaan === 'batal'
        ? 'dibatalkan'
        : t.lewat !== null && t.lewat > 0
          ? `lewat ${formatBulat(t.lewat)} hari`
          : `tenggat ${formatTanggalPendek(t.tenggat)}`
  const angka = t.angka ? ` ${t.angka.teks}.` : ''
  return `Janji${asal}, ${t.penanggungJawab}: ${t.keputusan.replace(/\.$/, '')}, ${waktu}.${angka}`
}

/** Title of the promises: how many are open, how many late. */
export function judulJanji({ hitungan: h }: BahanJanji): string {
  const belum = h.terbuka
  if (belum === 0 && h.selesai === 0) return 'Belum ada tindak lanjut dari rapat sebelumnya'
  if (belum === 0)
    return h.selesai === 1
      ? 'Satu janji, sudah selesai'
      : `Semua ${formatBulat(h.selesai)} janji sudah selesai`
  if (belum === 1 && h.selesai === 0)
    return h.lewat === 1
      ? 'Satu janji belum selesai, sudah lewat tenggat'
      : 'Satu janji belum selesai, belum lewat tenggat'
  const semua = belum + h.selesai
  const awal =
    h.selesai === 0
      ? `${formatBulat(belum)} janji belum selesai`
      : `${formatBulat(belum)} dari ${formatBulat(semua)} janji belum selesai`
  if (h.lewat === 0) return `${awal}, belum ada yang lewat tenggat`
  return h.lewat === belum
    ? `${awal}, semuanya lewat tenggat`
    : `${awal}, ${formatBulat(h.lewat)} lewat tenggat`
}

function hitungMembaik(baris: readonly TindakLanjutRingkas[]): string | null {
  const berangka = baris.filter((t) => t.angka?.membaik !== null && t.angka !== null)
  if (berangka.length === 0) return null
  const baik = berangka.filter((t) => t.angka?.membaik).length
  return `Dari ${formatBulat(berangka.length)} janji yang terkait angka, angkanya membaik pada ${formatBulat(baik)}.`
}

/** What was promised last time, six to a slide, late first. The first slide has the item's own id however many follow. */
export function susunTindakLanjut(b: BahanRapat, a: Acara): SalindiaTindakLanjut[] {
  const { baris, hitungan, adaContoh } = b.janji
  const banyak = Math.max(1, Math.ceil(baris.length / PER_SALINDIA))
  return Array.from({ length: banyak }, (_, i) => {
    const isi = baris.slice(i * PER_SALINDIA, (i + 1) * PER_SALINDIA)
    return {
      ...susunDasar(b, a, {
        ekor: i > 0 ? String(i + 1) : undefined,
        judul: i > 0 ? `${judulJanji(b.janji)} (lanjutan)` : judulJanji(b.janji),
        label: 'Janji rapat sebelumnya',
        adaContoh,
        menit: a.menit / banyak,
        catatan: [
          i === 0 ? hitungMembaik(baris) : null,
          ...isi.filter((t) => t.lewat !== null && t.lewat > 0).map(kalimatJanji),
          ...isi.filter((t) => t.keadaan === 'selesai').map(kalimatJanji),
        ],
        kosong:
          baris.length === 0
            ? 'Keputusan rapat ini akan muncul di sini pada rapat berikutnya, dengan angka dahulu dan kini.'
            : null,
      }),
      jenis: 'tindak-lanjut' as const,
      hitungan,
      baris: isi,
      halaman: { ke: i + 1, dari: banyak },
    }
  })
}
