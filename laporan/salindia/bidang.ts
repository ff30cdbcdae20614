import type { DeretLaju } from '@/indikator/ramalan-deret'
import type { ModelRapat, SalindiaBidang, SalindiaRegistrasi, SalindiaTren } from '@/indikator/rapat/tipe'
import { formatAngka, formatBulat } from '@/lib/angka'
import {
  formatBulanPendek,
  formatBulanSingkat,
  formatTanggalPendek,
  geserHari,
  getBulanDari,
  getUrutan,
  hitungHari,
  listBulan,
} from '@/lib/periode'
import { formatNilai, formatNilaiPolos, formatSasaran, WARNA_STATUS } from '../gambar/angka'
import { createGarisTarget, createKotakArsir, createSkala, getX, getY, type Ruang } from '../gambar/grafik'
import { createParagraf, createParagrafMuat, createTeks, potong, susunLarik } from '../gambar/teks'
import type { Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, EMAS_TEKS, GARIS, HUTAN, HUTAN_MUDA, MUKA, TINTA, TINTA2 } from '../gambar/warna'
import { createAngkaBesar } from './angka'
import { createKosong, createLembar, ISI, TERKECIL } from './kerangka'

const listTik = (dari: number, sampai: number): number[] => {
  const kasar = (sampai - dari) / 4
  const pangkat = 10 ** Math.floor(Math.log10(Math.max(kasar, 0.01)))
  const langkah = ([1, 2, 5, 10].find((n) => n * pangkat >= kasar) ?? 10) * pangkat
  const hasil = []
  for (let t = Math.ceil(dari / langkah) * langkah; t <= sampai; t += langkah)
    hasil.push(Math.round(t * 100) / 100)
  return hasil
}

/** One number over the months, large. */
export function createTren(s: SalindiaTren, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  const a = s.angka
  const x = 720
  const r: Ruang = { x: x + 90, y: ISI.y + 30, lebar: ISI.x + ISI.lebar - x - 200, tinggi: ISI.tinggi - 110 }
  const ada = a.deret.flatMap((t) => (t.nilai === null ? [] : [t.nilai]))
  const unsur: Unsur[] = createAngkaBesar(a, ISI.x, ISI.y, x - ISI.x - 70)
  if (ada.length > 0) {
    const target = a.target?.nilai ?? null
    const skala = createSkala(target === null ? ada : [...ada, target])
    for (const t of listTik(skala.bawah, skala.atas)) {
      const y = getY(r, skala, t)
      unsur.push({ jenis: 'jalur', d: `M${r.x} ${y}H${r.x + r.lebar}`, garis: GARIS, tebalGaris: 1.5 })
      unsur.push(
        createTeks(r.x - 16, y + 10, formatAngka(t, Number.isInteger(t) ? 0 : 1), {
          huruf: TERKECIL,
          warna: TINTA2,
          jangkar: 'kanan',
        }),
      )
    }
    if (target !== null) {
      const y = getY(r, skala, target)
      unsur.push(createGarisTarget(`M${r.x} ${y}H${r.x + r.lebar}`, 5))
      unsur.push(
        createTeks(r.x + 8, y - 14, formatSasaran(a), { huruf: TERKECIL, tebal: 700, warna: EMAS_TEKS }),
      )
    }
    let d = ''
    a.deret.forEach((t, i) => {
      if (t.nilai === null) return
      const putus = i === 0 || a.deret[i - 1]?.nilai === null
      d += `${putus ? 'M' : 'L'}${getX(r, i, a.deret.length)} ${getY(r, skala, t.nilai)}`
    })
    unsur.push({ jenis: 'jalur', d, garis: HUTAN, tebalGaris: 7 })
    a.deret.forEach((t, i) => {
      if (t.nilai === null) return
      const [cx, cy] = [getX(r, i, a.deret.length), getY(r, skala, t.nilai)]
      const akhir = i === a.deret.length - 1
      const j = akhir ? 13 : 8
      unsur.push({
        jenis: 'kotak',
        x: cx - j,
        y: cy - j,
        lebar: 2 * j,
        tinggi: 2 * j,
        sudut: j,
        isi: HUTAN,
        garis: MUKA,
        tebalGaris: 3,
      })
      if (akhir)
        unsur.push(
          createTeks(cx + 22, cy + 13, formatAngka(t.nilai, a.indikator.desimal), { huruf: 38, tebal: 800 }),
        )
    })
    const langkah = Math.max(1, Math.ceil(a.deret.length / 7))
    a.deret.forEach((t, i) => {
      if ((a.deret.length - 1 - i) % langkah !== 0) return
      const tahun = i === 0 || t.bulan.endsWith('-01') || i < langkah
      unsur.push(
        createTeks(
          getX(r, i, a.deret.length),
          r.y + r.tinggi + 48,
          tahun ? formatBulanPendek(t.bulan) : formatBulanSingkat(t.bulan),
          {
            huruf: TERKECIL,
            warna: TINTA2,
            jangkar: 'tengah',
          },
        ),
      )
    })
  }
  return createLembar(s, m, unsur, nomor)
}

