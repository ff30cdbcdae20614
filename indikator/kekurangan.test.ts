import { describe, expect, test } from 'vitest'
import type { Bulan } from '@/lib/periode'
import { listDokumen } from './keadaan-registrasi'
import { listKekurangan } from './kekurangan'
import type { KodeTahap } from './tahap-registrasi'

const e = (tahap: KodeTahap, tanggal: string, catatan: string | null = null) => ({
  tahap,
  tanggal,
  nomor: null,
  catatan,
})

let id = 0
function createPosyandu(
  nilai: Record<string, Record<string, number>> = {},
  peristiwa: ReturnType<typeof e>[] = [],
) {
  id += 1
  return {
    id,
    nama: `Melati ${id}`,
    kodeDesa: '64.02.12.2001',
    nilai: new Map(Object.entries(nilai) as [Bulan, Record<string, number>][]),
    tepat: new Map<Bulan, boolean>(),
    peristiwa,
  }
}

const lengkap = [
  e('musyawarah', '2025-07-01'),
  e('sk-pembentukan', '2025-07-10'),
  e('sk-pengurus', '2025-07-20'),
]
const adaDokumen = (p: ReturnType<typeof e>[], tanggal = '2025-10-24') =>
  listDokumen(p, tanggal).map((d) => d.ada)

describe('listDokumen', () => {
  test('a document is there from the day of its event', () => {
    expect(adaDokumen(lengkap, '2025-07-15')).toEqual([true, true, false, false])
    expect(adaDokumen(lengkap)).toEqual([true, true, true, false])
  })

  test('a file that was handed in has its documents, whatever was recorded before', () => {
    expect(adaDokumen([e('diajukan', '2025-08-01')])).toEqual([true, true, true, false])
    expect(adaDokumen([e('terdaftar', '2025-09-01')])).toEqual([true, true, true, true])
  })

  test('a returned file proves nothing: only recorded documents count', () => {
    expect(adaDokumen([e('musyawarah', '2025-07-01'), e('dikembalikan', '2025-08-09')])).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  test('a number that was taken back is missing again', () => {
    const p = [...lengkap, e('terdaftar', '2025-09-01'), e('dikembalikan', '2025-09-20')]
    expect(adaDokumen(p)).toEqual([true, true, true, false])
  })
})

const kode = (k: ReturnType<typeof listKekurangan>) => k.map((x) => `${x.kode} ${x.jumlah}`)
const lapor = { hari_buka: 1 }

describe('listKekurangan', () => {
  test('nothing missing is an empty list', () => {
    const p = createPosyandu({ '2025-10': lapor }, [...lengkap, e('terdaftar', '2025-09-01')])
    expect(listKekurangan([p], '2025-10', '2025-10-24')).toEqual([])
  })

  test('a posyandu without any step lacks all three documents', () => {
    const p = createPosyandu({ '2025-10': lapor })
    expect(kode(listKekurangan([p], '2025-10', '2025-10-24'))).toEqual([
      'musyawarah 1',
      'sk-pembentukan 1',
      'sk-pengurus 1',
    ])
  })

  test('documents are not asked for before registration is', () => {
    expect(listKekurangan([createPosyandu({ '2024-10': lapor })], '2024-10', null)).toEqual([])
  })

  test('a returned file is listed with its day and reason', () => {
    const p = createPosyandu({ '2025-10': lapor }, [
      ...lengkap,
      e('dikembalikan', '2025-10-02', 'SK belum bernomor'),
    ])
    const [k] = listKekurangan([p], '2025-10', '2025-10-24')
    expect(k?.kode).toBe('dikembalikan')
    expect(k?.daftar[0]?.keterangan).toBe('sejak 2 Oktober 2025: SK belum bernomor')
  })

  test('a missing report says when the last one came; a recap of measurements is none', () => {
    const p = createPosyandu({ '2025-07': lapor, '2025-10': { balita_diukur: 9 } })
    const [k] = listKekurangan([p], '2025-10', null)
    expect(k).toMatchObject({ kode: 'laporan', jumlah: 1, teks: 'posyandu belum lapor Oktober' })
    expect(k?.daftar[0]?.keterangan).toBe('terakhir Juli 2025, 3 bulan tanpa laporan')
    const [tak] = listKekurangan([createPosyandu()], '2025-10', null)
    expect(tak?.daftar[0]?.keterangan).toBe('belum ada laporan dalam dua tahun terakhir')
  })

  test('kader are missed when two or more stay away in each of three months, the most first', () => {
    const bulan = (hadir: number[]) =>
      Object.fromEntries(
        hadir.map((n, i) => [
          `2025-${10 - i}`.replace(/-(\d)$/, '-0$1'),
          { kader_sk: 10, kader_hadir: n, ...lapor },
        ]),
      )
    const [a, b, c] = [
      [8, 7, 8],
      [5, 6, 4],
      [8, 9, 4],
    ].map((h) => createPosyandu(bulan(h)))
    const [k] = listKekurangan(
      [a, b, c].map((p) => p as never),
      '2025-10',
      null,
    )
    expect(k?.daftar.map((d) => [d.id, d.keterangan])).toEqual([
      [b?.id, 'sedikitnya 4 kader tidak hadir tiap bulan'],
      [a?.id, 'sedikitnya 2 kader tidak hadir tiap bulan'],
    ])
  })

  test('a month without the two counts breaks the row of three', () => {
    const isi = { kader_sk: 10, kader_hadir: 2, ...lapor }
    const p = createPosyandu({ '2025-10': isi, '2025-08': isi })
    expect(listKekurangan([p], '2025-10', null)).toEqual([])
  })
})
