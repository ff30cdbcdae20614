import { read, write } from '@e965/xlsx'
import { createBuku } from '@/lib/buku/buku'
import { formatLembarXml } from '@/lib/buku/lembar'
import { parseBerkas } from './baca'
import { createLembarTemuan } from './buku-temuan'
import { kenaliBerkas } from './kenali-berkas'
import { formatSel, type LembarSel } from './sel'
import { createTambahanGaya, TakTertandai, type TambahanGaya, type Tingkat } from './tandai-gaya'
import { createKomentarXml, type Komentar, susunVml, tambahKomentarXml } from './tandai-komentar'
import { sisipLegacyDrawing, tandaiLembarXml } from './tandai-lembar'
import { PaketXlsx } from './tandai-paket'
import type { Pemeriksaan, Temuan } from './tipe'

const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const JENIS_KOMENTAR = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const JENIS_VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing'
/** Marked cells per sheet: beyond it the list of findings goes on, comments would make the file unwieldy. */
const BATAS_TANDA = 5000

type DasarTanda = Pick<Pemeriksaan, 'bacaan' | 'baris'>

interface SelTanda {
  baris: number
  kolom: number
  tingkat: Tingkat
  kalimat: string[]
}

const parseKolom = (huruf: string) => [...huruf].reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1

/** Cells to mark by sheet. A finding about a whole row goes to the first column that was read. */
function listTanda(p: DasarTanda): Map<string, SelTanda[]> {
  const hasil = new Map<string, Map<string, SelTanda>>()
  const kolomAwal = new Map(
    p.bacaan.lembar.map((l) => [l.nama, Math.min(...l.kolom.map((k) => parseKolom(k.kolom)))]),
  )
  const tandai = (t: Temuan) => {
    if (t.tingkat === 'info' || t.lembar === null || t.baris === null) return
    const lembar = hasil.get(t.lembar) ?? new Map<string, SelTanda>()
    hasil.set(t.lembar, lembar)
    const awal = kolomAwal.get(t.lembar) ?? 0
    const kolom = t.kolom ? parseKolom(t.kolom) : Number.isFinite(awal) ? awal : 0
    const kunci = `${t.baris}|${kolom}`
    const sel = lembar.get(kunci) ?? { baris: t.baris, kolom, tingkat: t.tingkat, kalimat: [] }
    if (lembar.size >= BATAS_TANDA && !lembar.has(kunci)) return
    lembar.set(kunci, sel)
    if (t.tingkat === 'galat') sel.tingkat = 'galat'
    sel.kalimat.push(t.saran ? `${t.pesan} ${t.saran}` : t.pesan)
  }
  for (const b of p.baris) for (const t of b.temuan) tandai(t)
  for (const t of p.bacaan.temuan) tandai(t)
  return new Map([...hasil].map(([nama, sel]) => [nama, [...sel.values()]]))
}

function tulisKomentar(paket: PaketXlsx, lembar: string, komentar: Komentar[]): void {
  const hubungan = paket.listHubungan(lembar)
  const jalurKomentar = hubungan.find((h) => h.jenis === 'comments')?.sasaran
  const jalurVml = hubungan.find((h) => h.jenis === 'vmlDrawing')?.sasaran
  const lama = jalurKomentar ? paket.baca(jalurKomentar) : null
  let berbentuk = komentar
  if (jalurKomentar && lama !== null) {
    const { xml, baru } = tambahKomentarXml(lama, komentar)
    paket.tulis(jalurKomentar, xml)
    berbentuk = baru
  } else {
    const jalur = paket.getJalurBaru('xl/commentsTemuan', '.xml')
    paket.tulis(jalur, createKomentarXml(komentar))
    paket.tambahJenis({ bagian: jalur }, JENIS_KOMENTAR)
    paket.tambahHubungan(lembar, 'comments', jalur)
  }
  const xml = paket.baca(lembar) as string
  if (jalurVml && /<(?:\w+:)?legacyDrawing[\s/>]/.test(xml)) {
    paket.tulis(jalurVml, susunVml(berbentuk, paket.baca(jalurVml)))
    return
  }
  const jalur = paket.getJalurBaru('xl/drawings/vmlDrawingTemuan', '.vml')
  paket.tulis(jalur, susunVml(berbentuk, null))
  paket.tambahJenis({ akhiran: 'vml' }, JENIS_VML)
  const id = paket.tambahHubungan(lembar, 'vmlDrawing', jalur)
  paket.tulis(
    lembar,
    sisipLegacyDrawing(xml, (p) => `<${p}legacyDrawing xmlns:r="${HUBUNGAN}" r:id="${id}"/>`),
  )
}

