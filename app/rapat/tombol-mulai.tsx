import { Formulir } from '@/app/pengguna/formulir'
import { saveMulaiRapat } from '@/server/actions/rapat'

/** Opens a meeting and shows it: one press. */
export function TombolMulai({ rapat, teks = 'Mulai dan tayangkan' }: { rapat: number; teks?: string }) {
  return (
    <Formulir tindakan={saveMulaiRapat} tombol={teks} ragam="utama">
      <input type="hidden" name="rapat" value={rapat} />
    </Formulir>
  )
}
