import { formatKelengkapan, getKataLengkap } from '@/indikator/kelengkapan'
import type { NilaiTempat } from '@/indikator/model'
import type { AngkaBeku, BarisTertinggal, IndikatorBeku, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { Status } from '@/indikator/tipe'
import type { Potongan } from '@/indikator/vonis'
import { formatTanggalPendek } from '@/lib/periode'
import { formatBadge, formatJumlah, formatNilai, formatSasaran, formatUbah } from '../gambar/angka'
import { sebutTenggat } from '../salindia/sampul'
import { type Html, html } from './html'

/** The same signs as on the screen, for readers that see no colour. */
export const TANDA: Readonly<Record<Status, string>> = { baik: '●', waspada: '◆', buruk: '▲', kosong: '○' }

/** Target of links to a place. */
export const jangkar = (kode: string): string => `t-${kode}`

export const tautTempat = (kode: string, nama: string, ada: ReadonlySet<string>): Html =>
  ada.has(kode) ? html`<a href="#${jangkar(kode)}">${nama}</a>` : html`${nama}`

/** Pieces of a sentence, numbers bold. */
export const createKalimat = (potongan: readonly Potongan[]): Html =>
  html`${potongan.map((p) => (p.tegas ? html`<strong class="${p.tegas}">${p.teks}</strong>` : html`${p.teks}`))}`

const createBadge = (i: IndikatorBeku, n: NilaiTempat): Html =>
  html`<span class="${n.status}"><span aria-hidden="true">${TANDA[n.status]}</span> ${formatBadge(i, n)}</span>`

/** Numbers as cards. */
export function createKotak(angka: readonly AngkaBeku[]): Html {
  const kotak = angka.map(
    (a) => html`<div><p><strong>${a.indikator.nama}</strong></p>
<p class="besar">${formatNilai(a.indikator, a)}</p><p>${createBadge(a.indikator, a)}</p>
<p>${formatSasaran(a)} · ${formatUbah(a.indikator, a.ubah, a.bulan).teks}</p>
<p class="sub">${formatJumlah(a.indikator, a)}; ${formatKelengkapan(a.indikator, a)}</p></div>`,
  )
  return html`<div class="kotak">${kotak}</div>`
}

/** Places with their values as bars, in the order given. */
export function createTabelTempat(
  i: IndikatorBeku,
  tempat: readonly NilaiTempat[],
  sebutan: string,
  ada: ReadonlySet<string>,
): Html {
  const maks = Math.max(1, ...tempat.map((t) => t.tercetak ?? 0))
  const baris = tempat.map((t) => {
    const lebar = t.tercetak === null ? 0 : Math.round((t.tercetak / maks) * 1000) / 10
    return html`<tr><th scope="row">${tautTempat(t.kode, t.nama, ada)}</th><td class="b"><span class="batang s-${t.status}" style="width:${lebar}%"></span></td><td class="kanan">${formatNilai(i, t)}</td><td class="kanan">${t.melapor} / ${t.total}</td></tr>`
  })
  return html`<div class="gulir" tabindex="0" role="group" aria-label="Tabel ${i.nama}"><table><thead><tr><th scope="col">${sebutan}</th><th scope="col"><span class="sub">nilai</span></th><th class="kanan" scope="col">${i.namaPendek}</th><th class="kanan" scope="col">${getKataLengkap(i)}</th></tr></thead><tbody>${baris}</tbody></table></div>`
}

/** Places that lag with what holds them. */
export function createTabelSebab(
  i: IndikatorBeku | null,
  baris: readonly BarisTertinggal[],
  ada: ReadonlySet<string>,
): Html {
  return html`<table><tbody>${baris.map(
    (b) =>
      html`<tr><th scope="row">${tautTempat(b.kode, b.nama, ada)}</th><td>${b.sebab.join(', ')}</td><td class="kanan">${i ? formatNilai(i, b) : ''}</td></tr>`,
  )}</tbody></table>`
}

/** Follow-ups: what, who, by when, and whether the number moved. */
export function createTabelJanji(daftar: readonly TindakLanjutRingkas[]): Html {
  const baris = daftar.map((t) => {
    const tenggat = sebutTenggat(t)
    return html`<tr><th scope="row">${t.keputusan}</th><td>${t.penanggungJawab}</td><td class="${tenggat.lewat ? 'buruk' : ''}">${formatTanggalPendek(t.tenggat)}${tenggat.lewat || t.keadaan === 'selesai' ? html`, ${tenggat.teks}` : null}</td><td>${t.angka?.teks ?? ''}</td></tr>`
  })
  return html`<div class="gulir lebar" tabindex="0" role="group" aria-label="Tabel tindak lanjut"><table><thead><tr><th scope="col">Keputusan</th><th scope="col">Penanggung jawab</th><th scope="col">Tenggat</th><th scope="col">Angka dahulu → kini</th></tr></thead><tbody>${baris}</tbody></table></div>`
}

/** Several numbers of one place, with rank. */
export function createTabelAngka(
  angka: readonly AngkaBeku[],
  peringkat: readonly ({ ke: number; dari: number } | null)[],
): Html {
  const baris = angka.map((a, k) => {
    const p = peringkat[k]
    return html`<tr><th scope="row">${a.indikator.nama}</th><td class="kanan"><strong>${formatNilai(a.indikator, a)}</strong></td><td>${createBadge(a.indikator, a)}<br><span class="sub">${formatJumlah(a.indikator, a)}</span></td><td>${formatUbah(a.indikator, a.ubah, a.bulan).teks}</td><td class="kanan">${p ? `${p.ke} dari ${p.dari}` : '–'}</td></tr>`
  })
  return html`<div class="gulir lebar" tabindex="0" role="group" aria-label="Tabel angka"><table><thead><tr><th scope="col">Indikator</th><th class="kanan" scope="col">Nilai</th><th scope="col">Terhadap target</th><th scope="col">Perubahan</th><th class="kanan" scope="col">Peringkat</th></tr></thead><tbody>${baris}</tbody></table></div>`
}
