import { removeTakSah } from '@/lib/buku/xml'
import type { Lembar, Unsur } from './unsur'

const bulat = (n: number): number => Math.round(n * 100) / 100

/** Text as it may stand in XML and HTML. */
export function lolos(teks: string): string {
  return removeTakSah(teks)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function susunIsi(u: Exclude<Unsur, { jenis: 'teks' | 'grup' }>): string {
  const isi = [`fill="${u.isi ?? 'none'}"`]
  if (u.garis) isi.push(`stroke="${u.garis}" stroke-width="${u.tebalGaris ?? 1}" stroke-linejoin="round"`)
  if (u.garis && u.putus) isi.push(`stroke-dasharray="${u.putus.join(' ')}"`)
  if (u.pekat !== undefined) isi.push(`opacity="${u.pekat}"`)
  return isi.join(' ')
}

const JANGKAR = { kiri: '', tengah: ' text-anchor="middle"', kanan: ' text-anchor="end"' } as const

function createUnsur(u: Unsur): string {
  if (u.jenis === 'grup') {
    return `<g transform="translate(${bulat(u.x)} ${bulat(u.y)}) scale(${u.skala.toFixed(4)})">${u.isi.map(createUnsur).join('')}</g>`
  }
  if (u.jenis === 'teks') {
    return `<text x="${bulat(u.x)}" y="${bulat(u.y)}" font-size="${bulat(u.huruf)}" font-weight="${u.tebal}" fill="${u.warna}"${JANGKAR[u.jangkar ?? 'kiri']}>${lolos(u.teks)}</text>`
  }
  if (u.jenis === 'jalur') return `<path d="${u.d}" ${susunIsi(u)}/>`
  const sudut = u.sudut ? ` rx="${bulat(u.sudut)}"` : ''
  return `<rect x="${bulat(u.x)}" y="${bulat(u.y)}" width="${bulat(u.lebar)}" height="${bulat(u.tinggi)}"${sudut} ${susunIsi(u)}/>`
}

/** Elements of a drawing as SVG, without the frame. */
export function createIsiSvg(unsur: readonly Unsur[]): string {
  return unsur.map(createUnsur).join('')
}

/** A sheet as one SVG that needs nothing but the font Plus Jakarta Sans. */
export function createSvg(l: Lembar): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${l.lebar}" height="${l.tinggi}" viewBox="0 0 ${l.lebar} ${l.tinggi}" role="img" font-family="'Plus Jakarta Sans',Arial,sans-serif" xml:space="preserve">` +
    `<title>${lolos(l.judul)}</title><rect width="${l.lebar}" height="${l.tinggi}" fill="#ffffff"/>${createIsiSvg(l.unsur)}</svg>`
  )
}
