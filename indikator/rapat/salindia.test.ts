import { describe, expect, it } from 'vitest'
import {
  createBahanContoh,
  createRapatContoh,
  createRapatPanjang,
  type PilihanContoh,
} from '@/tests/rapat-contoh'
import { listAcara } from './acara'
import { bandingkanPotret } from './banding-potret'
import { bukaIsi, kemasIsi, susunIsiPotret } from './isi-potret'
import { type BarisRapat, susunModel } from './model'
import { JENIS_ACARA, type ModelRapat, type Salindia } from './tipe'

const biasa = createRapatContoh()
const ambil = (m: ModelRapat, id: string) => m.salindia.find((s) => s.id === id) as Salindia

describe('a deck', () => {
  it('holds all kinds of slides, one card per kecamatan, under ids that differ', () => {
    expect(new Set(biasa.salindia.map((s) => s.jenis))).toEqual(new Set(JENIS_ACARA))
    expect(biasa.salindia.filter((s) => s.jenis === 'kecamatan')).toHaveLength(20)
    expect(new Set(biasa.salindia.map((s) => s.id)).size).toBe(biasa.salindia.length)
    expect(biasa.lampiran).toEqual([])
  })

  it('has three to six notes on slides with figures, and a title on each', () => {
    for (const s of biasa.salindia) {
      expect(s.judul, s.id).not.toBe('')
      const baris = s.catatan.split('\n').length
      expect(baris, s.id).toBeLessThanOrEqual(6)
      if (!['kecamatan', 'teks'].includes(s.jenis)) expect(baris, s.id).toBeGreaterThanOrEqual(3)
    }
  })

  it('marks what a sample meeting decides, and nothing that a real one does', () => {
    expect(ambil(biasa, 'keputusan').adaContoh).toBe(true)
    const b = createBahanContoh()
    const acara = listAcara('bulanan-kabupaten')
    const nyata: BarisRapat = { ...biasa, acara, suntingan: {}, contoh: false }
    const asal = { aplikasi: '', peta: null, beku: true, potret: biasa.potret }
    const m = susunModel(nyata, susunIsiPotret(b, acara), asal)
    expect(ambil(m, 'keputusan').adaContoh).toBe(false)
    expect(m.adaContoh).toBe(true)
  })

  it('dates every slide, sources those with figures, and marks the sample', () => {
    for (const s of biasa.salindia) expect(s.tanggalData, s.id).toBe('2025-10-24')
    for (const s of biasa.salindia.filter((s) => !['teks', 'keputusan'].includes(s.jenis))) {
      expect(s.adaContoh, s.id).toBe(true)
      if (!['sampul', 'tindak-lanjut'].includes(s.jenis)) expect(s.sumber, s.id).not.toBe('')
    }
  })

  it('spreads the minutes of an item over its slides: 40 over 20 cards', () => {
    expect(biasa.salindia.filter((s) => s.jenis === 'kecamatan').every((s) => s.menit === 2)).toBe(true)
  })

  it('shows the largest gap first: a card never has more posyandu without a number than the one before', () => {
    const sisa = biasa.salindia.flatMap((s) => {
      const n = s.jenis === 'kecamatan' ? s.angka[0]?.nilai : null
      return n?.jenis === 'angka' ? [n.penyebut - n.pembilang] : []
    })
    expect(sisa).toHaveLength(20)
    expect(sisa).toEqual([...sisa].sort((a, b) => b - a))
  })

  it('of a report to the Bupati has six slides, and the cards beside it', () => {
    const m = createRapatContoh({ acara: listAcara('laporan-bupati'), templat: 'laporan-bupati' })
    expect(m.salindia).toHaveLength(6)
    expect(m.lampiran).toHaveLength(20)
  })

  it('leads to no list of today', () => {
    expect(JSON.stringify(biasa)).not.toContain('tautan')
  })

  it('may be 60 slides long', () => {
    expect(createRapatPanjang().salindia.length).toBeGreaterThanOrEqual(60)
  })
})

