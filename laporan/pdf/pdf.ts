import PDFDocument from 'pdfkit'
import type { Lembar, Tebal, Unsur } from '../gambar/unsur'

type Dokumen = InstanceType<typeof PDFDocument>

/** Plus Jakarta Sans as TTF by weight. */
export type HurufPdf = Readonly<Record<Tebal, Uint8Array>>

export interface SifatPdf {
  judul: string
  perihal: string
  pembuat: string
  /** When the numbers were taken, so that the same deck gives the same bytes. */
  waktu: Date
  /** Points per unit of the sheets. */
  skala: number
  huruf: HurufPdf
}

function terapkan(d: Dokumen, u: Exclude<Unsur, { jenis: 'teks' | 'grup' }>): void {
  if (u.pekat !== undefined) d.opacity(u.pekat)
  if (u.garis) {
    d.lineWidth(u.tebalGaris ?? 1).lineJoin('round')
    if (u.putus) d.dash(u.putus[0], { space: u.putus[1] })
  }
  if (u.isi && u.garis) d.fillAndStroke(u.isi, u.garis)
  else if (u.isi) d.fill(u.isi)
  else if (u.garis) d.stroke(u.garis)
}

function lukis(d: Dokumen, u: Unsur): void {
  if (u.jenis === 'teks') {
    d.font(String(u.tebal)).fontSize(u.huruf).fillColor(u.warna)
    const lebar = u.jangkar && u.jangkar !== 'kiri' ? d.widthOfString(u.teks) : 0
    const x = u.jangkar === 'kanan' ? u.x - lebar : u.jangkar === 'tengah' ? u.x - lebar / 2 : u.x
    d.text(u.teks, x, u.y, { lineBreak: false, baseline: 'alphabetic' })
    return
  }
  d.save()
  if (u.jenis === 'grup') {
    d.translate(u.x, u.y).scale(u.skala)
    for (const anak of u.isi) lukis(d, anak)
  } else if (u.jenis === 'jalur') {
    if (u.d) terapkan(d.path(u.d), u)
  } else {
    const { x, y, lebar, tinggi, sudut } = u
    terapkan(sudut ? d.roundedRect(x, y, lebar, tinggi, sudut) : d.rect(x, y, lebar, tinggi), u)
  }
  d.restore()
}

/** Lets other requests run between two pages. */
const beriNapas = () => new Promise((lanjut) => setImmediate(lanjut))

/** Sheets as one PDF: a page and a bookmark each, text selectable, all vector. */
export async function createPdf(lembar: readonly Lembar[], s: SifatPdf): Promise<Uint8Array> {
  const d = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    lang: 'id-ID',
    displayTitle: true,
    // No standard font: pages use only their own.
    font: null as unknown as string,
    info: { Title: s.judul, Subject: s.perihal, Author: s.pembuat, CreationDate: s.waktu, ModDate: s.waktu },
  })
  const isi: Uint8Array[] = []
  d.on('data', (potongan: Uint8Array) => isi.push(potongan))
  const selesai = new Promise<void>((jadi, gagal) => {
    d.on('end', jadi)
    d.on('error', gagal)
  })
  for (const [tebal, byte] of Object.entries(s.huruf)) d.registerFont(tebal, Buffer.from(byte))
  for (const l of lembar) {
    d.addPage({ size: [l.lebar * s.skala, l.tinggi * s.skala], margin: 0 })
    d.outline.addItem(l.judul)
    d.save().scale(s.skala)
    for (const u of l.unsur) lukis(d, u)
    d.restore()
    await beriNapas()
  }
  d.end()
  await selesai
  return Buffer.concat(isi)
}
