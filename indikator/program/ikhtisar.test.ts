import { expect, it } from 'vitest'
import type { Status } from '../tipe'
import { nilaiTopik, sebutNilaiTopik, susunIkhtisar } from './ikhtisar'
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

it('names the status of a topic, and says nothing where none of its figures is judged', () => {
  expect(sebutNilaiTopik(createTopik(['baik', 'buruk']))).toBe('Perlu tindakan')
  expect(sebutNilaiTopik(createTopik(['waspada', 'baik']))).toBe('Perlu dijaga')
  expect(sebutNilaiTopik(createTopik(['kosong']))).toBeNull()
  expect(sebutNilaiTopik(createTopik([]))).toBe('Belum ada data')
})

it('counts what needs something done and what has no data apart', () => {
  const buruk = { ...createTopik(['buruk']), mendesak: '7 aksi lewat tenggat' }
  const [baik, tanpa] = [createTopik(['baik']), createTopik([])]
  expect(susunIkhtisar([buruk, baik, tanpa])).toEqual({
    judul: '1 dari 3 pokok program perlu tindakan; 1 belum ada datanya',
    mendesak: [buruk],
    tanpaData: [tanpa],
  })
  expect(susunIkhtisar([baik]).judul).toBe('Tidak ada yang mendesak pada 1 pokok program')
  expect(susunIkhtisar([tanpa]).judul).toBe('Belum ada data program')
})
