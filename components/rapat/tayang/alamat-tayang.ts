import { type Dek, getSalindia } from './dek'
import { getKeadaanAwal, type KeadaanTayang } from './tayang-keadaan'

const PUTAR_TERKECIL = 3
const PUTAR_TERBESAR = 600

export type HalamanTayang = 'tayang' | 'pembawa'

/** The address of a state: `/rapat/7/tayang?s=peta&layar=penuh&putar=20`. Only what differs from the start is written. */
export function formatAlamatTayang(
  rapatId: number,
  k: KeadaanTayang,
  halaman: HalamanTayang = 'tayang',
): string {
  const kueri = new URLSearchParams()
  if (k.s !== '') kueri.set('s', k.s)
  if (k.dari !== null) kueri.set('dari', k.dari)
  if (k.penuh) kueri.set('layar', 'penuh')
  if (k.putar !== null) kueri.set('putar', String(k.putar))
  if (k.putar !== null && k.jeda) kueri.set('jeda', '1')
  if (k.gelap) kueri.set('gelap', '1')
  const teks = kueri.toString()
  return `/rapat/${rapatId}/${halaman}${teks && `?${teks}`}`
}

function parsePutar(teks: string | null): number | null {
  const detik = teks === null ? Number.NaN : Math.round(Number(teks))
  return Number.isFinite(detik) && detik > 0
    ? Math.min(Math.max(detik, PUTAR_TERKECIL), PUTAR_TERBESAR)
    : null
}

/** The state that an address asks for. An unknown slide leads to the first one, and the state says so. */
export function parseAlamatTayang(kueri: URLSearchParams, dek: Dek): KeadaanTayang {
  const awal = getKeadaanAwal(dek)
  const diminta = kueri.get('s')
  const ada = getSalindia(dek, diminta)
  const putar = parsePutar(kueri.get('putar'))
  const dari = getSalindia(dek, kueri.get('dari'))?.id ?? null
  return {
    ...awal,
    s: ada?.id ?? awal.s,
    dari: ada && dari !== ada.id ? dari : null,
    penuh: kueri.get('layar') === 'penuh',
    putar,
    jeda: putar !== null && kueri.get('jeda') === '1',
    gelap: kueri.get('gelap') === '1',
    kabar:
      diminta !== null && !ada && awal.s !== ''
        ? 'Salindia pada tautan ini tidak ada lagi. Rapat dibuka dari salindia pertama.'
        : '',
  }
}