function tandaiLembar(paket: PaketXlsx, lembar: string, sel: readonly SelTanda[], gaya: TambahanGaya): void {
  const xml = paket.baca(lembar)
  if (xml === null) return
  const tanda = new Map<number, Map<number, (g: number) => number>>()
  for (const s of sel) {
    const baris = tanda.get(s.baris) ?? new Map<number, (g: number) => number>()
    tanda.set(
      s.baris,
      baris.set(s.kolom, (g) => gaya.warnai(g, s.tingkat)),
    )
  }
  paket.tulis(lembar, tandaiLembarXml(xml, tanda))
  const komentar = sel.map((s) => ({ ...s, isi: [...new Set(s.kalimat)].join('\n') }))
  tulisKomentar(paket, lembar, komentar)
}

function getNamaBaru(ada: readonly string[], nama: string): string {
  const kecil = new Set(ada.map((n) => n.toLowerCase()))
  for (let n = 1; ; n++) {
    const calon = n === 1 ? nama : `${nama} ${n}`
    if (!kecil.has(calon.toLowerCase())) return calon
  }
}

function tandaiXlsx(bytes: Uint8Array, p: DasarTanda, urutan: readonly string[] | null): Uint8Array {
  const paket = new PaketXlsx(bytes)
  const jalurGaya = paket.listHubungan('xl/workbook.xml').find((h) => h.jenis === 'styles')?.sasaran
  const xmlGaya = jalurGaya ? paket.baca(jalurGaya) : null
  if (!jalurGaya || xmlGaya === null) throw new TakTertandai('no style sheet')
  const gaya = createTambahanGaya(xmlGaya)
  const lembar = paket.listLembar()
  for (const [nama, sel] of listTanda(p)) {
    const ke = urutan ? urutan.indexOf(nama) : lembar.findIndex((l) => l.nama === nama)
    const tujuan = lembar[ke]
    if (tujuan?.jalur) tandaiLembar(paket, tujuan.jalur, sel, gaya)
  }
  const nomor = (g: string) => gaya.daftar[(g === 'aman-lipat' ? 'aman' : g) as 'judul'] ?? 0
  const daftar = createLembarTemuan(p)
  paket.tambahLembar(
    getNamaBaru(
      lembar.map((l) => l.nama),
      'Temuan',
    ),
    formatLembarXml(daftar, false, nomor),
  )
  paket.tulis(jalurGaya, gaya.selesai())
  return paket.selesai()
}

// Text files have no looks to keep: their cells as they were read, in their places.
function createDariSel(lembar: readonly LembarSel[]): Uint8Array {
  return createBuku(
    lembar.map((l, i) => ({
      nama: `Lembar ${i + 1}`,
      baris: l.baris.map((b) => Array.from(b, (s) => (typeof s === 'number' ? s : formatSel(s) || null))),
      kolom: [],
    })),
  )
}

/**
 * The sender's own workbook with the cells that something was found in coloured and commented, and a sheet that lists all
 * findings; parts that are not touched stay as they are. XLS, ODS, CSV and HTML come back as XLSX. Null when the file is of a
 * form that can't be marked.
 */
export function tandaiBuku(bytes: Uint8Array, nama: string, p: DasarTanda): Uint8Array | null {
  const { jenis } = kenaliBerkas(bytes)
  try {
    if (jenis === 'zip') {
      try {
        return tandaiXlsx(bytes, p, null)
      } catch (e) {
        if (!(e instanceof TakTertandai)) throw e
      }
    }
    const lembar = parseBerkas(bytes, nama)
    if ('ditolak' in lembar) return null
    const urutan = lembar.map((l) => l.nama)
    if (jenis === 'zip' || jenis === 'xls') {
      const buku = read(bytes, { type: 'array', cellNF: true, cellStyles: true })
      return tandaiXlsx(new Uint8Array(write(buku, { type: 'buffer', bookType: 'xlsx' })), p, buku.SheetNames)
    }
    return tandaiXlsx(createDariSel(lembar), p, urutan)
  } catch (e) {
    if (e instanceof TakTertandai) return null
    throw e
  }
}
