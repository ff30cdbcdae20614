import type { Page } from 'playwright'

/** What is wrong with the slides of a page, one line each; `terpotong` are texts that end in an ellipsis. */
export interface HasilUkur {
  salah: string[]
  terpotong: string[]
}

/** Measures every slide of the page as it is drawn: boxes, letters, contrast, texts upon each other. */
export async function ukurSalindia(p: Page): Promise<HasilUkur> {
  return p.evaluate(() => {
    const salah: string[] = []
    const terpotong: string[] = []
    type Warna = [number, number, number]
    const kanvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const warna = (css: string): Warna => {
      if (!kanvas) return [0, 0, 0]
      kanvas.fillStyle = '#fff'
      kanvas.fillRect(0, 0, 1, 1)
      kanvas.fillStyle = css
      kanvas.fillRect(0, 0, 1, 1)
      return [...kanvas.getImageData(0, 0, 1, 1).data].slice(0, 3) as Warna
    }
    const terang = (w: Warna) => {
      const [r, g, b] = w.map((x) =>
        x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4,
      ) as Warna
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const kontras = (a: Warna, b: Warna) => {
      const [x, y] = [terang(a), terang(b)].sort((m, n) => n - m) as [number, number]
      return (x + 0.05) / (y + 0.05)
    }
    // A quarter of white light over everything, as in a hall with the lamps on.
    const selubung = (w: Warna) => w.map((x) => x * 0.75 + 255 * 0.25) as Warna
    const tanpaWarna = (css: string) => css === 'transparent' || /^rgba\(.*, 0\)$/.test(css)
    const getDasar = (e: Element | null): string => {
      for (let a = e; a; a = a.parentElement) {
        const w = getComputedStyle(a).backgroundColor
        if (!tanpaWarna(w)) return w
      }
      return '#fff'
    }
    const teks = (e: Element) => (e.textContent ?? '').trim().slice(0, 40)
    const singgahan = new Map<string, [number, number]>()
    const periksaKontras = (e: Element, gaya: CSSStyleDeclaration, nama: string) => {
      const svg = e instanceof SVGElement
      const depan = svg ? gaya.fill : gaya.color
      const dasar = svg ? (gaya.stroke === 'none' ? '#fff' : gaya.stroke) : getDasar(e)
      const kunci = `${depan} ${dasar}`
      const [a, b] = [warna(depan), warna(dasar)]
      const k = singgahan.get(kunci) ?? [kontras(a, b), kontras(selubung(a), selubung(b))]
      singgahan.set(kunci, k)
      if (k[0] < 7) salah.push(`${nama}: contrast ${k[0].toFixed(2)} of ${kunci}: ${teks(e)}`)
      if (k[1] < 4.5) salah.push(`${nama}: washed out ${k[1].toFixed(2)} of ${kunci}: ${teks(e)}`)
    }
    const punyaTeks = (e: Element) =>
      [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && (n.textContent ?? '').trim())

    const periksaUnsur = (e: Element, kotak: DOMRect, nama: string) => {
      const gaya = getComputedStyle(e)
      const k = e.getBoundingClientRect()
      if (k.width === 0 || k.height === 0) return
      const html = e instanceof HTMLElement
      const tersembunyi = html && gaya.overflow !== 'visible' && e.clientHeight > 0
      if (tersembunyi && (e.scrollHeight > e.clientHeight + 1.5 || e.scrollWidth > e.clientWidth + 1.5)) {
        const elipsis = gaya.textOverflow === 'ellipsis' || gaya.webkitLineClamp !== 'none'
        const kalimat = `${nama}: ${e.scrollWidth}×${e.scrollHeight} in ${e.clientWidth}×${e.clientHeight}: ${teks(e)}`
        ;(elipsis ? terpotong : salah).push(kalimat)
      }
      const diElipsis = e.closest('a')?.parentElement
      const bolehKeluar = diElipsis && getComputedStyle(diElipsis).textOverflow === 'ellipsis'
      const keluar =
        k.left < kotak.left - 1 ||
        k.right > kotak.right + 1 ||
        k.top < kotak.top - 1 ||
        k.bottom > kotak.bottom + 1
      if (keluar && !bolehKeluar) salah.push(`${nama}: out of the slide: <${e.tagName}> ${teks(e)}`)
      const induk = e.parentElement
      if (html && induk && gaya.position === 'static' && /grid|flex/.test(getComputedStyle(induk).display)) {
        const i = induk.getBoundingClientRect()
        if (k.bottom > i.bottom + 1.5 || k.right > i.right + 1.5 || k.top < i.top - 1.5)
          salah.push(`${nama}: out of its box: <${e.tagName}> ${teks(e)}`)
      }
      if (!punyaTeks(e)) return
      const skala = e instanceof SVGGraphicsElement ? (e.getScreenCTM()?.a ?? 1) : 1
      const huruf = Number.parseFloat(gaya.fontSize) * skala
      if (huruf < kotak.height / 36 - 0.05)
        salah.push(`${nama}: letters of ${huruf.toFixed(2)} px: ${teks(e)}`)
      periksaKontras(e, gaya, nama)
    }

    const periksaTumpang = (s: Element, nama: string) => {
      const jalan = document.createTreeWalker(s, NodeFilter.SHOW_TEXT)
      const semua: { n: Node; p: Element | null; l: number; r: number; t: number; b: number }[] = []
      while (jalan.nextNode()) {
        const n = jalan.currentNode
        if (!(n.textContent ?? '').trim() || n.parentElement?.closest('.hanya-pembaca')) continue
        const potong = n.parentElement?.closest('p, h2, h3, span, b') ?? null
        const batas =
          potong && getComputedStyle(potong).overflow !== 'visible' ? potong.getBoundingClientRect() : null
        const r = document.createRange()
        r.selectNodeContents(n)
        for (const k of r.getClientRects()) {
          const sela = k.height * 0.18
          const bawah = Math.min(k.bottom, batas?.bottom ?? k.bottom)
          const kanan = Math.min(k.right, batas?.right ?? k.right)
          if (bawah - k.top > 2 * sela + 1)
            semua.push({ n, p: n.parentElement, l: k.left, r: kanan, t: k.top + sela, b: bawah - sela })
        }
      }
      semua.forEach((a, i) => {
        for (const b of semua.slice(i + 1)) {
          if (
            a.p === b.p ||
            (a.p?.closest('p, h2, h3') && a.p.closest('p, h2, h3') === b.p?.closest('p, h2, h3'))
          )
            continue
          if (Math.min(a.r, b.r) - Math.max(a.l, b.l) > 2 && Math.min(a.b, b.b) - Math.max(a.t, b.t) > 2)
            salah.push(`${nama}: "${a.n.textContent}" upon "${b.n.textContent}"`)
        }
      })
    }

    for (const s of document.querySelectorAll<HTMLElement>('.uji')) {
      const nama = s.dataset.nama ?? ''
      const kotak = s.getBoundingClientRect()
      for (const e of s.querySelectorAll('*')) {
        if (!e.closest('.hanya-pembaca, defs')) periksaUnsur(e, kotak, nama)
      }
      periksaTumpang(s, nama)
    }
    return { salah, terpotong }
  })
}
