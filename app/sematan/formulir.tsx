import { Formulir } from '@/app/pengguna/formulir'
import { IsianPilihan } from '@/components/ui/isian'
import { MAKS_SEMATAN } from '@/indikator/sematan'
import { saveSematanSendiri } from '@/server/actions/sematan'
import type { HalamanSematan } from '@/server/loaders/sematan'
import gaya from './sematan.module.css'

/** Six places, each with one indicator or none; the first is the leftmost. */
export function FormulirSematan({
  pilihan,
  penuh,
  kelompok,
}: Pick<HalamanSematan, 'pilihan' | 'penuh' | 'kelompok'>) {
  const opsi = kelompok.map((k) => (
    <optgroup key={k.kode} label={k.nama}>
      {k.indikator.map((i) => (
        <option key={i.kode} value={i.kode}>
          {i.nama}
        </option>
      ))}
    </optgroup>
  ))
  return (
    <Formulir tindakan={saveSematanSendiri} tombol="Simpan sematan" ragam="utama">
      {penuh ? (
        <p role="status">Keenam tempat sudah terisi. Ganti salah satu dengan “{penuh}”, lalu simpan.</p>
      ) : null}
      <div className={gaya.enam}>
        {Array.from({ length: MAKS_SEMATAN }, (_, n) => `s${n + 1}`).map((nama, n) => (
          <IsianPilihan key={nama} label={`Tempat ${n + 1}`} name={nama} defaultValue={pilihan[n] ?? ''}>
            <option value="">Kosong</option>
            {opsi}
          </IsianPilihan>
        ))}
      </div>
    </Formulir>
  )
}
