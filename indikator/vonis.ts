import { formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import {
  type Bulan,
  formatBulanSingkat,
  formatTanggal,
  geserHari,
  getBulanDari,
  hitungHari,
} from '@/lib/periode'
import { tautanDaftar } from './daftar-registrasi'
import type { LajuRegistrasi } from './laju-registrasi'
import { pilihPenyumbang, type SisaTempat } from './penyumbang'
import { type AlasanTanpaRamalan, HARI_LAJU } from './ramalan'

/** A piece of a sentence; `tegas` tells how it is set: bold, or in the colour of its status. */
export interface Potongan {
  teks: string
  tegas?: 'angka' | 'buruk' | 'baik'
  /** Where the posyandu behind this number are listed. */
  tautan?: string
}

/** The verdict in words: a headline and one sentence under it. */
export interface Vonis {
  /** The headline as text; `kepala` is the same in pieces. */
  judul: string
  kepala: Potongan[]
  isi: Potongan[]
}

/** Which posyandu the verdict speaks of, for the lists behind its numbers. */
export interface LingkupVonis {
  /** Null: as it stands now. */
  bulan: Bulan | null
  kecamatan: string | null
  desa: string | null
}

/** "Tabang", "Tabang dan Kenohan", "Tabang, Kenohan, dan Anggana". */
export function gabungNama(nama: readonly string[]): string {
  if (nama.length <= 1) return nama[0] ?? ''
  if (nama.length === 2) return `${nama[0]} dan ${nama[1]}`
  return `${nama.slice(0, -1).join(', ')}, dan ${nama.at(-1)}`
}

/** "18 Des–6 Feb", "4–12 Nov": years only where they are not those next to the middle of the range. */
export function formatRentang(awal: string, tengah: string, akhir: string): string {
  const jauh = (a: string, b: string) => hitungHari(a, b) > 330
  if (getBulanDari(awal) === getBulanDari(akhir)) {
    return `${Number(awal.slice(8))}–${Number(akhir.slice(8))} ${formatBulanSingkat(getBulanDari(akhir))}`
  }
  const sebut = (t: string, bertahun: boolean) =>
    `${Number(t.slice(8))} ${formatBulanSingkat(getBulanDari(t))}${bertahun ? ` ${t.slice(0, 4)}` : ''}`
  return `${sebut(awal, jauh(awal, tengah))}–${sebut(akhir, jauh(tengah, akhir))}`
}

/** "18", "4,5" under ten, "0". */
export function formatLaju(perMinggu: number): string {
  return perMinggu < 10 && !Number.isInteger(perMinggu)
    ? formatAngka(perMinggu, 1)
    : formatBulat(Math.round(perMinggu))
}

function susunKekurangan(tempat: readonly SisaTempat[], lingkup: LingkupVonis): Potongan[] {
  const p = pilihPenyumbang(tempat)
  if (p.tempat.length === 0) return []
  const nama = gabungNama(p.tempat.map((t) => t.nama))
  const sisa = {
    teks: formatBulat(p.sisa),
    tautan: tautanDaftar({ ...lingkup, tahap: 'belum-terdaftar' }),
  }
  if (p.jumlah === p.sisa) return [{ teks: ' Sisa ' }, sisa, { teks: ` ada di ${nama}.` }]
  return [{ teks: ` ${nama} menjelaskan ${formatBulat(p.jumlah)} dari ` }, sisa, { teks: ' yang kurang.' }]
}

function susunKepala(l: LajuRegistrasi, tempat: readonly SisaTempat[], lingkup: LingkupVonis): Potongan[] {
  const bernomor = {
    teks: formatBulat(l.terdaftar),
    tautan: tautanDaftar({ ...lingkup, tahap: 'terdaftar' }),
  }
  const terdata = { teks: formatBulat(l.total), tautan: tautanDaftar(lingkup) }
  const kata = { teks: ' posyandu bernomor Kemendagri' }
  if (l.terdaftar === l.total) return [{ teks: 'Semua ' }, terdata, kata, { teks: '.' }]
  return [
    ...(l.terdaftar === 0 && l.tenggat === null ? [{ teks: 'Registrasi belum dimulai: ' }] : []),
    bernomor,
    { teks: ' dari ' },
    terdata,
    kata,
    { teks: ` (${formatPersen((100 * l.terdaftar) / l.total)}).` },
    ...susunKekurangan(tempat, lingkup),
  ]
}

/** Required pace and pace now, up to the point where the forecast follows. */
function susunPerlu(l: LajuRegistrasi, lingkup: LingkupVonis): Potongan[] {
  const baru = { dari: geserHari(l.perTanggal, 1 - HARI_LAJU), sampai: l.perTanggal }
  const kini: Potongan[] = [
    {
      teks: formatLaju(l.perMinggu),
      tegas: 'angka',
      ...(l.perMinggu > 0 ? { tautan: tautanDaftar({ ...lingkup, ...baru }) } : {}),
    },
    { teks: ' per minggu (rata-rata 4 minggu)' },
  ]
  if (l.tenggat === null) return [{ teks: 'Tenggat belum ditetapkan. Kini ' }, ...kini]
  if (l.perluPerMinggu !== null) {
    return [
      { teks: 'Perlu ' },
      { teks: `${formatBulat(Math.ceil(l.perluPerMinggu))} per minggu`, tegas: 'angka' },
      { teks: ` sampai ${formatTanggal(l.tenggat)}, kini ` },
      kini[0] as Potongan,
      { teks: ' (rata-rata 4 minggu)' },
    ]
  }
  const lewat = hitungHari(l.tenggat, l.perTanggal)
  const tenggat: Potongan = { teks: formatTanggal(l.tenggat), tegas: 'buruk' }
  return lewat > 0
    ? [{ teks: 'Tenggat ' }, tenggat, { teks: ` sudah lewat ${formatBulat(lewat)} hari. Kini ` }, ...kini]
    : [{ teks: 'Tenggat hari ini, ' }, tenggat, { teks: '. Kini ' }, ...kini]
}

const TANPA_RAMALAN: Readonly<Record<Exclude<AlasanTanpaRamalan, 'selesai'>, string>> = {
  'laju-nol': ': tidak ada yang bertambah dalam empat minggu, maka hari selesai tidak dapat diperkirakan.',
  'data-kurang': ': data empat minggu ini belum cukup untuk memperkirakan hari selesai.',
  bergelombang:
    ': nomor datang sekaligus dalam satu atau dua gelombang, maka hari selesai belum dapat diperkirakan.',
  'terlalu-jauh': ': dengan laju ini selesai lebih dari lima tahun lagi.',
}

function susunRamalan(l: LajuRegistrasi): Potongan[] {
  const r = l.ramalan
  if (r.jenis === 'tanpa') return [{ teks: r.alasan === 'selesai' ? '.' : TANPA_RAMALAN[r.alasan] }]
  const telat = l.hariTerlambat
  const rentang =
    r.awal === r.akhir ? [] : [{ teks: ` (rentang ${formatRentang(r.awal, r.tengah, r.akhir)})` }]
  const hari: Potongan = { teks: formatTanggal(r.tengah), tegas: (telat ?? 0) > 0 ? 'buruk' : 'baik' }
  const ekor =
    telat === null
      ? '.'
      : telat > 0
        ? `, ${formatBulat(telat)} hari terlambat.`
        : telat < 0
          ? `, ${formatBulat(-telat)} hari lebih awal.`
          : ', tepat waktu.'
  return [{ teks: ': selesai ' }, hari, ...rentang, { teks: ekor }]
}

function susunIsi(l: LajuRegistrasi, lingkup: LingkupVonis): Potongan[] {
  const per = formatTanggal(l.perTanggal)
  if (l.terdaftar === l.total) return [{ teks: `Tidak ada sisa per ${per}.` }]
  if (l.sisa === 0) {
    return [
      { teks: `Target ${formatBulat(l.target)} posyandu`, tegas: 'baik' },
      { teks: ` tercapai per ${per}; ` },
      {
        teks: formatBulat(l.total - l.terdaftar),
        tautan: tautanDaftar({ ...lingkup, tahap: 'belum-terdaftar' }),
      },
      { teks: ' lagi di luar target.' },
    ]
  }
  if (l.terdaftar === 0 && l.tenggat === null) return [{ teks: `Per ${per} tenggat belum ditetapkan.` }]
  return [...susunPerlu(l, lingkup), ...susunRamalan(l)]
}

/** The verdict on registration: where it stands, who explains the gap, whether the deadline holds. `tempat` are the places below. */
export function susunVonis(l: LajuRegistrasi, tempat: readonly SisaTempat[], lingkup: LingkupVonis): Vonis {
  if (l.total === 0) {
    const judul = 'Daftar posyandu belum ada.'
    return {
      judul,
      kepala: [{ teks: judul }],
      isi: [{ teks: 'Masukkan daftar registrasi agar dasbor dapat menghitung.' }],
    }
  }
  const kepala = susunKepala(l, tempat, lingkup)
  return { judul: kepala.map((p) => p.teks).join(''), kepala, isi: susunIsi(l, lingkup) }
}
