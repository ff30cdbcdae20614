import { describe, expect, it } from 'vitest'
import { createBahanContoh, createRapatContoh } from '@/tests/rapat-contoh'
import { bukaIsi, kemasIsi, susunIsiPotret } from './isi-potret'
import { type BarisRapat, susunModel } from './model'
import { potongTabel, susunProgram } from './susun-program'
import type { Acara, SalindiaProgram } from './tipe'

const acara: Acara = { id: 'program-tim', jenis: 'program', topik: 'tim', menit: 5 }
const susun = (ubah: Partial<Acara> = {}) => susunProgram(createBahanContoh(), { ...acara, ...ubah })

describe('a slide of a topic', () => {
  it('says what the topic says: title, figures, source, sample mark, all of its rows', () => {
    const [topik] = createBahanContoh().topik.filter((t) => t.kode === 'tim')
    expect(susun()).toMatchObject({
      jenis: 'program',
      topik: 'tim',
      judul: topik?.judul,
      label: topik?.nama,
      sumber: topik?.sumber,
      adaContoh: true,
      kosong: null,
      angka: topik?.angka,
      tabel: topik?.tabel,
    })
  })

  it('shows eight rows of twenty and counts twelve', () => {
    const t = potongTabel(susun({ topik: 'bidang' }).tabel as NonNullable<SalindiaProgram['tabel']>)
    expect([t.baris.length, t.sisa]).toEqual([8, 12])
  })

  it('says what is missing where the topic has no data, and where there is no such topic', () => {
    const kosong = susunProgram(createBahanContoh({ tanpaData: true }), acara)
    expect([kosong.kosong, kosong.angka, kosong.tabel]).toEqual([
      'Belum ada catatan. Isi lewat Program, atau impor berkasnya.',
      [],
      null,
    ])
    expect(susunProgram({ ...createBahanContoh(), topik: [] }, acara).kosong).toMatch(
      /tidak ada untuk wilayah rapat/,
    )
  })

  it('is frozen whole: what comes out of the database is what went in', () => {
    const isi = susunIsiPotret(createBahanContoh(), [acara])
    expect(bukaIsi(JSON.parse(JSON.stringify(kemasIsi(isi))))).toEqual(isi)
  })

  it('that now speaks of another topic waits for new figures', () => {
    const biasa = createRapatContoh()
    const isi = susunIsiPotret(createBahanContoh(), [acara])
    const asal = { aplikasi: '', peta: null, beku: true, potret: biasa.potret }
    const r: BarisRapat = { ...biasa, acara: [{ ...acara, topik: 'kendala' }], suntingan: {}, contoh: false }
    expect(susunModel(r, isi, asal).salindia[0]?.kosong).toMatch(/Muat angka terbaru/)
    expect(susunModel({ ...r, acara: [acara] }, isi, asal).salindia[0]?.kosong).toBeNull()
  })
})
