import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { bagiTotal, getAcak } from '@/db/contoh/acak'
import { type Contoh, createContoh, TANGGAL_CONTOH } from '@/db/contoh/contoh'
import { listWilayahAcuan } from '@/db/data/wilayah'
import { normalisasiNama } from '@/impor/nama'
import { getIndikator, UKURAN } from '@/indikator'
import { getTercetak, hitung } from '@/indikator/hitung'
import { getTahapPada, POLA_NOMOR } from '@/indikator/tahap-registrasi'
import { hitungTurunan } from '@/indikator/turunan'
import { type Bulan, listBulan } from '@/lib/periode'

const wilayah = listWilayahAcuan('64.02')
const semua = createContoh({ wilayah, kabupaten: '64.02' })
// Told in the last months only, by a maker of its own.
const INSENTIF = new Set(['kader_penerima', 'operasional_diterima'])

/** The monthly reports: surveys and other templates bring values of their own. */
const contoh: Contoh = {
  ...semua,
  fakta: semua.fakta.filter(
    (f) => UKURAN.get(f.ukuran)?.templat.includes('laporan-bulanan') && !INSENTIF.has(f.ukuran),
  ),
}
const bulan = listBulan(contoh.bulanAwal, contoh.bulanAkhir)
const OKTOBER: Bulan = '2025-10'

type Laporan = Record<string, number>

function susun(c: Contoh) {
  const data = c.posyandu.map(() => ({
    nilai: new Map<Bulan, Laporan>(),
    tepat: new Map<Bulan, boolean>(),
    peristiwa: [] as Contoh['registrasi'],
  }))
  for (const f of c.fakta) {
    const nilai = data[f.posyandu]?.nilai as Map<Bulan, Laporan>
    const laporan = nilai.get(f.bulan) ?? {}
    laporan[f.ukuran] = f.nilai
    nilai.set(f.bulan, laporan)
  }
  for (const r of c.registrasi) data[r.posyandu]?.peristiwa.push(r)
  return data
}

const data = susun(contoh)

/** Sums of all measures over the posyandu whose kode desa starts with `awalan`. */
function jumlahkan(awalan: string, b: Bulan): Laporan {
  const hasil: Laporan = {}
  for (const [i, p] of contoh.posyandu.entries()) {
    const d = data[i]
    if (!d || !p.kodeDesa.startsWith(awalan)) continue
    for (const isi of [d.nilai.get(b) ?? {}, hitungTurunan(d, b)])
      for (const [k, n] of Object.entries(isi)) hasil[k] = (hasil[k] ?? 0) + n
  }
  return hasil
}

function getCetak(kode: string, awalan: string, b: Bulan): number {
  const i = getIndikator(kode)
  if (!i) throw new Error(kode)
  return getTercetak(i, hitung(i, jumlahkan(awalan, b))) as number
}

const kecamatan = wilayah.filter((w) => w.jenis === 'kecamatan')
const laporanSemua = data.flatMap((d) => [...d.nilai.values()])
const hash = (isi: unknown) => createHash('sha256').update(JSON.stringify(isi)).digest('hex').slice(0, 16)

describe('generator', () => {
  test('the same input gives the same set, on every machine', () => {
    expect(hash(createContoh({ wilayah, kabupaten: '64.02' }))).toBe(hash(semua))
    expect(hash(contoh)).toBe('3825311fc76d5754')
  })

  test('7 is split by weights 1, 1, 2 with caps 1, 9, 3 as 1, 3, 3', () => {
    expect(bagiTotal(7, [1, 1, 2], [1, 9, 3])).toEqual([1, 3, 3])
    expect(bagiTotal(9, [1, 0], [5, 5])).toEqual([5, 0])
    expect(getAcak('a', 1)).toBe(getAcak('a|1'))
  })

  test('the small set: 44 posyandu, one per desa of three kecamatan, 13 months', () => {
    const c = createContoh({ wilayah, kabupaten: '64.02', ringkas: true })
    expect(new Set(c.posyandu.map((p) => p.kodeDesa)).size).toBe(44)
    expect(c.posyandu).toHaveLength(14 + 11 + 19)
    expect([c.bulanAwal, c.bulanAkhir]).toEqual(['2024-10', '2025-10'])
  })

  test.each(['64.74', '32.73', '11.01'])(
    'another kabupaten (%s) gets four posyandu in each desa',
    (kabupaten) => {
      const lain = listWilayahAcuan(kabupaten)
      const c = createContoh({ wilayah: lain, kabupaten })
      const desa = lain.filter((w) => w.jenis === 'desa' || w.jenis === 'kelurahan')
      expect(c.posyandu).toHaveLength(desa.length * 4)
      expect(new Set(c.posyandu.map((p) => p.kodeDesa)).size).toBe(desa.length)
    },
  )
})

