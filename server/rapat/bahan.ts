import 'server-only'
import { getDb } from '@/db/client'
import { listPosyandu, type PosyanduLengkap } from '@/db/queries/posyandu'
import { listAnakWilayah, listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { INDIKATOR } from '@/indikator'
import { hitungTahap } from '@/indikator/corong-registrasi'
import { createTabelPosyandu, getKodePosyandu } from '@/indikator/jumlah-posyandu'
import { listKekurangan } from '@/indikator/kekurangan'
import { susunDeretLaju } from '@/indikator/ramalan-deret'
import type { BahanRapat, TempatRapat } from '@/indikator/rapat/bahan'
import { getTargetPada, listUkuran } from '@/indikator/susun'
import type { Cakupan } from '@/lib/cakupan'
import { namaKabupaten } from '@/lib/identitas'
import { type Bulan, geserBulan, getAkhirBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from '../loaders/dasar'
import { loadVonis } from '../loaders/laju'
import { listTenggat, susunPeristiwa } from '../loaders/panel-laju'
import { loadJanji } from '../loaders/tindak-lanjut-rapat'

/** Months back that the list of what is missing looks at. */
const JENDELA_KURANG = 3

type Tabel = BahanRapat['tabel']
type Target = Awaited<ReturnType<typeof loadTarget>>

/** What is frozen of which meeting. */
export interface RapatDipotret {
  id: number | null
  kodeWilayah: string
  /** Day of the meeting: what is late is judged on it. */
  tanggal: string
  bulan: Bulan
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

async function loadBawah(
  c: Cakupan,
  akar: Wilayah,
  tempat: readonly TempatRapat[],
  posyandu: readonly PosyanduLengkap[],
): Promise<Record<string, TempatRapat[]>> {
  const perDesa = kelompokkan(posyandu, (p) => [p.kodeDesa])
  const bawah = (kode: string, semua: readonly TempatRapat[], induk: (t: TempatRapat) => string) =>
    [kode, semua.filter((t) => induk(t) === kode)] as const
  if (akar.jenis === 'kabupaten') {
    const desa = (await listWilayah(getDb(), c)).filter(isDesa).map(
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
async function loadTabelRapat(
  c: Cakupan,
  akar: Wilayah,
  tempat: readonly TempatRapat[],
  bawah: Readonly<Record<string, TempatRapat[]>>,
  posyandu: readonly PosyanduLengkap[],
  dasar: DasarHalaman,
): Promise<Tabel> {
  const { bulan, deret, kabupaten } = dasar
  const ukuran = listUkuran(INDIKATOR)
  const kode = [...new Set([kabupaten, akar.kode, ...tempat.map((t) => t.kode)])]
  const kodeBawah = Object.values(bawah).flatMap((t) => t.map((x) => x.kode))
  const [utama, rinci] = await Promise.all([
    loadTabel(c, { kode }, deret[0] as Bulan, bulan, ukuran),
    akar.jenis === 'kabupaten'
      ? loadTabel(c, { kode: kodeBawah }, geserBulan(bulan, -1), bulan, ukuran)
      : createTabelPosyandu(posyandu, bulan),
  ])
  return (k, b) => utama(k, b) ?? rinci(k, b)
}

async function loadLajuRapat(
  c: Cakupan,
  dasar: DasarHalaman,
  kode: string,
  target: Target,
): Promise<BahanRapat['laju']> {
  const m = await loadVonis(c, dasar, kode, target)
  if (!m || !dasar.tanggalData) return null
  const tenggat = listTenggat(target, kode, dasar.tanggalData)
  const peristiwa = susunPeristiwa(tenggat, m.tempat)
  return {
    laju: m.laju,
    deret: susunDeretLaju({ laju: m.laju, langkah: m.langkah, tenggat, peristiwa }),
    tempat: m.tempat.map(({ kode, nama, sisa }) => ({ kode, nama, sisa })),
  }
}

function susunKeadaan(posyandu: readonly PosyanduLengkap[], dasar: DasarHalaman, tanggal: string | null) {
  const grup = kelompokkan(posyandu, (p) => [p.kodeDesa.slice(0, 8), p.kodeDesa, getKodePosyandu(p)])
  const kekurangan: BahanRapat['kekurangan'] = Object.fromEntries(
    [...grup].map(([kode, isi]) => [
      kode,
      listKekurangan(isi, dasar.bulan, tanggal).map(({ kode, jumlah }) => ({ kode, jumlah })),
    ]),
  )
  const tahap: BahanRapat['tahap'] = Object.fromEntries(
    [...grup].map(([kode, isi]) => [
      kode,
      hitungTahap(isi, dasar.tanggalData ?? '').map(({ kode, jumlah }) => ({ kode, jumlah })),
    ]),
  )
  return { kekurangan, tahap }
}

const getNamaWilayah = (w: Wilayah) =>
  w.jenis === 'kabupaten' ? `Kabupaten ${namaKabupaten}` : `Kecamatan ${w.nama}`

/**
 * Loads what a deck of this place is made from, as of now. `c` is the scope of the meeting's place itself (`getCakupanTempat`), so
 * that the deck of a kecamatan knows nothing of others but the sums of the kabupaten.
 */
export async function loadBahanRapat(c: Cakupan, akar: Wilayah, r: RapatDipotret): Promise<BahanRapat> {
  const db = getDb()
  const dasar = await loadDasar(r.bulan)
  const [anak, posyandu, target, janji] = await Promise.all([
    listAnakWilayah(db, c, akar.kode),
    listPosyandu(db, c, { wilayah: akar.kode }, geserBulan(r.bulan, 1 - JENDELA_KURANG), r.bulan),
    loadTarget(c),
    loadJanji(c, r),
  ])
  const tempat = anak.map(({ kode, nama, jenis, posyandu }): TempatRapat => ({ kode, nama, jenis, posyandu }))
  const bawah = await loadBawah(c, akar, tempat, posyandu)
  const [tabel, laju] = await Promise.all([
    loadTabelRapat(c, akar, tempat, bawah, posyandu, dasar),
    loadLajuRapat(c, dasar, akar.kode, target),
  ])
  const diminta = getTargetPada(target, 'registrasi', akar.kode, getAkhirBulan(r.bulan)) !== null
  return {
    akar: {
      kode: akar.kode,
      nama: akar.jenis === 'kabupaten' ? 'Kabupaten' : akar.nama,
      jenis: akar.jenis,
      posyandu: posyandu.length,
    },
    namaWilayah: getNamaWilayah(akar),
    bulan: r.bulan,
    deret: dasar.deret,
    tanggalData: dasar.tanggalData,
    tempat,
    atas: akar.jenis === 'kabupaten' ? [] : [{ kode: dasar.kabupaten, nama: 'Kabupaten' }],
    bawah,
    tabel,
    target,
    laju,
    ...susunKeadaan(posyandu, dasar, diminta ? dasar.tanggalData : null),
    janji,
  }
}
