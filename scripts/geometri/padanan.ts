import semuaPadanan from './padanan.json' with { type: 'json' }
import type { Desa, TitikSumber, Wilayah } from './sumber'

interface Padanan {
  /** New kecamatan → the kecamatan it was split from. */
  pemekaran: Record<string, string>
  /** Desa code today → [name today, code in the point list, name in the point list]. */
  ejaan: Record<string, string[]>
}

/** Positions found for the desa of a kabupaten, and what could not be found. */
export interface HasilPadanan {
  /** Desa code → [lon, lat]. */
  titik: Map<string, [number, number]>
  /** Points of other kabupaten. */
  luar: TitikSumber[]
  /** Desa found by code alone, or by a name that is unique in the kabupaten: worth a look. */
  lemah: Desa[]
  tanpaTitik: Desa[]
}

const rapikan = (nama: string) => nama.toLowerCase().replace(/[^a-z0-9]/g, '')

const satuSatunya = (daftar: TitikSumber[]) => (daftar.length === 1 ? daftar[0] : undefined)

/**
 * Points of the kabupaten, and all others. A kabupaten that got another code since (a new
 * province) is found by its name, and its points take the code of today.
 */
function pisahkan({ kode, nama }: Wilayah, sumber: TitikSumber[]) {
  const awalan = `${kode}.`
  const menurutKode = sumber.filter((t) => t.kode.startsWith(awalan))
  if (menurutKode.length > 0)
    return { calon: menurutKode, luar: sumber.filter((t) => !t.kode.startsWith(awalan)) }
  const senama = (t: TitikSumber) => rapikan(t.kabupaten) === rapikan(nama)
  return {
    calon: sumber.filter(senama).map((t) => ({ ...t, kode: awalan + t.kode.slice(awalan.length) })),
    luar: sumber.filter((t) => !senama(t)),
  }
}

/**
 * Finds the point of each desa: by code and name, by the table of respellings, by kecamatan
 * (or the one it was split from) and name, and last by a name unique among what is left over, or
 * by code alone. Throws when a row of the table no longer agrees with the two lists.
 */
export function listPadanan(wilayah: Wilayah, sumber: TitikSumber[]): HasilPadanan {
  const { pemekaran, ejaan }: Padanan = (semuaPadanan as Record<string, Padanan>)[wilayah.kode] ?? {
    pemekaran: {},
    ejaan: {},
  }
  const { calon: daftarCalon, luar } = pisahkan(wilayah, sumber)
  const calon = new Map(daftarCalon.map((t) => [t.kode, t]))
  const hasil: HasilPadanan = { titik: new Map(), luar, lemah: [], tanpaTitik: [] }
  const cocokkan = (daftar: Desa[], cari: (desa: Desa) => TitikSumber | undefined) =>
    daftar.filter((desa) => {
      const titik = cari(desa)
      if (!titik) return true
      calon.delete(titik.kode)
      hasil.titik.set(desa.kode, [titik.lon, titik.lat])
      return false
    })
  const senama = (desa: Desa, awalan: string) =>
    [...calon.values()].filter((t) => t.kode.startsWith(awalan) && rapikan(t.desa) === rapikan(desa.nama))

  const berubah = cocokkan(wilayah.desa, (desa) => {
    const titik = calon.get(desa.kode)
    return titik && rapikan(titik.desa) === rapikan(desa.nama) ? titik : undefined
  })
  const dikenal = cocokkan(berubah, (desa) => {
    const [nama = '', kode = '', namaSumber = ''] = ejaan[desa.kode] ?? []
    if (!kode) return undefined
    const titik = calon.get(kode)
    if (desa.nama !== nama || titik?.desa !== namaSumber)
      throw new Error(`Padanan ${desa.kode} tidak lagi cocok: ${desa.nama} / ${titik?.desa}`)
    return titik
  })
  const sisa = cocokkan(dikenal, (desa) =>
    satuSatunya(senama(desa, `${pemekaran[desa.kodeKecamatan] ?? desa.kodeKecamatan}.`)),
  )
  const takSenama = cocokkan(sisa, (desa) =>
    sisa.some((d) => d !== desa && rapikan(d.nama) === rapikan(desa.nama))
      ? undefined
      : satuSatunya(senama(desa, '')),
  )
  hasil.tanpaTitik = cocokkan(takSenama, (desa) => calon.get(desa.kode))
  hasil.lemah = sisa.filter((desa) => hasil.titik.has(desa.kode))
  return hasil
}
