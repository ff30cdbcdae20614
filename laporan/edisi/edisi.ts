import type { ModelRapat, Salindia, SalindiaKecamatan, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { jangkar } from './bagian'
import { GAYA_EDISI } from './gaya-edisi'
import { type Html, html, mentah } from './html'
import { createIsiBagian } from './isi-bagian'

const isTempat = (s: Salindia): s is SalindiaKecamatan => s.jenis === 'kecamatan'

const idBagian = (s: Salindia): string => (isTempat(s) ? jangkar(s.tempat.kode) : `s-${s.id}`)

/** Sections that go on over the page on paper. */
const PANJANG = new Set<Salindia['jenis']>([
  'peta',
  'peringkat',
  'enam-bidang',
  'tindak-lanjut',
  'tren',
  'registrasi',
])

function createKaki(s: Salindia): Html {
  const kata = [
    s.tanggalData ? `Data per ${formatTanggal(s.tanggalData)}` : null,
    s.sumber ? `Sumber: ${s.sumber}` : null,
  ].filter(Boolean)
  return html`<div class="kaki"><span>${kata.join(' · ')} ${s.adaContoh && html`<span class="tanda">DATA CONTOH</span>`}</span><a class="kembali" href="#isi">Ke daftar isi</a></div>`
}

function createBagian(s: Salindia, isi: Html): Html {
  const id = idBagian(s)
  return html`<section id="${id}" aria-labelledby="${id}-judul"${mentah(PANJANG.has(s.jenis) ? ' class="panjang"' : '')}>
<p class="label">${s.label}</p><h2 id="${id}-judul">${s.judul}</h2>
${isi}
${createKaki(s)}</section>
`
}

/** One section per place: those of the agenda first, then the appendix; a place shown twice stands once. */
function listTempat(m: ModelRapat): SalindiaKecamatan[] {
  const perKode = new Map<string, SalindiaKecamatan>()
  for (const s of [...m.salindia.filter(isTempat), ...m.lampiran]) {
    if (!perKode.has(s.tempat.kode)) perKode.set(s.tempat.kode, s)
  }
  return [...perKode.values()]
}

function createIsi(bagian: readonly Salindia[], tempat: readonly SalindiaKecamatan[]): Html {
  const urut = [...tempat].sort((a, b) => a.tempat.nama.localeCompare(b.tempat.nama))
  return html`<nav id="isi" aria-label="Isi edisi"><strong>Isi</strong>
<ol>${bagian.map((s) => html`<li><a href="#${idBagian(s)}">${s.judul}</a></li>`)}</ol>
${urut.length > 0 && html`<p class="tempat-nav"><strong>Per wilayah:</strong> ${urut.map((s) => html`<a href="#${jangkar(s.tempat.kode)}">${s.tempat.nama}</a> `)}</p>`}</nav>`
}

/**
 * A meeting as one HTML file that needs nothing else: contents, every slide as a section, a section for every kecamatan (or desa). No
 * script; its own policy forbids any request. `huruf` is the font as a data address.
 */
export function createEdisi(m: ModelRapat, keputusan: readonly TindakLanjutRingkas[], huruf: string): string {
  const tempat = listTempat(m)
  const bagian = m.salindia.filter((s) => !isTempat(s) && s.jenis !== 'sampul')
  const bahan = { m, keputusan, ada: new Set(tempat.map((s) => s.tempat.kode)) }
  const hari = [formatTanggal(m.tanggal), m.tempat].filter(Boolean).join(' · ')
  const data = m.tanggalData
    ? `Angka ${formatBulan(m.bulan)}, data per ${formatTanggal(m.tanggalData)}.`
    : 'Belum ada data.'
  const kepala = html`<header>${m.adaContoh && html`<div class="contoh" role="note">DATA CONTOH, bukan keadaan sebenarnya</div>`}<div class="atas"><p class="label">${m.namaWilayah}</p><h1>${m.judul}</h1><p class="sub">${hari}. ${data}${!m.beku && ' Angka sementara: rapat belum dibuka.'}</p>${createIsi(bagian, tempat)}</div></header>`
  const isi = [...bagian, ...tempat].map((s) => createBagian(s, createIsiBagian(s, bahan)))
  const gaya = `@font-face{font-family:'Plus Jakarta Sans';font-weight:200 800;src:url(${huruf}) format('woff2')}${GAYA_EDISI}`
  return html`<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<link rel="icon" href="data:,"><title>${m.judul} · ${m.namaWilayah}${m.adaContoh && ' · DATA CONTOH'}</title><style>${mentah(gaya)}</style></head>
<body><a class="lewati" href="#utama">Langsung ke isi</a>
${kepala}
<main id="utama">${isi}</main>
<footer class="bawah"><p>${m.aplikasi}. ${m.peta?.kataBatas ?? ''}</p></footer></body></html>
`.isi
}