/** The six fields by place as a table of values, shaded by status. */
export function createBidang(s: SalindiaBidang, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  const lebarNama = 330
  const n = Math.max(1, s.bidang.length)
  const lebar = (ISI.lebar - lebarNama) / n
  const muat = Math.min(s.baris.length, 20)
  const y0 = ISI.y + 100
  const langkah = Math.min(46, (ISI.tinggi - 88) / Math.max(8, muat))
  const tinggi = langkah - 2
  const sel = (
    teks: string,
    x: number,
    y: number,
    status: keyof typeof WARNA_STATUS,
    kosong: boolean,
  ): Unsur[] => {
    const kotak = { x: x + 4, y, lebar: lebar - 8, tinggi }
    return [
      ...(kosong
        ? createKotakArsir(kotak, GARIS, 12)
        : [{ jenis: 'kotak' as const, ...kotak, isi: WARNA_STATUS[status].muda, sudut: 4 }]),
      createTeks(x + lebar / 2, y + tinggi / 2 + TERKECIL * 0.36, teks, {
        huruf: TERKECIL,
        tebal: 700,
        warna: kosong ? TINTA : WARNA_STATUS[status].teks,
        jangkar: 'tengah',
      }),
    ]
  }
  const kepala = s.bidang.flatMap((b, i) => {
    const x = ISI.x + lebarNama + i * lebar
    return [
      ...createParagrafMuat(x + 1, ISI.y - 24, { lebar: lebar - 2, tinggi: 68, terkecil: TERKECIL }, b.nama, {
        huruf: TERKECIL,
        tebal: 500,
        jangkar: 'tengah',
        jarak: 1.1,
      }).unsur,
      createTeks(x + lebar / 2, ISI.y + 82, formatNilai(b.angka.indikator, b.angka), {
        huruf: 34,
        tebal: 800,
        warna: WARNA_STATUS[b.angka.status].teks,
        jangkar: 'tengah',
      }),
    ]
  })
  const baris = s.baris.slice(0, muat).flatMap((b, j) => {
    const y = y0 + j * langkah
    return [
      createTeks(ISI.x, y + tinggi / 2 + TERKECIL * 0.36, potong(b.nama, lebarNama - 6, TERKECIL), {
        huruf: TERKECIL,
      }),
      ...b.sel.flatMap((c, i) => {
        const indikator = s.bidang[i]?.angka.indikator
        return indikator
          ? sel(
              formatNilaiPolos(indikator, c),
              ISI.x + lebarNama + i * lebar,
              y,
              c.status,
              c.tercetak === null,
            )
          : []
      }),
    ]
  })
  const sisa = s.baris.length - muat
  const lain =
    sisa > 0
      ? [createTeks(ISI.x, ISI.y + 76, `${muat} dari ${s.baris.length}`, { huruf: TERKECIL, warna: TINTA2 })]
      : []
  return createLembar(
    s,
    m,
    [
      createTeks(ISI.x, ISI.y + 20, m.namaWilayah.length > 22 ? 'Seluruhnya' : m.namaWilayah, {
        huruf: 32,
        tebal: 700,
      }),
      ...lain,
      ...kepala,
      ...baris,
    ],
    nomor,
  )
}

