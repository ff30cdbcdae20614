import { cookies, headers } from 'next/headers'
import { tautanDaftar } from '@/indikator/catatan/saringan'
import type { KodeDaftar } from '@/indikator/catatan/tipe'
import { kukiAman } from '@/lib/env'
import { formatKabar, type KabarCatatan, KUKI_KABAR } from '@/lib/kabar-catatan'
import { parseKe } from '../sesi/ke'

/** A page of this site to go back to; null for anything else, and for the forms of records themselves. */
export function parseKembali(ke: unknown): string | null {
  const tujuan = parseKe(typeof ke === 'string' ? ke : null)
  return tujuan === '/' || /^\/catatan\/[^/?]+\/(?:baru|ubah)(?:\?|$)/.test(tujuan) ? null : tujuan
}

/** The page that led to a form: the one that `ke` names, else the one that the browser came from; null when it was none of this site. */
export async function getKembali(ke: unknown): Promise<string | null> {
  if (typeof ke === 'string') return parseKembali(ke)
  const tajuk = await headers()
  const dari = tajuk.get('referer')
  if (!dari || !URL.canParse(dari)) return null
  const url = new URL(dari)
  const tuan = tajuk.get('x-forwarded-host') ?? tajuk.get('host')
  return url.host === tuan ? parseKembali(url.pathname + url.search) : null
}

/**
 * Where to go after a record was written: back, where a cookie lets the page say so, or to the list, which says so itself. Without
 * scripts always the list: nothing could read the cookie.
 */
export async function saveKabarTujuan(
  daftar: KodeDaftar,
  { perbuatan, kunci }: Pick<KabarCatatan, 'perbuatan' | 'kunci'>,
  ke: unknown,
): Promise<string> {
  const kembali = parseKembali(ke)
  const dasar = tautanDaftar(daftar)
  const url = new URL(kembali ?? dasar, 'http://sini')
  const adaSkrip = (await headers()).has('next-action')
  if (kembali && adaSkrip && url.pathname !== dasar) {
    const nilai = formatKabar({ perbuatan, daftar, kunci })
    ;(await cookies()).set(KUKI_KABAR, nilai, { path: '/', sameSite: 'lax', maxAge: 30, secure: kukiAman })
    return kembali
  }
  const kueri = url.pathname === dasar ? url.searchParams : new URLSearchParams()
  for (const lama of ['tersimpan', 'dihapus', 'ke']) kueri.delete(lama)
  kueri.set(perbuatan, kunci)
  if (kembali && url.pathname !== dasar) kueri.set('ke', kembali)
  return `${dasar}?${kueri}`
}
