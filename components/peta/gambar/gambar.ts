import { createSkalaRelatif, getSkalaTetap } from '@/indikator/skala-kelas'
import { WARNA } from '@/indikator/warna-isian'
import { formatTanggal } from '@/lib/periode'
import type { ModelGambar } from '@/server/loaders/gambar'
import { getJalurBatang, getSkalaPeta, JALUR_UTARA } from '../skala-peta'
import { bulat, createParagraf, createTeks, lolos, patahkan } from './kanvas'
import { lukisKecamatan } from './kecamatan'
import { createLegenda } from './legenda'
import type { Lukisan } from './lukisan'
import { lukisPetakDesa } from './petak'

/** Size of a picture: a slide of 16 : 9. */
const LEBAR = 1280
const TINGGI = 720
const TEPI = 40
const HURUF_PETA = 22
const HURUF_BESAR = 27
const KATA_RELATIF = 'kelas relatif: tiap warna kira-kira sama banyak, jangan dibandingkan antarbulan'
const KELUARGA = "'Plus Jakarta Sans Peta','Plus Jakarta Sans',Arial,sans-serif"

export interface PilihanGambar {
  relatif: boolean
  /** Larger letters, for a hall. */
  besar: boolean
  /** The font as a data address, so that the picture needs nothing else. */
  huruf: string
}

function lukisKepala(m: ModelGambar, besar: boolean, relatif: boolean): { svg: string; y: number } {
  const huruf = besar ? 38 : 32
  const contoh = m.adaContoh ? (besar ? 230 : 190) : 0
  const judul = patahkan(m.judul, LEBAR - 2 * TEPI - contoh - 20, huruf)
  const a = createParagraf(TEPI, TEPI + huruf * 0.9, judul, { huruf, warna: WARNA.tinta, tebal: 800 }, 1.18)
  const hurufSub = besar ? 22 : 18
  const sub = patahkan(relatif ? `${m.sub} · ${KATA_RELATIF}` : m.sub, LEBAR - 2 * TEPI, hurufSub)
  const b = createParagraf(TEPI, a.y - huruf * 0.9 + hurufSub * 1.5, sub, {
    huruf: hurufSub,
    warna: WARNA.tinta2,
  })
  return { svg: a.svg + b.svg + (contoh ? lukisContoh(contoh, besar) : ''), y: b.y - hurufSub * 0.6 }
}

function lukisContoh(lebar: number, besar: boolean): string {
  const tinggi = besar ? 44 : 36
  const x = LEBAR - TEPI - lebar
  return (
    `<rect x="${x}" y="${TEPI}" width="${lebar}" height="${tinggi}" rx="8" fill="${WARNA.emasMuda}" stroke="${WARNA.emas}" stroke-width="2"/>` +
    createTeks(x + lebar / 2, TEPI + tinggi * 0.68, 'DATA CONTOH', {
      huruf: besar ? 25 : 20,
      warna: WARNA.emasTeks,
      tebal: 800,
      jangkar: 'middle',
    })
  )
}

function lukisKaki(m: ModelGambar, besar: boolean): { svg: string; y: number } {
  const huruf = besar ? 19 : 15
  const sumber = m.indikator.sumber.map((s) => s.nama).join('; ')
  const teks = [
    m.peta ? m.peta.bentuk.batas.kata : 'Bukan skala: satu petak satu desa atau kelurahan',
    m.tanggalData && `Data per ${formatTanggal(m.tanggalData)}`,
    `Sumber: ${sumber}`,
    m.adaContoh && 'Data contoh, bukan keadaan sebenarnya',
    m.aplikasi,
  ]
  const baris = patahkan(teks.filter(Boolean).join(' · '), LEBAR - 2 * TEPI, huruf)
  const y = TINGGI - TEPI + huruf * 0.3 - (baris.length - 1) * huruf * 1.35
  const garis = y - huruf * 1.7
  return {
    svg:
      `<path d="M${TEPI} ${bulat(garis)}H${LEBAR - TEPI}" stroke="${WARNA.garis}" stroke-width="1.5"/>` +
      createParagraf(TEPI, y, baris, { huruf, warna: WARNA.tinta2 }, 1.35).svg,
    y: garis,
  }
}

