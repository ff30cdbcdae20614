import { listTerlompati, tolakUrutan } from '@/indikator/periksa-tahap'
import { bolehTahap, getTahap, type PeristiwaRegistrasi } from '@/indikator/tahap-registrasi'
import type { PembacaBaris } from './pembaca-baris'
import type { IsiRegistrasi, KonteksPeriksa } from './tipe'

interface Baris {
  baca: PembacaBaris
  isi: IsiRegistrasi
}

type Peristiwa = IsiRegistrasi['peristiwa'][number]

const sama = (a: PeristiwaRegistrasi, b: Peristiwa) => a.tahap === b.tahap && a.tanggal === b.tanggal

function periksaUtama(
  { baca }: Baris,
  utama: Peristiwa,
  riwayat: readonly PeristiwaRegistrasi[],
  pengirimKecamatan: boolean,
): void {
  if (riwayat.some((r) => sama(r, utama))) return
  const nama = getTahap(utama.tahap)?.nama ?? utama.tahap
  if (pengirimKecamatan && !bolehTahap('kecamatan', utama.tahap) && utama.tahap !== 'belum') {
    baca.galat('tahap-wewenang', 'tahap', `tahap ${nama} hanya dicatat oleh DPMD.`, {
      saran: 'Kirim baris ini ke DPMD, atau isi tahap sampai Diajukan.',
    })
    return
  }
  const tolak = tolakUrutan(riwayat, { ...utama, dokumen: [], lompat: false })
  if (tolak && tolak.kode !== 'tetap') {
    baca.galat(tolak.kode === 'mundur' ? 'tahap-mundur' : 'tanggal-mendahului', 'tanggal', tolak.kalimat)
    return
  }
  const lompat = riwayat.length > 0 ? listTerlompati(riwayat, utama.tahap, utama.tanggal) : []
  if (lompat.length === 0) return
  utama.lompat = true
  baca.lapor(
    'peringatan',
    'tahap-terlompati',
    'tahap',
    `tahap ${lompat.map((k) => getTahap(k)?.nama).join(', ')} terlompati; akan ditandai.`,
    { saran: 'Tulis alasannya di kolom Catatan, atau tambahkan baris tahap itu.' },
  )
}

/** Checks the stages of one posyandu's rows against its history and against each other. */
export function periksaUrutan(milik: readonly Baris[], konteks: KonteksPeriksa): void {
  const pertama = milik[0]?.isi.posyandu
  const lama = pertama && 'id' in pertama ? (konteks.peristiwa?.get(pertama.id) ?? []) : []
  for (const b of milik) {
    const utama = b.isi.peristiwa.at(-1)
    if (!utama) continue
    const lain = milik.flatMap((x) => (x === b ? [] : x.isi.peristiwa))
    const dokumen = b.isi.peristiwa.slice(0, -1)
    const riwayat = [...lama, ...lain, ...dokumen].filter((r) => r !== utama)
    periksaUtama(b, utama, riwayat, konteks.kodeKecamatan !== null)
  }
}
