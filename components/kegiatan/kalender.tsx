import { Tautan } from '@/components/ui/tautan'
import { JENIS_KEGIATAN } from '@/indikator/catatan/kegiatan'
import { type SaringanKegiatan, tautanKegiatan } from '@/indikator/kegiatan-saringan'
import type { BulanKegiatan, Kegiatan } from '@/indikator/kegiatan-susun'
import { formatBulat } from '@/lib/angka'
import {
  type Bulan,
  formatBulan,
  formatNamaBulan,
  formatTanggal,
  geserHari,
  getAkhirBulan,
  hitungHari,
} from '@/lib/periode'
import gaya from './kegiatan.module.css'

const SENIN = '2024-01-01'
const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']

function Ringkas({ kegiatan }: { kegiatan: readonly Kegiatan[] }) {
  const jenis = Object.entries(JENIS_KEGIATAN).flatMap(([kode, nama]) => {
    const n = kegiatan.filter((k) => k.jenis === kode).length
    return n > 0
      ? [`${formatBulat(n)} ${kode === 'lain' ? 'lainnya' : nama.split(' ')[0]?.toLowerCase()}`]
      : []
  })
  return <span className={gaya.sunyi}>{jenis.join(', ')}</span>
}

/** The twelve months with their counts; each opens its own calendar. */
export function KalenderTahun({
  kalender,
  saringan: s,
  bulanData,
}: {
  kalender: readonly BulanKegiatan[]
  saringan: SaringanKegiatan
  /** Month of the data: an empty month after it has not come, it is not zero. */
  bulanData: Bulan
}) {
  return (
    <ul className={gaya.tahun}>
      {kalender.map(({ bulan, kegiatan }) => (
        <li key={bulan}>
          {kegiatan.length === 0 ? (
            <div className={gaya.kosong}>
              <span>{formatNamaBulan(bulan)}</span>
              <b>{bulan > bulanData ? '–' : '0'}</b>
            </div>
          ) : (
            <Tautan
              href={tautanKegiatan(s, {
                pilih: s.pilih === bulan ? null : bulan,
                tahun: Number(bulan.slice(0, 4)),
              })}
              scroll={false}
              aria-current={s.pilih === bulan ? 'true' : undefined}
            >
              <span>{formatNamaBulan(bulan)}</span>
              <b>{formatBulat(kegiatan.length)}</b>
              <Ringkas kegiatan={kegiatan} />
            </Tautan>
          )}
        </li>
      ))}
    </ul>
  )
}

/** One month day by day, Monday first; on a phone only the days with activities. */
export function KalenderBulan({ bulan: b }: { bulan: BulanKegiatan }) {
  const awal = `${b.bulan}-01`
  const geser = hitungHari(SENIN, awal) % 7
  const jumlah = Number(getAkhirBulan(b.bulan).slice(8))
  const hari = Array.from({ length: jumlah }, (_, i) => geserHari(awal, i))
  const awalan = (geser + 7) % 7
  const luar = Array.from({ length: awalan }, (_, i) => `awal-${i}`)
  const akhiran = Array.from({ length: (7 - ((awalan + jumlah) % 7)) % 7 }, (_, i) => `akhir-${i}`)
  return (
    <ul className={gaya.minggu} aria-label={`Kegiatan ${formatBulan(b.bulan)}`}>
      {HARI.map((h) => (
        <li key={h} className={gaya.kepala} aria-hidden="true">
          {h}
        </li>
      ))}
      {luar.map((k) => (
        <li key={k} className={gaya.luar} aria-hidden="true" />
      ))}
      {hari.map((tanggal) => {
        const isi = b.kegiatan.filter((k) => k.tanggal === tanggal)
        return (
          <li
            key={tanggal}
            className={isi.length === 0 ? gaya.sepi : undefined}
            aria-hidden={isi.length === 0}
          >
            <span className="hanya-pembaca">{formatTanggal(tanggal)}</span>
            <span aria-hidden="true" className={gaya.sunyi}>
              {Number(tanggal.slice(8))}
            </span>
            {isi.map((k) => (
              <p key={k.judul}>{k.judul}</p>
            ))}
          </li>
        )
      })}
      {akhiran.map((k) => (
        <li key={k} className={gaya.luar} aria-hidden="true" />
      ))}
    </ul>
  )
}