/** Registration over time: the required line, what came, where it leads. */
export function createGrafikLaju(d: DeretLaju, r: Ruang, huruf: number): Unsur[] {
  const hari = Math.max(1, hitungHari(d.awal, d.akhir))
  const atas = Math.max(d.total, d.target) * 1.06
  const x = (t: string) =>
    Math.round((r.x + (Math.min(hari, Math.max(0, hitungHari(d.awal, t))) / hari) * r.lebar) * 10) / 10
  const y = (n: number) => Math.round((r.y + r.tinggi - (n / atas) * r.tinggi) * 10) / 10
  const garis = huruf / 8
  const u: Unsur[] = []
  for (const t of listTik(0, atas * 0.95)) {
    u.push({ jenis: 'jalur', d: `M${r.x} ${y(t)}H${r.x + r.lebar}`, garis: GARIS, tebalGaris: garis / 3 })
    u.push(
      createTeks(r.x - huruf * 0.4, y(t) + huruf * 0.35, formatBulat(t), {
        huruf,
        warna: TINTA2,
        jangkar: 'kanan',
      }),
    )
  }
  const bulan = listBulan(getBulanDari(geserHari(`${getBulanDari(d.awal)}-01`, 32)), getBulanDari(d.akhir))
  const langkah = [1, 2, 3, 6, 12].find((n) => (bulan.length / n) * huruf * 3.4 <= r.lebar) ?? 12
  for (const b of bulan) {
    if (getUrutan(b) % langkah !== 0 || x(`${b}-01`) > r.x + r.lebar - huruf) continue
    u.push(
      createTeks(x(`${b}-01`), r.y + r.tinggi + huruf * 1.4, formatBulanSingkat(b), {
        huruf,
        warna: TINTA2,
        jangkar: 'tengah',
      }),
    )
  }
  if (d.kipas.length > 0) {
    const atasKipas = d.kipas.map((k) => `L${x(k.awal)} ${y(d.terdaftar + k.tambah)}`).join('')
    const bawah = [...d.kipas]
      .reverse()
      .map((k) => `L${x(k.akhir)} ${y(d.terdaftar + k.tambah)}`)
      .join('')
    u.push({ jenis: 'jalur', d: `M${x(d.kini)} ${y(d.terdaftar)}${atasKipas}${bawah}Z`, isi: HUTAN_MUDA })
  }
  u.push(createGarisTarget(`M${r.x} ${y(d.target)}H${r.x + r.lebar}`, garis))
  u.push(
    createTeks(r.x + huruf * 0.3, y(d.target) - huruf * 0.45, `target ${formatBulat(d.target)}`, {
      huruf,
      tebal: 700,
      warna: EMAS_TEKS,
    }),
  )
  if (d.wajib) {
    const { awal, akhir } = d.wajib
    u.push({
      jenis: 'jalur',
      d: `M${x(awal.tanggal)} ${y(awal.jumlah)}L${x(akhir.tanggal)} ${y(akhir.jumlah)}`,
      garis: TINTA2,
      tebalGaris: garis * 0.7,
    })
    if (akhir.tanggal <= d.akhir) {
      u.push({
        jenis: 'jalur',
        d: `M${x(akhir.tanggal)} ${r.y}V${r.y + r.tinggi}`,
        garis: EMAS_TEKS,
        tebalGaris: garis / 2,
        putus: [garis * 2, garis * 2],
      })
      u.push(
        createTeks(
          x(akhir.tanggal) - huruf * 0.3,
          r.y + r.tinggi - huruf * 0.5,
          `tenggat ${formatTanggalPendek(akhir.tanggal)}`,
          { huruf, warna: EMAS_TEKS, jangkar: 'kanan' },
        ),
      )
    }
  }
  const jalur = d.titik.map((t, i) => `${i === 0 ? 'M' : 'L'}${x(t.tanggal)} ${y(t.terdaftar)}`).join('')
  u.push({ jenis: 'jalur', d: jalur, garis: HUTAN, tebalGaris: garis * 1.7 })
  if (d.tengah && d.tengah <= d.akhir) {
    u.push({
      jenis: 'jalur',
      d: `M${x(d.kini)} ${y(d.terdaftar)}L${x(d.tengah)} ${y(d.target)}`,
      garis: HUTAN,
      tebalGaris: garis,
      putus: [garis * 2, garis * 2],
    })
  }
  const [kx, ky, j] = [x(d.kini), y(d.terdaftar), garis * 2.6]
  u.push({ jenis: 'kotak', x: kx - j, y: ky - j, lebar: 2 * j, tinggi: 2 * j, sudut: j, isi: HUTAN })
  u.push(
    createTeks(kx - huruf * 0.5, ky - huruf * 0.6, formatBulat(d.terdaftar), {
      huruf: huruf * 1.25,
      tebal: 800,
      jangkar: 'kanan',
    }),
  )
  return u
}

/** Registration: the sentences beside the burn-up. */
export function createRegistrasi(s: SalindiaRegistrasi, m: ModelRapat, nomor: string): Lembar {
  if (s.kosong) return createLembar(s, m, createKosong(s.kosong), nomor)
  const warna = { buruk: BATA_TEKS, baik: HUTAN }
  const lebar = 640
  const angka = createParagrafMuat(
    ISI.x,
    ISI.y - 24,
    { lebar, tinggi: 210, terkecil: 90 },
    formatBulat(s.laju.terdaftar),
    { huruf: 190, tebal: 800, warna: HUTAN, jarak: 1.1 },
  )
  const dari = createParagraf(
    ISI.x,
    angka.y,
    lebar,
    `dari ${formatBulat(s.laju.total)} posyandu bernomor Kemendagri`,
    { huruf: 38, tebal: 700, maks: 2 },
  )
  const isi = createParagrafMuat(
    ISI.x,
    dari.y + 24,
    { lebar, tinggi: ISI.y + ISI.tinggi - dari.y - 30, terkecil: TERKECIL },
    susunLarik(s.isi, warna),
    { huruf: 38, jarak: 1.32 },
  )
  const r = { x: ISI.x + lebar + 150, y: ISI.y, lebar: ISI.lebar - lebar - 160, tinggi: ISI.tinggi - 60 }
  return createLembar(
    s,
    m,
    [...angka.unsur, ...dari.unsur, ...isi.unsur, ...createGrafikLaju(s.deret, r, TERKECIL)],
    nomor,
  )
}
