import { createBuku } from '@/lib/buku/buku'
import { formatKolom, formatXml } from '@/lib/buku/xml'
import { HURUF } from './huruf'
import { type Isian, WARNA } from './rupa'

/** One series. `null` is a gap, never zero. */
export interface Seri {
  nama: string
  nilai: readonly (number | null)[]
  gambar: 'batang' | 'garis' | 'bidang'
  isian: Isian
  /** Fill of single bars. */
  titik?: readonly Isian[]
  /** Lines: points wide, and dash. */
  tebal?: number
  putus?: 'dash' | 'sysDash' | 'sysDot'
  /** Which points carry their value: all, the last that has one, or none. */
  label: 'semua' | 'akhir' | 'tanpa'
}

/** A chart that the office can edit: its data are in a workbook inside. */
export interface Grafik {
  /** `mendatar`: bars to the right, first category on top. */
  arah: 'mendatar' | 'tegak'
  tumpuk?: true
  kategori: readonly string[]
  seri: readonly Seri[]
  min: number
  maks: number
  /** Gap between bars in percent of their width. */
  celah?: number
  /** Step of the value axis; null hides it, where every bar carries its value. */
  langkah: number | null
  /** Every n-th category is named. */
  tiapKategori: number
  /** Names of categories stand aslant: there are many. */
  miring?: boolean
  desimal: number
  /** Points. */
  huruf: number
  /** Fractions of the frame that the plot takes, without its labels. */
  bidang: { x: number; y: number; w: number; h: number }
  legenda: boolean
  /** Heading of the categories in the workbook. */
  namaKategori: string
}

const SUMBU = { kategori: 2094734554, nilai: 2094734552 }
const RUANG =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const warna = (w: string) => `<a:srgbClr val="${w}"/>`
const polos = (w: string) => `<a:solidFill>${warna(w)}</a:solidFill>`

/** A fill as DrawingML; a hatch where the meaning may not hang on colour alone. */
export function formatIsian(i: Isian): string {
  if (i.pola === null) return polos(i.warna)
  return `<a:pattFill prst="${i.pola}"><a:fgClr>${warna(i.warna)}</a:fgClr><a:bgClr>${warna(i.dasar)}</a:bgClr></a:pattFill>`
}

function formatHuruf(pt: number, tebal: boolean, tinta: string = WARNA.tinta, putar = 0): string {
  return `<c:txPr><a:bodyPr rot="${putar}" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(pt * 100)}" b="${tebal ? 1 : 0}">${polos(tinta)}<a:latin typeface="${HURUF}"/><a:cs typeface="${HURUF}"/></a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`
}

const bentukAngka = (desimal: number) => (desimal === 0 ? '#,##0' : `#,##0.${'0'.repeat(desimal)}`)

