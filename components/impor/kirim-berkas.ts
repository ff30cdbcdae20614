import type { Temuan } from '@/server/impor/model'

/** What came of an upload. */
export type HasilKirim = { id: number } | { ditolak: Pick<Temuan, 'pesan' | 'saran'> } | { masuk: true }

const TERPUTUS = {
  pesan: 'Sambungan terputus sebelum berkas sampai.',
  saran: 'Periksa jaringan, lalu coba lagi. Tidak ada yang tersimpan.',
}

function parseJawaban(x: XMLHttpRequest): HasilKirim {
  if (x.status === 401 || x.responseURL.includes('/masuk')) return { masuk: true }
  try {
    const isi: unknown = JSON.parse(x.responseText)
    if (isi && typeof isi === 'object') {
      if ('id' in isi && typeof isi.id === 'number') return { id: isi.id }
      if ('ditolak' in isi) return isi as HasilKirim
      if ('galat' in isi && typeof isi.galat === 'string')
        return { ditolak: { pesan: isi.galat, saran: null } }
    }
  } catch {
    // Not an answer of ours: a gateway's page, for instance.
  }
  return {
    ditolak: { pesan: 'Server tidak dapat memeriksa berkas ini.', saran: 'Coba lagi beberapa saat lagi.' },
  }
}

/** Sends a file to /api/impor and tells how much has gone (0 to 1). Never throws; `batal` aborts without an answer. */
export function kirimBerkas(
  berkas: File,
  saatMaju: (bagian: number) => void,
): { hasil: Promise<HasilKirim>; batal: () => void } {
  const x = new XMLHttpRequest()
  const isian = new FormData()
  isian.set('berkas', berkas)
  const hasil = new Promise<HasilKirim>((selesai) => {
    x.upload.onprogress = (e) => e.lengthComputable && saatMaju(e.loaded / e.total)
    x.upload.onload = () => saatMaju(1)
    x.onload = () => selesai(parseJawaban(x))
    x.onerror = () => selesai({ ditolak: TERPUTUS })
    x.ontimeout = () => selesai({ ditolak: TERPUTUS })
  })
  x.open('POST', '/api/impor')
  x.send(isian)
  return { hasil, batal: () => x.abort() }
}
