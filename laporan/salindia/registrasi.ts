import type { DeretLaju } from '@/indikator/ramalan-deret'
import type { ModelRapat, SalindiaRegistrasi } from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import {
  formatBulanSingkat,
  formatTanggalPendek,
  geserHari,
  getBulanDari,
  getUrutan,
  hitungHari,
  listBulan,
} from '@/lib/periode'
import { createGarisTarget, type Ruang } from '../gambar/grafik'
import { createParagraf, createParagrafMuat, createTeks, susunLarik } from '../gambar/teks'
import type { Lembar, Unsur } from '../gambar/unsur'
import { BATA_TEKS, EMAS_TEKS, GARIS, HUTAN, HUTAN_MUDA, TINTA2 } from '../gambar/warna'
import { listTik } from './bidang'
import { createKosong, createLembar, ISI, TERKECIL } from './kerangka'

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
