import { AMBANG_PASTI, type Cocok, cocokkan } from './cocok'
import { normalisasiNama } from './nama'
import type { KonteksPeriksa } from './tipe'

export type Kecamatan = KonteksPeriksa['kecamatan'][number]
export type Desa = KonteksPeriksa['desa'][number]
export type Posyandu = KonteksPeriksa['posyandu'][number]

/** What a name was found to be: exactly one (`ingat`: by a spelling confirmed before), one that is certainly meant, several, or none. */
export type Temu<T> = { jenis: 'satu'; hasil: T; ingat?: true } | { jenis: 'banyak'; hasil: T[] } | Cocok<T>

/** The office's places, looked up by normalised name; within one kecamatan or desa only. */
export interface Acuan {
  konteks: KonteksPeriksa
  getKecamatan(kode: string): Kecamatan | null
  getDesa(kode: string): Desa | null
  findKecamatan(teks: string): Temu<Kecamatan>
  findDesa(teks: string, kodeKecamatan: string): Temu<Desa>
  /** Every desa of that name in the whole kabupaten: to explain, never to take. */
  listDesaSenama(teks: string): Desa[]
  findPosyandu(teks: string, kodeDesa: string): Temu<Posyandu>
  listPosyandu(kodeDesa: string): readonly Posyandu[]
}

function createIndeks<T>(isi: readonly T[], kunci: (x: T) => readonly string[]): Map<string, T[]> {
  const indeks = new Map<string, T[]>()
  for (const x of isi) {
    for (const k of new Set(kunci(x))) {
      const ada = indeks.get(k)
      if (ada) ada.push(x)
      else indeks.set(k, [x])
    }
  }
  return indeks
}

function createTemu<T>(
  ada: readonly T[] | undefined,
  ingat: readonly (T | undefined)[],
  lain: () => Cocok<T>,
): Temu<T> {
  if (!ada || ada.length === 0) {
    const [satu, dua] = ingat
    if (satu && !dua) return { jenis: 'satu', hasil: satu, ingat: true }
    return lain()
  }
  return ada.length === 1 ? { jenis: 'satu', hasil: ada[0] as T } : { jenis: 'banyak', hasil: [...ada] }
}

function createIngatan<T>(cari: (kunci: string) => T): (kunci: string) => T {
  const ingatan = new Map<string, T>()
  return (kunci) => {
    const ada = ingatan.get(kunci)
    if (ada !== undefined) return ada
    const hasil = cari(kunci)
    ingatan.set(kunci, hasil)
    return hasil
  }
}

/** Builds the indexes once per file. */
export function createAcuan(konteks: KonteksPeriksa): Acuan {
  const nama = createIngatan(normalisasiNama)
  const kecamatan = new Map(konteks.kecamatan.map((k) => [k.kode, k]))
  const desa = new Map(konteks.desa.map((d) => [d.kode, d]))
  const kecamatanMenurutNama = createIndeks(konteks.kecamatan, (k) => [nama(k.nama)])
  const desaMenurutNama = createIndeks(konteks.desa, (d) => [nama(d.nama)])
  const desaMenurutTempat = createIndeks(konteks.desa, (d) => [`${d.kodeKecamatan}|${nama(d.nama)}`])
  const desaMenurutKecamatan = createIndeks(konteks.desa, (d) => [d.kodeKecamatan])
  const posyanduMenurutNama = createIndeks(konteks.posyandu, (p) => [`${p.kodeDesa}|${nama(p.nama)}`])
  const posyanduMenurutAlias = createIndeks(konteks.posyandu, (p) =>
    p.alias.map((n) => `${p.kodeDesa}|${nama(n)}`),
  )
  const posyanduMenurutDesa = createIndeks(konteks.posyandu, (p) => [p.kodeDesa])
  const alias = (induk: string | undefined, teks: string) =>
    konteks.aliasWilayah?.get(`${induk ?? ''}|${nama(teks)}`) ?? ''

  const findDesa = createIngatan((kunci) => {
    const [kode = '', teks = ''] = kunci.split('\n')
    return createTemu(desaMenurutTempat.get(`${kode}|${nama(teks)}`), [desa.get(alias(kode, teks))], () =>
      cocokkan(teks, desaMenurutKecamatan.get(kode) ?? [], AMBANG_PASTI.wilayah),
    )
  })
  const findPosyandu = createIngatan((kunci) => {
    const [kode = '', teks = ''] = kunci.split('\n')
    const kunciNama = `${kode}|${nama(teks)}`
    return createTemu(posyanduMenurutNama.get(kunciNama), posyanduMenurutAlias.get(kunciNama) ?? [], () =>
      cocokkan(teks, posyanduMenurutDesa.get(kode) ?? [], AMBANG_PASTI.posyandu),
    )
  })
  return {
    konteks,
    getKecamatan: (kode) => kecamatan.get(kode) ?? null,
    getDesa: (kode) => desa.get(kode) ?? null,
    findKecamatan: createIngatan((teks) =>
      createTemu(
        kecamatanMenurutNama.get(nama(teks)),
        [kecamatan.get(alias(konteks.kecamatan[0]?.kode.slice(0, 5), teks))],
        () => cocokkan(teks, konteks.kecamatan, AMBANG_PASTI.wilayah),
      ),
    ),
    findDesa: (teks, kode) => findDesa(`${kode}\n${teks}`),
    listDesaSenama: (teks) => desaMenurutNama.get(nama(teks)) ?? [],
    findPosyandu: (teks, kode) => findPosyandu(`${kode}\n${teks}`),
    listPosyandu: (kode) => posyanduMenurutDesa.get(kode) ?? [],
  }
}
