import { Isian } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { saveSandiSendiri } from '@/server/actions/pengguna'
import { Formulir } from '../pengguna/formulir'

/** Changes the own password; built-in sample accounts keep theirs, which the sign-in page knows. */
export function KartuSandi({ namaMasuk, bawaan }: { namaMasuk: string; bawaan: boolean }) {
  if (bawaan) {
    return (
      <Kartu judul="Sandi">
        <p>Sandi akun contoh tetap, supaya tombol di halaman masuk tetap berfungsi.</p>
      </Kartu>
    )
  }
  return (
    <Kartu judul="Ganti sandi" sub="Setelah diganti, Anda masuk lagi dengan sandi baru.">
      <Formulir tindakan={saveSandiSendiri} tombol="Ganti sandi" ragam="utama">
        <input type="text" name="username" autoComplete="username" defaultValue={namaMasuk} hidden readOnly />
        <Isian label="Sandi sekarang" name="lama" type="password" required autoComplete="current-password" />
        <Isian
          label="Sandi baru"
          name="baru"
          type="password"
          required
          minLength={10}
          maxLength={128}
          autoComplete="new-password"
          bantuan="Paling sedikit 10 karakter. Tiga atau empat kata acak mudah diingat dan sulit ditebak."
        />
        <Isian label="Ulangi sandi baru" name="ulang" type="password" required autoComplete="new-password" />
      </Formulir>
    </Kartu>
  )
}
