import type { Feature, MultiPolygon } from 'geojson'
import { normalisasiNama } from '../nama'
import { formatDaftar } from '../sebut-daftar'
import { BatasDitolak } from './baca'
import { kelompokkan } from './kelompok'
import { parseKodeWilayah } from './kode'
import { isNamaBeda, type Padanan } from './padan'
import { formatRingkas, getNamaTempat, sebutBidang } from './sebut'
import type { KodeTemuanBatas, KonteksBatas, LapisanBatas, TemuanBatas } from './tipe'

type Temuan = Omit<TemuanBatas, 'lapisan' | 'tempat'>

const createTemuan = (
  tingkat: Temuan['tingkat'],
  kode: KodeTemuanBatas,
  pesan: string,
  saran: string | null = null,
): Temuan => ({ tingkat, kode, pesan, saran })

const getKodeKabupaten = (kode: string | null): string | null => {
  const t = parseKodeWilayah(kode)
  return t.jenis === 'kemendagri' ? t.kode.slice(0, 5) : null
}

const isAsing = (p: Padanan, konteks: KonteksBatas) => {
  const k = getKodeKabupaten(p.kodeBerkas)
  return k !== null && k !== konteks.kabupaten.kode
}

/** The kabupaten whose kecamatan most of these names are; null when none has half of them. */
function findKabupatenNama(
  nama: readonly string[],
  konteks: KonteksBatas,
): { nama: string; kode: string } | null {
  const normal = new Set(nama.filter(Boolean).map(normalisasiNama))
  const [terbaik] = konteks.kabupatenLain
    .map((k) => ({ k, n: k.kecamatan.filter((x) => normal.has(normalisasiNama(x))).length }))
    .filter(({ k, n }) => n >= 3 && n >= k.kecamatan.length * 0.5 && n >= normal.size * 0.3)
    .sort((a, b) => b.n - a.n)
  return terbaik && terbaik.k.kode !== konteks.kabupaten.kode ? terbaik.k : null
}

const kalimatKabupaten = (k: { nama: string; kode: string } | null, konteks: KonteksBatas) => ({
  pesan: `Ini bukan batas ${konteks.kabupaten.nama}${k ? `: kelihatannya ${k.nama} (${k.kode})` : ''}.`,
  saran: `Pilih berkas dengan kode berawalan ${konteks.kabupaten.kode}.`,
})

/** The refusal of a layer in which nothing of this kabupaten was found but much of another; null when it is of none. */
export function periksaKabupaten(
  fitur: readonly Feature<MultiPolygon>[],
  konteks: KonteksBatas,
): BatasDitolak | null {
  const nilai = fitur.flatMap((f) => Object.values(f.properties ?? {}).filter((v) => typeof v === 'string'))
  const lain = findKabupatenNama(nilai, konteks)
  if (!lain) return null
  const { pesan, saran } = kalimatKabupaten(lain, konteks)
  return new BatasDitolak(pesan, saran)
}

/** The kabupaten that the codes of a layer speak of most. */
function findKabupatenKode(padanan: readonly Padanan[], konteks: KonteksBatas) {
  const hitung = new Map<string, number>()
  for (const p of padanan) {
    const k = getKodeKabupaten(p.kodeBerkas)
    if (k) hitung.set(k, (hitung.get(k) ?? 0) + 1)
  }
  const [kode] = [...hitung].sort((a, b) => b[1] - a[1])[0] ?? []
  if (!kode || kode === konteks.kabupaten.kode) return null
  return konteks.kabupatenLain.find((k) => k.kode === kode) ?? { kode, nama: 'kabupaten/kota lain' }
}

