import type { Feature, MultiPolygon } from 'geojson'
import type { TopologiDesa } from '@/lib/topologi'
import { BatasDitolak, bacaBerkasBatas, type LapisanMentah } from './baca'
import { kenaliLapisan } from './kolom'
import { rapikanKoordinat } from './koordinat'
import { listPadanan, type Padanan } from './padan'
import { periksaBentuk, periksaDesaLuar } from './periksa-bentuk'
import { periksaKabupaten, periksaKode } from './periksa-kode'
import { rapikanPoligon } from './poligon'
import { getNamaTempat } from './sebut'
import { type FiturBerkode, gabungkan, larutkan, susunTopologi } from './susun'
import type {
  BerkasBatas,
  KonteksBatas,
  LapisanBatas,
  PemeriksaanBatas,
  PilihanBatas,
  RingkasLapisan,
  TemuanBatas,
} from './tipe'

/** What a file was read as: kept with the draft, so that a new matching needs no new upload. */
export interface BahanBatas {
  lapisan: LapisanBatas[]
  temuan: TemuanBatas[]
}

export type HasilBaca = BahanBatas | { ditolak: TemuanBatas }

/** A checked set with what would be drawn; a topology is null while a finding keeps its layer out. */
export interface HasilBatas {
  pemeriksaan: PemeriksaanBatas
  kecamatan: string | null
  desa: string | null
}

const tolak = (pesan: string, saran: string | null): { ditolak: TemuanBatas } => ({
  ditolak: { tingkat: 'galat', kode: 'berkas-ditolak', lapisan: null, pesan, saran, tempat: [] },
})

type FiturMentah = Feature<MultiPolygon>

/** The polygons of a layer; what is none is counted and left out. */
function ambilPoligon(l: LapisanMentah): { fitur: FiturMentah[]; temuan: TemuanBatas[] } {
  const jenis = new Map<string, number>()
  const fitur = l.fitur.flatMap((f): FiturMentah[] => {
    const geometry = rapikanPoligon(f?.geometry)
    if (geometry) return [{ type: 'Feature', properties: f.properties ?? {}, geometry }]
    const nama = f?.geometry?.type ?? 'tanpa bentuk'
    jenis.set(nama, (jenis.get(nama) ?? 0) + 1)
    return []
  })
  if (jenis.size === 0) return { fitur, temuan: [] }
  const daftar = [...jenis].map(([j, n]) => `${n} ${SEBUTAN_JENIS[j] ?? j}`).join(', ')
  const temuan: TemuanBatas = {
    tingkat: 'peringatan',
    kode: 'bukan-poligon',
    lapisan: null,
    pesan: `"${l.asal}": ${daftar} bukan bidang dan tidak dipakai.`,
    saran: null,
    tempat: [],
  }
  return { fitur, temuan: [temuan] }
}

const SEBUTAN_JENIS: Readonly<Record<string, string>> = {
  Point: 'titik',
  MultiPoint: 'titik',
  LineString: 'garis',
  MultiLineString: 'garis',
  Polygon: 'bidang rusak',
  MultiPolygon: 'bidang rusak',
}

async function bacaLapisan(l: LapisanMentah, konteks: KonteksBatas): Promise<BahanBatas> {
  const { fitur, temuan } = ambilPoligon(l)
  if (fitur.length === 0) return { lapisan: [], temuan }
  const rapi = await rapikanKoordinat(fitur, konteks)
  const lapisan = kenaliLapisan(rapi.fitur, l.asal, konteks)
  if (!lapisan) {
    const asing = periksaKabupaten(rapi.fitur, konteks)
    if (asing) throw asing
    const kolom = [...new Set(rapi.fitur.flatMap((f) => Object.keys(f.properties ?? {})))].slice(0, 8)
    temuan.push({
      tingkat: 'peringatan',
      kode: 'lapisan-tidak-jelas',
      lapisan: null,
      pesan: `"${l.asal}" (${fitur.length} bidang) tidak memuat kode atau nama kecamatan maupun desa yang dikenal. Kolomnya: ${kolom.join(', ') || 'tidak ada'}.`,
      saran: 'Sertakan kolom kode Kemendagri (64.02.06) atau nama kecamatan dan desa.',
      tempat: [],
    })
    return { lapisan: [], temuan }
  }
  return {
    lapisan: [lapisan],
    temuan: [...temuan, ...rapi.temuan.map((t) => ({ ...t, lapisan: lapisan.lapisan }))],
  }
}

/** Reads the files of one upload into layers of kecamatan and desa, or says why nothing of them can be used. */
export async function bacaBatas(berkas: readonly BerkasBatas[], konteks: KonteksBatas): Promise<HasilBaca> {
  try {
    const hasil: BahanBatas = { lapisan: [], temuan: [] }
    for (const l of await bacaBerkasBatas(berkas)) {
      const satu = await bacaLapisan(l, konteks)
      hasil.lapisan.push(...satu.lapisan)
      hasil.temuan.push(...satu.temuan)
    }
    if (hasil.lapisan.length === 0) {
      const [t] = hasil.temuan
      return tolak(
        t?.pesan ?? 'Tidak ada batas wilayah di dalam berkas ini.',
        t?.saran ?? 'Unggah bidang (poligon) kecamatan atau desa.',
      )
    }
    for (const jenis of ['kecamatan', 'desa'] as const) {
      const sama = hasil.lapisan.filter((l) => l.lapisan === jenis)
      if (sama.length > 1)
        return tolak(
          `Ada ${sama.length} lapisan ${jenis}: ${sama.map((l) => `"${l.asal}"`).join(' dan ')}.`,
          'Kirim satu lapisan kecamatan, dan bila ada satu lapisan desa.',
        )
    }
    return hasil
  } catch (galat) {
    if (galat instanceof BatasDitolak) return tolak(galat.pesan, galat.saran)
    throw galat
  }
}

