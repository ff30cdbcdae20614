import { Isian, IsianPilihan, IsianTeks } from '@/components/ui/isian'
import { TOPIK } from '@/indikator/program/tipe'
import { isBerindikator, NAMA_TOPIK, TOPIK_BAKU } from '@/indikator/rapat/acara'
import type { Acara, JenisAcara } from '@/indikator/rapat/tipe'
import gaya from './susunan.module.css'

/** What items can speak of. */
export interface PilihanAcara {
  indikator: { kode: string; nama: string }[]
  tempat: { kode: string; nama: string }[]
  /** What the places are called: "kecamatan", "desa/kelurahan". */
  sebutan: string
}

function IsianTempat({ acara, pilihan }: { acara: Partial<Acara>; pilihan: PilihanAcara }) {
  return (
    <fieldset className={gaya.tempat}>
      <legend>Kartu untuk {pilihan.sebutan} mana?</legend>
      <p className={gaya.sunyi}>
        Tanpa centang berarti semua {pilihan.tempat.length} {pilihan.sebutan}, yang terjauh dari target lebih
        dahulu.
      </p>
      <div>
        {pilihan.tempat.map((t) => (
          <label key={t.kode}>
            <input
              type="checkbox"
              name="tempat"
              value={t.kode}
              defaultChecked={acara.tempat?.includes(t.kode) ?? false}
            />
            {t.nama}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The fields of one item, as its kind needs them. */
export function IsianAcara({
  jenis,
  acara,
  pilihan,
}: {
  jenis: JenisAcara
  acara: Partial<Acara>
  pilihan: PilihanAcara
}) {
  return (
    <>
      {isBerindikator(jenis) ? (
        <IsianPilihan label="Indikator" name="indikator" defaultValue={acara.indikator ?? 'stunting'}>
          {pilihan.indikator.map((i) => (
            <option key={i.kode} value={i.kode}>
              {i.nama}
            </option>
          ))}
        </IsianPilihan>
      ) : null}
      {jenis === 'program' ? (
        <IsianPilihan label="Topik" name="topik" defaultValue={acara.topik ?? TOPIK_BAKU}>
          {TOPIK.map((t) => (
            <option key={t} value={t}>
              {NAMA_TOPIK[t]}
            </option>
          ))}
        </IsianPilihan>
      ) : null}
      {jenis === 'teks' ? (
        <>
          <Isian label="Judul salindia" name="judul" defaultValue={acara.judul} autoComplete="off" />
          <IsianTeks
            label="Isi, satu baris satu pokok"
            name="baris"
            rows={4}
            defaultValue={acara.baris?.join('\n')}
            bantuan="Paling banyak tujuh baris."
          />
        </>
      ) : null}
      {jenis === 'kecamatan' ? <IsianTempat acara={acara} pilihan={pilihan} /> : null}
      <div className={gaya.menitIsian}>
        <Isian
          label="Waktu (menit)"
          name="menit"
          type="number"
          inputMode="numeric"
          step={1}
          defaultValue={acara.menit ?? 5}
        />
      </div>
    </>
  )
}