describe('bad data', () => {
  const judul = (p: PilihanContoh, id: string) => ambil(createRapatContoh(p), id).judul

  it('a month without data: titles say so, and what to do stands in place of figures', () => {
    const m = createRapatContoh({ tanpaData: true })
    for (const id of ['peta', 'peringkat', 'tertinggal', 'vonis'])
      expect([ambil(m, id).judul, ambil(m, id).kosong !== null], id).toEqual([
        expect.stringContaining('elum ada data Oktober 2025'),
        true,
      ])
    expect(ambil(m, 'tren').kosong).toBeNull()
  })

  it('a kecamatan without reports says so on its card and in the notes of the map', () => {
    const m = createRapatContoh({ tanpaLaporan: ['64.02.12'] })
    expect(ambil(m, 'kecamatan.64.02.12').judul).toContain('belum ada laporan Oktober 2025')
    expect(ambil(m, 'peta').catatan).toContain('Belum ada datanya: Tabang.')
  })

  it('all values equal: nobody is named, nobody ranked', () => {
    const m = createRapatContoh({ semuaSama: true })
    expect(ambil(m, 'peta').judul).toBe('Stunting: 20 wilayah sama-sama paling jauh dari target')
    const kartu = ambil(m, 'kecamatan.64.02.12')
    expect(kartu.jenis === 'kecamatan' && kartu.peringkat).toEqual([null, null, null, null, null, null])
  })

  it('no target: no judgement', () => {
    expect(judul({ tanpaTarget: true }, 'peta')).toMatch(/tanpa target$/)
    expect(judul({ tanpaTarget: true }, 'tertinggal')).toContain('belum ada target')
    expect(judul({ tanpaTarget: true }, 'vonis')).toMatch(/belum ada targetnya$/)
  })

  it('no posyandu: the list is missing', () => {
    expect(judul({ tanpaPosyandu: true }, 'registrasi')).toBe('Registrasi: daftar posyandu belum ada')
    expect(ambil(createRapatContoh({ tanpaPosyandu: true }), 'kecamatan.64.02.12').kosong).toBe(
      'Belum ada posyandu Tabang dalam daftar registrasi.',
    )
  })

  it('no promise yet: the slide says what will stand there', () => {
    const s = ambil(createRapatContoh({ tanpaJanji: true }), 'tindak-lanjut')
    expect([s.judul, s.kosong !== null]).toEqual(['Belum ada tindak lanjut dari rapat sebelumnya', true])
  })
})

describe('more promises than one slide holds', () => {
  const id = (m: ModelRapat) => m.salindia.filter((s) => s.jenis === 'tindak-lanjut').map((s) => s.id)

  it('the first page keeps its address, further ones have a number and say that they go on', () => {
    const m = createRapatContoh({ ulangJanji: 4 })
    expect(id(biasa)).toEqual(['tindak-lanjut'])
    expect(id(m)).toEqual(['tindak-lanjut', 'tindak-lanjut.2', 'tindak-lanjut.3'])
    expect(ambil(m, 'tindak-lanjut').judul).not.toContain('lanjutan')
    expect(ambil(m, 'tindak-lanjut.3').judul).toBe(`${ambil(m, 'tindak-lanjut').judul} (lanjutan)`)
  })
})

describe('edits', () => {
  const judulData = ambil(biasa, 'peta').judulData
  const sunting = (isi: object) => ambil(createRapatContoh({ suntingan: { peta: isi } }), 'peta')

  it('lie over the sentence of the data, which is kept', () => {
    expect(sunting({ judul: 'Kata ketua', judulData })).toMatchObject({
      judul: 'Kata ketua',
      judulData,
      disunting: 'disunting',
    })
    expect(sunting({ judul: 'Kata ketua', judulData: 'lain' }).disunting).toBe('angka-berubah')
  })
  it('of the notes alone do not mark the title, and may be empty; a blank title is none', () => {
    expect(sunting({ catatan: '' })).toMatchObject({ catatan: '', disunting: false, judul: judulData })
    expect(sunting({ judul: '  ' })).toMatchObject({ judul: judulData, disunting: false })
  })
})

