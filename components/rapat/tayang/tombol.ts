import type { Aksi, KeadaanTayang } from './tayang-keadaan'

/** What the key reader needs of a key event. */
export interface Ketukan {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** What only the window can do. */
export type Perintah = 'layar-penuh' | 'pembawa'

const GERAK: Record<string, Aksi> = {
  ArrowRight: { jenis: 'maju' },
  ArrowDown: { jenis: 'maju' },
  PageDown: { jenis: 'maju' },
  ' ': { jenis: 'maju' },
  ArrowLeft: { jenis: 'mundur' },
  ArrowUp: { jenis: 'mundur' },
  PageUp: { jenis: 'mundur' },
  Home: { jenis: 'awal' },
  End: { jenis: 'akhir' },
  Enter: { jenis: 'sahkan' },
  Escape: { jenis: 'tutup' },
  Backspace: { jenis: 'hapus' },
}

const PERINTAH: Record<string, Aksi | Perintah> = {
  b: { jenis: 'gelap' },
  '.': { jenis: 'gelap' },
  g: { jenis: 'panel', panel: 'ikhtisar' },
  n: { jenis: 'panel', panel: 'catat' },
  o: { jenis: 'jeda' },
  '?': { jenis: 'panel', panel: 'bantuan' },
  '/': { jenis: 'lompat', huruf: '' },
  f: 'layar-penuh',
  p: 'pembawa',
}

/** In the overview arrows move the choice; `kolom` is how many slides stand in a row. */
function parseDiIkhtisar(key: string, sorot: number, kolom: number): Aksi | null {
  const langkah: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: kolom,
    ArrowUp: -kolom,
    PageDown: kolom * 3,
    PageUp: -kolom * 3,
  }
  if (langkah[key] !== undefined) return { jenis: 'sorot', ke: sorot + langkah[key] }
  if (key === 'Home') return { jenis: 'sorot', ke: 0 }
  if (key === 'End') return { jenis: 'sorot', ke: Number.MAX_SAFE_INTEGER }
  if (key === ' ') return { jenis: 'sahkan' }
  if (key === 'Backspace') return { jenis: 'tutup' }
  return null
}

/**
 * What a key does; null: nothing of ours. Commands are single letters that begin no kecamatan of Kukar; every other
 * letter begins a name, and `/` opens the same box for names that begin with a command.
 */
export function parseTombol(
  t: Ketukan,
  k: Pick<KeadaanTayang, 'panel' | 'sorot'>,
  kolom = 1,
): Aksi | Perintah | null {
  if (t.ctrlKey || t.altKey || t.metaKey) return null
  if (k.panel === 'ikhtisar') {
    const aksi = parseDiIkhtisar(t.key, k.sorot, kolom)
    if (aksi) return aksi
  } else if (k.panel !== null && t.key !== 'Escape' && !(k.panel === 'bantuan' && t.key === '?')) {
    return k.panel === 'bantuan' && GERAK[t.key] ? { jenis: 'tutup' } : null
  }
  if (GERAK[t.key]) return t.shiftKey && t.key === ' ' ? { jenis: 'mundur' } : (GERAK[t.key] as Aksi)
  if (/^\d$/.test(t.key)) return { jenis: 'angka', angka: t.key }
  const kecil = t.key.toLowerCase()
  if (PERINTAH[kecil]) return PERINTAH[kecil] as Aksi | Perintah
  return /^\p{L}$/u.test(t.key) ? { jenis: 'lompat', huruf: t.key } : null
}
