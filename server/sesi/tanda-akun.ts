import { createHmac } from 'node:crypto'
import type { NextResponse } from 'next/server'
import { KUKI_AKUN } from '@/lib/akun-peramban'
import { kukiAman, requireRahasia } from '@/lib/env'
import type { IsiToken } from './token'

/** A meeting prepared on Friday must open on Monday where there is no network. */
const UMUR_DETIK = 4 * 24 * 60 * 60

function hitung(isi: string, panjang: number): string {
  return createHmac('sha256', requireRahasia()).update(`akun ${isi}`).digest('base64url').slice(0, panjang)
}

/** The account's part of the mark. */
export const createAkunPeramban = (id: number): string => hitung(String(id), 22)

/**
 * The mark of an account in a browser (docs/keputusan/0018): tells accounts apart without naming them. Its second
 * part changes when all sessions of the account end.
 */
export function createTandaAkun({ id, versiSesi }: Pick<IsiToken, 'id' | 'versiSesi'>): string {
  return `${createAkunPeramban(id)}.${hitung(`${id} ${versiSesi}`, 11)}`
}

/** Lets the browser keep the meetings of this account; null: of nobody any more. */
export function saveTandaAkun(jawaban: NextResponse, tanda: string | null): NextResponse {
  jawaban.cookies.set(KUKI_AKUN, tanda ?? '', {
    sameSite: 'lax',
    path: '/',
    secure: kukiAman,
    maxAge: tanda === null ? 0 : UMUR_DETIK,
  })
  return jawaban
}

/** `Set-Cookie` that takes the mark away. */
export const HAPUS_TANDA = `${KUKI_AKUN}=; Path=/; Max-Age=0; SameSite=Lax`
