import { IsianPilihan } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import gaya from './perbaiki.module.css'

interface Pilihan {
  kode: string
  nama: string
}

interface Props {
  /** What the address says already and the form must keep. */
  tetap: Readonly<Record<string, string>>
  jenis: readonly Pilihan[]
  lembar: readonly string[]
  kolom: readonly Pilihan[]
  aktif: { temuan: string | null; diLembar: string | null; untuk: string | null; menahan: boolean }
}

/** Which findings are listed: a plain form, so that it works without JavaScript. */
export function SaringTemuan({ tetap, jenis, lembar, kolom, aktif }: Props) {
  return (
    <form method="get" className={gaya.saring}>
      {Object.entries(tetap).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      <IsianPilihan label="Jenis" name="temuan" defaultValue={aktif.temuan ?? ''}>
        <option value="">Semua jenis</option>
        {jenis.map((j) => (
          <option key={j.kode} value={j.kode}>
            {j.nama}
          </option>
        ))}
      </IsianPilihan>
      {lembar.length > 1 ? (
        <IsianPilihan label="Lembar" name="diLembar" defaultValue={aktif.diLembar ?? ''}>
          <option value="">Semua lembar</option>
          {lembar.map((l) => (
            <option key={l}>{l}</option>
          ))}
        </IsianPilihan>
      ) : null}
      <IsianPilihan label="Kolom" name="untuk" defaultValue={aktif.untuk ?? ''}>
        <option value="">Semua kolom</option>
        {kolom.map((k) => (
          <option key={k.kode} value={k.kode}>
            {k.nama}
          </option>
        ))}
      </IsianPilihan>
      <label className={gaya.semua}>
        <input type="checkbox" name="menahan" value="ya" defaultChecked={aktif.menahan} />
        Hanya yang menahan baris
      </label>
      <Tombol type="submit" kecil>
        Saring
      </Tombol>
    </form>
  )
}
