import { expect, it } from 'vitest'
import type { Status } from '../tipe'
import { nilaiTopik, susunIkhtisar } from './ikhtisar'
import type { Topik } from './tipe'

const createTopik = (status: readonly Status[]): Topik => ({
  kode: 'tim',
  nama: 'Tim Pembina',
  judul: 'Temuan',
  angka: status.map((s) => ({ nama: 'a', nilai: '1', keterangan: null, status: s })),
  tabel: null,
  sumber: 's',
  adaContoh: false,
  kosong: status.length === 0 ? 'Catat dahulu.' : null,
  href: '/program/tim',
})

it('takes the worst figure of a topic for it', () => {
  expect(nilaiTopik(createTopik(['baik', 'buruk', 'kosong']))).toBe('buruk')
  expect(nilaiTopik(createTopik(['baik', 'waspada']))).toBe('waspada')
  expect(nilaiTopik(createTopik(['kosong']))).toBe('kosong')
  expect(nilaiTopik(createTopik([]))).toBe('kosong')
})

it('counts what needs something done and what has no data apart', () => {
  const [buruk, baik, tanpa] = [createTopik(['buruk']), createTopik(['baik']), createTopik([])]
  expect(susunIkhtisar([buruk, baik, tanpa])).toEqual({
    judul: '1 dari 3 pokok program perlu tindakan; 1 belum ada datanya',
    tindakan: [buruk],
    tanpaData: [tanpa],
  })
  expect(susunIkhtisar([baik]).judul).toBe('Tidak ada yang mendesak pada 1 pokok program')
  expect(susunIkhtisar([tanpa]).judul).toBe('Belum ada data program')
})
