import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { createRapatContoh, createRapatPanjang } from '../rapat-contoh'
import { listPelanggaran } from './axe'
import { createPeramban } from './peramban'
import { createPembuat, type Dek, type PembuatHalaman, susunPetaUji } from './salindia-halaman'
import { ukurSalindia } from './salindia-ukur'

const UKURAN = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 800, height: 600 },
]
/** Cards beyond these look like them. */
const KARTU = 3
const PANJANG = 'Kalimat yang ditulis sendiri oleh penyelenggara dan jauh lebih panjang dari judul mana pun '

const { createHalaman } = createPeramban()
let pembuat: PembuatHalaman

beforeAll(async () => {
  pembuat = await createPembuat()
})

function pilihKartu(rapat: ModelRapat): ModelRapat {
  let kartu = 0
  return { ...rapat, salindia: rapat.salindia.filter((s) => s.jenis !== 'kecamatan' || ++kartu <= KARTU) }
}

const listJanji = (rapat: ModelRapat) =>
  rapat.salindia.flatMap((s) => (s.jenis === 'tindak-lanjut' ? s.baris : []))

function susunDek(pilihan: Parameters<typeof createRapatContoh>[0] = {}): Dek {
  const rapat = pilihKartu(createRapatContoh(pilihan))
  if (rapat.peta && !pilihan.kecamatan) rapat.peta = susunPetaUji(pembuat.peta)
  return { rapat, keputusan: listJanji(rapat) }
}

function susunNamaPanjang(): Dek {
  const rapat = pilihKartu(createRapatContoh({ namaPanjang: true }))
  const peta = rapat.salindia.find((s) => s.jenis === 'peta')
  rapat.peta = susunPetaUji(pembuat.peta, new Map(peta?.tempat.map((t) => [t.kode, t.nama])))
  return { rapat }
}

function susunTeksPanjang(): Dek {
  const { rapat } = susunDek()
  const keputusan: TindakLanjutRingkas[] = [0, 1, 2, 3].flatMap((k) =>
    listJanji(rapat).map((t) => ({ ...t, id: 10 * k + t.id, keputusan: PANJANG.repeat(5) })),
  )
  const salindia = rapat.salindia.map((s) => {
    const judul = PANJANG.repeat(2).trim()
    if (s.jenis === 'teks')
      return { ...s, judul, baris: Array.from({ length: 40 }, (_, i) => `${i + 1} ${PANJANG}`) }
    if (s.jenis === 'sampul')
      return { ...s, judul, acaraRapat: Array.from({ length: 60 }, () => ({ nama: PANJANG, menit: 5 })) }
    if (s.jenis === 'tindak-lanjut')
      return { ...s, judul, baris: keputusan.slice(0, 6), halaman: { ke: 1, dari: 3 } }
    return { ...s, judul, disunting: 'angka-berubah' as const }
  })
  return { rapat: { ...rapat, salindia }, keputusan }
}

async function buka(dek: Dek): Promise<Page> {
  const p = await createHalaman({ ukuran: UKURAN[0] })
  await p.setContent(pembuat.createHalaman(dek))
  await p.evaluate(() => document.fonts.ready)
  return p
}

async function ukurSemua(dek: Dek, ukuran = UKURAN): Promise<{ salah: string[]; terpotong: string[] }> {
  const p = await buka(dek)
  const hasil = { salah: [] as string[], terpotong: [] as string[] }
  for (const u of ukuran) {
    await p.setViewportSize(u)
    const { salah, terpotong } = await ukurSalindia(p)
    hasil.salah.push(...salah.map((t) => `${u.width}×${u.height} ${t}`))
    hasil.terpotong.push(...terpotong.map((t) => `${u.width}×${u.height} ${t}`))
  }
  return hasil
}

const BAIK = { salah: [], terpotong: [] }

describe('every slide holds its text at four sizes, in letters of at least 1/36 of its height, at 7:1, also washed out', () => {
  it('shows the deck of the kabupaten with the real map, and axe finds nothing', async () => {
    const dek = susunDek()
    expect(new Set(dek.rapat.salindia.map((s) => s.jenis)).size).toBe(13)
    expect(await ukurSemua(dek)).toEqual(BAIK)
    expect(await listPelanggaran(await buka(dek))).toEqual([])
  })

  it.each([
    ['without data', { tanpaData: true, tanpaJanji: true }],
    ['without a map', { tanpaPeta: true }],
    ['of a kecamatan', { kecamatan: '64.02.12' }],
    ['with kecamatan that did not report', { tanpaLaporan: ['64.02.12', '64.02.06'] }],
    ['without targets', { tanpaTarget: true }],
    ['without posyandu', { tanpaPosyandu: true }],
    ['in which all are alike, not frozen', { semuaSama: true, beku: false }],
  ])('shows a deck %s', async (_, pilihan) => {
    expect(await ukurSemua(susunDek(pilihan), UKURAN.slice(0, 2))).toEqual(BAIK)
  })

  it('holds a promise of two lines below a card', async () => {
    const { rapat } = susunDek()
    const salindia = rapat.salindia.flatMap((s) =>
      s.jenis === 'kecamatan'
        ? [{ ...s, judul: PANJANG, janji: listJanji(rapat).map((t) => ({ ...t, keputusan: PANJANG })) }]
        : [],
    )
    expect((await ukurSemua({ rapat: { ...rapat, salindia } }, UKURAN.slice(0, 2))).salah).toEqual([])
  })

  it('cuts names that no tile can hold, and nothing else', async () => {
    const { salah, terpotong } = await ukurSemua(susunNamaPanjang(), UKURAN.slice(0, 2))
    expect(salah).toEqual([])
    expect(terpotong.filter((t) => !t.includes('Seberang'))).toEqual([])
  })

  it('holds long titles in full; sixty agenda items and forty lines end in a count', async () => {
    const dek = susunTeksPanjang()
    const { salah, terpotong } = await ukurSemua(dek, UKURAN.slice(0, 2))
    expect(salah).toEqual([])
    expect(terpotong.filter((t) => !/ (sampul|tindak-lanjut|keputusan):/.test(t))).toEqual([])
    const p = await buka(dek)
    await expect.poll(() => p.locator('[data-nama$=sampul]').innerText()).toMatch(/dan 47 lagi/)
    expect(await p.locator('[data-nama$=teks]').innerText()).toMatch(/dan \d+ baris lagi/)
  })

  it('draws a deck of sixty slides and more', async () => {
    const rapat = createRapatPanjang()
    expect(rapat.salindia.length).toBeGreaterThanOrEqual(60)
    rapat.peta = susunPetaUji(pembuat.peta)
    expect(await ukurSemua({ rapat }, UKURAN.slice(1, 2))).toEqual(BAIK)
  })

  it('tells classes of the map by pattern as well as by colour, and names every area on it', async () => {
    const p = await buka(susunDek({ tanpaLaporan: ['64.02.12'] }))
    const peta = p.locator('[data-nama$=" peta"]').first()
    const pola = await peta
      .locator('dl i')
      .evaluateAll((semua) => semua.map((i) => getComputedStyle(i).backgroundImage))
    expect(new Set(pola.slice(0, 6)).size).toBe(6)
    expect(await peta.locator('svg a').count()).toBe(20)
    expect(await peta.locator('svg text').count()).toBe(20)
  })
})