function muatkan({ svg, kotak }: Lukisan, ruang: Lukisan['kotak']): { svg: string; faktor: number } {
  const faktor = Math.min(ruang.lebar / kotak.lebar, ruang.tinggi / kotak.tinggi)
  const x = ruang.x + (ruang.lebar - kotak.lebar * faktor) / 2 - kotak.x * faktor
  const y = ruang.y + (ruang.tinggi - kotak.tinggi * faktor) / 2 - kotak.y * faktor
  return {
    svg: `<g transform="translate(${bulat(x)} ${bulat(y)}) scale(${faktor.toFixed(4)})" stroke-linejoin="round">${svg}</g>`,
    faktor,
  }
}

function lukisSkala(m: ModelGambar, faktor: number, x: number, y: number, huruf: number): string {
  if (!m.peta) return ''
  const { km, panjang } = getSkalaPeta(m.peta.bentuk)
  const kata = `${m.peta.bentuk.batas.resmi ? '' : '± '}${km} km`
  return (
    `<g transform="translate(${x} ${y - 40})"><path d="${JALUR_UTARA}" fill="${WARNA.tinta2}"/></g>` +
    createTeks(x + 13, y - 48, 'U', { huruf, warna: WARNA.tinta2, tebal: 700, jangkar: 'middle' }) +
    `<path transform="translate(${x + 48} ${y})" d="${getJalurBatang(panjang * faktor)}" fill="none" stroke="${WARNA.tinta2}" stroke-width="2"/>` +
    createTeks(x + 48, y - 17, kata, { huruf, warna: WARNA.tinta2 })
  )
}

/** The legend with the largest letters that leave it inside its room. */
function muatkanLegenda(
  bahan: Parameters<typeof createLegenda>[0],
  { sampai, ...letak }: { x: number; y: number; lebar: number; sampai: number },
  huruf: number,
): { svg: string; huruf: number } {
  const legenda = createLegenda(bahan, { ...letak, huruf })
  if (legenda.y <= sampai || huruf <= 12) return { svg: legenda.svg, huruf }
  return muatkanLegenda(bahan, { sampai, ...letak }, huruf - 1)
}

/** The whole picture as an SVG that needs nothing else: title, map, legend, scale, date, source, boundary note, sample mark. */
export function createGambar(m: ModelGambar, { relatif, besar, huruf }: PilihanGambar): string {
  const skala = relatif ? createSkalaRelatif(m.tempat.map((t) => t.tercetak)) : getSkalaTetap(m.indikator)
  const lebarLegenda = besar ? 320 : 250
  const x = LEBAR - TEPI - lebarLegenda
  const kepala = lukisKepala(m, besar, relatif)
  const kaki = lukisKaki(m, besar)
  const atas = kepala.y + 14
  const lukisan = m.peta
    ? lukisKecamatan(m, m.peta, skala, besar ? HURUF_BESAR : HURUF_PETA)
    : lukisPetakDesa(m, skala, besar)
  const peta = muatkan(lukisan, { x: TEPI, y: atas, lebar: x - TEPI - 30, tinggi: kaki.y - 16 - atas })
  const bahan = { indikator: m.indikator, tempat: m.tempat, skala, satuan: m.satuan }
  const ruang = { x, y: atas + 6, lebar: lebarLegenda, sampai: kaki.y - (m.peta ? 90 : 16) }
  const legenda = muatkanLegenda(bahan, ruang, besar ? 23 : 17)
  const gaya = `@font-face{font-family:'Plus Jakarta Sans Peta';font-weight:200 800;src:url(${huruf}) format('woff2')}text{font-family:${KELUARGA}}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LEBAR}" height="${TINGGI}" viewBox="0 0 ${LEBAR} ${TINGGI}" role="img">` +
    `<title>${lolos(m.judul)}</title><desc>${lolos(m.sub)}</desc><style>${gaya}</style>` +
    `<rect width="${LEBAR}" height="${TINGGI}" fill="${WARNA.muka}"/>` +
    kepala.svg +
    peta.svg +
    legenda.svg +
    lukisSkala(m, peta.faktor, x, kaki.y - 16, legenda.huruf) +
    `${kaki.svg}</svg>`
  )
}
