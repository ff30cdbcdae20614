import type { Feature, MultiPolygon } from 'geojson'
import { normalisasiNama } from '../nama'
import { parseKodeWilayah } from './kode'
import type { FiturBatas, KonteksBatas, Lapisan, LapisanBatas } from './tipe'

type Fitur = Feature<MultiPolygon>

const CUKUP = 0.5
const BERBEDA = 0.6
const NAMA_KODE = /^(kode|kd|id|code|kdc|kdcpum|kdppum|kdepum|kdbbps|kdcbps|iddesa|idkec)/i
const NAMA_INDUK = /^(nm?_?kec|kecamatan|wadmkc|namakec|nama_kec|kec|district)/i

interface Kolom {
  nama: string
  nilai: string[]
}

function listKolom(fitur: readonly Fitur[]): Kolom[] {
  const nama = new Set(fitur.flatMap((f) => Object.keys(f.properties ?? {})))
  return [...nama].map((n) => ({
    nama: n,
    nilai: fitur.map((f) => {
      const v: unknown = f.properties?.[n]
      return typeof v === 'string' || typeof v === 'number' ? String(v).trim().slice(0, 120) : ''
    }),
  }))
}

const bagian = (k: Kolom, sah: (v: string) => boolean) =>
  k.nilai.filter((v) => v !== '' && sah(v)).length / k.nilai.length
const keragaman = (k: Kolom) => new Set(k.nilai).size / k.nilai.length

function pilihKode(kolom: readonly Kolom[], lapisan: Lapisan): Kolom | null {
  const nilai = (k: Kolom) => {
    const kemendagri = bagian(k, (v) => {
      const t = parseKodeWilayah(v)
      return t.jenis === 'kemendagri' && t.lapisan === lapisan
    })
    const bps = bagian(k, (v) => {
      const t = parseKodeWilayah(v)
      return t.jenis === 'bps' && t.lapisan === lapisan
    })
    const dasar = Math.max(kemendagri, bps * 0.8)
    return dasar >= CUKUP && keragaman(k) >= BERBEDA
      ? dasar + keragaman(k) + (NAMA_KODE.test(k.nama) ? 0.1 : 0)
      : 0
  }
  return pilihTerbaik(kolom, nilai)
}

function pilihTerbaik(kolom: readonly Kolom[], nilai: (k: Kolom) => number): Kolom | null {
  const [terbaik] = kolom
    .map((k) => ({ k, n: nilai(k) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
  return terbaik?.k ?? null
}

function createPengenal(nama: readonly string[]): (v: string) => boolean {
  const dikenal = new Set(nama.map(normalisasiNama))
  return (v) => dikenal.has(normalisasiNama(v))
}

/** The column whose texts are mostly names of the list; `jumlahBeda` at least that share of different ones. */
function pilihNama(kolom: readonly Kolom[], kenal: (v: string) => boolean, beda: number): Kolom | null {
  return pilihTerbaik(kolom, (k) => {
    const n = bagian(k, kenal)
    return n >= 0.3 && keragaman(k) >= beda ? n + keragaman(k) / 10 : 0
  })
}

function tebakLapisan(kolom: readonly Kolom[], konteks: KonteksBatas, jumlah: number): Lapisan | null {
  if (pilihKode(kolom, 'desa')) return 'desa'
  if (pilihKode(kolom, 'kecamatan')) return 'kecamatan'
  const desa = pilihNama(kolom, createPengenal(konteks.desa.map((d) => d.nama)), BERBEDA)
  const kecamatan = pilihNama(kolom, createPengenal(konteks.kecamatan.map((k) => k.nama)), BERBEDA)
  if (desa && jumlah > konteks.kecamatan.length * 2) return 'desa'
  if (kecamatan) return 'kecamatan'
  return desa ? 'desa' : null
}

/**
 * Finds out by their content whether these are kecamatan or desa and which fields hold code, name and parent, and keeps
 * those three alone. Null when neither codes nor names of any place are there.
 */
export function kenaliLapisan(
  fitur: readonly Fitur[],
  asal: string,
  konteks: KonteksBatas,
): LapisanBatas | null {
  const kolom = listKolom(fitur)
  const lapisan = tebakLapisan(kolom, konteks, fitur.length)
  if (!lapisan) return null
  const kode = pilihKode(kolom, lapisan)
  const sisa = kolom.filter((k) => k !== kode)
  const nama = pilihNama(
    sisa,
    createPengenal((lapisan === 'desa' ? konteks.desa : konteks.kecamatan).map((w) => w.nama)),
    BERBEDA,
  )
  const calonNama =
    nama ?? sisa.find((k) => /^(nama|nm|name|namobj|wadm)/i.test(k.nama) && keragaman(k) >= BERBEDA) ?? null
  const lain = sisa.filter((k) => k !== calonNama)
  const induk =
    lapisan === 'desa'
      ? (pilihNama(lain, createPengenal(konteks.kecamatan.map((k) => k.nama)), 0) ??
        pilihTerbaik(lain, (k) => bagian(k, isKodeKecamatan)) ??
        lain.find((k) => NAMA_INDUK.test(k.nama)) ??
        null)
      : null
  const ambil = (k: Kolom | null, i: number) => k?.nilai[i] || null
  return {
    lapisan,
    asal,
    kolom: { kode: kode?.nama ?? null, nama: calonNama?.nama ?? null, induk: induk?.nama ?? null },
    fitur: fitur.map(
      (f, i): FiturBatas => ({
        type: 'Feature',
        properties: { kode: ambil(kode, i), nama: ambil(calonNama, i), induk: ambil(induk, i) },
        geometry: f.geometry,
      }),
    ),
  }
}

function isKodeKecamatan(v: string): boolean {
  const t = parseKodeWilayah(v)
  return t.jenis === 'kemendagri' && t.lapisan === 'kecamatan'
}
