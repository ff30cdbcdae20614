/** The text without the characters that XML can't hold, as they come with pasted words: line marks of slides, halves of signs. */
export function removeTakSah(s: string): string {
  return s.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

/** Text as XML; characters that XML can't hold are left out. */
export function formatXml(s: string): string {
  return removeTakSah(s.slice(0, 32_000))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** 0 → "A", 26 → "AA". */
export function formatKolom(kolom: number): string {
  const awal = kolom >= 26 ? formatKolom(Math.floor(kolom / 26) - 1) : ''
  return awal + String.fromCharCode(65 + (kolom % 26))
}
