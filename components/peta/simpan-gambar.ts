/** Pixels per unit of the drawing: sharp on a slide and in print. */
const KERAPATAN = 2

async function loadSvg(alamat: string): Promise<{ nama: string; isi: Blob }> {
  const jawaban = await fetch(alamat)
  if (!jawaban.ok) throw new Error(`Gambar: ${jawaban.status}`)
  const nama = /filename="([^"]+)"/.exec(jawaban.headers.get('content-disposition') ?? '')?.[1]
  return { nama: nama ?? 'peta.svg', isi: await jawaban.blob() }
}

async function loadGambar(alamat: string): Promise<HTMLImageElement> {
  const gambar = new Image()
  gambar.src = alamat
  await gambar.decode()
  return gambar
}

/** The picture of the drawing at `alamat`, twice its size. */
async function createPng(isi: Blob): Promise<Blob> {
  const alamat = URL.createObjectURL(isi)
  try {
    const gambar = await loadGambar(alamat)
    const kanvas = document.createElement('canvas')
    kanvas.width = gambar.naturalWidth * KERAPATAN
    kanvas.height = gambar.naturalHeight * KERAPATAN
    const c = kanvas.getContext('2d') as CanvasRenderingContext2D
    // Some browsers draw once before the embedded font is ready; the second time it is.
    for (let kali = 0; kali < 2; kali++) c.drawImage(gambar, 0, 0, kanvas.width, kanvas.height)
    return await new Promise((jadi, gagal) =>
      kanvas.toBlob((b) => (b ? jadi(b) : gagal(new Error('Gambar: kosong'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(alamat)
  }
}

function unduh(isi: Blob, nama: string): void {
  const a = document.createElement('a')
  a.href = URL.createObjectURL(isi)
  a.download = nama
  a.click()
  setTimeout(() => URL.revokeObjectURL(a.href), 60_000)
}

/** Saves the drawing at `alamat` as PNG and says what was done. Rejects when the drawing can't be had. */
export async function simpanPng(alamat: string): Promise<string> {
  const { nama, isi } = await loadSvg(alamat)
  const png = nama.replace(/\.svg$/, '.png')
  unduh(await createPng(isi), png)
  return `Tersimpan: ${png}`
}

/** Puts the drawing on the clipboard and says so, or says what to do where the browser refuses. */
export async function salinGambar(alamat: string): Promise<string> {
  const png = loadSvg(alamat).then(({ isi }) => createPng(isi))
  try {
    // The promise goes in unresolved: Safari forgets the click while we wait.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return 'Gambar tersalin. Tempel di pesan atau dokumen.'
  } catch {
    await png
    return 'Peramban ini tidak mengizinkan menyalin gambar. Pilih PNG, lalu sisipkan berkasnya.'
  }
}
