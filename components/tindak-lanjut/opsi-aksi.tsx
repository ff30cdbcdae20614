import type { PilihanAksi } from '@/indikator/kait-rencana'

/** Actions as options, goals as groups. */
export function OpsiAksi({ pilihan }: { pilihan: readonly PilihanAksi[] }) {
  const tujuan = [...new Set(pilihan.map((p) => p.tujuan))]
  return tujuan.map((t) => (
    <optgroup key={t} label={t}>
      {pilihan
        .filter((p) => p.tujuan === t)
        .map((p) => (
          <option key={p.kode} value={p.kode}>
            {p.nama}
          </option>
        ))}
    </optgroup>
  ))
}