describe('an agenda changed after the snapshot', () => {
  const b = createBahanContoh()
  const acara = listAcara('bulanan-kabupaten')
  const isi = susunIsiPotret(b, acara)
  const susun = (a: typeof acara) =>
    susunModel({ ...(biasa as unknown as BarisRapat), acara: a, suntingan: {}, tempat: '' }, isi, {
      aplikasi: '',
      peta: null,
      beku: true,
      potret: { id: 1, diambil: '', versiData: 1 },
    })

  it('keeps the frozen slides in the new order', () => {
    expect(susun([...acara].reverse()).salindia.at(-1)?.id).toBe('sampul')
  })
  it('takes single cards out of the frozen ones, and leaves the others for drill-down', () => {
    const m = susun([{ id: 'dua', jenis: 'kecamatan', menit: 4, tempat: ['64.02.12', '64.02.01'] }])
    expect(m.salindia.map((s) => [s.id, s.menit])).toEqual([
      ['dua.64.02.12', 2],
      ['dua.64.02.01', 2],
    ])
    expect(m.lampiran).toHaveLength(18)
  })
  it('says of an item that is not frozen, or speaks of something else now, how to fill it', () => {
    const m = susun([{ id: 'peta', jenis: 'peta', menit: 0, indikator: 'ds' }])
    expect(m.salindia[0]).toMatchObject({
      jenis: 'teks',
      kosong: expect.stringContaining('Muat angka terbaru'),
    })
  })
})

describe('stored and compared', () => {
  const acara = listAcara('bulanan-kabupaten')
  const isi = susunIsiPotret(createBahanContoh(), acara)

  it('comes back as it was, in less than 250 kB', () => {
    const teks = JSON.stringify(kemasIsi(isi))
    expect(bukaIsi(JSON.parse(teks))).toEqual(JSON.parse(JSON.stringify(isi)))
    expect(teks.length).toBeLessThan(250_000)
    expect(() => bukaIsi({ ...kemasIsi(isi), bentuk: 2 } as never)).toThrow('tidak dikenal')
  })

  it('tells what newer numbers would change', () => {
    const baru = structuredClone(isi)
    const vonis = baru.salindia.find((s) => s.jenis === 'vonis')
    const stunting = vonis?.jenis === 'vonis' ? vonis.angka[1] : undefined
    const peta = baru.salindia.find((s) => s.jenis === 'peta')
    if (!stunting || peta?.jenis !== 'peta') throw new Error('slides are missing')
    for (const s of baru.salindia) {
      if (s.jenis === 'peringkat') s.keseluruhan.tercetak = 14.6
      if (s.jenis === 'tren') s.angka.tercetak = 14.6
    }
    stunting.tercetak = 14.6
    peta.judulData = 'Kalimat lain'
    const beda = bandingkanPotret(isi, baru, '64.02', { peta: { judul: 'Kata ketua' } })
    expect(beda.utama.map((a) => [a.teks, a.membaik])).toEqual([['Stunting 15,0\u00a0% → 14,6\u00a0%', true]])
    expect(beda.judul.map((j) => [j.id, j.disunting])).toEqual([['peta', true]])
    expect(beda.kalimat).toBe('Stunting 15,0\u00a0% → 14,6\u00a0%; judul 1 salindia berubah.')
  })

  it('counts places whose numbers moved, and says when nothing did', () => {
    const baru = structuredClone(isi)
    for (const s of baru.salindia)
      if (s.jenis === 'kecamatan' && s.angka[3])
        s.angka[3].tercetak = s.tempat.kode < '64.02.04' ? 1.5 : s.angka[3].tercetak
    expect(bandingkanPotret(isi, baru, '64.02').kalimat).toBe('3 kecamatan berubah.')
    const balik = JSON.parse(JSON.stringify(isi), (_, x) =>
      x && typeof x === 'object' && !Array.isArray(x) ? Object.fromEntries(Object.entries(x).reverse()) : x,
    )
    expect(bandingkanPotret(isi, balik, '64.02')).toMatchObject({
      sama: true,
      kalimat: expect.stringMatching(/^Tidak ada/),
    })
  })
})
