import { expect, it } from 'vitest'
import { listRujukan } from './rujukan'

it('finds what a page names: scripts, styles, the map, and chunks told to the router', () => {
  const isi = `<link href="/_next/static/chunks/a1.css"/><script src="/_next/static/chunks/0~x-.js"></script>
    <use href="/api/rapat/peta/abc123?wilayah=64.02#k64-02-06"/><script>self.__next_f.push([1,"[\\"static/chunks/b2.js\\"]"])</script>`
  expect(listRujukan('/rapat/7/tayang', isi)).toEqual([
    '/_next/static/chunks/a1.css',
    '/_next/static/chunks/0~x-.js',
    '/api/rapat/peta/abc123?wilayah=64.02',
    '/_next/static/chunks/b2.js',
  ])
})

it('finds chunks that a script fetches later', () => {
  expect(
    listRujukan('/_next/static/chunks/a.js', 'e.v(t=>Promise.all(["static/chunks/9c.js"].map(e.l)))'),
  ).toEqual(['/_next/static/chunks/9c.js'])
})

it('finds fonts of a style sheet relative to it, and nothing of other hosts or inline', () => {
  const isi = `@font-face{src:url(../media/f.p.woff2) format("woff2")} i{background:url("data:image/svg+xml,x")} b{background:url(https://lain/x.png)}`
  expect(listRujukan('/_next/static/chunks/a.css', isi)).toEqual(['/_next/static/media/f.p.woff2'])
})
