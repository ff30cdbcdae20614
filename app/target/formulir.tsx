import { Formulir } from '@/app/pengguna/formulir'
import { Isian, IsianPilihan } from '@/components/ui/isian'
import { saveTargetBaru, saveTarifBaru } from '@/server/actions/target'

const KETERANGAN = { autoComplete: 'off', required: true } as const

function IsianSebab({ contohSumber }: { contohSumber: string }) {
  return (
    <>
      <Isian label="Sumber" name="sumber" maxLength={200} bantuan={contohSumber} {...KETERANGAN} />
      <Isian
        label="Alasan"
        name="alasan"
        maxLength={300}
        bantuan="Tampil di riwayat, terbaca semua peran."
        {...KETERANGAN}
      />
    </>
  )
}

/** Sets a target and deadline; a later `mulai` moves the deadline and keeps the old one to be seen. */
export function FormulirTarget({
  kabupaten,
  kecamatan,
  mulai,
}: {
  kabupaten: string
  kecamatan: readonly { kode: string; nama: string }[]
  mulai: string
}) {
  return (
    <Formulir tindakan={saveTargetBaru} tombol="Tetapkan" ragam="utama">
      <IsianPilihan
        label="Untuk"
        name="kodeWilayah"
        required
        defaultValue={kabupaten}
        bantuan="Target kecamatan mendahului target kabupaten, juga bila kabupaten menggeser tenggat kemudian."
      >
        <option value={kabupaten}>Seluruh kabupaten</option>
        {kecamatan.map((k) => (
          <option key={k.kode} value={k.kode}>
            Kecamatan {k.nama}
          </option>
        ))}
      </IsianPilihan>
      <Isian
        label="Target (persen posyandu terdata)"
        name="nilai"
        type="number"
        min={1}
        max={100}
        step="any"
        defaultValue={100}
        required
      />
      <Isian label="Berlaku sejak" name="mulai" type="date" defaultValue={mulai} required />
      <Isian label="Tenggat" name="tenggat" type="date" required />
      <IsianSebab contohSumber="Contoh: Surat Kepala DPMD nomor 400/12/2025" />
    </Formulir>
  )
}

/** Sets a rate per month from a day on. */
export function FormulirTarif({ mulai }: { mulai: string }) {
  return (
    <Formulir tindakan={saveTarifBaru} tombol="Tetapkan" ragam="utama">
      <IsianPilihan label="Jenis" name="jenis" required defaultValue="kader">
        <option value="kader">Insentif per kader</option>
        <option value="operasional">Operasional per posyandu</option>
      </IsianPilihan>
      <Isian
        label="Rupiah per bulan"
        name="rupiah"
        type="number"
        inputMode="numeric"
        min={0}
        step={1}
        required
      />
      <Isian label="Berlaku sejak" name="mulai" type="date" defaultValue={mulai} required />
      <IsianSebab contohSumber="Contoh: Perbup 35/2023" />
    </Formulir>
  )
}
