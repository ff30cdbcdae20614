import { Isian } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import gaya from './masuk.module.css'

/** A plain form to next-auth: needs no JavaScript. */
export function FormulirMasuk({ csrf, ke }: { csrf: string; ke: string }) {
  return (
    <form className={gaya.formulir} method="post" action="/api/auth/callback/credentials">
      <input type="hidden" name="csrfToken" value={csrf} />
      <input type="hidden" name="ke" value={ke} />
      <Isian
        label="Nama masuk"
        name="namaMasuk"
        required
        maxLength={100}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Isian
        label="Sandi"
        name="sandi"
        type="password"
        required
        maxLength={128}
        autoComplete="current-password"
      />
      <Tombol type="submit" ragam="utama">
        Masuk
      </Tombol>
    </form>
  )
}
