import { hitungKemiripan, listUsulan, normalisasiNama } from '../nama'
import { parseKodeWilayah } from './kode'
import type { FiturBatas, KonteksBatas, LapisanBatas, PadananBatas, PilihanBatas } from './tipe'

type Tempat = { kode: string; nama: string; kodeKecamatan?: string }
export type Padanan = Omit<PadananBatas, 'luasKm2'>

const namaKecamatan = (konteks: KonteksBatas, kode: string | undefined) =>
  konteks.kecamatan.find((k) => k.kode === kode)?.nama ?? null

/** Code of the kecamatan that the parent field speaks of; null when it does not say or is not known. */
function getKodeInduk(induk: string | null, konteks: KonteksBatas): string | null {
  if (!induk) return null
  const t = parseKodeWilayah(induk)
  if (t.jenis === 'kemendagri') return konteks.kecamatan.find((k) => k.kode === t.kode)?.kode ?? null
  const nama = normalisasiNama(induk)
  return konteks.kecamatan.find((k) => normalisasiNama(k.nama) === nama)?.kode ?? null
}

function listCalon(lapisan: LapisanBatas['lapisan'], konteks: KonteksBatas, induk: string | null): Tempat[] {
  if (lapisan === 'kecamatan') return konteks.kecamatan
  return induk ? konteks.desa.filter((d) => d.kodeKecamatan === induk) : konteks.desa
}

/** Up to three places that may be meant: those of that very name first, then those of a like one. */
function susunUsulan(
  nama: string | null,
  calon: readonly Tempat[],
  semua: readonly Tempat[],
  konteks: KonteksBatas,
): PadananBatas['usulan'] {
  if (!nama) return []
  const normal = normalisasiNama(nama)
  const sama = semua.filter((t) => normalisasiNama(t.nama) === normal)
  const mirip = listUsulan(nama, [...new Set(calon.map((t) => t.nama))]).flatMap((u) =>
    calon.filter((t) => t.nama === u.teks),
  )
  const unik = [...new Map([...sama, ...mirip].map((t) => [t.kode, t])).values()]
  return unik
    .slice(0, 3)
    .map((t) => ({ kode: t.kode, nama: t.nama, induk: namaKecamatan(konteks, t.kodeKecamatan) }))
}

function padankan(
  f: FiturBatas,
  nomor: number,
  lapisan: LapisanBatas['lapisan'],
  pilihan: Record<string, string | null>,
  konteks: KonteksBatas,
): Padanan {
  const { kode: kodeBerkas, nama, induk } = f.properties
  const semua: readonly Tempat[] = lapisan === 'kecamatan' ? konteks.kecamatan : konteks.desa
  const dasar = { nomor, kodeBerkas, namaBerkas: nama, indukBerkas: induk }
  const kodeInduk = getKodeInduk(induk, konteks)
  const calon = listCalon(lapisan, konteks, kodeInduk)
  const usulan = () => susunUsulan(nama, calon, semua, konteks)
  const dipilih = pilihan[String(nomor)]
  if (dipilih === null) return { ...dasar, kode: null, cara: 'dilewati', usulan: usulan() }
  if (dipilih && semua.some((t) => t.kode === dipilih))
    return { ...dasar, kode: dipilih, cara: 'pilihan', usulan: usulan() }
  const terbaca = kodeBerkas ? parseKodeWilayah(kodeBerkas) : null
  if (terbaca?.jenis === 'kemendagri' && semua.some((t) => t.kode === terbaca.kode))
    return { ...dasar, kode: terbaca.kode, cara: 'kode', usulan: [] }
  // A desa is taken by name only within the kecamatan that the file names: eight names occur more than once.
  const bolehNama = lapisan === 'kecamatan' || kodeInduk !== null
  const asing = terbaca?.jenis === 'kemendagri'
  // A file of the whole province: what bears another kabupaten's code is none of ours.
  if (asing && !terbaca.kode.startsWith(`${konteks.kabupaten.kode}.`))
    return { ...dasar, kode: null, cara: 'dilewati', usulan: [] }
  const sama =
    nama && bolehNama && !asing ? calon.filter((t) => normalisasiNama(t.nama) === normalisasiNama(nama)) : []
  if (sama.length === 1) return { ...dasar, kode: sama[0]?.kode ?? null, cara: 'nama', usulan: [] }
  return { ...dasar, kode: null, cara: 'belum', usulan: usulan() }
}

/** Which place each feature is: by a person's choice, by code, else by kecamatan and name. Never by a name that is ambiguous. */
export function listPadanan(l: LapisanBatas, pilihan: PilihanBatas, konteks: KonteksBatas): Padanan[] {
  return l.fitur.map((f, i) => padankan(f, i + 1, l.lapisan, pilihan[l.lapisan] ?? {}, konteks))
}

/** Whether code and name of a matched feature speak of different places. */
export function isNamaBeda(p: Padanan, konteks: KonteksBatas): boolean {
  if (p.cara !== 'kode' || !p.namaBerkas || !p.kode) return false
  const tempat = [...konteks.kecamatan, ...konteks.desa].find((t) => t.kode === p.kode)
  return tempat ? hitungKemiripan(normalisasiNama(p.namaBerkas), normalisasiNama(tempat.nama)) < 0.5 : false
}
