import { describe, expect, it } from 'vitest'
import { periksaBerkas } from '@/impor/periksa'
import type { BarisPeriksa, Pemeriksaan } from '@/impor/tipe'
import { KONTEKS } from '@/impor/uji-konteks'
import { formatKolom } from '@/lib/buku/xml'
import { type Kasus, SINGKAT, TEMPAT } from './alat'
import { DITOLAK, KORPUS } from './daftar'

const PENDEK = new Map(Object.entries(SINGKAT).map(([pendek, kode]) => [kode, pendek]))

const sebutBaris = (b: { lembar: string | null; baris: number | null }, banyak: boolean) =>
  banyak ? `${b.lembar}!${b.baris}` : String(b.baris)

/** An accepted row in the form in which the corpus writes it. */
function ringkas(b: BarisPeriksa, banyak: boolean) {
  const { isi } = b
  if (!isi || isi.jenis === 'catatan') return null
  const id = isi.posyandu && 'id' in isi.posyandu ? isi.posyandu.id : null
  const tempat = Object.entries(TEMPAT).find(([, [kode, p]]) => kode === isi.kodeDesa && p === id)?.[0]
  const sebutan = sebutBaris(b, banyak)
  if (isi.jenis === 'nilai') {
    const nilai = Object.fromEntries(Object.entries(isi.nilai).map(([k, n]) => [PENDEK.get(k) ?? k, n]))
    return [sebutan, tempat, isi.bulan, nilai]
  }
  const peristiwa = Object.fromEntries(
    isi.peristiwa.map((e) => [e.tahap, `${e.tanggal} ${e.nomor ?? ''}`.trim()]),
  )
  return [sebutan, tempat, '', peristiwa]
}

function listTemuan(hasil: Pemeriksaan, banyak: boolean): string[] {
  const semua = [...hasil.bacaan.temuan, ...hasil.baris.flatMap((b) => b.temuan)]
  return semua.map((t) => {
    if (t.baris === null) return t.kode
    const sel = `${t.kolom ?? ''}${t.baris}`
    return `${t.kode} ${banyak ? `${t.lembar}!` : ''}${sel}`
  })
}

function periksaKasus(k: Kasus): Pemeriksaan {
  const hasil = periksaBerkas(k.bytes, k.berkas, { ...KONTEKS, nilaiLalu: new Map(), ...k.konteks })
  if ('ditolak' in hasil) throw new Error(`refused: ${hasil.temuan.pesan}`)
  return hasil
}

it(`holds at least 40 workbooks, each under a name of its own (${KORPUS.length} read, ${DITOLAK.length} refused)`, () => {
  expect(KORPUS.length).toBeGreaterThanOrEqual(40)
  const nama = [...KORPUS, ...DITOLAK].map((k) => k.berkas)
  expect(new Set(nama).size).toBe(nama.length)
})

describe('a messy workbook gives the rows, values and findings worked out by hand', () => {
  it.each(KORPUS.map((k) => [k.berkas, k.nama, k] as const))('%s: %s', (_berkas, _nama, k) => {
    const hasil = periksaKasus(k)
    const banyak = Object.keys(k.kolom).length > 1
    const { dibaca, diterima, ditolak, dilewati } = hasil.hitungan
    expect({
      templat: hasil.templat,
      hitungan: [dibaca, diterima, ditolak, dilewati],
      kolom: Object.fromEntries(
        hasil.bacaan.lembar.map((l) => [
          l.nama,
          [l.barisJudul, ...l.kolom.map((c) => `${c.kolom}:${c.untuk}`).sort(urutKolom)].join(' '),
        ]),
      ),
      terima: hasil.baris.flatMap((b) => (b.keadaan === 'terima' ? [ringkas(b, banyak)] : [])),
      temuan: listTemuan(hasil, banyak).sort(),
    }).toEqual({
      templat: k.templat,
      hitungan: k.hitungan,
      kolom: k.kolom,
      terima: k.terima,
      temuan: [...k.temuan].sort(),
    })
    expect(dibaca).toBe(diterima + ditolak + dilewati)
  })
})

const HURUF = Array.from({ length: 60 }, (_, i) => formatKolom(i))
const urutKolom = (a: string, b: string) =>
  HURUF.indexOf(a.split(':')[0] as string) - HURUF.indexOf(b.split(':')[0] as string)

describe('a file that can not be taken is refused in one sentence', () => {
  it.each(DITOLAK.map((k) => [k.berkas, k.nama, k] as const))('%s: %s', (_berkas, _nama, k) => {
    const hasil = periksaBerkas(k.bytes(), k.berkas, KONTEKS)
    expect(hasil).toMatchObject({ ditolak: true, temuan: { kode: k.kode, pesan: k.pesan } })
  })
})
