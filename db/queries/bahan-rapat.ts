import { INDIKATOR } from '@/indikator'
import { hitungTahap } from '@/indikator/corong-registrasi'
import { createTabelPosyandu, getKodePosyandu } from '@/indikator/jumlah-posyandu'
import { JENDELA_KEKURANGAN, listKekurangan, UKURAN_KEKURANGAN } from '@/indikator/kekurangan'
import { susunDeretLaju } from '@/indikator/ramalan-deret'
import type { BahanRapat, TempatRapat } from '@/indikator/rapat/bahan'
import { type BarisTarget, createTabel, getTargetPada, listUkuran } from '@/indikator/susun'
import { hitungTerdaftar, listTenggat, susunLajuTempat, susunPeristiwa } from '@/indikator/tempat-laju'
import type { Cakupan } from '@/lib/cakupan'
import { namaKabupaten } from '@/lib/identitas'
import { type Bulan, geserBulan, getAkhirBulan, listBulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { getKeadaanData } from './keadaan'
import { listPosyandu, type PilihanPosyandu, type PosyanduLengkap } from './posyandu'
import { listRekap } from './rekap'
import { listTarget } from './target'
import { listAnakWilayah, listWilayah, type Wilayah } from './wilayah'

/** Months of a trend. */
const DERET = 24

type Tabel = BahanRapat['tabel']

/** Material without the promises, which change without a new version of the data, and without topics of the programme. */
export type BahanAngka = Omit<BahanRapat, 'janji' | 'topik'>

/** What all parts are loaded for. */
interface Saat {
  kabupaten: string
  bulan: Bulan
  deret: Bulan[]
  tanggalData: string | null
}

const isDesa = (w: Pick<Wilayah, 'jenis'>) => w.jenis === 'desa' || w.jenis === 'kelurahan'

function kelompokkan(
  posyandu: readonly PosyanduLengkap[],
  kode: (p: PosyanduLengkap) => readonly string[],
): Map<string, PosyanduLengkap[]> {
  const hasil = new Map<string, PosyanduLengkap[]>()
  for (const p of posyandu) {
    for (const k of kode(p)) {
      const ada = hasil.get(k)
      if (ada) ada.push(p)
      else hasil.set(k, [p])
    }
  }
  return hasil
}

async function getBawah(
  db: Sambungan,
  c: Cakupan,
  akar: Wilayah,
  tempat: readonly TempatRapat[],
  posyandu: readonly PosyanduLengkap[],
): Promise<Record<string, TempatRapat[]>> {
  const perDesa = kelompokkan(posyandu, (p) => [p.kodeDesa])
  const bawah = (kode: string, semua: readonly TempatRapat[], induk: (t: TempatRapat) => string) =>
    [kode, semua.filter((t) => induk(t) === kode)] as const
  if (akar.jenis === 'kabupaten') {
    const desa = (await listWilayah(db, c)).filter(isDesa).map(
      (w): TempatRapat => ({
        kode: w.kode,
        nama: w.nama,
        jenis: w.jenis,
        posyandu: perDesa.get(w.kode)?.length ?? 0,
      }),
    )
    return Object.fromEntries(tempat.map((t) => bawah(t.kode, desa, (d) => d.kode.slice(0, 8))))
  }
  return Object.fromEntries(
    tempat.map((t) => [
      t.kode,
      (perDesa.get(t.kode) ?? []).map(
        (p): TempatRapat => ({ kode: getKodePosyandu(p), nama: p.nama, jenis: 'posyandu', posyandu: 1 }),
      ),
    ]),
  )
}

/** Sums of the places over the months of a trend, and of those below them in this month and the one before. */
async function getTabel(
  db: Sambungan,
  c: Cakupan,
  akar: Wilayah,
  kode: readonly string[],
  kodeBawah: string[],
  { kabupaten, bulan, deret }: Saat,
): Promise<Tabel> {
  const ukuran = listUkuran(INDIKATOR)
  const [utama, rinci] = await Promise.all([
    listRekap(db, c, {
      kode: [...new Set([kabupaten, akar.kode, ...kode])],
      bulan: deret,
      ukuran,
    }),
    akar.jenis === 'kabupaten'
      ? listRekap(db, c, { kode: kodeBawah, bulan: [geserBulan(bulan, -1), bulan], ukuran })
      : [],
  ])
  return createTabel([...utama, ...rinci])
}

function susunLaju(
  kode: string,
  anak: readonly TempatRapat[],
  posyandu: readonly PosyanduLengkap[],
  target: readonly BarisTarget[],
  tanggal: string | null,
): BahanRapat['laju'] {
  if (tanggal === null) return null
  const baris = hitungTerdaftar(posyandu, tanggal)
  const { laju, langkah, tempat } = susunLajuTempat({ kode, anak, baris, target, tanggal })
  const tenggat = listTenggat(target, kode, tanggal)
  const deret = susunDeretLaju({ laju, langkah, tenggat, peristiwa: susunPeristiwa(tenggat, tempat) })
  return { laju, deret, tempat: tempat.map(({ kode, nama, sisa }) => ({ kode, nama, sisa })) }
}

function susunKeadaan(posyandu: readonly PosyanduLengkap[], saat: Saat, tanggal: string | null) {
  const grup = kelompokkan(posyandu, (p) => [p.kodeDesa.slice(0, 8), p.kodeDesa, getKodePosyandu(p)])
  const kekurangan: BahanRapat['kekurangan'] = Object.fromEntries(
    [...grup].map(([kode, isi]) => [
      kode,
      listKekurangan(isi, saat.bulan, tanggal).map(({ kode, jumlah }) => ({ kode, jumlah })),
    ]),
  )
  const tahap: BahanRapat['tahap'] = Object.fromEntries(
    [...grup].map(([kode, isi]) => [
      kode,
      hitungTahap(isi, saat.tanggalData ?? '').map(({ kode, jumlah }) => ({ kode, jumlah })),
    ]),
  )
  return { kekurangan, tahap }
}

const getNamaWilayah = (w: Wilayah) =>
  w.jenis === 'kabupaten' ? `Kabupaten ${namaKabupaten}` : `Kecamatan ${w.nama}`

async function getSaat(db: Sambungan, akar: Wilayah, bulan: Bulan): Promise<Saat> {
  const { tanggalData } = await getKeadaanData(db)
  const akhir = getAkhirBulan(bulan)
  return {
    kabupaten: akar.kode.slice(0, 5),
    bulan,
    deret: listBulan(geserBulan(bulan, 1 - DERET), bulan),
    tanggalData: tanggalData && tanggalData > akhir ? akhir : tanggalData,
  }
}

/**
 * What a deck of this place is made from, as of now. `c` is the scope of that place itself, so that the deck of a kecamatan knows
 * nothing of others but the sums of the kabupaten.
 */
export async function getBahanRapat(
  db: Sambungan,
  c: Cakupan,
  akar: Wilayah,
  bulan: Bulan,
): Promise<BahanAngka> {
  const saat = await getSaat(db, akar, bulan)
  // The deck of a kabupaten goes down to desa: of its posyandu only what is missing counts.
  const pilihan: PilihanPosyandu =
    akar.jenis === 'kabupaten' ? { tanpa: ['tepat'], ukuran: UKURAN_KEKURANGAN } : {}
  const [anak, posyandu, target] = await Promise.all([
    listAnakWilayah(db, c, akar.kode),
    listPosyandu(db, c, { wilayah: akar.kode }, geserBulan(bulan, 1 - JENDELA_KEKURANGAN), bulan, pilihan),
    listTarget(db, c),
  ])
  const tempat = anak.map(({ kode, nama, jenis, posyandu }): TempatRapat => ({ kode, nama, jenis, posyandu }))
  const bawah = await getBawah(db, c, akar, tempat, posyandu)
  const kodeBawah = Object.values(bawah).flatMap((t) => t.map((x) => x.kode))
  const rekap = await getTabel(
    db,
    c,
    akar,
    tempat.map((t) => t.kode),
    kodeBawah,
    saat,
  )
  const laju = susunLaju(akar.kode, tempat, posyandu, target, saat.tanggalData)
  const perPosyandu: Tabel = akar.jenis === 'kabupaten' ? () => null : createTabelPosyandu(posyandu, bulan)
  const diminta = getTargetPada(target, 'registrasi', akar.kode, getAkhirBulan(bulan)) !== null
  return {
    akar: {
      kode: akar.kode,
      nama: akar.jenis === 'kabupaten' ? 'Kabupaten' : akar.nama,
      jenis: akar.jenis,
      posyandu: posyandu.length,
    },
    namaWilayah: getNamaWilayah(akar),
    bulan,
    deret: saat.deret,
    tanggalData: saat.tanggalData,
    tempat,
    atas: akar.jenis === 'kabupaten' ? [] : [{ kode: saat.kabupaten, nama: 'Kabupaten' }],
    bawah,
    tabel: (kode, b) => rekap(kode, b) ?? perPosyandu(kode, b),
    target,
    laju,
    ...susunKeadaan(posyandu, saat, diminta ? saat.tanggalData : null),
  }
}
