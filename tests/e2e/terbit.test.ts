import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { createPeramban, expect, requireHalaman } from './peramban'

const { createHalaman } = createPeramban()

/** Dinkes Kukar 2024 (siga-dp3a dataset 234): posyandu, kader purwa, madya, utama. */
const DINKES_2024: Readonly<Record<string, readonly [number, number, number, number]>> = {
  Samboja: [47, 210, 220, 0],
  'Samboja Barat': [44, 125, 95, 0],
  'Muara Jawa': [36, 100, 42, 0],
  'Sanga Sanga': [30, 72, 45, 0],
  'Loa Janan': [64, 95, 0, 0],
  'Loa Kulu': [50, 220, 221, 0],
  'Muara Muntai': [31, 155, 0, 0],
  'Muara Wis': [16, 50, 30, 0],
  'Kota Bangun': [28, 140, 0, 0],
  'Kota Bangun Darat': [32, 150, 0, 0],
  Tenggarong: [98, 165, 501, 1],
  Sebulu: [45, 195, 220, 0],
  'Tenggarong Seberang': [66, 340, 342, 1],
  Anggana: [26, 0, 0, 0],
  'Muara Badak': [55, 220, 277, 0],
  'Marang Kayu': [34, 120, 165, 0],
  'Muara Kaman': [54, 355, 249, 0],
  Kenohan: [21, 100, 4, 0],
  'Kembang Janggut': [20, 85, 15, 0],
  Tabang: [19, 190, 95, 0],
}

async function listBaris(p: Page, nama: string | RegExp): Promise<string[][]> {
  const baris = p.getByRole('table', { name: nama }).getByRole('row')
  return baris.evaluateAll((semua) =>
    semua.map((b) =>
      [...b.querySelectorAll('th, td')].map((s) => (s.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  )
}

const ribuan = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

describe('Tentang data', () => {
  it('shows the table of Dinkes 2024 to the digit; its sums are 816, 3.087, 2.521 and 2', async () => {
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, '/tentang')
    const [, ...baris] = await listBaris(p, 'Per kecamatan, 2024')
    const jumlah = baris.pop()
    const tertulis = Object.fromEntries(baris.map(([nama, ...n]) => [nama, n.slice(0, 4)]))
    const benar = Object.entries(DINKES_2024).map(([nama, n]) => [nama, n.map(ribuan)])
    expect(tertulis).toEqual(Object.fromEntries(benar))
    expect(jumlah?.slice(0, 5)).toEqual(['Jumlah', '816', '3.087', '2.521', '2'])
    for (const [ke, tulis] of [816, 3087, 2521, 2].entries()) {
      expect(Object.values(DINKES_2024).reduce((n, b) => n + (b[ke] as number), 0)).toBe(tulis)
    }
  })

  it('shows the survey series of Kukar, Kaltim and Indonesia, and no routine figure among them', async () => {
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, '/tentang')
    const baris = await listBaris(p, 'Stunting menurut survei (SSGI/SKI)')
    const deret = (wilayah: string) =>
      baris.filter((b) => b[1] === wilayah).map(([tahun, , nilai, metode]) => `${tahun} ${metode} ${nilai}`)
    expect(deret('Kutai Kartanegara')).toEqual([
      '2021 SSGI 26,4 %',
      '2022 SSGI 27,1 %',
      '2023 SKI 17,6 %',
      '2024 SSGI 14,2 %',
    ])
    const angka = (wilayah: string) => deret(wilayah).map((d) => d.split(' ')[2])
    expect(angka('Kalimantan Timur')).toEqual(['22,8', '23,9', '22,9', '22,2'])
    expect(angka('Indonesia')).toEqual(['24,4', '21,6', '21,5', '19,8'])
    expect(baris.slice(1).filter((b) => !/^(SSGI|SKI)$/.test(b[3] ?? ''))).toEqual([])
  })

  it.each<[string, string[]]>([
    ['Stunting menurut e-PPGBM', ['2022 17,46 %', '2023 16,39 %']],
    ['Stunting menurut pengukuran serentak', ['2025 12,6 %', '2025 12,04 %']],
    ['Stunting 2024 yang dinyatakan di berita', ['2024 14,3 %', '2024 14,9 %', '2024 16 %']],
    ['Partisipasi kader yang dinyatakan DPMD', ['September 2025 93 %']],
    ['Sasaran nasional stunting', ['2024 14 %', '2025 18,8 %', '2029 14,2 %', '2045 5 %']],
    [
      'Jumlah posyandu',
      [
        'Mei 2023 800 posyandu',
        '2024 799 posyandu',
        '2024 816 posyandu',
        'Mei 2025 819 posyandu',
        'Juni 2025 806 posyandu',
        'Juni 2025 816 posyandu',
        'September 2025 827 posyandu',
      ],
    ],
  ])('shows %s', async (nama, tertulis) => {
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, '/tentang')
    const [, ...baris] = await listBaris(p, nama)
    expect(baris.map(([periode, , nilai]) => `${periode} ${nilai}`)).toEqual(tertulis)
    expect(baris.filter((b) => b[3] === '' || b[4] === '' || b[5] === '')).toEqual([])
  })

  it('says that 93 % and 14,9 % come without a published method', async () => {
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, '/tentang')
    for (const nama of [
      'Partisipasi kader yang dinyatakan DPMD',
      'Stunting 2024 yang dinyatakan di berita',
    ]) {
      const [, ...baris] = await listBaris(p, nama)
      const tanpa = baris.filter((b) => /^(93|14,9) %/.test(b[2] ?? ''))
      expect(tanpa.map((b) => b[3])).toEqual(['tanpa metode yang diterbitkan'])
    }
  })
})

describe('the page of stunting', () => {
  it('shows the survey of 2024 (14,2 %) beside the routine figure, never in one line', async () => {
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, '/indikator/stunting')
    await expect(p.getByRole('main')).toContainText('14,2')
    await expect(p.getByRole('main')).toContainText(/SSGI/)
    await expect(p.getByRole('main')).toContainText(/[Ss]urvei/)
  })
})