function formatRuas(g: Grafik, isi: string): string {
  const garis = (w: string, pt: number, putus?: string) =>
    `<a:ln w="${Math.round(pt * 12_700)}" cap="rnd">${polos(w)}${putus ? `<a:prstDash val="${putus}"/>` : ''}<a:round/></a:ln>`
  return g.seri
    .map((s, i) => ({ s, i }))
    .filter(({ s }) => s.gambar === isi)
    .map(({ s, i }) => {
      const kolom = formatKolom(i + 1)
      const rupa =
        s.gambar === 'garis'
          ? garis(s.isian.warna, s.tebal ?? 3, s.putus)
          : `${formatIsian(s.isian)}${s.gambar === 'batang' ? garis(s.isian.warna, 0.75) : '<a:ln><a:noFill/></a:ln>'}`
      return [
        `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>`,
        `<c:tx><c:strRef><c:f>Data!$${kolom}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${formatXml(s.nama)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
        `<c:spPr>${rupa}</c:spPr>`,
        s.gambar === 'batang' ? `<c:invertIfNegative val="0"/>${formatTitik(s)}` : '',
        s.gambar === 'garis' ? formatPenanda(g, s) : '',
        formatLabel(g, s),
        formatKategori(g),
        formatNilai(g, s, kolom),
        s.gambar === 'garis' ? '<c:smooth val="0"/>' : '',
        '</c:ser>',
      ].join('')
    })
    .join('')
}

// A line with gaps on both sides of a point would not show it; few points carry a mark.
function formatPenanda(g: Grafik, s: Seri): string {
  if (s.putus || s.label === 'tanpa' || g.kategori.length > 40)
    return '<c:marker><c:symbol val="none"/></c:marker>'
  return `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${polos(s.isian.warna)}<a:ln w="9525">${polos(WARNA.muka)}</a:ln></c:spPr></c:marker>`
}

function formatTitik(s: Seri): string {
  return (s.titik ?? [])
    .map(
      (t, i) =>
        `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${formatIsian(t)}<a:ln w="9525">${polos(t.warna)}</a:ln></c:spPr></c:dPt>`,
    )
    .join('')
}

const TAMPIL = (nilai: 0 | 1) =>
  `<c:showLegendKey val="0"/><c:showVal val="${nilai}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

function formatLabel(g: Grafik, s: Seri): string {
  if (s.label === 'tanpa' || s.gambar === 'bidang') return ''
  const letak = s.gambar === 'garis' ? 't' : g.tumpuk ? 'ctr' : 'outEnd'
  const bentuk = `<c:numFmt formatCode="${bentukAngka(g.desimal)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`
  const huruf = formatHuruf(g.huruf, true, g.tumpuk && s.isian.pola === null ? WARNA.muka : WARNA.tinta)
  if (s.label === 'semua')
    return `<c:dLbls>${bentuk}${huruf}<c:dLblPos val="${letak}"/>${TAMPIL(1)}</c:dLbls>`
  const akhir = s.nilai.findLastIndex((n) => n !== null)
  if (akhir < 0) return ''
  return `<c:dLbls><c:dLbl><c:idx val="${akhir}"/>${bentuk}${huruf}<c:dLblPos val="${letak}"/>${TAMPIL(1)}</c:dLbl>${TAMPIL(0)}</c:dLbls>`
}

function formatKategori(g: Grafik): string {
  const titik = g.kategori.map((k, i) => `<c:pt idx="${i}"><c:v>${formatXml(k)}</c:v></c:pt>`).join('')
  return `<c:cat><c:strRef><c:f>Data!$A$2:$A$${g.kategori.length + 1}</c:f><c:strCache><c:ptCount val="${g.kategori.length}"/>${titik}</c:strCache></c:strRef></c:cat>`
}

function formatNilai(g: Grafik, s: Seri, kolom: string): string {
  const titik = s.nilai.map((n, i) => (n === null ? '' : `<c:pt idx="${i}"><c:v>${n}</c:v></c:pt>`)).join('')
  return `<c:val><c:numRef><c:f>Data!$${kolom}$2:$${kolom}$${g.kategori.length + 1}</c:f><c:numCache><c:formatCode>${bentukAngka(g.desimal)}</c:formatCode><c:ptCount val="${g.kategori.length}"/>${titik}</c:numCache></c:numRef></c:val>`
}

function formatLukisan(g: Grafik): string {
  const id = `<c:axId val="${SUMBU.kategori}"/><c:axId val="${SUMBU.nilai}"/>`
  const ada = (gambar: Seri['gambar']) => g.seri.some((s) => s.gambar === gambar)
  const bidang = ada('bidang')
    ? `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${formatRuas(g, 'bidang')}${id}</c:areaChart>`
    : ''
  const batang = ada('batang')
    ? `<c:barChart><c:barDir val="${g.arah === 'mendatar' ? 'bar' : 'col'}"/><c:grouping val="${g.tumpuk ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${formatRuas(g, 'batang')}<c:gapWidth val="${g.celah ?? 45}"/>${g.tumpuk ? '<c:overlap val="100"/>' : ''}${id}</c:barChart>`
    : ''
  const garis = ada('garis')
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${formatRuas(g, 'garis')}<c:marker val="1"/>${id}</c:lineChart>`
    : ''
  return bidang + batang + garis
}

function formatSumbu(g: Grafik): string {
  const mendatar = g.arah === 'mendatar'
  const garis = (w: string, pt: number) =>
    `<c:spPr><a:ln w="${Math.round(pt * 12_700)}">${polos(w)}</a:ln></c:spPr>`
  const tanda = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
  const kategori = [
    `<c:catAx><c:axId val="${SUMBU.kategori}"/><c:scaling><c:orientation val="${mendatar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${mendatar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${tanda}<c:tickLblPos val="low"/>`,
    garis(WARNA.tinta, 1.25),
    formatHuruf(g.huruf, false, WARNA.tinta, g.miring ? -2_700_000 : 0),
    `<c:crossAx val="${SUMBU.nilai}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:tickLblSkip val="${g.tiapKategori}"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ]
  const nilai = [
    `<c:valAx><c:axId val="${SUMBU.nilai}"/><c:scaling><c:orientation val="minMax"/><c:max val="${g.maks}"/><c:min val="${g.min}"/></c:scaling><c:delete val="${g.langkah === null ? 1 : 0}"/>`,
    `<c:axPos val="${mendatar ? 't' : 'l'}"/>`,
    g.langkah === null ? '' : `<c:majorGridlines>${garis(WARNA.garis, 1)}</c:majorGridlines>`,
    `<c:numFmt formatCode="${bentukAngka(g.langkah !== null && Number.isInteger(g.langkah) ? 0 : 1)}" sourceLinked="0"/>${tanda}<c:tickLblPos val="nextTo"/>`,
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    formatHuruf(g.huruf, false),
    `<c:crossAx val="${SUMBU.kategori}"/><c:crosses val="autoZero"/><c:crossBetween val="${g.seri.some((s) => s.gambar === 'batang') ? 'between' : 'midCat'}"/>`,
    g.langkah === null ? '' : `<c:majorUnit val="${g.langkah}"/>`,
    '</c:valAx>',
  ]
  return kategori.join('') + nilai.join('')
}

/** The chart part as XML, in the order that the schema asks for. */
export function formatGrafikXml(g: Grafik): string {
  const { x, y, w, h } = g.bidang
  const tata = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`
  const legenda = g.legenda
    ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${formatHuruf(g.huruf, false)}</c:legend>`
    : ''
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${RUANG}><c:date1904 val="0"/><c:lang val="id-ID"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${tata}${formatLukisan(g)}${formatSumbu(g)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legenda}`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    formatHuruf(g.huruf, false),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

/** The workbook behind the chart: categories down, series across; a gap is an empty cell. */
export function createBukuGrafik(g: Grafik): Uint8Array {
  const judul = (isi: string) => ({ isi, gaya: 'judul' as const })
  const gaya = g.desimal === 0 ? 'bulat' : g.desimal === 1 ? 'angka-1' : 'angka-2'
  return createBuku([
    {
      nama: 'Data',
      baris: [
        [judul(g.namaKategori), ...g.seri.map((s) => judul(s.nama))],
        ...g.kategori.map((k, i) => [
          { isi: k, gaya: 'teks' as const },
          ...g.seri.map((s) => s.nilai[i] ?? null),
        ]),
      ],
      kolom: [{ lebar: 26 }, ...g.seri.map(() => ({ lebar: 18, gaya }) as const)],
      beku: { baris: 1, kolom: 1 },
    },
  ])
}