function periksaAsal(padanan: readonly Padanan[], konteks: KonteksBatas): Temuan[] {
  if (padanan.some((p) => p.kode !== null)) {
    const asing = padanan.filter((p) => p.cara === 'dilewati' && isAsing(p, konteks))
    return asing.length === 0
      ? []
      : [
          createTemuan(
            'info',
            'dilewati',
            `${asing.length} bidang kabupaten lain di berkas ini tidak dipakai.`,
          ),
        ]
  }
  const lain =
    findKabupatenKode(padanan, konteks) ??
    findKabupatenNama(
      padanan.map((p) => p.namaBerkas ?? ''),
      konteks,
    )
  if (!lain) return []
  const { pesan, saran } = kalimatKabupaten(lain, konteks)
  return [createTemuan('galat', 'kabupaten-lain', pesan, saran)]
}

function periksaBps(l: LapisanBatas, padanan: readonly Padanan[], konteks: KonteksBatas): Temuan[] {
  const bps = padanan.filter((p) => parseKodeWilayah(p.kodeBerkas).jenis === 'bps')
  if (bps.length === 0) return []
  return [
    createTemuan(
      'peringatan',
      'kode-bps',
      `Kolom "${l.kolom.kode}" berisi kode BPS (misalnya ${bps[0]?.kodeBerkas}), bukan kode Kemendagri (${konteks.kabupaten.kode}…). Keduanya tidak sejalan, jadi ${bps.length} bidang dipadankan lewat nama.`,
      'Periksa padanannya, atau pakai berkas dengan kode Kemendagri.',
    ),
  ]
}

function periksaBelum(padanan: readonly Padanan[], konteks: KonteksBatas): Temuan[] {
  const belum = padanan.filter((p) => p.cara === 'belum')
  const salah = belum.filter((p) => p.kodeBerkas && parseKodeWilayah(p.kodeBerkas).jenis !== 'bps')
  const kosong = belum.filter((p) => !p.kodeBerkas)
  const hasil: Temuan[] = []
  if (salah.length > 0)
    hasil.push(
      createTemuan(
        'galat',
        'kode-tidak-dikenal',
        `Kode yang tidak ada di ${konteks.kabupaten.nama}: ${formatRingkas(salah.map(sebutBidang))}.`,
        'Pilih wilayahnya pada daftar padanan, atau lewati bidang itu.',
      ),
    )
  if (kosong.length > 0)
    hasil.push(
      createTemuan(
        'galat',
        'kode-kosong',
        `Tanpa kode, dan namanya tidak pasti: ${formatRingkas(kosong.map(sebutBidang))}.`,
        'Pilih wilayahnya pada daftar padanan, atau lewati bidang itu.',
      ),
    )
  const sisa = belum.length - salah.length - kosong.length
  if (sisa > 0)
    hasil.push(
      createTemuan(
        'galat',
        'perlu-dipilih',
        `${sisa} bidang belum dapat dipastikan dari namanya.`,
        'Pilih wilayahnya pada daftar padanan.',
      ),
    )
  return hasil
}

function periksaGanda(padanan: readonly Padanan[], konteks: KonteksBatas): Temuan[] {
  const perKode = kelompokkan(
    padanan.filter((p) => p.kode !== null),
    (p) => p.kode as string,
  )
  return [...perKode].flatMap(([kode, semua]) => {
    if (semua.length === 1) return []
    const nama = new Set(semua.map((p) => normalisasiNama(p.namaBerkas ?? '')))
    const sebut = `${getNamaTempat(kode, konteks)} (${kode})`
    const nomor = formatDaftar(semua.map((p) => String(p.nomor)))
    return nama.size === 1
      ? [
          createTemuan(
            'peringatan',
            'kode-ganda',
            `${sebut} ada di ${semua.length} bidang bernama sama (nomor ${nomor}); semuanya disatukan.`,
          ),
        ]
      : [
          createTemuan(
            'galat',
            'kode-ganda',
            `Kode ${kode} dipakai ${semua.length} bidang yang namanya berbeda: ${formatRingkas(semua.map(sebutBidang))}.`,
            'Perbaiki kodenya, atau pilih wilayah yang benar pada daftar padanan.',
          ),
        ]
  })
}

