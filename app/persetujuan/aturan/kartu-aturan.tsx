import { Formulir } from '@/app/pengguna/formulir'
import { Isian, IsianPilihan } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { Rincian } from '@/components/ui/rincian'
import { getJenisPersetujuan, sebutAturan } from '@/indikator/persetujuan'
import { saveAturanBaru } from '@/server/actions/persetujuan'
import type { AturanBerlaku } from '@/server/loaders/persetujuan'

/** One rule as it holds, and the form that changes it. */
export function KartuAturan({ aturan }: { aturan: AturanBerlaku }) {
  const jenis = getJenisPersetujuan(aturan.jenis)
  return (
    <Kartu judul={`${jenis.nama}: ${sebutAturan(jenis, aturan)}`} sub={jenis.penjelasan}>
      <Rincian ringkas="Ubah aturan ini">
        <Formulir tindakan={saveAturanBaru} tombol="Simpan aturan" ragam="utama">
          <input type="hidden" name="jenis" value={jenis.kode} />
          <IsianPilihan
            label="Persetujuan"
            name="wajib"
            defaultValue={aturan.wajib ? 'ya' : 'tidak'}
            required
          >
            <option value="ya">Perlu persetujuan</option>
            <option value="tidak">Langsung berlaku</option>
          </IsianPilihan>
          {jenis.ukuran ? (
            <Isian
              label={`Perlu bila lebih dari (${jenis.ukuran})`}
              name="ambang"
              type="number"
              inputMode="numeric"
              min={0}
              step={1}
              defaultValue={aturan.ambang ?? 0}
              required
            />
          ) : null}
          <Isian
            label="Alasan"
            name="alasan"
            minLength={5}
            maxLength={300}
            autoComplete="off"
            required
            bantuan="Tampil di riwayat di bawah."
          />
        </Formulir>
      </Rincian>
    </Kartu>
  )
}
