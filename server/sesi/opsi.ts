import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { kukiAman, requireRahasia } from '@/lib/env'
import { log } from '@/lib/log'
import { cobaMasuk, getAlamat } from './masuk'
import { getSebab } from './sebab'
import { UMUR_SESI_DETIK } from './token'

const masuk = Credentials({
  credentials: { namaMasuk: {}, sandi: {} },
  authorize: async (isian, permintaan) => {
    const alamat = getAlamat(permintaan.headers?.['x-forwarded-for'])
    const hasil = await cobaMasuk(isian?.namaMasuk ?? '', isian?.sandi ?? '', alamat).catch((galat) => {
      log('galat', 'masuk', { sebab: getSebab(galat) })
      throw galat
    })
    // The message becomes `?error=` of next-auth's answer, which `jawabMasuk` reads.
    if (hasil.jenis === 'tunggu') throw new Error(`tunggu-${hasil.menit}`)
    if (hasil.jenis !== 'masuk') throw new Error(hasil.jenis)
    return { id: String(hasil.id), versiSesi: hasil.versiSesi }
  },
})

/** next-auth for passwords only. The token holds an id and a session version, nothing about the person. */
export function getOpsiAuth(): NextAuthOptions {
  return {
    providers: [masuk],
    secret: requireRahasia(),
    useSecureCookies: kukiAman,
    session: { strategy: 'jwt', maxAge: UMUR_SESI_DETIK },
    jwt: { maxAge: UMUR_SESI_DETIK },
    pages: { signIn: '/masuk', signOut: '/masuk', error: '/masuk' },
    callbacks: {
      jwt: ({ token, user }) =>
        user ? { id: Number(user.id), versiSesi: (user as { versiSesi?: number }).versiSesi } : token,
    },
    logger: {
      error: (kode) => log('galat', 'next-auth', { kode }),
      warn: () => {},
      debug: () => {},
    },
  }
}
