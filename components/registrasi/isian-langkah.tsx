import { Isian, IsianPilihan } from '@/components/ui/isian'
import { DOKUMEN, type DokumenTahap, type KodeTahap } from '@/indikator/tahap-registrasi'
import type { PilihanLangkah } from '@/server/loaders/registrasi-daftar'
import gaya from './registrasi.module.css'

interface Props {
  pilihan: PilihanLangkah
  /** Stage chosen at first; null: the person chooses. */
  tahapBaku?: KodeTahap | null
  /** Papers that are missing, of one posyandu; left out where many are chosen. */
  kurang?: readonly DokumenTahap[]
  /** Asks for the number: only for one posyandu. Its desa's code as the beginning. */
  awalanNomor?: string
}

/** The fields of one step: stage, day, note, papers, and whether stages may be skipped. */
export function IsianLangkah({ pilihan, tahapBaku = null, kurang, awalanNomor }: Props) {
  const tahap = awalanNomor ? pilihan.tahap : pilihan.tahap.filter((t) => t.kode !== 'terdaftar')
  return (
    <>
      <div className={gaya.isian}>
        <IsianPilihan label="Tahap" name="tahap" required defaultValue={tahapBaku ?? ''}>
          <option value="" disabled>
            Pilih tahap
          </option>
          {tahap.map((t) => (
            <option key={t.kode} value={t.kode}>
              {t.nama}
            </option>
          ))}
        </IsianPilihan>
        <Isian
          label="Tanggal"
          name="tanggal"
          type="date"
          required
          max={pilihan.hariIni}
          defaultValue={pilihan.tanggalBaku}
        />
        <Isian
          label="Catatan"
          name="catatan"
          maxLength={300}
          placeholder="Wajib bila Dikembalikan atau melompati tahap"
        />
        {awalanNomor ? (
          <Isian
            label="Nomor registrasi"
            name="nomor"
            maxLength={20}
            placeholder={`${awalanNomor}.001`}
            bantuan="Hanya bila tahapnya Terdaftar."
          />
        ) : null}
      </div>
      <div className={gaya.pilihan}>
        <fieldset className={gaya.dokumen}>
          <legend>Dokumen diterima</legend>
          {DOKUMEN.map((d) => (
            <label key={d.kode} className={gaya.centang}>
              <input type="checkbox" name="dokumen" value={d.kode} />
              {d.pendek}
              {kurang && !kurang.some((k) => k.kode === d.kode) ? (
                <span className={gaya.sunyi}>sudah ada</span>
              ) : null}
            </label>
          ))}
        </fieldset>
        <label className={gaya.centang}>
          <input type="checkbox" name="lompat" value="ya" />
          Boleh melompati tahap
        </label>
        <p className={gaya.sunyi}>Bila Dikembalikan, centang dokumen yang perlu diperbaiki.</p>
      </div>
    </>
  )
}
