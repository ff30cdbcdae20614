import { formatBerunit, formatNilai } from '@/components/peta/data-peta'
import { getIndikator } from '@/indikator'
import { type DeretPeta, susunNilaiDeret } from '@/indikator/deret-peta'
import { getIsian, type Isian, isBanyakKosong, isSebagian } from '@/indikator/isian'
import { formatStatus } from '@/indikator/kata-status'
import type { NilaiTempat } from '@/indikator/model'
import { createSkalaRelatif, getSkalaTetap } from '@/indikator/skala-kelas'
import type { Indikator } from '@/indikator/tipe'
import type { Bulan } from '@/lib/periode'

/** What is drawn of one place. */
export interface AreaPeta {
  kode: string
  nama: string
  /** As printed, "–" without a value. */
  nilai: string
  isian: Isian
  /** The same with relative classes. */
  isianRelatif: Isian
  sebagian: boolean
  tempat: NilaiTempat
}

/** One map: an indicator in a month, for all places of the scope. */
export interface IsiPeta {
  indikator: Indikator
  bulan: Bulan
  akar: NilaiTempat
  kecamatan: AreaPeta[]
  desa: AreaPeta[]
}

function susunArea(indikator: Indikator, tempat: readonly NilaiTempat[]): AreaPeta[] {
  const tetap = getSkalaTetap(indikator)
  const relatif = createSkalaRelatif(tempat.map((n) => n.tercetak))
  return tempat.map((n) => ({
    kode: n.kode,
    nama: n.nama,
    nilai: formatNilai(indikator, n),
    isian: getIsian(tetap, n),
    isianRelatif: getIsian(relatif, n),
    sebagian: isSebagian(n),
    tempat: n,
  }))
}

/** Works out all areas of a month from the series; null for an indicator that no file defines. */
function susunIsi(d: DeretPeta, bulan: Bulan): IsiPeta | null {
  const indikator = getIndikator(d.indikator)
  const semua = indikator && d.tempat.map((t) => susunNilaiDeret(indikator, d, t, bulan))
  const akar = semua?.[0]
  if (!indikator || !akar) return null
  return {
    indikator,
    bulan,
    akar,
    kecamatan: susunArea(
      indikator,
      semua.filter((n) => n.kode.length === 8),
    ),
    desa: susunArea(
      indikator,
      semua.filter((n) => n.kode.length > 8),
    ),
  }
}

const terakhir = new WeakMap<DeretPeta, { bulan: Bulan; isi: IsiPeta | null }>()

/** What the map shows of an indicator in a month; null for an unknown indicator. Going back to the month seen last costs nothing. */
export function getIsi(d: DeretPeta, bulan: Bulan): IsiPeta | null {
  const ada = terakhir.get(d)
  if (ada?.bulan === bulan) return ada.isi
  const isi = susunIsi(d, bulan)
  terakhir.set(d, { bulan, isi })
  return isi
}

/** The value of any place of the scope; null outside of it. */
export function getNilaiTempat(isi: IsiPeta, kode: string): NilaiTempat | null {
  if (kode === isi.akar.kode) return isi.akar
  const daftar = kode.length > 8 ? isi.desa : isi.kecamatan
  return daftar.find((a) => a.kode === kode)?.tempat ?? null
}

/** Places of the same level to be ranked with: all kecamatan, or the desa of one kecamatan. */
export function listSesama(isi: IsiPeta, kode: string): NilaiTempat[] {
  const sesama = kode.length > 8 ? isi.desa.filter((d) => d.kode.startsWith(kode.slice(0, 8))) : isi.kecamatan
  return sesama.map((a) => a.tempat)
}

/** What a screen reader says of an area: name, value, how it stands to the target. */
export function formatBunyi({ indikator }: IsiPeta, a: AreaPeta): string {
  const kata = formatStatus(indikator, a.tempat)
  return a.isian === 'kosong'
    ? `${a.nama}: ${kata}`
    : `${a.nama}: ${formatBerunit(a.nilai, indikator.satuan)}, ${kata}`
}

/** Whether borders of kecamatan are dark: white ones show on colours only, and desa have white gaps already. */
export function isGarisGelap(isi: Pick<IsiPeta, 'kecamatan'>, perDesa: boolean): boolean {
  return perDesa || isBanyakKosong(isi.kecamatan)
}

/** Months of the series in which nobody in the scope reported. */
export function listBulanKosong({ bulan, tempat }: DeretPeta): Bulan[] {
  return bulan.filter((_, i) => (tempat[0]?.melapor[i] ?? 0) === 0)
}
