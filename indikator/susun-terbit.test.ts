import { expect, test } from 'vitest'
import { listAngkaAwal } from '@/db/data/terbit'
import { type AngkaDisusun, susunTerbit } from './susun-terbit'

const angka: AngkaDisusun[] = listAngkaAwal('64.02')

test('the Dinkes table of 2024 is one table whose columns add up to 816, 3,087, 2,521 and 2', () => {
  const { tabel } = susunTerbit(angka)
  const dinkes = tabel.find((t) => t.seri.some((s) => s.kode === 'posyandu-aktif-dinkes'))
  expect(dinkes?.seri.map((s) => s.kode)).toEqual([
    'posyandu-aktif-dinkes',
    'kader-purwa',
    'kader-madya',
    'kader-utama',
  ])
  expect(dinkes?.jumlah).toEqual([816, 3087, 2521, 2])
  expect(dinkes?.baris).toHaveLength(20)
})

test('a note on every row is said once for the table, a note on one row stays there', () => {
  const dinkes = susunTerbit(angka).tabel[0]
  expect(dinkes?.catatan).toEqual(['100 % aktif menurut tabel'])
  const bercatatan = dinkes?.baris.filter((b) => b.catatan)
  expect(bercatatan?.map((b) => b.nama)).toEqual(['Anggana'])
})

test('no published figure is lost on the way to the page', () => {
  const { seri, tabel } = susunTerbit(angka)
  const sel = tabel.flatMap((t) => t.baris.flatMap((b) => b.nilai.filter((n) => n !== null)))
  expect(seri.reduce((n, s) => n + s.angka.length, 0) + sel.length).toBe(angka.length)
})

test('surveys and routine stay in series of their own', () => {
  for (const { seri, angka: isi } of susunTerbit(angka).seri)
    expect(new Set(isi.map((a) => a.seri))).toEqual(new Set([seri.kode]))
})
