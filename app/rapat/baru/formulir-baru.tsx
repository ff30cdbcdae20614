import { Formulir } from '@/app/pengguna/formulir'
import { Isian, IsianPilihan } from '@/components/ui/isian'
import { NAMA_TEMPLAT } from '@/indikator/rapat/acara'
import { TEMPLAT_RAPAT } from '@/indikator/rapat/tipe'
import { formatBulan } from '@/lib/periode'
import { saveRapat } from '@/server/actions/rapat'
import type { HalamanRapatBaru } from '@/server/loaders/rapat-meja'
import gaya from './baru.module.css'

type Props = Pick<
  HalamanRapatBaru,
  'templat' | 'kodeWilayah' | 'kecamatan' | 'bulan' | 'daftarBulan' | 'hari' | 'kabupaten'
>

function PilihTemplat({ templat, kabupaten }: Pick<Props, 'templat' | 'kabupaten'>) {
  const pilihan = TEMPLAT_RAPAT.filter((t) => kabupaten || t === 'kecamatan')
  return (
    <fieldset className={gaya.templat}>
      <legend>Jenis rapat</legend>
      {pilihan.map((t) => (
        <label key={t} className={gaya.pilihan}>
          <input type="radio" name="templat" value={t} defaultChecked={t === templat} required />
          <span>
            <strong>{NAMA_TEMPLAT[t].nama}</strong>
            <span>{NAMA_TEMPLAT[t].keterangan}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** A new meeting: every field has its usual value, so one press is enough. */
export function FormulirBaru(p: Props) {
  return (
    <Formulir tindakan={saveRapat} tombol="Buat rapat" ragam="utama">
      <PilihTemplat templat={p.templat} kabupaten={p.kabupaten} />
      <div className={gaya.kecamatan}>
        <IsianPilihan label="Kecamatan" name="kodeWilayah" defaultValue={p.kecamatan[0]?.kode}>
          {p.kecamatan.map((k) => (
            <option key={k.kode} value={k.kode}>
              {k.nama}
            </option>
          ))}
        </IsianPilihan>
      </div>
      <div className={gaya.dua}>
        <Isian label="Tanggal rapat" name="tanggal" type="date" defaultValue={p.hari} required />
        <IsianPilihan label="Angka bulan" name="bulan" defaultValue={p.bulan} required>
          {p.daftarBulan.map((b) => (
            <option key={b} value={b}>
              {formatBulan(b)}
            </option>
          ))}
        </IsianPilihan>
      </div>
      <Isian
        label="Tempat (boleh kosong)"
        name="tempat"
        maxLength={120}
        autoComplete="off"
        bantuan="Misalnya: Pendopo Bupati, Tenggarong"
      />
      <Isian
        label="Judul (boleh kosong)"
        name="judul"
        maxLength={120}
        autoComplete="off"
        bantuan="Bila kosong, judulnya jenis rapat dan bulan datanya."
      />
    </Formulir>
  )
}