function periksaNama(padanan: readonly Padanan[], konteks: KonteksBatas): Temuan[] {
  const beda = padanan.filter((p) => isNamaBeda(p, konteks))
  if (beda.length === 0) return []
  const tempat = [...konteks.kecamatan, ...konteks.desa]
  const milikLain = beda.some((p) => tempat.some((t) => t.kode !== p.kode && t.nama === p.namaBerkas))
  const daftar = beda.map(
    (p) => `${p.kode} adalah ${getNamaTempat(p.kode ?? '', konteks)}, di berkas "${p.namaBerkas}"`,
  )
  return [
    createTemuan(
      milikLain ? 'galat' : 'peringatan',
      'kode-nama-beda',
      `Kode dan nama tidak cocok: ${formatRingkas(daftar)}.`,
      'Periksa kode mana yang benar; pilih wilayahnya pada daftar padanan.',
    ),
  ]
}

/** Missing kecamatan that carry the name of one that is there, with something added: split off after the file was made. */
function isPemekaran(hilang: readonly { nama: string }[], ada: readonly { nama: string }[]): boolean {
  return hilang.every((h) => ada.some((a) => h.nama.startsWith(`${a.nama} `)))
}

function periksaHilang(l: LapisanBatas, padanan: readonly Padanan[], konteks: KonteksBatas): Temuan[] {
  const ada = new Set(padanan.map((p) => p.kode))
  const semua = l.lapisan === 'desa' ? konteks.desa : konteks.kecamatan
  const hilang = semua.filter((t) => !ada.has(t.kode))
  if (hilang.length === 0 || hilang.length === semua.length) return []
  const nama = formatDaftar(hilang.map((h) => h.nama))
  if (
    l.lapisan === 'kecamatan' &&
    isPemekaran(
      hilang,
      semua.filter((t) => ada.has(t.kode)),
    )
  )
    return [
      createTemuan(
        'galat',
        'sebelum-pemekaran',
        `Berkas ini memuat ${semua.length - hilang.length} kecamatan, keadaan sebelum pemekaran: ${nama} belum ada.`,
        `Minta berkas dengan ${semua.length} kecamatan. Bila punya batas desa yang baru, unggah itu saja: batas kecamatan disusun darinya.`,
      ),
    ]
  return [
    createTemuan(
      'galat',
      'tidak-ada',
      `${hilang.length} dari ${semua.length} ${l.lapisan === 'desa' ? 'desa dan kelurahan' : 'kecamatan'} tidak ada di berkas: ${formatRingkas(
        hilang.map((h) => `${h.nama} (${h.kode})`),
        12,
      )}.`,
      'Lengkapi berkasnya, atau padankan bidang yang belum dikenal.',
    ),
  ]
}

/** What is wrong or worth knowing about the codes and names of a layer. */
export function periksaKode(
  l: LapisanBatas,
  padanan: readonly Padanan[],
  konteks: KonteksBatas,
): TemuanBatas[] {
  const asal = periksaAsal(padanan, konteks)
  const lain = asal.some((t) => t.tingkat === 'galat')
    ? []
    : [
        ...periksaBps(l, padanan, konteks),
        ...periksaBelum(padanan, konteks),
        ...periksaGanda(padanan, konteks),
        ...periksaNama(padanan, konteks),
        ...periksaHilang(l, padanan, konteks),
      ]
  const nama = padanan.filter((p) => p.cara === 'nama').length
  const info =
    nama > 0
      ? [
          createTemuan(
            'info',
            'dipadankan-nama',
            `${nama} bidang dikenali dari nama${l.lapisan === 'desa' ? ' kecamatan dan desanya' : 'nya'}, karena tanpa kode Kemendagri.`,
          ),
        ]
      : []
  return [...asal, ...lain, ...info].map((t) => ({ ...t, lapisan: l.lapisan, tempat: [] }))
}
