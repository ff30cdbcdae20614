import { Formulir } from '@/app/pengguna/formulir'
import { saveBukaRapat, saveTutupRapat } from '@/server/actions/rapat'
import type { MejaRapat } from '@/server/loaders/rapat-meja'
import { TombolMulai } from '../tombol-mulai'

/** Opens, closes or reopens the meeting, as its state allows; nothing for those who may not. */
export function AksiRapat({ h: { rapat: r, kelola } }: { h: MejaRapat }) {
  if (!kelola) return null
  if (r.keadaan === 'rencana') return <TombolMulai rapat={r.id} />
  const selesai = r.keadaan === 'selesai'
  return (
    <Formulir
      key={r.keadaan}
      tindakan={selesai ? saveBukaRapat : saveTutupRapat}
      tombol={selesai ? 'Buka kembali' : 'Tutup rapat'}
    >
      <input type="hidden" name="rapat" value={r.id} />
    </Formulir>
  )
}