describe('posyandu', () => {
  test('827 = 582 in desa + 245 in kelurahan, every desa has one', () => {
    const kelurahan = contoh.posyandu.filter((p) => p.kodeDesa.split('.')[3]?.startsWith('1')).length
    expect([contoh.posyandu.length, contoh.posyandu.length - kelurahan, kelurahan]).toEqual([827, 582, 245])
    expect(new Set(contoh.posyandu.map((p) => p.kodeDesa)).size).toBe(237)
  })

  test('per kecamatan at most one more than in the Dinkes table of 2024: Tenggarong 99, Loa Janan 64, Tabang 20', () => {
    const n = (kode: string) => contoh.posyandu.filter((p) => p.kodeKecamatan === kode).length
    expect([n('64.02.06'), n('64.02.03'), n('64.02.12'), n('64.02.10'), n('64.02.18')]).toEqual([
      99, 64, 20, 20, 16,
    ])
  })

  test('names are unique within a desa, as the importer compares them, and the winner of 2025 is there', () => {
    expect(new Set(contoh.posyandu.map((p) => `${p.kodeDesa}|${normalisasiNama(p.nama)}`)).size).toBe(827)
    const sukaDamai = wilayah.find((w) => w.nama === 'Suka Damai')?.kode
    expect(contoh.posyandu.some((p) => p.kodeDesa === sukaDamai && p.nama === 'Anggrek')).toBe(true)
  })

  test('kader in the SK sum to the published 8.620 = 5.933 in desa + 2.687 in kelurahan', () => {
    const kader = (jenis: string) =>
      contoh.posyandu
        .filter((p) => p.kodeDesa.split('.')[3]?.startsWith(jenis))
        .reduce((n, p) => n + p.kader, 0)
    expect([kader('2'), kader('1')]).toEqual([5933, 2687])
  })
})

const BULANAN = [...UKURAN].filter(
  ([kode, u]) => u.templat.includes('laporan-bulanan') && !INSENTIF.has(kode),
)

describe('months', () => {
  test('every report holds every imported measure within its bounds, and parts are never larger than the whole', () => {
    for (const l of laporanSemua) {
      expect(Object.keys(l)).toHaveLength(BULANAN.length)
      for (const [kode, u] of BULANAN) {
        const n = l[kode] as number
        if (!(Number.isInteger(n) && n >= 0 && n <= u.maks)) expect.fail(`${kode} = ${n}`)
        if (u.bagianDari && n > (l[u.bagianDari] as number)) expect.fail(`${kode} > ${u.bagianDari}`)
      }
      const n = (kode: string) => l[kode] as number
      if (n('balita_naik') + n('balita_tidak_naik') > n('balita_ditimbang')) expect.fail('N + T > D')
      if (n('balita_pendek') + n('balita_sangat_pendek') > n('balita_diukur')) expect.fail('pendek > diukur')
    }
  })

  test('October 2025 prints what the news said: 93,0 % of kader present, 14,9 % stunted', () => {
    expect(getCetak('partisipasi-kader', '64.02', OKTOBER)).toBe(93)
    expect(getCetak('stunting', '64.02', OKTOBER)).toBe(14.9)
  })

  test('stunting falls from 17,5 over 24 months, never by more than 0,4 points from one to the next', () => {
    const garis = bulan.map((b) => getCetak('stunting', '64.02', b))
    expect(garis).toHaveLength(24)
    expect(garis[0]).toBe(17.5)
    for (const [i, n] of garis.entries())
      if (i > 0) expect(Math.abs(n - (garis[i - 1] as number))).toBeLessThan(0.41)
  })

  test('upstream is worst: Tabang, Kembang Janggut, Kenohan, Muara Wis, Muara Muntai; Tenggarong is lowest', () => {
    const urut = kecamatan
      .map((k) => ({ nama: k.nama, n: getCetak('stunting', k.kode, OKTOBER) }))
      .sort((a, b) => b.n - a.n)
      .map((k) => k.nama)
    expect(urut.slice(0, 5)).toEqual(['Tabang', 'Kembang Janggut', 'Kenohan', 'Muara Wis', 'Muara Muntai'])
    expect(urut.at(-1)).toBe('Tenggarong')
  })

  test('exactly Tabang, Kembang Janggut and Anggana rose three months in a row', () => {
    const naik = kecamatan.filter((k) => {
      const n = bulan.slice(-4).map((b) => getCetak('stunting', k.kode, b))
      return n.every((x, i) => i === 0 || x > (n[i - 1] as number))
    })
    expect(naik.map((k) => k.nama).sort()).toEqual(['Anggana', 'Kembang Janggut', 'Tabang'])
  })

  test('kader stay away in Ramadan: fewer in March 2025 than in February and April', () => {
    const [feb, mar, apr] = (['2025-02', '2025-03', '2025-04'] as const).map((b) =>
      getCetak('partisipasi-kader', '64.02', b),
    )
    expect(mar as number).toBeLessThan((feb as number) - 1)
    expect(mar as number).toBeLessThan((apr as number) - 1)
  })

  test('about half of the posyandu serve all six fields, nearly all serve kesehatan', () => {
    expect(getCetak('enam-bidang', '64.02', OKTOBER)).toBeGreaterThan(45)
    expect(getCetak('enam-bidang', '64.02', OKTOBER)).toBeLessThan(56)
    expect(getCetak('bidang-kesehatan', '64.02', OKTOBER)).toBeGreaterThan(98.5)
    for (const b of ['pendidikan', 'pekerjaan-umum', 'perumahan', 'trantibumlinmas', 'sosial']) {
      expect(getCetak(`bidang-${b}`, '64.02', OKTOBER)).toBeGreaterThan(52)
      expect(getCetak(`bidang-${b}`, '64.02', OKTOBER)).toBeLessThan(90)
    }
  })
})

