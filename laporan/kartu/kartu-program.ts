import type { SalindiaProgram } from '@/indikator/rapat/tipe'
import { createTanda, WARNA_STATUS } from '../gambar/angka'
import { createParagraf, createParagrafMuat } from '../gambar/teks'
import type { Unsur } from '../gambar/unsur'
import { TINTA, TINTA2 } from '../gambar/warna'
import { createTabelProgram } from '../salindia/program'
import { HURUF, RUANG, TEPI } from './kerangka-kartu'

/** Columns beside the name that a phone has room for. */
const KOLOM = 2
/** Least height in which a table says something. */
const TABEL_TERKECIL = 240

/** Figures of a topic below each other, then its rows as far as there is room. */
export function createIsiProgram(s: SalindiaProgram, y: number, sampai: number): Unsur[] {
  const unsur: Unsur[] = []
  let atas = y
  for (const a of s.angka) {
    const geser = a.status === 'kosong' ? 0 : 50
    const nilai = createParagrafMuat(
      TEPI + geser,
      atas,
      { lebar: RUANG - geser, tinggi: 70, terkecil: HURUF },
      a.nilai,
      { huruf: 54, tebal: 800, warna: geser ? WARNA_STATUS[a.status].teks : TINTA, jarak: 1.14 },
    )
    const kata = [a.nama, a.keterangan].filter(Boolean).join(': ')
    const nama = createParagraf(TEPI, nilai.y, RUANG, kata, { huruf: HURUF, warna: TINTA2, maks: 2 })
    if (nama.y > sampai) break
    unsur.push(...nilai.unsur, ...nama.unsur)
    if (geser) unsur.push(createTanda(a.status, TEPI + 18, (atas + nilai.y) / 2 + 4, 34))
    atas = nama.y + 18
  }
  const tinggi = sampai - atas
  if (!s.tabel || s.tabel.baris.length === 0 || tinggi < TABEL_TERKECIL) return unsur
  const banyak = Math.floor((tinggi - HURUF * 2.8) / (HURUF * 1.5))
  const baris = s.tabel.baris.slice(0, banyak).map((b) => ({ ...b, sel: b.sel.slice(0, KOLOM) }))
  const tabel = { kolom: s.tabel.kolom.slice(0, KOLOM), baris }
  const lain = s.tabel.baris.length - baris.length
  const ruang = { x: TEPI, y: atas, lebar: RUANG, tinggi, huruf: HURUF, legenda: false }
  return [...unsur, ...createTabelProgram(tabel, ruang, lain).unsur]
}
