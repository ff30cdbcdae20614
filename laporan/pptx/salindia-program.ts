import type { AngkaTopik } from '@/indikator/program/tipe'
import { KATA_STATUS_TOPIK, listStatusTabel, potongTabel } from '@/indikator/rapat/susun-program'
import type { SalindiaProgram } from '@/indikator/rapat/tipe'
import { addKotak, addTabel, addTeks, type Kanvas } from './kanvas'
import { type Bidang, PT_TERKECIL, TANDA, WARNA } from './rupa'

const SELA = 0.2
const TINGGI_KARTU = 1.6

function gambarKartu(k: Kanvas, a: AngkaTopik, b: Bidang): void {
  addKotak(k, b, { garis: WARNA.tinta, bulat: true })
  const ruang = { x: b.x + 0.18, w: b.w - 0.36 }
  const dinilai = a.status !== 'kosong'
  addTeks(k, a.nama, { ...ruang, y: b.y + 0.07, h: 0.52 }, { pt: [18, 16, 15], tebal: true })
  addTeks(
    k,
    dinilai ? `${TANDA[a.status].tanda} ${a.nilai}` : a.nilai,
    { ...ruang, y: b.y + 0.58, h: 0.5 },
    { pt: [32, 28, 24, 20, 18, 16, 15], tebal: true, warna: dinilai ? TANDA[a.status].warna : WARNA.tinta },
  )
  if (a.keterangan)
    addTeks(k, a.keterangan, { ...ruang, y: b.y + 1.07, h: 0.5 }, { pt: [15], warna: WARNA.tinta2 })
}

/** A topic of the programme: its figures as cards, its places as a native table. */
export function gambarProgram(k: Kanvas, s: SalindiaProgram): void {
  const { isi } = k.tata
  const lebar = (isi.w - SELA * (s.angka.length - 1)) / Math.max(1, s.angka.length)
  s.angka.forEach((a, i) => {
    gambarKartu(k, a, { x: isi.x + i * (lebar + SELA), y: isi.y, w: lebar, h: TINGGI_KARTU })
  })
  if (!s.tabel || s.tabel.baris.length === 0) return
  const t = potongTabel(s.tabel, k.tata.lebar > 11 ? 'lebar' : 'sempit')
  const y = isi.y + TINGGI_KARTU + 0.12
  addTabel(
    k,
    {
      kolom: [{ judul: '', lebar: 2 }, ...t.kolom.map((judul) => ({ judul, lebar: 1 }))],
      baris: t.baris.map((b) => [
        { teks: `${TANDA[b.status].tanda}\u00a0${b.nama}`, tebal: true, warna: TANDA[b.status].warna },
        ...t.kolom.map((_, i) => ({ teks: b.sel[i] ?? '–' })),
      ]),
      pt: [18, 16, PT_TERKECIL],
      rapat: true,
      nama: s.label,
      alt: t.baris.map((b) => `${b.nama} (${KATA_STATUS_TOPIK[b.status]}): ${b.sel.join(', ')}`).join('; '),
    },
    { ...isi, y, h: isi.y + isi.h - y - 0.32 },
  )
  const legenda = listStatusTabel(t).map((st) => `${TANDA[st].tanda} ${KATA_STATUS_TOPIK[st]}`)
  const sisa = t.sisa > 0 ? [`dan ${t.sisa} lainnya`] : []
  addTeks(
    k,
    [...sisa, ...legenda].join('    '),
    { ...isi, y: isi.y + isi.h - 0.28, h: 0.28 },
    { pt: [PT_TERKECIL], warna: WARNA.tinta2, rata: 'right' },
  )
}