describe('texture', () => {
  const melapor = (b: Bulan) => data.filter((d) => d.nilai.has(b)).length

  test('791 of 827 reported October; 19 of the 36 that are late are in Muara Kaman', () => {
    expect(melapor(OKTOBER)).toBe(791)
    const kaman = contoh.posyandu.filter(
      (p, i) => p.kodeKecamatan === '64.02.11' && !data[i]?.nilai.has(OKTOBER),
    )
    expect(kaman).toHaveLength(19)
    expect(melapor('2025-09')).toBeGreaterThan(melapor(OKTOBER))
  })

  test('one posyandu never reported, in Muara Wis', () => {
    const bisu = contoh.posyandu.filter((_, i) => data[i]?.nilai.size === 0)
    expect(bisu.map((p) => p.kodeKecamatan)).toEqual(['64.02.18'])
  })

  test('one desa reports nobody measured in October: the denominator is zero', () => {
    const nol = contoh.posyandu.filter((_, i) => data[i]?.nilai.get(OKTOBER)?.balita_diukur === 0)
    expect(nol.map((p) => p.kodeDesa)).toEqual(['64.02.12.2015'])
    const stunting = getIndikator('stunting')
    if (!stunting) throw new Error('stunting')
    expect(hitung(stunting, jumlahkan('64.02.12.2015', OKTOBER))).toEqual({
      jenis: 'kosong',
      alasan: 'penyebut-nol',
    })
  })

  test('January 2025 is missing for a whole desa, Melintang', () => {
    const [kode] = wilayah.filter((w) => w.nama === 'Melintang').map((w) => w.kode) as [string]
    const ada = (b: Bulan) => contoh.posyandu.some((p, i) => p.kodeDesa === kode && data[i]?.nilai.has(b))
    expect(bulan.filter((b) => !ada(b))).toEqual(['2025-01'])
  })

  test('some posyandu have fewer than five kader, some fewer than 20 balita', () => {
    expect(contoh.posyandu.filter((p) => p.kader < 5).length).toBeGreaterThan(10)
    expect(contoh.posyandu.filter((p) => p.balita < 20).length).toBeGreaterThan(10)
  })
})

