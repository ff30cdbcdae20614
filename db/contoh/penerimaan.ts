import { UKURAN } from '@/indikator'
import type { KodeTemplat } from '@/indikator/tipe'
import { type Bulan, geserBulan, geserHari, getBulanDari } from '@/lib/periode'
import { getAcak } from './acak'
import { type Contoh, TANGGAL_CONTOH } from './contoh'

/** One report of one kecamatan as it came in. */
export interface PenerimaanContoh {
  kodeKecamatan: string
  bulan: Bulan
  templat: KodeTemplat
  tanggal: string
  unit: number
}

const TENGGAT = 10

// Most reports come by the tenth; about one in six kecamatan is late, and late again.
function getTanggal(kode: string, bulan: Bulan, templat: string): string {
  if (bulan >= getBulanDari(TANGGAL_CONTOH))
    return geserHari(TANGGAL_CONTOH, -Math.floor(4 * getAcak(kode, templat)))
  const lamban = getAcak(kode, templat, 'lamban') < 0.2 ? 0.75 : 0.08
  const telat = getAcak(kode, bulan, templat, 'telat') < lamban
  const hari = telat
    ? TENGGAT + 1 + Math.floor(9 * getAcak(kode, bulan, templat, 'hari'))
    : 2 + Math.floor((TENGGAT - 1) * getAcak(kode, bulan, templat, 'hari'))
  return `${geserBulan(bulan, 1)}-${String(hari).padStart(2, '0')}`
}

/** When the reports of the sample came in. Some recaps and lists of some months never came. */
export function listPenerimaanContoh(c: Contoh): PenerimaanContoh[] {
  const unit = new Map<string, Set<number>>()
  const catat = (posyandu: number, bulan: Bulan, templat: string) => {
    const kode = (c.posyandu[posyandu] as Contoh['posyandu'][number]).kodeDesa.slice(0, 8)
    const kunci = `${kode}|${bulan}|${templat}`
    unit.set(kunci, (unit.get(kunci) ?? new Set()).add(posyandu))
  }
  for (const f of c.fakta) {
    const templat = UKURAN.get(f.ukuran)?.templat ?? []
    catat(
      f.posyandu,
      f.bulan,
      templat.find((t) => t === 'laporan-bulanan') ?? templat[0] ?? 'laporan-bulanan',
    )
    if (f.ukuran === 'balita_diukur') catat(f.posyandu, f.bulan, 'ppgbm')
  }
  for (const r of c.registrasi) catat(r.posyandu, getBulanDari(r.tanggal), 'registrasi')
  return [...unit].flatMap(([kunci, isi]) => {
    const [kodeKecamatan, bulan, templat] = kunci.split('|') as [string, Bulan, PenerimaanContoh['templat']]
    const hilang = templat !== 'laporan-bulanan' && getAcak(kunci, 'hilang') < 0.1
    const tanggal = getTanggal(kodeKecamatan, bulan, templat)
    if (hilang || tanggal > TANGGAL_CONTOH) return []
    return [{ kodeKecamatan, bulan, templat, tanggal, unit: isi.size }]
  })
}
