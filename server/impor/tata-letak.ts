import { getJudulKolom, getKolom } from '@/impor/kolom'
import type { KolomTanya, LembarTerbaca } from '@/impor/tipe'
import type { KodeTemplat } from '@/indikator/tipe'

/** Prefix of the fields of the form, before the remembered heading. */
const AWALAN = 'arti|'
const BOLEH_GANDA = 'catatan'

/** The headings of all sheets of a draft, each once: what differs between sheets is asked once too. */
export function listTanya(lembar: readonly LembarTerbaca[]): KolomTanya[] {
  const semua = new Map<string, KolomTanya>()
  for (const k of lembar.flatMap((l) => l.tanya ?? [])) if (!semua.has(k.kunci)) semua.set(k.kunci, k)
  return [...semua.values()]
}

/** Whether a heading waits for a person's word. */
export const isDitanyakan = (k: KolomTanya): boolean => k.dasar === 'mirip' || k.dasar === 'tanya'

/**
 * What a form says about the columns: remembered heading → meaning, null for columns left out. Headings that are known by name and
 * were left so are not part of it. Or the sentence why it can't be.
 */
export function parseTataLetak(
  isian: FormData,
  lembar: readonly LembarTerbaca[],
  templat: KodeTemplat,
): { kolom: Record<string, string | null> } | { galat: string } {
  const kolom: Record<string, string | null> = {}
  const dipakai = new Map<string, KolomTanya>()
  for (const k of listTanya(lembar)) {
    const nilai = isian.get(AWALAN + k.kunci)
    const untuk = typeof nilai === 'string' ? nilai || null : k.untuk
    if (untuk !== null && getKolom(templat, untuk) === null) return { galat: 'Arti kolom tidak dikenal.' }
    const lain = untuk === null ? undefined : dipakai.get(untuk)
    if (lain && untuk !== BOLEH_GANDA) {
      const arti = getJudulKolom(templat, untuk ?? '')
      return {
        galat: `${arti} dipilih untuk dua kolom: "${lain.judul}" (${lain.kolom}) dan "${k.judul}" (${k.kolom}). Pilih satu, abaikan yang lain.`,
      }
    }
    if (untuk !== null) dipakai.set(untuk, k)
    const sesuaiNama = untuk === k.untuk && (k.dasar === 'nama' || k.dasar === 'abaikan')
    if (!sesuaiNama) kolom[k.kunci] = untuk
  }
  return { kolom }
}
