import type { DeretLaju } from '@/indikator/ramalan-deret'
import type { SalindiaRegistrasi } from '@/indikator/rapat/tipe'
import { formatBulat } from '@/lib/angka'
import { formatBulanSingkat, formatTanggal, geserHari, getBulanDari, hitungHari } from '@/lib/periode'
import type { Grafik, Seri } from './grafik'
import { addGrafik, addTeks, type Kanvas } from './kanvas'
import { ISIAN, WARNA } from './rupa'
import { susunRuas } from './sel'
import { susunSkala } from './skala'

/** Value at a day on the straight way from one point to another; null outside of it. */
function getPada(hari: string, a: [string, number], b: [string, number]): number | null {
  if (hari < a[0] || hari > b[0]) return null
  const panjang = hitungHari(a[0], b[0])
  const n = panjang === 0 ? b[1] : a[1] + ((b[1] - a[1]) * hitungHari(a[0], hari)) / panjang
  return Math.round(n * 10) / 10
}

function listHari(d: DeretLaju): string[] {
  const lalu = d.titik.map((t) => t.tanggal)
  const depan = Math.max(0, Math.ceil(hitungHari(d.kini, d.akhir) / 7))
  return [...lalu, ...Array.from({ length: depan }, (_, i) => geserHari(d.kini, 7 * (i + 1)))]
}

/** Past as an area, required line and forecast as lines, by week; the rest of the weeks is empty, never zero. */
function susunSeri(d: DeretLaju, hari: readonly string[]): Seri[] {
  const garis = (
    nama: string,
    nilai: (number | null)[],
    isian: Seri['isian'],
    lain: Partial<Seri>,
  ): Seri => ({
    nama,
    nilai,
    gambar: 'garis',
    isian,
    label: 'tanpa',
    ...lain,
  })
  const perTanggal = new Map(d.titik.map((t) => [t.tanggal, t.terdaftar]))
  const kini: [string, number] = [d.kini, d.terdaftar]
  const ke = (akhir: string | undefined) =>
    akhir ? hari.map((h) => (h < d.kini ? null : getPada(h, kini, [akhir, d.target]))) : null
  const w = d.wajib
  const kipas = d.kipas.at(-1)
  const polos = (warna: string) => ({ warna, pola: null, dasar: WARNA.muka })
  const ramalan = ke(d.tengah ?? undefined)
  const cepat = ke(kipas?.awal)
  const lambat = ke(kipas?.akhir)
  const mungkin = { tebal: 1.5, putus: 'sysDot' as const }
  const seri: Seri[] = [
    {
      nama: 'Terdaftar',
      nilai: hari.map((h) => perTanggal.get(h) ?? null),
      gambar: 'batang',
      isian: ISIAN.baik,
      label: 'tanpa',
    },
    ...(w
      ? [
          garis(
            'Garis wajib',
            hari.map((h) => getPada(h, [w.awal.tanggal, w.awal.jumlah], [w.akhir.tanggal, w.akhir.jumlah])),
            polos(WARNA.emas),
            { tebal: 2.5, putus: 'dash' },
          ),
        ]
      : []),
    ...(ramalan ? [garis('Perkiraan', ramalan, polos(WARNA.bata), { tebal: 3, putus: 'sysDash' })] : []),
    ...(cepat ? [garis('Paling cepat', cepat, polos(WARNA.bata), mungkin)] : []),
    ...(lambat ? [garis('Paling lambat', lambat, polos(WARNA.bata), mungkin)] : []),
    garis(
      `Target ${formatBulat(d.target)}`,
      hari.map(() => d.target),
      polos(WARNA.tinta),
      { tebal: 1.5 },
    ),
  ]
  return seri.filter((s) => s.nilai.some((n) => n !== null))
}

const sebutHari = (h: string) => `${Number(h.slice(8))} ${formatBulanSingkat(getBulanDari(h))}`

/** The pace of the registration: what it needs in words, and the burn-up as a native chart. */
export function gambarRegistrasi(k: Kanvas, s: SalindiaRegistrasi): void {
  const { isi } = k.tata
  const d = s.deret
  const hari = listHari(d)
  const tinggi = addTeks(k, susunRuas(s.isi), { ...isi, h: 1 }, { pt: [24, 22, 20, 18, 16, 15] })
  const y = isi.y + tinggi + 0.15
  const bidang = { ...isi, y, h: isi.y + isi.h - y }
  const seri = susunSeri(d, hari)
  const angka = seri.flatMap((x) => x.nilai.flatMap((n) => n ?? []))
  const skala = susunSkala(angka, true, 4)
  const g: Grafik = {
    arah: 'tegak',
    kategori: hari.map(sebutHari),
    seri,
    ...skala,
    tiapKategori: Math.max(1, Math.ceil((hari.length * 0.85) / (bidang.w - 1))),
    desimal: 0,
    huruf: 15,
    celah: 25,
    miring: bidang.w / hari.length < 0.44,
    bidang: { x: 0.08, y: 0.21, w: 0.91, h: 0.58 },
    legenda: true,
    namaKategori: 'Minggu sampai',
  }
  const wajib = d.wajib
    ? ` Garis wajib sampai ${formatBulat(d.wajib.akhir.jumlah)} pada ${formatTanggal(d.wajib.akhir.tanggal)}.`
    : ''
  const tengah = d.tengah ? ` Perkiraan selesai ${formatTanggal(d.tengah)}.` : ''
  addGrafik(
    k,
    g,
    bidang,
    `Grafik registrasi per minggu: ${formatBulat(d.terdaftar)} dari ${formatBulat(d.total)} per ${formatTanggal(d.kini)}.${wajib}${tengah}`,
  )
}
