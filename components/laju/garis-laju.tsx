import type { DeretLaju } from '@/indikator/ramalan-deret'
import { type Bidang, createJalur, createKipas, getYJumlah, listTik } from './letak'

interface Props {
  b: Bidang
  d: DeretLaju
  gaya: Readonly<Record<'kisi' | 'kipas' | 'batas' | 'wajib' | 'tengah' | 'garis', string | undefined>>
}

/** Lines of the burn-up in an SVG of 100 × 100: grid, fan of the forecast, target, required line, middle of the forecast, what came. */
export function GarisLaju({ b, d, gaya }: Props) {
  const kini = { tanggal: d.kini, jumlah: d.terdaftar }
  const titik = d.titik.map((t) => ({ tanggal: t.tanggal, jumlah: t.terdaftar }))
  const selesai = d.tengah ? { tanggal: d.tengah, jumlah: d.terdaftar + (d.kipas.at(-1)?.tambah ?? 0) } : null
  return (
    <>
      <path
        className={gaya.kisi}
        d={listTik(d.total)
          .map((t) => `M0 ${getYJumlah(b, t)}H100`)
          .join('')}
      />
      {d.kipas.length > 0 ? <path className={gaya.kipas} d={createKipas(b, d)} /> : null}
      <path className={gaya.batas} d={`M0 ${getYJumlah(b, d.target)}H100`} />
      {d.wajib ? <path className={gaya.wajib} d={createJalur(b, [d.wajib.awal, d.wajib.akhir])} /> : null}
      {selesai ? <path className={gaya.tengah} d={createJalur(b, [kini, selesai])} /> : null}
      <path className={gaya.garis} d={createJalur(b, titik)} />
    </>
  )
}
