import { Formulir } from '@/app/pengguna/formulir'
import { sebutPeran } from '@/components/persetujuan/pengajuan'
import { Isian, IsianPilihan } from '@/components/ui/isian'
import { saveDelegasiBaru } from '@/server/actions/persetujuan'
import type { HalamanDelegasi } from '@/server/loaders/persetujuan'

/** Who decides instead, from when until when, and why. */
export function FormulirDelegasi({
  calon,
  hari,
}: {
  calon: NonNullable<HalamanDelegasi['calon']>
  hari: string
}) {
  if (calon.length === 0)
    return <p>Belum ada akun lain yang dapat menerima delegasi. Minta admin DPMD membuatkan akunnya.</p>
  return (
    <Formulir tindakan={saveDelegasiBaru} tombol="Delegasikan" ragam="utama">
      <IsianPilihan label="Kepada" name="kepada" required defaultValue="">
        <option value="" disabled>
          Pilih orangnya
        </option>
        {calon.map((k) => (
          <option key={k.id} value={k.id}>
            {k.nama} ({sebutPeran(k.peran)})
          </option>
        ))}
      </IsianPilihan>
      <Isian label="Mulai" name="mulai" type="date" defaultValue={hari} required />
      <Isian label="Sampai (hari itu termasuk)" name="sampai" type="date" min={hari} required />
      <Isian
        label="Alasan"
        name="alasan"
        minLength={5}
        maxLength={300}
        autoComplete="off"
        required
        bantuan="Contoh: dinas luar ke Jakarta"
      />
    </Formulir>
  )
}
