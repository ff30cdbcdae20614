import { expect, it } from 'vitest'
import { PJ_KANTOR } from '@/indikator/tindak-lanjut'
import { createRapatContoh } from '@/tests/rapat-contoh'
import {
  createDek,
  formatLetak,
  getBerikut,
  getKartu,
  getRapatTayang,
  listAcaraWaktu,
  listTempat,
} from './dek'
import { gabungKeputusan } from './keputusan-kini'

const rapat = createRapatContoh({
  acara: [
    { id: 'buka', jenis: 'sampul', menit: 5 },
    { id: 'peta', jenis: 'peta', indikator: 'stunting', menit: 10 },
    { id: 'kartu', jenis: 'kecamatan', tempat: ['64.02.12', '64.02.06'], menit: 15 },
    { id: 'putus', jenis: 'keputusan', menit: 20 },
  ],
})
const dek = createDek(rapat)

it('keeps the slides in order, and every other kecamatan as a card beside it', () => {
  expect(dek.urutan.map((s) => s.id)).toEqual(['buka', 'peta', 'kartu.64.02.12', 'kartu.64.02.06', 'putus'])
  expect(dek.lampiran).toHaveLength(18)
  expect(listTempat(dek)).toHaveLength(20)
  expect(getKartu(dek, '64.02.12')?.id).toBe('kartu.64.02.12')
  expect(getKartu(dek, '64.02.01')?.id).toBe('lampiran.64.02.01')
  expect(getKartu(dek, '64.02')).toBeNull()
})

it('says where a slide stands, and what comes after a detour', () => {
  expect(formatLetak(dek, 'peta')).toBe('Salindia 2 dari 5')
  expect(formatLetak(dek, 'lampiran.64.02.10')).toBe('Kartu Kembang Janggut, di luar urutan')
  expect(getBerikut(dek, { s: 'lampiran.64.02.10', dari: 'peta' })?.id).toBe('kartu.64.02.12')
  expect(getBerikut(dek, { s: 'putus', dari: null })).toBeNull()
})

it('adds the minutes of an item up again: 15 over two cards are 15', () => {
  const acara = listAcaraWaktu(rapat.salindia)
  expect(acara.map((a) => [a.id, a.menit])).toEqual([
    ['buka', 5],
    ['peta', 10],
    ['kartu', 15],
    ['putus', 20],
  ])
  expect(acara[0]?.nama).toBe('Pembukaan')
})

it('compares with the live figures only while the meeting is on', () => {
  expect(getRapatTayang(rapat).versiData).toBe(7)
  expect(getRapatTayang({ ...rapat, keadaan: 'selesai' }).versiData).toBeNull()
  expect(getRapatTayang({ ...rapat, beku: false }).versiData).toBeNull()
})

it('shows a decision once: from the server when it is there, else from this browser', () => {
  const isi = {
    kunci: '00000000-0000-4000-8000-000000000001',
    rapatId: 1,
    salindia: 'peta',
    keputusan: 'Lengkapi SK',
    pjJenis: 'kecamatan' as const,
    pjKode: '64.02.12',
    tenggat: '2025-11-07',
    indikator: null,
    kodeWilayah: '64.02.12',
  }
  const pilihan = {
    hari: '2025-10-24',
    rapatBerikut: null,
    kantor: PJ_KANTOR,
    kecamatan: [{ kode: '64.02.12', nama: 'Tabang' }],
    tempat: [],
    indikator: [],
    rencana: [],
  }
  const kosong = { diambil: 0, keputusan: [] }
  // The same key waits and was noted in this window.
  const menunggu = gabungKeputusan(kosong, [isi, isi], pilihan)
  expect(menunggu).toHaveLength(1)
  expect(menunggu[0]).toMatchObject({ keputusan: 'Lengkapi SK', penanggungJawab: 'Kecamatan Tabang', id: -1 })
  const tiba = { diambil: 1, keputusan: [{ ...(menunggu[0] as (typeof menunggu)[0]), id: 9 }] }
  expect(gabungKeputusan(tiba, [isi], pilihan).map((k) => k.id)).toEqual([9])
})
