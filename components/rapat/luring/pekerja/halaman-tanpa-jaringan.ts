const GAYA = `body{font:1.25rem/1.5 'Plus Jakarta Sans',system-ui,sans-serif;max-width:36rem;margin:18vh auto;padding:0 1.5rem;color:#12211f;background:#fff}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}p{margin:0 0 1rem}a{color:#0b5d52;font-weight:600}`

const BELUM =
  'Rapat ini belum tersimpan di peramban ini. Buka sekali saat ada jaringan, dan tunggu tulisan “Siap tanpa jaringan”.'
const LAIN = 'Halaman ini hanya dapat dibuka saat ada jaringan. Tayangan rapat tetap dapat diteruskan.'

/** The page for an address that cannot be opened without a line. `dek`: address of the meeting that can; null without. */
export function createTanpaJaringan(dek: string | null): Response {
  const ke = dek === null ? '' : `<p><a href="${dek}">Kembali ke tayangan rapat</a></p>`
  const isi = `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tidak ada jaringan</title><style>${GAYA}</style></head><body><main><h1>Tidak ada jaringan</h1>
<p>${dek === null ? BELUM : LAIN}</p>${ke}<p><a href="">Coba lagi</a></p></main></body></html>`
  return new Response(isi, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
