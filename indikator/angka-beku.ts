import { type Bulan, parseBulan } from '@/lib/periode'

interface AngkaTemuan {
  nilai: number
  /** Null where the slide does not name a month of its own: that of the meeting. */
  bulan: Bulan | null
  contoh: boolean
}

type Simpul = Record<string, unknown>

function getKodeIndikator(s: Simpul, warisan: string | null): string | null {
  const i = s.indikator
  if (i && typeof i === 'object' && 'kode' in i) return String(i.kode)
  return typeof i === 'string' ? i : warisan
}

function baca(s: Simpul, bulan: Bulan | null): AngkaTemuan | null {
  if (typeof s.tercetak !== 'number') return null
  return { nilai: s.tercetak, bulan, contoh: s.adaContoh === true }
}

function cari(
  simpul: unknown,
  indikator: string,
  kode: string,
  warisan: { indikator: string | null; bulan: Bulan | null },
): AngkaTemuan | null {
  if (!simpul || typeof simpul !== 'object') return null
  if (Array.isArray(simpul)) {
    for (const s of simpul) {
      const ada = cari(s, indikator, kode, warisan)
      if (ada) return ada
    }
    return null
  }
  const s = simpul as Simpul
  const bulan = parseBulan(typeof s.bulan === 'string' ? s.bulan : null) ?? warisan.bulan
  const punya = getKodeIndikator(s, warisan.indikator)
  if (punya === indikator && s.kode === kode && 'tercetak' in s) return baca(s, bulan)
  for (const [nama, isi] of Object.entries(s)) {
    const milik = nama === 'bawah' && typeof s.bawahIndikator === 'string' ? s.bawahIndikator : punya
    const ada = cari(isi, indikator, kode, { indikator: milik, bulan })
    if (ada) return ada
  }
  return null
}

/**
 * The printed value of an indicator for a place somewhere in the slides of a snapshot; null where no slide shows it or it had none.
 * Looks for `NilaiTempat` under an `indikator`, so that kinds of slides may come and go.
 */
export function cariAngkaBeku(isi: unknown, indikator: string, kode: string): AngkaTemuan | null {
  return cari(isi, indikator, kode, { indikator: null, bulan: null })
}
