import PptxGenJS from 'pptxgenjs'
import type { ModelRapat, Salindia, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { formatTanggal } from '@/lib/periode'
import { HURUF } from './huruf'
import { addKotak, addTeks, type Kanvas } from './kanvas'
import { rapikanPaket } from './rapikan'
import { type Bidang, getTata, PT_TERKECIL, type Rasio, type Tata, TINGGI, WARNA } from './rupa'
import { gambarPeringkat, gambarTren, gambarVonis } from './salindia-angka'
import { gambarRegistrasi } from './salindia-laju'
import { type GambarPeta, gambarPeta } from './salindia-peta'
import { gambarProgram } from './salindia-program'
import { gambarBaris, gambarKeputusan, gambarSampul, gambarTindakLanjut } from './salindia-rapat'
import { gambarBidang, gambarKecamatan, gambarTertinggal } from './salindia-tempat'

/** What a presentation is made from besides the meeting itself. */
export interface BahanPptx {
  rasio: Rasio
  /** Decisions of this meeting as they are now. */
  keputusan: readonly TindakLanjutRingkas[]
  /** Pictures of the maps by id of the slide. */
  peta: ReadonlyMap<string, GambarPeta>
}

const POLA = 'Salindia'
const sisip = (b: Bidang) => ({ x: b.x, y: b.y, w: b.w, h: b.h })

// Node before 20.19 reads the package's ES file as CommonJS: the class then lies one level deeper.
const Dek = (PptxGenJS as typeof PptxGenJS & { default?: typeof PptxGenJS }).default ?? PptxGenJS

function createDek(m: ModelRapat, tata: Tata): PptxGenJS {
  const p = new Dek()
  p.defineLayout({ name: 'RAPAT', width: tata.lebar, height: TINGGI })
  p.layout = 'RAPAT'
  p.title = m.judul
  p.author = m.aplikasi
  p.company = m.aplikasi
  p.subject = `${m.namaWilayah}, ${formatTanggal(m.tanggal)}${m.adaContoh ? ' (DATA CONTOH)' : ''}`
  p.theme = { headFontFace: HURUF, bodyFontFace: HURUF }
  p.defineSlideMaster({
    title: POLA,
    background: { color: WARNA.muka },
    objects: [
      {
        placeholder: {
          options: {
            name: 'judul',
            type: 'title',
            ...sisip(tata.judul),
            margin: 0,
            align: 'left',
            valign: 'top',
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      ...sisip(tata.nomor),
      fontFace: HURUF,
      fontSize: PT_TERKECIL,
      color: WARNA.tinta2,
      align: 'right',
      valign: 'middle',
      margin: 0,
    },
  })
  return p
}

function gambarKepala(k: Kanvas, s: Salindia): void {
  const { judul, label } = k.tata
  addTeks(k, s.judul, judul, { pt: [34, 32, 30, 28, 26, 24, 22, 20], tebal: true, tempat: 'judul' })
  const kapan = s.tanggalData ? `data per ${formatTanggal(s.tanggalData)}` : null
  if (label.h < 0.5) {
    const teks = [s.label, kapan].filter(Boolean).join(' · ')
    addTeks(k, teks, label, { pt: [16, 15], warna: WARNA.tinta2 })
    return
  }
  const rata = { rata: 'right' as const, pt: [17, 16, 15] }
  addTeks(k, s.label, { ...label, h: 0.32 }, { ...rata, tebal: true })
  if (kapan) addTeks(k, kapan, { ...label, y: label.y + 0.34, h: 0.32 }, { ...rata, warna: WARNA.tinta2 })
}

function gambarKaki(k: Kanvas, s: Salindia, m: ModelRapat): void {
  const { kaki } = k.tata
  let x = kaki.x
  if (s.adaContoh) {
    const w = 1.75
    addKotak(k, { x, y: kaki.y + 0.1, w, h: 0.34 }, { garis: WARNA.emas, dasar: WARNA.emasMuda })
    addTeks(
      k,
      'DATA CONTOH',
      { x, y: kaki.y + 0.1, w, h: 0.34 },
      {
        pt: [PT_TERKECIL],
        tebal: true,
        warna: WARNA.emasTeks,
        rata: 'center',
        tegak: 'middle',
      },
    )
    x += w + 0.2
  }
  const belum = m.beku ? '' : 'ANGKA SEMENTARA, rapat belum dibuka'
  const teks = [belum, s.sumber && `Sumber: ${s.sumber}`, m.aplikasi].filter(Boolean).join(' · ')
  addTeks(
    k,
    teks,
    { ...kaki, x, w: kaki.x + kaki.w - x },
    {
      pt: [PT_TERKECIL],
      warna: belum ? WARNA.bata : WARNA.tinta2,
      tegak: 'middle',
    },
  )
}

function gambarKosong(k: Kanvas, kata: string): void {
  const { isi } = k.tata
  const b = { ...isi, y: isi.y + 0.7, h: 2.2 }
  addKotak(k, b, { garis: WARNA.tinta, putus: true, bulat: true })
  addTeks(
    k,
    kata,
    { x: b.x + 0.4, y: b.y + 0.3, w: b.w - 0.8, h: b.h - 0.6 },
    {
      pt: [28, 24, 20, 18, 16],
      rata: 'center',
      tegak: 'middle',
    },
  )
}

function gambarIsi(k: Kanvas, s: Salindia, m: ModelRapat, b: BahanPptx): void {
  if (s.kosong !== null && s.jenis !== 'keputusan') {
    gambarKosong(k, s.kosong)
    return
  }
  switch (s.jenis) {
    case 'sampul':
      gambarSampul(k, s, m.tanggal)
      break
    case 'tindak-lanjut':
      gambarTindakLanjut(k, s)
      break
    case 'vonis':
      gambarVonis(k, s)
      break
    case 'peta': {
      const gambar = b.peta.get(s.id)
      if (gambar) gambarPeta(k, s, gambar)
      else gambarKosong(k, 'Peta kabupaten ini belum ada. Angkanya ada di peringkat.')
      break
    }
    case 'peringkat':
      gambarPeringkat(k, s)
      break
    case 'tertinggal':
      gambarTertinggal(k, s)
      break
    case 'tren':
      gambarTren(k, s)
      break
    case 'kecamatan':
      gambarKecamatan(k, s)
      break
    case 'enam-bidang':
      gambarBidang(k, s)
      break
    case 'registrasi':
      gambarRegistrasi(k, s)
      break
    case 'program':
      gambarProgram(k, s)
      break
    case 'teks':
      gambarBaris(k, s)
      break
    case 'keputusan':
      gambarKeputusan(k, s, b.keputusan)
      break
  }
}

/** What the presenter reads: the notes, then where the numbers come from. */
function susunCatatan(s: Salindia): string {
  const asal = [
    s.tanggalData && `Data per ${formatTanggal(s.tanggalData)}.`,
    s.sumber && `Sumber: ${s.sumber}.`,
    s.adaContoh && 'DATA CONTOH, bukan keadaan sebenarnya.',
    s.disunting === 'angka-berubah' && `Judul ditulis orang; kalimat dari data: ${s.judulData}`,
  ]
  return [s.judul, s.catatan, asal.filter(Boolean).join(' ')].filter(Boolean).join('\n\n')
}

/**
 * The meeting as PPTX bytes: one page per slide in the same order, charts and tables native, notes for the presenter. The same
 * model gives the same bytes.
 */
export async function createPptx(m: ModelRapat, b: BahanPptx): Promise<Uint8Array> {
  const tata = getTata(b.rasio)
  const p = createDek(m, tata)
  const bersama = { grafik: [], isian: new Map(), alt: new Map() }
  for (const s of m.salindia) {
    const k: Kanvas = { ...bersama, tata, salindia: p.addSlide({ masterName: POLA }) }
    gambarKepala(k, s)
    gambarIsi(k, s, m, b)
    gambarKaki(k, s, m)
    k.salindia.addNotes(susunCatatan(s))
  }
  const mentah = (await p.write({ outputType: 'uint8array' })) as Uint8Array
  return rapikanPaket(mentah, { ...bersama, judul: m.salindia.map((s) => s.judul), waktu: m.potret.diambil })
}
