import type {
  ModelRapat,
  Salindia,
  SalindiaBidang,
  SalindiaKecamatan,
  SalindiaPeta,
  SalindiaRegistrasi,
  SalindiaTren,
  TindakLanjutRingkas,
} from '@/indikator/rapat/tipe'
import { formatAngka, formatBulat } from '@/lib/angka'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { formatNilai, formatNilaiPolos, formatSasaran } from '../gambar/angka'
import { createGarisDeret } from '../gambar/grafik'
import { createLegendaMendatar, createPeta } from '../gambar/peta'
import { createIsiSvg, lolos } from '../gambar/svg'
import { createTeks } from '../gambar/teks'
import type { Unsur } from '../gambar/unsur'
import { TINTA2 } from '../gambar/warna'
import { sebutArea } from '../salindia/angka'
import { createGrafikLaju } from '../salindia/registrasi'
import {
  createKalimat,
  createKotak,
  createTabelAngka,
  createTabelJanji,
  createTabelSebab,
  createTabelTempat,
  jangkar,
  tautTempat,
} from './bagian'
import { type Html, html, mentah } from './html'
import { createProgram } from './program'

interface Bahan {
  m: ModelRapat
  keputusan: readonly TindakLanjutRingkas[]
  /** Codes of the places that have a section of their own. */
  ada: ReadonlySet<string>
}

const bingkai = (lebar: number, tinggi: number, isi: string, judul: string): Html =>
  mentah(`<svg viewBox="0 0 ${lebar} ${tinggi}" role="img" aria-label="${lolos(judul)}">${isi}</svg>`)

/** The map; a click on an area leads to the section of the place. */
function createPetaTaut(s: SalindiaPeta, { m, ada }: Bahan): Html | null {
  if (!m.peta) return null
  const ruang = { x: 0, y: 0, lebar: 960, tinggi: 860 }
  const isi = createPeta(m.peta, s.indikator, s.tempat, ruang)
  const legenda = createLegendaMendatar(s.indikator, s.tempat, sebutArea(s.tempat), {
    x: 0,
    y: 890,
    lebar: 960,
    huruf: 20,
  })
  const g = isi[0] as Extract<Unsur, { jenis: 'grup' }>
  const bidang = m.peta.area.map((a) => {
    const d = [a.cincin, ...a.pulau].map((c) => `M${c.map((t) => t.join(' ')).join('L')}Z`).join('')
    const n = s.tempat.find((t) => t.kode === a.kode)
    const kata = lolos(`${a.nama} ${n ? formatNilai(s.indikator, n) : ''}`)
    const jalur = `<path d="${d}" fill="#fff" fill-opacity="0"><title>${kata}</title></path>`
    return ada.has(a.kode)
      ? `<a href="#${jangkar(a.kode)}" aria-label="${kata}" tabindex="-1">${jalur}</a>`
      : jalur
  })
  const taut = `<g transform="translate(${g.x.toFixed(1)} ${g.y.toFixed(1)}) scale(${g.skala.toFixed(4)})">${bidang.join('')}</g>`
  const svg = mentah(
    `<svg viewBox="0 -6 960 976" aria-hidden="true">${createIsiSvg([...isi, ...legenda.unsur])}${taut}</svg>`,
  )
  return html`<div class="peta gulir" tabindex="0" role="group" aria-label="Peta ${s.indikator.nama}; angkanya di tabel di bawah">${svg}<p class="sub">${m.peta.kataBatas}. Ketuk sebuah wilayah untuk rinciannya.</p></div>`
}

function createTren({ angka: a }: SalindiaTren): Html {
  const garis = createGarisDeret(
    { x: 20, y: 20, lebar: 820, tinggi: 240 },
    a.deret,
    a.target?.nilai ?? null,
    4,
  )
  const [awal, akhir] = [a.deret[0], a.deret.at(-1)]
  const kata: Unsur[] =
    awal && akhir
      ? [
          createTeks(20, 300, formatBulan(awal.bulan), { huruf: 20, warna: TINTA2 }),
          createTeks(840, 300, formatBulan(akhir.bulan), { huruf: 20, warna: TINTA2, jangkar: 'kanan' }),
        ]
      : []
  const baris = a.deret.map(
    (t) =>
      html`<tr><th scope="row">${formatBulan(t.bulan)}</th><td class="kanan">${t.nilai === null ? '–' : formatAngka(t.nilai, a.indikator.desimal)}</td></tr>`,
  )
  return html`${createKotak([a])}<div class="grafik gulir" tabindex="0" role="group" aria-label="Grafik ${a.indikator.nama}">${bingkai(900, 316, createIsiSvg([...garis, ...kata]), `${a.indikator.nama} per bulan; ${formatSasaran(a)}`)}</div>
<details><summary>Angka per bulan</summary><table><tbody>${baris}</tbody></table></details>`
}

