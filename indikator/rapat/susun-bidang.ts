import { formatBulat, formatPersen } from '@/lib/angka'
import { getIndikator } from '..'
import { BIDANG, layananBidang } from '../bidang'
import { urutkanTerburuk } from '../susun'
import type { Indikator } from '../tipe'
import { gabungNama } from '../vonis'
import { type BahanRapat, getAngka, getNilai, listNilaiTempat } from './bahan'
import { susunDasar } from './dasar'
import { judulKosong, kalimatAngka, kalimatKosong, kalimatTanpaNilai, sebutTempatNilai } from './kalimat'
import type { Acara, SalindiaBidang } from './tipe'

/** Title of the six fields: how many serve all, and which field is weakest. */
export function judulBidang(s: Pick<SalindiaBidang, 'keseluruhan' | 'bidang'>): string {
  const urut = s.bidang
    .flatMap((x) => (x.angka.tercetak === null ? [] : [{ nama: x.nama, n: x.angka.tercetak }]))
    .sort((x, y) => x.n - y.n)
  const [lemah] = urut
  const semua = s.keseluruhan.tercetak
  const awal = semua === null ? null : `Keenam bidang dilayani ${formatPersen(semua)} posyandu`
  if (!lemah) return awal ?? 'Enam bidang: belum ada data'
  const seri = urut.filter((x) => x.n === lemah.n)
  if (seri.length === urut.length && urut.length > 1)
    return awal ?? `Semua bidang sama: ${formatPersen(lemah.n)} posyandu melayani`
  const siapa = seri.length > 2 ? `${formatBulat(seri.length)} bidang` : gabungNama(seri.map((x) => x.nama))
  const ekor = `terlemah ${siapa} (${formatPersen(lemah.n)})`
  return awal ? `${awal}; ${ekor}` : `Layanan enam bidang: ${ekor}`
}

/** Services in the six fields: the whole, and every place. */
export function susunBidang(b: BahanRapat, a: Acara): SalindiaBidang {
  const i = getIndikator('enam-bidang') as Indikator
  const keseluruhan = getNilai(b, i, { kode: b.akar.kode, nama: b.namaWilayah })
  const bidang = BIDANG.map((x, ke) => ({
    kode: x.kode,
    nama: x.pendek,
    angka: getAngka(b, layananBidang[ke] as Indikator, b.akar),
  }))
  const urut = urutkanTerburuk(i, listNilaiTempat(b, i))
  const baris = urut.map(({ kode, nama }) => ({
    kode,
    nama,
    sel: layananBidang.map((x) => getNilai(b, x, { kode, nama })),
  }))
  const kosong = bidang.every((x) => x.angka.tercetak === null)
  const lemah = urutkanTerburuk(
    { ...i, arah: 'naik-baik' },
    bidang.map((x) => ({ nama: x.nama, tercetak: x.angka.tercetak })),
  )
  const ada = urut.filter((t) => t.tercetak !== null)
  return {
    ...susunDasar(b, a, {
      judul: kosong ? judulKosong(i, b.bulan) : judulBidang({ keseluruhan, bidang }),
      label: 'Enam bidang SPM',
      nilai: [keseluruhan, ...bidang.map((x) => x.angka), ...baris.flatMap((x) => x.sel)],
      sumber: [i],
      kaitan: { indikator: i.kode },
      catatan: kosong
        ? []
        : [
            kalimatAngka(i, keseluruhan, b.bulan),
            `Terlemah: ${gabungNama(lemah.slice(0, 2).map((x) => sebutTempatNilai(i, x)))}.`,
            `Terkuat: ${sebutTempatNilai(i, lemah.findLast((x) => x.tercetak !== null) ?? { nama: '', tercetak: null })}.`,
            ada.length > 2
              ? `Paling sedikit: ${gabungNama(ada.slice(0, 2).map((t) => sebutTempatNilai(i, t)))}.`
              : null,
            kalimatTanpaNilai(urut),
          ],
      kosong: kosong ? kalimatKosong(i, b.bulan) : null,
    }),
    jenis: 'enam-bidang',
    keseluruhan,
    bidang,
    baris,
  }
}