describe('registration', () => {
  const pada = (tanggal: string) =>
    contoh.posyandu.map((p, i) => ({ p, tahap: getTahapPada(data[i]?.peristiwa ?? [], tanggal) }))
  const terdaftar = (tanggal: string, kode = '64.02') =>
    pada(tanggal).filter((x) => x.tahap === 'terdaftar' && x.p.kodeKecamatan.startsWith(kode)).length

  test('at 24 October 798 of 827: all but 9 of 20 in Kembang Janggut and all 20 in Tabang', () => {
    expect(terdaftar(TANGGAL_CONTOH)).toBe(798)
    expect(terdaftar(TANGGAL_CONTOH, '64.02.10')).toBe(11)
    expect(terdaftar(TANGGAL_CONTOH, '64.02.12')).toBe(0)
    const sisa = pada(TANGGAL_CONTOH).filter((x) => x.tahap !== 'terdaftar')
    expect(new Set(sisa.map((x) => x.p.kodeKecamatan))).toEqual(new Set(['64.02.10', '64.02.12']))
  })

  test('in Tabang 12 of 20 have no SK pengurus, and none has been handed in', () => {
    const tabang = pada(TANGGAL_CONTOH).filter((x) => x.p.kodeKecamatan === '64.02.12')
    expect(tabang.filter((x) => x.tahap === 'sk-pengurus')).toHaveLength(8)
    expect(new Set(tabang.map((x) => x.tahap))).toEqual(
      new Set(['belum', 'musyawarah', 'sk-pembentukan', 'sk-pengurus']),
    )
  })

  test('Kembang Janggut is under way at four stages', () => {
    const kini = pada(TANGGAL_CONTOH).filter(
      (x) => x.p.kodeKecamatan === '64.02.10' && x.tahap !== 'terdaftar',
    )
    expect(new Set(kini.map((x) => x.tahap))).toEqual(
      new Set(['diajukan', 'verifikasi', 'dimasukkan', 'dikembalikan']),
    )
  })

  test('the weekly pace grows to above 70 in August and ends below 30', () => {
    const minggu = (akhir: string, awal: string) => terdaftar(akhir) - terdaftar(awal)
    expect(minggu('2025-06-22', '2025-06-15')).toBeLessThan(15)
    expect(minggu('2025-08-10', '2025-08-03')).toBeGreaterThan(70)
    expect(minggu('2025-10-24', '2025-10-17')).toBeGreaterThan(0)
    expect(minggu('2025-10-24', '2025-10-17')).toBeLessThan(30)
  })

  test('events begin in March 2025 and end on the reference date; days of a posyandu never go back', () => {
    const tanggal = contoh.registrasi.map((r) => r.tanggal).sort()
    expect(tanggal[0]?.slice(0, 7)).toBe('2025-03')
    expect(tanggal.at(-1)).toBe(TANGGAL_CONTOH)
    for (const d of data) {
      const urut = d.peristiwa.map((r) => r.tanggal)
      expect(urut).toEqual([...urut].sort())
    }
  })

  test('numbers have the official form, are those of the desa, and are unique', () => {
    const nomor = contoh.registrasi.flatMap((r) => (r.nomor ? [{ r, nomor: r.nomor }] : []))
    expect(new Set(nomor.map((n) => n.nomor)).size).toBe(798)
    for (const { r, nomor: n } of nomor) {
      expect(n).toMatch(POLA_NOMOR)
      expect(n.startsWith(`${contoh.posyandu[r.posyandu]?.kodeDesa}.`)).toBe(true)
      expect(r.tahap).toBe('terdaftar')
    }
  })
})

describe('incentive', () => {
  const penerima = semua.fakta.filter((f) => f.ukuran === 'kader_penerima')
  const bernomor = new Map(
    semua.registrasi.flatMap((r) => (r.tahap === 'terdaftar' ? [[r.posyandu, r.tanggal.slice(0, 7)]] : [])),
  )

  test('is told in the last three months, by every posyandu that reported', () => {
    expect([...new Set(penerima.map((f) => f.bulan))].sort()).toEqual(['2025-08', '2025-09', '2025-10'])
    expect(penerima.filter((f) => f.bulan === OKTOBER)).toHaveLength(791)
  })

  test('follows the number: nobody before it, never more than the core, and not all of those who qualify', () => {
    const layak = penerima.filter((f) => (bernomor.get(f.posyandu) ?? '9999') <= f.bulan)
    expect(penerima.filter((f) => !layak.includes(f)).every((f) => f.nilai === 0)).toBe(true)
    expect(penerima.every((f) => Number.isInteger(f.nilai) && f.nilai >= 0 && f.nilai <= 5)).toBe(true)
    const penuh = layak.filter((f) => f.bulan === OKTOBER && f.nilai >= 4).length
    expect(penuh).toBeGreaterThan(550)
    expect(layak.filter((f) => f.bulan === OKTOBER && f.nilai === 0).length).toBeGreaterThan(30)
  })
})

describe('surveys', () => {
  const survei = semua.fakta.filter((f) => UKURAN.get(f.ukuran)?.templat.includes('sarana'))
  const terdata = (b: Bulan) => new Set(survei.filter((f) => f.bulan === b).map((f) => f.posyandu))

  test('two rounds, the second reaches more, and some posyandu are never asked', () => {
    expect([...new Set(survei.map((f) => f.bulan))].sort()).toEqual(['2025-02', '2025-08'])
    expect(terdata('2025-08').size).toBeGreaterThan(terdata('2025-02').size)
    const pernah = new Set([...terdata('2025-02'), ...terdata('2025-08')]).size
    expect(pernah).toBeGreaterThan(740)
    expect(pernah).toBeLessThan(827)
  })

  test('answers are choices that exist', () => {
    for (const f of survei) {
      const maks = UKURAN.get(f.ukuran)?.maks as number
      if (!(Number.isInteger(f.nilai) && f.nilai >= 0 && f.nilai <= maks))
        expect.fail(`${f.ukuran} = ${f.nilai}`)
    }
  })
})