function createRegistrasi(s: SalindiaRegistrasi): Html {
  const isi = createIsiSvg(createGrafikLaju(s.deret, { x: 70, y: 30, lebar: 800, tinggi: 340 }, 20))
  const baris = s.deret.titik.map(
    (t) =>
      html`<tr><th scope="row">${formatTanggal(t.tanggal)}</th><td class="kanan">${formatBulat(t.terdaftar)}</td><td class="kanan">${formatBulat(t.tambah)}</td></tr>`,
  )
  return html`<p class="kepala">${createKalimat(s.kepala)}</p><p>${createKalimat(s.isi)}</p>
<div class="grafik gulir" tabindex="0" role="group" aria-label="Grafik registrasi">${bingkai(900, 420, isi, s.judul)}</div>
<details><summary>Angka per minggu</summary><table><thead><tr><th scope="col">Sampai</th><th class="kanan" scope="col">Bernomor</th><th class="kanan" scope="col">Bertambah</th></tr></thead><tbody>${baris}</tbody></table></details>`
}

function createBidang(s: SalindiaBidang, { ada, m }: Bahan): Html {
  const kepala = s.bidang.map((b) => html`<th class="kanan" scope="col">${b.nama}</th>`)
  const semua = s.bidang.map(
    (b) => html`<td class="kanan"><strong>${formatNilai(b.angka.indikator, b.angka)}</strong></td>`,
  )
  const baris = s.baris.map((b) => {
    const sel = b.sel.map((c, k) => {
      const i = s.bidang[k]?.angka.indikator
      return html`<td class="kanan s-${c.status}">${i ? formatNilaiPolos(i, c) : '–'}</td>`
    })
    return html`<tr><th scope="row">${tautTempat(b.kode, b.nama, ada)}</th>${sel}</tr>`
  })
  return html`<div class="gulir lebar" tabindex="0" role="group" aria-label="Tabel enam bidang"><table><caption>Persen posyandu yang melayani</caption><thead><tr><th scope="col">Wilayah</th>${kepala}</tr></thead><tbody><tr><th scope="row">${m.namaWilayah}</th>${semua}</tr>${baris}</tbody></table></div>`
}

function createTempat(s: SalindiaKecamatan, ada: ReadonlySet<string>): Html {
  const dasar = s.angka.find((a) => a.indikator.kode === s.bawahIndikator)?.indikator ?? null
  return html`<p class="sub">${formatBulat(s.tempat.posyandu)} posyandu</p>${createTabelAngka(s.angka, s.peringkat)}
${s.sebab.length > 0 && html`<h3>Yang menahan</h3><ul>${s.sebab.map((t) => html`<li>${t}</li>`)}</ul>`}
${s.bawah.length > 0 && html`<h3>Paling menentukan: ${s.sebutanBawah}</h3>${createTabelSebab(dasar, s.bawah, ada)}`}
${s.janji.length > 0 && html`<h3>Janji</h3>${createTabelJanji(s.janji)}`}`
}

/** What a section holds under its title. */
export function createIsiBagian(s: Salindia, b: Bahan): Html {
  if (s.kosong) return html`<p>${s.kosong}</p>`
  switch (s.jenis) {
    case 'sampul':
      return html`<ol>${s.acaraRapat.map((a) => html`<li>${a.nama}${a.menit > 0 && ` (${formatBulat(a.menit)} menit)`}</li>`)}</ol>`
    case 'tindak-lanjut':
      return html`<p>${formatBulat(s.hitungan.lewat)} lewat tenggat, ${formatBulat(s.hitungan.terbuka)} terbuka, ${formatBulat(s.hitungan.selesai)} selesai.</p>${createTabelJanji(s.baris)}`
    case 'vonis':
      return html`<p class="kepala">${createKalimat(s.kepala)}</p><p>${createKalimat(s.isi)}</p>${createKotak(s.angka)}`
    case 'peta':
      return html`${createPetaTaut(s, b)}${createTabelTempat(s.indikator, s.tempat, sebutArea(s.tempat), b.ada)}`
    case 'peringkat':
      return html`<p>${b.m.namaWilayah}: <strong>${formatNilai(s.indikator, s.keseluruhan)}</strong>, ${formatSasaran(s.keseluruhan)}.</p>${createTabelTempat(s.indikator, s.tempat, sebutArea(s.tempat), b.ada)}`
    case 'tertinggal':
      return html`<p>${s.keseluruhan.nama}: <strong>${formatNilai(s.indikator, s.keseluruhan)}</strong>, ${formatSasaran(s.keseluruhan)}.</p>${createTabelSebab(s.indikator, s.baris, b.ada)}${s.janji && html`<h3>Janji</h3>${createTabelJanji([s.janji])}`}`
    case 'tren':
      return createTren(s)
    case 'kecamatan':
      return createTempat(s, b.ada)
    case 'enam-bidang':
      return createBidang(s, b)
    case 'registrasi':
      return createRegistrasi(s)
    case 'program':
      return createProgram(s, b.ada)
    case 'teks':
      return html`<ul>${s.baris.map((t) => html`<li>${t}</li>`)}</ul>`
    case 'keputusan':
      return b.keputusan.length > 0
        ? createTabelJanji(b.keputusan)
        : html`<p>Belum ada keputusan yang dicatat.</p>`
  }
}
