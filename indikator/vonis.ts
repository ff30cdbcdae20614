import { formatBulat } from '@/lib/angka'
import { formatTanggal, hitungHari } from '@/lib/periode'
import type { LajuRegistrasi } from './laju-registrasi'

/** A piece of a sentence; `tegas` tells how it is set: bold, or in the colour of its status. */
export interface Potongan {
  teks: string
  tegas?: 'angka' | 'buruk' | 'baik'
}

/** The verdict in words: a headline and one sentence under it. */
export interface Vonis {
  judul: string
  isi: Potongan[]
}

/** A place that holds back part of the remainder. */
export interface Penahan {
  nama: string
  sisa: number
}

/** "Tabang", "Tabang dan Kenohan", "Tabang, Kenohan, dan Anggana". */
export function gabungNama(nama: readonly string[]): string {
  if (nama.length <= 1) return nama[0] ?? ''
  if (nama.length === 2) return `${nama[0]} dan ${nama[1]}`
  return `${nama.slice(0, -1).join(', ')}, dan ${nama.at(-1)}`
}

function kalimatPenahan(sisa: number, penahan: readonly Penahan[]): string {
  const utama = [...penahan].filter((p) => p.sisa > 0).sort((a, b) => b.sisa - a.sisa)
  const tiga = utama.slice(0, 3)
  const jumlah = tiga.reduce((n, p) => n + p.sisa, 0)
  if (utama.length <= 3) return `Sisa ${formatBulat(sisa)} ada di ${gabungNama(tiga.map((p) => p.nama))}.`
  return `${gabungNama(tiga.map((p) => p.nama))} menahan ${formatBulat(jumlah)} dari ${formatBulat(sisa)} sisanya.`
}

const perMinggu = (n: number) => formatBulat(Math.ceil(n))

function kalimatLaju(l: LajuRegistrasi): Potongan[] {
  const kini = l.perMinggu > 0 && l.perMinggu < 0.5 ? 'kurang dari 1' : formatBulat(Math.round(l.perMinggu))
  const lewat = l.tenggat !== null && hitungHari(l.tenggat, l.perTanggal) > 0
  const awal: Potongan[] = lewat
    ? [
        { teks: 'Tenggat ' },
        { teks: formatTanggal(l.tenggat as string), tegas: 'buruk' },
        { teks: ' sudah lewat. Laju kini ' },
        { teks: `${kini} per minggu`, tegas: 'angka' },
      ]
    : l.perluPerMinggu !== null
      ? [
          { teks: 'Perlu ' },
          { teks: `${perMinggu(l.perluPerMinggu)} per minggu`, tegas: 'angka' },
          { teks: ` sampai ${formatTanggal(l.tenggat as string)}, kini ` },
          { teks: kini, tegas: 'angka' },
        ]
      : [{ teks: 'Laju kini ' }, { teks: `${kini} per minggu`, tegas: 'angka' }]
  if (l.selesai === null)
    return [
      ...awal,
      { teks: '; tidak ada yang bertambah dalam empat minggu, maka hari selesai belum dapat diperkirakan.' },
    ]
  const telat = l.hariTerlambat ?? 0
  const ekor: Potongan[] =
    telat > 0
      ? [
          { teks: formatTanggal(l.selesai), tegas: 'buruk' },
          { teks: `, ${formatBulat(telat)} hari terlambat.` },
        ]
      : telat < 0
        ? [
            { teks: formatTanggal(l.selesai), tegas: 'baik' },
            { teks: `, ${formatBulat(-telat)} hari lebih awal.` },
          ]
        : [{ teks: formatTanggal(l.selesai), tegas: 'baik' }, { teks: l.tenggat ? ', tepat waktu.' : '.' }]
  return [...awal, { teks: ': diperkirakan selesai ' }, ...ekor]
}

/** The verdict on registration: where it stands, where it hangs, whether the deadline holds. */
export function susunVonis(l: LajuRegistrasi, penahan: readonly Penahan[]): Vonis {
  if (l.total === 0) {
    return {
      judul: 'Daftar posyandu belum ada.',
      isi: [{ teks: 'Masukkan daftar registrasi agar dasbor dapat menghitung.' }],
    }
  }
  if (l.sisa === 0) {
    return {
      judul: `Semua ${formatBulat(l.total)} posyandu terdaftar.`,
      isi: [{ teks: `Tidak ada sisa per ${formatTanggal(l.perTanggal)}.` }],
    }
  }
  if (l.terdaftar === 0 && l.tenggat === null) {
    return {
      judul: `Registrasi belum dimulai: 0 dari ${formatBulat(l.total)} posyandu terdaftar.`,
      isi: [{ teks: `Per ${formatTanggal(l.perTanggal)} tenggat belum ditetapkan.` }],
    }
  }
  return {
    judul: `${formatBulat(l.terdaftar)} dari ${formatBulat(l.total)} posyandu terdaftar. ${kalimatPenahan(l.sisa, penahan)}`,
    isi: kalimatLaju(l),
  }
}
