import { listWilayahAcuan } from '@/db/data/wilayah'
import { INDIKATOR } from '@/indikator'
import { hitungLaju } from '@/indikator/laju-registrasi'
import { susunDeretLaju } from '@/indikator/ramalan-deret'
import { listAcara } from '@/indikator/rapat/acara'
import type { BahanRapat, JumlahKurang, JumlahTahap, TempatRapat } from '@/indikator/rapat/bahan'
import { susunIsiPotret } from '@/indikator/rapat/isi-potret'
import { type BarisRapat, susunModel } from '@/indikator/rapat/model'
import { getTataPetaRapat } from '@/indikator/rapat/tata-peta'
import type { Acara, ModelRapat, PetaRapat, TemplatRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import { type BarisTarget, createTabel, type JumlahTempat } from '@/indikator/susun'
import { type Bulan, geserBulan, geserHari, listBulan } from '@/lib/periode'
import { listTopikContoh } from './topik-contoh'

const KABUPATEN = '64.02'
const TANGGAL = '2025-10-24'
const BULAN: Bulan = '2025-10'
const BALITA = 40

/** What to make a deck of, and what is wrong with its data. */
export interface PilihanContoh {
  templat?: TemplatRapat
  /** Kecamatan that meets; left out: the kabupaten. */
  kecamatan?: string
  acara?: Acara[]
  /** The month asked for has no data. */
  tanpaData?: boolean
  /** Codes of kecamatan that have not reported the month. */
  tanpaLaporan?: string[]
  /** Names much longer than any tile. */
  namaPanjang?: boolean
  /** Every place has the same values. */
  semuaSama?: boolean
  tanpaTarget?: boolean
  tanpaPeta?: boolean
  tanpaPosyandu?: boolean
  tanpaJanji?: boolean
  /** How many times the promises of the sample stand in it. */
  ulangJanji?: number
  suntingan?: BarisRapat['suntingan']
  beku?: boolean
}

const wilayah = listWilayahAcuan(KABUPATEN)
const PANJANG = ' Seberang Hulu Mahakam Ulu Persiapan Transmigrasi Gabungan'

function listTempat(induk: string, p: PilihanContoh): TempatRapat[] {
  return wilayah
    .filter((w) => w.induk === induk)
    .map((w) => ({
      kode: w.kode,
      nama: p.namaPanjang ? `${w.nama}${PANJANG}` : w.nama,
      jenis: w.jenis as TempatRapat['jenis'],
      posyandu: p.tanpaPosyandu ? 0 : w.jenis === 'kecamatan' ? 4 * hitungDesa(w.kode) : 4,
    }))
    .sort((a, b) => a.nama.localeCompare(b.nama))
}

const hitungDesa = (kecamatan: string) => wilayah.filter((w) => w.induk === kecamatan).length

/** Made up: a number 0–99 that belongs to a place and a purpose. */
function getSeratus(kode: string, guna: number, p: PilihanContoh): number {
  if (p.semuaSama) return 50
  return [...kode].reduce((n, h) => (n * 31 + h.charCodeAt(0) + guna * 17) % 9973, 7) % 100
}

function susunDesa(kode: string, bulan: Bulan, ke: number, p: PilihanContoh): JumlahTempat {
  const n = p.tanpaPosyandu ? 0 : 4
  const kosong = bulan === BULAN && (p.tanpaData || p.tanpaLaporan?.includes(kode.slice(0, 8)))
  const jumlah: Record<string, number> = { posyandu: n }
  const sudah = getSeratus(kode.slice(0, 8), 3, p) > 15 || p.semuaSama
  const set = (u: string, x: number) => {
    jumlah[u] = x
  }
  for (const i of INDIKATOR) {
    if (i.kode === 'registrasi') continue
    const bagian = getSeratus(kode, i.kode.length, p) / 100
    if (kosong && i.kode !== 'laporan-masuk') continue
    for (const u of i.penyebut) if (jumlah[u] === undefined) set(u, u.startsWith('posyandu') ? n : n * BALITA)
    const [penyebut] = i.penyebut
    const dari = jumlah[penyebut ?? ''] ?? 0
    const nilai =
      i.kode === 'stunting'
        ? 0.1 + 0.1 * bagian + 0.001 * (24 - ke)
        : i.kode === 'laporan-masuk'
          ? kosong
            ? 0
            : 1
          : 0.6 + 0.4 * bagian
    const [satu, dua] = i.pembilang
    if (satu && jumlah[satu] === undefined) set(satu, Math.round(dari * nilai * (dua ? 0.8 : 1)))
    if (dua && jumlah[dua] === undefined) set(dua, Math.round(dari * nilai * 0.2))
    if (i.pendamping && jumlah[i.pendamping.pembilang] === undefined)
      set(i.pendamping.pembilang, Math.round(n * BALITA * 0.9))
    if (i.pendamping && jumlah[i.pendamping.penyebut] === undefined) set(i.pendamping.penyebut, n * BALITA)
  }
  if (!kosong || !p.tanpaData) set('posyandu_terdaftar', sudah ? n : Math.min(n, ke % 3))
  return {
    kode,
    bulan,
    jumlah,
    melapor: Object.fromEntries(Object.keys(jumlah).map((u) => [u, kosong ? 0 : n])),
    total: n,
    adaContoh: true,
  }
}

function jumlahkan(kode: string, bulan: Bulan, bawah: readonly JumlahTempat[]): JumlahTempat {
  const tambah = (ambil: (j: JumlahTempat) => Record<string, number>) => {
    const hasil: Record<string, number> = {}
    for (const j of bawah) for (const [u, n] of Object.entries(ambil(j))) hasil[u] = (hasil[u] ?? 0) + n
    return hasil
  }
  return {
    kode,
    bulan,
    jumlah: tambah((j) => j.jumlah),
    melapor: tambah((j) => j.melapor),
    total: bawah.reduce((n, j) => n + j.total, 0),
    adaContoh: true,
  }
}

const tabelSiap = new Map<string, ReturnType<typeof createTabel>>()

// 24 months of 258 places take a while: once per kind of data.
function loadTabelContoh(bulan: readonly Bulan[], p: PilihanContoh): ReturnType<typeof createTabel> {
  const kunci = JSON.stringify([p.tanpaData, p.tanpaLaporan, p.semuaSama, p.tanpaPosyandu])
  const tabel = tabelSiap.get(kunci) ?? susunTabel(bulan, p)
  tabelSiap.set(kunci, tabel)
  return tabel
}

function susunTabel(bulan: readonly Bulan[], p: PilihanContoh) {
  const desa = wilayah.filter((w) => w.jenis === 'desa' || w.jenis === 'kelurahan')
  const baris = bulan.flatMap((b, ke) => {
    const perDesa = desa.map((d) => susunDesa(d.kode, b, ke, p))
    const perKecamatan = wilayah
      .filter((w) => w.jenis === 'kecamatan')
      .map((k) =>
        jumlahkan(
          k.kode,
          b,
          perDesa.filter((d) => d.kode.startsWith(`${k.kode}.`)),
        ),
      )
    return [...perDesa, ...perKecamatan, jumlahkan(KABUPATEN, b, perKecamatan)]
  })
  return createTabel(baris)
}

function susunTarget(p: PilihanContoh): BarisTarget[] {
  if (p.tanpaTarget) return []
  return INDIKATOR.flatMap((i) =>
    i.target.map((t) => ({
      indikator: i.kode,
      kodeWilayah: KABUPATEN,
      mulai: t.mulai,
      tenggat: i.kode === 'registrasi' ? '2025-10-31' : (t.tenggat ?? null),
      nilai: t.nilai,
      sumber: t.sumber,
      sifat: t.sifat,
    })),
  )
}

const janji = (id: number, isi: Partial<TindakLanjutRingkas>): TindakLanjutRingkas => ({
  id,
  keputusan: 'Lengkapi SK pengurus semua posyandu',
  penanggungJawab: 'Kecamatan Tabang',
  tenggat: '2025-09-30',
  keadaan: 'terbuka',
  lewat: 24,
  angka: { teks: 'Registrasi Tabang 0,0 % → 0,0 %', membaik: null },
  asal: { judul: 'Rapat bulanan September 2025', tanggal: '2025-09-18' },
  indikator: 'registrasi',
  kodeWilayah: '64.02.12',
  ...isi,
})

const JANJI: TindakLanjutRingkas[] = [
  janji(1, {}),
  janji(2, {
    keputusan: 'Kirim timbangan dan alat ukur panjang badan ke delapan posyandu hulu',
    penanggungJawab: 'Dinas Kesehatan',
    tenggat: '2025-10-15',
    lewat: 9,
    keadaan: 'berjalan',
    angka: { teks: 'Stunting Kembang Janggut 19,3 % → 19,6 %', membaik: false },
    indikator: 'stunting',
    kodeWilayah: '64.02.10',
  }),
  janji(3, {
    keputusan: 'Rapat koordinasi dengan desa yang belum melapor',
    penanggungJawab: 'TP Posyandu',
    tenggat: '2025-10-31',
    lewat: null,
    angka: null,
    indikator: null,
    kodeWilayah: KABUPATEN,
  }),
  janji(4, {
    keputusan: 'Verifikasi berkas yang sudah diajukan',
    penanggungJawab: 'DPMD',
    tenggat: '2025-10-10',
    lewat: null,
    keadaan: 'selesai',
    angka: { teks: 'Registrasi 91,2 % → 96,5 %', membaik: true },
    kodeWilayah: KABUPATEN,
  }),
]

/** Material of a deck from made-up values; nothing of it is true. */
export function createBahanContoh(p: PilihanContoh = {}): BahanRapat {
  const akarKode = p.kecamatan ?? KABUPATEN
  const w = wilayah.find((x) => x.kode === akarKode)
  const tempat = listTempat(akarKode, p)
  const deret = listBulan(geserBulan(BULAN, -23), BULAN)
  const tabel = loadTabelContoh(deret, p)
  const target = susunTarget(p)
  const total = tempat.reduce((n, t) => n + t.posyandu, 0)
  const jadi = (kode: string) => tabel(kode, p.tanpaData ? '2025-09' : BULAN)?.jumlah.posyandu_terdaftar ?? 0
  const sudah = Math.min(total, jadi(akarKode))
  const langkah = Array.from({ length: 10 }, (_, i) => ({
    tanggal: geserHari(TANGGAL, -7 * i),
    jumlah: Math.floor(sudah / 10) + (i < sudah % 10 ? 1 : 0),
  })).reverse()
  const tenggat = p.tanpaTarget ? null : '2025-10-31'
  const laju = hitungLaju(langkah, total, TANGGAL, { persen: 100, tenggat })
  const semua = [...tempat, ...tempat.flatMap((t) => listTempat(t.kode, p))]
  const janjiSemua = Array.from({ length: p.ulangJanji ?? 1 }, (_, k) =>
    JANJI.map((t) => ({ ...t, id: t.id + 100 * k })),
  ).flat()
  const janjiSini = janjiSemua.filter((t) => !p.kecamatan || t.kodeWilayah.startsWith(p.kecamatan))
  const terbuka = janjiSini.filter((t) => t.keadaan !== 'selesai')
  return {
    akar: {
      kode: akarKode,
      nama: p.kecamatan ? (w?.nama ?? akarKode) : 'Kabupaten',
      jenis: p.kecamatan ? 'kecamatan' : 'kabupaten',
      posyandu: total,
    },
    namaWilayah: p.kecamatan ? `Kecamatan ${w?.nama}` : 'Kabupaten Kutai Kartanegara',
    bulan: BULAN,
    deret,
    tanggalData: p.tanpaData ? '2025-09-30' : TANGGAL,
    tempat,
    atas: p.kecamatan ? [{ kode: KABUPATEN, nama: 'Kabupaten' }] : [],
    bawah: Object.fromEntries(tempat.map((t) => [t.kode, listTempat(t.kode, p)])),
    tabel,
    target,
    laju: {
      laju,
      deret: susunDeretLaju({
        laju,
        langkah,
        tenggat: tenggat ? [{ mulai: '2025-07-01', tenggat, persen: 100, berlaku: true }] : [],
        peristiwa: [],
      }),
      tempat: tempat.map((t) => ({ kode: t.kode, nama: t.nama, sisa: t.posyandu - jadi(t.kode) })),
    },
    kekurangan: Object.fromEntries(
      semua.map((t): [string, JumlahKurang[]] => [
        t.kode,
        p.tanpaLaporan?.includes(t.kode) ? [{ kode: 'laporan', jumlah: t.posyandu }] : [],
      ]),
    ),
    tahap: Object.fromEntries(
      semua.map((t): [string, JumlahTahap[]] => {
        const jadi = tabel(t.kode, BULAN)?.jumlah.posyandu_terdaftar ?? 0
        return [
          t.kode,
          [
            { kode: 'belum' as const, jumlah: t.posyandu - jadi },
            { kode: 'terdaftar' as const, jumlah: jadi },
          ].filter((x) => x.jumlah > 0),
        ]
      }),
    ),
    janji: p.tanpaJanji
      ? { hitungan: { terbuka: 0, lewat: 0, selesai: 0 }, baris: [], adaContoh: false }
      : {
          hitungan: {
            terbuka: terbuka.length,
            lewat: terbuka.filter((t) => t.lewat !== null).length,
            selesai: janjiSini.length - terbuka.length,
          },
          baris: janjiSini,
          adaContoh: true,
        },
    topik: listTopikContoh(tempat, p),
  }
}

/** Outlines in a grid: squares instead of kecamatan. */
function createPetaContoh(tempat: readonly TempatRapat[]): PetaRapat {
  const area = tempat.map(({ kode, nama }, i) => {
    const x = (i % 5) * 124 + 2
    const y = Math.floor(i / 5) * 140 + 2
    return {
      kode,
      nama,
      x: x + 60,
      y: y + 68,
      cincin: [
        [x, y],
        [x + 120, y],
        [x + 120, y + 136],
        [x, y + 136],
      ] as [number, number][],
      pulau: [],
    }
  })
  const tinggi = Math.max(1, Math.ceil(tempat.length / 5)) * 140
  const sidik = `contoh-${area.map((a) => a.nama).join()}`
  return {
    alamat: '/api/rapat/peta/contohcontoh',
    sidik,
    lebar: 620,
    tinggi,
    tata: getTataPetaRapat(sidik, { lebar: 620, tinggi, area }),
    kataBatas: 'Batas perkiraan, bukan batas resmi',
    resmi: false,
    area,
  }
}

/** A whole deck by the real assembly from made-up values: all kinds of slides, a card for each kecamatan. */
export function createRapatContoh(p: PilihanContoh = {}): ModelRapat {
  const templat = p.templat ?? (p.kecamatan ? 'kecamatan' : 'bulanan-kabupaten')
  const acara = p.acara ?? [
    ...listAcara(templat),
    {
      id: 'teks',
      jenis: 'teks',
      menit: 3,
      judul: 'Jadwal bulan depan',
      baris: ['Laporan November paling lambat tanggal 5', 'Rapat berikutnya 20 November'],
    } satisfies Acara,
  ]
  const b = createBahanContoh(p)
  const baris: BarisRapat = {
    id: 1,
    templat,
    judul: p.namaPanjang
      ? 'Rapat koordinasi bulanan Tim Pembina Posyandu Kabupaten Kutai Kartanegara bersama seluruh camat dan perangkat daerah'
      : p.kecamatan
        ? 'Rapat kecamatan Oktober 2025'
        : 'Rapat bulanan Oktober 2025',
    kodeWilayah: b.akar.kode,
    tanggal: TANGGAL,
    tempat: 'Ruang rapat DPMD',
    bulan: BULAN,
    acara,
    suntingan: p.suntingan ?? {},
    keadaan: p.beku === false ? 'rencana' : 'berjalan',
    contoh: true,
  }
  return susunModel(baris, susunIsiPotret(b, acara), {
    aplikasi: 'Posyandu Kukar',
    peta: p.tanpaPeta ? null : createPetaContoh(b.tempat),
    beku: p.beku ?? true,
    potret: { id: p.beku === false ? 0 : 1, diambil: '2025-10-24T01:30:00.000Z', versiData: 7 },
  })
}

/** A deck of 60 slides and more: the agenda of the kabupaten with every card twice. */
export function createRapatPanjang(): ModelRapat {
  const acara = listAcara('bulanan-kabupaten')
  const kartu = acara.filter((a) => a.jenis === 'kecamatan')
  return createRapatContoh({
    acara: [...acara, ...kartu.map((a) => ({ ...a, id: 'ulang' })), ...sisaPanjang()],
  })
}

const sisaPanjang = (): Acara[] =>
  Array.from({ length: 12 }, (_, i) => ({
    id: `tambahan-${i + 1}`,
    jenis: (['peta', 'peringkat', 'tertinggal', 'tren'] as const)[i % 4] ?? 'peta',
    menit: 2,
    indikator: ['partisipasi-kader', 'ds', 'posyandu-aktif'][i % 3] ?? 'ds',
  }))
