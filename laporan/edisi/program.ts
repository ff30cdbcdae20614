import { KATA_STATUS_TOPIK } from '@/indikator/rapat/susun-program'
import type { SalindiaProgram } from '@/indikator/rapat/tipe'
import { TANDA, tautTempat } from './bagian'
import { type Html, html } from './html'

/** A topic of the programme: its figures as cards and every row of its table. */
export function createProgram(s: SalindiaProgram, ada: ReadonlySet<string>): Html {
  const kotak = s.angka.map(
    (a) =>
      html`<div><p><strong>${a.nama}</strong></p><p class="besar ${a.status}">${
        a.status !== 'kosong' && html`<span aria-hidden="true">${TANDA[a.status]}</span> `
      }${a.nilai}</p>${a.keterangan && html`<p class="sub">${a.keterangan}</p>`}</div>`,
  )
  const t = s.tabel
  const tabel =
    t &&
    html`<div class="gulir lebar" tabindex="0" role="group" aria-label="Tabel ${s.label}"><table><thead><tr><th scope="col"></th><th scope="col">Status</th>${t.kolom.map((k) => html`<th scope="col">${k}</th>`)}</tr></thead><tbody>${t.baris.map(
      (b) =>
        html`<tr><th scope="row">${b.kode === null ? b.nama : tautTempat(b.kode, b.nama, ada)}</th><td class="${b.status}"><span aria-hidden="true">${TANDA[b.status]}</span> ${KATA_STATUS_TOPIK[b.status]}</td>${b.sel.map((x) => html`<td>${x}</td>`)}</tr>`,
    )}</tbody></table></div>`
  return html`<div class="kotak">${kotak}</div>${tabel}`
}
