import type { DeretPeta } from '@/indikator/deret-peta'
import type { TitikPosyandu } from '@/indikator/titik-posyandu'
import type { Bulan } from '@/lib/periode'

/** What this tab has fetched; the key holds the scope and the version of the data. Failed fetches are forgotten. */
const simpanan = new Map<string, Promise<unknown>>()
const selesai = new Map<string, unknown>()

function ambil<T>(sidik: string, alamat: string): Promise<T> {
  const kunci = `${sidik} ${alamat}`
  const ada = simpanan.get(kunci)
  if (ada) return ada as Promise<T>
  const baru = fetch(alamat).then(async (jawaban) => {
    if (!jawaban.ok) throw new Error(`${alamat}: ${jawaban.status}`)
    const isi = (await jawaban.json()) as T
    selesai.set(kunci, isi)
    return isi
  })
  simpanan.set(kunci, baru)
  baru.catch(() => simpanan.delete(kunci))
  return baru
}

const alamatDeret = (indikator: string, sampai: Bulan) =>
  `/api/peta/nilai?${new URLSearchParams({ indikator, sampai })}`

/** One indicator for all places and 24 months, from memory or the server; rejects when neither has it. */
export function loadDeret(sidik: string, indikator: string, sampai: Bulan): Promise<DeretPeta> {
  return ambil(sidik, alamatDeret(indikator, sampai))
}

/** The same, only if it is there already. */
export function getDeret(sidik: string, indikator: string, sampai: Bulan): DeretPeta | null {
  return (selesai.get(`${sidik} ${alamatDeret(indikator, sampai)}`) as DeretPeta | undefined) ?? null
}

const alamatPosyandu = (wilayah: string, bulan: Bulan) =>
  `/api/peta/posyandu?${new URLSearchParams({ wilayah, bulan })}`

/** All posyandu below a place with their stage at the end of the month. */
export function loadPosyandu(sidik: string, wilayah: string, bulan: Bulan): Promise<TitikPosyandu[]> {
  return ambil(sidik, alamatPosyandu(wilayah, bulan))
}
