import { Isian } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import type { HasilTindakan } from '@/server/formulir'
import type { IsianSurel } from '@/server/loaders/pengguna'
import { Formulir } from '../pengguna/formulir'

/** The address for mail about approvals, one's own or (with `id`) that of another account. */
export function KartuSurel({
  surel,
  tindakan,
  id,
}: {
  surel: IsianSurel
  tindakan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
  id?: number
}) {
  return (
    <Kartu
      judul="Surel"
      sub={
        surel.aktif
          ? 'Boleh kosong. Dipakai hanya untuk kabar persetujuan: judul dan tautannya, tanpa angka.'
          : 'Server surat belum dipasang, jadi belum ada surat yang dikirim.'
      }
    >
      <Formulir tindakan={tindakan} tombol="Simpan surel" key={surel.nilai}>
        {id === undefined ? null : <input type="hidden" name="id" value={id} />}
        <Isian
          label="Alamat surel"
          name="surel"
          type="email"
          maxLength={120}
          autoComplete={id === undefined ? 'email' : 'off'}
          defaultValue={surel.nilai ?? ''}
        />
      </Formulir>
    </Kartu>
  )
}
