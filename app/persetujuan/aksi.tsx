import { Formulir } from '@/app/pengguna/formulir'
import { Tindakan } from '@/components/impor/tindakan'
import gaya from '@/components/persetujuan/persetujuan.module.css'
import { IsianTeks } from '@/components/ui/isian'
import { removePengajuan, saveSetuju, saveTolak } from '@/server/actions/persetujuan'

/** Approve with one tap; reject with a reason. */
export function Putuskan({ id }: { id: number }) {
  return (
    <>
      <Tindakan id={id} tindakan={saveSetuju} ragam="utama" sedang="Memberlakukan…">
        Setujui
      </Tindakan>
      <details className={gaya.tolak}>
        <summary>Tolak</summary>
        <Formulir tindakan={saveTolak} tombol="Tolak pengajuan" ragam="bahaya">
          <input type="hidden" name="id" value={id} />
          <IsianTeks
            label="Alasan menolak"
            name="alasan"
            rows={3}
            minLength={5}
            maxLength={300}
            required
            bantuan="Terbaca oleh pengaju."
          />
        </Formulir>
      </details>
    </>
  )
}

/** Takes an own request back. */
export function Tarik({ id }: { id: number }) {
  return (
    <Tindakan id={id} tindakan={removePengajuan} sedang="Menarik…">
      Tarik pengajuan
    </Tindakan>
  )
}