function susunBerkode(l: LapisanBatas, padanan: readonly Padanan[], konteks: KonteksBatas): FiturBerkode[] {
  const berkode = l.fitur.flatMap((f, i) => {
    const kode = padanan[i]?.kode
    return kode ? [{ ...f, kode }] : []
  })
  const induk = new Map(konteks.desa.map((d) => [d.kode, d.kodeKecamatan]))
  return [...gabungkan(berkode)].map(([kode, geometry]) => ({
    kode,
    nama: getNamaTempat(kode, konteks),
    induk: induk.get(kode) ?? null,
    geometry,
  }))
}

interface LapisanTerperiksa {
  fitur: FiturBerkode[]
  ringkas: RingkasLapisan
  temuan: TemuanBatas[]
}

async function periksaLapisan(
  l: LapisanBatas,
  pilihan: PilihanBatas,
  konteks: KonteksBatas,
): Promise<LapisanTerperiksa> {
  const padanan = listPadanan(l, pilihan, konteks)
  const fitur = susunBerkode(l, padanan, konteks)
  const kode = periksaKode(l, padanan, konteks)
  const bentuk = await periksaBentuk(l.lapisan, fitur, konteks)
  const luas = (k: string | null) => (k ? (bentuk.luas.get(k) ?? 0) : 0)
  return {
    fitur,
    temuan: [...kode, ...bentuk.temuan],
    ringkas: {
      lapisan: l.lapisan,
      asal: l.asal,
      kolom: l.kolom,
      fitur: l.fitur.length,
      cocok: fitur.length,
      dari: (l.lapisan === 'desa' ? konteks.desa : konteks.kecamatan).length,
      luasKm2: [...bentuk.luas.values()].reduce((n, k) => n + k, 0),
      padanan: padanan.map((p) => ({ ...p, luasKm2: luas(p.kode) })),
    },
  }
}

const createDisederhanakan = (lapisan: 'kecamatan' | 'desa', meter: number, byte: number): TemuanBatas => ({
  tingkat: 'info',
  kode: 'disederhanakan',
  lapisan,
  pesan: `Garis ${lapisan} disederhanakan sekitar ${meter} meter untuk layar (${Math.ceil(byte / 1000)} kB); batas bersama tetap berimpit, pulau di bawah 5 hektare tidak digambar.`,
  saran: null,
  tempat: [],
})

/**
 * Matches, checks and tidies what was read. Desa that did not pass are left out of the set; without a layer of kecamatan
 * they are made of the desa. Topologies are null where a finding of level `galat` stands in the way.
 */
export async function periksaBatas(
  bahan: BahanBatas,
  pilihan: PilihanBatas,
  konteks: KonteksBatas,
): Promise<HasilBatas> {
  const temuan = [...bahan.temuan]
  const hasil: Partial<Record<'kecamatan' | 'desa', LapisanTerperiksa>> = {}
  for (const l of bahan.lapisan) {
    const satu = await periksaLapisan(l, pilihan, konteks)
    hasil[l.lapisan] = satu
    temuan.push(...satu.temuan)
  }
  const lolos = (lapisan: 'kecamatan' | 'desa') =>
    hasil[lapisan] !== undefined && !temuan.some((t) => t.tingkat === 'galat' && t.lapisan === lapisan)
  const teks: Pick<HasilBatas, 'kecamatan' | 'desa'> = { kecamatan: null, desa: null }
  const susun = async (lapisan: 'kecamatan' | 'desa', fitur: readonly FiturBerkode[]) => {
    const s = await susunTopologi(fitur, lapisan)
    teks[lapisan] = s.teks
    temuan.push(createDisederhanakan(lapisan, s.meter, s.teks.length))
    return s.topologi
  }
  const { kecamatan, desa } = hasil
  if (desa && lolos('desa')) {
    const topologi = await susun('desa', desa.fitur)
    if (kecamatan) temuan.push(...periksaDesaLuar(topologi as TopologiDesa, kecamatan.fitur))
  }
  if (kecamatan && lolos('kecamatan')) await susun('kecamatan', kecamatan.fitur)
  else if (!kecamatan && desa && teks.desa !== null) {
    const nama = new Map(konteks.kecamatan.map((k) => [k.kode, k.nama]))
    await susun('kecamatan', await larutkan(desa.fitur, nama))
    temuan.push({
      tingkat: 'info',
      kode: 'disederhanakan',
      lapisan: 'kecamatan',
      pesan: 'Berkas ini tanpa lapisan kecamatan: batas kecamatan disusun dari batas desanya.',
      saran: null,
      tempat: [],
    })
  }
  // Desa without their kecamatan would be drawn over the lines of another source.
  if (teks.kecamatan === null) teks.desa = null
  const ukur = (t: string | null) => (t === null ? null : t.length)
  return {
    ...teks,
    pemeriksaan: {
      temuan,
      lapisan: Object.values(hasil).map((h) => h.ringkas),
      ukuran: { kecamatan: ukur(teks.kecamatan), desa: ukur(teks.desa) },
    },
  }
}
