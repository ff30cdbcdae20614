import { UKURAN } from '@/indikator'
import { createBuku } from '@/lib/buku/buku'
import type { LembarTulis, SelTulis } from '@/lib/buku/lembar'
import { getJudulKolom, KOLOM } from './kolom'
import { samarkan } from './pribadi'
import { formatSel } from './sel'
import { getNamaTemuan } from './temuan'
import type { BarisPeriksa, Pemeriksaan, Temuan } from './tipe'

const NAMA_TINGKAT: Readonly<Record<Temuan['tingkat'], string>> = {
  galat: 'Ditolak',
  peringatan: 'Peringatan',
  info: 'Keterangan',
}

const judul = (isi: string): SelTulis => ({ isi, gaya: 'judul' })

function listKolomTerbaca(p: Pemeriksaan): string[] {
  const ada = new Set(
    p.bacaan.lembar.flatMap((l) => [...l.kolom.map((k) => k.untuk), ...Object.keys(l.keterangan ?? {})]),
  )
  const urut = KOLOM[p.templat].map((k) => k.kode)
  return [...urut.filter((k) => ada.has(k)), ...[...ada].filter((k) => !urut.includes(k))]
}

// What was read above the table goes into columns: the mended rows travel without those lines.
function formatIsi(p: Pemeriksaan, baris: BarisPeriksa, kode: string): SelTulis {
  const lembar = p.bacaan.lembar.find((l) => l.nama === baris.lembar)
  const teks = formatSel(baris.sel[kode]) || (lembar?.keterangan?.[kode] ?? '')
  return UKURAN.has(kode) && /^\d{1,9}$/.test(teks) ? Number(teks) : teks
}

const gabung = (isi: (string | null)[]) => [...new Set(isi.filter((s): s is string => s !== null))].join('\n')

function createLembarDitolak(p: Pemeriksaan, namaBerkas: string): LembarTulis {
  const kolom = listKolomTerbaca(p)
  const ditolak = p.baris.filter((b) => b.keadaan === 'tolak')
  const baris = ditolak.map((b): SelTulis[] => {
    const galat = b.temuan.filter((t) => t.tingkat === 'galat')
    return [
      ...kolom.map((k) => formatIsi(p, b, k)),
      { isi: gabung(galat.map((t) => t.pesan)), gaya: 'lipat' },
      { isi: gabung(galat.map((t) => t.saran)), gaya: 'lipat' },
      b.lembar,
      b.baris,
    ]
  })
  return {
    nama: 'Baris ditolak',
    baris: [
      [{ isi: `Baris yang ditolak dari ${samarkan(namaBerkas)}: ${ditolak.length}`, gaya: 'kepala' }],
      ['Perbaiki barisnya di sini, lalu unggah berkas ini.'],
      [
        ...kolom.map((k) => judul(getJudulKolom(p.templat, k))),
        ...['Temuan', 'Saran', 'Lembar asal', 'Baris asal'].map(judul),
      ],
      ...baris,
    ],
    kolom: [
      ...kolom.map((k) => ({ lebar: UKURAN.has(k) ? 11 : 22 })),
      { lebar: 70 },
      { lebar: 50 },
      { lebar: 16 },
      { lebar: 11 },
    ],
    beku: { baris: 3, kolom: 0 },
  }
}

/** The sheet that lists all findings of a file. */
export function createLembarTemuan(p: Pick<Pemeriksaan, 'bacaan' | 'baris'>): LembarTulis {
  const semua = [...p.bacaan.temuan, ...p.baris.flatMap((b) => b.temuan)]
  const tajuk = ['Tingkat', 'Perihal', 'Lembar', 'Baris', 'Kolom', 'Judul', 'Isi sel', 'Temuan', 'Saran']
  return {
    nama: 'Semua temuan',
    baris: [
      tajuk.map(judul),
      ...semua.map((t): SelTulis[] => [
        NAMA_TINGKAT[t.tingkat],
        getNamaTemuan(t.kode),
        t.lembar,
        t.baris,
        t.kolom,
        t.judulKolom,
        t.nilai,
        { isi: t.pesan, gaya: 'lipat' },
        t.saran === null ? null : { isi: t.saran, gaya: 'lipat' },
      ]),
    ],
    kolom: [12, 30, 16, 8, 8, 22, 20, 70, 50].map((lebar) => ({ lebar })),
    beku: { baris: 1, kolom: 0 },
  }
}

/**
 * XLSX bytes: the rejected rows as read (with the template's headings, so that they can be mended there and sent again) with
 * their findings, and a sheet with all findings. Never a personal column.
 */
export function createBukuTemuan(pemeriksaan: Pemeriksaan, namaBerkas: string): Uint8Array {
  return createBuku([createLembarDitolak(pemeriksaan, namaBerkas), createLembarTemuan(pemeriksaan)])
}
